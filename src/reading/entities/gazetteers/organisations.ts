/** Bodies, agencies, armed groups and parties known by a name that no head word gives away, and acronyms. */
export const organisations = `
un, w.h.o., u.n., united nations, nato, eu, e.u., ec, eec, european union, european community, european commission
european parliament, osce, unesco, unicef, unhcr, unrwa, undp, unprofor, ifor, sfor, kfor, who, wto, gatt, imf
world bank, ifc, ebrd, eib, ecb, adb, oecd, opec, asean, apec, nafta, mercosur, ecowas, ecomog, oau, african union, au
arab league, gcc, cis, iaea, icrc, red cross, red crescent, interpol, europol, eurostat, oas, oic, cia, fbi, nsa, nsc
dea, irs, sec, fda, faa, ntsb, epa, nasa, esa, ftc, fcc, cdc, hud, usda, usaid, pentagon, kremlin
congress, senate, u.s. senate, house of representatives, house of commons, house of lords, house, commons, lords
parliament, bundestag, bundesrat, knesset, duma, state duma, verkhovna rada, rada, sejm, riksdag, storting, folketing
cortes, lok sabha, rajya sabha, majlis, diet, politburo, whitehall, downing street, state department, foreign office
treasury, u.s. treasury, home office, scotland yard, mossad, shin bet, mi5, mi6, kgb, fsb, gru, sbu, nis, fed
federal reserve, bundesbank, bank of england, bank of japan, boj, fomc, supreme court, high court, hamas, hizbollah
hezbollah, hizbullah, fatah, plo, palestinian authority, palestine liberation organisation
palestine liberation organization, islamic jihad, taleban, taliban, al qaeda, al-qaeda, al-qaida, isis, isil
islamic state, boko haram, al-shabaab, houthis, ira, sinn fein, eta, herri batasuna, pkk, kdp, puk, ltte, tamil tigers
liberation tigers of tamil eelam, farc, unita, mpla, frelimo, renamo, anc, inkatha, inkatha freedom party, rpf
khmer rouge, shining path, tupac amaru, zapatista national liberation army, ezln, wagner, wagner group, azov, khad
ku klux klan, tory, tories, labour, labour party, conservatives, conservative party, liberal democrats, lib dems
likud, kadima, meretz, shas, hadash, democratic party, republican party, gop, cdu, csu, spd, fdp, greens, afd, rpr
udf, pds, ulivo, forza italia, northern league, pasok, new democracy, psoe, pp, popular party, prd, pri, pan, bjp
bharatiya janata party, janata dal, congress party, united front, golkar, umno, pap, kuomintang, kmt, dpp, ldp
communist party, chinese communist party, workers' party, solidarity, sds, hdz, sda, jna, welfare party, refah
true path, motherland party, hadep, amnesty international, human rights watch, greenpeace, oxfam
medecins sans frontieres, doctors without borders, save the children, world food programme, wfp, fao
world health organisation, world health organization, international monetary fund, world trade organisation
world trade organization, caritas, opus dei, freemasons, roman catholic church, church of england, vatican bank, mafia
cosa nostra, camorra, yakuza, triads, nation of islam, afl-cio, tuc, cgt, ig metall, cosatu, ituc, naacp, nra, aclu, pta, ymca, ama
reuters, reuter, afp, agence france-presse, associated press, ap, upi, itar-tass, tass, ria, interfax, xinhua
new china news agency, kyodo, dpa, ansa, efe, pti, press trust of india, irna, anatolian, anadolu, mena, petra, suna
tanjug, beta, hina, srna, onasa, ctk, mti, rompres, bta, yonhap, kcna, antara, bernama, press association, belga, anp
ntb, bbc, british broadcasting corporation, bbc monitoring, cnn, abc, nbc, cbs, fox, fox news, msnbc, cnbc, npr, pbs
itv, sky, sky news, itn, channel 4, zdf, ard, rai, tf1, nhk, cctv, al jazeera, al-jazeera, al arabiya
voice of america, radio free europe, radio liberty, deutsche welle, financial times, ft, the times, sunday times
daily telegraph, guardian, the guardian, observer, independent, daily mail, daily mirror, daily express, the sun
the economist, wall street journal, new york times, washington post, los angeles times, usa today, chicago tribune
boston globe, miami herald, time magazine, newsweek, fortune, forbes, business week, businessweek, le monde, le figaro
liberation, les echos, l'equipe, die welt, die zeit, der spiegel, spiegel, focus, stern, bild
frankfurter allgemeine zeitung, sueddeutsche zeitung, handelsblatt, corriere della sera, la repubblica, la stampa
il sole 24 ore, gazzetta dello sport, el pais, el mundo, abc newspaper, marca, pravda, izvestia, kommersant
nezavisimaya gazeta, haaretz, maariv, yedioth ahronoth, jerusalem post, al-ahram, al-hayat, asharq al-awsat, hurriyet
milliyet, sabah, cumhuriyet, times of india, hindustan times, the hindu, indian express, dawn, straits times
south china morning post, people's daily, china daily, yomiuri shimbun, yomiuri, asahi shimbun, mainichi shimbun
nihon keizai shimbun, korea herald, bangkok post, jakarta post, kompas, the australian, sydney morning herald
the age, globe and mail, toronto star, rodong sinmun, kyiv independent, ukrainska pravda, politico, axios, bloomberg
fifa, uefa, ioc, international olympic committee, iaaf, fia, fiba, fina, itf, atp, wta, nba, nfl, nhl, mlb, ncaa, pga
lpga, icc, mcc, bcci, concacaf, conmebol, caf, afc, football association, fa, premier league, national hockey league
national football league, national basketball association, major league baseball, usoc, wada, cas, all blacks
springboks, wallabies, nasdaq, nymex, comex, cbot, liffe, matif, amex, nyse, lse, new york stock exchange
london stock exchange, chicago board of trade, chicago mercantile exchange, cme, ivy league, sorbonne, eton, harvard
yale, princeton, stanford, mit, caltech, oxford university, cambridge university, ucla, duke university, juilliard
scala, la scala, bolshoi, army, navy, air force, marine corps, marines, u.s. army, u.s. navy, u.s. air force
royal navy, royal air force, raf, idf, israel defence forces, red army, coast guard, national guard
revolutionary guards, revolutionary guard, republican guard, pla, people's liberation army, jsc, swat, secret service
armed forces of ukraine, general staff
`;
