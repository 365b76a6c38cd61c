actor
actor X Y
 name en
  name en "
actor X
  name xx yy
  name english "x"
  code X 2020..2010
  code X role
  code X role r 2010-13-40..
  part-of
  gender q
  home
  src
  colour red
  with X
verb V
  name en "x"
  level l
deny x
deny ""
verb W
  with NOBODY W
  en "| | |"
  en "a b c d e f g h i j k l m n o p q"
ÿþ