/** Cities and towns that the news names, beside those of the time zone names and of compromise's lexicon. */
export const cities = `
aachen, aalborg, aarhus, aberdeen, abidjan, abuja, abu dhabi, acapulco, accra, adana, addis ababa, adelaide, aden
agadir, agra, ahmedabad, aix-en-provence, ajaccio, akron, al ain, albany, albuquerque, aleppo, alexandria, algiers
alicante, alice springs, allahabad, almaty, alma-ata, almere, amiens, amman, amritsar, amsterdam, anaheim, anchorage
andorra la vella, angers, ankara, ann arbor, annapolis, antalya, antananarivo, antwerp, arnhem, asheville, ashgabat
asmara, aspen, astana, asuncion, athens, atlanta, atlantic city, auckland, augsburg, augusta, austin, auxerre, avignon
ayodhya, baalbek, babol, badajoz, baden-baden, baghdad, baku, bali, baltimore, bamako, bandar abbas
bandar seri begawan, bandung, bangalore, bengaluru, banghazi, bangkok, bangui, banja luka, banjul, barcelona, bari
barranquilla, basel, basle, basra, bastia, baton rouge, bayonne, beaumont, beersheba, beijing, beirut, belfast
belgorod, belgrade, belize city, belmopan, belo horizonte, benghazi, berdyansk, bergamo, bergen, berkeley, berlin
bern, berne, bethlehem, bhopal, bhubaneswar, bialystok, bielefeld, bihac, bilbao, birmingham, bishkek, bissau
blackburn, blackpool, bloemfontein, bochum, bogota, boise, bologna, bolton, bombay, bonn, bordeaux, boston, boulder
bournemouth, bradford, brasilia, bratislava, brazzaville, brcko, breda, bremen, brescia, brest, bridgetown, brighton
brisbane, bristol, brno, bruges, brussels, bryansk, bucha, bucharest, budapest, budennovsk, buenos aires, buffalo
bujumbura, bukhara, bulawayo, burbank, burgas, burgos, bursa, busan, cadiz, caen, cagliari, cairns, cairo, calais
calcutta, calgary, cali, cambridge, canberra, cancun, cannes, canterbury, canton, cape town, caracas, cardiff
carlisle, carmel, cartagena, casablanca, catania, cayenne, chandigarh, changchun, changsha, charleroi, charleston
charlotte, charlottesville, chattanooga, chelmsford, chelyabinsk, chengdu, chennai, cherkasy, chernihiv, chernivtsi
cheyenne, chiang mai, chicago, chihuahua, chisinau, chittagong, chongqing, christchurch, cincinnati, ciudad juarez
cleveland, clermont-ferrand, cluj, coimbatore, cologne, colombo, colorado springs, columbia, columbus, como, conakry
concord, constanta, constantine, copenhagen, cordoba, cork, corpus christi, cotonou, coventry, cracow, cremona
croydon, cuenca, cupertino, curitiba, cuzco, dakar, dalian, dallas, damascus, da nang, dar es salaam, darwin, davao
davos, dayton, daytona beach, dearborn, debaltseve, debrecen, delft, delhi, den haag, denver, derby, des moines
detroit, dhaka, dharamsala, dijon, diyarbakir, djibouti, dnipro, dnipropetrovsk, dodoma, doha, doncaster, donetsk
dortmund, douala, dover, dresden, dubai, dublin, dubrovnik, duesseldorf, duisburg, duluth, dundee, dunedin, dunkirk
durban, durham, durres, dushanbe, dusseldorf, düsseldorf, east london, eastbourne, edinburgh, edmonton, eindhoven
el paso, erbil, arbil, erfurt, essen, eugene, evansville, evian, exeter, fairbanks, fairfax, faisalabad, fallujah
famagusta, fargo, ferrara, fez, flint, florence, fort lauderdale, fort worth, fortaleza, frankfurt, freetown, freiburg
fresno, fukuoka, fukushima, gaborone, galveston, galway, gaza city, gdansk, gdynia, geneva, genoa, georgetown, ghent
glasgow, gloucester, goma, gorazde, gori, gorlovka, gothenburg, granada, grand rapids, graz, green bay, greenwich
grenoble, grimsby, grodno, groningen, grozny, guadalajara, guangzhou, guatemala city, guayaquil, guwahati, haifa
hakodate, halifax, halle, hamburg, hamilton, hangzhou, hanoi, hannover, hanover, harare, harbin, hargeisa, harrisburg
hartford, havana, hebron, heidelberg, helsinki, heraklion, herat, hereford, hiroshima, ho chi minh city, hobart
hodeidah, hollywood, homs, honiara, honolulu, hostomel, houston, huddersfield, hull, huntsville, hyderabad, iasi
ibadan, idlib, incheon, inchon, indianapolis, indore, innsbruck, invercargill, inverness, iowa city, ipswich, irkutsk
irpin, irvine, isfahan, islamabad, istanbul, izmir, izium, jackson, jacksonville, jaffna, jaipur, jakarta, jalalabad
jeddah, jena, jenin, jericho, jersey city, jerusalem, jinan, johannesburg, jos, juba, kabul, kaduna, kaliningrad
kampala, kananga, kandahar, kandy, kano, kanpur, kansas city, kaohsiung, karachi, karbala, karlsruhe, kaunas, kazan
kerch, kharkiv, kharkov, khartoum, kherson, khost, kiel, kiev, kyiv, kigali, kimberley, kingston, kinshasa, kirkuk
kisangani, kishinev, klagenfurt, knin, knoxville, kobe, kolkata, kosice, kota kinabalu, kramatorsk, krakow, krasnodar
krasnoyarsk, kuala lumpur, kumamoto, kunduz, kunming, kupiansk, kursk, kuwait city, kyoto, la paz, la plata
la rochelle, lagos, lahore, lancaster, lansing, larnaca, las palmas, las vegas, lausanne, laval, le havre, le mans
leeds, leicester, leipzig, lens, leon, lexington, lhasa, libreville, lille, lillehammer, lilongwe, lima, limassol
limerick, limoges, lincoln, linz, lisbon, little rock, liverpool, ljubljana, lodz, lome, london, londonderry, derry
long beach, los angeles, louisville, luanda, lubbock, lublin, lubumbashi, lucerne, lucknow, ludhiana, lugano, luton
luxor, lviv, lvov, lyon, lyons, macon, madison, madras, madrid, mainz, makhachkala, malabo, malaga, male, malmo
managua, manama, manaus, manchester, mandalay, manila, mannheim, maputo, mar del plata, maracaibo, marbella, mariupol
marrakech, marrakesh, marseille, marseilles, maseru, mashhad, mauritius, mazar-i-sharif, mbabane, mecca, medan
medellin, medina, melbourne, melitopol, memphis, merida, messina, metz, mexico city, miami, milan, milwaukee
minneapolis, minsk, miskolc, mobile, modena, mogadishu, mombasa, monrovia, monte carlo, montego bay, monterey
monterrey, montevideo, montgomery, montpellier, montreal, montreux, moroni, moscow, mosul, mostar, mulhouse, multan
mumbai, munich, murmansk, murcia, muscat, mykolaiv, nablus, nagasaki, nagoya, nagpur, nairobi, najaf, nancy, nanjing
nantes, naples, nashville, nassau, n'djamena, ndjamena, new delhi, new haven, new orleans, new york, new york city
newark, newcastle, newcastle upon tyne, newport, niamey, nice, nicosia, nijmegen, nikopol, nimes, ningbo, nis
nizhny novgorod, norfolk, northampton, norwich, nottingham, nouakchott, nouadhibou, nouméa, noumea, novi sad
novosibirsk, nuremberg, oakland, odense, odesa, odessa, oklahoma city, omaha, omdurman, omsk, oporto, oran, orlando
orleans, osaka, osijek, oslo, ostend, ostrava, ottawa, ouagadougou, oviedo, oxford, padang, padua, palermo, palm beach
palm springs, palma, palo alto, panama city, paramaribo, paris, parma, pasadena, pecs, penang, peoria, perm, perth
perugia, peshawar, philadelphia, phnom penh, phoenix, phuket, pisa, pittsburgh, plovdiv, plymouth, podgorica
pointe-noire, pokrovsk, poltava, port louis, port moresby, port of spain, port said, port sudan, port stanley
port vila, port-au-prince, portland, porto, porto alegre, portsmouth, potsdam, poznan, prague, praia, preston
pretoria, tshwane, pristina, providence, puebla, pune, pusan, pyongyang, qingdao, qom, quebec city, quetta
quezon city, quito, rabat, rafah, raleigh, ramadi, ramallah, rangoon, yangon, raqqa, ravenna, rawalpindi, reading
recife, reims, rennes, reno, reykjavik, richmond, riga, rijeka, rimini, rio de janeiro, rio, riverside, riyadh
roanoke, rochester, rockville, rome, rosario, rostock, rostov, rostov-on-don, rotterdam, rouen, ryazan, sacramento
saigon, saint-denis, salamanca, salem, salerno, salisbury, salt lake city, salvador, salzburg, samara, samarkand
samarra, san antonio, san bernardino, san cristobal, san diego, san francisco, san jose, san juan, san pedro sula
san salvador, san sebastian, sanaa, sana'a, sandton, santa ana, santa barbara, santa cruz, santa fe, santa monica
santiago, santo domingo, santos, sao paulo, são paulo, sapporo, sarajevo, saratov, saskatoon, savannah, scranton
seattle, sendai, seoul, sevastopol, severodonetsk, seville, shanghai, sharjah, sharm el-sheikh, sheffield, shenyang
shenzhen, shiraz, shreveport, sidon, simferopol, singapore, sintra, skopje, sloviansk, smolensk, sochi, sofia, sousse
south bend, southampton, soweto, split, spokane, springfield, srebrenica, srinagar, st andrews, st gallen, st george's
st john's, st johns, st louis, st. louis, st moritz, st paul, st. paul, st petersburg, st. petersburg, st tropez
stalingrad, stanley, stavanger, stellenbosch, stockholm, stockton, stoke, strasbourg, stuttgart, sucre, sudzha, suez
sukhumi, sumgait, sumy, sunderland, surabaya, surat, suva, swansea, swindon, sydney, syracuse, szczecin, szeged
tabriz, tacoma, taejon, taif, taipei, tallahassee, tallinn, tampa, tampere, tangier, tangshan, tartu, tashkent
tbilisi, tegucigalpa, tehran, teheran, tel aviv, ternopil, tetovo, thessaloniki, salonika, thimphu, tianjin, tijuana
tikrit, timbuktu, timisoara, tirana, tirane, tiraspol, tirunelveli, toledo, tokyo, toronto, torun, toulon, toulouse
tours, trento, trenton, trieste, tripoli, trnava, trondheim, tucson, tula, tulsa, tunis, turin, turku, tuzla, tver
tyre, ufa, ulan bator, ulaanbaatar, ulm, ulsan, umea, uppsala, urumqi, utrecht, uzhhorod, vaduz, valencia, valletta
valparaiso, vancouver, varanasi, varna, venice, veracruz, verdun, verona, versailles, vicenza, victoria, vienna
vientiane, vilnius, vinnytsia, visakhapatnam, vitebsk, vitoria, vladikavkaz, vladivostok, volgograd, voronezh, vukovar
walvis bay, warsaw, washington, waterloo, weimar, wellington, west palm beach, whistler, wichita, wiesbaden, wigan
wilmington, windhoek, windsor, winnipeg, wolfsburg, wolverhampton, worcester, wroclaw, wuhan, wuppertal, wurzburg
xi'an, xiamen, yalta, yamoussoukro, yaounde, yaroslavl, yekaterinburg, yerevan, yinchuan, yokohama, yonkers, york
ypres, zadar, zagreb, zamboanga, zanzibar, zaporizhzhia, zaragoza, zenica, zhengzhou, zhytomyr, zurich, zwolle
bakhmut, avdiivka, soledar, vuhledar, lyman, kryvyi rih, enerhodar, khan younis, khan yunis, beit hanoun
deir al-balah, jabalia, sibiu, brasov, craiova, arad, oradea, ploiesti, galati, kragujevac, bitola, ohrid, prizren
pec, mitrovica, bijeljina, doboj, prijedor, sanski most, bugojno, jajce, pale, zvornik, foca, trebinje, karlovac
sisak, pula, maribor, celje, kranj, guingamp, sedan, troyes, lorient, le touquet, deauville, biarritz, pau, perpignan
beziers, narbonne, arles, antibes, st etienne, saint-etienne, leverkusen, moenchengladbach, kaiserslautern, oldenburg
osnabrueck, goettingen, kassel, magdeburg, cottbus, chemnitz, zwickau, wolfsberg, st. poelten, bregenz, neuchatel
sion, winterthur, mechelen, liege, namur, genk, kortrijk, leuven, tilburg, enschede, haarlem, leiden, maastricht
heerenveen, kerkrade, sittard, vejle, esbjerg, roskilde, helsingborg, jonkoping, lund, orebro, vasteras, drammen
tromso, bodo, lahti, oulu, kuopio, espoo, vantaa, narva, daugavpils, klaipeda, gomel, brest-litovsk, rivne, lutsk
khmelnytskyi, kropyvnytskyi, kremenchuk, hove, scarborough, taunton, guildford, reigate, slough, watford, crewe
stockport, oldham, rochdale, bury, burnley, barnsley, rotherham, chesterfield, hartlepool, darlington, middlesbrough
scunthorpe, peterborough, colchester, southend, harrogate, bath, cheltenham, torquay, weymouth, folkestone, hastings
maidstone, tunbridge wells, arundel, chichester, aylesbury, milton keynes, basingstoke, stratford, warwick, shrewsbury
telford, stafford, wrexham, bangor, llanelli, neath, pontypridd, bridgend, motherwell, kilmarnock, paisley
dunfermline, kirkcaldy, falkirk, stirling, stranraer, dumfries, ayr, omagh, enniskillen, newry, lisburn, waterford
sligo, kilkenny, drogheda, dundalk, tralee, worthing, crawley, ascot, epsom, newmarket, aintree, goodwood
`;
