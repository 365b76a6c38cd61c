# SPDX-License-Identifier: Apache-2.0
#
# Weapons by class: what was fired, dropped, laid or found. Noun classes like those of nouns.lex; a class names a means, so that
# a rule can turn it into an act of share/acts.tsv. Designations of types are public facts. Words chosen by us.

noun WEAPON
  with SMALL_ARMS MACHINE_GUN SNIPER_RIFLE GRENADE ROCKET_GRENADE ANTITANK_MISSILE MORTAR ARTILLERY ROCKET_ARTILLERY MISSILE
  with ARMOUR COMBAT_AIRCRAFT COMBAT_HELICOPTER AIR_DEFENCE AIR_BOMB BARREL_BOMB CLUSTER_MUNITION INCENDIARY DRONE_WEAPON
  with IED CAR_BOMB SUICIDE_BELT LANDMINE EXPLOSIVES CHEMICAL_WEAPON AMMUNITION BLADE CROWD_CONTROL NUCLEAR_WEAPON BOMB_N
  en "weapon | weaponry | arms | armament | arsenal | firepower | military hardware | materiel | war materiel | munition | ordnance | weapons system | military equipment"
  ar "سلاح | أسلحة | الأسلحة | عتاد | ذخائر"
  ru "оружие | оружия | вооружение | вооружения"
  tr "silah | silahı | silahlar | silahları | mühimmat"

noun SMALL_ARMS
  en "rifle | assault rifle | gun | pistol | handgun | firearm | small arms | light weapon | shotgun | revolver | automatic weapon | automatic rifle | kalashnikov | carbine"
  en "sub-machine gun | submachine gun | submachinegun | automatic weapons | AK-47 | M-16 | M16 | AK-74 | uzi | galil | hunting rifle | air gun | infantry weapons | G-3 | 9mm pistol"
  en "9-mm pistol | semi-automatic rifle | machine pistol | Galil rifle | light arms | FAL | AR-15 | M-4"
  ar "بندقية | بنادق | مسدس | أسلحة خفيفة | كلاشينكوف | أسلحة رشاشة"
  ru "автомат | автомата | винтовка | пистолет | стрелковое оружие | стрелкового оружия | легкое оружие"
  tr "tüfek | tabanca | kalaşnikof | hafif silah | hafif silahlar"

noun MACHINE_GUN
  en "machine gun | machinegun | heavy machine gun | heavy machine-gun | heavy-machine-gun | M-60 | M-60 machine gun | heavy machinegun | DShK | automatic grenade launcher | minigun"
  en "12.7mm | 12.7-mm | 14.5mm | autocannon | auto-cannon"
  ar "رشاش | رشاشات | رشاشات ثقيلة | رشاش ثقيل"
  ru "пулемет | пулемета | крупнокалиберный пулемет | пулеметы | крупнокалиберных пулеметов"
  tr "makineli tüfek | ağır makineli tüfek | doçka"

noun SNIPER_RIFLE
  en "sniper rifle | sniper weapon | dragunov | telescopic sight"
  ar "بندقية قنص | قناصة"
  ru "снайперская винтовка | снайпер"
  tr "keskin nişancı tüfeği | kanas"

noun GRENADE
  en "grenade | hand grenade | rifle grenade | stun grenade | fragmentation grenade | grenade launcher | under-barrel grenade launcher | M-79 | M-79 grenade launcher | underbarrel grenade launcher"
  ar "قنبلة يدوية | قنابل يدوية"
  ru "граната | гранаты | гранат | гранатомет | гранатометы | подствольный гранатомет"
  tr "el bombası | bombaatar"

noun ROCKET_GRENADE
  en "rocket-propelled grenade | RPG | bazooka | recoilless rifle | anti-tank rocket | shoulder-fired rocket | RPG-7 | RPG-2 | SPG-9 | anti-tank grenade launcher | light anti-tank weapon"
  en "rocket propelled grenade | anti-tank weapon | recoilless gun | rocket-propelled grenade launcher | RPG-7 rocket | RPG-18 | LAW rocket"
  ar "قذيفة آر بي جي | قذائف صاروخية | آر بي جي | قاذف"
  ru "РПГ | противотанковый гранатомет | СПГ | СПГ-9"
  tr "roketatar | RPG"

