# SPDX-License-Identifier: Apache-2.0
#
# Words for people, bodies and things that take their side from what stands beside them: "Russian aircraft" is RUS + MIL.AIR,
# "the army's spokesman" is ... + MIL + SPK. Format and role codes: docs/lexicon.md section 1. Words chosen by us.
# Codes here go one level deeper than the roles of the page where a reader needs it: GOV.INT interior, MIL.AIR aircraft,
# MIL.SEA ships, MIL.ARM armour. Four codes say nothing of the side and only of the part: SPK speaks for it, DEL sits in
# talks for it, LDR leads it, MEM belongs to it.
# Words that judge ("regime", "terrorists") are matched, since texts use them, and get the neutral code of the thing meant.

# ---- state: offices -----------------------------------------------------------------------------------------------

agent +GOV
  kind body
  en "government | administration | authorities | regime | cabinet | leadership | junta | ruling council | council of ministers | governing council"
  en "military junta | interim government | transitional government | caretaker government | coalition government | national unity government"
  en "provisional government | central government | federal government | executive branch | government side | ruling junta | politburo"
  en "military government | government of national unity | ruling party leadership | civilian government | presidency council"
  ar "حكومة | الحكومة | السلطات | نظام | النظام"
  ru "правительство | правительства | правительством | власти | властей | режим | режима | руководство | кабмин"
  tr "hükümet | hükümeti | yönetim | yönetimi | rejim | rejimi | yetkililer"

agent +GOV.OFF
  kind people
  en "official | government official | senior official | minister | officials | deputy minister | cabinet minister | under-secretary | undersecretary"
  en "secretary of state | state secretary | bureaucrat | civil servant | policymaker | policy maker | statesman | stateswoman | functionary | technocrat"
  en "administrator | commissioner | government minister | high-ranking official | top official | government employee | public official | assistant secretary"
  en "public servant | aide | presidential aide | adviser | advisor | national security adviser | national security advisor | presidential adviser"
  en "minister of state | undersecretary of state | government source | officialdom"
  ar "مسؤول | مسؤولون | مسؤولين | وزير | الوزير | مستشار"
  ru "чиновник | чиновники | министр | министра | министром | представитель властей | советник | помощник президента"
  tr "yetkili | yetkilisi | bakan | bakanı | danışman"

agent +GOV.HOS
  kind office
  en "president | head of state | king | queen | emir | sultan | monarch | supreme leader | acting president | interim president | presidency | presidential office"
  en "office of the president | crown prince | vice president | vice-president | chairman of the presidency | presidential palace | state president | amir"
  en "heads of state | royal court | presidential press service | presidential spokesman | president-elect | ruler | royal palace | emperor | shah | presidential administration"
  en "first vice president | governor-general | dictator | strongman | ex-president | former president | deputy president"
  ar "رئيس | الرئيس | الملك | أمير | السلطان | الرئاسة | ولي العهد"
  ru "президент | президента | президентом | президенту | глава государства | главы государства | король | эмир | пресс-служба президента"
  tr "cumhurbaşkanı | cumhurbaşkanlığı | devlet başkanı | başkan | başkanı | kral | emir"

agent +GOV.HOG
  kind office
  en "prime minister | premier | head of government | chancellor | deputy prime minister | prime ministry | office of the prime minister | acting prime minister"
  en "interim prime minister | caretaker prime minister | chief executive | vice premier | vice chancellor | taoiseach | heads of government | premiership"
  en "prime minister-designate | first minister | chairman of the council of ministers | former prime minister | ex-premier"
  ar "رئيس الوزراء | رئيس الحكومة | رئاسة الوزراء"
  ru "премьер-министр | премьер-министра | премьер | глава правительства | канцлер"
  tr "başbakan | başbakanı | başbakanlık | şansölye"

agent +GOV.MFA
  kind office
  en "foreign ministry | foreign minister | foreign affairs ministry | top diplomat | ministry of foreign affairs | foreign office | foreign secretary"
  en "minister of foreign affairs | secretary of state for foreign affairs | minister for foreign affairs | external affairs minister | external affairs ministry"
  en "deputy foreign minister | vice foreign minister | foreign affairs minister | acting foreign minister | minister of external affairs | chief diplomat"
  en "foreign relations minister | foreign relations ministry | foreign policy chief | ministry of external affairs | assistant foreign minister"
  ar "وزارة الخارجية | وزير الخارجية | الخارجية | نائب وزير الخارجية"
  ru "министерство иностранных дел | министр иностранных дел | министра иностранных дел | МИД | МИДа | глава МИД | замминистра иностранных дел | внешнеполитическое ведомство"
  tr "dışişleri bakanlığı | dışişleri bakanı | dışişleri | dışişleri bakan yardımcısı"

agent +GOV.AMB
  kind people
  en "ambassador | envoy | diplomat | consul | charge d'affaires | attache | military attache | permanent representative | special envoy | high commissioner"
  en "consul general | embassy official | plenipotentiary | emissary | special representative | presidential envoy | ambassadress | embassy spokesman | embassy"
  en "consulate | permanent mission | press attache | defence attache | defense attache | ambassador-at-large | embassy staff | embassy employee"
  en "cultural attache | deputy ambassador | personal representative | embassy guard"
  ar "سفير | السفير | دبلوماسي | مبعوث | المبعوث | المندوب الدائم | القائم بالأعمال | سفارة"
  ru "посол | посла | послом | дипломат | дипломаты | постоянный представитель | постпред | спецпредставитель | спецпосланник | временный поверенный | посольство"
  tr "büyükelçi | büyükelçisi | elçi | diplomat | daimi temsilci | özel temsilci | özel temsilcisi | maslahatgüzar | büyükelçiliği"

