# SPDX-License-Identifier: Apache-2.0
#
# Classes of nouns: what is signed, held, broken, attacked, imposed. One class, one meaning that a rule can use. Base forms;
# docs/lexicon.md section 1 says how they inflect. Weapons stand in weapons.lex, people in agents.lex. Words chosen by us.
# Russian, Arabic and Turkish: the forms that news uses, since only English is inflected.

# ---- the ceasefire and its instruments ----------------------------------------------------------------------------

noun CEASEFIRE
  en "ceasefire | cease-fire | truce | cessation of hostilities | armistice | cessation of fire | halt to hostilities | silence regime | ceasefire regime"
  en "end to hostilities | halt to the fighting | end to the fighting | suspension of hostilities | regime of calm | lull | humanitarian pause"
  en "halt to attacks | halt to all attacks | pause in attacks | suspension of attacks | halt to fighting | pause in the fighting | pause in hostilities | halt to air strikes | pause in air strikes | halt to bombing"
  en "cease-fire agreement | ceasefire agreement | ceasefire deal | truce deal | cease-fire deal | truce agreement | cessation-of-hostilities agreement"
  en "suspension of offensive operations | suspension of military operations | halt to offensive operations | halt to military operations"
  en "suspension of offensive military operations | cessation of military operations | cessation of offensive operations"
  en "humanitarian truce | unilateral truce | regime of silence | cessation of violence | freeze in fighting | halt in fighting | halt to fighting | pause in fighting | window of silence | cease-fire regime"
  ar "وقف إطلاق النار | وقف لإطلاق النار | هدنة | الهدنة | وقف الأعمال القتالية | وقف الأعمال العدائية | التهدئة | تهدئة | نظام التهدئة"
  ru "прекращение огня | прекращения огня | прекращении огня | перемирие | перемирия | перемирии | режим тишины | режима тишины"
  ru "прекращение боевых действий | прекращения боевых действий | режим прекращения огня | режима прекращения огня | прекращение военных действий"
  tr "ateşkes | ateşkesi | ateşkesin | ateşkese | mütareke | çatışmasızlık"

noun CEASEFIRE_END
  en "end to the truce | end of the truce | end to the ceasefire | end of the ceasefire | end to its ceasefire | end to their ceasefire"
  en "end to a ceasefire | end to a truce | end to its truce | collapse of the ceasefire | collapse of the truce | withdrawal from the ceasefire"

# What monitors are kept from.
noun FREE_MOVEMENT
  en "freedom of movement | movement | access | passage"

noun SAFE_ZONE
  en "de-escalation zone | deescalation zone | de-escalation area | deescalation area | safe zone | safety zone | safe area | safe haven | protected area"
  en "security zone | buffer zone | demilitarised zone | demilitarized zone | no-fly zone | de-confliction zone | deconfliction zone | exclusion zone"
  en "zone of de-escalation | zones of de-escalation | areas of de-escalation | demilitarised area | demilitarized area | no-conflict zone | security belt"
  en "calm zone | reduced-tension zone | area of separation | area of limitation | weapons-free zone | disengagement area | disengagement zone | DMZ"
  ar "منطقة خفض التصعيد | مناطق خفض التصعيد | مناطق خفض التوتر | منطقة آمنة | المنطقة الآمنة | مناطق آمنة | منطقة عازلة | منطقة منزوعة السلاح | مناطق تخفيف التصعيد"
  ru "зона деэскалации | зоны деэскалации | зон деэскалации | зоне деэскалации | зонах деэскалации | зона безопасности | зоны безопасности"
  ru "буферная зона | демилитаризованная зона | демилитаризованной зоны | зона разведения сил"
  tr "çatışmasızlık bölgesi | çatışmasızlık bölgeleri | gerginliği azaltma bölgesi | gerginliği azaltma bölgeleri | güvenli bölge | tampon bölge"
  tr "silahsızlandırılmış bölge"

noun LINE_OF_CONTACT
  en "line of contact | contact line | front line | frontline | line of control | ceasefire line | cease-fire line | armistice line | blue line | green line"
  en "demarcation line | line of demarcation | line of separation | disengagement line | security line | confrontation line"
  ar "خط التماس | خطوط التماس | خط الجبهة | الخط الأزرق"
  ru "линия соприкосновения | линии соприкосновения | линия разграничения | линии разграничения | линия фронта"
  tr "temas hattı | cephe hattı | mavi hat"

noun VIOLATION
  en "violation | breach | infringement | infraction | ceasefire violation | cease-fire violation | truce violation | breach of the ceasefire"
  en "violation of the ceasefire | violations of the ceasefire | breaches of the ceasefire | breach of the truce | violation of the truce"
  en "violations of the truce | breaches of the truce | contravention | transgression | non-compliance | noncompliance | failure to comply"
  en "ceasefire breach | cease-fire breach | truce breach"
  ar "خرق | خروقات | خرقا | انتهاك | انتهاكات | مخالفة | خروق"
  ru "нарушение | нарушения | нарушений | нарушениях | нарушение режима прекращения огня | нарушений режима прекращения огня"
  tr "ihlal | ihlali | ihlaller | ihlalleri | ihlalin"

noun COMPLIANCE
  en "compliance | observance | adherence | respect for the ceasefire | implementation | fulfilment | fulfillment | enforcement"

noun AGREEMENT
  en "agreement | accord | deal | pact | understanding | memorandum | memorandum of understanding | protocol | settlement | compromise | peace deal"
  en "peace agreement | peace accord | declaration of principles | framework agreement | interim agreement | power-sharing deal | power-sharing agreement | local agreement"
  en "reconciliation agreement | evacuation agreement | surrender deal | peace pact | joint declaration | roadmap agreement | arrangement | bargain"
  en "memorandums of understanding | interim deal | nuclear deal | nuclear agreement | JCPOA | joint statement | communique | final communique"
  ar "اتفاق | اتفاقية | الاتفاق | اتفاقا | مذكرة | مذكرة تفاهم | تسوية | مصالحة"
  ru "соглашение | соглашения | соглашению | договоренность | договоренности | договоренностей | меморандум | меморандума"
  tr "anlaşma | anlaşması | anlaşmanın | mutabakat | mutabakatı | muhtıra | mutabakat zaptı"

noun TREATY
  en "treaty | convention | covenant | charter | non-aggression pact | peace treaty | extradition treaty | arms control treaty | statute | test ban treaty"
  en "non-proliferation treaty | defence pact | defense pact | friendship treaty | bilateral treaty"
  ar "معاهدة"
  ru "договор | договора | договоре"
  tr "antlaşma"

noun RESOLUTION
  en "resolution | security council resolution | draft resolution | UN resolution | U.N. resolution | motion | presidential statement | resolution draft"
  ar "قرار | مشروع قرار | قرار مجلس الأمن"
  ru "резолюция | резолюции | резолюцию | проект резолюции"
  tr "karar tasarısı | BM kararı"

noun LAW_N
  en "law | bill | legislation | decree | constitution | ordinance | amendment | regulation | edict | fatwa | executive order | act of parliament"

noun PROPOSAL
  en "proposal | initiative | offer | suggestion | draft | peace proposal | peace initiative | peace offer | draft proposal | counterproposal | bid | overture"
  en "idea | ceasefire proposal | cease-fire proposal | truce offer | ceasefire offer | peace overture | recommendation"
  ar "مبادرة | مقترح | اقتراح | عرض"
  ru "предложение | предложения | инициатива | инициативу | инициативы"
  tr "öneri | önerisi | teklif | teklifi | girişim"

noun PLAN
  en "plan | roadmap | road map | peace plan | blueprint | scheme | strategy | programme | program | timetable | action plan | road map for peace"
  ar "خطة | خارطة طريق"
  ru "план | плана | дорожная карта"
  tr "plan | planı | yol haritası"

noun PROMISE_N
  en "promise | pledge | commitment | assurance | guarantee | vow | undertaking | obligation | word"

noun DEADLINE
  en "deadline | ultimatum | time limit | expiry | expiration | cut-off date | target date | time frame | timeframe"
  ar "مهلة | إنذار"
  ru "срок | ультиматум | ультиматума"
  tr "süre | ültimatom | mühlet"

noun MANDATE
  en "mandate | term | tenure | authorisation | authorization | remit | terms of reference"

# ---- talks and meetings -------------------------------------------------------------------------------------------

noun TALKS
  en "talks | negotiation | peace talks | dialogue | consultation | discussion | parley | proximity talks | indirect talks | direct talks | round of talks"
  en "peace process | peace negotiation | negotiating process | national dialogue | rapprochement talks | backchannel | back channel | bargaining"
  en "ceasefire talks | cease-fire talks | truce talks | shuttle diplomacy | technical talks | crisis talks | rounds of talks | political process"
  en "peace effort | exchange of views | deliberation | political talks | contacts | mediation effort"
  ar "محادثات | المحادثات | مفاوضات | المفاوضات | مباحثات | حوار"
  ru "переговоры | переговоров | переговорах | переговорам | консультации | консультаций | диалог | диалога"
  tr "görüşme | görüşmeler | görüşmeleri | müzakere | müzakereler | müzakereleri | istişare"

