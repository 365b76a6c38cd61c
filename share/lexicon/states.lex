# SPDX-License-Identifier: Apache-2.0
#
# States and territories of ISO 3166-1, states that are no more, entities that govern without being recognised by all, and
# peoples. A country's seat of government (metonym) speaks for CODE.GOV. Names as people write them, also old and partisan
# ones: which name a text uses is kept by the text, the id stays neutral. Listing an entity says nothing about its status.
# Names and adjectives: general knowledge; ISO 3166-1 and 3166-3 for the codes of present and former states.

actor AFG
  kind  country
  name en "Afghanistan | Islamic Republic of Afghanistan | Islamic Emirate of Afghanistan"
  name ar "أفغانستان"
  name ru "Афганистан | Афганистана | Афганистане"
  name tr "Afganistan | Afganistan'ın | Afganistan'da | Afganistan'dan | Afganistan'a | Afganistan'ı"
  adj en "Afghan | Afghani"
  adj ar "أفغاني | أفغانية | أفغان"
  adj ru "афганский | афганские | афганская | афганских"
  adj tr "Afgan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor AFG.GOV
  kind  government
  metonym en "Kabul"
  home  AFG
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor ALA
  kind  country
  name en "Aland Islands"
  adj en "Alander"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ALB
  kind  country
  name en "Albania | Republic of Albania"
  name ar "ألبانيا"
  name ru "Албания | Албании"
  name tr "Arnavutluk"
  adj en "Albanian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ALB.GOV
  kind  government
  metonym en "Tirana"
  home  ALB
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor DZA
  kind  country
  name en "Algeria | People's Democratic Republic of Algeria"
  name ar "الجزائر"
  name ru "Алжир | Алжира | Алжире"
  name tr "Cezayir"
  adj en "Algerian"
  adj ar "جزائري | جزائرية"
  adj ru "алжирский | алжирская"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor DZA.GOV
  kind  government
  metonym en "Algiers"
  home  DZA
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor ASM
  kind  country
  name en "American Samoa"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor AND
  kind  country
  name en "Andorra"
  adj en "Andorran"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor AGO
  kind  country
  name en "Angola | Republic of Angola"
  name ar "أنغولا"
  name ru "Ангола | Анголы"
  name tr "Angola"
  adj en "Angolan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor AGO.GOV
  kind  government
  metonym en "Luanda"
  home  AGO
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor AIA
  kind  country
  name en "Anguilla"
  adj en "Anguillan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ATA
  kind  country
  name en "Antarctica"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ATG
  kind  country
  name en "Antigua and Barbuda | Antigua"
  adj en "Antiguan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ARG
  kind  country
  name en "Argentina | Argentine Republic"
  name ar "الأرجنتين"
  name ru "Аргентина | Аргентины | Аргентине"
  name tr "Arjantin"
  adj en "Argentine | Argentinian | Argentinean"
  adj ar "أرجنتيني | أرجنتينية"
  adj ru "аргентинский | аргентинские | аргентинская"
  adj tr "Arjantinli"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ARG.GOV
  kind  government
  metonym en "Buenos Aires | Casa Rosada"
  home  ARG
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor ARM
  kind  country
  name en "Armenia | Republic of Armenia"
  name ar "أرمينيا"
  name ru "Армения | Армении | Арменией"
  name tr "Ermenistan | Ermenistan'ın | Ermenistan'da | Ermenistan'dan | Ermenistan'a | Ermenistan'ı"
  adj en "Armenian"
  adj ar "أرميني | أرمينية | أرمن"
  adj ru "армянский | армянская | армянские | армянских | армяне"
  adj tr "Ermeni"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ARM.GOV
  kind  government
  metonym en "Yerevan"
  home  ARM
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor ABW
  kind  country
  name en "Aruba"
  adj en "Aruban"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor AUS
  kind  country
  name en "Australia | Commonwealth of Australia"
  name ar "أستراليا"
  name ru "Австралия | Австралии"
  name tr "Avustralya"
  adj en "Australian | Aussie"
  adj ar "أسترالي | أسترالية"
  adj ru "австралийский | австралийские | австралийская"
  adj tr "Avustralyalı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor AUS.GOV
  kind  government
  metonym en "Canberra"
  home  AUS
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor AUT
  kind  country
  name en "Austria | Republic of Austria"
  name ar "النمسا"
  name ru "Австрия | Австрии"
  name tr "Avusturya"
  adj en "Austrian"
  adj ar "نمساوي | نمساوية"
  adj ru "австрийский | австрийская"
  adj tr "Avusturyalı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor AZE
  kind  country
  name en "Azerbaijan | Republic of Azerbaijan | Azerbaidjan"
  name ar "أذربيجان"
  name ru "Азербайджан | Азербайджана | Азербайджане | Азербайджаном"
  name tr "Azerbaycan | Azerbaycan'ın | Azerbaycan'da | Azerbaycan'dan | Azerbaycan'a | Azerbaycan'ı"
  adj en "Azerbaijani | Azeri"
  adj ar "أذربيجاني | أذربيجانية"
  adj ru "азербайджанский | азербайджанские | азербайджанская | азербайджанских"
  adj tr "Azerbaycanlı | Azeri"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor AZE.GOV
  kind  government
  metonym en "Baku"
  home  AZE
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor BHS
  kind  country
  name en "Bahamas | The Bahamas"
  adj en "Bahamian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor BHS.GOV
  kind  government
  metonym en "Nassau"
  home  BHS
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor BHR
  kind  country
  name en "Bahrain | Kingdom of Bahrain | Bahrein"
  name ar "البحرين"
  name ru "Бахрейн | Бахрейна | Бахрейне"
  name tr "Bahreyn"
  adj en "Bahraini"
  adj ar "بحريني | بحرينية"
  adj ru "бахрейнский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor BHR.GOV
  kind  government
  metonym en "Manama"
  home  BHR
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor BGD
  kind  country
  name en "Bangladesh | People's Republic of Bangladesh"
  name ar "بنغلادش | بنغلاديش"
  name ru "Бангладеш"
  name tr "Bangladeş"
  adj en "Bangladeshi"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor BGD.GOV
  kind  government
  metonym en "Dhaka"
  home  BGD
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor BRB
  kind  country
  name en "Barbados"
  adj en "Barbadian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor BLR
  kind  country
  name en "Belarus | Republic of Belarus | Byelorussia | Belorussia | White Russia"
  name ar "بيلاروس | بيلاروسيا | روسيا البيضاء"
  name ru "Белоруссия | Белоруссии | Беларусь | Беларуси"
  name tr "Belarus"
  adj en "Belarusian | Belarussian | Byelorussian"
  adj ru "белорусский | белорусские | белорусская | белорусских"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor BLR.GOV
  kind  government
  metonym en "Minsk"
  home  BLR
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor BEL
  kind  country
  name en "Belgium | Kingdom of Belgium"
  name ar "بلجيكا"
  name ru "Бельгия | Бельгии"
  name tr "Belçika"
  adj en "Belgian"
  adj ar "بلجيكي | بلجيكية"
  adj ru "бельгийский"
  adj tr "Belçikalı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor BLZ
  kind  country
  name en "Belize"
  adj en "Belizean"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor BLZ.GOV
  kind  government
  metonym en "Belmopan"
  home  BLZ
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor BEN
  kind  country
  name en "Benin | Dahomey"
  name ar "بنين"
  name ru "Бенин"
  name tr "Benin"
  adj en "Beninese | Beninois"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor BEN.GOV
  kind  government
  metonym en "Porto-Novo | Cotonou"
  home  BEN
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor BMU
  kind  country
  name en "Bermuda"
  adj en "Bermudian | Bermudan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor BTN
  kind  country
  name en "Bhutan"
  adj en "Bhutanese"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor BTN.GOV
  kind  government
  metonym en "Thimphu"
  home  BTN
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor BOL
  kind  country
  name en "Bolivia | Plurinational State of Bolivia"
  name ar "بوليفيا"
  name ru "Боливия | Боливии"
  name tr "Bolivya"
  adj en "Bolivian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor BOL.GOV
  kind  government
  metonym en "La Paz"
  home  BOL
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor BES
  kind  country
  name en "Bonaire | Caribbean Netherlands"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor BIH
  kind  country
  name en "Bosnia and Herzegovina | Bosnia-Herzegovina | Bosnia | Bosnia-Hercegovina | Bosnia and Hercegovina"
  name ar "البوسنة والهرسك | البوسنة"
  name ru "Босния и Герцеговина | Боснии и Герцеговины | Босния | Боснии"
  name tr "Bosna Hersek | Bosna | Bosna Hersek'in | Bosna Hersek'te | Bosna Hersek'ten"
  name tr "Bosna Hersek'e | Bosna Hersek'i"
  adj en "Bosnian | Bosnian-Herzegovinian | Herzegovinian"
  adj ar "بوسني"
  adj ru "боснийский"
  adj tr "Boşnak"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor BIH.GOV
  kind  government
  metonym en "Sarajevo"
  home  BIH
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor BWA
  kind  country
  name en "Botswana"
  adj en "Botswanan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor BWA.GOV
  kind  government
  metonym en "Gaborone"
  home  BWA
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor BVT
  kind  country
  name en "Bouvet Island"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor BRA
  kind  country
  name en "Brazil | Federative Republic of Brazil | Brasil"
  name ar "البرازيل"
  name ru "Бразилия | Бразилии | Бразилией"
  name tr "Brezilya"
  adj en "Brazilian"
  adj ar "برازيلي | برازيلية"
  adj ru "бразильский | бразильские | бразильская"
  adj tr "Brezilyalı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor BRA.GOV
  kind  government
  metonym en "Brasilia | Planalto"
  home  BRA
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor IOT
  kind  country
  name en "British Indian Ocean Territory | Chagos Islands | Diego Garcia"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor BRN
  kind  country
  name en "Brunei | Brunei Darussalam"
  adj en "Bruneian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor BRN.GOV
  kind  government
  metonym en "Bandar Seri Begawan"
  home  BRN
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor BGR
  kind  country
  name en "Bulgaria | Republic of Bulgaria"
  name ar "بلغاريا"
  name ru "Болгария | Болгарии"
  name tr "Bulgaristan"
  adj en "Bulgarian"
  adj ru "болгарский"
  adj tr "Bulgar"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor BGR.GOV
  kind  government
  metonym en "Sofia"
  home  BGR
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor BFA
  kind  country
  name en "Burkina Faso | Burkina | Upper Volta"
  name ar "بوركينا فاسو"
  name ru "Буркина-Фасо"
  name tr "Burkina Faso"
  adj en "Burkinabe"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor BFA.GOV
  kind  government
  metonym en "Ouagadougou"
  home  BFA
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor BDI
  kind  country
  name en "Burundi | Republic of Burundi"
  name ar "بوروندي"
  name ru "Бурунди"
  name tr "Burundi"
  adj en "Burundian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor BDI.GOV
  kind  government
  metonym en "Bujumbura | Gitega"
  home  BDI
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor CPV
  kind  country
  name en "Cape Verde | Cabo Verde"
  adj en "Cape Verdean"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor CPV.GOV
  kind  government
  metonym en "Praia"
  home  CPV
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor KHM
  kind  country
  name en "Cambodia | Kingdom of Cambodia | Kampuchea | Democratic Kampuchea"
  name ar "كمبوديا"
  name ru "Камбоджа | Камбоджи"
  name tr "Kamboçya"
  adj en "Cambodian | Kampuchean | Khmer"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor KHM.GOV
  kind  government
  metonym en "Phnom Penh"
  home  KHM
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor CMR
  kind  country
  name en "Cameroon | Republic of Cameroon | Cameroun"
  name ar "الكاميرون"
  name ru "Камерун | Камеруна"
  name tr "Kamerun"
  adj en "Cameroonian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor CMR.GOV
  kind  government
  metonym en "Yaounde"
  home  CMR
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor CAN
  kind  country
  name en "Canada"
  name ar "كندا"
  name ru "Канада | Канады | Канаде | Канаду"
  name tr "Kanada"
  adj en "Canadian"
  adj ar "كندي | كندية"
  adj ru "канадский | канадские | канадская"
  adj tr "Kanadalı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor CAN.GOV
  kind  government
  metonym en "Ottawa"
  home  CAN
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor CYM
  kind  country
  name en "Cayman Islands | Caymans"
  adj en "Caymanian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor CAF
  kind  country
  name en "Central African Republic | CAR | Centrafrique"
  name ar "جمهورية أفريقيا الوسطى | أفريقيا الوسطى"
  name ru "ЦАР | Центральноафриканская Республика | Центральноафриканской Республики"
  name tr "Orta Afrika Cumhuriyeti"
  adj en "Central African"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor CAF.GOV
  kind  government
  metonym en "Bangui"
  home  CAF
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor TCD
  kind  country
  name en "Chad | Republic of Chad"
  name ar "تشاد"
  name ru "Чад"
  name tr "Çad"
  adj en "Chadian"
  adj ar "تشادي"
  adj ru "чадский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor TCD.GOV
  kind  government
  metonym en "N'Djamena"
  home  TCD
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor CHL
  kind  country
  name en "Chile | Republic of Chile"
  name ar "تشيلي"
  name ru "Чили"
  name tr "Şili"
  adj en "Chilean"
  adj ru "чилийский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor CHL.GOV
  kind  government
  metonym en "Santiago | La Moneda"
  home  CHL
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor CHN
  kind  country
  name en "China | People's Republic of China | PRC | Communist China | Mainland China | Red China"
  name ar "الصين | جمهورية الصين الشعبية"
  name ru "Китай | Китая | Китае | Китаем | Китаю | КНР"
  name tr "Çin | Çin'in | Çin'de | Çin'den | Çin'e | Çin'i"
  adj en "Chinese"
  adj ar "صيني | صينية | الصينية | الصيني"
  adj ru "китайский | китайские | китайская | китайского | китайских"
  adj tr "Çinli"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor CHN.GOV
  kind  government
  metonym en "Beijing | Peking | Zhongnanhai"
  home  CHN
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor CXR
  kind  country
  name en "Christmas Island"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor CCK
  kind  country
  name en "Cocos Islands | Keeling Islands"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor COL
  kind  country
  name en "Colombia | Republic of Colombia"
  name ar "كولومبيا"
  name ru "Колумбия | Колумбии"
  name tr "Kolombiya"
  adj en "Colombian"
  adj ar "كولومبي | كولومبية"
  adj ru "колумбийский | колумбийские"
  adj tr "Kolombiyalı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor COL.GOV
  kind  government
  metonym en "Bogota | Casa de Narino"
  home  COL
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor COM
  kind  country
  name en "Comoros | Union of the Comoros | Comoro Islands"
  adj en "Comorian | Comoran"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor COM.GOV
  kind  government
  metonym en "Moroni"
  home  COM
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor COG
  kind  country
  name en "Republic of the Congo | Congo-Brazzaville | Congo Republic | Republic of Congo"
  adj en "Congolese"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor COG.GOV
  kind  government
  metonym en "Brazzaville"
  home  COG
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor COD
  kind  country
  name en "Democratic Republic of the Congo | Democratic Republic of Congo | DR Congo | DRC | Congo"
  name en "Congo-Kinshasa | Zaire | D.R. Congo | D.R.C. | RDC"
  name ar "جمهورية الكونغو الديمقراطية | الكونغو الديمقراطية | الكونغو"
  name ru "ДР Конго | Демократическая Республика Конго | Конго | Заир"
  name tr "Demokratik Kongo Cumhuriyeti | Kongo Demokratik Cumhuriyeti | Kongo"
  adj en "Congolese | Zairean | Zairian"
  adj ar "كونغولي"
  adj ru "конголезский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor COD.GOV
  kind  government
  metonym en "Kinshasa"
  home  COD
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor COK
  kind  country
  name en "Cook Islands"
  adj en "Cook Islander"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor CRI
  kind  country
  name en "Costa Rica | Republic of Costa Rica"
  name ar "كوستاريكا"
  name ru "Коста-Рика | Коста-Рики"
  name tr "Kosta Rika"
  adj en "Costa Rican"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor CIV
  kind  country
  name en "Ivory Coast | Cote d'Ivoire | Republic of Cote d'Ivoire"
  name ar "ساحل العاج | كوت ديفوار"
  name ru "Кот-д'Ивуар | Кот-д'Ивуара | Берег Слоновой Кости"
  name tr "Fildişi Sahili"
  adj en "Ivorian | Ivoirian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor CIV.GOV
  kind  government
  metonym en "Abidjan | Yamoussoukro"
  home  CIV
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor HRV
  kind  country
  name en "Croatia | Republic of Croatia"
  name ar "كرواتيا"
  name ru "Хорватия | Хорватии"
  name tr "Hırvatistan"
  adj en "Croatian | Croat"
  adj ar "كرواتي"
  adj ru "хорватский"
  adj tr "Hırvat"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor HRV.GOV
  kind  government
  metonym en "Zagreb"
  home  HRV
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor CUB
  kind  country
  name en "Cuba | Republic of Cuba"
  name ar "كوبا"
  name ru "Куба | Кубы | Кубе | Кубой"
  name tr "Küba"
  adj en "Cuban"
  adj ar "كوبي | كوبية"
  adj ru "кубинский | кубинские"
  adj tr "Kübalı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor CUB.GOV
  kind  government
  metonym en "Havana"
  home  CUB
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor CUW
  kind  country
  name en "Curacao"
  adj en "Curacaoan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor CYP
  kind  country
  name en "Cyprus | Republic of Cyprus"
  name ar "قبرص"
  name ru "Кипр | Кипра | Кипре"
  name tr "Kıbrıs | Güney Kıbrıs | Kıbrıs'ın | Kıbrıs'ta | Kıbrıs'tan | Kıbrıs'a | Kıbrıs'ı"
  adj en "Cypriot | Greek Cypriot"
  adj ar "قبرصي | قبرصية"
  adj ru "кипрский"
  adj tr "Kıbrıslı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor CYP.GOV
  kind  government
  metonym en "Nicosia"
  home  CYP
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor CZE
  kind  country
  name en "Czech Republic | Czechia"
  name ar "التشيك | جمهورية التشيك"
  name ru "Чехия | Чехии"
  name tr "Çekya | Çek Cumhuriyeti"
  adj en "Czech"
  adj ar "تشيكي"
  adj ru "чешский"
  adj tr "Çek"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor CZE.GOV
  kind  government
  metonym en "Prague"
  home  CZE
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor DNK
  kind  country
  name en "Denmark | Kingdom of Denmark"
  name ar "الدنمارك | الدانمارك"
  name ru "Дания | Дании"
  name tr "Danimarka"
  adj en "Danish | Dane"
  adj ar "دنماركي"
  adj ru "датский"
  adj tr "Danimarkalı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor DNK.GOV
  kind  government
  metonym en "Copenhagen"
  home  DNK
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor DJI
  kind  country
  name en "Djibouti | Republic of Djibouti"
  name ar "جيبوتي"
  name ru "Джибути"
  name tr "Cibuti"
  adj en "Djiboutian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor DMA
  kind  country
  name en "Dominica | Commonwealth of Dominica"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor DOM
  kind  country
  name en "Dominican Republic"
  adj en "Dominican"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor DOM.GOV
  kind  government
  metonym en "Santo Domingo"
  home  DOM
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor ECU
  kind  country
  name en "Ecuador | Republic of Ecuador"
  name ar "الإكوادور"
  name ru "Эквадор | Эквадора"
  name tr "Ekvador"
  adj en "Ecuadorian | Ecuadorean | Ecuadoran"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ECU.GOV
  kind  government
  metonym en "Quito"
  home  ECU
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor EGY
  kind  country
  name en "Egypt | Arab Republic of Egypt"
  name ar "مصر | جمهورية مصر العربية"
  name ru "Египет | Египта | Египте | Египтом"
  name tr "Mısır | Mısır'ın | Mısır'da | Mısır'dan | Mısır'a | Mısır'ı"
  adj en "Egyptian"
  adj ar "مصري | مصرية | المصرية | المصري"
  adj ru "египетский | египетские | египетская"
  adj tr "Mısırlı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor EGY.GOV
  kind  government
  metonym en "Cairo"
  home  EGY
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor SLV
  kind  country
  name en "El Salvador | Salvador | Republic of El Salvador"
  name ar "السلفادور"
  name ru "Сальвадор | Сальвадора"
  name tr "El Salvador"
  adj en "Salvadoran | Salvadorean | Salvadorian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SLV.GOV
  kind  government
  metonym en "San Salvador"
  home  SLV
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor GNQ
  kind  country
  name en "Equatorial Guinea"
  adj en "Equatorial Guinean | Equatoguinean"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor GNQ.GOV
  kind  government
  metonym en "Malabo"
  home  GNQ
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor ERI
  kind  country
  name en "Eritrea | State of Eritrea"
  name ar "إريتريا"
  name ru "Эритрея | Эритреи"
  name tr "Eritre"
  adj en "Eritrean"
  adj ar "إريتري | إريترية"
  adj ru "эритрейский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ERI.GOV
  kind  government
  metonym en "Asmara"
  home  ERI
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor EST
  kind  country
  name en "Estonia | Republic of Estonia"
  name ar "إستونيا"
  name ru "Эстония | Эстонии"
  name tr "Estonya"
  adj en "Estonian"
  adj ru "эстонский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor EST.GOV
  kind  government
  metonym en "Tallinn"
  home  EST
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor SWZ
  kind  country
  name en "Eswatini | Swaziland"
  adj en "Swazi"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SWZ.GOV
  kind  government
  metonym en "Mbabane"
  home  SWZ
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor ETH
  kind  country
  name en "Ethiopia | Federal Democratic Republic of Ethiopia"
  name ar "إثيوبيا"
  name ru "Эфиопия | Эфиопии"
  name tr "Etiyopya"
  adj en "Ethiopian"
  adj ar "إثيوبي | إثيوبية"
  adj ru "эфиопский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ETH.GOV
  kind  government
  metonym en "Addis Ababa"
  home  ETH
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor FLK
  kind  country
  name en "Falkland Islands | Falklands | Malvinas | Islas Malvinas"
  adj en "Falkland Islander | Falklander"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor FRO
  kind  country
  name en "Faroe Islands | Faeroe Islands"
  adj en "Faroese"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor FJI
  kind  country
  name en "Fiji | Republic of Fiji"
  adj en "Fijian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor FJI.GOV
  kind  government
  metonym en "Suva"
  home  FJI
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor FIN
  kind  country
  name en "Finland | Republic of Finland"
  name ar "فنلندا"
  name ru "Финляндия | Финляндии"
  name tr "Finlandiya"
  adj en "Finnish | Finn"
  adj ar "فنلندي"
  adj ru "финский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor FIN.GOV
  kind  government
  metonym en "Helsinki"
  home  FIN
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor FRA
  kind  country
  name en "France | French Republic"
  name ar "فرنسا | الجمهورية الفرنسية"
  name ru "Франция | Франции | Францией | Францию"
  name tr "Fransa | Fransa'nın | Fransa'da | Fransa'dan | Fransa'ya | Fransa'yı"
  adj en "French | Frenchman | Frenchwoman"
  adj ar "فرنسي | فرنسية | الفرنسية | الفرنسي"
  adj ru "французский | французские | французская | французского"
  adj tr "Fransız"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor FRA.GOV
  kind  government
  metonym en "Paris | Elysee | Elysee Palace | Quai d'Orsay | Matignon"
  home  FRA
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor GUF
  kind  country
  name en "French Guiana | French Guyana"
  adj en "Guianese"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor PYF
  kind  country
  name en "French Polynesia | Tahiti"
  adj en "Polynesian | Tahitian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ATF
  kind  country
  name en "French Southern Territories"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor GAB
  kind  country
  name en "Gabon | Gabonese Republic"
  adj en "Gabonese"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor GAB.GOV
  kind  government
  metonym en "Libreville"
  home  GAB
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor GMB
  kind  country
  name en "Gambia | The Gambia | Republic of the Gambia"
  adj en "Gambian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor GMB.GOV
  kind  government
  metonym en "Banjul"
  home  GMB
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor GEO
  kind  country
  name en "Georgia | Republic of Georgia"
  name ar "جورجيا"
  name ru "Грузия | Грузии | Грузией"
  name tr "Gürcistan | Gürcistan'ın | Gürcistan'da | Gürcistan'dan | Gürcistan'a | Gürcistan'ı"
  adj en "Georgian"
  adj ar "جورجي"
  adj ru "грузинский | грузинские | грузинская"
  adj tr "Gürcü"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor GEO.GOV
  kind  government
  metonym en "Tbilisi"
  home  GEO
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor DEU
  kind  country
  name en "Germany | Federal Republic of Germany | West Germany | FRG | Bundesrepublik"
  name ar "ألمانيا"
  name ru "Германия | Германии | Германией | Германию | ФРГ"
  name tr "Almanya | Almanya'nın | Almanya'da | Almanya'dan | Almanya'ya | Almanya'yı"
  adj en "German | West German"
  adj ar "ألماني | ألمانية | الألمانية | الألماني"
  adj ru "немецкий | немецкие | немецкая | германский | германские"
  adj tr "Alman"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor DEU.GOV
  kind  government
  metonym en "Berlin | Bonn"
  home  DEU
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor GHA
  kind  country
  name en "Ghana | Republic of Ghana"
  name ar "غانا"
  name ru "Гана | Ганы"
  name tr "Gana"
  adj en "Ghanaian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor GHA.GOV
  kind  government
  metonym en "Accra"
  home  GHA
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor GIB
  kind  country
  name en "Gibraltar"
  adj en "Gibraltarian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor GRC
  kind  country
  name en "Greece | Hellenic Republic"
  name ar "اليونان"
  name ru "Греция | Греции"
  name tr "Yunanistan | Yunanistan'ın | Yunanistan'da | Yunanistan'dan | Yunanistan'a | Yunanistan'ı"
  adj en "Greek | Hellenic"
  adj ar "يوناني | يونانية"
  adj ru "греческий | греческие | греческая"
  adj tr "Yunan | Yunanlı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor GRC.GOV
  kind  government
  metonym en "Athens"
  home  GRC
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor GRL
  kind  country
  name en "Greenland"
  adj en "Greenlandic | Greenlander"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor GRD
  kind  country
  name en "Grenada"
  adj en "Grenadian | Grenadan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor GLP
  kind  country
  name en "Guadeloupe"
  adj en "Guadeloupean"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor GUM
  kind  country
  name en "Guam"
  adj en "Guamanian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor GTM
  kind  country
  name en "Guatemala | Republic of Guatemala"
  name ar "غواتيمالا"
  name ru "Гватемала | Гватемалы"
  name tr "Guatemala"
  adj en "Guatemalan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor GTM.GOV
  kind  government
  metonym en "Guatemala City"
  home  GTM
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor GGY
  kind  country
  name en "Guernsey"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor GIN
  kind  country
  name en "Guinea | Republic of Guinea | Guinea-Conakry"
  name ar "غينيا"
  name ru "Гвинея | Гвинеи"
  name tr "Gine"
  adj en "Guinean"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor GIN.GOV
  kind  government
  metonym en "Conakry"
  home  GIN
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor GNB
  kind  country
  name en "Guinea-Bissau"
  adj en "Bissau-Guinean"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor GNB.GOV
  kind  government
  metonym en "Bissau"
  home  GNB
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor GUY
  kind  country
  name en "Guyana | Co-operative Republic of Guyana | British Guiana"
  adj en "Guyanese"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor HTI
  kind  country
  name en "Haiti | Republic of Haiti"
  name ar "هايتي"
  name ru "Гаити"
  name tr "Haiti"
  adj en "Haitian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor HTI.GOV
  kind  government
  metonym en "Port-au-Prince"
  home  HTI
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor HMD
  kind  country
  name en "Heard Island and McDonald Islands"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor VAT
  kind  country
  name en "Holy See | Vatican | Vatican City | Vatican City State"
  name ar "الفاتيكان"
  name ru "Ватикан | Ватикана"
  name tr "Vatikan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor HND
  kind  country
  name en "Honduras | Republic of Honduras"
  name ar "هندوراس"
  name ru "Гондурас | Гондураса"
  name tr "Honduras"
  adj en "Honduran"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor HND.GOV
  kind  government
  metonym en "Tegucigalpa"
  home  HND
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor HKG
  kind  country
  name en "Hong Kong | Hong Kong SAR"
  name ar "هونغ كونغ"
  name ru "Гонконг | Гонконга"
  name tr "Hong Kong"
  adj en "Hong Konger | Hongkonger"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor HUN
  kind  country
  name en "Hungary | Republic of Hungary"
  name ar "المجر | هنغاريا"
  name ru "Венгрия | Венгрии"
  name tr "Macaristan"
  adj en "Hungarian | Magyar"
  adj ru "венгерский"
  adj tr "Macar"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor HUN.GOV
  kind  government
  metonym en "Budapest"
  home  HUN
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor ISL
  kind  country
  name en "Iceland"
  name ar "آيسلندا"
  name ru "Исландия"
  name tr "İzlanda"
  adj en "Icelandic | Icelander"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ISL.GOV
  kind  government
  metonym en "Reykjavik"
  home  ISL
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor IND
  kind  country
  name en "India | Republic of India | Bharat"
  name ar "الهند"
  name ru "Индия | Индии | Индией | Индию"
  name tr "Hindistan | Hindistan'ın | Hindistan'da | Hindistan'dan | Hindistan'a | Hindistan'ı"
  adj en "Indian"
  adj ar "هندي | هندية | الهندية"
  adj ru "индийский | индийские | индийская"
  adj tr "Hindistanlı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor IND.GOV
  kind  government
  metonym en "New Delhi | Delhi"
  home  IND
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor IDN
  kind  country
  name en "Indonesia | Republic of Indonesia"
  name ar "إندونيسيا"
  name ru "Индонезия | Индонезии"
  name tr "Endonezya"
  adj en "Indonesian"
  adj ar "إندونيسي | إندونيسية"
  adj ru "индонезийский"
  adj tr "Endonezyalı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor IDN.GOV
  kind  government
  metonym en "Jakarta"
  home  IDN
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor IRN
  kind  country
  name en "Iran | Islamic Republic of Iran | Islamic Republic | Persia | I.R. Iran | I. R. of Iran"
  name ar "إيران | الجمهورية الإسلامية الإيرانية"
  name ru "Иран | Ирана | Иране | Ираном | Ирану | Исламская Республика Иран"
  name tr "İran | İran'ın | İran'da | İran'dan | İran'a | İran'ı"
  adj en "Iranian | Persian"
  adj ar "إيراني | إيرانية | الإيرانية | الإيراني | إيرانيين"
  adj ru "иранский | иранские | иранская | иранского | иранских"
  adj tr "İranlı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor IRN.GOV
  kind  government
  metonym en "Tehran | Teheran"
  home  IRN
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor IRQ
  kind  country
  name en "Iraq | Republic of Iraq | Irak"
  name ar "العراق | جمهورية العراق"
  name ru "Ирак | Ирака | Ираке | Ираком"
  name tr "Irak | Irak'ın | Irak'ta | Irak'tan | Irak'a | Irak'ı"
  adj en "Iraqi"
  adj ar "عراقي | عراقية | العراقية | العراقي"
  adj ru "иракский | иракские | иракская | иракских"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor IRQ.GOV
  kind  government
  metonym en "Baghdad"
  home  IRQ
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor IRL
  kind  country
  name en "Ireland | Republic of Ireland | Irish Republic | Eire"
  name ar "أيرلندا"
  name ru "Ирландия | Ирландии"
  name tr "İrlanda"
  adj en "Irish | Irishman"
  adj ru "ирландский"
  adj tr "İrlandalı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor IRL.GOV
  kind  government
  metonym en "Dublin"
  home  IRL
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor IMN
  kind  country
  name en "Isle of Man"
  adj en "Manx"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ISR
  kind  country
  name en "Israel | State of Israel | Jewish State | Zionist entity"
  name ar "إسرائيل | الكيان الصهيوني | دولة الاحتلال | الاحتلال الإسرائيلي"
  name ru "Израиль | Израиля | Израиле | Израилем | Израилю"
  name tr "İsrail | İsrail'in | İsrail'de | İsrail'den | İsrail'e | İsrail'i"
  adj en "Israeli | Zionist"
  adj ar "إسرائيلي | إسرائيلية | الإسرائيلية | الإسرائيلي | صهيوني"
  adj ru "израильский | израильские | израильская | израильских"
  adj tr "İsrailli"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ISR.GOV
  kind  government
  metonym en "Tel Aviv | Jerusalem"
  home  ISR
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor ITA
  kind  country
  name en "Italy | Italian Republic"
  name ar "إيطاليا"
  name ru "Италия | Италии | Италией"
  name tr "İtalya | İtalya'nın | İtalya'da | İtalya'dan | İtalya'ya | İtalya'yı"
  adj en "Italian"
  adj ar "إيطالي | إيطالية"
  adj ru "итальянский | итальянские | итальянская"
  adj tr "İtalyan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ITA.GOV
  kind  government
  metonym en "Rome | Palazzo Chigi | Quirinal | Farnesina"
  home  ITA
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor JAM
  kind  country
  name en "Jamaica"
  adj en "Jamaican"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor JPN
  kind  country
  name en "Japan"
  name ar "اليابان"
  name ru "Япония | Японии | Японией"
  name tr "Japonya | Japonya'nın | Japonya'da | Japonya'dan | Japonya'ya | Japonya'yı"
  adj en "Japanese"
  adj ar "ياباني | يابانية"
  adj ru "японский | японские | японская"
  adj tr "Japon"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor JPN.GOV
  kind  government
  metonym en "Tokyo"
  home  JPN
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor JEY
  kind  country
  name en "Jersey"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor JOR
  kind  country
  name en "Jordan | Hashemite Kingdom of Jordan | Hashemite Kingdom | Transjordan"
  name ar "الأردن | المملكة الأردنية الهاشمية"
  name ru "Иордания | Иордании | Иорданией"
  name tr "Ürdün | Ürdün'ün | Ürdün'de | Ürdün'den | Ürdün'e | Ürdün'ü"
  adj en "Jordanian"
  adj ar "أردني | أردنية | الأردنية | الأردني"
  adj ru "иорданский | иорданские | иорданская"
  adj tr "Ürdünlü"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor JOR.GOV
  kind  government
  metonym en "Amman"
  home  JOR
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor KAZ
  kind  country
  name en "Kazakhstan | Republic of Kazakhstan | Kazakstan"
  name ar "كازاخستان | قازاخستان"
  name ru "Казахстан | Казахстана | Казахстане"
  name tr "Kazakistan"
  adj en "Kazakh | Kazakhstani"
  adj ar "كازاخستاني"
  adj ru "казахстанский | казахстанские | казахский"
  adj tr "Kazak"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor KAZ.GOV
  kind  government
  metonym en "Nur-Sultan | Akorda"
  home  KAZ
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor KEN
  kind  country
  name en "Kenya | Republic of Kenya"
  name ar "كينيا"
  name ru "Кения | Кении"
  name tr "Kenya"
  adj en "Kenyan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor KEN.GOV
  kind  government
  metonym en "Nairobi"
  home  KEN
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor KIR
  kind  country
  name en "Kiribati"
  adj en "I-Kiribati"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor PRK
  kind  country
  name en "North Korea | Democratic People's Republic of Korea | DPRK | N. Korea | N Korea | D.P.R.K."
  name ar "كوريا الشمالية"
  name ru "КНДР | Северная Корея | Северной Кореи"
  name tr "Kuzey Kore"
  adj en "North Korean"
  adj ar "كوري شمالي"
  adj ru "северокорейский | северокорейские"
  adj tr "Kuzey Koreli"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor PRK.GOV
  kind  government
  metonym en "Pyongyang"
  home  PRK
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor KOR
  kind  country
  name en "South Korea | Republic of Korea | ROK | S. Korea | S Korea | R.O.K."
  name ar "كوريا الجنوبية"
  name ru "Южная Корея | Южной Кореи | Республика Корея"
  name tr "Güney Kore"
  adj en "South Korean"
  adj ar "كوري جنوبي"
  adj ru "южнокорейский | южнокорейские"
  adj tr "Güney Koreli"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor KOR.GOV
  kind  government
  metonym en "Seoul | Blue House | Cheong Wa Dae"
  home  KOR
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor KWT
  kind  country
  name en "Kuwait | State of Kuwait"
  name ar "الكويت"
  name ru "Кувейт | Кувейта | Кувейте"
  name tr "Kuveyt | Kuveyt'in | Kuveyt'te | Kuveyt'ten | Kuveyt'e | Kuveyt'i"
  adj en "Kuwaiti"
  adj ar "كويتي | كويتية | الكويتية"
  adj ru "кувейтский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor KWT.GOV
  kind  government
  metonym en "Kuwait City"
  home  KWT
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor KGZ
  kind  country
  name en "Kyrgyzstan | Kyrgyz Republic | Kirghizia | Kirgizia | Kirgizstan"
  name ar "قيرغيزستان | قرغيزستان"
  name ru "Киргизия | Киргизии | Кыргызстан | Кыргызстана"
  name tr "Kırgızistan"
  adj en "Kyrgyz | Kirghiz | Kyrgyzstani"
  adj ru "киргизский"
  adj tr "Kırgız"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor KGZ.GOV
  kind  government
  metonym en "Bishkek"
  home  KGZ
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor LAO
  kind  country
  name en "Laos | Lao People's Democratic Republic | Lao PDR"
  adj en "Laotian | Lao"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor LAO.GOV
  kind  government
  metonym en "Vientiane"
  home  LAO
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor LVA
  kind  country
  name en "Latvia | Republic of Latvia"
  name ar "لاتفيا"
  name ru "Латвия | Латвии"
  name tr "Letonya"
  adj en "Latvian"
  adj ru "латвийский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor LVA.GOV
  kind  government
  metonym en "Riga"
  home  LVA
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor LBN
  kind  country
  name en "Lebanon | Lebanese Republic | Republic of Lebanon"
  name ar "لبنان"
  name ru "Ливан | Ливана | Ливане | Ливаном"
  name tr "Lübnan | Lübnan'ın | Lübnan'da | Lübnan'dan | Lübnan'a | Lübnan'ı"
  adj en "Lebanese"
  adj ar "لبناني | لبنانية | اللبنانية | اللبناني | لبنانيين"
  adj ru "ливанский | ливанские | ливанская | ливанских"
  adj tr "Lübnanlı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor LBN.GOV
  kind  government
  metonym en "Beirut | Baabda"
  home  LBN
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor LSO
  kind  country
  name en "Lesotho"
  adj en "Basotho | Mosotho"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor LSO.GOV
  kind  government
  metonym en "Maseru"
  home  LSO
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor LBR
  kind  country
  name en "Liberia | Republic of Liberia"
  name ar "ليبيريا"
  name ru "Либерия | Либерии"
  name tr "Liberya"
  adj en "Liberian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor LBR.GOV
  kind  government
  metonym en "Monrovia"
  home  LBR
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor LBY
  kind  country
  name en "Libya | State of Libya | Libyan Arab Jamahiriya | Great Socialist People's Libyan Arab Jamahiriya"
  name en "Jamahiriya"
  name ar "ليبيا"
  name ru "Ливия | Ливии | Ливией"
  name tr "Libya | Libya'nın | Libya'da | Libya'dan | Libya'ya | Libya'yı"
  adj en "Libyan"
  adj ar "ليبي | ليبية | الليبية | الليبي"
  adj ru "ливийский | ливийские | ливийская"
  adj tr "Libyalı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor LBY.GOV
  kind  government
  metonym en "Tripoli"
  home  LBY
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor LIE
  kind  country
  name en "Liechtenstein"
  adj en "Liechtensteiner"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor LTU
  kind  country
  name en "Lithuania | Republic of Lithuania"
  name ar "ليتوانيا"
  name ru "Литва | Литвы"
  name tr "Litvanya"
  adj en "Lithuanian"
  adj ru "литовский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor LTU.GOV
  kind  government
  metonym en "Vilnius"
  home  LTU
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor LUX
  kind  country
  name en "Luxembourg | Grand Duchy of Luxembourg"
  adj en "Luxembourger | Luxembourgish"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MAC
  kind  country
  name en "Macau | Macao"
  adj en "Macanese"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MDG
  kind  country
  name en "Madagascar | Malagasy Republic"
  adj en "Malagasy | Madagascan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MDG.GOV
  kind  government
  metonym en "Antananarivo"
  home  MDG
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor MWI
  kind  country
  name en "Malawi | Republic of Malawi"
  adj en "Malawian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MWI.GOV
  kind  government
  metonym en "Lilongwe"
  home  MWI
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor MYS
  kind  country
  name en "Malaysia"
  name ar "ماليزيا"
  name ru "Малайзия | Малайзии"
  name tr "Malezya"
  adj en "Malaysian"
  adj ar "ماليزي"
  adj ru "малайзийский"
  adj tr "Malezyalı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MYS.GOV
  kind  government
  metonym en "Kuala Lumpur | Putrajaya"
  home  MYS
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor MDV
  kind  country
  name en "Maldives | The Maldives"
  adj en "Maldivian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MLI
  kind  country
  name en "Mali | Republic of Mali"
  name ar "مالي"
  name ru "Мали"
  name tr "Mali"
  adj en "Malian"
  adj ru "малийский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MLI.GOV
  kind  government
  metonym en "Bamako"
  home  MLI
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor MLT
  kind  country
  name en "Malta | Republic of Malta"
  adj en "Maltese"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MLT.GOV
  kind  government
  metonym en "Valletta"
  home  MLT
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor MHL
  kind  country
  name en "Marshall Islands"
  adj en "Marshallese"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MTQ
  kind  country
  name en "Martinique"
  adj en "Martiniquais | Martinican"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MRT
  kind  country
  name en "Mauritania | Islamic Republic of Mauritania"
  name ar "موريتانيا"
  name ru "Мавритания | Мавритании"
  name tr "Moritanya"
  adj en "Mauritanian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MRT.GOV
  kind  government
  metonym en "Nouakchott"
  home  MRT
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor MUS
  kind  country
  name en "Mauritius"
  adj en "Mauritian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MUS.GOV
  kind  government
  metonym en "Port Louis"
  home  MUS
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor MYT
  kind  country
  name en "Mayotte"
  adj en "Mahoran"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MEX
  kind  country
  name en "Mexico | United Mexican States"
  name ar "المكسيك"
  name ru "Мексика | Мексики | Мексикой"
  name tr "Meksika"
  adj en "Mexican"
  adj ar "مكسيكي | مكسيكية"
  adj ru "мексиканский | мексиканские"
  adj tr "Meksikalı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MEX.GOV
  kind  government
  metonym en "Mexico City | Los Pinos"
  home  MEX
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor FSM
  kind  country
  name en "Micronesia | Federated States of Micronesia"
  adj en "Micronesian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MDA
  kind  country
  name en "Moldova | Republic of Moldova | Moldavia"
  name ar "مولدوفا | مولدافيا"
  name ru "Молдавия | Молдавии | Молдова | Молдовы"
  name tr "Moldova"
  adj en "Moldovan | Moldavian"
  adj ru "молдавский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MDA.GOV
  kind  government
  metonym en "Chisinau | Kishinev"
  home  MDA
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor MCO
  kind  country
  name en "Monaco"
  adj en "Monegasque | Monacan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MNG
  kind  country
  name en "Mongolia | Mongolian People's Republic"
  adj en "Mongolian | Mongol"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MNG.GOV
  kind  government
  metonym en "Ulaanbaatar | Ulan Bator"
  home  MNG
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor MNE
  kind  country
  name en "Montenegro | Republic of Montenegro | Crna Gora"
  name ar "الجبل الأسود"
  name ru "Черногория | Черногории"
  name tr "Karadağ"
  adj en "Montenegrin"
  adj ru "черногорский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MNE.GOV
  kind  government
  metonym en "Podgorica"
  home  MNE
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor MSR
  kind  country
  name en "Montserrat"
  adj en "Montserratian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MAR
  kind  country
  name en "Morocco | Kingdom of Morocco"
  name ar "المغرب | المملكة المغربية"
  name ru "Марокко"
  name tr "Fas"
  adj en "Moroccan"
  adj ar "مغربي | مغربية"
  adj ru "марокканский"
  adj tr "Faslı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MAR.GOV
  kind  government
  metonym en "Rabat"
  home  MAR
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor MOZ
  kind  country
  name en "Mozambique | Republic of Mozambique"
  name ar "موزمبيق"
  name ru "Мозамбик | Мозамбика"
  name tr "Mozambik"
  adj en "Mozambican"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MOZ.GOV
  kind  government
  metonym en "Maputo"
  home  MOZ
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor MMR
  kind  country
  name en "Myanmar | Burma | Union of Myanmar | Republic of the Union of Myanmar"
  name ar "ميانمار | بورما"
  name ru "Мьянма | Мьянмы | Мьянме | Бирма | Бирмы"
  name tr "Myanmar"
  adj en "Burmese | Myanmarese | Myanma"
  adj ru "мьянманский | бирманский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MMR.GOV
  kind  government
  metonym en "Naypyidaw | Nay Pyi Taw | Naypyitaw | Rangoon | Yangon"
  home  MMR
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor NAM
  kind  country
  name en "Namibia | South West Africa"
  adj en "Namibian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor NAM.GOV
  kind  government
  metonym en "Windhoek"
  home  NAM
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor NRU
  kind  country
  name en "Nauru"
  adj en "Nauruan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor NPL
  kind  country
  name en "Nepal | Federal Democratic Republic of Nepal | Kingdom of Nepal"
  name ar "نيبال"
  name ru "Непал | Непала"
  name tr "Nepal"
  adj en "Nepali | Nepalese"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor NPL.GOV
  kind  government
  metonym en "Kathmandu | Katmandu"
  home  NPL
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor NLD
  kind  country
  name en "Netherlands | The Netherlands | Holland | Kingdom of the Netherlands"
  name ar "هولندا"
  name ru "Нидерланды | Нидерландов | Голландия"
  name tr "Hollanda"
  adj en "Dutch | Dutchman"
  adj ar "هولندي | هولندية"
  adj ru "нидерландский | голландский"
  adj tr "Hollandalı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor NLD.GOV
  kind  government
  metonym en "The Hague"
  home  NLD
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor NCL
  kind  country
  name en "New Caledonia"
  adj en "New Caledonian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor NZL
  kind  country
  name en "New Zealand | Aotearoa"
  name ar "نيوزيلندا"
  name ru "Новая Зеландия"
  name tr "Yeni Zelanda"
  adj en "New Zealander"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor NIC
  kind  country
  name en "Nicaragua | Republic of Nicaragua"
  name ar "نيكاراغوا"
  name ru "Никарагуа"
  name tr "Nikaragua"
  adj en "Nicaraguan"
  adj ru "никарагуанский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor NIC.GOV
  kind  government
  metonym en "Managua"
  home  NIC
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor NER
  kind  country
  name en "Niger | Republic of the Niger | Republic of Niger"
  name ar "النيجر"
  name ru "Нигер | Нигера | Нигере"
  name tr "Nijer"
  adj en "Nigerien"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor NER.GOV
  kind  government
  metonym en "Niamey"
  home  NER
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor NGA
  kind  country
  name en "Nigeria | Federal Republic of Nigeria"
  name ar "نيجيريا"
  name ru "Нигерия | Нигерии"
  name tr "Nijerya"
  adj en "Nigerian"
  adj ar "نيجيري | نيجيرية"
  adj ru "нигерийский"
  adj tr "Nijeryalı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor NGA.GOV
  kind  government
  metonym en "Abuja | Aso Rock"
  home  NGA
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor NIU
  kind  country
  name en "Niue"
  adj en "Niuean"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor NFK
  kind  country
  name en "Norfolk Island"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MKD
  kind  country
  name en "North Macedonia | Macedonia | Former Yugoslav Republic of Macedonia | FYROM | Republic of Macedonia"
  name en "F.Y.R.O.M."
  name ar "مقدونيا | مقدونيا الشمالية"
  name ru "Македония | Македонии | Северная Македония"
  name tr "Makedonya | Kuzey Makedonya"
  adj en "Macedonian | North Macedonian"
  adj ru "македонский"
  adj tr "Makedon"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MKD.GOV
  kind  government
  metonym en "Skopje"
  home  MKD
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor MNP
  kind  country
  name en "Northern Mariana Islands"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor NOR
  kind  country
  name en "Norway | Kingdom of Norway"
  name ar "النرويج"
  name ru "Норвегия | Норвегии"
  name tr "Norveç"
  adj en "Norwegian"
  adj ar "نرويجي"
  adj ru "норвежский"
  adj tr "Norveçli"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor NOR.GOV
  kind  government
  metonym en "Oslo"
  home  NOR
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor OMN
  kind  country
  name en "Oman | Sultanate of Oman"
  name ar "عمان | سلطنة عمان"
  name ru "Оман | Омана | Омане"
  name tr "Umman"
  adj en "Omani"
  adj ar "عماني | عمانية"
  adj ru "оманский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor OMN.GOV
  kind  government
  metonym en "Muscat"
  home  OMN
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor PAK
  kind  country
  name en "Pakistan | Islamic Republic of Pakistan"
  name ar "باكستان"
  name ru "Пакистан | Пакистана | Пакистане"
  name tr "Pakistan | Pakistan'ın | Pakistan'da | Pakistan'dan | Pakistan'a | Pakistan'ı"
  adj en "Pakistani"
  adj ar "باكستاني | باكستانية"
  adj ru "пакистанский | пакистанские"
  adj tr "Pakistanlı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor PAK.GOV
  kind  government
  metonym en "Islamabad"
  home  PAK
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor PLW
  kind  country
  name en "Palau"
  adj en "Palauan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor PSE
  kind  country
  name en "Palestine | State of Palestine | Palestinian territories"
  name en "occupied Palestinian territory | Palestinian territory"
  name ar "فلسطين | دولة فلسطين | الأراضي الفلسطينية"
  name ru "Палестина | Палестины | Палестине | Палестиной"
  name tr "Filistin | Filistin'in | Filistin'de | Filistin'den | Filistin'e | Filistin'i"
  adj en "Palestinian"
  adj ar "فلسطيني | فلسطينية | الفلسطينية | الفلسطيني | فلسطينيين | الفلسطينيين"
  adj ru "палестинский | палестинские | палестинская | палестинцы | палестинцев"
  adj tr "Filistinli"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor PSE.GOV
  kind  government
  metonym en "Ramallah"
  home  PSE
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor PAN
  kind  country
  name en "Panama | Republic of Panama"
  name ar "بنما"
  name ru "Панама | Панамы"
  name tr "Panama"
  adj en "Panamanian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor PAN.GOV
  kind  government
  metonym en "Panama City"
  home  PAN
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor PNG
  kind  country
  name en "Papua New Guinea | PNG"
  adj en "Papua New Guinean | Papuan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor PNG.GOV
  kind  government
  metonym en "Port Moresby"
  home  PNG
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor PRY
  kind  country
  name en "Paraguay | Republic of Paraguay"
  name ar "باراغواي"
  name ru "Парагвай | Парагвая"
  name tr "Paraguay"
  adj en "Paraguayan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor PRY.GOV
  kind  government
  metonym en "Asuncion"
  home  PRY
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor PER
  kind  country
  name en "Peru | Republic of Peru"
  name ar "بيرو"
  name ru "Перу"
  name tr "Peru"
  adj en "Peruvian"
  adj ru "перуанский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor PER.GOV
  kind  government
  metonym en "Lima"
  home  PER
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor PHL
  kind  country
  name en "Philippines | The Philippines | Republic of the Philippines"
  name ar "الفلبين | الفيليبين"
  name ru "Филиппины | Филиппин | Филиппинах"
  name tr "Filipinler"
  adj en "Filipino | Philippine | Filipina"
  adj ar "فلبيني | فلبينية"
  adj ru "филиппинский"
  adj tr "Filipinli"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor PHL.GOV
  kind  government
  name  en "Government of the Republic of the Philippines | GRP"
  metonym en "Manila | Malacanang"
  home  PHL
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor PCN
  kind  country
  name en "Pitcairn | Pitcairn Islands"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor POL
  kind  country
  name en "Poland | Republic of Poland | Polish People's Republic"
  name ar "بولندا"
  name ru "Польша | Польши | Польшей"
  name tr "Polonya"
  adj en "Polish | Pole"
  adj ar "بولندي | بولندية"
  adj ru "польский | польские | польская"
  adj tr "Polonyalı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor POL.GOV
  kind  government
  metonym en "Warsaw"
  home  POL
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor PRT
  kind  country
  name en "Portugal | Portuguese Republic"
  name ar "البرتغال"
  name ru "Португалия | Португалии"
  name tr "Portekiz"
  adj en "Portuguese"
  adj ru "португальский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor PRT.GOV
  kind  government
  metonym en "Lisbon"
  home  PRT
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor PRI
  kind  country
  name en "Puerto Rico"
  adj en "Puerto Rican"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor QAT
  kind  country
  name en "Qatar | State of Qatar"
  name ar "قطر | دولة قطر"
  name ru "Катар | Катара | Катаре"
  name tr "Katar | Katar'ın | Katar'da | Katar'dan | Katar'a | Katar'ı"
  adj en "Qatari"
  adj ar "قطري | قطرية | القطرية"
  adj ru "катарский | катарские"
  adj tr "Katarlı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor QAT.GOV
  kind  government
  metonym en "Doha"
  home  QAT
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor REU
  kind  country
  name en "Reunion Island"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ROU
  kind  country
  name en "Romania | Rumania | Socialist Republic of Romania"
  name ar "رومانيا"
  name ru "Румыния | Румынии"
  name tr "Romanya"
  adj en "Romanian | Rumanian"
  adj ru "румынский"
  adj tr "Rumen"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ROU.GOV
  kind  government
  metonym en "Bucharest"
  home  ROU
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor RUS
  kind  country
  name en "Russia | Russian Federation"
  name ar "روسيا | روسيا الاتحادية | الاتحاد الروسي"
  name ru "Россия | России | Россией | Россию | РФ | Российская Федерация | Российской Федерации"
  name tr "Rusya | Rusya Federasyonu | Rusya'nın | Rusya'da | Rusya'dan | Rusya'ya | Rusya'yı"
  adj en "Russian"
  adj ar "روسي | روسية | الروسية | الروسي | الروس"
  adj ru "российский | российские | российская | российского | российских | российской | русский | русские"
  adj tr "Rus"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor RUS.GOV
  kind  government
  metonym en "Moscow | Kremlin"
  home  RUS
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor RWA
  kind  country
  name en "Rwanda | Republic of Rwanda | Ruanda"
  name ar "رواندا"
  name ru "Руанда | Руанды"
  name tr "Ruanda"
  adj en "Rwandan | Rwandese"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor RWA.GOV
  kind  government
  metonym en "Kigali"
  home  RWA
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor BLM
  kind  country
  name en "Saint Barthelemy"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SHN
  kind  country
  name en "Saint Helena | St. Helena"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor KNA
  kind  country
  name en "Saint Kitts and Nevis | St. Kitts and Nevis | St Kitts and Nevis"
  adj en "Kittitian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor LCA
  kind  country
  name en "Saint Lucia | St. Lucia | St Lucia"
  adj en "Saint Lucian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor MAF
  kind  country
  name en "Saint Martin"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SPM
  kind  country
  name en "Saint Pierre and Miquelon"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor VCT
  kind  country
  name en "Saint Vincent and the Grenadines | St. Vincent and the Grenadines"
  adj en "Vincentian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor WSM
  kind  country
  name en "Samoa | Western Samoa"
  adj en "Samoan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor WSM.GOV
  kind  government
  metonym en "Apia"
  home  WSM
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor SMR
  kind  country
  name en "San Marino"
  adj en "Sammarinese"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor STP
  kind  country
  name en "Sao Tome and Principe | Sao Tome"
  adj en "Sao Tomean"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SAU
  kind  country
  name en "Saudi Arabia | Kingdom of Saudi Arabia | KSA | K.S.A. | Saudi kingdom"
  name ar "السعودية | المملكة العربية السعودية"
  name ru "Саудовская Аравия | Саудовской Аравии | КСА"
  name tr "Suudi Arabistan | Suudi Arabistan'ın | Suudi Arabistan'da | Suudi Arabistan'dan | Suudi Arabistan'a"
  name tr "Suudi Arabistan'ı"
  adj en "Saudi | Saudi Arabian"
  adj ar "سعودي | سعودية | السعودي"
  adj ru "саудовский | саудовские | саудовская"
  adj tr "Suudi"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SAU.GOV
  kind  government
  metonym en "Riyadh"
  home  SAU
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor SEN
  kind  country
  name en "Senegal | Republic of Senegal"
  name ar "السنغال"
  name ru "Сенегал | Сенегала"
  name tr "Senegal"
  adj en "Senegalese"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SEN.GOV
  kind  government
  metonym en "Dakar"
  home  SEN
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor SRB
  kind  country
  name en "Serbia | Republic of Serbia"
  name ar "صربيا"
  name ru "Сербия | Сербии | Сербией"
  name tr "Sırbistan | Sırbistan'ın | Sırbistan'da | Sırbistan'dan | Sırbistan'a | Sırbistan'ı"
  adj en "Serbian | Serb"
  adj ar "صربي | صربية | صرب"
  adj ru "сербский | сербские | сербская | сербы | сербов"
  adj tr "Sırp"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SRB.GOV
  kind  government
  metonym en "Belgrade"
  home  SRB
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor SYC
  kind  country
  name en "Seychelles | The Seychelles"
  adj en "Seychellois"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SLE
  kind  country
  name en "Sierra Leone | Republic of Sierra Leone"
  name ar "سيراليون"
  name ru "Сьерра-Леоне"
  name tr "Sierra Leone"
  adj en "Sierra Leonean"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SLE.GOV
  kind  government
  metonym en "Freetown"
  home  SLE
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor SGP
  kind  country
  name en "Singapore | Republic of Singapore"
  name ar "سنغافورة"
  name ru "Сингапур | Сингапура"
  name tr "Singapur"
  adj en "Singaporean"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SXM
  kind  country
  name en "Sint Maarten"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SVK
  kind  country
  name en "Slovakia | Slovak Republic"
  name ar "سلوفاكيا"
  name ru "Словакия | Словакии"
  name tr "Slovakya"
  adj en "Slovak | Slovakian"
  adj ru "словацкий"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SVK.GOV
  kind  government
  metonym en "Bratislava"
  home  SVK
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor SVN
  kind  country
  name en "Slovenia | Republic of Slovenia"
  name ar "سلوفينيا"
  name ru "Словения | Словении"
  name tr "Slovenya"
  adj en "Slovenian | Slovene"
  adj ru "словенский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SVN.GOV
  kind  government
  metonym en "Ljubljana"
  home  SVN
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor SLB
  kind  country
  name en "Solomon Islands"
  adj en "Solomon Islander"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SLB.GOV
  kind  government
  metonym en "Honiara"
  home  SLB
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor SOM
  kind  country
  name en "Somalia | Federal Republic of Somalia | Somali Republic"
  name ar "الصومال"
  name ru "Сомали"
  name tr "Somali"
  adj en "Somali | Somalian"
  adj ar "صومالي | صومالية"
  adj ru "сомалийский"
  adj tr "Somalili"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SOM.GOV
  kind  government
  metonym en "Mogadishu | Villa Somalia"
  home  SOM
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor ZAF
  kind  country
  name en "South Africa | Republic of South Africa | RSA"
  name ar "جنوب أفريقيا"
  name ru "ЮАР | Южная Африка | Южно-Африканская Республика"
  name tr "Güney Afrika"
  adj en "South African"
  adj ar "جنوب أفريقي"
  adj ru "южноафриканский"
  adj tr "Güney Afrikalı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ZAF.GOV
  kind  government
  metonym en "Pretoria"
  home  ZAF
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor SGS
  kind  country
  name en "South Georgia and the South Sandwich Islands | South Georgia"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SSD
  kind  country
  name en "South Sudan | Republic of South Sudan"
  name ar "جنوب السودان"
  name ru "Южный Судан | Южного Судана | Южном Судане"
  name tr "Güney Sudan"
  adj en "South Sudanese"
  adj ar "جنوب سوداني"
  adj ru "южносуданский"
  adj tr "Güney Sudanlı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SSD.GOV
  kind  government
  metonym en "Juba"
  home  SSD
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor ESP
  kind  country
  name en "Spain | Kingdom of Spain"
  name ar "إسبانيا"
  name ru "Испания | Испании"
  name tr "İspanya"
  adj en "Spanish | Spaniard"
  adj ar "إسباني | إسبانية"
  adj ru "испанский | испанские"
  adj tr "İspanyol"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ESP.GOV
  kind  government
  metonym en "Madrid | Moncloa"
  home  ESP
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor LKA
  kind  country
  name en "Sri Lanka | Democratic Socialist Republic of Sri Lanka | Ceylon"
  name ar "سريلانكا"
  name ru "Шри-Ланка | Шри-Ланки"
  name tr "Sri Lanka"
  adj en "Sri Lankan | Ceylonese"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor LKA.GOV
  kind  government
  metonym en "Colombo"
  home  LKA
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor SDN
  kind  country
  name en "Sudan | Republic of the Sudan | Republic of Sudan"
  name ar "السودان"
  name ru "Судан | Судана | Судане | Суданом"
  name tr "Sudan | Sudan'ın | Sudan'da | Sudan'dan | Sudan'a | Sudan'ı"
  adj en "Sudanese"
  adj ar "سوداني | سودانية | السودانية | السوداني"
  adj ru "суданский | суданские | суданская"
  adj tr "Sudanlı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SDN.GOV
  kind  government
  metonym en "Khartoum"
  home  SDN
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor SUR
  kind  country
  name en "Suriname | Surinam"
  adj en "Surinamese"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SUR.GOV
  kind  government
  metonym en "Paramaribo"
  home  SUR
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor SJM
  kind  country
  name en "Svalbard | Svalbard and Jan Mayen"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SWE
  kind  country
  name en "Sweden | Kingdom of Sweden"
  name ar "السويد"
  name ru "Швеция | Швеции"
  name tr "İsveç"
  adj en "Swedish | Swede"
  adj ar "سويدي | سويدية"
  adj ru "шведский | шведские"
  adj tr "İsveçli"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SWE.GOV
  kind  government
  metonym en "Stockholm"
  home  SWE
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor CHE
  kind  country
  name en "Switzerland | Swiss Confederation"
  name ar "سويسرا"
  name ru "Швейцария | Швейцарии"
  name tr "İsviçre"
  adj en "Swiss"
  adj ar "سويسري | سويسرية"
  adj ru "швейцарский"
  adj tr "İsviçreli"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor CHE.GOV
  kind  government
  metonym en "Bern | Berne"
  home  CHE
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor SYR
  kind  country
  name en "Syria | Syrian Arab Republic | S.A.R."
  name ar "سوريا | سورية | الجمهورية العربية السورية"
  name ru "Сирия | Сирии | Сирией | Сирию | САР | Сирийская Арабская Республика | Сирийской Арабской Республики"
  name tr "Suriye | Suriye Arap Cumhuriyeti | Suriye'nin | Suriye'de | Suriye'den | Suriye'ye | Suriye'yi"
  adj en "Syrian"
  adj ar "سوري | السوري | السورية | سوريين | السوريين"
  adj ru "сирийский | сирийские | сирийская | сирийского | сирийских | сирийской | сирийцы | сирийцев"
  adj tr "Suriyeli"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor SYR.GOV
  kind  government
  metonym en "Damascus"
  home  SYR
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor TWN
  kind  country
  name en "Taiwan | Republic of China | Chinese Taipei | Formosa | Nationalist China"
  name ar "تايوان"
  name ru "Тайвань | Тайваня | Тайване"
  name tr "Tayvan"
  adj en "Taiwanese"
  adj ar "تايواني"
  adj ru "тайваньский"
  adj tr "Tayvanlı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor TWN.GOV
  kind  government
  metonym en "Taipei"
  home  TWN
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor TJK
  kind  country
  name en "Tajikistan | Republic of Tajikistan | Tadzhikistan"
  name ar "طاجيكستان"
  name ru "Таджикистан | Таджикистана"
  name tr "Tacikistan"
  adj en "Tajik | Tajikistani | Tadzhik"
  adj ru "таджикский"
  adj tr "Tacik"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor TJK.GOV
  kind  government
  metonym en "Dushanbe"
  home  TJK
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor TZA
  kind  country
  name en "Tanzania | United Republic of Tanzania | Tanganyika"
  name ar "تنزانيا"
  name ru "Танзания | Танзании"
  name tr "Tanzanya"
  adj en "Tanzanian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor TZA.GOV
  kind  government
  metonym en "Dodoma | Dar es Salaam"
  home  TZA
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor THA
  kind  country
  name en "Thailand | Kingdom of Thailand | Siam"
  name ar "تايلاند | تايلند"
  name ru "Таиланд | Таиланда"
  name tr "Tayland"
  adj en "Thai"
  adj ru "таиландский"
  adj tr "Taylandlı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor THA.GOV
  kind  government
  metonym en "Bangkok"
  home  THA
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor TLS
  kind  country
  name en "East Timor | Timor-Leste | Democratic Republic of Timor-Leste"
  adj en "East Timorese | Timorese"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor TLS.GOV
  kind  government
  metonym en "Dili"
  home  TLS
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor TGO
  kind  country
  name en "Togo | Togolese Republic"
  adj en "Togolese"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor TGO.GOV
  kind  government
  metonym en "Lome"
  home  TGO
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor TKL
  kind  country
  name en "Tokelau"
  adj en "Tokelauan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor TON
  kind  country
  name en "Tonga | Kingdom of Tonga"
  adj en "Tongan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor TTO
  kind  country
  name en "Trinidad and Tobago | Trinidad & Tobago | Trinidad"
  adj en "Trinidadian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor TTO.GOV
  kind  government
  metonym en "Port of Spain"
  home  TTO
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor TUN
  kind  country
  name en "Tunisia | Republic of Tunisia | Tunisian Republic"
  name ar "تونس"
  name ru "Тунис | Туниса"
  name tr "Tunus"
  adj en "Tunisian"
  adj ar "تونسي | تونسية"
  adj ru "тунисский"
  adj tr "Tunuslu"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor TUN.GOV
  kind  government
  metonym en "Tunis | Carthage Palace"
  home  TUN
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor TUR
  kind  country
  name en "Turkey | Republic of Turkey | Turkiye | Republic of Turkiye"
  name ar "تركيا"
  name ru "Турция | Турции | Турцией | Турцию"
  name tr "Türkiye | Türkiye Cumhuriyeti | Türkiye'nin | Türkiye'de | Türkiye'den | Türkiye'ye | Türkiye'yi"
  adj en "Turkish | Turk"
  adj ar "تركي | تركية | التركية | التركي | أتراك"
  adj ru "турецкий | турецкие | турецкая | турецкого | турецких | турецкой"
  adj tr "Türk"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor TUR.GOV
  kind  government
  metonym en "Ankara"
  home  TUR
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor TKM
  kind  country
  name en "Turkmenistan"
  name ar "تركمانستان"
  name ru "Туркмения | Туркменистан"
  name tr "Türkmenistan"
  adj en "Turkmenistani"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor TKM.GOV
  kind  government
  metonym en "Ashgabat | Ashkhabad"
  home  TKM
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor TCA
  kind  country
  name en "Turks and Caicos Islands | Turks and Caicos"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor TUV
  kind  country
  name en "Tuvalu"
  adj en "Tuvaluan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor UGA
  kind  country
  name en "Uganda | Republic of Uganda"
  name ar "أوغندا"
  name ru "Уганда | Уганды"
  name tr "Uganda"
  adj en "Ugandan"
  adj ru "угандийский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor UGA.GOV
  kind  government
  metonym en "Kampala"
  home  UGA
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor UKR
  kind  country
  name en "Ukraine | Ukrainian SSR"
  name ar "أوكرانيا"
  name ru "Украина | Украины | Украине | Украиной | Украину"
  name tr "Ukrayna | Ukrayna'nın | Ukrayna'da | Ukrayna'dan | Ukrayna'ya | Ukrayna'yı"
  adj en "Ukrainian"
  adj ar "أوكراني | أوكرانية | الأوكرانية | الأوكراني"
  adj ru "украинский | украинские | украинская | украинского | украинских | украинской | украинцы"
  adj tr "Ukraynalı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor UKR.GOV
  kind  government
  metonym en "Kyiv | Kiev | Bankova"
  home  UKR
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor ARE
  kind  country
  name en "United Arab Emirates | UAE | U.A.E. | Emirates"
  name ar "الإمارات | الإمارات العربية المتحدة"
  name ru "ОАЭ | Объединенные Арабские Эмираты | Эмираты"
  name tr "Birleşik Arap Emirlikleri | BAE | Birleşik Arap Emirlikleri'nin | Birleşik Arap Emirlikleri'de"
  name tr "Birleşik Arap Emirlikleri'den | Birleşik Arap Emirlikleri'ye | Birleşik Arap Emirlikleri'yi"
  adj en "Emirati | UAE"
  adj ar "إماراتي | إماراتية | الإماراتية"
  adj ru "эмиратский"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ARE.GOV
  kind  government
  metonym en "Abu Dhabi"
  home  ARE
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor GBR
  kind  country
  name en "United Kingdom | UK | U.K. | Britain | Great Britain | England"
  name en "United Kingdom of Great Britain and Northern Ireland | Scotland | Wales"
  name ar "بريطانيا | المملكة المتحدة | إنجلترا | إنكلترا"
  name ru "Великобритания | Великобритании | Великобританией | Британия | Британии | Англия"
  name tr "İngiltere | Birleşik Krallık | Britanya | İngiltere'nin | İngiltere'de | İngiltere'den | İngiltere'ye"
  name tr "İngiltere'yi"
  adj en "British | Briton | Scottish | Welsh | Englishman | Scot"
  adj ar "بريطاني | بريطانية | البريطانية | البريطاني"
  adj ru "британский | британские | британская | британского"
  adj tr "İngiliz | Britanyalı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor GBR.GOV
  kind  government
  metonym en "London | Downing Street | 10 Downing Street | Number 10 | Whitehall | Buckingham Palace | No 10"
  metonym en "No. 10"
  home  GBR
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor USA
  kind  country
  name en "United States | United States of America | U.S. | US | USA | U.S.A. | America"
  name ar "الولايات المتحدة | الولايات المتحدة الأمريكية | الولايات المتحدة الأميركية | أمريكا | أميركا"
  name ru "США | Соединенные Штаты | Соединенных Штатов | Америка | Америки | Соединенные Штаты Америки"
  name tr "ABD | Amerika Birleşik Devletleri | Amerika | ABD'ın | ABD'da | ABD'dan | ABD'a | ABD'ı"
  adj en "American | U.S. | US"
  adj ar "أمريكي | أمريكية | أميركي | أميركية | الأمريكية | الأميركية | الأمريكي | الأميركي"
  adj ru "американский | американские | американская | американского | американских | американской"
  adj tr "Amerikan | Amerikalı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor USA.GOV
  kind  government
  metonym en "Washington | White House | Washington, D.C. | Washington D.C. | Oval Office | Capitol Hill"
  metonym en "Washington, DC"
  home  USA
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor UMI
  kind  country
  name en "United States Minor Outlying Islands"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor URY
  kind  country
  name en "Uruguay | Oriental Republic of Uruguay"
  name ar "أوروغواي"
  name ru "Уругвай | Уругвая"
  name tr "Uruguay"
  adj en "Uruguayan"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor URY.GOV
  kind  government
  metonym en "Montevideo"
  home  URY
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor UZB
  kind  country
  name en "Uzbekistan | Republic of Uzbekistan"
  name ar "أوزبكستان"
  name ru "Узбекистан | Узбекистана"
  name tr "Özbekistan"
  adj en "Uzbekistani"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor UZB.GOV
  kind  government
  metonym en "Tashkent"
  home  UZB
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor VUT
  kind  country
  name en "Vanuatu | New Hebrides"
  adj en "Vanuatuan | Ni-Vanuatu"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor VEN
  kind  country
  name en "Venezuela | Bolivarian Republic of Venezuela"
  name ar "فنزويلا"
  name ru "Венесуэла | Венесуэлы"
  name tr "Venezuela | Venezüella"
  adj en "Venezuelan"
  adj ar "فنزويلي | فنزويلية"
  adj ru "венесуэльский"
  adj tr "Venezuelalı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor VEN.GOV
  kind  government
  metonym en "Caracas | Miraflores | Miraflores Palace"
  home  VEN
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor VNM
  kind  country
  name en "Vietnam | Viet Nam | Socialist Republic of Vietnam | North Vietnam"
  name ar "فيتنام"
  name ru "Вьетнам | Вьетнама | Вьетнаме"
  name tr "Vietnam"
  adj en "Vietnamese | North Vietnamese"
  adj ar "فيتنامي"
  adj ru "вьетнамский"
  adj tr "Vietnamlı"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor VNM.GOV
  kind  government
  metonym en "Hanoi"
  home  VNM
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor VGB
  kind  country
  name en "British Virgin Islands"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor VIR
  kind  country
  name en "U.S. Virgin Islands | US Virgin Islands | Virgin Islands"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor WLF
  kind  country
  name en "Wallis and Futuna"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ESH
  kind  country
  name en "Western Sahara | Sahrawi Arab Democratic Republic | Spanish Sahara"
  name ar "الصحراء الغربية"
  name ru "Западная Сахара | Западной Сахары"
  name tr "Batı Sahra"
  adj en "Sahrawi | Saharawi | Sahraoui"
  adj ar "صحراوي"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor YEM
  kind  country
  name en "Yemen | Republic of Yemen | North Yemen | Yemen Arab Republic"
  name ar "اليمن | الجمهورية اليمنية"
  name ru "Йемен | Йемена | Йемене"
  name tr "Yemen | Yemen'in | Yemen'de | Yemen'den | Yemen'e | Yemen'i"
  adj en "Yemeni | Yemenite | North Yemeni"
  adj ar "يمني | يمنية | اليمنية | اليمني"
  adj ru "йеменский | йеменские | йеменская"
  adj tr "Yemenli"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor YEM.GOV
  kind  government
  metonym en "Sanaa"
  home  YEM
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor ZMB
  kind  country
  name en "Zambia | Republic of Zambia | Northern Rhodesia"
  adj en "Zambian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ZMB.GOV
  kind  government
  metonym en "Lusaka"
  home  ZMB
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor ZWE
  kind  country
  name en "Zimbabwe | Republic of Zimbabwe | Rhodesia | Southern Rhodesia"
  name ar "زيمبابوي"
  name ru "Зимбабве"
  name tr "Zimbabve"
  adj en "Zimbabwean | Rhodesian"
  src   S1 "ISO 3166-1 alpha-3 list; names in common use" seen 2026-11 trust 3

