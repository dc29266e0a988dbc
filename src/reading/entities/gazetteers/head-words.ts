/** Last words of organisations' names: "Health Ministry", "Acme Corp". */
export const organisationHeads = `
ministry, bank, council, party, university, college, institute, academy, school, corp, corp., corporation, inc, inc.
incorporated, ltd, ltd., limited, plc, llc, llp, co, co., company, companies, cos, ag, a.g., gmbh, sa, s.a., nv, n.v.
bv, ab, a/s, as, asa, oy, oyj, spa, s.p.a., srl, kk, pty, bhd, berhad, tbk, kgaa, se, group, holdings, holding
partners, associates, brothers, bros, bros., industries, systems, technologies, technology, motors, motor, airlines
airways, airline, aviation, aerospace, electronics, electric, energy, oil, gas, petroleum, steel, chemical, chemicals
pharmaceuticals, pharmaceutical, pharma, laboratories, labs, foods, brewery, breweries, stores, supermarkets
insurance, assurance, securities, financial, finance, capital, investment, investments, trust, fund, funds, management
bancorp, bancorporation, bankshares, savings, telecom, telecommunications, telecoms, communications, media
broadcasting, radio, television, tv, newspapers, press, times, post, herald, tribune, journal, gazette, newsroom, newsdesk, universities
bureau, desk, news, agency, authority, administration, commission, committee, subcommittee, union, unions, association
assn, federation, confederation, foundation, society, club, fc, f.c., sc, sv, united, rovers, wanderers, albion
athletic, police, army, navy, force, forces, corps, brigade, battalion, regiment, guard, guards, command, militia
front, movement, alliance, coalition, congress, parliament, senate, assembly, chamber, legislature, cabinet
government, department, dept, office, directorate, secretariat, service, services, court, tribunal, organisation
organization, exchange, board, bourse, church, diocese, archdiocese, hospital, clinic, museum, library, orchestra
philharmonic, opera, ballet, theatre, theater, hotels, resorts, railways, railway, rail, railroad, lines, shipping
shipyard, shipbuilding, works, mines, mining, gold, resources, minerals, metals, paper, textile, textiles, software
computer, computers, microsystems, semiconductor, semiconductors, instruments, products, enterprises, entertainment
pictures, studios, records, international, worldwide, global, consulting, networks, network, cellular, wireless, power
utilities, hydro, water, construction, engineering, properties, realty, realtors, cement, tobacco, rubber, tire, glass
healthcare, biotech, genetics, therapeutics, sciences, sports, sportswear, apparel, fashions, shoe, toys, restaurants
nations, monitor, watch, institution, observatory, consortium, syndicate, cartel, guild, lobby, ombudsman, treasury
customs, fire brigade, zoo, lawyers, stockbrokers, brokers, brokerage, ventures, logistics, freight, express, cargo
carriers, cruises, travel, tours, realtor, publishing, publishers, publications, magazine, weekly, daily, chronicle
observer, telegraph, mirror, examiner, inquirer, bulletin, dispatch, mercury, globe, sentinel, courier, xi, eleven
`;

/** First words of organisations' names that take "of": "Bank of England", "Ministry of Trade and Industry". */
export const organisationOfHeads = `
bank, ministry, university, college, institute, academy, school, house, board, council, association, federation
confederation, union, department, organisation, organization, chamber, court, church, bureau, office, league, party
front, movement, army, society, federal reserve bank, congress, committee, commission, conference, assembly, alliance
authority, agency, foundation, fund, voice, daughters, sons, knights, international union, brotherhood, friends
center, centre, museum, library, hospital, radio, forum, company, corporation, senate, parliament, cabinet, embassy
chair, ark, islamic movement
`;

/** Last words of places' names: "Rhine River", "Orly Airport". */
export const placeHeads = `
river, lake, island, islands, isles, sea, ocean, bay, gulf, strait, straits, channel, canal, mountain, mountains
mount, hills, hill, valley, peninsula, desert, coast, province, county, region, district, oblast, prefecture, state
territory, territories, republic, city, town, township, village, square, street, avenue, road, boulevard, lane, park
airport, airfield, airbase, port, harbour, harbor, beach, bridge, tunnel, stadium, arena, ground, oval, racecourse
racetrack, speedway, circuit, golf course, course, palace, castle, cathedral, mosque, temple, shrine, abbey, tower
plaza, hall, garden, gardens, zoo, prison, jail, camp, barracks, base, fort, station, plant, dam, reservoir, forest
glacier, volcano, cape, cove, creek, falls, springs, heights, plateau, delta, basin, reef, crossing, checkpoint
corridor, zone, border, highway, motorway, cemetery, refinery, mine, field, hotel, house, building, center, centre
ranch, farm, quarter, ghetto, strip, reservation, reserve, refuge, sanctuary, monument
`;

/** First words of places' names: "Mount Everest", "Lake Erie", "Port Moresby". */
export const placeStarts = `
mount, mt, mt., lake, port, cape, fort, ft, ft., gulf, strait, straits, bay, isle, isles, river, rio, san, santa
santo, sao, st, st., saint, ciudad, nizhny, tel, el, los, las, la, le, new, north, south, east, west, upper, lower
northern, southern, eastern, western, central, beit, deir, khan, tell, wadi, jebel, djebel, ras, umm, camp, puerto
punta, villa, ville, costa, sierra, monte, bad, sankt, novo, staro, velika, mala, stara
`;

/** Last words of names that are neither people, organisations nor places: events, prizes, laws, works, products. */
export const otherHeads = `
open, cup, championship, championships, trophy, grand prix, prix, masters, classic, tour, series, games, olympics
accord, accords, treaty, pact, agreement, act, bill, law, prize, award, awards, medal, war, wars, revolution, uprising
holocaust, bowl, derby, stakes, division, conference, league, shield, plate, rally, marathon, festival, carnival, week
day, night, eve, summit, round, plan, programme, program, project, operation, convention, protocol, resolution
constitution, charter, declaration, amendment, index, average, indicator, bond, bonds, note, notes, bund, bunds, gilt
virus, disease, syndrome, hurricane, typhoon, storm, language, bible, koran, gospel, era, age, century, dynasty
empire, style, jet, airliner, missile, missiles, rifle, tank, helicopter, boeing, mission, shuttle, satellite, album
song, symphony, novel, invitational, challenge, regatta, final, finals, qualifier, tournament, meet, meeting, memorial
crisis, affair, scandal, report, survey, poll, review, christmas, easter, ramadan, passover, xmas, ii, iii
`;
