# SPDX-License-Identifier: Apache-2.0
#
# International organisations, their missions, courts and agencies; aid and rights organisations; ministries and other offices
# that texts call by a name of their own. The source line names the instrument that made a body where there is one.

# ---- United Nations --------------------------------------------------------------------------------------------------

actor IGO.UNO
  kind   body
  name   en "United Nations | U.N. | UN | United Nations Organization | U. N."
  name   ar "الأمم المتحدة | منظمة الأمم المتحدة"
  name   ru "ООН | Организация Объединенных Наций | Организации Объединенных Наций"
  name   tr "Birleşmiş Milletler | BM | BM'nin"
  src    S1 "United Nations" seen 2026-11 trust 3

actor IGO.UNO.SEC
  kind   body
  name   en "UN Security Council | U.N. Security Council | United Nations Security Council | Security Council | UNSC"
  name   en "U.N.S.C."
  name   ar "مجلس الأمن | مجلس الأمن الدولي"
  name   ru "Совет Безопасности | Совета Безопасности | Совбез ООН | Совет Безопасности ООН | СБ ООН | Совбез"
  name   ru "Совбеза"
  name   tr "BM Güvenlik Konseyi | BMGK | Güvenlik Konseyi"
  src    S1 "Charter, chapter V" seen 2026-11 trust 3

actor IGO.UNO.GAS
  kind   body
  name   en "UN General Assembly | U.N. General Assembly | United Nations General Assembly | General Assembly | UNGA"
  name   ar "الجمعية العامة للأمم المتحدة | الجمعية العامة"
  name   ru "Генеральная Ассамблея ООН | Генассамблея ООН | Генассамблея"
  name   tr "BM Genel Kurulu"
  src    S1 "Charter, chapter IV" seen 2026-11 trust 3

actor IGO.UNO.SGN
  kind   office
  name   en "UN Secretary-General | U.N. Secretary-General"
  name   en "UN chief | U.N. chief"
  name   en "United Nations Secretary-General | Secretary-General of the United Nations | UN Secretariat"
  name   ar "الأمين العام للأمم المتحدة"
  name   ru "генсек ООН | генеральный секретарь ООН | генерального секретаря ООН"
  name   tr "BM Genel Sekreteri"
  src    S1 "Charter, chapter XV" seen 2026-11 trust 3

actor IGO.UNO.OCH
  kind   agency
  name   en "UN Office for the Coordination of Humanitarian Affairs"
  name   en "Office for the Coordination of Humanitarian Affairs | UN OCHA"
  name   en "United Nations Office for the Coordination of Humanitarian Affairs"
  name   en "U.N. Office for the Coordination of Humanitarian Affairs | UN humanitarian affairs office"
  name   en "UN emergency relief coordinator"
  short  en "OCHA | UNOCHA"
  name   ar "مكتب تنسيق الشؤون الإنسانية | مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية | أوتشا"
  name   ru "Управление ООН по координации гуманитарных вопросов | УКГВ"
  name   tr "BM İnsani İşler Eşgüdüm Ofisi | OCHA"
  src    S1 "General Assembly resolution 46/182" seen 2026-11 trust 3

actor IGO.UNO.HCR
  kind   agency
  name   en "UN High Commissioner for Refugees | Office of the UN High Commissioner for Refugees | UN refugee agency"
  name   en "U.N. refugee agency | United Nations High Commissioner for Refugees"
  name   en "U.N. High Commissioner for Refugees | High Commissioner for Refugees"
  short  en "UNHCR"
  name   ar "المفوضية السامية للأمم المتحدة لشؤون اللاجئين | مفوضية اللاجئين | مفوضية شؤون اللاجئين"
  name   ru "УВКБ ООН | Управление Верховного комиссара ООН по делам беженцев"
  name   tr "BM Mülteciler Yüksek Komiserliği | BMMYK"
  src    S1 "General Assembly resolution 428 (V)" seen 2026-11 trust 3

actor IGO.UNO.HRC
  kind   office
  name   en "UN High Commissioner for Human Rights | Office of the High Commissioner for Human Rights"
  name   en "UN human rights office | U.N. human rights office | UN rights office"
  name   en "Office of the UN High Commissioner for Human Rights | U.N. High Commissioner for Human Rights"
  name   en "UN rights chief | U.N. rights chief | UN human rights chief"
  short  en "OHCHR"
  name   ar "مفوضية الأمم المتحدة السامية لحقوق الإنسان | المفوضية السامية لحقوق الإنسان"
  name   ru "УВКПЧ | Управление Верховного комиссара ООН по правам человека"
  name   tr "BM İnsan Hakları Yüksek Komiserliği"
  src    S1 "General Assembly resolution 48/141" seen 2026-11 trust 3

actor IGO.UNO.HRN
  kind   body
  name   en "UN Human Rights Council | U.N. Human Rights Council | Human Rights Council"
  name   en "UN Commission on Human Rights | UN Human Rights Commission"
  short  en "UNHRC"
  name   ar "مجلس حقوق الإنسان"
  name   ru "Совет ООН по правам человека | СПЧ ООН"
  name   tr "BM İnsan Hakları Konseyi"
  src    S1 "General Assembly resolution 60/251" seen 2026-11 trust 3

actor IGO.UNO.COI
  kind   body
  name   en "UN Commission of Inquiry on Syria"
  name   en "Independent International Commission of Inquiry on the Syrian Arab Republic | UN Commission of Inquiry"
  name   en "Commission of Inquiry on Syria | UN Independent Commission of Inquiry on Syria"
  name   en "International, Impartial and Independent Mechanism"
  short  en "IIIM | COI"
  name   ar "لجنة التحقيق الدولية المستقلة | لجنة التحقيق الدولية بشأن سوريا"
  name   ru "Независимая международная комиссия по расследованию событий в Сирии"
  name   tr "BM Suriye Bağımsız Uluslararası Soruşturma Komisyonu"
  src    S1 "Human Rights Council resolution S-17/1" seen 2026-11 trust 3

actor IGO.UNO.JIM
  kind   body
  name   en "Joint Investigative Mechanism | OPCW-UN Joint Investigative Mechanism"
  name   en "UN-OPCW Joint Investigative Mechanism | Joint Investigative Mechanism of the OPCW and the UN"
  short  en "JIM"
  name   ar "آلية التحقيق المشتركة"
  name   ru "Совместный механизм ОЗХО-ООН по расследованию | СМР"
  name   tr "Ortak Soruşturma Mekanizması"
  src    S1 "Security Council resolution 2235 (2015)" seen 2026-11 trust 3

actor IGO.UNO.WFP
  kind   agency
  name   en "World Food Programme | World Food Program | UN World Food Programme | U.N. World Food Program"
  name   en "UN World Food Program | UN food agency"
  short  en "WFP"
  name   ar "برنامج الأغذية العالمي"
  name   ru "Всемирная продовольственная программа | ВПП"
  name   tr "Dünya Gıda Programı"
  src    S1 "General Assembly resolution 1714 (XVI)" seen 2026-11 trust 3

actor IGO.UNO.CEF
  kind   agency
  name   en "UN Children's Fund | United Nations Children's Fund | UN children's agency | U.N. children's agency"
  short  en "Unicef"
  name   ar "يونيسف | اليونيسف"
  name   ru "ЮНИСЕФ | Детский фонд ООН"
  name   tr "UNICEF"
  src    S1 "General Assembly resolution 57 (I)" seen 2026-11 trust 3

actor IGO.UNO.RWA
  kind   agency
  name   en "UN Relief and Works Agency | United Nations Relief and Works Agency"
  name   en "UN agency for Palestinian refugees | U.N. Relief and Works Agency | UN Palestinian refugee agency"
  name   en "UN Relief and Works Agency for Palestine Refugees"
  short  en "UNRWA"
  name   ar "الأونروا | أونروا | وكالة غوث وتشغيل اللاجئين"
  name   ru "БАПОР"
  name   tr "UNRWA"
  src    S1 "General Assembly resolution 302 (IV)" seen 2026-11 trust 3

actor IGO.UNO.DEV
  kind   agency
  name   en "UN Development Programme | UN Development Program | United Nations Development Programme"
  name   en "U.N. Development Program | UN Population Fund | UN Women | UN Environment Programme | UN Habitat"
  short  en "UNDP | UNFPA | UNEP | UNODC"
  name   ar "برنامج الأمم المتحدة الإنمائي"
  name   ru "ПРООН"
  name   tr "BM Kalkınma Programı"
  src    S1 "General Assembly resolution 2029 (XX)" seen 2026-11 trust 3

actor IGO.UNO.ESC
  kind   agency
  name   en "UN Educational, Scientific and Cultural Organization"
  name   en "UN Educational, Scientific and Cultural Organisation | UN cultural agency"
  short  en "Unesco"
  name   ar "اليونسكو | يونسكو"
  name   ru "ЮНЕСКО"
  name   tr "UNESCO"
  src    S1 "constitution of 1945" seen 2026-11 trust 3

actor IGO.UNO.FAO
  kind   agency
  name   en "Food and Agriculture Organization | Food and Agriculture Organisation"
  name   en "UN Food and Agriculture Organization"
  short  en "FAO"
  name   ar "منظمة الأغذية والزراعة | الفاو"
  name   ru "ФАО"
  name   tr "FAO"
  src    S1 "constitution of 1945" seen 2026-11 trust 3

actor IGO.WHO
  kind   agency
  name   en "World Health Organization | World Health Organisation | UN health agency"
  name   en "Pan American Health Organization"
  short  en "WHO"
  name   ar "منظمة الصحة العالمية"
  name   ru "Всемирная организация здравоохранения | ВОЗ"
  name   tr "Dünya Sağlık Örgütü | DSÖ"
  src    S1 "constitution of 1946" seen 2026-11 trust 3

actor IGO.IOM
  kind   agency
  name   en "International Organization for Migration | International Organisation for Migration"
  name   en "UN migration agency"
  short  en "IOM"
  name   ar "المنظمة الدولية للهجرة"
  name   ru "Международная организация по миграции | МОМ"
  name   tr "Uluslararası Göç Örgütü"
  src    S1 "constitution of 1951" seen 2026-11 trust 3

