# SPDX-License-Identifier: Apache-2.0
#
# Classes of verbs: one class, one meaning that a rule can use. Base forms; docs/lexicon.md section 1 says how they inflect.
# The classes follow the 18 event classes of PLOVER and what a ceasefire monitor counts. Words chosen by us.
# A verb may stand in several classes ("hit", "take"); the rule's other slots decide.
# Russian, Arabic and Turkish: the forms that news uses, since only English is inflected.

# ---- talk: CONSULT ------------------------------------------------------------------------------------------------

verb MEET
  en "hold face-to-face talks | have an audience with | hold an audience with | hold a bilateral meeting | hold a trilateral meeting | hold a closed-door meeting | meet behind closed doors"
  en "meet | meet with | sit down with | hold a meeting | hold meetings | confer with | have a meeting | huddle with"
  en "get together with | come face to face with | meet face to face | hold a summit | have lunch with | have dinner with"
  ar "التقى | التقت | اجتمع | اجتمعت | يلتقي"
  ru "встретился | встретилась | встретились | провел встречу | провели встречу"
  tr "görüştü | bir araya geldi | buluştu"

verb CALL_BY_PHONE
  en "hold telephone talks | hold phone talks | have a phone conversation | speak via telephone | speak via phone | discuss by phone | hold a video call | hold a video conference | confer by phone"
  en "phone | telephone | call by phone | speak by phone | speak by telephone | speak on the phone | speak over the phone"
  en "talk by phone | talk by telephone | talk on the phone | hold a phone call | hold a telephone conversation"
  en "hold a phone conversation | have a phone call | have a telephone conversation | exchange phone calls | ring up"
  ar "اتصل هاتفيا | أجرى اتصالا هاتفيا | أجرى اتصالاً هاتفياً"
  ru "поговорил по телефону | провел телефонный разговор | провели телефонный разговор"
  tr "telefonda görüştü | telefon görüşmesi yaptı | telefon görüşmesi gerçekleştirdi"

verb TALK
  en "hold peace talks | hold direct talks | hold indirect talks | hold negotiations | hold new talks | hold further talks | hold separate talks | hold high-level talks | hold bilateral talks | hold three-way talks"
  en "hold talks | have talks | hold discussions | have discussions | hold consultations | speak with | speak to | talk with"
  en "talk to | hold a conversation | have a conversation | exchange views | conduct talks | hold a round of talks"
  en "engage in talks | open talks | begin talks | start talks | launch talks | enter into dialogue | hold dialogue"
  ar "بحث مع | تباحث | أجرى محادثات | أجرى مباحثات"
  ru "провел переговоры | провели переговоры | обсудил | обсудили"
  tr "görüşme yaptı | müzakere etti"

verb DISCUSS
  en "discuss | talk about | debate | review | go over | deliberate | deliberate on | touch on | raise | bring up | consider"
  en "exchange opinions on | address the issue of | examine | mull | weigh"

verb CONSULT
  en "consult | consult with | seek advice | brief | debrief | liaise | coordinate with | co-ordinate with | keep in contact with"
  en "maintain contact with | be in touch with | inform | notify"

verb NEGOTIATE
  en "negotiate | bargain | haggle | hammer out | thrash out | work out a deal | parley | renegotiate | negotiate with | treat with"
  en "come to the table | come to the negotiating table | return to the negotiating table | sit at the negotiating table"
  ar "تفاوض | تفاوضت | يتفاوض | تفاوضوا"
  ru "вести переговоры | вел переговоры | вели переговоры | ведет переговоры | ведут переговоры"
  tr "müzakere etti | müzakere ediyor | pazarlık etti"

verb MEDIATE
  en "act as an intermediary | serve as a mediator | serve as intermediary | offer to host | bring the sides together | bring the parties together | act as go-between"
  en "mediate | broker | arbitrate | shuttle between | intercede | intermediate | act as mediator | act as a mediator"
  en "serve as mediator | offer to mediate | offer its good offices | bridge differences | help broker | play mediator"
  ar "توسط | توسطت | يتوسط"
  ru "выступил посредником | выступила посредником | посредничал"
  tr "arabuluculuk yaptı | arabuluculuk etti"

verb RESORT
  en "resort to"

verb FACILITATE
  en "facilitate"

verb VISIT
  en "visit | pay a visit | make a visit | tour | travel to | fly to | go to | arrive in | arrive at | arrive for talks"
  en "head to | head for | leave for | depart for | land in | return to | stop over in | make a stop in | journey to"
  ar "زار | زارت | وصل إلى | وصلت إلى"
  ru "посетил | посетила | прибыл в | прибыла в | прибыли в | прилетел в"
  tr "ziyaret etti | ziyaretinde bulundu"

verb HOST
  en "host | play host | receive | greet | welcome at | entertain | play host to | accommodate | stage"
  ar "استضاف | استضافت | استقبل | استقبلت"
  ru "принял | приняла | принимает"
  tr "ağırladı | ev sahipliği yaptı | kabul etti"

verb INVITE
  en "invite | extend an invitation | issue an invitation | ask to attend | summon to talks"

verb ATTEND
  en "attend | take part | take part in | participate | participate in | join the talks | join talks | sit in on | be present at"
  en "send a delegation | send a representative | be represented at | show up at | turn up at"

verb CONVENE
  en "convene | call a meeting | call an emergency meeting | open a session | hold a session | hold a conference | hold an emergency session"
  en "reconvene | assemble | open a conference | gather for talks"

verb VISIT_END
  en "leave | depart | fly out | fly home | return from | wind up a visit | end a visit | wrap up a visit | conclude a visit"

# ---- accord: AGREE, SUPPORT, COOPERATE ----------------------------------------------------------------------------

verb SIGN
  en "sign | initial | ink | countersign | put signatures to | put their signatures to | affix a signature | seal | sign off on"
  ar "وقع | وقعت | وقعوا | يوقع"
  ru "подписал | подписала | подписали | подписан | подписано | подписаны"
  tr "imzaladı | imzaladılar | imzalandı"

verb ARRIVE
  en "arrive | arrive in | arrive at | enter | reach | get through | get into | go into | roll into | cross into | pull into | be let into"

verb REACH_DEAL
  en "reach | forge | strike | clinch | hammer out | conclude | arrive at"

verb AGREE
  en "agree | agree to | agree on | agree with | reach agreement | reach an agreement | reach a deal | strike a deal | reach an accord"
  en "come to terms | come to an agreement | come to an understanding | reach an understanding | reach a compromise | cut a deal"
  en "settle | accept | assent | consent | accede | concur | acquiesce | conclude an agreement | conclude a deal | clinch a deal"
  en "make a deal | reach consensus | see eye to eye | arrive at an agreement | give consent | make a pact"
  ar "اتفق | اتفقت | اتفقوا | توصل إلى اتفاق | توصلت إلى اتفاق | توصلوا إلى اتفاق | وافق | وافقت"
  ru "договорился | договорились | согласился | согласилась | согласились | достигли договоренности | достигли соглашения | согласовали"
  tr "anlaştı | anlaştılar | anlaşmaya vardı | mutabakata vardı | uzlaştı | kabul etti"

verb RATIFY
  en "ratify | approve | endorse the agreement | pass into law | give approval | give final approval | rubber-stamp | pass a law | enact"

verb ADOPT
  en "adopt | pass | vote for | vote in favour of | vote in favor of | vote to | approve a resolution"

verb RECOGNISE
  en "recognise | recognize | grant recognition | acknowledge as | accord recognition | extend recognition"

verb ESTABLISH_TIES
  en "establish ties | establish relations | restore ties | restore relations | resume ties | resume relations | normalise relations"
  en "normalize relations | normalise ties | normalize ties | establish diplomatic relations | restore diplomatic relations | mend fences"
  en "mend ties | mend relations | improve ties | improve relations | patch up"
  en "upgrade ties | upgrade relations | exchange ambassadors | renew ties | repair relations | thaw relations"

verb OFFER
  en "offer | make an offer | hold out | volunteer | tender | put forward an offer | extend an offer | express readiness | express willingness"
  en "stand ready to | be ready to | be willing to | be prepared to | express its readiness | declare readiness"

verb PROPOSE
  en "propose | suggest | put forward | put forth | table | submit | float | recommend | advance a proposal | moot | unveil a plan"
  en "present a plan | circulate a proposal | circulate a draft | lay out a plan | outline a plan | come up with"
  ar "اقترح | اقترحت"
  ru "предложил | предложила | предложили"
  tr "önerdi | teklif etti"

verb PROMISE
  en "promise | pledge | vow | undertake | commit to | commit itself to | commit themselves to | give assurances | give an assurance | assure | guarantee | swear"
  en "give its word | make a pledge | make a commitment | pledge to | vouch for | renew its commitment | reaffirm its commitment"
  en "reiterate its commitment | make a promise"

verb INTEND
  en "intend | plan | plan to | aim | seek to | want to | be set to | be due to | be expected to | be scheduled to | prepare to | look to | mean to"
  en "schedule | envisage | envision | contemplate | hope to | be poised to | be about to"

verb BACK
  en "back | support | endorse | approve of | express support | express its support | voice support | throw its weight behind | rally behind"
  en "lend support | give support | give backing | stand by | stand with | side with | champion | advocate | favour | favor | be in favour of"
  en "be in favor of | come out in favour of | come out in favor of | give the green light | uphold | reaffirm support | reiterate support"
  en "give its blessing | second | embrace | espouse | line up behind | subscribe to | defend | stand behind | sympathise with | sympathize with"
  ar "أيد | أيدت | دعم | دعمت | يؤيد | يدعم"
  ru "поддержал | поддержала | поддержали | поддерживает | поддерживают"
  tr "destekledi | desteklediğini açıkladı | destek verdi | destekliyor"