actor ZWE.GOV
  kind  government
  metonym en "Harare"
  home  ZWE
  src   S1 "seat of government, public record" seen 2026-11 trust 3

# ---- states that are no more --------------------------------------------------------------------------------------

actor SUN
  kind  country
  name  en "Soviet Union | Union of Soviet Socialist Republics | USSR | U.S.S.R. | Soviet Russia"
  name  ar "الاتحاد السوفيتي | الاتحاد السوفياتي"
  name  ru "Советский Союз | Советского Союза | СССР"
  name  tr "Sovyetler Birliği | SSCB"
  adj   en "Soviet"
  code  SUN 1922-12-30..1991-12-25 src S1
  code  RUS 1991-12-26.. src S1
  src   S1 "ISO 3166-3; dissolution of 26 December 1991" seen 2026-11 trust 3

actor SUN.GOV
  kind  government
  metonym en "Soviet leadership"
  home  SUN
  code  SUN.GOV 1922-12-30..1991-12-25 src S1
  code  RUS.GOV 1991-12-26.. src S1
  src   S1 "public record" seen 2026-11 trust 3

actor YUG
  kind  country
  name  en "Yugoslavia | Socialist Federal Republic of Yugoslavia | Federal Republic of Yugoslavia | SFRY | FRY"
  name  ru "Югославия | Югославии"
  name  tr "Yugoslavya"
  adj   en "Yugoslav | Yugoslavian"
  code  YUG ?..2003-02-03 src S1
  code  SRB 2003-02-04.. src S1
  src   S1 "ISO 3166-3; renamed Serbia and Montenegro on 4 February 2003" seen 2026-11 trust 3

