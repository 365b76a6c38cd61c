# SPDX-License-Identifier: Apache-2.0
#
# Who held which office when: heads of state and government, foreign and defence ministers, commanders, envoys, leaders of
# movements, spokesmen, about 1985 to 2025. A code line holds between its days, both included; a year or month alone means
# all of it, so a change of office inside that month shows two holders. `CODE ?..` is what a person counts as outside the
# dated lines. Somebody who changed sides, or went from a state to an international body, stands once for each, so that an
# id always tells the side of its days. Dates: the public record, written down from general knowledge; correct them here
# when a better source is at hand, and name it. Names in the spellings that agencies use; Arabic, Russian and Turkish where those languages report.

# ---- United States ---------------------------------------------------------------------------------------------------

actor USA.GOV.Reagan
  kind   person
  name   en "Ronald Reagan"
  short  en "Reagan"
  gender m
  code   USA ?..
  code   USA.GOV role head-of-state 1981-01-20..1989-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.BushSr
  kind   person
  name   en "George H.W. Bush | George H. W. Bush | George Herbert Walker Bush | George Bush"
  short  en "Bush"
  gender m
  code   USA ?..
  code   USA.GOV role vice-president 1981-01-20..1989-01-20
  code   USA.GOV role head-of-state 1989-01-20..1993-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Clinton
  kind   person
  name   en "Bill Clinton | William Clinton | William Jefferson Clinton"
  short  en "Clinton"
  name   ar "بيل كلينتون"
  name   ru "Билл Клинтон | Билла Клинтона"
  gender m
  code   USA ?..
  code   USA.GOV role head-of-state 1993-01-20..2001-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.BushJr
  kind   person
  name   en "George W. Bush | George W Bush"
  short  en "Bush"
  name   ar "جورج بوش | جورج دبليو بوش"
  name   ru "Джордж Буш | Джорджа Буша"
  gender m
  code   USA ?..
  code   USA.GOV role head-of-state 2001-01-20..2009-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Obama
  kind   person
  name   en "Barack Obama | Barack Hussein Obama"
  short  en "Obama"
  name   ar "باراك أوباما"
  short  ar "أوباما"
  name   ru "Барак Обама | Барака Обамы"
  short  ru "Обама | Обамы"
  name   tr "Barack Obama"
  short  tr "Obama"
  gender m
  code   USA ?..
  code   USA.GOV role head-of-state 2009-01-20..2017-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Trump
  kind   person
  name   en "Donald Trump | Donald J. Trump"
  short  en "Trump"
  name   ar "دونالد ترامب"
  short  ar "ترامب | ترمب"
  name   ru "Дональд Трамп | Дональда Трампа | Дональдом Трампом"
  short  ru "Трамп | Трампа | Трампом"
  name   tr "Donald Trump"
  short  tr "Trump"
  gender m
  code   USA ?..
  code   USA.GOV role head-of-state 2017-01-20..2021-01-20
  code   USA.GOV role head-of-state 2025-01-20..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Biden
  kind   person
  name   en "Joe Biden | Joseph Biden | Joseph R. Biden"
  short  en "Biden"
  name   ar "جو بايدن"
  short  ar "بايدن"
  name   ru "Джо Байден | Джо Байдена"
  short  ru "Байден | Байдена"
  name   tr "Joe Biden"
  short  tr "Biden"
  gender m
  code   USA ?..
  code   USA.GOV role vice-president 2009-01-20..2017-01-20
  code   USA.GOV role head-of-state 2021-01-20..2025-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Quayle
  kind   person
  name   en "Dan Quayle"
  short  en "Quayle"
  gender m
  code   USA ?..
  code   USA.GOV role vice-president 1989-01-20..1993-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Gore
  kind   person
  name   en "Al Gore | Albert Gore"
  short  en "Gore"
  gender m
  code   USA ?..
  code   USA.GOV role vice-president 1993-01-20..2001-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Cheney
  kind   person
  name   en "Dick Cheney | Richard Cheney | Richard B. Cheney"
  short  en "Cheney"
  gender m
  code   USA ?..
  code   USA.GOV.MOD role defence-minister 1989-03-21..1993-01-20
  code   USA.GOV role vice-president 2001-01-20..2009-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Pence
  kind   person
  name   en "Mike Pence"
  short  en "Pence"
  gender m
  code   USA ?..
  code   USA.GOV role vice-president 2017-01-20..2021-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Harris
  kind   person
  name   en "Kamala Harris"
  gender f
  code   USA ?..
  code   USA.GOV role vice-president 2021-01-20..2025-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Vance
  kind   person
  name   en "JD Vance | J.D. Vance"
  short  en "Vance"
  gender m
  code   USA ?..
  code   USA.GOV role vice-president 2025-01-20..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Shultz
  kind   person
  name   en "George Shultz | George P. Shultz"
  short  en "Shultz"
  gender m
  code   USA ?..
  code   USA.GOV.MFA role foreign-minister 1982-07-16..1989-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Baker
  kind   person
  name   en "James Baker | James A. Baker | James Baker III"
  gender m
  code   USA ?..
  code   USA.GOV.MFA role foreign-minister 1989-01-25..1992-08-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Eagleburger
  kind   person
  name   en "Lawrence Eagleburger"
  short  en "Eagleburger"
  gender m
  code   USA ?..
  code   USA.GOV.MFA role foreign-minister 1992-12-08..1993-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Christopher
  kind   person
  name   en "Warren Christopher"
  gender m
  code   USA ?..
  code   USA.GOV.MFA role foreign-minister 1993-01-20..1997-01-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Albright
  kind   person
  name   en "Madeleine Albright"
  short  en "Albright"
  gender f
  code   USA ?..
  code   USA.GOV.AMB role un-ambassador 1993-01-27..1997-01-21
  code   USA.GOV.MFA role foreign-minister 1997-01-23..2001-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Powell
  kind   person
  name   en "Colin Powell | Colin L. Powell"
  short  en "Powell"
  gender m
  code   USA ?..
  code   USA.GOV role security-adviser 1987-11-23..1989-01-20
  code   USA.MIL role commander 1989-10-01..1993-09-30
  code   USA.GOV.MFA role foreign-minister 2001-01-20..2005-01-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Rice
  kind   person
  name   en "Condoleezza Rice"
  short  en "Rice"
  gender f
  code   USA ?..
  code   USA.GOV role security-adviser 2001-01-20..2005-01-26
  code   USA.GOV.MFA role foreign-minister 2005-01-26..2009-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.HClinton
  kind   person
  name   en "Hillary Clinton | Hillary Rodham Clinton"
  short  en "Clinton"
  name   ar "هيلاري كلينتون"
  name   ru "Хиллари Клинтон"
  gender f
  code   USA ?..
  code   USA.GOV.MFA role foreign-minister 2009-01-21..2013-02-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Kerry
  kind   person
  name   en "John Kerry | John F. Kerry"
  short  en "Kerry"
  name   ar "جون كيري"
  short  ar "كيري"
  name   ru "Джон Керри | Джона Керри"
  short  ru "Керри"
  name   tr "John Kerry"
  gender m
  code   USA ?..
  code   USA.GOV.MFA role foreign-minister 2013-02-01..2017-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Tillerson
  kind   person
  name   en "Rex Tillerson"
  short  en "Tillerson"
  name   ar "ريكس تيلرسون"
  short  ar "تيلرسون"
  name   ru "Рекс Тиллерсон | Рекса Тиллерсона"
  short  ru "Тиллерсон"
  name   tr "Rex Tillerson"
  gender m
  code   USA ?..
  code   USA.GOV.MFA role foreign-minister 2017-02-01..2018-03-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Pompeo
  kind   person
  name   en "Mike Pompeo"
  short  en "Pompeo"
  name   ar "مايك بومبيو"
  short  ar "بومبيو"
  name   ru "Майк Помпео"
  short  ru "Помпео"
  name   tr "Mike Pompeo"
  gender m
  code   USA ?..
  code   USA.SPY role intelligence-chief 2017-01-23..2018-04-26
  code   USA.GOV.MFA role foreign-minister 2018-04-26..2021-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Blinken
  kind   person
  name   en "Antony Blinken | Anthony Blinken | Tony Blinken"
  short  en "Blinken"
  name   ar "أنتوني بلينكن"
  short  ar "بلينكن"
  name   ru "Энтони Блинкен"
  short  ru "Блинкен"
  name   tr "Antony Blinken"
  gender m
  code   USA ?..
  code   USA.GOV.MFA role foreign-minister 2021-01-26..2025-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Rubio
  kind   person
  name   en "Marco Rubio"
  short  en "Rubio"
  name   ar "ماركو روبيو"
  short  ar "روبيو"
  name   ru "Марко Рубио"
  short  ru "Рубио"
  name   tr "Marco Rubio"
  gender m
  code   USA ?..
  code   USA.LEG role parliament-leader 2011-01-03..2025-01-20
  code   USA.GOV.MFA role foreign-minister 2025-01-21..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Weinberger
  kind   person
  name   en "Caspar Weinberger"
  short  en "Weinberger"
  gender m
  code   USA ?..
  code   USA.GOV.MOD role defence-minister 1981-01-21..1987-11-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Aspin
  kind   person
  name   en "Les Aspin"
  short  en "Aspin"
  gender m
  code   USA ?..
  code   USA.GOV.MOD role defence-minister 1993-01-20..1994-02-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Perry
  kind   person
  name   en "William Perry | William J. Perry"
  gender m
  code   USA ?..
  code   USA.GOV.MOD role defence-minister 1994-02-03..1997-01-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Cohen
  kind   person
  name   en "William Cohen | William S. Cohen"
  gender m
  code   USA ?..
  code   USA.GOV.MOD role defence-minister 1997-01-24..2001-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Rumsfeld
  kind   person
  name   en "Donald Rumsfeld"
  short  en "Rumsfeld"
  gender m
  code   USA ?..
  code   USA.GOV.MOD role defence-minister 2001-01-20..2006-12-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Gates
  kind   person
  name   en "Robert Gates | Robert M. Gates"
  gender m
  code   USA ?..
  code   USA.SPY role intelligence-chief 1991-11-06..1993-01-20
  code   USA.GOV.MOD role defence-minister 2006-12-18..2011-06-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Panetta
  kind   person
  name   en "Leon Panetta"
  short  en "Panetta"
  gender m
  code   USA ?..
  code   USA.SPY role intelligence-chief 2009-02-13..2011-06-30
  code   USA.GOV.MOD role defence-minister 2011-07-01..2013-02-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Hagel
  kind   person
  name   en "Chuck Hagel"
  short  en "Hagel"
  gender m
  code   USA ?..
  code   USA.GOV.MOD role defence-minister 2013-02-27..2015-02-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Carter
  kind   person
  name   en "Ashton Carter | Ash Carter"
  gender m
  code   USA ?..
  code   USA.GOV.MOD role defence-minister 2015-02-17..2017-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.CarterJ
  kind   person
  name   en "Jimmy Carter"
  gender m
  code   USA ?..
  code   USA.GOV role head-of-state 1977-01-20..1981-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Mattis
  kind   person
  name   en "James Mattis | Jim Mattis"
  short  en "Mattis"
  name   ar "جيمس ماتيس"
  short  ar "ماتيس"
  name   ru "Джеймс Мэттис"
  short  ru "Мэттис"
  name   tr "James Mattis"
  gender m
  code   USA ?..
  code   USA.MIL role commander 2010-08-11..2013-03-22
  code   USA.GOV.MOD role defence-minister 2017-01-20..2018-12-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Esper
  kind   person
  name   en "Mark Esper"
  short  en "Esper"
  gender m
  code   USA ?..
  code   USA.GOV.MOD role defence-minister 2019-07-23..2020-11-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Austin
  kind   person
  name   en "Lloyd Austin"
  name   ar "لويد أوستن"
  short  ar "أوستن"
  name   ru "Ллойд Остин"
  short  ru "Остин"
  gender m
  code   USA ?..
  code   USA.MIL role commander 2013-03-22..2016-03-30
  code   USA.GOV.MOD role defence-minister 2021-01-22..2025-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Hegseth
  kind   person
  name   en "Pete Hegseth"
  short  en "Hegseth"
  gender m
  code   USA ?..
  code   USA.GOV.MOD role defence-minister 2025-01-25..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Petraeus
  kind   person
  name   en "David Petraeus"
  short  en "Petraeus"
  gender m
  code   USA ?..
  code   USA.MIL role commander 2007-02-10..2011-08-31
  code   USA.SPY role intelligence-chief 2011-09-06..2012-11-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Votel
  kind   person
  name   en "Joseph Votel"
  short  en "Votel"
  gender m
  code   USA ?..
  code   USA.MIL role commander 2016-03-30..2019-03-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Dunford
  kind   person
  name   en "Joseph Dunford"
  short  en "Dunford"
  gender m
  code   USA ?..
  code   USA.MIL role commander 2015-10-01..2019-09-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Milley
  kind   person
  name   en "Mark Milley"
  short  en "Milley"
  gender m
  code   USA ?..
  code   USA.MIL role commander 2019-10-01..2023-09-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Townsend
  kind   person
  name   en "Stephen Townsend"
  short  en "Townsend"
  gender m
  code   USA ?..
  code   USA.MIL role commander 2016-08-21..2017-09-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.McMaster
  kind   person
  name   en "H.R. McMaster | HR McMaster | H. R. McMaster"
  short  en "McMaster"
  gender m
  code   USA ?..
  code   USA.GOV role security-adviser 2017-02-20..2018-04-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Bolton
  kind   person
  name   en "John Bolton"
  gender m
  code   USA ?..
  code   USA.GOV.AMB role un-ambassador 2005-08-02..2006-12-09
  code   USA.GOV role security-adviser 2018-04-09..2019-09-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Sullivan
  kind   person
  name   en "Jake Sullivan"
  short  en "Sullivan"
  gender m
  code   USA ?..
  code   USA.GOV role security-adviser 2021-01-20..2025-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.SRice
  kind   person
  name   en "Susan Rice"
  short  en "Rice"
  gender f
  code   USA ?..
  code   USA.GOV.AMB role un-ambassador 2009-01-26..2013-06-30
  code   USA.GOV role security-adviser 2013-07-01..2017-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Power
  kind   person
  name   en "Samantha Power"
  gender f
  code   USA ?..
  code   USA.GOV.AMB role un-ambassador 2013-08-02..2017-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Haley
  kind   person
  name   en "Nikki Haley"
  short  en "Haley"
  name   ar "نيكي هايلي"
  name   ru "Никки Хейли"
  gender f
  code   USA ?..
  code   USA.GOV.AMB role un-ambassador 2017-01-25..2018-12-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.ThomasGreenfield
  kind   person
  name   en "Linda Thomas-Greenfield"
  short  en "Thomas-Greenfield"
  gender f
  code   USA ?..
  code   USA.GOV.AMB role un-ambassador 2021-02-25..2025-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Kirkpatrick
  kind   person
  name   en "Jeane Kirkpatrick"
  short  en "Kirkpatrick"
  gender f
  code   USA ?..
  code   USA.GOV.AMB role un-ambassador 1981-02-04..1985-04-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Pickering
  kind   person
  name   en "Thomas Pickering"
  short  en "Pickering"
  gender m
  code   USA ?..
  code   USA.GOV.AMB role un-ambassador 1989-03-20..1992-05-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Holbrooke
  kind   person
  name   en "Richard Holbrooke"
  short  en "Holbrooke"
  gender m
  code   USA ?..
  code   USA.GOV role envoy 1995..1998
  code   USA.GOV.AMB role un-ambassador 1999-08-25..2001-01-20
  code   USA.GOV role envoy 2009-01-22..2010-12-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Ross
  kind   person
  name   en "Dennis Ross"
  gender m
  code   USA ?..
  code   USA.GOV role envoy 1993..2001-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Mitchell
  kind   person
  name   en "George Mitchell | George J. Mitchell"
  gender m
  code   USA ?..
  code   USA.GOV role envoy 2009-01-22..2011-05-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Ratney
  kind   person
  name   en "Michael Ratney"
  short  en "Ratney"
  gender m
  code   USA ?..
  code   USA.GOV role envoy 2015-07..2018
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Jeffrey
  kind   person
  name   en "James Jeffrey | Jim Jeffrey"
  gender m
  code   USA ?..
  code   USA.GOV role envoy 2018-08-17..2020-11-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.McGurk
  kind   person
  name   en "Brett McGurk"
  short  en "McGurk"
  gender m
  code   USA ?..
  code   USA.GOV role envoy 2015-10-23..2018-12-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Khalilzad
  kind   person
  name   en "Zalmay Khalilzad"
  short  en "Khalilzad"
  gender m
  code   USA ?..
  code   USA.GOV.AMB role un-ambassador 2007-04-30..2009-01-20
  code   USA.GOV role envoy 2018-09-05..2021-10-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Kellogg
  kind   person
  name   en "Keith Kellogg"
  gender m
  code   USA ?..
  code   USA.GOV role envoy 2025-01-20..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Witkoff
  kind   person
  name   en "Steve Witkoff"
  short  en "Witkoff"
  name   ar "ستيف ويتكوف"
  short  ar "ويتكوف"
  name   ru "Стив Уиткофф"
  short  ru "Уиткофф"
  name   tr "Steve Witkoff"
  gender m
  code   USA ?..
  code   USA.GOV role envoy 2025-01-20..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Kushner
  kind   person
  name   en "Jared Kushner"
  short  en "Kushner"
  gender m
  code   USA ?..
  code   USA.GOV role official 2017-01-20..2021-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Hochstein
  kind   person
  name   en "Amos Hochstein"
  short  en "Hochstein"
  gender m
  code   USA ?..
  code   USA.GOV role envoy 2021..2025-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Barrack
  kind   person
  name   en "Tom Barrack | Thomas Barrack"
  gender m
  code   USA ?..
  code   USA.GOV role envoy 2025-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Spicer
  kind   person
  name   en "Sean Spicer"
  short  en "Spicer"
  gender m
  code   USA ?..
  code   USA.GOV role spokesman 2017-01-20..2017-08-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Sanders
  kind   person
  name   en "Sarah Huckabee Sanders | Sarah Sanders"
  gender f
  code   USA ?..
  code   USA.GOV role spokesman 2017-07-26..2019-07-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Nauert
  kind   person
  name   en "Heather Nauert"
  short  en "Nauert"
  gender f
  code   USA ?..
  code   USA.GOV role spokesman 2017-04-24..2019-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Price
  kind   person
  name   en "Ned Price"
  gender m
  code   USA ?..
  code   USA.GOV role spokesman 2021-01-20..2023-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Miller
  kind   person
  name   en "Matthew Miller"
  gender m
  code   USA ?..
  code   USA.GOV role spokesman 2023-04..2025-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Kirby
  kind   person
  name   en "John Kirby"
  gender m
  code   USA ?..
  code   USA.GOV role spokesman 2013-12..2017-01-20
  code   USA.GOV role spokesman 2021-01-20..2025-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Walker
  kind   person
  name   en "William Walker"
  gender m
  code   USA ?..
  code   USA.GOV role official 1988..1992
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Lenderking
  kind   person
  name   en "Tim Lenderking | Timothy Lenderking"
  short  en "Lenderking"
  gender m
  code   USA ?..
  code   USA.GOV role envoy 2021-02-04..2025-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Perriello
  kind   person
  name   en "Tom Perriello"
  short  en "Perriello"
  gender m
  code   USA ?..
  code   USA.GOV role envoy 2024-02-26..2025-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Hammer
  kind   person
  name   en "Mike Hammer"
  gender m
  code   USA ?..
  code   USA.GOV role envoy 2022-06..2025-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Satterfield
  kind   person
  name   en "David Satterfield"
  short  en "Satterfield"
  gender m
  code   USA ?..
  code   USA.GOV role envoy 2022-01..2022-04
  code   USA.GOV role envoy 2023-10-15..2024-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Malley
  kind   person
  name   en "Robert Malley"
  short  en "Malley"
  gender m
  code   USA ?..
  code   USA.GOV role envoy 2021-01-28..2023-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Volker
  kind   person
  name   en "Kurt Volker"
  short  en "Volker"
  name   ru "Курт Волкер"
  gender m
  code   USA ?..
  code   USA.GOV role envoy 2017-07-07..2019-09-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Nuland
  kind   person
  name   en "Victoria Nuland"
  short  en "Nuland"
  gender f
  code   USA ?..
  code   USA.GOV role official 2013-09-18..2017-01-20
  code   USA.GOV role official 2021-05-03..2024-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Sherman
  kind   person
  name   en "Wendy Sherman"
  short  en "Sherman"
  gender f
  code   USA ?..
  code   USA.GOV role official 2011-09-21..2015-10-02
  code   USA.GOV role official 2021-04-14..2023-07-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Hood
  kind   person
  name   en "Joey Hood"
  gender m
  code   USA ?..
  code   USA.GOV role official 2020..2022
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Rayburn
  kind   person
  name   en "Joel Rayburn"
  short  en "Rayburn"
  gender m
  code   USA ?..
  code   USA.GOV role envoy 2018-07..2021-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Rubinstein
  kind   person
  name   en "Daniel Rubinstein"
  short  en "Rubinstein"
  gender m
  code   USA ?..
  code   USA.GOV role envoy 2014-03..2015-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Ford
  kind   person
  name   en "Robert Ford | Robert S. Ford"
  gender m
  code   USA ?..
  code   USA.GOV.AMB role ambassador 2010-12..2014-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Jones
  kind   person
  name   en "Stuart Jones"
  gender m
  code   USA ?..
  code   USA.GOV role official 2017-01..2018-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Ortagus
  kind   person
  name   en "Morgan Ortagus"
  short  en "Ortagus"
  gender f
  code   USA ?..
  code   USA.GOV role spokesman 2019-04..2021-01-20
  code   USA.GOV role envoy 2025-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Psaki
  kind   person
  name   en "Jen Psaki | Jennifer Psaki"
  short  en "Psaki"
  gender f
  code   USA ?..
  code   USA.GOV role spokesman 2013-02..2015-03
  code   USA.GOV role spokesman 2021-01-20..2022-05-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Toner
  kind   person
  name   en "Mark Toner"
  short  en "Toner"
  gender m
  code   USA ?..
  code   USA.GOV role spokesman 2010..2017-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Carney
  kind   person
  name   en "Jay Carney"
  gender m
  code   USA ?..
  code   USA.GOV role spokesman 2011-02-11..2014-06-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Earnest
  kind   person
  name   en "Josh Earnest"
  gender m
  code   USA ?..
  code   USA.GOV role spokesman 2014-06-20..2017-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.McCain
  kind   person
  name   en "John McCain"
  short  en "McCain"
  gender m
  code   USA ?..
  code   USA.LEG role parliament-leader 1987-01-03..2018-08-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Graham
  kind   person
  name   en "Lindsey Graham"
  gender m
  code   USA ?..
  code   USA.LEG role parliament-leader 2003-01-03..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Biegun
  kind   person
  name   en "Stephen Biegun"
  short  en "Biegun"
  gender m
  code   USA ?..
  code   USA.GOV role envoy 2018-08-23..2021-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Kissinger
  kind   person
  name   en "Henry Kissinger"
  short  en "Kissinger"
  gender m
  code   USA ?..
  code   USA.GOV role security-adviser 1969-01-20..1975-11-03
  code   USA.GOV.MFA role foreign-minister 1973-09-22..1977-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Brzezinski
  kind   person
  name   en "Zbigniew Brzezinski"
  short  en "Brzezinski"
  gender m
  code   USA ?..
  code   USA.GOV role security-adviser 1977-01-20..1981-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Haig
  kind   person
  name   en "Alexander Haig"
  short  en "Haig"
  gender m
  code   USA ?..
  code   USA.GOV.MFA role foreign-minister 1981-01-22..1982-07-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Scowcroft
  kind   person
  name   en "Brent Scowcroft"
  short  en "Scowcroft"
  gender m
  code   USA ?..
  code   USA.GOV role security-adviser 1975-11-03..1977-01-20
  code   USA.GOV role security-adviser 1989-01-20..1993-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Lake
  kind   person
  name   en "Anthony Lake"
  gender m
  code   USA ?..
  code   USA.GOV role security-adviser 1993-01-20..1997-03-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Berger
  kind   person
  name   en "Sandy Berger | Samuel Berger"
  gender m
  code   USA ?..
  code   USA.GOV role security-adviser 1997-03-14..2001-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Schwarzkopf
  kind   person
  name   en "Norman Schwarzkopf | H. Norman Schwarzkopf"
  short  en "Schwarzkopf"
  gender m
  code   USA ?..
  code   USA.MIL role commander 1988-11-23..1991-08-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Franks
  kind   person
  name   en "Tommy Franks"
  gender m
  code   USA ?..
  code   USA.MIL role commander 2000-07-06..2003-07-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Abizaid
  kind   person
  name   en "John Abizaid"
  short  en "Abizaid"
  gender m
  code   USA ?..
  code   USA.MIL role commander 2003-07-07..2007-03-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.McKenzie
  kind   person
  name   en "Kenneth McKenzie | Frank McKenzie | Kenneth F. McKenzie"
  short  en "McKenzie"
  gender m
  code   USA ?..
  code   USA.MIL role commander 2019-03-28..2022-04-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Kurilla
  kind   person
  name   en "Michael Kurilla | Erik Kurilla"
  short  en "Kurilla"
  gender m
  code   USA ?..
  code   USA.MIL role commander 2022-04-01..2025-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Funk
  kind   person
  name   en "Paul Funk"
  gender m
  code   USA ?..
  code   USA.MIL role commander 2017-09-05..2018-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Dillon
  kind   person
  name   en "Ryan Dillon"
  gender m
  code   USA ?..
  code   USA.GOV role spokesman 2017-05..2018-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.SRyan
  kind   person
  name   en "Sean Ryan"
  gender m
  code   USA ?..
  code   USA.GOV role spokesman 2018-06..2019-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Dorrian
  kind   person
  name   en "John Dorrian"
  short  en "Dorrian"
  gender m
  code   USA ?..
  code   USA.GOV role spokesman 2016-08..2017-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Negroponte
  kind   person
  name   en "John Negroponte"
  short  en "Negroponte"
  gender m
  code   USA ?..
  code   USA.GOV.AMB role ambassador 1981-11..1985-05
  code   USA.GOV.AMB role un-ambassador 2001-09-18..2004-06-23
  code   USA.SPY role intelligence-chief 2005-04-21..2007-02-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Abrams
  kind   person
  name   en "Elliott Abrams"
  gender m
  code   USA ?..
  code   USA.GOV role official 1985-07..1989-01
  code   USA.GOV role envoy 2019-01-25..2021-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Aronson
  kind   person
  name   en "Bernard Aronson"
  short  en "Aronson"
  gender m
  code   USA ?..
  code   USA.GOV role official 1989-06..1993-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.ONorth
  kind   person
  name   en "Oliver North"
  gender m
  code   USA ?..
  code   USA.GOV role official 1981..1986-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Fitzwater
  kind   person
  name   en "Marlin Fitzwater"
  short  en "Fitzwater"
  gender m
  code   USA ?..
  code   USA.GOV role spokesman 1987-02-02..1993-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Boucher
  kind   person
  name   en "Richard Boucher"
  gender m
  code   USA ?..
  code   USA.GOV role spokesman 1989..1993
  code   USA.GOV role spokesman 2000-05..2005-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Burns
  kind   person
  name   en "Nicholas Burns"
  gender m
  code   USA ?..
  code   USA.GOV role spokesman 1995..1997
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.WBurns
  kind   person
  name   en "William Burns | Bill Burns"
  gender m
  code   USA ?..
  code   USA.GOV role official 2008-05..2014-11
  code   USA.SPY role intelligence-chief 2021-03-19..2025-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Haspel
  kind   person
  name   en "Gina Haspel"
  short  en "Haspel"
  gender f
  code   USA ?..
  code   USA.SPY role intelligence-chief 2018-04-26..2021-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Ratcliffe
  kind   person
  name   en "John Ratcliffe"
  short  en "Ratcliffe"
  gender m
  code   USA ?..
  code   USA.SPY role intelligence-chief 2025-01-23..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Waltz
  kind   person
  name   en "Mike Waltz | Michael Waltz"
  short  en "Waltz"
  gender m
  code   USA ?..
  code   USA.GOV role security-adviser 2025-01-20..2025-05-01
  code   USA.GOV.AMB role un-ambassador 2025-09..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Whitaker
  kind   person
  name   en "Matthew Whitaker"
  gender m
  code   USA ?..
  code   USA.GOV role official 2025-04..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Boehler
  kind   person
  name   en "Adam Boehler"
  short  en "Boehler"
  gender m
  code   USA ?..
  code   USA.GOV role envoy 2025-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Boulos
  kind   person
  name   en "Massad Boulos"
  short  en "Boulos"
  gender m
  code   USA ?..
  code   USA.GOV role envoy 2025-04..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IMG.MIN.Warlick
  kind   person
  name   en "James Warlick"
  short  en "Warlick"
  gender m
  code   IMG.MIN role co-chair 2013-08..2016-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Soviet Union ----------------------------------------------------------------------------------------------------

actor SUN.GOV.Gorbachev
  kind   person
  name   en "Mikhail Gorbachev | Mikhail Gorbachov"
  short  en "Gorbachev"
  name   ar "ميخائيل غورباتشوف"
  name   ru "Михаил Горбачев"
  short  ru "Горбачев"
  gender m
  code   SUN ?..
  code   SUN.GOV role party-leader 1985-03-11..1991-08-24
  code   SUN.GOV role head-of-state 1990-03-15..1991-12-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SUN.GOV.Shevardnadze
  kind   person
  name   en "Eduard Shevardnadze"
  short  en "Shevardnadze"
  name   ru "Эдуард Шеварднадзе"
  gender m
  code   SUN ?..
  code   SUN.GOV.MFA role foreign-minister 1985-07-02..1990-12-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GEO.GOV.Shevardnadze
  kind   person
  name   en "Eduard Shevardnadze"
  short  en "Shevardnadze"
  name   ru "Эдуард Шеварднадзе"
  gender m
  code   GEO.GOV role head-of-state 1995-11-26..2003-11-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SUN.GOV.Ryzhkov
  kind   person
  name   en "Nikolai Ryzhkov | Nikolay Ryzhkov"
  short  en "Ryzhkov"
  gender m
  code   SUN ?..
  code   SUN.GOV role head-of-government 1985-09-27..1991-01-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SUN.GOV.Yazov
  kind   person
  name   en "Dmitri Yazov | Dmitry Yazov"
  short  en "Yazov"
  gender m
  code   SUN ?..
  code   SUN.GOV.MOD role defence-minister 1987-05-30..1991-08-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SUN.GOV.Bessmertnykh
  kind   person
  name   en "Alexander Bessmertnykh | Aleksandr Bessmertnykh"
  short  en "Bessmertnykh"
  gender m
  code   SUN ?..
  code   SUN.GOV.MFA role foreign-minister 1991-01-15..1991-08-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SUN.GOV.Gerasimov
  kind   person
  name   en "Gennady Gerasimov | Gennadi Gerasimov"
  short  en "Gerasimov"
  gender m
  code   SUN ?..
  code   SUN.GOV role spokesman 1986..1990
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SUN.GOV.Gromyko
  kind   person
  name   en "Andrei Gromyko"
  short  en "Gromyko"
  gender m
  code   SUN ?..
  code   SUN.GOV.MFA role foreign-minister 1957-02-15..1985-07-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Russia ----------------------------------------------------------------------------------------------------------

actor RUS.GOV.Yeltsin
  kind   person
  name   en "Boris Yeltsin"
  short  en "Yeltsin"
  name   ar "بوريس يلتسين"
  name   ru "Борис Ельцин"
  short  ru "Ельцин"
  gender m
  code   RUS ?..
  code   RUS.GOV role head-of-state 1991-07-10..1999-12-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Putin
  kind   person
  name   en "Vladimir Putin | Vladimir V. Putin"
  short  en "Putin"
  name   ar "فلاديمير بوتين"
  short  ar "بوتين"
  name   ru "Владимир Путин | Владимира Путина | Владимиром Путиным | Владимиру Путину"
  short  ru "Путин | Путина | Путиным | Путину"
  name   tr "Vladimir Putin"
  short  tr "Putin"
  gender m
  code   RUS ?..
  code   RUS.GOV role head-of-government 1999-08-09..2000-05-07
  code   RUS.GOV role head-of-state 1999-12-31..2008-05-07
  code   RUS.GOV role head-of-government 2008-05-08..2012-05-07
  code   RUS.GOV role head-of-state 2012-05-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Medvedev
  kind   person
  name   en "Dmitry Medvedev | Dmitri Medvedev | Dmitriy Medvedev"
  short  en "Medvedev"
  name   ar "دميتري مدفيديف"
  short  ar "مدفيديف"
  name   ru "Дмитрий Медведев | Дмитрия Медведева"
  short  ru "Медведев"
  name   tr "Dmitriy Medvedev"
  gender m
  code   RUS ?..
  code   RUS.GOV role head-of-state 2008-05-07..2012-05-07
  code   RUS.GOV role head-of-government 2012-05-08..2020-01-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Mishustin
  kind   person
  name   en "Mikhail Mishustin"
  short  en "Mishustin"
  name   ru "Михаил Мишустин"
  gender m
  code   RUS ?..
  code   RUS.GOV role head-of-government 2020-01-16..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Primakov
  kind   person
  name   en "Yevgeny Primakov | Yevgeni Primakov"
  short  en "Primakov"
  gender m
  code   RUS ?..
  code   RUS.GOV.MFA role foreign-minister 1996-01-09..1998-09-11
  code   RUS.GOV role head-of-government 1998-09-11..1999-05-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Chernomyrdin
  kind   person
  name   en "Viktor Chernomyrdin"
  short  en "Chernomyrdin"
  gender m
  code   RUS ?..
  code   RUS.GOV role head-of-government 1992-12-14..1998-03-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Kozyrev
  kind   person
  name   en "Andrei Kozyrev | Andrey Kozyrev"
  short  en "Kozyrev"
  gender m
  code   RUS ?..
  code   RUS.GOV.MFA role foreign-minister 1990-10-11..1996-01-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.IgorIvanov
  kind   person
  name   en "Igor Ivanov"
  short  en "Ivanov"
  gender m
  code   RUS ?..
  code   RUS.GOV.MFA role foreign-minister 1998-09-11..2004-02-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.SIvanov
  kind   person
  name   en "Sergei Ivanov | Sergey Ivanov"
  short  en "Ivanov"
  gender m
  code   RUS ?..
  code   RUS.GOV.MOD role defence-minister 2001-03-28..2007-02-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Lavrov
  kind   person
  name   en "Sergei Lavrov | Sergey Lavrov | Sergej Lavrov"
  short  en "Lavrov"
  name   ar "سيرغي لافروف"
  short  ar "لافروف"
  name   ru "Сергей Лавров | Сергея Лаврова | Сергеем Лавровым"
  short  ru "Лавров | Лаврова | Лавровым"
  name   tr "Sergey Lavrov"
  short  tr "Lavrov"
  gender m
  code   RUS ?..
  code   RUS.GOV.AMB role un-ambassador 1994-07..2004-03
  code   RUS.GOV.MFA role foreign-minister 2004-03-09..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Shoigu
  kind   person
  name   en "Sergei Shoigu | Sergey Shoigu | Sergei Shoygu"
  short  en "Shoigu"
  name   ar "سيرغي شويغو"
  short  ar "شويغو"
  name   ru "Сергей Шойгу | Сергея Шойгу"
  short  ru "Шойгу"
  name   tr "Sergey Şoygu"
  short  tr "Şoygu"
  gender m
  code   RUS ?..
  code   RUS.GOV role emergencies-minister 1991-04-17..2012-05-11
  code   RUS.GOV.MOD role defence-minister 2012-11-06..2024-05-12
  code   RUS.GOV role security-council-secretary 2024-05-12..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Belousov
  kind   person
  name   en "Andrei Belousov | Andrey Belousov"
  short  en "Belousov"
  name   ru "Андрей Белоусов"
  gender m
  code   RUS ?..
  code   RUS.GOV.MOD role defence-minister 2024-05-14..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Serdyukov
  kind   person
  name   en "Anatoly Serdyukov"
  short  en "Serdyukov"
  gender m
  code   RUS ?..
  code   RUS.GOV.MOD role defence-minister 2007-02-15..2012-11-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Grachev
  kind   person
  name   en "Pavel Grachev"
  short  en "Grachev"
  gender m
  code   RUS ?..
  code   RUS.GOV.MOD role defence-minister 1992-05-18..1996-06-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Sergeyev
  kind   person
  name   en "Igor Sergeyev"
  short  en "Sergeyev"
  gender m
  code   RUS ?..
  code   RUS.GOV.MOD role defence-minister 1997-05-22..2001-03-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Gerasimov
  kind   person
  name   en "Valery Gerasimov | Valeriy Gerasimov"
  short  en "Gerasimov"
  name   ar "فاليري غيراسيموف"
  name   ru "Валерий Герасимов"
  gender m
  code   RUS ?..
  code   RUS.MIL role commander 2012-11-09..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Rudskoi
  kind   person
  name   en "Sergei Rudskoi | Sergei Rudskoy | Sergey Rudskoy"
  short  en "Rudskoi | Rudskoy"
  name   ar "سيرغي رودسكوي"
  name   ru "Сергей Рудской"
  gender m
  code   RUS ?..
  code   RUS.MIL role commander 2015-11..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Konashenkov
  kind   person
  name   en "Igor Konashenkov"
  short  en "Konashenkov"
  name   ar "إيغور كوناشينكوف"
  name   ru "Игорь Конашенков"
  short  ru "Конашенков"
  gender m
  code   RUS ?..
  code   RUS.GOV role spokesman 2011..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Surovikin
  kind   person
  name   en "Sergei Surovikin | Sergey Surovikin"
  short  en "Surovikin"
  name   ar "سيرغي سوروفيكين"
  name   ru "Сергей Суровикин"
  gender m
  code   RUS ?..
  code   RUS.MIL role commander 2017-03..2023-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Dvornikov
  kind   person
  name   en "Alexander Dvornikov | Aleksandr Dvornikov"
  short  en "Dvornikov"
  gender m
  code   RUS ?..
  code   RUS.MIL role commander 2015-09..2016-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Peskov
  kind   person
  name   en "Dmitry Peskov | Dmitri Peskov | Dmitriy Peskov"
  short  en "Peskov"
  name   ar "دميتري بيسكوف"
  short  ar "بيسكوف"
  name   ru "Дмитрий Песков | Дмитрия Пескова"
  short  ru "Песков"
  name   tr "Dmitriy Peskov"
  short  tr "Peskov"
  gender m
  code   RUS ?..
  code   RUS.GOV role spokesman 2012-05-22..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Zakharova
  kind   person
  name   en "Maria Zakharova"
  short  en "Zakharova"
  name   ar "ماريا زاخاروفا"
  short  ar "زاخاروفا"
  name   ru "Мария Захарова"
  short  ru "Захарова"
  name   tr "Mariya Zaharova"
  short  tr "Zaharova"
  gender f
  code   RUS ?..
  code   RUS.GOV role spokesman 2015-08-10..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Lukashevich
  kind   person
  name   en "Alexander Lukashevich | Aleksandr Lukashevich"
  short  en "Lukashevich"
  gender m
  code   RUS ?..
  code   RUS.GOV role spokesman 2011-04..2015-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Bogdanov
  kind   person
  name   en "Mikhail Bogdanov"
  short  en "Bogdanov"
  name   ar "ميخائيل بوغدانوف"
  short  ar "بوغدانوف"
  name   ru "Михаил Богданов"
  short  ru "Богданов"
  gender m
  code   RUS ?..
  code   RUS.GOV.MFA role deputy-foreign-minister 2011-06-12..2025
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Gatilov
  kind   person
  name   en "Gennady Gatilov | Gennadiy Gatilov"
  short  en "Gatilov"
  name   ru "Геннадий Гатилов"
  gender m
  code   RUS ?..
  code   RUS.GOV.MFA role deputy-foreign-minister 2011-01..2018
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Ryabkov
  kind   person
  name   en "Sergei Ryabkov | Sergey Ryabkov"
  short  en "Ryabkov"
  name   ru "Сергей Рябков"
  gender m
  code   RUS ?..
  code   RUS.GOV.MFA role deputy-foreign-minister 2008-08-15..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Vershinin
  kind   person
  name   en "Sergei Vershinin | Sergey Vershinin"
  short  en "Vershinin"
  name   ru "Сергей Вершинин"
  gender m
  code   RUS ?..
  code   RUS.GOV.MFA role deputy-foreign-minister 2018-03..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Lavrentiev
  kind   person
  name   en "Alexander Lavrentyev | Alexander Lavrentiev | Aleksandr Lavrentyev | Alexander Lavrentev"
  short  en "Lavrentyev | Lavrentiev"
  name   ar "ألكسندر لافرينتيف | ألكسندر لافرنتييف"
  short  ar "لافرينتيف"
  name   ru "Александр Лаврентьев | Александра Лаврентьева"
  short  ru "Лаврентьев"
  name   tr "Aleksandr Lavrentyev"
  short  tr "Lavrentyev"
  gender m
  code   RUS ?..
  code   RUS.GOV role envoy 2015..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Churkin
  kind   person
  name   en "Vitaly Churkin | Vitaliy Churkin"
  short  en "Churkin"
  name   ar "فيتالي تشوركين"
  short  ar "تشوركين"
  name   ru "Виталий Чуркин"
  short  ru "Чуркин"
  gender m
  code   RUS ?..
  code   RUS.GOV.AMB role un-ambassador 2006-04-08..2017-02-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Nebenzia
  kind   person
  name   en "Vassily Nebenzia | Vasily Nebenzya | Vasily Nebenzia"
  short  en "Nebenzia | Nebenzya"
  name   ar "فاسيلي نيبينزيا"
  short  ar "نيبينزيا"
  name   ru "Василий Небензя"
  short  ru "Небензя"
  gender m
  code   RUS ?..
  code   RUS.GOV.AMB role un-ambassador 2017-07-28..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Safronkov
  kind   person
  name   en "Vladimir Safronkov"
  short  en "Safronkov"
  gender m
  code   RUS ?..
  code   RUS.GOV.AMB role un-ambassador 2015..2019
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Patrushev
  kind   person
  name   en "Nikolai Patrushev"
  short  en "Patrushev"
  gender m
  code   RUS ?..
  code   RUS.SPY role intelligence-chief 1999-08-09..2008-05-11
  code   RUS.GOV role security-council-secretary 2008-05-12..2024-05-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Bortnikov
  kind   person
  name   en "Alexander Bortnikov"
  short  en "Bortnikov"
  gender m
  code   RUS ?..
  code   RUS.SPY role intelligence-chief 2008-05-12..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Naryshkin
  kind   person
  name   en "Sergei Naryshkin | Sergey Naryshkin"
  short  en "Naryshkin"
  gender m
  code   RUS ?..
  code   RUS.LEG role parliament-leader 2011-12-21..2016-10-05
  code   RUS.SPY role intelligence-chief 2016-10-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.CHE.Kadyrov
  kind   person
  name   en "Ramzan Kadyrov"
  short  en "Kadyrov"
  name   ar "رمضان قديروف"
  name   ru "Рамзан Кадыров"
  short  ru "Кадыров"
  gender m
  code   RUS.CHE role head-of-region 2007-02-15..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.CHE.AKadyrov
  kind   person
  name   en "Akhmad Kadyrov"
  short  en "Kadyrov"
  gender m
  code   RUS.CHE role head-of-region 2000-06-12..2004-05-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.CHE.REB.Maskhadov
  kind   person
  name   en "Aslan Maskhadov"
  short  en "Maskhadov"
  name   ru "Аслан Масхадов"
  gender m
  code   RUS.CHE.REB role leader 1997-02-12..2005-03-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.CHE.REB.Basayev
  kind   person
  name   en "Shamil Basayev | Shamil Basaev"
  short  en "Basayev"
  name   ru "Шамиль Басаев"
  gender m
  code   RUS.CHE.REB role commander 1995..2006-07-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.CHE.REB.Dudayev
  kind   person
  name   en "Dzhokhar Dudayev"
  short  en "Dudayev"
  name   ru "Джохар Дудаев"
  gender m
  code   RUS.CHE.REB role leader 1991-10-27..1996-04-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.UAF.WAG.Prigozhin
  kind   person
  name   en "Yevgeny Prigozhin | Evgeny Prigozhin"
  short  en "Prigozhin"
  name   ru "Евгений Пригожин"
  short  ru "Пригожин"
  gender m
  code   RUS.UAF.WAG role leader 2014..2023-08-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.OPP.Navalny
  kind   person
  name   en "Alexei Navalny | Alexey Navalny"
  short  en "Navalny"
  name   ru "Алексей Навальный"
  gender m
  code   RUS.OPP role opposition-leader 2011..2024-02-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Surkov
  kind   person
  name   en "Vladislav Surkov"
  short  en "Surkov"
  name   ru "Владислав Сурков"
  short  ru "Сурков"
  gender m
  code   RUS ?..
  code   RUS.GOV role official 2013-09-20..2020-02-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Gryzlov
  kind   person
  name   en "Boris Gryzlov"
  short  en "Gryzlov"
  name   ru "Борис Грызлов"
  short  ru "Грызлов"
  gender m
  code   RUS ?..
  code   RUS.LEG role parliament-leader 2003-12-29..2011-12-14
  code   RUS.GOV role negotiator 2015-12-26..2022
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Zurabov
  kind   person
  name   en "Mikhail Zurabov"
  short  en "Zurabov"
  gender m
  code   RUS ?..
  code   RUS.GOV.AMB role ambassador 2009-08..2016-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Karlov
  kind   person
  name   en "Andrei Karlov | Andrey Karlov"
  short  en "Karlov"
  name   ar "أندريه كارلوف"
  name   ru "Андрей Карлов"
  gender m
  code   RUS ?..
  code   RUS.GOV.AMB role ambassador 2013-07..2016-12-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Ushakov
  kind   person
  name   en "Yuri Ushakov | Yury Ushakov"
  short  en "Ushakov"
  name   ru "Юрий Ушаков"
  gender m
  code   RUS ?..
  code   RUS.GOV role official 2012-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Medinsky
  kind   person
  name   en "Vladimir Medinsky"
  short  en "Medinsky"
  name   ru "Владимир Мединский"
  short  ru "Мединский"
  gender m
  code   RUS ?..
  code   RUS.GOV role negotiator 2022-02-28..
  code   RUS.GOV role official 2020-01-24..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Slutsky
  kind   person
  name   en "Leonid Slutsky"
  short  en "Slutsky"
  name   ru "Леонид Слуцкий"
  gender m
  code   RUS ?..
  code   RUS.LEG role parliament-leader 2016-10..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Kozak
  kind   person
  name   en "Dmitry Kozak | Dmitri Kozak"
  short  en "Kozak"
  name   ru "Дмитрий Козак"
  gender m
  code   RUS ?..
  code   RUS.GOV role official 2008-10..2020-01
  code   RUS.GOV role envoy 2020-01-24..2025-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Dmitriev
  kind   person
  name   en "Kirill Dmitriev"
  short  en "Dmitriev"
  name   ru "Кирилл Дмитриев"
  gender m
  code   RUS ?..
  code   RUS.GOV role envoy 2025-02..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Volodin
  kind   person
  name   en "Vyacheslav Volodin"
  short  en "Volodin"
  name   ru "Вячеслав Володин"
  gender m
  code   RUS ?..
  code   RUS.LEG role parliament-leader 2016-10-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Matviyenko
  kind   person
  name   en "Valentina Matviyenko | Valentina Matvienko"
  short  en "Matviyenko | Matvienko"
  name   ru "Валентина Матвиенко"
  gender f
  code   RUS ?..
  code   RUS.LEG role parliament-leader 2011-09-21..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Zhuravlyov
  kind   person
  name   en "Alexander Zhuravlyov | Alexander Zhuravlev"
  short  en "Zhuravlyov"
  gender m
  code   RUS ?..
  code   RUS.MIL role commander 2016-07..2016-12
  code   RUS.MIL role commander 2018-01..2018-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Kartapolov
  kind   person
  name   en "Andrei Kartapolov | Andrey Kartapolov"
  short  en "Kartapolov"
  name   ru "Андрей Картаполов"
  gender m
  code   RUS ?..
  code   RUS.MIL role commander 2014-06..2015-11
  code   RUS.MIL role commander 2016-12-19..2017-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Antonov
  kind   person
  name   en "Anatoly Antonov"
  short  en "Antonov"
  name   ru "Анатолий Антонов"
  gender m
  code   RUS ?..
  code   RUS.GOV.AMB role ambassador 2017-08-21..2024-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Kislyak
  kind   person
  name   en "Sergey Kislyak | Sergei Kislyak"
  short  en "Kislyak"
  gender m
  code   RUS ?..
  code   RUS.GOV.AMB role ambassador 2008-07-26..2017-08-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Teplinsky
  kind   person
  name   en "Mikhail Teplinsky"
  short  en "Teplinsky"
  name   ru "Михаил Теплинский"
  gender m
  code   RUS ?..
  code   RUS.MIL role commander 2022-06..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Lapin
  kind   person
  name   en "Alexander Lapin"
  short  en "Lapin"
  gender m
  code   RUS ?..
  code   RUS.MIL role commander 2017-11..2022-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Ulyanov
  kind   person
  name   en "Mikhail Ulyanov"
  short  en "Ulyanov"
  name   ru "Михаил Ульянов"
  gender m
  code   RUS ?..
  code   RUS.GOV role official 2018-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IMG.MIN.Popov
  kind   person
  name   en "Igor Popov"
  gender m
  code   IMG.MIN role co-chair 2010..2022
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- China -----------------------------------------------------------------------------------------------------------

actor CHN.GOV.Deng
  kind   person
  name   en "Deng Xiaoping | Teng Hsiao-ping"
  short  en "Deng"
  gender m
  code   CHN ?..
  code   CHN.GOV role leader 1978-12..1992
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHN.GOV.ZhaoZiyang
  kind   person
  name   en "Zhao Ziyang"
  gender m
  code   CHN ?..
  code   CHN.GOV role head-of-government 1980-09..1987-11-24
  code   CHN.GOV role party-leader 1987-11-02..1989-06-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHN.GOV.LiPeng
  kind   person
  name   en "Li Peng"
  gender m
  code   CHN ?..
  code   CHN.GOV role head-of-government 1987-11-24..1998-03-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHN.GOV.YangShangkun
  kind   person
  name   en "Yang Shangkun"
  gender m
  code   CHN ?..
  code   CHN.GOV role head-of-state 1988-04-08..1993-03-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHN.GOV.JiangZemin
  kind   person
  name   en "Jiang Zemin"
  gender m
  code   CHN ?..
  code   CHN.GOV role party-leader 1989-06-24..2002-11-15
  code   CHN.GOV role head-of-state 1993-03-27..2003-03-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHN.GOV.ZhuRongji
  kind   person
  name   en "Zhu Rongji"
  short  en "Zhu"
  gender m
  code   CHN ?..
  code   CHN.GOV role head-of-government 1998-03-17..2003-03-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHN.GOV.HuJintao
  kind   person
  name   en "Hu Jintao"
  gender m
  code   CHN ?..
  code   CHN.GOV role head-of-state 2003-03-15..2013-03-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHN.GOV.WenJiabao
  kind   person
  name   en "Wen Jiabao"
  gender m
  code   CHN ?..
  code   CHN.GOV role head-of-government 2003-03-16..2013-03-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHN.GOV.Xi
  kind   person
  name   en "Xi Jinping"
  short  en "Xi"
  name   ar "شي جين بينغ | شي جينبينغ"
  name   ru "Си Цзиньпин | Си Цзиньпина"
  name   tr "Xi Jinping | Şi Cinping"
  gender m
  code   CHN ?..
  code   CHN.GOV role party-leader 2012-11-15..
  code   CHN.GOV role head-of-state 2013-03-14..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHN.GOV.LiKeqiang
  kind   person
  name   en "Li Keqiang"
  gender m
  code   CHN ?..
  code   CHN.GOV role head-of-government 2013-03-15..2023-03-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHN.GOV.LiQiang
  kind   person
  name   en "Li Qiang"
  gender m
  code   CHN ?..
  code   CHN.GOV role head-of-government 2023-03-11..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHN.GOV.QianQichen
  kind   person
  name   en "Qian Qichen"
  gender m
  code   CHN ?..
  code   CHN.GOV.MFA role foreign-minister 1988-04-12..1998-03-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHN.GOV.TangJiaxuan
  kind   person
  name   en "Tang Jiaxuan"
  gender m
  code   CHN ?..
  code   CHN.GOV.MFA role foreign-minister 1998-03-18..2003-03-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHN.GOV.LiZhaoxing
  kind   person
  name   en "Li Zhaoxing"
  gender m
  code   CHN ?..
  code   CHN.GOV.MFA role foreign-minister 2003-03-17..2007-04-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHN.GOV.YangJiechi
  kind   person
  name   en "Yang Jiechi"
  gender m
  code   CHN ?..
  code   CHN.GOV.MFA role foreign-minister 2007-04-27..2013-03-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHN.GOV.WangYi
  kind   person
  name   en "Wang Yi"
  name   ar "وانغ يي"
  name   ru "Ван И"
  gender m
  code   CHN ?..
  code   CHN.GOV.MFA role foreign-minister 2013-03-16..2022-12-30
  code   CHN.GOV.MFA role foreign-minister 2023-07-25..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHN.GOV.QinGang
  kind   person
  name   en "Qin Gang"
  gender m
  code   CHN ?..
  code   CHN.GOV.MFA role foreign-minister 2022-12-30..2023-07-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHN.GOV.ZhaoLijian
  kind   person
  name   en "Zhao Lijian"
  gender m
  code   CHN ?..
  code   CHN.GOV role spokesman 2020-02..2023-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHN.GOV.HuaChunying
  kind   person
  name   en "Hua Chunying"
  gender f
  code   CHN ?..
  code   CHN.GOV role spokesman 2012-11..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHN.GOV.GengShuang
  kind   person
  name   en "Geng Shuang"
  gender m
  code   CHN ?..
  code   CHN.GOV role spokesman 2016-09..2020
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHN.GOV.HongLei
  kind   person
  name   en "Hong Lei"
  gender m
  code   CHN ?..
  code   CHN.GOV role spokesman 2010..2016
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHN.GOV.LiuJieyi
  kind   person
  name   en "Liu Jieyi"
  gender m
  code   CHN ?..
  code   CHN.GOV.AMB role un-ambassador 2013-09..2017-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- United Kingdom --------------------------------------------------------------------------------------------------

actor GBR.GOV.Thatcher
  kind   person
  name   en "Margaret Thatcher"
  short  en "Thatcher"
  gender f
  code   GBR ?..
  code   GBR.GOV role head-of-government 1979-05-04..1990-11-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Major
  kind   person
  name   en "John Major"
  gender m
  code   GBR ?..
  code   GBR.GOV.MFA role foreign-minister 1989-07-24..1989-10-26
  code   GBR.GOV role head-of-government 1990-11-28..1997-05-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Blair
  kind   person
  name   en "Tony Blair"
  short  en "Blair"
  gender m
  code   GBR ?..
  code   GBR.GOV role head-of-government 1997-05-02..2007-06-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IMG.QRT.Blair
  kind   person
  name   en "Tony Blair"
  short  en "Blair"
  gender m
  code   IMG.QRT role envoy 2007-06-27..2015-05-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Brown
  kind   person
  name   en "Gordon Brown"
  gender m
  code   GBR ?..
  code   GBR.GOV role head-of-government 2007-06-27..2010-05-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Cameron
  kind   person
  name   en "David Cameron"
  short  en "Cameron"
  name   ar "ديفيد كاميرون"
  name   ru "Дэвид Кэмерон"
  gender m
  code   GBR ?..
  code   GBR.GOV role head-of-government 2010-05-11..2016-07-13
  code   GBR.GOV.MFA role foreign-minister 2023-11-13..2024-07-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.May
  kind   person
  name   en "Theresa May"
  name   ar "تيريزا ماي"
  name   ru "Тереза Мэй"
  gender f
  code   GBR ?..
  code   GBR.GOV role head-of-government 2016-07-13..2019-07-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Johnson
  kind   person
  name   en "Boris Johnson"
  name   ar "بوريس جونسون"
  name   ru "Борис Джонсон"
  gender m
  code   GBR ?..
  code   GBR.GOV.MFA role foreign-minister 2016-07-13..2018-07-09
  code   GBR.GOV role head-of-government 2019-07-24..2022-09-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Truss
  kind   person
  name   en "Liz Truss | Elizabeth Truss"
  short  en "Truss"
  gender f
  code   GBR ?..
  code   GBR.GOV.MFA role foreign-minister 2021-09-15..2022-09-06
  code   GBR.GOV role head-of-government 2022-09-06..2022-10-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Sunak
  kind   person
  name   en "Rishi Sunak"
  short  en "Sunak"
  gender m
  code   GBR ?..
  code   GBR.GOV role head-of-government 2022-10-25..2024-07-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Starmer
  kind   person
  name   en "Keir Starmer"
  short  en "Starmer"
  gender m
  code   GBR ?..
  code   GBR.GOV role head-of-government 2024-07-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.ElizabethII
  kind   person
  name   en "Queen Elizabeth | Elizabeth II | Queen Elizabeth II"
  gender f
  code   GBR ?..
  code   GBR.GOV role head-of-state 1952-02-06..2022-09-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.CharlesIII
  kind   person
  name   en "King Charles | Charles III | Prince Charles"
  gender m
  code   GBR ?..
  code   GBR.GOV role head-of-state 2022-09-08..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Howe
  kind   person
  name   en "Geoffrey Howe"
  gender m
  code   GBR ?..
  code   GBR.GOV.MFA role foreign-minister 1983-06-11..1989-07-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Hurd
  kind   person
  name   en "Douglas Hurd"
  gender m
  code   GBR ?..
  code   GBR.GOV.MFA role foreign-minister 1989-10-26..1995-07-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Rifkind
  kind   person
  name   en "Malcolm Rifkind"
  short  en "Rifkind"
  gender m
  code   GBR ?..
  code   GBR.GOV.MOD role defence-minister 1992-04-10..1995-07-05
  code   GBR.GOV.MFA role foreign-minister 1995-07-05..1997-05-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Cook
  kind   person
  name   en "Robin Cook"
  gender m
  code   GBR ?..
  code   GBR.GOV.MFA role foreign-minister 1997-05-02..2001-06-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Straw
  kind   person
  name   en "Jack Straw"
  gender m
  code   GBR ?..
  code   GBR.GOV.MFA role foreign-minister 2001-06-08..2006-05-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Beckett
  kind   person
  name   en "Margaret Beckett"
  short  en "Beckett"
  gender f
  code   GBR ?..
  code   GBR.GOV.MFA role foreign-minister 2006-05-05..2007-06-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Miliband
  kind   person
  name   en "David Miliband"
  short  en "Miliband"
  gender m
  code   GBR ?..
  code   GBR.GOV.MFA role foreign-minister 2007-06-28..2010-05-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Hague
  kind   person
  name   en "William Hague"
  gender m
  code   GBR ?..
  code   GBR.GOV.MFA role foreign-minister 2010-05-12..2014-07-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Hammond
  kind   person
  name   en "Philip Hammond"
  name   ar "فيليب هاموند"
  gender m
  code   GBR ?..
  code   GBR.GOV.MOD role defence-minister 2011-10-14..2014-07-15
  code   GBR.GOV.MFA role foreign-minister 2014-07-15..2016-07-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Hunt
  kind   person
  name   en "Jeremy Hunt"
  gender m
  code   GBR ?..
  code   GBR.GOV.MFA role foreign-minister 2018-07-09..2019-07-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Raab
  kind   person
  name   en "Dominic Raab"
  short  en "Raab"
  gender m
  code   GBR ?..
  code   GBR.GOV.MFA role foreign-minister 2019-07-24..2021-09-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Cleverly
  kind   person
  name   en "James Cleverly"
  gender m
  code   GBR ?..
  code   GBR.GOV.MFA role foreign-minister 2022-09-06..2023-11-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Lammy
  kind   person
  name   en "David Lammy"
  short  en "Lammy"
  gender m
  code   GBR ?..
  code   GBR.GOV.MFA role foreign-minister 2024-07-05..2025-09-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Cooper
  kind   person
  name   en "Yvette Cooper"
  gender f
  code   GBR ?..
  code   GBR.GOV.MFA role foreign-minister 2025-09-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Fallon
  kind   person
  name   en "Michael Fallon"
  gender m
  code   GBR ?..
  code   GBR.GOV.MOD role defence-minister 2014-07-15..2017-11-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Wallace
  kind   person
  name   en "Ben Wallace"
  gender m
  code   GBR ?..
  code   GBR.GOV.MOD role defence-minister 2019-07-24..2023-08-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Rycroft
  kind   person
  name   en "Matthew Rycroft"
  short  en "Rycroft"
  gender m
  code   GBR ?..
  code   GBR.GOV.AMB role un-ambassador 2015-04..2018-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Pierce
  kind   person
  name   en "Karen Pierce"
  gender f
  code   GBR ?..
  code   GBR.GOV.AMB role un-ambassador 2018-03..2020-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.NIR.PTY.SFN.Adams
  kind   person
  name   en "Gerry Adams"
  gender m
  code   GBR.NIR.PTY.SFN role leader 1983-11-13..2018-02-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.NIR.GOV.McGuinness
  kind   person
  name   en "Martin McGuinness"
  short  en "McGuinness"
  gender m
  code   GBR.NIR.GOV role deputy-first-minister 2007-05-08..2017-01-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.NIR.PTY.DUP.Paisley
  kind   person
  name   en "Ian Paisley"
  short  en "Paisley"
  gender m
  code   GBR.NIR.PTY.DUP role leader 1971..2008
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.NIR.GOV.Paisley
  kind   person
  name   en "Ian Paisley"
  short  en "Paisley"
  gender m
  code   GBR ?..
  code   GBR.NIR.GOV role first-minister 2007-05-08..2008-06-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.NIR.GOV.Trimble
  kind   person
  name   en "David Trimble"
  short  en "Trimble"
  gender m
  code   GBR.NIR.GOV role first-minister 1998-07-01..2002-10-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.NIR.PTY.SDL.Hume
  kind   person
  name   en "John Hume"
  short  en "Hume"
  gender m
  code   GBR.NIR.PTY.SDL role leader 1979..2001
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Mowlam
  kind   person
  name   en "Mo Mowlam | Marjorie Mowlam"
  short  en "Mowlam"
  gender f
  code   GBR ?..
  code   GBR.GOV role official 1997-05-03..1999-10-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Ellwood
  kind   person
  name   en "Tobias Ellwood"
  short  en "Ellwood"
  gender m
  code   GBR ?..
  code   GBR.GOV role official 2014-07-15..2017-06-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Burt
  kind   person
  name   en "Alistair Burt"
  short  en "Burt"
  gender m
  code   GBR ?..
  code   GBR.GOV role official 2010-05..2013-10
  code   GBR.GOV role official 2017-06-13..2019-03-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Heappey
  kind   person
  name   en "James Heappey"
  short  en "Heappey"
  gender m
  code   GBR ?..
  code   GBR.GOV role official 2019-12..2024-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Healey
  kind   person
  name   en "John Healey"
  short  en "Healey"
  gender m
  code   GBR ?..
  code   GBR.GOV.MOD role defence-minister 2024-07-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Shapps
  kind   person
  name   en "Grant Shapps"
  short  en "Shapps"
  gender m
  code   GBR ?..
  code   GBR.GOV.MOD role defence-minister 2023-08-31..2024-07-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Hoon
  kind   person
  name   en "Geoff Hoon"
  short  en "Hoon"
  gender m
  code   GBR ?..
  code   GBR.GOV.MOD role defence-minister 1999-10-11..2005-05-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Reid
  kind   person
  name   en "John Reid"
  gender m
  code   GBR ?..
  code   GBR.GOV.MOD role defence-minister 2005-05-06..2006-05-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Browne
  kind   person
  name   en "Des Browne"
  gender m
  code   GBR ?..
  code   GBR.GOV.MOD role defence-minister 2006-05-05..2008-10-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Fox
  kind   person
  name   en "Liam Fox"
  gender m
  code   GBR ?..
  code   GBR.GOV.MOD role defence-minister 2010-05-12..2011-10-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.King
  kind   person
  name   en "Tom King"
  gender m
  code   GBR ?..
  code   GBR.GOV.MOD role defence-minister 1989-07-24..1992-04-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Mandelson
  kind   person
  name   en "Peter Mandelson"
  short  en "Mandelson"
  gender m
  code   GBR ?..
  code   GBR.GOV role official 1999-10-11..2001-01-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Brooke
  kind   person
  name   en "Peter Brooke"
  gender m
  code   GBR ?..
  code   GBR.GOV role official 1989-07-24..1992-04-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Mayhew
  kind   person
  name   en "Patrick Mayhew"
  short  en "Mayhew"
  gender m
  code   GBR ?..
  code   GBR.GOV role official 1992-04-10..1997-05-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Hain
  kind   person
  name   en "Peter Hain"
  short  en "Hain"
  gender m
  code   GBR ?..
  code   GBR.GOV role official 2005-05-06..2007-06-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Powell
  kind   person
  name   en "Jonathan Powell"
  gender m
  code   GBR ?..
  code   GBR.GOV role official 1997-05..2007-06
  code   GBR.GOV role security-adviser 2024-12..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.LyallGrant
  kind   person
  name   en "Mark Lyall Grant"
  short  en "Lyall Grant"
  gender m
  code   GBR ?..
  code   GBR.GOV.AMB role un-ambassador 2009-11..2015-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Greenstock
  kind   person
  name   en "Jeremy Greenstock"
  short  en "Greenstock"
  gender m
  code   GBR ?..
  code   GBR.GOV.AMB role un-ambassador 1998-07..2003-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.PRO.Rose
  kind   person
  name   en "Michael Rose"
  gender m
  code   IGO.UNO.PRO role commander 1994-01-24..1995-01-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.PRO.RSmith
  kind   person
  name   en "Rupert Smith"
  gender m
  code   IGO.UNO.PRO role commander 1995-01-24..1995-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.NATO.KFO.MJackson
  kind   person
  name   en "Mike Jackson"
  gender m
  code   IGO.NATO.KFO role commander 1999-06..1999-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.PTY.Ervine
  kind   person
  name   en "David Ervine"
  short  en "Ervine"
  gender m
  code   GBR.PTY role politician 1981..2007-01-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Ireland ---------------------------------------------------------------------------------------------------------

actor IRL.GOV.Haughey
  kind   person
  name   en "Charles Haughey"
  short  en "Haughey"
  gender m
  code   IRL ?..
  code   IRL.GOV role head-of-government 1987-03-10..1992-02-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRL.GOV.Reynolds
  kind   person
  name   en "Albert Reynolds"
  gender m
  code   IRL ?..
  code   IRL.GOV role head-of-government 1992-02-11..1994-12-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRL.GOV.Bruton
  kind   person
  name   en "John Bruton"
  short  en "Bruton"
  gender m
  code   IRL ?..
  code   IRL.GOV role head-of-government 1994-12-15..1997-06-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRL.GOV.Ahern
  kind   person
  name   en "Bertie Ahern"
  short  en "Ahern"
  gender m
  code   IRL ?..
  code   IRL.GOV role head-of-government 1997-06-26..2008-05-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRL.GOV.Kenny
  kind   person
  name   en "Enda Kenny"
  gender m
  code   IRL ?..
  code   IRL.GOV role head-of-government 2011-03-09..2017-06-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRL.GOV.Varadkar
  kind   person
  name   en "Leo Varadkar"
  short  en "Varadkar"
  gender m
  code   IRL ?..
  code   IRL.GOV role head-of-government 2017-06-14..2020-06-27
  code   IRL.GOV role head-of-government 2022-12-17..2024-04-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRL.GOV.MMartin
  kind   person
  name   en "Micheal Martin"
  gender m
  code   IRL ?..
  code   IRL.GOV role head-of-government 2020-06-27..2022-12-17
  code   IRL.GOV role head-of-government 2025-01-23..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- France ----------------------------------------------------------------------------------------------------------

actor FRA.GOV.Mitterrand
  kind   person
  name   en "Francois Mitterrand"
  short  en "Mitterrand"
  gender m
  code   FRA ?..
  code   FRA.GOV role head-of-state 1981-05-21..1995-05-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Chirac
  kind   person
  name   en "Jacques Chirac"
  short  en "Chirac"
  gender m
  code   FRA ?..
  code   FRA.GOV role head-of-government 1986-03-20..1988-05-10
  code   FRA.GOV role head-of-state 1995-05-17..2007-05-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Sarkozy
  kind   person
  name   en "Nicolas Sarkozy"
  short  en "Sarkozy"
  name   ar "نيكولا ساركوزي"
  name   ru "Николя Саркози"
  gender m
  code   FRA ?..
  code   FRA.GOV role head-of-state 2007-05-16..2012-05-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Hollande
  kind   person
  name   en "Francois Hollande"
  short  en "Hollande"
  name   ar "فرنسوا هولاند"
  short  ar "هولاند"
  name   ru "Франсуа Олланд"
  short  ru "Олланд"
  name   tr "Francois Hollande"
  gender m
  code   FRA ?..
  code   FRA.GOV role head-of-state 2012-05-15..2017-05-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Macron
  kind   person
  name   en "Emmanuel Macron"
  short  en "Macron"
  name   ar "إيمانويل ماكرون"
  short  ar "ماكرون"
  name   ru "Эммануэль Макрон"
  short  ru "Макрон | Макрона"
  name   tr "Emmanuel Macron"
  short  tr "Macron"
  gender m
  code   FRA ?..
  code   FRA.GOV role head-of-state 2017-05-14..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Rocard
  kind   person
  name   en "Michel Rocard"
  short  en "Rocard"
  gender m
  code   FRA ?..
  code   FRA.GOV role head-of-government 1988-05-10..1991-05-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Balladur
  kind   person
  name   en "Edouard Balladur"
  short  en "Balladur"
  gender m
  code   FRA ?..
  code   FRA.GOV role head-of-government 1993-03-29..1995-05-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Juppe
  kind   person
  name   en "Alain Juppe"
  short  en "Juppe"
  gender m
  code   FRA ?..
  code   FRA.GOV.MFA role foreign-minister 1993-03-30..1995-05-17
  code   FRA.GOV role head-of-government 1995-05-17..1997-06-02
  code   FRA.GOV.MFA role foreign-minister 2011-02-27..2012-05-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Jospin
  kind   person
  name   en "Lionel Jospin"
  short  en "Jospin"
  gender m
  code   FRA ?..
  code   FRA.GOV role head-of-government 1997-06-02..2002-05-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.deVillepin
  kind   person
  name   en "Dominique de Villepin"
  short  en "de Villepin | Villepin"
  gender m
  code   FRA ?..
  code   FRA.GOV.MFA role foreign-minister 2002-05-07..2004-03-31
  code   FRA.GOV role head-of-government 2005-05-31..2007-05-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Fillon
  kind   person
  name   en "Francois Fillon"
  short  en "Fillon"
  gender m
  code   FRA ?..
  code   FRA.GOV role head-of-government 2007-05-17..2012-05-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Ayrault
  kind   person
  name   en "Jean-Marc Ayrault"
  short  en "Ayrault"
  name   ar "جان مارك أيرولت"
  name   ru "Жан-Марк Эйро"
  gender m
  code   FRA ?..
  code   FRA.GOV role head-of-government 2012-05-15..2014-03-31
  code   FRA.GOV.MFA role foreign-minister 2016-02-11..2017-05-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Valls
  kind   person
  name   en "Manuel Valls"
  short  en "Valls"
  gender m
  code   FRA ?..
  code   FRA.GOV role head-of-government 2014-03-31..2016-12-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Philippe
  kind   person
  name   en "Edouard Philippe"
  gender m
  code   FRA ?..
  code   FRA.GOV role head-of-government 2017-05-15..2020-07-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Dumas
  kind   person
  name   en "Roland Dumas"
  short  en "Dumas"
  gender m
  code   FRA ?..
  code   FRA.GOV.MFA role foreign-minister 1984-12-07..1986-03-20
  code   FRA.GOV.MFA role foreign-minister 1988-05-10..1993-03-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Vedrine
  kind   person
  name   en "Hubert Vedrine"
  short  en "Vedrine"
  gender m
  code   FRA ?..
  code   FRA.GOV.MFA role foreign-minister 1997-06-04..2002-05-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.DousteBlazy
  kind   person
  name   en "Philippe Douste-Blazy"
  short  en "Douste-Blazy"
  gender m
  code   FRA ?..
  code   FRA.GOV.MFA role foreign-minister 2005-06-02..2007-05-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Kouchner
  kind   person
  name   en "Bernard Kouchner"
  short  en "Kouchner"
  gender m
  code   FRA ?..
  code   FRA.GOV.MFA role foreign-minister 2007-05-18..2010-11-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Fabius
  kind   person
  name   en "Laurent Fabius"
  short  en "Fabius"
  name   ar "لوران فابيوس"
  short  ar "فابيوس"
  name   ru "Лоран Фабиус"
  gender m
  code   FRA ?..
  code   FRA.GOV role head-of-government 1984-07-17..1986-03-20
  code   FRA.GOV.MFA role foreign-minister 2012-05-15..2016-02-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.LeDrian
  kind   person
  name   en "Jean-Yves Le Drian"
  short  en "Le Drian"
  name   ar "جان إيف لودريان"
  short  ar "لودريان"
  name   ru "Жан-Ив Ле Дриан"
  gender m
  code   FRA ?..
  code   FRA.GOV.MOD role defence-minister 2012-05-16..2017-05-17
  code   FRA.GOV.MFA role foreign-minister 2017-05-17..2022-05-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Colonna
  kind   person
  name   en "Catherine Colonna"
  short  en "Colonna"
  gender f
  code   FRA ?..
  code   FRA.GOV.MFA role foreign-minister 2022-05-20..2024-01-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Barrot
  kind   person
  name   en "Jean-Noel Barrot"
  short  en "Barrot"
  gender m
  code   FRA ?..
  code   FRA.GOV.MFA role foreign-minister 2024-09-21..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Delattre
  kind   person
  name   en "Francois Delattre"
  short  en "Delattre"
  gender m
  code   FRA ?..
  code   FRA.GOV.AMB role un-ambassador 2014-09..2019-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Belliard
  kind   person
  name   en "Jean-Christophe Belliard"
  short  en "Belliard"
  gender m
  code   FRA ?..
  code   FRA.GOV role official 2009..2019
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.LeRoy
  kind   person
  name   en "Alain Le Roy"
  short  en "Le Roy"
  gender m
  code   IGO.UNO role under-secretary 2008-08..2011-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.deRiviere
  kind   person
  name   en "Nicolas de Riviere"
  short  en "de Riviere"
  gender m
  code   FRA ?..
  code   FRA.GOV.AMB role un-ambassador 2019-06..2024
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Parly
  kind   person
  name   en "Florence Parly"
  short  en "Parly"
  gender f
  code   FRA ?..
  code   FRA.GOV.MOD role defence-minister 2017-06-21..2022-05-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Lecornu
  kind   person
  name   en "Sebastien Lecornu"
  short  en "Lecornu"
  gender m
  code   FRA ?..
  code   FRA.GOV.MOD role defence-minister 2022-05-20..2025-09-09
  code   FRA.GOV role head-of-government 2025-09-09..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Sejourne
  kind   person
  name   en "Stephane Sejourne"
  short  en "Sejourne"
  gender m
  code   FRA ?..
  code   FRA.GOV.MFA role foreign-minister 2024-01-11..2024-09-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Attal
  kind   person
  name   en "Gabriel Attal"
  short  en "Attal"
  gender m
  code   FRA ?..
  code   FRA.GOV role head-of-government 2024-01-09..2024-09-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Barnier
  kind   person
  name   en "Michel Barnier"
  short  en "Barnier"
  gender m
  code   FRA ?..
  code   FRA.GOV.MFA role foreign-minister 2004-03-31..2005-05-31
  code   FRA.GOV role head-of-government 2024-09-05..2024-12-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.deCharette
  kind   person
  name   en "Herve de Charette"
  short  en "de Charette"
  gender m
  code   FRA ?..
  code   FRA.GOV.MFA role foreign-minister 1995-05-18..1997-06-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Raimond
  kind   person
  name   en "Jean-Bernard Raimond"
  short  en "Raimond"
  gender m
  code   FRA ?..
  code   FRA.GOV.MFA role foreign-minister 1986-03-20..1988-05-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FRA.GOV.Leotard
  kind   person
  name   en "Francois Leotard"
  short  en "Leotard"
  gender m
  code   FRA ?..
  code   FRA.GOV.MOD role defence-minister 1993-03-30..1995-05-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IMG.MIN.Visconti
  kind   person
  name   en "Stephane Visconti"
  short  en "Visconti"
  gender m
  code   IMG.MIN role co-chair 2016-10..2021
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Germany ---------------------------------------------------------------------------------------------------------

actor DEU.GOV.Kohl
  kind   person
  name   en "Helmut Kohl"
  short  en "Kohl"
  gender m
  code   DEU ?..
  code   DEU.GOV role head-of-government 1982-10-01..1998-10-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DEU.GOV.Schroeder
  kind   person
  name   en "Gerhard Schroeder | Gerhard Schroder"
  short  en "Schroeder | Schroder"
  gender m
  code   DEU ?..
  code   DEU.GOV role head-of-government 1998-10-27..2005-11-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DEU.GOV.Merkel
  kind   person
  name   en "Angela Merkel"
  short  en "Merkel"
  name   ar "أنغيلا ميركل | أنجيلا ميركل"
  short  ar "ميركل"
  name   ru "Ангела Меркель | Ангелы Меркель"
  short  ru "Меркель"
  name   tr "Angela Merkel"
  short  tr "Merkel"
  gender f
  code   DEU ?..
  code   DEU.GOV role head-of-government 2005-11-22..2021-12-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DEU.GOV.Scholz
  kind   person
  name   en "Olaf Scholz"
  short  en "Scholz"
  name   ar "أولاف شولتس"
  name   ru "Олаф Шольц"
  short  ru "Шольц"
  gender m
  code   DEU ?..
  code   DEU.GOV role head-of-government 2021-12-08..2025-05-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DEU.GOV.Merz
  kind   person
  name   en "Friedrich Merz"
  short  en "Merz"
  gender m
  code   DEU ?..
  code   DEU.GOV role head-of-government 2025-05-06..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DEU.GOV.Genscher
  kind   person
  name   en "Hans-Dietrich Genscher"
  short  en "Genscher"
  gender m
  code   DEU ?..
  code   DEU.GOV.MFA role foreign-minister 1974-05-17..1992-05-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DEU.GOV.Kinkel
  kind   person
  name   en "Klaus Kinkel"
  short  en "Kinkel"
  gender m
  code   DEU ?..
  code   DEU.GOV.MFA role foreign-minister 1992-05-18..1998-10-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DEU.GOV.Fischer
  kind   person
  name   en "Joschka Fischer"
  gender m
  code   DEU ?..
  code   DEU.GOV.MFA role foreign-minister 1998-10-27..2005-11-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DEU.GOV.Steinmeier
  kind   person
  name   en "Frank-Walter Steinmeier"
  short  en "Steinmeier"
  name   ar "فرانك فالتر شتاينماير"
  short  ar "شتاينماير"
  name   ru "Франк-Вальтер Штайнмайер"
  short  ru "Штайнмайер"
  gender m
  code   DEU ?..
  code   DEU.GOV.MFA role foreign-minister 2005-11-22..2009-10-28
  code   DEU.GOV.MFA role foreign-minister 2013-12-17..2017-01-27
  code   DEU.GOV role head-of-state 2017-03-19..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DEU.GOV.Westerwelle
  kind   person
  name   en "Guido Westerwelle"
  short  en "Westerwelle"
  gender m
  code   DEU ?..
  code   DEU.GOV.MFA role foreign-minister 2009-10-28..2013-12-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DEU.GOV.Gabriel
  kind   person
  name   en "Sigmar Gabriel"
  name   ar "زيغمار غابرييل"
  name   ru "Зигмар Габриэль"
  gender m
  code   DEU ?..
  code   DEU.GOV.MFA role foreign-minister 2017-01-27..2018-03-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DEU.GOV.Maas
  kind   person
  name   en "Heiko Maas"
  short  en "Maas"
  name   ar "هايكو ماس"
  name   ru "Хайко Маас"
  gender m
  code   DEU ?..
  code   DEU.GOV.MFA role foreign-minister 2018-03-14..2021-12-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DEU.GOV.Baerbock
  kind   person
  name   en "Annalena Baerbock"
  short  en "Baerbock"
  name   ar "أنالينا بيربوك"
  name   ru "Анналена Бербок"
  gender f
  code   DEU ?..
  code   DEU.GOV.MFA role foreign-minister 2021-12-08..2025-05-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DEU.GOV.Wadephul
  kind   person
  name   en "Johann Wadephul"
  short  en "Wadephul"
  gender m
  code   DEU ?..
  code   DEU.GOV.MFA role foreign-minister 2025-05-06..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DEU.GOV.vonderLeyen
  kind   person
  name   en "Ursula von der Leyen"
  short  en "von der Leyen"
  name   ar "أورسولا فون دير لاين"
  name   ru "Урсула фон дер Ляйен"
  gender f
  code   DEU ?..
  code   DEU.GOV.MOD role defence-minister 2013-12-17..2019-07-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.vonderLeyen
  kind   person
  name   en "Ursula von der Leyen"
  short  en "von der Leyen"
  name   ar "أورسولا فون دير لاين"
  name   ru "Урсула фон дер Ляйен"
  gender f
  code   IGO.EUR role commission-president 2019-12-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DEU.GOV.Pistorius
  kind   person
  name   en "Boris Pistorius"
  short  en "Pistorius"
  gender m
  code   DEU ?..
  code   DEU.GOV.MOD role defence-minister 2023-01-19..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DEU.GOV.Seibert
  kind   person
  name   en "Steffen Seibert"
  short  en "Seibert"
  gender m
  code   DEU ?..
  code   DEU.GOV role spokesman 2010-08..2021-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Turkey ----------------------------------------------------------------------------------------------------------

actor TUR.GOV.Evren
  kind   person
  name   en "Kenan Evren"
  short  en "Evren"
  gender m
  code   TUR ?..
  code   TUR.GOV role head-of-state 1980-09-12..1989-11-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Ozal
  kind   person
  name   en "Turgut Ozal"
  short  en "Ozal"
  gender m
  code   TUR ?..
  code   TUR.GOV role head-of-government 1983-12-13..1989-10-31
  code   TUR.GOV role head-of-state 1989-11-09..1993-04-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Demirel
  kind   person
  name   en "Suleyman Demirel"
  short  en "Demirel"
  gender m
  code   TUR ?..
  code   TUR.GOV role head-of-government 1991-11-20..1993-05-16
  code   TUR.GOV role head-of-state 1993-05-16..2000-05-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Ciller
  kind   person
  name   en "Tansu Ciller"
  short  en "Ciller"
  gender f
  code   TUR ?..
  code   TUR.GOV role head-of-government 1993-06-25..1996-03-06
  code   TUR.GOV.MFA role foreign-minister 1996-06-28..1997-06-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Erbakan
  kind   person
  name   en "Necmettin Erbakan"
  short  en "Erbakan"
  gender m
  code   TUR ?..
  code   TUR.GOV role head-of-government 1996-06-28..1997-06-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.MYilmaz
  kind   person
  name   en "Mesut Yilmaz"
  short  en "Yilmaz"
  gender m
  code   TUR ?..
  code   TUR.GOV role head-of-government 1991-06-23..1991-11-20
  code   TUR.GOV role head-of-government 1996-03-06..1996-06-28
  code   TUR.GOV role head-of-government 1997-06-30..1999-01-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Ecevit
  kind   person
  name   en "Bulent Ecevit"
  short  en "Ecevit"
  gender m
  code   TUR ?..
  code   TUR.GOV role head-of-government 1999-01-11..2002-11-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Sezer
  kind   person
  name   en "Ahmet Necdet Sezer"
  short  en "Sezer"
  gender m
  code   TUR ?..
  code   TUR.GOV role head-of-state 2000-05-16..2007-08-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Gul
  kind   person
  name   en "Abdullah Gul"
  gender m
  code   TUR ?..
  code   TUR.GOV role head-of-government 2002-11-18..2003-03-14
  code   TUR.GOV.MFA role foreign-minister 2003-03-14..2007-08-28
  code   TUR.GOV role head-of-state 2007-08-28..2014-08-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Erdogan
  kind   person
  name   en "Recep Tayyip Erdogan | Tayyip Erdogan | Recep Erdogan"
  short  en "Erdogan"
  name   ar "رجب طيب أردوغان"
  short  ar "أردوغان"
  name   ru "Реджеп Тайип Эрдоган | Тайип Эрдоган"
  short  ru "Эрдоган | Эрдогана | Эрдоганом"
  name   tr "Recep Tayyip Erdoğan"
  short  tr "Erdoğan"
  gender m
  code   TUR ?..
  code   TUR.GOV role head-of-government 2003-03-14..2014-08-28
  code   TUR.GOV role head-of-state 2014-08-28..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Davutoglu
  kind   person
  name   en "Ahmet Davutoglu"
  short  en "Davutoglu"
  name   ar "أحمد داود أوغلو | داود أوغلو"
  name   ru "Ахмет Давутоглу"
  short  ru "Давутоглу"
  name   tr "Ahmet Davutoğlu"
  short  tr "Davutoğlu"
  gender m
  code   TUR ?..
  code   TUR.GOV.MFA role foreign-minister 2009-05-01..2014-08-28
  code   TUR.GOV role head-of-government 2014-08-28..2016-05-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.BYildirim
  kind   person
  name   en "Binali Yildirim"
  short  en "Yildirim"
  name   ar "بن علي يلدريم"
  name   ru "Бинали Йылдырым"
  name   tr "Binali Yıldırım"
  gender m
  code   TUR ?..
  code   TUR.GOV role head-of-government 2016-05-24..2018-07-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Cavusoglu
  kind   person
  name   en "Mevlut Cavusoglu"
  short  en "Cavusoglu"
  name   ar "مولود جاويش أوغلو | مولود تشاووش أوغلو | جاويش أوغلو"
  name   ru "Мевлют Чавушоглу"
  short  ru "Чавушоглу"
  name   tr "Mevlüt Çavuşoğlu"
  short  tr "Çavuşoğlu"
  gender m
  code   TUR ?..
  code   TUR.GOV.MFA role foreign-minister 2014-08-29..2015-08-28
  code   TUR.GOV.MFA role foreign-minister 2015-11-24..2023-06-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Sinirlioglu
  kind   person
  name   en "Feridun Sinirlioglu"
  short  en "Sinirlioglu"
  gender m
  code   TUR ?..
  code   TUR.GOV.MFA role foreign-minister 2015-08-28..2015-11-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Fidan
  kind   person
  name   en "Hakan Fidan"
  short  en "Fidan"
  name   ar "هاكان فيدان"
  short  ar "فيدان"
  name   ru "Хакан Фидан"
  short  ru "Фидан"
  name   tr "Hakan Fidan"
  gender m
  code   TUR ?..
  code   TUR.SPY role intelligence-chief 2010-05-27..2023-06-05
  code   TUR.GOV.MFA role foreign-minister 2023-06-03..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Akar
  kind   person
  name   en "Hulusi Akar"
  short  en "Akar"
  name   ar "خلوصي أكار"
  short  ar "أكار"
  name   ru "Хулуси Акар"
  short  ru "Акар"
  name   tr "Hulusi Akar"
  gender m
  code   TUR ?..
  code   TUR.MIL role commander 2015-08-18..2018-07-09
  code   TUR.GOV.MOD role defence-minister 2018-07-09..2023-06-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Guler
  kind   person
  name   en "Yasar Guler"
  short  en "Guler"
  name   ar "يشار غولر"
  name   ru "Яшар Гюлер"
  name   tr "Yaşar Güler"
  gender m
  code   TUR ?..
  code   TUR.MIL role commander 2018-07-10..2023-06-03
  code   TUR.GOV.MOD role defence-minister 2023-06-03..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Isik
  kind   person
  name   en "Fikri Isik"
  short  en "Isik"
  name   ar "فكري إيشيق"
  name   ru "Фикри Ышик"
  name   tr "Fikri Işık"
  gender m
  code   TUR ?..
  code   TUR.GOV.MOD role defence-minister 2016-05-24..2017-07-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Canikli
  kind   person
  name   en "Nurettin Canikli"
  short  en "Canikli"
  gender m
  code   TUR ?..
  code   TUR.GOV.MOD role defence-minister 2017-07-19..2018-07-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Soylu
  kind   person
  name   en "Suleyman Soylu"
  short  en "Soylu"
  gender m
  code   TUR ?..
  code   TUR.GOV.INT role interior-minister 2016-08-31..2023-06-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Kalin
  kind   person
  name   en "Ibrahim Kalin"
  short  en "Kalin"
  name   ar "إبراهيم قالن"
  short  ar "قالن"
  name   ru "Ибрагим Калын"
  short  ru "Калын"
  name   tr "İbrahim Kalın"
  gender m
  code   TUR ?..
  code   TUR.GOV role spokesman 2014-12-12..2023-06-05
  code   TUR.SPY role intelligence-chief 2023-06-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Babacan
  kind   person
  name   en "Ali Babacan"
  short  en "Babacan"
  gender m
  code   TUR ?..
  code   TUR.GOV.MFA role foreign-minister 2007-08-29..2009-05-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Cem
  kind   person
  name   en "Ismail Cem"
  short  en "Cem"
  gender m
  code   TUR ?..
  code   TUR.GOV.MFA role foreign-minister 1997-06-30..2002-07-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Onal
  kind   person
  name   en "Sedat Onal"
  short  en "Onal"
  name   ar "سادات أونال"
  name   ru "Седат Онал"
  name   tr "Sedat Önal"
  gender m
  code   TUR ?..
  code   TUR.GOV.MFA role deputy-foreign-minister 2016..2023
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.PTY.HDP.Demirtas
  kind   person
  name   en "Selahattin Demirtas"
  short  en "Demirtas"
  name   ar "صلاح الدين دميرتاش"
  name   ru "Селахаттин Демирташ"
  name   tr "Selahattin Demirtaş"
  gender m
  code   TUR.PTY.HDP role leader 2014-06-22..2018-02-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.PTY.CHP.Kilicdaroglu
  kind   person
  name   en "Kemal Kilicdaroglu"
  short  en "Kilicdaroglu"
  name   ru "Кемаль Кылычдароглу"
  name   tr "Kemal Kılıçdaroğlu"
  gender m
  code   TUR.PTY.CHP role leader 2010-05-22..2023-11-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.PTY.MHP.Bahceli
  kind   person
  name   en "Devlet Bahceli"
  short  en "Bahceli"
  name   tr "Devlet Bahçeli"
  gender m
  code   TUR.PTY.MHP role leader 1997-07-06..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.OPP.GUL.Gulen
  kind   person
  name   en "Fethullah Gulen"
  short  en "Gulen"
  name   ar "فتح الله غولن"
  name   ru "Фетхуллах Гюлен"
  name   tr "Fethullah Gülen"
  gender m
  code   TUR.OPP.GUL role leader 1970..2024-10-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Imamoglu
  kind   person
  name   en "Ekrem Imamoglu"
  short  en "Imamoglu"
  name   tr "Ekrem İmamoğlu"
  gender m
  code   TUR ?..
  code   TUR.GOV.LOC role governor 2019-06-27..2025-03-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Kurtulmus
  kind   person
  name   en "Numan Kurtulmus"
  short  en "Kurtulmus"
  name   ar "نعمان قورتولموش"
  name   ru "Нуман Куртулмуш"
  name   tr "Numan Kurtulmuş"
  gender m
  code   TUR ?..
  code   TUR.GOV role official 2014-08-29..2017-07-19
  code   TUR.LEG role parliament-leader 2023-06-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.MSentop
  kind   person
  name   en "Mustafa Sentop"
  short  en "Sentop"
  name   tr "Mustafa Şentop"
  gender m
  code   TUR ?..
  code   TUR.LEG role parliament-leader 2019-02-24..2023-06-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Bozdag
  kind   person
  name   en "Bekir Bozdag"
  short  en "Bozdag"
  name   ar "بكير بوزداغ"
  name   ru "Бекир Боздаг"
  name   tr "Bekir Bozdağ"
  gender m
  code   TUR ?..
  code   TUR.GOV role official 2011..2017
  code   TUR.GOV role official 2017-07-19..2018-07-09
  code   TUR.GOV.JUS role justice-minister 2022-01-29..2023-06-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.PTY.Celik
  kind   person
  name   en "Omer Celik"
  name   ar "عمر جليك"
  name   ru "Омер Челик"
  name   tr "Ömer Çelik"
  gender m
  code   TUR.PTY role politician 2002..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Altun
  kind   person
  name   en "Fahrettin Altun"
  name   ar "فخر الدين ألطون"
  name   ru "Фахреттин Алтун"
  name   tr "Fahrettin Altun"
  gender m
  code   TUR ?..
  code   TUR.GOV role official 2018-07-25..2025-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Aksoy
  kind   person
  name   en "Hami Aksoy"
  name   ar "حامي أقصوي"
  name   ru "Хами Аксой"
  name   tr "Hami Aksoy"
  gender m
  code   TUR ?..
  code   TUR.GOV role spokesman 2018-01..2020
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Muftuoglu
  kind   person
  name   en "Huseyin Muftuoglu"
  short  en "Muftuoglu"
  name   ru "Хюсейин Мюфтюоглу"
  name   tr "Hüseyin Müftüoğlu"
  gender m
  code   TUR ?..
  code   TUR.GOV role spokesman 2016..2018
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Yerlikaya
  kind   person
  name   en "Ali Yerlikaya"
  short  en "Yerlikaya"
  name   tr "Ali Yerlikaya"
  gender m
  code   TUR ?..
  code   TUR.GOV.LOC role governor 2018-10..2023-06
  code   TUR.GOV.INT role interior-minister 2023-06-03..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Temel
  kind   person
  name   en "Ismail Metin Temel | Metin Temel"
  name   tr "İsmail Metin Temel"
  gender m
  code   TUR ?..
  code   TUR.MIL role commander 2016-08..2018-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.PTY.CHP.Ozel
  kind   person
  name   en "Ozgur Ozel"
  short  en "Ozel"
  name   tr "Özgür Özel"
  gender m
  code   TUR.PTY.CHP role leader 2023-11-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Basbug
  kind   person
  name   en "Ilker Basbug"
  short  en "Basbug"
  gender m
  code   TUR ?..
  code   TUR.MIL role commander 2008-08-30..2010-08-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Ozkok
  kind   person
  name   en "Hilmi Ozkok"
  short  en "Ozkok"
  gender m
  code   TUR ?..
  code   TUR.MIL role commander 2002-08-28..2006-08-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.Buyukanit
  kind   person
  name   en "Yasar Buyukanit"
  short  en "Buyukanit"
  gender m
  code   TUR ?..
  code   TUR.MIL role commander 2006-08-28..2008-08-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.GOV.NOzel
  kind   person
  name   en "Necdet Ozel"
  gender m
  code   TUR ?..
  code   TUR.MIL role commander 2011-08-04..2015-08-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Iran ------------------------------------------------------------------------------------------------------------

actor IRN.GOV.Khomeini
  kind   person
  name   en "Ruhollah Khomeini | Ayatollah Khomeini | Ayatollah Ruhollah Khomeini"
  short  en "Khomeini"
  short  ar "الخميني"
  gender m
  code   IRN ?..
  code   IRN.GOV role leader 1979-12-03..1989-06-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Khamenei
  kind   person
  name   en "Ali Khamenei | Ayatollah Khamenei | Ayatollah Ali Khamenei | Sayyed Ali Khamenei"
  short  en "Khamenei"
  name   ar "علي خامنئي | آية الله خامنئي"
  short  ar "خامنئي"
  name   ru "Али Хаменеи"
  short  ru "Хаменеи"
  name   tr "Ali Hamaney"
  short  tr "Hamaney"
  gender m
  code   IRN ?..
  code   IRN.GOV role head-of-state 1981-10-09..1989-08-16
  code   IRN.GOV role leader 1989-06-04..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Rafsanjani
  kind   person
  name   en "Akbar Hashemi Rafsanjani | Ali Akbar Hashemi Rafsanjani | Hashemi Rafsanjani"
  short  en "Rafsanjani"
  name   ar "هاشمي رفسنجاني"
  gender m
  code   IRN ?..
  code   IRN.LEG role parliament-leader 1980-07-28..1989-08-03
  code   IRN.GOV role head-of-state 1989-08-16..1997-08-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Khatami
  kind   person
  name   en "Mohammad Khatami"
  short  en "Khatami"
  name   ar "محمد خاتمي"
  gender m
  code   IRN ?..
  code   IRN.GOV role head-of-state 1997-08-03..2005-08-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Ahmadinejad
  kind   person
  name   en "Mahmoud Ahmadinejad | Mahmud Ahmadinejad"
  short  en "Ahmadinejad"
  name   ar "محمود أحمدي نجاد | أحمدي نجاد"
  name   ru "Махмуд Ахмадинежад"
  short  ru "Ахмадинежад"
  gender m
  code   IRN ?..
  code   IRN.GOV role head-of-state 2005-08-03..2013-08-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Rouhani
  kind   person
  name   en "Hassan Rouhani | Hasan Rouhani | Hassan Rohani | Hassan Ruhani"
  short  en "Rouhani | Rohani"
  name   ar "حسن روحاني"
  short  ar "روحاني"
  name   ru "Хасан Роухани | Хасан Рухани"
  short  ru "Роухани | Рухани"
  name   tr "Hasan Ruhani"
  short  tr "Ruhani"
  gender m
  code   IRN ?..
  code   IRN.GOV role head-of-state 2013-08-03..2021-08-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Raisi
  kind   person
  name   en "Ebrahim Raisi | Ibrahim Raisi"
  short  en "Raisi"
  name   ar "إبراهيم رئيسي"
  short  ar "رئيسي"
  name   ru "Ибрагим Раиси | Эбрахим Раиси"
  short  ru "Раиси"
  name   tr "İbrahim Reisi"
  short  tr "Reisi"
  gender m
  code   IRN ?..
  code   IRN.GOV role head-of-state 2021-08-03..2024-05-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Pezeshkian
  kind   person
  name   en "Masoud Pezeshkian"
  short  en "Pezeshkian"
  name   ar "مسعود بزشكيان"
  short  ar "بزشكيان"
  name   ru "Масуд Пезешкиан"
  name   tr "Mesud Pezeşkiyan"
  gender m
  code   IRN ?..
  code   IRN.GOV role head-of-state 2024-07-28..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Velayati
  kind   person
  name   en "Ali Akbar Velayati"
  short  en "Velayati"
  name   ar "علي أكبر ولايتي"
  short  ar "ولايتي"
  gender m
  code   IRN ?..
  code   IRN.GOV.MFA role foreign-minister 1981-12-15..1997-08-20
  code   IRN.GOV role official 1997-08..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Kharrazi
  kind   person
  name   en "Kamal Kharrazi | Kamal Kharazi"
  short  en "Kharrazi | Kharazi"
  gender m
  code   IRN ?..
  code   IRN.GOV.MFA role foreign-minister 1997-08-20..2005-08-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Mottaki
  kind   person
  name   en "Manouchehr Mottaki"
  short  en "Mottaki"
  gender m
  code   IRN ?..
  code   IRN.GOV.MFA role foreign-minister 2005-08-24..2010-12-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Salehi
  kind   person
  name   en "Ali Akbar Salehi"
  short  en "Salehi"
  gender m
  code   IRN ?..
  code   IRN.GOV.MFA role foreign-minister 2010-12-13..2013-08-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Zarif
  kind   person
  name   en "Mohammad Javad Zarif | Javad Zarif | Mohammed Javad Zarif"
  short  en "Zarif"
  name   ar "محمد جواد ظريف"
  short  ar "ظريف"
  name   ru "Мохаммад Джавад Зариф"
  short  ru "Зариф | Зарифа"
  name   tr "Muhammed Cevad Zarif | Cevad Zarif"
  short  tr "Zarif"
  gender m
  code   IRN ?..
  code   IRN.GOV.AMB role un-ambassador 2002-08..2007-07
  code   IRN.GOV.MFA role foreign-minister 2013-08-15..2021-08-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.AmirAbdollahian
  kind   person
  name   en "Hossein Amir-Abdollahian | Hossein Amirabdollahian"
  short  en "Amir-Abdollahian | Amirabdollahian"
  name   ar "حسين أمير عبد اللهيان | عبد اللهيان"
  name   ru "Хосейн Амир Абдоллахиян"
  name   tr "Hüseyin Emir Abdullahiyan"
  gender m
  code   IRN ?..
  code   IRN.GOV.MFA role deputy-foreign-minister 2011..2016-06
  code   IRN.GOV.MFA role foreign-minister 2021-08-25..2024-05-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Araghchi
  kind   person
  name   en "Abbas Araghchi | Abbas Araqchi | Seyed Abbas Araghchi"
  short  en "Araghchi | Araqchi"
  name   ar "عباس عراقجي"
  short  ar "عراقجي"
  name   ru "Аббас Арагчи"
  short  ru "Арагчи"
  name   tr "Abbas Arakçi"
  gender m
  code   IRN ?..
  code   IRN.GOV.MFA role deputy-foreign-minister 2013..2021-09
  code   IRN.GOV.MFA role foreign-minister 2024-08-21..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.JaberiAnsari
  kind   person
  name   en "Hossein Jaberi Ansari | Jaberi Ansari | Jaber Ansari | Hossein Jaber Ansari"
  short  en "Jaberi Ansari"
  name   ar "حسين جابري أنصاري | جابري أنصاري"
  name   ru "Хосейн Джабер Ансари | Джабери Ансари"
  name   tr "Hüseyin Cabiri Ensari"
  gender m
  code   IRN ?..
  code   IRN.GOV role spokesman 2015-11..2016-06
  code   IRN.GOV.MFA role deputy-foreign-minister 2016-06..2018
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Khaji
  kind   person
  name   en "Ali Asghar Khaji"
  short  en "Khaji"
  name   ar "علي أصغر حاجي | علي أصغر خاجي"
  gender m
  code   IRN ?..
  code   IRN.GOV role official 2018..2024
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Ghasemi
  kind   person
  name   en "Bahram Ghasemi | Bahram Qasemi | Bahram Qassemi"
  short  en "Ghasemi | Qasemi | Qassemi"
  name   ar "بهرام قاسمي"
  name   ru "Бахрам Касеми"
  gender m
  code   IRN ?..
  code   IRN.GOV role spokesman 2016-06..2019-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Dehghan
  kind   person
  name   en "Hossein Dehghan"
  short  en "Dehghan"
  name   ar "حسين دهقان"
  name   ru "Хосейн Дехкан"
  gender m
  code   IRN ?..
  code   IRN.GOV.MOD role defence-minister 2013-08-15..2017-08-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Hatami
  kind   person
  name   en "Amir Hatami"
  short  en "Hatami"
  gender m
  code   IRN ?..
  code   IRN.GOV.MOD role defence-minister 2017-08-20..2021-08-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Shamkhani
  kind   person
  name   en "Ali Shamkhani"
  short  en "Shamkhani"
  name   ar "علي شمخاني"
  short  ar "شمخاني"
  name   ru "Али Шамхани"
  gender m
  code   IRN ?..
  code   IRN.GOV.MOD role defence-minister 1997-08-20..2005-08-24
  code   IRN.GOV role security-council-secretary 2013-09-10..2023-05-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Larijani
  kind   person
  name   en "Ali Larijani"
  short  en "Larijani"
  name   ar "علي لاريجاني"
  short  ar "لاريجاني"
  name   ru "Али Лариджани"
  gender m
  code   IRN ?..
  code   IRN.GOV role security-council-secretary 2005-08-15..2007-10-20
  code   IRN.LEG role parliament-leader 2008-06-12..2020-05-27
  code   IRN.GOV role security-council-secretary 2025-08-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Jalili
  kind   person
  name   en "Saeed Jalili"
  short  en "Jalili"
  gender m
  code   IRN ?..
  code   IRN.GOV role security-council-secretary 2007-10-20..2013-09-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.MIL.IRG.QUD.Soleimani
  kind   person
  name   en "Qassem Soleimani | Qasem Soleimani | Ghassem Soleimani | Qasim Soleimani | Qassim Suleimani"
  name   en "Qasem Suleimani"
  short  en "Soleimani | Suleimani"
  name   ar "قاسم سليماني"
  short  ar "سليماني"
  name   ru "Касем Сулеймани"
  short  ru "Сулеймани"
  name   tr "Kasım Süleymani"
  gender m
  code   IRN.MIL.IRG.QUD role commander 1998..2020-01-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.MIL.IRG.QUD.Qaani
  kind   person
  name   en "Esmail Qaani | Esmail Ghaani | Ismail Qaani"
  short  en "Qaani | Ghaani"
  name   ar "إسماعيل قاآني"
  gender m
  code   IRN.MIL.IRG.QUD role commander 2020-01-03..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.MIL.IRG.Jafari
  kind   person
  name   en "Mohammad Ali Jafari"
  gender m
  code   IRN.MIL.IRG role commander 2007-09-01..2019-04-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.MIL.IRG.Salami
  kind   person
  name   en "Hossein Salami"
  short  en "Salami"
  name   ar "حسين سلامي"
  gender m
  code   IRN.MIL.IRG role commander 2019-04-21..2025-06-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Bagheri
  kind   person
  name   en "Mohammad Bagheri"
  short  en "Bagheri"
  name   ar "محمد باقري"
  gender m
  code   IRN ?..
  code   IRN.MIL role commander 2016-06-28..2025-06-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Mousavi
  kind   person
  name   en "Mir Hossein Mousavi | Mir Hossein Musavi"
  short  en "Mousavi"
  gender m
  code   IRN ?..
  code   IRN.GOV role head-of-government 1981-10-31..1989-08-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.OPP.Mousavi
  kind   person
  name   en "Mir Hossein Mousavi | Mir Hossein Musavi"
  short  en "Mousavi"
  gender m
  code   IRN.OPP role opposition-leader 2009-06..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.BaniSadr
  kind   person
  name   en "Abolhassan Bani-Sadr"
  short  en "Bani-Sadr"
  gender m
  code   IRN ?..
  code   IRN.GOV role head-of-state 1980-02-04..1981-06-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Pahlavi
  kind   person
  name   en "Mohammad Reza Pahlavi | Reza Pahlavi"
  short  en "Pahlavi"
  gender m
  code   IRN ?..
  code   IRN.GOV role head-of-state 1941-09-16..1979-02-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Vahidi
  kind   person
  name   en "Ahmad Vahidi"
  short  en "Vahidi"
  gender m
  code   IRN ?..
  code   IRN.GOV.MOD role defence-minister 2009-09-03..2013-08-15
  code   IRN.GOV.INT role interior-minister 2021-08-25..2024-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.BagheriK
  kind   person
  name   en "Ali Bagheri Kani | Ali Bagheri"
  short  en "Bagheri Kani"
  gender m
  code   IRN ?..
  code   IRN.GOV.MFA role deputy-foreign-minister 2021-09-14..2024-05
  code   IRN.GOV.MFA role foreign-minister 2024-05-20..2024-08-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Baghaei
  kind   person
  name   en "Esmail Baghaei | Esmaeil Baghaei"
  short  en "Baghaei"
  name   ar "إسماعيل بقائي"
  gender m
  code   IRN ?..
  code   IRN.GOV role spokesman 2024-10..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Kanaani
  kind   person
  name   en "Nasser Kanaani | Nasser Kanani"
  short  en "Kanaani"
  name   ar "ناصر كنعاني"
  gender m
  code   IRN ?..
  code   IRN.GOV role spokesman 2022-06..2024-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Khatibzadeh
  kind   person
  name   en "Saeed Khatibzadeh"
  short  en "Khatibzadeh"
  gender m
  code   IRN ?..
  code   IRN.GOV role spokesman 2020-08..2022-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.AMousavi
  kind   person
  name   en "Abbas Mousavi"
  gender m
  code   IRN ?..
  code   IRN.GOV role spokesman 2019-04..2020-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Afkham
  kind   person
  name   en "Marzieh Afkham"
  short  en "Afkham"
  gender f
  code   IRN ?..
  code   IRN.GOV role spokesman 2013-08..2015-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Iravani
  kind   person
  name   en "Amir Saeid Iravani"
  short  en "Iravani"
  gender m
  code   IRN ?..
  code   IRN.GOV.AMB role un-ambassador 2022-09..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Ravanchi
  kind   person
  name   en "Majid Takht-Ravanchi"
  short  en "Takht-Ravanchi"
  gender m
  code   IRN ?..
  code   IRN.GOV.AMB role un-ambassador 2019-04..2022-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Ghalibaf
  kind   person
  name   en "Mohammad Baqer Ghalibaf | Mohammad Bagher Ghalibaf | Mohammad Baqer Qalibaf"
  short  en "Ghalibaf | Qalibaf"
  gender m
  code   IRN ?..
  code   IRN.LEG role parliament-leader 2020-05-28..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.MIL.IRG.Hajizadeh
  kind   person
  name   en "Amir Ali Hajizadeh"
  short  en "Hajizadeh"
  gender m
  code   IRN.MIL.IRG role commander 2009..2025-06-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.MIL.IRG.Pakpour
  kind   person
  name   en "Mohammad Pakpour"
  short  en "Pakpour"
  gender m
  code   IRN.MIL.IRG role commander 2025-06-13..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.MIL.IRG.Rezaei
  kind   person
  name   en "Mohsen Rezaei | Mohsen Rezai"
  short  en "Rezaei"
  gender m
  code   IRN.MIL.IRG role commander 1981-09..1997-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.MIL.IRG.Safavi
  kind   person
  name   en "Yahya Rahim Safavi"
  short  en "Safavi"
  gender m
  code   IRN.MIL.IRG role commander 1997-09..2007-09-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.MIL.IRG.Hamedani
  kind   person
  name   en "Hossein Hamedani | Hossein Hamadani"
  short  en "Hamedani"
  name   ar "حسين همداني"
  gender m
  code   IRN.MIL.IRG role commander 2012..2015-10-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRN.GOV.Jahangiri
  kind   person
  name   en "Eshaq Jahangiri"
  short  en "Jahangiri"
  gender m
  code   IRN ?..
  code   IRN.GOV role vice-president 2013-08-04..2021-08-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Israel ----------------------------------------------------------------------------------------------------------

actor ISR.GOV.Shamir
  kind   person
  name   en "Yitzhak Shamir"
  short  en "Shamir"
  gender m
  code   ISR ?..
  code   ISR.GOV role head-of-government 1983-10-10..1984-09-13
  code   ISR.GOV.MFA role foreign-minister 1984-09-13..1986-10-20
  code   ISR.GOV role head-of-government 1986-10-20..1992-07-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Peres
  kind   person
  name   en "Shimon Peres"
  short  en "Peres"
  name   ar "شمعون بيريز"
  gender m
  code   ISR ?..
  code   ISR.GOV role head-of-government 1984-09-13..1986-10-20
  code   ISR.GOV.MFA role foreign-minister 1986-10-20..1988-12-23
  code   ISR.GOV.MFA role foreign-minister 1992-07-14..1995-11-22
  code   ISR.GOV role head-of-government 1995-11-04..1996-06-18
  code   ISR.GOV.MFA role foreign-minister 2001-03-07..2002-11-02
  code   ISR.GOV role head-of-state 2007-07-15..2014-07-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Rabin
  kind   person
  name   en "Yitzhak Rabin"
  short  en "Rabin"
  name   ar "إسحاق رابين"
  gender m
  code   ISR ?..
  code   ISR.GOV.MOD role defence-minister 1984-09-13..1990-03-15
  code   ISR.GOV role head-of-government 1992-07-13..1995-11-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Netanyahu
  kind   person
  name   en "Benjamin Netanyahu | Binyamin Netanyahu | Bibi Netanyahu"
  short  en "Netanyahu"
  name   ar "بنيامين نتنياهو | بنيامين نتانياهو"
  short  ar "نتنياهو"
  name   ru "Биньямин Нетаньяху | Беньямин Нетаньяху"
  short  ru "Нетаньяху"
  name   tr "Binyamin Netanyahu"
  short  tr "Netanyahu"
  gender m
  code   ISR ?..
  code   ISR.GOV role head-of-government 1996-06-18..1999-07-06
  code   ISR.GOV.MFA role foreign-minister 2002-11-06..2003-02-28
  code   ISR.GOV role head-of-government 2009-03-31..2021-06-13
  code   ISR.GOV role head-of-government 2022-12-29..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Barak
  kind   person
  name   en "Ehud Barak"
  short  en "Barak"
  gender m
  code   ISR ?..
  code   ISR.GOV role head-of-government 1999-07-06..2001-03-07
  code   ISR.GOV.MOD role defence-minister 2007-06-18..2013-03-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Sharon
  kind   person
  name   en "Ariel Sharon"
  name   ar "أرييل شارون"
  gender m
  code   ISR ?..
  code   ISR.GOV.MOD role defence-minister 1981-08-05..1983-02-14
  code   ISR.GOV.MFA role foreign-minister 1998-10-13..1999-07-06
  code   ISR.GOV role head-of-government 2001-03-07..2006-04-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Olmert
  kind   person
  name   en "Ehud Olmert"
  short  en "Olmert"
  name   ar "إيهود أولمرت"
  gender m
  code   ISR ?..
  code   ISR.GOV role head-of-government 2006-04-14..2009-03-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Bennett
  kind   person
  name   en "Naftali Bennett"
  short  en "Bennett"
  gender m
  code   ISR ?..
  code   ISR.GOV.MOD role defence-minister 2019-11-12..2020-05-17
  code   ISR.GOV role head-of-government 2021-06-13..2022-06-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Lapid
  kind   person
  name   en "Yair Lapid"
  short  en "Lapid"
  gender m
  code   ISR ?..
  code   ISR.GOV.MFA role foreign-minister 2021-06-13..2022-07-01
  code   ISR.GOV role head-of-government 2022-07-01..2022-12-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Arens
  kind   person
  name   en "Moshe Arens"
  short  en "Arens"
  gender m
  code   ISR ?..
  code   ISR.GOV.MFA role foreign-minister 1988-12-23..1990-06-11
  code   ISR.GOV.MOD role defence-minister 1990-06-11..1992-07-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Levy
  kind   person
  name   en "David Levy"
  gender m
  code   ISR ?..
  code   ISR.GOV.MFA role foreign-minister 1990-06-11..1992-07-13
  code   ISR.GOV.MFA role foreign-minister 1996-06-18..1998-01-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Shalom
  kind   person
  name   en "Silvan Shalom"
  gender m
  code   ISR ?..
  code   ISR.GOV.MFA role foreign-minister 2003-02-28..2006-01-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Livni
  kind   person
  name   en "Tzipi Livni"
  short  en "Livni"
  gender f
  code   ISR ?..
  code   ISR.GOV.MFA role foreign-minister 2006-01-18..2009-03-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Lieberman
  kind   person
  name   en "Avigdor Lieberman | Avigdor Liberman"
  short  en "Lieberman | Liberman"
  name   ar "أفيغدور ليبرمان"
  short  ar "ليبرمان"
  name   ru "Авигдор Либерман"
  short  ru "Либерман"
  gender m
  code   ISR ?..
  code   ISR.GOV.MFA role foreign-minister 2009-04-01..2012-12-18
  code   ISR.GOV.MFA role foreign-minister 2013-11-11..2015-05-06
  code   ISR.GOV.MOD role defence-minister 2016-05-30..2018-11-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.IKatz
  kind   person
  name   en "Israel Katz | Yisrael Katz"
  name   ar "يسرائيل كاتس"
  gender m
  code   ISR ?..
  code   ISR.GOV.MFA role foreign-minister 2019-02-17..2020-05-17
  code   ISR.GOV.MFA role foreign-minister 2024-01-01..2024-11-08
  code   ISR.GOV.MOD role defence-minister 2024-11-08..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Ashkenazi
  kind   person
  name   en "Gabi Ashkenazi"
  short  en "Ashkenazi"
  gender m
  code   ISR ?..
  code   ISR.MIL role commander 2007-02-14..2011-02-14
  code   ISR.GOV.MFA role foreign-minister 2020-05-17..2021-06-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.ECohen
  kind   person
  name   en "Eli Cohen"
  gender m
  code   ISR ?..
  code   ISR.GOV.MFA role foreign-minister 2022-12-29..2024-01-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Saar
  kind   person
  name   en "Gideon Saar"
  short  en "Sa'ar"
  gender m
  code   ISR ?..
  code   ISR.GOV.MFA role foreign-minister 2024-11-08..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Yaalon
  kind   person
  name   en "Moshe Yaalon"
  short  en "Yaalon"
  gender m
  code   ISR ?..
  code   ISR.MIL role commander 2002-07-09..2005-06-01
  code   ISR.GOV.MOD role defence-minister 2013-03-18..2016-05-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Gantz
  kind   person
  name   en "Benny Gantz"
  short  en "Gantz"
  gender m
  code   ISR ?..
  code   ISR.MIL role commander 2011-02-14..2015-02-16
  code   ISR.GOV.MOD role defence-minister 2020-05-17..2022-12-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Gallant
  kind   person
  name   en "Yoav Gallant"
  name   ar "يوآف غالانت"
  gender m
  code   ISR ?..
  code   ISR.GOV.MOD role defence-minister 2022-12-29..2024-11-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Mofaz
  kind   person
  name   en "Shaul Mofaz"
  short  en "Mofaz"
  gender m
  code   ISR ?..
  code   ISR.MIL role commander 1998-07-09..2002-07-09
  code   ISR.GOV.MOD role defence-minister 2002-11-04..2006-05-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Halevi
  kind   person
  name   en "Herzi Halevi"
  short  en "Halevi"
  name   ar "هرتسي هليفي"
  gender m
  code   ISR ?..
  code   ISR.MIL role commander 2023-01-16..2025-03-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Zamir
  kind   person
  name   en "Eyal Zamir"
  short  en "Zamir"
  gender m
  code   ISR ?..
  code   ISR.MIL role commander 2025-03-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Eisenkot
  kind   person
  name   en "Gadi Eisenkot | Gadi Eizenkot"
  short  en "Eisenkot | Eizenkot"
  gender m
  code   ISR ?..
  code   ISR.MIL role commander 2015-02-16..2019-01-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Rivlin
  kind   person
  name   en "Reuven Rivlin"
  short  en "Rivlin"
  gender m
  code   ISR ?..
  code   ISR.GOV role head-of-state 2014-07-24..2021-07-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Herzog
  kind   person
  name   en "Isaac Herzog"
  short  en "Herzog"
  gender m
  code   ISR ?..
  code   ISR.GOV role head-of-state 2021-07-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Danon
  kind   person
  name   en "Danny Danon"
  short  en "Danon"
  gender m
  code   ISR ?..
  code   ISR.GOV.AMB role un-ambassador 2015-10..2020-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Defrin
  kind   person
  name   en "Effie Defrin"
  short  en "Defrin"
  gender m
  code   ISR ?..
  code   ISR.GOV role spokesman 2025-03..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Shoshani
  kind   person
  name   en "Nadav Shoshani"
  short  en "Shoshani"
  gender m
  code   ISR ?..
  code   ISR.GOV role spokesman 2024..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Hagari
  kind   person
  name   en "Daniel Hagari"
  short  en "Hagari"
  gender m
  code   ISR ?..
  code   ISR.GOV role spokesman 2023-03..2025-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Adraee
  kind   person
  name   en "Avichay Adraee"
  short  en "Adraee"
  name   ar "أفيخاي أدرعي"
  gender m
  code   ISR ?..
  code   ISR.GOV role spokesman 2005..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Regev
  kind   person
  name   en "Mark Regev"
  gender m
  code   ISR ?..
  code   ISR.GOV role spokesman 2007..2015
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.BenGvir
  kind   person
  name   en "Itamar Ben-Gvir"
  short  en "Ben-Gvir"
  gender m
  code   ISR ?..
  code   ISR.GOV.INT role interior-minister 2022-12-29..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Barnea
  kind   person
  name   en "David Barnea"
  short  en "Barnea"
  gender m
  code   ISR ?..
  code   ISR.SPY role intelligence-chief 2021-06-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.YCohen
  kind   person
  name   en "Yossi Cohen"
  gender m
  code   ISR ?..
  code   ISR.SPY role intelligence-chief 2016-01..2021-06-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.RBar
  kind   person
  name   en "Ronen Bar"
  gender m
  code   ISR ?..
  code   ISR.SPY role intelligence-chief 2021-10..2025-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Dermer
  kind   person
  name   en "Ron Dermer"
  short  en "Dermer"
  gender m
  code   ISR ?..
  code   ISR.GOV.AMB role ambassador 2013-10..2021-01
  code   ISR.GOV role official 2022-12-29..2025-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Hanegbi
  kind   person
  name   en "Tzachi Hanegbi"
  short  en "Hanegbi"
  gender m
  code   ISR ?..
  code   ISR.GOV role official 2003..2022
  code   ISR.GOV role security-adviser 2023-01..2025-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.FIN.Smotrich
  kind   person
  name   en "Bezalel Smotrich"
  short  en "Smotrich"
  gender m
  code   ISR.GOV.FIN role finance-minister 2022-12-29..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Erdan
  kind   person
  name   en "Gilad Erdan"
  short  en "Erdan"
  gender m
  code   ISR ?..
  code   ISR.GOV.AMB role un-ambassador 2020-08..2024-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Lerner
  kind   person
  name   en "Peter Lerner"
  gender m
  code   ISR ?..
  code   ISR.GOV role spokesman 2013..2017
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Conricus
  kind   person
  name   en "Jonathan Conricus"
  short  en "Conricus"
  gender m
  code   ISR ?..
  code   ISR.GOV role spokesman 2017..2021
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Hecht
  kind   person
  name   en "Richard Hecht"
  gender m
  code   ISR ?..
  code   ISR.GOV role spokesman 2022..2024
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Eitan
  kind   person
  name   en "Rafael Eitan"
  gender m
  code   ISR ?..
  code   ISR.MIL role commander 1978-04..1983-04-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Shahak
  kind   person
  name   en "Amnon Lipkin-Shahak | Amnon Shahak"
  short  en "Lipkin-Shahak"
  gender m
  code   ISR ?..
  code   ISR.MIL role commander 1995-01-01..1998-07-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Halutz
  kind   person
  name   en "Dan Halutz"
  short  en "Halutz"
  gender m
  code   ISR ?..
  code   ISR.MIL role commander 2005-06-01..2007-02-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Peretz
  kind   person
  name   en "Amir Peretz"
  short  en "Peretz"
  gender m
  code   ISR ?..
  code   ISR.GOV.MOD role defence-minister 2006-05-04..2007-06-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Mordechai
  kind   person
  name   en "Yitzhak Mordechai"
  gender m
  code   ISR ?..
  code   ISR.GOV.MOD role defence-minister 1996-06-18..1999-01-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.BenAmi
  kind   person
  name   en "Shlomo Ben-Ami"
  short  en "Ben-Ami"
  gender m
  code   ISR ?..
  code   ISR.GOV.MFA role foreign-minister 2000-11..2001-03-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Savir
  kind   person
  name   en "Uri Savir"
  short  en "Savir"
  gender m
  code   ISR ?..
  code   ISR.GOV role negotiator 1993-05..1996
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ISR.GOV.Beilin
  kind   person
  name   en "Yossi Beilin"
  short  en "Beilin"
  gender m
  code   ISR ?..
  code   ISR.GOV role official 1992-07..1995-07
  code   ISR.GOV role negotiator 1993..2001
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Palestine -------------------------------------------------------------------------------------------------------

actor PSE.PLO.Arafat
  kind   person
  name   en "Yasser Arafat | Yasir Arafat | Abu Ammar"
  short  en "Arafat"
  name   ar "ياسر عرفات | أبو عمار"
  name   ru "Ясир Арафат"
  short  ru "Арафат"
  gender m
  code   PSE.PLO role chairman 1969-02-04..2004-11-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.GOV.Arafat
  kind   person
  name   en "Yasser Arafat | Yasir Arafat | Abu Ammar"
  short  en "Arafat"
  name   ar "ياسر عرفات | أبو عمار"
  name   ru "Ясир Арафат"
  short  ru "Арафат"
  gender m
  code   PSE ?..
  code   PSE.GOV role head-of-state 1994-07-05..2004-11-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.GOV.Abbas
  kind   person
  name   en "Mahmoud Abbas | Mahmud Abbas | Abu Mazen"
  short  en "Abbas"
  name   ar "محمود عباس | أبو مازن"
  name   ru "Махмуд Аббас | Махмуда Аббаса"
  name   tr "Mahmud Abbas"
  gender m
  code   PSE ?..
  code   PSE.GOV role head-of-government 2003-03-19..2003-09-06
  code   PSE.GOV role head-of-state 2005-01-15..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.PLO.Abbas
  kind   person
  name   en "Mahmoud Abbas | Mahmud Abbas | Abu Mazen"
  short  en "Abbas"
  name   ar "محمود عباس | أبو مازن"
  name   ru "Махмуд Аббас | Махмуда Аббаса"
  name   tr "Mahmud Abbas"
  gender m
  code   PSE.PLO role chairman 2004-11-11..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.GOV.Qurei
  kind   person
  name   en "Ahmed Qurei | Ahmed Qorei | Abu Ala"
  short  en "Qurei | Qorei"
  gender m
  code   PSE ?..
  code   PSE.GOV role head-of-government 2003-09-12..2006-03-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.GAZ.GOV.Haniyeh
  kind   person
  name   en "Ismail Haniyeh | Ismail Haniya | Ismail Haniyya"
  short  en "Haniyeh | Haniya"
  name   ar "إسماعيل هنية"
  short  ar "هنية"
  name   ru "Исмаил Хания"
  name   tr "İsmail Heniyye | İsmail Haniye"
  gender m
  code   PSE ?..
  code   PSE.GAZ.GOV role head-of-government 2006-03-29..2014-06-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.HAM.Haniyeh
  kind   person
  name   en "Ismail Haniyeh | Ismail Haniya | Ismail Haniyya"
  short  en "Haniyeh | Haniya"
  name   ar "إسماعيل هنية"
  short  ar "هنية"
  name   ru "Исмаил Хания"
  name   tr "İsmail Heniyye | İsmail Haniye"
  gender m
  code   PSE.REB.HAM role leader 2017-05-06..2024-07-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.GOV.Fayyad
  kind   person
  name   en "Salam Fayyad"
  short  en "Fayyad"
  gender m
  code   PSE ?..
  code   PSE.GOV role head-of-government 2007-06-15..2013-06-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.GOV.Hamdallah
  kind   person
  name   en "Rami Hamdallah"
  short  en "Hamdallah"
  gender m
  code   PSE ?..
  code   PSE.GOV role head-of-government 2013-06-06..2019-04-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.GOV.Shtayyeh
  kind   person
  name   en "Mohammad Shtayyeh"
  short  en "Shtayyeh"
  gender m
  code   PSE ?..
  code   PSE.GOV role head-of-government 2019-04-13..2024-03-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.GOV.Mustafa
  kind   person
  name   en "Mohammad Mustafa"
  gender m
  code   PSE ?..
  code   PSE.GOV role head-of-government 2024-03-31..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.GOV.Erekat
  kind   person
  name   en "Saeb Erekat | Sa'ib Erekat | Saeb Erakat"
  short  en "Erekat"
  name   ar "صائب عريقات"
  short  ar "عريقات"
  gender m
  code   PSE ?..
  code   PSE.GOV role negotiator 1995..2020-11-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.GOV.Malki
  kind   person
  name   en "Riyad al-Maliki | Riad Malki | Riyad al-Malki"
  short  en "al-Malki"
  name   ar "رياض المالكي"
  gender m
  code   PSE ?..
  code   PSE.GOV.MFA role foreign-minister 2009-05..2024-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.GOV.Mansour
  kind   person
  name   en "Riyad Mansour"
  name   ar "رياض منصور"
  gender m
  code   PSE ?..
  code   PSE.GOV.AMB role un-ambassador 2005..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.GOV.Shaath
  kind   person
  name   en "Nabil Shaath"
  short  en "Shaath"
  gender m
  code   PSE ?..
  code   PSE.GOV.MFA role foreign-minister 2003-04..2005-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.GOV.Ashrawi
  kind   person
  name   en "Hanan Ashrawi"
  short  en "Ashrawi"
  gender f
  code   PSE ?..
  code   PSE.GOV role official 1991..2020-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.FAT.Barghouti
  kind   person
  name   en "Marwan Barghouti"
  short  en "Barghouti"
  name   ar "مروان البرغوثي"
  gender m
  code   PSE.FAT role leader 1994..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.HAM.Yassin
  kind   person
  name   en "Ahmed Yassin | Sheikh Yassin | Sheikh Ahmed Yassin"
  short  en "Yassin"
  name   ar "أحمد ياسين"
  gender m
  code   PSE.REB.HAM role leader 1987-12..2004-03-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.HAM.Rantissi
  kind   person
  name   en "Abdel Aziz Rantissi | Abdel Aziz al-Rantissi | Abdel-Aziz Rantisi"
  short  en "Rantissi | Rantisi"
  gender m
  code   PSE.REB.HAM role leader 2004-03-23..2004-04-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.HAM.Meshaal
  kind   person
  name   en "Khaled Meshaal | Khaled Mashaal | Khalid Mishal | Khaled Meshal"
  short  en "Meshaal | Mashaal | Meshal"
  name   ar "خالد مشعل"
  short  ar "مشعل"
  name   ru "Халед Машаль"
  name   tr "Halid Meşal"
  gender m
  code   PSE.REB.HAM role leader 2004-03..2017-05-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.HAM.Sinwar
  kind   person
  name   en "Yahya Sinwar | Yehya Sinwar"
  short  en "Sinwar"
  name   ar "يحيى السنوار"
  short  ar "السنوار"
  name   ru "Яхья Синвар"
  gender m
  code   PSE.REB.HAM role leader 2017-02-13..2024-10-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.HAM.QAS.Deif
  kind   person
  name   en "Mohammed Deif"
  short  en "Deif"
  name   ar "محمد الضيف"
  gender m
  code   PSE.REB.HAM.QAS role commander 2002..2024-07-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.HAM.AbuMarzouk
  kind   person
  name   en "Moussa Abu Marzouk | Mousa Abu Marzook"
  short  en "Abu Marzouk"
  name   ar "موسى أبو مرزوق"
  gender m
  code   PSE.REB.HAM role leader 1992..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.HAM.Zahar
  kind   person
  name   en "Mahmoud Zahar | Mahmoud al-Zahar"
  short  en "Zahar"
  gender m
  code   PSE.REB.HAM role leader 1987-12..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.HAM.AbuZuhri
  kind   person
  name   en "Sami Abu Zuhri"
  short  en "Abu Zuhri"
  gender m
  code   PSE.REB.HAM role spokesman 2004..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.PIJ.Shallah
  kind   person
  name   en "Ramadan Shallah | Ramadan Abdullah Shallah"
  short  en "Shallah"
  gender m
  code   PSE.REB.PIJ role leader 1995-10..2018-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.PIJ.Nakhalah
  kind   person
  name   en "Ziad al-Nakhalah | Ziyad Nakhaleh | Ziad Nakhala"
  short  en "al-Nakhalah"
  name   ar "زياد النخالة"
  gender m
  code   PSE.REB.PIJ role leader 2018-09-28..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.PFL.Habash
  kind   person
  name   en "George Habash"
  short  en "Habash"
  gender m
  code   PSE.REB.PFL role leader 1967-12..2000-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.DFL.Hawatmeh
  kind   person
  name   en "Nayef Hawatmeh"
  short  en "Hawatmeh"
  gender m
  code   PSE.REB.DFL role leader 1969..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.PGC.Jibril
  kind   person
  name   en "Ahmed Jibril"
  gender m
  code   PSE.REB.PGC role leader 1968..2021-07-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.ANO.AbuNidal
  kind   person
  name   en "Abu Nidal | Sabri al-Banna"
  gender m
  code   PSE.REB.ANO role leader 1974..2002-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.HAM.Hayya
  kind   person
  name   en "Khalil al-Hayya | Khalil al-Haya"
  short  en "al-Hayya"
  name   ar "خليل الحية"
  gender m
  code   PSE.REB.HAM role negotiator 2024-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.HAM.Hamad
  kind   person
  name   en "Ghazi Hamad"
  gender m
  code   PSE.REB.HAM role spokesman 2006..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.HAM.Hamdan
  kind   person
  name   en "Osama Hamdan"
  name   ar "أسامة حمدان"
  gender m
  code   PSE.REB.HAM role spokesman 2012..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.HAM.Qassem
  kind   person
  name   en "Hazem Qassem"
  name   ar "حازم قاسم"
  gender m
  code   PSE.REB.HAM role spokesman 2016..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.HAM.QAS.AbuObeida
  kind   person
  name   en "Abu Obeida | Abu Ubaida"
  name   ar "أبو عبيدة"
  gender m
  code   PSE.REB.HAM.QAS role spokesman 2006..2025-08-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.HAM.Arouri
  kind   person
  name   en "Saleh al-Arouri | Salah al-Aruri"
  short  en "al-Arouri"
  name   ar "صالح العاروري"
  gender m
  code   PSE.REB.HAM role leader 2017-10..2024-01-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.HAM.QAS.MSinwar
  kind   person
  name   en "Mohammed Sinwar | Mohammad Sinwar"
  gender m
  code   PSE.REB.HAM.QAS role commander 2024-07..2025-05-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.HAM.Barhoum
  kind   person
  name   en "Fawzi Barhoum"
  short  en "Barhoum"
  name   ar "فوزي برهوم"
  gender m
  code   PSE.REB.HAM role spokesman 2006..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.GOV.Rudeineh
  kind   person
  name   en "Nabil Abu Rudeineh | Nabil Abu Rdeneh"
  short  en "Abu Rudeineh"
  name   ar "نبيل أبو ردينة"
  gender m
  code   PSE ?..
  code   PSE.GOV role spokesman 1994..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.GOV.HSheikh
  kind   person
  name   en "Hussein al-Sheikh"
  short  en "al-Sheikh"
  name   ar "حسين الشيخ"
  gender m
  code   PSE ?..
  code   PSE.GOV role official 2007..
  code   PSE.GOV role vice-president 2025-04-26..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.FAT.Aloul
  kind   person
  name   en "Mahmoud al-Aloul"
  short  en "al-Aloul"
  name   ar "محمود العالول"
  gender m
  code   PSE.FAT role deputy-leader 2017-02..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.GOV.Dahlan
  kind   person
  name   en "Mohammed Dahlan"
  short  en "Dahlan"
  name   ar "محمد دحلان"
  gender m
  code   PSE ?..
  code   PSE.GOV role official 1994..2007
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.OPP.Dahlan
  kind   person
  name   en "Mohammed Dahlan"
  short  en "Dahlan"
  name   ar "محمد دحلان"
  gender m
  code   PSE.OPP role opposition-leader 2011-06..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.PLO.AbuJihad
  kind   person
  name   en "Khalil al-Wazir | Abu Jihad"
  gender m
  code   PSE.PLO role commander 1965..1988-04-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.PLO.AbuIyad
  kind   person
  name   en "Salah Khalaf | Abu Iyad"
  gender m
  code   PSE.PLO role leader 1967..1991-01-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.PLO.Kaddoumi
  kind   person
  name   en "Farouk Kaddoumi | Faruq Qaddumi | Farouk al-Kaddoumi"
  short  en "Kaddoumi"
  gender m
  code   PSE.PLO role foreign-minister 1973..2011
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Syria -----------------------------------------------------------------------------------------------------------

actor SYR.GOV.HafezAssad
  kind   person
  name   en "Hafez al-Assad | Hafez Assad | Hafiz al-Assad"
  short  en "Assad | al-Assad"
  name   ar "حافظ الأسد"
  gender m
  code   SYR ?..
  code   SYR.GOV role head-of-state 1971-03-14..2000-06-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Assad
  kind   person
  name   en "Bashar al-Assad | Bashar Assad | Bashar al-Asad | Bashar el-Assad"
  short  en "Assad | al-Assad | Asad"
  name   ar "بشار الأسد"
  short  ar "الأسد"
  name   ru "Башар Асад | Башара Асада | Башаром Асадом"
  short  ru "Асад | Асада | Асадом"
  name   tr "Beşar Esad | Beşşar Esad"
  short  tr "Esad | Esed"
  gender m
  code   SYR ?..
  code   SYR.GOV role head-of-state 2000-07-17..2024-12-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.NUS.Sharaa
  kind   person
  name   en "Ahmed al-Sharaa | Ahmad al-Sharaa | Abu Mohammad al-Julani | Abu Mohammed al-Jolani"
  name   en "Abu Mohammed al-Golani | Abu Muhammad al-Julani | Abu Mohammad al-Jolani"
  short  en "al-Sharaa | al-Julani | al-Jolani | al-Golani | Jolani"
  name   ar "أحمد الشرع | أبو محمد الجولاني"
  short  ar "الجولاني | الشرع"
  name   ru "Ахмед аш-Шараа | Абу Мухаммед аль-Джулани"
  name   tr "Ahmed Şara | Ebu Muhammed el-Colani"
  gender m
  code   SYR.REB.NUS role leader 2012-01-23..2017-01-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.HTS.Sharaa
  kind   person
  name   en "Ahmed al-Sharaa | Ahmad al-Sharaa | Abu Mohammad al-Julani | Abu Mohammed al-Jolani"
  name   en "Abu Mohammed al-Golani | Abu Muhammad al-Julani | Abu Mohammad al-Jolani"
  short  en "al-Sharaa | al-Julani | al-Jolani | al-Golani | Jolani"
  name   ar "أحمد الشرع | أبو محمد الجولاني"
  short  ar "الجولاني | الشرع"
  name   ru "Ахмед аш-Шараа | Абу Мухаммед аль-Джулани"
  name   tr "Ahmed Şara | Ebu Muhammed el-Colani"
  gender m
  code   SYR.REB.HTS role leader 2017-01-28..2025-01-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Sharaa
  kind   person
  name   en "Ahmed al-Sharaa | Ahmad al-Sharaa | Abu Mohammad al-Julani | Abu Mohammed al-Jolani"
  name   en "Abu Mohammed al-Golani | Abu Muhammad al-Julani | Abu Mohammad al-Jolani"
  short  en "al-Sharaa | al-Julani | al-Jolani | al-Golani | Jolani"
  name   ar "أحمد الشرع | أبو محمد الجولاني"
  short  ar "الجولاني | الشرع"
  name   ru "Ахмед аш-Шараа | Абу Мухаммед аль-Джулани"
  name   tr "Ahmed Şara | Ebu Muhammed el-Colani"
  gender m
  code   SYR ?..
  code   SYR.GOV role head-of-state 2025-01-29..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.FaroukSharaa
  kind   person
  name   en "Farouk al-Sharaa | Farouq al-Sharaa | Faruq al-Shara | Farouk al-Shara"
  name   ar "فاروق الشرع"
  gender m
  code   SYR ?..
  code   SYR.GOV.MFA role foreign-minister 1984-03-01..2006-02-11
  code   SYR.GOV role vice-president 2006-02-11..2014-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Muallem
  kind   person
  name   en "Walid al-Muallem | Walid Muallem | Walid al-Moallem | Walid Moallem | Waleed al-Moallem"
  name   en "Walid al-Moualem | Walid al-Mualem"
  short  en "al-Muallem | Muallem | Moallem | al-Moallem | Moualem | Mualem"
  name   ar "وليد المعلم"
  short  ar "المعلم"
  name   ru "Валид Муаллем | Валид аль-Муаллем"
  short  ru "Муаллем"
  name   tr "Velid Muallim | Velid el-Muallim"
  gender m
  code   SYR ?..
  code   SYR.GOV.MFA role foreign-minister 2006-02-11..2020-11-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Mekdad
  kind   person
  name   en "Faisal Mekdad | Faisal Mikdad | Faysal Mekdad | Faisal Miqdad | Fayssal Mikdad"
  short  en "Mekdad | Mikdad | Miqdad"
  name   ar "فيصل المقداد"
  short  ar "المقداد"
  name   ru "Фейсал Микдад | Фейсал Мекдад"
  name   tr "Faysal Mikdad"
  gender m
  code   SYR ?..
  code   SYR.GOV.MFA role deputy-foreign-minister 2006..2020-11
  code   SYR.GOV.MFA role foreign-minister 2020-11-22..2024-09-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Sabbagh
  kind   person
  name   en "Bassam Sabbagh"
  short  en "Sabbagh"
  gender m
  code   SYR ?..
  code   SYR.GOV.AMB role un-ambassador 2020-12..2024-09
  code   SYR.GOV.MFA role foreign-minister 2024-09-23..2024-12-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Shaibani
  kind   person
  name   en "Asaad al-Shaibani | Asaad Hassan al-Shaibani"
  short  en "al-Shaibani | Shaibani"
  name   ar "أسعد الشيباني"
  short  ar "الشيباني"
  name   ru "Асаад аш-Шейбани"
  name   tr "Esad Şeybani"
  gender m
  code   SYR ?..
  code   SYR.GOV.MFA role foreign-minister 2024-12-21..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Jaafari
  kind   person
  name   en "Bashar al-Jaafari | Bashar Jaafari"
  short  en "al-Jaafari | Jaafari"
  name   ar "بشار الجعفري"
  short  ar "الجعفري"
  name   ru "Башар Джаафари"
  short  ru "Джаафари"
  name   tr "Beşar Caferi"
  gender m
  code   SYR ?..
  code   SYR.GOV.AMB role un-ambassador 2006..2020-11
  code   SYR.GOV role negotiator 2016-01..2018
  code   SYR.GOV.MFA role deputy-foreign-minister 2020-11-22..2022
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Sousan
  kind   person
  name   en "Ayman Sousan | Ayman Soussan | Ayman Susan"
  short  en "Sousan | Soussan"
  name   ar "أيمن سوسان"
  gender m
  code   SYR ?..
  code   SYR.GOV.MFA role deputy-foreign-minister 2014..2024
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Shaaban
  kind   person
  name   en "Bouthaina Shaaban | Buthaina Shaaban"
  short  en "Shaaban"
  name   ar "بثينة شعبان"
  gender f
  code   SYR ?..
  code   SYR.GOV role official 2008..2024-12-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Khamis
  kind   person
  name   en "Imad Khamis | Emad Khamis"
  short  en "Khamis"
  name   ar "عماد خميس"
  gender m
  code   SYR ?..
  code   SYR.GOV role head-of-government 2016-07-03..2020-06-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Halqi
  kind   person
  name   en "Wael al-Halqi | Wael Nader al-Halqi"
  short  en "al-Halqi | Halqi"
  name   ar "وائل الحلقي"
  gender m
  code   SYR ?..
  code   SYR.GOV role head-of-government 2012-08-11..2016-07-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Hijab
  kind   person
  name   en "Riyad Hijab | Riad Hijab"
  short  en "Hijab"
  name   ar "رياض حجاب"
  name   ru "Рияд Хиджаб"
  gender m
  code   SYR ?..
  code   SYR.GOV role head-of-government 2012-06-23..2012-08-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.HNC.Hijab
  kind   person
  name   en "Riyad Hijab | Riad Hijab"
  short  en "Hijab"
  name   ar "رياض حجاب"
  name   ru "Рияд Хиджаб"
  gender m
  code   SYR.OPP.HNC role coordinator 2015-12-17..2017-11-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Arnous
  kind   person
  name   en "Hussein Arnous"
  short  en "Arnous"
  gender m
  code   SYR ?..
  code   SYR.GOV role head-of-government 2020-06-11..2024-09-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.MJalali
  kind   person
  name   en "Mohammad Ghazi al-Jalali"
  short  en "al-Jalali"
  gender m
  code   SYR ?..
  code   SYR.GOV role head-of-government 2024-09-14..2024-12-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Bashir
  kind   person
  name   en "Mohammed al-Bashir | Mohammad al-Bashir"
  gender m
  code   SYR ?..
  code   SYR.GOV role head-of-government 2024-12-10..2025-03-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Freij
  kind   person
  name   en "Fahd Jassem al-Freij | Fahd Jasem al-Freij"
  short  en "al-Freij"
  name   ar "فهد جاسم الفريج"
  gender m
  code   SYR ?..
  code   SYR.GOV.MOD role defence-minister 2012-07-18..2018-01-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.AliAyyoub
  kind   person
  name   en "Ali Abdullah Ayyoub | Ali Ayoub | Ali Ayyoub"
  short  en "Ayyoub"
  name   ar "علي عبد الله أيوب"
  gender m
  code   SYR ?..
  code   SYR.MIL role commander 2012-07-18..2018-01-01
  code   SYR.GOV.MOD role defence-minister 2018-01-01..2022-04-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Abbas
  kind   person
  name   en "Ali Mahmoud Abbas"
  gender m
  code   SYR ?..
  code   SYR.GOV.MOD role defence-minister 2022-04-28..2024-12-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.AbuQasra
  kind   person
  name   en "Murhaf Abu Qasra"
  short  en "Abu Qasra"
  name   ar "مرهف أبو قصرة"
  gender m
  code   SYR ?..
  code   SYR.GOV.MOD role defence-minister 2024-12-21..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.MIL.4AD.MaherAssad
  kind   person
  name   en "Maher al-Assad | Maher Assad"
  name   ar "ماهر الأسد"
  name   ru "Махер Асад"
  name   tr "Mahir Esad"
  gender m
  code   SYR.MIL.4AD role commander 2000..2024-12-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.MIL.TIG.SuheilHassan
  kind   person
  name   en "Suheil al-Hassan | Suhail al-Hassan | Soheil al-Hassan | Suhayl al-Hasan"
  short  en "al-Hassan"
  name   ar "سهيل الحسن"
  name   ru "Сухейль аль-Хасан"
  name   tr "Süheyl el-Hasan"
  gender m
  code   SYR.MIL.TIG role commander 2013..2024-12-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Mamlouk
  kind   person
  name   en "Ali Mamlouk | Ali Mamluk"
  short  en "Mamlouk"
  name   ar "علي مملوك"
  name   ru "Али Мамлюк"
  gender m
  code   SYR ?..
  code   SYR.SPY role intelligence-chief 2005..2024-12-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Haidar
  kind   person
  name   en "Ali Haidar"
  name   ar "علي حيدر"
  gender m
  code   SYR ?..
  code   SYR.GOV role official 2011-06..2018-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Khaddam
  kind   person
  name   en "Abdul Halim Khaddam | Abdel-Halim Khaddam"
  short  en "Khaddam"
  name   ar "عبد الحليم خدام"
  gender m
  code   SYR ?..
  code   SYR.GOV.MFA role foreign-minister 1970..1984-02
  code   SYR.GOV role vice-president 1984-03..2005-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.MSC.Jamil
  kind   person
  name   en "Qadri Jamil"
  name   ar "قدري جميل"
  name   ru "Кадри Джамиль"
  gender m
  code   SYR.OPP.MSC role leader 2013..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.SNC.Khatib
  kind   person
  name   en "Moaz al-Khatib | Ahmed Moaz al-Khatib | Mouaz al-Khatib"
  short  en "al-Khatib"
  name   ar "معاذ الخطيب"
  gender m
  code   SYR.OPP.SNC role president 2012-11-11..2013-04-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.SNC.Jarba
  kind   person
  name   en "Ahmad Jarba | Ahmed Jarba"
  short  en "Jarba"
  name   ar "أحمد الجربا"
  gender m
  code   SYR.OPP.SNC role president 2013-07-06..2014-07-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.SNC.Khoja
  kind   person
  name   en "Khaled Khoja | Khaled Khodja"
  short  en "Khoja | Khodja"
  name   ar "خالد خوجة"
  gender m
  code   SYR.OPP.SNC role president 2015-01-05..2016-03-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.SNC.Abdah
  kind   person
  name   en "Anas al-Abdah | Anas Abdah"
  short  en "al-Abdah"
  name   ar "أنس العبدة"
  gender m
  code   SYR.OPP.SNC role president 2016-03-05..2017-05-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.SNC.Saif
  kind   person
  name   en "Riad Seif | Riyad Seif"
  gender m
  code   SYR.OPP.SNC role president 2017-05-06..2018-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.HNC.Hariri
  kind   person
  name   en "Nasr al-Hariri | Naser al-Hariri | Nasr Hariri | Nasser al-Hariri"
  short  en "al-Hariri"
  name   ar "نصر الحريري"
  name   ru "Наср аль-Харири"
  name   tr "Nasr Hariri"
  gender m
  code   SYR.OPP.HNC role negotiator 2017-02..2020-07-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.JAI.Alloush
  kind   person
  name   en "Mohammed Alloush | Mohammad Alloush | Mohamed Alloush"
  short  en "Alloush"
  name   ar "محمد علوش"
  short  ar "علوش"
  name   ru "Мухаммед Аллуш | Мохаммед Аллуш"
  short  ru "Аллуш"
  name   tr "Muhammed Alluş"
  gender m
  code   SYR.REB.JAI role leader 2015-12..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.DEL.Alloush
  kind   person
  name   en "Mohammed Alloush | Mohammad Alloush | Mohamed Alloush"
  short  en "Alloush"
  name   ar "محمد علوش"
  short  ar "علوش"
  name   ru "Мухаммед Аллуш | Мохаммед Аллуш"
  short  ru "Аллуш"
  name   tr "Muhammed Alluş"
  gender m
  code   SYR.OPP.DEL role negotiator 2016-01-20..2017-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.JAI.ZahranAlloush
  kind   person
  name   en "Zahran Alloush"
  name   ar "زهران علوش"
  name   ru "Захран Аллуш"
  gender m
  code   SYR.REB.JAI role commander 2011-09..2015-12-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.JAI.Buwaydani
  kind   person
  name   en "Essam al-Buwaydani | Abu Hammam al-Buwaydani | Issam Buwaydani"
  short  en "Buwaydani"
  name   ar "عصام بويضاني"
  gender m
  code   SYR.REB.JAI role commander 2015-12-25..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.FSA.AbuZaid
  kind   person
  name   en "Osama Abu Zaid | Osama Abu Zeid"
  short  en "Abu Zaid | Abu Zeid"
  name   ar "أسامة أبو زيد"
  gender m
  code   SYR.REB.FSA role spokesman 2016..2018
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.HNC.Aridi
  kind   person
  name   en "Yahya al-Aridi | Yahya Aridi"
  short  en "al-Aridi"
  name   ar "يحيى العريضي"
  gender m
  code   SYR.OPP.HNC role spokesman 2017..2021
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.HNC.Zoubi
  kind   person
  name   en "Asaad al-Zoubi | Asad al-Zoubi | Asaad Zoubi"
  short  en "al-Zoubi | al-Zu'bi"
  name   ar "أسعد الزعبي"
  gender m
  code   SYR.OPP.HNC role negotiator 2016-01..2017-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.Sabra
  kind   person
  name   en "George Sabra"
  short  en "Sabra"
  name   ar "جورج صبرا"
  gender m
  code   SYR.OPP role leader 2012..2017
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.FSA.Berri
  kind   person
  name   en "Ahmad Berri | Ahmad al-Berri | Ahmad Birri"
  name   ar "أحمد بري"
  gender m
  code   SYR.REB.FSA role commander 2012..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.SIG.Tomah
  kind   person
  name   en "Ahmad Tomah | Ahmed Tuma | Ahmad Touma"
  name   ar "أحمد طعمة"
  gender m
  code   SYR.OPP.SIG role head-of-government 2013-09-14..2016-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.DEL.Tomah
  kind   person
  name   en "Ahmad Tomah | Ahmed Tuma | Ahmad Touma"
  name   ar "أحمد طعمة"
  gender m
  code   SYR.OPP.DEL role negotiator 2017-10..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.SNC.Bahra
  kind   person
  name   en "Hadi al-Bahra | Hadi Bahra"
  short  en "al-Bahra"
  name   ar "هادي البحرة"
  gender m
  code   SYR.OPP.SNC role president 2014-07-09..2015-01-05
  code   SYR.OPP.SNC role president 2023-09..2025
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.SNL.Ghalioun
  kind   person
  name   en "Burhan Ghalioun"
  short  en "Ghalioun"
  name   ar "برهان غليون"
  gender m
  code   SYR.OPP.SNL role president 2011-08-29..2012-06-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.FSA.RiadAsaad
  kind   person
  name   en "Riad al-Asaad | Riyad al-Asaad"
  name   ar "رياض الأسعد"
  gender m
  code   SYR.REB.FSA role commander 2011-07-29..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.FSA.SalimIdris
  kind   person
  name   en "Salim Idris | Selim Idriss"
  name   ar "سليم إدريس"
  gender m
  code   SYR.REB.FSA role commander 2012-12-15..2014-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.SIG.SalimIdris
  kind   person
  name   en "Salim Idris | Selim Idriss"
  name   ar "سليم إدريس"
  gender m
  code   SYR.OPP.SIG role defence-minister 2019-09..2021
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.PYD.Muslim
  kind   person
  name   en "Salih Muslim | Saleh Muslim | Salih Moslem"
  name   ar "صالح مسلم"
  name   ru "Салех Муслим"
  name   tr "Salih Müslim"
  gender m
  code   SYR.REB.PYD role co-leader 2010..2017-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.SDF.Abdi
  kind   person
  name   en "Mazloum Abdi | Mazlum Kobani | Mazloum Kobani | Mazlum Abdi | Mazloum Kobane"
  name   ar "مظلوم عبدي"
  name   ru "Мазлум Абди | Мазлум Кобани"
  name   tr "Mazlum Abdi | Ferhat Abdi Şahin"
  gender m
  code   SYR.REB.SDF role commander 2015-10-11..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.SDC.Ahmed
  kind   person
  name   en "Ilham Ahmed | Elham Ahmad"
  name   ar "إلهام أحمد"
  gender f
  code   SYR.REB.SDC role co-leader 2015-12..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.SDF.TalalSilo
  kind   person
  name   en "Talal Silo | Talal Sillo"
  name   ar "طلال سلو"
  gender m
  code   SYR.REB.SDF role spokesman 2015-10..2017-11-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.SDF.MBali
  kind   person
  name   en "Mustafa Bali | Mustefa Bali"
  name   ar "مصطفى بالي"
  gender m
  code   SYR.REB.SDF role spokesman 2017..2020
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.HTS.Muhaysini
  kind   person
  name   en "Abdullah al-Muhaysini | Abdullah Muhaysini"
  short  en "al-Muhaysini"
  gender m
  code   SYR.REB.HTS role leader 2013..2020
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NGO.SOHR.RamiAbdulrahman
  kind   person
  name   en "Rami Abdel Rahman | Rami Abdulrahman | Rami Abdurrahman | Rami Abdul Rahman | Rami Abdelrahman"
  short  en "Abdel Rahman | Abdulrahman | Abdurrahman"
  name   ar "رامي عبد الرحمن"
  gender m
  code   NGO.SOHR role director 2006-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NGO.SCD.RaedSaleh
  kind   person
  name   en "Raed Saleh | Raed al-Saleh"
  name   ar "رائد الصالح"
  gender m
  code   NGO.SCD role director 2014..2025-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.HNC.Meslet
  kind   person
  name   en "Salem al-Meslet | Salem Meslet"
  short  en "al-Meslet"
  name   ar "سالم المسلط"
  gender m
  code   SYR.OPP.HNC role spokesman 2015-12..2017
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.SNC.Meslet
  kind   person
  name   en "Salem al-Meslet | Salem Meslet"
  short  en "al-Meslet"
  name   ar "سالم المسلط"
  gender m
  code   SYR.OPP.SNC role president 2021-07..2023-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.HNC.Agha
  kind   person
  name   en "Riad Nassan Agha | Riyad Nassan al-Agha"
  short  en "Nassan Agha"
  name   ar "رياض نعسان آغا"
  gender m
  code   SYR.OPP.HNC role spokesman 2015-12..2017
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.HNC.Makhous
  kind   person
  name   en "Monzer Makhous | Munzer Makhos"
  short  en "Makhous"
  name   ar "منذر ماخوس"
  gender m
  code   SYR.OPP.HNC role spokesman 2015-12..2017
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.HNC.Kodmani
  kind   person
  name   en "Bassma Kodmani | Basma Kodmani"
  short  en "Kodmani"
  name   ar "بسمة قضماني"
  gender f
  code   SYR.OPP.HNC role negotiator 2016-01..2023-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.HNC.Atassi
  kind   person
  name   en "Farah Atassi | Farah al-Atassi"
  name   ar "فرح الأتاسي"
  gender f
  code   SYR.OPP.HNC role negotiator 2016-01..2020
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REL.Hassoun
  kind   person
  name   en "Ahmad Hassoun | Ahmed Hassoun"
  name   ar "أحمد حسون"
  gender m
  code   SYR.REL role mufti 2005-07..2021-11-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Rahmoun
  kind   person
  name   en "Mohammad Khaled al-Rahmoun | Mohammed al-Rahmoun"
  short  en "al-Rahmoun"
  name   ar "محمد الرحمون"
  gender m
  code   SYR ?..
  code   SYR.GOV.INT role interior-minister 2018-11..2024-12-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Shaar
  kind   person
  name   en "Mohammad al-Shaar | Mohammed al-Shaar"
  short  en "al-Shaar"
  name   ar "محمد الشعار"
  gender m
  code   SYR ?..
  code   SYR.GOV.INT role interior-minister 2011-04..2018-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Zoubi
  kind   person
  name   en "Omran al-Zoubi | Omran Zoubi"
  name   ar "عمران الزعبي"
  gender m
  code   SYR ?..
  code   SYR.GOV role official 2012-06..2016-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Tarjuman
  kind   person
  name   en "Mohammad Ramez Tarjuman"
  short  en "Tarjuman"
  gender m
  code   SYR ?..
  code   SYR.GOV role official 2016-07..2018-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.BarazT
  kind   person
  name   en "Talal al-Barazi | Talal Barazi"
  short  en "al-Barazi | Barazi"
  name   ar "طلال البرازي"
  short  ar "البرازي"
  gender m
  code   SYR ?..
  code   SYR.GOV.LOC role governor 2013-07..2020-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.Diab
  kind   person
  name   en "Hussein Diab"
  name   ar "حسين دياب"
  gender m
  code   SYR ?..
  code   SYR.GOV.LOC role governor 2016..2021
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.GOV.ShehabiI
  kind   person
  name   en "Fares Shehabi | Fares al-Shehabi"
  short  en "Shehabi"
  name   ar "فارس الشهابي"
  gender m
  code   SYR ?..
  code   SYR.LEG role parliament-leader 2016..2020
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.AHR.Soufan
  kind   person
  name   en "Hassan Soufan | Hasan Soufan"
  name   ar "حسن صوفان"
  gender m
  code   SYR.REB.AHR role leader 2017-08..2018-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.AHR.Omar
  kind   person
  name   en "Ali al-Omar | Abu Ammar Ali al-Omar"
  short  en "al-Omar"
  gender m
  code   SYR.REB.AHR role leader 2016-11..2017-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.AHR.Abboud
  kind   person
  name   en "Hassan Abboud"
  name   ar "حسان عبود"
  gender m
  code   SYR.REB.AHR role leader 2011-11..2014-09-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.AHR.Nahhas
  kind   person
  name   en "Labib al-Nahhas | Labib Nahhas"
  short  en "al-Nahhas"
  name   ar "لبيب النحاس"
  gender m
  code   SYR.REB.AHR role spokesman 2014..2017
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.FAR.Shmeir
  kind   person
  name   en "Abdul Nasr Shmeir | Abdel Nasser Shmeir | Abd al-Nasir Shmeir"
  short  en "Shmeir"
  name   ar "عبد الناصر شمير"
  gender m
  code   SYR.REB.FAR role commander 2013-11..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.FAR.WAlwan
  kind   person
  name   en "Wael Alwan | Wael Olwan"
  short  en "Alwan | Olwan"
  name   ar "وائل علوان"
  gender m
  code   SYR.REB.FAR role spokesman 2015..2018
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.JAI.HBayraqdar
  kind   person
  name   en "Hamza Bayraqdar | Hamza Birqdar | Hamza Bairaqdar"
  short  en "Bayraqdar | Birqdar"
  name   ar "حمزة بيرقدار"
  gender m
  code   SYR.REB.JAI role spokesman 2016..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.SNC.Nashar
  kind   person
  name   en "Samir Nashar"
  name   ar "سمير نشار"
  gender m
  code   SYR.OPP.SNC role member 2012..2017
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.DEL.Hassoun
  kind   person
  name   en "Fateh Hassoun | Fatih Hassoun"
  name   ar "فاتح حسون"
  gender m
  code   SYR.OPP.DEL role negotiator 2017-01..2019
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.DEL.Asimi
  kind   person
  name   en "Ayman al-Asimi | Ayman Asimi"
  short  en "al-Asimi"
  name   ar "أيمن العاسمي"
  gender m
  code   SYR.OPP.DEL role spokesman 2017-10..2021
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.SUQ.AbuJaber
  kind   person
  name   en "Abu Jaber Sheikh"
  gender m
  code   SYR.REB.SUQ role leader 2011-09..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.Kilo
  kind   person
  name   en "Michel Kilo"
  name   ar "ميشيل كيلو"
  gender m
  code   SYR.OPP role member 2000..2021-04-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.NCC.Manna
  kind   person
  name   en "Haytham Manna | Haitham Manna"
  name   ar "هيثم مناع"
  gender m
  code   SYR.OPP.NCC role leader 2011..2015
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.OPP.NCC.AbdelAzim
  kind   person
  name   en "Hassan Abdel Azim | Hassan Abdul-Azim"
  short  en "Abdel Azim"
  name   ar "حسن عبد العظيم"
  gender m
  code   SYR.OPP.NCC role leader 2011-06..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.AANES.HediyaY
  kind   person
  name   en "Hediya Yousef | Hadiya Yousef"
  gender f
  code   SYR.REB.AANES role co-leader 2016-03..2018
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.PYD.FawzaY
  kind   person
  name   en "Fawza Youssef | Foza Yusuf"
  name   ar "فوزة يوسف"
  gender f
  code   SYR.REB.PYD role leader 2014..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.YPG.RedurX
  kind   person
  name   en "Redur Khalil | Redur Xelil | Ridur Khalil"
  name   ar "ريدور خليل"
  gender m
  code   SYR.REB.YPG role spokesman 2012..2019
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.YPG.NouriM
  kind   person
  name   en "Nouri Mahmoud"
  name   ar "نوري محمود"
  gender m
  code   SYR.REB.YPG role spokesman 2017..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.SDF.FarhadS
  kind   person
  name   en "Farhad Shami"
  name   ar "فرهاد شامي"
  gender m
  code   SYR.REB.SDF role spokesman 2021..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.SDF.Jihan
  kind   person
  name   en "Jihan Sheikh Ahmed | Rojda Felat"
  gender f
  code   SYR.REB.SDF role spokesman 2016..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.SDC.RiyadD
  kind   person
  name   en "Riad Darar | Riyad Dirar"
  name   ar "رياض درار"
  gender m
  code   SYR.REB.SDC role co-leader 2017-02..2022
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SYR.REB.MMC.ShDarwish
  kind   person
  name   en "Sharfan Darwish | Shervan Derwish"
  name   ar "شرفان درويش"
  gender m
  code   SYR.REB.MMC role spokesman 2016-04..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Iraq ------------------------------------------------------------------------------------------------------------

actor IRQ.GOV.Saddam
  kind   person
  name   en "Saddam Hussein | Saddam Husayn | Saddam Husain"
  short  en "Saddam"
  name   ar "صدام حسين"
  name   ru "Саддам Хусейн"
  name   tr "Saddam Hüseyin"
  gender m
  code   IRQ ?..
  code   IRQ.GOV role head-of-state 1979-07-16..2003-04-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.GOV.Aziz
  kind   person
  name   en "Tariq Aziz | Tareq Aziz"
  short  en "Aziz"
  name   ar "طارق عزيز"
  gender m
  code   IRQ ?..
  code   IRQ.GOV.MFA role foreign-minister 1983..1991-12
  code   IRQ.GOV role official 1991..2003-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.GOV.Allawi
  kind   person
  name   en "Ayad Allawi | Iyad Allawi"
  short  en "Allawi"
  name   ar "إياد علاوي"
  gender m
  code   IRQ ?..
  code   IRQ.GOV role head-of-government 2004-06-01..2005-05-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.GOV.IJaafari
  kind   person
  name   en "Ibrahim al-Jaafari | Ibrahim Jaafari"
  short  en "al-Jaafari"
  name   ar "إبراهيم الجعفري"
  gender m
  code   IRQ ?..
  code   IRQ.GOV role head-of-government 2005-05-03..2006-05-20
  code   IRQ.GOV.MFA role foreign-minister 2014-09-08..2018-10-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.GOV.Maliki
  kind   person
  name   en "Nouri al-Maliki | Nuri al-Maliki"
  short  en "al-Maliki | Maliki"
  name   ar "نوري المالكي"
  gender m
  code   IRQ ?..
  code   IRQ.GOV role head-of-government 2006-05-20..2014-09-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.GOV.Abadi
  kind   person
  name   en "Haider al-Abadi | Haidar al-Abadi | Haider Abadi"
  short  en "al-Abadi | Abadi"
  name   ar "حيدر العبادي"
  name   ru "Хайдер аль-Абади"
  name   tr "Haydar İbadi"
  gender m
  code   IRQ ?..
  code   IRQ.GOV role head-of-government 2014-09-08..2018-10-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.GOV.AbdulMahdi
  kind   person
  name   en "Adel Abdul Mahdi | Adil Abdul-Mahdi"
  short  en "Abdul Mahdi"
  gender m
  code   IRQ ?..
  code   IRQ.GOV role head-of-government 2018-10-25..2020-05-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.GOV.Kadhimi
  kind   person
  name   en "Mustafa al-Kadhimi | Mustafa Kadhimi"
  short  en "al-Kadhimi | Kadhimi"
  name   ar "مصطفى الكاظمي"
  gender m
  code   IRQ ?..
  code   IRQ.GOV role head-of-government 2020-05-07..2022-10-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.GOV.Sudani
  kind   person
  name   en "Mohammed Shia al-Sudani | Mohammed al-Sudani"
  short  en "al-Sudani"
  name   ar "محمد شياع السوداني"
  gender m
  code   IRQ ?..
  code   IRQ.GOV role head-of-government 2022-10-27..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.PTY.PUK.Talabani
  kind   person
  name   en "Jalal Talabani"
  short  en "Talabani"
  name   ar "جلال طالباني"
  gender m
  code   IRQ.PTY.PUK role leader 1975..2017-10-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.GOV.Talabani
  kind   person
  name   en "Jalal Talabani"
  short  en "Talabani"
  name   ar "جلال طالباني"
  gender m
  code   IRQ ?..
  code   IRQ.GOV role head-of-state 2005-04-07..2014-07-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.GOV.Masum
  kind   person
  name   en "Fuad Masum | Fouad Massoum"
  short  en "Masum"
  gender m
  code   IRQ ?..
  code   IRQ.GOV role head-of-state 2014-07-24..2018-10-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.GOV.Salih
  kind   person
  name   en "Barham Salih | Barham Saleh"
  gender m
  code   IRQ ?..
  code   IRQ.GOV role head-of-state 2018-10-02..2022-10-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.GOV.Rashid
  kind   person
  name   en "Abdul Latif Rashid"
  gender m
  code   IRQ ?..
  code   IRQ.GOV role head-of-state 2022-10-17..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.GOV.Zebari
  kind   person
  name   en "Hoshyar Zebari"
  short  en "Zebari"
  gender m
  code   IRQ ?..
  code   IRQ.GOV.MFA role foreign-minister 2003-09..2014-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.GOV.FHussein
  kind   person
  name   en "Fuad Hussein | Fouad Hussein"
  gender m
  code   IRQ ?..
  code   IRQ.GOV.MFA role foreign-minister 2020-06-06..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.PTY.KDP.Barzani
  kind   person
  name   en "Masoud Barzani | Massoud Barzani | Mas'ud Barzani"
  short  en "Barzani"
  name   ar "مسعود بارزاني | مسعود البارزاني"
  name   ru "Масуд Барзани"
  name   tr "Mesud Barzani"
  gender m
  code   IRQ.PTY.KDP role leader 1979..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.KRG.Barzani
  kind   person
  name   en "Masoud Barzani | Massoud Barzani | Mas'ud Barzani"
  short  en "Barzani"
  name   ar "مسعود بارزاني | مسعود البارزاني"
  name   ru "Масуд Барзани"
  name   tr "Mesud Barzani"
  gender m
  code   IRQ.KRG role president 2005-06-14..2017-11-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.KRG.NBarzani
  kind   person
  name   en "Nechirvan Barzani"
  name   ar "نيجيرفان بارزاني"
  gender m
  code   IRQ.KRG role head-of-government 2006-05..2019-06
  code   IRQ.KRG role president 2019-06-10..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.REB.MAH.Sadr
  kind   person
  name   en "Muqtada al-Sadr | Moqtada al-Sadr | Muqtada Sadr"
  short  en "al-Sadr | Sadr"
  name   ar "مقتدى الصدر"
  gender m
  code   IRQ.REB.MAH role leader 2003-06..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.REL.Sistani
  kind   person
  name   en "Ali al-Sistani | Ali Sistani | Ayatollah Sistani"
  short  en "al-Sistani | Sistani"
  name   ar "علي السيستاني"
  gender m
  code   IRQ.REL role cleric 1992..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.MIL.PMU.BAD.Amiri
  kind   person
  name   en "Hadi al-Amiri"
  short  en "al-Amiri"
  name   ar "هادي العامري"
  gender m
  code   IRQ.MIL.PMU.BAD role leader 2009..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.MIL.PMU.Muhandis
  kind   person
  name   en "Abu Mahdi al-Muhandis"
  short  en "al-Muhandis"
  name   ar "أبو مهدي المهندس"
  gender m
  code   IRQ.MIL.PMU role commander 2014-06..2020-01-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Bremer
  kind   person
  name   en "Paul Bremer | L. Paul Bremer"
  short  en "Bremer"
  gender m
  code   USA.GOV role administrator 2003-05-11..2004-06-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IMG.UAF.ISI.Zarqawi
  kind   person
  name   en "Abu Musab al-Zarqawi"
  short  en "al-Zarqawi | Zarqawi"
  gender m
  code   IMG.UAF.ISI role leader 2004-10..2006-06-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IMG.UAF.ISI.Baghdadi
  kind   person
  name   en "Abu Bakr al-Baghdadi"
  short  en "al-Baghdadi | Baghdadi"
  name   ar "أبو بكر البغدادي"
  name   ru "Абу Бакр аль-Багдади"
  name   tr "Ebubekir el-Bağdadi"
  gender m
  code   IMG.UAF.ISI role leader 2010-05-16..2019-10-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.GOV.Obeidi
  kind   person
  name   en "Khaled al-Obeidi | Khalid al-Obaidi"
  short  en "al-Obeidi"
  gender m
  code   IRQ ?..
  code   IRQ.GOV.MOD role defence-minister 2014-10-18..2016-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.GOV.Hayali
  kind   person
  name   en "Irfan al-Hayali"
  short  en "al-Hayali"
  gender m
  code   IRQ ?..
  code   IRQ.GOV.MOD role defence-minister 2017-01..2018-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.MIL.Rasool
  kind   person
  name   en "Yahya Rasool | Yehia Rasool"
  gender m
  code   IRQ.MIL role spokesman 2014..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.GOV.Jubouri
  kind   person
  name   en "Salim al-Jabouri | Salim al-Jubouri | Selim al-Jabouri"
  short  en "al-Jabouri | al-Jubouri"
  gender m
  code   IRQ ?..
  code   IRQ.LEG role parliament-leader 2014-07-15..2018-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.GOV.Halbousi
  kind   person
  name   en "Mohammed al-Halbousi"
  short  en "al-Halbousi"
  gender m
  code   IRQ ?..
  code   IRQ.LEG role parliament-leader 2018-09-15..2023-11-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.MIL.PMU.AAH.Khazali
  kind   person
  name   en "Qais al-Khazali"
  short  en "al-Khazali"
  gender m
  code   IRQ.MIL.PMU.AAH role leader 2006-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.REB.INC.Chalabi
  kind   person
  name   en "Ahmed Chalabi | Ahmad Chalabi"
  short  en "Chalabi"
  gender m
  code   IRQ.REB.INC role leader 1992-06..2005
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.REB.INC.AAHakim
  kind   person
  name   en "Abdul Aziz al-Hakim | Abdel-Aziz al-Hakim"
  short  en "al-Hakim"
  gender m
  code   IRQ.REB.INC role leader 2003-08..2009-08-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.REB.INC.MBHakim
  kind   person
  name   en "Mohammed Baqir al-Hakim | Muhammad Baqir al-Hakim"
  gender m
  code   IRQ.REB.INC role leader 1982..2003-08-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.KRG.MQubadT
  kind   person
  name   en "Qubad Talabani"
  gender m
  code   IRQ.KRG role deputy 2014-06..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.GOV.Sabri
  kind   person
  name   en "Naji Sabri"
  gender m
  code   IRQ ?..
  code   IRQ.GOV.MFA role foreign-minister 2001-08..2003-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.GOV.Sahhaf
  kind   person
  name   en "Mohammed Saeed al-Sahhaf | Mohammed Said al-Sahaf"
  short  en "al-Sahhaf | al-Sahaf"
  gender m
  code   IRQ ?..
  code   IRQ.GOV.MFA role foreign-minister 1992..2001-04
  code   IRQ.GOV role official 2001-04..2003-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRQ.GOV.Majid
  kind   person
  name   en "Ali Hassan al-Majid | Chemical Ali"
  gender m
  code   IRQ ?..
  code   IRQ.GOV.MOD role defence-minister 1991-11..1995
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Saudi Arabia ----------------------------------------------------------------------------------------------------

actor SAU.GOV.Fahd
  kind   person
  name   en "King Fahd | Fahd bin Abdulaziz"
  gender m
  code   SAU ?..
  code   SAU.GOV role head-of-state 1982-06-13..2005-08-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SAU.GOV.Abdullah
  kind   person
  name   en "King Abdullah bin Abdulaziz | Abdullah bin Abdulaziz | Crown Prince Abdullah"
  name   ar "عبد الله بن عبد العزيز"
  gender m
  code   SAU ?..
  code   SAU.GOV role head-of-state 2005-08-01..2015-01-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SAU.GOV.Salman
  kind   person
  name   en "King Salman | Salman bin Abdulaziz | King Salman bin Abdulaziz"
  name   ar "الملك سلمان | سلمان بن عبد العزيز"
  name   ru "король Салман | Салман бен Абдель Азиз"
  name   tr "Kral Selman"
  gender m
  code   SAU ?..
  code   SAU.GOV role head-of-state 2015-01-23..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SAU.GOV.MBS
  kind   person
  name   en "Mohammed bin Salman | Mohammad bin Salman | Muhammad bin Salman | Crown Prince Mohammed"
  short  en "bin Salman | MBS"
  name   ar "محمد بن سلمان"
  name   ru "Мухаммед бин Салман | Мухаммед бен Сальман"
  name   tr "Muhammed bin Selman"
  gender m
  code   SAU ?..
  code   SAU.GOV.MOD role defence-minister 2015-01-23..2022-09-27
  code   SAU.GOV role crown-prince 2017-06-21..
  code   SAU.GOV role head-of-government 2022-09-27..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SAU.GOV.MBN
  kind   person
  name   en "Mohammed bin Nayef | Muhammad bin Nayef"
  short  en "bin Nayef"
  gender m
  code   SAU ?..
  code   SAU.GOV role crown-prince 2015-04-29..2017-06-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SAU.GOV.SaudFaisal
  kind   person
  name   en "Saud al-Faisal | Prince Saud al-Faisal"
  short  en "al-Faisal"
  name   ar "سعود الفيصل"
  gender m
  code   SAU ?..
  code   SAU.GOV.MFA role foreign-minister 1975-10-13..2015-04-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SAU.GOV.Jubeir
  kind   person
  name   en "Adel al-Jubeir | Adel al-Jubair | Adel Jubeir"
  short  en "al-Jubeir | Jubeir"
  name   ar "عادل الجبير"
  short  ar "الجبير"
  name   ru "Адель аль-Джубейр | Адиль аль-Джубейр"
  name   tr "Adil el-Cubeyr"
  gender m
  code   SAU ?..
  code   SAU.GOV.MFA role foreign-minister 2015-04-29..2018-12-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SAU.GOV.Assaf
  kind   person
  name   en "Ibrahim al-Assaf"
  short  en "al-Assaf"
  gender m
  code   SAU ?..
  code   SAU.GOV.MFA role foreign-minister 2018-12-27..2019-10-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SAU.GOV.FaisalFarhan
  kind   person
  name   en "Faisal bin Farhan | Prince Faisal bin Farhan"
  short  en "bin Farhan"
  name   ar "فيصل بن فرحان"
  name   ru "Фейсал бен Фархан"
  name   tr "Faysal bin Ferhan"
  gender m
  code   SAU ?..
  code   SAU.GOV.MFA role foreign-minister 2019-10-23..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SAU.GOV.KBS
  kind   person
  name   en "Khalid bin Salman | Khaled bin Salman"
  gender m
  code   SAU ?..
  code   SAU.GOV.MOD role defence-minister 2022-09-27..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SAU.GOV.Asiri
  kind   person
  name   en "Ahmed al-Asiri | Ahmed Asiri | Ahmed al-Assiri"
  short  en "al-Asiri | Asiri"
  gender m
  code   SAU ?..
  code   SAU.GOV role spokesman 2015-03..2017-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SAU.GOV.TurkiMaliki
  kind   person
  name   en "Turki al-Maliki | Turki al-Malki"
  name   ar "تركي المالكي"
  gender m
  code   SAU ?..
  code   SAU.GOV role spokesman 2017-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IMG.UAF.AQA.BinLaden
  kind   person
  name   en "Osama bin Laden | Usama bin Laden | Usama Bin Ladin"
  short  en "bin Laden"
  name   ar "أسامة بن لادن"
  gender m
  code   IMG.UAF.AQA role leader 1988-08..2011-05-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- United Arab Emirates --------------------------------------------------------------------------------------------

actor ARE.GOV.Zayed
  kind   person
  name   en "Zayed bin Sultan | Sheikh Zayed"
  gender m
  code   ARE ?..
  code   ARE.GOV role head-of-state 1971-12-02..2004-11-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARE.GOV.KhalifaZayed
  kind   person
  name   en "Khalifa bin Zayed"
  gender m
  code   ARE ?..
  code   ARE.GOV role head-of-state 2004-11-03..2022-05-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARE.GOV.MBZ
  kind   person
  name   en "Mohammed bin Zayed | Mohamed bin Zayed | Sheikh Mohammed bin Zayed"
  short  en "MBZ"
  name   ar "محمد بن زايد"
  gender m
  code   ARE ?..
  code   ARE.GOV role crown-prince 2004-11..2022-05-13
  code   ARE.GOV role head-of-state 2022-05-14..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARE.GOV.MaktoumM
  kind   person
  name   en "Mohammed bin Rashid | Mohammed bin Rashid al-Maktoum"
  name   ar "محمد بن راشد"
  gender m
  code   ARE ?..
  code   ARE.GOV role head-of-government 2006-01-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARE.GOV.ABZ
  kind   person
  name   en "Abdullah bin Zayed | Sheikh Abdullah bin Zayed"
  name   ar "عبد الله بن زايد"
  gender m
  code   ARE ?..
  code   ARE.GOV.MFA role foreign-minister 2006-02..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARE.GOV.Gargash
  kind   person
  name   en "Anwar Gargash"
  short  en "Gargash"
  name   ar "أنور قرقاش"
  gender m
  code   ARE ?..
  code   ARE.GOV.MFA role deputy-foreign-minister 2008-02..2021-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Qatar -----------------------------------------------------------------------------------------------------------

actor QAT.GOV.Hamad
  kind   person
  name   en "Hamad bin Khalifa | Hamad bin Khalifa al-Thani"
  gender m
  code   QAT ?..
  code   QAT.GOV role head-of-state 1995-06-27..2013-06-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor QAT.GOV.Tamim
  kind   person
  name   en "Tamim bin Hamad | Tamim bin Hamad al-Thani | Sheikh Tamim"
  short  en "Tamim"
  name   ar "تميم بن حمد"
  name   ru "Тамим бен Хамад"
  name   tr "Temim bin Hamed"
  gender m
  code   QAT ?..
  code   QAT.GOV role head-of-state 2013-06-25..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor QAT.GOV.HBJ
  kind   person
  name   en "Hamad bin Jassim | Hamad bin Jassem | Hamad bin Jassim al-Thani"
  gender m
  code   QAT ?..
  code   QAT.GOV.MFA role foreign-minister 1992-09..2013-06-26
  code   QAT.GOV role head-of-government 2007-04-03..2013-06-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor QAT.GOV.Attiyah
  kind   person
  name   en "Khalid al-Attiyah | Khalid bin Mohammed al-Attiyah"
  short  en "al-Attiyah"
  gender m
  code   QAT ?..
  code   QAT.GOV.MFA role foreign-minister 2013-06-26..2016-01-27
  code   QAT.GOV.MOD role defence-minister 2016-01-27..2024-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor QAT.GOV.MBA
  kind   person
  name   en "Mohammed bin Abdulrahman al-Thani | Mohammed bin Abdulrahman | Sheikh Mohammed bin Abdulrahman Al Thani"
  name   ar "محمد بن عبد الرحمن"
  gender m
  code   QAT ?..
  code   QAT.GOV.MFA role foreign-minister 2016-01-27..
  code   QAT.GOV role head-of-government 2023-03-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor QAT.GOV.Ansari
  kind   person
  name   en "Majed al-Ansari"
  short  en "al-Ansari"
  name   ar "ماجد الأنصاري"
  gender m
  code   QAT ?..
  code   QAT.GOV role spokesman 2021..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Kuwait ----------------------------------------------------------------------------------------------------------

actor KWT.GOV.Jaber
  kind   person
  name   en "Jaber al-Ahmad al-Sabah | Jaber al-Sabah | Jabir al-Ahmad al-Sabah"
  gender m
  code   KWT ?..
  code   KWT.GOV role head-of-state 1977-12-31..2006-01-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KWT.GOV.SabahA
  kind   person
  name   en "Sabah al-Ahmad al-Sabah | Sheikh Sabah | Sabah al-Ahmad Al-Jaber Al-Sabah"
  name   ar "صباح الأحمد"
  gender m
  code   KWT ?..
  code   KWT.GOV.MFA role foreign-minister 1978..2003-07
  code   KWT.GOV role head-of-government 2003-07-13..2006-01
  code   KWT.GOV role head-of-state 2006-01-29..2020-09-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KWT.GOV.SabahK
  kind   person
  name   en "Sabah Khalid al-Hamad al-Sabah | Sabah al-Khalid al-Sabah"
  gender m
  code   KWT ?..
  code   KWT.GOV.MFA role foreign-minister 2011-10..2019-11
  code   KWT.GOV role head-of-government 2019-11-19..2022-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Bahrain ---------------------------------------------------------------------------------------------------------

actor BHR.GOV.KHamad
  kind   person
  name   en "King Hamad | Hamad bin Isa al-Khalifa"
  gender m
  code   BHR ?..
  code   BHR.GOV role head-of-state 1999-03-06..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BHR.GOV.KhalidBahrain
  kind   person
  name   en "Khalid bin Ahmed al-Khalifa"
  gender m
  code   BHR ?..
  code   BHR.GOV.MFA role foreign-minister 2005-09..2020-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Oman ------------------------------------------------------------------------------------------------------------

actor OMN.GOV.Qaboos
  kind   person
  name   en "Sultan Qaboos | Qaboos bin Said"
  short  en "Qaboos"
  gender m
  code   OMN ?..
  code   OMN.GOV role head-of-state 1970-07-23..2020-01-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor OMN.GOV.Haitham
  kind   person
  name   en "Sultan Haitham | Haitham bin Tariq"
  gender m
  code   OMN ?..
  code   OMN.GOV role head-of-state 2020-01-11..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor OMN.GOV.YBA
  kind   person
  name   en "Yusuf bin Alawi | Youssef bin Alawi"
  short  en "bin Alawi"
  gender m
  code   OMN ?..
  code   OMN.GOV.MFA role foreign-minister 1982..2020-08-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor OMN.GOV.Busaidi
  kind   person
  name   en "Badr al-Busaidi | Badr Albusaidi | Badr bin Hamad Al Busaidi"
  short  en "al-Busaidi | Albusaidi"
  gender m
  code   OMN ?..
  code   OMN.GOV.MFA role foreign-minister 2020-08-18..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Jordan ----------------------------------------------------------------------------------------------------------

actor JOR.GOV.Hussein
  kind   person
  name   en "King Hussein | Hussein bin Talal"
  name   ar "الملك حسين"
  gender m
  code   JOR ?..
  code   JOR.GOV role head-of-state 1952-08-11..1999-02-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor JOR.GOV.Abdullah2
  kind   person
  name   en "King Abdullah | Abdullah II | King Abdullah II"
  name   ar "الملك عبد الله الثاني | عبد الله الثاني"
  name   ru "Абдалла II | король Абдалла"
  name   tr "Kral Abdullah | II. Abdullah"
  gender m
  code   JOR ?..
  code   JOR.GOV role head-of-state 1999-02-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor JOR.GOV.Safadi
  kind   person
  name   en "Ayman Safadi | Ayman al-Safadi | Aiman Safadi"
  short  en "Safadi"
  name   ar "أيمن الصفدي"
  short  ar "الصفدي"
  name   ru "Айман Сафади"
  name   tr "Eymen Safadi"
  gender m
  code   JOR ?..
  code   JOR.GOV.MFA role foreign-minister 2017-01-15..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor JOR.GOV.Judeh
  kind   person
  name   en "Nasser Judeh | Nasir Judeh"
  short  en "Judeh"
  name   ar "ناصر جودة"
  gender m
  code   JOR ?..
  code   JOR.GOV.MFA role foreign-minister 2009-02-23..2017-01-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor JOR.GOV.Mulki
  kind   person
  name   en "Hani al-Mulki | Hani Mulki"
  short  en "al-Mulki | Mulki"
  gender m
  code   JOR ?..
  code   JOR.GOV role head-of-government 2016-06-01..2018-06-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor JOR.GOV.Razzaz
  kind   person
  name   en "Omar Razzaz | Omar al-Razzaz"
  short  en "Razzaz"
  gender m
  code   JOR ?..
  code   JOR.GOV role head-of-government 2018-06-14..2020-10-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor JOR.GOV.Momani
  kind   person
  name   en "Mohammad Momani | Mohammad al-Momani"
  short  en "Momani"
  name   ar "محمد المومني"
  gender m
  code   JOR ?..
  code   JOR.GOV role spokesman 2013-03..2018-06
  code   JOR.GOV role spokesman 2024-09..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor JOR.GOV.Majali
  kind   person
  name   en "Abdul Salam Majali"
  short  en "Majali"
  gender m
  code   JOR ?..
  code   JOR.GOV role head-of-government 1993-05-29..1995-01-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Lebanon ---------------------------------------------------------------------------------------------------------

actor LBN.GOV.AGemayel
  kind   person
  name   en "Amin Gemayel | Amine Gemayel"
  short  en "Gemayel"
  gender m
  code   LBN ?..
  code   LBN.GOV role head-of-state 1982-09-23..1988-09-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.GOV.Hrawi
  kind   person
  name   en "Elias Hrawi"
  short  en "Hrawi"
  gender m
  code   LBN ?..
  code   LBN.GOV role head-of-state 1989-11-24..1998-11-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.GOV.Lahoud
  kind   person
  name   en "Emile Lahoud"
  short  en "Lahoud"
  gender m
  code   LBN ?..
  code   LBN.GOV role head-of-state 1998-11-24..2007-11-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.GOV.Suleiman
  kind   person
  name   en "Michel Suleiman | Michel Sleiman"
  short  en "Sleiman"
  gender m
  code   LBN ?..
  code   LBN.GOV role head-of-state 2008-05-25..2014-05-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.GOV.Aoun
  kind   person
  name   en "Michel Aoun"
  name   ar "ميشال عون"
  name   ru "Мишель Аун"
  name   tr "Mişel Avn"
  gender m
  code   LBN ?..
  code   LBN.GOV role head-of-government 1988-09-22..1990-10-13
  code   LBN.GOV role head-of-state 2016-10-31..2022-10-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.GOV.JAoun
  kind   person
  name   en "Joseph Aoun"
  name   ar "جوزيف عون"
  gender m
  code   LBN ?..
  code   LBN.MIL role commander 2017-03-08..2025-01-09
  code   LBN.GOV role head-of-state 2025-01-09..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.GOV.Hoss
  kind   person
  name   en "Selim al-Hoss | Salim al-Hoss | Selim Hoss"
  short  en "Hoss"
  gender m
  code   LBN ?..
  code   LBN.GOV role head-of-government 1987-06-01..1990-12-24
  code   LBN.GOV role head-of-government 1998-12-04..2000-10-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.GOV.RHariri
  kind   person
  name   en "Rafik Hariri | Rafik al-Hariri | Rafiq al-Hariri | Rafic Hariri"
  short  en "Hariri"
  name   ar "رفيق الحريري"
  gender m
  code   LBN ?..
  code   LBN.GOV role head-of-government 1992-10-31..1998-12-04
  code   LBN.GOV role head-of-government 2000-10-26..2004-10-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.GOV.SHariri
  kind   person
  name   en "Saad Hariri | Saad al-Hariri"
  short  en "Hariri"
  name   ar "سعد الحريري"
  name   ru "Саад Харири"
  name   tr "Saad Hariri"
  gender m
  code   LBN ?..
  code   LBN.GOV role head-of-government 2009-11-09..2011-06-13
  code   LBN.GOV role head-of-government 2016-12-18..2020-01-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.GOV.Siniora
  kind   person
  name   en "Fouad Siniora | Fuad Siniora"
  short  en "Siniora"
  gender m
  code   LBN ?..
  code   LBN.GOV role head-of-government 2005-07-19..2009-11-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.GOV.Mikati
  kind   person
  name   en "Najib Mikati"
  short  en "Mikati"
  name   ar "نجيب ميقاتي"
  gender m
  code   LBN ?..
  code   LBN.GOV role head-of-government 2011-06-13..2014-02-15
  code   LBN.GOV role head-of-government 2021-09-10..2025-02-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.GOV.Salam
  kind   person
  name   en "Tammam Salam"
  name   ar "تمام سلام"
  gender m
  code   LBN ?..
  code   LBN.GOV role head-of-government 2014-02-15..2016-12-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.GOV.NSalam
  kind   person
  name   en "Nawaf Salam"
  name   ar "نواف سلام"
  gender m
  code   LBN ?..
  code   LBN.GOV role head-of-government 2025-02-08..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.GOV.Berri
  kind   person
  name   en "Nabih Berri"
  short  en "Berri"
  name   ar "نبيه بري"
  gender m
  code   LBN ?..
  code   LBN.LEG role parliament-leader 1992-10-20..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.GOV.Bassil
  kind   person
  name   en "Gebran Bassil | Jibran Bassil"
  short  en "Bassil"
  name   ar "جبران باسيل"
  name   ru "Джебран Басиль"
  gender m
  code   LBN ?..
  code   LBN.GOV.MFA role foreign-minister 2014-02-15..2020-01-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.REB.HEZ.Nasrallah
  kind   person
  name   en "Hassan Nasrallah | Sayyed Hassan Nasrallah | Sheikh Hassan Nasrallah"
  short  en "Nasrallah"
  name   ar "حسن نصر الله | حسن نصرالله | نصر الله"
  name   ru "Хасан Насралла"
  short  ru "Насралла"
  name   tr "Hasan Nasrallah"
  gender m
  code   LBN.REB.HEZ role leader 1992-02-16..2024-09-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.REB.HEZ.Qassem
  kind   person
  name   en "Naim Qassem | Naim Qasim | Naim Kassem"
  short  en "Qassem"
  name   ar "نعيم قاسم"
  gender m
  code   LBN.REB.HEZ role deputy-leader 1991..2024-10-28
  code   LBN.REB.HEZ role leader 2024-10-29..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.REB.HEZ.Musawi
  kind   person
  name   en "Abbas al-Musawi | Abbas Mussawi"
  short  en "al-Musawi"
  gender m
  code   LBN.REB.HEZ role leader 1991-05..1992-02-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.PTY.PSP.Jumblatt
  kind   person
  name   en "Walid Jumblatt | Walid Junblat | Walid Joumblatt"
  short  en "Jumblatt"
  name   ar "وليد جنبلاط"
  gender m
  code   LBN.PTY.PSP role leader 1977..2023
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.PTY.LBF.Geagea
  kind   person
  name   en "Samir Geagea"
  short  en "Geagea"
  name   ar "سمير جعجع"
  gender m
  code   LBN.PTY.LBF role leader 1986-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.GOV.Ibrahim
  kind   person
  name   en "Abbas Ibrahim"
  name   ar "عباس إبراهيم"
  gender m
  code   LBN ?..
  code   LBN.SPY role intelligence-chief 2011-07..2023-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.REL.Rahi
  kind   person
  name   en "Bechara Boutros al-Rahi | Beshara al-Rai"
  short  en "al-Rahi"
  gender m
  code   LBN.REL role patriarch 2011-03-15..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.REL.Sfeir
  kind   person
  name   en "Nasrallah Sfeir | Nasrallah Butros Sfeir"
  short  en "Sfeir"
  gender m
  code   LBN.REL role patriarch 1986-04..2011-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.GOV.Karami
  kind   person
  name   en "Rashid Karami | Rashid Karameh"
  short  en "Karami"
  gender m
  code   LBN ?..
  code   LBN.GOV role head-of-government 1984-04-30..1987-06-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.GOV.OKarami
  kind   person
  name   en "Omar Karami"
  gender m
  code   LBN ?..
  code   LBN.GOV role head-of-government 1990-12-24..1992-05-13
  code   LBN.GOV role head-of-government 2004-10-26..2005-04-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.GOV.Moawad
  kind   person
  name   en "Rene Moawad | Rene Muawwad"
  short  en "Moawad"
  gender m
  code   LBN ?..
  code   LBN.GOV role head-of-state 1989-11-05..1989-11-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.PTY.LBF.Hobeika
  kind   person
  name   en "Elie Hobeika | Elie Hobeiqa"
  short  en "Hobeika"
  gender m
  code   LBN.PTY.LBF role commander 1985..1986-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.MIL.SLA.Lahad
  kind   person
  name   en "Antoine Lahad"
  short  en "Lahad"
  gender m
  code   LBN.MIL.SLA role commander 1984-03..2000-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.MIL.SLA.Haddad
  kind   person
  name   en "Saad Haddad"
  gender m
  code   LBN.MIL.SLA role commander 1976..1984-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.REL.Fadlallah
  kind   person
  name   en "Mohammed Hussein Fadlallah | Sayyed Mohammed Hussein Fadlallah"
  short  en "Fadlallah"
  gender m
  code   LBN.REL role cleric 1966..2010-07-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.REB.HEZ.Mughniyeh
  kind   person
  name   en "Imad Mughniyeh | Imad Mughniyah"
  short  en "Mughniyeh | Mughniyah"
  name   ar "عماد مغنية"
  gender m
  code   LBN.REB.HEZ role commander 1983..2008-02-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.REB.HEZ.Badreddine
  kind   person
  name   en "Mustafa Badreddine | Mustafa Amine Badreddine"
  short  en "Badreddine"
  name   ar "مصطفى بدر الدين"
  gender m
  code   LBN.REB.HEZ role commander 2008..2016-05-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.REB.HEZ.Safieddine
  kind   person
  name   en "Hashem Safieddine"
  short  en "Safieddine"
  name   ar "هاشم صفي الدين"
  gender m
  code   LBN.REB.HEZ role leader 1992..2024-10-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.GOV.BouHabib
  kind   person
  name   en "Abdallah Bou Habib | Abdallah Bouhabib"
  short  en "Bou Habib"
  gender m
  code   LBN ?..
  code   LBN.GOV.MFA role foreign-minister 2021-09-10..2025-02-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.GOV.Rajji
  kind   person
  name   en "Youssef Rajji | Youssef Raggi"
  short  en "Rajji | Raggi"
  gender m
  code   LBN ?..
  code   LBN.GOV.MFA role foreign-minister 2025-02-08..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBN.GOV.Kahwaji
  kind   person
  name   en "Jean Kahwaji"
  short  en "Kahwaji"
  gender m
  code   LBN ?..
  code   LBN.MIL role commander 2008-08-29..2017-03-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Egypt -----------------------------------------------------------------------------------------------------------

actor EGY.GOV.Mubarak
  kind   person
  name   en "Hosni Mubarak | Husni Mubarak | Muhammad Hosni Mubarak"
  short  en "Mubarak"
  name   ar "حسني مبارك"
  gender m
  code   EGY ?..
  code   EGY.GOV role head-of-state 1981-10-14..2011-02-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor EGY.GOV.Tantawi
  kind   person
  name   en "Mohamed Hussein Tantawi | Hussein Tantawi"
  short  en "Tantawi"
  gender m
  code   EGY ?..
  code   EGY.GOV.MOD role defence-minister 1991-05..2012-08-12
  code   EGY.GOV role head-of-state 2011-02-11..2012-06-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor EGY.GOV.Morsi
  kind   person
  name   en "Mohamed Morsi | Mohammed Morsi | Mohamed Mursi | Mohammed Mursi"
  short  en "Morsi | Mursi"
  name   ar "محمد مرسي"
  gender m
  code   EGY ?..
  code   EGY.GOV role head-of-state 2012-06-30..2013-07-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor EGY.GOV.Mansour
  kind   person
  name   en "Adly Mansour"
  gender m
  code   EGY ?..
  code   EGY.GOV role head-of-state 2013-07-04..2014-06-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor EGY.GOV.Sisi
  kind   person
  name   en "Abdel Fattah al-Sisi | Abdel-Fattah el-Sissi | Abdel Fattah el-Sisi | Abdel Fattah al-Sissi"
  name   en "Abdul Fattah al-Sisi"
  short  en "al-Sisi | el-Sissi | el-Sisi | Sisi | Sissi"
  name   ar "عبد الفتاح السيسي"
  short  ar "السيسي"
  name   ru "Абдель Фаттах ас-Сиси | ас-Сиси"
  name   tr "Abdulfettah Sisi"
  short  tr "Sisi"
  gender m
  code   EGY ?..
  code   EGY.GOV.MOD role defence-minister 2012-08-12..2014-03-26
  code   EGY.GOV role head-of-state 2014-06-08..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor EGY.GOV.AbdelMeguid
  kind   person
  name   en "Esmat Abdel Meguid | Ismat Abdel-Meguid"
  short  en "Abdel Meguid"
  gender m
  code   EGY ?..
  code   EGY.GOV.MFA role foreign-minister 1984-07..1991-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor EGY.GOV.Moussa
  kind   person
  name   en "Amr Moussa | Amr Musa"
  short  en "Moussa"
  name   ar "عمرو موسى"
  gender m
  code   EGY ?..
  code   EGY.GOV.MFA role foreign-minister 1991-05-20..2001-05-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.ARL.Moussa
  kind   person
  name   en "Amr Moussa | Amr Musa"
  short  en "Moussa"
  name   ar "عمرو موسى"
  gender m
  code   IGO.ARL role secretary-general 2001-06-01..2011-06-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor EGY.GOV.Maher
  kind   person
  name   en "Ahmed Maher"
  gender m
  code   EGY ?..
  code   EGY.GOV.MFA role foreign-minister 2001-05-15..2004-07-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor EGY.GOV.AboulGheit
  kind   person
  name   en "Ahmed Aboul Gheit | Ahmed Abul Gheit"
  short  en "Aboul Gheit | Abul Gheit"
  name   ar "أحمد أبو الغيط"
  gender m
  code   EGY ?..
  code   EGY.GOV.MFA role foreign-minister 2004-07-14..2011-03-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.ARL.AboulGheit
  kind   person
  name   en "Ahmed Aboul Gheit | Ahmed Abul Gheit"
  short  en "Aboul Gheit | Abul Gheit"
  name   ar "أحمد أبو الغيط"
  gender m
  code   IGO.ARL role secretary-general 2016-07-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor EGY.GOV.Shoukry
  kind   person
  name   en "Sameh Shoukry | Sameh Shukri"
  short  en "Shoukry | Shukri"
  name   ar "سامح شكري"
  name   ru "Самех Шукри"
  name   tr "Samih Şukri"
  gender m
  code   EGY ?..
  code   EGY.GOV.MFA role foreign-minister 2014-06-17..2024-07-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor EGY.GOV.Abdelatty
  kind   person
  name   en "Badr Abdelatty"
  short  en "Abdelatty"
  name   ar "بدر عبد العاطي"
  gender m
  code   EGY ?..
  code   EGY.GOV.MFA role foreign-minister 2024-07-03..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor EGY.GOV.Suleiman
  kind   person
  name   en "Omar Suleiman"
  gender m
  code   EGY ?..
  code   EGY.SPY role intelligence-chief 1993-01..2011-01-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor EGY.GOV.BBGhali
  kind   person
  name   en "Boutros Boutros-Ghali | Boutros Ghali | Butrus Ghali"
  short  en "Boutros-Ghali"
  gender m
  code   EGY ?..
  code   EGY.GOV role official 1977..1991-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.BBGhali
  kind   person
  name   en "Boutros Boutros-Ghali | Boutros Ghali | Butrus Ghali"
  short  en "Boutros-Ghali"
  gender m
  code   IGO.UNO role secretary-general 1992-01-01..1996-12-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor EGY.GOV.Kamel
  kind   person
  name   en "Abbas Kamel"
  name   ar "عباس كامل"
  gender m
  code   EGY ?..
  code   EGY.SPY role intelligence-chief 2018-01..2024-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor EGY.GOV.Rashad
  kind   person
  name   en "Hassan Rashad"
  gender m
  code   EGY ?..
  code   EGY.SPY role intelligence-chief 2024-10-16..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor EGY.GOV.Fahmy
  kind   person
  name   en "Nabil Fahmy"
  gender m
  code   EGY ?..
  code   EGY.GOV.MFA role foreign-minister 2013-07-16..2014-06-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor EGY.GOV.Amr
  kind   person
  name   en "Mohamed Kamel Amr"
  short  en "Kamel Amr"
  gender m
  code   EGY ?..
  code   EGY.GOV.MFA role foreign-minister 2011-07-18..2013-07-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor EGY.GOV.AbuGhazala
  kind   person
  name   en "Abdel Halim Abu Ghazala | Abdul-Halim Abu-Ghazalah"
  short  en "Abu Ghazala"
  gender m
  code   EGY ?..
  code   EGY.GOV.MOD role defence-minister 1981-03..1989-04-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor EGY.GOV.Zaki
  kind   person
  name   en "Mohamed Zaki"
  gender m
  code   EGY ?..
  code   EGY.GOV.MOD role defence-minister 2018-06-14..2024-07-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor EGY.GOV.Sobhi
  kind   person
  name   en "Sedki Sobhi | Sedki Sobhy"
  short  en "Sobhi"
  gender m
  code   EGY ?..
  code   EGY.GOV.MOD role defence-minister 2014-03-27..2018-06-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Yemen -----------------------------------------------------------------------------------------------------------

actor YEM.GOV.Saleh
  kind   person
  name   en "Ali Abdullah Saleh | Ali Abdallah Saleh"
  short  en "Saleh"
  name   ar "علي عبد الله صالح"
  name   ru "Али Абдалла Салех"
  name   tr "Ali Abdullah Salih"
  gender m
  code   YEM ?..
  code   YEM.GOV role head-of-state 1978-07-18..2012-02-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YEM.PTY.GPC.Saleh
  kind   person
  name   en "Ali Abdullah Saleh | Ali Abdallah Saleh"
  short  en "Saleh"
  name   ar "علي عبد الله صالح"
  name   ru "Али Абдалла Салех"
  name   tr "Ali Abdullah Salih"
  gender m
  code   YEM.PTY.GPC role leader 2012-02-28..2017-12-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YEM.GOV.Hadi
  kind   person
  name   en "Abd-Rabbu Mansour Hadi | Abdrabbuh Mansur Hadi | Abdu Rabbu Mansour Hadi | Abed Rabbo Mansour Hadi"
  name   en "Abd Rabbuh Mansur Hadi | Abd-Rabbo Mansour Hadi"
  short  en "Hadi"
  name   ar "عبد ربه منصور هادي"
  name   ru "Абд Раббо Мансур Хади"
  name   tr "Abdurabbu Mansur Hadi"
  gender m
  code   YEM ?..
  code   YEM.GOV role vice-president 1994-10-03..2012-02-27
  code   YEM.GOV role head-of-state 2012-02-27..2022-04-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YEM.GOV.Alimi
  kind   person
  name   en "Rashad al-Alimi"
  short  en "al-Alimi"
  name   ar "رشاد العليمي"
  gender m
  code   YEM ?..
  code   YEM.GOV role head-of-state 2022-04-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YEM.GOV.Bahah
  kind   person
  name   en "Khaled Bahah"
  short  en "Bahah"
  gender m
  code   YEM ?..
  code   YEM.GOV role head-of-government 2014-11-09..2016-04-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YEM.GOV.BinDaghr
  kind   person
  name   en "Ahmed Obeid bin Daghr | Ahmed bin Dagher"
  short  en "bin Daghr | bin Dagher"
  gender m
  code   YEM ?..
  code   YEM.GOV role head-of-government 2016-04-04..2018-10-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YEM.GOV.Maeen
  kind   person
  name   en "Maeen Abdulmalik Saeed | Maeen Abdulmalik"
  gender m
  code   YEM ?..
  code   YEM.GOV role head-of-government 2018-10-18..2024-02-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YEM.GOV.Mekhlafi
  kind   person
  name   en "Abdulmalik al-Mekhlafi | Abdel-Malek al-Mekhlafi"
  short  en "al-Mekhlafi"
  gender m
  code   YEM ?..
  code   YEM.GOV.MFA role foreign-minister 2015-12-01..2018-05-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YEM.GOV.Yamani
  kind   person
  name   en "Khaled al-Yamani | Khaled al-Yemany"
  short  en "al-Yamani"
  gender m
  code   YEM ?..
  code   YEM.GOV.MFA role foreign-minister 2018-05-24..2019-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YEM.REB.HOU.Houthi
  kind   person
  name   en "Abdul-Malik al-Houthi | Abdulmalik al-Houthi | Abdel Malek al-Houthi"
  short  en "al-Houthi"
  name   ar "عبد الملك الحوثي"
  name   ru "Абдель Малик аль-Хуси"
  name   tr "Abdulmelik el-Husi"
  gender m
  code   YEM.REB.HOU role leader 2004-09..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YEM.REB.HOU.MAHouthi
  kind   person
  name   en "Mohammed Ali al-Houthi"
  name   ar "محمد علي الحوثي"
  gender m
  code   YEM.REB.HOU role leader 2015-02..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YEM.REB.HOU.Mashat
  kind   person
  name   en "Mahdi al-Mashat"
  short  en "al-Mashat"
  name   ar "مهدي المشاط"
  gender m
  code   YEM.REB.HOU role president 2018-04-25..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YEM.REB.HOU.AbdulSalam
  kind   person
  name   en "Mohammed Abdul-Salam | Mohammed Abdulsalam | Mohammed Abdelsalam"
  short  en "Abdul-Salam | Abdulsalam"
  name   ar "محمد عبد السلام"
  gender m
  code   YEM.REB.HOU role spokesman 2007..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YEM.REB.HOU.Saree
  kind   person
  name   en "Yahya Saree | Yahya Sarea"
  short  en "Saree | Sarea"
  name   ar "يحيى سريع"
  gender m
  code   YEM.REB.HOU role spokesman 2018..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YEM.REB.STC.Zubaidi
  kind   person
  name   en "Aidarous al-Zubaidi | Aidarus al-Zoubaidi"
  short  en "al-Zubaidi"
  name   ar "عيدروس الزبيدي"
  gender m
  code   YEM.REB.STC role leader 2017-05-11..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YEM.GOV.Mubarak
  kind   person
  name   en "Ahmed Awad bin Mubarak | Ahmed bin Mubarak"
  short  en "bin Mubarak"
  gender m
  code   YEM ?..
  code   YEM.GOV.MFA role foreign-minister 2020-12..2024-02-05
  code   YEM.GOV role head-of-government 2024-02-05..2025-05-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YEM.GOV.Ahmar
  kind   person
  name   en "Ali Mohsen al-Ahmar"
  short  en "al-Ahmar"
  name   ar "علي محسن الأحمر"
  gender m
  code   YEM ?..
  code   YEM.MIL role commander 1978..2012
  code   YEM.GOV role vice-president 2016-04-03..2022-04-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YEM.REB.HOU.Sharaf
  kind   person
  name   en "Hisham Sharaf"
  gender m
  code   YEM.REB.HOU role foreign-minister 2016-11..2024-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YEM.REB.SPC.Samad
  kind   person
  name   en "Saleh al-Sammad | Saleh al-Samad"
  short  en "al-Sammad | al-Samad"
  name   ar "صالح الصماد"
  gender m
  code   YEM.REB.SPC role president 2016-08-15..2018-04-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YEM.MIL.GIB.TareqSaleh
  kind   person
  name   en "Tareq Saleh | Tariq Saleh"
  name   ar "طارق صالح"
  gender m
  code   YEM.MIL.GIB role commander 2018..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YEM.GOV.Iryani
  kind   person
  name   en "Muammar al-Iryani | Moammar al-Eryani"
  short  en "al-Iryani | al-Eryani"
  gender m
  code   YEM ?..
  code   YEM.GOV role official 2016..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YEM.GOV.Bidh
  kind   person
  name   en "Ali Salem al-Beidh | Ali Salim al-Bid"
  short  en "al-Beidh"
  gender m
  code   YEM ?..
  code   YEM.GOV role vice-president 1990-05-22..1994-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Libya -----------------------------------------------------------------------------------------------------------

actor LBY.GOV.Gaddafi
  kind   person
  name   en "Muammar Gaddafi | Moammar Gadhafi | Muammar Qaddafi | Mu'ammar al-Qadhafi | Muammar al-Gaddafi"
  name   en "Moammar Khadafy | Moamer Kadhafi | Muammar Qadhafi | Colonel Gaddafi"
  short  en "Gaddafi | Gadhafi | Qaddafi | Kadhafi | Khadafy | Qadhafi"
  name   ar "معمر القذافي"
  short  ar "القذافي"
  name   ru "Муаммар Каддафи"
  short  ru "Каддафи"
  name   tr "Muammer Kaddafi"
  gender m
  code   LBY ?..
  code   LBY.GOV role head-of-state 1969-09-01..2011-08-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBY.GOV.SaifGaddafi
  kind   person
  name   en "Saif al-Islam Gaddafi | Seif al-Islam Gadhafi | Saif al-Islam"
  name   ar "سيف الإسلام القذافي"
  gender m
  code   LBY ?..
  code   LBY.GOV role official 2000..2011-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBY.REB.NTC.AbdulJalil
  kind   person
  name   en "Mustafa Abdul Jalil | Mustafa Abdel Jalil"
  short  en "Abdul Jalil | Abdel Jalil"
  gender m
  code   LBY.REB.NTC role chairman 2011-03-05..2011-10-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBY.GOV.AbdulJalil
  kind   person
  name   en "Mustafa Abdul Jalil | Mustafa Abdel Jalil"
  short  en "Abdul Jalil | Abdel Jalil"
  gender m
  code   LBY ?..
  code   LBY.GOV role head-of-state 2011-10-23..2012-08-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBY.GOV.Zeidan
  kind   person
  name   en "Ali Zeidan"
  short  en "Zeidan"
  gender m
  code   LBY ?..
  code   LBY.GOV role head-of-government 2012-11-14..2014-03-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBY.GOV.Thinni
  kind   person
  name   en "Abdullah al-Thinni | Abdullah al-Thani"
  short  en "al-Thinni"
  gender m
  code   LBY ?..
  code   LBY.GOV role head-of-government 2014-03-11..2021-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBY.GOV.GNA.Sarraj
  kind   person
  name   en "Fayez al-Sarraj | Fayez Sarraj | Faiez Serraj | Fayez al-Serraj"
  short  en "al-Sarraj | Sarraj | Serraj"
  name   ar "فايز السراج"
  name   ru "Файез Саррадж"
  name   tr "Fayiz es-Serrac"
  gender m
  code   LBY.GOV.GNA role head-of-government 2016-03-30..2021-03-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBY.MIL.LNA.Haftar
  kind   person
  name   en "Khalifa Haftar | Khalifa Hifter | Khalifa Belqasim Haftar | Khalifa Hafter"
  short  en "Haftar | Hifter"
  name   ar "خليفة حفتر"
  short  ar "حفتر"
  name   ru "Халифа Хафтар"
  short  ru "Хафтар"
  name   tr "Halife Hafter"
  short  tr "Hafter"
  gender m
  code   LBY.MIL.LNA role commander 2014-05-16..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBY.GOV.Saleh
  kind   person
  name   en "Aguila Saleh | Aguila Saleh Issa | Agila Saleh"
  name   ar "عقيلة صالح"
  gender m
  code   LBY ?..
  code   LBY.LEG role parliament-leader 2014-08-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBY.GOV.GNU.Dbeibah
  kind   person
  name   en "Abdul Hamid Dbeibah | Abdulhamid Dbeibah | Abdul Hamid al-Dbeibah"
  short  en "Dbeibah"
  name   ar "عبد الحميد الدبيبة"
  name   ru "Абдель Хамид Дбейба"
  name   tr "Abdulhamid Dibeybe"
  gender m
  code   LBY.GOV.GNU role head-of-government 2021-03-15..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBY.GOV.Bashagha
  kind   person
  name   en "Fathi Bashagha"
  short  en "Bashagha"
  gender m
  code   LBY ?..
  code   LBY.GOV.INT role interior-minister 2018-10..2021-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBY.GOV.Menfi
  kind   person
  name   en "Mohamed al-Menfi | Mohammed Menfi"
  short  en "al-Menfi"
  gender m
  code   LBY ?..
  code   LBY.GOV role head-of-state 2021-03-15..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBY.GOV.Siala
  kind   person
  name   en "Mohamed Siala | Mohamed Taher Siala"
  short  en "Siala"
  gender m
  code   LBY ?..
  code   LBY.GOV.MFA role foreign-minister 2016-03-30..2021-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBY.MIL.LNA.Mismari
  kind   person
  name   en "Ahmed al-Mismari | Ahmed Mismari"
  short  en "al-Mismari"
  gender m
  code   LBY.MIL.LNA role spokesman 2015..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBY.GOV.GNA.Maiteeq
  kind   person
  name   en "Ahmed Maiteeq | Ahmed Maiteeg"
  short  en "Maiteeq | Maiteeg"
  gender m
  code   LBY.GOV.GNA role deputy 2016-03..2021-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBY.LEG.HSC.Mishri
  kind   person
  name   en "Khalid al-Mishri | Khaled al-Mishri"
  short  en "al-Mishri"
  gender m
  code   LBY.LEG.HSC role chairman 2018-04-08..2023-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBY.GOV.Mangoush
  kind   person
  name   en "Najla Mangoush | Najla el-Mangoush"
  short  en "Mangoush"
  gender f
  code   LBY ?..
  code   LBY.GOV.MFA role foreign-minister 2021-03-15..2023-08-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBY.REB.NTC.Jibril
  kind   person
  name   en "Mahmoud Jibril"
  gender m
  code   LBY.REB.NTC role head-of-government 2011-03-23..2011-10-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBY.GOV.Keib
  kind   person
  name   en "Abdurrahim el-Keib | Abdurrahim al-Keib"
  short  en "el-Keib"
  gender m
  code   LBY ?..
  code   LBY.GOV role head-of-government 2011-11-24..2012-11-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBY.GOV.Kusa
  kind   person
  name   en "Moussa Koussa | Musa Kusa"
  short  en "Koussa"
  gender m
  code   LBY ?..
  code   LBY.GOV.MFA role foreign-minister 2009-03-04..2011-03-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBY.GOV.GNC.Ghwell
  kind   person
  name   en "Khalifa al-Ghwell | Khalifa Ghwell"
  short  en "al-Ghwell"
  gender m
  code   LBY.GOV.GNC role head-of-government 2015-03..2016-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBY.MIL.LNA.SHaftar
  kind   person
  name   en "Saddam Haftar"
  gender m
  code   LBY.MIL.LNA role commander 2023..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Ukraine ---------------------------------------------------------------------------------------------------------

actor UKR.GOV.Kravchuk
  kind   person
  name   en "Leonid Kravchuk"
  short  en "Kravchuk"
  gender m
  code   UKR ?..
  code   UKR.GOV role head-of-state 1991-12-05..1994-07-19
  code   UKR.GOV role negotiator 2020-07-30..2022-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Kuchma
  kind   person
  name   en "Leonid Kuchma"
  short  en "Kuchma"
  name   ru "Леонид Кучма | Леонида Кучмы"
  short  ru "Кучма"
  gender m
  code   UKR ?..
  code   UKR.GOV role head-of-government 1992-10-13..1993-09-22
  code   UKR.GOV role head-of-state 1994-07-19..2005-01-23
  code   UKR.GOV role negotiator 2014-06-08..2018-10
  code   UKR.GOV role negotiator 2019-06..2020-07-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Yushchenko
  kind   person
  name   en "Viktor Yushchenko | Viktor Yuschenko"
  short  en "Yushchenko"
  gender m
  code   UKR ?..
  code   UKR.GOV role head-of-government 1999-12-22..2001-05-29
  code   UKR.GOV role head-of-state 2005-01-23..2010-02-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Yanukovych
  kind   person
  name   en "Viktor Yanukovych | Viktor Yanukovich"
  short  en "Yanukovych | Yanukovich"
  name   ru "Виктор Янукович"
  short  ru "Янукович"
  gender m
  code   UKR ?..
  code   UKR.GOV role head-of-government 2002-11-21..2005-01-05
  code   UKR.GOV role head-of-government 2006-08-04..2007-12-18
  code   UKR.GOV role head-of-state 2010-02-25..2014-02-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Turchynov
  kind   person
  name   en "Oleksandr Turchynov | Olexander Turchynov"
  short  en "Turchynov"
  gender m
  code   UKR ?..
  code   UKR.GOV role head-of-state 2014-02-23..2014-06-07
  code   UKR.GOV role security-council-secretary 2014-12-16..2019-05-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Poroshenko
  kind   person
  name   en "Petro Poroshenko"
  short  en "Poroshenko"
  name   ar "بيترو بوروشينكو"
  short  ar "بوروشينكو"
  name   ru "Петр Порошенко | Петра Порошенко"
  short  ru "Порошенко"
  name   tr "Petro Poroşenko"
  short  tr "Poroşenko"
  gender m
  code   UKR ?..
  code   UKR.GOV role head-of-state 2014-06-07..2019-05-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Zelenskyy
  kind   person
  name   en "Volodymyr Zelenskyy | Volodymyr Zelensky | Volodymyr Zelenskiy | Vladimir Zelensky | Vladimir Zelenskiy"
  short  en "Zelenskyy | Zelensky | Zelenskiy"
  name   ar "فولوديمير زيلينسكي"
  short  ar "زيلينسكي"
  name   ru "Владимир Зеленский | Владимира Зеленского"
  short  ru "Зеленский | Зеленского"
  name   tr "Volodimir Zelenskiy | Vladimir Zelenskiy"
  short  tr "Zelenskiy"
  gender m
  code   UKR ?..
  code   UKR.GOV role head-of-state 2019-05-20..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Tymoshenko
  kind   person
  name   en "Yulia Tymoshenko | Yulia Timoshenko"
  short  en "Tymoshenko | Timoshenko"
  gender f
  code   UKR ?..
  code   UKR.GOV role head-of-government 2005-01-24..2005-09-08
  code   UKR.GOV role head-of-government 2007-12-18..2010-03-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Azarov
  kind   person
  name   en "Mykola Azarov"
  short  en "Azarov"
  gender m
  code   UKR ?..
  code   UKR.GOV role head-of-government 2010-03-11..2014-01-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Yatsenyuk
  kind   person
  name   en "Arseniy Yatsenyuk | Arseny Yatseniuk | Arseniy Yatseniuk"
  short  en "Yatsenyuk | Yatseniuk"
  name   ru "Арсений Яценюк"
  short  ru "Яценюк"
  gender m
  code   UKR ?..
  code   UKR.GOV role head-of-government 2014-02-27..2016-04-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Groysman
  kind   person
  name   en "Volodymyr Groysman"
  short  en "Groysman"
  gender m
  code   UKR ?..
  code   UKR.GOV role head-of-government 2016-04-14..2019-08-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Shmyhal
  kind   person
  name   en "Denys Shmyhal"
  short  en "Shmyhal"
  name   ru "Денис Шмыгаль"
  gender m
  code   UKR ?..
  code   UKR.GOV role head-of-government 2020-03-04..2025-07-17
  code   UKR.GOV.MOD role defence-minister 2025-07-17..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Svyrydenko
  kind   person
  name   en "Yulia Svyrydenko"
  short  en "Svyrydenko"
  gender f
  code   UKR ?..
  code   UKR.GOV role head-of-government 2025-07-17..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Deshchytsia
  kind   person
  name   en "Andriy Deshchytsia"
  short  en "Deshchytsia"
  gender m
  code   UKR ?..
  code   UKR.GOV.MFA role foreign-minister 2014-02-27..2014-06-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Klimkin
  kind   person
  name   en "Pavlo Klimkin"
  short  en "Klimkin"
  name   ru "Павел Климкин"
  short  ru "Климкин"
  gender m
  code   UKR ?..
  code   UKR.GOV.MFA role foreign-minister 2014-06-19..2019-08-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Prystaiko
  kind   person
  name   en "Vadym Prystaiko"
  short  en "Prystaiko"
  gender m
  code   UKR ?..
  code   UKR.GOV.MFA role foreign-minister 2019-08-29..2020-03-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Kuleba
  kind   person
  name   en "Dmytro Kuleba"
  short  en "Kuleba"
  name   ar "دميترو كوليبا"
  name   ru "Дмитрий Кулеба"
  short  ru "Кулеба"
  name   tr "Dmitro Kuleba"
  gender m
  code   UKR ?..
  code   UKR.GOV.MFA role foreign-minister 2020-03-04..2024-09-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Sybiha
  kind   person
  name   en "Andrii Sybiha | Andriy Sybiha"
  short  en "Sybiha"
  name   ru "Андрей Сибига"
  gender m
  code   UKR ?..
  code   UKR.GOV.MFA role foreign-minister 2024-09-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Poltorak
  kind   person
  name   en "Stepan Poltorak"
  short  en "Poltorak"
  name   ru "Степан Полторак"
  gender m
  code   UKR ?..
  code   UKR.GOV.MOD role defence-minister 2014-10-14..2019-08-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Reznikov
  kind   person
  name   en "Oleksii Reznikov | Oleksiy Reznikov"
  short  en "Reznikov"
  gender m
  code   UKR ?..
  code   UKR.GOV.MOD role defence-minister 2021-11-04..2023-09-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Umerov
  kind   person
  name   en "Rustem Umerov | Rustam Umerov"
  short  en "Umerov"
  name   ru "Рустем Умеров"
  gender m
  code   UKR ?..
  code   UKR.GOV.MOD role defence-minister 2023-09-06..2025-07-17
  code   UKR.GOV role security-council-secretary 2025-07-18..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Zaluzhny
  kind   person
  name   en "Valery Zaluzhny | Valerii Zaluzhnyi"
  short  en "Zaluzhny | Zaluzhnyi"
  name   ru "Валерий Залужный"
  gender m
  code   UKR ?..
  code   UKR.MIL role commander 2021-07-27..2024-02-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Syrskyi
  kind   person
  name   en "Oleksandr Syrskyi | Oleksandr Syrsky"
  short  en "Syrskyi | Syrsky"
  name   ru "Александр Сырский"
  gender m
  code   UKR ?..
  code   UKR.MIL role commander 2024-02-08..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Yermak
  kind   person
  name   en "Andriy Yermak | Andrii Yermak"
  short  en "Yermak"
  name   ru "Андрей Ермак"
  gender m
  code   UKR ?..
  code   UKR.GOV role official 2020-02-11..2025-11-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Motuzyanyk
  kind   person
  name   en "Oleksandr Motuzyanyk | Olexander Motuzyanyk"
  short  en "Motuzyanyk"
  gender m
  code   UKR ?..
  code   UKR.GOV role spokesman 2014-11..2018
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Lysenko
  kind   person
  name   en "Andriy Lysenko | Andrei Lysenko"
  short  en "Lysenko"
  name   ru "Андрей Лысенко"
  gender m
  code   UKR ?..
  code   UKR.GOV role spokesman 2014-07..2017
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.REB.DPR.Zakharchenko
  kind   person
  name   en "Alexander Zakharchenko | Aleksandr Zakharchenko | Oleksandr Zakharchenko"
  short  en "Zakharchenko"
  name   ru "Александр Захарченко"
  short  ru "Захарченко"
  gender m
  code   UKR.REB.DPR role leader 2014-08-08..2018-08-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.REB.LPR.Plotnitsky
  kind   person
  name   en "Igor Plotnitsky | Ihor Plotnytsky"
  short  en "Plotnitsky | Plotnytsky"
  name   ru "Игорь Плотницкий"
  short  ru "Плотницкий"
  gender m
  code   UKR.REB.LPR role leader 2014-08-14..2017-11-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.REB.LPR.Pasechnik
  kind   person
  name   en "Leonid Pasechnik"
  short  en "Pasechnik"
  name   ru "Леонид Пасечник"
  short  ru "Пасечник"
  gender m
  code   UKR.REB.LPR role leader 2017-11-24..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.REB.DPR.Pushilin
  kind   person
  name   en "Denis Pushilin"
  short  en "Pushilin"
  name   ru "Денис Пушилин"
  short  ru "Пушилин"
  gender m
  code   UKR.REB.DPR role negotiator 2014-05..2018-09
  code   UKR.REB.DPR role leader 2018-09-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.REB.DPR.MIL.Basurin
  kind   person
  name   en "Eduard Basurin"
  short  en "Basurin"
  name   ru "Эдуард Басурин"
  short  ru "Басурин"
  gender m
  code   UKR.REB.DPR.MIL role spokesman 2015-01..2023
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.REB.LPR.Deinego
  kind   person
  name   en "Vladislav Deinego | Vladyslav Deinego"
  short  en "Deinego"
  name   ru "Владислав Дейнего"
  short  ru "Дейнего"
  gender m
  code   UKR.REB.LPR role negotiator 2014-09..2022
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.REB.LPR.MIL.Marochko
  kind   person
  name   en "Andrei Marochko | Andrey Marochko"
  short  en "Marochko"
  name   ru "Андрей Марочко"
  gender m
  code   UKR.REB.LPR.MIL role spokesman 2015..2023
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.REB.DPR.MIL.Girkin
  kind   person
  name   en "Igor Girkin | Igor Strelkov"
  short  en "Girkin | Strelkov"
  name   ru "Игорь Стрелков"
  short  ru "Стрелков"
  gender m
  code   UKR.REB.DPR.MIL role commander 2014-05..2014-08-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.PTY.Medvedchuk
  kind   person
  name   en "Viktor Medvedchuk"
  short  en "Medvedchuk"
  gender m
  code   UKR.PTY role politician 2012..2022
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Podolyak
  kind   person
  name   en "Mykhailo Podolyak | Mykhaylo Podolyak | Mikhail Podolyak"
  short  en "Podolyak"
  name   ru "Михаил Подоляк"
  short  ru "Подоляк"
  gender m
  code   UKR ?..
  code   UKR.GOV role official 2020-04..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Arakhamia
  kind   person
  name   en "David Arakhamia | Davyd Arakhamia"
  short  en "Arakhamia"
  name   ru "Давид Арахамия"
  short  ru "Арахамия"
  gender m
  code   UKR ?..
  code   UKR.LEG role parliament-leader 2019-11..
  code   UKR.GOV role negotiator 2022-02-28..2022-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Budanov
  kind   person
  name   en "Kyrylo Budanov"
  short  en "Budanov"
  name   ru "Кирилл Буданов"
  short  ru "Буданов"
  gender m
  code   UKR ?..
  code   UKR.SPY role intelligence-chief 2020-08-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Khomchak
  kind   person
  name   en "Ruslan Khomchak"
  short  en "Khomchak"
  gender m
  code   UKR ?..
  code   UKR.MIL role commander 2019-05-21..2021-07-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Muzhenko
  kind   person
  name   en "Viktor Muzhenko"
  short  en "Muzhenko"
  name   ru "Виктор Муженко"
  gender m
  code   UKR ?..
  code   UKR.MIL role commander 2014-07-03..2019-05-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Avakov
  kind   person
  name   en "Arsen Avakov"
  short  en "Avakov"
  name   ru "Арсен Аваков"
  gender m
  code   UKR ?..
  code   UKR.GOV.INT role interior-minister 2014-02-27..2021-07-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Klitschko
  kind   person
  name   en "Vitali Klitschko | Vitaliy Klitschko"
  short  en "Klitschko"
  name   ru "Виталий Кличко"
  short  ru "Кличко"
  gender m
  code   UKR ?..
  code   UKR.GOV.LOC role governor 2014-06-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Marchuk
  kind   person
  name   en "Yevhen Marchuk"
  short  en "Marchuk"
  gender m
  code   UKR ?..
  code   UKR.GOV role head-of-government 1995-03-01..1996-05-27
  code   UKR.GOV role negotiator 2015-06..2019-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.LvovaBelova
  kind   person
  name   en "Maria Lvova-Belova"
  short  en "Lvova-Belova"
  name   ru "Мария Львова-Белова"
  gender f
  code   RUS.GOV role official 2021-10-27..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UKR.GOV.Lubinets
  kind   person
  name   en "Dmytro Lubinets"
  short  en "Lubinets"
  name   ru "Дмитрий Лубинец"
  gender m
  code   UKR.GOV role ombudsman 2022-07-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Belarus ---------------------------------------------------------------------------------------------------------

actor BLR.GOV.Lukashenko
  kind   person
  name   en "Alexander Lukashenko | Aleksandr Lukashenko | Alyaksandr Lukashenka"
  short  en "Lukashenko | Lukashenka"
  name   ar "ألكسندر لوكاشينكو"
  name   ru "Александр Лукашенко"
  short  ru "Лукашенко"
  name   tr "Aleksandr Lukaşenko"
  gender m
  code   BLR ?..
  code   BLR.GOV role head-of-state 1994-07-20..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BLR.GOV.Makei
  kind   person
  name   en "Vladimir Makei"
  short  en "Makei"
  gender m
  code   BLR ?..
  code   BLR.GOV.MFA role foreign-minister 2012-08-20..2022-11-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BLR.OPP.Tikhanovskaya
  kind   person
  name   en "Sviatlana Tsikhanouskaya | Svetlana Tikhanovskaya"
  short  en "Tsikhanouskaya | Tikhanovskaya"
  gender f
  code   BLR.OPP role opposition-leader 2020-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Kazakhstan ------------------------------------------------------------------------------------------------------

actor KAZ.GOV.Nazarbayev
  kind   person
  name   en "Nursultan Nazarbayev"
  short  en "Nazarbayev"
  name   ar "نور سلطان نزارباييف"
  name   ru "Нурсултан Назарбаев"
  short  ru "Назарбаев"
  name   tr "Nursultan Nazarbayev"
  gender m
  code   KAZ ?..
  code   KAZ.GOV role head-of-state 1990-04-24..2019-03-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KAZ.GOV.Tokayev
  kind   person
  name   en "Kassym-Jomart Tokayev | Kasym-Zhomart Tokayev"
  short  en "Tokayev"
  name   ru "Касым-Жомарт Токаев"
  short  ru "Токаев"
  gender m
  code   KAZ ?..
  code   KAZ.GOV.MFA role foreign-minister 1994-10..1999-10
  code   KAZ.GOV role head-of-government 1999-10-01..2002-01-28
  code   KAZ.GOV.MFA role foreign-minister 2002-01..2007-01
  code   KAZ.GOV role head-of-state 2019-03-20..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KAZ.GOV.Abdrakhmanov
  kind   person
  name   en "Kairat Abdrakhmanov"
  short  en "Abdrakhmanov"
  name   ar "خيرت عبد الرحمنوف | عبد الرحمنوف"
  name   ru "Кайрат Абдрахманов"
  short  ru "Абдрахманов"
  name   tr "Kayrat Abdrahmanov"
  gender m
  code   KAZ ?..
  code   KAZ.GOV.MFA role foreign-minister 2016-12-28..2018-12-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KAZ.GOV.Tleuberdi
  kind   person
  name   en "Mukhtar Tleuberdi"
  short  en "Tleuberdi"
  gender m
  code   KAZ ?..
  code   KAZ.GOV.MFA role foreign-minister 2019-09-18..2023-04-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KAZ.GOV.Idrissov
  kind   person
  name   en "Erlan Idrissov | Yerlan Idrisov"
  short  en "Idrissov"
  gender m
  code   KAZ ?..
  code   KAZ.GOV.MFA role foreign-minister 2012-09-28..2016-12-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Georgia ---------------------------------------------------------------------------------------------------------

actor GEO.GOV.Gamsakhurdia
  kind   person
  name   en "Zviad Gamsakhurdia"
  short  en "Gamsakhurdia"
  gender m
  code   GEO ?..
  code   GEO.GOV role head-of-state 1991-05-26..1992-01-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GEO.GOV.Saakashvili
  kind   person
  name   en "Mikheil Saakashvili | Mikhail Saakashvili"
  short  en "Saakashvili"
  gender m
  code   GEO ?..
  code   GEO.GOV role head-of-state 2004-01-25..2007-11-25
  code   GEO.GOV role head-of-state 2008-01-20..2013-11-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GEO.GOV.Margvelashvili
  kind   person
  name   en "Giorgi Margvelashvili"
  short  en "Margvelashvili"
  gender m
  code   GEO ?..
  code   GEO.GOV role head-of-state 2013-11-17..2018-12-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GEO.GOV.Zourabichvili
  kind   person
  name   en "Salome Zourabichvili | Salome Zurabishvili"
  short  en "Zourabichvili | Zurabishvili"
  gender f
  code   GEO ?..
  code   GEO.GOV.MFA role foreign-minister 2004-03..2005-10
  code   GEO.GOV role head-of-state 2018-12-16..2024-12-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GEO.GOV.Ivanishvili
  kind   person
  name   en "Bidzina Ivanishvili"
  short  en "Ivanishvili"
  gender m
  code   GEO ?..
  code   GEO.GOV role head-of-government 2012-10-25..2013-11-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GEO.GOV.Kobakhidze
  kind   person
  name   en "Irakli Kobakhidze"
  short  en "Kobakhidze"
  gender m
  code   GEO ?..
  code   GEO.GOV role head-of-government 2024-02-08..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GEO.ABK.Ardzinba
  kind   person
  name   en "Vladislav Ardzinba"
  short  en "Ardzinba"
  gender m
  code   GEO.ABK role leader 1990-12..2005-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GEO.ABK.Bagapsh
  kind   person
  name   en "Sergei Bagapsh"
  short  en "Bagapsh"
  gender m
  code   GEO.ABK role leader 2005-02-12..2011-05-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GEO.SOS.Kokoity
  kind   person
  name   en "Eduard Kokoity"
  short  en "Kokoity"
  gender m
  code   GEO.SOS role leader 2001-12-18..2011-12-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Armenia ---------------------------------------------------------------------------------------------------------

actor ARM.GOV.TerPetrosyan
  kind   person
  name   en "Levon Ter-Petrosyan | Levon Ter-Petrossian | Levon Ter-Petrosian"
  short  en "Ter-Petrosyan | Ter-Petrossian"
  gender m
  code   ARM ?..
  code   ARM.GOV role head-of-state 1991-11-11..1998-02-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AZE.NKR.Kocharyan
  kind   person
  name   en "Robert Kocharyan | Robert Kocharian"
  short  en "Kocharyan | Kocharian"
  gender m
  code   AZE.NKR role leader 1994-12..1997-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARM.GOV.Kocharyan
  kind   person
  name   en "Robert Kocharyan | Robert Kocharian"
  short  en "Kocharyan | Kocharian"
  gender m
  code   ARM ?..
  code   ARM.GOV role head-of-state 1998-02-04..2008-04-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARM.GOV.Sargsyan
  kind   person
  name   en "Serzh Sargsyan | Serzh Sarkisian | Serge Sarkisian"
  short  en "Sargsyan | Sarkisian"
  name   ru "Серж Саргсян"
  short  ru "Саргсян"
  gender m
  code   ARM ?..
  code   ARM.GOV role head-of-state 2008-04-09..2018-04-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARM.GOV.Pashinyan
  kind   person
  name   en "Nikol Pashinyan | Nikol Pashinian"
  short  en "Pashinyan | Pashinian"
  name   ar "نيكول باشينيان"
  name   ru "Никол Пашинян"
  short  ru "Пашинян | Пашиняна"
  name   tr "Nikol Paşinyan"
  short  tr "Paşinyan"
  gender m
  code   ARM ?..
  code   ARM.GOV role head-of-government 2018-05-08..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARM.GOV.Nalbandian
  kind   person
  name   en "Edward Nalbandian | Edvard Nalbandyan"
  short  en "Nalbandian | Nalbandyan"
  name   ru "Эдвард Налбандян"
  short  ru "Налбандян"
  gender m
  code   ARM ?..
  code   ARM.GOV.MFA role foreign-minister 2008-04-14..2018-05-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARM.GOV.Mnatsakanyan
  kind   person
  name   en "Zohrab Mnatsakanyan"
  short  en "Mnatsakanyan"
  name   ru "Зограб Мнацаканян"
  gender m
  code   ARM ?..
  code   ARM.GOV.MFA role foreign-minister 2018-05-12..2020-11-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARM.GOV.Mirzoyan
  kind   person
  name   en "Ararat Mirzoyan"
  short  en "Mirzoyan"
  name   ru "Арарат Мирзоян"
  gender m
  code   ARM ?..
  code   ARM.GOV.MFA role foreign-minister 2021-08-19..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AZE.NKR.Harutyunyan
  kind   person
  name   en "Arayik Harutyunyan | Arayik Arutyunyan"
  short  en "Harutyunyan"
  gender m
  code   AZE.NKR role leader 2020-05-21..2023-09-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AZE.NKR.BSahakyan
  kind   person
  name   en "Bako Sahakyan | Bako Saakyan"
  short  en "Sahakyan"
  gender m
  code   AZE.NKR role leader 2007-09-07..2020-05-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Azerbaijan ------------------------------------------------------------------------------------------------------

actor AZE.GOV.Mutalibov
  kind   person
  name   en "Ayaz Mutalibov | Ayaz Mutallibov"
  short  en "Mutalibov"
  gender m
  code   AZE ?..
  code   AZE.GOV role head-of-state 1990-05-18..1992-03-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AZE.GOV.Elchibey
  kind   person
  name   en "Abulfaz Elchibey"
  short  en "Elchibey"
  gender m
  code   AZE ?..
  code   AZE.GOV role head-of-state 1992-06-16..1993-09-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AZE.GOV.HAliyev
  kind   person
  name   en "Heydar Aliyev | Geidar Aliev | Heidar Aliyev"
  gender m
  code   AZE ?..
  code   AZE.GOV role head-of-state 1993-10-10..2003-10-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AZE.GOV.Aliyev
  kind   person
  name   en "Ilham Aliyev | Ilham Aliev"
  short  en "Aliyev | Aliev"
  name   ar "إلهام علييف"
  name   ru "Ильхам Алиев | Ильхама Алиева"
  short  ru "Алиев"
  name   tr "İlham Aliyev"
  short  tr "Aliyev"
  gender m
  code   AZE ?..
  code   AZE.GOV role head-of-state 2003-10-31..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AZE.GOV.Mammadyarov
  kind   person
  name   en "Elmar Mammadyarov | Elmar Mamedyarov"
  short  en "Mammadyarov | Mamedyarov"
  name   ru "Эльмар Мамедъяров"
  gender m
  code   AZE ?..
  code   AZE.GOV.MFA role foreign-minister 2004-04-02..2020-07-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AZE.GOV.Bayramov
  kind   person
  name   en "Jeyhun Bayramov | Ceyhun Bayramov"
  short  en "Bayramov"
  name   ru "Джейхун Байрамов"
  name   tr "Ceyhun Bayramov"
  gender m
  code   AZE ?..
  code   AZE.GOV.MFA role foreign-minister 2020-07-16..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AZE.GOV.ZHasanov
  kind   person
  name   en "Zakir Hasanov"
  short  en "Hasanov"
  gender m
  code   AZE ?..
  code   AZE.GOV.MOD role defence-minister 2013-10-22..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Sudan -----------------------------------------------------------------------------------------------------------

actor SDN.GOV.SadiqMahdi
  kind   person
  name   en "Sadiq al-Mahdi | Sadeq al-Mahdi"
  short  en "al-Mahdi"
  gender m
  code   SDN ?..
  code   SDN.GOV role head-of-government 1986-05-06..1989-06-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.GOV.Bashir
  kind   person
  name   en "Omar al-Bashir | Omar Hassan al-Bashir | Omar el-Bashir | Omar Bashir"
  short  en "al-Bashir | el-Bashir | Bashir"
  name   ar "عمر البشير"
  short  ar "البشير"
  gender m
  code   SDN ?..
  code   SDN.GOV role head-of-state 1989-06-30..2019-04-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.GOV.Turabi
  kind   person
  name   en "Hassan al-Turabi | Hassan Turabi"
  short  en "al-Turabi | Turabi"
  gender m
  code   SDN ?..
  code   SDN.LEG role parliament-leader 1996..1999-12-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.GOV.Burhan
  kind   person
  name   en "Abdel Fattah al-Burhan | Abdel Fattah Burhan"
  short  en "al-Burhan | Burhan"
  name   ar "عبد الفتاح البرهان"
  short  ar "البرهان"
  name   ru "Абдель Фаттах аль-Бурхан"
  name   tr "Abdulfettah el-Burhan"
  gender m
  code   SDN ?..
  code   SDN.GOV role head-of-state 2019-04-12..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.MIL.RSF.Hemedti
  kind   person
  name   en "Mohamed Hamdan Dagalo | Mohamed Hamdan Daglo | Mohammed Hamdan Dagalo | Hemedti | Hemeti"
  short  en "Dagalo | Daglo | Hemedti | Hemeti"
  name   ar "محمد حمدان دقلو"
  short  ar "حميدتي"
  gender m
  code   SDN.MIL.RSF role commander 2013..2023-04-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.REB.RSF.Hemedti
  kind   person
  name   en "Mohamed Hamdan Dagalo | Mohamed Hamdan Daglo | Mohammed Hamdan Dagalo | Hemedti | Hemeti"
  short  en "Dagalo | Daglo | Hemedti | Hemeti"
  name   ar "محمد حمدان دقلو"
  short  ar "حميدتي"
  gender m
  code   SDN.REB.RSF role commander 2023-04-15..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.GOV.Hamdok
  kind   person
  name   en "Abdalla Hamdok | Abdallah Hamdok"
  short  en "Hamdok"
  name   ar "عبد الله حمدوك"
  gender m
  code   SDN ?..
  code   SDN.GOV role head-of-government 2019-08-21..2021-10-25
  code   SDN.GOV role head-of-government 2021-11-21..2022-01-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.GOV.Ghandour
  kind   person
  name   en "Ibrahim Ghandour"
  short  en "Ghandour"
  gender m
  code   SDN ?..
  code   SDN.GOV.MFA role foreign-minister 2015-06..2018-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.GOV.AhHarun
  kind   person
  name   en "Ahmed Haroun | Ahmad Harun"
  gender m
  code   SDN ?..
  code   SDN.GOV.LOC role governor 2009-05..2015
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.REB.SPL.Garang
  kind   person
  name   en "John Garang"
  short  en "Garang"
  gender m
  code   SDN.REB.SPL role leader 1983-06..2005-07-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.GOV.Garang
  kind   person
  name   en "John Garang"
  short  en "Garang"
  gender m
  code   SDN ?..
  code   SDN.GOV role vice-president 2005-07-09..2005-07-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.GOV.Taha
  kind   person
  name   en "Ali Osman Taha | Ali Osman Mohamed Taha"
  gender m
  code   SDN ?..
  code   SDN.GOV.MFA role foreign-minister 1995-02..1998-02
  code   SDN.GOV role vice-president 1998-02-17..2013-12
  code   SDN.GOV role negotiator 2003-09..2005-01-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.GOV.Karti
  kind   person
  name   en "Ali Karti"
  short  en "Karti"
  gender m
  code   SDN ?..
  code   SDN.GOV.MFA role foreign-minister 2010-06..2015-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.GOV.Akol
  kind   person
  name   en "Lam Akol"
  short  en "Akol"
  gender m
  code   SDN ?..
  code   SDN.GOV.MFA role foreign-minister 2005-09..2007-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.REB.SPN.Hilu
  kind   person
  name   en "Abdelaziz al-Hilu | Abdel Aziz al-Hilu | Abdel-Aziz Adam al-Hilu"
  short  en "al-Hilu"
  gender m
  code   SDN.REB.SPN role leader 2017-06..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.REB.SPN.Agar
  kind   person
  name   en "Malik Agar"
  gender m
  code   SDN.REB.SPN role leader 2011-07..2017-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.GOV.Agar
  kind   person
  name   en "Malik Agar"
  gender m
  code   SDN ?..
  code   SDN.GOV role vice-president 2023-05-19..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.REB.SPN.Arman
  kind   person
  name   en "Yasir Arman | Yasser Arman"
  gender m
  code   SDN.REB.SPN role negotiator 2011..2021
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.REB.SLM.AWNur
  kind   person
  name   en "Abdul Wahid al-Nur | Abdel Wahid Mohamed al-Nur | Abdelwahid Mohamed al-Nur"
  short  en "al-Nur"
  gender m
  code   SDN.REB.SLM role leader 2001..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.REB.SLM.Minnawi
  kind   person
  name   en "Minni Minnawi | Minni Arcua Minnawi | Minni Arko Minawi"
  short  en "Minnawi | Minawi"
  gender m
  code   SDN.REB.SLM role leader 2004..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.GOV.Minnawi
  kind   person
  name   en "Minni Minnawi | Minni Arcua Minnawi | Minni Arko Minawi"
  short  en "Minnawi | Minawi"
  gender m
  code   SDN ?..
  code   SDN.GOV.LOC role governor 2021-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.REB.JEM.KIbrahim
  kind   person
  name   en "Khalil Ibrahim"
  gender m
  code   SDN.REB.JEM role leader 2003-03..2011-12-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.REB.JEM.GIbrahim
  kind   person
  name   en "Gibril Ibrahim | Jibril Ibrahim"
  gender m
  code   SDN.REB.JEM role leader 2012-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.REB.RSF.ARDagalo
  kind   person
  name   en "Abdelrahim Dagalo | Abdul Rahim Dagalo"
  gender m
  code   SDN.REB.RSF role deputy-commander 2018..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.GOV.Kabbashi
  kind   person
  name   en "Shams al-Din Kabbashi | Shamseddine Kabbashi"
  short  en "Kabbashi"
  gender m
  code   SDN ?..
  code   SDN.MIL role commander 2019-04..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.GOV.YasserAtta
  kind   person
  name   en "Yasser al-Atta | Yasir al-Atta"
  short  en "al-Atta"
  gender m
  code   SDN ?..
  code   SDN.MIL role commander 2019-04..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SDN.GOV.Idris
  kind   person
  name   en "Kamil Idris"
  gender m
  code   SDN ?..
  code   SDN.GOV role head-of-government 2025-05-31..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- South Sudan -----------------------------------------------------------------------------------------------------

actor SDN.REB.SPL.Kiir
  kind   person
  name   en "Salva Kiir | Salva Kiir Mayardit"
  short  en "Kiir"
  name   ar "سلفا كير"
  name   ru "Сальва Киир"
  gender m
  code   SDN.REB.SPL role leader 2005-08-01..2011-07-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SSD.GOV.Kiir
  kind   person
  name   en "Salva Kiir | Salva Kiir Mayardit"
  short  en "Kiir"
  name   ar "سلفا كير"
  name   ru "Сальва Киир"
  gender m
  code   SSD ?..
  code   SSD.GOV role head-of-state 2011-07-09..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SSD.GOV.Machar
  kind   person
  name   en "Riek Machar"
  short  en "Machar"
  name   ar "رياك مشار"
  name   ru "Риек Машар"
  gender m
  code   SSD ?..
  code   SSD.GOV role vice-president 2011-07-09..2013-07-23
  code   SSD.GOV role vice-president 2016-04-26..2016-07-23
  code   SSD.GOV role vice-president 2020-02-22..2025-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SSD.REB.SIO.Machar
  kind   person
  name   en "Riek Machar"
  short  en "Machar"
  name   ar "رياك مشار"
  name   ru "Риек Машар"
  gender m
  code   SSD.REB.SIO role leader 2013-12-16..2020-02-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SSD.GOV.Amum
  kind   person
  name   en "Pagan Amum"
  short  en "Amum"
  gender m
  code   SSD ?..
  code   SSD.GOV role official 2005..2013-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SSD.REB.NAS.Amum
  kind   person
  name   en "Pagan Amum"
  short  en "Amum"
  gender m
  code   SSD.REB.NAS role leader 2016..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SSD.REB.NAS.Cirillo
  kind   person
  name   en "Thomas Cirillo | Thomas Cirillo Swaka"
  short  en "Cirillo"
  gender m
  code   SSD.REB.NAS role leader 2017-03..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SSD.REB.SIO.TabanDeng
  kind   person
  name   en "Taban Deng Gai | Taban Deng"
  gender m
  code   SSD.REB.SIO role negotiator 2013-12..2016-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SSD.GOV.TabanDeng
  kind   person
  name   en "Taban Deng Gai | Taban Deng"
  gender m
  code   SSD ?..
  code   SSD.GOV role vice-president 2016-07-26..2025
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SSD.GOV.MLueth
  kind   person
  name   en "Michael Makuei | Michael Makuei Lueth"
  short  en "Makuei"
  gender m
  code   SSD ?..
  code   SSD.GOV role spokesman 2013-07..2025
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SSD.MIL.LRuai
  kind   person
  name   en "Lul Ruai Koang"
  short  en "Lul Ruai"
  gender m
  code   SSD.MIL role spokesman 2014..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Colombia --------------------------------------------------------------------------------------------------------

actor COL.GOV.Betancur
  kind   person
  name   en "Belisario Betancur"
  short  en "Betancur"
  gender m
  code   COL ?..
  code   COL.GOV role head-of-state 1982-08-07..1986-08-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.Barco
  kind   person
  name   en "Virgilio Barco | Virgilio Barco Vargas"
  short  en "Barco"
  gender m
  code   COL ?..
  code   COL.GOV role head-of-state 1986-08-07..1990-08-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.Gaviria
  kind   person
  name   en "Cesar Gaviria | Cesar Gaviria Trujillo"
  short  en "Gaviria"
  gender m
  code   COL ?..
  code   COL.GOV role head-of-state 1990-08-07..1994-08-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OAS.Gaviria
  kind   person
  name   en "Cesar Gaviria | Cesar Gaviria Trujillo"
  short  en "Gaviria"
  gender m
  code   IGO.OAS role secretary-general 1994-09-15..2004-09-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.Samper
  kind   person
  name   en "Ernesto Samper"
  short  en "Samper"
  gender m
  code   COL ?..
  code   COL.GOV role head-of-state 1994-08-07..1998-08-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.Pastrana
  kind   person
  name   en "Andres Pastrana"
  short  en "Pastrana"
  gender m
  code   COL ?..
  code   COL.GOV role head-of-state 1998-08-07..2002-08-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.Uribe
  kind   person
  name   en "Alvaro Uribe | Alvaro Uribe Velez"
  short  en "Uribe"
  gender m
  code   COL ?..
  code   COL.GOV role head-of-state 2002-08-07..2010-08-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.Santos
  kind   person
  name   en "Juan Manuel Santos"
  gender m
  code   COL ?..
  code   COL.GOV.MOD role defence-minister 2006-07-19..2009-05-18
  code   COL.GOV role head-of-state 2010-08-07..2018-08-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.Duque
  kind   person
  name   en "Ivan Duque"
  short  en "Duque"
  gender m
  code   COL ?..
  code   COL.GOV role head-of-state 2018-08-07..2022-08-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.Petro
  kind   person
  name   en "Gustavo Petro"
  short  en "Petro"
  gender m
  code   COL ?..
  code   COL.GOV role head-of-state 2022-08-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.delaCalle
  kind   person
  name   en "Humberto de la Calle"
  short  en "de la Calle"
  gender m
  code   COL ?..
  code   COL.GOV role negotiator 2012-10..2017-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.LondonoP
  kind   person
  name   en "Julio Londono Paredes | Julio Londono"
  gender m
  code   COL ?..
  code   COL.GOV.MFA role foreign-minister 1986-08..1990-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.Holguin
  kind   person
  name   en "Maria Angela Holguin"
  short  en "Holguin"
  gender f
  code   COL ?..
  code   COL.GOV.MFA role foreign-minister 2010-08-07..2018-08-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.PTY.Galan
  kind   person
  name   en "Luis Carlos Galan | Luis Carlos Galan Sarmiento"
  short  en "Galan"
  gender m
  code   COL.PTY role politician 1979..1989-08-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.PTY.UPA.Jaramillo
  kind   person
  name   en "Bernardo Jaramillo | Bernardo Jaramillo Ossa"
  gender m
  code   COL.PTY.UPA role leader 1987-10..1990-03-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.PTY.UPA.PardoLeal
  kind   person
  name   en "Jaime Pardo Leal"
  short  en "Pardo Leal"
  gender m
  code   COL.PTY.UPA role leader 1985..1987-10-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.UAF.MDC.Escobar
  kind   person
  name   en "Pablo Escobar | Pablo Escobar Gaviria"
  short  en "Escobar"
  gender m
  code   COL.UAF.MDC role leader 1976..1993-12-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.UAF.MDC.RodriguezGacha
  kind   person
  name   en "Gonzalo Rodriguez Gacha | Jose Gonzalo Rodriguez Gacha"
  short  en "Rodriguez Gacha"
  gender m
  code   COL.UAF.MDC role leader 1976..1989-12-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.Maza
  kind   person
  name   en "Miguel Maza Marquez | Miguel Alfredo Maza Marquez"
  short  en "Maza Marquez"
  gender m
  code   COL ?..
  code   COL.SPY role intelligence-chief 1984..1991
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.REB.M19.Pizarro
  kind   person
  name   en "Carlos Pizarro | Carlos Pizarro Leongomez"
  short  en "Pizarro"
  gender m
  code   COL.REB.M19 role leader 1986..1990-04-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.REB.M19.NavarroWolff
  kind   person
  name   en "Antonio Navarro Wolff | Antonio Navarro Wolf"
  short  en "Navarro Wolff"
  gender m
  code   COL.REB.M19 role leader 1980..1990-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.PTY.M19.NavarroWolff
  kind   person
  name   en "Antonio Navarro Wolff | Antonio Navarro Wolf"
  short  en "Navarro Wolff"
  gender m
  code   COL.PTY.M19 role leader 1990-04..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.REB.FAR.Marulanda
  kind   person
  name   en "Manuel Marulanda | Manuel Marulanda Velez | Tirofijo | Pedro Antonio Marin"
  short  en "Marulanda | Tirofijo"
  gender m
  code   COL.REB.FAR role leader 1964-05..2008-03-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.REB.FAR.Arenas
  kind   person
  name   en "Jacobo Arenas"
  gender m
  code   COL.REB.FAR role leader 1964-05..1990-08-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.REB.FAR.Cano
  kind   person
  name   en "Alfonso Cano"
  gender m
  code   COL.REB.FAR role leader 2008-03-26..2011-11-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.REB.FAR.RaulReyes
  kind   person
  name   en "Raul Reyes"
  gender m
  code   COL.REB.FAR role spokesman 1990..2008-03-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.REB.FAR.MonoJojoy
  kind   person
  name   en "Mono Jojoy | Jorge Briceno"
  short  en "Jojoy"
  gender m
  code   COL.REB.FAR role commander 1990..2010-09-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.REB.FAR.Timochenko
  kind   person
  name   en "Rodrigo Londono | Timoleon Jimenez | Timochenko"
  short  en "Timochenko"
  gender m
  code   COL.REB.FAR role leader 2011-11-15..2017-08-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.PTY.COM.Timochenko
  kind   person
  name   en "Rodrigo Londono | Timoleon Jimenez | Timochenko"
  short  en "Timochenko"
  gender m
  code   COL.PTY.COM role leader 2017-09-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.REB.FAR.IvanMarquez
  kind   person
  name   en "Ivan Marquez"
  gender m
  code   COL.REB.FAR role negotiator 2012-10..2016-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.REB.SMA.IvanMarquez
  kind   person
  name   en "Ivan Marquez"
  gender m
  code   COL.REB.SMA role leader 2019-08-29..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.REB.ELN.PerezManuel
  kind   person
  name   en "Manuel Perez Martinez | Manuel Perez | Priest Perez"
  gender m
  code   COL.REB.ELN role leader 1983..1998-02-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.REB.ELN.Gabino
  kind   person
  name   en "Nicolas Rodriguez Bautista | Gabino"
  gender m
  code   COL.REB.ELN role leader 1998-02..2021-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.REB.AUC.Castano
  kind   person
  name   en "Carlos Castano"
  short  en "Castano"
  gender m
  code   COL.REB.AUC role leader 1997-04..2004-04-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.REB.ELN.PBeltran
  kind   person
  name   en "Pablo Beltran"
  gender m
  code   COL.REB.ELN role negotiator 2017-02..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.REB.ELN.AGarciaE
  kind   person
  name   en "Antonio Garcia"
  gender m
  code   COL.REB.ELN role leader 2021-06..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.REB.EMC.Calarca
  kind   person
  name   en "Calarca Cordoba | Alexander Diaz Mendoza"
  short  en "Calarca"
  gender m
  code   COL.REB.EMC role commander 2020..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.REB.EMC.IMordisco
  kind   person
  name   en "Ivan Mordisco | Nestor Gregorio Vera"
  short  en "Mordisco"
  gender m
  code   COL.REB.EMC role leader 2016-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.REB.FAR.JSantrich
  kind   person
  name   en "Jesus Santrich | Seuxis Paucias Hernandez"
  short  en "Santrich"
  gender m
  code   COL.REB.FAR role negotiator 2012-10..2016-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.REB.SMA.JSantrich
  kind   person
  name   en "Jesus Santrich | Seuxis Paucias Hernandez"
  short  en "Santrich"
  gender m
  code   COL.REB.SMA role leader 2019-08..2021-05-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.REB.FAR.Catatumbo
  kind   person
  name   en "Pastor Alape | Pablo Catatumbo"
  gender m
  code   COL.REB.FAR role negotiator 2013..2016-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.DRueda
  kind   person
  name   en "Danilo Rueda | Ivan Danilo Rueda"
  gender m
  code   COL ?..
  code   COL.GOV role negotiator 2022-08..2023-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.VGrabe
  kind   person
  name   en "Vera Grabe"
  short  en "Grabe"
  gender f
  code   COL ?..
  code   COL.GOV role negotiator 2023-12..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.OPatino
  kind   person
  name   en "Otty Patino"
  short  en "Patino"
  gender m
  code   COL ?..
  code   COL.GOV role negotiator 2022-11..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.SJaramillo
  kind   person
  name   en "Sergio Jaramillo"
  gender m
  code   COL ?..
  code   COL.GOV role official 2012-09..2017
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.IvanCepeda
  kind   person
  name   en "Ivan Cepeda"
  short  en "Cepeda"
  gender m
  code   COL ?..
  code   COL.LEG role parliament-leader 2010..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.REB.AUC.GMancuso
  kind   person
  name   en "Salvatore Mancuso"
  short  en "Mancuso"
  gender m
  code   COL.REB.AUC role leader 1997..2006-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.UAF.AGC.Otoniel
  kind   person
  name   en "Dairo Usuga | Dairo Antonio Usuga | Otoniel"
  short  en "Otoniel"
  gender m
  code   COL.UAF.AGC role leader 2012..2021-10-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.UAF.FCastano
  kind   person
  name   en "Fidel Castano"
  gender m
  code   COL.UAF role leader 1981..1994-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.UAF.CAL.RodriguezO
  kind   person
  name   en "Gilberto Rodriguez Orejuela"
  short  en "Rodriguez Orejuela"
  gender m
  code   COL.UAF.CAL role leader 1977..1995-06-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.UAF.MDC.OchoaJ
  kind   person
  name   en "Jorge Luis Ochoa | Fabio Ochoa"
  short  en "Ochoa"
  gender m
  code   COL.UAF.MDC role leader 1976..1991
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.LemosS
  kind   person
  name   en "Carlos Lemos Simmonds | Carlos Lemos"
  short  en "Lemos Simmonds"
  gender m
  code   COL ?..
  code   COL.GOV.INT role interior-minister 1989-10..1990-03
  code   COL.GOV role vice-president 1996..1998
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.BoteroM
  kind   person
  name   en "Fernando Botero Zea"
  gender m
  code   COL ?..
  code   COL.GOV.MOD role defence-minister 1994-08..1995-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.BoteroO
  kind   person
  name   en "Oscar Botero Restrepo | Oscar Botero"
  gender m
  code   COL ?..
  code   COL.GOV.MOD role defence-minister 1989..1991-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.JUS.Lara
  kind   person
  name   en "Rodrigo Lara Bonilla"
  short  en "Lara Bonilla"
  gender m
  code   COL.GOV.JUS role justice-minister 1983-08..1984-04-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.JUS.Parejo
  kind   person
  name   en "Enrique Parejo Gonzalez | Enrique Parejo"
  short  en "Parejo"
  gender m
  code   COL.GOV.JUS role justice-minister 1984-05..1986-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.MED.CanoIs
  kind   person
  name   en "Guillermo Cano | Guillermo Cano Isaza"
  gender m
  code   COL.MED role editor 1952..1986-12-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COL.GOV.JUS.DeGreiff
  kind   person
  name   en "Monica de Greiff"
  short  en "de Greiff"
  gender f
  code   COL.GOV.JUS role justice-minister 1989-07..1989-09-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- El Salvador -----------------------------------------------------------------------------------------------------

actor SLV.GOV.Duarte
  kind   person
  name   en "Jose Napoleon Duarte | Napoleon Duarte"
  short  en "Duarte"
  gender m
  code   SLV ?..
  code   SLV.GOV role head-of-state 1984-06-01..1989-06-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.Cristiani
  kind   person
  name   en "Alfredo Cristiani"
  short  en "Cristiani"
  gender m
  code   SLV ?..
  code   SLV.GOV role head-of-state 1989-06-01..1994-06-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.PTY.ARE.DAubuisson
  kind   person
  name   en "Roberto D'Aubuisson | Roberto D'Aubuisson Arrieta"
  short  en "D'Aubuisson"
  gender m
  code   SLV.PTY.ARE role leader 1981-09..1992-02-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.Merino
  kind   person
  name   en "Francisco Merino | Jose Francisco Merino"
  short  en "Merino"
  gender m
  code   SLV ?..
  code   SLV.GOV role vice-president 1989-06-01..1994-06-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.Ponce
  kind   person
  name   en "Rene Emilio Ponce"
  short  en "Ponce"
  gender m
  code   SLV ?..
  code   SLV.MIL role commander 1988-11..1990-09
  code   SLV.GOV.MOD role defence-minister 1990-09..1993-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.Vides
  kind   person
  name   en "Carlos Eugenio Vides Casanova | Eugenio Vides Casanova"
  short  en "Vides Casanova"
  gender m
  code   SLV ?..
  code   SLV.GOV.MOD role defence-minister 1983-04..1989-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.Larios
  kind   person
  name   en "Rafael Humberto Larios | Humberto Larios"
  short  en "Larios"
  gender m
  code   SLV ?..
  code   SLV.GOV.MOD role defence-minister 1989-06-01..1990-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.Blandon
  kind   person
  name   en "Adolfo Blandon | Onecifero Blandon"
  short  en "Blandon"
  gender m
  code   SLV ?..
  code   SLV.MIL role commander 1983..1988-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.Benavides
  kind   person
  name   en "Guillermo Alfredo Benavides | Guillermo Benavides"
  short  en "Benavides"
  gender m
  code   SLV ?..
  code   SLV.MIL role commander 1989..1990
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.PacasCastro
  kind   person
  name   en "Pacas Castro | Jose Manuel Pacas Castro | Manuel Pacas Castro"
  short  en "Pacas Castro"
  gender m
  code   SLV ?..
  code   SLV.GOV.MFA role foreign-minister 1989-06..1994-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.AcevedoPeralta
  kind   person
  name   en "Ricardo Acevedo Peralta"
  short  en "Acevedo Peralta"
  gender m
  code   SLV ?..
  code   SLV.GOV.MFA role foreign-minister 1985..1989-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.RodriguezPorth
  kind   person
  name   en "Jose Antonio Rodriguez Porth | Antonio Rodriguez Porth"
  short  en "Rodriguez Porth"
  gender m
  code   SLV ?..
  code   SLV.GOV role official 1989-06-01..1989-06-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.GarciaAlvarado
  kind   person
  name   en "Roberto Garcia Alvarado"
  short  en "Garcia Alvarado"
  gender m
  code   SLV ?..
  code   SLV.JUD role prosecutor 1988-12..1989-04-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.REL.RiveraDamas
  kind   person
  name   en "Arturo Rivera Damas | Arturo Rivera y Damas"
  short  en "Rivera Damas | Rivera y Damas"
  gender m
  code   SLV.REL role archbishop 1983-03..1994-11-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.REL.RosaChavez
  kind   person
  name   en "Gregorio Rosa Chavez"
  short  en "Rosa Chavez"
  gender m
  code   SLV.REL role bishop 1982..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.REL.Romero
  kind   person
  name   en "Oscar Arnulfo Romero | Oscar Romero | Archbishop Romero"
  gender m
  code   SLV.REL role archbishop 1977-02..1980-03-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.EDU.Ellacuria
  kind   person
  name   en "Ignacio Ellacuria"
  short  en "Ellacuria"
  gender m
  code   SLV.EDU role rector 1979..1989-11-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.REB.FML.Villalobos
  kind   person
  name   en "Joaquin Villalobos"
  short  en "Villalobos"
  gender m
  code   SLV.REB.FML role commander 1980..1992
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.REB.FML.ShafikHandal
  kind   person
  name   en "Schafik Handal | Shafik Handal | Schafik Jorge Handal | Shafick Handal"
  short  en "Handal"
  gender m
  code   SLV.REB.FML role commander 1980..1992-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.PTY.ShafikHandal
  kind   person
  name   en "Schafik Handal | Shafik Handal | Schafik Jorge Handal | Shafick Handal"
  short  en "Handal"
  gender m
  code   SLV.PTY role politician 1992-12..2006-01-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.REB.FML.Cienfuegos
  kind   person
  name   en "Fermin Cienfuegos | Ferman Cienfuegos"
  short  en "Cienfuegos"
  gender m
  code   SLV.REB.FML role commander 1980..1992
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.REB.FML.RobertoRoca
  kind   person
  name   en "Roberto Roca"
  gender m
  code   SLV.REB.FML role commander 1980..1992
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.REB.FML.LeonelGonzalez
  kind   person
  name   en "Leonel Gonzalez"
  gender m
  code   SLV.REB.FML role commander 1983..1992
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.PTY.CDM.Zamora
  kind   person
  name   en "Ruben Zamora"
  gender m
  code   SLV.PTY.CDM role leader 1987..1994
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.PTY.MNR.Ungo
  kind   person
  name   en "Guillermo Ungo | Guillermo Manuel Ungo"
  short  en "Ungo"
  gender m
  code   SLV.PTY.MNR role leader 1980..1991-02-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.SanchezCeren
  kind   person
  name   en "Salvador Sanchez Ceren"
  short  en "Sanchez Ceren"
  gender m
  code   SLV ?..
  code   SLV.GOV role head-of-state 2014-06-01..2019-06-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.Funes
  kind   person
  name   en "Mauricio Funes"
  short  en "Funes"
  gender m
  code   SLV ?..
  code   SLV.GOV role head-of-state 2009-06-01..2014-06-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.Bukele
  kind   person
  name   en "Nayib Bukele"
  short  en "Bukele"
  gender m
  code   SLV ?..
  code   SLV.GOV role head-of-state 2019-06-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.MVargas
  kind   person
  name   en "Mauricio Vargas"
  gender m
  code   SLV ?..
  code   SLV.MIL role commander 1984..1993
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.ZepedaJ
  kind   person
  name   en "Juan Orlando Zepeda"
  short  en "Zepeda"
  gender m
  code   SLV ?..
  code   SLV.MIL role commander 1985..1993
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.MontanoI
  kind   person
  name   en "Inocente Orlando Montano | Orlando Montano"
  short  en "Montano"
  gender m
  code   SLV ?..
  code   SLV.MIL role commander 1985..1992
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.BustilloJ
  kind   person
  name   en "Juan Rafael Bustillo | Rafael Bustillo"
  short  en "Bustillo"
  gender m
  code   SLV ?..
  code   SLV.MIL role commander 1979..1989-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.MonterrosaD
  kind   person
  name   en "Domingo Monterrosa"
  short  en "Monterrosa"
  gender m
  code   SLV ?..
  code   SLV.MIL role commander 1982..1984-10-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.CalderonSol
  kind   person
  name   en "Armando Calderon Sol"
  short  en "Calderon Sol"
  gender m
  code   SLV ?..
  code   SLV.GOV.LOC role governor 1988-05..1994
  code   SLV.GOV role head-of-state 1994-06-01..1999-06-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.FloresP
  kind   person
  name   en "Francisco Flores"
  gender m
  code   SLV ?..
  code   SLV.GOV role head-of-state 1999-06-01..2004-06-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.SacaA
  kind   person
  name   en "Antonio Saca"
  short  en "Saca"
  gender m
  code   SLV ?..
  code   SLV.GOV role head-of-state 2004-06-01..2009-06-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.SantamariaO
  kind   person
  name   en "Oscar Santamaria"
  short  en "Santamaria"
  gender m
  code   SLV ?..
  code   SLV.GOV.JUS role justice-minister 1989-06..1994
  code   SLV.GOV role negotiator 1989-09..1992-01-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.Barrera
  kind   person
  name   en "Hugo Barrera"
  gender m
  code   SLV ?..
  code   SLV.GOV role official 1994..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.PTY.ARE.PeccoriniF
  kind   person
  name   en "Francisco Peccorini"
  short  en "Peccorini"
  gender m
  code   SLV.PTY.ARE role member 1984..1989-03-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.GOV.GuerreroF
  kind   person
  name   en "Francisco Jose Guerrero | Francisco Guerrero"
  gender m
  code   SLV ?..
  code   SLV.JUD role prosecutor 1984..1989-11-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.NGO.AnayaH
  kind   person
  name   en "Herbert Anaya | Herbert Ernesto Anaya"
  short  en "Anaya"
  gender m
  code   SLV.NGO role leader 1984..1987-10-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.LAB.Velasquez
  kind   person
  name   en "Febe Elizabeth Velasquez | Febe Velasquez"
  gender f
  code   SLV.LAB role leader 1986..1989-10-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.REB.FML.SamayoaS
  kind   person
  name   en "Salvador Samayoa"
  short  en "Samayoa"
  gender m
  code   SLV.REB.FML role negotiator 1989-09..1992-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.REB.FML.AnaGuadalupe
  kind   person
  name   en "Ana Guadalupe Martinez"
  gender f
  code   SLV.REB.FML role negotiator 1989-09..1992-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.EDU.UCA.Montes
  kind   person
  name   en "Segundo Montes"
  gender m
  code   SLV.EDU.UCA role professor 1970..1989-11-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLV.EDU.UCA.MartinBaro
  kind   person
  name   en "Ignacio Martin Baro"
  short  en "Martin Baro"
  gender m
  code   SLV.EDU.UCA role professor 1979..1989-11-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Guatemala -------------------------------------------------------------------------------------------------------

actor GTM.GOV.Cerezo
  kind   person
  name   en "Vinicio Cerezo | Marco Vinicio Cerezo"
  short  en "Cerezo"
  gender m
  code   GTM ?..
  code   GTM.GOV role head-of-state 1986-01-14..1991-01-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GTM.GOV.Serrano
  kind   person
  name   en "Jorge Serrano | Jorge Serrano Elias"
  gender m
  code   GTM ?..
  code   GTM.GOV role head-of-state 1991-01-14..1993-06-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GTM.GOV.DeLeonCarpio
  kind   person
  name   en "Ramiro de Leon Carpio"
  short  en "de Leon Carpio"
  gender m
  code   GTM ?..
  code   GTM.GOV role head-of-state 1993-06-06..1996-01-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GTM.GOV.Arzu
  kind   person
  name   en "Alvaro Arzu"
  short  en "Arzu"
  gender m
  code   GTM ?..
  code   GTM.GOV role head-of-state 1996-01-14..2000-01-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GTM.GOV.RiosMontt
  kind   person
  name   en "Efrain Rios Montt | Jose Efrain Rios Montt"
  short  en "Rios Montt"
  gender m
  code   GTM ?..
  code   GTM.GOV role head-of-state 1982-03-23..1983-08-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GTM.GOV.Gramajo
  kind   person
  name   en "Hector Gramajo | Hector Alejandro Gramajo"
  short  en "Gramajo"
  gender m
  code   GTM ?..
  code   GTM.GOV.MOD role defence-minister 1987-01..1990-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GTM.GOV.PerezMolina
  kind   person
  name   en "Otto Perez Molina"
  short  en "Perez Molina"
  gender m
  code   GTM ?..
  code   GTM.GOV role head-of-state 2012-01-14..2015-09-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GTM.GOV.Morales
  kind   person
  name   en "Jimmy Morales"
  gender m
  code   GTM ?..
  code   GTM.GOV role head-of-state 2016-01-14..2020-01-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GTM.PTY.CarpioN
  kind   person
  name   en "Jorge Carpio | Jorge Carpio Nicolle"
  gender m
  code   GTM.PTY role leader 1983..1993-07-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GTM.REB.URN.MoranR
  kind   person
  name   en "Rolando Moran | Ricardo Ramirez de Leon"
  gender m
  code   GTM.REB.URN role commander 1972..1997
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GTM.REB.URN.AsturiasR
  kind   person
  name   en "Gaspar Ilom | Rodrigo Asturias"
  gender m
  code   GTM.REB.URN role commander 1979..1997
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GTM.REB.URN.MonsantoP
  kind   person
  name   en "Pablo Monsanto | Jorge Soto"
  gender m
  code   GTM.REB.URN role commander 1971..1997
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GTM.REL.QuezadaT
  kind   person
  name   en "Rodolfo Quezada Toruno | Rodolfo Quezada"
  short  en "Quezada Toruno"
  gender m
  code   GTM.REL role bishop 1972..2010
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GTM.REL.GerardiJ
  kind   person
  name   en "Juan Gerardi | Juan Jose Gerardi"
  short  en "Gerardi"
  gender m
  code   GTM.REL role bishop 1967..1998-04-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GTM.CVL.MenchuR
  kind   person
  name   en "Rigoberta Menchu"
  short  en "Menchu"
  gender f
  code   GTM.CVL role activist 1979..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GTM.GOV.Portillo
  kind   person
  name   en "Alfonso Portillo"
  short  en "Portillo"
  gender m
  code   GTM ?..
  code   GTM.GOV role head-of-state 2000-01-14..2004-01-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GTM.GOV.Colom
  kind   person
  name   en "Alvaro Colom"
  short  en "Colom"
  gender m
  code   GTM ?..
  code   GTM.GOV role head-of-state 2008-01-14..2012-01-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GTM.GOV.Giammattei
  kind   person
  name   en "Alejandro Giammattei"
  short  en "Giammattei"
  gender m
  code   GTM ?..
  code   GTM.GOV role head-of-state 2020-01-14..2024-01-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GTM.GOV.Arevalo
  kind   person
  name   en "Bernardo Arevalo"
  short  en "Arevalo"
  gender m
  code   GTM ?..
  code   GTM.GOV role head-of-state 2024-01-14..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Nicaragua -------------------------------------------------------------------------------------------------------

actor NIC.GOV.Ortega
  kind   person
  name   en "Daniel Ortega | Daniel Ortega Saavedra"
  short  en "Ortega"
  gender m
  code   NIC ?..
  code   NIC.GOV role head-of-state 1985-01-10..1990-04-25
  code   NIC.GOV role head-of-state 2007-01-10..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NIC.GOV.HumbertoOrtega
  kind   person
  name   en "Humberto Ortega"
  gender m
  code   NIC ?..
  code   NIC.GOV.MOD role defence-minister 1979..1990-04
  code   NIC.MIL role commander 1990-04..1995-02-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NIC.GOV.Chamorro
  kind   person
  name   en "Violeta Chamorro | Violeta Barrios de Chamorro"
  short  en "Chamorro"
  gender f
  code   NIC ?..
  code   NIC.GOV role head-of-state 1990-04-25..1997-01-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NIC.GOV.DEscoto
  kind   person
  name   en "Miguel D'Escoto | Miguel d'Escoto Brockmann"
  short  en "D'Escoto"
  gender m
  code   NIC ?..
  code   NIC.GOV.MFA role foreign-minister 1979-07-19..1990-04-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NIC.GOV.Borge
  kind   person
  name   en "Tomas Borge"
  short  en "Borge"
  gender m
  code   NIC ?..
  code   NIC.GOV.INT role interior-minister 1979-07-19..1990-04-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NIC.GOV.Murillo
  kind   person
  name   en "Rosario Murillo"
  gender f
  code   NIC ?..
  code   NIC.GOV role vice-president 2017-01-10..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NIC.GOV.Aleman
  kind   person
  name   en "Arnoldo Aleman"
  short  en "Aleman"
  gender m
  code   NIC ?..
  code   NIC.GOV role head-of-state 1997-01-10..2002-01-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NIC.REB.CON.Bermudez
  kind   person
  name   en "Enrique Bermudez"
  short  en "Bermudez"
  gender m
  code   NIC.REB.CON role commander 1981..1990
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NIC.REL.ObandoBravo
  kind   person
  name   en "Miguel Obando y Bravo | Obando y Bravo"
  short  en "Obando"
  gender m
  code   NIC.REL role archbishop 1970..2005
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Honduras --------------------------------------------------------------------------------------------------------

actor HND.GOV.Azcona
  kind   person
  name   en "Jose Azcona | Jose Azcona Hoyo | Jose Simon Azcona"
  short  en "Azcona"
  gender m
  code   HND ?..
  code   HND.GOV role head-of-state 1986-01-27..1990-01-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor HND.GOV.Callejas
  kind   person
  name   en "Rafael Callejas | Rafael Leonardo Callejas"
  short  en "Callejas"
  gender m
  code   HND ?..
  code   HND.GOV role head-of-state 1990-01-27..1994-01-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor HND.GOV.Zelaya
  kind   person
  name   en "Manuel Zelaya"
  short  en "Zelaya"
  gender m
  code   HND ?..
  code   HND.GOV role head-of-state 2006-01-27..2009-06-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor HND.GOV.Micheletti
  kind   person
  name   en "Roberto Micheletti"
  short  en "Micheletti"
  gender m
  code   HND ?..
  code   HND.GOV role head-of-state 2009-06-28..2010-01-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor HND.GOV.LopezContreras
  kind   person
  name   en "Carlos Lopez Contreras"
  short  en "Lopez Contreras"
  gender m
  code   HND ?..
  code   HND.GOV.MFA role foreign-minister 1986-01..1990-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor HND.GOV.Hernandez
  kind   person
  name   en "Juan Orlando Hernandez"
  gender m
  code   HND ?..
  code   HND.GOV role head-of-state 2014-01-27..2022-01-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor HND.GOV.XCastro
  kind   person
  name   en "Xiomara Castro"
  gender f
  code   HND ?..
  code   HND.GOV role head-of-state 2022-01-27..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Costa Rica ------------------------------------------------------------------------------------------------------

actor CRI.GOV.Arias
  kind   person
  name   en "Oscar Arias | Oscar Arias Sanchez"
  gender m
  code   CRI ?..
  code   CRI.GOV role head-of-state 1986-05-08..1990-05-08
  code   CRI.GOV role head-of-state 2006-05-08..2010-05-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CRI.GOV.Calderon
  kind   person
  name   en "Rafael Angel Calderon | Rafael Calderon Fournier"
  gender m
  code   CRI ?..
  code   CRI.GOV role head-of-state 1990-05-08..1994-05-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Panama ----------------------------------------------------------------------------------------------------------

actor PAN.GOV.Noriega
  kind   person
  name   en "Manuel Noriega | Manuel Antonio Noriega"
  short  en "Noriega"
  gender m
  code   PAN ?..
  code   PAN.MIL role commander 1983-08-12..1989-12-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAN.GOV.Delvalle
  kind   person
  name   en "Eric Arturo Delvalle | Eric Delvalle"
  short  en "Delvalle"
  gender m
  code   PAN ?..
  code   PAN.GOV role head-of-state 1985-09-28..1988-02-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAN.GOV.SolisPalma
  kind   person
  name   en "Manuel Solis Palma"
  short  en "Solis Palma"
  gender m
  code   PAN ?..
  code   PAN.GOV role head-of-state 1988-02-26..1989-09-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAN.GOV.FRodriguez
  kind   person
  name   en "Francisco Rodriguez"
  gender m
  code   PAN ?..
  code   PAN.GOV role head-of-state 1989-09-01..1989-12-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAN.GOV.Endara
  kind   person
  name   en "Guillermo Endara"
  short  en "Endara"
  gender m
  code   PAN ?..
  code   PAN.GOV role head-of-state 1989-12-20..1994-09-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAN.GOV.Moscoso
  kind   person
  name   en "Mireya Moscoso"
  short  en "Moscoso"
  gender f
  code   PAN ?..
  code   PAN.GOV role head-of-state 1999-09-01..2004-09-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Peru ------------------------------------------------------------------------------------------------------------

actor PER.GOV.Garcia
  kind   person
  name   en "Alan Garcia | Alan Garcia Perez"
  gender m
  code   PER ?..
  code   PER.GOV role head-of-state 1985-07-28..1990-07-28
  code   PER.GOV role head-of-state 2006-07-28..2011-07-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PER.GOV.Fujimori
  kind   person
  name   en "Alberto Fujimori"
  short  en "Fujimori"
  gender m
  code   PER ?..
  code   PER.GOV role head-of-state 1990-07-28..2000-11-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PER.GOV.Paniagua
  kind   person
  name   en "Valentin Paniagua"
  short  en "Paniagua"
  gender m
  code   PER ?..
  code   PER.GOV role head-of-state 2000-11-22..2001-07-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PER.GOV.Toledo
  kind   person
  name   en "Alejandro Toledo"
  gender m
  code   PER ?..
  code   PER.GOV role head-of-state 2001-07-28..2006-07-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PER.GOV.Humala
  kind   person
  name   en "Ollanta Humala"
  short  en "Humala"
  gender m
  code   PER ?..
  code   PER.GOV role head-of-state 2011-07-28..2016-07-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PER.GOV.Kuczynski
  kind   person
  name   en "Pedro Pablo Kuczynski"
  short  en "Kuczynski"
  gender m
  code   PER ?..
  code   PER.GOV role head-of-state 2016-07-28..2018-03-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PER.GOV.Vizcarra
  kind   person
  name   en "Martin Vizcarra"
  short  en "Vizcarra"
  gender m
  code   PER ?..
  code   PER.GOV role head-of-state 2018-03-23..2020-11-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PER.GOV.Castillo
  kind   person
  name   en "Pedro Castillo"
  gender m
  code   PER ?..
  code   PER.GOV role head-of-state 2021-07-28..2022-12-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PER.GOV.Boluarte
  kind   person
  name   en "Dina Boluarte"
  short  en "Boluarte"
  gender f
  code   PER ?..
  code   PER.GOV role head-of-state 2022-12-07..2025-10-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PER.PTY.VargasLlosa
  kind   person
  name   en "Mario Vargas Llosa"
  short  en "Vargas Llosa"
  gender m
  code   PER.PTY role politician 1987..1990-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PER.PTY.IUN.Barrantes
  kind   person
  name   en "Alfonso Barrantes"
  short  en "Barrantes"
  gender m
  code   PER.PTY.IUN role leader 1980..1990
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PER.REB.SHP.Guzman
  kind   person
  name   en "Abimael Guzman | Abimael Guzman Reynoso | Chairman Gonzalo"
  gender m
  code   PER.REB.SHP role leader 1980-05..1992-09-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PER.REB.MRT.PolayCampos
  kind   person
  name   en "Victor Polay | Victor Polay Campos"
  short  en "Polay"
  gender m
  code   PER.REB.MRT role leader 1984..1992-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PER.GOV.Montesinos
  kind   person
  name   en "Vladimiro Montesinos"
  short  en "Montesinos"
  gender m
  code   PER ?..
  code   PER.SPY role intelligence-chief 1990-07..2000-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PER.GOV.Mantilla
  kind   person
  name   en "Agustin Mantilla"
  short  en "Mantilla"
  gender m
  code   PER ?..
  code   PER.GOV.INT role interior-minister 1989-05..1990-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PER.GOV.LarcoCox
  kind   person
  name   en "Guillermo Larco Cox"
  short  en "Larco Cox"
  gender m
  code   PER ?..
  code   PER.GOV role head-of-government 1987-06..1988-05
  code   PER.GOV.MFA role foreign-minister 1989-03..1990-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PER.GOV.LopezAlbujar
  kind   person
  name   en "Enrique Lopez Albujar"
  short  en "Lopez Albujar"
  gender m
  code   PER ?..
  code   PER.GOV.MOD role defence-minister 1987..1989
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Chile -----------------------------------------------------------------------------------------------------------

actor CHL.GOV.Pinochet
  kind   person
  name   en "Augusto Pinochet | Augusto Pinochet Ugarte"
  short  en "Pinochet"
  gender m
  code   CHL ?..
  code   CHL.GOV role head-of-state 1973-09-11..1990-03-11
  code   CHL.MIL role commander 1990-03-11..1998-03-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHL.GOV.Aylwin
  kind   person
  name   en "Patricio Aylwin"
  short  en "Aylwin"
  gender m
  code   CHL ?..
  code   CHL.GOV role head-of-state 1990-03-11..1994-03-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHL.GOV.Frei
  kind   person
  name   en "Eduardo Frei | Eduardo Frei Ruiz-Tagle"
  short  en "Frei"
  gender m
  code   CHL ?..
  code   CHL.GOV role head-of-state 1994-03-11..2000-03-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHL.GOV.Lagos
  kind   person
  name   en "Ricardo Lagos"
  gender m
  code   CHL ?..
  code   CHL.GOV role head-of-state 2000-03-11..2006-03-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHL.GOV.Bachelet
  kind   person
  name   en "Michelle Bachelet"
  short  en "Bachelet"
  gender f
  code   CHL ?..
  code   CHL.GOV role head-of-state 2006-03-11..2010-03-11
  code   CHL.GOV role head-of-state 2014-03-11..2018-03-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.HRC.Bachelet
  kind   person
  name   en "Michelle Bachelet"
  short  en "Bachelet"
  gender f
  code   IGO.UNO.HRC role high-commissioner 2018-09-01..2022-08-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHL.GOV.Pinera
  kind   person
  name   en "Sebastian Pinera"
  short  en "Pinera"
  gender m
  code   CHL ?..
  code   CHL.GOV role head-of-state 2010-03-11..2014-03-11
  code   CHL.GOV role head-of-state 2018-03-11..2022-03-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHL.GOV.Boric
  kind   person
  name   en "Gabriel Boric"
  short  en "Boric"
  gender m
  code   CHL ?..
  code   CHL.GOV role head-of-state 2022-03-11..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Argentina -------------------------------------------------------------------------------------------------------

actor ARG.GOV.Alfonsin
  kind   person
  name   en "Raul Alfonsin"
  short  en "Alfonsin"
  gender m
  code   ARG ?..
  code   ARG.GOV role head-of-state 1983-12-10..1989-07-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARG.GOV.Menem
  kind   person
  name   en "Carlos Menem | Carlos Saul Menem"
  short  en "Menem"
  gender m
  code   ARG ?..
  code   ARG.GOV role head-of-state 1989-07-08..1999-12-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARG.GOV.delaRua
  kind   person
  name   en "Fernando de la Rua"
  short  en "de la Rua"
  gender m
  code   ARG ?..
  code   ARG.GOV role head-of-state 1999-12-10..2001-12-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARG.GOV.Duhalde
  kind   person
  name   en "Eduardo Duhalde"
  short  en "Duhalde"
  gender m
  code   ARG ?..
  code   ARG.GOV role head-of-state 2002-01-02..2003-05-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARG.GOV.Kirchner
  kind   person
  name   en "Nestor Kirchner"
  short  en "Kirchner"
  gender m
  code   ARG ?..
  code   ARG.GOV role head-of-state 2003-05-25..2007-12-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARG.GOV.CKirchner
  kind   person
  name   en "Cristina Fernandez de Kirchner | Cristina Kirchner | Cristina Fernandez"
  short  en "Kirchner"
  gender f
  code   ARG ?..
  code   ARG.GOV role head-of-state 2007-12-10..2015-12-10
  code   ARG.GOV role vice-president 2019-12-10..2023-12-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARG.GOV.Macri
  kind   person
  name   en "Mauricio Macri"
  short  en "Macri"
  gender m
  code   ARG ?..
  code   ARG.GOV role head-of-state 2015-12-10..2019-12-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARG.GOV.AFernandez
  kind   person
  name   en "Alberto Fernandez"
  gender m
  code   ARG ?..
  code   ARG.GOV role head-of-state 2019-12-10..2023-12-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARG.GOV.Milei
  kind   person
  name   en "Javier Milei"
  short  en "Milei"
  gender m
  code   ARG ?..
  code   ARG.GOV role head-of-state 2023-12-10..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARG.GOV.Galtieri
  kind   person
  name   en "Leopoldo Galtieri"
  short  en "Galtieri"
  gender m
  code   ARG ?..
  code   ARG.GOV role head-of-state 1981-12-22..1982-06-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARG.MIL.REB.Seineldin
  kind   person
  name   en "Mohamed Ali Seineldin"
  short  en "Seineldin"
  gender m
  code   ARG.MIL.REB role leader 1988-12..1990-12-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARG.GOV.Caputo
  kind   person
  name   en "Dante Caputo"
  short  en "Caputo"
  gender m
  code   ARG ?..
  code   ARG.GOV.MFA role foreign-minister 1983-12-10..1989-05-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARG.GOV.diTella
  kind   person
  name   en "Guido di Tella"
  short  en "di Tella"
  gender m
  code   ARG ?..
  code   ARG.GOV.MFA role foreign-minister 1991-02..1999-12-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ARG.GOV.Timerman
  kind   person
  name   en "Hector Timerman"
  short  en "Timerman"
  gender m
  code   ARG ?..
  code   ARG.GOV.MFA role foreign-minister 2010-06-18..2015-12-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Bolivia ---------------------------------------------------------------------------------------------------------

actor BOL.GOV.PazEstenssoro
  kind   person
  name   en "Victor Paz Estenssoro"
  short  en "Paz Estenssoro"
  gender m
  code   BOL ?..
  code   BOL.GOV role head-of-state 1985-08-06..1989-08-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BOL.GOV.PazZamora
  kind   person
  name   en "Jaime Paz Zamora"
  short  en "Paz Zamora"
  gender m
  code   BOL ?..
  code   BOL.GOV role head-of-state 1989-08-06..1993-08-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BOL.GOV.SanchezdeLozada
  kind   person
  name   en "Gonzalo Sanchez de Lozada"
  short  en "Sanchez de Lozada"
  gender m
  code   BOL ?..
  code   BOL.GOV role head-of-state 1993-08-06..1997-08-06
  code   BOL.GOV role head-of-state 2002-08-06..2003-10-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BOL.GOV.Banzer
  kind   person
  name   en "Hugo Banzer"
  short  en "Banzer"
  gender m
  code   BOL ?..
  code   BOL.GOV role head-of-state 1971-08-22..1978-07-21
  code   BOL.GOV role head-of-state 1997-08-06..2001-08-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BOL.GOV.Mesa
  kind   person
  name   en "Carlos Mesa"
  gender m
  code   BOL ?..
  code   BOL.GOV role head-of-state 2003-10-17..2005-06-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BOL.GOV.Morales
  kind   person
  name   en "Evo Morales"
  gender m
  code   BOL ?..
  code   BOL.GOV role head-of-state 2006-01-22..2019-11-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BOL.GOV.Anez
  kind   person
  name   en "Jeanine Anez"
  short  en "Anez"
  gender f
  code   BOL ?..
  code   BOL.GOV role head-of-state 2019-11-12..2020-11-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BOL.GOV.Arce
  kind   person
  name   en "Luis Arce"
  gender m
  code   BOL ?..
  code   BOL.GOV role head-of-state 2020-11-08..2025-11-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Ecuador ---------------------------------------------------------------------------------------------------------

actor ECU.GOV.FebresCordero
  kind   person
  name   en "Leon Febres Cordero"
  short  en "Febres Cordero"
  gender m
  code   ECU ?..
  code   ECU.GOV role head-of-state 1984-08-10..1988-08-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ECU.GOV.Borja
  kind   person
  name   en "Rodrigo Borja"
  gender m
  code   ECU ?..
  code   ECU.GOV role head-of-state 1988-08-10..1992-08-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ECU.GOV.DuranBallen
  kind   person
  name   en "Sixto Duran Ballen"
  short  en "Duran Ballen"
  gender m
  code   ECU ?..
  code   ECU.GOV role head-of-state 1992-08-10..1996-08-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ECU.GOV.Mahuad
  kind   person
  name   en "Jamil Mahuad"
  short  en "Mahuad"
  gender m
  code   ECU ?..
  code   ECU.GOV role head-of-state 1998-08-10..2000-01-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ECU.GOV.Gutierrez
  kind   person
  name   en "Lucio Gutierrez"
  gender m
  code   ECU ?..
  code   ECU.GOV role head-of-state 2003-01-15..2005-04-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ECU.GOV.Correa
  kind   person
  name   en "Rafael Correa"
  gender m
  code   ECU ?..
  code   ECU.GOV role head-of-state 2007-01-15..2017-05-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ECU.GOV.LMoreno
  kind   person
  name   en "Lenin Moreno"
  gender m
  code   ECU ?..
  code   ECU.GOV role head-of-state 2017-05-24..2021-05-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ECU.GOV.Lasso
  kind   person
  name   en "Guillermo Lasso"
  short  en "Lasso"
  gender m
  code   ECU ?..
  code   ECU.GOV role head-of-state 2021-05-24..2023-11-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ECU.GOV.Noboa
  kind   person
  name   en "Daniel Noboa"
  short  en "Noboa"
  gender m
  code   ECU ?..
  code   ECU.GOV role head-of-state 2023-11-23..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Venezuela -------------------------------------------------------------------------------------------------------

actor VEN.GOV.Lusinchi
  kind   person
  name   en "Jaime Lusinchi"
  short  en "Lusinchi"
  gender m
  code   VEN ?..
  code   VEN.GOV role head-of-state 1984-02-02..1989-02-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor VEN.GOV.Perez
  kind   person
  name   en "Carlos Andres Perez"
  gender m
  code   VEN ?..
  code   VEN.GOV role head-of-state 1974-03-12..1979-03-12
  code   VEN.GOV role head-of-state 1989-02-02..1993-05-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor VEN.GOV.Caldera
  kind   person
  name   en "Rafael Caldera"
  short  en "Caldera"
  gender m
  code   VEN ?..
  code   VEN.GOV role head-of-state 1969-03-11..1974-03-12
  code   VEN.GOV role head-of-state 1994-02-02..1999-02-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor VEN.GOV.Chavez
  kind   person
  name   en "Hugo Chavez | Hugo Chavez Frias"
  short  en "Chavez"
  gender m
  code   VEN ?..
  code   VEN.GOV role head-of-state 1999-02-02..2013-03-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor VEN.GOV.Maduro
  kind   person
  name   en "Nicolas Maduro"
  short  en "Maduro"
  name   ar "نيكولاس مادورو"
  name   ru "Николас Мадуро"
  gender m
  code   VEN ?..
  code   VEN.GOV.MFA role foreign-minister 2006-08-08..2013-01-15
  code   VEN.GOV role head-of-state 2013-03-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor VEN.OPP.Guaido
  kind   person
  name   en "Juan Guaido"
  short  en "Guaido"
  gender m
  code   VEN.OPP role opposition-leader 2019-01-23..2023-01-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor VEN.OPP.Machado
  kind   person
  name   en "Maria Corina Machado"
  short  en "Machado"
  gender f
  code   VEN.OPP role opposition-leader 2012..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor VEN.GOV.Arreaza
  kind   person
  name   en "Jorge Arreaza"
  short  en "Arreaza"
  gender m
  code   VEN ?..
  code   VEN.GOV.MFA role foreign-minister 2017-08-02..2021-08-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Brazil ----------------------------------------------------------------------------------------------------------

actor BRA.GOV.Sarney
  kind   person
  name   en "Jose Sarney"
  short  en "Sarney"
  gender m
  code   BRA ?..
  code   BRA.GOV role head-of-state 1985-03-15..1990-03-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BRA.GOV.Collor
  kind   person
  name   en "Fernando Collor de Mello | Fernando Collor"
  short  en "Collor"
  gender m
  code   BRA ?..
  code   BRA.GOV role head-of-state 1990-03-15..1992-12-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BRA.GOV.IFranco
  kind   person
  name   en "Itamar Franco"
  gender m
  code   BRA ?..
  code   BRA.GOV role head-of-state 1992-12-29..1995-01-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BRA.GOV.Cardoso
  kind   person
  name   en "Fernando Henrique Cardoso"
  short  en "Cardoso"
  gender m
  code   BRA ?..
  code   BRA.GOV role head-of-state 1995-01-01..2003-01-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BRA.GOV.Lula
  kind   person
  name   en "Luiz Inacio Lula da Silva | Lula da Silva"
  short  en "Lula"
  name   ar "لولا دا سيلفا"
  name   ru "Лула да Силва"
  gender m
  code   BRA ?..
  code   BRA.GOV role head-of-state 2003-01-01..2011-01-01
  code   BRA.GOV role head-of-state 2023-01-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BRA.GOV.Rousseff
  kind   person
  name   en "Dilma Rousseff"
  short  en "Rousseff"
  gender f
  code   BRA ?..
  code   BRA.GOV role head-of-state 2011-01-01..2016-08-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BRA.GOV.Temer
  kind   person
  name   en "Michel Temer"
  short  en "Temer"
  gender m
  code   BRA ?..
  code   BRA.GOV role head-of-state 2016-05-12..2019-01-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BRA.GOV.Bolsonaro
  kind   person
  name   en "Jair Bolsonaro"
  short  en "Bolsonaro"
  gender m
  code   BRA ?..
  code   BRA.GOV role head-of-state 2019-01-01..2023-01-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BRA.GOV.Amorim
  kind   person
  name   en "Celso Amorim"
  short  en "Amorim"
  gender m
  code   BRA ?..
  code   BRA.GOV.MFA role foreign-minister 1993-07..1995-01
  code   BRA.GOV.MFA role foreign-minister 2003-01-01..2011-01-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Mexico ----------------------------------------------------------------------------------------------------------

actor MEX.GOV.delaMadrid
  kind   person
  name   en "Miguel de la Madrid"
  short  en "de la Madrid"
  gender m
  code   MEX ?..
  code   MEX.GOV role head-of-state 1982-12-01..1988-12-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MEX.GOV.Salinas
  kind   person
  name   en "Carlos Salinas de Gortari | Carlos Salinas"
  short  en "Salinas"
  gender m
  code   MEX ?..
  code   MEX.GOV role head-of-state 1988-12-01..1994-12-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MEX.GOV.Zedillo
  kind   person
  name   en "Ernesto Zedillo"
  short  en "Zedillo"
  gender m
  code   MEX ?..
  code   MEX.GOV role head-of-state 1994-12-01..2000-12-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MEX.GOV.VFox
  kind   person
  name   en "Vicente Fox"
  gender m
  code   MEX ?..
  code   MEX.GOV role head-of-state 2000-12-01..2006-12-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MEX.GOV.FCalderon
  kind   person
  name   en "Felipe Calderon"
  gender m
  code   MEX ?..
  code   MEX.GOV role head-of-state 2006-12-01..2012-12-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MEX.GOV.PenaNieto
  kind   person
  name   en "Enrique Pena Nieto"
  short  en "Pena Nieto"
  gender m
  code   MEX ?..
  code   MEX.GOV role head-of-state 2012-12-01..2018-12-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MEX.GOV.AMLO
  kind   person
  name   en "Andres Manuel Lopez Obrador"
  short  en "Lopez Obrador"
  gender m
  code   MEX ?..
  code   MEX.GOV role head-of-state 2018-12-01..2024-10-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MEX.GOV.Sheinbaum
  kind   person
  name   en "Claudia Sheinbaum"
  short  en "Sheinbaum"
  gender f
  code   MEX ?..
  code   MEX.GOV role head-of-state 2024-10-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MEX.REB.EZL.Marcos
  kind   person
  name   en "Subcomandante Marcos | Subcommander Marcos"
  gender m
  code   MEX.REB.EZL role leader 1994-01-01..2014-05-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MEX.UAF.SIN.ElChapo
  kind   person
  name   en "Joaquin Guzman | El Chapo | Joaquin El Chapo Guzman"
  short  en "El Chapo"
  gender m
  code   MEX.UAF.SIN role leader 1989..2016-01-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Cuba ------------------------------------------------------------------------------------------------------------

actor CUB.GOV.Castro
  kind   person
  name   en "Fidel Castro | Fidel Castro Ruz"
  short  en "Castro"
  name   ar "فيدل كاسترو"
  name   ru "Фидель Кастро"
  gender m
  code   CUB ?..
  code   CUB.GOV role head-of-state 1976-12-03..2008-02-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CUB.GOV.RCastro
  kind   person
  name   en "Raul Castro"
  name   ar "راؤول كاسترو"
  name   ru "Рауль Кастро"
  gender m
  code   CUB ?..
  code   CUB.GOV.MOD role defence-minister 1959-10-18..2008-02-24
  code   CUB.GOV role head-of-state 2008-02-24..2018-04-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CUB.GOV.DiazCanel
  kind   person
  name   en "Miguel Diaz-Canel"
  short  en "Diaz-Canel"
  gender m
  code   CUB ?..
  code   CUB.GOV role head-of-state 2018-04-19..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CUB.GOV.Rodriguez
  kind   person
  name   en "Bruno Rodriguez"
  gender m
  code   CUB ?..
  code   CUB.GOV.MFA role foreign-minister 2009-03-02..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CUB.GOV.Malmierca
  kind   person
  name   en "Isidoro Malmierca"
  short  en "Malmierca"
  gender m
  code   CUB ?..
  code   CUB.GOV.MFA role foreign-minister 1976-12..1992
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Haiti -----------------------------------------------------------------------------------------------------------

actor HTI.GOV.Aristide
  kind   person
  name   en "Jean-Bertrand Aristide"
  short  en "Aristide"
  gender m
  code   HTI ?..
  code   HTI.GOV role head-of-state 1991-02-07..1991-09-29
  code   HTI.GOV role head-of-state 1994-10-15..1996-02-07
  code   HTI.GOV role head-of-state 2001-02-07..2004-02-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor HTI.GOV.Cedras
  kind   person
  name   en "Raoul Cedras"
  short  en "Cedras"
  gender m
  code   HTI ?..
  code   HTI.MIL role commander 1991-01..1994-10-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor HTI.GOV.Preval
  kind   person
  name   en "Rene Preval"
  short  en "Preval"
  gender m
  code   HTI ?..
  code   HTI.GOV role head-of-state 1996-02-07..2001-02-07
  code   HTI.GOV role head-of-state 2006-05-14..2011-05-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor HTI.GOV.Duvalier
  kind   person
  name   en "Jean-Claude Duvalier"
  short  en "Duvalier"
  gender m
  code   HTI ?..
  code   HTI.GOV role head-of-state 1971-04-22..1986-02-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor HTI.GOV.Moise
  kind   person
  name   en "Jovenel Moise"
  short  en "Moise"
  gender m
  code   HTI ?..
  code   HTI.GOV role head-of-state 2017-02-07..2021-07-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor HTI.UAF.G9F.Cherizier
  kind   person
  name   en "Jimmy Cherizier"
  short  en "Cherizier"
  gender m
  code   HTI.UAF.G9F role leader 2020-06..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Paraguay --------------------------------------------------------------------------------------------------------

actor PRY.GOV.Stroessner
  kind   person
  name   en "Alfredo Stroessner"
  short  en "Stroessner"
  gender m
  code   PRY ?..
  code   PRY.GOV role head-of-state 1954-08-15..1989-02-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PRY.GOV.ARodriguez
  kind   person
  name   en "Andres Rodriguez"
  gender m
  code   PRY ?..
  code   PRY.GOV role head-of-state 1989-02-03..1993-08-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Uruguay ---------------------------------------------------------------------------------------------------------

actor URY.GOV.Sanguinetti
  kind   person
  name   en "Julio Maria Sanguinetti"
  short  en "Sanguinetti"
  gender m
  code   URY ?..
  code   URY.GOV role head-of-state 1985-03-01..1990-03-01
  code   URY.GOV role head-of-state 1995-03-01..2000-03-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor URY.GOV.Lacalle
  kind   person
  name   en "Luis Alberto Lacalle"
  short  en "Lacalle"
  gender m
  code   URY ?..
  code   URY.GOV role head-of-state 1990-03-01..1995-03-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor URY.GOV.Mujica
  kind   person
  name   en "Jose Mujica"
  short  en "Mujica"
  gender m
  code   URY ?..
  code   URY.GOV role head-of-state 2010-03-01..2015-03-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Pakistan --------------------------------------------------------------------------------------------------------

actor PAK.GOV.Zia
  kind   person
  name   en "Mohammad Zia ul-Haq | Zia ul-Haq | Muhammad Zia-ul-Haq"
  short  en "Zia"
  gender m
  code   PAK ?..
  code   PAK.GOV role head-of-state 1978-09-16..1988-08-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAK.GOV.Bhutto
  kind   person
  name   en "Benazir Bhutto"
  short  en "Bhutto"
  gender f
  code   PAK ?..
  code   PAK.GOV role head-of-government 1988-12-02..1990-08-06
  code   PAK.GOV role head-of-government 1993-10-19..1996-11-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAK.GOV.NSharif
  kind   person
  name   en "Nawaz Sharif"
  gender m
  code   PAK ?..
  code   PAK.GOV role head-of-government 1990-11-06..1993-07-18
  code   PAK.GOV role head-of-government 1997-02-17..1999-10-12
  code   PAK.GOV role head-of-government 2013-06-05..2017-07-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAK.GOV.Musharraf
  kind   person
  name   en "Pervez Musharraf | Parvez Musharraf"
  short  en "Musharraf"
  gender m
  code   PAK ?..
  code   PAK.MIL role commander 1998-10-06..2007-11-28
  code   PAK.GOV role head-of-state 2001-06-20..2008-08-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAK.GOV.Zardari
  kind   person
  name   en "Asif Ali Zardari"
  short  en "Zardari"
  gender m
  code   PAK ?..
  code   PAK.GOV role head-of-state 2008-09-09..2013-09-09
  code   PAK.GOV role head-of-state 2024-03-10..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAK.GOV.Gilani
  kind   person
  name   en "Yousuf Raza Gilani | Yusuf Raza Gilani"
  short  en "Gilani"
  gender m
  code   PAK ?..
  code   PAK.GOV role head-of-government 2008-03-25..2012-06-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAK.GOV.Abbasi
  kind   person
  name   en "Shahid Khaqan Abbasi"
  short  en "Abbasi"
  gender m
  code   PAK ?..
  code   PAK.GOV role head-of-government 2017-08-01..2018-05-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAK.GOV.IKhan
  kind   person
  name   en "Imran Khan"
  gender m
  code   PAK ?..
  code   PAK.GOV role head-of-government 2018-08-18..2022-04-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAK.GOV.SSharif
  kind   person
  name   en "Shehbaz Sharif | Shahbaz Sharif"
  gender m
  code   PAK ?..
  code   PAK.GOV role head-of-government 2022-04-11..2023-08-14
  code   PAK.GOV role head-of-government 2024-03-04..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAK.GOV.Qureshi
  kind   person
  name   en "Shah Mahmood Qureshi"
  short  en "Qureshi"
  gender m
  code   PAK ?..
  code   PAK.GOV.MFA role foreign-minister 2008-03-31..2011-02-09
  code   PAK.GOV.MFA role foreign-minister 2018-08-20..2022-04-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAK.GOV.BilawalBhutto
  kind   person
  name   en "Bilawal Bhutto Zardari | Bilawal Bhutto"
  gender m
  code   PAK ?..
  code   PAK.GOV.MFA role foreign-minister 2022-04-27..2023-08-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAK.GOV.Tarar
  kind   person
  name   en "Attaullah Tarar | Ataullah Tarar | Atta Tarar"
  short  en "Tarar"
  gender m
  code   PAK ?..
  code   PAK.GOV role minister 2024-03-11..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAK.MIL.AhmedSharif
  kind   person
  name   en "Ahmed Sharif Chaudhry | Ahmed Sharif Chaudhary"
  gender m
  code   PAK ?..
  code   PAK.MIL role spokesman 2022-12..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAK.GOV.Dar
  kind   person
  name   en "Ishaq Dar"
  gender m
  code   PAK ?..
  code   PAK.GOV.MFA role foreign-minister 2024-03-11..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAK.GOV.Munir
  kind   person
  name   en "Asim Munir"
  short  en "Munir"
  gender m
  code   PAK ?..
  code   PAK.MIL role commander 2022-11-29..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAK.GOV.Bajwa
  kind   person
  name   en "Qamar Javed Bajwa"
  short  en "Bajwa"
  gender m
  code   PAK ?..
  code   PAK.MIL role commander 2016-11-29..2022-11-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAK.UAF.TTP.Mehsud
  kind   person
  name   en "Baitullah Mehsud"
  short  en "Mehsud"
  gender m
  code   PAK.UAF.TTP role leader 2007-12..2009-08-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAK.UAF.TTP.HMehsud
  kind   person
  name   en "Hakimullah Mehsud"
  short  en "Mehsud"
  gender m
  code   PAK.UAF.TTP role leader 2009-08-22..2013-11-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- India -----------------------------------------------------------------------------------------------------------

actor IND.GOV.RGandhi
  kind   person
  name   en "Rajiv Gandhi"
  short  en "Gandhi"
  gender m
  code   IND ?..
  code   IND.GOV role head-of-government 1984-10-31..1989-12-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IND.GOV.VPSingh
  kind   person
  name   en "V.P. Singh | Vishwanath Pratap Singh"
  gender m
  code   IND ?..
  code   IND.GOV role head-of-government 1989-12-02..1990-11-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IND.GOV.ChandraShekhar
  kind   person
  name   en "Chandra Shekhar"
  gender m
  code   IND ?..
  code   IND.GOV role head-of-government 1990-11-10..1991-06-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IND.GOV.Rao
  kind   person
  name   en "P.V. Narasimha Rao | Narasimha Rao"
  gender m
  code   IND ?..
  code   IND.GOV role head-of-government 1991-06-21..1996-05-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IND.GOV.Vajpayee
  kind   person
  name   en "Atal Bihari Vajpayee | Atal Behari Vajpayee"
  short  en "Vajpayee"
  gender m
  code   IND ?..
  code   IND.GOV role head-of-government 1996-05-16..1996-06-01
  code   IND.GOV role head-of-government 1998-03-19..2004-05-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IND.GOV.MSingh
  kind   person
  name   en "Manmohan Singh"
  gender m
  code   IND ?..
  code   IND.GOV role head-of-government 2004-05-22..2014-05-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IND.GOV.Modi
  kind   person
  name   en "Narendra Modi"
  short  en "Modi"
  name   ar "ناريندرا مودي"
  name   ru "Нарендра Моди"
  gender m
  code   IND ?..
  code   IND.GOV role head-of-government 2014-05-26..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IND.GOV.Swaraj
  kind   person
  name   en "Sushma Swaraj"
  short  en "Swaraj"
  gender f
  code   IND ?..
  code   IND.GOV.MFA role foreign-minister 2014-05-26..2019-05-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IND.GOV.Misri
  kind   person
  name   en "Vikram Misri"
  short  en "Misri"
  gender m
  code   IND ?..
  code   IND.GOV.MFA role foreign-secretary 2024-07-15..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IND.GOV.Kwatra
  kind   person
  name   en "Vinay Mohan Kwatra | Vinay Kwatra"
  short  en "Kwatra"
  gender m
  code   IND ?..
  code   IND.GOV.MFA role foreign-secretary 2022-05-01..2024-07-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IND.MIL.Ghai
  kind   person
  name   en "Rajiv Ghai"
  short  en "Ghai"
  gender m
  code   IND ?..
  code   IND.MIL role commander 2024-10-28..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IND.GOV.Jaiswal
  kind   person
  name   en "Randhir Jaiswal"
  gender m
  code   IND ?..
  code   IND.GOV.MFA role spokesman 2024-01-03..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IND.GOV.Jaishankar
  kind   person
  name   en "S. Jaishankar | Subrahmanyam Jaishankar | S Jaishankar"
  short  en "Jaishankar"
  gender m
  code   IND ?..
  code   IND.GOV.MFA role foreign-minister 2019-05-31..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IND.GOV.RSingh
  kind   person
  name   en "Rajnath Singh"
  gender m
  code   IND ?..
  code   IND.GOV.INT role interior-minister 2014-05-26..2019-05-30
  code   IND.GOV.MOD role defence-minister 2019-05-31..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IND.GOV.JSingh
  kind   person
  name   en "Jaswant Singh"
  gender m
  code   IND ?..
  code   IND.GOV.MFA role foreign-minister 1998-12-05..2002-07-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IND.GOV.Krishna
  kind   person
  name   en "S.M. Krishna"
  gender m
  code   IND ?..
  code   IND.GOV.MFA role foreign-minister 2009-05-22..2012-10-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IND.GOV.Doval
  kind   person
  name   en "Ajit Doval"
  short  en "Doval"
  gender m
  code   IND ?..
  code   IND.GOV role security-adviser 2014-05-30..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IND.GOV.AShah
  kind   person
  name   en "Amit Shah"
  gender m
  code   IND ?..
  code   IND.GOV.INT role interior-minister 2019-05-31..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Afghanistan -----------------------------------------------------------------------------------------------------

actor AFG.GOV.Karmal
  kind   person
  name   en "Babrak Karmal"
  short  en "Karmal"
  gender m
  code   AFG ?..
  code   AFG.GOV role head-of-state 1979-12-27..1986-11-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.GOV.Najibullah
  kind   person
  name   en "Mohammad Najibullah | Najibullah"
  short  en "Najibullah"
  gender m
  code   AFG ?..
  code   AFG.GOV role head-of-state 1987-09-30..1992-04-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.GOV.Rabbani
  kind   person
  name   en "Burhanuddin Rabbani"
  short  en "Rabbani"
  gender m
  code   AFG ?..
  code   AFG.GOV role head-of-state 1992-06-28..2001-12-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.REB.NAL.Massoud
  kind   person
  name   en "Ahmad Shah Massoud | Ahmed Shah Masood | Ahmad Shah Mas'ud"
  short  en "Massoud | Masood"
  gender m
  code   AFG.REB.NAL role commander 1979..2001-09-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.REB.HIG.Hekmatyar
  kind   person
  name   en "Gulbuddin Hekmatyar"
  short  en "Hekmatyar"
  gender m
  code   AFG.REB.HIG role leader 1976..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.GOV.Dostum
  kind   person
  name   en "Abdul Rashid Dostum | Abdurrashid Dostum"
  short  en "Dostum"
  gender m
  code   AFG ?..
  code   AFG.MIL role commander 1986..1992
  code   AFG.GOV role vice-president 2014-09-29..2020-02-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.REB.NAL.Dostum
  kind   person
  name   en "Abdul Rashid Dostum | Abdurrashid Dostum"
  short  en "Dostum"
  gender m
  code   AFG.REB.NAL role commander 1992..2001-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.REB.TAL.MullahOmar
  kind   person
  name   en "Mullah Omar | Mullah Mohammed Omar | Mullah Mohammad Omar"
  gender m
  code   AFG.REB.TAL role leader 1994-09..2013-04-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.REB.TAL.Mansour
  kind   person
  name   en "Akhtar Mansour | Mullah Mansour | Akhtar Mohammad Mansour"
  gender m
  code   AFG.REB.TAL role leader 2015-07-29..2016-05-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.REB.TAL.Akhundzada
  kind   person
  name   en "Hibatullah Akhundzada | Haibatullah Akhundzada"
  short  en "Akhundzada"
  gender m
  code   AFG.REB.TAL role leader 2016-05-25..2021-08-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.GOV.Akhundzada
  kind   person
  name   en "Hibatullah Akhundzada | Haibatullah Akhundzada"
  short  en "Akhundzada"
  gender m
  code   AFG ?..
  code   AFG.GOV role leader 2021-08-15..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.REB.TAL.Baradar
  kind   person
  name   en "Abdul Ghani Baradar | Mullah Baradar"
  short  en "Baradar"
  gender m
  code   AFG.REB.TAL role negotiator 2019-01..2021-08-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.GOV.Baradar
  kind   person
  name   en "Abdul Ghani Baradar | Mullah Baradar"
  short  en "Baradar"
  gender m
  code   AFG ?..
  code   AFG.GOV role official 2021-09-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.REB.HAQ.Haqqani
  kind   person
  name   en "Sirajuddin Haqqani"
  short  en "Haqqani"
  gender m
  code   AFG.REB.HAQ role leader 2001..2021-08-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.GOV.Haqqani
  kind   person
  name   en "Sirajuddin Haqqani"
  short  en "Haqqani"
  gender m
  code   AFG ?..
  code   AFG.GOV.INT role interior-minister 2021-09-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.REB.TAL.Mujahid
  kind   person
  name   en "Zabihullah Mujahid"
  short  en "Mujahid"
  gender m
  code   AFG.REB.TAL role spokesman 2007..2021-08-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.GOV.Mujahid
  kind   person
  name   en "Zabihullah Mujahid"
  short  en "Mujahid"
  gender m
  code   AFG ?..
  code   AFG.GOV role spokesman 2021-09-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.GOV.Muttaqi
  kind   person
  name   en "Amir Khan Muttaqi"
  short  en "Muttaqi"
  gender m
  code   AFG ?..
  code   AFG.GOV.MFA role foreign-minister 2021-09-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.REB.TAL.Shaheen
  kind   person
  name   en "Suhail Shaheen"
  short  en "Shaheen"
  gender m
  code   AFG.REB.TAL role spokesman 2015..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.GOV.Karzai
  kind   person
  name   en "Hamid Karzai"
  short  en "Karzai"
  gender m
  code   AFG ?..
  code   AFG.GOV role head-of-state 2001-12-22..2014-09-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.GOV.Ghani
  kind   person
  name   en "Ashraf Ghani"
  short  en "Ghani"
  gender m
  code   AFG ?..
  code   AFG.GOV role head-of-state 2014-09-29..2021-08-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.GOV.AAbdullah
  kind   person
  name   en "Abdullah Abdullah"
  gender m
  code   AFG ?..
  code   AFG.GOV.MFA role foreign-minister 2001-12-22..2006-03-21
  code   AFG.GOV role official 2014-09-29..2020-03-11
  code   AFG.GOV role negotiator 2020-05-17..2021-08-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.GOV.Mohib
  kind   person
  name   en "Hamdullah Mohib"
  short  en "Mohib"
  gender m
  code   AFG ?..
  code   AFG.GOV role security-adviser 2018-08-25..2021-08-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.REB.TAL.Stanekzai
  kind   person
  name   en "Sher Mohammad Abbas Stanikzai | Abbas Stanikzai | Sher Mohammad Abbas Stanekzai"
  short  en "Stanikzai | Stanekzai"
  gender m
  code   AFG.REB.TAL role negotiator 2015..2021-08-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.GOV.Stanekzai
  kind   person
  name   en "Sher Mohammad Abbas Stanikzai | Abbas Stanikzai | Sher Mohammad Abbas Stanekzai"
  short  en "Stanikzai | Stanekzai"
  gender m
  code   AFG ?..
  code   AFG.GOV.MFA role deputy-foreign-minister 2021-09-07..2025
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.REB.TAL.Yaqoob
  kind   person
  name   en "Mohammad Yaqoob | Mullah Yaqoob | Mohammad Yaqub"
  short  en "Yaqoob"
  gender m
  code   AFG.REB.TAL role commander 2020-05..2021-08-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.GOV.Yaqoob
  kind   person
  name   en "Mohammad Yaqoob | Mullah Yaqoob | Mohammad Yaqub"
  short  en "Yaqoob"
  gender m
  code   AFG ?..
  code   AFG.GOV.MOD role defence-minister 2021-09-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.GOV.HAkhund
  kind   person
  name   en "Hasan Akhund | Mohammad Hassan Akhund"
  short  en "Akhund"
  gender m
  code   AFG ?..
  code   AFG.GOV role head-of-government 2021-09-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.GOV.MStanekzai
  kind   person
  name   en "Masoom Stanekzai | Mohammad Masoom Stanekzai"
  gender m
  code   AFG ?..
  code   AFG.GOV role negotiator 2020-03..2021-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.GOV.Saleh
  kind   person
  name   en "Amrullah Saleh"
  gender m
  code   AFG ?..
  code   AFG.SPY role intelligence-chief 2004-02..2010-06-06
  code   AFG.GOV role vice-president 2020-02-19..2021-08-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.GOV.HAtmar
  kind   person
  name   en "Hanif Atmar | Mohammad Hanif Atmar"
  short  en "Atmar"
  gender m
  code   AFG ?..
  code   AFG.GOV role security-adviser 2014-09..2018-08
  code   AFG.GOV.MFA role foreign-minister 2020-04..2021-08-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.REB.NAL.AMassoud
  kind   person
  name   en "Ahmad Massoud"
  gender m
  code   AFG.REB.NAL role leader 2019-09..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.GOV.RJMujadidi
  kind   person
  name   en "Sibghatullah Mojadeddi | Sebghatullah Mojadidi | Sibghatullah Mujaddidi"
  short  en "Mojadeddi | Mojadidi"
  gender m
  code   AFG ?..
  code   AFG.GOV role head-of-state 1992-04-28..1992-06-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AFG.REB.MUJ.Sayyaf
  kind   person
  name   en "Abdul Rasul Sayyaf | Abdurrab Rasul Sayyaf"
  short  en "Sayyaf"
  gender m
  code   AFG.REB.MUJ role leader 1980..1992
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Myanmar ---------------------------------------------------------------------------------------------------------

actor MMR.GOV.NeWin
  kind   person
  name   en "Ne Win"
  gender m
  code   MMR ?..
  code   MMR.GOV role head-of-state 1962-03-02..1981-11-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MMR.GOV.SawMaung
  kind   person
  name   en "Saw Maung"
  gender m
  code   MMR ?..
  code   MMR.GOV role head-of-state 1988-09-18..1992-04-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MMR.GOV.ThanShwe
  kind   person
  name   en "Than Shwe"
  gender m
  code   MMR ?..
  code   MMR.GOV role head-of-state 1992-04-23..2011-03-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MMR.GOV.TheinSein
  kind   person
  name   en "Thein Sein"
  gender m
  code   MMR ?..
  code   MMR.GOV role head-of-government 2007-10-24..2011-03-30
  code   MMR.GOV role head-of-state 2011-03-30..2016-03-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MMR.PTY.NLD.SuuKyi
  kind   person
  name   en "Aung San Suu Kyi | Suu Kyi"
  short  en "Suu Kyi"
  gender f
  code   MMR.PTY.NLD role leader 1988-09..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MMR.GOV.SuuKyi
  kind   person
  name   en "Aung San Suu Kyi | Suu Kyi"
  short  en "Suu Kyi"
  gender f
  code   MMR ?..
  code   MMR.GOV.MFA role foreign-minister 2016-03-30..2021-02-01
  code   MMR.GOV role official 2016-04-06..2021-02-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MMR.GOV.HtinKyaw
  kind   person
  name   en "Htin Kyaw"
  gender m
  code   MMR ?..
  code   MMR.GOV role head-of-state 2016-03-30..2018-03-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MMR.GOV.WinMyint
  kind   person
  name   en "Win Myint"
  gender m
  code   MMR ?..
  code   MMR.GOV role head-of-state 2018-03-30..2021-02-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MMR.GOV.MinAungHlaing
  kind   person
  name   en "Min Aung Hlaing"
  gender m
  code   MMR ?..
  code   MMR.MIL role commander 2011-03-30..
  code   MMR.GOV role head-of-state 2021-02-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MMR.GOV.KhinNyunt
  kind   person
  name   en "Khin Nyunt"
  gender m
  code   MMR ?..
  code   MMR.SPY role intelligence-chief 1983..2004-10
  code   MMR.GOV role head-of-government 2003-08-25..2004-10-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MMR.GOV.SoeWin
  kind   person
  name   en "Soe Win"
  gender m
  code   MMR ?..
  code   MMR.MIL role commander 2011-08..
  code   MMR.GOV role head-of-government 2004-10-19..2007-10-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MMR.GOV.ZawMinTun
  kind   person
  name   en "Zaw Min Tun"
  gender m
  code   MMR ?..
  code   MMR.GOV role spokesman 2018..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MMR.REB.ARK.TwanMratNaing
  kind   person
  name   en "Twan Mrat Naing | Tun Myat Naing"
  gender m
  code   MMR.REB.ARK role commander 2009-04..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MMR.REB.KNU.BoMya
  kind   person
  name   en "Bo Mya"
  gender m
  code   MMR.REB.KNU role leader 1976..2000
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MMR.OPP.NUG.DuwaLashiLa
  kind   person
  name   en "Duwa Lashi La"
  gender m
  code   MMR.OPP.NUG role president 2021-04-16..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MMR.OPP.NUG.ZinMarAung
  kind   person
  name   en "Zin Mar Aung"
  gender f
  code   MMR.OPP.NUG role foreign-minister 2021-04-16..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MMR.OPP.NUG.YeeMon
  kind   person
  name   en "Yee Mon"
  gender m
  code   MMR.OPP.NUG role defence-minister 2021-04-16..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MMR.GOV.AungMin
  kind   person
  name   en "Aung Min"
  gender m
  code   MMR ?..
  code   MMR.GOV role negotiator 2011..2016-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MMR.GOV.ThanSwe
  kind   person
  name   en "Than Swe"
  gender m
  code   MMR ?..
  code   MMR.GOV.MFA role foreign-minister 2023-08..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Sri Lanka -------------------------------------------------------------------------------------------------------

actor LKA.GOV.Jayewardene
  kind   person
  name   en "J.R. Jayewardene | Junius Jayewardene"
  short  en "Jayewardene"
  gender m
  code   LKA ?..
  code   LKA.GOV role head-of-state 1978-02-04..1989-01-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LKA.GOV.Premadasa
  kind   person
  name   en "Ranasinghe Premadasa"
  short  en "Premadasa"
  gender m
  code   LKA ?..
  code   LKA.GOV role head-of-government 1978-02-06..1989-01-02
  code   LKA.GOV role head-of-state 1989-01-02..1993-05-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LKA.GOV.Kumaratunga
  kind   person
  name   en "Chandrika Kumaratunga | Chandrika Bandaranaike Kumaratunga"
  short  en "Kumaratunga"
  gender f
  code   LKA ?..
  code   LKA.GOV role head-of-state 1994-11-12..2005-11-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LKA.GOV.MRajapaksa
  kind   person
  name   en "Mahinda Rajapaksa | Mahinda Rajapakse"
  short  en "Rajapaksa | Rajapakse"
  gender m
  code   LKA ?..
  code   LKA.GOV role head-of-government 2004-04-06..2005-11-19
  code   LKA.GOV role head-of-state 2005-11-19..2015-01-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LKA.GOV.Sirisena
  kind   person
  name   en "Maithripala Sirisena"
  short  en "Sirisena"
  gender m
  code   LKA ?..
  code   LKA.GOV role head-of-state 2015-01-09..2019-11-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LKA.GOV.GRajapaksa
  kind   person
  name   en "Gotabaya Rajapaksa"
  short  en "Rajapaksa"
  gender m
  code   LKA ?..
  code   LKA.GOV role official 2005-11..2015-01
  code   LKA.GOV role head-of-state 2019-11-18..2022-07-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LKA.GOV.Wickremesinghe
  kind   person
  name   en "Ranil Wickremesinghe"
  short  en "Wickremesinghe"
  gender m
  code   LKA ?..
  code   LKA.GOV role head-of-government 2001-12-09..2004-04-06
  code   LKA.GOV role head-of-government 2015-01-09..2019-11-21
  code   LKA.GOV role head-of-state 2022-07-21..2024-09-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LKA.REB.LTT.Prabhakaran
  kind   person
  name   en "Velupillai Prabhakaran | Vellupillai Prabhakaran | Velupillai Prabakaran"
  short  en "Prabhakaran"
  gender m
  code   LKA.REB.LTT role leader 1976-05..2009-05-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LKA.REB.LTT.Balasingham
  kind   person
  name   en "Anton Balasingham"
  short  en "Balasingham"
  gender m
  code   LKA.REB.LTT role negotiator 1985..2006-12-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LKA.REB.LTT.Thamilselvan
  kind   person
  name   en "S.P. Thamilselvan | S. P. Tamilselvan"
  short  en "Thamilselvan | Tamilselvan"
  gender m
  code   LKA.REB.LTT role leader 1993..2007-11-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LKA.GOV.Fonseka
  kind   person
  name   en "Sarath Fonseka"
  short  en "Fonseka"
  gender m
  code   LKA ?..
  code   LKA.MIL role commander 2005-12-06..2009-07-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LKA.GOV.Rambukwella
  kind   person
  name   en "Keheliya Rambukwella"
  short  en "Rambukwella"
  gender m
  code   LKA ?..
  code   LKA.GOV role spokesman 2006..2015-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LKA.MIL.Nanayakkara
  kind   person
  name   en "Udaya Nanayakkara"
  short  en "Nanayakkara"
  gender m
  code   LKA.MIL role spokesman 2007..2010
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LKA.GOV.Samaraweera
  kind   person
  name   en "Mangala Samaraweera"
  short  en "Samaraweera"
  gender m
  code   LKA ?..
  code   LKA.GOV.MFA role foreign-minister 2005-11..2007-01
  code   LKA.GOV.MFA role foreign-minister 2015-01-12..2017-05-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LKA.GOV.Kadirgamar
  kind   person
  name   en "Lakshman Kadirgamar"
  short  en "Kadirgamar"
  gender m
  code   LKA ?..
  code   LKA.GOV.MFA role foreign-minister 1994-08..2001-12
  code   LKA.GOV.MFA role foreign-minister 2004-04..2005-08-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LKA.GOV.Peiris
  kind   person
  name   en "G.L. Peiris | G. L. Peiris"
  short  en "Peiris"
  gender m
  code   LKA ?..
  code   LKA.GOV role negotiator 2002-09..2003-04
  code   LKA.GOV.MFA role foreign-minister 2010-04-23..2015-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LKA.REB.LTT.Karuna
  kind   person
  name   en "Vinayagamoorthy Muralitharan | Colonel Karuna | Karuna Amman"
  short  en "Karuna"
  gender m
  code   LKA.REB.LTT role commander 1987..2004-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LKA.REB.KAR.Karuna
  kind   person
  name   en "Vinayagamoorthy Muralitharan | Colonel Karuna | Karuna Amman"
  short  en "Karuna"
  gender m
  code   LKA.REB.KAR role leader 2004-03..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LKA.GOV.Dissanayake
  kind   person
  name   en "Anura Kumara Dissanayake"
  short  en "Dissanayake"
  gender m
  code   LKA ?..
  code   LKA.GOV role head-of-state 2024-09-23..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Nepal -----------------------------------------------------------------------------------------------------------

actor NPL.GOV.Gyanendra
  kind   person
  name   en "King Gyanendra"
  gender m
  code   NPL ?..
  code   NPL.GOV role head-of-state 2001-06-04..2008-05-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NPL.REB.CPN.Prachanda
  kind   person
  name   en "Pushpa Kamal Dahal | Prachanda"
  short  en "Prachanda"
  gender m
  code   NPL.REB.CPN role leader 1996-02..2006-11-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NPL.GOV.Prachanda
  kind   person
  name   en "Pushpa Kamal Dahal | Prachanda"
  short  en "Prachanda"
  gender m
  code   NPL ?..
  code   NPL.GOV role head-of-government 2008-08-18..2009-05-25
  code   NPL.GOV role head-of-government 2016-08-04..2017-06-07
  code   NPL.GOV role head-of-government 2022-12-26..2024-07-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NPL.GOV.GPKoirala
  kind   person
  name   en "Girija Prasad Koirala"
  short  en "Koirala"
  gender m
  code   NPL ?..
  code   NPL.GOV role head-of-government 1991-05-26..1994-11-30
  code   NPL.GOV role head-of-government 2006-04-25..2008-08-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Bangladesh ------------------------------------------------------------------------------------------------------

actor BGD.GOV.Hasina
  kind   person
  name   en "Sheikh Hasina | Sheikh Hasina Wajed"
  short  en "Hasina"
  gender f
  code   BGD ?..
  code   BGD.GOV role head-of-government 1996-06-23..2001-07-15
  code   BGD.GOV role head-of-government 2009-01-06..2024-08-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BGD.GOV.KZia
  kind   person
  name   en "Khaleda Zia"
  gender f
  code   BGD ?..
  code   BGD.GOV role head-of-government 1991-03-20..1996-03-30
  code   BGD.GOV role head-of-government 2001-10-10..2006-10-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BGD.GOV.Ershad
  kind   person
  name   en "Hossain Mohammad Ershad | H.M. Ershad"
  short  en "Ershad"
  gender m
  code   BGD ?..
  code   BGD.GOV role head-of-state 1983-12-11..1990-12-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BGD.GOV.Yunus
  kind   person
  name   en "Muhammad Yunus"
  short  en "Yunus"
  gender m
  code   BGD ?..
  code   BGD.GOV role head-of-government 2024-08-08..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Philippines -----------------------------------------------------------------------------------------------------

actor PHL.GOV.FMarcos
  kind   person
  name   en "Ferdinand Marcos"
  short  en "Marcos"
  gender m
  code   PHL ?..
  code   PHL.GOV role head-of-state 1965-12-30..1986-02-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.GOV.CAquino
  kind   person
  name   en "Corazon Aquino | Cory Aquino"
  short  en "Aquino"
  gender f
  code   PHL ?..
  code   PHL.GOV role head-of-state 1986-02-25..1992-06-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.GOV.Ramos
  kind   person
  name   en "Fidel Ramos | Fidel V. Ramos"
  gender m
  code   PHL ?..
  code   PHL.MIL role commander 1986-02-25..1988-01-21
  code   PHL.GOV.MOD role defence-minister 1988-01-22..1991-07-18
  code   PHL.GOV role head-of-state 1992-06-30..1998-06-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.GOV.Estrada
  kind   person
  name   en "Joseph Estrada"
  short  en "Estrada"
  gender m
  code   PHL ?..
  code   PHL.GOV role head-of-state 1998-06-30..2001-01-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.GOV.Arroyo
  kind   person
  name   en "Gloria Macapagal Arroyo | Gloria Arroyo"
  short  en "Arroyo"
  gender f
  code   PHL ?..
  code   PHL.GOV role head-of-state 2001-01-20..2010-06-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.GOV.BAquino
  kind   person
  name   en "Benigno Aquino"
  short  en "Aquino"
  gender m
  code   PHL ?..
  code   PHL.GOV role head-of-state 2010-06-30..2016-06-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.GOV.Duterte
  kind   person
  name   en "Rodrigo Duterte"
  short  en "Duterte"
  gender m
  code   PHL ?..
  code   PHL.GOV role head-of-state 2016-06-30..2022-06-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.GOV.BMarcos
  kind   person
  name   en "Ferdinand Marcos Jr. | Bongbong Marcos"
  gender m
  code   PHL ?..
  code   PHL.GOV role head-of-state 2022-06-30..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.REB.CPP.Agcaoili
  kind   person
  name   en "Fidel Agcaoili"
  short  en "Agcaoili"
  gender m
  code   PHL.REB.CPP role negotiator 2016..2020-07-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.REB.CPP.Jalandoni
  kind   person
  name   en "Luis Jalandoni"
  short  en "Jalandoni"
  gender m
  code   PHL.REB.CPP role negotiator 1989..2025-06-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.REB.CPP.Sison
  kind   person
  name   en "Jose Maria Sison"
  short  en "Sison"
  gender m
  code   PHL.REB.CPP role leader 1968-12..2022-12-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.REB.MNL.Misuari
  kind   person
  name   en "Nur Misuari"
  short  en "Misuari"
  gender m
  code   PHL.REB.MNL role leader 1972..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.REB.MIL.Murad
  kind   person
  name   en "Murad Ebrahim | Al-Haj Murad Ebrahim | Ebrahim Murad"
  gender m
  code   PHL.REB.MIL role leader 2003-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.REB.MIL.Salamat
  kind   person
  name   en "Hashim Salamat | Salamat Hashim"
  gender m
  code   PHL.REB.MIL role leader 1977..2003-07-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.REB.MIL.Iqbal
  kind   person
  name   en "Mohagher Iqbal"
  gender m
  code   PHL.REB.MIL role negotiator 2003..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.GOV.Deles
  kind   person
  name   en "Teresita Deles | Teresita Quintos Deles"
  short  en "Deles"
  gender f
  code   PHL ?..
  code   PHL.GOV role negotiator 2010-07..2016-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.GOV.FerrerM
  kind   person
  name   en "Miriam Coronel-Ferrer"
  short  en "Coronel-Ferrer"
  gender f
  code   PHL ?..
  code   PHL.GOV role negotiator 2012-12..2016-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.GOV.Dureza
  kind   person
  name   en "Jesus Dureza"
  short  en "Dureza"
  gender m
  code   PHL ?..
  code   PHL.GOV role negotiator 2016-06-30..2018-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.GOV.Galvez
  kind   person
  name   en "Carlito Galvez"
  short  en "Galvez"
  gender m
  code   PHL ?..
  code   PHL.MIL role commander 2018-04..2018-12
  code   PHL.GOV role negotiator 2019-03..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.GOV.Lorenzana
  kind   person
  name   en "Delfin Lorenzana"
  short  en "Lorenzana"
  gender m
  code   PHL ?..
  code   PHL.GOV.MOD role defence-minister 2016-06-30..2022-06-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.MIL.REB.Honasan
  kind   person
  name   en "Gregorio Honasan"
  short  en "Honasan"
  gender m
  code   PHL.MIL.REB role leader 1986..1992
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.GOV.Enrile
  kind   person
  name   en "Juan Ponce Enrile"
  short  en "Enrile"
  gender m
  code   PHL ?..
  code   PHL.GOV.MOD role defence-minister 1972..1986-11-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.UAF.ASG.Hapilon
  kind   person
  name   en "Isnilon Hapilon"
  short  en "Hapilon"
  gender m
  code   PHL.UAF.ASG role leader 2006..2017-10-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.GOV.Yan
  kind   person
  name   en "Manuel Yan"
  gender m
  code   PHL ?..
  code   PHL.GOV.MFA role foreign-minister 1987-02..1987-10
  code   PHL.GOV role negotiator 1994..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.GOV.Locsin
  kind   person
  name   en "Teodoro Locsin"
  short  en "Locsin"
  gender m
  code   PHL ?..
  code   PHL.GOV.MFA role foreign-minister 2018-10-17..2022-06-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PHL.GOV.Manalo
  kind   person
  name   en "Enrique Manalo"
  short  en "Manalo"
  gender m
  code   PHL ?..
  code   PHL.GOV.MFA role foreign-minister 2022-07-01..2025
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Indonesia -------------------------------------------------------------------------------------------------------

actor IDN.GOV.Suharto
  kind   person
  name   en "Suharto | Soeharto"
  short  en "Suharto"
  gender m
  code   IDN ?..
  code   IDN.GOV role head-of-state 1967-03-12..1998-05-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IDN.GOV.Habibie
  kind   person
  name   en "B.J. Habibie | Bacharuddin Jusuf Habibie"
  short  en "Habibie"
  gender m
  code   IDN ?..
  code   IDN.GOV role head-of-state 1998-05-21..1999-10-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IDN.GOV.Wahid
  kind   person
  name   en "Abdurrahman Wahid"
  gender m
  code   IDN ?..
  code   IDN.GOV role head-of-state 1999-10-20..2001-07-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IDN.GOV.Megawati
  kind   person
  name   en "Megawati Sukarnoputri"
  short  en "Megawati"
  gender f
  code   IDN ?..
  code   IDN.GOV role head-of-state 2001-07-23..2004-10-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IDN.GOV.Yudhoyono
  kind   person
  name   en "Susilo Bambang Yudhoyono"
  short  en "Yudhoyono"
  gender m
  code   IDN ?..
  code   IDN.GOV role head-of-state 2004-10-20..2014-10-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IDN.GOV.Widodo
  kind   person
  name   en "Joko Widodo | Jokowi"
  short  en "Widodo | Jokowi"
  gender m
  code   IDN ?..
  code   IDN.GOV role head-of-state 2014-10-20..2024-10-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IDN.GOV.Prabowo
  kind   person
  name   en "Prabowo Subianto"
  short  en "Prabowo"
  gender m
  code   IDN ?..
  code   IDN.GOV.MOD role defence-minister 2019-10-23..2024-10-20
  code   IDN.GOV role head-of-state 2024-10-20..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IDN.GOV.Alatas
  kind   person
  name   en "Ali Alatas"
  short  en "Alatas"
  gender m
  code   IDN ?..
  code   IDN.GOV.MFA role foreign-minister 1988-03-21..1999-10-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IDN.GOV.Retno
  kind   person
  name   en "Retno Marsudi"
  short  en "Retno"
  gender f
  code   IDN ?..
  code   IDN.GOV.MFA role foreign-minister 2014-10-27..2024-10-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IDN.GOV.Wiranto
  kind   person
  name   en "Wiranto"
  short  en "Wiranto"
  gender m
  code   IDN ?..
  code   IDN.MIL role commander 1998-02-16..1999-10-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- East Timor ------------------------------------------------------------------------------------------------------

actor TLS.REB.FRE.Gusmao
  kind   person
  name   en "Xanana Gusmao"
  short  en "Gusmao"
  gender m
  code   TLS.REB.FRE role leader 1981..1999
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TLS.GOV.Gusmao
  kind   person
  name   en "Xanana Gusmao"
  short  en "Gusmao"
  gender m
  code   TLS ?..
  code   TLS.GOV role head-of-state 2002-05-20..2007-05-20
  code   TLS.GOV role head-of-government 2007-08-08..2015-02-16
  code   TLS.GOV role head-of-government 2023-07-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TLS.REB.FRE.RamosHorta
  kind   person
  name   en "Jose Ramos-Horta"
  short  en "Ramos-Horta"
  gender m
  code   TLS.REB.FRE role spokesman 1975..2002-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TLS.GOV.RamosHorta
  kind   person
  name   en "Jose Ramos-Horta"
  short  en "Ramos-Horta"
  gender m
  code   TLS ?..
  code   TLS.GOV.MFA role foreign-minister 2002-05-20..2006-06-25
  code   TLS.GOV role head-of-government 2006-07-10..2007-05-19
  code   TLS.GOV role head-of-state 2007-05-20..2012-05-20
  code   TLS.GOV role head-of-state 2022-05-20..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Japan -----------------------------------------------------------------------------------------------------------

actor JPN.GOV.Nakasone
  kind   person
  name   en "Yasuhiro Nakasone"
  short  en "Nakasone"
  gender m
  code   JPN ?..
  code   JPN.GOV role head-of-government 1982-11-27..1987-11-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor JPN.GOV.Takeshita
  kind   person
  name   en "Noboru Takeshita"
  short  en "Takeshita"
  gender m
  code   JPN ?..
  code   JPN.GOV role head-of-government 1987-11-06..1989-06-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor JPN.GOV.Kaifu
  kind   person
  name   en "Toshiki Kaifu"
  short  en "Kaifu"
  gender m
  code   JPN ?..
  code   JPN.GOV role head-of-government 1989-08-10..1991-11-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor JPN.GOV.Miyazawa
  kind   person
  name   en "Kiichi Miyazawa"
  short  en "Miyazawa"
  gender m
  code   JPN ?..
  code   JPN.GOV role head-of-government 1991-11-05..1993-08-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor JPN.GOV.Murayama
  kind   person
  name   en "Tomiichi Murayama"
  short  en "Murayama"
  gender m
  code   JPN ?..
  code   JPN.GOV role head-of-government 1994-06-30..1996-01-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor JPN.GOV.Hashimoto
  kind   person
  name   en "Ryutaro Hashimoto"
  short  en "Hashimoto"
  gender m
  code   JPN ?..
  code   JPN.GOV role head-of-government 1996-01-11..1998-07-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor JPN.GOV.Obuchi
  kind   person
  name   en "Keizo Obuchi"
  short  en "Obuchi"
  gender m
  code   JPN ?..
  code   JPN.GOV role head-of-government 1998-07-30..2000-04-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor JPN.GOV.Koizumi
  kind   person
  name   en "Junichiro Koizumi"
  short  en "Koizumi"
  gender m
  code   JPN ?..
  code   JPN.GOV role head-of-government 2001-04-26..2006-09-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor JPN.GOV.Abe
  kind   person
  name   en "Shinzo Abe"
  short  en "Abe"
  gender m
  code   JPN ?..
  code   JPN.GOV role head-of-government 2006-09-26..2007-09-26
  code   JPN.GOV role head-of-government 2012-12-26..2020-09-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor JPN.GOV.Noda
  kind   person
  name   en "Yoshihiko Noda"
  short  en "Noda"
  gender m
  code   JPN ?..
  code   JPN.GOV role head-of-government 2011-09-02..2012-12-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor JPN.GOV.Suga
  kind   person
  name   en "Yoshihide Suga"
  short  en "Suga"
  gender m
  code   JPN ?..
  code   JPN.GOV role official 2012-12-26..2020-09-16
  code   JPN.GOV role head-of-government 2020-09-16..2021-10-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor JPN.GOV.Kishida
  kind   person
  name   en "Fumio Kishida"
  short  en "Kishida"
  gender m
  code   JPN ?..
  code   JPN.GOV.MFA role foreign-minister 2012-12-26..2017-08-03
  code   JPN.GOV role head-of-government 2021-10-04..2024-10-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor JPN.GOV.Ishiba
  kind   person
  name   en "Shigeru Ishiba"
  short  en "Ishiba"
  gender m
  code   JPN ?..
  code   JPN.GOV role head-of-government 2024-10-01..2025-10-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor JPN.GOV.Takaichi
  kind   person
  name   en "Sanae Takaichi"
  short  en "Takaichi"
  gender f
  code   JPN ?..
  code   JPN.GOV role head-of-government 2025-10-21..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor JPN.GOV.Kono
  kind   person
  name   en "Taro Kono"
  short  en "Kono"
  gender m
  code   JPN ?..
  code   JPN.GOV.MFA role foreign-minister 2017-08-03..2019-09-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- South Korea -----------------------------------------------------------------------------------------------------

actor KOR.GOV.ChunDooHwan
  kind   person
  name   en "Chun Doo-hwan"
  short  en "Chun"
  gender m
  code   KOR ?..
  code   KOR.GOV role head-of-state 1980-09-01..1988-02-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KOR.GOV.RohTaeWoo
  kind   person
  name   en "Roh Tae-woo"
  short  en "Roh"
  gender m
  code   KOR ?..
  code   KOR.GOV role head-of-state 1988-02-25..1993-02-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KOR.GOV.KimYoungSam
  kind   person
  name   en "Kim Young-sam"
  gender m
  code   KOR ?..
  code   KOR.GOV role head-of-state 1993-02-25..1998-02-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KOR.GOV.KimDaeJung
  kind   person
  name   en "Kim Dae-jung"
  gender m
  code   KOR ?..
  code   KOR.GOV role head-of-state 1998-02-25..2003-02-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KOR.GOV.RohMooHyun
  kind   person
  name   en "Roh Moo-hyun"
  short  en "Roh"
  gender m
  code   KOR ?..
  code   KOR.GOV role head-of-state 2003-02-25..2008-02-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KOR.GOV.LeeMyungBak
  kind   person
  name   en "Lee Myung-bak"
  gender m
  code   KOR ?..
  code   KOR.GOV role head-of-state 2008-02-25..2013-02-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KOR.GOV.ParkGeunHye
  kind   person
  name   en "Park Geun-hye"
  gender f
  code   KOR ?..
  code   KOR.GOV role head-of-state 2013-02-25..2017-03-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KOR.GOV.MoonJaeIn
  kind   person
  name   en "Moon Jae-in"
  gender m
  code   KOR ?..
  code   KOR.GOV role head-of-state 2017-05-10..2022-05-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KOR.GOV.YoonSukYeol
  kind   person
  name   en "Yoon Suk-yeol"
  short  en "Yoon"
  gender m
  code   KOR ?..
  code   KOR.GOV role head-of-state 2022-05-10..2025-04-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KOR.GOV.LeeJaeMyung
  kind   person
  name   en "Lee Jae-myung"
  gender m
  code   KOR ?..
  code   KOR.GOV role head-of-state 2025-06-04..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KOR.GOV.KangKyungWha
  kind   person
  name   en "Kang Kyung-wha"
  short  en "Kang"
  gender f
  code   KOR ?..
  code   KOR.GOV.MFA role foreign-minister 2017-06-18..2021-02-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KOR.GOV.YunByungSe
  kind   person
  name   en "Yun Byung-se"
  short  en "Yun"
  gender m
  code   KOR ?..
  code   KOR.GOV.MFA role foreign-minister 2013-03-11..2017-06-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- North Korea -----------------------------------------------------------------------------------------------------

actor PRK.GOV.KimIlSung
  kind   person
  name   en "Kim Il-sung"
  gender m
  code   PRK ?..
  code   PRK.GOV role head-of-state 1972-12-28..1994-07-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PRK.GOV.KimJongIl
  kind   person
  name   en "Kim Jong-il"
  gender m
  code   PRK ?..
  code   PRK.GOV role leader 1994-07-08..2011-12-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PRK.GOV.KimJongUn
  kind   person
  name   en "Kim Jong-un"
  name   ar "كيم جونغ أون"
  name   ru "Ким Чен Ын"
  name   tr "Kim Jong-un"
  gender m
  code   PRK ?..
  code   PRK.GOV role leader 2011-12-17..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PRK.GOV.KimYoJong
  kind   person
  name   en "Kim Yo-jong"
  gender f
  code   PRK ?..
  code   PRK.GOV role official 2014-11..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PRK.GOV.RiYongHo
  kind   person
  name   en "Ri Yong-ho"
  gender m
  code   PRK ?..
  code   PRK.GOV.MFA role foreign-minister 2016-05-09..2020-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PRK.GOV.ChoeSonHui
  kind   person
  name   en "Choe Son-hui"
  gender f
  code   PRK ?..
  code   PRK.GOV.MFA role foreign-minister 2022-06-11..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Australia -------------------------------------------------------------------------------------------------------

actor AUS.GOV.Hawke
  kind   person
  name   en "Bob Hawke"
  short  en "Hawke"
  gender m
  code   AUS ?..
  code   AUS.GOV role head-of-government 1983-03-11..1991-12-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AUS.GOV.Keating
  kind   person
  name   en "Paul Keating"
  short  en "Keating"
  gender m
  code   AUS ?..
  code   AUS.GOV role head-of-government 1991-12-20..1996-03-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AUS.GOV.JHoward
  kind   person
  name   en "John Howard"
  gender m
  code   AUS ?..
  code   AUS.GOV role head-of-government 1996-03-11..2007-12-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AUS.GOV.Rudd
  kind   person
  name   en "Kevin Rudd"
  short  en "Rudd"
  gender m
  code   AUS ?..
  code   AUS.GOV role head-of-government 2007-12-03..2010-06-24
  code   AUS.GOV.MFA role foreign-minister 2010-09-14..2012-02-22
  code   AUS.GOV role head-of-government 2013-06-27..2013-09-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AUS.GOV.Gillard
  kind   person
  name   en "Julia Gillard"
  short  en "Gillard"
  gender f
  code   AUS ?..
  code   AUS.GOV role head-of-government 2010-06-24..2013-06-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AUS.GOV.Abbott
  kind   person
  name   en "Tony Abbott"
  gender m
  code   AUS ?..
  code   AUS.GOV role head-of-government 2013-09-18..2015-09-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AUS.GOV.Turnbull
  kind   person
  name   en "Malcolm Turnbull"
  short  en "Turnbull"
  gender m
  code   AUS ?..
  code   AUS.GOV role head-of-government 2015-09-15..2018-08-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AUS.GOV.Morrison
  kind   person
  name   en "Scott Morrison"
  gender m
  code   AUS ?..
  code   AUS.GOV role head-of-government 2018-08-24..2022-05-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AUS.GOV.Albanese
  kind   person
  name   en "Anthony Albanese"
  short  en "Albanese"
  gender m
  code   AUS ?..
  code   AUS.GOV role head-of-government 2022-05-23..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AUS.GOV.Downer
  kind   person
  name   en "Alexander Downer"
  gender m
  code   AUS ?..
  code   AUS.GOV.MFA role foreign-minister 1996-03-11..2007-12-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AUS.GOV.GEvans
  kind   person
  name   en "Gareth Evans"
  gender m
  code   AUS ?..
  code   AUS.GOV.MFA role foreign-minister 1988-09-02..1996-03-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AUS.GOV.JBishop
  kind   person
  name   en "Julie Bishop"
  gender f
  code   AUS ?..
  code   AUS.GOV.MFA role foreign-minister 2013-09-18..2018-08-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AUS.GOV.Wong
  kind   person
  name   en "Penny Wong"
  gender f
  code   AUS ?..
  code   AUS.GOV.MFA role foreign-minister 2022-05-23..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- New Zealand -----------------------------------------------------------------------------------------------------

actor NZL.GOV.Lange
  kind   person
  name   en "David Lange"
  short  en "Lange"
  gender m
  code   NZL ?..
  code   NZL.GOV role head-of-government 1984-07-26..1989-08-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NZL.GOV.HClark
  kind   person
  name   en "Helen Clark"
  gender f
  code   NZL ?..
  code   NZL.GOV role head-of-government 1999-12-05..2008-11-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NZL.GOV.JKey
  kind   person
  name   en "John Key"
  gender m
  code   NZL ?..
  code   NZL.GOV role head-of-government 2008-11-19..2016-12-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NZL.GOV.Ardern
  kind   person
  name   en "Jacinda Ardern"
  short  en "Ardern"
  gender f
  code   NZL ?..
  code   NZL.GOV role head-of-government 2017-10-26..2023-01-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Canada ----------------------------------------------------------------------------------------------------------

actor CAN.GOV.Mulroney
  kind   person
  name   en "Brian Mulroney"
  short  en "Mulroney"
  gender m
  code   CAN ?..
  code   CAN.GOV role head-of-government 1984-09-17..1993-06-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CAN.GOV.Chretien
  kind   person
  name   en "Jean Chretien"
  short  en "Chretien"
  gender m
  code   CAN ?..
  code   CAN.GOV role head-of-government 1993-11-04..2003-12-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CAN.GOV.PMartin
  kind   person
  name   en "Paul Martin"
  gender m
  code   CAN ?..
  code   CAN.GOV role head-of-government 2003-12-12..2006-02-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CAN.GOV.Harper
  kind   person
  name   en "Stephen Harper"
  gender m
  code   CAN ?..
  code   CAN.GOV role head-of-government 2006-02-06..2015-11-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CAN.GOV.Trudeau
  kind   person
  name   en "Justin Trudeau"
  short  en "Trudeau"
  gender m
  code   CAN ?..
  code   CAN.GOV role head-of-government 2015-11-04..2025-03-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CAN.GOV.Carney
  kind   person
  name   en "Mark Carney"
  short  en "Carney"
  gender m
  code   CAN ?..
  code   CAN.GOV role head-of-government 2025-03-14..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CAN.GOV.Freeland
  kind   person
  name   en "Chrystia Freeland"
  short  en "Freeland"
  gender f
  code   CAN ?..
  code   CAN.GOV.MFA role foreign-minister 2017-01-10..2019-11-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CAN.GOV.Joly
  kind   person
  name   en "Melanie Joly"
  short  en "Joly"
  gender f
  code   CAN ?..
  code   CAN.GOV.MFA role foreign-minister 2021-10-26..2025-05-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CAN.GOV.Axworthy
  kind   person
  name   en "Lloyd Axworthy"
  short  en "Axworthy"
  gender m
  code   CAN ?..
  code   CAN.GOV.MFA role foreign-minister 1996-01-25..2000-10-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Italy -----------------------------------------------------------------------------------------------------------

actor ITA.GOV.Craxi
  kind   person
  name   en "Bettino Craxi"
  short  en "Craxi"
  gender m
  code   ITA ?..
  code   ITA.GOV role head-of-government 1983-08-04..1987-04-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ITA.GOV.Andreotti
  kind   person
  name   en "Giulio Andreotti"
  short  en "Andreotti"
  gender m
  code   ITA ?..
  code   ITA.GOV.MFA role foreign-minister 1983-08-04..1989-07-23
  code   ITA.GOV role head-of-government 1989-07-22..1992-06-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ITA.GOV.Prodi
  kind   person
  name   en "Romano Prodi"
  short  en "Prodi"
  gender m
  code   ITA ?..
  code   ITA.GOV role head-of-government 1996-05-17..1998-10-21
  code   ITA.GOV role head-of-government 2006-05-17..2008-05-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ITA.GOV.DAlema
  kind   person
  name   en "Massimo D'Alema"
  short  en "D'Alema"
  gender m
  code   ITA ?..
  code   ITA.GOV role head-of-government 1998-10-21..2000-04-26
  code   ITA.GOV.MFA role foreign-minister 2006-05-17..2008-05-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ITA.GOV.Berlusconi
  kind   person
  name   en "Silvio Berlusconi"
  short  en "Berlusconi"
  gender m
  code   ITA ?..
  code   ITA.GOV role head-of-government 1994-05-10..1995-01-17
  code   ITA.GOV role head-of-government 2001-06-11..2006-05-17
  code   ITA.GOV role head-of-government 2008-05-08..2011-11-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ITA.GOV.Monti
  kind   person
  name   en "Mario Monti"
  short  en "Monti"
  gender m
  code   ITA ?..
  code   ITA.GOV role head-of-government 2011-11-16..2013-04-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ITA.GOV.Renzi
  kind   person
  name   en "Matteo Renzi"
  short  en "Renzi"
  gender m
  code   ITA ?..
  code   ITA.GOV role head-of-government 2014-02-22..2016-12-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ITA.GOV.Gentiloni
  kind   person
  name   en "Paolo Gentiloni"
  short  en "Gentiloni"
  name   ar "باولو جنتيلوني"
  name   ru "Паоло Джентилони"
  gender m
  code   ITA ?..
  code   ITA.GOV.MFA role foreign-minister 2014-10-31..2016-12-12
  code   ITA.GOV role head-of-government 2016-12-12..2018-06-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ITA.GOV.Conte
  kind   person
  name   en "Giuseppe Conte"
  short  en "Conte"
  gender m
  code   ITA ?..
  code   ITA.GOV role head-of-government 2018-06-01..2021-02-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ITA.GOV.Draghi
  kind   person
  name   en "Mario Draghi"
  short  en "Draghi"
  gender m
  code   ITA ?..
  code   ITA.GOV role head-of-government 2021-02-13..2022-10-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ITA.GOV.Meloni
  kind   person
  name   en "Giorgia Meloni"
  short  en "Meloni"
  gender f
  code   ITA ?..
  code   ITA.GOV role head-of-government 2022-10-22..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ITA.GOV.Alfano
  kind   person
  name   en "Angelino Alfano"
  short  en "Alfano"
  gender m
  code   ITA ?..
  code   ITA.GOV.MFA role foreign-minister 2016-12-12..2018-06-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ITA.GOV.DiMaio
  kind   person
  name   en "Luigi Di Maio"
  short  en "Di Maio"
  gender m
  code   ITA ?..
  code   ITA.GOV.MFA role foreign-minister 2019-09-05..2022-10-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ITA.GOV.Tajani
  kind   person
  name   en "Antonio Tajani"
  short  en "Tajani"
  gender m
  code   ITA ?..
  code   ITA.GOV.MFA role foreign-minister 2022-10-22..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ITA.GOV.Frattini
  kind   person
  name   en "Franco Frattini"
  short  en "Frattini"
  gender m
  code   ITA ?..
  code   ITA.GOV.MFA role foreign-minister 2002-11-14..2004-11-18
  code   ITA.GOV.MFA role foreign-minister 2008-05-08..2011-11-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Spain -----------------------------------------------------------------------------------------------------------

actor ESP.GOV.Gonzalez
  kind   person
  name   en "Felipe Gonzalez"
  gender m
  code   ESP ?..
  code   ESP.GOV role head-of-government 1982-12-02..1996-05-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ESP.GOV.Aznar
  kind   person
  name   en "Jose Maria Aznar"
  short  en "Aznar"
  gender m
  code   ESP ?..
  code   ESP.GOV role head-of-government 1996-05-05..2004-04-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ESP.GOV.Zapatero
  kind   person
  name   en "Jose Luis Rodriguez Zapatero | Jose Luis Zapatero"
  short  en "Zapatero"
  gender m
  code   ESP ?..
  code   ESP.GOV role head-of-government 2004-04-17..2011-12-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ESP.GOV.Rajoy
  kind   person
  name   en "Mariano Rajoy"
  short  en "Rajoy"
  gender m
  code   ESP ?..
  code   ESP.GOV role head-of-government 2011-12-21..2018-06-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ESP.GOV.PSanchez
  kind   person
  name   en "Pedro Sanchez"
  gender m
  code   ESP ?..
  code   ESP.GOV role head-of-government 2018-06-02..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ESP.GOV.JuanCarlos
  kind   person
  name   en "King Juan Carlos | Juan Carlos"
  gender m
  code   ESP ?..
  code   ESP.GOV role head-of-state 1975-11-22..2014-06-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ESP.GOV.Felipe6
  kind   person
  name   en "King Felipe | Felipe VI"
  gender m
  code   ESP ?..
  code   ESP.GOV role head-of-state 2014-06-19..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ESP.GOV.Solana
  kind   person
  name   en "Javier Solana"
  short  en "Solana"
  gender m
  code   ESP ?..
  code   ESP.GOV.MFA role foreign-minister 1992-06-24..1995-12-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.NATO.Solana
  kind   person
  name   en "Javier Solana"
  short  en "Solana"
  gender m
  code   IGO.NATO role secretary-general 1995-12-05..1999-10-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.Solana
  kind   person
  name   en "Javier Solana"
  short  en "Solana"
  gender m
  code   IGO.EUR role foreign-policy-chief 1999-10-18..2009-12-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.Moratinos
  kind   person
  name   en "Miguel Angel Moratinos"
  short  en "Moratinos"
  gender m
  code   IGO.EUR role envoy 1996-12..2003-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ESP.GOV.Moratinos
  kind   person
  name   en "Miguel Angel Moratinos"
  short  en "Moratinos"
  gender m
  code   ESP ?..
  code   ESP.GOV.MFA role foreign-minister 2004-04-18..2010-10-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ESP.GOV.Borrell
  kind   person
  name   en "Josep Borrell"
  short  en "Borrell"
  gender m
  code   ESP ?..
  code   ESP.GOV.MFA role foreign-minister 2018-06-07..2019-11-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.Borrell
  kind   person
  name   en "Josep Borrell"
  short  en "Borrell"
  gender m
  code   IGO.EUR role foreign-policy-chief 2019-12-01..2024-11-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ESP.GOV.Albares
  kind   person
  name   en "Jose Manuel Albares"
  short  en "Albares"
  gender m
  code   ESP ?..
  code   ESP.GOV.MFA role foreign-minister 2021-07-12..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ESP.PTY.BAT.Otegi
  kind   person
  name   en "Arnaldo Otegi"
  short  en "Otegi"
  gender m
  code   ESP.PTY.BAT role leader 1997..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Portugal --------------------------------------------------------------------------------------------------------

actor PRT.GOV.Soares
  kind   person
  name   en "Mario Soares"
  short  en "Soares"
  gender m
  code   PRT ?..
  code   PRT.GOV role head-of-government 1983-06-09..1985-11-06
  code   PRT.GOV role head-of-state 1986-03-09..1996-03-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PRT.GOV.CavacoSilva
  kind   person
  name   en "Anibal Cavaco Silva"
  short  en "Cavaco Silva"
  gender m
  code   PRT ?..
  code   PRT.GOV role head-of-government 1985-11-06..1995-10-28
  code   PRT.GOV role head-of-state 2006-03-09..2016-03-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PRT.GOV.Barroso
  kind   person
  name   en "Jose Manuel Barroso | Durao Barroso"
  short  en "Barroso"
  gender m
  code   PRT ?..
  code   PRT.GOV.MFA role foreign-minister 1992-11-12..1995-10-28
  code   PRT.GOV role head-of-government 2002-04-06..2004-07-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.Barroso
  kind   person
  name   en "Jose Manuel Barroso | Durao Barroso"
  short  en "Barroso"
  gender m
  code   IGO.EUR role commission-president 2004-11-22..2014-10-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PRT.GOV.ACosta
  kind   person
  name   en "Antonio Costa"
  gender m
  code   PRT ?..
  code   PRT.GOV role head-of-government 2015-11-26..2024-04-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.ACosta
  kind   person
  name   en "Antonio Costa"
  gender m
  code   IGO.EUR role council-president 2024-12-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Greece ----------------------------------------------------------------------------------------------------------

actor GRC.GOV.Papandreou
  kind   person
  name   en "Andreas Papandreou"
  short  en "Papandreou"
  gender m
  code   GRC ?..
  code   GRC.GOV role head-of-government 1981-10-21..1989-07-02
  code   GRC.GOV role head-of-government 1993-10-13..1996-01-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GRC.GOV.Mitsotakis
  kind   person
  name   en "Constantine Mitsotakis | Konstantinos Mitsotakis"
  short  en "Mitsotakis"
  gender m
  code   GRC ?..
  code   GRC.GOV role head-of-government 1990-04-11..1993-10-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GRC.GOV.Simitis
  kind   person
  name   en "Costas Simitis | Kostas Simitis"
  short  en "Simitis"
  gender m
  code   GRC ?..
  code   GRC.GOV role head-of-government 1996-01-22..2004-03-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GRC.GOV.GPapandreou
  kind   person
  name   en "George Papandreou"
  short  en "Papandreou"
  gender m
  code   GRC ?..
  code   GRC.GOV.MFA role foreign-minister 1999-02-19..2004-02-13
  code   GRC.GOV role head-of-government 2009-10-06..2011-11-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GRC.GOV.Karamanlis
  kind   person
  name   en "Costas Karamanlis | Kostas Karamanlis"
  short  en "Karamanlis"
  gender m
  code   GRC ?..
  code   GRC.GOV role head-of-government 2004-03-10..2009-10-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GRC.GOV.Samaras
  kind   person
  name   en "Antonis Samaras"
  short  en "Samaras"
  gender m
  code   GRC ?..
  code   GRC.GOV.MFA role foreign-minister 1989-11-23..1992-04-13
  code   GRC.GOV role head-of-government 2012-06-20..2015-01-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GRC.GOV.Tsipras
  kind   person
  name   en "Alexis Tsipras"
  short  en "Tsipras"
  name   ru "Алексис Ципрас"
  gender m
  code   GRC ?..
  code   GRC.GOV role head-of-government 2015-01-26..2015-08-27
  code   GRC.GOV role head-of-government 2015-09-21..2019-07-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GRC.GOV.KMitsotakis
  kind   person
  name   en "Kyriakos Mitsotakis"
  short  en "Mitsotakis"
  gender m
  code   GRC ?..
  code   GRC.GOV role head-of-government 2019-07-08..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GRC.GOV.Kotzias
  kind   person
  name   en "Nikos Kotzias"
  short  en "Kotzias"
  gender m
  code   GRC ?..
  code   GRC.GOV.MFA role foreign-minister 2015-01-27..2018-10-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GRC.GOV.Dendias
  kind   person
  name   en "Nikos Dendias"
  short  en "Dendias"
  gender m
  code   GRC ?..
  code   GRC.GOV.MFA role foreign-minister 2019-07-09..2023-05-26
  code   GRC.GOV.MOD role defence-minister 2023-06-27..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GRC.GOV.Gerapetritis
  kind   person
  name   en "George Gerapetritis | Giorgos Gerapetritis"
  short  en "Gerapetritis"
  gender m
  code   GRC ?..
  code   GRC.GOV.MFA role foreign-minister 2023-06-27..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Cyprus ----------------------------------------------------------------------------------------------------------

actor CYP.GOV.Vassiliou
  kind   person
  name   en "George Vassiliou"
  short  en "Vassiliou"
  gender m
  code   CYP ?..
  code   CYP.GOV role head-of-state 1988-02-28..1993-02-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CYP.GOV.Clerides
  kind   person
  name   en "Glafcos Clerides | Glafkos Klerides"
  short  en "Clerides | Klerides"
  gender m
  code   CYP ?..
  code   CYP.GOV role head-of-state 1993-02-28..2003-02-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CYP.GOV.Papadopoulos
  kind   person
  name   en "Tassos Papadopoulos"
  short  en "Papadopoulos"
  gender m
  code   CYP ?..
  code   CYP.GOV role head-of-state 2003-02-28..2008-02-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CYP.GOV.Christofias
  kind   person
  name   en "Demetris Christofias"
  short  en "Christofias"
  gender m
  code   CYP ?..
  code   CYP.GOV role head-of-state 2008-02-28..2013-02-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CYP.GOV.Anastasiades
  kind   person
  name   en "Nicos Anastasiades | Nikos Anastasiades"
  short  en "Anastasiades"
  name   ru "Никос Анастасиадис"
  gender m
  code   CYP ?..
  code   CYP.GOV role head-of-state 2013-02-28..2023-02-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CYP.GOV.Christodoulides
  kind   person
  name   en "Nikos Christodoulides"
  short  en "Christodoulides"
  gender m
  code   CYP ?..
  code   CYP.GOV.MFA role foreign-minister 2018-03-01..2022-01-11
  code   CYP.GOV role head-of-state 2023-02-28..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CYP.TRN.Denktash
  kind   person
  name   en "Rauf Denktash | Rauf Denktas"
  short  en "Denktash | Denktas"
  gender m
  code   CYP.TRN role president 1983-11-15..2005-04-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CYP.TRN.Talat
  kind   person
  name   en "Mehmet Ali Talat"
  gender m
  code   CYP.TRN role president 2005-04-24..2010-04-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CYP.TRN.Akinci
  kind   person
  name   en "Mustafa Akinci"
  short  en "Akinci"
  gender m
  code   CYP.TRN role president 2015-04-30..2020-10-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CYP.TRN.Tatar
  kind   person
  name   en "Ersin Tatar"
  gender m
  code   CYP.TRN role president 2020-10-23..2025-10-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Poland ----------------------------------------------------------------------------------------------------------

actor POL.GOV.Jaruzelski
  kind   person
  name   en "Wojciech Jaruzelski"
  short  en "Jaruzelski"
  gender m
  code   POL ?..
  code   POL.GOV role head-of-government 1981-02-11..1985-11-06
  code   POL.GOV role head-of-state 1989-07-19..1990-12-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor POL.OPP.SOL.Walesa
  kind   person
  name   en "Lech Walesa"
  short  en "Walesa"
  gender m
  code   POL.OPP.SOL role leader 1980-08..1990-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor POL.GOV.Walesa
  kind   person
  name   en "Lech Walesa"
  short  en "Walesa"
  gender m
  code   POL ?..
  code   POL.GOV role head-of-state 1990-12-22..1995-12-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor POL.GOV.Mazowiecki
  kind   person
  name   en "Tadeusz Mazowiecki"
  short  en "Mazowiecki"
  gender m
  code   POL ?..
  code   POL.GOV role head-of-government 1989-08-24..1991-01-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor POL.GOV.Kwasniewski
  kind   person
  name   en "Aleksander Kwasniewski"
  short  en "Kwasniewski"
  gender m
  code   POL ?..
  code   POL.GOV role head-of-state 1995-12-23..2005-12-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor POL.GOV.LKaczynski
  kind   person
  name   en "Lech Kaczynski"
  short  en "Kaczynski"
  gender m
  code   POL ?..
  code   POL.GOV role head-of-state 2005-12-23..2010-04-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor POL.GOV.Tusk
  kind   person
  name   en "Donald Tusk"
  short  en "Tusk"
  gender m
  code   POL ?..
  code   POL.GOV role head-of-government 2007-11-16..2014-09-22
  code   POL.GOV role head-of-government 2023-12-13..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.Tusk
  kind   person
  name   en "Donald Tusk"
  short  en "Tusk"
  gender m
  code   IGO.EUR role council-president 2014-12-01..2019-11-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor POL.GOV.Duda
  kind   person
  name   en "Andrzej Duda"
  short  en "Duda"
  gender m
  code   POL ?..
  code   POL.GOV role head-of-state 2015-08-06..2025-08-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor POL.GOV.Nawrocki
  kind   person
  name   en "Karol Nawrocki"
  short  en "Nawrocki"
  gender m
  code   POL ?..
  code   POL.GOV role head-of-state 2025-08-06..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor POL.GOV.Sikorski
  kind   person
  name   en "Radoslaw Sikorski | Radek Sikorski"
  short  en "Sikorski"
  gender m
  code   POL ?..
  code   POL.GOV.MFA role foreign-minister 2007-11-16..2014-09-22
  code   POL.GOV.MFA role foreign-minister 2023-12-13..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor POL.GOV.Morawiecki
  kind   person
  name   en "Mateusz Morawiecki"
  short  en "Morawiecki"
  gender m
  code   POL ?..
  code   POL.GOV role head-of-government 2017-12-11..2023-12-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Hungary ---------------------------------------------------------------------------------------------------------

actor HUN.GOV.Orban
  kind   person
  name   en "Viktor Orban"
  short  en "Orban"
  gender m
  code   HUN ?..
  code   HUN.GOV role head-of-government 1998-07-06..2002-05-27
  code   HUN.GOV role head-of-government 2010-05-29..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor HUN.GOV.Szijjarto
  kind   person
  name   en "Peter Szijjarto"
  short  en "Szijjarto"
  gender m
  code   HUN ?..
  code   HUN.GOV.MFA role foreign-minister 2014-09-23..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Romania ---------------------------------------------------------------------------------------------------------

actor ROU.GOV.Ceausescu
  kind   person
  name   en "Nicolae Ceausescu"
  short  en "Ceausescu"
  gender m
  code   ROU ?..
  code   ROU.GOV role head-of-state 1974-03-28..1989-12-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ROU.GOV.Iliescu
  kind   person
  name   en "Ion Iliescu"
  short  en "Iliescu"
  gender m
  code   ROU ?..
  code   ROU.GOV role head-of-state 1989-12-22..1996-11-29
  code   ROU.GOV role head-of-state 2000-12-20..2004-12-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ROU.GOV.Basescu
  kind   person
  name   en "Traian Basescu"
  short  en "Basescu"
  gender m
  code   ROU ?..
  code   ROU.GOV role head-of-state 2004-12-20..2014-12-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ROU.GOV.Iohannis
  kind   person
  name   en "Klaus Iohannis"
  short  en "Iohannis"
  gender m
  code   ROU ?..
  code   ROU.GOV role head-of-state 2014-12-21..2025-02-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Czechoslovakia --------------------------------------------------------------------------------------------------

actor CSK.GOV.Havel
  kind   person
  name   en "Vaclav Havel"
  short  en "Havel"
  gender m
  code   CSK ?..
  code   CSK.GOV role head-of-state 1989-12-29..1992-07-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CZE.GOV.Havel
  kind   person
  name   en "Vaclav Havel"
  short  en "Havel"
  gender m
  code   CZE.GOV role head-of-state 1993-02-02..2003-02-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Czech Republic --------------------------------------------------------------------------------------------------

actor CZE.GOV.Zeman
  kind   person
  name   en "Milos Zeman"
  short  en "Zeman"
  gender m
  code   CZE ?..
  code   CZE.GOV role head-of-government 1998-07-22..2002-07-15
  code   CZE.GOV role head-of-state 2013-03-08..2023-03-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CZE.GOV.Babis
  kind   person
  name   en "Andrej Babis"
  short  en "Babis"
  gender m
  code   CZE ?..
  code   CZE.GOV role head-of-government 2017-12-06..2021-12-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CZE.GOV.Pavel
  kind   person
  name   en "Petr Pavel"
  gender m
  code   CZE ?..
  code   CZE.GOV role head-of-state 2023-03-09..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Austria ---------------------------------------------------------------------------------------------------------

actor IGO.UNO.Waldheim
  kind   person
  name   en "Kurt Waldheim"
  short  en "Waldheim"
  gender m
  code   IGO.UNO role secretary-general 1972-01-01..1981-12-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AUT.GOV.Waldheim
  kind   person
  name   en "Kurt Waldheim"
  short  en "Waldheim"
  gender m
  code   AUT ?..
  code   AUT.GOV role head-of-state 1986-07-08..1992-07-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AUT.GOV.Vranitzky
  kind   person
  name   en "Franz Vranitzky"
  short  en "Vranitzky"
  gender m
  code   AUT ?..
  code   AUT.GOV role head-of-government 1986-06-16..1997-01-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AUT.GOV.Kurz
  kind   person
  name   en "Sebastian Kurz"
  short  en "Kurz"
  gender m
  code   AUT ?..
  code   AUT.GOV.MFA role foreign-minister 2013-12-16..2017-12-18
  code   AUT.GOV role head-of-government 2017-12-18..2019-05-28
  code   AUT.GOV role head-of-government 2020-01-07..2021-10-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Netherlands -----------------------------------------------------------------------------------------------------

actor NLD.GOV.Lubbers
  kind   person
  name   en "Ruud Lubbers"
  short  en "Lubbers"
  gender m
  code   NLD ?..
  code   NLD.GOV role head-of-government 1982-11-04..1994-08-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.HCR.Lubbers
  kind   person
  name   en "Ruud Lubbers"
  short  en "Lubbers"
  gender m
  code   IGO.UNO.HCR role high-commissioner 2001-01-01..2005-02-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NLD.GOV.Kok
  kind   person
  name   en "Wim Kok"
  gender m
  code   NLD ?..
  code   NLD.GOV role head-of-government 1994-08-22..2002-07-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NLD.GOV.Balkenende
  kind   person
  name   en "Jan Peter Balkenende"
  short  en "Balkenende"
  gender m
  code   NLD ?..
  code   NLD.GOV role head-of-government 2002-07-22..2010-10-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NLD.GOV.Rutte
  kind   person
  name   en "Mark Rutte"
  short  en "Rutte"
  gender m
  code   NLD ?..
  code   NLD.GOV role head-of-government 2010-10-14..2024-07-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.NATO.Rutte
  kind   person
  name   en "Mark Rutte"
  short  en "Rutte"
  gender m
  code   IGO.NATO role secretary-general 2024-10-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NLD.GOV.vandenBroek
  kind   person
  name   en "Hans van den Broek"
  short  en "van den Broek"
  gender m
  code   NLD ?..
  code   NLD.GOV.MFA role foreign-minister 1982-11-04..1993-01-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Belgium ---------------------------------------------------------------------------------------------------------

actor BEL.GOV.Michel
  kind   person
  name   en "Charles Michel"
  gender m
  code   BEL ?..
  code   BEL.GOV role head-of-government 2014-10-11..2019-10-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.Michel
  kind   person
  name   en "Charles Michel"
  gender m
  code   IGO.EUR role council-president 2019-12-01..2024-11-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BEL.GOV.Verhofstadt
  kind   person
  name   en "Guy Verhofstadt"
  short  en "Verhofstadt"
  gender m
  code   BEL ?..
  code   BEL.GOV role head-of-government 1999-07-12..2008-03-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Norway ----------------------------------------------------------------------------------------------------------

actor NOR.GOV.Brundtland
  kind   person
  name   en "Gro Harlem Brundtland"
  short  en "Brundtland"
  gender f
  code   NOR ?..
  code   NOR.GOV role head-of-government 1986-05-09..1989-10-16
  code   NOR.GOV role head-of-government 1990-11-03..1996-10-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NOR.GOV.Stoltenberg
  kind   person
  name   en "Jens Stoltenberg"
  short  en "Stoltenberg"
  name   ar "ينس ستولتنبرغ"
  name   ru "Йенс Столтенберг"
  name   tr "Jens Stoltenberg"
  gender m
  code   NOR ?..
  code   NOR.GOV role head-of-government 2000-03-17..2001-10-19
  code   NOR.GOV role head-of-government 2005-10-17..2013-10-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.NATO.Stoltenberg
  kind   person
  name   en "Jens Stoltenberg"
  short  en "Stoltenberg"
  name   ar "ينس ستولتنبرغ"
  name   ru "Йенс Столтенберг"
  name   tr "Jens Stoltenberg"
  gender m
  code   IGO.NATO role secretary-general 2014-10-01..2024-09-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NOR.GOV.TStoltenberg
  kind   person
  name   en "Thorvald Stoltenberg"
  gender m
  code   NOR ?..
  code   NOR.GOV.MFA role foreign-minister 1987-03-09..1989-10-16
  code   NOR.GOV.MFA role foreign-minister 1990-11-03..1993-04-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.TStoltenberg
  kind   person
  name   en "Thorvald Stoltenberg"
  gender m
  code   IGO.UNO role envoy 1993-05-01..1996
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NOR.GOV.Holst
  kind   person
  name   en "Johan Jorgen Holst"
  short  en "Holst"
  gender m
  code   NOR ?..
  code   NOR.GOV.MFA role foreign-minister 1993-04-02..1994-01-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NOR.GOV.Solberg
  kind   person
  name   en "Erna Solberg"
  short  en "Solberg"
  gender f
  code   NOR ?..
  code   NOR.GOV role head-of-government 2013-10-16..2021-10-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NOR.GOV.Brende
  kind   person
  name   en "Borge Brende"
  short  en "Brende"
  gender m
  code   NOR ?..
  code   NOR.GOV.MFA role foreign-minister 2013-10-16..2017-10-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NOR.GOV.Solheim
  kind   person
  name   en "Erik Solheim"
  short  en "Solheim"
  gender m
  code   NOR ?..
  code   NOR.GOV role envoy 2000-03..2005-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Sweden ----------------------------------------------------------------------------------------------------------

actor SWE.GOV.Palme
  kind   person
  name   en "Olof Palme"
  short  en "Palme"
  gender m
  code   SWE ?..
  code   SWE.GOV role head-of-government 1982-10-08..1986-02-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SWE.GOV.Carlsson
  kind   person
  name   en "Ingvar Carlsson"
  short  en "Carlsson"
  gender m
  code   SWE ?..
  code   SWE.GOV role head-of-government 1986-03-12..1991-10-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SWE.GOV.Bildt
  kind   person
  name   en "Carl Bildt"
  short  en "Bildt"
  gender m
  code   SWE ?..
  code   SWE.GOV role head-of-government 1991-10-04..1994-10-07
  code   SWE.GOV.MFA role foreign-minister 2006-10-06..2014-10-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.Bildt
  kind   person
  name   en "Carl Bildt"
  short  en "Bildt"
  gender m
  code   IGO.EUR role envoy 1995-06..1997-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SWE.GOV.Lofven
  kind   person
  name   en "Stefan Lofven"
  short  en "Lofven"
  gender m
  code   SWE ?..
  code   SWE.GOV role head-of-government 2014-10-03..2021-11-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SWE.GOV.Wallstrom
  kind   person
  name   en "Margot Wallstrom"
  short  en "Wallstrom"
  gender f
  code   SWE ?..
  code   SWE.GOV.MFA role foreign-minister 2014-10-03..2019-09-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SWE.GOV.Kristersson
  kind   person
  name   en "Ulf Kristersson"
  short  en "Kristersson"
  gender m
  code   SWE ?..
  code   SWE.GOV role head-of-government 2022-10-18..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Finland ---------------------------------------------------------------------------------------------------------

actor FIN.GOV.Koivisto
  kind   person
  name   en "Mauno Koivisto"
  short  en "Koivisto"
  gender m
  code   FIN ?..
  code   FIN.GOV role head-of-state 1982-01-27..1994-03-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FIN.GOV.Ahtisaari
  kind   person
  name   en "Martti Ahtisaari"
  short  en "Ahtisaari"
  gender m
  code   FIN ?..
  code   FIN.GOV role head-of-state 1994-03-01..2000-03-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Ahtisaari
  kind   person
  name   en "Martti Ahtisaari"
  short  en "Ahtisaari"
  gender m
  code   IGO.UNO role envoy 2005-11-01..2008-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FIN.GOV.Niinisto
  kind   person
  name   en "Sauli Niinisto"
  short  en "Niinisto"
  gender m
  code   FIN ?..
  code   FIN.GOV role head-of-state 2012-03-01..2024-03-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FIN.GOV.Stubb
  kind   person
  name   en "Alexander Stubb"
  short  en "Stubb"
  gender m
  code   FIN ?..
  code   FIN.GOV.MFA role foreign-minister 2008-04-04..2011-06-22
  code   FIN.GOV role head-of-government 2014-06-24..2015-05-29
  code   FIN.GOV role head-of-state 2024-03-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor FIN.GOV.Marin
  kind   person
  name   en "Sanna Marin"
  gender f
  code   FIN ?..
  code   FIN.GOV role head-of-government 2019-12-10..2023-06-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Serbia ----------------------------------------------------------------------------------------------------------

actor SRB.GOV.Milosevic
  kind   person
  name   en "Slobodan Milosevic"
  short  en "Milosevic"
  name   ru "Слободан Милошевич"
  gender m
  code   SRB ?..
  code   SRB.GOV role head-of-state 1989-05-08..1997-07-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YUG.GOV.Milosevic
  kind   person
  name   en "Slobodan Milosevic"
  short  en "Milosevic"
  name   ru "Слободан Милошевич"
  gender m
  code   YUG.GOV role head-of-state 1997-07-23..2000-10-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YUG.GOV.Milutinovic
  kind   person
  name   en "Milan Milutinovic"
  short  en "Milutinovic"
  gender m
  code   YUG.GOV.MFA role foreign-minister 1995-08..1998-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SRB.GOV.Milutinovic
  kind   person
  name   en "Milan Milutinovic"
  short  en "Milutinovic"
  gender m
  code   SRB ?..
  code   SRB.GOV role head-of-state 1997-12-29..2002-12-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YUG.GOV.Kostunica
  kind   person
  name   en "Vojislav Kostunica"
  short  en "Kostunica"
  gender m
  code   YUG.GOV role head-of-state 2000-10-07..2003-03-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SRB.GOV.Kostunica
  kind   person
  name   en "Vojislav Kostunica"
  short  en "Kostunica"
  gender m
  code   SRB ?..
  code   SRB.GOV role head-of-government 2004-03-03..2008-07-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SRB.GOV.Djindjic
  kind   person
  name   en "Zoran Djindjic"
  short  en "Djindjic"
  gender m
  code   SRB ?..
  code   SRB.GOV role head-of-government 2001-01-25..2003-03-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SRB.GOV.Tadic
  kind   person
  name   en "Boris Tadic"
  short  en "Tadic"
  gender m
  code   SRB ?..
  code   SRB.GOV role head-of-state 2004-07-11..2012-04-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SRB.GOV.Nikolic
  kind   person
  name   en "Tomislav Nikolic"
  short  en "Nikolic"
  gender m
  code   SRB ?..
  code   SRB.GOV role head-of-state 2012-05-31..2017-05-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SRB.GOV.Dacic
  kind   person
  name   en "Ivica Dacic"
  short  en "Dacic"
  gender m
  code   SRB ?..
  code   SRB.GOV role head-of-government 2012-07-27..2014-04-27
  code   SRB.GOV.MFA role foreign-minister 2014-04-27..2020-10-22
  code   SRB.GOV.MFA role foreign-minister 2022-10-26..2024-05-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SRB.GOV.Vucic
  kind   person
  name   en "Aleksandar Vucic"
  short  en "Vucic"
  name   ru "Александр Вучич"
  gender m
  code   SRB ?..
  code   SRB.GOV role head-of-government 2014-04-27..2017-05-31
  code   SRB.GOV role head-of-state 2017-05-31..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SRB.GOV.Brnabic
  kind   person
  name   en "Ana Brnabic"
  short  en "Brnabic"
  gender f
  code   SRB ?..
  code   SRB.GOV role head-of-government 2017-06-29..2024-03-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SRB.PTY.SRS.Seselj
  kind   person
  name   en "Vojislav Seselj"
  short  en "Seselj"
  gender m
  code   SRB.PTY.SRS role leader 1991-02-23..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SRB.UAF.TGR.Arkan
  kind   person
  name   en "Zeljko Raznatovic | Arkan"
  short  en "Arkan"
  gender m
  code   SRB.UAF.TGR role commander 1990-10..2000-01-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YUG.GOV.Markovic
  kind   person
  name   en "Ante Markovic"
  gender m
  code   YUG.GOV role head-of-government 1989-03-16..1991-12-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YUG.GOV.Cosic
  kind   person
  name   en "Dobrica Cosic"
  short  en "Cosic"
  gender m
  code   YUG.GOV role head-of-state 1992-06-15..1993-06-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YUG.GOV.Panic
  kind   person
  name   en "Milan Panic"
  gender m
  code   YUG.GOV role head-of-government 1992-07-14..1993-02-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor YUG.MIL.Perisic
  kind   person
  name   en "Momcilo Perisic"
  short  en "Perisic"
  gender m
  code   YUG.MIL role commander 1993-08..1998-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Bosnia and Herzegovina ------------------------------------------------------------------------------------------

actor BIH.GOV.Izetbegovic
  kind   person
  name   en "Alija Izetbegovic"
  short  en "Izetbegovic"
  gender m
  code   BIH ?..
  code   BIH.GOV role head-of-state 1990-12-20..2000-10-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BIH.GOV.Silajdzic
  kind   person
  name   en "Haris Silajdzic"
  short  en "Silajdzic"
  gender m
  code   BIH ?..
  code   BIH.GOV.MFA role foreign-minister 1990-12..1993-10
  code   BIH.GOV role head-of-government 1993-10-25..1996-01-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BIH.SRP.Karadzic
  kind   person
  name   en "Radovan Karadzic"
  short  en "Karadzic"
  gender m
  code   BIH.SRP role president 1992-05-12..1996-07-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BIH.SRP.MIL.Mladic
  kind   person
  name   en "Ratko Mladic"
  short  en "Mladic"
  gender m
  code   BIH.SRP.MIL role commander 1992-05-12..1996-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BIH.SRP.Krajisnik
  kind   person
  name   en "Momcilo Krajisnik"
  short  en "Krajisnik"
  gender m
  code   BIH.SRP role speaker 1991-10-24..1996-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BIH.SRP.Plavsic
  kind   person
  name   en "Biljana Plavsic"
  short  en "Plavsic"
  gender f
  code   BIH.SRP role president 1996-07-19..1998-11-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BIH.SRP.Koljevic
  kind   person
  name   en "Nikola Koljevic"
  short  en "Koljevic"
  gender m
  code   BIH.SRP role vice-president 1992-05..1997-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BIH.SRP.Dodik
  kind   person
  name   en "Milorad Dodik"
  short  en "Dodik"
  gender m
  code   BIH.SRP role president 2010-11-15..2018-11-19
  code   BIH.SRP role president 2022-11-15..2025-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BIH.GOV.Dodik
  kind   person
  name   en "Milorad Dodik"
  short  en "Dodik"
  gender m
  code   BIH ?..
  code   BIH.GOV role head-of-state 2018-11-20..2022-11-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BIH.CRO.Boban
  kind   person
  name   en "Mate Boban"
  gender m
  code   BIH.CRO role president 1991-11-18..1994-02-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BIH.GOV.Ganic
  kind   person
  name   en "Ejup Ganic"
  short  en "Ganic"
  gender m
  code   BIH ?..
  code   BIH.GOV role vice-president 1990-12..1996
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BIH.GOV.Sacirbey
  kind   person
  name   en "Muhamed Sacirbey"
  short  en "Sacirbey"
  gender m
  code   BIH ?..
  code   BIH.GOV.AMB role un-ambassador 1992-05..2000
  code   BIH.GOV.MFA role foreign-minister 1995-05-30..1996-01-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BIH.GOV.Delic
  kind   person
  name   en "Rasim Delic"
  gender m
  code   BIH ?..
  code   BIH.MIL role commander 1993-06-08..2000
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Croatia ---------------------------------------------------------------------------------------------------------

actor HRV.GOV.Tudjman
  kind   person
  name   en "Franjo Tudjman"
  short  en "Tudjman"
  gender m
  code   HRV ?..
  code   HRV.GOV role head-of-state 1990-05-30..1999-12-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor HRV.GOV.Mesic
  kind   person
  name   en "Stjepan Mesic | Stipe Mesic"
  short  en "Mesic"
  gender m
  code   HRV ?..
  code   HRV.GOV role head-of-state 2000-02-18..2010-02-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor HRV.GOV.Granic
  kind   person
  name   en "Mate Granic"
  short  en "Granic"
  gender m
  code   HRV ?..
  code   HRV.GOV.MFA role foreign-minister 1993-05-28..2000-01-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor HRV.GOV.Susak
  kind   person
  name   en "Gojko Susak"
  short  en "Susak"
  gender m
  code   HRV ?..
  code   HRV.GOV.MOD role defence-minister 1991-09-18..1998-05-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor HRV.GOV.Gotovina
  kind   person
  name   en "Ante Gotovina"
  short  en "Gotovina"
  gender m
  code   HRV ?..
  code   HRV.MIL role commander 1992..2000-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor HRV.SER.Babic
  kind   person
  name   en "Milan Babic"
  gender m
  code   HRV.SER role president 1991-12-19..1992-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor HRV.SER.MMartic
  kind   person
  name   en "Milan Martic"
  short  en "Martic"
  gender m
  code   HRV.SER role president 1994-02-12..1995-08-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor HRV.GOV.Plenkovic
  kind   person
  name   en "Andrej Plenkovic"
  short  en "Plenkovic"
  gender m
  code   HRV ?..
  code   HRV.GOV role head-of-government 2016-10-19..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Kosovo ----------------------------------------------------------------------------------------------------------

actor XKX.GOV.Rugova
  kind   person
  name   en "Ibrahim Rugova"
  short  en "Rugova"
  gender m
  code   XKX.GOV role president 1992-05-25..2006-01-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor XKX.REB.KLA.Thaci
  kind   person
  name   en "Hashim Thaci"
  short  en "Thaci"
  gender m
  code   XKX.REB.KLA role leader 1998..1999-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor XKX.GOV.Thaci
  kind   person
  name   en "Hashim Thaci"
  short  en "Thaci"
  gender m
  code   XKX ?..
  code   XKX.GOV role head-of-government 2008-01-09..2014-12-09
  code   XKX.GOV role head-of-state 2016-04-07..2020-11-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor XKX.REB.KLA.Haradinaj
  kind   person
  name   en "Ramush Haradinaj"
  short  en "Haradinaj"
  gender m
  code   XKX.REB.KLA role commander 1998..1999-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor XKX.GOV.Haradinaj
  kind   person
  name   en "Ramush Haradinaj"
  short  en "Haradinaj"
  gender m
  code   XKX ?..
  code   XKX.GOV role head-of-government 2004-12-03..2005-03-08
  code   XKX.GOV role head-of-government 2017-09-09..2020-02-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor XKX.GOV.Kurti
  kind   person
  name   en "Albin Kurti"
  short  en "Kurti"
  gender m
  code   XKX ?..
  code   XKX.GOV role head-of-government 2020-02-03..2020-06-03
  code   XKX.GOV role head-of-government 2021-03-22..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor XKX.GOV.Osmani
  kind   person
  name   en "Vjosa Osmani"
  short  en "Osmani"
  gender f
  code   XKX ?..
  code   XKX.GOV role head-of-state 2021-04-06..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor XKX.REB.KLA.Demaci
  kind   person
  name   en "Adem Demaci"
  short  en "Demaci"
  gender m
  code   XKX.REB.KLA role representative 1998-08..1999-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- North Macedonia -------------------------------------------------------------------------------------------------

actor MKD.GOV.Gligorov
  kind   person
  name   en "Kiro Gligorov"
  short  en "Gligorov"
  gender m
  code   MKD ?..
  code   MKD.GOV role head-of-state 1991-01-27..1999-11-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MKD.GOV.Trajkovski
  kind   person
  name   en "Boris Trajkovski"
  short  en "Trajkovski"
  gender m
  code   MKD ?..
  code   MKD.GOV role head-of-state 1999-12-15..2004-02-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MKD.GOV.LGeorgievski
  kind   person
  name   en "Ljubco Georgievski"
  short  en "Georgievski"
  gender m
  code   MKD ?..
  code   MKD.GOV role head-of-government 1998-11-30..2002-10-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MKD.REB.NLA.AAhmeti
  kind   person
  name   en "Ali Ahmeti"
  short  en "Ahmeti"
  gender m
  code   MKD.REB.NLA role leader 2001-01..2001-09-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MKD.PTY.DUI.AAhmeti
  kind   person
  name   en "Ali Ahmeti"
  short  en "Ahmeti"
  gender m
  code   MKD.PTY.DUI role leader 2002-06..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MKD.GOV.Gruevski
  kind   person
  name   en "Nikola Gruevski"
  short  en "Gruevski"
  gender m
  code   MKD ?..
  code   MKD.GOV role head-of-government 2006-08-27..2016-01-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MKD.GOV.Zaev
  kind   person
  name   en "Zoran Zaev"
  short  en "Zaev"
  gender m
  code   MKD ?..
  code   MKD.GOV role head-of-government 2017-05-31..2020-01-03
  code   MKD.GOV role head-of-government 2020-08-30..2022-01-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Albania ---------------------------------------------------------------------------------------------------------

actor ALB.GOV.Berisha
  kind   person
  name   en "Sali Berisha"
  short  en "Berisha"
  gender m
  code   ALB ?..
  code   ALB.GOV role head-of-state 1992-04-09..1997-07-24
  code   ALB.GOV role head-of-government 2005-09-11..2013-09-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ALB.GOV.Nano
  kind   person
  name   en "Fatos Nano"
  short  en "Nano"
  gender m
  code   ALB ?..
  code   ALB.GOV role head-of-government 1997-07-25..1998-09-28
  code   ALB.GOV role head-of-government 2002-07-31..2005-09-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ALB.GOV.EdiRama
  kind   person
  name   en "Edi Rama"
  gender m
  code   ALB ?..
  code   ALB.GOV role head-of-government 2013-09-15..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Bulgaria --------------------------------------------------------------------------------------------------------

actor BGR.GOV.Zhivkov
  kind   person
  name   en "Todor Zhivkov"
  short  en "Zhivkov"
  gender m
  code   BGR ?..
  code   BGR.GOV role head-of-state 1971-07-07..1989-11-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BGR.GOV.Borisov
  kind   person
  name   en "Boyko Borisov | Boiko Borisov"
  short  en "Borisov"
  gender m
  code   BGR ?..
  code   BGR.GOV role head-of-government 2009-07-27..2013-03-13
  code   BGR.GOV role head-of-government 2014-11-07..2017-01-27
  code   BGR.GOV role head-of-government 2017-05-04..2021-05-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Montenegro ------------------------------------------------------------------------------------------------------

actor MNE.GOV.Djukanovic
  kind   person
  name   en "Milo Djukanovic"
  short  en "Djukanovic"
  gender m
  code   MNE ?..
  code   MNE.GOV role head-of-government 1991-02-15..1998-02-05
  code   MNE.GOV role head-of-state 1998-01-15..2002-11-25
  code   MNE.GOV role head-of-government 2003-01-08..2006-11-10
  code   MNE.GOV role head-of-state 2018-05-20..2023-05-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Moldova ---------------------------------------------------------------------------------------------------------

actor MDA.GOV.Snegur
  kind   person
  name   en "Mircea Snegur"
  short  en "Snegur"
  gender m
  code   MDA ?..
  code   MDA.GOV role head-of-state 1990-09-03..1997-01-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MDA.GOV.Voronin
  kind   person
  name   en "Vladimir Voronin"
  short  en "Voronin"
  gender m
  code   MDA ?..
  code   MDA.GOV role head-of-state 2001-04-07..2009-09-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MDA.GOV.Sandu
  kind   person
  name   en "Maia Sandu"
  short  en "Sandu"
  gender f
  code   MDA ?..
  code   MDA.GOV role head-of-state 2020-12-24..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MDA.PMR.Smirnov
  kind   person
  name   en "Igor Smirnov"
  gender m
  code   MDA.PMR role president 1991-12-03..2011-12-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Ethiopia --------------------------------------------------------------------------------------------------------

actor ETH.GOV.Mengistu
  kind   person
  name   en "Mengistu Haile Mariam"
  short  en "Mengistu"
  gender m
  code   ETH ?..
  code   ETH.GOV role head-of-state 1977-02-11..1991-05-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ETH.REB.TPL.Meles
  kind   person
  name   en "Meles Zenawi"
  short  en "Meles | Zenawi"
  gender m
  code   ETH.REB.TPL role leader 1989..1991-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ETH.GOV.Meles
  kind   person
  name   en "Meles Zenawi"
  short  en "Meles | Zenawi"
  gender m
  code   ETH ?..
  code   ETH.GOV role head-of-state 1991-05-28..1995-08-22
  code   ETH.GOV role head-of-government 1995-08-23..2012-08-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ETH.GOV.Hailemariam
  kind   person
  name   en "Hailemariam Desalegn"
  short  en "Hailemariam"
  gender m
  code   ETH ?..
  code   ETH.GOV.MFA role foreign-minister 2010-10..2012-11
  code   ETH.GOV role head-of-government 2012-08-21..2018-04-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ETH.GOV.Abiy
  kind   person
  name   en "Abiy Ahmed | Abiy Ahmed Ali"
  short  en "Abiy"
  name   ar "آبي أحمد"
  name   ru "Абий Ахмед"
  gender m
  code   ETH ?..
  code   ETH.GOV role head-of-government 2018-04-02..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ETH.GOV.Demeke
  kind   person
  name   en "Demeke Mekonnen"
  short  en "Demeke"
  gender m
  code   ETH ?..
  code   ETH.GOV.MFA role foreign-minister 2020-11-04..2024-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ETH.REB.TPL.Debretsion
  kind   person
  name   en "Debretsion Gebremichael"
  short  en "Debretsion"
  gender m
  code   ETH.REB.TPL role leader 2018..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ETH.REB.TPL.GetachewReda
  kind   person
  name   en "Getachew Reda"
  short  en "Getachew"
  gender m
  code   ETH.REB.TPL role spokesman 2020..2023-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ETH.TIG.GetachewReda
  kind   person
  name   en "Getachew Reda"
  short  en "Getachew"
  gender m
  code   ETH.TIG role president 2023-03-23..2025-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ETH.GOV.Redwan
  kind   person
  name   en "Redwan Hussien | Redwan Hussein"
  short  en "Redwan"
  gender m
  code   ETH ?..
  code   ETH.GOV role negotiator 2022..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ETH.GOV.GeduA
  kind   person
  name   en "Gedu Andargachew"
  short  en "Gedu"
  gender m
  code   ETH ?..
  code   ETH.GOV.MFA role foreign-minister 2019-04..2020-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ETH.GOV.TayeA
  kind   person
  name   en "Taye Atske Selassie"
  gender m
  code   ETH ?..
  code   ETH.GOV.MFA role foreign-minister 2024-02..2024-10
  code   ETH.GOV role head-of-state 2024-10-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ETH.REB.TPL.GTadesse
  kind   person
  name   en "Tadesse Werede"
  short  en "Tadesse Werede"
  gender m
  code   ETH.REB.TPL role commander 2020-11..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ETH.TIG.GTadesse
  kind   person
  name   en "Tadesse Werede | Tadesse Worede"
  short  en "Tadesse Werede"
  gender m
  code   ETH.TIG role president 2025-04-08..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ETH.PTY.BNega
  kind   person
  name   en "Berhanu Nega"
  gender m
  code   ETH.PTY role politician 2005..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ETH.GOV.BirhanuJ
  kind   person
  name   en "Birhanu Jula"
  short  en "Birhanu Jula"
  gender m
  code   ETH ?..
  code   ETH.MIL role commander 2020-11..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ETH.REB.OLA.Jaal
  kind   person
  name   en "Jaal Marroo | Kumsa Diriba"
  gender m
  code   ETH.REB.OLA role commander 2018..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ETH.GOV.Sahle
  kind   person
  name   en "Sahle-Work Zewde"
  short  en "Sahle-Work"
  gender f
  code   ETH ?..
  code   ETH.GOV role head-of-state 2018-10-25..2024-10-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Eritrea ---------------------------------------------------------------------------------------------------------

actor ERI.REB.EPL.Isaias
  kind   person
  name   en "Isaias Afwerki | Issaias Afeworki | Isayas Afewerki"
  short  en "Isaias | Issaias | Afwerki"
  gender m
  code   ERI.REB.EPL role leader 1987..1993-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ERI.GOV.Isaias
  kind   person
  name   en "Isaias Afwerki | Issaias Afeworki | Isayas Afewerki"
  short  en "Isaias | Issaias | Afwerki"
  gender m
  code   ERI ?..
  code   ERI.GOV role head-of-state 1993-05-24..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ERI.GOV.OsmanSaleh
  kind   person
  name   en "Osman Saleh"
  gender m
  code   ERI ?..
  code   ERI.GOV.MFA role foreign-minister 2007-04..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Somalia ---------------------------------------------------------------------------------------------------------

actor SOM.GOV.Barre
  kind   person
  name   en "Mohamed Siad Barre | Siad Barre | Mohammed Siad Barre"
  short  en "Barre"
  gender m
  code   SOM ?..
  code   SOM.GOV role head-of-state 1969-10-21..1991-01-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SOM.REB.USC.Aideed
  kind   person
  name   en "Mohamed Farah Aideed | Mohamed Farrah Aidid | Mohammed Farah Aideed"
  short  en "Aideed | Aidid"
  gender m
  code   SOM.REB.USC role leader 1991..1996-08-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SOM.GOV.AliMahdi
  kind   person
  name   en "Ali Mahdi Mohamed | Ali Mahdi Mohammed | Ali Mahdi"
  gender m
  code   SOM ?..
  code   SOM.GOV role head-of-state 1991-01-29..1997
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SOM.GOV.AYusuf
  kind   person
  name   en "Abdullahi Yusuf | Abdullahi Yusuf Ahmed"
  gender m
  code   SOM ?..
  code   SOM.GOV role head-of-state 2004-10-14..2008-12-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SOM.REB.UIC.SSharif
  kind   person
  name   en "Sharif Sheikh Ahmed"
  gender m
  code   SOM.REB.UIC role leader 2006..2007
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SOM.GOV.SSharif
  kind   person
  name   en "Sharif Sheikh Ahmed"
  gender m
  code   SOM ?..
  code   SOM.GOV role head-of-state 2009-01-31..2012-08-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SOM.GOV.HSM
  kind   person
  name   en "Hassan Sheikh Mohamud | Hassan Sheikh Mohamoud"
  gender m
  code   SOM ?..
  code   SOM.GOV role head-of-state 2012-09-16..2017-02-16
  code   SOM.GOV role head-of-state 2022-05-23..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SOM.GOV.Farmajo
  kind   person
  name   en "Mohamed Abdullahi Mohamed | Mohamed Abdullahi Farmajo | Farmajo"
  short  en "Farmajo"
  gender m
  code   SOM ?..
  code   SOM.GOV role head-of-government 2010-11-01..2011-06-28
  code   SOM.GOV role head-of-state 2017-02-16..2022-05-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SOM.GOV.Roble
  kind   person
  name   en "Mohamed Hussein Roble"
  short  en "Roble"
  gender m
  code   SOM ?..
  code   SOM.GOV role head-of-government 2020-09-23..2022-06-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SOM.UAF.SHB.Godane
  kind   person
  name   en "Ahmed Abdi Godane"
  short  en "Godane"
  gender m
  code   SOM.UAF.SHB role leader 2008..2014-09-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Kenya -----------------------------------------------------------------------------------------------------------

actor KEN.GOV.DArapMoi
  kind   person
  name   en "Daniel arap Moi"
  short  en "Moi"
  gender m
  code   KEN ?..
  code   KEN.GOV role head-of-state 1978-08-22..2002-12-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KEN.GOV.Kibaki
  kind   person
  name   en "Mwai Kibaki"
  short  en "Kibaki"
  gender m
  code   KEN ?..
  code   KEN.GOV role head-of-state 2002-12-30..2013-04-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KEN.GOV.UKenyatta
  kind   person
  name   en "Uhuru Kenyatta"
  short  en "Kenyatta"
  gender m
  code   KEN ?..
  code   KEN.GOV role head-of-state 2013-04-09..2022-09-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EAC.UKenyatta
  kind   person
  name   en "Uhuru Kenyatta"
  short  en "Kenyatta"
  gender m
  code   IGO.EAC role facilitator 2022-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KEN.GOV.Ruto
  kind   person
  name   en "William Ruto"
  short  en "Ruto"
  gender m
  code   KEN ?..
  code   KEN.GOV role vice-president 2013-04-09..2022-09-13
  code   KEN.GOV role head-of-state 2022-09-13..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KEN.GOV.Odinga
  kind   person
  name   en "Raila Odinga"
  short  en "Odinga"
  gender m
  code   KEN ?..
  code   KEN.GOV role head-of-government 2008-04-17..2013-04-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KEN.OPP.Odinga
  kind   person
  name   en "Raila Odinga"
  short  en "Odinga"
  gender m
  code   KEN.OPP role opposition-leader 2013-04-09..2025-10-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Democratic Republic of the Congo --------------------------------------------------------------------------------

actor COD.GOV.Mobutu
  kind   person
  name   en "Mobutu Sese Seko"
  short  en "Mobutu"
  gender m
  code   COD ?..
  code   COD.GOV role head-of-state 1965-11-24..1997-05-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.REB.AFD.LKabila
  kind   person
  name   en "Laurent Kabila | Laurent-Desire Kabila"
  short  en "Kabila"
  gender m
  code   COD.REB.AFD role leader 1996-10..1997-05-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.GOV.LKabila
  kind   person
  name   en "Laurent Kabila | Laurent-Desire Kabila"
  short  en "Kabila"
  gender m
  code   COD ?..
  code   COD.GOV role head-of-state 1997-05-17..2001-01-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.GOV.JKabila
  kind   person
  name   en "Joseph Kabila"
  short  en "Kabila"
  gender m
  code   COD ?..
  code   COD.GOV role head-of-state 2001-01-17..2019-01-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.GOV.Tshisekedi
  kind   person
  name   en "Felix Tshisekedi"
  short  en "Tshisekedi"
  gender m
  code   COD ?..
  code   COD.GOV role head-of-state 2019-01-24..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.OPP.ETshisekedi
  kind   person
  name   en "Etienne Tshisekedi"
  gender m
  code   COD.OPP role opposition-leader 1982..2017-02-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.REB.MLC.Bemba
  kind   person
  name   en "Jean-Pierre Bemba"
  short  en "Bemba"
  gender m
  code   COD.REB.MLC role leader 1998-11..2003-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.GOV.Bemba
  kind   person
  name   en "Jean-Pierre Bemba"
  short  en "Bemba"
  gender m
  code   COD ?..
  code   COD.GOV role vice-president 2003-07-17..2006-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.REB.RCD.Wamba
  kind   person
  name   en "Ernest Wamba dia Wamba"
  short  en "Wamba"
  gender m
  code   COD.REB.RCD role leader 1998-08..2003
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.REB.CND.Nkunda
  kind   person
  name   en "Laurent Nkunda"
  short  en "Nkunda"
  gender m
  code   COD.REB.CND role leader 2006..2009-01-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.REB.M23.Makenga
  kind   person
  name   en "Sultani Makenga"
  short  en "Makenga"
  gender m
  code   COD.REB.M23 role commander 2012-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.REB.AFC.Nangaa
  kind   person
  name   en "Corneille Nangaa"
  short  en "Nangaa"
  gender m
  code   COD.REB.AFC role leader 2023-12-15..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.REB.M23.Bisimwa
  kind   person
  name   en "Bertrand Bisimwa"
  short  en "Bisimwa"
  gender m
  code   COD.REB.M23 role leader 2013-03..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.REB.M23.Ntaganda
  kind   person
  name   en "Bosco Ntaganda"
  short  en "Ntaganda"
  gender m
  code   COD.REB.M23 role commander 2012-04..2013-03-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.GOV.Kamerhe
  kind   person
  name   en "Vital Kamerhe"
  short  en "Kamerhe"
  gender m
  code   COD ?..
  code   COD.LEG role parliament-leader 2006..2009
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.GOV.Lutundula
  kind   person
  name   en "Christophe Lutundula"
  short  en "Lutundula"
  gender m
  code   COD ?..
  code   COD.GOV.MFA role foreign-minister 2021-04..2024-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.GOV.WagnerT
  kind   person
  name   en "Therese Kayikwamba Wagner"
  short  en "Kayikwamba Wagner"
  gender f
  code   COD ?..
  code   COD.GOV.MFA role foreign-minister 2024-06..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.GOV.Muyaya
  kind   person
  name   en "Patrick Muyaya"
  short  en "Muyaya"
  gender m
  code   COD ?..
  code   COD.GOV role spokesman 2021-04..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.REB.M23.Kanyuka
  kind   person
  name   en "Lawrence Kanyuka"
  short  en "Kanyuka"
  gender m
  code   COD.REB.M23 role spokesman 2022..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.REB.M23.WNgoma
  kind   person
  name   en "Willy Ngoma"
  gender m
  code   COD.REB.M23 role spokesman 2021..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.REB.M23.Runiga
  kind   person
  name   en "Jean-Marie Runiga"
  short  en "Runiga"
  gender m
  code   COD.REB.M23 role leader 2012-05..2013-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.UAF.COD.Lubanga
  kind   person
  name   en "Thomas Lubanga"
  short  en "Lubanga"
  gender m
  code   COD.UAF.COD role leader 2001..2005-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.GOV.Mende
  kind   person
  name   en "Lambert Mende"
  short  en "Mende"
  gender m
  code   COD ?..
  code   COD.GOV role spokesman 2008-10..2019
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Rwanda ----------------------------------------------------------------------------------------------------------

actor RWA.GOV.Habyarimana
  kind   person
  name   en "Juvenal Habyarimana"
  short  en "Habyarimana"
  gender m
  code   RWA ?..
  code   RWA.GOV role head-of-state 1973-07-05..1994-04-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RWA.REB.RPF.Kagame
  kind   person
  name   en "Paul Kagame"
  short  en "Kagame"
  gender m
  code   RWA.REB.RPF role commander 1990-10..1994-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RWA.GOV.Kagame
  kind   person
  name   en "Paul Kagame"
  short  en "Kagame"
  gender m
  code   RWA ?..
  code   RWA.GOV role vice-president 1994-07-19..2000-03
  code   RWA.GOV role head-of-state 2000-03-24..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RWA.GOV.Mushikiwabo
  kind   person
  name   en "Louise Mushikiwabo"
  short  en "Mushikiwabo"
  gender f
  code   RWA ?..
  code   RWA.GOV.MFA role foreign-minister 2009-12..2018-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RWA.GOV.Nduhungirehe
  kind   person
  name   en "Olivier Nduhungirehe"
  short  en "Nduhungirehe"
  gender m
  code   RWA ?..
  code   RWA.GOV.MFA role foreign-minister 2024-06-12..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RWA.GOV.Bizimungu
  kind   person
  name   en "Pasteur Bizimungu"
  short  en "Bizimungu"
  gender m
  code   RWA ?..
  code   RWA.GOV role head-of-state 1994-07-19..2000-03-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Burundi ---------------------------------------------------------------------------------------------------------

actor BDI.GOV.Ndadaye
  kind   person
  name   en "Melchior Ndadaye"
  short  en "Ndadaye"
  gender m
  code   BDI ?..
  code   BDI.GOV role head-of-state 1993-07-10..1993-10-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BDI.GOV.Ntaryamira
  kind   person
  name   en "Cyprien Ntaryamira"
  short  en "Ntaryamira"
  gender m
  code   BDI ?..
  code   BDI.GOV role head-of-state 1994-02-05..1994-04-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BDI.GOV.Buyoya
  kind   person
  name   en "Pierre Buyoya"
  short  en "Buyoya"
  gender m
  code   BDI ?..
  code   BDI.GOV role head-of-state 1987-09-09..1993-07-10
  code   BDI.GOV role head-of-state 1996-07-25..2003-04-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BDI.REB.FDD.Nkurunziza
  kind   person
  name   en "Pierre Nkurunziza"
  short  en "Nkurunziza"
  gender m
  code   BDI.REB.FDD role leader 2001..2003-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BDI.GOV.Nkurunziza
  kind   person
  name   en "Pierre Nkurunziza"
  short  en "Nkurunziza"
  gender m
  code   BDI ?..
  code   BDI.GOV role head-of-state 2005-08-26..2020-06-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BDI.GOV.Ndayishimiye
  kind   person
  name   en "Evariste Ndayishimiye"
  short  en "Ndayishimiye"
  gender m
  code   BDI ?..
  code   BDI.GOV role head-of-state 2020-06-18..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BDI.REB.FNL.Rwasa
  kind   person
  name   en "Agathon Rwasa"
  short  en "Rwasa"
  gender m
  code   BDI.REB.FNL role leader 2002..2009
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Uganda ----------------------------------------------------------------------------------------------------------

actor UGA.GOV.Museveni
  kind   person
  name   en "Yoweri Museveni"
  short  en "Museveni"
  gender m
  code   UGA ?..
  code   UGA.GOV role head-of-state 1986-01-29..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UGA.REB.LRA.Kony
  kind   person
  name   en "Joseph Kony"
  short  en "Kony"
  gender m
  code   UGA.REB.LRA role leader 1987..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UGA.REB.LRA.Otti
  kind   person
  name   en "Vincent Otti"
  short  en "Otti"
  gender m
  code   UGA.REB.LRA role commander 1987..2007-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Tanzania --------------------------------------------------------------------------------------------------------

actor TZA.GOV.Nyerere
  kind   person
  name   en "Julius Nyerere"
  short  en "Nyerere"
  gender m
  code   TZA ?..
  code   TZA.GOV role head-of-state 1962-12-09..1985-11-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TZA.GOV.Mkapa
  kind   person
  name   en "Benjamin Mkapa"
  short  en "Mkapa"
  gender m
  code   TZA ?..
  code   TZA.GOV role head-of-state 1995-11-23..2005-12-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TZA.GOV.Kikwete
  kind   person
  name   en "Jakaya Kikwete"
  short  en "Kikwete"
  gender m
  code   TZA ?..
  code   TZA.GOV.MFA role foreign-minister 1995..2005-12
  code   TZA.GOV role head-of-state 2005-12-21..2015-11-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Nigeria ---------------------------------------------------------------------------------------------------------

actor NGA.GOV.Babangida
  kind   person
  name   en "Ibrahim Babangida"
  short  en "Babangida"
  gender m
  code   NGA ?..
  code   NGA.GOV role head-of-state 1985-08-27..1993-08-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NGA.GOV.Abacha
  kind   person
  name   en "Sani Abacha"
  short  en "Abacha"
  gender m
  code   NGA ?..
  code   NGA.GOV role head-of-state 1993-11-17..1998-06-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NGA.GOV.Abubakar
  kind   person
  name   en "Abdulsalami Abubakar"
  gender m
  code   NGA ?..
  code   NGA.GOV role head-of-state 1998-06-09..1999-05-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NGA.GOV.Obasanjo
  kind   person
  name   en "Olusegun Obasanjo"
  short  en "Obasanjo"
  gender m
  code   NGA ?..
  code   NGA.GOV role head-of-state 1976-02-13..1979-10-01
  code   NGA.GOV role head-of-state 1999-05-29..2007-05-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.AFU.Obasanjo
  kind   person
  name   en "Olusegun Obasanjo"
  short  en "Obasanjo"
  gender m
  code   IGO.AFU role envoy 2021-08-26..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NGA.GOV.YarAdua
  kind   person
  name   en "Umaru Yar'Adua | Umaru Musa Yar'Adua"
  short  en "Yar'Adua"
  gender m
  code   NGA ?..
  code   NGA.GOV role head-of-state 2007-05-29..2010-05-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NGA.GOV.Jonathan
  kind   person
  name   en "Goodluck Jonathan"
  gender m
  code   NGA ?..
  code   NGA.GOV role head-of-state 2010-05-06..2015-05-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NGA.GOV.Buhari
  kind   person
  name   en "Muhammadu Buhari"
  short  en "Buhari"
  gender m
  code   NGA ?..
  code   NGA.GOV role head-of-state 1983-12-31..1985-08-27
  code   NGA.GOV role head-of-state 2015-05-29..2023-05-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NGA.GOV.Tinubu
  kind   person
  name   en "Bola Tinubu"
  short  en "Tinubu"
  gender m
  code   NGA ?..
  code   NGA.GOV role head-of-state 2023-05-29..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NGA.UAF.BOK.Shekau
  kind   person
  name   en "Abubakar Shekau"
  short  en "Shekau"
  gender m
  code   NGA.UAF.BOK role leader 2009-07..2021-05-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Niger -----------------------------------------------------------------------------------------------------------

actor NER.GOV.Issoufou
  kind   person
  name   en "Mahamadou Issoufou"
  short  en "Issoufou"
  gender m
  code   NER ?..
  code   NER.GOV role head-of-state 2011-04-07..2021-04-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NER.GOV.Bazoum
  kind   person
  name   en "Mohamed Bazoum"
  short  en "Bazoum"
  gender m
  code   NER ?..
  code   NER.GOV.MFA role foreign-minister 2011-04..2015-02
  code   NER.GOV role head-of-state 2021-04-02..2023-07-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NER.GOV.Tiani
  kind   person
  name   en "Abdourahamane Tiani | Abdourahamane Tchiani"
  short  en "Tiani | Tchiani"
  gender m
  code   NER ?..
  code   NER.GOV role head-of-state 2023-07-28..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Mali ------------------------------------------------------------------------------------------------------------

actor MLI.GOV.Traore
  kind   person
  name   en "Moussa Traore"
  gender m
  code   MLI ?..
  code   MLI.GOV role head-of-state 1968-11-19..1991-03-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MLI.GOV.Konare
  kind   person
  name   en "Alpha Oumar Konare"
  short  en "Konare"
  gender m
  code   MLI ?..
  code   MLI.GOV role head-of-state 1992-06-08..2002-06-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MLI.GOV.AToure
  kind   person
  name   en "Amadou Toumani Toure"
  gender m
  code   MLI ?..
  code   MLI.GOV role head-of-state 2002-06-08..2012-03-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MLI.GOV.Sanogo
  kind   person
  name   en "Amadou Sanogo"
  short  en "Sanogo"
  gender m
  code   MLI ?..
  code   MLI.GOV role head-of-state 2012-03-22..2012-04-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MLI.GOV.IBK
  kind   person
  name   en "Ibrahim Boubacar Keita"
  gender m
  code   MLI ?..
  code   MLI.GOV role head-of-government 1994-02-04..2000-02-15
  code   MLI.GOV role head-of-state 2013-09-04..2020-08-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MLI.GOV.Goita
  kind   person
  name   en "Assimi Goita"
  short  en "Goita"
  gender m
  code   MLI ?..
  code   MLI.GOV role vice-president 2020-09-25..2021-05-24
  code   MLI.GOV role head-of-state 2021-05-24..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MLI.GOV.Diop
  kind   person
  name   en "Abdoulaye Diop"
  gender m
  code   MLI ?..
  code   MLI.GOV.MFA role foreign-minister 2014-04..2017-04
  code   MLI.GOV.MFA role foreign-minister 2021-06-11..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MLI.UAF.ANS.AgGhali
  kind   person
  name   en "Iyad Ag Ghali | Iyad ag Ghaly"
  short  en "Ag Ghali | ag Ghaly"
  gender m
  code   MLI.UAF.ANS role leader 2011-12..2017-03-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MLI.UAF.JNM.AgGhali
  kind   person
  name   en "Iyad Ag Ghali | Iyad ag Ghaly"
  short  en "Ag Ghali | ag Ghaly"
  gender m
  code   MLI.UAF.JNM role leader 2017-03-02..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Burkina Faso ----------------------------------------------------------------------------------------------------

actor BFA.GOV.Sankara
  kind   person
  name   en "Thomas Sankara"
  short  en "Sankara"
  gender m
  code   BFA ?..
  code   BFA.GOV role head-of-state 1983-08-04..1987-10-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BFA.GOV.Compaore
  kind   person
  name   en "Blaise Compaore"
  short  en "Compaore"
  gender m
  code   BFA ?..
  code   BFA.GOV role head-of-state 1987-10-15..2014-10-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BFA.GOV.Kabore
  kind   person
  name   en "Roch Marc Christian Kabore | Roch Kabore"
  short  en "Kabore"
  gender m
  code   BFA ?..
  code   BFA.GOV role head-of-state 2015-12-29..2022-01-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BFA.GOV.ITraore
  kind   person
  name   en "Ibrahim Traore"
  gender m
  code   BFA ?..
  code   BFA.GOV role head-of-state 2022-09-30..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Chad ------------------------------------------------------------------------------------------------------------

actor TCD.GOV.Habre
  kind   person
  name   en "Hissene Habre"
  short  en "Habre"
  gender m
  code   TCD ?..
  code   TCD.GOV role head-of-state 1982-06-07..1990-12-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TCD.GOV.Deby
  kind   person
  name   en "Idriss Deby | Idriss Deby Itno"
  short  en "Deby"
  gender m
  code   TCD ?..
  code   TCD.GOV role head-of-state 1990-12-02..2021-04-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TCD.GOV.MDeby
  kind   person
  name   en "Mahamat Idriss Deby | Mahamat Deby"
  short  en "Deby"
  gender m
  code   TCD ?..
  code   TCD.GOV role head-of-state 2021-04-20..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Central African Republic ----------------------------------------------------------------------------------------

actor CAF.GOV.Kolingba
  kind   person
  name   en "Andre Kolingba"
  short  en "Kolingba"
  gender m
  code   CAF ?..
  code   CAF.GOV role head-of-state 1981-09-01..1993-10-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CAF.GOV.Patasse
  kind   person
  name   en "Ange-Felix Patasse"
  short  en "Patasse"
  gender m
  code   CAF ?..
  code   CAF.GOV role head-of-state 1993-10-22..2003-03-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CAF.GOV.Bozize
  kind   person
  name   en "Francois Bozize"
  short  en "Bozize"
  gender m
  code   CAF ?..
  code   CAF.GOV role head-of-state 2003-03-15..2013-03-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CAF.REB.CPC.Bozize
  kind   person
  name   en "Francois Bozize"
  short  en "Bozize"
  gender m
  code   CAF.REB.CPC role leader 2020-12..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CAF.REB.SEL.Djotodia
  kind   person
  name   en "Michel Djotodia"
  short  en "Djotodia"
  gender m
  code   CAF.REB.SEL role leader 2012-12..2013-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CAF.GOV.Djotodia
  kind   person
  name   en "Michel Djotodia"
  short  en "Djotodia"
  gender m
  code   CAF ?..
  code   CAF.GOV role head-of-state 2013-03-24..2014-01-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CAF.GOV.SambaPanza
  kind   person
  name   en "Catherine Samba-Panza"
  short  en "Samba-Panza"
  gender f
  code   CAF ?..
  code   CAF.GOV role head-of-state 2014-01-23..2016-03-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CAF.GOV.Touadera
  kind   person
  name   en "Faustin-Archange Touadera"
  short  en "Touadera"
  gender m
  code   CAF ?..
  code   CAF.GOV role head-of-government 2008-01-22..2013-01-17
  code   CAF.GOV role head-of-state 2016-03-30..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Liberia ---------------------------------------------------------------------------------------------------------

actor LBR.GOV.Doe
  kind   person
  name   en "Samuel Doe | Samuel K. Doe"
  gender m
  code   LBR ?..
  code   LBR.GOV role head-of-state 1980-04-12..1990-09-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBR.REB.NPF.Taylor
  kind   person
  name   en "Charles Taylor"
  gender m
  code   LBR.REB.NPF role leader 1989-12-24..1997-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBR.GOV.Taylor
  kind   person
  name   en "Charles Taylor"
  gender m
  code   LBR ?..
  code   LBR.GOV role head-of-state 1997-08-02..2003-08-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBR.REB.INP.PJohnson
  kind   person
  name   en "Prince Johnson"
  gender m
  code   LBR.REB.INP role leader 1990..1992
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBR.GOV.Sawyer
  kind   person
  name   en "Amos Sawyer"
  gender m
  code   LBR ?..
  code   LBR.GOV role head-of-state 1990-11-22..1994-03-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBR.GOV.Sirleaf
  kind   person
  name   en "Ellen Johnson Sirleaf"
  short  en "Sirleaf | Johnson-Sirleaf"
  gender f
  code   LBR ?..
  code   LBR.GOV role head-of-state 2006-01-16..2018-01-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LBR.GOV.Weah
  kind   person
  name   en "George Weah"
  short  en "Weah"
  gender m
  code   LBR ?..
  code   LBR.GOV role head-of-state 2018-01-22..2024-01-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Sierra Leone ----------------------------------------------------------------------------------------------------

actor SLE.GOV.Momoh
  kind   person
  name   en "Joseph Momoh"
  short  en "Momoh"
  gender m
  code   SLE ?..
  code   SLE.GOV role head-of-state 1985-11-28..1992-04-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLE.GOV.Strasser
  kind   person
  name   en "Valentine Strasser"
  short  en "Strasser"
  gender m
  code   SLE ?..
  code   SLE.GOV role head-of-state 1992-05-01..1996-01-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLE.GOV.Kabbah
  kind   person
  name   en "Ahmad Tejan Kabbah"
  short  en "Kabbah"
  gender m
  code   SLE ?..
  code   SLE.GOV role head-of-state 1996-03-29..1997-05-25
  code   SLE.GOV role head-of-state 1998-03-10..2007-09-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLE.GOV.Koroma
  kind   person
  name   en "Johnny Paul Koroma"
  gender m
  code   SLE ?..
  code   SLE.GOV role head-of-state 1997-05-25..1998-02-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLE.GOV.EKoroma
  kind   person
  name   en "Ernest Bai Koroma"
  short  en "Koroma"
  gender m
  code   SLE ?..
  code   SLE.GOV role head-of-state 2007-09-17..2018-04-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLE.REB.RUF.Sankoh
  kind   person
  name   en "Foday Sankoh"
  short  en "Sankoh"
  gender m
  code   SLE.REB.RUF role leader 1991-03..2000-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SLE.REB.RUF.Bockarie
  kind   person
  name   en "Sam Bockarie"
  short  en "Bockarie"
  gender m
  code   SLE.REB.RUF role commander 1997..1999-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Ivory Coast -----------------------------------------------------------------------------------------------------

actor CIV.GOV.HouphouetBoigny
  kind   person
  name   en "Felix Houphouet-Boigny"
  short  en "Houphouet-Boigny"
  gender m
  code   CIV ?..
  code   CIV.GOV role head-of-state 1960-11-03..1993-12-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CIV.GOV.Gbagbo
  kind   person
  name   en "Laurent Gbagbo"
  short  en "Gbagbo"
  gender m
  code   CIV ?..
  code   CIV.GOV role head-of-state 2000-10-26..2011-04-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CIV.GOV.Ouattara
  kind   person
  name   en "Alassane Ouattara"
  short  en "Ouattara"
  gender m
  code   CIV ?..
  code   CIV.GOV role head-of-government 1990-11-07..1993-12-09
  code   CIV.GOV role head-of-state 2010-12-04..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CIV.REB.FNF.Soro
  kind   person
  name   en "Guillaume Soro"
  short  en "Soro"
  gender m
  code   CIV.REB.FNF role leader 2002-09..2007-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CIV.GOV.Soro
  kind   person
  name   en "Guillaume Soro"
  short  en "Soro"
  gender m
  code   CIV ?..
  code   CIV.GOV role head-of-government 2007-04-04..2012-03-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Senegal ---------------------------------------------------------------------------------------------------------

actor SEN.GOV.Diouf
  kind   person
  name   en "Abdou Diouf"
  short  en "Diouf"
  gender m
  code   SEN ?..
  code   SEN.GOV role head-of-state 1981-01-01..2000-04-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SEN.GOV.Wade
  kind   person
  name   en "Abdoulaye Wade"
  gender m
  code   SEN ?..
  code   SEN.GOV role head-of-state 2000-04-01..2012-04-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SEN.GOV.MSall
  kind   person
  name   en "Macky Sall"
  gender m
  code   SEN ?..
  code   SEN.GOV role head-of-state 2012-04-02..2024-04-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Ghana -----------------------------------------------------------------------------------------------------------

actor GHA.GOV.Rawlings
  kind   person
  name   en "Jerry Rawlings"
  short  en "Rawlings"
  gender m
  code   GHA ?..
  code   GHA.GOV role head-of-state 1981-12-31..2001-01-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GHA.GOV.Kufuor
  kind   person
  name   en "John Kufuor"
  short  en "Kufuor"
  gender m
  code   GHA ?..
  code   GHA.GOV role head-of-state 2001-01-07..2009-01-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Guinea ----------------------------------------------------------------------------------------------------------

actor GIN.GOV.Conte
  kind   person
  name   en "Lansana Conte"
  gender m
  code   GIN ?..
  code   GIN.GOV role head-of-state 1984-04-05..2008-12-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GIN.GOV.Conde
  kind   person
  name   en "Alpha Conde"
  short  en "Conde"
  gender m
  code   GIN ?..
  code   GIN.GOV role head-of-state 2010-12-21..2021-09-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GIN.GOV.Doumbouya
  kind   person
  name   en "Mamady Doumbouya"
  short  en "Doumbouya"
  gender m
  code   GIN ?..
  code   GIN.GOV role head-of-state 2021-09-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- South Africa ----------------------------------------------------------------------------------------------------

actor ZAF.GOV.PWBotha
  kind   person
  name   en "P.W. Botha | Pieter Botha | P. W. Botha"
  short  en "Botha"
  gender m
  code   ZAF ?..
  code   ZAF.GOV role head-of-state 1984-09-14..1989-08-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ZAF.GOV.PikBotha
  kind   person
  name   en "Pik Botha | Roelof Botha | R.F. Botha"
  gender m
  code   ZAF ?..
  code   ZAF.GOV.MFA role foreign-minister 1977-04-27..1994-05-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ZAF.GOV.deKlerk
  kind   person
  name   en "F.W. de Klerk | Frederik de Klerk | F. W. de Klerk | Frederik Willem de Klerk"
  short  en "de Klerk"
  gender m
  code   ZAF ?..
  code   ZAF.GOV role head-of-state 1989-08-15..1994-05-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ZAF.OPP.ANC.Mandela
  kind   person
  name   en "Nelson Mandela"
  short  en "Mandela"
  gender m
  code   ZAF.OPP.ANC role leader 1961..1994-05-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ZAF.GOV.Mandela
  kind   person
  name   en "Nelson Mandela"
  short  en "Mandela"
  gender m
  code   ZAF ?..
  code   ZAF.GOV role head-of-state 1994-05-10..1999-06-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ZAF.GOV.Mbeki
  kind   person
  name   en "Thabo Mbeki"
  short  en "Mbeki"
  gender m
  code   ZAF ?..
  code   ZAF.GOV role head-of-state 1999-06-14..2008-09-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.AFU.Mbeki
  kind   person
  name   en "Thabo Mbeki"
  short  en "Mbeki"
  gender m
  code   IGO.AFU role envoy 2009-10..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ZAF.GOV.Zuma
  kind   person
  name   en "Jacob Zuma"
  short  en "Zuma"
  gender m
  code   ZAF ?..
  code   ZAF.GOV role head-of-state 2009-05-09..2018-02-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ZAF.GOV.Ramaphosa
  kind   person
  name   en "Cyril Ramaphosa"
  short  en "Ramaphosa"
  gender m
  code   ZAF ?..
  code   ZAF.GOV role head-of-state 2018-02-15..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ZAF.PTY.IFP.Buthelezi
  kind   person
  name   en "Mangosuthu Buthelezi"
  short  en "Buthelezi"
  gender m
  code   ZAF.PTY.IFP role leader 1975..2019
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ZAF.OPP.ANC.Tambo
  kind   person
  name   en "Oliver Tambo"
  short  en "Tambo"
  gender m
  code   ZAF.OPP.ANC role leader 1967..1991
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ZAF.REL.Tutu
  kind   person
  name   en "Desmond Tutu"
  short  en "Tutu"
  gender m
  code   ZAF.REL role archbishop 1986-09..1996
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ZAF.OPP.ANC.Hani
  kind   person
  name   en "Chris Hani"
  gender m
  code   ZAF.OPP.ANC role leader 1987..1993-04-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Zimbabwe --------------------------------------------------------------------------------------------------------

actor ZWE.GOV.Mugabe
  kind   person
  name   en "Robert Mugabe"
  short  en "Mugabe"
  gender m
  code   ZWE ?..
  code   ZWE.GOV role head-of-government 1980-04-18..1987-12-31
  code   ZWE.GOV role head-of-state 1987-12-31..2017-11-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ZWE.GOV.Mnangagwa
  kind   person
  name   en "Emmerson Mnangagwa"
  short  en "Mnangagwa"
  gender m
  code   ZWE ?..
  code   ZWE.GOV role head-of-state 2017-11-24..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ZWE.OPP.Tsvangirai
  kind   person
  name   en "Morgan Tsvangirai"
  short  en "Tsvangirai"
  gender m
  code   ZWE.OPP role opposition-leader 1999-09..2018-02-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ZWE.GOV.Tsvangirai
  kind   person
  name   en "Morgan Tsvangirai"
  short  en "Tsvangirai"
  gender m
  code   ZWE ?..
  code   ZWE.GOV role head-of-government 2009-02-11..2013-09-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ZWE.PTY.ZAP.Nkomo
  kind   person
  name   en "Joshua Nkomo"
  short  en "Nkomo"
  gender m
  code   ZWE.PTY.ZAP role leader 1961..1987-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ZWE.GOV.Nkomo
  kind   person
  name   en "Joshua Nkomo"
  short  en "Nkomo"
  gender m
  code   ZWE ?..
  code   ZWE.GOV role vice-president 1990-08..1999-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Zambia ----------------------------------------------------------------------------------------------------------

actor ZMB.GOV.Kaunda
  kind   person
  name   en "Kenneth Kaunda"
  short  en "Kaunda"
  gender m
  code   ZMB ?..
  code   ZMB.GOV role head-of-state 1964-10-24..1991-11-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ZMB.GOV.Chiluba
  kind   person
  name   en "Frederick Chiluba"
  short  en "Chiluba"
  gender m
  code   ZMB ?..
  code   ZMB.GOV role head-of-state 1991-11-02..2002-01-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Angola ----------------------------------------------------------------------------------------------------------

actor AGO.GOV.dosSantos
  kind   person
  name   en "Jose Eduardo dos Santos"
  short  en "dos Santos"
  gender m
  code   AGO ?..
  code   AGO.GOV role head-of-state 1979-09-10..2017-09-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AGO.GOV.Lourenco
  kind   person
  name   en "Joao Lourenco"
  short  en "Lourenco"
  gender m
  code   AGO ?..
  code   AGO.GOV role head-of-state 2017-09-26..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor AGO.REB.UNI.Savimbi
  kind   person
  name   en "Jonas Savimbi"
  short  en "Savimbi"
  gender m
  code   AGO.REB.UNI role leader 1966-03..2002-02-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Mozambique ------------------------------------------------------------------------------------------------------

actor MOZ.GOV.Machel
  kind   person
  name   en "Samora Machel"
  short  en "Machel"
  gender m
  code   MOZ ?..
  code   MOZ.GOV role head-of-state 1975-06-25..1986-10-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MOZ.GOV.Chissano
  kind   person
  name   en "Joaquim Chissano"
  short  en "Chissano"
  gender m
  code   MOZ ?..
  code   MOZ.GOV.MFA role foreign-minister 1975-06..1986-11
  code   MOZ.GOV role head-of-state 1986-11-06..2005-02-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MOZ.REB.REN.Dhlakama
  kind   person
  name   en "Afonso Dhlakama"
  short  en "Dhlakama"
  gender m
  code   MOZ.REB.REN role leader 1979-10..2018-05-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MOZ.GOV.Nyusi
  kind   person
  name   en "Filipe Nyusi"
  short  en "Nyusi"
  gender m
  code   MOZ ?..
  code   MOZ.GOV role head-of-state 2015-01-15..2025-01-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MOZ.GOV.Guebuza
  kind   person
  name   en "Armando Guebuza"
  short  en "Guebuza"
  gender m
  code   MOZ ?..
  code   MOZ.GOV role head-of-state 2005-02-02..2015-01-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Namibia ---------------------------------------------------------------------------------------------------------

actor NAM.REB.SWA.Nujoma
  kind   person
  name   en "Sam Nujoma"
  short  en "Nujoma"
  gender m
  code   NAM.REB.SWA role leader 1960..1990-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NAM.GOV.Nujoma
  kind   person
  name   en "Sam Nujoma"
  short  en "Nujoma"
  gender m
  code   NAM ?..
  code   NAM.GOV role head-of-state 1990-03-21..2005-03-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Algeria ---------------------------------------------------------------------------------------------------------

actor DZA.GOV.Chadli
  kind   person
  name   en "Chadli Bendjedid | Chadli Benjedid"
  short  en "Bendjedid | Benjedid"
  gender m
  code   DZA ?..
  code   DZA.GOV role head-of-state 1979-02-09..1992-01-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DZA.GOV.Boudiaf
  kind   person
  name   en "Mohamed Boudiaf"
  short  en "Boudiaf"
  gender m
  code   DZA ?..
  code   DZA.GOV role head-of-state 1992-01-16..1992-06-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DZA.GOV.Zeroual
  kind   person
  name   en "Liamine Zeroual"
  short  en "Zeroual"
  gender m
  code   DZA ?..
  code   DZA.GOV role head-of-state 1994-01-31..1999-04-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DZA.GOV.Bouteflika
  kind   person
  name   en "Abdelaziz Bouteflika"
  short  en "Bouteflika"
  gender m
  code   DZA ?..
  code   DZA.GOV role head-of-state 1999-04-27..2019-04-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DZA.GOV.Tebboune
  kind   person
  name   en "Abdelmadjid Tebboune"
  short  en "Tebboune"
  gender m
  code   DZA ?..
  code   DZA.GOV role head-of-state 2019-12-19..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DZA.GOV.Lamamra
  kind   person
  name   en "Ramtane Lamamra"
  short  en "Lamamra"
  gender m
  code   DZA ?..
  code   DZA.GOV.MFA role foreign-minister 2013-09-11..2017-05-25
  code   DZA.GOV.MFA role foreign-minister 2021-07-07..2023-03-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Tunisia ---------------------------------------------------------------------------------------------------------

actor TUN.GOV.Bourguiba
  kind   person
  name   en "Habib Bourguiba"
  short  en "Bourguiba"
  gender m
  code   TUN ?..
  code   TUN.GOV role head-of-state 1957-07-25..1987-11-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUN.GOV.BenAli
  kind   person
  name   en "Zine El Abidine Ben Ali | Zine al-Abidine Ben Ali"
  short  en "Ben Ali"
  gender m
  code   TUN ?..
  code   TUN.GOV role head-of-state 1987-11-07..2011-01-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUN.GOV.Marzouki
  kind   person
  name   en "Moncef Marzouki"
  short  en "Marzouki"
  gender m
  code   TUN ?..
  code   TUN.GOV role head-of-state 2011-12-13..2014-12-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUN.GOV.Essebsi
  kind   person
  name   en "Beji Caid Essebsi"
  short  en "Essebsi"
  gender m
  code   TUN ?..
  code   TUN.GOV role head-of-state 2014-12-31..2019-07-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUN.GOV.Saied
  kind   person
  name   en "Kais Saied | Kais Saeed"
  short  en "Saied"
  gender m
  code   TUN ?..
  code   TUN.GOV role head-of-state 2019-10-23..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Morocco ---------------------------------------------------------------------------------------------------------

actor MAR.GOV.Hassan2
  kind   person
  name   en "King Hassan | Hassan II | King Hassan II"
  gender m
  code   MAR ?..
  code   MAR.GOV role head-of-state 1961-03-03..1999-07-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MAR.GOV.Mohammed6
  kind   person
  name   en "King Mohammed | Mohammed VI | King Mohammed VI"
  gender m
  code   MAR ?..
  code   MAR.GOV role head-of-state 1999-07-23..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MAR.GOV.Bourita
  kind   person
  name   en "Nasser Bourita"
  short  en "Bourita"
  gender m
  code   MAR ?..
  code   MAR.GOV.MFA role foreign-minister 2017-04-05..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Western Sahara --------------------------------------------------------------------------------------------------

actor ESH.REB.POL.MAbdelaziz
  kind   person
  name   en "Mohamed Abdelaziz"
  gender m
  code   ESH.REB.POL role leader 1976-08-30..2016-05-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ESH.REB.POL.BGhali
  kind   person
  name   en "Brahim Ghali"
  gender m
  code   ESH.REB.POL role leader 2016-07-12..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Vietnam ---------------------------------------------------------------------------------------------------------

actor VNM.GOV.LeDucTho
  kind   person
  name   en "Le Duc Tho"
  gender m
  code   VNM ?..
  code   VNM.GOV role official 1967..1986
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor VNM.GOV.NguyenCoThach
  kind   person
  name   en "Nguyen Co Thach"
  gender m
  code   VNM ?..
  code   VNM.GOV.MFA role foreign-minister 1980-02..1991-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Cambodia --------------------------------------------------------------------------------------------------------

actor KHM.GOV.Socheata
  kind   person
  name   en "Maly Socheata"
  short  en "Maly Socheata"
  gender f
  code   KHM ?..
  code   KHM.GOV.MOD role spokesman 2023..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KHM.GOV.TeaSeiha
  kind   person
  name   en "Tea Seiha"
  short  en "Tea Seiha"
  gender m
  code   KHM ?..
  code   KHM.GOV.MOD role minister 2023-08-22..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KHM.GOV.HunSen
  kind   person
  name   en "Hun Sen"
  gender m
  code   KHM ?..
  code   KHM.GOV.MFA role foreign-minister 1979-01..1990
  code   KHM.GOV role head-of-government 1985-01-14..2023-08-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KHM.GOV.HunManet
  kind   person
  name   en "Hun Manet"
  gender m
  code   KHM ?..
  code   KHM.GOV role head-of-government 2023-08-22..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KHM.OPP.FUN.Sihanouk
  kind   person
  name   en "Norodom Sihanouk | Prince Sihanouk | King Sihanouk | Prince Norodom Sihanouk"
  short  en "Sihanouk"
  gender m
  code   KHM.OPP.FUN role leader 1981-03..1991-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KHM.GOV.Sihanouk
  kind   person
  name   en "Norodom Sihanouk | Prince Sihanouk | King Sihanouk | Prince Norodom Sihanouk"
  short  en "Sihanouk"
  gender m
  code   KHM ?..
  code   KHM.GOV role head-of-state 1991-11-20..2004-10-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KHM.GOV.Ranariddh
  kind   person
  name   en "Norodom Ranariddh | Prince Ranariddh"
  short  en "Ranariddh"
  gender m
  code   KHM ?..
  code   KHM.GOV role head-of-government 1993-07-02..1997-07-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KHM.GOV.PolPot
  kind   person
  name   en "Pol Pot"
  gender m
  code   KHM ?..
  code   KHM.GOV role head-of-government 1976-04-14..1979-01-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KHM.REB.KRG.PolPot
  kind   person
  name   en "Pol Pot"
  gender m
  code   KHM.REB.KRG role leader 1979-01-07..1997-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KHM.REB.KRG.KhieuSamphan
  kind   person
  name   en "Khieu Samphan"
  short  en "Khieu"
  gender m
  code   KHM.REB.KRG role leader 1979-12..1998-12-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KHM.REB.KPN.SonSann
  kind   person
  name   en "Son Sann"
  gender m
  code   KHM.REB.KPN role leader 1979-10..1993
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Thailand --------------------------------------------------------------------------------------------------------

actor THA.GOV.Prem
  kind   person
  name   en "Prem Tinsulanonda"
  gender m
  code   THA ?..
  code   THA.GOV role head-of-government 1980-03-03..1988-08-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor THA.GOV.Chatichai
  kind   person
  name   en "Chatichai Choonhavan"
  short  en "Chatichai"
  gender m
  code   THA ?..
  code   THA.GOV role head-of-government 1988-08-04..1991-02-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor THA.GOV.Thaksin
  kind   person
  name   en "Thaksin Shinawatra"
  short  en "Thaksin"
  gender m
  code   THA ?..
  code   THA.GOV role head-of-government 2001-02-09..2006-09-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor THA.GOV.Yingluck
  kind   person
  name   en "Yingluck Shinawatra"
  short  en "Yingluck"
  gender f
  code   THA ?..
  code   THA.GOV role head-of-government 2011-08-05..2014-05-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor THA.GOV.Srettha
  kind   person
  name   en "Srettha Thavisin"
  short  en "Srettha"
  gender m
  code   THA ?..
  code   THA.GOV role head-of-government 2023-08-22..2024-08-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor THA.GOV.Paetongtarn
  kind   person
  name   en "Paetongtarn Shinawatra"
  short  en "Paetongtarn"
  gender f
  code   THA ?..
  code   THA.GOV role head-of-government 2024-08-16..2025-08-29
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor THA.GOV.Phumtham
  kind   person
  name   en "Phumtham Wechayachai"
  short  en "Phumtham"
  gender m
  code   THA ?..
  code   THA.GOV role minister 2023-09-01..2025-09-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor THA.GOV.Anutin
  kind   person
  name   en "Anutin Charnvirakul"
  short  en "Anutin"
  gender m
  code   THA ?..
  code   THA.GOV role head-of-government 2025-09-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor THA.MIL.Winthai
  kind   person
  name   en "Winthai Suvaree | Winthai Suvari | Winthai Suwaree"
  short  en "Winthai"
  gender m
  code   THA ?..
  code   THA.MIL role spokesman 2014..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor THA.GOV.Nikorndej
  kind   person
  name   en "Nikorndej Balankura"
  short  en "Nikorndej"
  gender m
  code   THA ?..
  code   THA.GOV.MFA role spokesman 2023..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor THA.GOV.Prayuth
  kind   person
  name   en "Prayuth Chan-ocha | Prayut Chan-o-cha"
  short  en "Prayuth | Prayut"
  gender m
  code   THA ?..
  code   THA.MIL role commander 2010-10-01..2014-09-30
  code   THA.GOV role head-of-government 2014-08-24..2023-08-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Malaysia --------------------------------------------------------------------------------------------------------

actor MYS.GOV.Mahathir
  kind   person
  name   en "Mahathir Mohamad | Mahathir bin Mohamad"
  short  en "Mahathir"
  gender m
  code   MYS ?..
  code   MYS.GOV role head-of-government 1981-07-16..2003-10-31
  code   MYS.GOV role head-of-government 2018-05-10..2020-02-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MYS.GOV.Najib
  kind   person
  name   en "Najib Razak"
  gender m
  code   MYS ?..
  code   MYS.GOV role head-of-government 2009-04-03..2018-05-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MYS.OPP.Anwar
  kind   person
  name   en "Anwar Ibrahim"
  gender m
  code   MYS.OPP role opposition-leader 1998-09..2022-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MYS.GOV.Anwar
  kind   person
  name   en "Anwar Ibrahim"
  gender m
  code   MYS ?..
  code   MYS.GOV role head-of-government 2022-11-24..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Singapore -------------------------------------------------------------------------------------------------------

actor SGP.GOV.LeeKuanYew
  kind   person
  name   en "Lee Kuan Yew"
  gender m
  code   SGP ?..
  code   SGP.GOV role head-of-government 1965-08-09..1990-11-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SGP.GOV.LeeHsienLoong
  kind   person
  name   en "Lee Hsien Loong"
  gender m
  code   SGP ?..
  code   SGP.GOV role head-of-government 2004-08-12..2024-05-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Taiwan ----------------------------------------------------------------------------------------------------------

actor TWN.GOV.LeeTengHui
  kind   person
  name   en "Lee Teng-hui"
  gender m
  code   TWN ?..
  code   TWN.GOV role head-of-state 1988-01-13..2000-05-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TWN.GOV.ChenShuiBian
  kind   person
  name   en "Chen Shui-bian"
  gender m
  code   TWN ?..
  code   TWN.GOV role head-of-state 2000-05-20..2008-05-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TWN.GOV.MaYingJeou
  kind   person
  name   en "Ma Ying-jeou"
  gender m
  code   TWN ?..
  code   TWN.GOV role head-of-state 2008-05-20..2016-05-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TWN.GOV.TsaiIngWen
  kind   person
  name   en "Tsai Ing-wen"
  short  en "Tsai"
  gender f
  code   TWN ?..
  code   TWN.GOV role head-of-state 2016-05-20..2024-05-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TWN.GOV.LaiChingTe
  kind   person
  name   en "Lai Ching-te | William Lai"
  gender m
  code   TWN ?..
  code   TWN.GOV role head-of-state 2024-05-20..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Uzbekistan ------------------------------------------------------------------------------------------------------

actor UZB.GOV.Karimov
  kind   person
  name   en "Islam Karimov"
  short  en "Karimov"
  gender m
  code   UZB ?..
  code   UZB.GOV role head-of-state 1990-03-24..2016-09-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor UZB.GOV.Mirziyoyev
  kind   person
  name   en "Shavkat Mirziyoyev"
  short  en "Mirziyoyev"
  gender m
  code   UZB ?..
  code   UZB.GOV role head-of-government 2003-12-12..2016-12-14
  code   UZB.GOV role head-of-state 2016-09-08..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Tajikistan ------------------------------------------------------------------------------------------------------

actor TJK.GOV.Rahmon
  kind   person
  name   en "Emomali Rahmon | Emomali Rakhmonov | Imomali Rakhmonov"
  short  en "Rahmon | Rakhmonov"
  gender m
  code   TJK ?..
  code   TJK.GOV role head-of-state 1992-11-20..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TJK.REB.UTO.Nuri
  kind   person
  name   en "Said Abdullo Nuri | Sayed Abdullo Nuri"
  gender m
  code   TJK.REB.UTO role leader 1993..2006-08-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Kyrgyzstan ------------------------------------------------------------------------------------------------------

actor KGZ.GOV.Akayev
  kind   person
  name   en "Askar Akayev | Askar Akaev"
  short  en "Akayev"
  gender m
  code   KGZ ?..
  code   KGZ.GOV role head-of-state 1990-10-27..2005-03-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KGZ.GOV.Bakiyev
  kind   person
  name   en "Kurmanbek Bakiyev"
  short  en "Bakiyev"
  gender m
  code   KGZ ?..
  code   KGZ.GOV role head-of-state 2005-08-14..2010-04-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KGZ.GOV.Atambayev
  kind   person
  name   en "Almazbek Atambayev"
  short  en "Atambayev"
  gender m
  code   KGZ ?..
  code   KGZ.GOV role head-of-state 2011-12-01..2017-11-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KGZ.GOV.Japarov
  kind   person
  name   en "Sadyr Japarov"
  short  en "Japarov"
  gender m
  code   KGZ ?..
  code   KGZ.GOV role head-of-state 2021-01-28..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Holy See --------------------------------------------------------------------------------------------------------

actor VAT.GOV.JohnPaulII
  kind   person
  name   en "Pope John Paul | John Paul II | Pope John Paul II"
  gender m
  code   VAT ?..
  code   VAT.GOV role head-of-state 1978-10-16..2005-04-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor VAT.GOV.BenedictXVI
  kind   person
  name   en "Pope Benedict | Benedict XVI | Pope Benedict XVI"
  gender m
  code   VAT ?..
  code   VAT.GOV role head-of-state 2005-04-19..2013-02-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor VAT.GOV.Francis
  kind   person
  name   en "Pope Francis"
  name   ar "البابا فرنسيس"
  name   ru "папа Франциск"
  gender m
  code   VAT ?..
  code   VAT.GOV role head-of-state 2013-03-13..2025-04-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor VAT.GOV.LeoXIV
  kind   person
  name   en "Pope Leo | Leo XIV | Pope Leo XIV"
  gender m
  code   VAT ?..
  code   VAT.GOV role head-of-state 2025-05-08..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor VAT.GOV.Parolin
  kind   person
  name   en "Pietro Parolin"
  short  en "Parolin"
  gender m
  code   VAT ?..
  code   VAT.GOV role official 2013-10-15..
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- International officials -----------------------------------------------------------------------------------------

actor IGO.UNO.PerezdeCuellar
  kind   person
  name   en "Javier Perez de Cuellar"
  short  en "Perez de Cuellar"
  gender m
  code   IGO.UNO role secretary-general 1982-01-01..1991-12-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Annan
  kind   person
  name   en "Kofi Annan"
  short  en "Annan"
  name   ar "كوفي عنان"
  name   ru "Кофи Аннан"
  name   tr "Kofi Annan"
  gender m
  code   IGO.UNO role secretary-general 1997-01-01..2006-12-31
  code   IGO.UNO role envoy 2012-02-23..2012-08-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KOR.GOV.Ban
  kind   person
  name   en "Ban Ki-moon"
  short  en "Ban"
  name   ar "بان كي مون"
  name   ru "Пан Ги Мун"
  name   tr "Ban Ki-moon"
  gender m
  code   KOR.GOV.MFA role foreign-minister 2004-01-17..2006-11-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Ban
  kind   person
  name   en "Ban Ki-moon"
  short  en "Ban"
  name   ar "بان كي مون"
  name   ru "Пан Ги Мун"
  name   tr "Ban Ki-moon"
  gender m
  code   IGO.UNO role secretary-general 2007-01-01..2016-12-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PRT.GOV.Guterres
  kind   person
  name   en "Antonio Guterres"
  short  en "Guterres"
  name   ar "أنطونيو غوتيريش | أنطونيو غوتيريس"
  short  ar "غوتيريش"
  name   ru "Антониу Гутерриш"
  short  ru "Гутерриш"
  name   tr "Antonio Guterres"
  gender m
  code   PRT.GOV role head-of-government 1995-10-28..2002-04-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.HCR.Guterres
  kind   person
  name   en "Antonio Guterres"
  short  en "Guterres"
  name   ar "أنطونيو غوتيريش | أنطونيو غوتيريس"
  short  ar "غوتيريش"
  name   ru "Антониу Гутерриш"
  short  ru "Гутерриш"
  name   tr "Antonio Guterres"
  gender m
  code   IGO.UNO.HCR role high-commissioner 2005-06-15..2015-12-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Guterres
  kind   person
  name   en "Antonio Guterres"
  short  en "Guterres"
  name   ar "أنطونيو غوتيريش | أنطونيو غوتيريس"
  short  ar "غوتيريش"
  name   ru "Антониу Гутерриш"
  short  ru "Гутерриш"
  name   tr "Antonio Guterres"
  gender m
  code   IGO.UNO role secretary-general 2017-01-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DZA.GOV.Brahimi
  kind   person
  name   en "Lakhdar Brahimi | Al-Akhdar al-Ibrahimi"
  short  en "Brahimi"
  name   ar "الأخضر الإبراهيمي"
  name   ru "Лахдар Брахими"
  gender m
  code   DZA.GOV.MFA role foreign-minister 1991-06..1993-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Brahimi
  kind   person
  name   en "Lakhdar Brahimi | Al-Akhdar al-Ibrahimi"
  short  en "Brahimi"
  name   ar "الأخضر الإبراهيمي"
  name   ru "Лахдар Брахими"
  gender m
  code   IGO.UNO role envoy 1993-02..2004
  code   IGO.UNO role envoy 2012-08-17..2014-05-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.deMistura
  kind   person
  name   en "Staffan de Mistura"
  short  en "de Mistura"
  name   ar "ستيفان دي ميستورا | ستافان دي ميستورا | دي ميستورا"
  name   ru "Стаффан де Мистура | Стаффана де Мистуры | де Мистура"
  name   tr "Staffan de Mistura | de Mistura"
  gender m
  code   IGO.UNO role envoy 2014-07-10..2018-12-31
  code   IGO.UNO role envoy 2021-11-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Pedersen
  kind   person
  name   en "Geir Pedersen | Geir O. Pedersen | Geir Otto Pedersen"
  short  en "Pedersen"
  name   ar "غير بيدرسن | غير بيدرسون"
  short  ar "بيدرسن | بيدرسون"
  name   ru "Гейр Педерсен"
  short  ru "Педерсен"
  name   tr "Geir Pedersen"
  gender m
  code   IGO.UNO role envoy 2019-01-07..2025-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Griffiths
  kind   person
  name   en "Martin Griffiths"
  short  en "Griffiths"
  name   ar "مارتن غريفيث | مارتن غريفيثس"
  name   ru "Мартин Гриффитс"
  gender m
  code   IGO.UNO role envoy 2018-02-16..2021-07-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.OCH.Griffiths
  kind   person
  name   en "Martin Griffiths"
  short  en "Griffiths"
  name   ar "مارتن غريفيث | مارتن غريفيثس"
  name   ru "Мартин Гриффитс"
  gender m
  code   IGO.UNO.OCH role head 2021-07-19..2024-06-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.OuldCheikh
  kind   person
  name   en "Ismail Ould Cheikh Ahmed"
  short  en "Ould Cheikh Ahmed | Ould Cheikh"
  name   ar "إسماعيل ولد الشيخ أحمد | ولد الشيخ"
  gender m
  code   IGO.UNO role envoy 2015-04-25..2018-02-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Benomar
  kind   person
  name   en "Jamal Benomar | Jamal Ben Omar"
  short  en "Benomar"
  name   ar "جمال بنعمر"
  gender m
  code   IGO.UNO role envoy 2012-08-01..2015-04-16
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Grundberg
  kind   person
  name   en "Hans Grundberg"
  short  en "Grundberg"
  name   ar "هانس غروندبرغ"
  gender m
  code   IGO.UNO role envoy 2021-08-06..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.OCH.Egeland
  kind   person
  name   en "Jan Egeland"
  short  en "Egeland"
  name   ar "يان إيغلاند"
  name   ru "Ян Эгеланн"
  name   tr "Jan Egeland"
  gender m
  code   IGO.UNO.OCH role head 2003-08..2006-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Egeland
  kind   person
  name   en "Jan Egeland"
  short  en "Egeland"
  name   ar "يان إيغلاند"
  name   ru "Ян Эгеланн"
  name   tr "Jan Egeland"
  gender m
  code   IGO.UNO role envoy 2015-09..2018-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NGO.NRC.Egeland
  kind   person
  name   en "Jan Egeland"
  short  en "Egeland"
  name   ar "يان إيغلاند"
  name   ru "Ян Эгеланн"
  name   tr "Jan Egeland"
  gender m
  code   NGO.NRC role head 2013-08..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.OCH.Amos
  kind   person
  name   en "Valerie Amos"
  gender f
  code   IGO.UNO.OCH role head 2010-09..2015-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.OCH.OBrien
  kind   person
  name   en "Stephen O'Brien"
  short  en "O'Brien"
  gender m
  code   IGO.UNO.OCH role head 2015-05-29..2017-08-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.OCH.Lowcock
  kind   person
  name   en "Mark Lowcock"
  short  en "Lowcock"
  gender m
  code   IGO.UNO.OCH role head 2017-09-01..2021-06-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.OCH.Fletcher
  kind   person
  name   en "Tom Fletcher"
  gender m
  code   IGO.UNO.OCH role head 2024-11-18..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Salame
  kind   person
  name   en "Ghassan Salame"
  short  en "Salame"
  name   ar "غسان سلامة"
  gender m
  code   IGO.UNO role envoy 2017-06-22..2020-03-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Kobler
  kind   person
  name   en "Martin Kobler"
  short  en "Kobler"
  gender m
  code   IGO.UNO role envoy 2011-08..2013-07
  code   IGO.UNO role envoy 2015-11-17..2017-06-21
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Leon
  kind   person
  name   en "Bernardino Leon"
  gender m
  code   IGO.UNO role envoy 2014-09-01..2015-11-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Mitri
  kind   person
  name   en "Tarek Mitri"
  gender m
  code   IGO.UNO role envoy 2012-09..2014-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.SWilliams
  kind   person
  name   en "Stephanie Williams"
  gender f
  code   IGO.UNO role envoy 2020-03-12..2021-01
  code   IGO.UNO role envoy 2021-12..2022-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Kubis
  kind   person
  name   en "Jan Kubis"
  short  en "Kubis"
  gender m
  code   IGO.UNO role envoy 2015-02..2018-11
  code   IGO.UNO role envoy 2021-02..2021-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Bathily
  kind   person
  name   en "Abdoulaye Bathily"
  short  en "Bathily"
  gender m
  code   IGO.UNO role envoy 2022-09-02..2024-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Mladenov
  kind   person
  name   en "Nickolay Mladenov | Nikolay Mladenov"
  short  en "Mladenov"
  gender m
  code   IGO.UNO role envoy 2015-02..2020-12-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Wennesland
  kind   person
  name   en "Tor Wennesland"
  short  en "Wennesland"
  gender m
  code   IGO.UNO role envoy 2021-01..2025-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Larsen
  kind   person
  name   en "Terje Roed-Larsen | Terje Rod-Larsen"
  short  en "Roed-Larsen"
  gender m
  code   IGO.UNO role envoy 1993..2004-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Serry
  kind   person
  name   en "Robert Serry"
  short  en "Serry"
  gender m
  code   IGO.UNO role envoy 2007-11..2015-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Vance2
  kind   person
  name   en "Cyrus Vance"
  gender m
  code   USA.GOV.MFA role foreign-minister 1977-01-23..1980-04-28
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Vance
  kind   person
  name   en "Cyrus Vance"
  gender m
  code   IGO.UNO role envoy 1991-10..1993-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Owen
  kind   person
  name   en "David Owen | Lord Owen"
  gender m
  code   GBR.GOV.MFA role foreign-minister 1977-02-21..1979-05-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.Owen
  kind   person
  name   en "David Owen | Lord Owen"
  gender m
  code   IGO.EUR role envoy 1992-08..1995-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Carrington
  kind   person
  name   en "Lord Carrington | Peter Carrington"
  short  en "Carrington"
  gender m
  code   GBR.GOV.MFA role foreign-minister 1979-05-04..1982-04-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.NATO.Carrington
  kind   person
  name   en "Lord Carrington | Peter Carrington"
  short  en "Carrington"
  gender m
  code   IGO.NATO role secretary-general 1984-06-25..1988-07-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.Carrington
  kind   person
  name   en "Lord Carrington | Peter Carrington"
  short  en "Carrington"
  gender m
  code   IGO.EUR role envoy 1991-09..1992-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Akashi
  kind   person
  name   en "Yasushi Akashi"
  short  en "Akashi"
  gender m
  code   IGO.UNO role envoy 1992-01..1993-09
  code   IGO.UNO role envoy 1994-01..1995-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.deSoto
  kind   person
  name   en "Alvaro de Soto"
  short  en "de Soto"
  gender m
  code   IGO.UNO role envoy 1990-01..1992-01
  code   IGO.UNO role envoy 1999-11..2004
  code   IGO.UNO role envoy 2005-05..2007-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Cordovez
  kind   person
  name   en "Diego Cordovez"
  short  en "Cordovez"
  gender m
  code   IGO.UNO role envoy 1982..1988-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Goulding
  kind   person
  name   en "Marrack Goulding"
  short  en "Goulding"
  gender m
  code   IGO.UNO role under-secretary 1986..1997
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.OCH.VdeMello
  kind   person
  name   en "Sergio Vieira de Mello"
  short  en "Vieira de Mello"
  gender m
  code   IGO.UNO.OCH role head 1998-01..1999-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.VdeMello
  kind   person
  name   en "Sergio Vieira de Mello"
  short  en "Vieira de Mello"
  gender m
  code   IGO.UNO role envoy 1999-11..2002-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.HRC.VdeMello
  kind   person
  name   en "Sergio Vieira de Mello"
  short  en "Vieira de Mello"
  gender m
  code   IGO.UNO.HRC role high-commissioner 2002-09-12..2003-08-19
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IRL.GOV.Robinson
  kind   person
  name   en "Mary Robinson"
  gender f
  code   IRL.GOV role head-of-state 1990-12-03..1997-09-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.HRC.Robinson
  kind   person
  name   en "Mary Robinson"
  gender f
  code   IGO.UNO.HRC role high-commissioner 1997-09-12..2002-09-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.HRC.Pillay
  kind   person
  name   en "Navi Pillay | Navanethem Pillay"
  short  en "Pillay"
  gender f
  code   IGO.UNO.HRC role high-commissioner 2008-09-01..2014-08-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.HRC.Zeid
  kind   person
  name   en "Zeid Ra'ad al-Hussein"
  gender m
  code   IGO.UNO.HRC role high-commissioner 2014-09-01..2018-08-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.HRC.Turk
  kind   person
  name   en "Volker Turk"
  gender m
  code   IGO.UNO.HRC role high-commissioner 2022-10-17..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.RWA.Grandi
  kind   person
  name   en "Filippo Grandi"
  short  en "Grandi"
  gender m
  code   IGO.UNO.RWA role head 2010-01..2014-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.HCR.Grandi
  kind   person
  name   en "Filippo Grandi"
  short  en "Grandi"
  gender m
  code   IGO.UNO.HCR role high-commissioner 2016-01-01..2025-12-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.HCR.Ogata
  kind   person
  name   en "Sadako Ogata"
  short  en "Ogata"
  gender f
  code   IGO.UNO.HCR role high-commissioner 1991-01-01..2000-12-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.RWA.Lazzarini
  kind   person
  name   en "Philippe Lazzarini"
  short  en "Lazzarini"
  gender m
  code   IGO.UNO.RWA role head 2020-03-18..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Dujarric
  kind   person
  name   en "Stephane Dujarric"
  short  en "Dujarric"
  gender m
  code   IGO.UNO role spokesman 2005-07..2006-12
  code   IGO.UNO role spokesman 2014-03-10..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Haq
  kind   person
  name   en "Farhan Haq"
  gender m
  code   IGO.UNO role deputy-spokesman 2008..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.OCH.Laerke
  kind   person
  name   en "Jens Laerke"
  short  en "Laerke"
  gender m
  code   IGO.UNO.OCH role spokesman 2012..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.Feltman
  kind   person
  name   en "Jeffrey Feltman"
  short  en "Feltman"
  gender m
  code   USA.GOV.AMB role ambassador 2004-07..2008-01
  code   USA.GOV role envoy 2021-04..2022-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Feltman
  kind   person
  name   en "Jeffrey Feltman"
  short  en "Feltman"
  gender m
  code   IGO.UNO role under-secretary 2012-07..2018-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.DiCarlo
  kind   person
  name   en "Rosemary DiCarlo"
  short  en "DiCarlo"
  gender f
  code   IGO.UNO role under-secretary 2018-05-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Lacroix
  kind   person
  name   en "Jean-Pierre Lacroix"
  short  en "Lacroix"
  gender m
  code   IGO.UNO role under-secretary 2017-04-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Ladsous
  kind   person
  name   en "Herve Ladsous"
  short  en "Ladsous"
  gender m
  code   IGO.UNO role under-secretary 2011-10..2017-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Haysom
  kind   person
  name   en "Nicholas Haysom"
  short  en "Haysom"
  gender m
  code   IGO.UNO role envoy 2016-03..2018-09
  code   IGO.UNO role envoy 2021-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Perthes
  kind   person
  name   en "Volker Perthes"
  short  en "Perthes"
  gender m
  code   IGO.UNO role envoy 2021-02..2023-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Shearer
  kind   person
  name   en "David Shearer"
  short  en "Shearer"
  gender m
  code   IGO.UNO role envoy 2017-01..2021-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.MHA.Guha
  kind   person
  name   en "Abhijit Guha"
  short  en "Guha"
  gender m
  code   IGO.UNO.MHA role leader 2019-10..2021-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.MHA.Beary
  kind   person
  name   en "Michael Beary"
  short  en "Beary"
  gender m
  code   IGO.UNO.MHA role leader 2022-01..2025-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Cammaert
  kind   person
  name   en "Patrick Cammaert"
  short  en "Cammaert"
  gender m
  code   IGO.UNO role commander 2018-12..2019-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Lollesgaard
  kind   person
  name   en "Michael Lollesgaard"
  short  en "Lollesgaard"
  gender m
  code   IGO.UNO role commander 2019-01..2019-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Mood
  kind   person
  name   en "Robert Mood"
  gender m
  code   IGO.UNO role commander 2012-04..2012-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.IAE.Blix
  kind   person
  name   en "Hans Blix"
  short  en "Blix"
  gender m
  code   IGO.IAE role head 1981-12-01..1997-11-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.UMV.Blix
  kind   person
  name   en "Hans Blix"
  short  en "Blix"
  gender m
  code   IGO.UNO.UMV role head 2000-03-01..2003-06-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.SCM.Butler
  kind   person
  name   en "Richard Butler"
  gender m
  code   IGO.UNO.SCM role head 1997-07-01..1999-06-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.SCM.Ekeus
  kind   person
  name   en "Rolf Ekeus"
  short  en "Ekeus"
  gender m
  code   IGO.UNO.SCM role head 1991-05..1997-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.COI.Pinheiro
  kind   person
  name   en "Paulo Pinheiro | Paulo Sergio Pinheiro"
  short  en "Pinheiro"
  gender m
  code   IGO.UNO.COI role head 2011-09..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.ICT.delPonte
  kind   person
  name   en "Carla del Ponte"
  short  en "del Ponte"
  gender f
  code   IGO.ICT role prosecutor 1999-09-15..2007-12-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.COI.delPonte
  kind   person
  name   en "Carla del Ponte"
  short  en "del Ponte"
  gender f
  code   IGO.UNO.COI role member 2012-09..2017-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.IAE.ElBaradei
  kind   person
  name   en "Mohamed ElBaradei | Mohammed ElBaradei | Mohamed El Baradei"
  short  en "ElBaradei | El Baradei"
  gender m
  code   IGO.IAE role head 1997-12-01..2009-11-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.IAE.Amano
  kind   person
  name   en "Yukiya Amano"
  short  en "Amano"
  gender m
  code   IGO.IAE role head 2009-12-01..2019-07-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.IAE.Grossi
  kind   person
  name   en "Rafael Grossi | Rafael Mariano Grossi"
  short  en "Grossi"
  gender m
  code   IGO.IAE role head 2019-12-03..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OPC.Uzumcu
  kind   person
  name   en "Ahmet Uzumcu"
  short  en "Uzumcu"
  gender m
  code   IGO.OPC role head 2010-07-25..2018-07-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OPC.Arias
  kind   person
  name   en "Fernando Arias"
  gender m
  code   IGO.OPC role head 2018-07-25..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.ICC.Bensouda
  kind   person
  name   en "Fatou Bensouda"
  short  en "Bensouda"
  gender f
  code   IGO.ICC role prosecutor 2012-06-15..2021-06-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.ICC.KKhan
  kind   person
  name   en "Karim Khan"
  gender m
  code   IGO.ICC role prosecutor 2021-06-16..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.ICC.MorenoOcampo
  kind   person
  name   en "Luis Moreno-Ocampo"
  short  en "Moreno-Ocampo"
  gender m
  code   IGO.ICC role prosecutor 2003-06-16..2012-06-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.Ashton
  kind   person
  name   en "Catherine Ashton"
  short  en "Ashton"
  gender f
  code   IGO.EUR role foreign-policy-chief 2009-12-01..2014-10-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ITA.GOV.Mogherini
  kind   person
  name   en "Federica Mogherini"
  short  en "Mogherini"
  name   ar "فيديريكا موغيريني"
  short  ar "موغيريني"
  name   ru "Федерика Могерини"
  short  ru "Могерини"
  name   tr "Federica Mogherini"
  gender f
  code   ITA.GOV.MFA role foreign-minister 2014-02-22..2014-10-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.Mogherini
  kind   person
  name   en "Federica Mogherini"
  short  en "Mogherini"
  name   ar "فيديريكا موغيريني"
  short  ar "موغيريني"
  name   ru "Федерика Могерини"
  short  ru "Могерини"
  name   tr "Federica Mogherini"
  gender f
  code   IGO.EUR role foreign-policy-chief 2014-11-01..2019-11-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor EST.GOV.Kallas
  kind   person
  name   en "Kaja Kallas"
  short  en "Kallas"
  gender f
  code   EST.GOV role head-of-government 2021-01-26..2024-07-23
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.Kallas
  kind   person
  name   en "Kaja Kallas"
  short  en "Kallas"
  gender f
  code   IGO.EUR role foreign-policy-chief 2024-12-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor LUX.GOV.Juncker
  kind   person
  name   en "Jean-Claude Juncker"
  short  en "Juncker"
  gender m
  code   LUX.GOV role head-of-government 1995-01-20..2013-12-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.Juncker
  kind   person
  name   en "Jean-Claude Juncker"
  short  en "Juncker"
  gender m
  code   IGO.EUR role commission-president 2014-11-01..2019-11-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BEL.GOV.VanRompuy
  kind   person
  name   en "Herman Van Rompuy"
  short  en "Van Rompuy"
  gender m
  code   BEL.GOV role head-of-government 2008-12-30..2009-11-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.VanRompuy
  kind   person
  name   en "Herman Van Rompuy"
  short  en "Van Rompuy"
  gender m
  code   IGO.EUR role council-president 2009-12-01..2014-11-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.Delors
  kind   person
  name   en "Jacques Delors"
  short  en "Delors"
  gender m
  code   IGO.EUR role commission-president 1985-01-06..1995-01-24
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor HKG.GOV.Patten
  kind   person
  name   en "Chris Patten"
  short  en "Patten"
  gender m
  code   HKG.GOV role governor 1992-07-09..1997-06-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.Patten
  kind   person
  name   en "Chris Patten"
  short  en "Patten"
  gender m
  code   IGO.EUR role commissioner 1999-09-16..2004-11-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DEU.GOV.Worner
  kind   person
  name   en "Manfred Worner | Manfred Woerner"
  short  en "Worner | Woerner"
  gender m
  code   DEU.GOV.MOD role defence-minister 1982-10-04..1988-05-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.NATO.Worner
  kind   person
  name   en "Manfred Worner | Manfred Woerner"
  short  en "Worner | Woerner"
  gender m
  code   IGO.NATO role secretary-general 1988-07-01..1994-08-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BEL.GOV.Claes
  kind   person
  name   en "Willy Claes"
  short  en "Claes"
  gender m
  code   BEL.GOV.MFA role foreign-minister 1992-03..1994-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.NATO.Claes
  kind   person
  name   en "Willy Claes"
  short  en "Claes"
  gender m
  code   IGO.NATO role secretary-general 1994-10-17..1995-10-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GBR.GOV.Robertson
  kind   person
  name   en "George Robertson | Lord Robertson"
  gender m
  code   GBR.GOV.MOD role defence-minister 1997-05-03..1999-10-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.NATO.Robertson
  kind   person
  name   en "George Robertson | Lord Robertson"
  gender m
  code   IGO.NATO role secretary-general 1999-10-14..2003-12-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NLD.GOV.deHoopScheffer
  kind   person
  name   en "Jaap de Hoop Scheffer"
  short  en "de Hoop Scheffer"
  gender m
  code   NLD.GOV.MFA role foreign-minister 2002-07-22..2003-12-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.NATO.deHoopScheffer
  kind   person
  name   en "Jaap de Hoop Scheffer"
  short  en "de Hoop Scheffer"
  gender m
  code   IGO.NATO role secretary-general 2004-01-05..2009-08-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DNK.GOV.Rasmussen
  kind   person
  name   en "Anders Fogh Rasmussen"
  short  en "Rasmussen"
  gender m
  code   DNK.GOV role head-of-government 2001-11-27..2009-04-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.NATO.Rasmussen
  kind   person
  name   en "Anders Fogh Rasmussen"
  short  en "Rasmussen"
  gender m
  code   IGO.NATO role secretary-general 2009-08-01..2014-09-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.NATO.Clark
  kind   person
  name   en "Wesley Clark"
  gender m
  code   IGO.NATO role commander 1997-07-11..2000-05-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OSC.Zannier
  kind   person
  name   en "Lamberto Zannier"
  short  en "Zannier"
  gender m
  code   IGO.OSC role secretary-general 2011-07-01..2017-06-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OSC.Greminger
  kind   person
  name   en "Thomas Greminger"
  short  en "Greminger"
  gender m
  code   IGO.OSC role secretary-general 2017-07-18..2020-07-18
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OSC.SMM.Apakan
  kind   person
  name   en "Ertugrul Apakan"
  short  en "Apakan"
  name   ru "Эртугрул Апакан"
  short  ru "Апакан"
  gender m
  code   IGO.OSC.SMM role head 2014-04..2019-05-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OSC.SMM.Cevik
  kind   person
  name   en "Halit Cevik | Yasar Halit Cevik"
  short  en "Cevik"
  name   ru "Яшар Халит Чевик"
  gender m
  code   IGO.OSC.SMM role head 2019-06-01..2022-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OSC.SMM.Hug
  kind   person
  name   en "Alexander Hug"
  short  en "Hug"
  name   ru "Александр Хуг"
  gender m
  code   IGO.OSC.SMM role deputy-head 2014-03..2018-10-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OSC.SMM.Bociurkiw
  kind   person
  name   en "Michael Bociurkiw"
  short  en "Bociurkiw"
  gender m
  code   IGO.OSC.SMM role spokesman 2014-03..2016
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OSC.Tagliavini
  kind   person
  name   en "Heidi Tagliavini"
  short  en "Tagliavini"
  name   ru "Хайди Тальявини"
  gender f
  code   IGO.OSC role envoy 2014-06..2015-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OSC.Sajdik
  kind   person
  name   en "Martin Sajdik"
  short  en "Sajdik"
  name   ru "Мартин Сайдик"
  gender m
  code   IGO.OSC role envoy 2015-06..2019-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OSC.Grau
  kind   person
  name   en "Heidi Grau"
  gender f
  code   IGO.OSC role envoy 2019-12..2021-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OSC.Kinnunen
  kind   person
  name   en "Mikko Kinnunen"
  short  en "Kinnunen"
  gender m
  code   IGO.OSC role envoy 2021-08..2022
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.ARL.Klibi
  kind   person
  name   en "Chedli Klibi"
  short  en "Klibi"
  gender m
  code   IGO.ARL role secretary-general 1979-03..1990-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor EGY.GOV.Elaraby
  kind   person
  name   en "Nabil Elaraby | Nabil el-Araby | Nabil al-Arabi"
  short  en "Elaraby | el-Araby"
  name   ar "نبيل العربي"
  gender m
  code   EGY.GOV.MFA role foreign-minister 2011-03-07..2011-06-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.ARL.Elaraby
  kind   person
  name   en "Nabil Elaraby | Nabil el-Araby | Nabil al-Arabi"
  short  en "Elaraby | el-Araby"
  name   ar "نبيل العربي"
  gender m
  code   IGO.ARL role secretary-general 2011-07-01..2016-06-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TCD.GOV.Faki
  kind   person
  name   en "Moussa Faki | Moussa Faki Mahamat"
  short  en "Faki"
  gender m
  code   TCD.GOV.MFA role foreign-minister 2008..2017-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.AFU.Faki
  kind   person
  name   en "Moussa Faki | Moussa Faki Mahamat"
  short  en "Faki"
  gender m
  code   IGO.AFU role commission-chair 2017-03-14..2025-03-13
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ZAF.GOV.DlaminiZuma
  kind   person
  name   en "Nkosazana Dlamini-Zuma"
  short  en "Dlamini-Zuma"
  gender f
  code   ZAF.GOV.MFA role foreign-minister 1999-06-17..2009-05-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.AFU.DlaminiZuma
  kind   person
  name   en "Nkosazana Dlamini-Zuma"
  short  en "Dlamini-Zuma"
  gender f
  code   IGO.AFU role commission-chair 2012-10-15..2017-03-14
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor GAB.GOV.Ping
  kind   person
  name   en "Jean Ping"
  gender m
  code   GAB.GOV.MFA role foreign-minister 1999-01..2008-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.AFU.Ping
  kind   person
  name   en "Jean Ping"
  gender m
  code   IGO.AFU role commission-chair 2008-04-28..2012-10-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OAU.Salim
  kind   person
  name   en "Salim Ahmed Salim"
  gender m
  code   IGO.OAU role secretary-general 1989-09-19..2001-09-17
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OAS.BaenaSoares
  kind   person
  name   en "Joao Clemente Baena Soares | Joao Baena Soares"
  short  en "Baena Soares"
  gender m
  code   IGO.OAS role secretary-general 1984-06-20..1994-06-20
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor CHL.GOV.Insulza
  kind   person
  name   en "Jose Miguel Insulza"
  short  en "Insulza"
  gender m
  code   CHL.GOV.MFA role foreign-minister 1994-09..1999-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OAS.Insulza
  kind   person
  name   en "Jose Miguel Insulza"
  short  en "Insulza"
  gender m
  code   IGO.OAS role secretary-general 2005-05-26..2015-05-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor URY.GOV.Almagro
  kind   person
  name   en "Luis Almagro"
  short  en "Almagro"
  gender m
  code   URY.GOV.MFA role foreign-minister 2010-03-01..2015-03-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OAS.Almagro
  kind   person
  name   en "Luis Almagro"
  short  en "Almagro"
  gender m
  code   IGO.OAS role secretary-general 2015-05-26..2025-05-26
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ETH.GOV.Tedros
  kind   person
  name   en "Tedros Adhanom Ghebreyesus | Tedros Ghebreyesus"
  short  en "Tedros"
  gender m
  code   ETH.GOV.MFA role foreign-minister 2012-11..2016-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.WHO.Tedros
  kind   person
  name   en "Tedros Adhanom Ghebreyesus | Tedros Ghebreyesus"
  short  en "Tedros"
  gender m
  code   IGO.WHO role head 2017-07-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.RCR.Maurer
  kind   person
  name   en "Peter Maurer"
  short  en "Maurer"
  gender m
  code   IGO.RCR role president 2012-07-01..2022-09-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.RCR.Spoljaric
  kind   person
  name   en "Mirjana Spoljaric | Mirjana Spoljaric Egger"
  short  en "Spoljaric"
  gender f
  code   IGO.RCR role president 2022-10-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OHR.Ashdown
  kind   person
  name   en "Paddy Ashdown"
  short  en "Ashdown"
  gender m
  code   IGO.OHR role high-representative 2002-05-27..2006-01-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ESP.GOV.Westendorp
  kind   person
  name   en "Carlos Westendorp"
  short  en "Westendorp"
  gender m
  code   ESP.GOV.MFA role foreign-minister 1995-12..1996-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OHR.Westendorp
  kind   person
  name   en "Carlos Westendorp"
  short  en "Westendorp"
  gender m
  code   IGO.OHR role high-representative 1997-06..1999-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.AWeber
  kind   person
  name   en "Annette Weber"
  gender f
  code   IGO.EUR role envoy 2021-07..2024
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.Klaar
  kind   person
  name   en "Toivo Klaar"
  short  en "Klaar"
  gender m
  code   IGO.EUR role envoy 2017-11..2024
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor SVK.GOV.Lajcak
  kind   person
  name   en "Miroslav Lajcak"
  short  en "Lajcak"
  gender m
  code   SVK.GOV.MFA role foreign-minister 2009-01..2010-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OHR.Lajcak
  kind   person
  name   en "Miroslav Lajcak"
  short  en "Lajcak"
  gender m
  code   IGO.OHR role high-representative 2007-07-02..2009-03-25
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.Lajcak
  kind   person
  name   en "Miroslav Lajcak"
  short  en "Lajcak"
  gender m
  code   IGO.EUR role envoy 2020-04..2025-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OHR.Inzko
  kind   person
  name   en "Valentin Inzko"
  short  en "Inzko"
  gender m
  code   IGO.OHR role high-representative 2009-03-26..2021-07-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OHR.CSchmidt
  kind   person
  name   en "Christian Schmidt"
  gender m
  code   IGO.OHR role high-representative 2021-08-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.EUR.Petritsch
  kind   person
  name   en "Wolfgang Petritsch"
  short  en "Petritsch"
  gender m
  code   IGO.EUR role envoy 1998-10..1999-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OHR.Petritsch
  kind   person
  name   en "Wolfgang Petritsch"
  short  en "Petritsch"
  gender m
  code   IGO.OHR role high-representative 1999-08..2002-05-27
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor USA.GOV.CHill
  kind   person
  name   en "Christopher Hill"
  gender m
  code   USA.GOV role envoy 1998..1999
  code   USA.GOV role envoy 2005-02..2009-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor RUS.GOV.Mayorsky
  kind   person
  name   en "Boris Mayorsky | Boris Mayorski"
  short  en "Mayorsky"
  gender m
  code   RUS.GOV role envoy 1998..1999
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OSC.KVM.WWalker
  kind   person
  name   en "William G. Walker"
  gender m
  code   IGO.OSC.KVM role head 1998-10..1999-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OSC.Kasprzyk
  kind   person
  name   en "Andrzej Kasprzyk"
  short  en "Kasprzyk"
  gender m
  code   IGO.OSC role envoy 1996-07..2022
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OSC.HSchmid
  kind   person
  name   en "Helga Schmid"
  gender f
  code   IGO.OSC role secretary-general 2020-12-04..2024-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ETH.GOV.Workneh
  kind   person
  name   en "Workneh Gebeyehu"
  short  en "Workneh"
  gender m
  code   ETH.GOV.MFA role foreign-minister 2016-11..2019-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.IGD.Workneh
  kind   person
  name   en "Workneh Gebeyehu"
  short  en "Workneh"
  gender m
  code   IGO.IGD role executive-secretary 2019-11-29..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ETH.GOV.SMesfin
  kind   person
  name   en "Seyoum Mesfin"
  short  en "Seyoum"
  gender m
  code   ETH.GOV.MFA role foreign-minister 1991..2010-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.IGD.SMesfin
  kind   person
  name   en "Seyoum Mesfin"
  short  en "Seyoum"
  gender m
  code   IGO.IGD role envoy 2013-12..2018
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.IGD.Sumbeiywo
  kind   person
  name   en "Lazarus Sumbeiywo"
  short  en "Sumbeiywo"
  gender m
  code   IGO.IGD role envoy 2001-10..2005-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor BWA.GOV.Mogae
  kind   person
  name   en "Festus Mogae"
  short  en "Mogae"
  gender m
  code   BWA.GOV role head-of-state 1998-04-01..2008-04-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.CTS.Mogae
  kind   person
  name   en "Festus Mogae"
  short  en "Mogae"
  gender m
  code   IGO.CTS role chair 2015-10..2018-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.AFU.Adeoye
  kind   person
  name   en "Bankole Adeoye"
  short  en "Adeoye"
  gender m
  code   IGO.AFU role commissioner 2021-03..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DJI.GOV.MahmoudYoussouf
  kind   person
  name   en "Mahmoud Ali Youssouf"
  short  en "Youssouf"
  gender m
  code   DJI.GOV.MFA role foreign-minister 2005-05..2025-02
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.AFU.MahmoudYoussouf
  kind   person
  name   en "Mahmoud Ali Youssouf"
  short  en "Youssouf"
  gender m
  code   IGO.AFU role commission-chair 2025-03-13..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Keita
  kind   person
  name   en "Bintou Keita"
  gender f
  code   IGO.UNO role envoy 2021-01..2025-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor DEU.GOV.HoKohler
  kind   person
  name   en "Horst Kohler | Horst Koehler"
  short  en "Koehler"
  gender m
  code   DEU.GOV role head-of-state 2004-07-01..2010-05-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.HoKohler
  kind   person
  name   en "Horst Kohler | Horst Koehler"
  short  en "Koehler"
  gender m
  code   IGO.UNO role envoy 2017-09-08..2019-05-22
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.CRoss
  kind   person
  name   en "Christopher Ross"
  gender m
  code   IGO.UNO role envoy 2009-01..2017-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.vanWalsum
  kind   person
  name   en "Peter van Walsum"
  short  en "van Walsum"
  gender m
  code   IGO.UNO role envoy 2005-07..2008-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NOR.GOV.Eide
  kind   person
  name   en "Espen Barth Eide | Espen Eide"
  short  en "Eide"
  gender m
  code   NOR.GOV.MFA role foreign-minister 2012-09-21..2013-10-16
  code   NOR.GOV.MFA role foreign-minister 2023-10-16..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Eide
  kind   person
  name   en "Espen Barth Eide | Espen Eide"
  short  en "Eide"
  gender m
  code   IGO.UNO role envoy 2014-08..2017-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Lute
  kind   person
  name   en "Jane Holl Lute"
  short  en "Lute"
  gender f
  code   IGO.UNO role envoy 2018-07..2021-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.HolguinCuellar
  kind   person
  name   en "Maria Angela Holguin Cuellar"
  gender f
  code   IGO.UNO role envoy 2024-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Camilion
  kind   person
  name   en "Oscar Camilion"
  short  en "Camilion"
  gender m
  code   IGO.UNO role envoy 1988-02..1993-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.KaiEide
  kind   person
  name   en "Kai Eide"
  gender m
  code   IGO.UNO role envoy 2008-03..2010-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.TYamamoto
  kind   person
  name   en "Tadamichi Yamamoto"
  gender m
  code   IGO.UNO role envoy 2016-06..2020-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.DLyons
  kind   person
  name   en "Deborah Lyons"
  gender f
  code   IGO.UNO role envoy 2020-03..2022-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor KGZ.GOV.Otunbayeva
  kind   person
  name   en "Roza Otunbayeva"
  short  en "Otunbayeva"
  gender f
  code   KGZ.GOV role head-of-state 2010-04-07..2011-12-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Otunbayeva
  kind   person
  name   en "Roza Otunbayeva"
  short  en "Otunbayeva"
  gender f
  code   IGO.UNO role envoy 2022-09..2025-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.CSBurgener
  kind   person
  name   en "Christine Schraner Burgener"
  short  en "Schraner Burgener"
  gender f
  code   IGO.UNO role envoy 2018-04..2021-10
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.NHeyzer
  kind   person
  name   en "Noeleen Heyzer"
  short  en "Heyzer"
  gender f
  code   IGO.UNO role envoy 2021-10..2023-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.IGambari
  kind   person
  name   en "Ibrahim Gambari"
  short  en "Gambari"
  gender m
  code   IGO.UNO role envoy 2007-05..2009-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.OjeaQuintana
  kind   person
  name   en "Tomas Ojea Quintana"
  short  en "Ojea Quintana"
  gender m
  code   IGO.UNO role special-rapporteur 2008-05..2014-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.FAlbanese
  kind   person
  name   en "Francesca Albanese"
  gender f
  code   IGO.UNO role special-rapporteur 2022-05-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.AMD.Agwai
  kind   person
  name   en "Martin Luther Agwai"
  short  en "Agwai"
  gender m
  code   IGO.UNO.AMD role commander 2007-08..2009-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.PRO.Janvier
  kind   person
  name   en "Bernard Janvier"
  short  en "Janvier"
  gender m
  code   IGO.UNO.PRO role commander 1995-03-01..1996-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.PRO.Morillon
  kind   person
  name   en "Philippe Morillon"
  short  en "Morillon"
  gender m
  code   IGO.UNO.PRO role commander 1992-09..1993-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.PRO.LMacKenzie
  kind   person
  name   en "Lewis MacKenzie"
  gender m
  code   IGO.UNO.PRO role commander 1992-03..1992-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.PRO.SNambiar
  kind   person
  name   en "Satish Nambiar"
  short  en "Nambiar"
  gender m
  code   IGO.UNO.PRO role commander 1992-03..1993-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.PRO.JCot
  kind   person
  name   en "Jean Cot"
  gender m
  code   IGO.UNO.PRO role commander 1993-07..1994-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.AMR.Dallaire
  kind   person
  name   en "Romeo Dallaire"
  short  en "Dallaire"
  gender m
  code   IGO.UNO.AMR role commander 1993-10-22..1994-08-15
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.IFI.AGoksel
  kind   person
  name   en "Timur Goksel"
  short  en "Goksel"
  gender m
  code   IGO.UNO.IFI role spokesman 1979..2003
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.IFI.Abagnara
  kind   person
  name   en "Diodato Abagnara"
  short  en "Abagnara"
  gender m
  code   IGO.UNO.IFI role commander 2025-06..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.IFI.Lazaro
  kind   person
  name   en "Aroldo Lazaro | Aroldo Lazaro Saenz"
  gender m
  code   IGO.UNO.IFI role commander 2022-02..2025-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.IFI.ATenenti
  kind   person
  name   en "Andrea Tenenti"
  short  en "Tenenti"
  gender m
  code   IGO.UNO.IFI role spokesman 2009..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Lamani
  kind   person
  name   en "Mokhtar Lamani"
  short  en "Lamani"
  gender m
  code   IGO.UNO role envoy 2012-09..2014
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.RRamzy
  kind   person
  name   en "Ramzy Ezzeldin Ramzy | Ramzi Ezzedine Ramzi"
  short  en "Ramzy"
  gender m
  code   IGO.UNO role deputy-envoy 2014-07..2019-05
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Matar
  kind   person
  name   en "Khawla Matar"
  short  en "Matar"
  gender f
  code   IGO.UNO role deputy-envoy 2019-05..2020-12
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.NRochdi
  kind   person
  name   en "Najat Rochdi"
  short  en "Rochdi"
  gender f
  code   IGO.UNO role deputy-envoy 2022-12..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.OCH.PMoumtzis
  kind   person
  name   en "Panos Moumtzis"
  short  en "Moumtzis"
  gender m
  code   IGO.UNO.OCH role coordinator 2017..2020
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.OCH.AlZaatari
  kind   person
  name   en "Ali al-Za'tari"
  short  en "al-Za'tari"
  gender m
  code   IGO.UNO.OCH role coordinator 2017..2019
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.OCH.KKennedy
  kind   person
  name   en "Kevin Kennedy"
  gender m
  code   IGO.UNO.OCH role coordinator 2015..2018
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.WFP.Kern
  kind   person
  name   en "Jakob Kern"
  gender m
  code   IGO.UNO.WFP role coordinator 2015..2018
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.WFP.ECousin
  kind   person
  name   en "Ertharin Cousin"
  gender f
  code   IGO.UNO.WFP role head 2012-04..2017-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.WFP.Beasley
  kind   person
  name   en "David Beasley"
  short  en "Beasley"
  gender m
  code   IGO.UNO.WFP role head 2017-04-04..2023-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.WFP.CMcCain
  kind   person
  name   en "Cindy McCain"
  gender f
  code   IGO.UNO.WFP role head 2023-04..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.CEF.CRussell
  kind   person
  name   en "Catherine Russell"
  gender f
  code   IGO.UNO.CEF role head 2022-02-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.CEF.HFore
  kind   person
  name   en "Henrietta Fore"
  gender f
  code   IGO.UNO.CEF role head 2018-01-01..2022-01-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.RWA.PKrahenbuhl
  kind   person
  name   en "Pierre Krahenbuhl | Pierre Kraehenbuehl"
  short  en "Krahenbuhl | Kraehenbuehl"
  gender m
  code   IGO.UNO.RWA role head 2014-03-30..2019-11-06
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.RCR.Kellenberger
  kind   person
  name   en "Jakob Kellenberger"
  short  en "Kellenberger"
  gender m
  code   IGO.RCR role president 2000-01-01..2012-06-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.RCR.Sommaruga
  kind   person
  name   en "Cornelio Sommaruga"
  short  en "Sommaruga"
  gender m
  code   IGO.RCR role president 1987-05..1999-12-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.RCR.MGasser
  kind   person
  name   en "Marianne Gasser"
  short  en "Gasser"
  gender f
  code   IGO.RCR role coordinator 2009..2018
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.GCC.Zayani
  kind   person
  name   en "Abdullatif al-Zayani | Abdullatif bin Rashid Al Zayani"
  short  en "al-Zayani"
  gender m
  code   IGO.GCC role secretary-general 2011-04-01..2020-01-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.GCC.Hajraf
  kind   person
  name   en "Nayef al-Hajraf"
  short  en "al-Hajraf"
  gender m
  code   IGO.GCC role secretary-general 2020-02-01..2023-01-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.GCC.Budaiwi
  kind   person
  name   en "Jasem al-Budaiwi | Jassim al-Budaiwi"
  short  en "al-Budaiwi"
  gender m
  code   IGO.GCC role secretary-general 2023-02-01..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OIC.Ihsanoglu
  kind   person
  name   en "Ekmeleddin Ihsanoglu"
  short  en "Ihsanoglu"
  gender m
  code   IGO.OIC role secretary-general 2005-01-01..2013-12-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OIC.Othaimeen
  kind   person
  name   en "Yousef al-Othaimeen"
  short  en "al-Othaimeen"
  gender m
  code   IGO.OIC role secretary-general 2016-11..2021-11
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.OIC.HTaha
  kind   person
  name   en "Hissein Brahim Taha"
  gender m
  code   IGO.OIC role secretary-general 2021-11-17..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.ECW.JClaudeBrou
  kind   person
  name   en "Jean-Claude Kassi Brou"
  short  en "Brou"
  gender m
  code   IGO.ECW role commission-chair 2018-03..2022-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.ECW.OTouray
  kind   person
  name   en "Omar Touray | Omar Alieu Touray"
  short  en "Touray"
  gender m
  code   IGO.ECW role commission-chair 2022-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.NATO.Breedlove
  kind   person
  name   en "Philip Breedlove"
  short  en "Breedlove"
  gender m
  code   IGO.NATO role commander 2013-05-13..2016-05-04
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.NATO.Scaparrotti
  kind   person
  name   en "Curtis Scaparrotti"
  short  en "Scaparrotti"
  gender m
  code   IGO.NATO role commander 2016-05-04..2019-05-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.NATO.Joulwan
  kind   person
  name   en "George Joulwan"
  short  en "Joulwan"
  gender m
  code   IGO.NATO role commander 1993-10..1997-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.NATO.Shea
  kind   person
  name   en "Jamie Shea"
  gender m
  code   IGO.NATO role spokesman 1993..2000
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.NATO.Lungescu
  kind   person
  name   en "Oana Lungescu"
  short  en "Lungescu"
  gender f
  code   IGO.NATO role spokesman 2010-12..2023-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NGO.MSF.JLiu
  kind   person
  name   en "Joanne Liu"
  gender f
  code   NGO.MSF role president 2013-10..2019-09
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NGO.HRW.KRoth
  kind   person
  name   en "Kenneth Roth | Ken Roth"
  gender m
  code   NGO.HRW role director 1993..2022-08
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IGO.UNO.Callamard
  kind   person
  name   en "Agnes Callamard"
  short  en "Callamard"
  gender f
  code   IGO.UNO role special-rapporteur 2016-08..2021-03
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NGO.AMN.Callamard
  kind   person
  name   en "Agnes Callamard"
  short  en "Callamard"
  gender f
  code   NGO.AMN role director 2021-03-29..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor NGO.AMN.SShetty
  kind   person
  name   en "Salil Shetty"
  short  en "Shetty"
  gender m
  code   NGO.AMN role director 2010-07..2018-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

# ---- Leaders across borders ------------------------------------------------------------------------------------------

actor IMG.UAF.AQA.Zawahiri
  kind   person
  name   en "Ayman al-Zawahiri | Ayman al-Zawahri | Ayman Zawahiri"
  short  en "al-Zawahiri | Zawahiri | al-Zawahri"
  name   ar "أيمن الظواهري"
  gender m
  code   IMG.UAF.AQA role leader 2011-06-16..2022-07-31
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IMG.UAF.ISI.Adnani
  kind   person
  name   en "Abu Mohammad al-Adnani | Abu Muhammad al-Adnani"
  short  en "al-Adnani"
  name   ar "أبو محمد العدناني"
  gender m
  code   IMG.UAF.ISI role spokesman 2011..2016-08-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor IMG.UAF.ISI.Shishani
  kind   person
  name   en "Omar al-Shishani | Abu Omar al-Shishani | Tarkhan Batirashvili"
  short  en "al-Shishani"
  gender m
  code   IMG.UAF.ISI role commander 2013..2016-07
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.REB.PKK.Ocalan
  kind   person
  name   en "Abdullah Ocalan | Abdullah Oecalan"
  short  en "Ocalan | Oecalan"
  name   ar "عبد الله أوجلان"
  short  ar "أوجلان"
  name   ru "Абдулла Оджалан"
  short  ru "Оджалан"
  name   tr "Abdullah Öcalan"
  short  tr "Öcalan"
  gender m
  code   TUR.REB.PKK role leader 1978-11-27..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.REB.PKK.Karayilan
  kind   person
  name   en "Murat Karayilan"
  short  en "Karayilan"
  name   ar "مراد قره يلان"
  name   ru "Мурат Карайылан"
  name   tr "Murat Karayılan"
  gender m
  code   TUR.REB.PKK role commander 1999..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TUR.REB.PKK.Bayik
  kind   person
  name   en "Cemil Bayik"
  short  en "Bayik"
  name   ar "جميل بايك"
  name   ru "Джемиль Байык"
  name   tr "Cemil Bayık"
  gender m
  code   TUR.REB.PKK role leader 2013-07..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor ESP.REB.ETA.Ternera
  kind   person
  name   en "Josu Ternera | Jose Antonio Urrutikoetxea"
  short  en "Ternera"
  gender m
  code   ESP.REB.ETA role leader 1987..1989-01
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MMR.REB.ARK.KhaingThukha
  kind   person
  name   en "Khaing Thukha | Khine Thu Kha | Khaing Thu Kha"
  gender m
  code   MMR.REB.ARK role spokesman 2015..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MMR.REB.TNL.LwayYayOo
  kind   person
  name   en "Lway Yay Oo"
  gender f
  code   MMR.REB.TNL role spokesman 2023..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor MMR.REB.TNL.MaiAikKyaw
  kind   person
  name   en "Mai Aik Kyaw | Tar Aik Kyaw"
  gender m
  code   MMR.REB.TNL role spokesman 2015..2023-06-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PAK.GOV.KAsif
  kind   person
  name   en "Khawaja Asif | Khawaja Muhammad Asif"
  gender m
  code   PAK ?..
  code   PAK.GOV.MOD role defence-minister 2013-11-27..2017-07-28
  code   PAK.GOV.MFA role foreign-minister 2017-08-04..2018-04-26
  code   PAK.GOV.MOD role defence-minister 2022-04-19..2023-08-10
  code   PAK.GOV.MOD role defence-minister 2024-03-11..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor COD.MIL.Ekenge
  kind   person
  name   en "Sylvain Ekenge"
  short  en "Ekenge"
  gender m
  code   COD ?..
  code   COD.MIL role spokesman 2022..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.HAM.Naim
  kind   person
  name   en "Basem Naim | Basim Naim | Bassem Naim"
  gender m
  code   PSE.REB.HAM role official 2006..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor PSE.REB.HAM.IHaddad
  kind   person
  name   en "Izz al-Din al-Haddad | Izz al-Din Haddad | Ezzedine al-Haddad | Izzaddin al-Haddad"
  gender m
  code   PSE.REB.HAM role commander 2021..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor TGO.GOV.Gnassingbe
  kind   person
  name   en "Faure Gnassingbe | Faure Gnassingbé"
  short  en "Gnassingbe"
  gender m
  code   TGO ?..
  code   TGO.GOV role head-of-state 2005-05-04..2025-05-03
  code   TGO.GOV role head-of-government 2025-05-03..
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor THA.MIL.Boonsin
  kind   person
  name   en "Boonsin Padklang | Boonsin Phadklang"
  short  en "Boonsin"
  gender m
  code   THA ?..
  code   THA.MIL role commander 2024-10-01..2025-09-30
  src    S1 "offices held, public record" seen 2026-11 trust 2

actor THA.GOV.Natthaphon
  kind   person
  name   en "Nattaphon Narkphanit | Natthaphon Nakpanich | Natthaphon Narkphanit"
  gender m
  code   THA ?..
  code   THA.GOV.MOD role defence-minister 2025-09-24..
  src    S1 "offices held, public record" seen 2026-11 trust 2
