# SPDX-License-Identifier: Apache-2.0
#
# News agencies, broadcasters, papers and channels. `home` is the country of the seat; the source line tells the owner in a
# word, since who owns an outlet is no proof of what it says, but is worth knowing when weighing it (share/sources.tsv).
# Small papers of one country stand together in one entry: a reader needs to know that somebody was cited, and from where.

actor GBR.MED.REU
  kind   agency
  name   en "Reuters | Reuters News | Thomson Reuters | Reuters news agency"
  name   ar "رويترز | وكالة رويترز"
  name   ru "Рейтер | Reuters"
  name   tr "Reuters"
  home   GBR
  src    S1 "private; public record" seen 2026-11 trust 2

actor FRA.MED.AFP
  kind   agency
  name   en "Agence France-Presse | French news agency | AFP"
  name   ar "وكالة فرانس برس | فرانس برس"
  name   ru "AFP | Франс Пресс"
  name   tr "AFP"
  home   FRA
  src    S1 "public body; public record" seen 2026-11 trust 2

actor USA.MED.AP
  kind   agency
  name   en "Associated Press | The Associated Press | AP"
  name   ar "أسوشيتد برس | وكالة أسوشيتد برس"
  name   ru "Ассошиэйтед Пресс | AP"
  name   tr "AP | Associated Press"
  home   USA
  src    S1 "cooperative; public record" seen 2026-11 trust 2

actor USA.MED.UPI
  kind   agency
  name   en "United Press International | UPI"
  home   USA
  src    S1 "private; public record" seen 2026-11 trust 2

actor USA.MED.BLM
  kind   outlet
  name   en "Bloomberg | Bloomberg News | Dow Jones Newswires"
  name   ar "بلومبرغ"
  name   ru "Блумберг | Bloomberg"
  name   tr "Bloomberg"
  home   USA
  src    S1 "private; public record" seen 2026-11 trust 2

actor DEU.MED.DPA
  kind   agency
  name   en "Deutsche Presse-Agentur | German Press Agency | dpa"
  short  en "DPA"
  name   ar "وكالة الأنباء الألمانية"
  name   ru "ДПА"
  name   tr "DPA"
  home   DEU
  src    S1 "cooperative; public record" seen 2026-11 trust 2

actor ESP.MED.EFE
  kind   agency
  name   en "Agencia EFE | EFE news agency | Spanish news agency EFE"
  short  en "EFE"
  name   ar "إفي"
  name   ru "EFE"
  home   ESP
  src    S1 "state-owned; public record" seen 2026-11 trust 2

actor ITA.MED.ANS
  kind   agency
  name   en "ANSA news agency | Italian news agency ANSA | ADN Kronos | Adnkronos"
  short  en "ANSA"
  name   ar "آنسا"
  name   ru "АНСА"
  name   tr "ANSA"
  home   ITA
  src    S1 "cooperative; public record" seen 2026-11 trust 2

actor IMG.MED.ANP
  kind   agency
  name   en "Austria Press Agency | Belga | ANP news agency | Ritzau | TT news agency | NTB news agency"
  name   en "Polish Press Agency | Athens News Agency | Tanjug | Hina | Beta news agency | SRNA | FoNet"
  short  en "PAP | ANA | HINA | TANJUG"
  src    S1 "national agencies; public record" seen 2026-11 trust 2

actor RUS.MED.TAS
  kind   agency
  name   en "Tass | Itar-Tass | TASS news agency | Russian news agency TASS"
  name   ar "تاس | وكالة تاس | إيتار تاس"
  name   ru "ТАСС | ИТАР-ТАСС"
  name   tr "TASS"
  home   RUS
  src    S1 "state-owned; public record" seen 2026-11 trust 2

actor RUS.MED.RIA
  kind   agency
  name   en "RIA Novosti | RIA news agency | RIA"
  name   ar "ريا نوفوستي | وكالة ريا نوفوستي"
  name   ru "РИА Новости | РИА"
  name   tr "RIA Novosti"
  home   RUS
  src    S1 "state-owned; public record" seen 2026-11 trust 2

actor RUS.MED.IFX
  kind   agency
  name   en "Interfax | Interfax news agency | Interfax-Ukraine"
  name   ar "إنترفاكس | وكالة إنترفاكس"
  name   ru "Интерфакс | Интерфакса"
  name   tr "Interfax"
  home   RUS
  src    S1 "private; public record" seen 2026-11 trust 2

actor RUS.MED.SPU
  kind   outlet
  name   en "Sputnik | Sputnik News | Sputnik news agency | Voice of Russia | Radio Moscow"
  name   ar "سبوتنيك | وكالة سبوتنيك"
  name   ru "Спутник"
  name   tr "Sputnik"
  home   RUS
  src    S1 "state-owned; public record" seen 2026-11 trust 2

