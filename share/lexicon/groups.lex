# SPDX-License-Identifier: Apache-2.0
#
# Armed groups, alliances, forces and parties of the conflicts that reports speak of. Names as reports write them; ids are
# codes, not judgements: REB an armed opposition, UAF armed without such a claim or across sides, MIL a state's forces and those
# beside them, OPP unarmed opposition, PTY a party, IMG across borders. `code` gives the days between which the group is known to
# exist under these names, `part-of` whom it belongs or belonged to. Names that a side uses to insult are left out, except where
# official texts use nothing else. Dates: the public record, from general knowledge.

# ---- Syria -----------------------------------------------------------------------------------------------------------

actor SYR.OPP
  kind    alliance
  name    en "Syrian opposition | Syrian rebels | Syrian rebel groups | Syrian opposition groups"
  name    ar "المعارضة السورية | المعارضة السورية المسلحة | فصائل المعارضة السورية | الثورة السورية"
  name    ru "сирийская оппозиция | сирийской оппозиции | сирийской оппозицией"
  name    tr "Suriyeli muhalifler | Suriye muhalefeti | Suriyeli muhaliflerin"
  home    SYR
  code    SYR.OPP 2011-03..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.OPP.DEL
  kind    alliance
  name    en "Syrian opposition delegation | Astana opposition delegation | opposition delegation to Astana"
  name    en "Syrian rebel delegation | delegation of the Syrian opposition"
  name    en "delegation of the forces of the Syrian revolution"
  name    ar "وفد المعارضة السورية | وفد قوى الثورة | وفد الفصائل العسكرية"
  name    ru "делегация сирийской оппозиции | делегации сирийской оппозиции"
  name    tr "Suriyeli muhalifler heyeti"
  home    SYR
  code    SYR.OPP.DEL 2016-01..
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.OPP.SNC
  kind    alliance
  name    en "Syrian National Coalition | National Coalition for Syrian Revolutionary and Opposition Forces"
  name    en "Syrian Opposition Coalition | National Coalition of Syrian Revolution and Opposition Forces"
  name    en "Syrian National Coalition for Opposition and Revolutionary Forces"
  short   en "SNC | SOC | Etilaf"
  name    ar "الائتلاف الوطني | الائتلاف الوطني لقوى الثورة والمعارضة السورية | الائتلاف السوري"
  name    ru "Национальная коалиция сирийских революционных и оппозиционных сил | Сирийская национальная коалиция"
  name    tr "Suriye Muhalif ve Devrimci Güçler Ulusal Koalisyonu | SMDK"
  home    SYR
  code    SYR.OPP.SNC 2012-11-11..2025-02-12
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.OPP.SNL
  kind    alliance
  name    en "Syrian National Council"
  name    ar "المجلس الوطني السوري"
  name    ru "Сирийский национальный совет"
  name    tr "Suriye Ulusal Konseyi"
  home    SYR
  code    SYR.OPP.SNL 2011-08-23..
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.OPP.HNC
  kind    alliance
  name    en "High Negotiations Committee | Higher Negotiations Committee | High Negotiation Committee"
  name    en "Syrian Negotiation Commission | Syrian Negotiations Commission | Riyadh opposition group"
  short   en "HNC"
  name    ar "الهيئة العليا للمفاوضات | هيئة التفاوض السورية | هيئة التفاوض"
  name    ru "Высший комитет по переговорам | Высшего комитета по переговорам | Сирийский комитет по переговорам"
  name    tr "Yüksek Müzakere Komitesi | Suriye Müzakere Komitesi"
  home    SYR
  code    SYR.OPP.HNC 2015-12-10..
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.OPP.SIG
  kind    government
  name    en "Syrian Interim Government"
  short   en "SIG"
  name    ar "الحكومة السورية المؤقتة | الحكومة المؤقتة"
  name    ru "Временное правительство Сирии"
  name    tr "Suriye Geçici Hükümeti"
  home    SYR
  code    SYR.OPP.SIG 2013-03..2025-01
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.OPP.MSC
  kind    alliance
  name    en "Moscow platform | Moscow group | People's Will Party"
  name    ar "منصة موسكو"
  name    ru "московская платформа | московской платформы"
  name    tr "Moskova Platformu"
  home    SYR
  code    SYR.OPP.MSC 2015..
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.OPP.CAI
  kind    alliance
  name    en "Cairo platform | Cairo group"
  name    ar "منصة القاهرة"
  name    ru "каирская платформа | каирской платформы"
  name    tr "Kahire Platformu"
  home    SYR
  code    SYR.OPP.CAI 2015..
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.OPP.NCC
  kind    alliance
  name    en "National Coordination Committee | National Coordination Body"
  name    en "National Coordination Committee for Democratic Change"
  name    en "National Coordination Body for Democratic Change"
  short   en "NCC | NCB"
  name    ar "هيئة التنسيق الوطنية"
  name    ru "Национальный координационный комитет"
  home    SYR
  code    SYR.OPP.NCC 2011-06..
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.OPP.KNC
  kind    alliance
  name    en "Kurdish National Council"
  short   en "KNC | ENKS"
  name    ar "المجلس الوطني الكردي"
  name    ru "Курдский национальный совет"
  name    tr "Suriye Kürt Ulusal Konseyi | ENKS"
  home    SYR
  code    SYR.OPP.KNC 2011-10-26..
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.OPP.LCC
  kind    alliance
  name    en "Local Coordination Committees | Local Coordination Committee | Local Coordination Committees of Syria"
  short   en "LCC"
  name    ar "لجان التنسيق المحلية"
  home    SYR
  code    SYR.OPP.LCC 2011..
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.OPP.SRGC
  kind    alliance
  name    en "Syrian Revolution General Commission"
  name    ar "الهيئة العامة للثورة السورية"
  home    SYR
  code    SYR.OPP.SRGC 2011-08..
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.GOV.DEL
  kind    alliance
  name    en "Syrian government delegation | Damascus delegation | government delegation to Astana"
  name    en "Syrian Arab Republic delegation"
  name    ar "وفد الجمهورية العربية السورية | وفد الحكومة السورية | وفد النظام"
  name    ru "делегация правительства Сирии | делегация Дамаска | правительственная делегация Сирии"
  name    tr "Suriye rejimi heyeti"
  home    SYR
  code    SYR.GOV.DEL 2016-01..2024-12-08
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.FSA
  kind    group
  name    en "Free Syrian Army | Free Army | Syrian Free Army"
  short   en "FSA"
  name    ar "الجيش السوري الحر | الجيش الحر"
  name    ru "Свободная сирийская армия | Свободной сирийской армии | ССА"
  name    tr "Özgür Suriye Ordusu | ÖSO"
  home    SYR
  code    SYR.REB.FSA 2011-07-29..
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.SNA
  kind    group
  name    en "Syrian National Army | Turkish-backed Free Syrian Army | TFSA"
  short   en "SNA"
  name    ar "الجيش الوطني السوري | الجيش الوطني"
  name    ru "Сирийская национальная армия | Сирийской национальной армии | СНА"
  name    tr "Suriye Milli Ordusu | SMO"
  home    SYR
  code    SYR.REB.SNA 2017-12-30..2025-01-29
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.NFL
  kind    alliance
  name    en "National Front for Liberation | National Liberation Front"
  short   en "NLF | NFL"
  name    ar "الجبهة الوطنية للتحرير"
  name    ru "Национальный фронт освобождения"
  name    tr "Ulusal Kurtuluş Cephesi | UKC"
  home    SYR
  code    SYR.REB.NFL 2018-05-28..2019-10-04
  part-of SYR.REB.SNA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.SOF
  kind    alliance
  name    en "Southern Front | Southern Front of the Free Syrian Army"
  name    ar "الجبهة الجنوبية"
  name    ru "Южный фронт | Южного фронта"
  name    tr "Güney Cephesi"
  home    SYR
  code    SYR.REB.SOF 2014-02-13..2018-07
  part-of SYR.REB.FSA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.SLF
  kind    alliance
  name    en "Levant Front | al-Jabha al-Shamiya | Shamiya Front | Jabhat al-Shamiya"
  name    en "Shami Front"
  name    ar "الجبهة الشامية"
  name    ru "Левантский фронт | Шамский фронт"
  name    tr "Şam Cephesi | Cephet Şamiye"
  home    SYR
  code    SYR.REB.SLF 2014-12-25..2025-01
  part-of SYR.REB.SNA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.AHR
  kind    group
  name    en "Ahrar al-Sham | Ahrar ash-Sham | Harakat Ahrar al-Sham al-Islamiyya"
  name    en "Islamic Movement of the Free Men of the Levant | Ahrar Al-Sham Islamic Movement | Ahrar Sham"
  name    ar "أحرار الشام | حركة أحرار الشام | حركة أحرار الشام الإسلامية"
  name    ru "Ахрар аш-Шам"
  name    tr "Ahrar'uş Şam | Ahrar eş-Şam"
  home    SYR
  code    SYR.REB.AHR 2011-11-11..2025-01-29
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.JAI
  kind    group
  name    en "Jaysh al-Islam | Jaish al-Islam | Army of Islam | Jeish al-Islam"
  name    en "Islam Army | Liwa al-Islam"
  short   en "JaI"
  name    ar "جيش الإسلام"
  name    ru "Джейш аль-Ислам | Армия ислама"
  name    tr "Ceyş el-İslam | Ceyşülislam | İslam Ordusu"
  home    SYR
  code    SYR.REB.JAI 2013-09-29..2025-01-29
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.FAR
  kind    group
  name    en "Faylaq al-Rahman | Failaq al-Rahman | al-Rahman Legion | Al-Rahman Corps"
  name    en "Rahman Corps | Failaq ar-Rahman | Faylaq ar-Rahman | Feilaq al-Rahman"
  name    ar "فيلق الرحمن"
  name    ru "Файлак ар-Рахман | Фейлак ар-Рахман"
  name    tr "Feylak er-Rahman | Feylak el-Rahman"
  home    SYR
  code    SYR.REB.FAR 2013-11..
  part-of SYR.REB.FSA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.FAS
  kind    group
  name    en "Faylaq al-Sham | Failaq al-Sham | Sham Legion | Faylaq ash-Sham | Feilaq al-Sham | Levant Legion"
  name    en "Al-Sham Legion"
  name    ar "فيلق الشام"
  name    ru "Файлак аш-Шам | Фейлак аш-Шам"
  name    tr "Feylak eş-Şam | Feylak el-Şam | Feylakuş Şam"
  home    SYR
  code    SYR.REB.FAS 2014-03-10..2025-01-29
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.NUZ
  kind    group
  name    en "Nour al-Din al-Zenki | Nur al-Din al-Zenki | Harakat Nour al-Din al-Zenki | Nureddin al-Zinki"
  name    en "Nour al-Din al-Zinki | Nouriddine Zinki Movement | Nureddin Zengi Movement"
  name    ar "حركة نور الدين الزنكي | نور الدين الزنكي"
  name    ru "Нур ад-Дин аз-Зенки | Нуреддин аз-Зинки"
  name    tr "Nureddin Zengi Hareketi | Nureddin Zengi"
  home    SYR
  code    SYR.REB.NUZ 2011..
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.JIZ
  kind    group
  name    en "Jaysh al-Izza | Jaish al-Izza | Army of Glory | Tajammu al-Izza | Jaysh al-Ezza | Jaish al-Izzah"
  name    ar "جيش العزة | تجمع العزة"
  name    ru "Джейш аль-Изза"
  name    tr "Ceyş el-İzze"
  home    SYR
  code    SYR.REB.JIZ 2013..2025-01-29
  part-of SYR.REB.FSA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.JNA
  kind    group
  name    en "Jaysh al-Nasr | Jaish al-Nasr | Army of Victory | Victory Army"
  name    ar "جيش النصر"
  name    ru "Джейш ан-Наср"
  name    tr "Ceyş en-Nasr"
  home    SYR
  code    SYR.REB.JNA 2015-08..
  part-of SYR.REB.FSA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.JID
  kind    group
  name    en "Jaysh Idlib al-Hurr | Free Idlib Army | Jaish Idlib al-Hurr | Idlib Free Army"
  name    ar "جيش إدلب الحر"
  name    ru "Свободная армия Идлиба"
  name    tr "Özgür İdlib Ordusu"
  home    SYR
  code    SYR.REB.JID 2016-09..
  part-of SYR.REB.FSA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.JMJ
  kind    group
  name    en "Jaysh al-Mujahideen | Jaish al-Mujahideen | Mujahideen Army | Army of Mujahideen | Mujahedeen Army"
  name    ar "جيش المجاهدين"
  name    ru "Армия моджахедов"
  home    SYR
  code    SYR.REB.JMJ 2014-01-03..2017-01
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.JFA
  kind    alliance
  name    en "Jaysh al-Fatah | Jaish al-Fatah | Army of Conquest | Jaish al-Fateh | Jaysh al-Fateh | Fatah Army"
  name    ar "جيش الفتح"
  name    ru "Джейш аль-Фатх | Джейш аль-Фатах"
  name    tr "Fetih Ordusu | Ceyş el-Fetih"
  home    SYR
  code    SYR.REB.JFA 2015-03-24..2017-01
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.FHA
  kind    alliance
  name    en "Fatah Halab | Aleppo Conquest | Aleppo Fatah Operations Room"
  name    ar "فتح حلب | غرفة عمليات فتح حلب"
  name    tr "Fetih Halep"
  home    SYR
  code    SYR.REB.FHA 2015-04-26..2017-01
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.ISF
  kind    alliance
  name    en "Islamic Front | Syrian Islamic Front"
  name    ar "الجبهة الإسلامية"
  name    ru "Исламский фронт"
  name    tr "İslami Cephe"
  home    SYR
  code    SYR.REB.ISF 2013-11-22..2015
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.TWD
  kind    group
  name    en "Liwa al-Tawhid | al-Tawhid Brigade | Tawhid Brigade"
  name    ar "لواء التوحيد"
  name    ru "Лива ат-Таухид"
  name    tr "Tevhid Tugayı"
  home    SYR
  code    SYR.REB.TWD 2012-07-18..2014
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.SUQ
  kind    group
  name    en "Suqour al-Sham | Suqur al-Sham | Sham Falcons | Suqour al-Sham Brigade"
  name    ar "صقور الشام | ألوية صقور الشام"
  name    ru "Сукур аш-Шам"
  name    tr "Sukur eş-Şam"
  home    SYR
  code    SYR.REB.SUQ 2011-09..2025-01-29
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.SMZ
  kind    group
  name    en "Sultan Murad Division | Sultan Murad Brigade | Sultan Murad"
  name    ar "فرقة السلطان مراد | لواء السلطان مراد"
  name    ru "Султан Мурад"
  name    tr "Sultan Murad Tümeni | Sultan Murat Tümeni"
  home    SYR
  code    SYR.REB.SMZ 2013..2025-01-29
  part-of SYR.REB.SNA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.HAM
  kind    group
  name    en "Hamza Division | al-Hamza Division | Hamzat"
  name    ar "فرقة الحمزة | الحمزات"
  name    ru "дивизия Хамза"
  name    tr "Hamza Tümeni | Hamza Tugayı"
  home    SYR
  code    SYR.REB.HAM 2016-04..2025-01-29
  part-of SYR.REB.SNA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.SSH
  kind    group
  name    en "Suleiman Shah Brigade | Amshat | Sultan Suleiman Shah Brigade"
  name    ar "فرقة السلطان سليمان شاه | العمشات"
  name    tr "Süleyman Şah Tugayı"
  home    SYR
  code    SYR.REB.SSH 2016..2025-01-29
  part-of SYR.REB.SNA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.AHS
  kind    group
  name    en "Ahrar al-Sharqiya | Ahrar al-Sharqiyah | Ahrar Sharqiya"
  name    ar "أحرار الشرقية | تجمع أحرار الشرقية"
  name    ru "Ахрар аш-Шаркия"
  name    tr "Ahrar eş-Şarkiye"
  home    SYR
  code    SYR.REB.AHS 2016-01..2025-01-29
  part-of SYR.REB.SNA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.MUT
  kind    group
  name    en "Mu'tasim Division | Mutasim Brigade | al-Mutasim Brigade | Liwa al-Mu'tasim | Moatasem Brigade"
  name    ar "لواء المعتصم | فرقة المعتصم"
  name    tr "Mutasım Tugayı"
  home    SYR
  code    SYR.REB.MUT 2015-08..2025-01-29
  part-of SYR.REB.SNA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.1CO
  kind    group
  name    en "First Coastal Division | 1st Coastal Division"
  name    ar "الفرقة الساحلية الأولى | الفرقة الأولى الساحلية"
  name    ru "Первая прибрежная дивизия"
  name    tr "Birinci Sahil Tümeni"
  home    SYR
  code    SYR.REB.1CO 2014..
  part-of SYR.REB.FSA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.2CO
  kind    group
  name    en "Second Coastal Division | 2nd Coastal Division"
  name    ar "الفرقة الثانية الساحلية"
  name    tr "İkinci Sahil Tümeni"
  home    SYR
  code    SYR.REB.2CO 2015..
  part-of SYR.REB.FSA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.13D
  kind    group
  name    en "13th Division | Division 13 | Thirteenth Division"
  name    ar "الفرقة 13"
  home    SYR
  code    SYR.REB.13D 2013-06..2016-03
  part-of SYR.REB.FSA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.101
  kind    group
  name    en "Division 101"
  name    ar "الفرقة الوسطى"
  home    SYR
  code    SYR.REB.101 2013..
  part-of SYR.REB.FSA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.23D
  kind    group
  name    en "Al-Nukhba Army | Jaysh al-Nukhba"
  name    ar "الفرقة الشمالية | جيش النخبة"
  home    SYR
  code    SYR.REB.23D 2013..
  part-of SYR.REB.FSA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.FJA
  kind    group
  name    en "Fastaqim Kama Umirt | Fastaqim Union | Fastaqim"
  name    ar "تجمع فاستقم كما أمرت"
  home    SYR
  code    SYR.REB.FJA 2012-12..2017-01
  part-of SYR.REB.FSA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.HAZ
  kind    group
  name    en "Hazzm Movement | Hazm Movement | Harakat Hazm"
  name    ar "حركة حزم"
  home    SYR
  code    SYR.REB.HAZ 2014-01-25..2015-03-01
  part-of SYR.REB.FSA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.SRF
  kind    group
  name    en "Syrian Revolutionaries Front | Syria Revolutionaries Front | Syrian Revolutionary Front"
  short   en "SRF"
  name    ar "جبهة ثوار سوريا"
  name    tr "Suriye Devrimcileri Cephesi"
  home    SYR
  code    SYR.REB.SRF 2013-12-09..2014-11
  part-of SYR.REB.FSA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.NSA
  kind    group
  name    en "New Syrian Army | Revolutionary Commando Army | Maghawir al-Thawra | Mughawir al-Thawra"
  name    en "Revolutionary Commandos"
  name    ar "جيش مغاوير الثورة | مغاوير الثورة | جيش سوريا الجديد"
  name    ru "Магавир ас-Саура"
  home    SYR
  code    SYR.REB.NSA 2015-11..2022
  part-of SYR.REB.FSA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.USC
  kind    group
  name    en "Usud al-Sharqiya | Lions of the East Army | Jaysh Usud al-Sharqiya | Osoud al-Sharqiya"
  name    ar "أسود الشرقية | جيش أسود الشرقية"
  home    SYR
  code    SYR.REB.USC 2014-08..
  part-of SYR.REB.FSA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.AAB
  kind    group
  name    en "Ahmad al-Abdo Forces | Martyr Ahmad al-Abdo Forces | Ahmed Abdo Martyrs"
  name    ar "قوات الشهيد أحمد العبدو | قوات أحمد العبدو"
  home    SYR
  code    SYR.REB.AAB 2013-02..
  part-of SYR.REB.FSA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.YAR
  kind    group
  name    en "Yarmouk Army | Youth of Sunnah Forces | Shabab al-Sunnah | Shabab al-Sunna"
  name    ar "قوات شباب السنة | جيش اليرموك"
  name    ru "Шабаб ас-Сунна"
  home    SYR
  code    SYR.REB.YAR 2013..2018-07
  part-of SYR.REB.SOF
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.BUN
  kind    alliance
  name    en "Al-Bunyan al-Marsous | al-Bunyan al-Marsous Operations Room"
  name    ar "البنيان المرصوص | غرفة عمليات البنيان المرصوص"
  home    SYR
  code    SYR.REB.BUN 2016..2018-07
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.HML
  kind    group
  name    en "Homs Legion | Faylaq Homs | Failaq Homs"
  name    ar "فيلق حمص"
  home    SYR
  code    SYR.REB.HML 2014..2018-05
  part-of SYR.REB.FSA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.TWH
  kind    group
  name    en "Jaysh al-Tawhid | Jaish al-Tawhid | Tawhid Army"
  name    ar "جيش التوحيد"
  home    SYR
  code    SYR.REB.TWH 2016..2018-05
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.NUS
  kind    group
  name    en "Jabhat al-Nusra | Nusra Front | al-Nusra Front | al-Nusra"
  name    en "Jabhat an-Nusra | Nusrah Front | Jabhat al-Nusrah"
  name    en "al-Nusrah Front | Nusra | Jabhat Fateh al-Sham | Jabhat Fatah al-Sham"
  name    en "Fateh al-Sham Front | Fatah al-Sham Front | Front for the Conquest of the Levant | Al-Qaeda in Syria"
  short   en "JN | JFS"
  name    ar "جبهة النصرة | النصرة | جبهة فتح الشام | فتح الشام"
  name    ru "Джебхат ан-Нусра | Джабхат ан-Нусра | Фронт ан-Нусра | Джебхат Фатх аш-Шам | Нусра"
  name    ru "Нусры"
  name    tr "Nusra Cephesi | El Nusra | Nusra | Şam'ın Fethi Cephesi"
  home    SYR
  code    SYR.REB.NUS 2012-01-23..2017-01-27
  part-of IMG.UAF.AQA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.HTS
  kind    group
  name    en "Hayat Tahrir al-Sham"
  name    en "Tahrir al-Sham | Hayyat Tahrir al-Sham | Hay'et Tahrir al-Sham | Levant Liberation Committee"
  name    en "Organization for the Liberation of the Levant | Liberation of the Levant Organisation"
  name    en "Assembly for the Liberation of the Levant | Tahrir al-Sham Hay'at | Haiat Tahrir al-Sham"
  name    en "Hayat Tahrir Alsham | Hayat Tahrir ash-Sham"
  short   en "HTS"
  name    ar "هيئة تحرير الشام | تحرير الشام | هتش"
  name    ru "Хайят Тахрир аш-Шам | Хайат Тахрир аш-Шам | Тахрир аш-Шам | ХТШ"
  name    tr "Heyet Tahrir eş-Şam | Heyet Tahrir el-Şam | Heyetu Tahriri'ş-Şam | HTŞ"
  home    SYR
  code    SYR.REB.HTS 2017-01-28..2025-01-29
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.SSG
  kind    government
  name    en "Syrian Salvation Government | Salvation Government"
  name    ar "حكومة الإنقاذ السورية | حكومة الإنقاذ"
  name    ru "Правительство спасения"
  name    tr "Kurtuluş Hükümeti"
  home    SYR
  code    SYR.REB.SSG 2017-11-02..2024-12-10
  part-of SYR.REB.HTS
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.FAM
  kind    alliance
  name    en "Al-Fath al-Mubin | al-Fateh al-Mubeen | Fatah al-Mubin Operations Room"
  name    en "Department of Military Operations"
  name    ar "الفتح المبين | غرفة عمليات الفتح المبين | إدارة العمليات العسكرية"
  name    ru "Аль-Фатх аль-Мубин"
  name    tr "Fethu'l Mubin"
  home    SYR
  code    SYR.REB.FAM 2019-06..2025-01-29
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.UAF.HUR
  kind    group
  name    en "Hurras al-Din | Huras al-Din | Guardians of Religion | Horas al-Din | Tanzim Hurras al-Din"
  name    ar "حراس الدين | تنظيم حراس الدين"
  name    ru "Хуррас ад-Дин"
  name    tr "Hurras ed-Din | Hurrasuddin"
  home    SYR
  code    SYR.UAF.HUR 2018-02-27..2025-01-28
  part-of IMG.UAF.AQA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.UAF.TIP
  kind    group
  name    en "Turkistan Islamic Party | Turkestan Islamic Party | East Turkestan Islamic Movement"
  name    en "Islamic Party of Turkestan"
  short   en "TIP | ETIM"
  name    ar "الحزب الإسلامي التركستاني"
  name    ru "Исламская партия Туркестана | Исламская партия Восточного Туркестана"
  name    tr "Türkistan İslam Partisi"
  home    SYR
  code    SYR.UAF.TIP 1998..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.UAF.JAQ
  kind    group
  name    en "Jund al-Aqsa | Liwa al-Aqsa | Soldiers of al-Aqsa"
  name    ar "جند الأقصى | لواء الأقصى"
  name    ru "Джунд аль-Акса"
  name    tr "Cund el-Aksa"
  home    SYR
  code    SYR.UAF.JAQ 2014-01..2017-02
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.UAF.AAD
  kind    group
  name    en "Ansar al-Din Front | Jabhat Ansar al-Din"
  name    ar "جبهة أنصار الدين"
  name    ru "Ансар ад-Дин"
  home    SYR
  code    SYR.UAF.AAD 2014-07-25..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.UAF.ATW
  kind    group
  name    en "Ansar al-Tawhid"
  name    ar "أنصار التوحيد"
  name    ru "Ансар ат-Таухид"
  home    SYR
  code    SYR.UAF.ATW 2018-03..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.UAF.AIS
  kind    group
  name    en "Ansar al-Islam"
  name    ar "أنصار الإسلام"
  name    ru "Ансар аль-Ислам"
  name    tr "Ensar el-İslam"
  home    IRQ
  code    SYR.UAF.AIS 2001-09..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.UAF.JAM
  kind    group
  name    en "Jaish al-Muhajireen wal-Ansar | Jaysh al-Muhajirin wal-Ansar | Army of Emigrants and Supporters"
  name    en "Ajnad al-Kavkaz"
  name    ar "جيش المهاجرين والأنصار | أجناد القوقاز"
  name    ru "Джейш аль-Мухаджирин валь-Ансар | Аджнад аль-Кавказ"
  home    SYR
  code    SYR.UAF.JAM 2012..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.UAF.KBW
  kind    group
  name    en "Jaysh Khalid ibn al-Walid | Khalid ibn al-Walid Army | Yarmouk Martyrs Brigade"
  name    en "Khaled bin al-Walid Army | Khalid bin al-Walid Army | Jaish Khalid bin al-Waleed"
  name    ar "جيش خالد بن الوليد | لواء شهداء اليرموك"
  name    ru "Джейш Халид ибн аль-Валид"
  home    SYR
  code    SYR.UAF.KBW 2012-08..2018-07
  part-of IMG.UAF.ISI
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.AJN
  kind    group
  name    en "Ajnad al-Sham | Ajnad al-Sham Islamic Union"
  name    ar "أجناد الشام"
  name    ru "Аджнад аш-Шам"
  home    SYR
  code    SYR.REB.AJN 2013-11..
  part-of SYR.OPP
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.SDF
  kind    alliance
  name    en "Syrian Democratic Forces | Syria Democratic Forces | Syrian Democratic Force"
  short   en "SDF | QSD"
  name    ar "قوات سوريا الديمقراطية | قوات سورية الديمقراطية | قسد"
  name    ru "Сирийские демократические силы | Сирийских демократических сил | Силы демократической Сирии | СДС"
  name    tr "Suriye Demokratik Güçleri | SDG | DSG"
  home    SYR
  code    SYR.REB.SDF 2015-10-11..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.SDC
  kind    alliance
  name    en "Syrian Democratic Council | Syrian Democratic Assembly"
  short   en "SDC"
  name    ar "مجلس سوريا الديمقراطية | مسد"
  name    ru "Сирийский демократический совет"
  name    tr "Demokratik Suriye Meclisi | MSD"
  home    SYR
  code    SYR.REB.SDC 2015-12-10..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.PYD
  kind    party
  name    en "Democratic Union Party | Kurdish Democratic Union Party"
  short   en "PYD"
  name    ar "حزب الاتحاد الديمقراطي"
  name    ru "Партия Демократический союз | Демократический союз"
  name    tr "Demokratik Birlik Partisi | PYD | PYD'nin"
  home    SYR
  code    SYR.REB.PYD 2003-09-20..
  part-of SYR.REB.SDC
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.YPG
  kind    group
  name    en "People's Protection Units | Kurdish People's Protection Units | Kurdish YPG"
  name    en "People's Defense Units | People's Protection Unit"
  short   en "YPG"
  name    ar "وحدات حماية الشعب | وحدات حماية الشعب الكردية"
  name    ru "Отряды народной самообороны | Отрядов народной самообороны | YPG"
  name    tr "Halk Savunma Birlikleri | Halk Koruma Birlikleri | YPG | YPG'nin | YPG'li | YPG/PKK | PYD/PKK | PKK/YPG"
  name    tr "PKK/PYD"
  home    SYR
  code    SYR.REB.YPG 2011..
  part-of SYR.REB.SDF
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.YPJ
  kind    group
  name    en "Women's Protection Units"
  short   en "YPJ"
  name    ar "وحدات حماية المرأة"
  name    ru "Женские отряды самообороны"
  name    tr "YPJ"
  home    SYR
  code    SYR.REB.YPJ 2013-04-04..
  part-of SYR.REB.SDF
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.AANES
  kind    government
  name    en "Autonomous Administration of North and East Syria | Democratic Federation of Northern Syria | Rojava"
  name    en "Autonomous Administration | Democratic Autonomous Administration | Kurdish autonomous administration"
  name    en "Self-Administration"
  short   en "AANES | DAANES"
  name    ar "الإدارة الذاتية | الإدارة الذاتية لشمال وشرق سوريا | روج آفا"
  name    ru "Автономная администрация Северной и Восточной Сирии | Рожава | Роджава"
  name    tr "Rojava | Kuzey ve Doğu Suriye Özerk Yönetimi"
  home    SYR
  code    SYR.REB.AANES 2014-01..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.ASA
  kind    force
  name    en "Asayish | Asayesh | Kurdish internal security forces | Asayîş"
  name    ar "الأسايش | آسايش"
  name    ru "Асаиш"
  name    tr "Asayiş"
  home    SYR
  code    SYR.REB.ASA 2012..
  part-of SYR.REB.AANES
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.MMC
  kind    group
  name    en "Manbij Military Council"
  short   en "MMC"
  name    ar "مجلس منبج العسكري"
  name    ru "Военный совет Манбиджа"
  name    tr "Münbiç Askeri Meclisi"
  home    SYR
  code    SYR.REB.MMC 2016-04-03..
  part-of SYR.REB.SDF
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.DMC
  kind    group
  name    en "Deir ez-Zor Military Council | Deir Ezzor Military Council | Deir al-Zor Military Council"
  name    ar "مجلس دير الزور العسكري"
  name    ru "Военный совет Дейр-эз-Зора"
  home    SYR
  code    SYR.REB.DMC 2016-12..
  part-of SYR.REB.SDF
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.TMC
  kind    group
  name    en "Al-Bab Military Council | Jarablus Military Council | Raqqa Revolutionaries Brigade"
  name    en "Liwa Thuwwar al-Raqqa | Jaysh al-Thuwar | Army of Revolutionaries | Sanadid Forces | al-Sanadid Forces"
  name    ar "جيش الثوار | لواء ثوار الرقة | قوات الصناديد"
  name    ru "Джейш ас-Сувар"
  home    SYR
  code    SYR.REB.TMC 2012..
  part-of SYR.REB.SDF
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.REB.SYM
  kind    group
  name    en "Syriac Military Council"
  short   en "MFS"
  name    ar "المجلس العسكري السرياني"
  home    SYR
  code    SYR.REB.SYM 2013-01-08..
  part-of SYR.REB.SDF
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.MIL
  kind    force
  name    en "Syrian Arab Army | Syrian army | Syrian armed forces | Syrian military"
  name    en "Assad's forces | Assad forces | Assad regime forces | Syrian Arab Armed Forces"
  name    en "Assad's army"
  short   en "SAA"
  name    ar "الجيش العربي السوري | الجيش السوري | قوات النظام السوري | قوات الأسد | القوات السورية"
  name    ru "Сирийская арабская армия | сирийская армия | сирийской армии | сирийские войска"
  name    ru "правительственные войска Сирии | САА"
  name    tr "Suriye ordusu | Suriye Arap Ordusu | Esad güçleri | Esed güçleri | Suriye rejim güçleri"
  home    SYR
  code    SYR.MIL 1946..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.MIL.AF
  kind    force
  name    en "Syrian Arab Air Force | Syrian Air Force | Syrian warplanes"
  short   en "SyAAF | SAAF"
  name    ar "سلاح الجو السوري | الطيران السوري"
  name    ru "ВВС Сирии | сирийские ВВС"
  name    tr "Suriye Hava Kuvvetleri"
  home    SYR
  code    SYR.MIL.AF 1948..
  part-of SYR.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.MIL.TIG
  kind    force
  name    en "Tiger Forces | Qawat al-Nimr | 25th Special Mission Forces Division | 25th Division"
  name    en "25th Special Tasks Division"
  name    ar "قوات النمر | الفرقة 25 مهام خاصة"
  name    ru "Силы тигра | Тигры | 25-я дивизия"
  name    tr "Kaplan Kuvvetleri"
  home    SYR
  code    SYR.MIL.TIG 2013..2024-12-08
  part-of SYR.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.MIL.4AD
  kind    force
  name    en "4th Armoured Division | Fourth Division | 4th Armored Division | Fourth Armoured Division"
  name    en "Fourth Armored Division | 4th Division"
  name    ar "الفرقة الرابعة"
  name    ru "4-я дивизия | Четвертая дивизия"
  name    tr "4. Tümen"
  home    SYR
  code    SYR.MIL.4AD 1984..2024-12-08
  part-of SYR.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.MIL.RGD
  kind    force
  name    en "Syrian Republican Guard"
  name    ar "الحرس الجمهوري السوري | الحرس الجمهوري"
  name    ru "Республиканская гвардия Сирии"
  home    SYR
  code    SYR.MIL.RGD 1976..2024-12-08
  part-of SYR.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.MIL.5CO
  kind    force
  name    en "5th Corps | Fifth Corps | 5th Assault Corps | Eighth Brigade"
  name    ar "الفيلق الخامس | اللواء الثامن"
  name    ru "5-й штурмовой корпус | 5-й корпус"
  name    tr "5. Kolordu"
  home    SYR
  code    SYR.MIL.5CO 2016-11-22..2024-12-08
  part-of SYR.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.MIL.NDF
  kind    force
  name    en "National Defence Forces | National Defense Forces | National Defence Force | National Defense Force"
  name    en "NDF militia"
  short   en "NDF"
  name    ar "قوات الدفاع الوطني | الدفاع الوطني"
  name    ru "Национальные силы обороны | Национальных сил обороны"
  name    tr "Ulusal Savunma Kuvvetleri"
  home    SYR
  code    SYR.MIL.NDF 2012-11..2024-12-08
  part-of SYR.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.MIL.SHB
  kind    force
  name    en "Shabiha | Shabbiha | Shabeeha"
  name    ar "الشبيحة | شبيحة"
  name    ru "Шабиха"
  name    tr "Şebbiha"
  home    SYR
  code    SYR.MIL.SHB 2011..2024-12-08
  part-of SYR.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.MIL.LDF
  kind    force
  name    en "Local Defence Forces | Local Defense Forces | Popular Committees | Baath Brigades"
  name    en "Desert Hawks | Desert Hawks Brigade"
  short   en "LDF"
  name    ar "قوات الدفاع المحلي | اللجان الشعبية | كتائب البعث | صقور الصحراء"
  name    ru "Соколы пустыни"
  home    SYR
  code    SYR.MIL.LDF 2012..2024-12-08
  part-of SYR.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.MIL.LQD
  kind    force
  name    en "Liwa al-Quds | Quds Brigade | Al-Quds Brigade | Jerusalem Brigade"
  name    ar "لواء القدس"
  name    ru "Лива аль-Кудс"
  name    tr "Kudüs Tugayı"
  home    SYR
  code    SYR.MIL.LQD 2013-10..2024-12-08
  part-of SYR.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.MIL.PLA
  kind    force
  name    en "Palestine Liberation Army"
  name    ar "جيش التحرير الفلسطيني"
  home    SYR
  code    SYR.MIL.PLA 1964..2024-12
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.MIL.SSN
  kind    force
  name    en "Eagles of the Whirlwind | Nusur al-Zawba'a | Syrian Social Nationalist Party"
  short   en "SSNP"
  name    ar "الحزب السوري القومي الاجتماعي | نسور الزوبعة"
  home    SYR
  code    SYR.MIL.SSN 1932..
  part-of SYR.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.SPY
  kind    force
  name    en "Air Force Intelligence | Air Force Intelligence Directorate | Syrian Military Intelligence"
  name    ar "المخابرات الجوية | شعبة الاستخبارات العسكرية"
  home    SYR
  code    SYR.SPY ?..2024-12-08
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.MIL.PRO
  kind    alliance
  name    en "pro-Assad forces | pro-Syrian government forces"
  name    en "pro-Damascus forces | pro-Assad militias"
  name    ar "القوات الموالية للنظام"
  name    ru "проправительственные силы"
  name    tr "Esad yanlısı güçler"
  home    SYR
  code    SYR.MIL.PRO 2011..2024-12-08
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SYR.CVL.ISM
  kind    civilians
  name    en "Ghassanid | Military Council of Suwayda | Men of Dignity | Rijal al-Karama | Suwayda Military Council"
  name    ar "رجال الكرامة | حركة رجال الكرامة"
  home    SYR
  code    SYR.CVL.ISM 2013..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

