# SPDX-License-Identifier: Apache-2.0
#
# Words by which a text says that somebody said something: verbs and nouns in base form, and set phrases. `kind` tells
# what may stand as content behind it (docs/text-quotes.md section 3), `hedge` what the cue alone makes of the content.
# The list is ours; verbs of speech, attitude and act of an official text, not of fiction.

# ---- speech: content is a clause or a quotation ---------------------------------------------------------------------

cue SAY
  kind  speech
  hedge reported
  en "say | tell | state | add | remark | comment | explain | reply | answer | respond | observe | write | tweet | post"
  en "shout | repeat | point out | go on to say | joke | quip | whisper"
  en "testify | retort | counter | elaborate | clarify | specify | interject | chime in | muse | lament | marvel | opine | counsel"
  en "continue | begin | recount | reason | boast | brag | vent | pray | plead | sigh | scoff"
  en "underscore | insist | maintain | assert | contend | argue | hold forth"
  ar "قال | قالت | أضاف | أكد | صرح"
  ru "сказал | сказала | заявил | заявила | добавил | отметил"
  tr "dedi | söyledi | belirtti | ifade etti | açıkladı"

cue INFORM
  kind  speech
  hedge reported
  en "inform | brief | notify | remind | assure | advise | alert | reassure | convince | update | let know"

cue DESCRIBE   # one thing as another: "called the plan a trick"
  kind  naming
  hedge reported
  en "call | describe | characterise | characterize | term | dub | label | brand | hail | depict | portray | denounce as"

cue PUT        # a figure: "put the toll at 30"
  kind  naming
  hedge reported
  en "put"

cue REPORT
  kind  report
  hedge reported
  en "report | register | record | list | document"

cue STRESS     # a thing too: "stressed the need", "reaffirmed their support"
  kind  report
  hedge reported
  en "stress | underline | underscore | emphasise | emphasize | highlight | affirm | reaffirm | reiterate | note | recall"

cue FIND      # a clause alone: "counted the dead", "released two men" say nothing
  kind  speech
  hedge reported
  en "find | conclude | rule | determine | establish | indicate | signal | show | read | reveal | disclose | make clear"

# ---- claims: the writer stands back -----------------------------------------------------------------------------------

cue CLAIM
  kind  claim
  hedge reported
  en "claim | profess"

cue PURPORT
  kind  claim
  hedge doubted
  en "purport"

cue ALLEGE
  kind  claim
  hedge doubted
  en "allege"
cue ALLEGATION
  kind  claim
  hedge doubted
  en "allegation"

# ---- thought ------------------------------------------------------------------------------------------------------------

cue THINK
  kind  thought
  hedge probable
  en "think | believe | expect | estimate | assume | reckon | consider | assess | anticipate | predict | foresee | presume | be convinced"
  en "be certain | be sure | be confident | feel"
cue HOPE
  kind  thought
  hedge possible
  en "hope | wonder | suspect | speculate | fear"
cue DOUBT
  kind  thought
  hedge doubted
  en "doubt"
cue SUGGEST
  kind  speech
  hedge reported
  en "suggest | hint | imply | intimate"

# ---- yes and no ---------------------------------------------------------------------------------------------------------

cue CONFIRM
  kind  admission
  hedge reported
  en "confirm | acknowledge | admit | concede | verify | own up to | recognise | recognize | allow that"
cue DENY
  kind  denial
  hedge reported
  en "deny | reject | dismiss | dispute | refute | rebut | repudiate | rule out | oppose | disavow | decline the | spurn | rebuff"
cue SILENT
  kind  silence
  hedge reported
  en "refuse to comment | decline to comment | decline to say | refuse to say | would not say | would not comment | did not say"
  en "do not say | have not said | neither confirm nor deny | would neither confirm nor deny | make no mention | make no reference"
  en "make no comment | decline comment | refuse comment | decline to give | refuse to confirm | decline to confirm | say nothing"
  en "say nothing about | stop short of saying | avoid mentioning | gloss over | be silent on"

cue MENTION    # counts only when denied: "does not refer to", "was not raised"
  kind  mention
  hedge reported
  en "mention | refer to | speak of | touch on | touch upon | deal with | allude to | contain a word on | contain a word about"
  en "name | discuss | raise | address | take up | bring up"
cue NO_WORD
  kind  silence
  hedge reported
  en "be silent on | be silent about | have no word on | have no word for | have no word about | leave out | say nothing of | say nothing on"
  en "no mention be made of | no reference be made to | be mute on | keep quiet about | keep silent on | keep silent about | remain silent on | remain silent about"

# ---- what is wanted, promised, threatened -------------------------------------------------------------------------------

cue DEMAND
  kind  demand
  hedge reported
  en "demand | call for | ask for | call on | call upon | urge | ask | request | press for | appeal | appeal for | appeal to | beg"
  en "implore | exhort | invite | order | instruct | recommend | propose | advocate | plead for | petition | entreat | press"
  en "encourage"
cue PROMISE
  kind  promise
  hedge reported
  en "promise | pledge | vow | undertake | offer | commit | swear | guarantee"
cue THREATEN
  kind  threat
  hedge reported
  en "threaten | warn | caution"
cue ANNOUNCE
  kind  announcement
  hedge reported
  en "announce | declare | proclaim | unveil | make public | give notice"
cue AGREE
  kind  agreement
  hedge reported
  en "agree | concur | reach agreement | come to an agreement | reach an agreement | reach consensus"

# ---- for and against ------------------------------------------------------------------------------------------------------

cue BACK
  kind  backing
  hedge reported
  en "back | support | endorse | welcome | praise | commend | applaud | laud | express support | voice support | speak in favour"
  en "speak in favor | speak in support | give its backing | voice readiness | express readiness | express appreciation | thank"
  en "congratulate | express gratitude | salute | favour | favor | hail"
cue BLAME
  kind  accusation
  hedge reported
  en "accuse | blame | charge | hold responsible | criticise | criticize | denounce | condemn | deplore | decry | deride | mock | ridicule"
  en "protest | complain | express concern | voice concern | express alarm | regret | express regret | slam | fault | object"
  en "lash out at | rebuke | reprimand"

# ---- who passes it on -------------------------------------------------------------------------------------------------------

cue QUOTE
  kind  citing
  hedge reported
  en "quote | cite"
cue ACCORDING
  kind  source
  hedge reported
  en "according to | per | in the words of | as per | in the view of | in the opinion of"
  ru "по словам | по данным | согласно"
  ar "بحسب | وفقا ل | نقلا عن"
  tr "göre"
cue REPORTEDLY
  kind  rumour
  hedge reported
  en "reportedly"
cue ALLEGEDLY
  kind  rumour
  hedge doubted
  en "allegedly | supposedly | purportedly | ostensibly"

# ---- nouns --------------------------------------------------------------------------------------------------------------------

cue STATEMENT_NOUN   # with that, with ': "..."' or with "by X"
  kind  noun
  hedge reported
  en "claim | accusation | assertion | contention | announcement | declaration | promise | pledge | warning | threat | demand"
  en "proposal | suggestion | admission | denial | order | view | opinion | remark | report | complaint | insistence | belief | answer"
  en "reply | assurance | message | argument | statement | vow | call | appeal | counter claim | counter-claim | counterclaim"
