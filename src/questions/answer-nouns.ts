const setOf = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(" ")));

/** Nouns that name people and bodies of people: "which minister", "what company". */
const whoNouns = setOf(
  "person people man men woman women boy girl child children kid baby father mother dad mom son daughter brother sister husband wife king queen prince princess emperor empress tsar czar pope saint god goddess hero heroine villain character characters leader leaders president presidents minister ministers premier chancellor senator congressman governor mayor official officials spokesman spokeswoman diplomat ambassador envoy general admiral captain colonel soldier soldiers officer officers chief boss head director chairman chairwoman ceo founder owner manager coach player players athlete athletes team teams club squad pitcher quarterback golfer boxer swimmer champion winner winners loser author authors writer writers poet poets novelist playwright artist artists painter sculptor architect composer musician musicians singer singers band bands group groups rapper drummer guitarist pianist actor actors actress actresses comedian comedienne comic star stars host hostess celebrity model dancer director filmmaker producer screenwriter cartoonist photographer designer journalist reporter editor columnist anchorman publisher scientist scientists physicist chemist biologist mathematician astronomer inventor engineer astronaut astronauts explorer navigator philosopher historian economist psychologist doctor surgeon physician nurse lawyer judge justice attorney prosecutor detective cop police policeman spy agent criminal murderer killer assassin gangster outlaw robber thief terrorist suspect victim victims witness prisoner hostage refugee defector worker workers employee farmer miner teacher professor student pupil priest bishop rabbi monk nun evangelist preacher politician politicians activist expert experts analyst analysts critic fan patron member members friend partner rival enemy successor predecessor heir ancestor family families couple twins tribe nationality ethnic race nation-state company companies corporation firm firms manufacturer maker makers brand-owner bank banks airline airlines network studio label publisher newspaper agency agencies organization organizations organisation organisations institution university college school department ministry committee council commission court army navy union party parties league federation association foundation society charity cartel gang sect cult church government administration senate congress parliament duo trio quartet alias nickname pseudonym profession occupation job title position religion-founder cowboy lumberjack maid butler chef bartender magician wizard witch ghost monster superhero sidekick puppet crew cast jury audience population-group settlers colonists immigrants voters martyr martyrs scoundrel laureate superstar tycoon magnate bachelor resident residents citizen citizens persona personas protagonist purveyor genius surname role identity business army culture jockey fellow personality yankee living secretary vice-president hermit pirate viking dictator monarch sultan",
);

/** Nouns that name places. */
const whereNouns = setOf(
  "place places location country countries nation nations city cities town towns village villages capital capitals state states province provinces county counties district region regions area areas territory territories continent continents island islands peninsula archipelago ocean oceans sea seas lake lakes river rivers strait gulf bay canal channel port seaport harbor harbour coast beach mountain mountains mount volcano peak range hill valley desert forest jungle plain planet planets moon star-system constellation galaxy street avenue road highway freeway square park parks garden zoo museum museums gallery library theater theatre stadium arena hall building buildings skyscraper tower castle palace house mansion hotel hotels restaurant bar pub store shop mall hospital prison airport station bridge tunnel dam border neighborhood neighbourhood suburb borough kingdom empire republic colony homeland hometown birthplace address website site url zip domain hemisphere pole cave waterfall falls spot landmark monument tomb cemetery battlefield headquarters venue venues resort attraction attractions farm ranch field course racetrack base camp arch wall fort fortress temple shrine cathedral church-building mosque brewery breweries libraries waterway waterways direction directions habitat way nationality-of cities countries",
);

const whenNouns = setOf(
  "year years month months day days date dates decade century time season birthday birthdate anniversary deadline weekday hour o'clock millennium era",
);

const howmanyNouns = setOf(
  "number amount quantity total count population percentage percent percentages proportion share ratio rate rates fraction odds probability chance chances average cost costs price prices salary salaries wage wages income fee fine budget worth value toll size length width height depth distance area-size weight speed temperature age diameter circumference radius latitude longitude equivalent lifespan span dimensions volume capacity density frequency horsepower score iq lifespan life-expectancy expectancy statistics statistic figure figures wingspan altitude elevation mass magnitude duration gestation mileage calories percentile limit minimum maximum record-time revenue profit debt tax turnout attendance circulation boiling freezing melting wavelength power-output acreage mortality unemployment inflation",
);

const whyNouns = setOf(
  "reason reasons cause causes purpose function motive motives rationale significance explanation",
);

/** Nouns in -er and -or that name no people. */
const things = setOf(
  "number paper river water computer letter order color colour flavor flavour flower power tower motor theater theatre layer chapter meter finger feather weather dinner butter silver leather summer winter powder disorder hour matter center centre corner cover dollar fever filter fiber folder gender hammer hunger liver liquor ladder lumber manner master-key monster mirror oyster pepper poster quarter rubber rumor sugar sweater sister-city shoulder timber tiger spider temper thunder transfer trigger tumor vapor war-er whisper wonder danger cancer character anger answer barrier beaver bumper clover copper counter crater cucumber hamster helicopter error factor favor labor major minor mayor-ship odor sector tractor doctor-ate calculator elevator escalator generator reactor refrigerator sensor indicator denominator equator behavior exterior interior honor horror humor tenor terror trailer roller-coaster sneaker bestseller best-seller thriller adventure-er printer engine-er under over other either neither together however",
);

/** Endings of nouns of people, and the words with such an ending that name none. */
const personEnding =
  /(?:ist|ian|man|woman|ess|eer|yer|maker|writer|holder|keeper|player|singer|dancer|leader|owner|founder|hunter|fighter|builder|worker|reporter|teacher|preacher|lawmaker|general|in-law)s?$/;
const notPeople = setOf(
  "business press process princess-line congress success address access list mist twist waist fist artist-name beer deer career pioneer-plaque happiness illness weakness wilderness fitness likeness",
);

export type NounKind = "who" | "where" | "when" | "howmany" | "why";

const tables: readonly (readonly [NounKind, ReadonlySet<string>])[] = [
  ["when", whenNouns],
  ["howmany", howmanyNouns],
  ["why", whyNouns],
  ["where", whereNouns],
  ["who", whoNouns],
];

/** The kind of answer that a noun asks for behind "what" or "which"; undefined for a noun of things. */
export function kindOfNoun(noun: string): NounKind | undefined {
  const lower = noun.toLowerCase().replace(/['’]s?$/, "");
  const known = tables.find(([, nouns]) => nouns.has(lower) || nouns.has(lower.replace(/s$/, "")));
  if (known !== undefined) return known[0];
  if (personEnding.test(lower)) return notPeople.has(lower) ? undefined : "who";
  return /^[a-z-]{4,}(?:er|or)s?$/.test(lower) && !things.has(lower.replace(/s$/, "")) ? "who" : undefined;
}
