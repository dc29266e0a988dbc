import type { Token } from "../sentences/sentence.ts";

/** What a sentence must hold before a rule is worth trying. */
export type Cue =
  | "digit"
  | "month"
  | "weekday"
  | "day"
  | "unit"
  | "quarter"
  | "season"
  | "holiday"
  | "clock"
  | "vague"
  | "decade";

const listed: readonly (readonly [Cue, string])[] = [
  [
    "month",
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
  ],
  [
    "weekday",
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays",
  ],
  ["day", "yesterday today tomorrow tonight morning afternoon evening night day overnight"],
  ["unit", "day days week weeks weekend weekends month months year years decade decades century centuries time"],
  ["quarter", "quarter quarters period half h1 h2 h q1 q2 q3 q4 1q 2q 3q 4q q"],
  ["season", "spring summer fall autumn winter"],
  [
    "holiday",
    "christmas thanksgiving halloween easter friday sunday wednesday day eve year ramadan passover hanukkah diwali eid yom rosh july nowruz pentecost epiphany",
  ],
  ["clock", "am pm a.m p.m a.m. p.m. noon midday midnight gmt utc bst local o'clock o’clock"],
  [
    "vague",
    "now currently present moment these nowadays current recently recent lately past soon future coming later past-year then ago time someday",
  ],
  ["decade", "nineteen twenties thirties forties fifties sixties seventies eighties nineties"],
];

const cuesOfWord: ReadonlyMap<string, readonly Cue[]> = wordCues();

function wordCues(): ReadonlyMap<string, readonly Cue[]> {
  const cues = new Map<string, Cue[]>();
  for (const [cue, words] of listed) {
    for (const word of words.split(" ")) {
      const known = cues.get(word) ?? [];
      cues.set(word, known);
      known.push(cue);
    }
  }
  return cues;
}

const none: ReadonlySet<Cue> = new Set();

/** The cues among the words of a sentence; the parts of "mid-February" count as words. */
export function cuesIn(tokens: readonly Token[]): ReadonlySet<Cue> {
  let found: Set<Cue> | undefined;
  for (const { lower, kind } of tokens) {
    if (kind === "mark" && lower !== ":") continue;
    for (const cue of cuesOf(lower, kind)) {
      found ??= new Set();
      found.add(cue);
    }
  }
  return found ?? none;
}

function cuesOf(lower: string, kind: Token["kind"]): readonly Cue[] {
  if (kind === "number") return digit;
  if (kind === "mark") return clock;
  const known = cuesOfWord.get(lower);
  if (known !== undefined) return known;
  const isJoined = lower.includes("-") || lower.includes("'") || lower.includes("’") || /\d/.test(lower);
  return isJoined ? partsOf(lower) : [];
}

const digit: readonly Cue[] = ["digit"];
const clock: readonly Cue[] = ["clock"];

/** "mid-February" and "third-quarter" by their parts, "7th-century" and "9am" by their digits too. */
function partsOf(lower: string): readonly Cue[] {
  const cues = lower.split(/[-’'\d]+/).flatMap((part) => cuesOfWord.get(part) ?? []);
  return /\d/.test(lower) ? [...cues, "digit"] : cues;
}