actor YUG.GOV
  kind  government
  metonym en "Belgrade government"
  home  YUG
  src   S1 "public record" seen 2026-11 trust 3

actor SCG
  kind  country
  name  en "Serbia and Montenegro | Serbia-Montenegro"
  code  SCG 2003-02-04..2006-06-05 src S1
  src   S1 "ISO 3166-3" seen 2026-11 trust 3

actor CSK
  kind  country
  name  en "Czechoslovakia | Czechoslovak Socialist Republic | Czech and Slovak Federal Republic"
  adj   en "Czechoslovak | Czechoslovakian"
  code  CSK ?..1992-12-31 src S1
  src   S1 "ISO 3166-3" seen 2026-11 trust 3

actor DDR
  kind  country
  name  en "East Germany | German Democratic Republic | GDR | G.D.R."
  adj   en "East German"
  metonym en "East Berlin"
  code  DDR 1949-10-07..1990-10-02 src S1
  src   S1 "ISO 3166-3; joined the Federal Republic on 3 October 1990" seen 2026-11 trust 3

actor YMD
  kind  country
  name  en "South Yemen | People's Democratic Republic of Yemen | Democratic Yemen | PDRY"
  adj   en "South Yemeni"
  code  YMD 1967-11-30..1990-05-21 src S1
  code  YEM 1990-05-22.. src S1
  src   S1 "ISO 3166-3; union of 22 May 1990" seen 2026-11 trust 3