# ---- across borders --------------------------------------------------------------------------------------------------

actor IMG.UAF.ISI
  kind    group
  name    en "so-called caliphate | self-declared caliphate | self-proclaimed caliphate"
  name    en "Islamic State | Islamic State group | Islamic State of Iraq and Syria"
  name    en "Islamic State of Iraq and the Levant | Islamic State in Iraq and Syria"
  name    en "Islamic State in Iraq and the Levant | Islamic State of Iraq and al-Sham | Islamic State of Iraq"
  name    en "Daesh | Daish | al-Qaeda in Iraq | al-Qaida in Iraq"
  name    en "so-called Islamic State | self-styled Islamic State | Islamic State organization"
  short   en "ISIS | ISIL | IS | DAESH | ISI | AQI | DAISH"
  name    ar "تنظيم الدولة الإسلامية | تنظيم الدولة | داعش | تنظيم داعش | الدولة الإسلامية في العراق والشام"
  name    ru "Исламское государство | Исламского государства | ИГИЛ | ИГ | ДАИШ | ДАЕШ"
  name    tr "DEAŞ | DAEŞ | IŞİD | DAİŞ | DEAŞ'lı | Irak Şam İslam Devleti"
  code    IMG.UAF.ISI 2004-10..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.UAF.ISI.KHO
  kind    group
  name    en "Islamic State Khorasan | Islamic State in Khorasan | ISIS-K | Islamic State-Khorasan Province"
  name    en "IS-K"
  short   en "ISKP"
  name    ar "ولاية خراسان"
  name    ru "Вилаят Хорасан"
  home    AFG
  code    IMG.UAF.ISI.KHO 2015-01-26..
  part-of IMG.UAF.ISI
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.UAF.ISI.SIN
  kind    group
  name    en "Wilayat Sinai | Sinai Province | Ansar Beit al-Maqdis | Ansar Bayt al-Maqdis"
  name    ar "ولاية سيناء | أنصار بيت المقدس"
  home    EGY
  code    IMG.UAF.ISI.SIN 2011..
  part-of IMG.UAF.ISI
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.UAF.ISI.GSA
  kind    group
  name    en "Islamic State in the Greater Sahara | Islamic State Sahel Province | Islamic State in Greater Sahara"
  short   en "ISGS | ISSP"
  home    MLI
  code    IMG.UAF.ISI.GSA 2015-05..
  part-of IMG.UAF.ISI
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.UAF.ISI.WAP
  kind    group
  name    en "Islamic State West Africa Province | Islamic State in West Africa"
  short   en "ISWAP"
  home    NGA
  code    IMG.UAF.ISI.WAP 2016-08..
  part-of IMG.UAF.ISI
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.UAF.AQA
  kind    group
  name    en "al-Qaeda | al-Qaida"
  name    en "Qaeda"
  short   en "AQ"
  name    ar "القاعدة | تنظيم القاعدة"
  name    ru "Аль-Каида | Аль-Каиды | Аль-Каидой"
  name    tr "El Kaide"
  code    IMG.UAF.AQA 1988-08-11..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.UAF.AQP
  kind    group
  name    en "al-Qaeda in the Arabian Peninsula | al-Qaida in the Arabian Peninsula"
  name    en "Ansar al-Sharia in Yemen"
  short   en "AQAP"
  name    ar "تنظيم القاعدة في جزيرة العرب | أنصار الشريعة"
  name    ru "Аль-Каида на Аравийском полуострове"
  home    YEM
  code    IMG.UAF.AQP 2009-01..
  part-of IMG.UAF.AQA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.UAF.AQM
  kind    group
  name    en "al-Qaeda in the Islamic Maghreb | al-Qaida in the Islamic Maghreb"
  name    en "Salafist Group for Preaching and Combat"
  short   en "AQIM | GSPC"
  name    ar "تنظيم القاعدة في بلاد المغرب الإسلامي"
  home    DZA
  code    IMG.UAF.AQM 1998-09..
  part-of IMG.UAF.AQA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.UAF.MCN
  kind    group
  name    en "Caucasus Emirate | Imarat Kavkaz"
  name    ru "Имарат Кавказ"
  home    RUS
  code    IMG.UAF.MCN 2007-10..2016
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.REB.MBR
  kind    party
  name    en "Muslim Brotherhood | Moslem Brotherhood | Syrian Muslim Brotherhood"
  name    ar "الإخوان المسلمين | الإخوان المسلمون | جماعة الإخوان"
  name    ru "Братья-мусульмане | Братьев-мусульман"
  name    tr "Müslüman Kardeşler | İhvan"
  home    EGY
  code    IMG.REB.MBR 1928-03..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

# ---- Iraq ------------------------------------------------------------------------------------------------------------

actor IRQ.MIL
  kind    force
  name    en "Iraqi army | Iraqi Security Forces | Iraqi forces | Iraqi military"
  name    en "Iraqi Armed Forces"
  short   en "ISF"
  name    ar "الجيش العراقي | القوات العراقية"
  name    ru "иракская армия | иракские войска"
  name    tr "Irak ordusu"
  home    IRQ
  code    IRQ.MIL 1921-01..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRQ.MIL.CTS
  kind    force
  name    en "Iraqi Counter Terrorism Service | Counter Terrorism Service | Golden Division"
  name    en "Iraqi Special Operations Forces"
  short   en "CTS"
  name    ar "جهاز مكافحة الإرهاب | الفرقة الذهبية"
  home    IRQ
  code    IRQ.MIL.CTS 2007..
  part-of IRQ.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRQ.MIL.RGD
  kind    force
  name    en "Iraqi Republican Guard | Fedayeen Saddam"
  name    ar "فدائيي صدام"
  home    IRQ
  code    IRQ.MIL.RGD 1969..2003-04
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRQ.MIL.PMU
  kind    alliance
  name    en "Popular Mobilisation Units | Popular Mobilization Units | Popular Mobilisation Forces"
  name    en "Popular Mobilization Forces | Hashd al-Shaabi | Hashed al-Shaabi | Al-Hashd Al-Shaabi"
  name    en "Popular Mobilization Unit | Popular Mobilization"
  short   en "PMU | PMF"
  name    ar "الحشد الشعبي | هيئة الحشد الشعبي"
  name    ru "Силы народной мобилизации | Хашд аш-Шааби | Аль-Хашд аш-Шааби"
  name    tr "Haşdi Şabi"
  home    IRQ
  code    IRQ.MIL.PMU 2014-06-15..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRQ.MIL.PMU.BAD
  kind    group
  name    en "Badr Organisation | Badr Organization | Badr Brigade | Badr Corps"
  name    ar "منظمة بدر | فيلق بدر"
  name    tr "Bedir Örgütü"
  home    IRQ
  code    IRQ.MIL.PMU.BAD 1982..
  part-of IRQ.MIL.PMU
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRQ.MIL.PMU.KTH
  kind    group
  name    en "Kataib Hezbollah | Kataib Hizballah | Hezbollah Brigades"
  short   en "KH"
  name    ar "كتائب حزب الله | كتائب حزب الله العراقي"
  name    ru "Катаиб Хезболла"
  name    tr "Ketaib Hizbullah"
  home    IRQ
  code    IRQ.MIL.PMU.KTH 2007..
  part-of IRQ.MIL.PMU
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRQ.MIL.PMU.AAH
  kind    group
  name    en "Asaib Ahl al-Haq | League of the Righteous"
  short   en "AAH"
  name    ar "عصائب أهل الحق"
  name    ru "Асаиб Ахль аль-Хакк"
  name    tr "Asaib Ehlilhak"
  home    IRQ
  code    IRQ.MIL.PMU.AAH 2006-07..
  part-of IRQ.MIL.PMU
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRQ.MIL.PMU.NUJ
  kind    group
  name    en "Harakat al-Nujaba | Harakat Hezbollah al-Nujaba | Nujaba Movement | al-Nujaba"
  name    ar "حركة النجباء | حركة حزب الله النجباء"
  name    ru "Харакат ан-Нуджаба"
  name    tr "Nuceba Hareketi"
  home    IRQ
  code    IRQ.MIL.PMU.NUJ 2013..
  part-of IRQ.MIL.PMU
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRQ.MIL.PMU.KSS
  kind    group
  name    en "Kataib Sayyid al-Shuhada | Islamic Resistance in Iraq"
  name    ar "المقاومة الإسلامية في العراق | كتائب سيد الشهداء"
  name    ru "Исламское сопротивление Ирака"
  home    IRQ
  code    IRQ.MIL.PMU.KSS 2013..
  part-of IRQ.MIL.PMU
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRQ.MIL.PMU.ABF
  kind    group
  name    en "Abu al-Fadl al-Abbas Brigade | Liwa Abu al-Fadhal al-Abbas"
  name    ar "لواء أبو الفضل العباس"
  home    SYR
  code    IRQ.MIL.PMU.ABF 2012..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRQ.REB.MAH
  kind    group
  name    en "Mahdi Army | Mehdi Army | Jaish al-Mahdi | Saraya al-Salam | Peace Companies | Peace Brigades"
  name    en "Sadr militia"
  short   en "JAM"
  name    ar "جيش المهدي | سرايا السلام"
  name    ru "Армия Махди"
  name    tr "Mehdi Ordusu"
  home    IRQ
  code    IRQ.REB.MAH 2003-06..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRQ.KRG.PSH
  kind    force
  name    en "peshmerga | Pesh Merga | Kurdish Peshmerga | Peshmerga forces | Zeravani"
  name    ar "البيشمركة | البيشمركه | قوات البيشمركة"
  name    ru "пешмерга"
  name    tr "Peşmerge"
  home    IRQ
  code    IRQ.KRG.PSH 1946..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRQ.PTY.KDP
  kind    party
  name    en "Kurdistan Democratic Party | Kurdish Democratic Party"
  short   en "KDP"
  name    ar "الحزب الديمقراطي الكردستاني"
  name    ru "Демократическая партия Курдистана"
  name    tr "KDP | Kürdistan Demokrat Partisi"
  home    IRQ
  code    IRQ.PTY.KDP 1946-08-16..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRQ.PTY.PUK
  kind    party
  name    en "Patriotic Union of Kurdistan"
  short   en "PUK"
  name    ar "الاتحاد الوطني الكردستاني"
  name    ru "Патриотический союз Курдистана"
  name    tr "KYB"
  home    IRQ
  code    IRQ.PTY.PUK 1975-06-01..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRQ.PTY.BTH
  kind    party
  name    en "Baath Party | Arab Socialist Baath Party | Baath Arab Socialist Party"
  name    en "Ba'th Party"
  name    ar "حزب البعث | حزب البعث العربي الاشتراكي"
  name    ru "партия Баас | Баас"
  name    tr "Baas Partisi"
  code    IRQ.PTY.BTH 1947-04-07..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRQ.REB.IAI
  kind    group
  name    en "Islamic Army in Iraq | Mujahideen Shura Council | Naqshbandi Order"
  name    en "Army of the Men of the Naqshbandi Order | 1920 Revolution Brigades | Ansar al-Sunna"
  name    ar "جيش رجال الطريقة النقشبندية | الجيش الإسلامي في العراق"
  home    IRQ
  code    IRQ.REB.IAI 2003..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRQ.REB.INC
  kind    alliance
  name    en "Iraqi National Congress | Supreme Council for Islamic Revolution in Iraq"
  name    en "Supreme Islamic Iraqi Council | Dawa Party | Islamic Dawa Party"
  short   en "SCIRI | ISCI"
  name    ar "حزب الدعوة الإسلامية | المجلس الأعلى الإسلامي"
  home    IRQ
  code    IRQ.REB.INC 1957..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRQ.MIL.SAW
  kind    group
  name    en "Awakening Councils | Sons of Iraq | Sahwa | Sahwa militia | Awakening Council"
  name    ar "الصحوات"
  home    IRQ
  code    IRQ.MIL.SAW 2005..2013
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRQ.MIL.SJR
  kind    group
  name    en "Sinjar Resistance Units | Shingal Resistance Units"
  short   en "YBS"
  name    ar "وحدات مقاومة سنجار"
  name    tr "YBŞ"
  home    IRQ
  code    IRQ.MIL.SJR 2007..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