noun ANTITANK_MISSILE
  en "anti-tank missile | guided missile | TOW missile | anti-tank guided missile | antitank missile | ATGM | javelin missile | kornet | kornet missile | wire-guided missile"
  en "anti-tank guided-missile"
  ar "صاروخ مضاد للدروع | صاروخ موجه | صواريخ تاو | تاو"
  ru "ПТУР | противотанковая ракета | противотанковый ракетный комплекс | ПТРК"
  tr "tanksavar | tanksavar füzesi | güdümlü füze"

noun MORTAR
  en "mortar | mortar bomb | mortar shell | mortar round | 82mm mortar | 120mm mortar | 60mm mortar | 60-mm mortar | 81-mm mortar | mortars | 120mm | 82mm | 81mm mortar | mortar grenade"
  en "82-mm mortar | 120-mm mortar"
  ar "قذيفة هاون | قذائف هاون | هاون | قذائف الهاون"
  ru "миномет | минометы | минометов | миномета | мина | 120-мм миномет | 82-мм миномет"
  tr "havan | havan topu | havan mermisi | havan topları"

noun ARTILLERY
  en "artillery | shell | howitzer | artillery shell | cannon | artillery piece | field gun | self-propelled gun | tank shell | artillery round | heavy artillery | 122mm | 152mm | 155mm"
  en "heavy weapon | heavy weaponry | self-propelled howitzer | projectile | 105-mm howitzer | tank round | towed howitzer | 155mm howitzer | artillery gun | heavy gun | gun battery | 130mm"
  ar "مدفعية | المدفعية | قذيفة | قذائف | قذائف مدفعية | مدفع | أسلحة ثقيلة | السلاح الثقيل"
  ru "артиллерия | артиллерии | снаряд | снаряды | снарядов | гаубица | гаубицы | тяжелое вооружение | тяжелого вооружения | САУ | пушка"
  tr "top | topçu | obüs | top mermisi | ağır silah | ağır silahlar | ağır silahların"

noun ROCKET_ARTILLERY
  en "rocket | grad | grad rocket | katyusha | katyusha rocket | multiple launch rocket system | multiple rocket launcher | rocket launcher | MLRS | qassam rocket | uragan | smerch"
  en "HIMARS | qassam | grad missile | unguided rocket | improvised rocket | elephant rocket | volcano rocket | homemade rocket | multiple-launch rocket system | rocket salvo | 107mm rocket"
  en "grad multiple rocket launcher | 122mm rocket | rocket projectile | grad system"
  ar "صاروخ غراد | صواريخ غراد | راجمة صواريخ | راجمات الصواريخ | كاتيوشا | صواريخ"
  ru "Град | Града | РСЗО | реактивный снаряд | реактивные снаряды | Ураган | Смерч | реактивная система залпового огня"
  tr "roket | roketi | çok namlulu roketatar | grad | katyuşa"

noun MISSILE
  en "missile | ballistic missile | cruise missile | scud | surface-to-surface missile | tomahawk | scud missile | tomahawk missile | air-to-ground missile | short-range missile | iskander"
  en "long-range missile | guided rocket | hellfire missile | medium-range missile | intercontinental ballistic missile | ICBM | kalibr | hypersonic missile | kinzhal | storm shadow"
  en "anti-ship missile | tochka | tochka-u | al-hussein missile | silkworm missile | exocet missile | air-launched missile | ATACMS | warhead | silkworm | kalibr cruise missile"
  ar "صاروخ | صواريخ | صاروخ باليستي | صواريخ باليستية | صاروخ كروز | صاروخ أرض أرض"
  ru "ракета | ракеты | ракет | ракету | баллистическая ракета | крылатая ракета | крылатые ракеты | Калибр | Искандер | Точка-У"
  tr "füze | füzesi | füzeler | balistik füze | seyir füzesi"

noun ARMOUR
  en "tank | armoured vehicle | armored vehicle | armoured personnel carrier | armored personnel carrier | APC | infantry fighting vehicle | battle tank | BMP | T-72 | T-55 | BTR | humvee | IFV"
  en "armour | armor | armoured car | armored car | T-62 | T-90 | leopard tank | merkava | technical | MRAP | pickup with a mounted machine gun | abrams | M1A1 | main battle tank"
  ar "دبابة | دبابات | مدرعة | مدرعات | عربة مدرعة | ناقلة جند | عربة بي إم بي"
  ru "танк | танки | танков | БМП | БТР | бронетехника | бронетехники | бронетранспортер | броневик"
  tr "tank | tankı | tanklar | zırhlı araç | zırhlı personel taşıyıcı"