actor IGO.ILO
  kind   agency
  name   en "International Labour Organization | International Labour Organisation"
  name   en "International Labor Organization"
  short  en "ILO"
  name   ar "منظمة العمل الدولية"
  name   ru "МОТ"
  name   tr "ILO"
  src    S1 "constitution of 1919" seen 2026-11 trust 3

actor IGO.IMF
  kind   agency
  name   en "International Monetary Fund"
  short  en "IMF"
  name   ar "صندوق النقد الدولي"
  name   ru "МВФ | Международный валютный фонд"
  name   tr "IMF | Uluslararası Para Fonu"
  src    S1 "Bretton Woods, 1944" seen 2026-11 trust 3

actor IGO.WBK
  kind   agency
  name   en "World Bank | International Bank for Reconstruction and Development"
  short  en "IBRD"
  name   ar "البنك الدولي"
  name   ru "Всемирный банк"
  name   tr "Dünya Bankası"
  src    S1 "Bretton Woods, 1944" seen 2026-11 trust 3

actor IGO.WTO
  kind   agency
  name   en "World Trade Organization | World Trade Organisation | General Agreement on Tariffs and Trade"
  short  en "WTO | GATT"
  name   ar "منظمة التجارة العالمية"
  name   ru "ВТО"
  name   tr "Dünya Ticaret Örgütü"
  src    S1 "Marrakesh agreement, 1994" seen 2026-11 trust 3

actor IGO.IAE
  kind   agency
  name   en "International Atomic Energy Agency | UN nuclear watchdog | U.N. nuclear watchdog | UN atomic agency"
  name   en "UN nuclear agency | U.N. nuclear agency | nuclear watchdog"
  short  en "IAEA"
  name   ar "الوكالة الدولية للطاقة الذرية | وكالة الطاقة الذرية"
  name   ru "МАГАТЭ"
  name   tr "Uluslararası Atom Enerjisi Ajansı | UAEA"
  src    S1 "statute of 1956" seen 2026-11 trust 3

actor IGO.OPC
  kind   agency
  name   en "Organisation for the Prohibition of Chemical Weapons"
  name   en "Organization for the Prohibition of Chemical Weapons | chemical weapons watchdog"
  name   en "global chemical weapons watchdog | OPCW Fact-Finding Mission | international chemical weapons watchdog"
  short  en "OPCW"
  name   ar "منظمة حظر الأسلحة الكيميائية | منظمة حظر الأسلحة الكيماوية"
  name   ru "ОЗХО | Организация по запрещению химического оружия"
  name   tr "Kimyasal Silahların Yasaklanması Örgütü | OPCW"
  src    S1 "Chemical Weapons Convention, in force 29 April 1997" seen 2026-11 trust 3

actor IGO.CTB
  kind   agency
  name   en "Comprehensive Nuclear-Test-Ban Treaty Organization | UN Special Commission on Iraq"
  short  en "CTBTO"
  name   ru "ОДВЗЯИ"
  src    S1 "public record" seen 2026-11 trust 3

actor IGO.UNO.SCM
  kind   body
  name   en "UN Special Commission | United Nations Special Commission | U.N. Special Commission"
  short  en "UNSCOM"
  name   ar "اليونسكوم"
  name   ru "ЮНСКОМ"
  src    S1 "Security Council resolution 687 (1991)" seen 2026-11 trust 3

actor IGO.UNO.UMV
  kind   body
  name   en "UN Monitoring, Verification and Inspection Commission"
  name   en "United Nations Monitoring, Verification and Inspection Commission"
  short  en "UNMOVIC"
  name   ru "ЮНМОВИК"
  src    S1 "Security Council resolution 1284 (1999)" seen 2026-11 trust 3

actor IGO.ICC
  kind   body
  name   en "International Criminal Court | International Criminal Court in The Hague"
  name   en "Hague-based International Criminal Court"
  short  en "ICC"
  name   ar "المحكمة الجنائية الدولية"
  name   ru "Международный уголовный суд | МУС"
  name   tr "Uluslararası Ceza Mahkemesi | UCM"
  src    S1 "Rome Statute, in force 1 July 2002" seen 2026-11 trust 3

actor IGO.ICJ
  kind   body
  name   en "International Court of Justice | World Court | UN's top court"
  short  en "ICJ"
  name   ar "محكمة العدل الدولية"
  name   ru "Международный суд ООН"
  name   tr "Uluslararası Adalet Divanı | UAD"
  src    S1 "Charter, chapter XIV" seen 2026-11 trust 3

actor IGO.ICT
  kind   body
  name   en "International Criminal Tribunal for the former Yugoslavia"
  name   en "UN war crimes tribunal"
  name   en "U.N. war crimes tribunal | Yugoslav war crimes tribunal | Hague tribunal"
  name   en "International Criminal Tribunal for Rwanda | UN tribunal | UN Yugoslav war crimes tribunal"
  name   en "war crimes tribunal | Special Court for Sierra Leone | Special Tribunal for Lebanon"
  short  en "ICTY | ICTR | SCSL | STL"
  name   ar "المحكمة الخاصة بلبنان"
  name   ru "МТБЮ"
  src    S1 "Security Council resolutions 827 (1993), 955 (1994)" seen 2026-11 trust 3

actor IGO.ECH
  kind   body
  name   en "European Court of Human Rights | European Court of Justice | Court of Arbitration for Sport"
  short  en "ECHR | ECtHR"
  name   ar "المحكمة الأوروبية لحقوق الإنسان"
  name   ru "ЕСПЧ | Европейский суд по правам человека"
  name   tr "Avrupa İnsan Hakları Mahkemesi | AİHM"
  src    S1 "public record" seen 2026-11 trust 3

# ---- Missions of the United Nations and others -----------------------------------------------------------------------

actor IGO.UNO.IFI
  kind   force
  name   en "UN Interim Force in Lebanon | United Nations Interim Force in Lebanon | UNIFIL peacekeepers"
  name   en "U.N. Interim Force in Lebanon"
  short  en "UNIFIL"
  name   ar "اليونيفيل | يونيفيل | قوات اليونيفيل"
  name   ru "ЮНИФИЛ | ВСООНЛ | Временные силы ООН в Ливане"
  name   tr "UNIFIL"
  src    S1 "Security Council resolution 425 (1978)" seen 2026-11 trust 3

actor IGO.UNO.DOF
  kind   force
  name   en "UN Disengagement Observer Force | United Nations Disengagement Observer Force"
  name   en "U.N. Disengagement Observer Force"
  short  en "UNDOF"
  name   ar "الأندوف | أندوف | قوة الأمم المتحدة لمراقبة فض الاشتباك"
  name   ru "СООННР | Силы ООН по наблюдению за разъединением"
  name   tr "UNDOF"
  src    S1 "Security Council resolution 350 (1974)" seen 2026-11 trust 3

actor IGO.UNO.TSO
  kind   force
  name   en "UN Truce Supervision Organization | United Nations Truce Supervision Organization"
  short  en "UNTSO"
  name   ar "هيئة مراقبة الهدنة"
  name   ru "ОНВУП"
  name   tr "UNTSO"
  src    S1 "Security Council resolution 50 (1948)" seen 2026-11 trust 3

actor IGO.UNO.SMS
  kind   force
  name   en "UN Supervision Mission in Syria | United Nations Supervision Mission in Syria"
  name   en "UN observer mission in Syria"
  short  en "UNSMIS"
  name   ar "بعثة المراقبين الدوليين في سوريا"
  name   ru "МООННС | Миссия ООН по наблюдению в Сирии"
  name   tr "UNSMIS"
  src    S1 "Security Council resolution 2043 (2012)" seen 2026-11 trust 3

actor IGO.UNO.FYP
  kind   force
  name   en "UN Peacekeeping Force in Cyprus | United Nations Peacekeeping Force in Cyprus"
  short  en "UNFICYP"
  name   ru "ВСООНК"
  name   tr "UNFICYP | BM Barış Gücü"
  src    S1 "Security Council resolution 186 (1964)" seen 2026-11 trust 3

actor IGO.UNO.MSS
  kind   force
  name   en "UN Mission in South Sudan | United Nations Mission in South Sudan"
  name   en "U.N. Mission in South Sudan"
  short  en "UNMISS"
  name   ar "بعثة الأمم المتحدة في جنوب السودان"
  name   ru "МООНЮС"
  name   tr "UNMISS"
  src    S1 "Security Council resolution 1996 (2011)" seen 2026-11 trust 3

actor IGO.UNO.ISF
  kind   force
  name   en "UN Interim Security Force for Abyei | United Nations Interim Security Force for Abyei"
  short  en "UNISFA"
  name   ar "يونيسفا"
  name   ru "ЮНИСФА"
  src    S1 "Security Council resolution 1990 (2011)" seen 2026-11 trust 3

actor IGO.UNO.MIS
  kind   force
  name   en "UN Mission in Sudan | United Nations Mission in Sudan"
  name   en "UN Integrated Transition Assistance Mission in Sudan"
  short  en "UNMIS | UNITAMS"
  name   ar "يونيتامس"
  src    S1 "Security Council resolutions 1590 (2005), 2524 (2020)" seen 2026-11 trust 3

actor IGO.UNO.AMD
  kind   force
  name   en "African Union-United Nations Hybrid Operation in Darfur | UN-African Union Mission in Darfur"
  name   en "UN-AU mission in Darfur | African Union-UN peacekeeping mission in Darfur"
  name   en "joint UN-African Union mission in Darfur"
  short  en "UNAMID"
  name   ar "يوناميد | اليوناميد"
  name   ru "ЮНАМИД"
  src    S1 "Security Council resolution 1769 (2007)" seen 2026-11 trust 3

actor IGO.UNO.MON
  kind   force
  name   en "UN Organization Stabilization Mission in the Democratic Republic of the Congo"
  name   en "UN peacekeeping mission in Congo | UN mission in Congo"
  name   en "United Nations Organization Stabilization Mission in the Democratic Republic of the Congo"
  name   en "UN Mission in the Democratic Republic of the Congo | Force Intervention Brigade"
  short  en "MONUSCO | MONUC | ONUC"
  name   ar "مونوسكو"
  name   ru "МООНСДРК"
  name   tr "MONUSCO"
  src    S1 "Security Council resolutions 1279 (1999), 1925 (2010)" seen 2026-11 trust 3