noun MEETING
  en "meeting | summit | conference | session | encounter | gathering | face-to-face meeting | working lunch | working dinner | peace conference"
  en "emergency session | emergency meeting | ministerial meeting | summit meeting | luncheon | forum | congress | assembly | trilateral summit"
  en "trilateral meeting | bilateral meeting | tripartite meeting | bilateral | get-together | one-on-one meeting | symposium | retreat | sitdown"
  ar "اجتماع | لقاء | قمة | مؤتمر | جلسة"
  ru "встреча | встречи | встречу | встрече | саммит | саммита | саммите | заседание | заседания | конференция | конференции"
  tr "toplantı | toplantısı | zirve | zirvesi | buluşma | konferans | oturum"

noun ROUND
  en "round | round of talks | round of negotiations | rounds of talks | leg | new round | session of talks | phase of talks | round of peace talks | stage"
  ar "جولة | الجولة"
  ru "раунд | раунда | раунде | тур переговоров"
  tr "tur | turu | oturumu"

noun CALL
  en "phone call | telephone call | phone conversation | telephone conversation | telephone talk | phone talk | call | conversation | telephone discussion"
  en "video call | videoconference | video conference | conference call | telephone contact | hotline call"
  ar "اتصال هاتفي | مكالمة هاتفية | محادثة هاتفية | اتصالا هاتفيا"
  ru "телефонный разговор | телефонного разговора | телефонном разговоре | телефонные переговоры | разговор по телефону"
  tr "telefon görüşmesi | telefon görüşmesinde"

noun PHONE
  en "phone | telephone"

noun VISIT_N
  en "visit | trip | tour | state visit | official visit | stopover | pilgrimage | working visit | goodwill visit | arrival | shuttle"
  ar "زيارة"
  ru "визит | визита | визите | поездка | поездки"
  tr "ziyaret | ziyareti"

noun READOUT
  en "readout | read-out | press release | press statement | summary of the call | account of the call | account of the meeting | read out"
  en "statement on the call | description of the call"

noun STATEMENT_N
  en "statement | declaration | announcement | remark | comment | address | speech | interview | news conference | press conference | briefing"
  en "press briefing | televised address | televised speech | communique | bulletin | message | letter | tweet | social media post | Facebook post | Telegram post | broadcast | radio broadcast"
  ar "بيان | تصريح | تصريحات | مؤتمر صحفي | مؤتمر صحافي"
  ru "заявление | заявления | заявлении | пресс-конференция | пресс-конференции | брифинг | сообщение"
  tr "açıklama | açıklaması | açıklamada | basın toplantısı | bildiri"

noun LETTER
  en "letter | message | note | cable | memo | missive | note verbale | diplomatic note | written message | greeting"

# What somebody who is not at war is "bombarded with".
noun MESSAGES
  en "question | query | email | e-mail | call | phone call | request | complaint | letter | message | text message | advertisement | advert | criticism"
  en "image | photograph | information | propaganda | news | praise | abuse | insult | offer | invitation | demand | data | tweet | post | allegation"

# Where arms reach, or are tried: nobody fires.
noun REACH
  en "firing range | firing line | firing position | firing squad | firing distance | shooting range | range of fire | shelling distance"

noun VENUE
  en "conference hall | negotiating table | table | hall | conference room | chamber | meeting hall | talks venue | hotel"

noun MEDIATION
  en "mediation | good offices | arbitration | facilitation | intercession | brokering | mediation offer"

noun WALKOUT
  en "walkout | walk-out | withdrawal from the talks | exit from the talks | boycott of the talks"
  ar "انسحاب من المحادثات"
  ru "уход с переговоров"
  tr "masadan kalkma"

noun VOTE_N
  en "vote | ballot | show of hands | veto | abstention | vote of confidence | no-confidence motion | no-confidence vote | vote of no confidence"

noun CONCESSION
  en "concession | compromise | climbdown | climb-down | goodwill gesture | gesture of goodwill | confidence-building measure | olive branch | conciliatory gesture"
  en "goodwill measure | trade-off | confidence-building"

noun DISPUTE
  en "dispute | disagreement | rift | row | dispute over | standoff | stand-off | difference | quarrel | feud | tension | crisis | impasse | deadlock | stalemate"
  en "sticking point | bone of contention | stumbling block"

noun TIES
  en "ties | relations | diplomatic relations | diplomatic ties | bilateral relations | bilateral ties | links | trade ties | contacts | economic ties | relationship"
  en "trade relations | friendship | military ties | partnership | rapprochement | normalisation of relations | normalization of relations"
  ar "علاقات | العلاقات | العلاقات الدبلوماسية"
  ru "отношения | отношений | дипломатические отношения | дипотношения"
  tr "ilişkiler | ilişkileri | diplomatik ilişkiler"

noun ALLIANCE_N
  en "alliance | coalition | bloc | axis | front | common front | united front | federation | partnership | league | union | joint venture"

noun DIPLOMATS
  en "diplomat | ambassador | charge d'affaires | envoy | consul | attache | military attache | diplomatic staff | embassy staff | diplomatic corps"
  ar "دبلوماسي | دبلوماسيين | دبلوماسيون | سفير"
  ru "дипломат | дипломаты | дипломатов | посол | посла"
  tr "diplomat | diplomatlar | diplomatları | büyükelçi"

noun EMBASSY
  en "embassy | consulate | diplomatic mission | embassy compound | ambassador's residence | legation | consulate general | high commission | chancery"
  ar "سفارة | السفارة | قنصلية"
  ru "посольство | посольства | консульство | консульства"
  tr "büyükelçilik | büyükelçiliği | elçilik | konsolosluk | başkonsolosluk"

# ---- measures -----------------------------------------------------------------------------------------------------

noun SANCTIONS
  en "sanction | economic sanctions | international sanctions | penalty | punitive measure | restrictive measure | asset freeze | travel ban | blacklist"
  en "freeze of assets | freeze of accounts | freezing of accounts | trade sanctions | financial sanctions | flight ban | overflight ban | oil sanctions | sanctions list | sanctions regime"
  ar "عقوبات | العقوبات"
  ru "санкции | санкций | санкциях | санкциям"
  tr "yaptırım | yaptırımlar | yaptırımları"

noun EMBARGO
  en "embargo | arms embargo | trade embargo | oil embargo | import ban | export ban | trade ban | ban on imports | ban on exports | import embargo | boycott"
  en "economic blockade | weapons embargo | ban | prohibition | restriction | curb | limit | moratorium | bans on imports"
  ar "حظر | حظر الأسلحة | الحظر"
  ru "эмбарго | запрет | запрета | запрет на импорт"
  tr "ambargo | ambargosu | yasak | yasağı"

noun VISA_RULE
  en "visa | visa rule | visa restriction | visa requirement | visa ban | visa regime | visa-free regime | visa-free travel | entry ban | entry visa | travel restriction"
  en "visa limits | work permit"
  ar "تأشيرة | تأشيرات"
  ru "визовый режим | виза | визы | безвизовый режим | визовые ограничения"
  tr "vize | vize kısıtlaması | vize muafiyeti"

noun TARIFF
  en "tariff | customs duty | import duty | export duty | quota | levy | trade barrier | countervailing duty | import tariff | surcharge"

noun RESTRICTION
  en "restriction | curb | constraint | limitation | restrictive measures | moratorium"

noun BLOCKADE_N
  en "blockade | siege | encirclement | naval blockade | land blockade | air blockade | stranglehold | cordon | closure | roadblock | road block | barricade"
  en "border closure | closure of the border | closing of the border | closing of borders | closure of borders | lockdown"
  ar "حصار | الحصار"
  ru "блокада | блокады | блокаду | осада | осады | окружение"
  tr "abluka | ablukası | kuşatma | kuşatması"

noun CURFEW_N
  en "curfew | state of emergency | martial law | emergency rule | state of siege | emergency law | emergency powers | state of exception | night curfew"
  ar "حظر التجول | حظر تجول | حالة الطوارئ"
  ru "комендантский час | комендантского часа | чрезвычайное положение | военное положение"
  tr "sokağa çıkma yasağı | olağanüstü hal | sıkıyönetim"

noun MEASURE
  en "measure | step | move | action | response | countermeasure | retaliatory measure | policy | practice | precaution"

noun CHARGE_N
  en "charge | indictment | accusation | allegation | arrest warrant | count | conviction | sentence | verdict | death sentence | lawsuit | trial | prosecution"
  en "court case | life sentence | prison term | jail term | hearing | ruling | judgment | judgement | appeal"

noun INVESTIGATION
  en "investigation | inquiry | enquiry | probe | fact-finding mission | inspection | verification | commission of inquiry | autopsy | examination | review"
  en "joint investigation | audit | inquest | fact-finding"
  ar "تحقيق | تحقيقات | لجنة تحقيق"
  ru "расследование | расследования | проверка | проверки | инспекция"
  tr "soruşturma | inceleme | denetim"