noun COMBAT_AIRCRAFT
  en "warplane | fighter jet | bomber | combat aircraft | fighter plane | fighter-bomber | jet fighter | strike aircraft | Su-24 | Su-25 | Su-34 | MiG-29 | F-16 | F-15 | F-35 | B-52 | MiG-21"
  en "fighter aircraft | warplanes | MiG | MiG-23 | Su-22 | A-37 | attack plane | B-1 | Tu-22 | Su-35 | Su-30 | L-39 | A-10 | AC-130 | jet | Il-76 | Il-20 | Tornado jet | Rafale"
  en "MiG-25 | MiG-31 | stealth fighter | jets | C-47 | A-29"
  ar "طائرة حربية | طائرات حربية | مقاتلة | مقاتلات | الطيران الحربي | سوخوي | ميغ"
  ru "истребитель | истребители | штурмовик | бомбардировщик | бомбардировщики | военный самолет | боевой самолет"
  tr "savaş uçağı | savaş uçakları | F-16 | bombardıman uçağı"

noun COMBAT_HELICOPTER
  en "attack helicopter | helicopter gunship | gunship | combat helicopter | helicopter | apache | black hawk | Mi-24 | Mi-8 | Mi-28 | Ka-52 | military helicopter | Mi-17 | UH-1 | chinook | Huey"
  en "apache helicopter | UH-1H | hind helicopter | cobra helicopter"
  ar "مروحية | مروحيات | طائرة مروحية | طائرات مروحية | هليكوبتر"
  ru "вертолет | вертолеты | вертолета | ударный вертолет | Ми-8 | Ми-24 | Ка-52"
  tr "helikopter | helikopteri | taarruz helikopteri"

noun AIR_DEFENCE
  en "air defence | air defense | surface-to-air missile | anti-aircraft missile | anti-aircraft gun | air defence system | air defense system | S-300 | S-400 | patriot missile | Buk | SAM-7"
  en "anti-aircraft fire | man-portable air defence system | MANPADS | stinger missile | pantsir | iron dome | anti-aircraft | stinger | patriot battery | SA-7 | interceptor | anti-aircraft battery"
  en "anti-aircraft artillery | Buk missile | flak | interceptor missile | redeye missile | SAM-16 | SAM-14 | redeye | ZU-23 | 23mm gun | anti-aircraft weapon"
  ar "دفاع جوي | مضادات أرضية | منظومة دفاع جوي | صاروخ مضاد للطائرات | الدفاعات الجوية | مضاد طيران"
  ru "ПВО | зенитная ракета | зенитный ракетный комплекс | ЗРК | С-300 | С-400 | Бук | Панцирь | ПЗРК | зенитная установка"
  tr "hava savunma | hava savunma sistemi | uçaksavar | S-400"

noun AIR_BOMB
  en "aerial bomb | glide bomb | bunker buster | laser-guided bomb | guided bomb | precision bomb | 500-pound bomb | 2,000-pound bomb | vacuum bomb | thermobaric bomb | gravity bomb"
  en "precision-guided munition | unguided bomb | dumb bomb | smart bomb | fuel-air bomb | parachute bomb | bunker-buster | FAB-500 | guided aerial bomb | fragmentation bomb | thermobaric weapon"
  en "bunker-busting bomb"
  ar "قنابل فراغية | صواريخ فراغية | صاروخ فراغي | قنبلة جوية"
  ru "авиабомба | авиабомбы | авиабомб | управляемая авиабомба | КАБ | ФАБ"
  tr "vakum bombası"

noun BARREL_BOMB
  en "barrel bomb | explosive barrel | barrel | improvised air-dropped bomb | barrel explosives | hell cannon | naval mine dropped from the air"
  ar "برميل متفجر | براميل متفجرة | برميلا متفجرا | البراميل المتفجرة"
  ru "бочковая бомба | бочковые бомбы | баррельная бомба"
  tr "varil bombası | varil bombalı"

noun CLUSTER_MUNITION
  en "cluster bomb | cluster munition | bomblet | submunition | cluster shell | cluster rocket | cluster weapon | cluster warhead | cluster-bomb"
  ar "قنبلة عنقودية | قنابل عنقودية | ذخائر عنقودية | صواريخ عنقودية"
  ru "кассетная бомба | кассетные бомбы | кассетные боеприпасы | кассетных боеприпасов"
  tr "misket bombası | misket bombaları | salkım bombası"