verb PRAISE
  en "praise | hail | commend | applaud | laud | pay tribute | pay tribute to | extol | welcome | acclaim | salute | honour | honor | compliment"
  en "express satisfaction | express appreciation | celebrate | decorate | congratulate | thank | express gratitude | voice satisfaction | cheer"
  ar "رحب | رحبت | أشاد | أشادت"
  ru "приветствовал | приветствовала | приветствовали | высоко оценил"
  tr "memnuniyetle karşıladı | övdü"

verb APOLOGISE
  en "apologise | apologize | say sorry | express regret | express remorse | voice regret | ask forgiveness | ask for forgiveness"
  en "offer an apology | issue an apology | make amends | express its regret | admit a mistake"

verb CONDOLE
  en "offer condolences | express condolences | send condolences | extend condolences | mourn | express sympathy | offer sympathy | pay respects"

verb FORGIVE
  en "forgive | pardon | grant amnesty | grant an amnesty | amnesty | commute | grant clemency | reprieve | declare an amnesty | rehabilitate"

verb COOPERATE
  en "cooperate | co-operate | collaborate | work together | work with | join forces | team up | coordinate | co-ordinate | pool resources"
  en "work hand in hand | work jointly | join hands | share intelligence | exchange information | share information | act jointly | partner with"

verb ALLY
  en "ally | ally with | align with | form an alliance | enter into an alliance | form a coalition | unite | merge with | band together"
  en "form a pact | join the coalition | join the alliance"

verb JOIN
  en "join | accede to | enter | sign up | sign up to | become a member | enlist | be admitted to | defect to | rally to"

verb TRADE_WITH
  en "trade with | sell to | buy from | export to | import from | do business with | sell arms | sell weapons | supply oil"

# ---- giving: AID --------------------------------------------------------------------------------------------------

verb AID
  en "aid | assist | help | provide aid | provide assistance | provide humanitarian aid | give aid | send aid | send relief | deliver aid"
  en "deliver assistance | distribute aid | bring relief | provide relief | rush aid"
  en "airdrop aid | air-drop aid | feed | shelter | treat | provide shelter | extend assistance | come to the aid of"
  ar "قدم مساعدات | قدمت مساعدات | أوصل مساعدات | أدخل مساعدات | أرسل مساعدات"
  ru "оказал помощь | доставил гуманитарную помощь | доставили гуманитарную помощь | доставлена гуманитарная помощь"
  tr "yardım gönderdi | yardım ulaştırdı | yardım sağladı"

verb DONATE
  en "donate | give money | grant | contribute | finance | fund | bankroll | subsidise | subsidize | pledge aid | lend"
  en "give a loan | provide a loan | provide funds | provide funding | extend credit"
  en "provide financial support | allocate | earmark | disburse | underwrite | bail out"

verb ARM
  en "arm | supply arms | supply weapons | provide weapons | provide arms | send weapons | send arms | equip | train | deliver weapons"
  en "ship arms | ship weapons | provide military aid | give military aid | provide training | supply with weapons | smuggle weapons | smuggle arms"
  en "resupply | rearm"

verb SHELTER
  en "give refuge | grant asylum | offer asylum | grant refuge | harbour | harbor | give sanctuary | take in | host refugees | give asylum"
  en "provide sanctuary | provide a haven | offer refuge"

verb RESCUE
  en "pull to safety | pull alive from | pull survivors from | pull out alive | rescue | save | pull from the rubble | pull out of the rubble | free from the rubble | bring to safety | retrieve | dig out | pluck from"

verb PROTECT
  en "protect | safeguard | guard | escort | shield | secure | ensure the safety of | ensure the security of | defend against | provide security"
  en "provide security for | provide protection | keep the peace | patrol"

verb REBUILD
  en "rebuild | reconstruct | repair | restore | renovate | rehabilitate | fix | clear rubble"

# ---- yielding: CONCEDE, RETREAT -----------------------------------------------------------------------------------

verb RELEASE
  en "free from captivity | release from captivity | let free | hand over to the red cross | hand over hostages"
  en "release | free | set free | liberate | let go | hand over prisoners | turn loose | discharge | grant bail"
  en "exchange prisoners | swap prisoners | return hostages"
  ar "أفرج عن | أفرجت عن | أطلق سراح | أطلقت سراح | إطلاق سراح | الإفراج عن"
  ru "освободил | освободила | освободили | освобожден | освобождены | отпустил | отпустили"
  tr "serbest bıraktı | serbest bırakıldı | salıverdi"

verb SWAP
  en "swap | exchange | trade | carry out an exchange"
  ar "تبادل | تبادلت | تبادلوا"
  ru "обменялись | обменяли"
  tr "takas etti | takas edildi"

verb RETURN
  en "return | hand back | give back | hand over | turn over | repatriate | transfer | restore to | surrender to | cede"

verb EXTRADITE
  en "extradite | hand over for trial | turn over for trial | surrender for trial | hand over to stand trial"

verb WITHDRAW
  en "withdraw heavy weaponry | withdraw unilaterally | leave the zone | leave the area | move out of | pull off | clear out of | complete its withdrawal | complete the withdrawal | begin withdrawing"
  en "withdraw | pull out | pull back | retreat | withdraw from | pull out of | pull back from | evacuate its troops"
  en "vacate | redeploy | disengage | fall back | pull troops out | quit the area | bring home | bring troops home | leave positions"
  en "abandon positions | remove its forces | draw down | phase out"
  en "scale down | pull up stakes | move back"
  ar "انسحب | انسحبت | انسحبوا | سحب | سحبت"
  ru "отошли | отступил | отступили | вывел войска | вывела войска | вывели войска | отвел | отвели | отвод"
  tr "çekildi | geri çekildi | geri çekti | çekti"

verb SURRENDER
  en "surrender | give up | lay down arms | lay down their arms | lay down weapons | lay down their weapons | capitulate | give themselves up"
  en "give himself up | turn himself in | turn themselves in | hand in weapons | hand over weapons | turn in weapons"
  en "raise the white flag | yield | hand over their weapons"
  ar "استسلم | استسلموا | سلم سلاحه | سلموا أسلحتهم | ألقى السلاح"
  ru "сдался | сдались | сложили оружие | сложил оружие"
  tr "teslim oldu | silah bıraktı"

verb DISARM
  en "disarm | demobilise | demobilize | decommission | disband | dismantle | destroy weapons | give up weapons | stand down | lay up"
  en "demilitarise | demilitarize | disassemble | reintegrate"

verb CEASE_FIRE
  en "cease fire | cease firing | hold fire | stop fighting | stop firing | stop shooting | stop the fighting | end hostilities | cease hostilities"
  en "halt hostilities | suspend hostilities | halt fighting | end fighting | silence the guns"
  en "call a truce | halt offensive operations | halt all offensive operations | suspend offensive operations | suspend all offensive operations"
  en "stop offensive operations | suspend all military operations | halt all military operations | cease all military operations"
  en "stop all military operations | halt all military action | stop all firing | cease all hostilities | stop all hostilities | halt all hostilities"
  en "suspend all hostilities | cease all fire"
  en "bury the hatchet | refrain from firing"
  ar "أوقف إطلاق النار | أعلن وقف إطلاق النار | أعلنت وقف إطلاق النار | أعلن هدنة | أوقف القتال"
  ru "прекратили огонь | прекратил огонь | объявил перемирие | объявили перемирие | ввел режим тишины | объявил режим тишины"
  tr "ateşkes ilan etti | ateşkesi kabul etti | ateşi kesti"

verb OBSERVE_CEASEFIRE
  en "observe the ceasefire | observe a ceasefire | respect the ceasefire | abide by the ceasefire | honour the ceasefire | honor the ceasefire"
  en "adhere to the ceasefire | comply with the ceasefire | uphold the ceasefire | observe the truce | observe a truce | respect the truce"
  en "honour the truce | honor the truce | observe the cease-fire | respect the cease-fire | abide by the truce | stick to the ceasefire"
  en "maintain the ceasefire | keep the ceasefire | keep the truce"

verb KEEP_PROMISE
  en "honour | honor"

verb COMPLY
  en "comply | comply with | abide by | adhere | adhere to | observe | respect | honour | honor | fulfil | fulfill | implement | stick to"
  en "carry out its obligations | meet its obligations | live up to | keep its word | keep its promise | meet a deadline | heed | obey"

verb HOLD_UP
  en "hold | hold up | be holding | take hold | go into effect | come into effect | take effect | come into force | go into force | enter into force"
  en "enter into effect | be in effect | be in force | remain in force | remain in place | start | kick in"
  ar "دخل حيز التنفيذ | دخلت حيز التنفيذ | سرى | يسري"
  ru "вступил в силу | вступило в силу | вступила в силу | соблюдается"
  tr "yürürlüğe girdi"

verb COLLAPSE
  en "collapse | unravel | break down | fall apart | fail | crumble | founder | come apart | be in tatters | expire | run out | lapse | fizzle out"

verb LIFT
  en "lift | remove | abolish | end | rescind | revoke | repeal | scrap | waive | do away with | annul"
  en "drop"
  ar "رفع | رفعت"
  ru "снял | сняла | сняли | отменил | отменила | отменили"
  tr "kaldırdı | kaldırıldı"

verb EASE
  en "ease | relax | loosen | soften | reduce | cut | lower | scale back | scale down | moderate | mitigate | alleviate | de-escalate | deescalate"
  en "defuse | tone down | calm"

verb ALLOW
  en "allow | let | let in | let through | permit | authorise | authorize | grant access | give access | give permission | grant permission"
  en "open | open up | give free passage | grant safe passage | grant a visa | clear the way | pave the way"
  en "guarantee access | legalise | legalize | admit"
  ar "سمح | سمحت | فتح | فتحت"
  ru "разрешил | разрешила | разрешили | позволил | открыл | открыли"
  tr "izin verdi | açtı"

verb YIELD
  en "yield | give in | give way | concede | back down | compromise | make concessions | make a concession | bow to | relent | cave in"
  en "give ground | climb down | backtrack | acquiesce to | bend to | meet demands | meet the demands | step back"