actor IGO.UNO.MMA
  kind   force
  name   en "UN Multidimensional Integrated Stabilization Mission in Mali | UN mission in Mali"
  name   en "United Nations Multidimensional Integrated Stabilization Mission in Mali"
  name   en "UN peacekeeping mission in Mali"
  short  en "MINUSMA"
  name   ar "مينوسما"
  name   ru "МИНУСМА"
  src    S1 "Security Council resolution 2100 (2013)" seen 2026-11 trust 3

actor IGO.UNO.MCA
  kind   force
  name   en "UN Multidimensional Integrated Stabilization Mission in the Central African Republic"
  name   en "UN mission in the Central African Republic | UN peacekeeping mission in the Central African Republic"
  name   en "MISCA"
  short  en "MINUSCA"
  name   ar "مينوسكا"
  name   ru "МИНУСКА"
  src    S1 "Security Council resolution 2149 (2014)" seen 2026-11 trust 3

actor IGO.UNO.MIL
  kind   force
  name   en "UN Mission in Liberia | UN Mission in Sierra Leone | UN Operation in Ivory Coast"
  name   en "UN Operation in Cote d'Ivoire | United Nations Mission in Liberia"
  short  en "UNMIL | UNAMSIL | UNOCI"
  src    S1 "Security Council resolutions 1509 (2003), 1270 (1999), 1528 (2004)" seen 2026-11 trust 3

actor IGO.UNO.STH
  kind   force
  name   en "UN Stabilization Mission in Haiti | United Nations Stabilization Mission in Haiti"
  name   en "Multinational Security Support Mission | Gang Suppression Force"
  short  en "MINUSTAH | MSS"
  src    S1 "Security Council resolution 1542 (2004)" seen 2026-11 trust 3

actor IGO.UNO.MIK
  kind   force
  name   en "UN Mission in Kosovo | United Nations Interim Administration Mission in Kosovo"
  name   en "UN Interim Administration Mission in Kosovo"
  short  en "UNMIK"
  name   ru "МООНК"
  name   tr "UNMIK"
  src    S1 "Security Council resolution 1244 (1999)" seen 2026-11 trust 3

actor IGO.UNO.PRO
  kind   force
  name   en "UN Protection Force | United Nations Protection Force | U.N. Protection Force | UN Rapid Reaction Force"
  name   en "UN Confidence Restoration Operation"
  short  en "UNPROFOR | UNCRO"
  name   ru "СООНО | ЮНПРОФОР"
  name   tr "UNPROFOR"
  src    S1 "Security Council resolution 743 (1992)" seen 2026-11 trust 3

actor IGO.UNO.OMG
  kind   force
  name   en "UN Observer Mission in Georgia | United Nations Observer Mission in Georgia"
  name   en "UN Mission of Observers in Tajikistan"
  short  en "UNOMIG | UNMOT"
  name   ru "МООННГ"
  src    S1 "Security Council resolution 858 (1993)" seen 2026-11 trust 3

actor IGO.UNO.SOM
  kind   force
  name   en "UN Operation in Somalia | United Nations Operation in Somalia | Unified Task Force"
  name   en "Operation Restore Hope | UN Assistance Mission in Somalia"
  short  en "UNOSOM | UNITAF | UNSOM"
  name   ru "ЮНОСОМ"
  src    S1 "Security Council resolution 751 (1992)" seen 2026-11 trust 3

actor IGO.UNO.AMR
  kind   force
  name   en "UN Assistance Mission for Rwanda | United Nations Assistance Mission for Rwanda"
  short  en "UNAMIR"
  name   ru "МООНПР"
  src    S1 "Security Council resolution 872 (1993)" seen 2026-11 trust 3

actor IGO.UNO.ANG
  kind   force
  name   en "UN Angola Verification Mission | UN Operation in Mozambique | UN Transition Assistance Group"
  name   en "UN Observer Mission in Angola"
  short  en "UNAVEM | ONUMOZ | UNTAG | MONUA"
  src    S1 "Security Council resolutions 626 (1988), 797 (1992), 435 (1978)" seen 2026-11 trust 3

actor IGO.UNO.TAC
  kind   force
  name   en "UN Transitional Authority in Cambodia | United Nations Transitional Authority in Cambodia"
  name   en "UN Transitional Administration in East Timor | International Force for East Timor"
  name   en "UN Mission in East Timor"
  short  en "UNTAC | UNTAET | UNAMET | INTERFET"
  name   ru "ЮНТАК"
  src    S1 "Security Council resolutions 745 (1992), 1272 (1999)" seen 2026-11 trust 3

actor IGO.UNO.ONU
  kind   force
  name   en "UN Observer Group in Central America | UN Observer Mission in El Salvador"
  name   en "United Nations Observer Group in Central America | UN Verification Mission in Guatemala"
  name   en "International Support and Verification Commission | UN Verification Mission in Colombia"
  name   en "UN Mission in Colombia"
  short  en "ONUCA | ONUSAL | MINUGUA | CIAV"
  src    S1 "Security Council resolutions 644 (1989), 693 (1991)" seen 2026-11 trust 3

actor IGO.UNO.MOG
  kind   force
  name   en "UN Military Observer Group in India and Pakistan | UN Iran-Iraq Military Observer Group"
  name   en "UN Iraq-Kuwait Observation Mission | UN Good Offices Mission in Afghanistan and Pakistan"
  short  en "UNMOGIP | UNIIMOG | UNIKOM | UNGOMAP"
  src    S1 "Security Council resolutions 91 (1951), 619 (1988), 689 (1991)" seen 2026-11 trust 3

actor IGO.UNO.RSO
  kind   force
  name   en "UN Mission for the Referendum in Western Sahara"
  name   en "United Nations Mission for the Referendum in Western Sahara"
  short  en "MINURSO"
  name   ar "المينورسو | مينورسو"
  name   ru "МООНРЗС"
  src    S1 "Security Council resolution 690 (1991)" seen 2026-11 trust 3

actor IGO.UNO.MHA
  kind   force
  name   en "UN Mission to support the Hodeidah Agreement | UN Mission to Support the Hudaydah Agreement"
  name   en "United Nations Mission to support the Hodeidah Agreement | United Nations Mission to support the Hudaydah Agreement"
  name   en "UN Mission in Hodeidah | UN mission in Hudaydah | UN Mission Support the Hudaydah Agreement"
  name   en "Redeployment Coordination Committee"
  short  en "UNMHA | RCC"
  name   ar "لجنة تنسيق إعادة الانتشار | بعثة الأمم المتحدة لدعم اتفاق الحديدة"
  src    S1 "Security Council resolution 2452 (2019)" seen 2026-11 trust 3

actor IGO.UNO.SML
  kind   body
  name   en "UN Support Mission in Libya | United Nations Support Mission in Libya | U.N. Support Mission in Libya"
  short  en "UNSMIL"
  name   ar "بعثة الأمم المتحدة للدعم في ليبيا"
  name   ru "МООНПЛ"
  name   tr "UNSMIL"
  src    S1 "Security Council resolution 2009 (2011)" seen 2026-11 trust 3

actor IGO.UNO.AMA
  kind   body
  name   en "UN Assistance Mission in Afghanistan | United Nations Assistance Mission in Afghanistan"
  name   en "UN Assistance Mission for Iraq | UN Mission in Nepal | United Nations Assistance Mission for Iraq"
  short  en "UNAMA | UNAMI | UNMIN"
  name   ru "МООНСА"
  src    S1 "Security Council resolutions 1401 (2002), 1500 (2003)" seen 2026-11 trust 3

actor IGO.UNO.HMU
  kind   body
  name   en "UN Human Rights Monitoring Mission in Ukraine"
  name   en "United Nations Human Rights Monitoring Mission in Ukraine"
  short  en "HRMMU"
  name   ru "Мониторинговая миссия ООН по правам человека в Украине"
  src    S1 "public record, March 2014" seen 2026-11 trust 3

actor IGO.AFU.AMI
  kind   force
  name   en "African Union Mission in Somalia | African Union Transition Mission in Somalia | AU Mission in Somalia"
  name   en "African Union force in Somalia | African Union Support and Stabilization Mission in Somalia"
  short  en "AMISOM | ATMIS | AUSSOM"
  name   ar "أميصوم | أتميص"
  name   ru "АМИСОМ"
  name   tr "AMISOM"
  src    S1 "Security Council resolution 1744 (2007)" seen 2026-11 trust 3

actor IGO.AFU.AMS
  kind   force
  name   en "African Union Mission in Sudan | AU Mission in Sudan"
  short  en "AMIS"
  src    S1 "public record, 2004 to 2007" seen 2026-11 trust 3

actor IGO.NATO.ISA
  kind   force
  name   en "International Security Assistance Force | NATO-led force in Afghanistan"
  name   en "NATO-led International Security Assistance Force | NATO-led coalition | Resolute Support Mission"
  name   en "Resolute Support | NATO forces | NATO troops"
  short  en "ISAF"
  name   ar "إيساف | قوات حلف شمال الأطلسي"
  name   ru "ИСАФ"
  name   tr "ISAF"
  src    S1 "Security Council resolution 1386 (2001)" seen 2026-11 trust 3

actor IGO.NATO.KFO
  kind   force
  name   en "Kosovo Force | NATO-led peacekeepers | NATO peacekeepers | NATO-led Kosovo Force"
  short  en "KFOR"
  name   ru "КФОР | СДК"
  name   tr "KFOR"
  src    S1 "Security Council resolution 1244 (1999)" seen 2026-11 trust 3

actor IGO.NATO.SFO
  kind   force
  name   en "Implementation Force | Stabilisation Force | Stabilization Force"
  name   en "NATO-led peacekeeping force in Bosnia"
  short  en "IFOR | SFOR | EUFOR"
  name   ru "СФОР | ИФОР"
  name   tr "SFOR"
  src    S1 "Security Council resolutions 1031 (1995), 1088 (1996)" seen 2026-11 trust 3