actor RUS.MED.RT
  kind   outlet
  name   en "Russia Today | RT | RT television | Ruptly"
  name   ar "روسيا اليوم | آر تي"
  name   ru "RT"
  name   tr "RT | Russia Today"
  home   RUS
  src    S1 "state-owned; public record" seen 2026-11 trust 2

actor RUS.MED.RTV
  kind   outlet
  name   en "Rossiya 24 | Rossiya-1 | Channel One Russia | Vesti | NTV | Rossiya television | Zvezda TV | Zvezda"
  short  en "VGTRK"
  name   ru "Россия 24 | Первый канал | Звезда | Вести"
  home   RUS
  src    S1 "state-owned; public record" seen 2026-11 trust 2

actor RUS.MED.KOM
  kind   outlet
  name   en "Kommersant | Izvestia | Vedomosti | Novaya Gazeta | Nezavisimaya Gazeta | Pravda | Rossiyskaya Gazeta"
  name   en "Komsomolskaya Pravda | Meduza | Echo of Moscow | Ekho Moskvy | Dozhd | Fontanka"
  name   ru "Коммерсант | Известия | Ведомости | Новая газета | Независимая газета | Российская газета | Медуза"
  home   RUS
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor SYR.MED.SAN
  kind   agency
  name   en "Syrian Arab News Agency | Syrian state news agency | SANA news agency | Syrian official news agency"
  short  en "SANA"
  name   ar "سانا | وكالة سانا | الوكالة العربية السورية للأنباء | وكالة الأنباء السورية"
  name   ru "САНА | агентство САНА"
  name   tr "SANA"
  home   SYR
  src    S1 "state-owned; public record" seen 2026-11 trust 2

actor SYR.MED.SYT
  kind   outlet
  name   en "Syrian state television | Syrian state TV | Syrian TV | Syrian state media | al-Ikhbariya"
  name   en "Sham FM | al-Watan | Tishreen"
  name   ar "التلفزيون السوري | الإخبارية السورية | صحيفة الوطن | صحيفة تشرين"
  name   ru "сирийское телевидение | Аль-Ихбария | Аль-Ватан"
  name   tr "Suriye devlet televizyonu"
  home   SYR
  src    S1 "state-owned or close to the government of the time; public record" seen 2026-11 trust 2

actor SYR.MED.ENB
  kind   outlet
  name   en "Enab Baladi"
  name   ar "عنب بلدي"
  name   ru "Энаб Балади"
  name   tr "Enab Baladi"
  home   SYR
  src    S1 "independent; public record" seen 2026-11 trust 2

actor SYR.MED.ZAM
  kind   outlet
  name   en "Zaman al-Wasl | Zaman al-Wsl"
  name   ar "زمان الوصل"
  home   SYR
  src    S1 "opposition; public record" seen 2026-11 trust 2

actor SYR.MED.SYO
  kind   outlet
  name   en "Orient News | Orient TV | All4Syria | SMART News Agency | Smart News | Shaam News Network"
  name   en "Shaam Network | Baladi News | Qasioun News Agency | Step News Agency | Halab Today | Aleppo Today"
  name   en "Syria TV | Eldorar Alshamia | Syria Direct | Aleppo Media Center | Edlib Media Center"
  name   en "Ghouta Media Center | Nedaa Syria | Jisr TV | Ugarit News | Syrian Observer | The Syrian Observer"
  name   en "Muheet | Thiqa Agency | Damascus Media Office"
  short  en "AMC | SNN"
  name   ar "أورينت | شبكة شام | بلدي نيوز | قاسيون | حلب اليوم | الدرر الشامية | تلفزيون سوريا | نداء سوريا"
  name   ar "مركز حلب الإعلامي"
  name   tr "Halep Medya Merkezi"
  home   SYR
  src    S1 "opposition or independent; public record" seen 2026-11 trust 2

actor IMG.MED.AMA
  kind   agency
  name   en "Aamaq | Amaq | Amaq News Agency | Aamaq News Agency"
  name   en "Al-Naba newspaper | ISIS-affiliated Amaq"
  name   ar "وكالة أعماق | أعماق | صحيفة النبأ"
  name   ru "Амак | Аамак"
  name   tr "Amak | Amak Ajansı"
  src    S1 "organ of the group IMG.UAF.ISI; public record" seen 2026-11 trust 2

actor IMG.MED.HAW
  kind   outlet
  name   en "Hawar News Agency | ANHA | Rudaw | Kurdistan 24 | North Press Agency | Firat News Agency | Ronahi TV"
  name   en "Roj TV | ARA News | Hawar news | ANF News | Shafaq News"
  short  en "ANF"
  name   ar "وكالة هاوار | روداو | نورث برس"
  name   ru "Рудав"
  name   tr "Rudaw | ANHA | ANF"
  src    S1 "Kurdish outlets; public record" seen 2026-11 trust 2

actor LBN.MED.MAS
  kind   outlet
  name   en "al-Masdar News | Muraselon"
  short  en "AMN"
  name   ar "المصدر نيوز | مراسلون"
  home   LBN
  src    S1 "private, close to the government of the time; public record" seen 2026-11 trust 2