# ---- Turkey ----------------------------------------------------------------------------------------------------------

actor TUR.REB.PKK
  kind    group
  name    en "Kurdistan Workers' Party | Kurdish Workers' Party"
  name    en "Kongra-Gel"
  short   en "PKK | KADEK"
  name    ar "حزب العمال الكردستاني | بي كا كا"
  name    ru "Рабочая партия Курдистана | Рабочей партии Курдистана | РПК"
  name    tr "Kürdistan İşçi Partisi | PKK | PKK'nın | PKK'lı | PKK/KCK | bölücü terör örgütü"
  home    TUR
  code    TUR.REB.PKK 1978-11-27..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor TUR.REB.TAK
  kind    group
  name    en "Kurdistan Freedom Falcons | Kurdistan Freedom Hawks"
  short   en "TAK"
  name    ar "صقور حرية كردستان"
  name    ru "Ястребы свободы Курдистана"
  name    tr "Kürdistan Özgürlük Şahinleri"
  home    TUR
  code    TUR.REB.TAK 2004..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor TUR.REB.DHK
  kind    group
  name    en "Revolutionary People's Liberation Party-Front | Dev Sol | Revolutionary Left"
  name    en "Revolutionary People's Liberation Front"
  short   en "DHKP-C"
  name    tr "DHKP-C | DHKP/C"
  home    TUR
  code    TUR.REB.DHK 1978..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor TUR.REB.MLK
  kind    group
  name    en "Marxist-Leninist Communist Party"
  short   en "MLKP"
  name    tr "MLKP"
  home    TUR
  code    TUR.REB.MLK 1994..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor TUR.OPP.GUL
  kind    group
  name    en "Gulen movement | Gulenists | Gulenist Terror Organization | Fethullah Terrorist Organization"
  name    en "Hizmet movement"
  short   en "FETO"
  name    ar "جماعة غولن | منظمة غولن"
  name    ru "движение Гюлена | ФЕТО"
  name    tr "FETÖ | Fetullahçı Terör Örgütü | FETÖ/PDY | FETÖ'nün"
  home    TUR
  code    TUR.OPP.GUL 1970..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor TUR.MIL
  kind    force
  name    en "Turkish Armed Forces | Turkish army | Turkish military | Turkish forces | Turkish troops"
  short   en "TAF | TSK"
  name    ar "الجيش التركي | القوات التركية | القوات المسلحة التركية"
  name    ru "турецкая армия | турецкие войска | турецких военных | ВС Турции"
  name    tr "Türk Silahlı Kuvvetleri | TSK | TSK'nın | Mehmetçik | Türk ordusu"
  home    TUR
  code    TUR.MIL 1920..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor TUR.PTY.AKP
  kind    party
  name    en "Justice and Development Party | AK Party"
  short   en "AKP"
  name    ar "حزب العدالة والتنمية"
  name    ru "Партия справедливости и развития"
  name    tr "Adalet ve Kalkınma Partisi | AK Parti"
  home    TUR
  code    TUR.PTY.AKP 2001-08-14..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor TUR.PTY.CHP
  kind    party
  name    en "Republican People's Party"
  short   en "CHP"
  name    ar "حزب الشعب الجمهوري"
  name    ru "Народно-республиканская партия"
  name    tr "Cumhuriyet Halk Partisi | CHP"
  home    TUR
  code    TUR.PTY.CHP 1923-09-09..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor TUR.PTY.MHP
  kind    party
  name    en "Nationalist Movement Party"
  short   en "MHP"
  name    ar "حزب الحركة القومية"
  name    ru "Партия националистического движения"
  name    tr "Milliyetçi Hareket Partisi | MHP"
  home    TUR
  code    TUR.PTY.MHP 1969-02..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor TUR.PTY.HDP
  kind    party
  name    en "Peoples' Democratic Party | DEM Party"
  name    en "Peoples' Equality and Democracy Party"
  short   en "HDP | DEM"
  name    ar "حزب الشعوب الديمقراطي"
  name    ru "Демократическая партия народов"
  name    tr "Halkların Demokratik Partisi | HDP | DEM Parti"
  home    TUR
  code    TUR.PTY.HDP 2012-10-15..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor TUR.UAF.GWO
  kind    group
  name    en "Grey Wolves | Gray Wolves"
  name    ar "الذئاب الرمادية"
  name    ru "Серые волки"
  name    tr "Bozkurtlar"
  home    TUR
  code    TUR.UAF.GWO 1968..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

# ---- Iran and Lebanon ------------------------------------------------------------------------------------------------

actor IRN.MIL.IRG
  kind    force
  name    en "Islamic Revolutionary Guard Corps | Revolutionary Guard | Revolutionary Guards"
  name    en "Islamic Revolution Guards Corps | Iranian Revolutionary Guards | Iranian Revolutionary Guard Corps"
  name    en "Iran's Revolutionary Guards | Pasdaran | Iranian Revolutionary Guard | Revolutionary Guard Corps"
  short   en "IRGC"
  name    ar "الحرس الثوري | الحرس الثوري الإيراني | حرس الثورة"
  name    ru "Корпус стражей исламской революции | КСИР"
  name    tr "Devrim Muhafızları | İran Devrim Muhafızları | Devrim Muhafızları Ordusu"
  home    IRN
  code    IRN.MIL.IRG 1979-05-05..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRN.MIL.IRG.QUD
  kind    force
  name    en "Quds Force | Qods Force | al-Quds Force | Jerusalem Force"
  short   en "IRGC-QF"
  name    ar "فيلق القدس | قوة القدس"
  name    ru "Аль-Кудс | силы Кудс"
  name    tr "Kudüs Gücü"
  home    IRN
  code    IRN.MIL.IRG.QUD 1988..
  part-of IRN.MIL.IRG
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRN.MIL.BSJ
  kind    force
  name    en "Basij | Basij militia | Baseej"
  name    ar "الباسيج"
  name    ru "Басидж"
  name    tr "Besic"
  home    IRN
  code    IRN.MIL.BSJ 1980-04..
  part-of IRN.MIL.IRG
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRN.MIL
  kind    force
  name    en "Iranian army | Iranian armed forces | Artesh | Iranian military"
  name    ar "الجيش الإيراني"
  name    ru "иранская армия"
  name    tr "İran ordusu"
  home    IRN
  code    IRN.MIL 1921..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRN.MIL.FAT
  kind    force
  name    en "Fatemiyoun Brigade | Fatemiyoun Division | Liwa Fatemiyoun | Liwa Fatimiyun | Fatemiyoun"
  name    en "Fatimiyoun Brigade"
  name    ar "لواء فاطميون | فاطميون"
  name    ru "Фатимиюн"
  name    tr "Fatımiyyun Tugayı"
  home    SYR
  code    IRN.MIL.FAT 2013..
  part-of IRN.MIL.IRG
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRN.MIL.ZAI
  kind    force
  name    en "Zainabiyoun Brigade | Zaynabiyun Brigade | Liwa Zainebiyoun"
  name    ar "لواء زينبيون | زينبيون"
  name    ru "Зейнабиюн"
  name    tr "Zeynebiyyun Tugayı"
  home    SYR
  code    IRN.MIL.ZAI 2013..
  part-of IRN.MIL.IRG
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRN.MIL.SHI
  kind    alliance
  name    en "Iran-backed militias | Iranian-backed militias | Iran-backed Shiite militias | Iranian militias"
  name    en "Shiite militias | Shia militias | Iranian-backed militia | Iran-backed militia"
  name    en "Iranian-backed Shiite militias"
  name    ar "الميليشيات الإيرانية | ميليشيات إيرانية | ميليشيات شيعية"
  name    ru "проиранские формирования | шиитские формирования | шиитские ополченцы"
  name    tr "İran destekli milisler | Şii milisler | İran destekli yabancı terörist gruplar"
  home    IRN
  code    IRN.MIL.SHI ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRN.REB.MEK
  kind    group
  name    en "Mujahedin-e Khalq | Mojahedin-e Khalq | Mujahideen Khalq | People's Mujahedin | People's Mujahideen"
  name    en "National Council of Resistance of Iran | Mujahedin Khalq | People's Mojahedin"
  short   en "MEK | MKO | PMOI | NCRI"
  name    ar "مجاهدي خلق | منظمة مجاهدي خلق"
  name    ru "Моджахедин-э Хальк"
  name    tr "Halkın Mücahitleri"
  home    IRN
  code    IRN.REB.MEK 1965..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRN.REB.PJK
  kind    group
  name    en "Kurdistan Free Life Party | Party of Free Life of Kurdistan"
  short   en "PJAK"
  name    ar "حزب الحياة الحرة الكردستاني"
  name    tr "PJAK"
  home    IRN
  code    IRN.REB.PJK 2004..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRN.REB.KDI
  kind    group
  name    en "Kurdistan Democratic Party of Iran | Democratic Party of Iranian Kurdistan | Komala"
  short   en "KDPI | PDKI"
  home    IRN
  code    IRN.REB.KDI 1945..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRN.REB.JUN
  kind    group
  name    en "Jundallah | Jaish al-Adl | Jaysh al-Adl | Army of Justice"
  name    ar "جند الله | جيش العدل"
  name    ru "Джейш аль-Адль"
  home    IRN
  code    IRN.REB.JUN 2002..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBN.REB.HEZ
  kind    group
  name    en "Hezbollah | Hizbullah | Hizballah | Hizbollah | Lebanese Hezbollah | Party of God | Hezballah"
  name    en "Hizb Allah | Lebanese Hizballah | Hezbullah | Lebanon's Hezbollah | Islamic Resistance"
  short   en "LH"
  name    ar "حزب الله | حزب الله اللبناني"
  name    ru "Хезболла | Хезболлы | Хезболлой | Хизбалла"
  name    tr "Hizbullah | Lübnan Hizbullahı | Hizbullah'ın"
  home    LBN
  code    LBN.REB.HEZ 1982..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBN.UAF.ISJ
  kind    group
  name    en "Islamic Jihad Organisation | Islamic Jihad Organization | Revolutionary Justice Organization"
  name    en "Organization of the Oppressed on Earth | Islamic Jihad for the Liberation of Palestine"
  name    ar "منظمة الجهاد الإسلامي"
  home    LBN
  code    LBN.UAF.ISJ 1983..1992
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBN.MIL
  kind    force
  name    en "Lebanese Army | Lebanese Armed Forces | Lebanese military"
  short   en "LAF"
  name    ar "الجيش اللبناني"
  name    ru "ливанская армия | ливанской армии"
  name    tr "Lübnan ordusu"
  home    LBN
  code    LBN.MIL 1945..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBN.MIL.SLA
  kind    force
  name    en "South Lebanon Army | South Lebanese Army"
  short   en "SLA"
  name    ar "جيش لبنان الجنوبي | جيش لحد"
  name    ru "Армия Южного Ливана"
  home    LBN
  code    LBN.MIL.SLA 1977..2000-05-24
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBN.PTY.AML
  kind    party
  name    en "Amal Movement | Amal militia | Shiite Amal"
  name    ar "حركة أمل"
  name    ru "Амаль"
  name    tr "Emel Hareketi"
  home    LBN
  code    LBN.PTY.AML 1974..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBN.PTY.PSP
  kind    party
  name    en "Progressive Socialist Party | Druze militia"
  short   en "PSP"
  name    ar "الحزب التقدمي الاشتراكي"
  home    LBN
  code    LBN.PTY.PSP 1949..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBN.PTY.LBF
  kind    party
  name    en "Lebanese Forces | Christian Lebanese Forces | Lebanese Forces militia"
  name    ar "القوات اللبنانية"
  name    ru "Ливанские силы"
  home    LBN
  code    LBN.PTY.LBF 1976..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBN.PTY.FPM
  kind    party
  name    en "Free Patriotic Movement"
  short   en "FPM"
  name    ar "التيار الوطني الحر"
  name    ru "Свободное патриотическое движение"
  home    LBN
  code    LBN.PTY.FPM 1992..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBN.PTY.FUT
  kind    party
  name    en "Future Movement | Mustaqbal Movement"
  name    ar "تيار المستقبل"
  name    ru "Аль-Мустакбаль"
  home    LBN
  code    LBN.PTY.FUT 2007..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBN.PTY.KAT
  kind    party
  name    en "Phalange | Kataeb Party | Phalangist party | Phalangists"
  name    ar "حزب الكتائب | الكتائب اللبنانية"
  name    ru "Катаиб"
  home    LBN
  code    LBN.PTY.KAT 1936..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBN.UAF.FIS
  kind    group
  name    en "Fatah al-Islam | Jund al-Sham | Asbat al-Ansar"
  name    ar "فتح الإسلام"
  home    LBN
  code    LBN.UAF.FIS 1998..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

# ---- Palestine and Israel --------------------------------------------------------------------------------------------

actor PSE.PLO
  kind    alliance
  name    en "Palestine Liberation Organisation | Palestine Liberation Organization"
  name    en "Palestinian Liberation Organization"
  short   en "PLO"
  name    ar "منظمة التحرير الفلسطينية | منظمة التحرير"
  name    ru "Организация освобождения Палестины | ООП"
  name    tr "Filistin Kurtuluş Örgütü | FKÖ"
  home    PSE
  code    PSE.PLO 1964-06-02..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PSE.FAT
  kind    party
  name    en "Fatah | Fateh | al-Fatah | Fatah movement"
  name    ar "حركة فتح | فتح"
  name    ru "ФАТХ"
  name    tr "El Fetih | Fetih"
  home    PSE
  code    PSE.FAT 1959..
  part-of PSE.PLO
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PSE.REB.HAM
  kind    group
  name    en "Hamas | Islamic Resistance Movement"
  name    ar "حماس | حركة حماس | حركة المقاومة الإسلامية"
  name    ru "ХАМАС | ХАМАСа | ХАМАСом"
  name    tr "Hamas | Hamas'ın"
  home    PSE
  code    PSE.REB.HAM 1987-12..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PSE.REB.HAM.QAS
  kind    group
  name    en "Izz ad-Din al-Qassam Brigades | Ezzedine al-Qassam Brigades | al-Qassam Brigades | Izzedine al-Qassam"
  name    en "Qassam Brigades | Izz el-Deen al-Qassam | Ezzeddin al-Qassam Brigades"
  name    ar "كتائب القسام | كتائب عز الدين القسام | القسام"
  name    ru "Бригады Изз ад-Дин аль-Кассам | Кассам"
  name    tr "Kassam Tugayları | İzzeddin el-Kassam Tugayları"
  home    PSE
  code    PSE.REB.HAM.QAS 1991..
  part-of PSE.REB.HAM
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PSE.REB.PIJ
  kind    group
  name    en "Palestinian Islamic Jihad | Islamic Jihad | Islamic Jihad Movement in Palestine | al-Quds Brigades"
  name    en "Saraya al-Quds"
  short   en "PIJ"
  name    ar "الجهاد الإسلامي | حركة الجهاد الإسلامي | سرايا القدس"
  name    ru "Исламский джихад | Исламского джихада"
  name    tr "İslami Cihad | Kudüs Seriyyeleri"
  home    PSE
  code    PSE.REB.PIJ 1981..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PSE.REB.PFL
  kind    group
  name    en "Popular Front for the Liberation of Palestine"
  short   en "PFLP"
  name    ar "الجبهة الشعبية لتحرير فلسطين | الجبهة الشعبية"
  name    ru "Народный фронт освобождения Палестины | НФОП"
  name    tr "Filistin Halk Kurtuluş Cephesi"
  home    PSE
  code    PSE.REB.PFL 1967-12-11..
  part-of PSE.PLO
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PSE.REB.DFL
  kind    group
  name    en "Democratic Front for the Liberation of Palestine"
  short   en "DFLP"
  name    ar "الجبهة الديمقراطية لتحرير فلسطين"
  name    ru "Демократический фронт освобождения Палестины"
  home    PSE
  code    PSE.REB.DFL 1969-02..
  part-of PSE.PLO
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PSE.REB.PGC
  kind    group
  name    en "Popular Front for the Liberation of Palestine-General Command"
  name    en "Popular Front for the Liberation of Palestine - General Command | PFLP-General Command"
  short   en "PFLP-GC"
  name    ar "الجبهة الشعبية - القيادة العامة | القيادة العامة"
  name    ru "НФОП-ГК"
  home    PSE
  code    PSE.REB.PGC 1968-04..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PSE.REB.AAM
  kind    group
  name    en "Al-Aqsa Martyrs' Brigades | al-Aqsa Martyrs' Brigade"
  name    en "Aqsa Martyrs Brigades"
  name    ar "كتائب شهداء الأقصى"
  name    ru "Бригады мучеников Аль-Аксы"
  name    tr "El Aksa Şehitleri Tugayları"
  home    PSE
  code    PSE.REB.AAM 2000-09..
  part-of PSE.FAT
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PSE.REB.PRC
  kind    group
  name    en "Popular Resistance Committees | Lions' Den | Jenin Brigade | Jenin Brigades"
  short   en "PRC"
  name    ar "لجان المقاومة الشعبية | عرين الأسود | كتيبة جنين"
  home    PSE
  code    PSE.REB.PRC 2000..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PSE.REB.ANO
  kind    group
  name    en "Abu Nidal Organisation | Abu Nidal Organization | Fatah Revolutionary Council | Abu Nidal group"
  short   en "ANO"
  name    ar "حركة فتح المجلس الثوري"
  home    PSE
  code    PSE.REB.ANO 1974..2002
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PSE.REB.PLF
  kind    group
  name    en "Palestine Liberation Front | Black September"
  short   en "PLF"
  name    ar "جبهة التحرير الفلسطينية"
  home    PSE
  code    PSE.REB.PLF 1959..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ISR.MIL
  kind    force
  name    en "Israel Defense Forces | Israel Defence Forces | Israeli Defense Forces | Israeli army"
  name    en "Israeli military | Israeli forces | Israeli troops | Israeli occupation forces"
  name    en "Israeli soldiers | Israeli Defence Forces | Israeli security forces"
  short   en "IDF | IOF | TSAHAL"
  name    ar "الجيش الإسرائيلي | جيش الاحتلال | قوات الاحتلال الإسرائيلي | جيش الدفاع الإسرائيلي | قوات الاحتلال"
  name    ru "ЦАХАЛ | израильская армия | израильские войска | Армия обороны Израиля"
  name    tr "İsrail ordusu | İsrail güçleri | İsrail askerleri"
  home    ISR
  code    ISR.MIL 1948-05-26..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ISR.MIL.IAF
  kind    force
  name    en "Israeli Air Force | Israel Air Force"
  short   en "IAF"
  name    ar "سلاح الجو الإسرائيلي"
  name    ru "ВВС Израиля"
  name    tr "İsrail Hava Kuvvetleri"
  home    ISR
  code    ISR.MIL.IAF 1948-05-28..
  part-of ISR.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ISR.SPY
  kind    force
  name    en "Mossad | Shin Bet | Shabak | Israel Security Agency | Israeli intelligence"
  short   en "ISA"
  name    ar "الموساد | الشاباك"
  name    ru "Моссад | Шин-Бет | ШАБАК"
  name    tr "Mossad | Şin Bet"
  home    ISR
  code    ISR.SPY 1949..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ISR.UAF.KCH
  kind    group
  name    en "Kach | Kahane Chai | Jewish Underground | Hilltop Youth | Price Tag"
  name    ar "كاخ | شبيبة التلال | تدفيع الثمن"
  home    ISR
  code    ISR.UAF.KCH 1971..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ISR.PTY.LIK
  kind    party
  name    en "Likud | Likud Party"
  name    ar "الليكود | حزب الليكود"
  name    ru "Ликуд"
  name    tr "Likud"
  home    ISR
  code    ISR.PTY.LIK 1973..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ISR.PTY.LAB
  kind    party
  name    en "Israeli Labor Party | Labor Party | Labour Party | Kadima | Yesh Atid | Blue and White"
  name    ar "حزب العمل"
  home    ISR
  code    ISR.PTY.LAB 1968..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ISR.GOV.COG
  kind    office
  name    en "Coordination of Government Activities in the Territories"
  name    en "Coordinator of Government Activities in the Territories"
  short   en "COGAT"
  name    ar "منسق أعمال الحكومة"
  name    ru "КОГАТ"
  name    tr "COGAT"
  home    ISR
  code    ISR.GOV.COG 1967..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

# ---- Egypt, Jordan, the Gulf -----------------------------------------------------------------------------------------

actor EGY.MIL
  kind    force
  name    en "Egyptian army | Egyptian armed forces | Egyptian military"
  name    ar "الجيش المصري | القوات المسلحة المصرية"
  name    ru "египетская армия"
  name    tr "Mısır ordusu"
  home    EGY
  code    EGY.MIL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor EGY.UAF.GIA
  kind    group
  name    en "Gamaa Islamiya | al-Gama'a al-Islamiyya | Egyptian Islamic Jihad | Hasm | Hasm Movement | Islamic Group"
  name    en "Gamaa al-Islamiya"
  name    ar "الجماعة الإسلامية | حسم"
  home    EGY
  code    EGY.UAF.GIA 1973..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor JOR.MIL
  kind    force
  name    en "Jordanian army | Jordan Armed Forces | Arab Legion | Jordanian Armed Forces"
  short   en "JAF"
  name    ar "الجيش الأردني | القوات المسلحة الأردنية"
  name    ru "иорданская армия"
  name    tr "Ürdün ordusu"
  home    JOR
  code    JOR.MIL 1920..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SAU.ARC
  kind    alliance
  name    en "Saudi-led coalition | Arab coalition | Saudi-led military coalition | Saudi-led Arab coalition"
  name    en "Coalition to Support Legitimacy in Yemen | Saudi coalition | Decisive Storm"
  short   en "coalition forces"
  name    ar "التحالف العربي | تحالف دعم الشرعية | التحالف السعودي | التحالف بقيادة السعودية | تحالف العدوان"
  name    ru "арабская коалиция | коалиция во главе с Саудовской Аравией"
  name    tr "Suudi Arabistan öncülüğündeki koalisyon | Arap koalisyonu"
  home    SAU
  code    SAU.ARC 2015-03-26..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

# ---- Yemen -----------------------------------------------------------------------------------------------------------