noun MONITORING
  en "monitoring | observation | verification mission | observer mission | monitoring mission | monitoring mechanism | surveillance | supervision | patrol | joint patrol"
  en "monitoring team | ceasefire monitoring | reconnaissance | inspection visit | patrolling"
  ar "مراقبة | رصد | آلية مراقبة | دورية | دورية مشتركة | دوريات"
  ru "мониторинг | мониторинга | наблюдение | контроль за соблюдением | патруль | патрулирование | совместное патрулирование"
  tr "gözlem | izleme | izleme mekanizması | devriye | ortak devriye"

noun POST
  en "observation post | observation point | checkpoint | check point | outpost | watchtower | guard post | border post | sentry post | check-point | army post"
  en "military post | police post | police station | barracks | position | firing position | forward patrol base | bunker | roadblock | garrison | guardpost"
  en "command post | army checkpoint | military checkpoint"
  ar "نقطة مراقبة | نقاط المراقبة | نقطة تفتيش | حاجز | حواجز | مخفر | نقاط مراقبة"
  ru "наблюдательный пункт | наблюдательные пункты | наблюдательного пункта | блокпост | блокпоста | контрольно-пропускной пункт | КПП"
  tr "gözlem noktası | gözlem noktaları | kontrol noktası | karakol | gözlem noktasına"

# ---- help and people moved ----------------------------------------------------------------------------------------

noun RELIEF_WORKERS
  en "doctor | nurse | medic | paramedic | surgeon | engineer | technician | rescuer | rescue worker | rescue team | medical team | relief team | aid worker"
  en "relief worker | firefighter | field hospital | search team | sniffer dog | medical staff | doctor and nurse"

noun FOODSTUFF
  en "rice | grain | wheat | maize | corn | milk | milk powder | seed | clothing | clothes | fuel | firewood | water | generator | ambulance | school book"

noun SURVIVORS
  en "survivor | flood victim | trapped miner | stranded people | castaway | body from the rubble | shipwrecked sailor"

noun CURRENCY
  en "dollar | euro | krona | kronor | kroner | franc | yen | mark | rouble | ruble | riyal | dinar | rupee | peso | yuan | ton of rice | tonne of rice | ton of food | tonne of food"
  en "ton of grain | ton of wheat | tonne of grain | tonne of wheat"

noun NEGOTIATING_TABLE
  en "table | negotiating table | bargaining table | peace table | conference table"

noun ENTRY_N
  en "entry | access | visa | permission | asylum | permit | overflight | landing right | entry visa | passage"

noun GOODS
  en "goods | product | import | export | ship | flight | aircraft | lorry | truck | vessel | oil | meat | wheat | grain | fruit | cattle | airline | company"

noun GRAVE_CONSEQUENCE
  en "consequence | serious consequence | grave consequence | dire consequence | retaliation | reprisal | military action | use of force | sanctions | escalation | response"

noun FLAG
  en "flag | effigy | portrait | national flag"

noun WARSHIP
  en "warship | destroyer | frigate | aircraft carrier | cruiser | gunboat | submarine | fighter jet | fighter plane | bomber | tank | armoured column | armored column | battalion"
  en "patrol boat | minesweeper | carrier group | missile battery"

noun CITIZENSHIP
  en "citizenship | nationality | passport | immunity | licence | license | voting rights"

noun WEAPONRY
  en "weapon | arms | rifle | gun | ammunition | heavy weapon | mortar | explosives"

noun TIME_SPAN
  en "hour | day | week | month"

noun AID_NOUN
  en "aid | relief | assistance | humanitarian aid | humanitarian assistance | food aid | medical aid | relief supplies | food parcel | supplies | medicine"
  en "humanitarian supplies | medical supplies | food | foodstuff | tent | blanket | medical equipment | relief aid | emergency aid | humanitarian relief"
  en "aid delivery | delivery of aid | aid shipment | food supplies | aid package | humanitarian help | vaccine | flour | shelter kit | drinking water"
  ar "مساعدات | المساعدات | مساعدات إنسانية | إغاثة | معونات"
  ru "гуманитарная помощь | гуманитарной помощи | гуманитарную помощь | помощь | помощи | гуманитарный груз | гуманитарные грузы"
  tr "yardım | yardımı | insani yardım | insani yardımı | yardım malzemesi"

noun LOAN
  en "loan | credit | grant | financial aid | economic aid | soft loan | debt relief | bailout | subsidy | donation | funds | economic assistance | financial assistance"
  en "line of credit | development aid | debt"

noun MILITARY_AID
  en "military aid | military assistance | arms delivery | arms shipment | arms sale | arms deal | weapons delivery | weapons shipment | lethal aid | non-lethal aid"
  en "arms supply | arms supplies | arms sales | security assistance | shipment of arms | shipment of weapons | military equipment | arms package"

noun COMMITMENT_N
  en "commitment | adherence | full commitment"

noun AID_CONVOY
  en "aid convoy | humanitarian convoy | relief convoy | aid truck | aid flight | relief flight | food convoy | aid lorry | aid ship | convoy of aid | truck of aid | lorry of aid | truckload of aid"

noun PARTICIPATION
  en "participation | attendance"

noun FLIGHT_N
  en "flight | overflight | air traffic | drone flight | military flight"

noun CONVOY
  en "convoy | aid convoy | humanitarian convoy | relief convoy | military convoy | motorcade | caravan | column | supply convoy | UN convoy | bus convoy | truck convoy"
  en "aid truck | lorry | aid flight | relief flight | armoured column | armored column | patrol vehicle | food convoy | evacuation convoy"
  ar "قافلة | قوافل | قافلة مساعدات | رتل | رتل عسكري"
  ru "колонна | колонны | колонну | конвой | конвоя | гуманитарный конвой"
  tr "konvoy | konvoyu | yardım konvoyu"

noun CORRIDOR
  en "humanitarian corridor | safe passage | corridor | evacuation corridor | evacuation route | safe corridor | green corridor | relief corridor | access route"
  en "humanitarian access | supply route | supply line | supply road | access road | freedom of movement | land bridge | air corridor"
  ar "ممر إنساني | ممرات إنسانية | ممر آمن"
  ru "гуманитарный коридор | гуманитарного коридора | гуманитарные коридоры | коридор"
  tr "insani koridor | güvenli geçiş | koridor"

noun EVACUATION
  en "evacuation | exodus | transfer | population transfer | resettlement | relocation | repatriation | return of refugees | airlift | medical evacuation | departure"
  en "return of displaced people"
  ar "إجلاء | عملية إجلاء | تهجير | إخلاء"
  ru "эвакуация | эвакуации | эвакуацию | вывоз"
  tr "tahliye | tahliyesi"

noun DISPLACEMENT
  en "displacement | forced displacement | flight | influx | deportation | expulsion | ethnic cleansing | forced transfer | flood of refugees | wave of refugees"
  ar "نزوح | تهجير قسري"
  ru "перемещение населения | поток беженцев"
  tr "yerinden edilme | göç | göç dalgası"

noun PRISONERS
  en "prisoner | detainee | captive | prisoner of war | prisoners of war | POW | political prisoner | inmate | internee | jailed activist | convict | captured soldier"
  ar "أسير | أسرى | الأسرى | معتقل | معتقلين | المعتقلين | سجين | سجناء"
  ru "пленный | пленные | пленных | военнопленный | военнопленные | военнопленных | заключенный | заключенные | заключенных | задержанные"
  tr "esir | esirler | esirleri | tutuklu | tutuklular | tutukluların | mahkum"

noun HOSTAGES
  en "hostage | kidnap victim | abductee | kidnapped person | kidnapped soldier | kidnapped journalist | kidnapped people"
  ar "رهينة | رهائن | الرهائن | مخطوف | مخطوفين | مختطفين"
  ru "заложник | заложники | заложников | похищенные | похищенных"
  tr "rehine | rehineler | rehineleri | kaçırılan"

noun EXCHANGE
  en "prisoner exchange | prisoner swap | exchange of prisoners | swap | prisoner-exchange deal | prisoner release | hostage swap | hostage deal | release of prisoners"
  en "exchange of detainees | release of detainees | release of hostages | exchange of captives | exchange of bodies | captive exchange"
  ar "تبادل أسرى | تبادل الأسرى | صفقة تبادل | عملية تبادل"
  ru "обмен пленными | обмена пленными | обмен военнопленными | обмен удерживаемыми лицами"
  tr "esir takası | esir değişimi | rehine takası"

noun EVIL_N # what is fought without weapons
  en "corruption | poverty | crime | organized crime | organised crime | drug trafficking | drug-trafficking | drug trade | subversion | impunity | extremism | radicalism"
  en "inflation | unemployment | hunger | illiteracy | discrimination | racism | injustice | fraud | smuggling | contraband | fire | blaze | flames | lawsuit | proposal | bill"
noun WORDS_N
  en "word | thought | idea | argument | pen | vote | ballot"