actor TUR.MED.ANA
  kind   agency
  name   en "Anadolu Agency | Anadolu | Anatolia news agency | Anadolu Ajansi | Anatolian News Agency"
  name   en "state-run Anadolu Agency"
  short  en "AA"
  name   ar "الأناضول | وكالة الأناضول"
  name   ru "Анадолу | агентство Анадолу | Anadolu"
  name   tr "Anadolu Ajansı"
  home   TUR
  src    S1 "state-owned; public record" seen 2026-11 trust 2

actor TUR.MED.TRT
  kind   outlet
  name   en "TRT World | TRT | TRT Haber | Turkish Radio and Television | TRT Arabi"
  name   ar "تي آر تي | تي آر تي عربي"
  name   ru "TRT"
  name   tr "TRT | TRT Haber"
  home   TUR
  src    S1 "state-owned; public record" seen 2026-11 trust 2

actor TUR.MED.TMD
  kind   outlet
  name   en "Daily Sabah | Hurriyet | Hurriyet Daily News | Sabah newspaper | Dogan news agency | Yeni Safak"
  name   en "Cumhuriyet newspaper | Milliyet | Today's Zaman | Cihan news agency | CNN Turk | NTV Turkey"
  name   en "Ihlas news agency | Demiroren news agency | Haberturk | Bianet"
  short  en "DHA | IHA"
  name   ar "ديلي صباح | حرييت | يني شفق"
  name   ru "Хюрриет | Миллиет"
  name   tr "Hürriyet | Milliyet | Yeni Şafak | Habertürk | DHA | Demirören Haber Ajansı | İhlas Haber Ajansı"
  home   TUR
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor CHN.MED.XIN
  kind   agency
  name   en "Xinhua | Xinhua News Agency | New China News Agency | China Daily | CCTV | CGTN"
  name   en "Global Times | People's Daily | China News Service | China Central Television"
  short  en "NCNA"
  name   ar "شينخوا | وكالة شينخوا"
  name   ru "Синьхуа"
  name   tr "Xinhua | Şinhua"
  home   CHN
  src    S1 "state-owned; public record" seen 2026-11 trust 2

actor IRN.MED.IRN
  kind   agency
  name   en "Islamic Republic News Agency | IRNA news agency | Iranian state news agency | Iran's official IRNA"
  short  en "IRNA"
  name   ar "إرنا | وكالة إرنا | وكالة الجمهورية الإسلامية للأنباء"
  name   ru "ИРНА | агентство ИРНА"
  name   tr "IRNA"
  home   IRN
  src    S1 "state-owned; public record" seen 2026-11 trust 2

actor IRN.MED.FRS
  kind   agency
  name   en "Fars News Agency | Fars | FARS news | semi-official Fars news agency"
  short  en "FNA"
  name   ar "فارس | وكالة فارس | وكالة أنباء فارس"
  name   ru "Фарс | агентство Фарс"
  name   tr "Fars Haber Ajansı | Fars"
  home   IRN
  src    S1 "close to the IRGC; public record" seen 2026-11 trust 2

actor IRN.MED.TSN
  kind   agency
  name   en "Tasnim | Tasnim News Agency"
  name   ar "تسنيم | وكالة تسنيم"
  name   ru "Тасним | агентство Тасним"
  name   tr "Tesnim Haber Ajansı | Tesnim"
  home   IRN
  src    S1 "close to the IRGC; public record" seen 2026-11 trust 2

actor IRN.MED.MHR
  kind   agency
  name   en "Mehr | Mehr News Agency | ISNA | Iranian Students' News Agency"
  name   en "Iranian Labour News Agency | Tehran Times | Kayhan"
  short  en "MNA | ILNA"
  name   ar "وكالة مهر"
  name   ru "агентство Мехр"
  name   tr "Mehr Haber Ajansı"
  home   IRN
  src    S1 "semi-official; public record" seen 2026-11 trust 2

actor IRN.MED.PRE
  kind   outlet
  name   en "Press TV | PressTV | al-Alam | IRIB | Islamic Republic of Iran Broadcasting"
  name   en "Iranian state television | Iranian state TV | Tehran radio"
  name   ar "العالم | قناة العالم | برس تي في"
  name   ru "Press TV | Аль-Алам"
  name   tr "Press TV"
  home   IRN
  src    S1 "state-owned; public record" seen 2026-11 trust 2

actor QAT.MED.JAZ
  kind   outlet
  name   en "al-Jazeera | Aljazeera | Al-Jazeera television | Jazeera"
  name   en "Al Jazeera English"
  name   ar "الجزيرة | قناة الجزيرة | الجزيرة نت"
  name   ru "Аль-Джазира"
  name   tr "El Cezire | Al Jazeera"
  home   QAT
  src    S1 "funded by the state; public record" seen 2026-11 trust 2