actor YEM.REB.HOU
  kind    group
  name    en "Houthi | Houthis | Huthi | Huthis | Ansar Allah | Ansarullah | Ansar Allah movement | Houthi movement"
  name    en "Houthi rebels | Houthi militia | Houthi militias | Houthi rebel | Al-Houthi | Ansarallah"
  name    en "Shiite Houthi | Houthi fighters | Houthi group | Ansar Allah group"
  name    ar "الحوثي | الحوثيون | الحوثيين | أنصار الله | جماعة الحوثي | جماعة أنصار الله | ميليشيا الحوثي"
  name    ru "хуситы | хуситов | хуситами | Ансар Аллах"
  name    tr "Husiler | Husi | Husilerin | Ensarullah"
  home    YEM
  code    YEM.REB.HOU 1992..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor YEM.REB.SPC
  kind    government
  name    en "Supreme Political Council | Supreme Revolutionary Committee | National Salvation Government"
  short   en "SPC"
  name    ar "المجلس السياسي الأعلى | اللجنة الثورية العليا"
  name    ru "Высший политический совет"
  home    YEM
  code    YEM.REB.SPC 2015-02-06..
  part-of YEM.REB.HOU
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor YEM.REB.STC
  kind    group
  name    en "Southern Transitional Council | Southern Movement | al-Hirak"
  short   en "STC"
  name    ar "المجلس الانتقالي الجنوبي | الحراك الجنوبي | المجلس الانتقالي"
  name    ru "Южный переходный совет | Южного переходного совета"
  name    tr "Güney Geçiş Konseyi"
  home    YEM
  code    YEM.REB.STC 2007..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor YEM.MIL.SBF
  kind    force
  name    en "Security Belt Forces | Security Belt | Shabwani Elite | Hadrami Elite | Hadhrami Elite Forces"
  name    en "Shabwa Defence Forces"
  name    ar "قوات الحزام الأمني | الحزام الأمني | النخبة الحضرمية | النخبة الشبوانية"
  home    YEM
  code    YEM.MIL.SBF 2015..
  part-of YEM.REB.STC
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor YEM.MIL.GIB
  kind    force
  name    en "Giants Brigades | Amaliqa Brigades | al-Amaliqa Brigades | Southern Giants Brigades"
  name    en "National Resistance Forces | Tihama Resistance | Joint Forces on the West Coast"
  name    ar "ألوية العمالقة | المقاومة الوطنية | القوات المشتركة"
  home    YEM
  code    YEM.MIL.GIB 2017..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor YEM.PTY.ISL
  kind    party
  name    en "Islah Party | Islah | al-Islah | Yemeni Congregation for Reform"
  name    ar "حزب الإصلاح | التجمع اليمني للإصلاح"
  name    tr "Islah Partisi"
  home    YEM
  code    YEM.PTY.ISL 1990-09-13..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor YEM.PTY.GPC
  kind    party
  name    en "General People's Congress"
  short   en "GPC"
  name    ar "المؤتمر الشعبي العام"
  name    ru "Всеобщий народный конгресс"
  home    YEM
  code    YEM.PTY.GPC 1982-08-24..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor YEM.GOV.PLC
  kind    government
  name    en "Presidential Leadership Council | internationally recognised government of Yemen"
  name    en "internationally recognized government of Yemen | Yemen's internationally recognised government"
  name    en "Yemen's internationally recognized government"
  short   en "PLC"
  name    ar "مجلس القيادة الرئاسي | الحكومة الشرعية | الشرعية اليمنية"
  name    ru "Президентский совет Йемена"
  home    YEM
  code    YEM.GOV.PLC 2022-04-07..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor YEM.MIL
  kind    force
  name    en "Yemeni army | Yemeni National Army | Yemeni armed forces | Yemeni government forces"
  name    ar "الجيش اليمني | الجيش الوطني اليمني"
  name    ru "йеменская армия"
  name    tr "Yemen ordusu"
  home    YEM
  code    YEM.MIL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

# ---- Libya -----------------------------------------------------------------------------------------------------------

actor LBY.GOV.GNA
  kind    government
  name    en "Government of National Accord | Libyan Government of National Accord"
  name    en "UN-backed Government of National Accord | Tripoli-based government | Tripoli government"
  name    en "Presidency Council of Libya | Libyan Presidency Council"
  short   en "GNA"
  name    ar "حكومة الوفاق الوطني | حكومة الوفاق | المجلس الرئاسي"
  name    ru "Правительство национального согласия | ПНС"
  name    tr "Ulusal Mutabakat Hükümeti | UMH"
  home    LBY
  code    LBY.GOV.GNA 2015-12-17..2021-03-15
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBY.GOV.GNU
  kind    government
  name    en "Government of National Unity | Libyan Government of National Unity"
  name    en "Libya's Government of National Unity"
  short   en "GNU"
  name    ar "حكومة الوحدة الوطنية"
  name    ru "Правительство национального единства"
  name    tr "Ulusal Birlik Hükümeti"
  home    LBY
  code    LBY.GOV.GNU 2021-03-15..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBY.GOV.GNC
  kind    government
  name    en "General National Congress"
  short   en "GNC"
  name    ar "المؤتمر الوطني العام"
  home    LBY
  code    LBY.GOV.GNC 2012-08-08..2016-04
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBY.REB.NTC
  kind    alliance
  name    en "National Transitional Council | Transitional National Council | Interim Transitional National Council"
  short   en "NTC | TNC"
  name    ar "المجلس الوطني الانتقالي"
  name    ru "Переходный национальный совет"
  name    tr "Ulusal Geçiş Konseyi"
  home    LBY
  code    LBY.REB.NTC 2011-02-27..2012-08-08
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBY.MIL.LNA
  kind    force
  name    en "Libyan National Army | Libyan Arab Armed Forces | Haftar's forces | Haftar's Libyan National Army"
  name    en "Haftar forces | Libya National Army"
  short   en "LNA | LAAF"
  name    ar "الجيش الوطني الليبي | القوات المسلحة العربية الليبية | قوات حفتر"
  name    ru "Ливийская национальная армия | Ливийской национальной армии | ЛНА"
  name    tr "Libya Ulusal Ordusu | Hafter güçleri"
  home    LBY
  code    LBY.MIL.LNA 2014-05-16..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBY.LEG.HOR
  kind    body
  name    en "Libyan House of Representatives | Tobruk parliament | Tobruk-based parliament"
  name    en "House of Representatives of Libya"
  short   en "HoR"
  name    ar "مجلس النواب الليبي | برلمان طبرق"
  name    ru "Палата представителей Ливии"
  name    tr "Tobruk Temsilciler Meclisi"
  home    LBY
  code    LBY.LEG.HOR 2014-08-04..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBY.LEG.HSC
  kind    body
  name    en "High Council of State | High State Council"
  short   en "HCS"
  name    ar "المجلس الأعلى للدولة"
  name    ru "Высший государственный совет"
  home    LBY
  code    LBY.LEG.HSC 2016-02..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBY.MIL.LDN
  kind    alliance
  name    en "Libya Dawn | Libyan Dawn | Misrata Brigades | Misrata militias | Operation Volcano of Rage"
  name    en "Burkan al-Ghadab | Bunyan Marsous"
  name    ar "فجر ليبيا | بركان الغضب"
  name    ru "Рассвет Ливии"
  home    LBY
  code    LBY.MIL.LDN 2014-07..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBY.UAF.ASL
  kind    group
  name    en "Ansar al-Sharia | Ansar al-Sharia in Libya | Benghazi Defense Brigades"
  name    en "Shura Council of Benghazi Revolutionaries | Benghazi Revolutionaries Shura Council"
  name    en "Derna Mujahideen Shura Council"
  name    ar "أنصار الشريعة في ليبيا | مجلس شورى ثوار بنغازي | مجلس شورى مجاهدي درنة"
  home    LBY
  code    LBY.UAF.ASL 2012-02..2018
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

# ---- Ukraine and Russia ----------------------------------------------------------------------------------------------

actor UKR.REB.DPR
  kind    group
  name    en "Donetsk People's Republic | self-proclaimed Donetsk People's Republic"
  name    en "Donetsk republic | Donetsk separatists"
  short   en "DPR | DNR"
  name    ar "جمهورية دونيتسك الشعبية | دونيتسك الشعبية"
  name    ru "Донецкая народная республика | Донецкой народной республики | ДНР"
  name    tr "Donetsk Halk Cumhuriyeti"
  home    UKR
  code    UKR.REB.DPR 2014-04-07..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor UKR.REB.DPR.MIL
  kind    force
  name    en "DPR people's militia | DPR militia | People's Militia of the DPR | DPR Defense Ministry | DPR army"
  name    ru "Народная милиция ДНР | Управление Народной милиции ДНР | минобороны ДНР"
  home    UKR
  code    UKR.REB.DPR.MIL 2014..2022-12
  part-of UKR.REB.DPR
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor UKR.REB.LPR
  kind    group
  name    en "Luhansk People's Republic | Lugansk People's Republic"
  name    en "self-proclaimed Luhansk People's Republic | Luhansk separatists"
  short   en "LPR | LNR"
  name    ar "جمهورية لوغانسك الشعبية | لوغانسك الشعبية"
  name    ru "Луганская народная республика | Луганской народной республики | ЛНР"
  name    tr "Luhansk Halk Cumhuriyeti"
  home    UKR
  code    UKR.REB.LPR 2014-04-27..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor UKR.REB.LPR.MIL
  kind    force
  name    en "LPR people's militia | LPR militia | People's Militia of the LPR | LPR army"
  name    ru "Народная милиция ЛНР | Управление Народной милиции ЛНР"
  home    UKR
  code    UKR.REB.LPR.MIL 2014..2022-12
  part-of UKR.REB.LPR
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor UKR.REB
  kind    alliance
  name    en "pro-Russian separatists | pro-Russia separatists | pro-Russian rebels | Russian-backed separatists"
  name    en "Russia-backed separatists | Russian-backed rebels | pro-Moscow rebels | pro-Russian militants"
  name    en "Russia-backed rebels | Novorossiya | Russian-backed militants | pro-Moscow separatists"
  name    en "Russian-led separatists | Certain areas of Donetsk and Luhansk Regions"
  name    en "certain areas of Donetsk region | certain areas of Luhansk region"
  short   en "CADLR | ORDLO"
  name    ar "الانفصاليون الموالون لروسيا | الانفصاليين الموالين لروسيا"
  name    ru "пророссийские сепаратисты | ополчение Донбасса | ополченцы Донбасса | ОРДЛО | Новороссия"
  name    tr "Rusya yanlısı ayrılıkçılar"
  home    UKR
  code    UKR.REB 2014-03..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor UKR.MIL
  kind    force
  name    en "Armed Forces of Ukraine | Ukrainian Armed Forces | Ukrainian army | Ukrainian military"
  name    en "Ukrainian forces | Ukrainian troops | Ukrainian security forces"
  name    en "Ukrainian government forces"
  short   en "AFU | UAF | ZSU"
  name    ar "الجيش الأوكراني | القوات الأوكرانية"
  name    ru "ВСУ | Вооруженные силы Украины | Вооруженных сил Украины | украинская армия | украинские войска"
  name    ru "украинские силовики | украинских силовиков | украинские военные"
  name    tr "Ukrayna ordusu | Ukrayna Silahlı Kuvvetleri"
  home    UKR
  code    UKR.MIL 1991-12-06..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor UKR.MIL.AF
  kind    force
  name    en "Ukrainian Air Force | Air Force of Ukraine"
  name    ru "ВВС Украины | Воздушные силы ВСУ"
  home    UKR
  code    UKR.MIL.AF 1992..
  part-of UKR.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor UKR.MIL.ATO
  kind    force
  name    en "Anti-Terrorist Operation | ATO headquarters | anti-terrorist operation headquarters"
  name    en "Joint Forces Operation | Operational Command East"
  short   en "ATO | JFO | OOS"
  name    ru "АТО | штаб АТО | Антитеррористическая операция | Операция объединенных сил | ООС | штаб ООС"
  home    UKR
  code    UKR.MIL.ATO 2014-04-14..2022-02
  part-of UKR.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor UKR.MIL.AZV
  kind    force
  name    en "Azov Regiment | Azov Battalion | Azov Brigade | Aidar Battalion | Donbas Battalion | Aidar"
  name    en "Dnipro Battalion"
  name    ar "كتيبة آزوف | آزوف"
  name    ru "полк Азов | батальон Азов | Айдар"
  name    tr "Azov Taburu | Azov"
  home    UKR
  code    UKR.MIL.AZV 2014-05-05..
  part-of UKR.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor UKR.MIL.NGU
  kind    force
  name    en "National Guard of Ukraine | Ukrainian National Guard"
  short   en "NGU"
  name    ru "Национальная гвардия Украины | Нацгвардия | Нацгвардия Украины"
  home    UKR
  code    UKR.MIL.NGU 2014-03-13..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor UKR.MIL.RSC
  kind    group
  name    en "Right Sector | Pravy Sektor | Praviy Sektor"
  name    ru "Правый сектор | Правого сектора"
  home    UKR
  code    UKR.MIL.RSC 2013-11..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor UKR.SPY
  kind    force
  name    en "Security Service of Ukraine | Ukrainian security service | Main Directorate of Intelligence"
  short   en "SBU | GUR | HUR"
  name    ar "جهاز الأمن الأوكراني"
  name    ru "СБУ | Служба безопасности Украины | ГУР"
  home    UKR
  code    UKR.SPY 1991-09-20..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor RUS.MIL
  kind    force
  name    en "Russian Armed Forces | Russian army | Russian military | Russian forces | Russian troops"
  name    en "Armed Forces of the Russian Federation | Russian soldiers"
  name    en "Russian occupation forces"
  short   en "RAF"
  name    ar "الجيش الروسي | القوات الروسية | القوات المسلحة الروسية"
  name    ru "российская армия | российские войска | российские военные | российских военных | ВС РФ"
  name    ru "Вооруженные силы РФ"
  name    tr "Rus ordusu | Rus Silahlı Kuvvetleri | Rus askerleri | Rus güçleri"
  home    RUS
  code    RUS.MIL 1992-05-07..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor RUS.MIL.VKS
  kind    force
  name    en "Russian Aerospace Forces | Russian Air Force | Russian Aerospace Force"
  name    en "Russian warplanes | Russian Aerospace Defence Forces"
  short   en "VKS | RuAF"
  name    ar "القوات الجوية الفضائية الروسية | القوات الجو-فضائية الروسية | الطيران الروسي | سلاح الجو الروسي"
  name    ru "ВКС | ВКС РФ | ВКС России | Воздушно-космические силы | Воздушно-космических сил | российская авиация"
  name    tr "Rus Hava-Uzay Kuvvetleri | Rus savaş uçakları | Rus hava kuvvetleri"
  home    RUS
  code    RUS.MIL.VKS 2015-08-01..
  part-of RUS.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor RUS.MIL.MP
  kind    force
  name    en "Russian military police"
  name    ar "الشرطة العسكرية الروسية"
  name    ru "военная полиция РФ | российская военная полиция | военной полиции РФ"
  name    tr "Rus askeri polisi"
  home    RUS
  code    RUS.MIL.MP 2012..
  part-of RUS.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor RUS.MIL.RCC
  kind    office
  name    en "Russian Reconciliation Center | Russian Reconciliation Centre"
  name    en "Russian Center for Reconciliation of the Opposing Sides in Syria"
  name    en "Russian Centre for Reconciliation of Opposing Sides | Centre for Reconciliation of Opposing Sides"
  name    en "Center for Reconciliation of the Warring Parties | Reconciliation Centre | Reconciliation Center"
  name    en "Hmeymim Coordination Center | Russian Centre for the Reconciliation of Opposing Sides in Syria"
  name    en "Russian Center for Reconciliation | Center for Reconciliation of Opposing Sides"
  name    en "Russian Defense Ministry's Center for Reconciliation of Opposing Sides"
  name    en "Russian Centre for Reconciliation"
  name    ar "مركز المصالحة الروسي | المركز الروسي للمصالحة | مركز حميميم"
  name    ar "المركز الروسي للمصالحة بين الأطراف المتحاربة"
  name    ru "Центр по примирению враждующих сторон | Центра по примирению враждующих сторон | ЦПВС"
  name    ru "российский Центр по примирению | ЦПВС Минобороны РФ"
  name    tr "Rus Uzlaştırma Merkezi"
  home    RUS
  code    RUS.MIL.RCC 2016-02-23..
  part-of RUS.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor RUS.MIL.HMY
  kind    force
  name    en "Hmeimim base | Hmeymim air base | Khmeimim air base | Hmeimim air base | Hmeymim airbase"
  name    en "Khmeimim airbase | Hemeimeem air base"
  name    ar "قاعدة حميميم | حميميم"
  name    ru "авиабаза Хмеймим | базы Хмеймим | Хмеймим"
  name    tr "Hmeymim Üssü | Himeymim Üssü"
  home    RUS
  code    RUS.MIL.HMY 2015-08..
  part-of RUS.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor RUS.UAF.WAG
  kind    group
  name    en "Wagner Group | Wagner | Wagner mercenaries | PMC Wagner"
  name    en "Russian private military contractors | Wagner private military company | Africa Corps"
  name    en "Russian private military company Wagner"
  name    ar "فاغنر | مجموعة فاغنر | مرتزقة فاغنر"
  name    ru "ЧВК Вагнера | ЧВК Вагнер | группа Вагнера | Вагнер"
  name    tr "Wagner | Wagner Grubu"
  home    RUS
  code    RUS.UAF.WAG 2014-05..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor RUS.CHE.REB
  kind    group
  name    en "Chechen rebels | Chechen separatists | Chechen militants | Chechen fighters | Chechen guerrillas"
  name    ar "المقاتلون الشيشان | المسلحون الشيشان"
  name    ru "чеченские боевики | чеченских боевиков | чеченские сепаратисты"
  name    tr "Çeçen direnişçiler | Çeçen isyancılar"
  home    RUS
  code    RUS.CHE.REB 1991..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor RUS.CHE.MIL
  kind    force
  name    en "Kadyrovites | Kadyrovtsy | Akhmat special forces | Chechen forces"
  name    ru "кадыровцы | спецназ Ахмат"
  home    RUS
  code    RUS.CHE.MIL 2000..
  part-of RUS.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor RUS.SPY
  kind    force
  name    en "Federal Security Service | Russian intelligence | Foreign Intelligence Service of Russia"
  name    en "Russian military intelligence"
  short   en "FSB | GRU | SVR | KGB"
  name    ar "جهاز الأمن الفيدرالي الروسي"
  name    ru "ФСБ | ГРУ | СВР | КГБ"
  name    tr "FSB | GRU"
  home    RUS
  code    RUS.SPY ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor RUS.MIL.RDK
  kind    group
  name    en "Russian Volunteer Corps | Freedom of Russia Legion | Siberian Battalion"
  short   en "RVC | RDK"
  name    ru "Русский добровольческий корпус | РДК | Легион Свобода России"
  home    UKR
  code    RUS.MIL.RDK 2022-08..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor RUS.MIL.BSF
  kind    force
  name    en "Black Sea Fleet | Northern Fleet | Caspian Flotilla | Russian Navy"
  name    ar "أسطول البحر الأسود"
  name    ru "Черноморский флот | Черноморского флота"
  name    tr "Karadeniz Filosu"
  home    RUS
  code    RUS.MIL.BSF ?..
  part-of RUS.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor RUS.COP.RGV
  kind    force
  name    en "Rosgvardiya | Russian National Guard"
  name    ru "Росгвардия | Росгвардии"
  home    RUS
  code    RUS.COP.RGV 2016-04-05..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

# ---- South Caucasus --------------------------------------------------------------------------------------------------

actor ARM.MIL
  kind    force
  name    en "Armenian army | Armenian armed forces | Armenian forces | Armenian military"
  name    ar "الجيش الأرميني"
  name    ru "ВС Армении | армянская армия | вооруженные силы Армении"
  name    tr "Ermenistan ordusu"
  home    ARM
  code    ARM.MIL 1992..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor AZE.MIL
  kind    force
  name    en "Azerbaijani army | Azerbaijani armed forces | Azerbaijani forces | Azerbaijani military"
  name    en "Azeri forces"
  name    ar "الجيش الأذربيجاني"
  name    ru "ВС Азербайджана | азербайджанская армия | вооруженные силы Азербайджана"
  name    tr "Azerbaycan ordusu"
  home    AZE
  code    AZE.MIL 1991..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor AZE.NKR.MIL
  kind    force
  name    en "Artsakh Defence Army | Artsakh Defense Army | Nagorno-Karabakh Defense Army | Karabakh forces"
  name    en "Karabakh army"
  name    ru "Армия обороны Арцаха | Армия обороны НКР | Армия обороны Карабаха"
  home    AZE
  code    AZE.NKR.MIL 1992-05..2023-09
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor GEO.MIL
  kind    force
  name    en "Georgian army | Georgian armed forces | Georgian forces | Georgian troops"
  name    ru "грузинская армия | грузинские войска"
  name    tr "Gürcistan ordusu"
  home    GEO
  code    GEO.MIL 1991..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

# ---- Sudan, South Sudan, the Horn ------------------------------------------------------------------------------------

actor SDN.MIL
  kind    force
  name    en "Sudanese Armed Forces | Sudanese army | Sudan Armed Forces | Sudanese military | Sudan's army"
  short   en "SAF"
  name    ar "القوات المسلحة السودانية | الجيش السوداني"
  name    ru "армия Судана | суданская армия"
  name    tr "Sudan ordusu"
  home    SDN
  code    SDN.MIL 1925..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SDN.REB.RSF
  kind    group
  name    en "Rapid Support Forces | Rapid Support Force | paramilitary Rapid Support Forces"
  short   en "RSF"
  name    ar "قوات الدعم السريع | الدعم السريع"
  name    ru "Силы быстрой поддержки | Сил быстрой поддержки | СБП"
  name    tr "Hızlı Destek Kuvvetleri | HDK"
  home    SDN
  code    SDN.REB.RSF 2013-08..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SDN.MIL.JAN
  kind    group
  name    en "Janjaweed | Janjawid | Janjaweed militia | Janjaweed militias | Arab militias | Border Guard Forces"
  name    ar "الجنجويد"
  name    ru "Джанджавид"
  name    tr "Cancavid"
  home    SDN
  code    SDN.MIL.JAN 2003..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SDN.REB.SPL
  kind    group
  name    en "Sudan People's Liberation Army | Sudan People's Liberation Movement | Sudanese People's Liberation Army"
  name    en "Sudan People's Liberation Movement/Army"
  short   en "SPLA | SPLM | SPLM/A"
  name    ar "الحركة الشعبية لتحرير السودان | الجيش الشعبي لتحرير السودان"
  name    ru "Народная армия освобождения Судана | НОАС"
  name    tr "Sudan Halk Kurtuluş Ordusu"
  home    SDN
  code    SDN.REB.SPL 1983-06..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SDN.REB.SPN
  kind    group
  name    en "Sudan People's Liberation Movement-North | Sudan People's Liberation Movement-in-Opposition North"
  name    en "SPLM-North | SPLA-North"
  short   en "SPLM-N | SPLA-N"
  name    ar "الحركة الشعبية - شمال | الحركة الشعبية لتحرير السودان قطاع الشمال"
  home    SDN
  code    SDN.REB.SPN 2011-07..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SDN.REB.SLM
  kind    group
  name    en "Sudan Liberation Movement | Sudan Liberation Army | Sudanese Liberation Movement"
  name    en "Sudan Liberation Movement/Army"
  short   en "SLM | SLA | SLM/A"
  name    ar "حركة تحرير السودان | جيش تحرير السودان"
  name    ru "Освободительное движение Судана"
  home    SDN
  code    SDN.REB.SLM 2003-02..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SDN.REB.JEM
  kind    group
  name    en "Justice and Equality Movement"
  short   en "JEM"
  name    ar "حركة العدل والمساواة"
  name    ru "Движение за справедливость и равенство"
  home    SDN
  code    SDN.REB.JEM 2003-03..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SDN.REB.SRF
  kind    alliance
  name    en "Sudan Revolutionary Front | Sudanese Revolutionary Front | Juba peace signatories | Darfur Joint Force"
  name    en "Joint Force of Armed Struggle Movements"
  short   en "SRF"
  name    ar "الجبهة الثورية السودانية | القوة المشتركة"
  home    SDN
  code    SDN.REB.SRF 2011-11..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SDN.OPP.FFC
  kind    alliance
  name    en "Forces of Freedom and Change | Forces for Freedom and Change | Sudanese Professionals Association"
  name    en "Taqaddum | Somoud"
  short   en "FFC | SPA"
  name    ar "قوى الحرية والتغيير | تجمع المهنيين السودانيين | تنسيقية تقدم"
  name    ru "Силы свободы и перемен"
  home    SDN
  code    SDN.OPP.FFC 2019-01..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SDN.GOV.TSC
  kind    government
  name    en "Transitional Sovereignty Council | Sovereign Council | Transitional Military Council"
  name    en "Sovereignty Council of Sudan"
  short   en "TMC"
  name    ar "مجلس السيادة الانتقالي | المجلس العسكري الانتقالي | مجلس السيادة"
  name    ru "Суверенный совет | Переходный военный совет"
  name    tr "Egemenlik Konseyi"
  home    SDN
  code    SDN.GOV.TSC 2019-04-11..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SSD.MIL
  kind    force
  name    en "South Sudan People's Defence Forces | South Sudanese army | South Sudan's army"
  name    en "South Sudan People's Defense Forces | SPLA forces | South Sudan army"
  short   en "SSPDF"
  name    ar "قوات دفاع شعب جنوب السودان"
  home    SSD
  code    SSD.MIL 2011-07-09..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SSD.REB.SIO
  kind    group
  name    en "Sudan People's Liberation Movement-in-Opposition | SPLM-in-Opposition | SPLA-in-Opposition"
  name    en "Sudan People's Liberation Army-in-Opposition"
  short   en "SPLM-IO | SPLA-IO | SPLM/A-IO"
  home    SSD
  code    SSD.REB.SIO 2013-12..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SSD.REB.NAS
  kind    group
  name    en "National Salvation Front | White Army | Nuer White Army | South Sudan United Front"
  name    en "South Sudan Opposition Alliance | Non-Signatory South Sudan Opposition Groups"
  short   en "NAS | SSOA | SSUF"
  home    SSD
  code    SSD.REB.NAS 2013..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ETH.MIL
  kind    force
  name    en "Ethiopian National Defence Force | Ethiopian army | Ethiopian National Defense Force"
  name    en "Ethiopian military | Ethiopian forces | Ethiopian federal forces | Ethiopian troops"
  short   en "ENDF"
  name    ar "الجيش الإثيوبي"
  home    ETH
  code    ETH.MIL 1991..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ETH.REB.TPL
  kind    group
  name    en "Tigray People's Liberation Front | Tigrayan People's Liberation Front | Tigray Defence Forces"
  name    en "Tigray Defense Forces | Tigrayan forces | Tigray forces | Tigrayan rebels"
  name    en "Ethiopian People's Revolutionary Democratic Front | Tigrean People's Liberation Front"
  short   en "TPLF | TDF | EPRDF"
  name    ar "جبهة تحرير شعب تيغراي"
  name    ru "Народный фронт освобождения Тыграй | НФОТ"
  name    tr "Tigray Halk Kurtuluş Cephesi"
  home    ETH
  code    ETH.REB.TPL 1975-02-18..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ETH.REB.OLA
  kind    group
  name    en "Oromo Liberation Army | Oromo Liberation Front | OLF-Shene | OLF-Shane | Shene | OLA-Shene"
  short   en "OLA | OLF"
  name    ar "جبهة تحرير أورومو"
  home    ETH
  code    ETH.REB.OLA 1973..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ETH.REB.FAN
  kind    group
  name    en "Fano | Fano militia | Amhara militia | Amhara Special Forces | Amhara forces"
  home    ETH
  code    ETH.REB.FAN 2018..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ETH.REB.ONL
  kind    group
  name    en "Ogaden National Liberation Front"
  short   en "ONLF"
  name    ar "الجبهة الوطنية لتحرير أوغادين"
  home    ETH
  code    ETH.REB.ONL 1984..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ERI.REB.EPL
  kind    group
  name    en "Eritrean People's Liberation Front | Eritrean Liberation Front"
  name    en "People's Front for Democracy and Justice"
  short   en "EPLF | ELF | PFDJ"
  home    ERI
  code    ERI.REB.EPL 1961..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ERI.MIL
  kind    force
  name    en "Eritrean Defence Forces | Eritrean Defense Forces | Eritrean army | Eritrean troops | Eritrean forces"
  name    en "Eritrean soldiers"
  short   en "EDF"
  home    ERI
  code    ERI.MIL 1993..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SOM.UAF.SHB
  kind    group
  name    en "al-Shabaab | al-Shabab | Shabaab | Harakat al-Shabaab"
  name    en "Harakat Shabaab al-Mujahidin | Shebab"
  name    ar "حركة الشباب | حركة الشباب المجاهدين | الشباب الصومالية"
  name    ru "Аш-Шабаб | Аль-Шабаб"
  name    tr "Eş-Şebab"
  home    SOM
  code    SOM.UAF.SHB 2006..
  part-of IMG.UAF.AQA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SOM.REB.UIC
  kind    group
  name    en "Islamic Courts Union | Union of Islamic Courts | Supreme Islamic Courts Council"
  name    en "Alliance for the Re-liberation of Somalia | Hizbul Islam"
  short   en "ICU | UIC | ARS"
  name    ar "اتحاد المحاكم الإسلامية | المحاكم الإسلامية"
  name    ru "Союз исламских судов"
  home    SOM
  code    SOM.REB.UIC 2000..2010
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SOM.REB.USC
  kind    group
  name    en "United Somali Congress | Somali National Alliance | Somali Salvation Democratic Front"
  name    en "Somali National Movement | Somali Patriotic Movement | Somali National Front"
  short   en "USC | SNA | SSDF | SNM"
  home    SOM
  code    SOM.REB.USC 1981..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SOM.MIL
  kind    force
  name    en "Somali National Army | Somali army | Somali government forces | Somali security forces | Danab"
  name    en "Jubaland forces | Ma'awisley"
  name    ar "الجيش الصومالي"
  name    tr "Somali ordusu"
  home    SOM
  code    SOM.MIL 1960..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SOM.UAF.ASW
  kind    group
  name    en "Ahlu Sunna Waljama'a | Ahlu Sunna Wal Jamaa | Ahlu Sunnah Waljama'a"
  short   en "ASWJ"
  name    ar "أهل السنة والجماعة"
  home    SOM
  code    SOM.UAF.ASW 1991..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SOM.UAF.PIR
  kind    group
  name    en "Somali pirates | Somali pirate"
  name    ar "قراصنة صوماليون"
  name    ru "сомалийские пираты"
  name    tr "Somalili korsanlar"
  home    SOM
  code    SOM.UAF.PIR ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