noun VIOLENT_MARKS # what tells of a body that somebody was killed
  en "bullet wound | gunshot wound | bullet hole | bullet | bullet-riddled | stab wound | machete wound | sign of torture | signs of torture | mark of torture | torture"
  en "mutilated | mutilated body | decapitated | beheaded | dismembered | riddled | shot in the head | hands tied | blindfolded | strangled"

noun BODY_REMAINS
  en "body | corpse | remains | dead body | mass grave | coffin | mortal remains | bodies of soldiers | skeleton | human remains | cadaver | mutilated body"
  ar "جثة | جثث | جثمان | رفات | مقبرة جماعية"
  ru "тело | тела | тел | останки | останков | массовое захоронение"
  tr "ceset | cesetler | cenaze | cenazesi | naaş | toplu mezar"

noun RANSOM
  en "ransom | ransom demand | war tax | protection money | extortion payment | blackmail | extortion"

noun AMNESTY
  en "amnesty | pardon | clemency | general amnesty | reprieve | immunity | amnesty law"
  ar "عفو | عفو عام"
  ru "амнистия | амнистии | амнистию"
  tr "af | genel af"

# ---- politics -----------------------------------------------------------------------------------------------------

noun ELECTION
  en "election | vote | poll | ballot | referendum | presidential election | parliamentary election | runoff | run-off | by-election | plebiscite | election campaign"
  en "general election | local election | legislative election | election results | polling | municipal election | polling station"
  ar "انتخابات | الانتخابات | استفتاء"
  ru "выборы | выборов | выборах | референдум | референдума"
  tr "seçim | seçimler | seçimleri | referandum"

noun GOVERNMENT_CHANGE
  en "transition | political transition | power transfer | transfer of power | coup | coup d'etat | coup attempt | overthrow | putsch | military takeover"
  en "attempted coup | regime change | takeover | palace coup | ouster | abortive coup"
  ar "انقلاب | محاولة انقلاب | انتقال سياسي | مرحلة انتقالية"
  ru "переворот | переворота | попытка переворота"
  tr "darbe | darbe girişimi | geçiş süreci"

noun CONSTITUTION
  en "constitution | constitutional committee | draft constitution | constitutional commission | constitutional reform | constitutional amendment | basic law"
  ar "الدستور | دستور | اللجنة الدستورية"
  ru "конституция | конституции | конституционный комитет | конституционного комитета"
  tr "anayasa | anayasa komitesi"

noun TERRORISM
  en "terrorism | terrorist act | act of terrorism | acts of terrorism | act of terror | acts of terror | terror | extremism | radicalism | state terrorism | narcoterrorism"
  en "militancy | jihad"
  ar "إرهاب | الإرهاب"
  ru "терроризм | терроризма | терроризмом"
  tr "terör | terörizm | terörle mücadele"

noun HUMAN_RIGHTS
  en "human rights | human right | civil liberties | civil rights | human-rights violation | human rights abuse | human rights record | freedom of speech"
  en "freedom of the press | press freedom | human rights situation | political freedom | rule of law | war crime | crime against humanity | crimes against humanity"
  en "international humanitarian law | human rights violation | rights abuse"
  ar "حقوق الإنسان"
  ru "права человека | прав человека | нарушения прав человека"
  tr "insan hakları"

noun WAR_CRIME
  en "war crime | crime against humanity | crimes against humanity | genocide | atrocity | grave breach | violation of international law | ethnic cleansing"
  en "violations of international law"
  ar "جريمة حرب | جرائم حرب | إبادة جماعية"
  ru "военное преступление | военные преступления | геноцид | геноцида"
  tr "savaş suçu | savaş suçları | soykırım"

noun PEACE
  en "peace | stability | reconciliation | calm | security | detente | de-escalation | peacemaking | end of the war | end to the war | normalisation | normalization"
  ar "سلام | السلام | استقرار | مصالحة | خفض التصعيد"
  ru "мир | мира | стабильность | примирение | деэскалация | урегулирование"
  tr "barış | barışı | istikrar | uzlaşma"

noun TERRITORY
  en "territory | territorial integrity | sovereignty | independence | soil | land | homeland | autonomy | statehood | self-rule | area under control"

noun BORDER
  en "border | frontier | boundary | common border | border area | border region | border strip | border zone | borderline | land border"
  ar "حدود | الحدود"
  ru "граница | границы | границе | границу"
  tr "sınır | sınırı | sınırda | sınırının"

noun CROSSING
  en "crossing | border crossing | crossing point | entry point | border gate | crossing-point | border checkpoint | entry-exit checkpoint | entry-exit crossing point | terminal"
  ar "معبر | المعبر | معابر"
  ru "пункт пропуска | контрольно-пропускной пункт въезда-выезда | погранпереход | переход"
  tr "sınır kapısı | geçiş noktası | sınır geçişi"

noun AIRSPACE
  en "airspace | air space | skies | air corridor | territorial waters | waters | maritime boundary | exclusive economic zone"
  ar "المجال الجوي | الأجواء"
  ru "воздушное пространство | воздушного пространства"
  tr "hava sahası | hava sahasını"

noun NUCLEAR
  en "nuclear programme | nuclear program | nuclear weapon | uranium enrichment | nuclear test | nuclear facility | nuclear reactor | enriched uranium | centrifuge"
  en "atomic bomb | nuclear arsenal | nuclear bomb | plutonium"

noun OIL
  en "oil | crude | petroleum | gas | natural gas | fuel | crude oil | diesel | petrol | gasoline | grain | tomato | wheat | goods | imports | exports"

noun MONEY
  en "money | funds | cash | asset | bank account | financing | budget | compensation | reparation"

# ---- protest ------------------------------------------------------------------------------------------------------

noun PROTEST_N
  en "protest | demonstration | rally | march | sit-in | vigil | protest march | picket | mass protest | protest rally | street protest | anti-government protest"
  en "procession | street demonstration | peaceful protest | unrest | civil disobedience | mass demonstration"
  ar "احتجاج | احتجاجات | مظاهرة | مظاهرات | تظاهرة | تظاهرات | اعتصام"
  ru "протест | протесты | протестов | митинг | митинга | демонстрация | демонстрации | акция протеста"
  tr "protesto | protestolar | gösteri | gösteriler | miting | yürüyüş"

# Soldiers keep a watch; it is no rally.
noun ALERT_N
  en "strong vigil | strict vigil | high vigil | tight vigil | constant vigil | close vigil | round-the-clock vigil | high alert"

noun RIOT_N
  en "riot | rioting | disturbance | street violence | looting | street fighting | disorder | civil unrest | mob violence | violent protest | communal violence | melee"
  en "stone-throwing | mayhem | sectarian violence | street clashes"
  ar "أعمال شغب | شغب"
  ru "беспорядки | беспорядков | погромы"
  tr "ayaklanma | isyan | olaylar"

noun STRIKE_N
  en "labour strike | labor strike | general strike | work stoppage | walkout | industrial action | strike action | stoppage | nationwide strike | lockout | transport strike"
  en "armed strike | national strike"
  ar "إضراب | إضراب عام"
  ru "забастовка | забастовки | стачка"
  tr "grev | genel grev"

noun HUNGER_STRIKE_N
  en "hunger strike | fast | hunger-strike | dry fast"
  ar "إضراب عن الطعام"
  ru "голодовка | голодовки | голодовку"
  tr "açlık grevi"

noun UPRISING
  en "uprising | revolt | rebellion | insurrection | insurgency | intifada | mutiny | revolution | armed struggle | guerrilla war | armed rebellion | civil war"
  en "armed uprising | secession"
  ar "انتفاضة | ثورة | تمرد"
  ru "восстание | восстания | мятеж | мятежа"
  tr "ayaklanma | isyan | devrim"

# ---- fighting and attacks -----------------------------------------------------------------------------------------

noun ATTACK_N
  en "attack | assault | onslaught | offensive action | armed attack"
  en "coordinated attack | counterattack | counter-attack | retaliatory strike | aggression | hit-and-run attack | violent attack | reprisal | reprisal attack"
  en "act of aggression | act of sabotage | military strike | deadly attack | acts of aggression | terror attack | pre-emptive strike"
  en "fire attack | cross-border attack | violent act | act of violence | acts of violence | surprise attack | ground attack | hostile act | armed action | armed assault"
  ar "هجوم | هجمات | هجوما | الهجوم | اعتداء | ضربة | ضربات"
  ru "атака | атаки | атак | нападение | нападения | нападений | удар | удары | удара"
  tr "saldırı | saldırısı | saldırılar | saldırıları | saldırıda"

noun OFFENSIVE
  en "offensive | ground offensive | invasion | incursion | ground assault"
  en "assault operation | military offensive | counteroffensive | counter-offensive | bombing campaign | air campaign"