verb RESIGN
  en "resign | step down | quit | stand down | abdicate | leave office | give up power | hand over power | cede power"
  en "tender his resignation | tender her resignation | submit his resignation | bow out | relinquish | step aside"

verb REPLACE_OFFICIAL
  en "appoint | nominate | designate | install | swear in | be sworn in | promote | take office | dismiss | sack | fire from"
  en "remove from office | reshuffle | impeach | oust from office | succeed | elect | re-elect | inaugurate"

# ---- looking into: INVESTIGATE ------------------------------------------------------------------------------------

verb INVESTIGATE
  en "hear witnesses | hear testimony | take testimony | question witnesses | take statements | investigate | look into | probe | inquire | inquire into | enquire | examine evidence | open an investigation | launch an investigation"
  en "open an inquiry | launch an inquiry | launch a probe | open a probe | order an investigation | order an inquiry | conduct an investigation"
  en "carry out an investigation | inspect | verify | collect samples | take samples | gather evidence | collect evidence | question | interrogate"
  en "scrutinise | scrutinize | establish who | conduct an inquiry | set up a commission of inquiry | find out who | check reports"
  ar "حقق | حققت | يحقق | فتح تحقيقا | فتحت تحقيقا"
  ru "расследует | расследуют | начал расследование | начали расследование | возбудил уголовное дело | возбуждено уголовное дело"
  tr "soruşturma başlattı | soruşturuyor | inceledi"

verb MONITOR
  en "monitor | observe | supervise | oversee | watch over | police | record | register | keep watch | track | send observers | deploy observers"
  en "deploy monitors | send monitors | document | log | count violations | report violations"
  ar "راقب | راقبت | رصد | رصدت | يراقب"
  ru "наблюдает | зафиксировал | зафиксировала | зафиксировали | зарегистрировали | зарегистрировано | зафиксировано"
  tr "gözlemledi | izledi | tespit etti"

verb TRY_IN_COURT
  en "sentence to death"
  en "try | put on trial | prosecute | indict | charge | charge with | convict | sentence | find guilty | court-martial | arraign | bring to justice"
  en "bring charges | file charges | press charges | sue | take to court | jail | condemn to death | acquit | refer to the court | issue an arrest warrant"
  en "hold accountable | bring to trial | stand trial | plead guilty"

verb FIND
  en "find | discover | uncover | unearth | locate | detect | come across | recover | turn up | stumble on"

# ---- asking: DEMAND -----------------------------------------------------------------------------------------------

verb DEMAND
  en "demand | insist on | require | call for | make demands | press for | lay claim | set conditions | lay down conditions"
  en "demand that | hold out for | stipulate | exact"
  ar "طالب | طالبت | طالبوا"
  ru "потребовал | потребовала | потребовали | требует | требуют"
  tr "talep etti | istedi"

# A demand ("insist that they leave"), or only words ("insist that they have left").
verb INSIST
  en "insist | insist that"

verb URGE
  en "push for | press for | put pressure on | pressure"
  en "urge | call on | call upon | exhort | ask | encourage | advise | counsel | persuade | convince | lobby | appeal to"
  en "prod | nudge | implore | plead with | remind | recommend that | prevail on | lean on | admonish | enjoin"
  ar "حث | حثت | دعا | دعت | ناشد | ناشدت"
  ru "призвал | призвала | призвали | призывает"
  tr "çağrıda bulundu | çağırdı"

verb APPEAL
  en "appeal | appeal for | beg | plead | request | ask for | petition | seek | solicit | apply for"
  en "make an appeal | launch an appeal | issue an appeal | beseech | plead for"

verb ORDER
  en "order | command | instruct | direct | decree | mandate | rule | rule that | issue an order | issue a decree | task | dictate"
  ar "أمر | أمرت"
  ru "приказал | приказала | распорядился | поручил"
  tr "emretti | talimat verdi"

# ---- blaming: DISAPPROVE, ACCUSE ----------------------------------------------------------------------------------

verb CONDEMN
  en "condemn | denounce | deplore | decry | deprecate | censure | slam | revile | strongly condemn | voice outrage | express outrage"
  ar "أدان | أدانت | ندد | نددت | استنكر | شجب"
  ru "осудил | осудила | осудили | осуждает"
  tr "kınadı | kınadılar"

verb ATTACK_IN_WORDS
  en "harshly attack | bitterly attack | verbally attack | sharply attack | strongly attack | attack verbally | attack harshly | attack bitterly"

verb CRITICISE
  en "criticise | criticize | lash out at | hit out at | lambast | lambaste | rebuke | chide | reproach | berate | castigate | blast | assail | rap | fault"
  en "find fault | take issue | attack verbally | deride | mock | ridicule | disparage | insult | upbraid | scold | reprimand | vilify"
  en "take a swipe at | express concern | voice concern | express dismay | express disappointment | express alarm | voice alarm | pour scorn on"
  en "complain | complain about | lodge a complaint | lodge a protest | protest against | file a complaint | express displeasure | object | object to"
  en "summon the ambassador | summon the envoy | take to task | express dissatisfaction"

verb BLAME
  en "blame | blame on | hold responsible | lay the blame | pin the blame | put the blame | place the blame | attribute | attribute to"
  en "ascribe | point the finger | point a finger | implicate | pin on | lay at the door of | lay responsibility"
  ar "حمل مسؤولية | حملت مسؤولية | ألقى باللوم"
  ru "возложил ответственность | возложила ответственность | обвинил в"
  tr "sorumlu tuttu | suçladı"

verb ACCUSE
  en "accuse | allege | charge that | claim that | level accusations | make accusations | make allegations | indict | denounce as | brand | trade accusations"
  en "exchange accusations | swap accusations | trade blame | impute | incriminate | insinuate"
  ar "اتهم | اتهمت | اتهموا"
  ru "обвинил | обвинила | обвинили | обвиняет"
  tr "suçladı | itham etti"

verb CLAIM_RESPONSIBILITY
  en "claim responsibility | claim the attack | claim credit | say it carried out | admit responsibility | take responsibility | own up to"
  en "acknowledge responsibility | accept responsibility | assume responsibility"
  ar "تبنى | تبنت | أعلن مسؤوليته | أعلنت مسؤوليتها"
  ru "взял на себя ответственность | взяла на себя ответственность | взяли на себя ответственность"
  tr "sorumluluğunu üstlendi | üstlendi"

verb SUE
  en "sue | file a lawsuit | file suit | take legal action | bring a case | lodge a case | file a case | bring suit"

# ---- saying no: REJECT --------------------------------------------------------------------------------------------

verb DENY
  en "dismiss as"
  en "deny | disclaim | dispute | rebut | refute | contradict | dismiss | disavow | reject the accusation | reject accusations"
  en "reject allegations | repudiate | brush off | brush aside | shrug off | discount | play down | downplay"
  en "challenge the claim | distance itself from | dissociate itself from"
  ar "نفى | نفت | نفوا | ينفي"
  ru "опроверг | опровергла | опровергли | отрицает | отрицают"
  tr "yalanladı | reddetti | inkar etti"

verb REJECT
  en "reject | turn down | spurn | rebuff | decline | dismiss | rule out | oppose | throw out | vote down | vote against | say no | scorn"
  en "veto the idea | knock back | shun | rule against | give the cold shoulder | snub | come out against | express opposition | voice opposition"
  en "strike down | overrule | defeat | stand against | resist | frown on | disapprove of"
  ar "رفض | رفضت | رفضوا | يرفض"
  ru "отверг | отвергла | отвергли | отклонил | отклонила | отклонили | выступил против"
  tr "reddetti | karşı çıktı"

verb REFUSE
  en "refuse entry"
  en "refuse | balk | balk at | baulk | refuse to | decline to | be unwilling to | be not willing to | withhold | fail to | be reluctant to"
  en "rule out talks | stand firm | hold firm"

verb VETO
  en "veto | cast a veto | cast its veto | use its veto | use a veto | exercise its veto | wield its veto | block a resolution"

verb WALK_OUT
  en "walk out | walk out of | storm out | storm out of | leave the talks | leave the room | leave the hall | quit the talks | pull out of the talks"
  en "pull out of talks | abandon the talks | withdraw from the talks | withdraw from talks | quit the conference | leave the session"
  en "bolt from | leave in protest | stalk out"
  ar "انسحب من المحادثات | انسحب من المفاوضات | غادر القاعة | غادرت القاعة"
  ru "покинул переговоры | покинули переговоры | покинули зал | покинул зал"
  tr "toplantıyı terk etti | salonu terk etti | masadan kalktı"

verb BOYCOTT
  en "boycott | stay away from | refuse to attend | shun | abstain from | sit out | skip | ostracise | ostracize | refuse to take part | refuse to participate"
  ar "قاطع | قاطعت"
  ru "бойкотировал | бойкотировали | бойкотирует"
  tr "boykot etti"

verb DEFY
  en "defy | flout | disobey | ignore | disregard | violate an order | contravene | resist arrest | challenge | flaunt | thumb its nose at | break curfew"

verb PROTECT_VERBALLY
  en "justify | defend | excuse | stick up for | plead for | explain | rationalise | rationalize | exonerate | vindicate"

# ---- threats: THREATEN --------------------------------------------------------------------------------------------

verb THREATEN
  en "threaten | threaten to | menace | intimidate | vow revenge | vow retaliation"
  en "brandish | rattle sabres | rattle sabers | issue threats | make threats | swear revenge | threaten with | blackmail"
  en "vow to avenge | promise revenge"
  ar "هدد | هددت | توعد | توعدت"
  ru "пригрозил | пригрозила | пригрозили | угрожает | угрожал"
  tr "tehdit etti | gözdağı verdi"