noun INCENDIARY
  en "napalm | white phosphorus | incendiary bomb | petrol bomb | molotov cocktail | incendiary weapon | firebomb | thermite | gasoline bomb | incendiary device | phosphorus shell | molotov"
  en "phosphorus bomb | phosphorous | incendiary balloon | incendiary munition | fire bomb | incendiary"
  ar "نابالم | فوسفور أبيض | فوسفور | قنابل حارقة | زجاجة حارقة | زجاجات حارقة"
  ru "напалм | фосфорные бомбы | белый фосфор | зажигательные боеприпасы | коктейль Молотова"
  tr "napalm | fosfor bombası | molotof kokteyli"

noun DRONE_WEAPON
  en "drone | unmanned aerial vehicle | UAV | shahed | kamikaze drone | quadcopter | bayraktar | FPV drone | loitering munition | armed drone | shahed drone | predator drone | reaper drone | unmanned aircraft"
  en "orlan | lancet | unmanned drone | mavic | shahed-136 | mini-UAV | reaper"
  ar "طائرة مسيرة | طائرات مسيرة | طائرة بدون طيار | مسيرات | مسيرة انتحارية"
  ru "беспилотник | беспилотники | беспилотный летательный аппарат | дрон | дроны | БПЛА | Шахед | Герань"
  tr "İHA | SİHA | insansız hava aracı | kamikaze İHA"

noun IED
  en "improvised explosive device | roadside bomb | IED | home-made bomb | homemade bomb | booby trap | explosive device | pipe bomb | remote-controlled bomb | roadside mine | parcel bomb"
  en "letter bomb | time bomb | bomb | sticky bomb | pressure cooker bomb | nail bomb | magnetic bomb | planted bomb | hidden bomb | makeshift bomb | package bomb | crude bomb | remote-controlled device"
  en "timed device | sticky-bomb | remote-control bomb | home-made explosive device | concealed bomb | bicycle bomb"
  ar "عبوة ناسفة | عبوات ناسفة | عبوة | عبوة لاصقة | لغم أرضي"
  ru "самодельное взрывное устройство | СВУ | взрывное устройство | фугас | растяжка"
  tr "el yapımı patlayıcı | EYP | bombalı düzenek | tuzaklanmış patlayıcı"

noun CAR_BOMB
  en "car bomb | truck bomb | vehicle bomb | vehicle-borne improvised explosive device | VBIED | booby-trapped car | explosives-laden vehicle | explosive-laden car | bomb-laden truck | SVBIED"
  en "explosives-laden truck | car-bomb | bomb-rigged car | explosives-packed car | motorcycle bomb | rigged vehicle | explosives-packed truck | suicide car bomb | booby-trapped vehicle | van bomb"
  en "explosives-laden car | booby-trapped truck | explosive-rigged vehicle | booby-trapped motorcycle"
  ar "سيارة مفخخة | سيارات مفخخة | مفخخة | دراجة مفخخة"
  ru "заминированный автомобиль | заминированная машина | начиненный взрывчаткой автомобиль | автомобиль-бомба"
  tr "bomba yüklü araç | bombalı araç"

noun SUICIDE_BELT
  en "suicide belt | suicide vest | explosive belt | explosive vest | explosives belt | explosives vest | bomb vest"
  ar "حزام ناسف | أحزمة ناسفة"
  ru "пояс смертника | пояс шахида"
  tr "canlı bomba yeleği | intihar yeleği"

noun LANDMINE
  en "mine | landmine | land mine | anti-personnel mine | anti-tank mine | minefield | sea mine | unexploded ordnance | UXO | limpet mine | naval mine | claymore mine | antipersonnel mine | quitacalzon"
  en "unexploded bomb | unexploded shell | explosive remnant of war | explosive remnants of war | claymore | booby-trapped mine | unexploded device | antitank mine | unexploded munition | contact mine"
  ar "لغم | ألغام | حقل ألغام | مخلفات حرب | ذخائر غير منفجرة"
  ru "мина | мины | мин | минное поле | неразорвавшийся снаряд | противотанковая мина | неразорвавшиеся боеприпасы"
  tr "mayın | mayını | mayınlar | mayın tarlası | patlamamış mühimmat"