agent +GOV.MOD
  kind office
  en "defence ministry | defense ministry | defence minister | defense minister | ministry of defence | ministry of defense | defence secretary | defense secretary"
  en "minister of defence | minister of defense | secretary of defence | secretary of defense | deputy defence minister | deputy defense minister | war ministry"
  en "war minister | national defence ministry | national defense ministry | defence department | defense department | department of defense | MoD"
  en "minister of national defence | minister of national defense | defence chief | defense chief"
  ar "وزارة الدفاع | وزير الدفاع"
  ru "министерство обороны | минобороны | министр обороны | министра обороны | оборонное ведомство | военное ведомство | МО РФ"
  tr "savunma bakanlığı | milli savunma bakanlığı | savunma bakanı | milli savunma bakanı"

agent +GOV.INT
  kind office
  en "interior ministry | interior minister | ministry of the interior | ministry of interior | home secretary | home office | home ministry | minister of the interior"
  en "minister of interior | home minister | home affairs minister | home affairs ministry | homeland security | internal affairs ministry | ministry of internal affairs"
  en "public security ministry | public security minister | internal affairs minister | ministry of public security | emergencies ministry | emergency situations ministry"
  ar "وزارة الداخلية | وزير الداخلية"
  ru "министерство внутренних дел | МВД | министр внутренних дел | глава МВД | МЧС"
  tr "içişleri bakanlığı | içişleri bakanı"

agent +GOV.JUS
  kind office
  en "justice ministry | justice minister | attorney general | ministry of justice | minister of justice | attorney-general | solicitor general | justice department"
  en "department of justice | justice secretary"
  ar "وزارة العدل | وزير العدل"
  ru "министерство юстиции | минюст | министр юстиции"
  tr "adalet bakanlığı | adalet bakanı"

agent +GOV.FIN
  kind office
  en "finance ministry | finance minister | treasury | treasury secretary | treasury department | central bank | economy minister | economy ministry | trade minister"
  en "trade ministry | commerce ministry | commerce minister | commerce secretary | oil minister | oil ministry | energy minister | energy ministry | agriculture minister"
  en "agriculture ministry | finance secretary | minister of finance | planning minister | central bank governor | chancellor of the exchequer | ministry of finance"
  en "trade secretary | trade representative | customs service | customs office | customs authority | economics minister | transport minister | transport ministry"
  en "tourism minister | industry minister | foreign trade minister"

# Ministries of what is neither force nor money.
agent +GOV.SOC
  kind office
  en "health minister | health ministry | ministry of health | ministry of public health | public health ministry | labour minister | labor minister"
  en "education minister | education ministry | ministry of education | information minister | information ministry | ministry of information"
  en "culture minister | culture ministry | religious affairs ministry | social affairs ministry | labour ministry"

agent +GOV.LOC
  kind people
  en "governor | mayor | provincial governor | local authorities | provincial government | municipality | city council | local council | district governor"
  en "local administration | provincial council | prefect | regional government | regional governor | town council | deputy governor | state governor | local officials"
  en "municipal council | town mayor | deputy mayor | councilman | councillor | councilor | village head | village chief | mukhtar | district chief | sub-prefect"
  en "local official | state government | regional president | provincial authorities | alderman | borough president | regional authorities | civil-military administration"
  ar "محافظ | المحافظ | رئيس البلدية | المجلس المحلي | السلطات المحلية"
  ru "губернатор | губернатора | мэр | мэра | местные власти | глава администрации | областная администрация | ОВА"
  tr "vali | valisi | valilik | valiliği | belediye başkanı | kaymakam"

agent +SPY
  kind body
  en "intelligence service | intelligence agency | secret service | security service | secret police | spy agency | spy | intelligence officer | secret agent"
  en "intelligence chief | spy chief | intelligence official | state security | military intelligence | counterintelligence | mukhabarat | intelligence directorate"
  en "intelligence community | intelligence services | security agency | intelligence agent | spymaster | informer | informant | security apparatus | undercover agent | mole"
  en "intelligence source | counter-intelligence | intelligence branch | general security directorate | internal security service"
  ar "المخابرات | الاستخبارات | الأمن العسكري | جهاز المخابرات | أجهزة الأمن"
  ru "разведка | разведки | спецслужбы | спецслужб | контрразведка | служба безопасности"
  tr "istihbarat | istihbarat teşkilatı | istihbarat servisi"

agent +JUD
  kind body
  en "lower court judge | supreme court justice | supreme court judge | appeals judge | justice of the peace | coroner | chief magistrate | assistant prosecutor | federal prosecutor | court official | bailiff | juror"
  en "investigator"
  en "court | judge | supreme court | tribunal | high court | prosecutor | magistrate | public prosecutor | chief prosecutor | jury | military court | appeals court"
  en "constitutional court | judiciary | chief justice | state prosecutor | special prosecutor | prosecutor's office | court of appeal | investigating judge"
  en "court-martial | special court | military tribunal | general prosecutor | prosecutor general | federal court | judicial official | district court"
  en "attorney | public prosecutor's office | judicial authorities | civil court | criminal court | investigating magistrate | district attorney | revolutionary court | ombudsman"
  en "military judge | electoral tribunal | election commission | electoral commission | election board"
  ar "محكمة | المحكمة | قاض | القاضي | النيابة العامة | المدعي العام"
  ru "суд | суда | судья | судьи | прокурор | прокуратура | прокуратуры | генпрокуратура | следственный комитет | трибунал"
  tr "mahkeme | mahkemesi | hakim | yargıç | savcı | savcılık | başsavcılık | yargıtay"

agent +LEG
  kind body
  en "councilwoman | alderman | parliamentary candidate | senate president | house majority leader | parliamentary group | deputy speaker | party whip | first vice speaker"
  en "parliament | congress | senate | national assembly | legislature | lawmaker | legislator | senator | congressman | member of parliament | deputies | MP"
  en "house of representatives | lower house | upper house | house of commons | parliamentarian | congresswoman | speaker | parliamentary speaker | parliament speaker"
  en "speaker of parliament | members of parliament | legislative assembly | house speaker | majority leader | minority leader | constituent assembly | people's assembly"
  en "federal assembly | national congress | state duma | shura council | consultative council | house of lords | backbencher | assemblyman | parliamentary committee"
  en "people's council | general congress | senate majority leader | parliamentary delegation | chamber of deputies | members of congress | congressional leader | opposition lawmaker"
  ar "البرلمان | مجلس النواب | مجلس الشعب | مجلس الشورى | نائب | نواب | الكونغرس"
  ru "парламент | парламента | депутат | депутаты | депутатов | дума | сенат | сенатор | спикер"
  tr "meclis | meclisi | parlamento | milletvekili | milletvekilleri | senato"