actor IGO.ECW.ECO
  kind   force
  name   en "ECOWAS Monitoring Group | Economic Community of West African States Cease-fire Monitoring Group"
  name   en "West African peacekeeping force | West African intervention force"
  short  en "ECOMOG"
  name   ru "ЭКОМОГ"
  src    S1 "public record, August 1990" seen 2026-11 trust 3

actor IGO.MFO
  kind   force
  name   en "Multinational Force and Observers | Multinational Force in Sinai"
  short  en "MFO"
  src    S1 "protocol of 3 August 1981" seen 2026-11 trust 3

actor IGO.TIP
  kind   body
  name   en "Temporary International Presence in Hebron"
  short  en "TIPH"
  src    S1 "agreement of 21 January 1997" seen 2026-11 trust 3

actor IGO.SLM
  kind   body
  name   en "Sri Lanka Monitoring Mission"
  short  en "SLMM"
  src    S1 "ceasefire agreement of 22 February 2002" seen 2026-11 trust 3

actor IGO.AMM
  kind   body
  name   en "Aceh Monitoring Mission | International Monitoring Team"
  short  en "AMM | IMT"
  src    S1 "agreements of 15 August 2005 (Aceh) and of 2004 (Mindanao)" seen 2026-11 trust 3

actor IGO.CTS
  kind   body
  name   en "Ceasefire and Transitional Security Arrangements Monitoring and Verification Mechanism"
  name   en "Ceasefire and Transitional Security Arrangements Monitoring Mechanism"
  name   en "Reconstituted Joint Monitoring and Evaluation Commission | Joint Monitoring and Evaluation Commission"
  short  en "CTSAMVM | CTSAMM | RJMEC | JMEC"
  src    S1 "agreements of 17 August 2015 and 12 September 2018" seen 2026-11 trust 3

actor IGO.JCC
  kind   body
  name   en "Joint Centre for Control and Coordination | Joint Center for Control and Coordination"
  name   en "Joint Control Commission"
  short  en "JCCC | JCC"
  name   ru "СЦКК | Совместный центр по контролю и координации"
  src    S1 "public record, September 2014" seen 2026-11 trust 3

actor IGO.JMC
  kind   body
  name   en "Joint Monitoring Commission | Joint Ceasefire Commission | Joint Military Commission"
  name   en "Joint Monitoring Committee | Joint Military Committee | 5+5 Joint Military Commission"
  name   en "Ceasefire Joint Military Committee"
  short  en "JMC"
  name   ar "اللجنة العسكرية المشتركة | اللجنة العسكرية المشتركة 5+5"
  name   ru "Совместная военная комиссия"
  src    S1 "common name of such bodies" seen 2026-11 trust 3

actor IGO.RTC
  kind   body
  name   en "Joint Turkish-Russian Monitoring Center | Turkish-Russian Joint Monitoring Center"
  name   en "Joint Turkish-Russian Monitoring Centre | Russian-Turkish ceasefire monitoring centre"
  name   en "Russian-Turkish monitoring center | Russian-Turkish Commission | Russia-Turkey Joint Commission"
  name   en "Russian-Turkish joint commission"
  name   ar "اللجنة الروسية التركية المشتركة | المركز الروسي التركي المشترك"
  name   ru "российско-турецкая комиссия | российско-турецкой комиссии"
  name   ru "Совместный российско-турецкий центр по контролю за прекращением огня"
  name   tr "Türk-Rus Ortak Gözlem Merkezi | Türk-Rus Ortak Merkezi"
  src    S1 "agreements of 29 December 2016 and 11 November 2020" seen 2026-11 trust 3

# ---- Regional organisations ------------------------------------------------------------------------------------------

actor IGO.EUR
  kind   body
  name   en "European Union | EU | E.U. | European Community | European Communities | European Economic Community"
  name   en "European Commission | European Council | European Parliament | EC | EEC"
  name   en "European External Action Service | Council of the European Union"
  short  en "EEAS"
  name   ar "الاتحاد الأوروبي | المفوضية الأوروبية"
  name   ru "ЕС | Евросоюз | Евросоюза | Европейский союз | Еврокомиссия | Европарламент"
  name   tr "Avrupa Birliği | AB | AB'nin"
  src    S1 "Treaty of Maastricht, in force 1 November 1993" seen 2026-11 trust 3

actor IGO.EUR.MIS
  kind   body
  name   en "EU Monitoring Mission | European Union Monitoring Mission | EU Border Assistance Mission"
  name   en "European Community Monitoring Mission | EU Naval Force | European Union Monitoring Mission in Georgia"
  short  en "EUMM | EUBAM | ECMM | EULEX | EUNAVFOR"
  name   ru "МНЕС"
  src    S1 "public record" seen 2026-11 trust 3

actor IGO.NATO
  kind   alliance
  name   en "North Atlantic Treaty Organization | Nato | North Atlantic Treaty Organisation | N.A.T.O."
  name   en "North Atlantic Alliance | Atlantic alliance | North Atlantic Council | Western alliance"
  name   ar "حلف شمال الأطلسي | الناتو | حلف الناتو | حلف الأطلسي"
  name   ru "НАТО | Североатлантический альянс | альянс"
  name   tr "NATO | NATO'nun"
  src    S1 "North Atlantic Treaty of 4 April 1949" seen 2026-11 trust 3

actor IGO.OSC
  kind   body
  name   en "Organization for Security and Co-operation in Europe"
  name   en "Organization for Security and Cooperation in Europe"
  name   en "Organisation for Security and Co-operation in Europe | OSCE"
  name   en "Conference on Security and Cooperation in Europe | Organisation for Security and Cooperation in Europe"
  short  en "CSCE"
  name   ar "منظمة الأمن والتعاون في أوروبا"
  name   ru "ОБСЕ"
  name   tr "AGİT"
  src    S1 "Helsinki Final Act of 1975; renamed 1 January 1995" seen 2026-11 trust 3

actor IGO.OSC.SMM
  kind   body
  name   en "OSCE Special Monitoring Mission to Ukraine | OSCE Special Monitoring Mission"
  name   en "Special Monitoring Mission | OSCE monitoring mission"
  name   en "Special Monitoring Mission to Ukraine | OSCE observers | OSCE monitors | OSCE mission in Ukraine"
  name   en "OSCE SMM"
  short  en "SMM"
  name   ar "بعثة المراقبة الخاصة التابعة لمنظمة الأمن والتعاون في أوروبا"
  name   ru "СММ ОБСЕ | Специальная мониторинговая миссия ОБСЕ | Специальной мониторинговой миссии ОБСЕ"
  name   ru "миссия ОБСЕ | наблюдатели ОБСЕ | наблюдателей ОБСЕ"
  name   tr "AGİT Özel Gözlem Misyonu"
  src    S1 "decision 1117 of 21 March 2014; ended 31 March 2022" seen 2026-11 trust 3

actor IGO.OSC.KVM
  kind   body
  name   en "Kosovo Verification Mission | OSCE Kosovo Verification Mission | Kosovo Diplomatic Observer Mission"
  short  en "KVM | KDOM"
  src    S1 "agreement of 16 October 1998" seen 2026-11 trust 3

actor IGO.COE
  kind   body
  name   en "Council of Europe | Parliamentary Assembly of the Council of Europe"
  short  en "PACE"
  name   ar "مجلس أوروبا"
  name   ru "Совет Европы | ПАСЕ"
  name   tr "Avrupa Konseyi"
  src    S1 "statute of 5 May 1949" seen 2026-11 trust 3

actor IGO.ARL
  kind   body
  name   en "Arab League | League of Arab States"
  name   ar "جامعة الدول العربية | الجامعة العربية"
  name   ru "Лига арабских государств | ЛАГ"
  name   tr "Arap Birliği | Arap Ligi"
  src    S1 "pact of 22 March 1945" seen 2026-11 trust 3

actor IGO.GCC
  kind   body
  name   en "Gulf Cooperation Council | Gulf Co-operation Council"
  name   en "Cooperation Council for the Arab States of the Gulf"
  short  en "GCC"
  name   ar "مجلس التعاون الخليجي | مجلس التعاون لدول الخليج العربية"
  name   ru "ССАГПЗ | Совет сотрудничества арабских государств Персидского залива"
  name   tr "Körfez İşbirliği Konseyi | KİK"
  src    S1 "charter of 25 May 1981" seen 2026-11 trust 3

actor IGO.OIC
  kind   body
  name   en "Organisation of Islamic Cooperation | Organization of Islamic Cooperation"
  name   en "Organization of the Islamic Conference | Organisation of the Islamic Conference"
  name   en "Islamic Conference Organization"
  short  en "OIC"
  name   ar "منظمة التعاون الإسلامي | منظمة المؤتمر الإسلامي"
  name   ru "ОИС | Организация исламского сотрудничества"
  name   tr "İslam İşbirliği Teşkilatı | İİT"
  src    S1 "public record, 1969" seen 2026-11 trust 3

actor IGO.AFU
  kind   body
  name   en "African Union | AU | A.U. | African Union Commission | AU Commission"
  name   en "African Union Peace and Security Council"
  short  en "AUPSC"
  name   ar "الاتحاد الأفريقي"
  name   ru "Африканский союз | Афросоюз | АС"
  name   tr "Afrika Birliği"
  src    S1 "Constitutive Act, in force 26 May 2001" seen 2026-11 trust 3

actor IGO.OAU
  kind   body
  name   en "Organization of African Unity | Organisation of African Unity"
  short  en "OAU"
  name   ar "منظمة الوحدة الأفريقية"
  name   ru "ОАЕ"
  src    S1 "charter of 25 May 1963" seen 2026-11 trust 3

actor IGO.ECW
  kind   body
  name   en "Economic Community of West African States | West African bloc | West African regional bloc"
  short  en "ECOWAS"
  name   ar "إيكواس | المجموعة الاقتصادية لدول غرب أفريقيا"
  name   ru "ЭКОВАС"
  name   tr "ECOWAS"
  src    S1 "treaty of 28 May 1975" seen 2026-11 trust 3

actor IGO.IGD
  kind   body
  name   en "Intergovernmental Authority on Development | Inter-Governmental Authority on Development"
  short  en "IGAD | IGADD"
  name   ar "إيغاد | الإيغاد"
  name   ru "ИГАД"
  name   tr "IGAD"
  src    S1 "agreement of 21 March 1996" seen 2026-11 trust 3