actor SAU.MED.ARA
  kind   outlet
  name   en "al-Arabiya | Al-Arabiya television | Al Arabiya English | Al Hadath"
  name   en "Asharq News"
  name   ar "العربية | قناة العربية | العربية نت | الحدث"
  name   ru "Аль-Арабия | Аль-Хадас"
  name   tr "El Arabiya"
  home   SAU
  src    S1 "Saudi-owned; public record" seen 2026-11 trust 2

actor LBN.MED.MAY
  kind   outlet
  name   en "al-Mayadeen | al-Manar | al-Akhbar"
  name   en "Al-Manar TV | Central Military Media | Hezbollah's war media"
  name   ar "الميادين | قناة الميادين | المنار | قناة المنار | الأخبار | الإعلام الحربي"
  name   ru "Аль-Маядин | Аль-Манар"
  name   tr "El Meyadin | El Menar"
  home   LBN
  src    S1 "Al-Manar: organ of LBN.REB.HEZ; public record" seen 2026-11 trust 2

actor LBN.MED.LBM
  kind   outlet
  name   en "National News Agency | an-Nahar | As-Safir | Naharnet | The Daily Star | LBC | MTV Lebanon"
  name   en "Voice of Lebanon | L'Orient Today | L'Orient-Le Jour | LBCI | Al-Jadeed"
  short  en "NNA"
  name   ar "الوكالة الوطنية للإعلام | النهار | السفير | إذاعة صوت لبنان"
  name   ru "Ан-Нахар"
  home   LBN
  src    S1 "mixed; NNA state-owned; public record" seen 2026-11 trust 2

actor IMG.MED.SKY
  kind   outlet
  name   en "Sky News Arabia | Alhurra | Al-Hurra | Asharq al-Awsat | al-Hayat"
  name   en "Al-Quds al-Arabi | Al-Araby Al-Jadeed | New Arab | The New Arab | Middle East Eye | Elaph | Rai al-Youm"
  name   en "Al-Monitor | Al-Sharq al-Awsat"
  short  en "MEE"
  name   ar "سكاي نيوز عربية | الحرة | الشرق الأوسط | الحياة | القدس العربي | العربي الجديد | رأي اليوم | إيلاف"
  name   ru "Скай Ньюс Арабия | Аль-Хайят"
  src    S1 "pan-Arab; public record" seen 2026-11 trust 2

actor SAU.MED.SPA
  kind   agency
  name   en "Saudi Press Agency | Saudi state news agency | Al-Ekhbariya | Arab News | Okaz"
  short  en "SPA"
  name   ar "واس | وكالة الأنباء السعودية"
  name   ru "СПА"
  name   tr "SPA"
  home   SAU
  src    S1 "state-owned; public record" seen 2026-11 trust 2

actor ARE.MED.WAM
  kind   agency
  name   en "Emirates News Agency | WAM news agency | The National newspaper | Gulf News | Khaleej Times"
  short  en "WAM"
  name   ar "وام | وكالة أنباء الإمارات"
  name   ru "ВАМ"
  name   tr "WAM"
  home   ARE
  src    S1 "state-owned; public record" seen 2026-11 trust 2

actor QAT.MED.QNA
  kind   agency
  name   en "Qatar News Agency | Al-Sharq newspaper | Qatar state news agency"
  short  en "QNA"
  name   ar "قنا | وكالة الأنباء القطرية"
  name   ru "КНА"
  name   tr "QNA"
  home   QAT
  src    S1 "state-owned; public record" seen 2026-11 trust 2

actor KWT.MED.KUN
  kind   agency
  name   en "Kuwait News Agency | KUNA news agency | Kuna"
  short  en "KUNA"
  name   ar "كونا | وكالة الأنباء الكويتية"
  name   ru "КУНА"
  name   tr "KUNA"
  home   KWT
  src    S1 "state-owned; public record" seen 2026-11 trust 2

actor IMG.MED.BNA
  kind   agency
  name   en "Bahrain News Agency | Gulf News Agency | Oman News Agency"
  short  en "BNA | GNA-Bahrain | ONA"
  name   ar "وكالة أنباء البحرين | وكالة الأنباء العمانية"
  src    S1 "state-owned; public record" seen 2026-11 trust 2

actor JOR.MED.PET
  kind   agency
  name   en "Petra News Agency | Jordan News Agency | Jordan Times | Ammon News | Al-Mamlaka TV"
  name   en "Roya News | Al-Ghad"
  name   ar "بترا | وكالة بترا | وكالة الأنباء الأردنية"
  name   ru "Петра"
  name   tr "Petra"
  home   JOR
  src    S1 "state-owned; public record" seen 2026-11 trust 2

actor EGY.MED.MEN
  kind   outlet
  name   en "Middle East News Agency | al-Ahram | Ahram Online | Egyptian state television | Egypt Today"
  name   en "Al-Masry al-Youm | Mada Masr | Al-Qahera News"
  short  en "MENA"
  name   ar "وكالة أنباء الشرق الأوسط | الأهرام | القاهرة الإخبارية | المصري اليوم"
  name   ru "МЕНА | Аль-Ахрам"
  home   EGY
  src    S1 "state-owned mostly; public record" seen 2026-11 trust 2