# ---- state: force -------------------------------------------------------------------------------------------------

agent +MIL
  kind force
  en "government sniper | regime sniper | government soldier | regime soldier | regime fighter | government fighter | army sniper | army soldier | government gunner | regime army | regime troops"
  en "loyalist"
  en "army general | retired general | generals | army major | field marshal | army | military | armed forces | troops | forces | government forces | army forces | government troops | security forces | national guard | air force | airforce | navy"
  en "regime forces | government army | regular army | military forces | ground forces | land forces | soldier | serviceman | servicewoman | trooper | marine | paratrooper"
  en "commando | infantry | infantryman | special forces | cavalry | airman | sailor | conscript | recruit | officer | army officer | army unit | battalion | brigade | regiment"
  en "division | platoon | squad | army patrol | squadron | corps | garrison | warrior | peacekeeping force | artillery unit | military unit | border guard | coast guard"
  en "armed unit | military unit | army unit | coastguard | armed force | defence forces | defense forces | reservist | high command | general staff | military command | chief of staff | army chief | military officer"
  en "commander | army commander | colonel | captain | lieutenant | brigadier | admiral | sergeant | corporal | pilot | gunner | elite troops"
  en "lieutenant colonel | brigadier general | lieutenant general | major general | military leader | military chief | armed forces chief | field commander"
  en "military police | presidential guard | republican guard | elite unit | army base | armed services | commander-in-chief | military spokesman | garrison troops | gunners"
  en "service personnel | military personnel | military official | army official | military source | security source | security officials | security official | combat engineers"
  en "naval forces | combat troops | combat unit | army troops | occupation forces | occupation troops | occupying forces | border guards | expeditionary force | pro-government forces"
  en "loyalist forces | loyalists | loyalist troops | airborne troops | tank unit | task force | military delegation | ex-soldier | former soldier | regulars | enlisted man"
  en "naval infantry | rapid reaction force | counterinsurgency battalion | artillerymen | special operations forces | security force | military column | occupation army"
  en "civil guard | treasury police | joint chiefs of staff | air defence forces | air defense forces | air defences | air defenses | mercenaries"
  ar "الجيش | جيش | القوات | قوات | قوات النظام | القوات المسلحة | القوات الحكومية | جندي | جنود | ضابط | ضباط | عسكريون | قوات الاحتلال | حرس الحدود | القوات الجوية"
  ru "армия | армии | армию | войска | войск | военные | военных | военнослужащий | военнослужащие | военнослужащих | солдат | солдаты | вооруженные силы | вооруженных сил | силовики | правительственные войска | генштаб | ВКС | ВСУ | ВВС | офицер"
  tr "ordu | ordusu | asker | askerler | askerleri | silahlı kuvvetler | birlikler | birlikleri | güvenlik güçleri | rejim güçleri | subay | komutan | genelkurmay"

agent +MIL.AIR
  kind things
  en "regime jet | regime warplane | regime aircraft | regime helicopter | regime plane | government warplane | government aircraft | government jet | government helicopter | government plane | army aircraft | army plane"
  en "aircraft | warplane | jet | fighter jet | plane | helicopter | helicopter gunship | bomber | fighter plane | gunship | military aircraft | fighter-bomber"
  en "attack helicopter | military plane | reconnaissance plane | surveillance plane | air power | combat aircraft | spy plane | military helicopter | combat helicopter"
  en "fighter aircraft | jet fighter | strike aircraft | attack aircraft | war plane | helicopter crew | air crew | airpower | aviation | military jet | planes | army helicopter"
  en "transport helicopter | jets | stealth bomber | air force plane | air force jet | military transport plane"
  ar "طائرات | طائرة | الطيران | الطيران الحربي | مقاتلات | طائرات حربية | مروحية | مروحيات | الطيران المروحي | سلاح الجو"
  ru "самолет | самолеты | самолетов | авиация | авиации | вертолет | вертолеты | вертолетов | истребитель | бомбардировщик | бомбардировщики | боевые самолеты"
  tr "uçak | uçağı | uçakları | savaş uçağı | savaş uçakları | helikopter | helikopteri | jet | jetleri"

agent +MIL.UAV
  kind things
  en "drone | unmanned aerial vehicle | unmanned aircraft | UAV | quadcopter | pilotless aircraft | predator drone | military drone | loitering munition | surveillance drone"
  en "spy drone | unmanned plane | kamikaze drone | armed drone | attack drone | reconnaissance drone | pilotless drone"
  ar "طائرة مسيرة | طائرات مسيرة | مسيرة | طائرة بدون طيار | طائرة استطلاع | طائرة من دون طيار"
  ru "беспилотник | беспилотники | беспилотников | дрон | дроны | дронов | БПЛА"
  tr "İHA | SİHA | insansız hava aracı | insansız hava araçları"

agent +MIL.SEA
  kind things
  en "warship | naval vessel | gunboat | destroyer | frigate | submarine | aircraft carrier | navy ship | patrol boat | fleet | cruiser | naval ship | missile boat | carrier"
  en "coast guard vessel | coastguard vessel | corvette | minesweeper | amphibious ship | carrier group | battleship | naval fleet | torpedo boat | navy boat | speedboats"
  ar "سفينة حربية | سفن حربية | زورق حربي | بوارج | الأسطول"
  ru "военный корабль | военные корабли | фрегат | эсминец | подводная лодка | флот"
  tr "savaş gemisi | savaş gemileri | fırkateyn | denizaltı | donanma"