verb WARN
  en "warn | caution | warn of | warn against | warn that | issue a warning | sound the alarm | raise the alarm | alert | put on notice | forewarn"
  en "serve notice | deliver a warning | sound a warning"
  ar "حذر | حذرت | حذروا"
  ru "предупредил | предупредила | предупредили | предостерег"
  tr "uyardı | ikaz etti"

verb ULTIMATUM
  en "give an ultimatum | issue an ultimatum | deliver an ultimatum | set a deadline | give a deadline | set an ultimatum | impose a deadline"
  en "present an ultimatum | give until"
  ar "أمهل | أمهلت | وجه إنذارا"
  ru "выдвинул ультиматум | предъявил ультиматум"
  tr "ültimatom verdi | süre verdi"

# ---- in the street: PROTEST ---------------------------------------------------------------------------------------

verb PROTEST
  en "protest | stage a protest | hold a protest | take to the streets | protest outside | stage a sit-in | hold a sit-in | sit in"
  en "chant | burn effigies | burn tyres | burn tires | burn flags | picket | occupy | stage a demonstration | voice anger | wave placards"
  ar "احتج | احتجوا | تظاهر | تظاهروا | اعتصم"
  ru "протестовали | протестует | протестуют | вышли на улицы"
  tr "protesto etti | sokağa çıktı | gösteri yaptı"

verb DEMONSTRATE
  en "demonstrate | march | hold a demonstration | hold a march | parade | march through | march on | hold a vigil | form a human chain"

verb RALLY
  en "rally | hold a rally | stage a rally | gather | mass | congregate | assemble in | pour into the streets | flood the streets | turn out"

verb RIOT
  en "riot | run riot | go on the rampage | rampage | loot | pillage | hurl stones | throw stones | hurl rocks | throw rocks | pelt | throw petrol bombs"
  en "hurl petrol bombs | throw molotov cocktails | hurl firebombs | vandalise | vandalize | ransack | smash windows | overturn cars | stone"
  en "hurl stones at | throw stones at | set up barricades | erect barricades | plunder | mob"

verb STRIKE_WORK
  en "go on strike | strike for | walk off the job | down tools | stage a strike | call a strike | hold a strike | stop work | begin a strike"
  en "launch a strike | shut shops | close shops | stage a walkout | stage a work stoppage | observe a strike"

verb HUNGER_STRIKE
  en "go on hunger strike | go on a hunger strike | stage a hunger strike | begin a hunger strike | refuse food | fast | start a hunger strike"

verb BLOCK
  en "block | block off | barricade | obstruct | cut off | close off | seal off | bar | prevent | impede"
  en "hamper | hinder | stop from | keep from | close the road | prevent from | cordon off | thwart | foil | deter | hold up traffic | form roadblocks"

verb REBEL
  en "rebel | revolt | mutiny | rise up | rise up against | take up arms | rise in revolt | stage an uprising | defect | desert | switch sides | mutiny against"
  en "declare independence | secede | break away"

# ---- pressure: SANCTION, COERCE -----------------------------------------------------------------------------------

verb IMPOSE
  en "impose | slap | introduce | levy | bring in | tighten | clamp | enforce | reimpose | re-impose | place restrictions | put in place | apply"
  en "institute | toughen"
  ar "فرض | فرضت"
  ru "ввел | ввела | ввели | наложил"
  tr "uyguladı | yürürlüğe koydu | dayattı"

verb SANCTION
  en "freeze the bank accounts | freeze bank accounts | cut off oil supplies | suspend trade | halt trade | halt gas supplies | cut gas supplies | expel from the organisation | suspend from the organisation"
  en "sanction | embargo | blacklist | freeze assets | freeze accounts | penalise | penalize"
  en "cut off aid | suspend aid | halt aid | stop aid | freeze aid | cut aid | withhold aid | fine | designate as"
  en "ban imports | ban exports | halt exports | ban flights | close its airspace | ban arms sales"
  en "add to the sanctions list"

verb BAN
  en "ban | prohibit | outlaw | forbid | bar | proscribe | disallow | make illegal | criminalise | criminalize | interdict"
  en "exclude | declare illegal"

verb EXPEL
  en "expel | declare persona non grata | kick out | throw out | order out | order to leave | send home | evict | drive out | oust | banish | eject"
  en "turn back | turn away | force out"
  ar "طرد | طردت"
  ru "выслал | выслала | выслали | объявил персоной нон грата"
  tr "sınır dışı etti | istenmeyen kişi ilan etti"

verb RECALL
  en "recall | call home | call back | withdraw its ambassador | withdraw the ambassador | summon home"
  en "withdraw its envoy | pull out its diplomats | withdraw its diplomats | close its embassy | shut its embassy | close the embassy"

verb CUT_TIES
  en "cut diplomatic ties | break diplomatic ties | break off diplomatic ties | suspend diplomatic ties | suspend diplomatic relations | freeze diplomatic ties"
  en "downgrade diplomatic relations | downgrade diplomatic ties | cut off diplomatic relations | sever all ties | break all ties | sever contacts"
  en "cut ties | sever ties | break ties | break off relations | sever relations | cut relations | break off ties | cut off relations | cut off ties"
  en "break off diplomatic relations | sever diplomatic relations | break diplomatic relations | cut diplomatic relations | sever diplomatic ties"
  en "break relations | downgrade ties | downgrade relations | suspend ties | suspend relations | freeze relations | sever links | cut all ties"
  en "break with | cut all contacts | cut contact"

verb SUSPEND
  en "suspend | put on hold | freeze | halt | stop | put on ice | interrupt | cease | discontinue | shelve | hold in abeyance | mothball"
  ar "علق | علقت | جمد | أوقف | أوقفت"
  ru "приостановил | приостановила | приостановили | остановил | заморозил"
  tr "askıya aldı | durdurdu | dondurdu"

verb ARREST
  en "take into detention | make an arrest | take suspects into custody | remand | put behind bars"
  en "arrest | round up | take into custody | apprehend | nab | pick up | make arrests | carry out arrests | take prisoner | seize a suspect | place under arrest"
  en "put under house arrest | place under house arrest | rearrest | catch | collar"
  ar "اعتقل | اعتقلت | اعتقلوا | ألقى القبض على | ألقت القبض على | أوقفت"
  ru "арестовал | арестовала | арестовали | задержал | задержала | задержали | арестован | задержан | задержаны"
  tr "tutukladı | tutuklandı | gözaltına aldı | gözaltına alındı | yakaladı"

verb DETAIN
  en "hold without trial | hold without charge | hold incommunicado | hold under arrest | keep behind bars | keep under arrest | keep in detention"
  en "hold in custody | hold captive | hold prisoner"
  en "detain | imprison | jail | intern | incarcerate | lock up | put in prison | remand"
  en "keep in custody | throw in jail | place in detention"
  ar "احتجز | احتجزت | احتجزوا"
  ru "удерживает | удерживают | посадил под стражу"
  tr "alıkoydu | hapsetti"

verb DEPORT
  en "deport | send back | forcibly return | repatriate forcibly | exile | remove from the country | transfer forcibly | forcibly transfer | evict from"

verb SEIZE
  en "seize | confiscate | impound | take over | commandeer | expropriate | nationalise | nationalize | requisition | appropriate | intercept | board | hijack"
  en "take possession of | take away | capture a ship"

verb RAID
  en "raid | search | burst into | break into | storm a house | carry out a raid | conduct a raid | launch a raid | stage a raid | swoop on | sweep"
  en "conduct raids | carry out raids | comb | cordon and search | ransack | conduct house-to-house searches | swoop | mount a raid"
  ar "داهم | داهمت | اقتحم | اقتحمت"
  ru "провел обыск | провели обыск | провели рейд"
  tr "baskın düzenledi | baskın yaptı | operasyon düzenledi"

verb CENSOR
  en "censor | gag | muzzle | silence | shut down a newspaper | close a newspaper | block access to | jam | ban broadcasts | cut internet access | shut down the internet"
  en "close down a newspaper | suppress news | block a website | revoke the licence of | revoke the license of | suspend publication | take off the air"

verb CURFEW
  en "impose a curfew | declare a curfew | impose curfew | clamp a curfew | place under curfew | declare martial law | declare a state of emergency | declare emergency | impose martial law | extend a curfew | order a curfew | put under curfew"

verb CRACK_DOWN
  en "crack down | crack down on | clamp down | clamp down on | suppress | quell | put down | crush | repress | disperse | break up | quash"
  en "persecute | purge | oppress | stamp out | root out | stifle | baton-charge"

verb TEAR_GAS
  en "fire tear gas | use tear gas | lob tear gas | fire teargas | use water cannon | shoot tear gas"
  en "tear-gas | teargas | fire warning shots | fire in the air | shoot in the air | fire into the air"

verb INTERCEPT
  en "intercept"

verb WARNING_SHOTS
  en "fire warning shots | shoot warning shots | fire a warning shot"

verb CYBER_ATTACK
  en "hack | hack into | launch a cyber attack | launch a cyberattack | spoof | deface a website | jam signals | break into computers | steal data"

# ---- forces: MOBILIZE ---------------------------------------------------------------------------------------------

verb MOBILISE
  en "mobilise | mobilize | call up | mass troops | put on alert | place on alert | put on high alert | raise the alert"
  en "conscript | draft | recruit | reinforce | bring up reinforcements | bring reinforcements | send reinforcements | amass | build up"
  en "dig in | marshal | muster | gird for | prepare for war | go on alert | regroup | mass forces | concentrate troops | bolster | beef up"
  ar "حشد | حشدت | عزز | عززت | استقدم تعزيزات | أرسل تعزيزات"
  ru "стягивает | стягивают | перебросил | перебросила | перебросили | мобилизовал"
  tr "yığınak yaptı | takviye gönderdi | seferber etti"