actor PSE.MED.WAF
  kind   outlet
  name   en "Palestinian news agency Wafa | WAFA | Wafa news agency | Ma'an News Agency"
  name   en "Ma'an | Shehab news agency | Safa news agency | Quds News Network | Al-Aqsa TV"
  name   en "Al-Aqsa television | Voice of Palestine"
  name   ar "وفا | وكالة وفا | وكالة معا | شبكة قدس | قناة الأقصى"
  name   ru "ВАФА | Маан"
  name   tr "WAFA"
  home   PSE
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor ISR.MED.ISM
  kind   outlet
  name   en "Haaretz | Jerusalem Post | The Jerusalem Post | Times of Israel | The Times of Israel"
  name   en "Yedioth Ahronoth | Yediot Aharonot | Ynet | Maariv | Israel Radio | Israeli radio | Israel Army Radio"
  name   en "Army Radio | Israeli army radio | Channel 12 | Channel 13 | Israeli Broadcasting Corporation"
  name   en "Kan public broadcaster | Israel Hayom | Walla News | i24NEWS | Voice of Israel"
  name   ar "هآرتس | يديعوت أحرونوت | معاريف | إذاعة الجيش الإسرائيلي"
  name   ru "Гаарец | Едиот ахронот"
  name   tr "Haaretz"
  home   ISR
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor YEM.MED.SAB
  kind   outlet
  name   en "Saba News Agency"
  name   en "Houthi-run Saba"
  short  en "SABA"
  name   ar "سبأ | وكالة سبأ"
  name   ru "Саба"
  name   tr "Saba"
  home   YEM
  src    S1 "run by each of the parties under the same name; public record" seen 2026-11 trust 2

actor YEM.MED.MAS
  kind   outlet
  name   en "Al-Masirah | Al-Masirah TV | Houthi-run Al-Masirah | Houthi-run Al-Masirah TV | Almasirah | Al Masirah"
  name   ar "المسيرة | قناة المسيرة"
  name   ru "Аль-Масира"
  name   tr "El Mesire"
  home   YEM
  src    S1 "television of YEM.REB.HOU, public record" seen 2026-11 trust 2

actor LBY.MED.LIB
  kind   outlet
  name   en "Libyan News Agency | Jamahiriya News Agency | Libya Observer | Libya Herald | Libya al-Ahrar"
  name   en "Libyan state television | Al-Wasat"
  short  en "LANA | JANA"
  name   ar "وكالة الأنباء الليبية | بوابة الوسط | ليبيا الأحرار"
  home   LBY
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor SDN.MED.SDM
  kind   outlet
  name   en "Sudan News Agency | Sudan Tribune | Radio Dabanga | Dabanga | Radio Tamazuj | Eye Radio"
  name   en "Sudan state television | Radio Miraya | Ayin Network"
  short  en "SUNA"
  name   ar "سونا | وكالة السودان للأنباء | راديو دبنقا | سودان تربيون"
  name   ru "СУНА"
  home   SDN
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor IRQ.MED.IRM
  kind   outlet
  name   en "Iraqi News Agency | Iraqi state television | al-Iraqiya | Al Sumaria | Alsumaria"
  name   en "National Iraqi News Agency | Nineveh Media Center"
  short  en "INA | NINA"
  name   ar "واع | وكالة الأنباء العراقية | السومرية"
  home   IRQ
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor GBR.MED.BBC
  kind   outlet
  name   en "BBC | British Broadcasting Corporation | BBC News | BBC World Service | BBC Monitoring | BBC Arabic"
  name   en "BBC Persian"
  name   ar "بي بي سي | هيئة الإذاعة البريطانية"
  name   ru "Би-би-си"
  name   tr "BBC"
  home   GBR
  src    S1 "public broadcaster; public record" seen 2026-11 trust 2

actor GBR.MED.GBM
  kind   outlet
  name   en "The Guardian | Guardian newspaper | The Times of London | Times of London | Daily Telegraph"
  name   en "The Daily Telegraph | Financial Times | The Independent | Sky News | ITV News | Channel 4 News"
  name   en "Sunday Times | The Sunday Times | Daily Mail | The Economist | The Observer newspaper | ITN"
  short  en "FT"
  name   ar "الغارديان | صحيفة التايمز | فايننشال تايمز | سكاي نيوز | الإندبندنت"
  name   ru "Гардиан | Таймс | Файнэншл таймс"
  name   tr "The Guardian"
  home   GBR
  src    S1 "private; public record" seen 2026-11 trust 2

actor USA.MED.CNN
  kind   outlet
  name   en "CNN | Cable News Network | CNN International"
  name   ar "سي إن إن"
  name   ru "CNN | Си-эн-эн"
  name   tr "CNN"
  home   USA
  src    S1 "private; public record" seen 2026-11 trust 2