actor IGO.EAC
  kind   body
  name   en "East African Community | East African Community Regional Force | EAC regional force | Nairobi process"
  short  en "EAC | EACRF"
  src    S1 "treaty of 30 November 1999" seen 2026-11 trust 3

actor IGO.SAD
  kind   body
  name   en "Southern African Development Community | SADC Mission in the DRC"
  name   en "Economic Community of Central African States | International Conference on the Great Lakes Region"
  short  en "SADC | ECCAS | ICGLR | SAMIDRC"
  name   ru "САДК"
  src    S1 "treaty of 17 August 1992" seen 2026-11 trust 3

actor IGO.AES
  kind   alliance
  name   en "Alliance of Sahel States | G5 Sahel | Alliance des Etats du Sahel"
  short  en "AES"
  name   ru "Альянс государств Сахеля"
  src    S1 "charter of 16 September 2023" seen 2026-11 trust 3

actor IGO.CIS
  kind   body
  name   en "Commonwealth of Independent States | CIS peacekeeping force | CIS peacekeepers"
  short  en "CIS"
  name   ar "رابطة الدول المستقلة"
  name   ru "СНГ | Содружество Независимых Государств"
  name   tr "Bağımsız Devletler Topluluğu | BDT"
  src    S1 "agreement of 8 December 1991" seen 2026-11 trust 3

actor IGO.CST
  kind   alliance
  name   en "Collective Security Treaty Organization | Collective Security Treaty Organisation"
  short  en "CSTO"
  name   ar "منظمة معاهدة الأمن الجماعي"
  name   ru "ОДКБ"
  name   tr "Kolektif Güvenlik Anlaşması Örgütü | KGAÖ"
  src    S1 "charter of 7 October 2002" seen 2026-11 trust 3

actor IGO.SCO
  kind   body
  name   en "Shanghai Cooperation Organisation | Shanghai Cooperation Organization"
  short  en "SCO"
  name   ar "منظمة شنغهاي للتعاون"
  name   ru "ШОС"
  name   tr "Şanghay İşbirliği Örgütü | ŞİÖ"
  src    S1 "declaration of 15 June 2001" seen 2026-11 trust 3

actor IGO.EEU
  kind   body
  name   en "Eurasian Economic Union | Organization of Turkic States"
  short  en "EAEU | OTS"
  name   ru "ЕАЭС"
  name   tr "Türk Devletleri Teşkilatı"
  src    S1 "treaty of 29 May 2014" seen 2026-11 trust 3

actor IGO.OAS
  kind   body
  name   en "Organization of American States | Organisation of American States"
  name   en "Inter-American Commission on Human Rights | Inter-American Court of Human Rights"
  short  en "OAS | IACHR"
  name   ar "منظمة الدول الأمريكية"
  name   ru "ОАГ | Организация американских государств"
  name   tr "Amerikan Devletleri Örgütü"
  src    S1 "charter of 30 April 1948" seen 2026-11 trust 3

actor IGO.UNS
  kind   body
  name   en "Union of South American Nations | Community of Latin American and Caribbean States"
  name   en "Caribbean Community | Mercosur | ALBA"
  short  en "UNASUR | CELAC | CARICOM | MERCOSUR"
  name   ru "УНАСУР | КАРИКОМ"
  src    S1 "treaty of 23 May 2008" seen 2026-11 trust 3

actor IGO.PCA
  kind   body
  name   en "Central American Parliament | Central American Integration System"
  short  en "PARLACEN | SICA"
  src    S1 "public record" seen 2026-11 trust 3

actor IGO.ASN.OBS
  kind   body
  name   en "ASEAN Observer Team | ASEAN Interim Observer Team | Interim Observer Team | ASEAN observers"
  short  en "AOT"
  src    S1 "agreed by Thailand and Cambodia on 7 August 2025, public record" seen 2026-11 trust 2

actor IGO.AFU.MVC
  kind   body
  name   en "AU Monitoring, Verification and Compliance Mission | African Union Monitoring, Verification and Compliance Mission | Monitoring, Verification and Compliance Mission"
  short  en "AU-MVCM"
  src    S1 "set up under the Pretoria agreement of 2 November 2022, public record" seen 2026-11 trust 2

actor IGO.GLR.EJV
  kind   body
  name   en "Expanded Joint Verification Mechanism | Ad-Hoc Verification Mechanism | Reinforced Ad-Hoc Verification Mechanism"
  short  en "EJVM"
  src    S1 "conference of the Great Lakes region, public record" seen 2026-11 trust 2

actor IGO.IPR
  kind   body
  name   en "Incident Prevention and Response Mechanism"
  short  en "IPRM"
  src    S1 "agreed in the Geneva discussions in February 2009, public record" seen 2026-11 trust 2

actor IGO.JCM
  kind   body
  name   en "Joint Ceasefire Monitoring Committee"
  src    S1 "nationwide ceasefire agreement of Myanmar of 15 October 2015, public record" seen 2026-11 trust 2

actor IGO.ASN
  kind   body
  name   en "Association of Southeast Asian Nations | Asean | Association of South East Asian Nations"
  name   ar "آسيان | رابطة دول جنوب شرق آسيا"
  name   ru "АСЕАН"
  name   tr "ASEAN"
  src    S1 "declaration of 8 August 1967" seen 2026-11 trust 3

actor IGO.SAA
  kind   body
  name   en "South Asian Association for Regional Cooperation | Asia-Pacific Economic Cooperation"
  name   en "Pacific Islands Forum"
  short  en "SAARC | APEC"
  name   ru "АТЭС"
  src    S1 "public record" seen 2026-11 trust 3

actor IGO.OPE
  kind   body
  name   en "Organization of the Petroleum Exporting Countries | Organization of Petroleum Exporting Countries"
  short  en "OPEC | OPEC+"
  name   ar "أوبك"
  name   ru "ОПЕК"
  name   tr "OPEC"
  src    S1 "agreement of September 1960" seen 2026-11 trust 3

actor IGO.CWN
  kind   body
  name   en "Commonwealth of Nations | Commonwealth Secretariat | Commonwealth heads of government"
  name   ru "Содружество наций"
  src    S1 "public record" seen 2026-11 trust 3

actor IGO.INT
  kind   body
  name   en "International Criminal Police Organization | Interpol | Europol"
  name   ar "الإنتربول"
  name   ru "Интерпол"
  name   tr "Interpol"
  src    S1 "public record" seen 2026-11 trust 3

actor IGO.OHR
  kind   office
  name   en "Office of the High Representative | High Representative for Bosnia and Herzegovina"
  name   en "Peace Implementation Council"
  short  en "OHR | PIC"
  name   ru "Управление Верховного представителя"
  src    S1 "Dayton agreement of 14 December 1995, annex 10" seen 2026-11 trust 3

actor IGO.OEC
  kind   body
  name   en "Organisation for Economic Co-operation and Development"
  name   en "Organization for Economic Cooperation and Development | Financial Action Task Force"
  short  en "OECD | FATF"
  name   ru "ОЭСР"
  name   tr "OECD"
  src    S1 "convention of 14 December 1960" seen 2026-11 trust 3

actor IGO.CVG
  kind   body
  name   en "World Court of Arbitration | Permanent Court of Arbitration"
  short  en "PCA"
  src    S1 "public record" seen 2026-11 trust 3

# ---- Red Cross and Red Crescent; aid organisations -------------------------------------------------------------------

actor IGO.RCR
  kind   agency
  name   en "International Committee of the Red Cross | Red Cross | International Red Cross | Red Crescent"
  name   en "International Federation of Red Cross and Red Crescent Societies | International Committee of Red Cross"
  short  en "ICRC | IFRC | CICR"
  name   ar "اللجنة الدولية للصليب الأحمر | الصليب الأحمر | الصليب الأحمر الدولي"
  name   ru "Международный комитет Красного Креста | Красный Крест | МККК"
  name   tr "Kızılhaç | Uluslararası Kızılhaç Komitesi | ICRC"
  src    S1 "statutes; public record" seen 2026-11 trust 3

actor NGO.SARC
  kind   agency
  name   en "Syrian Arab Red Crescent | Syrian Red Crescent"
  short  en "SARC"
  name   ar "الهلال الأحمر العربي السوري | الهلال الأحمر السوري | الهلال الأحمر"
  name   ru "Сирийский арабский Красный Полумесяц | Красный Полумесяц | САКП"
  name   tr "Suriye Arap Kızılayı"
  home   SYR
  src    S1 "public record" seen 2026-11 trust 3

actor NGO.TRC
  kind   agency
  name   en "Turkish Red Crescent | Kizilay"
  name   ar "الهلال الأحمر التركي"
  name   ru "Турецкий Красный Полумесяц"
  name   tr "Türk Kızılayı | Türk Kızılay | Kızılay"
  home   TUR
  src    S1 "public record" seen 2026-11 trust 3

actor NGO.PRC
  kind   agency
  name   en "Palestine Red Crescent Society | Palestinian Red Crescent | Palestine Red Crescent"
  name   en "Palestinian Red Crescent Society"
  short  en "PRCS"
  name   ar "الهلال الأحمر الفلسطيني"
  name   ru "Палестинский Красный Полумесяц"
  name   tr "Filistin Kızılayı"
  home   PSE
  src    S1 "public record" seen 2026-11 trust 3

actor NGO.LRC
  kind   agency
  name   en "Lebanese Red Cross | Iraqi Red Crescent | Egyptian Red Crescent | Iranian Red Crescent"
  name   en "Yemeni Red Crescent | Libyan Red Crescent | Sudanese Red Crescent | Qatar Red Crescent"
  name   ar "الصليب الأحمر اللبناني | الهلال الأحمر المصري"
  src    S1 "public record" seen 2026-11 trust 3

actor NGO.CRC
  kind   agency
  name   en "Colombian Red Cross | Salvadoran Red Cross | Ukrainian Red Cross | Russian Red Cross"
  name   en "American Red Cross | British Red Cross | Green Cross"
  src    S1 "public record" seen 2026-11 trust 3