verb DEPLOY
  en "send in peacekeepers | send peacekeepers | deploy peacekeepers | beef up its presence | take up position | set up positions | man checkpoints | redeploy to"
  en "deploy | send troops | station | send forces | move troops | take up positions | position"
  en "garrison | send in | send warships | send planes | send tanks | set up a base | establish a base"
  en "install missiles | set up checkpoints | set up a checkpoint | set up an observation post | establish observation posts | transfer troops | fan out"
  ar "نشر | نشرت | انتشر | انتشرت"
  ru "разместил | разместила | разместили | развернул | развернули | направил войска"
  tr "konuşlandırdı | sevk etti | konuşlandı | mevzilendi"

verb EXERCISE_MILITARY
  en "hold exercises | hold military exercises | hold manoeuvres | hold maneuvers | conduct exercises | conduct drills | hold drills | hold war games"
  en "stage war games | stage exercises | carry out exercises | carry out drills | hold joint exercises | begin exercises | hold live-fire exercises"
  en "conduct military exercises | stage manoeuvres | hold naval exercises"

verb TEST_WEAPON
  en "test-fire | test fire | test a missile | test a nuclear device | conduct a nuclear test | carry out a nuclear test | launch a satellite | flight-test"
  en "test-launch | enrich uranium | detonate a nuclear device"

verb OVERFLY
  en "overfly | violate airspace | violate the airspace | enter airspace | enter the airspace | fly over | buzz | circle over | scramble | fly sorties | hover over"
  en "intrude into airspace | break the sound barrier | fly low over | patrol the skies"
  ar "حلق | حلقت | خرق الأجواء"
  ru "нарушил воздушное пространство | нарушили воздушное пространство"
  tr "hava sahasını ihlal etti"

verb FORTIFY
  en "fortify | entrench | dig trenches | build fortifications | erect fortifications | build defences | build defenses | lay minefields | build a wall"
  en "erect a fence | build berms | set up barriers | reinforce positions | dig tunnels | dig a tunnel | raise berms"

verb OCCUPY
  en "occupy | annex | take over | hold onto | remain in control | settle | administer | control | hold territory | be in control of | rule over"

# ---- kidnap and hurt: COERCE, ASSAULT -----------------------------------------------------------------------------

verb ABDUCT
  en "abduct | kidnap | take hostage | take as hostage | take as hostages | hold as hostage | hold as hostages | snatch | seize hostages | take hostages | hold hostage | take captive | carry off | spirit away | disappear"
  en "drag away | grab hostages | force into a car | keep hostage | forcibly disappear"
  ar "خطف | خطفت | خطفوا | اختطف | اختطفت"
  ru "похитил | похитили | похищен | похищены | взял в заложники | взяли в заложники | захватили в заложники"
  tr "kaçırdı | kaçırıldı | rehin aldı | alıkoydu"

verb HIJACK
  en "hijack | skyjack | commandeer a plane | seize a plane | divert a plane | seize an airliner | carjack | pirate"

verb ASSAULT
  en "assault | manhandle | rough up | mistreat | ill-treat | maltreat | abuse | attack physically | molest | stab | knife | hack | slash | mug | maul | trample"
  en "punch | slap | kick | club | bludgeon"

verb BEAT
  en "beat | beat up | thrash | batter | beat severely | flog | whip | lash | cane | pummel | beat to death | lynch | beat unconscious"

verb TORTURE
  en "torture | mutilate | torment | electrocute | waterboard | maim | give electric shocks | torture to death | subject to torture | brutalise | brutalize | castrate"
  ar "عذب | عذبت"
  ru "пытали | подвергли пыткам"
  tr "işkence yaptı | işkence etti"

verb RAPE
  en "rape | gang-rape | sexually assault | sexually abuse | violate sexually | sexually molest | enslave | commit rape"

verb KILL
  en "gun to death | kill in an ambush | leave people dead | cause the death of | cause the deaths of | claim the lives"
  en "stab to death | hack to death | beat to death | burn to death"
  en "kill | slay | take the life of | take the lives of | claim the life of | claim the lives of | leave dead | cut down | shoot dead | shoot to death"
  en "claim lives | put to death | finish off | do away with | wipe out | exterminate | liquidate | eliminate | neutralise | neutralize | bury alive"
  en "kill off | send to death | strangle | drown | poison | trample to death | crush to death"
  ar "قتل | قتلت | قتلوا | أودى بحياة | أودت بحياة | استشهد | لقي مصرعه"
  ru "убил | убила | убили | убит | убиты | уничтожил | уничтожили | ликвидировал | ликвидировали"
  tr "öldürdü | öldürüldü | şehit etti | şehit oldu | hayatını kaybetti | etkisiz hale getirildi"

verb MURDER
  en "murder | slaughter | butcher | slit the throat | cut the throat | behead | decapitate | hack to death | kill in cold blood | bump off"

verb SURVIVE_ATTEMPT
  en "escape an assassination attempt | survive an assassination attempt | survive an attempt on his life | survive an attempt on her life | survive a murder attempt"
  en "escape an attempt on his life | escape an attempt on her life | escape unharmed from an attempt on his life | escape unhurt from an attempt on his life"

verb ASSASSINATE
  en "assassinate | attempt to assassinate | try to assassinate | make an attempt on the life of | attempt on his life | try to kill | attempt to kill"
  en "carry out the assassination"
  ar "اغتال | اغتالت | اغتالوا"
  ru "совершили покушение | совершил покушение"
  tr "suikast düzenledi | suikaste uğradı"

verb EXECUTE
  en "execute | hang | put before a firing squad | guillotine | stone to death | put to death | send to the gallows | crucify | garrotte | execute by firing squad"
  en "summarily execute | kill execution-style | behead publicly"
  ar "أعدم | أعدمت | أعدموا"
  ru "казнил | казнили | казнен | казнены"
  tr "idam etti | infaz etti | idam edildi"

verb MASSACRE
  en "massacre | commit a massacre | carry out a massacre | perpetrate a massacre | commit genocide | mow down | annihilate | wipe out a village | slaughter"
  en "exterminate | commit atrocities | commit an atrocity"

verb CLEANSE
  en "ethnically cleanse | commit ethnic cleansing | drive from their homes | expel the population | forcibly displace | uproot"

# ---- fire: FIGHT, ASSAULT -----------------------------------------------------------------------------------------

verb ATTACK
  en "attack | carry out an attack | launch an attack | mount an attack | stage an attack | carry out attacks | launch attacks"
  en "strike | hit | target | strike at | assail | set upon | pounce on | fall upon | launch an assault | launch an offensive | mount an offensive"
  en "launch a strike | carry out a strike | conduct strikes | counter-attack | counterattack | retaliate | retaliate against | hit back | strike back"
  en "respond with fire | go on the offensive | launch an operation | launch a military operation | open a front | harry | turn on"
  ar "هاجم | هاجمت | هاجموا | استهدف | استهدفت | استهدفوا | شن هجوما | شنت هجوما | شن هجوماً"
  ru "атаковал | атаковала | атаковали | напал | напала | напали | совершил нападение | совершили нападение | нанес удар | нанесли удар"
  tr "saldırdı | saldırı düzenledi | saldırıda bulundu | vurdu | hedef aldı"

verb BOMB
  en "bomb | carpet-bomb | firebomb | fire-bomb | drop bombs | dynamite | bomb out | hit with bombs | drop barrel bombs | barrel-bomb"
  ar "قصف | قصفت | قصفوا | ألقى براميل متفجرة | ألقت براميل متفجرة"
  ru "бомбил | бомбила | бомбили | разбомбили | сбросил бомбы | сбросили бомбы"
  tr "bombaladı | bombalandı | bomba attı"

verb SHELL
  en "fire artillery at | fire mortars at | fire shells at | fire tank rounds | fire rounds of artillery | hit by shelling"
  en "shell | bombard | pound | mortar | fire shells | fire mortars | fire artillery | rain shells | lob shells | lob mortars"
  en "pummel | hit with artillery | hit with mortars | fire howitzers | pepper | barrage"
  ar "قصف بالمدفعية | قصفت بالمدفعية | قصفت بقذائف | قصف بقذائف"
  ru "обстрелял | обстреляла | обстреляли | обстрелян | обстреляны | обстреливает | обстреливают"
  tr "top ateşine tuttu | topa tuttu | havan saldırısı düzenledi"

verb ROCKET
  en "rocket"
  en "lob rockets"
  ar "أطلق صواريخ | أطلقت صواريخ | أطلق صاروخا"
  ru "запустил ракету | запустили ракету | выпустил ракеты | выпустили ракеты | нанес ракетный удар"
  tr "roket attı | füze attı | roketledi"

verb STRAFE
  en "strafe | spray with bullets | machine-gun | rake"

verb AIR_STRIKE
  en "bomb from the air | carry out an air strike | carry out air strikes | carry out airstrikes | launch air strikes | launch airstrikes | launch an air strike"
  en "launch an airstrike | conduct air strikes | conduct airstrikes | conduct an airstrike | carry out an airstrike | carry out air raids | launch air raids"
  en "stage an air raid | stage air raids | bomb by air | carry out bombing raids | fly bombing missions | launch an air raid | carry out raids from the air"
  en "dive-bomb | mount air strikes | mount airstrikes | raid from the air | hit from the air"
  ar "أغار | أغارت | شن غارات | شنت غارات | شن غارة | شنت غارة"
  ru "нанес авиаудар | нанесли авиаудар | нанесла авиаудар | нанесла авиаудары | нанесли авиаудары"
  tr "hava saldırısı düzenledi | hava harekatı düzenledi"

verb DRONE
  en "carry out a drone strike | carry out drone strikes | fly a drone | drop grenades from a drone"
  en "strike with a drone | hit with a drone"
  ar "استهدفت طائرة مسيرة | قصفت طائرة مسيرة | أطلق مسيرة"
  ru "атаковал беспилотником | атаковали беспилотниками | нанес удар беспилотником"
  tr "İHA ile vurdu | SİHA ile vurdu | drone saldırısı düzenledi"