noun OPERATION_N
  en "operation | campaign | military campaign | military operation | push | drive | ground operation | cross-border operation | manhunt | advance | foray"
  en "military action | sweep | sweep operation | counterinsurgency operation | crackdown | thrust | military intervention | infiltration | breakthrough"
  ar "هجوم بري | عملية عسكرية | حملة عسكرية | توغل | اجتياح | هجوم مضاد"
  ru "наступление | наступления | операция | операции | военная операция | вторжение | вторжения | контрнаступление"
  tr "taarruz | operasyon | harekat | harekatı | işgal | askeri operasyon | kara harekatı"

noun BOMBING_N
  en "dynamite attack | bombing | bomb attack | bombing attack | bomb blast | car bombing | truck bombing | roadside bombing"
  en "firebombing | grenade attack | bomb explosion | car bomb attack | petrol bomb attack | dynamiting | car bomb explosion"
  en "roadside bomb attack | car-bomb attack | mine attack | arson attack"
  ar "قصف | القصف | تفجير | تفجيرات"
  ru "бомбардировка | бомбардировки | бомбежка | подрыв | теракт | теракта"
  tr "bombardıman | bombalama | bombalı saldırı"

noun SUICIDE_BOMBING_N
  en "suicide bombing | suicide attack | suicide bomb attack | suicide car bombing | suicide blast | suicide car bomb attack | suicide operation | suicide explosion"
  en "martyrdom operation | suicide truck bombing"
  ar "هجوم انتحاري | تفجير انتحاري | عملية انتحارية"
  ru "теракт смертника | атака смертника | самоподрыв"
  tr "intihar saldırısı | intihar eylemi"

noun SHELLING_N
  en "shelling | bombardment | mortar attack | artillery fire | mortar fire | artillery attack | shellfire | shell fire | artillery bombardment | rocket fire"
  en "artillery shelling | mortar shelling | barrage of shells | barrage of rockets | artillery barrage | tank fire | mortar strike | artillery strike | artillery duel | missile fire | salvo"
  en "cannon fire | heavy shelling | rocket shelling | mortar barrage | tank shelling | artillery exchange | indirect fire | mortar explosion | outgoing fire | incoming fire"
  en "howitzer fire | naval bombardment"
  ar "قصف مدفعي | القصف المدفعي | قصف صاروخي | قصف مدفعي وصاروخي | قذائف"
  ru "обстрел | обстрелы | обстрела | обстрелов | обстрелу | артиллерийский обстрел | минометный обстрел | артобстрел"
  tr "topçu ateşi | top atışı | havan saldırısı | bombardıman | topçu atışı | top atışları"

noun ROCKET_ATTACK_N
  en "rocket attack | missile attack | rocket strike | missile strike | rocket barrage | missile launch | rocket launch | missile barrage | missile salvo | cruise missile strike"
  en "volley of rockets | barrage of rockets | ballistic missile attack | scud attack "
  ar "هجوم صاروخي | قصف صاروخي | إطلاق صواريخ"
  ru "ракетный удар | ракетные удары | ракетный обстрел | пуск ракеты | ракетная атака"
  tr "roket saldırısı | füze saldırısı | roketli saldırı"

noun AIR_STRIKE_N
  en "air strike | airstrike | air raid | bombing raid | carpet bombing | bombing campaign | air attack | aerial attack | aerial bombardment | aerial bombing | bombing run | sortie | air bombardment | aerial strike"
  en "air assault | bombing from the air | air operation | bombing sortie"
  en "aerial raid | bombing mission"
  ar "غارة | غارات | غارة جوية | غارات جوية | ضربة جوية | قصف جوي | الغارات"
  ru "авиаудар | авиаудары | авиаудара | авиаударов | авианалет | авианалета | удар с воздуха | воздушный удар"
  tr "hava saldırısı | hava saldırıları | hava harekatı | hava bombardımanı"

noun DRONE_STRIKE_N
  en "drone strike | drone attack | unmanned aerial attack | UAV strike | UAV attack | drone raid | drone bombing | drone incursion"
  ar "هجوم بطائرة مسيرة | ضربة بطائرة مسيرة | هجوم بمسيرات"
  ru "атака беспилотников | удар беспилотника | атака дронов | атака БПЛА"
  tr "İHA saldırısı | SİHA saldırısı | drone saldırısı"

noun GUNFIRE_N
  en "gunfire | shooting | gunshot | small-arms fire | small arms fire | machine-gun fire | machine gun fire | shot | gun attack | fusillade | burst | gun fire | firing"
  en "rifle fire | automatic fire | shooting incident | exchange of fire | burst of gunfire | bursts of gunfire | heavy gunfire | automatic weapons fire | hail of bullets"
  en "shooting attack | drive-by shooting | celebratory fire | warning shot | fire | heavy-machine-gun fire | bullet | crossfire | exchanges of fire | volley"
  ar "إطلاق نار | إطلاق النار | رصاص | الرصاص | نيران"
  ru "стрельба | стрельбы | стрельбу | перестрелка | перестрелки | выстрелы | выстрел | огонь | огня | очередь | очереди"
  tr "silah sesi | silahlı saldırı | ateş | kurşun | ateş açılması"

noun SNIPING_N
  en "sniping | sniper fire | sniper attack | sniper shooting | sniper bullet"
  ar "قنص | رصاص قناص"
  ru "снайперский огонь | огонь снайпера | снайперская стрельба"
  tr "keskin nişancı ateşi | keskin nişancı saldırısı"

noun EXPLOSION_N
  en "explosion | blast | detonation | explosive attack | bang | bomb blast | mine explosion | car bomb explosion | fireball | undetermined explosion | loud explosion"
  en "mine blast | landmine explosion | powerful blast | grenade explosion | loud blast | series of explosions | string of explosions"
  ar "انفجار | انفجارات | الانفجار"
  ru "взрыв | взрывы | взрыва | взрывов | подрыв | подрыва"
  tr "patlama | patlamada | patlamalar | infilak"

noun CLASHES_N
  en "clash | fighting | skirmish | battle | gun battle | gunbattle | firefight | fire fight | combat | engagement | confrontation | armed clash | shootout | shoot-out"
  en "street battle | fierce fighting | heavy fighting | pitched battle | ground fighting | armed confrontation | hostility | hostilities | infighting | border clash"
  en "exchange of gunfire | factional fighting | running battle | encounter | skirmishing | in-fighting | violent clash | heavy clash | turf war | battlefield"
  ar "اشتباك | اشتباكات | الاشتباكات | معارك | معركة | قتال | مواجهات"
  ru "столкновение | столкновения | столкновений | бой | бои | боев | боях | боестолкновение | боестолкновения | перестрелка"
  tr "çatışma | çatışmalar | çatışmaları | çatışmada | çarpışma"

noun AMBUSH_N
  en "ambush | trap | surprise attack | roadside attack | deadly ambush"
  ar "كمين | كمائن"
  ru "засада | засады | засаду"
  tr "pusu | pusuda"

noun RAID_N
  en "raid | search operation | house search | arrest campaign | swoop | night raid | search-and-arrest operation | house-to-house search"
  en "dawn raid | security sweep | sweep | mopping-up operation | anti-terror operation | counterterrorism operation | counter-terrorism operation"
  ar "مداهمة | مداهمات | حملة مداهمات | اقتحام"
  ru "рейд | рейда | обыск | обыски | зачистка | зачистки | спецоперация"
  tr "baskın | operasyon | arama"

noun KILLING_N
  en "killing | murder | slaying | homicide | execution | beheading | shooting death | triple murder | extrajudicial killing | summary execution | hanging"
  en "slaughter | lynching | stabbing | revenge killing | sectarian killing | political killing | mass execution | honour killing | honor killing | extra-judicial killing"
  ar "قتل | مقتل | إعدام | اغتيال"
  ru "убийство | убийства | убийств | гибель | гибели | казнь | казни | смерть | смерти"
  tr "öldürme | cinayet | ölüm | infaz | idam"

noun ASSASSINATION_N
  en "assassination | assassination attempt | attempt on the life | attempt on his life | attempted assassination | political assassination | targeted killing | contract killing"
  en "attempt on her life | murder attempt | assassination plot | attempted murder"
  ar "اغتيال | محاولة اغتيال | عملية اغتيال"
  ru "покушение | покушения | заказное убийство"
  tr "suikast | suikast girişimi"

noun MASSACRE_N
  en "massacre | slaughter | bloodbath | carnage | genocide | mass killing | atrocity | mass murder | mass shooting | pogrom"
  ar "مجزرة | مجازر | مذبحة"
  ru "резня | массовое убийство | расправа"
  tr "katliam | kıyım"

noun ABDUCTION_N
  en "abduction | kidnapping | kidnap | hostage-taking | hostage taking | forced disappearance | enforced disappearance | seizure of hostages | disappearance | taking of hostages"
  en "hostage crisis | hostage drama | kidnaping | mass kidnapping | kidnap attempt"
  ar "خطف | اختطاف | عملية خطف"
  ru "похищение | похищения | похищений | захват заложников"
  tr "kaçırma | adam kaçırma | rehin alma"