actor NGO.MSF
  kind   agency
  name   en "Medecins Sans Frontieres | Doctors Without Borders"
  short  en "MSF"
  name   ar "أطباء بلا حدود"
  name   ru "Врачи без границ"
  name   tr "Sınır Tanımayan Doktorlar"
  src    S1 "public record" seen 2026-11 trust 3

actor NGO.SCD
  kind   agency
  name   en "Syria Civil Defence | Syrian Civil Defence | Syria Civil Defense | Syrian Civil Defense | White Helmets"
  name   en "White Helmet | White Helmets rescue group | White Helmets civil defense"
  name   ar "الدفاع المدني السوري | الخوذ البيضاء | الدفاع المدني"
  name   ru "Белые каски | Белых касок"
  name   tr "Beyaz Baretliler | Suriye Sivil Savunma | Beyaz Kasklar | Beyaz Miğferliler"
  home   SYR
  src    S1 "public record" seen 2026-11 trust 3

actor NGO.SAMS
  kind   agency
  name   en "Syrian American Medical Society | Union of Medical Care and Relief Organizations"
  name   en "Union of Syrian Medical Relief Organizations | Physicians for Human Rights"
  name   en "Physicians Across Continents | Independent Doctors Association"
  short  en "SAMS | UOSSM | PHR"
  name   ar "الجمعية الطبية السورية الأمريكية"
  home   SYR
  src    S1 "public record" seen 2026-11 trust 3

actor NGO.IHH
  kind   agency
  name   en "Humanitarian Relief Foundation | Foundation for Human Rights and Freedoms and Humanitarian Relief"
  name   en "Turkish Disaster and Emergency Management Authority | Disaster and Emergency Management Presidency"
  short  en "IHH | AFAD"
  name   ar "هيئة الإغاثة الإنسانية | آفاد"
  name   tr "İHH | İnsan Hak ve Hürriyetleri İnsani Yardım Vakfı | AFAD"
  home   TUR
  src    S1 "public record" seen 2026-11 trust 3

actor NGO.CARE
  kind   agency
  name   en "Oxfam | Save the Children | CARE International | Mercy Corps | World Vision | Catholic Relief Services"
  name   en "Caritas | Action Against Hunger | Handicap International | International Medical Corps | Islamic Relief"
  name   en "Christian Aid | World Central Kitchen | Medico International | Plan International"
  name   ar "أوكسفام | إنقاذ الطفولة"
  name   ru "Оксфам"
  src    S1 "public record" seen 2026-11 trust 3

actor NGO.NRC
  kind   agency
  name   en "Norwegian Refugee Council | Danish Refugee Council | International Rescue Committee"
  name   en "Refugees International"
  short  en "NRC | IRC | DRC-NGO"
  name   ar "المجلس النرويجي للاجئين"
  name   ru "Норвежский совет по делам беженцев"
  name   tr "Norveç Mülteci Konseyi"
  src    S1 "public record" seen 2026-11 trust 3

actor NGO.ISM
  kind   body
  name   en "International Solidarity Movement | Free Gaza Movement | Freedom Flotilla Coalition | Greenpeace"
  name   en "Sea Shepherd"
  name   ar "أسطول الحرية"
  name   ru "Гринпис"
  src    S1 "public record" seen 2026-11 trust 3

# ---- Monitors and rights organisations -------------------------------------------------------------------------------

actor NGO.SOHR
  kind   agency
  name   en "Syrian Observatory for Human Rights | Syrian Observatory"
  name   en "Britain-based Syrian Observatory for Human Rights | UK-based Syrian Observatory for Human Rights"
  name   en "the Observatory"
  short  en "SOHR"
  name   ar "المرصد السوري لحقوق الإنسان | المرصد السوري"
  name   ru "Сирийский центр мониторинга за соблюдением прав человека | Сирийская обсерватория по правам человека"
  name   tr "Suriye İnsan Hakları Gözlemevi | SOHR"
  home   GBR
  src    S1 "public record, May 2006" seen 2026-11 trust 3

actor NGO.SNHR
  kind   agency
  name   en "Syrian Network for Human Rights"
  short  en "SNHR | SN4HR"
  name   ar "الشبكة السورية لحقوق الإنسان"
  name   ru "Сирийская сеть по правам человека"
  name   tr "Suriye İnsan Hakları Ağı | SNHR"
  src    S1 "public record, June 2011" seen 2026-11 trust 3

actor NGO.VDC
  kind   agency
  name   en "Violations Documentation Center | Violations Documentation Centre | Syrian Archive"
  name   en "Syrians for Truth and Justice | Violations Documentation Center in Syria"
  short  en "VDC | STJ"
  name   ar "مركز توثيق الانتهاكات"
  home   SYR
  src    S1 "public record" seen 2026-11 trust 3

actor NGO.RBSS
  kind   agency
  name   en "Raqqa is Being Slaughtered Silently | Deir Ezzor 24 | DeirEzzor24"
  name   en "Justice for Life"
  short  en "RBSS"
  name   ar "الرقة تذبح بصمت | دير الزور 24"
  home   SYR
  src    S1 "public record" seen 2026-11 trust 3

actor NGO.HRW
  kind   agency
  name   en "Human Rights Watch | New York-based Human Rights Watch | Americas Watch | Helsinki Watch"
  short  en "HRW"
  name   ar "هيومن رايتس ووتش"
  name   ru "Хьюман Райтс Вотч | Human Rights Watch"
  name   tr "İnsan Hakları İzleme Örgütü"
  src    S1 "public record" seen 2026-11 trust 3

actor NGO.AMN
  kind   agency
  name   en "Amnesty International | Amnesty"
  name   ar "منظمة العفو الدولية | العفو الدولية | أمنستي"
  name   ru "Международная амнистия | Amnesty International"
  name   tr "Uluslararası Af Örgütü"
  src    S1 "public record" seen 2026-11 trust 3

actor NGO.AIR
  kind   agency
  name   en "Airwars | Bellingcat | Forensic Architecture | ACLED | Armed Conflict Location and Event Data Project"
  name   en "Uppsala Conflict Data Program"
  short  en "UCDP"
  src    S1 "public record" seen 2026-11 trust 3

actor NGO.ICG
  kind   agency
  name   en "International Crisis Group | Crisis Group | International Institute for Strategic Studies"
  name   en "Carter Center | Centre for Humanitarian Dialogue | Center for Humanitarian Dialogue"
  name   en "Carnegie Endowment | Chatham House | Institute for the Study of War | Berghof Foundation"
  name   en "Community of Sant'Egidio | Sant'Egidio"
  short  en "ICG | IISS | ISW | SIPRI"
  name   ar "مجموعة الأزمات الدولية"
  name   ru "Международная кризисная группа"
  name   tr "Uluslararası Kriz Grubu"
  src    S1 "public record" seen 2026-11 trust 3

actor NGO.RSF
  kind   agency
  name   en "Reporters Without Borders | Committee to Protect Journalists | International Federation of Journalists"
  name   en "Reporters sans Frontieres"
  short  en "CPJ | IFJ"
  name   ar "مراسلون بلا حدود"
  name   ru "Репортеры без границ"
  name   tr "Sınır Tanımayan Gazeteciler"
  src    S1 "public record" seen 2026-11 trust 3

actor NGO.BTS
  kind   agency
  name   en "B'Tselem | Breaking the Silence | Peace Now | Al-Haq | Palestinian Centre for Human Rights | Al Mezan"
  short  en "PCHR"
  name   ar "بتسيلم"
  name   ru "Бецелем"
  home   ISR
  src    S1 "public record" seen 2026-11 trust 3

actor NGO.MEM
  kind   agency
  name   en "Memorial Human Rights Centre | Soldiers' Mothers Committee | Helsinki Group"
  name   ru "Мемориал"
  home   RUS
  src    S1 "public record" seen 2026-11 trust 3

# ---- Offices known by a name of their own ----------------------------------------------------------------------------

actor USA.GOV.MFA
  kind   office
  name   en "State Department | US State Department | U.S. State Department | Department of State"
  name   en "US Department of State | U.S. Department of State | Foggy Bottom | US Secretary of State"
  name   en "U.S. Secretary of State"
  name   ar "الخارجية الأمريكية | الخارجية الأميركية | وزارة الخارجية الأمريكية | وزارة الخارجية الأميركية"
  name   ru "Госдеп | Госдепартамент | Госдепартамент США | Госдепа"
  name   tr "ABD Dışişleri Bakanlığı"
  home   USA
  src    S1 "public record" seen 2026-11 trust 3

actor USA.GOV.MOD
  kind   office
  name   en "Pentagon | US Department of Defense | U.S. Department of Defense | US Defense Department"
  name   en "U.S. Defense Department | Defense Department | US Joint Chiefs of Staff | Department of War"
  name   en "Chairman of the Joint Chiefs of Staff"
  name   ar "البنتاغون | وزارة الدفاع الأمريكية | وزارة الدفاع الأميركية"
  name   ru "Пентагон | Пентагона"
  name   tr "Pentagon"
  home   USA
  src    S1 "public record" seen 2026-11 trust 3

actor USA.GOV.FIN
  kind   office
  name   en "Treasury Department | US Treasury | U.S. Treasury | US Treasury Department | U.S. Treasury Department"
  name   en "Office of Foreign Assets Control | Federal Reserve"
  short  en "OFAC"
  name   ar "وزارة الخزانة الأمريكية"
  name   ru "Минфин США | министерство финансов США"
  name   tr "ABD Hazine Bakanlığı"
  home   USA
  src    S1 "public record" seen 2026-11 trust 3

actor USA.GOV.JUS
  kind   office
  name   en "Justice Department | US Justice Department | U.S. Justice Department | US Department of Justice"
  name   en "U.S. Department of Justice | Department of Homeland Security"
  short  en "DHS"
  name   ar "وزارة العدل الأمريكية"
  name   ru "Минюст США"
  home   USA
  src    S1 "public record" seen 2026-11 trust 3

actor USA.GOV.NSC
  kind   office
  name   en "US National Security Council | U.S. National Security Council"
  name   ar "مجلس الأمن القومي الأمريكي"
  name   ru "Совет национальной безопасности США"
  home   USA
  src    S1 "public record" seen 2026-11 trust 3