verb FIRE_AT
  en "open up with | fire shots at | fire rounds at | fire bullets at | spray with gunfire | rake with bullets | pepper with bullets | come under small-arms fire | be fired on | be fired upon | shoot in the direction of"
  en "fire across | fire from"
  en "fire | fire at | fire on | open fire | open fire on | fire upon | return fire"
  en "subject to fire | let off | fire into | direct fire at | rake | spray"
  en "return the fire | open up on | discharge"
  ar "أطلق النار | أطلقت النار | أطلقوا النار | فتح النار | فتحت النار"
  ru "открыл огонь | открыла огонь | открыли огонь | вел огонь | вели огонь | стреляли | стрелял"
  tr "ateş açtı | ateş etti | ateş açıldı"

verb SHOOT
  en "shoot | shoot at | gun down | shoot dead | shoot to death | shoot and kill | shoot and wound | shoot in the head | shoot in the back | pick off | machine-gun | machinegun | machinegunned | riddle"
  en "open up with | mow down | drill with bullets | riddle with bullets | cut down with gunfire"
  ar "قتل بالرصاص | رمى بالرصاص"
  ru "застрелил | застрелили | расстрелял | расстреляли | застрелен"
  tr "vurarak öldürdü | kurşunladı"

verb SNIPE
  en "snipe | snipe at | pick off | shoot by sniper | be hit by sniper fire | be shot by a sniper"
  ar "قنص | قنصت"
  ru "снайпер застрелил"
  tr "keskin nişancı vurdu"

# Who comes under it is whom it hits; who does it stands behind "from" or "by".
verb UNDER_FIRE
  en "come under fire | be under fire | take fire | draw fire | come under gunfire | come under sniper fire | come under small-arms fire"
  en "come under machine-gun fire | be caught in crossfire | come under heavy fire | take sniper fire | take incoming fire"

verb UNDER_SHELLING
  en "come under shelling | come under bombardment | come under mortar fire | come under artillery fire | come under rocket fire"
  en "come under heavy shelling | come under heavy bombardment | come under shellfire | come under tank fire | be under shelling"
  en "be under bombardment | come under artillery bombardment"

verb UNDER_ATTACK
  en "come under attack | be under attack | come under assault | suffer an attack"

verb TRADE_FIRE
  en "trade | exchange | swap"

verb REPEL
  en "repel | fend off | beat back | repulse | push back | thwart | ward off | beat off"

verb EXCHANGE_FIRE
  en "exchange fire | trade fire | exchange shots | trade shots | exchange gunfire | trade gunfire | exchange small-arms fire | have a firefight | have a shoot-out | exchange artillery fire | trade artillery fire"

verb STEP_ON_MINE
  en "step on a mine | step on a landmine | hit a mine | hit a landmine | strike a mine | strike a landmine | run over a mine | run over a landmine | drive over a mine | drive over a landmine | tread on a mine"
  en "step on an anti-personnel mine | trigger a mine | trigger a landmine | step on an improvised explosive device"

verb CLASH
  en "clash | clash with | skirmish | exchange fire | trade fire | scuffle | come to blows | battle | do battle | have a firefight | brawl | skirmish with"
  en "have a shoot-out | lock horns | trade shots | exchange shots | exchange gunfire | trade gunfire"
  ar "اشتبك | اشتبكت | اشتبكوا | اندلعت اشتباكات | دارت اشتباكات"
  ru "столкнулись | вступили в бой | завязался бой"
  tr "çatıştı | çatışmaya girdi | çatışma çıktı"

verb FIGHT
  en "fight | battle | combat | wage war | be at war | wage a battle | engage in combat | fight against | resist | struggle against"
  en "repulse | fight off | wage a campaign | wage a guerrilla war | go to war | make war | engage the enemy | stave off | drive back"
  en "push back | fight it out | do battle with | thwart an attack | foil an attack"
  ar "قاتل | قاتلت | يقاتل | حارب | تصدى | تصدت"
  ru "воюет | воюют | сражаются | отбил атаку | отбили атаку | вели бой | вели бои"
  tr "savaştı | çarpıştı | püskürttü"

verb AMBUSH
  en "ambush | waylay | lie in wait | set an ambush | lay an ambush | set up an ambush | fall into an ambush | carry out an ambush | spring an ambush | walk into an ambush"
  ar "نصب كمينا | نصبت كمينا | وقعوا في كمين | وقع في كمين"
  ru "устроили засаду | попал в засаду | попали в засаду"
  tr "pusu kurdu | pusuya düşürdü"

verb STORM
  en "storm | invade | overrun | burst into | break through | force their way into | enter by force | assault a position | attack positions | breach | cross into | infiltrate"
  en "penetrate | push into | thrust into | pour into | sweep into | roll into | launch a ground offensive | launch a ground assault"
  en "launch an incursion | carry out an incursion | launch an invasion | break into"
  ar "اقتحم | اقتحمت | اقتحموا | اجتاح | اجتاحت | توغل | توغلت | تسلل"
  ru "штурмовал | штурмовали | ворвался | ворвались | вторгся | вторглись | вторглась"
  tr "girdi | baskın yaptı | işgal etti | hücum etti | sızdı"

verb CAPTURE
  en "seize control | take control | regain control | retake control | wrest control | take possession"
  en "capture | take | seize | gain control | take over | wrest | conquer | retake | recapture | regain | recover"
  en "overrun | liberate | reclaim | win control | fall to | fall into the hands | secure | drive out of"
  en "extend control"
  ar "سيطر | سيطرت | سيطروا | استولى | استولت | استعاد السيطرة | استعادت السيطرة"
  ru "захватил | захватила | захватили | взял под контроль | взяли под контроль | занял | заняли | освободил город"
  tr "ele geçirdi | kontrolü ele geçirdi | kontrol altına aldı"

verb ADVANCE
  en "push deep into | push deeper into | push further into | push into | press forward | roll towards | thrust towards | make inroads"
  en "advance | gain ground | push forward | push towards | push toward | close in on | make gains | make advances | make headway | press on | move towards"
  en "move toward | advance on | advance toward | advance towards | enter the outskirts | cross the border | move closer to | break through the lines | encroach"
  ar "تقدم | تقدمت | تقدموا"
  ru "продвинулся | продвинулись | наступает | наступают | перешли в наступление"
  tr "ilerledi | ilerleme kaydetti"

verb LOSE_GROUND
  en "lose control | lose ground | lose territory | lose a position | be driven from | be forced out of | be pushed out of | abandon the town | flee the town"

verb BESIEGE
  en "besiege | lay siege | lay siege to | surround | encircle | cut off | trap | hem in | ring | box in | starve out | pin down"
  ar "حاصر | حاصرت | حاصروا | طوق"
  ru "осадил | осадили | окружил | окружили | взял в осаду"
  tr "kuşattı | kuşatma altına aldı | ablukaya aldı"

verb BLOCKADE
  en "blockade | cut supply lines | cut the supply lines | sever the supply line | close the border | close its borders | seal the border"
  en "shut the border | choke off | block the port | seal off the area | cut the road | cut the supply route"
  ar "أغلق | أغلقت | قطع الطريق | قطعت الطريق"
  ru "заблокировал | заблокировали | перекрыл | перекрыли | блокирует"
  tr "abluka uyguladı | kapattı | yolu kesti"

verb MINE
  en "mine | lay mines | plant mines | lay a mine | plant a mine | booby-trap | booby trap | sow mines | plant explosives | plant bombs"
  en "rig | place explosives | plant a roadside bomb | plant roadside bombs"
  ar "زرع ألغاما | زرعت ألغاما | لغم"
  ru "заминировал | заминировали | установили мины"
  tr "mayınladı | mayın döşedi | patlayıcı yerleştirdi"

verb DEMINE
  en "demine | clear mines | de-mine | defuse | sweep for mines | remove mines | deactivate | disarm a bomb | dispose of explosives | make safe"

verb EXPLODE
  en "explode | explode near | go off | blow up | erupt | burst | rip through | tear through | go up in flames | detonate | hit a mine | step on a mine | strike a mine"
  en "run over a mine | drive over a mine | hit a landmine | be hit by an explosion"
  ar "انفجر | انفجرت | هز انفجار"
  ru "взорвался | взорвалась | взорвалось | взорвались | прогремел взрыв | подорвался на мине | подорвались на мине"
  tr "patladı | patlama meydana geldi | infilak etti"

verb SHAKE
  en "rock | shake"

verb DETONATE
  en "detonate | set off | blow up | trigger | dynamite | touch off | explode a device"
  en "ram with a car bomb | demolish with explosives"
  ar "فجر | فجرت | فجروا"
  ru "взорвал | взорвали | подорвал | подорвали | привел в действие"
  tr "patlattı | havaya uçurdu | infilak ettirdi"

verb SUICIDE_BOMB
  en "blow himself up | blow herself up | blow themselves up | detonate his explosives | detonate his vest | detonate an explosive belt | detonate her explosives"
  en "set off his explosives | explode his belt | carry out a suicide bombing | carry out a suicide attack | detonate an explosives belt | detonate a suicide vest"
  en "ram an explosives-laden car | drive an explosives-laden truck | drive a car bomb into | drive a truck bomb into"
  ar "فجر نفسه | فجرت نفسها | فجر انتحاري نفسه"
  ru "подорвал себя | привел в действие взрывное устройство"
  tr "kendini patlattı | intihar saldırısı düzenledi"

verb BURN
  en "burn | set fire | set fire to | set ablaze | set alight | torch | burn down | incinerate | go up in flames | put to the torch | set on fire | gut | burn to the ground"
  en "catch fire | raze by fire | commit arson | light | char | scorch"
  ar "أحرق | أحرقت | أحرقوا | أضرم النار"
  ru "поджег | подожгли | сжег | сожгли | сгорел | сгорела"
  tr "yaktı | ateşe verdi | yakıldı"

