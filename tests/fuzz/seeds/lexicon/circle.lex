noun A
  with B
  en "a"
noun B
  with C A
noun C
  with A B C D
noun A
  en "again"