agent +MIL.ARM
  kind things
  en "government artillery | regime artillery | government tank | regime tank | army artillery | army tank | government gunners"
  en "tank | armoured vehicle | armored vehicle | armoured personnel carrier | armored personnel carrier | artillery | armour | armor | battery | artillery battery"
  en "armoured car | armored car | bulldozer | armoured column | armored column | missile battery | infantry fighting vehicle | APC | rocket launcher | gun position"
  en "tank column | military vehicle | military convoy | military bulldozer | armoured bulldozer"
  ar "دبابة | دبابات | مدرعة | مدرعات | مدفعية | المدفعية | آليات"
  ru "танк | танки | танков | бронетехника | бронетехники | артиллерия | артиллерии | БТР | БМП"
  tr "tank | tankları | zırhlı araç | zırhlı araçlar | topçu | topçular | obüs"

agent +COP
  kind force
  en "police | policeman | policewoman | police officer | riot police | gendarme | gendarmerie | police force | constable | cop | sheriff | detective | police chief | patrolman"
  en "police commander | security guard | prison guard | police unit | traffic police | national police | border police | police official | customs officer | law enforcement"
  en "law enforcement officer | state trooper | warder | jailer | police inspector | police spokesman | police patrol | prison authorities | police commissioner | anti-riot police"
  en "bodyguard | security agent | law enforcement agency | SWAT team | judicial police | police source | paramilitary police | prison warden | customs agent | security men | guard | guards"
  ar "الشرطة | شرطة | شرطي | قوى الأمن | الدرك | قوات الأمن"
  ru "полиция | полиции | полицейский | полицейские | полицейских | ОМОН | жандармерия | правоохранительные органы | милиция"
  tr "polis | polisi | jandarma | emniyet | emniyet müdürlüğü | çevik kuvvet"

agent +MIL.PPM
  kind force
  en "paramilitary | paramilitaries | pro-government militia | paramilitary force | paramilitary group | death squad | vigilante | vigilante group | civil defence patrol"
  en "pro-government forces | pro-regime forces | pro-regime militia | government-backed militia | loyalist militia | self-defence group | self-defense group | pro-government militiaman | village guard | civil patrol"
  en "paramilitary unit | state-backed militia | auxiliary forces | civil defense patrol | janjaweed militia | right-wing death squad | self-defense force | pro-government fighters"
  ar "الميليشيات الموالية | ميليشيات موالية | الشبيحة | اللجان الشعبية"
  ru "ополчение | ополчения | проправительственные формирования | дружинники"
  tr "paramiliter | korucu | korucular | milis"

# ---- armed and unarmed opposition ---------------------------------------------------------------------------------

agent +REB
  kind force
  en "partisans | revolutionaries | revolutionary fighter | partisan fighter | partisan unit"
  en "rebel | insurgent | guerrilla | guerilla | rebel group | rebel fighter | rebel faction | opposition fighter | armed opposition | rebel force"
  en "opposition forces | rebel forces | armed opposition group | insurgency | opposition faction | rebel army | freedom fighter | resistance fighter"
  en "guerrilla group | subversive | rebel commander | guerrilla commander | guerrilla leader | rebel leader | mutineer | separatist | secessionist | separatist rebel"
  en "guerrilla army | insurgent group | rebel movement | guerrilla movement | opposition fighters | anti-government fighter | anti-government forces | guerrilla column | mutinous soldier"
  en "guerrilla fighter | guerrilla force | rebel militia | urban guerrilla | pro-independence fighter | maoist rebel | maoist | rebel spokesman | leftist guerrilla | urban commando"
  en "leftist rebel | moderate rebel | moderate opposition | free army | mujahideen | mujahidin | mujahedin | mujahedeen | insurrectionist | insurgents"
  en "pro-russian separatist | pro-russian rebel | separatist forces | separatist fighter | tribal rebel | rebel side | subversive group | subversive elements"
  en "contra rebel | opposition battalion | revolutionary group | rebel unit | guerrilla organization | guerrilla organisation | guerrilla squad"
  ar "المعارضة المسلحة | الفصائل | فصائل المعارضة | فصائل | الثوار | ثوار | المتمردون | المتمردين | فصائل مقاتلة | مقاتلو المعارضة | المقاومة"
  ru "повстанцы | повстанцев | повстанец | мятежники | мятежников | сепаратисты | сепаратистов | ополченцы | ополченцев | вооруженная оппозиция | вооруженной оппозиции | партизаны"
  tr "isyancı | isyancılar | muhalif | muhalifler | muhalif güçler | silahlı muhalifler | ayrılıkçı | ayrılıkçılar | direnişçi"