verb DESTROY
  en "destroy | demolish | raze | flatten | wreck | level | reduce to rubble | knock down | tear down | bulldoze | wipe out | obliterate | knock out | devastate"
  en "derail | lay waste | pull down | smash | desecrate | ravage | topple | disable | put out of action | put out of service | sink | scuttle "
  ar "دمر | دمرت | دمروا | هدم | هدمت"
  ru "уничтожил | уничтожили | разрушил | разрушили | разрушен | разрушены | разрушено"
  tr "yok etti | imha etti | yıktı | tahrip etti"

verb DAMAGE
  en "damage | harm | hit | cause damage | inflict damage | sabotage | shatter | cripple | batter | deface | hole | vandalise | vandalize | blow out windows"
  en "knock out power | sever a pipeline | cut power | cause material damage | ruin"
  ar "ألحق أضرارا | ألحقت أضرارا | تضرر | تضررت"
  ru "повредил | повредили | поврежден | повреждены | повреждена"
  tr "hasar verdi | hasar gördü | zarar verdi"

verb WOUND
  en "wound | injure | hurt | maim | cripple | leave wounded | leave injured | suffer injuries | suffer wounds | sustain injuries | be hurt | scald | burn badly | graze"
  en "hospitalise | hospitalize | take to hospital | be treated for"
  ar "أصيب | أصيبت | أصيبوا | جرح | جرحت | أصاب"
  ru "ранил | ранили | ранен | ранена | ранены | получил ранения | получили ранения | пострадал | пострадали"
  tr "yaraladı | yaralandı | yaralandılar"

verb DIE
  en "die | perish | lose his life | lose her life | lose their lives | succumb | succumb to | be found dead | bleed to death | fall | pass away"
  en "meet his death | be dead | starve to death | freeze to death | suffocate | drown"
  ar "توفي | توفيت | مات | لقوا مصرعهم | لقي حتفه | قضى"
  ru "погиб | погибла | погибли | погибло | скончался | скончалась | умер | умерли"
  tr "öldü | hayatını kaybetti | can verdi | yaşamını yitirdi"

verb LOSE_LIVES
  en "suffer casualties | suffer losses | sustain casualties | sustain losses | take casualties | incur losses | inflict casualties | inflict losses | cause casualties"

verb DISPLACE
  en "displace | uproot | drive out | make homeless | force to flee | drive from home | force from their homes | render homeless | leave homeless | force out"
  ar "نزح | نزحت | نزحوا | هجر | شرد"
  ru "вынуждены были покинуть | вынудили покинуть"
  tr "yerinden etti | göçe zorladı"

verb FLEE
  en "flee | escape | run away | run for their lives | take refuge | seek refuge | take flight | seek shelter | seek asylum | go into exile | cross the border into"
  en "abandon their homes | leave their homes | break out of jail | get away | go into hiding | take shelter | bolt | hide"
  ar "فر | فرت | فروا | هرب | هربوا | لجأ"
  ru "бежал | бежала | бежали | покинули свои дома"
  tr "kaçtı | kaçtılar | göç etti"

verb EVACUATE
  en "leave on buses | be evacuated by bus | bus to | ferry out | transport out"
  en "evacuate | be bussed out | bus out | airlift out | move to safety | take out | bring out | medevac | airlift | relocate | remove to safety | transfer civilians"
  ar "أجلى | أجلت | تم إجلاء | خرج | خرجت دفعة"
  ru "эвакуировал | эвакуировали | эвакуирован | эвакуированы | вывезли | вывезены"
  tr "tahliye etti | tahliye edildi"

verb SHOOT_DOWN
  en "shoot down | down | bring down | shoot out of the sky | intercept | shoot at a plane | blow out of the sky"
  en "knock down"
  ar "أسقط | أسقطت | أسقطوا"
  ru "сбил | сбила | сбили | сбит | перехватил | перехватили"
  tr "düşürdü | düşürüldü"

verb CRASH
  en "crash | go down | plunge into | plummet | crash-land | make an emergency landing | come down | derail | collide | sink"

verb GAS
  en "gas | use chemical weapons | use poison gas | use nerve gas | drop chlorine | use chlorine | use sarin | release toxic gas | release gas | drop chemical weapons"
  en "use mustard gas | use toxic chemicals | attack with chemical weapons | fire chemical shells | poison | use nerve agent | employ chemical weapons"
  ar "استخدم الكيماوي | استخدم غاز الكلور | استخدم السلاح الكيميائي"
  ru "применил химическое оружие | применили химическое оружие"
  tr "kimyasal silah kullandı"

verb USE_FORCE
  en "use force | use weapons | use heavy weapons | resort to force | use live ammunition | use live rounds | use cluster bombs | use cluster munitions | use white phosphorus"

# ---- the ceasefire: break, obstruct, prolong ----------------------------------------------------------------------

verb VIOLATE
  en "commit a breach | act in violation of | be in violation of | be in breach of | fire in violation of | make violations | disrespect | disregard the truce | not abide by"
  en "violate | breach | break | infringe | infringe on | flout | contravene | transgress | renege | renege on | go back on | fail to honour | fail to honor"
  en "fail to comply"
  en "commit a violation | commit violations"
  en "undermine | not respect | shatter | trample on"
  ar "خرق | خرقت | خرقوا | انتهك | انتهكت | خالف"
  ru "нарушил | нарушила | нарушили | нарушает | нарушают | сорвали перемирие"
  tr "ihlal etti | ihlal edildi | bozdu"

verb OBSTRUCT_MONITORS
  en "restrict access | restrict the mission | deny access to the mission | deny entry to inspectors | deny entry to observers | harass monitors | intimidate monitors"
  en "obstruct monitors | obstruct observers | restrict the freedom of movement | deny the monitors | block observers | block monitors | stop the patrol"
  en "deny passage | deny the mission | threaten monitors | harass observers | restrict movement | turn back monitors | turn back the patrol | bar inspectors"
  en "expel observers | detain observers | fire at monitors | prevent observers | prevent inspectors | jam the drone | bar observers"

verb RESTRICT
  en "restrict | limit | curtail | impede | hamper | deny | constrain | hinder"

verb SPEAK
  en "speak"

verb DENY_ACCESS
  en "cut off humanitarian access | withhold permission | refuse entry to | block entry | turn away aid | deny aid | refuse aid"
  en "deny access | refuse access | refuse entry | deny entry | bar entry | block aid | hold up aid | obstruct aid | withhold aid"
  en "refuse permission | deny permission | impede access | restrict access | divert aid | loot aid"
  en "hamper aid | remove medical supplies | prevent entry | deny humanitarian access"
  ar "منع دخول | منعت دخول | منع وصول | رفض دخول"
  ru "не пропустил | не пропустили | отказал в доступе | не допустили"
  tr "erişimi engelledi | girişine izin vermedi | engelledi"

verb EXTEND
  en "extend | prolong | renew | roll over | lengthen | continue | keep in force | stretch"
  ar "مدد | مددت | جدد | تمديد"
  ru "продлил | продлила | продлили | продлен | продлено"
  tr "uzattı | uzatıldı"

verb EXPAND
  en "expand | widen | broaden | enlarge | step up | increase | intensify | escalate | heighten | strengthen | boost | deepen | bolster | raise"

verb DELAY
  en "delay | hold up | stall | slow | drag its feet | drag out | put back | set back | be late | bog down | deadlock | stonewall | play for time | defer | stalemate"
  ar "أخر | تأخر | تأخرت"
  ru "задержал | задерживает | затягивает"
  tr "geciktirdi | ertelendi"

verb POSTPONE
  en "postpone | put off | adjourn | reschedule | push back | defer | put back | shelve"
  ar "أجل | أجلت | تأجل | تأجلت"
  ru "отложил | отложили | отложен | отложены | перенесли | перенесены"
  tr "erteledi | ertelendi"

verb CANCEL
  en "cancel | call off | scrap | scrub | abandon | drop | abort | pull the plug | annul | nullify | void | rip up | tear up | renounce | abrogate | pull out of | withdraw from the agreement"
  en "withdraw from the treaty | revoke | quit the agreement | denounce a treaty | exit"
  ar "ألغى | ألغت"
  ru "отменил | отменила | отменили | аннулировал | вышел из соглашения"
  tr "iptal etti"

verb RESUME
  en "resume | restart | reopen | relaunch | renew | reinstate | restore | begin again | start again | pick up | revive | return to | go back to | reactivate"
  ar "استأنف | استأنفت"
  ru "возобновил | возобновила | возобновили | возобновлены"
  tr "yeniden başladı | devam etti"

verb BREAK_OFF
  en "break off | end talks | end negotiations | suspend talks | suspend negotiations | halt talks | abandon talks"
  en "cut short | leave without agreement | end without agreement | end in failure | break down | quit talks | call off talks | end in deadlock | collapse | cut off talks"
  en "rule out further talks | walk away from | walk away | suspend participation"

verb START
  en "begin | start | launch | open | initiate | commence | set about | embark on | kick off | get under way | break out | get underway | inaugurate | go ahead"

verb END
  en "end | finish | conclude | complete | terminate | wrap up | bring to an end | put an end to | wind up | close | come to an end | be over"

verb CONTINUE
  en "continue | go on | persist | keep | keep on | keep up | carry on | proceed | pursue | remain | maintain | stay | press ahead | rage | drag on"

verb MAKE_PROGRESS
  en "make progress | make headway | achieve a breakthrough | narrow differences | achieve progress | break the deadlock | break the impasse | come closer to a deal"

verb FAIL
  en "fail | fail to | be unable to | make no progress | end without | miss a deadline | fall short | come to nothing | fall through"
  en "be deadlocked | reach an impasse"

verb BE_BEHIND
  en "be responsible for | be behind | be implicated in | be involved in | be to blame for | mastermind | orchestrate | participate in | take part in"

verb CARRY_OUT
  en "carry out | conduct | perform | execute | commit | perpetrate | undertake | mount | stage | do | make | implement | launch | deliver | effect | wage"

