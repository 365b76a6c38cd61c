# SPDX-License-Identifier: Apache-2.0
#
# Classes that the rules of the process need beside those of verbs.lex and nouns.lex.

verb GATHER
  en "gather | assemble | come together | arrive for | sit down | convene"

verb SPONSOR
  en "sponsor | co-sponsor | broker | chair | oversee | guarantee | facilitate"

verb CIRCULATE
  en "circulate | present | submit | float | table | put forward | lay out | tout | advance"

verb IMPROVE
  en "improve | warm | thaw | strengthen | deepen | normalise | normalize | mend | repair | rebuild | recover | get better"

verb WORSEN
  en "worsen | deteriorate | sour | cool | fray | hit a low | reach a low | break down | plunge"

verb SCALE_BACK
  en "scale back | scale down | reduce | curtail | cut back | downgrade | freeze | limit"

noun ALLY_N
  en "ally | close ally | key ally | backer | main backer | supporter | patron | partner"

add noun SAFE_ZONE
  en "area of cease-fire | area of ceasefire | cease-fire area | ceasefire area | cease-fire zone | ceasefire zone"

add verb BACK
  en "speak in favour | speak in favor | speak out for | come out for"

noun ZONE
  en "zone"

add actor IMG.GUA
  name en "guarantor powers | guarantors"