# ---- Great Lakes, West and Southern Africa, Maghreb ------------------------------------------------------------------

actor COD.MIL
  kind    force
  name    en "Armed Forces of the Democratic Republic of the Congo | Congolese army"
  name    en "Forces armees de la Republique democratique du Congo | Congolese armed forces | Congolese military"
  name    en "Congolese government forces"
  short   en "FARDC | FAZ"
  home    COD
  code    COD.MIL 2003..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COD.REB.M23
  kind    group
  name    en "March 23 Movement | M23 rebels | M23 Movement | M23 group | Mouvement du 23 mars"
  short   en "M23"
  name    ar "حركة 23 مارس | إم 23"
  name    ru "Движение 23 марта | М23"
  name    tr "M23"
  home    COD
  code    COD.REB.M23 2012-04-04..
  part-of COD.REB.AFC
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COD.REB.AFC
  kind    alliance
  name    en "Congo River Alliance | Alliance Fleuve Congo | AFC/M23 | M23/AFC | River Alliance | River Alliance/M23 | River Congo Alliance"
  short   en "AFC"
  home    COD
  code    COD.REB.AFC 2023-12-15..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COD.REB.AFD
  kind    alliance
  name    en "Alliance of Democratic Forces for the Liberation of Congo"
  name    en "Alliance of Democratic Forces for the Liberation of Congo-Zaire"
  short   en "AFDL | ADFL"
  home    COD
  code    COD.REB.AFD 1996-10..1999
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COD.REB.CND
  kind    group
  name    en "National Congress for the Defence of the People | National Congress for the Defense of the People"
  short   en "CNDP"
  home    COD
  code    COD.REB.CND 2006-07..2009
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COD.REB.RCD
  kind    group
  name    en "Congolese Rally for Democracy | Rally for Congolese Democracy | RCD-Goma | RCD-Kisangani"
  short   en "RCD"
  home    COD
  code    COD.REB.RCD 1998-08..2003
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COD.REB.MLC
  kind    group
  name    en "Movement for the Liberation of Congo | Congolese Liberation Movement"
  name    en "Movement for the Liberation of the Congo"
  short   en "MLC"
  home    COD
  code    COD.REB.MLC 1998-11..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COD.REB.MAI
  kind    group
  name    en "Mai-Mai | Mayi-Mayi | Wazalendo | Raia Mutomboki | Nyatura | APCLS"
  name    en "Mai-Mai militia"
  home    COD
  code    COD.REB.MAI ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COD.UAF.ADF
  kind    group
  name    en "Allied Democratic Forces | Islamic State Central Africa Province"
  short   en "ADF | ISCAP"
  home    COD
  code    COD.UAF.ADF 1996..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COD.REB.FDL
  kind    group
  name    en "Democratic Forces for the Liberation of Rwanda | Democratic Liberation Forces of Rwanda"
  short   en "FDLR"
  home    COD
  code    COD.REB.FDL 2000-09..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COD.UAF.COD
  kind    group
  name    en "Cooperative for Development of the Congo | Cooperative for the Development of Congo"
  name    en "Patriotic Force of Integration of Congo | Union of Congolese Patriots"
  short   en "CODECO | UPC | FRPI"
  home    COD
  code    COD.UAF.COD 1999..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor RWA.MIL
  kind    force
  name    en "Rwanda Defence Force | Rwandan army | Rwandan troops | Rwandan Armed Forces | Rwanda Defence Forces"
  name    en "Rwandan military"
  short   en "RDF"
  home    RWA
  code    RWA.MIL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor RWA.REB.RPF
  kind    group
  name    en "Rwandan Patriotic Front | Rwandese Patriotic Front | Rwandan Patriotic Army"
  short   en "RPF | RPA"
  home    RWA
  code    RWA.REB.RPF 1987-12..1994-07
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor RWA.UAF.INT
  kind    group
  name    en "Interahamwe | Impuzamugambi | Interahamwe militia | Hutu militia"
  home    RWA
  code    RWA.UAF.INT 1990..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor BDI.REB.FDD
  kind    group
  name    en "Forces for the Defense of Democracy | Forces for the Defence of Democracy"
  name    en "National Council for the Defence of Democracy"
  short   en "CNDD-FDD | FDD | CNDD"
  home    BDI
  code    BDI.REB.FDD 1994..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor BDI.REB.FNL
  kind    group
  name    en "Forces for National Liberation | National Liberation Forces | Palipehutu"
  name    en "Party for the Liberation of the Hutu People | RED-Tabara | National Forces of Liberation"
  short   en "FNL | PALIPEHUTU"
  home    BDI
  code    BDI.REB.FNL 1980..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor UGA.REB.LRA
  kind    group
  name    en "Lord's Resistance Army"
  short   en "LRA"
  name    ar "جيش الرب للمقاومة | جيش الرب"
  name    ru "Господня армия сопротивления"
  home    UGA
  code    UGA.REB.LRA 1987..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor UGA.MIL
  kind    force
  name    en "Uganda People's Defence Force | Ugandan army | Uganda People's Defense Force | Ugandan troops"
  name    en "Uganda People's Defence Forces"
  short   en "UPDF"
  home    UGA
  code    UGA.MIL 1995..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor UGA.REB.NRA
  kind    group
  name    en "National Resistance Army | National Resistance Movement | West Nile Bank Front | Uganda People's Army"
  name    en "Holy Spirit Movement"
  short   en "NRA | NRM | WNBF"
  home    UGA
  code    UGA.REB.NRA 1981..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor CAF.REB.SEL
  kind    alliance
  name    en "Seleka | ex-Seleka | Seleka rebels | Seleka coalition"
  name    en "Popular Front for the Rebirth of Central African Republic"
  name    en "Union for Peace in the Central African Republic | Union for Peace"
  name    en "Popular Front for the Renaissance in the Central African Republic"
  short   en "FPRC | UPC | MPC"
  name    ar "سيليكا"
  name    ru "Селека"
  home    CAF
  code    CAF.REB.SEL 2012-12..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor CAF.UAF.ABK
  kind    group
  name    en "anti-Balaka | Anti-balaka militia"
  name    ar "أنتي بالاكا"
  name    ru "Анти-балака"
  home    CAF
  code    CAF.UAF.ABK 2013..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor CAF.REB.CPC
  kind    alliance
  name    en "Coalition of Patriots for Change"
  short   en "CPC"
  home    CAF
  code    CAF.REB.CPC 2020-12-15..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor CAF.REB.3R
  kind    group
  name    en "Return, Reclamation, Rehabilitation | 3R rebels | Retour, Reclamation et Rehabilitation"
  name    en "Democratic Front of the Central African People | Revolution and Justice"
  short   en "3R | FDPC"
  home    CAF
  code    CAF.REB.3R 2015-12..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor CAF.MIL
  kind    force
  name    en "Central African Armed Forces | Central African army"
  short   en "FACA"
  home    CAF
  code    CAF.MIL 1960..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor NGA.UAF.BOK
  kind    group
  name    en "Boko Haram | Jama'atu Ahlis Sunna Lidda'awati wal-Jihad"
  short   en "JAS"
  name    ar "بوكو حرام | جماعة بوكو حرام"
  name    ru "Боко Харам"
  name    tr "Boko Haram"
  home    NGA
  code    NGA.UAF.BOK 2002..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor NGA.REB.MEN
  kind    group
  name    en "Movement for the Emancipation of the Niger Delta | Niger Delta Avengers | Niger Delta militants"
  name    en "Niger Delta People's Volunteer Force"
  short   en "MEND | NDA"
  home    NGA
  code    NGA.REB.MEN 2004..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor NGA.REB.IPB
  kind    group
  name    en "Indigenous People of Biafra | Eastern Security Network"
  name    en "Movement for the Actualization of the Sovereign State of Biafra"
  short   en "IPOB | ESN | MASSOB"
  home    NGA
  code    NGA.REB.IPB 1999..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor NGA.UAF.FUL
  kind    group
  name    en "Fulani militia | Fulani herdsmen | Fulani herders | Fulani militants | Ansaru | Fulani militias"
  home    NGA
  code    NGA.UAF.FUL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor NGA.MIL
  kind    force
  name    en "Nigerian army | Nigerian military | Nigerian troops | Multinational Joint Task Force"
  name    en "Civilian Joint Task Force"
  short   en "MNJTF | CJTF"
  home    NGA
  code    NGA.MIL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MLI.MIL
  kind    force
  name    en "Malian army | Malian Armed Forces | Malian military | Malian troops | Forces armees maliennes"
  short   en "FAMa"
  home    MLI
  code    MLI.MIL 1960..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MLI.REB.MNL
  kind    group
  name    en "National Movement for the Liberation of Azawad | Azawad National Liberation Movement"
  name    en "Mouvement National de Liberation de l'Azawad | Coordination of Azawad Movements"
  name    en "Permanent Strategic Framework | Azawad Liberation Front | High Council for the Unity of Azawad"
  name    en "Strategic Framework for the Defence of the People of Azawad"
  short   en "MNLA | CMA | CSP | FLA | HCUA"
  name    ar "الحركة الوطنية لتحرير أزواد | تنسيقية حركات أزواد"
  home    MLI
  code    MLI.REB.MNL 2011-10..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MLI.UAF.ANS
  kind    group
  name    en "Ansar Dine | Ansar Eddine | Ansar al-Din"
  name    ar "أنصار الدين"
  name    ru "Ансар ад-Дин"
  home    MLI
  code    MLI.UAF.ANS 2011-12..2017-03-01
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MLI.UAF.MUJ
  kind    group
  name    en "Movement for Oneness and Jihad in West Africa | Movement for Unity and Jihad in West Africa"
  name    en "al-Mourabitoun | Masina Liberation Front | Macina Liberation Front | Katiba Macina"
  short   en "MUJAO | MUJWA | FLM"
  name    ar "حركة التوحيد والجهاد في غرب أفريقيا"
  home    MLI
  code    MLI.UAF.MUJ 2011-10..2017-03-01
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MLI.UAF.JNM
  kind    alliance
  name    en "Jama'at Nusrat al-Islam wal-Muslimin"
  name    en "Group for the Support of Islam and Muslims | Group to Support Islam and Muslims"
  name    en "Support Group for Islam and Muslims | Group for Support of Islam and Muslims"
  name    en "Jama'a Nusrat ul-Islam wa al-Muslimin"
  short   en "JNIM | GSIM"
  name    ar "جماعة نصرة الإسلام والمسلمين"
  name    ru "Джамаат Нусрат аль-Ислам валь-Муслимин"
  home    MLI
  code    MLI.UAF.JNM 2017-03-02..
  part-of IMG.UAF.AQA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MLI.MIL.GTI
  kind    group
  name    en "Imghad Tuareg Self-Defense Group | Platform coalition | Movement for the Salvation of Azawad"
  name    en "Dan Na Ambassagou | Dozo | Donso"
  short   en "GATIA | MSA"
  home    MLI
  code    MLI.MIL.GTI 2014..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor BFA.MIL.VDP
  kind    force
  name    en "Volunteers for the Defence of the Homeland | Volunteers for the Defense of the Homeland | Koglweogo"
  name    en "Ansarul Islam"
  short   en "VDP"
  home    BFA
  code    BFA.MIL.VDP 2014..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor NER.REB.MNJ
  kind    group
  name    en "Niger Movement for Justice | Movement of Nigeriens for Justice"
  short   en "MNJ"
  home    NER
  code    NER.REB.MNJ 2007..2009
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor TCD.REB.FAC
  kind    group
  name    en "Front for Change and Concord in Chad | Union of Forces for Democracy and Development"
  name    en "Union of Resistance Forces | Front pour l'alternance et la concorde au Tchad"
  short   en "FACT | UFDD | UFR"
  home    TCD
  code    TCD.REB.FAC 2006..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBR.REB.NPF
  kind    group
  name    en "National Patriotic Front of Liberia"
  short   en "NPFL"
  home    LBR
  code    LBR.REB.NPF 1989-12..1997
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBR.REB.INP
  kind    group
  name    en "Independent National Patriotic Front of Liberia"
  short   en "INPFL"
  home    LBR
  code    LBR.REB.INP 1990..1992
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBR.REB.ULI
  kind    group
  name    en "United Liberation Movement of Liberia for Democracy | ULIMO-J | ULIMO-K | Liberia Peace Council"
  short   en "ULIMO"
  home    LBR
  code    LBR.REB.ULI 1991..1997
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBR.REB.LUR
  kind    group
  name    en "Liberians United for Reconciliation and Democracy"
  short   en "LURD"
  home    LBR
  code    LBR.REB.LUR 1999..2003
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LBR.REB.MOD
  kind    group
  name    en "Movement for Democracy in Liberia"
  home    LBR
  code    LBR.REB.MOD 2003..2003
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLE.REB.RUF
  kind    group
  name    en "Revolutionary United Front | Revolutionary United Front of Sierra Leone"
  short   en "RUF"
  home    SLE
  code    SLE.REB.RUF 1991-03..2002
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLE.REB.AFR
  kind    group
  name    en "Armed Forces Revolutionary Council | West Side Boys | Kamajors | Civil Defence Forces"
  short   en "AFRC | CDF"
  home    SLE
  code    SLE.REB.AFR 1991..2002
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor CIV.REB.FNF
  kind    alliance
  name    en "New Forces | Forces Nouvelles | Patriotic Movement of Ivory Coast | Republican Forces of Ivory Coast"
  short   en "MPCI | FRCI"
  home    CIV
  code    CIV.REB.FNF 2002-09..2011
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor CIV.UAF.YPA
  kind    group
  name    en "Young Patriots | Invisible Commandos"
  home    CIV
  code    CIV.UAF.YPA 2001..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SEN.REB.MFD
  kind    group
  name    en "Movement of Democratic Forces of Casamance"
  short   en "MFDC"
  home    SEN
  code    SEN.REB.MFD 1982..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor CMR.REB.AMB
  kind    group
  name    en "Ambazonia Defence Forces | Ambazonian separatists | Ambazonia separatists | Anglophone separatists"
  short   en "ADF | AGC"
  home    CMR
  code    CMR.REB.AMB 2017..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor AGO.REB.UNI
  kind    group
  name    en "National Union for the Total Independence of Angola"
  short   en "UNITA"
  name    ru "УНИТА"
  home    AGO
  code    AGO.REB.UNI 1966-03-13..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor AGO.PTY.MPL
  kind    party
  name    en "Popular Movement for the Liberation of Angola | People's Movement for the Liberation of Angola"
  short   en "MPLA"
  name    ru "МПЛА"
  home    AGO
  code    AGO.PTY.MPL 1956-12..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor AGO.REB.FLE
  kind    group
  name    en "Front for the Liberation of the Enclave of Cabinda | Front for the Liberation of Cabinda"
  short   en "FLEC | FNLA"
  home    AGO
  code    AGO.REB.FLE 1963..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MOZ.REB.REN
  kind    group
  name    en "Mozambican National Resistance | Mozambique National Resistance"
  short   en "RENAMO | MNR"
  name    ru "РЕНАМО"
  home    MOZ
  code    MOZ.REB.REN 1976..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MOZ.PTY.FRE
  kind    party
  name    en "Mozambique Liberation Front | Front for the Liberation of Mozambique | Frelimo"
  short   en "FRELIMO"
  name    ru "ФРЕЛИМО"
  home    MOZ
  code    MOZ.PTY.FRE 1962-06-25..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MOZ.UAF.ASJ
  kind    group
  name    en "Ansar al-Sunna Mozambique | Islamic State Mozambique | Ahlu Sunna wal Jamaa Mozambique"
  name    en "Mozambican insurgents"
  short   en "ISM"
  home    MOZ
  code    MOZ.UAF.ASJ 2017-10..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor NAM.REB.SWA
  kind    group
  name    en "South West Africa People's Organisation | South West Africa People's Organization"
  name    en "People's Liberation Army of Namibia"
  short   en "SWAPO"
  name    ru "СВАПО"
  home    NAM
  code    NAM.REB.SWA 1960-04-19..1990-03-20
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ZAF.OPP.ANC
  kind    party
  name    en "African National Congress | Umkhonto we Sizwe | Spear of the Nation"
  short   en "ANC"
  name    ru "Африканский национальный конгресс | АНК"
  home    ZAF
  code    ZAF.OPP.ANC 1912-01-08..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ZAF.OPP.PAC
  kind    party
  name    en "Pan Africanist Congress | Azanian People's Liberation Army"
  short   en "PAC | APLA"
  home    ZAF
  code    ZAF.OPP.PAC 1959..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ZAF.PTY.IFP
  kind    party
  name    en "Inkatha Freedom Party | Inkatha"
  short   en "IFP"
  home    ZAF
  code    ZAF.PTY.IFP 1975..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ZAF.UAF.AWB
  kind    group
  name    en "Afrikaner Resistance Movement | Afrikaner Weerstandsbeweging"
  short   en "AWB"
  home    ZAF
  code    ZAF.UAF.AWB 1973..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ZWE.PTY.ZAN
  kind    party
  name    en "Zimbabwe African National Union | Zimbabwe African National Union-Patriotic Front"
  short   en "ZANU | ZANU-PF"
  home    ZWE
  code    ZWE.PTY.ZAN 1963..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ZWE.PTY.ZAP
  kind    party
  name    en "Zimbabwe African People's Union"
  short   en "ZAPU"
  home    ZWE
  code    ZWE.PTY.ZAP 1961..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ZWE.PTY.MDC
  kind    party
  name    en "Movement for Democratic Change"
  short   en "MDC"
  home    ZWE
  code    ZWE.PTY.MDC 1999-09..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ESH.REB.POL
  kind    group
  name    en "Polisario Front | Polisario | Frente Polisario"
  name    ar "جبهة البوليساريو | البوليساريو"
  name    ru "Фронт Полисарио | Полисарио"
  name    tr "Polisario Cephesi"
  home    ESH
  code    ESH.REB.POL 1973-05-10..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor DZA.UAF.GIA
  kind    group
  name    en "Armed Islamic Group | Groupe Islamique Arme | Islamic Salvation Army"
  short   en "GIA | AIS"
  name    ar "الجماعة الإسلامية المسلحة"
  name    ru "Вооруженная исламская группа"
  home    DZA
  code    DZA.UAF.GIA 1992..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor DZA.PTY.FIS
  kind    party
  name    en "Islamic Salvation Front"
  short   en "FIS"
  name    ar "الجبهة الإسلامية للإنقاذ"
  name    ru "Исламский фронт спасения"
  home    DZA
  code    DZA.PTY.FIS 1989-02..1992-03
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor DZA.PTY.FLN
  kind    party
  name    en "National Liberation Front of Algeria | Front de Liberation Nationale"
  short   en "FLN"
  name    ar "جبهة التحرير الوطني"
  name    ru "Фронт национального освобождения"
  home    DZA
  code    DZA.PTY.FLN 1954-11..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

# ---- South, Southeast, East and Central Asia -------------------------------------------------------------------------