actor USA.GOV.AID
  kind   agency
  name   en "US Agency for International Development | U.S. Agency for International Development"
  name   en "Agency for International Development | Peace Corps"
  short  en "USAID"
  name   ar "الوكالة الأمريكية للتنمية"
  name   ru "Агентство США по международному развитию"
  home   USA
  src    S1 "public record" seen 2026-11 trust 3

actor RUS.GOV.MFA
  kind   office
  name   en "Russian Foreign Ministry"
  name   en "Ministry of Foreign Affairs of the Russian Federation | Russian Ministry of Foreign Affairs"
  name   en "Russia's Foreign Ministry | Smolenskaya Square"
  name   ar "وزارة الخارجية الروسية | الخارجية الروسية"
  name   ru "МИД РФ | МИД России | российский МИД | российское внешнеполитическое ведомство | Смоленская площадь"
  name   tr "Rusya Dışişleri Bakanlığı"
  home   RUS
  src    S1 "public record" seen 2026-11 trust 3

actor RUS.GOV.MOD
  kind   office
  name   en "Russian Defense Ministry | Russian Defence Ministry | Russian Ministry of Defence"
  name   en "Russian Ministry of Defense | Russia's Defense Ministry | Russia's Defence Ministry"
  name   en "Ministry of Defence of the Russian Federation | Ministry of Defense of the Russian Federation"
  name   en "Russian MoD"
  name   ar "وزارة الدفاع الروسية | الدفاع الروسية"
  name   ru "Минобороны РФ | Минобороны России | министерство обороны РФ | российское оборонное ведомство"
  name   ru "министерство обороны России | Минобороны"
  name   tr "Rusya Savunma Bakanlığı"
  home   RUS
  src    S1 "public record" seen 2026-11 trust 3

actor RUS.GOV.HOS
  kind   office
  name   en "Kremlin press service | Russian presidency | Russian presidential administration | Kremlin spokesman"
  name   en "press service of the Kremlin"
  name   ar "الكرملين | الرئاسة الروسية"
  name   ru "Кремль | Кремля | Кремле | пресс-служба Кремля | администрация президента РФ"
  name   tr "Kremlin | Kremlin Sözcüsü"
  home   RUS
  src    S1 "public record" seen 2026-11 trust 3

actor RUS.LEG
  kind   body
  name   en "State Duma | Russian State Duma | Federation Council | Russian Duma | Duma | Supreme Soviet"
  name   en "Russian parliament | Congress of People's Deputies"
  name   ar "الدوما | مجلس الدوما الروسي"
  name   ru "Госдума | Государственная дума | Совет Федерации | Госдумы"
  name   tr "Duma"
  home   RUS
  src    S1 "public record" seen 2026-11 trust 3

actor SYR.GOV.MFA
  kind   office
  name   en "Syrian Foreign Ministry | Syrian Ministry of Foreign Affairs"
  name   en "Foreign and Expatriates Ministry | Ministry of Foreign Affairs and Expatriates"
  name   ar "وزارة الخارجية والمغتربين | الخارجية السورية | وزارة الخارجية السورية"
  name   ru "МИД Сирии | МИД САР | сирийский МИД"
  name   tr "Suriye Dışişleri Bakanlığı"
  home   SYR
  src    S1 "public record" seen 2026-11 trust 3

actor SYR.GOV.MOD
  kind   office
  name   en "Syrian Defense Ministry | Syrian Defence Ministry | General Command of the Army and the Armed Forces"
  name   en "Syrian Army General Command | General Command of the Syrian army | Syrian army command"
  name   en "General Command of the Syrian Armed Forces"
  name   ar "القيادة العامة للجيش والقوات المسلحة | وزارة الدفاع السورية"
  name   ru "Генеральное командование сирийской армии | минобороны Сирии"
  name   tr "Suriye Savunma Bakanlığı"
  home   SYR
  src    S1 "public record" seen 2026-11 trust 3

actor TUR.GOV.MFA
  kind   office
  name   en "Turkish Foreign Ministry | Turkish Ministry of Foreign Affairs"
  name   en "Ministry of Foreign Affairs of Turkey"
  name   ar "وزارة الخارجية التركية | الخارجية التركية"
  name   ru "МИД Турции | турецкий МИД"
  name   tr "Dışişleri Bakanlığı | TC Dışişleri Bakanlığı"
  home   TUR
  src    S1 "public record" seen 2026-11 trust 3

actor TUR.GOV.MOD
  kind   office
  name   en "Turkish Defense Ministry | Turkish Defence Ministry | Turkish National Defense Ministry"
  name   en "Turkish Ministry of National Defence | Turkish General Staff"
  name   en "National Defense Ministry of Turkey | Turkish Ministry of National Defense"
  name   ar "وزارة الدفاع التركية | رئاسة الأركان التركية"
  name   ru "Минобороны Турции | генштаб Турции | министерство обороны Турции"
  name   tr "Milli Savunma Bakanlığı | MSB | Genelkurmay Başkanlığı"
  home   TUR
  src    S1 "public record" seen 2026-11 trust 3

actor TUR.GOV.HOS
  kind   office
  name   en "Turkish presidency | Presidential Complex in Ankara | Bestepe"
  name   en "Turkish presidential sources"
  name   ar "الرئاسة التركية"
  name   ru "администрация президента Турции"
  name   tr "Cumhurbaşkanlığı | Beştepe | Cumhurbaşkanlığı Külliyesi | Cumhurbaşkanlığı İletişim Başkanlığı"
  home   TUR
  src    S1 "public record" seen 2026-11 trust 3

actor TUR.SPY
  kind   force
  name   en "National Intelligence Organization | Turkish National Intelligence Organization | Turkish intelligence"
  name   en "National Intelligence Organisation"
  name   ar "جهاز الاستخبارات التركي"
  name   ru "Национальная разведывательная организация Турции"
  name   tr "MİT | Milli İstihbarat Teşkilatı"
  home   TUR
  src    S1 "public record" seen 2026-11 trust 3

actor TUR.LEG
  kind   body
  name   en "Turkish Grand National Assembly | Grand National Assembly of Turkey | Turkish parliament"
  name   en "Grand National Assembly"
  short  en "TBMM"
  name   ar "البرلمان التركي"
  name   ru "меджлис Турции | парламент Турции"
  name   tr "TBMM | Türkiye Büyük Millet Meclisi"
  home   TUR
  src    S1 "public record" seen 2026-11 trust 3

actor IRN.GOV.MFA
  kind   office
  name   en "Iranian Foreign Ministry | Iran's Foreign Ministry"
  name   ar "وزارة الخارجية الإيرانية | الخارجية الإيرانية"
  name   ru "МИД Ирана | иранский МИД"
  name   tr "İran Dışişleri Bakanlığı"
  home   IRN
  src    S1 "public record" seen 2026-11 trust 3

actor IRN.GOV.SNS
  kind   office
  name   en "Supreme National Security Council | Supreme National Security Council of Iran | Guardian Council"
  name   en "Assembly of Experts | Expediency Council"
  short  en "SNSC"
  name   ar "المجلس الأعلى للأمن القومي"
  name   ru "Высший совет национальной безопасности Ирана"
  home   IRN
  src    S1 "public record" seen 2026-11 trust 3

actor IRN.LEG
  kind   body
  name   en "Majlis | Islamic Consultative Assembly | Majles | Iranian parliament | Iranian Majlis"
  name   ar "مجلس الشورى الإسلامي"
  name   ru "меджлис Ирана"
  home   IRN
  src    S1 "public record" seen 2026-11 trust 3

actor GBR.GOV.MFA
  kind   office
  name   en "Foreign Office | British Foreign Office | Foreign and Commonwealth Office"
  name   en "Foreign, Commonwealth and Development Office | UK Foreign Office | UK Foreign Secretary"
  name   en "British Foreign Secretary"
  short  en "FCO | FCDO"
  name   ar "وزارة الخارجية البريطانية | الخارجية البريطانية"
  name   ru "Форин-офис | МИД Великобритании"
  name   tr "İngiltere Dışişleri Bakanlığı"
  home   GBR
  src    S1 "public record" seen 2026-11 trust 3

actor GBR.GOV.MOD
  kind   office
  name   en "British Ministry of Defence | UK Ministry of Defence | UK Ministry of Defense"
  name   en "British Defence Ministry | British Defence Secretary | UK Maritime Trade Operations"
  name   en "United Kingdom Maritime Trade Operations"
  short  en "UKMTO"
  name   ar "وزارة الدفاع البريطانية"
  name   ru "Минобороны Великобритании"
  home   GBR
  src    S1 "public record" seen 2026-11 trust 3

actor GBR.LEG
  kind   body
  name   en "House of Commons | House of Lords | British parliament"
  name   ar "مجلس العموم البريطاني"
  name   ru "палата общин | парламент Великобритании"
  home   GBR
  src    S1 "public record" seen 2026-11 trust 3

actor FRA.GOV.MFA
  kind   office
  name   en "French Foreign Ministry | Quai d'Orsay spokesman"
  name   ar "وزارة الخارجية الفرنسية | الخارجية الفرنسية"
  name   ru "МИД Франции"
  name   tr "Fransa Dışişleri Bakanlığı"
  home   FRA
  src    S1 "public record" seen 2026-11 trust 3

actor DEU.GOV.MFA
  kind   office
  name   en "German Foreign Ministry | German Federal Foreign Office"
  name   en "Federal Foreign Office"
  name   ar "وزارة الخارجية الألمانية | الخارجية الألمانية"
  name   ru "МИД ФРГ | МИД Германии"
  name   tr "Almanya Dışişleri Bakanlığı"
  home   DEU
  src    S1 "public record" seen 2026-11 trust 3

actor DEU.LEG
  kind   body
  name   en "Bundestag | Bundesrat | German parliament"
  name   ar "البوندستاغ"
  name   ru "Бундестаг"
  name   tr "Bundestag"
  home   DEU
  src    S1 "public record" seen 2026-11 trust 3

actor ISR.LEG
  kind   body
  name   en "Knesset | Israeli parliament"
  name   ar "الكنيست"
  name   ru "Кнессет"
  name   tr "Knesset"
  home   ISR
  src    S1 "public record" seen 2026-11 trust 3