actor USA.MED.USM
  kind   outlet
  name   en "New York Times | The New York Times | Washington Post | The Washington Post | Wall Street Journal"
  name   en "The Wall Street Journal | Los Angeles Times | The Los Angeles Times | Fox News | NBC News | ABC News"
  name   en "CBS News | CBS television | NBC television | ABC television | USA Today | Axios | Politico | Newsweek"
  name   en "Time magazine | Chicago Tribune | Miami Herald | Boston Globe | National Public Radio | The New Yorker"
  name   en "Foreign Policy magazine | Defense One | Stars and Stripes | Daily Beast | The Daily Beast | Vice News"
  name   en "MSNBC | McClatchy"
  short  en "NYT | WSJ | NPR | NBC | CBS"
  name   ar "نيويورك تايمز | واشنطن بوست | وول ستريت جورنال | فوكس نيوز"
  name   ru "Нью-Йорк таймс | Вашингтон пост | Уолл-стрит джорнал"
  name   tr "New York Times | Washington Post"
  home   USA
  src    S1 "private; public record" seen 2026-11 trust 2

actor USA.MED.VOA
  kind   outlet
  name   en "Voice of America | Radio Free Europe | Radio Liberty | Radio Free Europe/Radio Liberty"
  name   en "Radio Free Asia | Radio Marti | Radio Sawa"
  short  en "VOA | RFE/RL | RFA"
  name   ar "صوت أمريكا | إذاعة أوروبا الحرة"
  name   ru "Голос Америки | Радио Свобода | Радио Свободная Европа"
  name   tr "Amerika'nın Sesi"
  home   USA
  src    S1 "state-funded; public record" seen 2026-11 trust 2

actor FRA.MED.FRM
  kind   outlet
  name   en "Le Monde | Le Figaro | Liberation newspaper | France 24 | Radio France Internationale"
  name   en "Radio Monte Carlo | France Info | TF1 | BFMTV | Paris Match | Canal Plus"
  short  en "RFI"
  name   ar "فرانس 24 | لوموند | لوفيغارو | مونت كارلو"
  name   ru "Монд | Фигаро | Франс 24"
  name   tr "France 24"
  home   FRA
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor DEU.MED.DEM
  kind   outlet
  name   en "Deutsche Welle | Der Spiegel | Die Welt | Frankfurter Allgemeine Zeitung | Sueddeutsche Zeitung"
  name   en "Die Zeit | Bild newspaper | ZDF | ARD television"
  short  en "DW | FAZ | ARD"
  name   ar "دويتشه فيله | دير شبيغل | بيلد"
  name   ru "Немецкая волна | Шпигель"
  name   tr "Deutsche Welle | DW"
  home   DEU
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor IMG.MED.EUM
  kind   outlet
  name   en "Euronews | El Pais | El Mundo | La Repubblica | Corriere della Sera | RAI television | La Stampa"
  name   en "Il Manifesto | RTVE | De Telegraaf | NRC Handelsblad | Aftenposten | Dagens Nyheter | Politika"
  name   en "Oslobodjenje | Vecernje novosti | B92 | Radio Belgrade | Sarajevo radio | Radio Sarajevo"
  name   en "Croatian radio | Serbian state television | RTS television | Irish Times | RTE television"
  name   en "Irish Independent | Euractiv"
  short  en "RAI"
  name   ar "يورونيوز"
  name   ru "Евроньюс"
  name   tr "Euronews"
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor JPN.MED.KYO
  kind   outlet
  name   en "Kyodo | Kyodo News | Kyodo news agency | Jiji Press | Jiji news agency | NHK"
  name   en "Asahi Shimbun | Yomiuri Shimbun | Nikkei | Mainichi Shimbun | Japan Times"
  name   ar "كيودو"
  name   ru "Киодо | NHK"
  name   tr "Kyodo"
  home   JPN
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor KOR.MED.YON
  kind   outlet
  name   en "Yonhap | Yonhap News Agency | KBS television | Chosun Ilbo | JoongAng Ilbo"
  name   en "Korea Herald | Dong-A Ilbo | Hankyoreh"
  short  en "KBS | MBC"
  name   ar "يونهاب"
  name   ru "Ренхап | Ёнхап"
  name   tr "Yonhap"
  home   KOR
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor PRK.MED.KCN
  kind   outlet
  name   en "Korean Central News Agency | KCNA | Rodong Sinmun | North Korean state media"
  name   en "Korean Central Television | North Korea's official KCNA news agency"
  name   ar "وكالة الأنباء المركزية الكورية"
  name   ru "ЦТАК"
  name   tr "KCNA"
  home   PRK
  src    S1 "state-owned; public record" seen 2026-11 trust 2