actor VDR
  kind  country
  name  en "South Vietnam | Republic of Vietnam"
  adj   en "South Vietnamese"
  metonym en "Saigon"
  code  VDR ?..1975-04-30 src S1
  code  VNM 1975-05-01.. src S1
  src   S1 "public record" seen 2026-11 trust 3

# ---- parts of states that speak for themselves; entities not recognised by all ------------------------------------

actor XKX
  kind  country
  name  en "Kosovo | Republic of Kosovo | Kosova | Kosovo and Metohija"
  name  ar "كوسوفو"
  name  ru "Косово"
  name  tr "Kosova"
  adj   en "Kosovar | Kosovan | Kosovo Albanian | Kosovar Albanian"
  src   S1 "code in use by international bodies; status disputed; declaration of 17 February 2008" seen 2026-11 trust 3

actor XKX.GOV
  kind  government
  metonym en "Pristina | Prishtina"
  home  XKX
  src   S1 "seat of government, public record" seen 2026-11 trust 3

actor PSE.GOV.PA
  kind  government
  name  en "Palestinian Authority | Palestinian National Authority | Palestine Authority | Palestinian self-rule authority"
  name  ar "السلطة الفلسطينية | السلطة الوطنية الفلسطينية"
  name  ru "Палестинская администрация | Палестинская национальная администрация | ПНА"
  name  tr "Filistin Yönetimi | Filistin Ulusal Yönetimi"
  short en "PA | PNA"
  home  PSE
  code  PSE.GOV 1994-05.. src S1
  src   S1 "Cairo agreement of 4 May 1994" seen 2026-11 trust 3