actor AFG.REB.TAL
  kind    group
  name    en "Taliban | Taleban | Taliban movement | Afghan Taliban | Islamic Emirate | Taliban militants | Talibs"
  name    en "Talib | Taliban fighters"
  name    ar "طالبان | حركة طالبان"
  name    ru "Талибан | Талибана | талибы | талибов | Движение Талибан"
  name    tr "Taliban"
  home    AFG
  code    AFG.REB.TAL 1994-09..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor AFG.REB.HAQ
  kind    group
  name    en "Haqqani Network"
  name    ar "شبكة حقاني"
  name    ru "Сеть Хаккани"
  name    tr "Hakkani Ağı"
  home    AFG
  code    AFG.REB.HAQ 1980..
  part-of AFG.REB.TAL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor AFG.REB.HIG
  kind    group
  name    en "Hezb-e-Islami | Hizb-i-Islami | Hezb-i-Islami | Hezb-e Islami Gulbuddin | Hezb-i-Islami Gulbuddin"
  short   en "HIG"
  name    ar "الحزب الإسلامي الأفغاني"
  home    AFG
  code    AFG.REB.HIG 1976..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor AFG.REB.NAL
  kind    alliance
  name    en "Northern Alliance | United Islamic Front | Jamiat-e Islami"
  name    en "Jamiat-i-Islami"
  name    ar "التحالف الشمالي"
  name    ru "Северный альянс"
  name    tr "Kuzey İttifakı"
  home    AFG
  code    AFG.REB.NAL 1996-10..2001-12-21
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor AFG.REB.NRF
  kind    group
  name    en "National Resistance Front | National Resistance Front of Afghanistan"
  short   en "NRF"
  home    AFG
  code    AFG.REB.NRF 2021-08-15..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor AFG.REB.MUJ
  kind    alliance
  name    en "Afghan mujahideen | Afghan mujahedeen | Afghan guerrillas | Afghan rebels | Afghan mujahidin"
  name    en "Mujahideen | Mujahedeen | Mujahidin | Afghan resistance"
  name    ar "المجاهدين الأفغان"
  name    ru "моджахеды | моджахедов"
  name    tr "Afgan mücahitleri"
  home    AFG
  code    AFG.REB.MUJ 1978..1996-09
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor AFG.MIL
  kind    force
  name    en "Afghan National Army | Afghan National Security Forces | Afghan National Defense and Security Forces"
  name    en "Afghan army | Afghan security forces | Afghan forces | Afghan government forces | Afghan troops"
  short   en "ANA | ANSF | ANDSF"
  home    AFG
  code    AFG.MIL 2002..2021-08-15
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PAK.UAF.TTP
  kind    group
  name    en "Tehrik-i-Taliban Pakistan | Pakistani Taliban | Tehreek-e-Taliban Pakistan | Tehrik-e-Taliban"
  name    en "Tehrik-e Taliban Pakistan"
  short   en "TTP"
  name    ar "حركة طالبان باكستان | طالبان الباكستانية"
  name    ru "Техрик-е-Талибан Пакистан"
  name    tr "Pakistan Talibanı"
  home    PAK
  code    PAK.UAF.TTP 2007-12-14..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PAK.REB.BLA
  kind    group
  name    en "Balochistan Liberation Army | Baloch Liberation Army | Baluchistan Liberation Army"
  name    en "Balochistan Liberation Front"
  short   en "BLA | BLF"
  name    ru "Армия освобождения Белуджистана"
  home    PAK
  code    PAK.REB.BLA 2000..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PAK.UAF.LET
  kind    group
  name    en "Lashkar-e-Taiba | Lashkar-e-Tayyiba | Lashkar-i-Taiba | Lashkar-e-Toiba | Jamaat-ud-Dawa"
  short   en "JuD"
  name    ar "لشكر طيبة"
  name    ru "Лашкар-э-Тайба"
  home    PAK
  code    PAK.UAF.LET 1987..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PAK.UAF.JEM
  kind    group
  name    en "Jaish-e-Mohammed | Jaish-e-Mohammad | Jaish-e-Muhammad"
  name    ar "جيش محمد"
  name    ru "Джаиш-э-Мухаммад"
  home    PAK
  code    PAK.UAF.JEM 2000-01..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PAK.UAF.LEJ
  kind    group
  name    en "Lashkar-e-Jhangvi | Lashkar-i-Jhangvi | Sipah-e-Sahaba | Jamaat-ul-Ahrar | Jundullah"
  short   en "LeJ | JuA | SSP"
  name    ar "لشكر جنجوي"
  home    PAK
  code    PAK.UAF.LEJ 1985..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PAK.SPY
  kind    force
  name    en "Inter-Services Intelligence | Inter-Services Intelligence Directorate"
  short   en "ISI | ISPR"
  home    PAK
  code    PAK.SPY 1948..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PAK.MIL
  kind    force
  name    en "Pakistan Army | Pakistani army | Pakistani military | Pakistani troops | Pak army | Pak troops | Pak Rangers"
  name    en "Pakistani forces | Pakistan military | Pakistan Armed Forces | Pakistan Rangers | Pakistani Rangers | Pakistan troops | Pakistani troopers"
  name    ar "الجيش الباكستاني"
  name    ru "пакистанская армия"
  name    tr "Pakistan ordusu"
  home    PAK
  code    PAK.MIL 1947-08..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PAK.PTY.MQM
  kind    party
  name    en "Muttahida Qaumi Movement | Mohajir Qaumi Movement | Pakistan People's Party | Pakistan Muslim League"
  name    en "Pakistan Tehreek-e-Insaf | Jamaat-e-Islami | Awami National Party"
  short   en "MQM | PPP | PML-N | PTI | ANP"
  home    PAK
  code    PAK.PTY.MQM ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IND.MIL
  kind    force
  name    en "Indian Army | Indian military | Indian troops | Indian Air Force | Indian security forces"
  name    en "Border Security Force | Central Reserve Police Force | Indian Peace Keeping Force | Indian forces"
  short   en "BSF | CRPF | IPKF"
  name    ar "الجيش الهندي"
  name    ru "индийская армия"
  name    tr "Hindistan ordusu"
  home    IND
  code    IND.MIL 1947-08..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IND.REB.MAO
  kind    group
  name    en "Naxalite | Naxalites | Communist Party of India (Maoist) | Communist Party of India-Maoist"
  name    en "Indian Maoists | Naxal | Naxals | Maoists | People's War Group"
  name    ru "наксалиты"
  home    IND
  code    IND.REB.MAO 1967..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IND.REB.HUM
  kind    group
  name    en "Hizbul Mujahideen | Hizb-ul-Mujahideen | Hizbul Mujahedin | Harkat-ul-Mujahideen"
  name    en "Jammu and Kashmir Liberation Front | All Parties Hurriyat Conference | Hurriyat | The Resistance Front"
  name    en "Kashmiri separatists | Kashmiri militants"
  short   en "JKLF | HM | TRF"
  home    IND
  code    IND.REB.HUM 1977..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IND.REB.ULF
  kind    group
  name    en "United Liberation Front of Asom | United Liberation Front of Assam"
  name    en "National Socialist Council of Nagaland | National Democratic Front of Bodoland | Bodo rebels"
  name    en "Naga rebels | Karbi rebels | Kuki National Organisation"
  short   en "ULFA | NSCN | NSCN-IM | NSCN-K | NDFB"
  home    IND
  code    IND.REB.ULF 1979..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IND.REB.SIK
  kind    group
  name    en "Babbar Khalsa | Khalistan Commando Force | Khalistan Liberation Force | Sikh militants"
  name    en "Sikh separatists | Sikh extremists"
  short   en "KCF | KLF"
  home    IND
  code    IND.REB.SIK 1978..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IND.PTY.BJP
  kind    party
  name    en "Bharatiya Janata Party | Indian National Congress | Congress party"
  name    en "Rashtriya Swayamsevak Sangh | Shiv Sena | Communist Party of India"
  short   en "BJP | CPI"
  home    IND
  code    IND.PTY.BJP ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LKA.REB.LTT
  kind    group
  name    en "Liberation Tigers of Tamil Eelam | Tamil Tigers | Tamil Tiger | Tamil Tiger rebels | Tamil rebels"
  name    en "Tigers of Tamil Eelam | Sea Tigers | Black Tigers | Tamil Tiger rebel | Tamil rebel"
  short   en "LTTE"
  name    ar "نمور التاميل | جبهة نمور تحرير تاميل إيلام"
  name    ru "Тигры освобождения Тамил-Илама | ТОТИ | Тамильские тигры"
  name    tr "Tamil Kaplanları"
  home    LKA
  code    LKA.REB.LTT 1976-05-05..2009-05-18
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LKA.REB.KAR
  kind    group
  name    en "Karuna faction | Karuna group | Tamil Makkal Viduthalai Pulikal | Eelam People's Democratic Party"
  name    en "People's Liberation Organisation of Tamil Eelam"
  short   en "TMVP | EPDP | PLOTE | EPRLF | TELO | EROS"
  home    LKA
  code    LKA.REB.KAR 1975..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LKA.REB.JVP
  kind    group
  name    en "Janatha Vimukthi Peramuna | People's Liberation Front of Sri Lanka"
  short   en "JVP"
  home    LKA
  code    LKA.REB.JVP 1965..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor LKA.MIL
  kind    force
  name    en "Sri Lankan army | Sri Lanka Army | Sri Lankan military | Sri Lankan forces | Sri Lankan troops"
  name    en "Sri Lanka Navy | Sri Lankan navy | Sri Lankan security forces | Sri Lanka military"
  short   en "SLA | SLN"
  name    ru "армия Шри-Ланки"
  home    LKA
  code    LKA.MIL 1949..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor NPL.REB.CPN
  kind    group
  name    en "Communist Party of Nepal (Maoist) | Communist Party of Nepal-Maoist | Nepalese Maoists"
  name    en "Nepal's Maoists | Maoist rebels | Maoist guerrillas | People's Liberation Army Nepal | Maoist rebel"
  short   en "CPN-M | CPN(M)"
  home    NPL
  code    NPL.REB.CPN 1995..2012
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor NPL.MIL
  kind    force
  name    en "Royal Nepalese Army | Nepalese army | Nepal Army | Royal Nepal Army"
  short   en "RNA"
  home    NPL
  code    NPL.MIL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor BGD.REB.JSS
  kind    group
  name    en "Shanti Bahini | Parbatya Chattagram Jana Samhati Samiti | Jamaat-ul-Mujahideen Bangladesh"
  name    en "Awami League | Bangladesh Nationalist Party"
  short   en "JSS | JMB | BNP"
  home    BGD
  code    BGD.REB.JSS ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MMR.MIL
  kind    force
  name    en "Tatmadaw | Myanmar military | Myanmar army | Burmese army | Myanmar's military | Burmese military"
  name    en "Myanmar junta | State Administration Council | State Law and Order Restoration Council"
  name    en "State Peace and Development Council | Myanmar Armed Forces | Burmese junta"
  short   en "SAC | SLORC | SPDC"
  name    ar "جيش ميانمار | المجلس العسكري في ميانمار"
  name    ru "армия Мьянмы | хунта Мьянмы"
  name    tr "Myanmar ordusu"
  home    MMR
  code    MMR.MIL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MMR.OPP.NUG
  kind    government
  name    en "National Unity Government | National Unity Government of Myanmar"
  name    en "Committee Representing Pyidaungsu Hluttaw | National Unity Consultative Council"
  short   en "NUG | CRPH | NUCC"
  name    ar "حكومة الوحدة الوطنية في ميانمار"
  home    MMR
  code    MMR.OPP.NUG 2021-04-16..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MMR.REB.PDF
  kind    group
  name    en "People's Defence Force | People's Defence Forces | People's Defense Force | People's Defense Forces"
  name    en "Local Defence Force | Mandalay PDF"
  short   en "PDF | PDFs"
  home    MMR
  code    MMR.REB.PDF 2021-05-05..
  part-of MMR.OPP.NUG
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MMR.REB.KNU
  kind    group
  name    en "Karen National Union | Karen National Liberation Army | Karen National Defence Organisation"
  name    en "Democratic Karen Buddhist Army | Democratic Karen Benevolent Army | Karen rebels | Border Guard Force"
  name    en "DKBA-5"
  short   en "KNU | KNLA | KNDO | DKBA | BGF"
  home    MMR
  code    MMR.REB.KNU 1947-02..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MMR.REB.KNP
  kind    group
  name    en "Karenni National Progressive Party | Karenni Army | Karenni Nationalities Defence Force"
  name    en "Karenni Nationalities Defense Force"
  short   en "KNPP | KNDF"
  home    MMR
  code    MMR.REB.KNP 1957..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MMR.REB.KIA
  kind    group
  name    en "Kachin Independence Army | Kachin Independence Organisation | Kachin Independence Organization"
  name    en "Kachin rebels"
  short   en "KIA | KIO"
  home    MMR
  code    MMR.REB.KIA 1961-02-05..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MMR.REB.ARK
  kind    group
  name    en "Arakan Army | United League of Arakan"
  short   en "AA | ULA"
  name    ar "جيش أراكان"
  name    ru "Армия Аракана"
  name    tr "Arakan Ordusu"
  home    MMR
  code    MMR.REB.ARK 2009-04-10..
  part-of MMR.REB.3BA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MMR.REB.3BA
  kind    alliance
  name    en "Three Brotherhood Alliance | Brotherhood Alliance"
  short   en "3BHA"
  home    MMR
  code    MMR.REB.3BA 2019-06..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MMR.REB.NAB
  kind    alliance
  name    en "Northern Alliance | Northern Alliance Burma | Northern Alliance-Burma"
  home    MMR
  code    MMR.REB.NAB 2016-11-20..
  src     S1 "formed by KIA, MNDAA, TNLA and AA, public record" seen 2026-11 trust 2

actor MMR.REB.MND
  kind    group
  name    en "Myanmar National Democratic Alliance Army | Kokang army | Kokang rebels"
  short   en "MNDAA"
  home    MMR
  code    MMR.REB.MND 1989-03..
  part-of MMR.REB.3BA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MMR.REB.TNL
  kind    group
  name    en "Ta'ang National Liberation Army | Palaung State Liberation Front"
  short   en "TNLA | PSLF"
  home    MMR
  code    MMR.REB.TNL 1992..
  part-of MMR.REB.3BA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MMR.REB.UWS
  kind    group
  name    en "United Wa State Army | United Wa State Party"
  short   en "UWSA | UWSP"
  home    MMR
  code    MMR.REB.UWS 1989-04..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MMR.REB.SSA
  kind    group
  name    en "Shan State Army | Shan State Army-South | Shan State Army-North | Restoration Council of Shan State"
  name    en "Shan State Progress Party | National Democratic Alliance Army"
  short   en "SSA | RCSS | SSPP | NDAA | SSA-S | SSA-N"
  home    MMR
  code    MMR.REB.SSA 1964..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MMR.REB.CNF
  kind    group
  name    en "Chin National Front | Chin National Army | Chinland Defence Force | Chinland Defense Force"
  name    en "New Mon State Party | Pa-O National Liberation Organization | All Burma Students' Democratic Front"
  short   en "CNF | CNA | CDF | NMSP | PNLO | ABSDF"
  home    MMR
  code    MMR.REB.CNF 1958..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MMR.REB.ARS
  kind    group
  name    en "Arakan Rohingya Salvation Army | Rohingya Solidarity Organisation | Harakah al-Yaqin"
  short   en "ARSA | RSO"
  name    ar "جيش إنقاذ روهينغا أراكان"
  name    ru "Араканская армия спасения рохинджа"
  home    MMR
  code    MMR.REB.ARS 1982..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MMR.PTY.NLD
  kind    party
  name    en "National League for Democracy | Union Solidarity and Development Party"
  short   en "NLD | USDP"
  name    ru "Национальная лига за демократию"
  home    MMR
  code    MMR.PTY.NLD 1988-09-27..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor KHM.REB.KRG
  kind    group
  name    en "Khmer Rouge | Party of Democratic Kampuchea | National Army of Democratic Kampuchea"
  short   en "PDK | NADK"
  name    ru "Красные кхмеры"
  home    KHM
  code    KHM.REB.KRG 1968..1999
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor KHM.OPP.FUN
  kind    group
  name    en "Funcinpec"
  short   en "FUNCINPEC"
  home    KHM
  code    KHM.OPP.FUN 1981-03..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor KHM.REB.KPN
  kind    group
  name    en "Khmer People's National Liberation Front"
  short   en "KPNLF"
  home    KHM
  code    KHM.REB.KPN 1979-10..1993
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor THA.REB.BRN
  kind    group
  name    en "Barisan Revolusi Nasional | Patani United Liberation Organisation"
  name    en "Pattani United Liberation Organization | MARA Patani"
  short   en "BRN | PULO"
  home    THA
  code    THA.REB.BRN 1960..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor THA.MIL
  kind    force
  name    en "Royal Thai Army | Thai army | Thai military | Thai troops | Royal Thai Armed Forces | Second Army Region | Second Army Area | 2nd Army Region"
  short   en "RTA"
  home    THA
  code    THA.MIL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor KHM.MIL
  kind    force
  name    en "Royal Cambodian Armed Forces | Cambodian army | Cambodian troops | Cambodian military"
  short   en "RCAF"
  home    KHM
  code    KHM.MIL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PHL.REB.NPA
  kind    group
  name    en "New People's Army | Communist New People's Army"
  short   en "NPA"
  name    ru "Новая народная армия"
  home    PHL
  code    PHL.REB.NPA 1969-03-29..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PHL.REB.CPP
  kind    party
  name    en "Communist Party of the Philippines | National Democratic Front"
  name    en "National Democratic Front of the Philippines | Alex Boncayao Brigade"
  short   en "CPP | NDF | NDFP | CPP-NPA"
  home    PHL
  code    PHL.REB.CPP 1968-12-26..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PHL.REB.MIL
  kind    group
  name    en "Moro Islamic Liberation Front | Bangsamoro Islamic Armed Forces"
  short   en "MILF | BIAF"
  name    ar "جبهة تحرير مورو الإسلامية"
  name    ru "Исламский фронт освобождения моро"
  name    tr "Moro İslami Kurtuluş Cephesi"
  home    PHL
  code    PHL.REB.MIL 1977..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PHL.REB.MNL
  kind    group
  name    en "Moro National Liberation Front"
  short   en "MNLF"
  name    ar "جبهة تحرير مورو الوطنية"
  name    ru "Национально-освободительный фронт моро"
  name    tr "Moro Ulusal Kurtuluş Cephesi"
  home    PHL
  code    PHL.REB.MNL 1972..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PHL.UAF.ASG
  kind    group
  name    en "Abu Sayyaf | Abu Sayyaf group | Abu Sayaf"
  short   en "ASG"
  name    ar "أبو سياف | جماعة أبو سياف"
  name    ru "Абу Сайяф"
  name    tr "Ebu Seyyaf"
  home    PHL
  code    PHL.UAF.ASG 1991..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PHL.UAF.BIF
  kind    group
  name    en "Bangsamoro Islamic Freedom Fighters | Maute group | Ansar Khalifah Philippines"
  short   en "BIFF | BIFM"
  home    PHL
  code    PHL.UAF.BIF 2008..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PHL.MIL
  kind    force
  name    en "Armed Forces of the Philippines | Philippine army | Philippine military"
  name    en "Philippine troops | Philippine Marines | AFP troops | AFP troopers | AFP soldiers | AFP unit | AFP units | AFP forces"
  short   en "AFP"
  home    PHL
  code    PHL.MIL 1935..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PHL.MIL.REB
  kind    group
  name    en "Reform the Armed Forces Movement | Young Officers Union | Rebolusyonaryong Alyansang Makabansa"
  name    en "Magdalo"
  home    PHL
  code    PHL.MIL.REB 1985..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IDN.REB.GAM
  kind    group
  name    en "Free Aceh Movement | Gerakan Aceh Merdeka"
  short   en "GAM"
  name    ar "حركة آتشيه الحرة"
  name    ru "Движение за свободный Ачех"
  name    tr "Özgür Aceh Hareketi"
  home    IDN
  code    IDN.REB.GAM 1976-12-04..2005-12-27
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IDN.REB.OPM
  kind    group
  name    en "Free Papua Movement | Organisasi Papua Merdeka | West Papua National Liberation Army"
  short   en "OPM | TPNPB"
  home    IDN
  code    IDN.REB.OPM 1965..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IDN.UAF.JIS
  kind    group
  name    en "Jemaah Islamiyah | Jemaah Islamiah | Jamaah Ansharut Daulah | Laskar Jihad | Front Pembela Islam"
  name    en "Islamic Defenders Front"
  short   en "JI | JAD | FPI"
  name    ar "الجماعة الإسلامية"
  name    ru "Джемаа Исламия"
  home    IDN
  code    IDN.UAF.JIS 1993..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IDN.MIL
  kind    force
  name    en "Indonesian army | Indonesian military | Indonesian National Armed Forces | Indonesian troops | Kopassus"
  name    en "Indonesian security forces"
  short   en "TNI | ABRI"
  home    IDN
  code    IDN.MIL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor TLS.REB.FRE
  kind    group
  name    en "Revolutionary Front for an Independent East Timor | Fretilin | Falintil"
  short   en "FRETILIN | FALINTIL | CNRT"
  home    TLS
  code    TLS.REB.FRE 1974-09..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor TLS.UAF.AIT
  kind    group
  name    en "Aitarak | Besi Merah Putih | Mahidi | pro-Indonesian militias | pro-Jakarta militias"
  home    TLS
  code    TLS.UAF.AIT 1998..2000
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PNG.REB.BRA
  kind    group
  name    en "Bougainville Revolutionary Army | Bougainville Resistance Forces"
  short   en "BRA"
  home    PNG
  code    PNG.REB.BRA 1988..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor CHN.MIL
  kind    force
  name    en "People's Liberation Army | Chinese army | Chinese military | PLA Navy | Chinese navy | Chinese troops"
  name    en "Chinese coast guard | China Coast Guard"
  short   en "PLA | CCG"
  name    ar "جيش التحرير الشعبي | الجيش الصيني"
  name    ru "НОАК | Народно-освободительная армия Китая"
  name    tr "Çin ordusu"
  home    CHN
  code    CHN.MIL 1927-08..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor CHN.PTY.CCP
  kind    party
  name    en "Chinese Communist Party | Communist Party of China"
  short   en "CCP | CPC"
  name    ar "الحزب الشيوعي الصيني"
  name    ru "КПК | Компартия Китая"
  name    tr "Çin Komünist Partisi"
  home    CHN
  code    CHN.PTY.CCP 1921-07..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor JPN.UAF.JRA
  kind    group
  name    en "Japanese Red Army | Aum Shinrikyo | Aum Supreme Truth | Chukaku-ha"
  short   en "JRA"
  name    ru "Аум Синрике"
  home    JPN
  code    JPN.UAF.JRA 1971..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PRK.MIL
  kind    force
  name    en "Korean People's Army | North Korean army | North Korean troops | North Korean military"
  name    en "North Korean soldiers"
  short   en "KPA"
  name    ru "Корейская народная армия"
  home    PRK
  code    PRK.MIL 1948-02..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor KOR.MIL
  kind    force
  name    en "South Korean military | South Korean army | Republic of Korea Army | South Korean Joint Chiefs of Staff"
  name    en "South Korean troops"
  short   en "ROKA | JCS"
  home    KOR
  code    KOR.MIL 1948..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor TJK.REB.UTO
  kind    alliance
  name    en "United Tajik Opposition | Islamic Renaissance Party | Islamic Renaissance Party of Tajikistan"
  short   en "UTO | IRPT"
  name    ru "Объединенная таджикская оппозиция"
  home    TJK
  code    TJK.REB.UTO 1993..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor UZB.UAF.IMU
  kind    group
  name    en "Islamic Movement of Uzbekistan | Islamic Jihad Union | Hizb ut-Tahrir | Katibat al-Tawhid wal-Jihad"
  short   en "IMU | IJU | KTJ"
  name    ar "الحركة الإسلامية الأوزبكية | حزب التحرير"
  name    ru "Исламское движение Узбекистана | Хизб ут-Тахрир"
  home    UZB
  code    UZB.UAF.IMU 1998..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

# ---- Balkans ---------------------------------------------------------------------------------------------------------