noun EXPLOSIVES
  en "explosive | dynamite | TNT | explosives | semtex | C-4 | explosive charge | plastic explosive | dynamite charge | detonator | gunpowder | explosive material | stick of dynamite | dynamite stick"
  en "dynamite bomb | fertiliser bomb | fertilizer bomb | RDX | ammonium nitrate | bomb-making material | anfo | satchel charge | sticks of dynamite | fuse | high explosive | explosive substance"
  ar "متفجرات | مواد متفجرة | ديناميت | صاعق"
  ru "взрывчатка | взрывчатки | взрывчатые вещества | тротил | тротила | динамит | тротиловый эквивалент"
  tr "patlayıcı | patlayıcılar | patlayıcı madde | dinamit"

noun CHEMICAL_WEAPON
  en "chemical weapon | sarin | chlorine | nerve agent | poison gas | mustard gas | nerve gas | toxic gas | chlorine gas | chemical agent | chemical munition | toxic agent | biological weapon"
  en "VX | novichok | toxic substance | poisonous gas | chemical substance | toxic chemical | chemical shell | sarin gas | phosgene | anthrax | chlorine cylinder | poisonous substance | ricin"
  en "chemical warhead | weapon of mass destruction | weapons of mass destruction | WMD | blister agent | chloropicrin"
  ar "سلاح كيميائي | أسلحة كيميائية | غاز الكلور | غاز السارين | السارين | مواد سامة | غازات سامة | كلور | الكيماوي"
  ru "химическое оружие | химического оружия | зарин | зарина | хлор | хлора | отравляющие вещества | отравляющих веществ | нервно-паралитический"
  tr "kimyasal silah | kimyasal silahlar | sarin | sarin gazı | klor | klor gazı | zehirli gaz"

noun AMMUNITION
  en "ammunition | bullet | cartridge | live ammunition | live round | munitions | ammo | magazine | live bullet | shrapnel | live fire | shell casing | round of ammunition | rounds of ammunition | ammunition depot"
  en "splinter | fragment | weapons cache | arms cache | ammunition dump | arms depot | weapons depot | cache of weapons | cache of arms | tracer | tracer bullet | tracer fire | arms dump | shell fragment"
  ar "ذخيرة | ذخائر | رصاصة | طلقات | شظية | شظايا | رصاص حي | مستودع ذخيرة | مستودع أسلحة"
  ru "боеприпас | боеприпасы | боеприпасов | пуля | пули | патрон | патроны | осколок | осколки | склад боеприпасов"
  tr "mühimmat | mermi | fişek | şarapnel | cephane | mühimmat deposu"

noun BLADE
  en "knife | machete | sword | axe | dagger | bayonet | spear | stone | rock | iron bar | stick | club | slingshot | metal bar | bow and arrow | arrow | razor | baseball bat | hammer | hatchet | blunt object"
  en "sharp object | brick | screwdriver | acid | metal rod"
  ar "سكين | سلاح أبيض | حجارة"
  ru "нож | ножа | топор | мачете | камни"
  tr "bıçak | pala | taş | sopa"

noun CROWD_CONTROL
  en "tear gas | teargas | rubber bullet | water cannon | plastic bullet | rubber-coated bullet | baton | truncheon | pepper spray | stun gun | riot gear | birdshot | tear-gas canister | tear gas canister"
  en "rubber-coated steel bullet | nightstick | baton round | pellet gun | smoke bomb | rubber-coated metal bullet | taser | flash-bang grenade"
  ar "غاز مسيل للدموع | الغاز المسيل للدموع | رصاص مطاطي | خراطيم المياه"
  ru "слезоточивый газ | слезоточивого газа | резиновые пули | водомет | водометы | дубинка"
  tr "göz yaşartıcı gaz | biber gazı | plastik mermi | tazyikli su"

noun NUCLEAR_WEAPON
  en "nuclear weapon | nuclear warhead | nuclear bomb | atomic bomb | hydrogen bomb | nuclear missile | dirty bomb | nuclear device | nuclear arms | tactical nuclear weapon | H-bomb | atom bomb | nuke"
  ar "سلاح نووي | أسلحة نووية | قنبلة نووية"
  ru "ядерное оружие | ядерного оружия | ядерная боеголовка"
  tr "nükleer silah | atom bombası"

noun BOMB_N
  en "bomb | explosive device | incendiary bomb | firebomb | fire bomb | device | powerful bomb | dynamite bomb | high-powered bomb | charge | package bomb | bomb threat | low-intensity bomb | low-powered bomb | high-power bomb | bombs"
  ar "قنبلة | قنابل | عبوة"
  ru "бомба | бомбы | взрывное устройство"
  tr "bomba | bombası | bombalar"
