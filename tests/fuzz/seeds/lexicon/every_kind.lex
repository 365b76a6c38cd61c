# all kinds and keys
actor SYR
  kind country
  name en "Syria | Syrian Arab Republic"
  name ar "سوريا | سورية"
  adj  en "Syrian"
  metonym en "Damascus"
  gender m
  home SYR
  part-of ARL 1945..
  code SYR.GOV role head-of-state 2000-07-17..2024-12-08 src S1
  code SYR ?..
  case c
  src S1 "x" seen 2026-11 trust 3
actor ARL
  name en "Arab League"
agent +MIL.AIR
  kind things
  en "aircraft | jet"
verb WALK_OUT
  en "walk out | storm out"
verb LEAVE
  with WALK_OUT
  en "leave"
noun CEASEFIRE
  en "cease-fire | truce"
  ru "перемирие"
cue SAY
  kind speech
  hedge reported
  en "say | tell"
hedge MAYBE
  level possible
  kind chance
  en "maybe"
deny "Syria Street"
add actor SYR
  short en "SAR"
Syrians walked out of Syria Street; they left. THE TRUCE IN SYRIA. Damascus said maybe.