actor PSE.GAZ
  kind  country
  name  en "Gaza Strip | Gaza"
  name  ar "قطاع غزة | غزة"
  name  ru "сектор Газа | сектора Газа | секторе Газа | Газа"
  name  tr "Gazze | Gazze Şeridi"
  adj   en "Gazan"
  src   S1 "names in common use" seen 2026-11 trust 3

actor PSE.WBK
  kind  country
  name  en "West Bank | Judea and Samaria | occupied West Bank"
  name  ar "الضفة الغربية | الضفة"
  name  ru "Западный берег | Западного берега | Западном берегу"
  name  tr "Batı Şeria"
  src   S1 "names in common use" seen 2026-11 trust 3

actor CYP.TRN
  kind  country
  name  en "Turkish Republic of Northern Cyprus | Northern Cyprus | TRNC"
  name  tr "Kuzey Kıbrıs Türk Cumhuriyeti | KKTC | Kuzey Kıbrıs"
  adj   en "Turkish Cypriot | Northern Cypriot"
  src   S1 "proclaimed 15 November 1983, recognised by Turkey" seen 2026-11 trust 3

actor SOM.SML
  kind  country
  name  en "Somaliland | Republic of Somaliland"
  adj   en "Somalilander"
  metonym en "Hargeisa"
  src   S1 "declared 18 May 1991, not recognised" seen 2026-11 trust 3

