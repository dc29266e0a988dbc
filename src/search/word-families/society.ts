import { readFamilies } from "./read-families.ts";

/** People and their lives: family, belief, protest, schooling, media, culture. */
export const society = readFamilies({
  population: "population, inhabitants, number of people, populace, demographic, demography, headcount, census",
  child:
    "child, children, kid, boy, girl, youngster, infant, toddler, schoolchild, schoolchildren, juvenile, under-age, baby, babies, minors",
  "young-people":
    "youth, young people, young man, young woman, young men, young women, teenager, teen, adolescent, youngster, juvenile, generation z, young adult",
  "old-people":
    "elderly, pensioner, senior citizen, older people, old people, aged, old age, retiree, old man, old woman, octogenarian",
  age: "age, years old, year-old, aged, how old, birthday, date of birth, born in, in his twenties, in his thirties, in their twenties",
  family:
    "family, families, relative, next of kin, kin, loved one, household, family member, close relatives, kinsman, kinsfolk, relatives",
  parent: "parent, mother, father, mum, dad, mom, parental, guardian, stepfather, stepmother",
  offspring: "son, daughter, offspring, heir, stepson, stepdaughter",
  sibling: "brother, sister, sibling, twin, half-brother, half-sister, stepbrother, stepsister",
  spouse: "wife, wives, husband, spouse, married to, first lady, better half, fiancee, fiance",
  widow: "widow, widower, bereaved, orphan, orphaned, bereavement",
  marriage:
    "marry, marriage, married, wedding, wed, tie the knot, engaged, engagement, nuptials, bride, groom, get hitched",
  divorce:
    "divorce, divorcee, separate, split up, break up, broke up, end the marriage, separation, estranged, part ways",
  "same-sex-marriage":
    "same-sex marriage, gay marriage, civil partnership, civil union, marriage equality, gay wedding",
  lgbt: "gay, lesbian, homosexual, lgbt, lgbtq, same-sex, transgender, bisexual, homosexuality, trans, queer",
  adoption:
    "adopt a child, foster, foster care, foster parent, foster child, child adoption, adoptive parents, adopted child, adopted son, adopted daughter",
  friend: "friend, friendship, pal, buddy, comrade",
  neighbour: "neighbour, neighbor, neighbouring, neighboring, next door, adjoining, adjacent, nearby resident",
  funeral:
    "funeral, burial, bury, buried, grave, graveyard, cemetery, cremation, laid to rest, lay to rest, memorial service, tomb, cremate, coffin, graves",
  mourning:
    "mourn, mourning, grieve, grief, condolence, bereaved, tribute, pay respects, day of mourning, in mourning, mourner, lament, bereavement",
  commemoration:
    "commemorate, commemoration, memorial, remembrance, monument, anniversary, honour the dead, vigil, wreath, remember the dead, mark the anniversary",
  celebration:
    "celebrate, celebration, festivity, festivities, festival, festive, carnival, revelry, jubilee, parade, gala, feast, celebrates, celebrated, celebrating, celebrations",
  holiday:
    "holiday, christmas, easter, new year, day off, ramadan, public holiday, bank holiday, thanksgiving, eid, lunar new year, hanukkah, diwali",
  ceremony: "ceremony, ritual, rite, ceremonial, formal occasion",
  religion:
    "religion, religious, faith, belief, worship, spiritual, creed, worshipper, worshiper, churchgoer, congregation",
  church: "church, cathedral, chapel, parish, basilica, house of worship, place of worship, abbey, monastery",
  mosque: "mosque, minaret, place of worship, muslim prayer, islamic centre, islamic center",
  synagogue: "synagogue, jewish temple, place of worship, rabbi",
  clergy:
    "priest, clergyman, clergymen, cleric, bishop, pastor, imam, rabbi, archbishop, vicar, preacher, clergy, mullah, cardinal, minister of religion, monk, nun, ayatollah, patriarch",
  pope: "pope, pontiff, holy father, papal, papacy, vatican, holy see",
  christian: "christian, christianity, catholic, protestant, orthodox, evangelical, anglican, protestants",
  muslim: "muslim, islam, islamic, sunni, shia, shiite, moslem",
  jewish: "jew, jewish, judaism, hebrew, jewry",
  antisemitism: "antisemitism, anti-semitism, antisemitic, anti-semitic, anti-jewish, hatred of jews, jew-hatred",
  racism:
    "racism, racist, racial, race hate, bigotry, xenophobia, xenophobic, white supremacist, white supremacy, racial discrimination, bigot, racially motivated, hate crime",
  discrimination:
    "discriminate, discrimination, prejudice, bias, biased, unfair treatment, intolerance, sexism, sexist, unequal treatment, bigotry",
  segregation: "segregate, segregation, apartheid, kept apart, separate by race, ghetto",
  minority:
    "minority, ethnic minority, ethnic group, indigenous, minorities, minority group, tribal, tribe, native people, aboriginal",
  "womens-rights":
    "women's rights, feminism, feminist, gender equality, equal rights for women, suffrage, equal pay, gender gap, metoo",
  "domestic-violence":
    "domestic violence, domestic abuse, wife-beating, violence in the home, violence against women, battered, femicide, abusive partner",
  "child-abuse":
    "child abuse, abuse of children, paedophile, pedophile, paedophilia, child molester, child pornography",
  harassment:
    "harass, harassment, bully, bullying, sexual harassment, stalk, stalker, stalking, pester, hound, intimidate",
  protest:
    "protest, protester, protestor, demonstrate, demonstration, demonstrator, rally, march, take to the streets, marcher, sit-in, street protest, picket, mass protest, outcry, protests, protested, protesting, protesters, protestors",
  riot: "riot, rioter, unrest, disorder, mayhem, street violence, rampage, disturbance, disturbances, civil unrest, run amok, ransack, looting",
  activist: "activist, campaigner, advocate, rights defender, human rights defender, rights group, rights campaigner",
  "human-rights-group":
    "human rights group, rights group, amnesty international, human rights watch, rights organisation, rights organization, rights watchdog, rights activists",
  boycott: "boycott, shun, refuse to buy, stay away, snub, refuse to attend",
  petition: "petition, signatures, signatories, appeal to, open letter, collect signatures, online petition",
  "hunger-strike": "hunger strike, refuse food, fast, hunger striker, refuse to eat, stop eating",
  crowd: "crowd, throng, mass of people, multitude, attendees, gathering, horde, turnout, spectators, audience",
  school:
    "school, pupil, classroom, schooling, schoolchild, schoolchildren, kindergarten, nursery, academy, primary school, high school, secondary school",
  university:
    "university, college, campus, higher education, academic, undergraduate, faculty, universities, institute, polytechnic",
  student: "student, pupil, undergraduate, schoolboy, schoolgirl, graduate, learner, freshman, scholar",
  teacher:
    "teacher, tutor, lecturer, professor, educator, headteacher, schoolteacher, school principal, head teacher, teaching staff, schoolmaster",
  education: "education, educate, schooling, teach, taught, teaching, curriculum, studies, learning, tuition",
  exam: "exam, examination, school test, a-level, qualification, diploma, degree, exam results",
  literacy: "literacy, able to read, read and write, literacy rate",
  language:
    "language, tongue, dialect, mother tongue, linguistic, native speaker, accent, speak a language, spoken language, mother language",
  translation:
    "translate, translator, translation, interpreter, interpret, interpretation, through an interpreter, rendered into",
  journalist:
    "journalist, reporter, correspondent, newspaperman, newsman, columnist, editor, media worker, journalism, pressman, newsmen, press corps, blogger",
  media:
    "media, press, newspaper, broadcaster, news outlet, news agency, television, tv, radio, news organisation, news organization, newswire, magazine, tabloid, outlet",
  broadcast: "broadcast, televise, televised, transmit, livestream, on air, live stream, telecast",
  video: "video, footage, clip, film, recording, cctv, video clip, camera, videotape, dashcam, taped",
  photo: "photo, photograph, picture, image, snapshot, photographer, imagery, satellite image",
  article: "article, news report, news story, write-up, exclusive, report, reports, reported, reporting, coverage",
  book: "book, novel, memoir, autobiography, biography, bestseller, publisher, paperback",
  writer: "writer, author, novelist, poet, essayist, playwright, wordsmith, biographer, authors",
  film: "film, movie, cinema, motion picture, film-maker, filmmaker, box office, documentary, hollywood, documentaries, blockbuster",
  actor: "actor, actress, film star, movie star, thespian, leading man",
  music:
    "music, musician, song, singer, band, album, concert, gig, pop star, rock star, tune, orchestra, vocalist, songwriter, rapper",
  art: "art, artist, artwork, painting, painter, sculpture, gallery, exhibition, museum, sculptor, work of art, masterpiece, canvas",
  theatre: "theatre, theater, drama, opera, ballet, playhouse",
  heritage:
    "heritage, cultural heritage, antiquities, artefact, artifact, monument, relic, historic site, landmark, world heritage site, unesco",
  archaeology: "archaeology, archaeologist, archeologist, excavation, excavate, unearth, fossil",
  celebrity: "celebrity, star, famous, fame, celebrities, household name, well-known, vip",
  award:
    "award, prize, medal, accolade, honour, honor, trophy, nobel prize, oscar, decorate, laureate, recipient, decorated, order of merit",
  volunteer: "volunteer, unpaid helper, voluntary work, helper, voluntary worker, unpaid work",
  culture: "culture, cultural, tradition, traditional, folklore, way of life",
  "gun-control":
    "gun control, gun laws, firearms law, gun rights, second amendment, gun ownership, weapons ban, gun lobby",
  identity: "identity, identify, identified, identification, id, name of, true identity, real name, identity card",
  name: "name, named, surname, nickname, alias, pseudonym, known as, first name, code name, call sign, codename, real name",
  biography: "background, upbringing, past life, life story, grew up, biography, early life, childhood, life history",
  organisation:
    "organisation, organization, organizations, institution, non-governmental organisation, non-governmental organization, body set up, membership group",
  civilians:
    "civilian, ordinary people, populace, members of the public, residents, townspeople, villager, the public, noncombatant, villagers, local people, local residents",
  illiteracy: "illiterate, illiteracy, cannot read, unable to read, cannot write, cannot read or write",
});