agent +UAF
  kind force
  en "gang leader | militia leader | terrorist leader | militant leader | militant commander | militia commander"
  en "islamist | islamists | takfiri | takfiri militant | takfiri terrorist | takfiri group | armed opposition militant"
  en "radicals | militant | gunman | gunwoman | fighter | militia | militiaman | armed group | armed man | armed men | armed woman | attacker | assailant | combatant | terrorist | extremist"
  en "jihadist | jihadi | islamist fighter | islamist militant | warlord | militia group | militia forces | armed gang | bandit | raider | hitman | assassin | jihadists"
  en "suicide car bomber | car bomber | truck bomber | suicide truck bomber | motorbike bomber | motorcycle bomber | female bomber | roadside bomber"
  en "suicide bomber | sniper | kidnapper | hijacker | abductor | captor | hostage-taker | triggerman | suicide attacker | terror group | terrorist group | mercenary"
  en "islamist group | extremist group | radical group | militant group | terrorist organisation | terrorist organization | armed faction | faction | factions"
  en "armed elements | armed individuals | masked men | masked gunman | unknown gunman | unidentified gunman | hooded man | hooded men | murderer | killer | gang | gangster | gang member"
  en "assassins | pirate | criminal gang | hit squad | commando unit | terrorist cell | tribal militia | tribesman | tribal fighters | clan militia | armed civilians | shooter"
  en "perpetrator | saboteur | infiltrator | foreign fighter | islamic militant | radical islamist | islamist insurgent | suspected militant | suspected rebel | militants | armed wing"
  en "military wing | proxy | proxy forces | terrorists | delinquent | hired killer | unidentified individuals | unidentified persons | unidentified men | hitmen | gunmen"
  en "criminal | criminals | outlaw | drug gang | unidentified assailants | unknown persons | unknown individuals | masked individuals | hooded individuals | thug | thugs | illegal armed groups"
  en "illegal armed group | illegal armed formation | armed formation"
  ar "مسلح | مسلحون | مسلحين | المسلحين | مقاتل | مقاتلين | مقاتلون | ميليشيا | ميليشيات | مجموعات مسلحة | إرهابيون | إرهابيين | الإرهابيين | متطرفون | جهاديون | مجموعات إرهابية | انتحاري | مجهولون"
  ru "боевик | боевики | боевиков | террорист | террористы | террористов | незаконные вооруженные формирования | вооруженная группировка | группировка | группировки | экстремисты | смертник | неизвестные | бандформирования"
  tr "militan | militanlar | silahlı | silahlı grup | silahlı gruplar | terörist | teröristler | teröristi | milis | milisler | saldırgan | saldırganlar | canlı bomba | örgüt"

agent +UAF.DRUG
  kind people
  en "cartel leader | drug boss | mafia leader"
  en "drug trafficker | drug lord | drug cartel | cartel | drug dealer | drug smuggler | trafficker | smuggler | narco | drug baron | drug mafia | mafia | mobster | cartel member"
  en "drug ring | narcotics trafficker | drug kingpin | organized crime | organised crime | organised crime group | organized crime group | mafia boss | kingpin | drug traffickers"
  en "arms dealer | arms smuggler | people smuggler | gunrunner | cocaine trafficker | drug trafficking ring | drug trafficking mafia | narcoterrorist"
  en "drug gang | drug trafficking gang | drug trafficking organization | drug trafficking organisation | trafficking ring | drug trafficking cartel | drug syndicate"

agent +OPP
  kind body
  en "opposition group"
  en "opposition | political opposition | opposition leader | dissident | opposition activist | opposition figure | opposition party | opposition coalition | opposition politician"
  en "opposition member | opposition movement | opposition alliance | opposition bloc | opposition candidate | activist | anti-government activist | reformist | defector"
  en "political activist | political prisoner | exile | government critic | pro-democracy activist | opposition side | exiles | opposition supporter | opposition council | democracy activist"
  en "exiled leader | opposition groups | dissidents | exiled opposition | opposition body | opposition spokesman | opposition umbrella group | separatist leader"
  ar "المعارضة | معارضة | المعارض | معارضون | معارضين | ناشطون | ناشطين | قوى المعارضة"
  ru "оппозиция | оппозиции | оппозицией | оппозиционер | оппозиционеры | диссидент | активист | активисты"
  tr "muhalefet | muhalefeti | muhalefetin | aktivist | aktivistler"

agent +PTY
  kind party
  en "ruling coalition | governing coalition | coalition party | coalition parties | political coalition | electoral coalition"
  en "christian democratic party | christian democrat | social democratic party | liberal party | conservative party"
  en "communist party | socialist party | democratic party | republican party | labour party | labor party | islamist party"
  en "nationalist party | green party | workers party | opposition party leader"
  en "political party | party | ruling party | party leader | politician | presidential candidate | candidate | party official | governing party | party chief | political leader"
  en "coalition partner | party member | contender | frontrunner | communist | socialist | conservatives | nationalists | liberals | social democrats | christian democrats | nominee"
  en "party congress | political bureau | party chairman | party spokesman | central committee | political bloc | vice presidential candidate | party activist | political figure"
  en "campaign worker | mayoral candidate"
  ar "حزب | الحزب | مرشح | سياسي"
  ru "партия | партии | политик | политики | кандидат"
  tr "parti | partisi | siyasetçi | aday"

# ---- the people ---------------------------------------------------------------------------------------------------

agent +CVL
  kind civilians
  en "pilgrim | backpacker | hiker | climber | mountaineer | birdwatcher | explorer | adventurer | cyclist | motorcyclist | biker | swimmer | diver | yachtsman | traveller | traveler"
  en "crew member | crewman | crewmen | crew | flight attendant | stewardess | airline pilot | co-pilot | stowaway | passerby | passersby | picnicker | churchgoers | partygoer | concertgoer"
  en "bride | groom | bridegroom | newlywed | wedding guest | widower | orphaned child | stepson | stepdaughter | grandfather | grandson | granddaughter | grandchild | niece | aunt | twin"
  en "father-in-law | mother-in-law | brother-in-law | sister-in-law | son-in-law | fiancee | fiance | girlfriend | boyfriend | spouse | sibling | family member | relatives | in-law | kinsman"
  en "roommate | classmate | colleague | friend | companion | acquaintance | tenant | homeowner | householder | beggar | homeless man | homeless person | homeless people | prostitute | pensioner"
  en "prospector | squatter family | islander | highlander | city dweller | townsman | countryman | southerner | northerner | easterner | settler family"
  en "community leader | civic leader | indigenous leader | social leader | neighbourhood leader | neighborhood leader | villagers"
  en "civilian | people | citizen | resident | villager | inhabitant | person | man | woman | family | population | passer-by | bystander | local resident | townspeople"
  en "noncombatant | non-combatant | public opinion | youth | young man | young woman | townsfolk | voter | passenger"
  en "pedestrian | commuter | shopper | driver | motorist | taxi driver | truck driver | bus driver | tourist | relative | neighbour | neighbor | nationals | expatriate | compatriot"
  en "civilian population | local population | civilian people | civilians | men | women | housewife | mother | father | brother | sister | son | daughter | wife | husband | widow"
  en "tribe | clan | tribal leader | tribal chief | tribal elder | elder | elders | chieftain | sheikh | elderly man | elderly woman | old man | old woman | holidaymaker | expat"
  en "customer | guest | survivor | eyewitness | witness | mourner | onlooker | worshipper | worshippers | fishermen | minority | ethnic group | families | society | passers-by"
  en "foreigner | nomads | pastoralist | inhabitants | vacationer | victim | parents | cousin | nephew | uncle | grandmother | pregnant woman | hunter | spectator"
  ar "مدني | مدنيون | مدنيين | المدنيين | مواطن | مواطنون | مواطنين | أهالي | الأهالي | سكان | السكان | شخص | أشخاص | امرأة | نساء | رجل | عائلة"
  ru "гражданский | мирный житель | мирные жители | мирных жителей | жители | жителей | житель | гражданское население | население | люди | человек | женщина | женщины | семья | граждане | граждан"
  tr "sivil | siviller | sivilleri | sivilin | vatandaş | vatandaşlar | halk | köylü | sakinler | kişi | kadın | kadınlar | aile"