actor IND.MED.INM
  kind   outlet
  name   en "Press Trust of India | United News of India | Times of India | The Hindu newspaper | Hindustan Times"
  name   en "Indian Express | The Indian Express | NDTV | Asian News International | All India Radio | Doordarshan"
  name   en "India Today"
  short  en "PTI-India | UNI | ANI"
  name   ru "ПТИ"
  home   IND
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor PAK.MED.PKM
  kind   outlet
  name   en "Dawn newspaper | Geo News | Geo TV | Associated Press of Pakistan | Express Tribune"
  name   en "The News International | ARY News | Radio Pakistan | PTV | Samaa TV"
  short  en "APP"
  home   PAK
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor AFG.MED.AFM
  kind   outlet
  name   en "Pajhwok | Pajhwok Afghan News | TOLOnews | Tolo News | Bakhtar News Agency | Khaama Press"
  name   en "Afghan Islamic Press | Radio Kabul | Kabul radio | Radio Afghanistan"
  short  en "AIP"
  name   ar "طلوع نيوز"
  name   ru "Пажвок"
  home   AFG
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor LKA.MED.SLM
  kind   outlet
  name   en "TamilNet | Daily Mirror of Sri Lanka | Lankadeepa | Voice of Tigers | Daily News of Sri Lanka"
  home   LKA
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor IMG.MED.ASM
  kind   outlet
  name   en "Bernama | Antara | Antara news agency | Straits Times | The Straits Times | Bangkok Post"
  name   en "The Nation of Thailand | Philippine News Agency | Manila Times | Philippine Daily Inquirer | Rappler"
  name   en "ABS-CBN | GMA News | Vietnam News Agency | Jakarta Post | Kompas | Central News Agency of Taiwan"
  name   en "South China Morning Post | The Irrawaddy | Irrawaddy | Myanmar Now | Mizzima"
  name   en "Democratic Voice of Burma | Frontier Myanmar | Channel NewsAsia | Tempo magazine | Central News Agency"
  short  en "SCMP | DVB | PNA | VNA | CNA"
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor AUS.MED.AUM
  kind   outlet
  name   en "Australian Associated Press | Australian Broadcasting Corporation | ABC Australia"
  name   en "Sydney Morning Herald | The Sydney Morning Herald | The Australian newspaper | Radio Australia"
  name   en "Radio New Zealand | SBS News"
  short  en "AAP | RNZ"
  home   AUS
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor CAN.MED.CAM
  kind   outlet
  name   en "Canadian Press | The Canadian Press | Canadian Broadcasting Corporation | CBC News | Globe and Mail"
  name   en "The Globe and Mail | Toronto Star | National Post"
  short  en "CBC"
  home   CAN
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor UKR.MED.UKM
  kind   outlet
  name   en "Ukrinform | Unian | Ukrainska Pravda | Kyiv Post | Kyiv Independent"
  name   en "Kyiv Independent newspaper | Suspilne | Hromadske | 112 Ukraine | Censor.net | RBC-Ukraine | Liga.net"
  name   en "1+1 television | Novoye Vremya"
  name   ru "Укринформ | УНИАН | Украинская правда | Суспильне | Громадское | Цензор.нет | РБК-Украина"
  home   UKR
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor UKR.MED.DNA
  kind   outlet
  name   en "Donetsk News Agency | Lugansk Information Center | LuganskInformCenter | Novorossiya news agency"
  name   en "Lugansk Media Center | Luhansk Information Centre | DAN news agency"
  short  en "LIC"
  name   ru "Донецкое агентство новостей | ДАН | ЛуганскИнформЦентр | Луганский информационный центр"
  home   UKR
  src    S1 "run by UKR.REB.DPR and LPR; public record" seen 2026-11 trust 2