actor SOM.PUN
  kind  country
  name  en "Puntland"
  src   S1 "formed 1998" seen 2026-11 trust 3

actor GEO.ABK
  kind  country
  name  en "Abkhazia | Republic of Abkhazia"
  name  ru "Абхазия | Абхазии"
  name  tr "Abhazya"
  adj   en "Abkhaz | Abkhazian"
  adj   ru "абхазский | абхазские"
  metonym en "Sukhumi | Sukhum"
  src   S1 "recognised by Russia on 26 August 2008" seen 2026-11 trust 3

actor GEO.SOS
  kind  country
  name  en "South Ossetia | Republic of South Ossetia"
  name  ru "Южная Осетия | Южной Осетии"
  name  tr "Güney Osetya"
  adj   en "South Ossetian"
  adj   ru "югоосетинский"
  metonym en "Tskhinvali"
  src   S1 "recognised by Russia on 26 August 2008" seen 2026-11 trust 3

actor MDA.PMR
  kind  country
  name  en "Transnistria | Trans-Dniester | Transdniestria | Transdnestria | Dniester Republic | Pridnestrovie"
  name  ru "Приднестровье | Приднестровья | ПМР"
  adj   en "Transnistrian"
  metonym en "Tiraspol"
  src   S1 "proclaimed 2 September 1990, not recognised" seen 2026-11 trust 3