actor XKX.REB.KLA
  kind    group
  name    en "Kosovo Liberation Army | Ushtria Clirimtare e Kosoves"
  short   en "KLA | UCK"
  name    ar "جيش تحرير كوسوفو"
  name    ru "Армия освобождения Косово | АОК"
  name    tr "Kosova Kurtuluş Ordusu | UÇK"
  home    XKX
  code    XKX.REB.KLA 1996..1999-09-20
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MKD.REB.NLA
  kind    group
  name    en "National Liberation Army of Macedonia | National Liberation Army"
  short   en "NLA"
  name    ru "Национально-освободительная армия"
  home    MKD
  code    MKD.REB.NLA 2001-01..2001-09-27
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MKD.PTY.DUI
  kind    party
  name    en "Democratic Union for Integration"
  short   en "DUI | BDI"
  home    MKD
  code    MKD.PTY.DUI 2002-06-05..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SRB.REB.LAP
  kind    group
  name    en "Liberation Army of Presevo, Medvedja and Bujanovac | Liberation Army of Presevo"
  name    en "Presevo Liberation Army"
  short   en "UCPMB | LAPMB"
  home    SRB
  code    SRB.REB.LAP 2000-01..2001-05
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor BIH.SRP.MIL
  kind    force
  name    en "Bosnian Serb army | Army of Republika Srpska | Bosnian Serb forces"
  name    en "Bosnian Serb troops | Serb forces | Serb gunners | Bosnian Serb gunners | Serbian forces in Bosnia"
  name    en "Bosnian Serb artillery"
  short   en "VRS | BSA"
  name    ar "الجيش الصربي البوسني"
  name    ru "Армия Республики Сербской | армия боснийских сербов"
  name    tr "Bosnalı Sırp ordusu"
  home    BIH
  code    BIH.SRP.MIL 1992-05-12..2006-06
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor BIH.MIL
  kind    force
  name    en "Army of Bosnia and Herzegovina | Bosnian army | Bosnian government army | Bosnian government forces"
  name    en "Bosnian Muslim forces | Army of the Republic of Bosnia and Herzegovina | Muslim-led government forces"
  name    en "Bosnian government troops | Muslim forces"
  short   en "ARBiH | ABiH"
  home    BIH
  code    BIH.MIL 1992-04-15..2005-12
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor BIH.CRO.MIL
  kind    force
  name    en "Croatian Defence Council | Croatian Defense Council | Bosnian Croat army | Bosnian Croat forces"
  name    en "Bosnian Croat militia"
  short   en "HVO"
  name    ru "Хорватский совет обороны"
  home    BIH
  code    BIH.CRO.MIL 1992-04-08..2005-12
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor HRV.MIL
  kind    force
  name    en "Croatian Army | Croatian forces | Croatian National Guard | Croatian troops"
  short   en "HV | ZNG"
  home    HRV
  code    HRV.MIL 1991..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor HRV.SER.MIL
  kind    force
  name    en "Army of the Republic of Serbian Krajina | Krajina Serb forces | Croatian Serb forces"
  name    en "Krajina Serb army | Serb rebels in Croatia"
  short   en "SVK | ARSK"
  home    HRV
  code    HRV.SER.MIL 1992-03..1995-08
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor YUG.MIL
  kind    force
  name    en "Yugoslav People's Army | Yugoslav army | Yugoslav National Army | Yugoslav federal army"
  name    en "Yugoslav forces | Yugoslav troops | federal army of Yugoslavia"
  short   en "JNA | VJ"
  name    ru "Югославская народная армия | ЮНА"
  name    tr "Yugoslav Halk Ordusu"
  home    YUG
  code    YUG.MIL 1945-03..2003
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SRB.UAF.TGR
  kind    group
  name    en "Serb Volunteer Guard | Arkan's Tigers | White Eagles | Scorpions | Chetniks | Chetnik"
  name    ru "Четники | Белые орлы"
  home    SRB
  code    SRB.UAF.TGR 1990..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SRB.COP
  kind    force
  name    en "Serbian police | Serbian security forces | Serbian special police | Serb police"
  name    en "Serbian Interior Ministry forces | Serbian forces | Serb security forces"
  short   en "MUP"
  home    SRB
  code    SRB.COP ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SRB.PTY.SRS
  kind    party
  name    en "Serbian Radical Party | Serbian Progressive Party | Socialist Party of Serbia"
  short   en "SRS | SNS | SPS"
  home    SRB
  code    SRB.PTY.SRS ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SRB.MIL
  kind    force
  name    en "Serbian Armed Forces | Serbian army | Serbian military"
  name    ru "ВС Сербии"
  home    SRB
  code    SRB.MIL 2006-06..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor HRV.PTY.HDZ
  kind    party
  name    en "Croatian Democratic Union | Serb Democratic Party | Party of Democratic Action"
  short   en "HDZ | SDS | SDA"
  home    HRV
  code    HRV.PTY.HDZ 1989..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

# ---- Western Europe --------------------------------------------------------------------------------------------------

actor GBR.REB.IRA
  kind    group
  name    en "Irish Republican Army | Provisional Irish Republican Army | Provisional IRA | Provisionals"
  short   en "IRA | PIRA"
  name    ar "الجيش الجمهوري الأيرلندي"
  name    ru "Ирландская республиканская армия | ИРА"
  name    tr "İrlanda Cumhuriyet Ordusu"
  home    GBR.NIR
  code    GBR.REB.IRA 1969-12..2005-07-28
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor GBR.REB.RIR
  kind    group
  name    en "Real IRA | Continuity IRA | New IRA | Irish National Liberation Army | dissident republicans"
  name    en "Oglaigh na hEireann | Irish Peoples Liberation Organisation"
  short   en "RIRA | CIRA | INLA | IPLO"
  home    GBR.NIR
  code    GBR.REB.RIR 1974..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor GBR.NIR.PTY.SFN
  kind    party
  name    en "Sinn Fein"
  name    ru "Шинн Фейн"
  home    GBR.NIR
  code    GBR.NIR.PTY.SFN 1905-11..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor GBR.NIR.PTY.DUP
  kind    party
  name    en "Democratic Unionist Party | Ulster Unionist Party | Ulster Unionists | Unionists"
  name    en "Progressive Unionist Party"
  short   en "DUP | UUP | PUP"
  home    GBR.NIR
  code    GBR.NIR.PTY.DUP 1905..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor GBR.NIR.PTY.SDL
  kind    party
  name    en "Social Democratic and Labour Party"
  short   en "SDLP"
  home    GBR.NIR
  code    GBR.NIR.PTY.SDL 1970-08..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor GBR.UAF.UVF
  kind    group
  name    en "Ulster Volunteer Force | Ulster Defence Association | Ulster Freedom Fighters"
  name    en "Loyalist Volunteer Force | Red Hand Commando | Red Hand Defenders | Loyalist paramilitaries"
  short   en "UVF | UDA | UFF | LVF"
  home    GBR.NIR
  code    GBR.UAF.UVF 1966..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor GBR.COP.RUC
  kind    force
  name    en "Royal Ulster Constabulary | Police Service of Northern Ireland | Scotland Yard"
  short   en "RUC | PSNI"
  home    GBR
  code    GBR.COP.RUC 1922..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor GBR.MIL
  kind    force
  name    en "British Army | British troops | British soldiers | Royal Air Force | Royal Navy"
  name    en "British forces | Ulster Defence Regiment | British military | Royal Marines"
  short   en "RAF | UDR | SAS"
  name    ar "القوات البريطانية | سلاح الجو الملكي البريطاني"
  name    ru "британские войска | ВВС Великобритании"
  name    tr "İngiliz ordusu"
  home    GBR
  code    GBR.MIL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor GBR.SPY
  kind    force
  name    en "Secret Intelligence Service | Government Communications Headquarters | British intelligence"
  short   en "MI5 | MI6 | GCHQ"
  name    ru "МИ-6 | МИ-5"
  home    GBR
  code    GBR.SPY 1909..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ESP.REB.ETA
  kind    group
  name    en "Basque separatist group ETA | Euskadi Ta Askatasuna | Basque Homeland and Freedom"
  name    en "Basque Fatherland and Liberty | Basque separatists"
  short   en "ETA"
  name    ar "منظمة إيتا | إيتا"
  name    ru "ЭТА | баскские сепаратисты"
  name    tr "ETA"
  home    ESP
  code    ESP.REB.ETA 1959-07-31..2018-05-03
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ESP.PTY.BAT
  kind    party
  name    en "Batasuna | Herri Batasuna | Sortu | EH Bildu"
  name    ru "Батасуна"
  home    ESP
  code    ESP.PTY.BAT 1978..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ESP.UAF.GRA
  kind    group
  name    en "First of October Anti-Fascist Resistance Group | Anti-terrorist Liberation Groups | Terra Lliure"
  short   en "GRAPO | GAL"
  home    ESP
  code    ESP.UAF.GRA 1975..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor FRA.REB.COR
  kind    group
  name    en "National Liberation Front of Corsica | Corsican National Liberation Front | Action Directe"
  name    en "Direct Action"
  short   en "FLNC"
  home    FRA
  code    FRA.REB.COR 1976..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor FRA.MIL
  kind    force
  name    en "French army | French troops | French military | French forces | Operation Barkhane | Barkhane force"
  name    en "French soldiers | Operation Serval | French Foreign Legion"
  name    ar "القوات الفرنسية | الجيش الفرنسي"
  name    ru "французские войска | французские военные"
  name    tr "Fransız ordusu"
  home    FRA
  code    FRA.MIL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor DEU.UAF.RAF
  kind    group
  name    en "Red Army Faction | Baader-Meinhof | Revolutionary Cells | National Socialist Underground"
  short   en "NSU"
  name    ru "Фракция Красной армии"
  home    DEU
  code    DEU.UAF.RAF 1970..1998
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor DEU.MIL
  kind    force
  name    en "Bundeswehr | German army | German troops | German military"
  name    ru "Бундесвер"
  home    DEU
  code    DEU.MIL 1955..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ITA.UAF.BRD
  kind    group
  name    en "Red Brigades | Cosa Nostra | Camorra | 'Ndrangheta"
  short   en "BR"
  name    ru "Красные бригады"
  home    ITA
  code    ITA.UAF.BRD ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor GRC.UAF.N17
  kind    group
  name    en "Revolutionary Organization November 17 | Revolutionary Struggle"
  name    en "Revolutionary Organization 17 November"
  home    GRC
  code    GRC.UAF.N17 1975..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor CYP.UAF.EOK
  kind    group
  name    en "EOKA-B | Turkish Resistance Organisation"
  short   en "EOKA"
  home    CYP
  code    CYP.UAF.EOK 1955..1974
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor CYP.MIL
  kind    force
  name    en "Cypriot National Guard | Greek Cypriot National Guard"
  home    CYP
  code    CYP.MIL 1964..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor POL.OPP.SOL
  kind    group
  name    en "Solidarity trade union | Solidarnosc | Solidarity movement"
  name    ru "Солидарность"
  home    POL
  code    POL.OPP.SOL 1980-08..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

# ---- Latin America ---------------------------------------------------------------------------------------------------

actor COL.REB.ADO
  kind    group
  name    en "Workers' Self-Defense | Workers' Self-Defense Movement | Workers Self-Defence Movement"
  short   en "ADO"
  home    COL
  code    COL.REB.ADO ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COL.UAF.MIL
  kind    group
  name    en "Popular Militias | People's Militias | Love for Medellin | Los Priscos | The Priscos"
  home    COL
  code    COL.UAF.MIL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLV.UAF.GBF
  kind    group
  name    en "Gerardo Barrios Civic Force | Gerardo Barrios Civic Forces | Gerardo Barrios Commando Unit"
  home    SLV
  code    SLV.UAF.GBF ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLV.PTY.SCP
  kind    party
  name    en "Social Christian People's Movement | Social Democratic Party of El Salvador | Authentic Christian Movement"
  home    SLV
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor HND.COP
  kind    force
  name    en "Public Security Force | Public Security Forces | Honduran Public Security Forces | National Directorate of Investigation"
  short   en "FUSEP | DNI"
  home    HND
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor BOL.COP
  kind    force
  name    en "Rural Mobile Patrol Unit | Mobile Rural Patrol Unit | Bolivian police | Special Antinarcotics Force"
  short   en "UMOPAR | FELCN"
  home    BOL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor GTM.COP
  kind    force
  name    en "Guatemalan police | Guatemalan National Police | National Civil Police of Guatemala | Guatemalan Treasury Guard"
  home    GTM
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COL.COP
  kind    force
  name    en "Colombian police | Colombian National Police | National Police of Colombia | Elite Corps of the Colombian police"
  home    COL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor CHL.UAF.ACH
  kind    group
  name    en "Chilean Anticommunist Action Group | 11 September Command | September 11 Commando | Acha"
  short   en "ACHA"
  home    CHL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLV.REB.FML
  kind    alliance
  name    en "Farabundo Marti National Liberation Front | Farabundo Marti Front for National Liberation"
  name    en "Frente Farabundo Marti para la Liberacion Nacional | Farabundo Marti Liberation Front"
  name    en "Farabundo Marti Front | Salvadoran guerrillas | Salvadoran rebels | Salvadoran guerrilla | FMLN rebels"
  name    en "FMLN guerrillas | FMLN General Command"
  short   en "FMLN"
  name    ar "جبهة فارابوندو مارتي للتحرير الوطني"
  name    ru "Фронт национального освобождения имени Фарабундо Марти | ФНОФМ"
  home    SLV
  code    SLV.REB.FML 1980-10-10..1992-12-14
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLV.REB.FDR
  kind    alliance
  name    en "Revolutionary Democratic Front | Democratic Revolutionary Front"
  short   en "FDR | FMLN-FDR"
  home    SLV
  code    SLV.REB.FDR 1980-04..1988
  part-of SLV.REB.FML
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLV.REB.ERP
  kind    group
  name    en "People's Revolutionary Army | Revolutionary Army of the People | Ejercito Revolucionario del Pueblo"
  short   en "ERP"
  home    SLV
  code    SLV.REB.ERP 1972..1992
  part-of SLV.REB.FML
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLV.REB.FPL
  kind    group
  name    en "Popular Liberation Forces | People's Liberation Forces | Farabundo Marti Popular Liberation Forces"
  short   en "FPL"
  home    SLV
  code    SLV.REB.FPL 1970-04..1992
  part-of SLV.REB.FML
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLV.REB.RN
  kind    group
  name    en "Armed Forces of National Resistance | Armed Forces of Liberation"
  name    en "Central American Workers Revolutionary Party"
  short   en "FARN | FAL | PRTC"
  home    SLV
  code    SLV.REB.RN 1975..1992
  part-of SLV.REB.FML
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLV.REB.CLR
  kind    group
  name    en "Clara Elizabeth Ramirez Front | Clara Elizabeth Ramirez Urban Front"
  name    en "Clara Elizabeth Ramirez urban command | Modesto Ramirez urban commando"
  short   en "CER"
  home    SLV
  code    SLV.REB.CLR 1983..1992
  part-of SLV.REB.FML
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLV.PTY.ARE
  kind    party
  name    en "Nationalist Republican Alliance | National Republican Alliance | ARENA party"
  name    en "Republican Nationalist Alliance | Nationalist Republican Alliance party"
  short   en "ARENA"
  home    SLV
  code    SLV.PTY.ARE 1981-09-30..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLV.PTY.PDC
  kind    party
  name    en "Salvadoran Christian Democratic Party | Christian Democratic Party of El Salvador"
  name    en "National Conciliation Party"
  short   en "PDC | PCN"
  home    SLV
  code    SLV.PTY.PDC 1960..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLV.PTY.CDM
  kind    party
  name    en "Democratic Convergence | Popular Social Christian Movement | National Democratic Union"
  name    en "Nationalist Democratic Union"
  short   en "MPSC | UDN"
  home    SLV
  code    SLV.PTY.CDM 1980..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLV.PTY.MNR
  kind    party
  name    en "National Revolutionary Movement"
  short   en "MNR"
  home    SLV
  code    SLV.PTY.MNR 1965..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLV.MIL
  kind    force
  name    en "Salvadoran Armed Forces | Salvadoran army | Salvadoran Air Force"
  name    en "Salvadoran military | Armed Forces Press Committee"
  name    en "Salvadoran security forces | Salvadoran Armed Force | Salvadoran Government troops"
  short   en "COPREFA | ESAF"
  home    SLV
  code    SLV.MIL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLV.MIL.ATL
  kind    force
  name    en "Atlacatl Battalion | Atlacatl | Atonal Battalion | Belloso Battalion"
  name    en "Bracamonte Battalion | Arce Battalion | Ramon Belloso Battalion"
  name    en "Atlacatl Rapid Deployment Infantry Battalion"
  home    SLV
  code    SLV.MIL.ATL 1980..1992-12
  part-of SLV.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLV.COP
  kind    force
  name    en "National Police of El Salvador | Salvadoran National Guard | Treasury Police"
  name    en "Salvadoran Treasury Police | Salvadoran police | Customs Police | Hacienda Police"
  home    SLV
  code    SLV.COP ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLV.UAF.DSQ
  kind    group
  name    en "White Hand | Secret Anticommunist Army | Maximiliano Hernandez Martinez Brigade"
  name    en "Central American Anticommunist Hand | Maximiliano Hernandez Martinez Anti-Communist Brigade"
  short   en "ESA"
  home    SLV
  code    SLV.UAF.DSQ 1975..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLV.LAB
  kind    body
  name    en "National Union of Salvadoran Workers | National Federation of Salvadoran Workers"
  name    en "Salvadoran Workers National Union Federation | Salvadoran National Association of Educators"
  name    en "National Association of Salvadoran Educators"
  short   en "UNTS | FENASTRAS | UNOC | FECMAFAM | COMADRES"
  home    SLV
  code    SLV.LAB ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLV.BUS
  kind    body
  name    en "National Association of Private Enterprise | National Administration of Telecommunications"
  name    en "Lempa River Hydroelectric Executive Commission | Lempa River Hydroelectric Commission"
  name    en "Salvadoran Foundation for Economic and Social Development"
  short   en "ANEP | ANTEL | FUSADES"
  home    SLV
  code    SLV.BUS ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLV.EDU.UCA
  kind    body
  name    en "Central American University | Jose Simeon Canas Central American University"
  name    en "Jose Simeon Canas University | University of El Salvador"
  short   en "UCA | UES"
  home    SLV
  code    SLV.EDU.UCA 1965..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SLV.NGO
  kind    body
  name    en "Tutela Legal | Salvadoran Human Rights Commission | Human Rights Commission of El Salvador"
  name    en "Archbishopric's Legal Aid Office | Socorro Juridico | Non-Governmental Human Rights Commission"
  short   en "CDHES"
  home    SLV
  code    SLV.NGO 1975..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor GTM.REB.URN
  kind    alliance
  name    en "Guatemalan National Revolutionary Unity | Guatemalan National Revolutionary Union"
  name    en "National Guatemalan Revolutionary Unity | Guatemalan guerrillas | Guatemalan rebels"
  name    en "Guatemalan National Revolutionary Unit"
  short   en "URNG"
  home    GTM
  code    GTM.REB.URN 1982-02..1998
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor GTM.REB.EGP
  kind    group
  name    en "Guerrilla Army of the Poor | Rebel Armed Forces | Organization of the People in Arms"
  name    en "Revolutionary Organization of the People in Arms"
  short   en "EGP | ORPA"
  home    GTM
  code    GTM.REB.EGP 1962..1997
  part-of GTM.REB.URN
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor GTM.MIL
  kind    force
  name    en "Guatemalan army | Guatemalan armed forces | Guatemalan military | Kaibiles"
  home    GTM
  code    GTM.MIL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor GTM.MIL.PAC
  kind    group
  name    en "civil self-defense patrols | Civilian Self-Defense Patrols"
  name    en "Jaguar Justiciero | Avenging Jaguar"
  short   en "PAC"
  home    GTM
  code    GTM.MIL.PAC 1981..1996
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor GTM.NGO.GAM
  kind    body
  name    en "Mutual Support Group | Council of Ethnic Communities"
  short   en "GAM | CERJ | CONAVIGUA"
  home    GTM
  code    GTM.NGO.GAM 1984..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor NIC.REB.CON
  kind    alliance
  name    en "contras | Nicaraguan Resistance | Nicaraguan Democratic Force | Nicaraguan Contras"
  name    en "contra rebels | Contra | Nicaraguan rebels"
  name    en "Nicaraguan Democratic Forces | Democratic Revolutionary Alliance | counterrevolutionaries | recontras"
  name    en "Nicaraguan Resistance Army"
  short   en "FDN | RN | ARDE | UNO-FARN"
  name    ru "контрас"
  home    NIC
  code    NIC.REB.CON 1980..1991
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor NIC.PTY.FSL
  kind    party
  name    en "Sandinista National Liberation Front | Sandinista Front | Sandinistas | Sandinista"
  name    en "Sandinist National Liberation Front | Sandinist Front"
  short   en "FSLN"
  name    ru "Сандинистский фронт национального освобождения | сандинисты | СФНО"
  home    NIC
  code    NIC.PTY.FSL 1961-07..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor NIC.MIL.EPS
  kind    force
  name    en "Sandinista People's Army | Sandinist People's Army | Nicaraguan army"
  name    en "Sandinista army | Sandinista troops"
  short   en "EPS"
  home    NIC
  code    NIC.MIL.EPS 1979-07..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor NIC.OPP.UNO
  kind    alliance
  name    en "National Opposition Union | Nicaraguan Opposition Union | United Nicaraguan Opposition"
  name    en "Civic Alliance for Justice and Democracy"
  short   en "UNO"
  home    NIC
  code    NIC.OPP.UNO 1985..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor NIC.REB.MIS
  kind    group
  name    en "Yatama | Misurasata | Misura | Miskito rebels"
  short   en "YATAMA"
  home    NIC
  code    NIC.REB.MIS 1979..1990
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor HND.REB.CIN
  kind    group
  name    en "Cinchoneros | Cinchonero Popular Liberation Movement | Cinchoneros People's Liberation Movement"
  name    en "Lorenzo Zelaya Popular Revolutionary Forces | Morazanist Patriotic Front"
  name    en "Cinchonero People's Liberation Movement | Morazanist Liberation Front"
  name    en "Lorenzo Zelaya People's Revolutionary Forces | Morazan Front for the Liberation of Honduras"
  short   en "FPR | MPL | FMLH"
  home    HND
  code    HND.REB.CIN 1978..1992
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor HND.MIL
  kind    force
  name    en "Honduran army | Honduran Armed Forces | Honduran military"
  name    en "Battalion 3-16"
  home    HND
  code    HND.MIL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PAN.MIL
  kind    force
  name    en "Panama Defense Forces | Panamanian Defense Forces | Panamanian Defence Forces | Dignity Battalions"
  name    en "Dignity Battalion | Panamanian National Guard"
  short   en "PDF | FDP"
  home    PAN
  code    PAN.MIL 1983..1990-02
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PAN.REB.M20
  kind    group
  name    en "20 December Movement | December 20 Movement"
  short   en "M-20"
  home    PAN
  code    PAN.REB.M20 1990..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COL.REB.FAR
  kind    group
  name    en "Revolutionary Armed Forces of Colombia | Colombian Revolutionary Armed Forces | FARC guerrillas"
  name    en "FARC rebels | FARC-People's Army | Revolutionary Armed Forces of Colombia-People's Army"
  name    en "FARC dissidents | Fuerzas Armadas Revolucionarias de Colombia | FARC General Staff"
  short   en "FARC | FARC-EP"
  name    ar "القوات المسلحة الثورية الكولومبية | فارك"
  name    ru "Революционные вооруженные силы Колумбии | РВСК | ФАРК"
  name    tr "FARC | Kolombiya Devrimci Silahlı Güçleri"
  home    COL
  code    COL.REB.FAR 1964-05-27..2017-08-15
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COL.REB.EMC
  kind    group
  name    en "Estado Mayor Central | Central General Staff | FARC dissident group | Central General Staff of the FARC"
  short   en "EMC"
  home    COL
  code    COL.REB.EMC 2016-07..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COL.REB.SMA
  kind    group
  name    en "Segunda Marquetalia | Second Marquetalia"
  home    COL
  code    COL.REB.SMA 2019-08-29..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COL.REB.ELN
  kind    group
  name    en "Army of National Liberation | Ejercito de Liberacion Nacional | ELN guerrillas | ELN rebels"
  name    en "Camilist Union-Army of National Liberation | Union Camilista-Ejercito de Liberacion Nacional"
  name    en "Camilist Union-National Liberation Army | National Liberation Army"
  name    en "National Liberation Army of Colombia | Domingo Lain Front"
  short   en "ELN | UC-ELN"
  name    ar "جيش التحرير الوطني الكولومبي"
  name    ru "Армия национального освобождения"
  name    tr "Ulusal Kurtuluş Ordusu"
  home    COL
  code    COL.REB.ELN 1964-07-04..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COL.REB.M19
  kind    group
  name    en "19 April Movement | April 19 Movement | 19th of April Movement | Nineteenth of April Movement"
  name    en "M-19 guerrillas | M-19 rebels | Movement 19 April"
  short   en "M-19 | M19"
  home    COL
  code    COL.REB.M19 1970-04-19..1990-03-08
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COL.PTY.M19
  kind    party
  name    en "M-19 Democratic Alliance | 19 April Democratic Alliance | Democratic Alliance M-19"
  short   en "AD-M19"
  home    COL
  code    COL.PTY.M19 1990-04-02..2003
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COL.REB.EPL
  kind    group
  name    en "Popular Liberation Army | People's Liberation Army of Colombia | Ejercito Popular de Liberacion"
  name    en "EPL guerrillas"
  short   en "EPL"
  home    COL
  code    COL.REB.EPL 1967-12..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COL.REB.QUI
  kind    group
  name    en "Quintin Lame | Quintin Lame Command | Quintin Lame Armed Movement | Quintin Lame Commando"
  name    en "Workers Revolutionary Party | Ricardo Franco Front"
  short   en "MAQL | PRT"
  home    COL
  code    COL.REB.QUI 1982..1991
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COL.REB.CGS
  kind    alliance
  name    en "Simon Bolivar Guerrilla Coordinating Board | Simon Bolivar Guerrilla Coordinator"
  name    en "Simon Bolivar National Guerrilla Coordinating Board | Simon Bolivar Guerrilla Coordination"
  name    en "Simon Bolivar Coordinating Board"
  short   en "CGSB | CNG"
  home    COL
  code    COL.REB.CGS 1987-09..1994
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COL.UAF.EXT
  kind    group
  name    en "Extraditables | the Extraditables | Los Extraditables | Extraditable"
  home    COL
  code    COL.UAF.EXT 1986..1993
  part-of COL.UAF.MDC
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COL.UAF.MDC
  kind    group
  name    en "Medellin Cartel | Medellin drug cartel"
  name    ar "كارتل ميديلين"
  name    ru "Медельинский картель"
  home    COL
  code    COL.UAF.MDC 1976..1993-12
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COL.UAF.CAL
  kind    group
  name    en "Cali Cartel | Norte del Valle Cartel"
  name    ar "كارتل كالي"
  home    COL
  code    COL.UAF.CAL 1977..1998
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COL.UAF.PEP
  kind    group
  name    en "Los Pepes | People Persecuted by Pablo Escobar | Death to Kidnappers | Muerte a Secuestradores"
  home    COL
  code    COL.UAF.PEP 1981..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COL.REB.AUC
  kind    alliance
  name    en "United Self-Defense Forces of Colombia | United Self-Defence Forces of Colombia"
  name    en "Autodefensas Unidas de Colombia | Colombian paramilitaries"
  name    en "Peasant Self-Defense Forces of Cordoba and Uraba"
  short   en "AUC | ACCU"
  home    COL
  code    COL.REB.AUC 1997-04..2006-08
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COL.UAF.AGC
  kind    group
  name    en "Gulf Clan | Clan del Golfo | Gaitanista Self-Defense Forces of Colombia | Urabenos | Los Urabenos"
  name    en "Usuga Clan | Black Eagles | Aguilas Negras | Los Rastrojos"
  short   en "AGC | EGC"
  home    COL
  code    COL.UAF.AGC 2006..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COL.PTY.UPA
  kind    party
  name    en "Patriotic Union"
  home    COL
  code    COL.PTY.UPA 1985-05-28..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COL.PTY.COM
  kind    party
  name    en "Common Alternative Revolutionary Force | Comunes | Revolutionary Alternative Force of the Common People"
  home    COL
  code    COL.PTY.COM 2017-09-01..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COL.MIL
  kind    force
  name    en "Colombian army | Colombian military | Colombian armed forces | Colombian troops"
  name    en "National Army of Colombia | Colombian Air Force"
  home    COL
  code    COL.MIL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor COL.SPY.DAS
  kind    force
  name    en "Administrative Department of Security | Administrative Security Department | Colombian secret police"
  short   en "DAS"
  home    COL
  code    COL.SPY.DAS 1960-07..2011-10-31
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PER.REB.SHP
  kind    group
  name    en "Shining Path | Sendero Luminoso | Communist Party of Peru | Shining Path guerrillas"
  name    en "Shining Path rebels | Maoist Shining Path | Peruvian Communist Party-Shining Path | Senderista"
  name    en "Senderistas | Senderist | Senderists"
  short   en "SL | PCP-SL"
  name    ar "الدرب المضيء"
  name    ru "Сендеро Луминосо | Сияющий путь"
  name    tr "Aydınlık Yol"
  home    PER
  code    PER.REB.SHP 1969..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PER.REB.MRT
  kind    group
  name    en "Tupac Amaru Revolutionary Movement | Tupac Amaru | Tupac Amaru rebels"
  name    en "Movimiento Revolucionario Tupac Amaru | Tupac Amaru guerrillas"
  short   en "MRTA"
  name    ar "حركة توباك أمارو الثورية"
  name    ru "Революционное движение имени Тупака Амару"
  home    PER
  code    PER.REB.MRT 1982..2000
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PER.UAF.RFR
  kind    group
  name    en "Rodrigo Franco Command | Rodrigo Franco Commando | Rodrigo Franco Democratic Command"
  name    en "Comando Rodrigo Franco | Rodrigo Franco paramilitary commando | Grupo Colina"
  short   en "CRF"
  home    PER
  code    PER.UAF.RFR 1988..1993
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PER.PTY.APR
  kind    party
  name    en "American Popular Revolutionary Alliance | American Revolutionary Popular Alliance | Aprista Party"
  name    en "Aprista | APRA party"
  short   en "APRA"
  home    PER
  code    PER.PTY.APR 1924-05..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PER.PTY.IUN
  kind    party
  name    en "United Left | Popular Action | Popular Christian Party | Fredemo"
  short   en "IU | FREDEMO"
  home    PER
  code    PER.PTY.IUN 1980..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PER.MIL
  kind    force
  name    en "Peruvian army | Peruvian military | Peruvian armed forces"
  name    en "Peruvian Navy"
  home    PER
  code    PER.MIL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor PER.COP
  kind    force
  name    en "Peruvian police | Peruvian National Police | Civil Guard of Peru"
  name    en "National Directorate Against Terrorism | Anti-Terrorist Department | Republican Guard of Peru"
  name    en "Peruvian Investigative Police | Counter-Terrorism Division"
  short   en "DIRCOTE | DINCOTE"
  home    PER
  code    PER.COP ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor CHL.REB.FPM
  kind    group
  name    en "Manuel Rodriguez Patriotic Front | Frente Patriotico Manuel Rodriguez | Manuel Rodriguez Front"
  name    en "Manuel Rodriguez Patriotic Front-Autonomous"
  short   en "FPMR"
  name    ru "Патриотический фронт имени Мануэля Родригеса"
  home    CHL
  code    CHL.REB.FPM 1983-12-14..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor CHL.REB.MIR
  kind    group
  name    en "Movement of the Revolutionary Left | Revolutionary Leftist Movement | Leftist Revolutionary Movement"
  name    en "Revolutionary Left Movement | Lautaro Youth Movement | Mapu-Lautaro | Lautaro Popular Rebel Forces"
  name    en "MAPU-Lautaro Movement"
  short   en "MIR | MAPU"
  home    CHL
  code    CHL.REB.MIR 1965-08..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor CHL.MIL
  kind    force
  name    en "Chilean army | Chilean military | Chilean armed forces | Carabineros"
  name    en "Chilean Carabineros | National Information Center | National Intelligence Directorate"
  short   en "CNI | DINA"
  home    CHL
  code    CHL.MIL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor BOL.REB.ZWL
  kind    group
  name    en "Zarate Willka Armed Forces of Liberation | Zarate Willka Liberation Armed Forces | Zarate Willka"
  name    en "Zarate Wilka Armed Forces of Liberation | Zarate Wilka Liberation Armed Forces | Zarate Wilka"
  name    en "Zarate Willca Armed Forces of Liberation | Zarate Willca Liberation Armed Forces | Zarate Willca"
  name    en "Tupac Katari Guerrilla Army | Nestor Paz Zamora Commission | National Liberation Army of Bolivia"
  name    en "Tupac Katari"
  short   en "FAL-ZW | EGTK | CNPZ"
  home    BOL
  code    BOL.REB.ZWL 1989..1993
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ECU.REB.AVC
  kind    group
  name    en "Alfaro Lives, Damn It | Alfaro Vive Carajo | Alfaro Lives | Free Homeland Montoneros"
  name    en "Montoneros Free Fatherland | Montoneros Patria Libre"
  short   en "AVC | MPL"
  home    ECU
  code    ECU.REB.AVC 1983..1991
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor VEN.UAF.COL
  kind    group
  name    en "colectivos | Bandera Roja | Red Flag | Tupamaro | Tren de Aragua"
  name    ru "Колективос"
  home    VEN
  code    VEN.UAF.COL 1970..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor VEN.MIL
  kind    force
  name    en "Venezuelan army | Venezuelan military | Venezuelan National Guard | Bolivarian National Guard"
  name    en "National Bolivarian Armed Forces | Venezuelan Armed Forces"
  short   en "GNB | FANB"
  home    VEN
  code    VEN.MIL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ARG.MIL.REB
  kind    group
  name    en "carapintadas | painted faces | Argentine mutineers"
  home    ARG
  code    ARG.MIL.REB 1987-04..1990-12
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ARG.REB.MTP
  kind    group
  name    en "All for the Fatherland Movement | Everyone for the Fatherland Movement | Movimiento Todos por la Patria"
  name    en "Montoneros | People's Revolutionary Army of Argentina"
  short   en "MTP"
  home    ARG
  code    ARG.REB.MTP 1970..1989
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor ARG.MIL
  kind    force
  name    en "Argentine army | Argentine military | Argentine armed forces | Argentine Navy"
  home    ARG
  code    ARG.MIL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor URY.REB.TUP
  kind    group
  name    en "Tupamaros | Tupamaro National Liberation Movement | National Liberation Movement-Tupamaros"
  short   en "MLN-T"
  name    ru "Тупамарос"
  home    URY
  code    URY.REB.TUP 1965..1985
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor BRA.UAF.CVM
  kind    group
  name    en "First Capital Command | Primeiro Comando da Capital | Comando Vermelho | Red Command"
  name    en "Landless Workers' Movement | Landless Rural Workers Movement"
  short   en "PCC | MST"
  home    BRA
  code    BRA.UAF.CVM 1979..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MEX.REB.EZL
  kind    group
  name    en "Zapatista National Liberation Army | Zapatista Army of National Liberation | Zapatistas | Zapatista"
  name    en "Zapatista rebels"
  short   en "EZLN"
  name    ru "Сапатистская армия национального освобождения | сапатисты"
  home    MEX
  code    MEX.REB.EZL 1983-11..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MEX.REB.EPR
  kind    group
  name    en "Popular Revolutionary Army | Insurgent People's Revolutionary Army"
  short   en "EPR | ERPI"
  home    MEX
  code    MEX.REB.EPR 1996-06..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MEX.UAF.SIN
  kind    group
  name    en "Sinaloa Cartel | Juarez Cartel | Tijuana Cartel | Gulf Cartel | Beltran Leyva Cartel"
  name    en "La Familia Michoacana | Knights Templar cartel"
  home    MEX
  code    MEX.UAF.SIN ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor MEX.UAF.ZET
  kind    group
  name    en "Los Zetas | Zetas | Zetas cartel | Jalisco New Generation Cartel"
  short   en "CJNG"
  home    MEX
  code    MEX.UAF.ZET 1999..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor HTI.UAF.G9F
  kind    alliance
  name    en "G9 Family and Allies | G9 gang | Viv Ansanm | G-Pep | 400 Mawozo | Haitian gangs"
  short   en "G9"
  home    HTI
  code    HTI.UAF.G9F 2020-06..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor HTI.UAF.TON
  kind    group
  name    en "Tonton Macoute | Tontons Macoutes | Front for the Advancement and Progress of Haiti | Chimeres"
  short   en "FRAPH"
  home    HTI
  code    HTI.UAF.TON 1959..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor CUB.MIL
  kind    force
  name    en "Revolutionary Armed Forces of Cuba | Cuban troops | Cuban army | Cuban military"
  home    CUB
  code    CUB.MIL 1959..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor CUB.REB.EXI
  kind    group
  name    en "Cuban American National Foundation | Alpha 66 | Cuban exiles | Omega 7"
  short   en "CANF"
  home    CUB
  code    CUB.REB.EXI 1961..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor SUR.REB.JUN
  kind    group
  name    en "Surinamese Liberation Army | Jungle Commando | Jungle Commandos"
  home    SUR
  code    SUR.REB.JUN 1986..1992
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor GRD.GOV.NJM
  kind    party
  name    en "New Jewel Movement | People's Revolutionary Government of Grenada"
  home    GRD
  code    GRD.GOV.NJM 1973..1983
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