agent +CVL.PRI
  kind civilians
  en "prisoner | detainee | captive | inmate | suspect | convict | prisoner of war | prisoners of war | internee | hostage | abductee | defendant | death row inmate | fugitive"
  ar "أسير | أسرى | معتقل | معتقلين | سجين | سجناء | رهينة | رهائن"
  ru "пленный | пленные | пленных | заключенный | заключенные | заложник | заложники | заложников | задержанный"
  tr "esir | esirler | tutuklu | tutuklular | rehine | rehineler"

agent +CVL.CHD
  kind civilians
  en "minors | child | children | boy | girl | schoolchild | schoolboy | schoolgirl | infant | teenager | baby | toddler | adolescent | orphan | youngster | newborn | underage person | kid"
  en "child soldier | pupil"
  ar "طفل | أطفال | الأطفال | طفلة | قاصر | رضيع"
  ru "ребенок | ребенка | дети | детей | подросток | несовершеннолетний | школьник | школьники"
  tr "çocuk | çocuklar | çocuğu | bebek | öğrenci"

agent +CVL.DEM
  kind civilians
  en "protester | protestor | demonstrator | rioter | crowd | marcher | mob | striker | picketer | rally-goer | looter | stone-thrower | protest leader | demonstrators | agitator"
  en "squatter | hunger striker | stone-throwing youth | angry mob | protest movement | strikers | angry crowd | lynch mob"
  ar "متظاهر | متظاهرون | متظاهرين | محتجون | محتجين"
  ru "демонстрант | демонстранты | демонстрантов | протестующие | протестующих | митингующие"
  tr "gösterici | göstericiler | protestocu | protestocular | eylemci"

agent +CVL.SET
  kind civilians
  en "settler | colonist | settler group | settlement resident | settlers | homesteader | colonizer"
  ar "مستوطن | مستوطنون | مستوطنين | المستوطنين"
  ru "поселенец | поселенцы | поселенцев"
  tr "yerleşimci | yerleşimciler"

agent +CVL.LAB
  kind civilians
  en "carpenter | tailor | baker | butcher | porter | tour guide | guide | interpreter | translator | fixer | cleaner | janitor | chauffeur | plumber | mason | bricklayer | gardener | waiter"
  en "waitress | bartender | hairdresser | grocer | jeweller | jeweler | rickshaw driver | trucker | boatman | ferryman | stevedore | longshoreman | railway worker | bus conductor | train driver"
  en "aid driver | tanker driver | garbage collector | street cleaner | blacksmith | welder | machinist | lumberjack | logger | woodcutter | beekeeper | dairy farmer | cocoa farmer | poppy farmer"
  en "coffee worker | banana worker | cane cutter | cotton picker | day labourer | day laborer | seaman | seafarer | steelworker | teachers | telephone worker | public employee | public sector worker"
  en "worker | farmer | peasant | labourer | laborer | miner | trade union | labour union | labor union | union | unionist | trade unionist | union leader | shopkeeper | employee"
  en "fisherman | herder | shepherd | oil worker | construction worker | farm worker | migrant worker | dock worker | docker | postal worker | campesino | staff | farmhand"
  en "union member | labour leader | labor leader | union official | trade union federation | workers' union | peasant leader | engineer | technician | plantation worker | farmers"
  en "factory worker | guest worker | field worker | truckers | electricity workers | workforce | street vendor | vendor | maid | cook | barber | electrician | mechanic"
  ar "عامل | عمال | مزارع | مزارعون | مزارعين | راع | صياد | نقابة"
  ru "рабочий | рабочие | рабочих | фермер | фермеры | шахтер | шахтеры | профсоюз"
  tr "işçi | işçiler | çiftçi | çiftçiler | çoban | sendika"

agent +REF
  kind civilians
  en "refugee | displaced person | internally displaced person | migrant | asylum seeker | asylum-seeker | returnee | evacuee | immigrant | displaced people | displaced family"
  en "displaced civilian | boat people | displaced | IDP | stateless person | emigrant | expellee | refugee family | deportee | displaced persons | homeless | repatriate"
  ar "لاجئ | لاجئون | لاجئين | اللاجئين | نازح | نازحون | نازحين | النازحين | مهجرين | مهاجرين"
  ru "беженец | беженцы | беженцев | вынужденные переселенцы | мигрант | мигранты | мигрантов | внутренне перемещенные лица"
  tr "mülteci | mülteciler | mültecileri | sığınmacı | sığınmacılar | göçmen | göçmenler | yerinden edilmiş kişiler"