noun HIJACKING_N
  en "hijacking | hijack | skyjacking | air piracy | carjacking | piracy | plane hijacking"

noun ARREST_N
  en "arrest | detention | round-up | roundup | imprisonment | capture | mass arrest | custody | house arrest | administrative detention | arbitrary arrest"
  en "arbitrary detention | jailing | incarceration | captivity | apprehension"
  ar "اعتقال | اعتقالات | توقيف | احتجاز"
  ru "арест | ареста | аресты | задержание | задержания | задержаний"
  tr "tutuklama | gözaltı | yakalama"

noun TORTURE_N
  en "torture | ill-treatment | mistreatment | abuse | beating | maltreatment | rape | sexual violence | flogging | sexual assault | gang rape | mutilation | cruel treatment"
  ar "تعذيب | اغتصاب"
  ru "пытки | пыток | избиение | изнасилование"
  tr "işkence | tecavüz | dayak"

noun CHEMICAL_ATTACK_N
  en "chemical attack | gas attack | chemical weapons attack | poison gas attack | nerve gas attack | sarin attack | chlorine attack | chemical strike | use of chemical weapons"
  en "toxic gas attack | suspected gas attack | suspected chemical attack | chemical weapons use | chlorine gas attack"
  ar "هجوم كيميائي | هجوم كيماوي | قصف كيماوي"
  ru "химическая атака | химической атаки | химатака | химатаки"
  tr "kimyasal saldırı | kimyasal silah saldırısı"

noun SABOTAGE_N
  en "sabotage | act of sabotage | acts of sabotage | arson | vandalism | arson attack | pipeline bombing | economic sabotage | sabotage attack | wrecking"

noun DESTRUCTION_N
  en "destruction | demolition | devastation | damage | ruin | material damage | property damage | material losses | razing | bulldozing | structural damage"
  ar "دمار | تدمير | أضرار | أضرار مادية | هدم"
  ru "разрушение | разрушения | разрушений | повреждения | повреждений | ущерб"
  tr "yıkım | hasar | tahribat | zarar"

noun CASUALTY
  en "casualty | death toll | dead | wounded | injured | victim | fatality | loss | losses | civilian casualty | killed | toll | injury | loss of life | bloodshed"
  en "civilian death | martyr | human loss | casualty count"
  ar "ضحايا | قتلى | جرحى | إصابات | شهداء | قتيل | جريح | شهيد"
  ru "жертва | жертвы | жертв | погибшие | погибших | раненые | раненых | потери | потерь | пострадавшие"
  tr "ölü | yaralı | kayıp | can kaybı | şehit | yaralılar"

noun CRASH_N
  en "crash | plane crash | helicopter crash | accident | downing | collision | shootdown | shoot-down | shooting down | emergency landing | air crash | wreckage"

noun WITHDRAWAL_N
  en "withdrawal | pullout | pull-out | pullback | pull-back | retreat | disengagement | redeployment | troop withdrawal | withdrawal of troops | drawdown | departure of forces"
  en "withdrawal of forces | withdrawal of heavy weapons | pullback of heavy weapons | phased withdrawal"
  ar "انسحاب | سحب | انسحاب القوات"
  ru "вывод | вывода | отвод | отвода | отвод сил | разведение сил | разведение сил и средств | отступление"
  tr "çekilme | geri çekilme | çekilmesi"

noun DEPLOYMENT_N
  en "deployment | buildup | build-up | troop buildup | military buildup | reinforcement | mobilisation | mobilization | troop movement | troop concentration | call-up"
  en "redeployment | stationing | military movement | movement of troops | movement of forces | presence | troop build-up | military presence | troop deployment | conscription"
  ar "انتشار | حشود | تعزيزات | تعزيزات عسكرية | حشد"
  ru "развертывание | размещение | переброска | мобилизация | мобилизации | подкрепление | подкрепления | скопление войск"
  tr "konuşlandırma | yığınak | takviye | sevkiyat | askeri sevkiyat | seferberlik"

# Where words of war mean none: told stories, and games (SPORT is of nothing else, a SPORT_WORD may be).
noun FICTION
  en "film | movie | novel | video game | computer game | thriller | sitcom | soap opera | screenplay | feature film | war film | drama series"
  en "television series | stage play | short story | comic book | opera | board game | animated film | action film | war movie | bestseller"

noun SPORT
  en "midfielder | goalkeeper | quarterback | playoffs | playoff | penalty kick | home run | touchdown | free throw | free kick | hat-trick | hat trick"
  en "batsman | wicket | innings | crossbar | goalpost | second half | semi-final | semifinal | quarter-final | quarterfinal | extra time | stoppage time"
  en "point guard | three-pointer | penalty shoot-out | penalty area | linebacker | pitcher | knockout round | group stage | world championship"
  en "league title | first-half | second-half | half-time | halftime | basketball | premier league | champions league | slam dunk | tie-break"

noun SPORT_WORD
  en "striker | goal | match | season | league | team | coach | defender | game | series | tournament | cup | trophy | fan | referee | playmaker | title race"
  en "point | win | victory | overtime | defeat | standings"
  en "football | rugby | cricket | hockey | tennis | ice hockey | baseball | handball | volleyball | final | first half | long range | champion | stadium"

noun JOINT_EXERCISE
  en "joint exercise | joint military exercise | joint manoeuvre | joint maneuver | joint drill | joint naval exercise | joint war game | joint patrol"
  en "joint naval manoeuvre | joint naval maneuver | joint air exercise"

noun EXERCISE_N
  en "exercise | military exercise | manoeuvre | maneuver | drill | war game | wargame | joint exercise | naval exercise | live-fire exercise | training exercise | war games"
  en "military drill | air exercise | live fire exercise | military manoeuvre | military maneuver | artillery exercise"
  ar "مناورة | مناورات | تدريبات عسكرية"
  ru "учения | учений | маневры | маневров | тренировка | стрельбы"
  tr "tatbikat | tatbikatı | manevra"

noun WEAPON_TEST_N
  en "missile test | nuclear test | weapons test | test launch | test-firing | test firing | rocket launch | satellite launch | missile launch | underground test | atomic test"

noun OVERFLIGHT_N
  en "overflight | incursion into airspace | airspace violation | violation of airspace | reconnaissance flight | flyover | flypast | surveillance flight | air incursion"
  en "violations of airspace | mock raid | sonic boom | drone flight | overflights"
  ar "تحليق | خرق جوي | انتهاك المجال الجوي"
  ru "нарушение воздушного пространства | пролет | облет"
  tr "hava sahası ihlali | uçuş"

noun FORTIFICATION_N
  en "trench | fortification | bunker | dugout | berm | dragon's teeth | tunnel | earthwork | rampart | barrier | wall | fence | entrenchment | concrete barrier | foxhole"
  en "embankment | barbed wire | separation barrier | earth mound | defensive line | sandbag"
  ar "خندق | خنادق | تحصينات | نفق | أنفاق | ساتر ترابي | دشم"
  ru "траншея | траншеи | укрепление | укрепления | окоп | окопы | тоннель | блиндаж"
  tr "siper | hendek | tahkimat | tünel | duvar"

noun CAPTURE_N
  en "capture | seizure | fall | takeover | conquest | recapture | occupation | annexation | liberation | control | advance | gain | territorial gain | storming"
  ar "سيطرة | استيلاء | سقوط | احتلال | تحرير"
  ru "захват | захвата | взятие | взятия | оккупация | оккупации | освобождение | контроль"
  tr "ele geçirme | işgal | kontrol"

noun VICTIM_OF
  en "victim | target | object"

noun DEATH_THREAT_N
  en "death threat | threat of death | threat on his life | threat on her life | threat against his life | threat against her life"

noun THREAT_N
  en "threat | warning | intimidation | menace | threat of force | death threat | bomb threat | ultimatum | threats of | show of force | sabre-rattling | saber-rattling | reprisal threat"
  ar "تهديد | تهديدات | تحذير"
  ru "угроза | угрозы | угроз | предупреждение"
  tr "tehdit | tehdidi | uyarı"

noun CYBER_ATTACK_N
  en "cyberattack | cyber attack | hacking | hack | jamming | data breach | GPS jamming | computer attack | cyber-attack | electronic attack | denial of service"

noun SMUGGLING_N
  en "smuggling | drug trafficking | arms trafficking | trafficking | drug trade | gun-running | contraband | narcotics trafficking | people smuggling | weapons smuggling"

noun VIOLENCE
  en "violence | bloodshed | conflict | war | unrest | hostilities | escalation | flare-up | flareup | turmoil | upsurge | cycle of violence | civil war | armed conflict"
  en "civil strife | strife | political violence | escalation of violence | spate of violence | spiral of violence"
  ar "عنف | تصعيد | حرب | الحرب | أعمال عنف | نزاع"
  ru "насилие | насилия | эскалация | эскалации | война | войны | конфликт | конфликта | обострение"
  tr "şiddet | savaş | tırmanma | gerilim"

