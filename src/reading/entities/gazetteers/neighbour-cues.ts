import type { Scores } from "../candidate.ts";

/** What a word next to a name speaks for, by how much. */
export type Cue = { readonly kind: keyof Scores; readonly weight: number };

type CueTable = readonly (readonly [kind: keyof Scores, weight: number, words: string])[];

/** Words right before a name. */
const before: CueTable = [
  ["place", 2.5, "in"],
  ["place", 1.2, "at from near outside inside across throughout to into toward towards around via off"],
  [
    "place",
    3,
    "northern southern eastern western northeastern northwestern southeastern southwestern central downtown north south east west southeast northeast southwest northwest mainland upstate rural occupied war-torn neighbouring neighboring",
  ],
  [
    "place",
    4.5,
    "city town village capital province region island port resort suburb district county township hamlet settlement enclave river lake stronghold",
  ],
  [
    "organisation",
    4,
    "company group firm giant bank airline carrier maker manufacturer retailer insurer brewer broker brokerage conglomerate subsidiary affiliate newspaper daily weekly magazine agency broadcaster network station club side champions outfit party union federation rival chain utility builder automaker carmaker chipmaker steelmaker publisher operator producer supplier contractor lender investor contractors unit parent startup start-up tabloid",
  ],
  [
    "organisation",
    3,
    "joined join joins rejoined quit signed-for shareholders acquire acquired acquires acquiring buys",
  ],
  ["organisation", 1, "by with"],
  [
    "person",
    2.5,
    "said says added told asked replied hailed named arrested convicted accused appointed elected nominated replaced sacked murdered interviewed quoted nicknamed called",
  ],
  ["person", 1.5, "like between and"],
];

/** Words right after a name. */
const after: CueTable = [
  [
    "person",
    2,
    "said says told added asked replied insisted admitted recalled joked shouted wrote explained thinks thought believes believed felt",
  ],
  ["person", 3.5, "who whose himself herself"],
  [
    "person",
    1.5,
    "scored struck served smashed won took made hit threw headed singled doubled homered pitched tackled died married lives lived spoke smiled stood sat walked ran fired played shot birdied bowled beat defeated finished finishes led went came met flew arrived left resigned retired",
  ],
  [
    "organisation",
    4,
    "shares stock unit subsidiary plc inc spokesman spokeswoman spokesperson chairman executives shareholders investors employees stockholders directors workers officials newspaper newspapers magazine radio television tv daily fighters guerrillas rebels rebel gunmen militants militiamen troops-led members delegates bonds branch stores analysts profits sales products",
  ],
  ["organisation", 1, "said says posted reported sees expects plans announced"],
  [
    "organisation",
    3,
    "striker midfielder defender goalkeeper coach captain skipper manager winger forward quarterback pitcher team side players fans supporters club playmaker keeper owner boss cornerback linebacker centre outfielder shortstop infielder catcher bench dressing-room",
  ],
  ["place", 8, "airport stadium street bridge square"],
  ["organisation", 3, "completes buys acquires posts reports unveils launches sells raises cuts signs wins"],
  [
    "place",
    4.5,
    "province city town village island islands region district river port prison suburb county area peninsula border coast valley hospital hotel university headquarters refinery plant metropolitan prefecture outskirts suburbs residents",
  ],
  [
    "place",
    2.5,
    "government troops police authorities forces soldiers embassy court army economy's stock-exchange bourse summit talks meeting trip visit time",
  ],
  [
    "other",
    3,
    "championship championships tournament trophy treaty agreement accord award prize virus language festival marathon classic",
  ],
];

const tableOf = (cues: CueTable): ReadonlyMap<string, Cue> =>
  new Map(cues.flatMap(([kind, weight, words]) => words.split(" ").map((word) => [word, { kind, weight }] as const)));

export const cuesBefore = tableOf(before);
export const cuesAfter = tableOf(after);