agent +EDU
  kind people
  en "schoolmaster | schoolmistress | graduate | postgraduate | biologist | archaeologist | economist | physicist | chemist | geologist | anthropologist | sociologist | seismologist | astronomer | librarian | tutor"
  en "student | teacher | professor | academic | scholar | university | school | lecturer | educator | student leader | student union | researcher | scientist | dean | rector"
  en "university student | student group | schoolteacher | headmaster | students | student activist | student body | university rector | faculty | undergraduate | analyst | expert"
  en "university professor | think tank | instructor | nuclear scientist | historian"
  ar "طالب | طلاب | طلبة | معلم | أستاذ | مدرس"
  ru "студент | студенты | учитель | преподаватель | ученый | эксперт"
  tr "öğrenciler | öğretmen | akademisyen | profesör"

agent +MED
  kind people
  en "journalist | reporter | correspondent | photographer | cameraman | media | press | news agency | newspaper | broadcaster | television | radio | editor | columnist | media outlet"
  en "state media | state television | state TV | news outlet | local media | newsman | state radio | state news agency | official news agency | media activist | blogger | publisher"
  en "television station | radio station | TV crew | news crew | camera crew | television crew | state-run media | television channel | TV channel | news network | magazine"
  en "freelancer | freelance journalist | war correspondent | anchor | presenter | pro-government media | state-run news agency | opposition media | local reporter | press corps | journalists"
  en "newspaper editor | newspaper publisher | news director | newscaster | radio announcer | photojournalist | news organisation | news organization | social media"
  en "editor-in-chief | commentator | opposition newspaper | military media | war media"
  ar "صحفي | صحفيون | صحفيين | صحافي | مراسل | وسائل الإعلام | وكالة أنباء | التلفزيون | إعلام | الإعلام الحكومي | إعلامي"
  ru "журналист | журналисты | журналистов | корреспондент | СМИ | информагентство | телеканал | газета"
  tr "gazeteci | gazeteciler | muhabir | medya | basın | haber ajansı | televizyon"

agent +BUS
  kind people
  en "wealthy businessman | hotelier | restaurateur | financier | stockbroker | banker | bankers | money changer | goldsmith | shipowner | plantation owner | car dealer | publisher"
  en "businessman | businesswoman | company | firm | bank | industrialist | corporation | contractor | executive | investor | merchant | trader | businessmen | oil company"
  en "rancher | landowner | entrepreneur | airline | manufacturer | multinational | energy company | enterprise | private security company | private military company | industry"
  en "security contractor | shareholder | businesspeople | tycoon | exporter | importer | chamber of commerce | oligarch | cattle rancher | coffee grower | landlord | shop owner | manager"
  en "business leader | farm owner | arms manufacturer | telecom company | owner"
  ar "رجل أعمال | شركة | تاجر | تجار"
  ru "бизнесмен | предприниматель | компания | компании | фирма"
  tr "iş adamı | iş insanı | şirket | şirketi"

agent +REL
  kind people
  en "muezzin | seminary student | novice | abbot | abbess | deacon | chaplain | canon | prelate | apostolic administrator | lay preacher | missionary nun | religious worker | catechist | lay worker | auxiliary bishop | religious scholar | parishioner"
  en "priest | bishop | cleric | imam | monk | nun | clergyman | clergy | church | archbishop | cardinal | rabbi | mullah | ayatollah | pastor | religious leader | missionary | preacher"
  en "mufti | patriarch | muslim cleric | buddhist monk | jesuit | jesuit priest | religious community | religious group | ulema | grand mufti | vicar | evangelist | catholic church"
  en "parish priest | churchgoer | seminarian | bishops' conference | episcopal conference | congregation | orthodox church | pope | grand ayatollah | lama"
  ar "إمام | شيخ | رجل دين | مطران | كاهن | مفتي"
  ru "священник | епископ | имам | муфтий | монах | монахиня | патриарх | церковь"
  tr "imam | din adamı | papaz | rahip | müftü"

agent +NGO
  kind body
  en "rights leader | aid official | aid coordinator"
  en "aid worker | relief worker | humanitarian worker | aid agency | relief agency | humanitarian organisation | humanitarian organization | charity | rescue worker"
  en "non-governmental organisation | non-governmental organization | NGO | rights group | human rights group | human rights organisation | human rights organization"
  en "monitoring group | rescuer | volunteer | aid group | aid organisation | aid organization | humanitarian agency | relief group | relief organisation | relief organization"
  en "rescue team | human rights activist | rights activist | human rights defender | rights defender | human rights monitor | war monitor | watchdog | civil society"
  en "civil society group | advocacy group | human rights worker | human rights lawyer | campaign group | environmental group | aid convoy staff | human rights commission | civil defence"
  en "civil defense | paramedic workers | first responder | rescuers | charity worker | emergency services | civil defence worker | civil defense worker | relief team | local monitoring group"
  en "human rights campaigner | campaigner | firefighter | fireman | fire brigade"
  ar "منظمة إنسانية | عامل إغاثة | عمال إغاثة | منظمة حقوقية | ناشط حقوقي | الدفاع المدني | متطوع | متطوعون | جمعية"
  ru "гуманитарная организация | правозащитник | правозащитники | волонтер | волонтеры | спасатель | спасатели | НПО"
  tr "yardım kuruluşu | insani yardım çalışanı | sivil toplum kuruluşu | insan hakları örgütü | gönüllü | kurtarma ekibi | sivil savunma"

agent +HLH
  kind people
  en "patients | doctor | nurse | medic | paramedic | surgeon | medical worker | health worker | ambulance crew | physician | medical staff | hospital staff | ambulance driver | medical team"
  en "hospital worker | medical personnel | health official | medical official | coroner | pharmacist | medics | health authorities | hospital official | medical source | midwife"
  en "first-aid worker | hospital director | ambulance worker | dentist | forensic expert"
  ar "طبيب | أطباء | ممرض | مسعف | مسعفون | كادر طبي | طواقم طبية"
  ru "врач | врачи | врачей | медик | медики | медиков | медсестра"
  tr "doktor | doktorlar | hemşire | sağlık çalışanı | sağlık görevlisi"

agent +LAW
  kind people
  en "lawyer | defence lawyer | defense lawyer | legal adviser | legal advisor | counsel | barrister | solicitor | defence team | defense team | notary | jurist | bar association"