noun SUPPORT_N
  en "support | backing | endorsement | approval | solidarity | blessing | encouragement | sympathy | recognition | consent | praise | welcome | gratitude"
  ar "دعم | تأييد | ترحيب | تضامن"
  ru "поддержка | поддержки | поддержку | одобрение | солидарность"
  tr "destek | desteği | onay | dayanışma"

noun OPPOSITION_N
  en "opposition | rejection | refusal | objection | disapproval | condemnation | criticism | outcry | denunciation | resistance | rebuff | denial | veto | outrage"
  ar "رفض | إدانة | انتقاد | استنكار"
  ru "отказ | отказа | осуждение | осуждения | критика | критики | возражение"
  tr "ret | kınama | eleştiri | itiraz | tepki"

noun ACCUSATION_N
  en "accusation | allegation | charge | claim | blame | recrimination | assertion | complaint | denunciation | insinuation"
  ar "اتهام | اتهامات"
  ru "обвинение | обвинения | обвинений"
  tr "suçlama | suçlamalar | iddia"

noun DEMAND_N
  en "demand | request | appeal | call for | calls for | precondition | condition | claim | plea | petition | insistence | requirement | exigency"
  ar "مطلب | مطالب | طلب | نداء | دعوة"
  ru "требование | требования | требований | просьба | призыв | призывы | условие"
  tr "talep | talepler | istek | çağrı | şart"

noun COOPERATION
  en "cooperation | co-operation | collaboration | coordination | joint action | joint effort | joint operation | partnership | intelligence sharing | security cooperation"
  en "military cooperation | economic cooperation | information sharing | liaison"
  ar "تعاون | تنسيق"
  ru "сотрудничество | сотрудничества | взаимодействие | координация"
  tr "işbirliği | iş birliği | koordinasyon"

noun EXTENSION
  en "extension | renewal | prolongation | rollover | continuation"
  ar "تمديد | تجديد"
  ru "продление | продления"
  tr "uzatma | uzatılması"

noun DELAY_N
  en "delay | postponement | suspension | cancellation | interruption | halt | breakdown | collapse | failure | termination | end | setback | adjournment"

noun RESUMPTION
  en "resumption | restart | relaunch | reopening | restoration | revival | renewal of talks | return to talks | reinstatement"

noun PROGRESS
  en "progress | breakthrough | headway | step forward | result | outcome | success"

noun INDEPENDENCE
  en "independence | secession | separatism | autonomy | self-determination | unilateral declaration of independence | declaration of independence | statehood"

noun RESIGNATION
  en "resignation | ouster | dismissal | removal | sacking | impeachment | abdication | step-down | departure from office"

noun EXPULSION
  en "expulsion | deportation | extradition | eviction | banishment | exile | forced return | recall of the ambassador | persona non grata"
  ar "طرد | ترحيل"
  ru "высылка | высылки | депортация | экстрадиция"
  tr "sınır dışı | ihraç"

noun DISARMAMENT
  en "disarmament | demobilisation | demobilization | demilitarisation | demilitarization | decommissioning | surrender of weapons | disarming | arms control | destruction of weapons"
  en "weapons collection | handover of weapons | reintegration"
  ar "نزع السلاح"
  ru "разоружение | разоружения | демилитаризация | сдача оружия"
  tr "silahsızlanma | silah bırakma | silahsızlandırma"

noun DEMINING
  en "demining | mine clearance | de-mining | bomb disposal | clearance of mines | mine action"

# ---- places that a report names as targets ------------------------------------------------------------------------

noun BASE
  en "base | military base | air base | airbase | airfield | naval base | camp | army base | barracks | garrison | headquarters | military camp | army barracks | compound"
  en "military airport | military installation | military site | training camp | military position | military headquarters | army camp | army headquarters | fortress | depot"
  en "stronghold | bastion | military post | missile base | radar station | rebel camp | guerrilla camp | hideout"
  ar "قاعدة | قاعدة جوية | قاعدة عسكرية | مطار عسكري | معسكر | ثكنة | مقر"
  ru "база | базы | базу | базе | авиабаза | авиабазы | аэродром | военная база | лагерь | штаб"
  tr "üs | üssü | hava üssü | askeri üs | kışla | kamp | karargah"

noun AIRPORT
  en "airport | airstrip | runway | terminal | international airport | heliport | hangar | landing strip | control tower"
  ar "مطار | المطار"
  ru "аэропорт | аэропорта | аэропорту"
  tr "havaalanı | havalimanı"

noun HOSPITAL
  en "hospital | clinic | medical centre | medical center | field hospital | health centre | health center | medical facility | ambulance | maternity hospital | health facility"
  en "medical point | dispensary | first-aid post | children's hospital | makeshift hospital | blood bank | pharmacy | medical complex"
  ar "مستشفى | مشفى | مستوصف | نقطة طبية | سيارة إسعاف | مركز صحي"
  ru "больница | больницы | больницу | госпиталь | госпиталя | медпункт | поликлиника | скорая помощь | роддом"
  tr "hastane | hastanesi | hastaneye | sağlık merkezi | ambulans"

noun SCHOOL
  en "school | kindergarten | university | college | classroom | campus | dormitory | primary school | secondary school | nursery | academy | schoolhouse | seminary | high school"
  ar "مدرسة | مدارس | جامعة | روضة"
  ru "школа | школы | школу | школе | детский сад | детского сада | университет | общежитие"
  tr "okul | okulu | okula | üniversite | anaokulu"

noun RELIGIOUS_SITE
  en "mosque | church | cathedral | synagogue | temple | shrine | monastery | convent | chapel | minaret | cemetery | pagoda | madrasa | madrassa | parish house | mausoleum"
  ar "مسجد | جامع | كنيسة | دير | مزار"
  ru "мечеть | мечети | церковь | церкви | храм | храма | монастырь"
  tr "cami | camii | kilise | türbe"

noun BRIDGE
  en "bridge | overpass | road bridge | railway bridge | pontoon bridge | viaduct | footbridge | flyover | dam | ferry"
  ar "جسر | سد"
  ru "мост | моста | мосту | дамба | плотина"
  tr "köprü | köprüsü | baraj"

noun POWER_PLANT
  en "power plant | power station | substation | power line | pylon | electricity pylon | electrical substation | transformer | power grid | nuclear plant | hydroelectric plant"
  en "nuclear power plant | generating station | electricity grid | transmission tower | power tower | energy tower | hydroelectric dam | high-tension tower | power facility"
  ar "محطة كهرباء | محطة توليد | محطة الطاقة"
  ru "электростанция | электростанции | подстанция | подстанции | ТЭЦ | АЭС | линия электропередачи | ЛЭП"
  tr "elektrik santrali | santral | trafo"

noun WATER_SUPPLY
  en "water supply | water station | pumping station | water pipeline | filter station | water treatment plant | well | reservoir | waterworks | water network | water tank"
  en "water main | sewage plant"
  ar "محطة مياه | شبكة المياه | محطة ضخ"
  ru "водопровод | насосная станция | фильтровальная станция | водоснабжение"
  tr "su şebekesi | su istasyonu"

noun PIT   # no weapon, where people dig
  en "coal mine | gold mine | copper mine | diamond mine | iron mine | salt mine | cobalt mine | silver mine | emerald mine | mine shaft"

noun WEATHER
  en "rain | heavy rain | bad weather | snow | snowfall | fog | mud | breakdown | flat tyre"

noun OIL_SITE
  en "oil field | oilfield | refinery | pipeline | oil pipeline | gas pipeline | gas field | oil depot | fuel depot | oil terminal | oil well | fuel tank | tanker | gas plant"
  en "gas station | petrol station | oil refinery | oil facility | drilling rig | fuel storage | oil tanker | oil installation | fuel truck | tank farm"
  ar "حقل نفط | مصفاة | خط أنابيب | أنبوب نفط"
  ru "нефтебаза | нефтепровод | газопровод | нефтяное месторождение | НПЗ"
  tr "petrol sahası | rafineri | boru hattı"

noun MARKET
  en "market | marketplace | bazaar | souk | shop | shopping centre | shopping center | mall | store | bakery | restaurant | cafe | supermarket | vegetable market | hotel | bank"
  en "nightclub | bar | discotheque | shopping mall | warehouse | factory | business | tea shop | storehouse"
  ar "سوق | أسواق | متجر | فرن | مخبز | مطعم"
  ru "рынок | рынка | рынке | магазин | магазина | пекарня"
  tr "pazar | çarşı | market | fırın | restoran"

noun HOUSE
  en "house | home | building | apartment | apartment block | residence | residential building | dwelling | residential area | flat | hut | apartment building | tower block | villa"
  en "block of flats | blocks of flats | farmhouse | tent | residential neighbourhood | residential neighborhood | property | shack | mansion | ranch | farm | estate"
  ar "منزل | منازل | بيت | بيوت | مبنى | بناء | أحياء سكنية | حي سكني"
  ru "дом | дома | домов | здание | здания | жилой дом | жилые дома | квартира | жилой квартал"
  tr "ev | evi | evler | bina | binası | konut"