actor ISR.GOV.MFA
  kind   office
  name   en "Israeli Foreign Ministry | Israel's Foreign Ministry"
  name   ar "وزارة الخارجية الإسرائيلية"
  name   ru "МИД Израиля"
  name   tr "İsrail Dışişleri Bakanlığı"
  home   ISR
  src    S1 "public record" seen 2026-11 trust 3

actor ISR.GOV.HOG
  kind   office
  name   en "Israeli Prime Minister's Office | Israeli security cabinet | Prime Minister's Office of Israel"
  name   en "Israeli war cabinet | war cabinet"
  short  en "PMO"
  name   ar "مكتب رئيس الوزراء الإسرائيلي | الكابينت"
  home   ISR
  src    S1 "public record" seen 2026-11 trust 3

actor PSE.GOV.HEA
  kind   office
  name   en "Gaza Health Ministry | Gaza's Health Ministry | Palestinian Health Ministry"
  name   en "health ministry in Gaza | Hamas-run health ministry"
  name   ar "وزارة الصحة الفلسطينية | وزارة الصحة في غزة | وزارة الصحة بغزة"
  name   ru "Минздрав Газы | министерство здравоохранения Газы"
  name   tr "Gazze Sağlık Bakanlığı | Filistin Sağlık Bakanlığı"
  home   PSE
  src    S1 "public record" seen 2026-11 trust 3

actor PSE.LEG
  kind   body
  name   en "Palestinian Legislative Council | Palestine National Council | Palestinian National Council"
  name   en "PLO Executive Committee | Palestine Central Council"
  short  en "PLC | PNC"
  name   ar "المجلس التشريعي الفلسطيني | المجلس الوطني الفلسطيني"
  home   PSE
  src    S1 "public record" seen 2026-11 trust 3

actor SAU.GOV.MFA
  kind   office
  name   en "Saudi Foreign Ministry | Saudi Ministry of Foreign Affairs"
  name   ar "وزارة الخارجية السعودية | الخارجية السعودية"
  name   ru "МИД Саудовской Аравии"
  name   tr "Suudi Arabistan Dışişleri Bakanlığı"
  home   SAU
  src    S1 "public record" seen 2026-11 trust 3

actor QAT.GOV.MFA
  kind   office
  name   en "Qatari Foreign Ministry | Qatar's Foreign Ministry"
  name   ar "وزارة الخارجية القطرية | الخارجية القطرية"
  name   ru "МИД Катара"
  name   tr "Katar Dışişleri Bakanlığı"
  home   QAT
  src    S1 "public record" seen 2026-11 trust 3

actor EGY.GOV.MFA
  kind   office
  name   en "Egyptian Foreign Ministry | Al-Azhar"
  name   ar "وزارة الخارجية المصرية | الخارجية المصرية"
  name   ru "МИД Египта"
  name   tr "Mısır Dışişleri Bakanlığı"
  home   EGY
  src    S1 "public record" seen 2026-11 trust 3

actor EGY.SPY
  kind   force
  name   en "Egyptian General Intelligence | General Intelligence Service of Egypt | Egyptian intelligence"
  name   en "Egyptian General Intelligence Service"
  short  en "GIS"
  name   ar "المخابرات العامة المصرية | المخابرات المصرية"
  name   ru "Служба общей разведки Египта"
  home   EGY
  src    S1 "public record" seen 2026-11 trust 3

actor JOR.GOV.MFA
  kind   office
  name   en "Jordanian Foreign Ministry | Petra spokesman"
  name   ar "وزارة الخارجية الأردنية | الخارجية الأردنية"
  name   ru "МИД Иордании"
  home   JOR
  src    S1 "public record" seen 2026-11 trust 3

actor KAZ.GOV.MFA
  kind   office
  name   en "Kazakh Foreign Ministry | Kazakhstan's Foreign Ministry"
  name   en "Kazakhstan Foreign Ministry"
  name   ar "وزارة الخارجية الكازاخستانية | الخارجية الكازاخية"
  name   ru "МИД Казахстана | МИД РК"
  name   tr "Kazakistan Dışişleri Bakanlığı"
  home   KAZ
  src    S1 "public record" seen 2026-11 trust 3

actor UKR.GOV.MFA
  kind   office
  name   en "Ukrainian Foreign Ministry | Ukraine's Foreign Ministry"
  name   ar "وزارة الخارجية الأوكرانية"
  name   ru "МИД Украины"
  name   tr "Ukrayna Dışişleri Bakanlığı"
  home   UKR
  src    S1 "public record" seen 2026-11 trust 3

actor UKR.GOV.MOD
  kind   office
  name   en "Ukrainian Defense Ministry | Ukrainian Defence Ministry | Ukraine's Defense Ministry"
  name   en "General Staff of the Armed Forces of Ukraine | Ukrainian General Staff"
  name   en "National Security and Defense Council of Ukraine | Ukraine's General Staff"
  short  en "NSDC"
  name   ar "وزارة الدفاع الأوكرانية"
  name   ru "Минобороны Украины | Генштаб ВСУ | СНБО"
  name   tr "Ukrayna Savunma Bakanlığı"
  home   UKR
  src    S1 "public record" seen 2026-11 trust 3

actor UKR.LEG
  kind   body
  name   en "Verkhovna Rada | Ukrainian parliament | Rada"
  name   ar "البرلمان الأوكراني"
  name   ru "Верховная Рада | Рада"
  home   UKR
  src    S1 "public record" seen 2026-11 trust 3

actor UKR.COP
  kind   force
  name   en "Ukrainian Interior Ministry | National Police of Ukraine | State Emergency Service of Ukraine"
  name   en "State Emergency Service | State Border Guard Service of Ukraine"
  short  en "SES"
  name   ru "МВД Украины | ГСЧС"
  home   UKR
  src    S1 "public record" seen 2026-11 trust 3

actor CHN.GOV.MFA
  kind   office
  name   en "Chinese Foreign Ministry | China's Foreign Ministry"
  name   ar "وزارة الخارجية الصينية | الخارجية الصينية"
  name   ru "МИД КНР | МИД Китая"
  name   tr "Çin Dışişleri Bakanlığı"
  home   CHN
  src    S1 "public record" seen 2026-11 trust 3

actor CHN.LEG
  kind   body
  name   en "National People's Congress | State Council of China | Taiwan Affairs Office"
  short  en "NPC"
  name   ru "ВСНП"
  home   CHN
  src    S1 "public record" seen 2026-11 trust 3

actor JPN.LEG
  kind   body
  name   en "Japanese Diet | National Diet"
  home   JPN
  src    S1 "public record" seen 2026-11 trust 3

actor IND.GOV.MFA
  kind   office
  name   en "Indian Ministry of External Affairs | Ministry of External Affairs | Indian foreign ministry"
  short  en "MEA"
  name   ru "МИД Индии"
  home   IND
  src    S1 "public record" seen 2026-11 trust 3

actor IND.LEG
  kind   body
  name   en "Lok Sabha | Rajya Sabha | Indian parliament"
  home   IND
  src    S1 "public record" seen 2026-11 trust 3

actor PAK.GOV.MFA
  kind   office
  name   en "Pakistani Foreign Office | Pakistan's Foreign Office | Pakistani foreign ministry"
  name   en "Pakistan Foreign Office"
  name   ru "МИД Пакистана"
  home   PAK
  src    S1 "public record" seen 2026-11 trust 3

actor AFG.LEG
  kind   body
  name   en "Loya Jirga | Wolesi Jirga | High Peace Council | Afghan High Peace Council"
  name   ar "لويا جيرغا"
  name   ru "Лойя-джирга"
  home   AFG
  src    S1 "public record" seen 2026-11 trust 3

actor LBN.GOV.MFA
  kind   office
  name   en "Lebanese Foreign Ministry | Directorate of General Security"
  name   en "General Security Directorate | Lebanese General Security"
  name   ar "وزارة الخارجية اللبنانية | الأمن العام اللبناني | الأمن العام"
  name   ru "МИД Ливана"
  home   LBN
  src    S1 "public record" seen 2026-11 trust 3

actor YEM.GOV.DEL
  kind   alliance
  name   en "Yemeni government delegation | government delegation of Yemen"
  name   ar "وفد الحكومة اليمنية"
  home   YEM
  src    S1 "public record" seen 2026-11 trust 3

actor NOR.GOV.MFA
  kind   office
  name   en "Norwegian Foreign Ministry"
  name   ru "МИД Норвегии"
  home   NOR
  src    S1 "public record" seen 2026-11 trust 3

actor VAT.GOV.MFA
  kind   office
  name   en "Vatican Secretariat of State | Vatican secretary of state | Apostolic Nunciature | papal nuncio"
  name   en "Apostolic Nuncio | Roman Curia"
  home   VAT
  src    S1 "public record" seen 2026-11 trust 3

actor COL.GOV.PEA
  kind   office
  name   en "Office of the High Commissioner for Peace | High Commissioner for Peace | Colombian Council of State"
  name   en "Special Jurisdiction for Peace | Colombian Prosecutor General's Office"
  short  en "JEP"
  home   COL
  src    S1 "public record" seen 2026-11 trust 3

actor SLV.GOV.COP
  kind   body
  name   en "National Commission for the Consolidation of Peace | Truth Commission for El Salvador"
  name   en "Legislative Assembly of El Salvador | Salvadoran Legislative Assembly"
  short  en "COPAZ"
  home   SLV
  src    S1 "public record" seen 2026-11 trust 3

actor GTM.GOV.NRC
  kind   body
  name   en "National Reconciliation Commission | National Reconciliation Commission of Guatemala"
  name   en "Historical Clarification Commission"
  short  en "CNR | CEH | CICIG"
  home   GTM
  src    S1 "public record" seen 2026-11 trust 3

actor IGO.BOP
  kind   body
  name   en "Board of Peace | Gaza Board of Peace"
  code   IGO.BOP 2025-11-17..
  src    S1 "welcomed by resolution 2803 (2025) of the Security Council, public record" seen 2026-11 trust 2

actor KHM.GOV.CMA
  kind   office
  name   en "Cambodian Mine Action and Victim Assistance Authority | Cambodian Mine Action Authority"
  short  en "CMAA"
  code   KHM.GOV.CMA 2000..
  src    S1 "government body, public record" seen 2026-11 trust 2