actor AZE.NKR
  kind  country
  name  en "Nagorno-Karabakh | Nagorny Karabakh | Karabakh | Artsakh | Republic of Artsakh | Nagorno-Karabakh Republic | Nagornyy Karabakh | Upper Karabakh"
  name  ru "Нагорный Карабах | Нагорного Карабаха | Нагорном Карабахе | Арцах | Арцаха | НКР"
  name  tr "Dağlık Karabağ | Karabağ"
  adj   en "Karabakhi | Karabakh Armenian"
  metonym en "Stepanakert | Khankendi"
  src   S1 "declared 2 September 1991, dissolved 1 January 2024, not recognised" seen 2026-11 trust 3

actor RUS.CHE
  kind  country
  name  en "Chechnya | Chechen Republic | Ichkeria | Chechen Republic of Ichkeria | Chechenia"
  name  ru "Чечня | Чечни | Чечне | Чеченская Республика | Ичкерия"
  name  tr "Çeçenistan"
  name  ar "الشيشان"
  metonym en "Grozny"
  src   S1 "names in common use" seen 2026-11 trust 3

actor RUS.DAG
  kind  country
  name  en "Dagestan | Daghestan | Republic of Dagestan"
  name  ru "Дагестан | Дагестана | Дагестане"
  adj   en "Dagestani | Daghestani"
  src   S1 "names in common use" seen 2026-11 trust 3

actor IRQ.KRG
  kind  government
  name  en "Kurdistan Regional Government | Kurdish Regional Government | KRG | Kurdistan Region of Iraq | Iraqi Kurdistan | Kurdistan Region"
  name  ar "حكومة إقليم كردستان | إقليم كردستان"
  name  ru "Иракский Курдистан | Иракского Курдистана"
  name  tr "Irak Kürt Bölgesel Yönetimi | IKBY | Kuzey Irak Yönetimi"
  adj   en "Iraqi Kurdish | Iraqi Kurd"
  metonym en "Erbil | Arbil | Irbil | Hewler"
  home  IRQ
  code  IRQ.KRG 1992-07.. src S1
  src   S1 "first regional government July 1992; constitution of Iraq of 2005" seen 2026-11 trust 3

actor BIH.SRP
  kind  government
  name  en "Republika Srpska | Serb Republic | Bosnian Serb Republic"
  name  ru "Республика Сербская | Республики Сербской"
  adj   en "Bosnian Serb"
  metonym en "Pale | Banja Luka"
  src   S1 "proclaimed 9 January 1992; entity under the Dayton agreement of 1995" seen 2026-11 trust 3

actor BIH.FED
  kind  government
  name  en "Federation of Bosnia and Herzegovina | Muslim-Croat Federation | Bosniak-Croat Federation | Bosnian Federation"
  adj   en "Bosniak | Bosnian Muslim"
  src   S1 "Washington agreement of 18 March 1994" seen 2026-11 trust 3

actor BIH.CRO
  kind  civilians
  adj   en "Bosnian Croat | Herceg-Bosna"
  name  en "Croatian Republic of Herzeg-Bosnia | Herzeg-Bosnia | Herceg-Bosna"
  src   S1 "proclaimed 18 November 1991, ended with the Washington agreement of 1994" seen 2026-11 trust 3

actor HRV.SER
  kind  civilians
  name  en "Republic of Serbian Krajina | Serb Krajina | Serbian Krajina | Krajina"
  adj   en "Croatian Serb | Krajina Serb"
  src   S1 "proclaimed 19 December 1991, ended August 1995" seen 2026-11 trust 3

actor CHN.TIB
  kind  country
  name  en "Tibet | Tibet Autonomous Region"
  adj   en "Tibetan"
  src   S1 "names in common use" seen 2026-11 trust 3

actor CHN.XIN
  kind  country
  name  en "Xinjiang | East Turkestan | East Turkistan"
  src   S1 "names in common use" seen 2026-11 trust 3

actor IND.KAS
  kind  country
  name  en "Kashmir | Jammu and Kashmir | Indian-administered Kashmir | Indian Kashmir | Indian-held Kashmir"
  adj   en "Kashmiri"
  src   S1 "names in common use; status disputed" seen 2026-11 trust 3

actor PAK.AJK
  kind  country
  name  en "Azad Kashmir | Pakistan-administered Kashmir | Azad Jammu and Kashmir | Pakistani Kashmir | Pakistan-occupied Kashmir"
  src   S1 "names in common use; status disputed" seen 2026-11 trust 3

actor GBR.NIR
  kind  country
  name  en "Northern Ireland | Ulster | North of Ireland"
  adj   en "Northern Irish"
  metonym en "Stormont"
  src   S1 "names in common use" seen 2026-11 trust 3

actor ESP.BSQ
  kind  country
  name  en "Basque Country | Euskadi"
  adj   en "Basque"
  src   S1 "names in common use" seen 2026-11 trust 3

actor ESP.CAT
  kind  country
  name  en "Catalonia | Catalunya"
  adj   en "Catalan"
  src   S1 "names in common use" seen 2026-11 trust 3

actor UKR.CRI
  kind  country
  name  en "Crimea | Crimean Peninsula | Autonomous Republic of Crimea"
  name  ru "Крым | Крыма | Крыму"
  name  tr "Kırım"
  name  ar "القرم | شبه جزيرة القرم"
  adj   en "Crimean"
  adj   ru "крымский | крымские"
  src   S1 "General Assembly resolution 68/262 of 27 March 2014; names in common use" seen 2026-11 trust 3

actor PNG.BOU
  kind  country
  name  en "Bougainville"
  adj   en "Bougainvillean"
  src   S1 "names in common use" seen 2026-11 trust 3

actor IDN.ACE
  kind  country
  name  en "Aceh"
  adj   en "Acehnese"
  src   S1 "names in common use" seen 2026-11 trust 3

actor IDN.PAP
  kind  country
  name  en "West Papua | Irian Jaya"
  adj   en "West Papuan"
  src   S1 "names in common use" seen 2026-11 trust 3

actor SDN.DAR
  kind  country
  name  en "Darfur"
  name  ar "دارفور"
  adj   en "Darfuri | Darfurian"
  src   S1 "names in common use" seen 2026-11 trust 3

actor ETH.TIG
  kind  government
  name  en "Tigray | Tigray region | Tigray interim administration"
  adj   en "Tigrayan | Tigrean"
  metonym en "Mekelle | Mekele"
  src   S1 "names in common use" seen 2026-11 trust 3

# ---- groups of states ---------------------------------------------------------------------------------------------

actor IMG.WEST
  kind  alliance
  name  en "Western powers | Western countries | Western nations | Western governments | Western allies | Western capitals"
  name  ar "الدول الغربية | الغرب"
  name  ru "страны Запада | Запад | Запада"
  name  tr "Batılı ülkeler | Batı"
  adj   en "Western"
  src   S1 "common use; no fixed members" seen 2026-11 trust 1

actor IMG.ARB
  kind  alliance
  name  en "Arab states | Arab countries | Arab world | Arab nations"
  name  ar "الدول العربية | العالم العربي"
  name  ru "арабские страны | арабских стран"
  adj   en "Arab"
  src   S1 "common use; no fixed members" seen 2026-11 trust 1

actor IMG.GLF
  kind  alliance
  name  en "Gulf states | Gulf countries | Gulf Arab states | Gulf monarchies | Persian Gulf states | Gulf Arab countries"
  name  ar "دول الخليج | الدول الخليجية"
  name  ru "страны Персидского залива"
  src   S1 "common use; mostly the members of the Gulf Cooperation Council" seen 2026-11 trust 2

actor IMG.AFR
  kind  alliance
  name  en "African states | African countries | African nations | African leaders"
  adj   en "African"
  src   S1 "common use; no fixed members" seen 2026-11 trust 1

actor IMG.EUR
  kind  alliance
  name  en "European states | European countries | European nations | European powers | European leaders | Europeans"
  adj   en "European"
  src   S1 "common use; no fixed members" seen 2026-11 trust 1

actor IMG.LAT
  kind  alliance
  name  en "Latin American countries | Latin American states | Latin American nations | Central American countries | Central American presidents | Central American governments"
  adj   en "Latin American | Central American"
  src   S1 "common use; no fixed members" seen 2026-11 trust 1

# ---- peoples and religious communities ----------------------------------------------------------------------------

actor KUR
  kind  civilians
  name  en "Kurdistan"
  name  ar "الأكراد | الكرد"
  name  ru "курды | курдов | курдами"
  name  tr "Kürtler | Kürtlerin"
  adj   en "Kurdish | Kurd"
  adj   ar "كردي | كردية | الكردية"
  adj   ru "курдский | курдские | курдских | курдская"
  adj   tr "Kürt"
  src   S1 "names in common use" seen 2026-11 trust 3

actor SYR.CVL.KUR
  kind  civilians
  name  en "Syrian Kurds | Syrian Kurdish"
  name  ar "أكراد سوريا"
  name  ru "сирийские курды | сирийских курдов"
  src   S1 "names in common use" seen 2026-11 trust 3