# ---- United States and its coalitions --------------------------------------------------------------------------------

actor USA.MIL
  kind    force
  name    en "US military | U.S. military | US Army | U.S. Army | United States Army | U.S. Navy | US Navy"
  name    en "U.S. Air Force | US Air Force | US Marines | U.S. Marines | United States Armed Forces | US forces"
  name    en "U.S. forces | American forces | US troops | U.S. troops | American troops | American military"
  name    en "U.S. Marine Corps | U.S. armed forces | US armed forces | US Marine Corps | U.S. Special Forces"
  name    en "Green Berets | Navy SEALs"
  short   en "USAF | USMC"
  name    ar "القوات الأمريكية | القوات الأميركية | الجيش الأمريكي | الجيش الأميركي"
  name    ru "американские войска | американские военные | ВВС США | ВС США | армия США"
  name    tr "ABD ordusu | Amerikan ordusu | ABD askerleri"
  home    USA
  code    USA.MIL ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor USA.MIL.CEN
  kind    force
  name    en "US Central Command | U.S. Central Command | Central Command | United States Central Command"
  short   en "CENTCOM | USCENTCOM"
  name    ar "القيادة المركزية الأمريكية | القيادة المركزية الأميركية | سنتكوم"
  name    ru "Центральное командование ВС США | Центральное командование США"
  name    tr "ABD Merkez Kuvvetler Komutanlığı | CENTCOM"
  home    USA
  code    USA.MIL.CEN 1983-01-01..
  part-of USA.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor USA.MIL.AFC
  kind    force
  name    en "US Africa Command | U.S. Africa Command | US European Command | U.S. European Command"
  name    en "US Southern Command | U.S. Southern Command"
  short   en "AFRICOM | EUCOM | SOUTHCOM"
  name    ar "أفريكوم"
  name    ru "АФРИКОМ"
  home    USA
  code    USA.MIL.AFC ?..
  part-of USA.MIL
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.MIL.OIR
  kind    alliance
  name    en "US-led coalition | U.S.-led coalition | US-led international coalition | international coalition"
  name    en "Global Coalition | anti-ISIS coalition | Operation Inherent Resolve | Combined Joint Task Force"
  name    en "anti-Islamic State coalition | global coalition against Daesh"
  name    en "Global Coalition to Counter ISIL"
  name    en "anti-ISIL coalition | counter-ISIL coalition | Combined Joint Task Force-Operation Inherent Resolve"
  name    en "US-led coalition forces | American-led coalition | Global Coalition to Defeat ISIS"
  name    en "counter-ISIS coalition | U.S.-led military coalition"
  short   en "OIR | CJTF-OIR | CJTF | coalition forces"
  name    ar "التحالف الدولي | قوات التحالف | التحالف الدولي بقيادة الولايات المتحدة | طيران التحالف"
  name    ar "قوات التحالف الدولي"
  name    ru "международная коалиция | международной коалиции | коалиция во главе с США | коалиции во главе с США"
  name    ru "западная коалиция"
  name    tr "uluslararası koalisyon | ABD öncülüğündeki koalisyon | koalisyon güçleri | DEAŞ'la mücadele koalisyonu"
  home    USA
  code    IMG.MIL.OIR 2014-09..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor USA.SPY.CIA
  kind    force
  name    en "Central Intelligence Agency | National Security Agency | Defense Intelligence Agency | US intelligence"
  name    en "U.S. intelligence"
  short   en "CIA | NSA | DIA | ODNI"
  name    ar "وكالة المخابرات المركزية | سي آي إيه"
  name    ru "ЦРУ | АНБ"
  name    tr "CIA"
  home    USA
  code    USA.SPY.CIA 1947-09-18..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor USA.COP.FBI
  kind    force
  name    en "Federal Bureau of Investigation | Drug Enforcement Administration | Secret Service"
  name    en "Bureau of Alcohol, Tobacco, Firearms and Explosives | Immigration and Customs Enforcement"
  short   en "FBI | DEA | ATF"
  name    ar "مكتب التحقيقات الفيدرالي"
  name    ru "ФБР"
  name    tr "FBI"
  home    USA
  code    USA.COP.FBI ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor USA.LEG
  kind    body
  name    en "US Congress | U.S. Congress | US Senate | U.S. Senate | U.S. House of Representatives"
  name    en "US House of Representatives | US House | U.S. House | Senate Foreign Relations Committee"
  name    en "House Foreign Affairs Committee"
  name    ar "الكونغرس الأمريكي | الكونغرس | مجلس الشيوخ الأمريكي"
  name    ru "конгресс США | конгресса США | сенат США"
  name    tr "ABD Kongresi"
  home    USA
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor USA.PTY.REP
  kind    party
  name    en "Republicans | Democrats"
  short   en "GOP"
  name    ar "الحزب الجمهوري | الحزب الديمقراطي"
  name    ru "Республиканская партия"
  home    USA
  code    USA.PTY.REP 1828..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor USA.UAF.WEA
  kind    group
  name    en "Ku Klux Klan | Proud Boys | Oath Keepers | Weather Underground | Black Panthers"
  name    en "Symbionese Liberation Army | Aryan Nations"
  short   en "KKK"
  home    USA
  code    USA.UAF.WEA ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor USA.CVL.PUE
  kind    group
  name    en "Puerto Rican Armed Forces of National Liberation | Macheteros | Los Macheteros"
  short   en "FALN"
  home    USA
  code    USA.CVL.PUE 1974..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

# ---- groups of states in peace processes -----------------------------------------------------------------------------

actor IMG.GUA
  kind    alliance
  name    en "Astana guarantors | guarantor states | guarantor countries | guarantor nations | three guarantors"
  name    en "guarantors of the Astana process | three guarantor countries | three guarantor states | Astana trio"
  name    en "ceasefire guarantors | guarantors of the ceasefire | three guarantor nations | Astana troika"
  name    en "guarantors of the Syrian ceasefire"
  name    ar "الدول الضامنة | الدول الثلاث الضامنة | الضامنون | ضامنو أستانا"
  name    ru "страны-гаранты | стран-гарантов | странами-гарантами | гаранты перемирия | астанинская тройка"
  name    tr "garantör ülkeler | garantör ülkelerin | garantörler | Astana garantörleri"
  code    IMG.GUA 2016-12-20..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.ISS
  kind    alliance
  name    en "International Syria Support Group | Friends of Syria | Friends of the Syrian People"
  name    en "Small Group on Syria | ISSG task force | London 11"
  short   en "ISSG"
  name    ar "مجموعة الدعم الدولية لسوريا | أصدقاء سوريا | المجموعة المصغرة"
  name    ru "Международная группа поддержки Сирии | МГПС | Друзья Сирии"
  name    tr "Suriye'nin Dostları | Uluslararası Suriye Destek Grubu"
  code    IMG.ISS 2012-02..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.NOR
  kind    alliance
  name    en "Normandy Four | Normandy format | Normandy Quartet | Normandy group"
  short   en "N4"
  name    ar "رباعية النورماندي | صيغة نورماندي"
  name    ru "нормандская четверка | нормандский формат | нормандского формата | нормандской четверки"
  name    tr "Normandiya Dörtlüsü | Normandiya Formatı"
  code    IMG.NOR 2014-06-06..2022-02
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.TCG
  kind    alliance
  name    en "Trilateral Contact Group | Minsk Contact Group | Trilateral Contact Group on Ukraine"
  short   en "TCG"
  name    ar "مجموعة الاتصال الثلاثية"
  name    ru "Трехсторонняя контактная группа | контактная группа | Контактной группы | ТКГ"
  name    tr "Üçlü Temas Grubu"
  code    IMG.TCG 2014-06-08..2022-02
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.MIN
  kind    alliance
  name    en "OSCE Minsk Group | Minsk Group | Minsk Group co-chairs"
  name    ar "مجموعة مينسك"
  name    ru "Минская группа ОБСЕ | Минская группа | Минской группы"
  name    tr "Minsk Grubu | AGİT Minsk Grubu"
  code    IMG.MIN 1992-03-24..2025
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.QRT
  kind    alliance
  name    en "Middle East Quartet | Quartet on the Middle East | Quartet of Middle East mediators"
  name    en "diplomatic Quartet"
  name    ar "اللجنة الرباعية | الرباعية الدولية"
  name    ru "ближневосточный квартет | квартет посредников"
  name    tr "Ortadoğu Dörtlüsü"
  code    IMG.QRT 2002-04..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.P51
  kind    alliance
  name    en "E3+3 | five permanent members plus Germany | EU3+3"
  short   en "P5+1"
  name    ar "مجموعة 5+1 | مجموعة خمسة زائد واحد"
  name    ru "шестерка | шестерка международных посредников"
  name    tr "P5+1"
  code    IMG.P51 2006-06..2018-05
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.E3
  kind    alliance
  name    en "European troika | three European powers | EU-3"
  short   en "E3 | EU3"
  name    ar "الترويكا الأوروبية | الدول الأوروبية الثلاث"
  name    ru "евротройка"
  name    tr "E3"
  code    IMG.E3 2003-10..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.CTG
  kind    alliance
  name    en "Contact Group on the former Yugoslavia | Contact Group on Bosnia | five-nation Contact Group"
  name    ru "Контактная группа по Югославии"
  code    IMG.CTG 1994-04..2001
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.CTD
  kind    alliance
  name    en "Contadora Group | Rio Group | Group of Rio | Grupo Contadora | Esquipulas group"
  name    en "Lima Group"
  name    ru "Контадорская группа"
  code    IMG.CTD 1983-01..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.G7
  kind    alliance
  name    en "Group of Seven | G7 nations | G8 nations | G-7 | G-8 | G7 countries"
  short   en "G7 | G8"
  name    ar "مجموعة السبع"
  name    ru "Большая семерка | Группа семи"
  name    tr "G7"
  code    IMG.G7 1975-11..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.G20
  kind    alliance
  name    en "Group of Twenty | Group of 20 | G20 nations | G-20"
  short   en "G20"
  name    ar "مجموعة العشرين"
  name    ru "Большая двадцатка | Группа двадцати"
  name    tr "G20"
  code    IMG.G20 1999-09..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.BRI
  kind    alliance
  name    en "BRICS group | BRICS nations | BRICS countries"
  short   en "BRICS | BRIC"
  name    ar "بريكس | مجموعة بريكس"
  name    ru "БРИКС"
  name    tr "BRICS"
  code    IMG.BRI 2009-06..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.NAM
  kind    alliance
  name    en "Non-Aligned Movement | Nonaligned Movement | Group of 77"
  short   en "NAM | G77"
  name    ar "حركة عدم الانحياز"
  name    ru "Движение неприсоединения"
  name    tr "Bağlantısızlar Hareketi"
  code    IMG.NAM 1961-09..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.WRS
  kind    alliance
  name    en "Warsaw Pact | Warsaw Treaty Organization | Warsaw Treaty"
  name    ar "حلف وارسو"
  name    ru "Варшавский договор | ОВД"
  name    tr "Varşova Paktı"
  code    IMG.WRS 1955-05-14..1991-07-01
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.VIS
  kind    alliance
  name    en "Visegrad Four | Visegrad Group | Weimar Triangle | Nordic Council"
  short   en "V4"
  name    ru "Вышеградская группа"
  code    IMG.VIS 1991-02..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.CWI
  kind    alliance
  name    en "coalition of the willing | Multinational Force in Iraq"
  name    en "Multi-National Force | US-led forces in Iraq | Multi-National Force-Iraq"
  short   en "MNF-I | MNF"
  name    ar "القوات متعددة الجنسيات"
  name    ru "многонациональные силы"
  code    IMG.CWI 2003-03..2009-12
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IMG.SCR
  kind    alliance
  name    en "Axis of Resistance | Resistance Axis"
  name    ar "محور المقاومة"
  name    ru "Ось сопротивления"
  name    tr "Direniş Ekseni"
  code    IMG.SCR ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor USA.MIL.CMC
  kind    force
  name    en "Civil-Military Coordination Center | Civil-Military Coordination Centre"
  short   en "CMCC"
  home    USA
  code    USA.MIL.CMC 2025-10-17..
  src     S1 "opened by the US Central Command in Israel to watch over the ceasefire in Gaza, public record" seen 2026-11 trust 2

actor COD.REB.TWI
  kind    group
  name    en "Twirwaneho"
  home    COD
  code    COD.REB.TWI 2011..
  part-of COD.REB.AFC 2025-02..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2

actor IRN.MIL.KAC
  kind    force
  name    en "Khatam al-Anbiya Central Headquarters | Khatam al-Anbiya | Khatam al-Anbia"
  home    IRN
  code    IRN.MIL.KAC ?..
  src     S1 "names and dates in the public record" seen 2026-11 trust 2