agent +CVL.CEL
  kind people
  en "film actor | television actor | screen actor | stage actor | comedian | dancer"
  en "writer | singer | actress | musician | artist | poet | athlete | footballer | soccer player | novelist | film director | celebrity | sportsman | playwright | coach"

agent +COA
  kind  body
  en "coalition | alliance | bloc | joint force | military alliance | military coalition | international alliance"
  ar "التحالف | تحالف"
  ru "коалиция | коалиции | альянс"
  tr "koalisyon | ittifak"

# ---- between the sides --------------------------------------------------------------------------------------------

agent +PKO
  kind force
  en "peacekeeper | peacekeeping troops | blue helmet | peacekeeping mission | peace-keeping force | peace enforcement troops"
  en "international force | stabilisation force | stabilization force | multinational force | peacekeeping contingent | contingent | stabilisation mission"
  en "peace-keeper | interposition force"
  ar "قوات حفظ السلام | جنود حفظ السلام | القبعات الزرق | القبعات الزرقاء"
  ru "миротворец | миротворцы | миротворцев | миротворческие силы"
  tr "barış gücü | barış gücü askeri | barış gücü askerleri"

agent +MON
  kind people
  en "observer | monitor | inspector | monitoring team | observer mission | monitoring mission | ceasefire monitor | cease-fire monitor | international observer"
  en "military observer | election observer | verification team | weapons inspector | truce monitor | observer team | guarantor | inspection team"
  en "international monitor | monitoring commission | joint commission | ceasefire commission | monitoring body | fact-finding mission | arms inspector"
  en "monitoring officer | arms monitor | fact-finding team | unarmed observer | verification mission | commission of inquiry | independent expert | special rapporteur | nuclear inspector"
  ar "مراقب | مراقبون | مراقبين | المراقبين | مفتش | مفتشون | مفتشين | لجنة المراقبة | بعثة المراقبين | الدول الضامنة"
  ru "наблюдатель | наблюдатели | наблюдателей | инспектор | инспекторы | инспекторов | мониторинговая миссия | страны-гаранты | стран-гарантов"
  tr "gözlemci | gözlemciler | müfettiş | müfettişler | garantör | garantör ülkeler | denetçi"

agent +DEL
  kind people
  en "delegation | delegate | negotiator | negotiating team | chief negotiator | team of negotiators | representative | lead negotiator | peace delegation | delegation head"
  en "head of delegation | delegation member | peace negotiator | negotiating delegation | negotiating committee | participant | interlocutor | head of the delegation | heads of delegations"
  en "delegation leader | top negotiator | nuclear negotiator | attendee | signatory | negotiators | high-level delegation | hostage negotiator | chief delegate | emissaries"
  ar "وفد | الوفد | وفود | مفاوض | مفاوضون | المفاوضين | ممثل | ممثلين | رئيس الوفد"
  ru "делегация | делегации | делегацией | делегат | делегаты | переговорщик | переговорщики | представитель | представители | представителей | глава делегации"
  tr "heyet | heyeti | heyetler | delegasyon | müzakereci | müzakereciler | temsilci | temsilcisi | temsilciler | heyet başkanı"

agent +MDR
  kind people
  en "mediator | go-between | intermediary | peace envoy | peace mediator | arbiter | facilitator | broker | peace broker | troubleshooter | peacemaker | chief mediator | contact group | special mediator"
  ar "وسيط | الوسيط | وسطاء"
  ru "посредник | посредники | посредников"
  tr "arabulucu | arabulucular | arabulucusu"

agent +SPK
  kind people
  en "spokesman | spokeswoman | spokesperson | press secretary | press officer | spokespeople | press service | press office | mouthpiece | spokesmen | official spokesman"
  en "government spokesman | public information officer | information officer | chief spokesman"
  ar "متحدث | المتحدث | المتحدث باسم | ناطق باسم | الناطق باسم | الناطق الرسمي"
  ru "пресс-секретарь | пресс-секретаря | официальный представитель | официального представителя | пресс-служба | пресс-службы | спикер"
  tr "sözcü | sözcüsü | basın sözcüsü"

agent +LDR
  kind people
  en "leader | chief | head | chairman | chairwoman | chairperson | chair | secretary-general | secretary general | founder | director | deputy leader | boss | co-leader"
  en "deputy head | spiritual leader | top commander | leaders | ringleader | coordinator | director general | director-general | co-chair | top leader | mastermind | deputy chief"
  en "general secretary | heads | vice chairman | executive director | deputy commander | second-in-command | counterpart | chief of operations | general director | senior leader"
  ar "زعيم | قائد | القائد | رئيس | أمين عام | قيادي"
  ru "лидер | лидера | лидеры | глава | главы | главарь | командир | командующий | руководитель | генсек | председатель"
  tr "lider | lideri | liderleri | komutan | komutanı | başkan | genel sekreter | elebaşı"

agent +MEM
  kind people
  en "member | supporter | follower | sympathiser | sympathizer | ally | backer | cadre | partner | adherent | affiliate | collaborator | member state | signatories"
  en "ex-member | allied forces | allies | patron | rank and file | henchman"
  ar "عضو | أعضاء | عنصر | عناصر | أنصار | حليف | حلفاء"
  ru "член | члены | членов | сторонник | сторонники | сторонников | союзник | союзники"
  tr "üye | üyesi | üyeleri | destekçi | taraftar | müttefik"

agent +IGO
  kind body
  en "international organisation | international organization | international community | world powers | world body | regional bloc | regional body | major powers"
  en "intergovernmental organisation | intergovernmental organization | world leader | donor | donors"
  en "donor country | global powers | great powers | regional powers | neighbouring countries | neighboring countries | foreign powers"
  en "big powers"
  ar "المجتمع الدولي | منظمة دولية | القوى الدولية | القوى الكبرى"
  ru "международное сообщество | международная организация | международных организаций | мировые державы"
  tr "uluslararası toplum | uluslararası örgüt"