actor TRM
  kind  civilians
  adj   en "Turkmen | Turkoman | Turcoman"
  adj   ar "تركماني | تركمانية | التركمان"
  adj   ru "туркменский"
  adj   tr "Türkmen"
  src   S1 "names in common use; Turkmen of Syria and Iraq" seen 2026-11 trust 2

actor YZD
  kind  civilians
  adj   en "Yazidi | Yezidi | Izidi"
  adj   ar "إيزيدي | الإيزيديين | يزيدي"
  src   S1 "names in common use" seen 2026-11 trust 3

actor ASY
  kind  civilians
  adj   en "Assyrian | Syriac | Chaldean"
  adj   ar "آشوري | سرياني"
  src   S1 "names in common use" seen 2026-11 trust 3

actor DRZ
  kind  civilians
  adj   en "Druze | Druse"
  adj   ar "دروز | الدروز | درزي"
  adj   ru "друзы | друзов"
  adj   tr "Dürzi"
  src   S1 "names in common use" seen 2026-11 trust 3

actor ALW
  kind  civilians
  adj   en "Alawite | Alawi | Nusayri"
  adj   ar "علوي | علويين | العلويين"
  adj   ru "алавиты | алавитов"
  adj   tr "Nusayri"
  src   S1 "names in common use" seen 2026-11 trust 3

actor SHI
  kind  civilians
  adj   en "Shiite | Shia | Shi'i"
  adj   ar "شيعي | شيعية | الشيعة"
  adj   ru "шииты | шиитов | шиитский | шиитские"
  adj   tr "Şii"
  src   S1 "names in common use" seen 2026-11 trust 3

actor SNI
  kind  civilians
  adj   en "Sunni | Sunnite | Sunni Arab | Sunni Muslim"
  adj   ar "سني | سنية | السنة"
  adj   ru "сунниты | суннитов | суннитский"
  adj   tr "Sünni"
  src   S1 "names in common use" seen 2026-11 trust 3

actor MOS
  kind  civilians
  adj   en "Muslim | Moslem"
  adj   ar "مسلمون | مسلمين | المسلمين"
  adj   ru "мусульмане | мусульман | мусульманский"
  adj   tr "Müslüman"
  src   S1 "names in common use" seen 2026-11 trust 3

actor CHR
  kind  civilians
  adj   en "Christian | Maronite | Greek Orthodox | Orthodox Christian"
  adj   ar "مسيحي | مسيحيين | المسيحيين | موارنة"
  adj   ru "христиане | христиан | христианский"
  adj   tr "Hristiyan"
  src   S1 "names in common use" seen 2026-11 trust 3

actor CPT
  kind  civilians
  adj   en "Copt | Coptic | Coptic Christian"
  adj   ar "قبطي | الأقباط"
  src   S1 "names in common use" seen 2026-11 trust 3

actor JEW
  kind  civilians
  adj   en "Jew | Jewish"
  adj   ar "يهودي | يهود | اليهود"
  adj   ru "еврей | еврейский"
  adj   tr "Yahudi"
  src   S1 "names in common use" seen 2026-11 trust 3

actor HIN
  kind  civilians
  adj   en "Hindu"
  src   S1 "names in common use" seen 2026-11 trust 3

actor SIK
  kind  civilians
  adj   en "Sikh"
  src   S1 "names in common use" seen 2026-11 trust 3

actor BDH
  kind  civilians
  adj   en "Buddhist"
  src   S1 "names in common use" seen 2026-11 trust 3

actor CHC
  kind  civilians
  adj   en "Chechen"
  adj   ru "чеченский | чеченские | чеченцы | чеченцев"
  adj   tr "Çeçen"
  adj   ar "شيشاني | شيشان"
  src   S1 "names in common use" seen 2026-11 trust 3

actor CTR
  kind  civilians
  adj   en "Crimean Tatar | Tatar"
  adj   ru "крымские татары | крымских татар"
  adj   tr "Kırım Tatarı | Tatar"
  src   S1 "names in common use" seen 2026-11 trust 3

actor OSS
  kind  civilians
  adj   en "Ossetian | Ossete | Ingush | North Ossetian"
  adj   ru "осетинский | осетины | ингуши"
  src   S1 "names in common use" seen 2026-11 trust 3

actor SRB.CVL.ALB
  kind  civilians
  adj   en "ethnic Albanian"
  src   S1 "common use of the time: Albanians of Kosovo, Macedonia and Serbia" seen 2026-11 trust 2

actor ROM
  kind  civilians
  adj   en "Gypsy | Romany | Roma people"
  src   S1 "names in common use" seen 2026-11 trust 2

actor BSN
  kind  civilians
  adj   en "Sandzak Muslim | Bosnjak"
  src   S1 "names in common use" seen 2026-11 trust 2

actor PUS
  kind  civilians
  adj   en "Pashtun | Pushtun | Pathan | Pakhtun | Pashto"
  src   S1 "names in common use" seen 2026-11 trust 3

actor HAZ
  kind  civilians
  adj   en "Hazara"
  src   S1 "names in common use" seen 2026-11 trust 3

actor UZK
  kind  civilians
  adj   en "Uzbek"
  adj   ru "узбекский"
  adj   tr "Özbek"
  src   S1 "names in common use" seen 2026-11 trust 3

actor BAL
  kind  civilians
  adj   en "Baloch | Baluch | Baluchi | Balochi"
  src   S1 "names in common use" seen 2026-11 trust 3

actor UIG
  kind  civilians
  adj   en "Uighur | Uyghur | Uygur"
  adj   tr "Uygur"
  src   S1 "names in common use" seen 2026-11 trust 3

actor TML
  kind  civilians
  adj   en "Tamil"
  src   S1 "names in common use" seen 2026-11 trust 3

actor SNH
  kind  civilians
  adj   en "Sinhalese | Sinhala"
  src   S1 "names in common use" seen 2026-11 trust 3

actor ROH
  kind  civilians
  adj   en "Rohingya"
  adj   ar "الروهينغا"
  src   S1 "names in common use" seen 2026-11 trust 3

actor KRN
  kind  civilians
  adj   en "Karenni | Kayin | ethnic Karen"
  src   S1 "names in common use" seen 2026-11 trust 3

actor KCH
  kind  civilians
  adj   en "Kachin"
  src   S1 "names in common use" seen 2026-11 trust 3

actor SHA
  kind  civilians
  adj   en "Shan"
  src   S1 "names in common use" seen 2026-11 trust 3

actor MORO
  kind  civilians
  adj   en "Bangsamoro"
  src   S1 "names in common use" seen 2026-11 trust 3

actor HUT
  kind  civilians
  adj   en "Hutu"
  src   S1 "names in common use" seen 2026-11 trust 3

actor TUT
  kind  civilians
  adj   en "Tutsi | Banyamulenge"
  src   S1 "names in common use" seen 2026-11 trust 3

actor TUA
  kind  civilians
  adj   en "Tuareg | Touareg"
  src   S1 "names in common use" seen 2026-11 trust 3

actor FUL
  kind  civilians
  adj   en "Fulani | Peul | Fula"
  src   S1 "names in common use" seen 2026-11 trust 3

actor DOG
  kind  civilians
  adj   en "Dogon"
  src   S1 "names in common use" seen 2026-11 trust 3

actor HAU
  kind  civilians
  adj   en "Hausa | Yoruba | Igbo | Ibo | Ijaw | Ogoni"
  src   S1 "names in common use" seen 2026-11 trust 2

actor ORM
  kind  civilians
  adj   en "Oromo"
  src   S1 "names in common use" seen 2026-11 trust 3

actor AMH
  kind  civilians
  adj   en "Amhara"
  src   S1 "names in common use" seen 2026-11 trust 3

actor NUE
  kind  civilians
  adj   en "Nuer | Lou Nuer"
  src   S1 "names in common use" seen 2026-11 trust 3

actor DNK.SSD
  kind  civilians
  adj   en "Dinka | Ngok Dinka"
  src   S1 "names in common use" seen 2026-11 trust 3

actor MRL
  kind  civilians
  adj   en "Murle | Shilluk"
  src   S1 "names in common use" seen 2026-11 trust 2

actor FUR
  kind  civilians
  adj   en "Masalit | Zaghawa | Rizeigat | Misseriya"
  src   S1 "names in common use; peoples of Darfur and Kordofan" seen 2026-11 trust 2

actor ZUL
  kind  civilians
  adj   en "Zulu | Xhosa | Afrikaner"
  src   S1 "names in common use" seen 2026-11 trust 2

actor KIK
  kind  civilians
  adj   en "Kikuyu | Kalenjin"
  src   S1 "names in common use" seen 2026-11 trust 2

actor HEM
  kind  civilians
  adj   en "Hema | Lendu"
  src   S1 "names in common use" seen 2026-11 trust 2

actor MAY
  kind  civilians
  adj   en "Mayan | Mapuche | Miskito | Quechua | Aymara"
  src   S1 "names in common use; peoples of Latin America" seen 2026-11 trust 2

actor BED
  kind  civilians
  adj   en "Bedouin | Beduin"
  adj   ar "بدو | البدو"
  src   S1 "names in common use" seen 2026-11 trust 3

actor BER
  kind  civilians
  adj   en "Berber | Kabyle | Amazigh"
  src   S1 "names in common use" seen 2026-11 trust 3

actor ISR.CVL.ARB
  kind  civilians
  adj   en "Israeli Arab | Arab Israeli | Palestinian Israeli"
  src   S1 "names in common use" seen 2026-11 trust 3

# ---- words that look like a state and are none --------------------------------------------------------------------

deny "New Mexico"
deny "New Mexico State"
deny "New Jersey"
deny "New England"
deny "New South Wales"
deny "Washington state"
deny "Washington State"
deny "George Washington"
deny "Washington Monument"
deny "Fort Washington"
deny "Port Washington"
deny "Mount Washington"
deny "Michael Jordan"
deny "Jordan River"
deny "River Jordan"
deny "Jordan Valley"
deny "Latin America"
deny "South America"
deny "South American"
deny "North America"
deny "North American"
deny "Central America"
deny "Bank of America"
deny "Bank of England"
deny "Church of England"
deny "Miss America"
deny "Captain America"
deny "Persian Gulf"
deny "Gulf of Mexico"
deny "Gulf of Oman"
deny "Gulf of Guinea"
deny "Sea of Japan"
deny "South China Sea"
deny "East China Sea"
deny "Indian Ocean"
deny "Lake Chad"
deny "English Channel"
deny "Irish Sea"
deny "western bank"
deny "eastern bank"
deny "northern bank"
deny "southern bank"
deny "Prince of Wales"
deny "Princess of Wales"
deny "Duke of Edinburgh"
deny "Indiana Jones"
deny "Guinea pig"
deny "French fries"
deny "Paris Hilton"
deny "Paris Saint-Germain"
deny "London Bridge"
deny "Berlin Wall"
deny "Korean Peninsula"
deny "Korean War"
deny "Vietnam War"
deny "Gulf War"
deny "Cold War"
deny "World War"
deny "Chinese New Year"
deny "American Airlines"
deny "British Airways"
deny "British Columbia"
deny "Turkish Airlines"
deny "Air France"
deny "Georgia Tech"
deny "University of Georgia"
deny "Atlanta, Georgia"
deny "Lebanon, Pennsylvania"
deny "Lebanon, Tennessee"
deny "Moscow, Idaho"
deny "Paris, Texas"
deny "Athens, Georgia"
deny "Cairo, Illinois"
deny "Peru, Indiana"
deny "American Samoan"
deny "Native American"
deny "American Indian"
deny "African American"
deny "African-American"
deny "Asian American"
deny "Mexican American"
deny "Christian Democrat"
deny "Arab Spring"
deny "Russian roulette"
deny "Dutch oven"
deny "Swiss cheese"
deny "Swiss bank"
deny "Panama Canal"
deny "Panama hat"
deny "Cuban Missile Crisis"
deny "Sea of Azov"
deny "Azov Sea"
deny "Shan State"
deny "Kachin State"
deny "Karen State"
deny "Kayin State"
deny "Arab Sea"
deny "Arab Street"
deny "Muslim Quarter"
deny "Christian Quarter"
deny "Jewish Quarter"
deny "Armenian Quarter"
deny "Jewish Museum"
deny "Afar Region"
deny "Oromia Region"
deny "Tamil Nadu"
deny "Bay of Bengal"
deny "Congo River"
deny "Niger River"
deny "Niger Delta"
deny "Senegal River"
deny "Jordan Rift"
deny "Western Front"
deny "Western Union"
deny "Western Cape"
deny "Northern Ireland Office"
deny "American University"
deny "British Museum"
deny "French Quarter"
deny "Spanish Harlem"
deny "Chinatown"
deny "Little Italy"
deny "Egypt Air"
deny "Iran Air"
deny "Air India"
deny "Air Canada"
deny "Royal Jordanian"
deny "Gulf Air"
deny "Pan American"
deny "Bank of Israel"
deny "Bank of China"
deny "Bank of Japan"
deny "Bank of Canada"
deny "Deutsche Bank"
