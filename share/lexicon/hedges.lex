# SPDX-License-Identifier: Apache-2.0
#
# Words that weaken what a clause says. `level`: what is left of it; `kind`: the speaker limits himself, a degree, hearsay,
# or chance. The list is ours.

hedge LIMITED
  level possible
  kind  speaker
  en "as far as I can tell | as far as I could tell | as far I could tell | as far as we can tell | as far as we know | as far as I know"
  en "as far as he could tell | as far as he could judge | as far as she could tell | as far as they could tell | to the best of my knowledge"
  en "to our knowledge | to my knowledge | to the best of our knowledge | as far as possible | as I understand it | if confirmed | if true"
  en "in my understanding | as far as is known | as far as can be told | so far as we know | so far as I know"

hedge DEGREE
  level reported
  kind  degree
  en "broadly | largely | partly | partially | to some extent | in principle | in part | by and large | for the most part | generally | mostly"
  en "somewhat | in general | more or less"

hedge HEARSAY
  level reported
  kind  report
  en "reportedly | it is said | is said to | are said to | was said to | were said to | is reported to | are reported to | was reported to"
  en "were reported to | by some accounts | according to reports | rumoured | rumored"

hedge DOUBTFUL
  level doubted
  kind  report
  en "allegedly | alleged | supposedly | supposed | purportedly | purported | unconfirmed | unverified | ostensibly"
  en "could not be verified | could not be independently verified | could not be confirmed | claimed to be"

hedge LIKELY
  level probable
  kind  chance
  en "probably | likely | most likely | very likely | apparently | seemingly | appears to | appear to | appeared to | seems to | seem to"
  en "seemed to | presumably | believed to | thought to | expected to | is believed to | are believed to | was believed to | were believed to"
  en "is thought to | are thought to | was thought to | were thought to | is understood to | are understood to | in all likelihood"
  en "almost certainly | it seems | it appears"

hedge POSSIBLY
  level possible
  kind  chance
  en "possibly | perhaps | maybe | may | might | could | conceivably | potentially | may have | might have | could have | it is unclear"
  en "unclear | not clear | unlikely | it remains to be seen | in theory"