noun CAMP
  en "refugee camp | camp | displacement camp | IDP camp | camp for displaced people | shelter | tent camp | reception centre | reception center | tent city | settlement"
  en "transit camp | displaced persons camp | makeshift camp"
  ar "مخيم | مخيمات | مخيم للنازحين | مخيم للاجئين"
  ru "лагерь беженцев | лагеря беженцев | лагерь для беженцев"
  tr "mülteci kampı | kamp | çadır kent"

noun PUBLIC_BUILDING
  en "government building | courthouse | court building | town hall | city hall | municipality | palace | presidential palace | ministry building | parliament building | prison | jail"
  en "post office | headquarters | police headquarters | police station | party headquarters | stadium | palace of justice | government office | embassy building | mayor's office"
  en "supreme court building | customs house | civil defence centre | civil defense center | library | museum | theatre | theater | public building | government house"
  en "administration building | state building"
  ar "مبنى حكومي | سجن | قصر | بلدية | مخفر شرطة | مقر"
  ru "административное здание | тюрьма | тюрьмы | дворец | отделение полиции | мэрия"
  tr "hükümet binası | belediye binası | cezaevi | saray | karakol"

noun MEDIA_SITE
  en "radio station | television station | TV station | newspaper office | broadcasting station | transmitter | press centre | press center | studio | printing press | radio transmitter"
  en "relay station | TV tower | television tower | printing house | newsroom | newspaper building | antenna | news agency office"

noun ROAD
  en "road | highway | street | motorway | route | avenue | main road | intersection | bypass | railway | railroad | rail line | railway line | track | junction"
  en "Pan-American highway | expressway | boulevard | train station | railway station | bus station | metro station | subway station | bus terminal"
  ar "طريق | أوتوستراد | شارع | سكة حديد"
  ru "дорога | дороги | дорогу | шоссе | трасса | трассы | трассе | улица | улице | вокзал"
  tr "yol | yolu | karayolu | otoyol | cadde | sokak"

noun PORT
  en "port | harbour | harbor | dock | jetty | pier | quay | berth | seaport | shipyard | oil port | naval port"
  ar "ميناء | مرفأ"
  ru "порт | порта | порту | причал"
  tr "liman | limanı"

noun VEHICLE
  en "car | vehicle | truck | bus | van | taxi | motorcycle | motorbike | pickup truck | pickup | lorry | jeep | minibus | train | tractor | minivan | bicycle | ambulance | tanker truck"
  en "passenger bus | school bus | armoured car | armored car | police car | station wagon | trailer | limousine | four-wheel drive | SUV | scooter | fuel tanker | automobile | sedan"
  en "patrol car | military vehicle | bulldozer | cart | army truck | army vehicle"
  ar "سيارة | سيارات | حافلة | حافلات | شاحنة | شاحنات | دراجة نارية | آلية | مركبة"
  ru "автомобиль | автомобиля | машина | машины | автобус | автобуса | автобусы | грузовик | грузовика | грузовики | мотоцикл | поезд"
  tr "araç | aracı | araba | otobüs | otobüsü | kamyon | tır | motosiklet | minibüs"

noun SHIP
  en "ship | boat | vessel | tanker | ferry | fishing boat | cargo ship | freighter | flotilla | warship | aid flotilla | trawler | merchant ship | cruise ship | barge | dinghy | speedboat"
  en "bulk carrier | oil tanker | container ship | yacht"
  ar "سفينة | سفن | قارب | ناقلة"
  ru "корабль | корабля | судно | судна | катер | танкер"
  tr "gemi | gemisi | tekne | tanker"

noun CIVIL_AIRCRAFT
  en "airliner | passenger plane | passenger jet | cargo plane | jetliner | civilian aircraft | civilian plane | transport plane | passenger aircraft | flight | charter plane"
  en "commercial plane | commercial airliner | light aircraft | light plane"

noun DETENTION_SITE
  en "prison | jail | detention centre | detention center | detention camp | cell | penitentiary | prison camp | labour camp | labor camp | concentration camp | dungeon | gaol"

noun CROWD_SITE
  en "square | public square | plaza | park | playground | concert | wedding | funeral | funeral procession | wedding party | festival | stadium | concert hall | nightclub | party rally"
  en "beach | sports ground | football match | sports hall | church service | prayers"

noun FARMLAND
  en "farm | farmland | field | olive grove | orchard | crop | crops | cattle | livestock | plantation | forest | greenhouse | harvest | sugar mill | coffee mill | wheat field | hacienda"

noun TELECOM
  en "telephone exchange | telephone line | mobile phone tower | cell tower | communications tower | internet | phone network | communication tower | telephone office | telephone box"
  en "mobile network | relay tower | microwave tower | telecommunications office"

noun HERITAGE_SITE
  en "heritage site | monument | statue | ancient ruins | museum | ancient temple | citadel | historic site | archaeological site | memorial | castle | world heritage site"

# ---- others that a rule needs ---------------------------------------------------------------------------------------

noun ALERT
  en "alert | high alert | full alert | state of alert | maximum alert | war footing | combat readiness | alarm"

noun INFORMATION
  en "information | intelligence | list | map | blueprint | file | expertise | data | know-how | knowledge | technology | evidence | secrets"

noun HUMAN_SHIELD
  en "human shield | human shields | shield"

noun CAPTURED_PLACE
  en "town | village | city | district | area | province | region | hill | hilltop | height | position | stronghold | suburb | neighbourhood | neighborhood"
  en "quarter | island | enclave | capital | outpost | camp | part | sector | mountain | junction | valley | settlement | zone"

noun SUICIDE_BOMBER
  en "suicide bomber | suicide attacker | female suicide bomber"

noun CEASEFIRE_VIOLATION
  en "ceasefire violation | cease-fire violation | truce violation | breach of the ceasefire | breach of the truce | violation of the ceasefire"
  en "case of opening fire | incident of opening fire | instance of opening fire | fact of opening fire | opening of fire"
  en "violations of the ceasefire | breaches of the ceasefire | violation of the truce | violations of the truce | breaches of the truce"
  en "ceasefire breach | cease-fire breach | truce breach | violation of the cessation of hostilities | violations of the cessation of hostilities"
  en "violations of a ceasefire | violations of a truce"

# What monitors count acts by: "15 cases of firing", "three incidents of shelling".
noun CASE_N
  en "case | instance | incident | episode | fact | occurrence"

noun DRUG_N
  en "drug | cocaine | narcotic | heroin | marijuana | opium | coca | drug shipment | drug laboratory | cocaine laboratory | hashish | captagon"
  ar "مخدرات | كوكايين | حبوب الكبتاغون"
  ru "наркотики | наркотиков | кокаин | героин"
  tr "uyuşturucu | kokain | eroin"

noun CRIME_N
  en "crime | robbery | theft | bank robbery | burglary | felony | offence | offense | misdeed | looting | organized crime | organised crime"
  ar "جريمة | جرائم | سرقة"
  ru "преступление | преступления | грабеж"
  tr "suç | cinayet | hırsızlık"

noun FIRE_N
  en "fire | flames | blaze"

noun DISASTER
  with DISEASE
  en "wildfire | forest fire | bushfire | heat wave | heatwave | cold wave | blizzard | snowstorm | avalanche | mudslide | drought | famine | volcano | eruption | lightning | hailstorm"
  en "stampede | building collapse | mine collapse | shipwreck | capsizing | drowning | car accident | traffic accident | road accident | bus accident | train accident | derailment | gas leak | electrocution | gas explosion | gas blast | boiler explosion | gas cylinder explosion | gas leak explosion | explosion of a gas cylinder | explosion of a boiler"
  en "earthquake | flood | accident | storm | hurricane | landslide | epidemic | typhoon | cyclone | plane crash"
  en "air crash | crash | collision | tornado | tsunami | disease"

noun FIRE_EXCHANGED_N
  en "exchange of fire | exchanges of fire | exchange of gunfire | gun battle | firefight"

noun STRIKE_FORCE_N
  en "strike"

noun DEATH_N
  en "death | demise | martyrdom | passing | fatality | loss of life | death in custody | natural death | sudden death"
  ar "وفاة | موت"
  ru "смерть | смерти | кончина"
  tr "ölüm | ölümü | vefat"

noun DISEASE
  en "disease | virus | flu | influenza | bird flu | avian flu | swine flu | avian influenza | cholera | ebola | malaria | plague | measles | polio | meningitis | typhoid | dengue fever"
  en "coronavirus | epidemic | pandemic | outbreak | infection | strain | HIV | pneumonia | cancer | heart attack | stroke | illness | H5N1 | H1N1 | SARS | MERS | COVID-19 | COVID"
  en "tuberculosis | yellow fever | fever | food poisoning | mad cow disease | rabies | hepatitis | diphtheria | mpox | monkeypox | zika | germ | bacteria | parasite | syndrome | diarrhoea"
  en "diarrhea | dysentery | hemorrhagic fever | haemorrhagic fever | malnutrition | starvation | overdose | old age | complications"
