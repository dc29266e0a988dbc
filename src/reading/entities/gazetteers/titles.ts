/** Words of rank before a name that belong to no office: taken off the name. */
export const honorifics = `
mr, mr., mrs, mrs., ms, ms., miss, dr, dr., doctor, prof, prof., professor, sir, dame, lord, lady, rev, rev., reverend
fr, fr., father, sister, brother, mother, saint, maestro, herr, frau, monsieur, madame, mme, signor, senor, don, dona
haji, sheikh, sheik, ayatollah, imam, mullah, rabbi, pope, archbishop, bishop, cardinal, patriarch, pastor, monsignor
chaplain, canon, gen, gen., general, lt, lt., lieutenant, col, col., colonel, maj, maj., major, capt, capt., captain
sgt, sgt., sergeant, cpl, cpl., corporal, pvt, pvt., private, cmdr, cmdr., commander, adm, adm., admiral, brig, brig.
brigadier, marshal, commodore, ensign, cadet, officer, constable, inspector, superintendent, sheriff, trooper
detective, hon, hon., u, comrade, major-general, lieutenant-general, brigadier-general, lieutenant-colonel, vice-admiral, rear-admiral, king, queen, prince, princess, emperor, empress, sultan, emir, crown prince, duke
duchess, earl, count, countess, baron, baroness, tsar, kaiser, shah, sayyid, judge, justice, magistrate, sen, sen.
rep, rep., gov, gov., pres, pres., st
`;

/** Offices: the noun that makes a role of the words before it ("Foreign Minister", "vice president"). */
export const offices = `
president, vice-president, premier, minister, secretary, undersecretary, under-secretary, chancellor, vice-chancellor
governor, mayor, ambassador, envoy, consul, commissioner, senator, congressman, congresswoman, representative, speaker
leader, deputy, lawmaker, legislator, councillor, councilman, councilwoman, alderman, prosecutor, attorney, solicitor
lawyer, counsel, judge, justice, magistrate, chairman, chairwoman, chairperson, chair, chief, director, head, manager
executive, officer, boss, founder, co-founder, coach, captain, skipper, treasurer, spokesman, spokeswoman
spokesperson, analyst, economist, strategist, trader, dealer, broker, banker, editor, publisher, journalist, reporter
correspondent, columnist, author, writer, novelist, poet, historian, scientist, researcher, professor, lecturer, dean
rector, doctor, surgeon, physician, nurse, psychologist, sociologist, engineer, architect, designer, pilot, astronaut
cosmonaut, general, colonel, major, commander, commandant, admiral, marshal, lieutenant, sergeant, inspector
superintendent, sheriff, detective, investigator, king, queen, prince, princess, emperor, sultan, emir, pope
archbishop, bishop, cardinal, patriarch, rabbi, imam, cleric, priest, pastor, negotiator, mediator, adviser, advisor
aide, assistant, administrator, inspector-general, secretary-general, governor-general, director-general
attorney-general, comptroller, auditor, ombudsman, whip, candidate, nominee, contender, politician, activist
dissident, campaigner, organiser, organizer, guerrilla, rebel, warlord, chieftain, financier, tycoon, magnate, mogul
industrialist, businessman, businesswoman, entrepreneur, investor, billionaire, millionaire, owner, star, actor
actress, singer, musician, composer, conductor, pianist, violinist, artist, painter, sculptor, dancer, comedian, model
producer, filmmaker, screenwriter, presenter, broadcaster, chef, striker, midfielder, defender, goalkeeper, keeper
goalie, forward, winger, playmaker, sweeper, fullback, full-back, centre-back, halfback, flyhalf, fly-half, scrum-half
hooker, prop, lock, flanker, quarterback, linebacker, receiver, cornerback, safety, kicker, punter, guard, center
pitcher, catcher, shortstop, outfielder, infielder, reliever, closer, starter, lefthander, left-hander, righthander
right-hander, slugger, hitter, rookie, veteran, batsman, bowler, all-rounder, allrounder, wicketkeeper, wicket-keeper
opener, spinner, seamer, paceman, umpire, referee, linesman, swimmer, sprinter, runner, hurdler, jumper, thrower
cyclist, rider, jockey, trainer, driver, golfer, boxer, wrestler, heavyweight, middleweight, gymnast, skier, skater
rower, fencer, archer, player, seed, champion, medallist, medalist, winner, finalist, semifinalist, semi-finalist
titleholder, runner-up, wildcard, qualifier, newcomer, teenager, youngster, compatriot, countryman, team-mate
teammate, mate, partner, rival, colleague, widow, wife, husband, son, daughter, father, mother, brother, sister, uncle
cousin, nephew, niece, grandson, girlfriend, boyfriend, fiancee, friend, neighbour, neighbor, resident, farmer
student, teacher, worker, villager, fisherman, soldier, policeman, gunman, suspect, defendant, killer, murderer
victim, witness, survivor, hostage, prisoner, inmate, refugee, hero, legend, giant-killer, newspaperman, photographer
cameraman, intern, expert, specialist, consultant, scholar, philosopher, theologian, mathematician, physicist, chemist
biologist, hitman, predecessor, successor, counterpart, defector, opponent, challenger, incumbent, commentator, pollster
lobbyist, diplomat, official, monitor, observer, rapporteur, chairman-elect, president-elect, mayor-elect
master, harbourmaster, headmaster, headmistress, headteacher, stationmaster, watchman, caretaker, janitor, warden
chairperson-elect, paramedic, firefighter, coroner, registrar, midwife, lifeguard, ranger, curator, librarian
ex-president, ex-minister, ex-premier, ex-chief, co-chairman, ceo, cfo, coo, mp, mep
`;

/** Words that stand before an office and belong to it, in capitals or not. */
export const officeModifiers = `
prime, foreign, deputy, vice, first, second, chief, senior, junior, assistant, acting, former, late, interim
caretaker, outgoing, incoming, current, new, then, ex, executive, managing, general, under, lord, attorney, defence
defense, finance, interior, home, health, education, trade, commerce, industry, economy, economic, economics, financial
agriculture, farm, fisheries, labour, labor, transport, transportation, environment, energy, oil, justice, information
culture, tourism, housing, planning, development, science, technology, communications, telecommunications, social
affairs, security, state, treasury, budget, police, army, navy, military, intelligence, parliamentary, parliament
presidential, cabinet, party, opposition, government, majority, minority, house, senate, press, media, political
national, federal, regional, provincial, local, municipal, district, city, county, european, union, external, internal
emergency, emergencies, water, public, private, personal, special, permanent, resident, high, supreme, crown, major
lieutenant, brigadier, field, rear, air, wing, squadron, lance, staff, chief-of-staff, privatisation, privatization
reform, reconstruction, integration, migration, immigration, refugee, human, rights, rural, urban, works, post, posts
railway, railways, mines, mining, power, nuclear, top, leading, veteran, legendary, retired, exiled, jailed, ousted
deposed, elected, re-elected, newly, appointed, research, investment, bond, equity, equities, currency, market
company, bank, group, club, team, head, fast, off, off-spin, leg, world, olympic, defending, title, record, star, spot
lead, hard, fellow, harbour, harbor, station, port, fire, medical, ferry, bridge, night, village, town
`;