actor IMG.MED.CAU
  kind   outlet
  name   en "Azertac | Trend news agency | APA news agency | Armenpress | Arminfo | News.am | Interpressnews"
  name   en "Civil Georgia | Georgia Online | Turan news agency | Report news agency | Rustavi 2 | Caucasian Knot"
  name   en "Kavkaz Center | JAMnews"
  name   ru "Азертадж | Тренд | Арменпресс | Кавказский узел"
  name   tr "Azertac | APA | Trend"
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor KAZ.MED.CAS
  kind   outlet
  name   en "Kazinform | Tengrinews | Kabar | AKIpress | Asia-Plus | 24.kg | Ferghana news agency | Zakon.kz"
  name   en "Khovar | UzA"
  name   ar "كازينفورم"
  name   ru "Казинформ | Тенгриньюс | Кабар"
  name   tr "Kazinform"
  home   KAZ
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor BLR.MED.BLR
  kind   outlet
  name   en "BelTA | Nasha Niva | Belsat"
  name   ru "БелТА"
  home   BLR
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor IMG.MED.AFR
  kind   outlet
  name   en "Pan African News Agency | Agence Ivoirienne de Presse | News Agency of Nigeria | Punch newspaper"
  name   en "Premium Times | Daily Trust | Sahara Reporters | Radio Okapi | Actualite.cd"
  name   en "Agence Congolaise de Presse | New Times of Rwanda | Monitor newspaper of Uganda | Daily Nation"
  name   en "Nation Media Group | The EastAfrican | Radio Rwanda | Radio Mille Collines"
  name   en "Radio Television Libre des Mille Collines | Radio France Afrique | Jeune Afrique | Maliweb"
  name   en "Studio Tamani | Radio Ndeke Luka | Ethiopian News Agency | Addis Standard | Fana Broadcasting"
  name   en "Ethiopian Broadcasting Corporation | Tigrai TV | Garowe Online | Radio Mogadishu | Radio Shabelle"
  name   en "Shabelle | Hiiraan Online | Somali National News Agency | South African Press Association | SABC"
  name   en "Mail and Guardian | Angop | Lusa news agency | Zimbabwe Inter-Africa News Agency | Herald of Zimbabwe"
  name   en "Ghana News Agency | Sierra Leone News Agency"
  short  en "PANA | NAN | SAPA | SONNA | RTLM | ENA | ANGOP | LUSA | ZIANA"
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor IMG.MED.MAG
  kind   outlet
  name   en "Agence Maghreb Arabe Presse | Maghreb Arabe Presse | Algeria Press Service | Algerie Presse Service"
  name   en "Tunis Afrique Presse | El Watan | Hespress | Sahara Press Service"
  short  en "APS | SPS"
  name   ar "وكالة المغرب العربي للأنباء | وكالة الأنباء الجزائرية | وكالة تونس أفريقيا للأنباء | هسبريس"
  src    S1 "state-owned mostly; public record" seen 2026-11 trust 2

actor IMG.MED.LAT
  kind   outlet
  name   en "Prensa Latina | Granma | Notimex | ACAN-EFE | Telam | DyN | Noticias Argentinas | Agencia Brasil"
  name   en "O Globo | Folha de Sao Paulo | Jornal do Brasil | La Nacion newspaper | Clarin | La Jornada"
  name   en "Excelsior newspaper | El Universal | Televisa | Caracol Radio | RCN Radio | Inravision"
  name   en "Emisoras Caracol | El Tiempo | El Espectador | Semana magazine | El Colombiano | Vanguardia Liberal"
  name   en "Panamericana Television | La Republica newspaper | El Comercio newspaper | El Diario newspaper of Peru"
  name   en "Expreso newspaper | Caretas | Radio Cooperativa | Radio Chilena | El Mercurio | La Tercera | Telesur"
  name   en "El Nacional newspaper | Venpres | El Universo | Barricada | La Prensa | Radio Sandino"
  name   en "El Nuevo Diario | La Tribuna newspaper | El Heraldo newspaper | Prensa Libre | Siglo Veintiuno"
  name   en "Diario Latino | El Mundo newspaper of El Salvador | La Prensa Grafica | El Diario de Hoy | El Faro"
  name   en "Canal Doce Television | Salpress | Canal Seis | Radio Cadena YSKL | Radio Cadena YSU | Radio Rebelde"
  name   en "Havana International Service | Radio Reloj | Critica newspaper | Circuito RPC Television"
  name   en "AFP in Spanish"
  short  en "ACAN | NOTIMEX | DYN | YSKL"
  name   ru "Пренса Латина"
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor SLV.MED.VEN
  kind   outlet
  name   en "Radio Venceremos | Radio Farabundo Marti | Venceremos | Radio Farabundo Marti clandestine radio"
  home   SLV
  src    S1 "organs of SLV.REB.FML; public record" seen 2026-11 trust 2

actor IMG.MED.ACA
  kind   outlet
  name   en "Inter Press Service | ReliefWeb | The New Humanitarian | IRIN | IRIN News"
  name   en "Union of the Journalists of Syria | Agence Europe | Zenit news agency | Fides | Vatican News"
  name   en "Vatican Radio | L'Osservatore Romano"
  short  en "IPS"
  src    S1 "mixed; public record" seen 2026-11 trust 2

actor IMG.MED.LUA
  kind   outlet
  name   en "Liveuamap | Syria Live Map | Syria Live | Rybar | Readovka | DeepState | WarGonzo"
  name   ru "Рыбарь | Рыбар | ДипСтейт"
  src    S1 "maps and channels of the web; public record" seen 2026-11 trust 2

actor IMG.MED.TEL
  kind   outlet
  name   en "Telegram channel | Twitter | Facebook | YouTube | WhatsApp | X (formerly Twitter)"
  name   ar "تلغرام | تويتر | فيسبوك | يوتيوب"
  name   ru "Телеграм | Твиттер | Фейсбук"
  name   tr "Telegram | Twitter"
  src    S1 "platform, not a speaker; public record" seen 2026-11 trust 2

actor IMG.MED.INT
  kind   outlet
  name   en "iNewsToday | Breitbart | Infowars | Veterans Today | Zero Hedge"
  src    S1 "web pages of mixed origin; public record" seen 2026-11 trust 2