verb HOLD
  en "hold | host | have | give | take | keep | run"

# ---- others that a report of events needs -------------------------------------------------------------------------

verb OVERTHROW
  en "overthrow | topple | oust | depose | seize power | take power | stage a coup | mount a coup | attempt a coup | carry out a coup | bring down | unseat | usurp"
  en "dissolve parliament | suspend the constitution | dissolve the assembly"
  ar "أطاح | أطاحت | انقلب"
  ru "сверг | свергли | захватил власть | захватили власть"
  tr "devirdi | darbe yaptı"

verb VOTE
  en "vote | elect | go to the polls | cast ballots | cast their ballots | hold elections | hold an election | hold a referendum | poll | campaign | win the election"
  en "run for | stand for election | stand for parliament"

verb SMUGGLE
  en "smuggle | traffic | traffic in | run guns | ship illegally | smuggle in"

verb DEFECT
  en "defect | desert | switch sides | change sides | join the opposition | abandon their posts | go over to | break ranks"

verb INCLUDE
  en "include | cover | comprise | encompass | take in | consist of | extend to | apply to | contain | be made up of"

verb EXEMPT
  en "exempt | exclude | leave out | except | not apply to | not cover | not include"

verb MENTION
  en "mention | refer to | make mention of | touch upon | allude to | make reference to | cite | note"

verb OMIT
  en "omit | make no mention | make no mention of | leave out | say nothing | say nothing about | not mention | not refer to | skip over | remain silent on | keep silent about"

verb CAUSE
  en "cause | result in | lead to | trigger | provoke | spark | bring about | leave | prompt | give rise to | touch off | set off | inflict | bring"

verb CONTROL
  en "control | hold | be in control of | dominate | be held by | run | be under the control of | administer | govern | rule"

verb DAMAGE_PIPELINE
  en "sabotage | cut a pipeline | topple pylons | cut power lines"

verb PATROL
  en "patrol | conduct a patrol | carry out a patrol | hold a joint patrol | conduct joint patrols | carry out joint patrols | run patrols | go on patrol"

verb RETALIATE
  en "retaliate | hit back | strike back | avenge | take revenge | respond to fire | respond in kind | exact revenge | reply to fire | take reprisals | answer fire"

verb SPY
  en "spy | spy on | eavesdrop | bug | wiretap | gather intelligence | infiltrate | conduct reconnaissance | reconnoitre | reconnoiter"

verb DISSOLVE
  en "dissolve | disband | break up | abolish | wind up | shut down | close down | outlaw"

verb FOUND
  en "found | set up | establish | create | form | organise | organize | institute | constitute | open an office"

verb LIBERATE
  en "liberate | free from | deliver from | purge of | clear | clear of | mop up"

verb STARVE
  en "starve | deprive of food | cut off food | cut off water | cut water | cut off electricity | deny food"

verb EXTORT
  en "extort | blackmail | demand ransom | demand a ransom | ransom | collect war taxes | levy taxes | extract ransom"

verb SURVIVE
  en "survive | escape unhurt | escape injury | escape unharmed | escape death | narrowly escape | come out alive | be unharmed | escape alive"

verb BURY
  en "bury | lay to rest | inter | exhume | entomb"

verb DECLARE
  en "declare | announce | proclaim | unveil | pronounce | promulgate | issue | make public | publish"
  ar "أعلن | أعلنت | أعلنوا"
  ru "объявил | объявила | объявили | заявил о"
  tr "ilan etti | açıkladı | duyurdu"

verb HALT
  en "halt | stop | end | cease | suspend | put an end to | bring to an end | bring a halt to | call a halt | call a halt to | freeze"
  ar "أوقف | أوقفت | أنهى | أنهت"
  ru "прекратил | прекратила | прекратили | остановил | остановили"
  tr "durdurdu | sona erdirdi | son verdi"

verb RECEIVE
  en "receive | get | obtain | accept | take delivery | be given | secure"

verb GIVE
  en "give | provide | supply | deliver | send | distribute | extend | furnish | bring | dispatch | ship | transport | hand out"

verb DRAW_UP
  en "draft | draw up | prepare | devise | elaborate | formulate | write | work out | map out | hammer out"

verb PUBLISH
  en "publish | release | issue | print | broadcast | air | post | circulate | carry | leak"

verb CLOSE
  en "close | shut | shut down | seal | close off | close down | block"
  ar "أغلق | أغلقت"
  ru "закрыл | закрыла | закрыли | закрыт | закрыта"
  tr "kapattı | kapatıldı"

verb OPEN
  en "open | reopen | re-open | unblock | unseal | inaugurate"
  ar "فتح | فتحت | أعاد فتح"
  ru "открыл | открыла | открыли | открыт"
  tr "açtı | açıldı"

verb APPROACH
  en "approach | near | come close to | draw near | get close to | sail near | move close to"

verb CROSS
  en "cross | cross into | cross over | enter | slip across | pass through | infiltrate across"
  ar "عبر | عبرت | اجتاز"
  ru "пересек | пересекли | перешли границу"
  tr "geçti | sınırı geçti"

verb LAND
  en "land | fall | hit | impact | come down | strike | crash into | slam into | explode near | fall on | land near | land on"
  ar "سقط | سقطت"
  ru "упал | упала | упали | попал в | попали в"
  tr "düştü | isabet etti"

verb HEAR
  en "hear | see | observe | record | register | detect | report hearing | spot | count | note"
  ar "سمع | سمعت | سمع دوي"
  ru "слышны | слышали | слышал"
  tr "duyuldu"

verb COORDINATE_ATTACK
  en "plot | plan an attack | mastermind | conspire | orchestrate | instigate | incite | hatch a plot | plan to attack | prepare an attack | scheme"

verb FINANCE_TERROR
  en "sponsor | harbour | harbor | bankroll | shelter | supply weapons to | abet | aid and abet | fund"

verb DEFEAT
  en "defeat | rout | crush | vanquish | inflict a defeat | trounce | overpower | overwhelm | beat"

verb LOOT
  en "loot | rob | steal | plunder | pillage | ransack | hold up | rustle | burgle | make off with"

verb RECRUIT
  en "recruit | conscript | enlist | press into service | forcibly recruit | enrol | enroll | draft | call up"

verb TAKE_REFUGE
  en "take refuge | seek refuge | seek asylum | take shelter | seek shelter | seek sanctuary | request asylum | request political asylum"

verb MISS
  en "miss | go missing | disappear | vanish | be missing | be unaccounted for | lose contact with"
  ar "اختفى | فقد"
  ru "пропал | пропала | пропали | пропал без вести"
  tr "kayboldu"

verb IDENTIFY
  en "identify | recognise | recognize | name | single out | establish the identity | trace"

verb ESCORT
  en "escort | accompany | convoy | guide | chaperone | lead to safety"

verb DISPERSE
  en "disperse | scatter | break up | dispel | clear the square | drive back the crowd"

verb IMPRISON
  en "imprison | jail | put behind bars | send to prison | send to jail | lock up"

verb TAX
  en "tax | levy | charge a toll | collect taxes"

verb REDEPLOY
  en "shift troops | move troops | transfer troops | shift forces | move forces"
  en "redeploy | relocate | reposition | rotate | regroup"

verb PULL_DOWN
  en "topple | tear down | pull down | bring down | demolish"

verb DROP
  en "drop | airdrop | air-drop | parachute | jettison | scatter | release"
  ar "ألقى | ألقت"
  ru "сбросил | сбросила | сбросили"
  tr "attı | bıraktı"

verb LAUNCH_WEAPON
  en "launch | fire | lob | hurl | throw | fire off | let loose | unleash | loose off | discharge | shoot | lob over"
  ar "أطلق | أطلقت | أطلقوا"
  ru "выпустил | выпустила | выпустили | запустил | запустили"
  tr "fırlattı | ateşledi | attı"

verb USE_WEAPON
  en "use | employ | deploy | fire | resort to | make use of"
  ar "استخدم | استخدمت | استعمل"
  ru "применил | применила | применили | использовал | использовали | применением"
  tr "kullandı | kullanıldı"

verb SHARE
  en "share | exchange | swap | pass on | hand over | turn over | trade"

verb LODGE
  en "lodge | file | deliver | present | submit | send | make | register | issue"

verb EXPRESS
  en "voice | express | convey | extend | reaffirm | reiterate | restate | declare | pledge"

verb HAND_IN
  en "hand in | turn in | hand over | give up | surrender | lay down | deposit"

verb BUY
  en "buy | import | purchase | sell | export | supply | ship | trade with | pump"

verb STRIP
  en "strip | deprive | divest"

verb SINK_SHIP
  en "sink | scuttle"

verb PASS_TO
  en "hand | pass | hand over | pass on | turn over | submit"

verb PULL
  en "pull | move | bring | take | carry | haul"

verb CARRY_TO
  en "carry | bring | take | fly | airlift | ferry | truck | drop | air-drop | airdrop | rush"

verb WANT_OF
  en "want | expect | would like | need | ask"

verb SEARCH
  en "search | comb | examine | inspect | exhume | test | analyse | analyze | scour | trawl through | sift through"

verb CUT
  en "cut | cut off | cut back | slash | axe | stop | block | deny | withhold | end"

verb PAY
  en "pay | pay out | repay | reimburse | compensate | indemnify"

verb PREPARE
  en "prepare | get ready | make ready | be ready | gear up | brace | make preparations"

verb TRAIN
  en "train | drill | instruct"

verb USE_ARMS
  en "use | employ"

verb HAPPEN
  en "erupt | flare up | take place | happen | occur | break out | be under way | be underway | be going on"

verb PUT_IN_PLACE
  en "place | plant | put | leave | lay | install | set"

verb THROW
  en "throw | hurl | lob | toss | fling | pitch | cast"

verb SET
  en "set"

verb LEAVE
  en "leave"

verb COST
  en "claim | cost | result in | cause"
