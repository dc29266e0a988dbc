import { anyPlace, known } from "./gazetteer.ts";
import { isAdjective } from "./is-adjective.ts";
import type { Line } from "./line.ts";
import { isCapital, noWord, type Word } from "./word.ts";

/** Small words within names of people. */
export const particles = new Set(
  "de del della der den di da dos das do du la le van von vande ter ten bin ibn bint ben al el ul af av zu zur y e".split(
    " ",
  ),
);

/** How many words of a connection and what follows it belong to the run that ends before `at`; 0 where it ends there. */
export function joinedBy(line: Line, from: number, at: number, isNamed: (at: number) => boolean): number {
  const { words } = line;
  const word = words[at];
  const last = words[at - 1];
  if (word === undefined || last === undefined) return 0;

  if (particles.has(word.lower)) return particleJoin(line, at, isNamed);
  const join = joins.get(word.lower);
  return join === undefined ? 0 : join(line, from, at);
}

function particleJoin(line: Line, at: number, isNamed: (at: number) => boolean): number {
  const { words } = line;
  const second = words[at + 1];
  if (second === undefined || line.style !== "prose") return 0;
  if (isCapital(second)) return isNamed(at + 1) ? 2 : 0;
  const third = words[at + 2];
  return particles.has(second.lower) && third !== undefined && isCapital(third) ? 3 : 0;
}

const joins: ReadonlyMap<string, (line: Line, from: number, at: number) => number> = new Map(
  Object.entries({
    of: joinOf,
    for: joinFor,
    on: joinFor,
    in: joinIn,
    and: joinAnd,
    "&": joinAmpersand,
    "'s": joinPossessive,
    "'": joinPlural,
    '"': joinNickname,
  }),
);

const placesOf = new Set(
  "republic kingdom gulf bay isle strait straits sea state province city county cape kingdom horn emirate".split(" "),
);

/** "Bank of England", "Ministry of the Interior", "Gulf of Oman". */
function joinOf({ words }: Line, from: number, at: number): number {
  const last = words[at - 1];
  if (last === undefined || (last.flags & known.calendar) !== 0) return 0;
  const isHead = (last.flags & known.organisationOfHead) !== 0 || placesOf.has(last.lower);
  if (!isHead && ((last.flags & (known.ordinary | known.functionWord)) === 0 || !endsInLegalForm(words, at + 1)))
    return 0;
  const skip = words[at + 1]?.lower === "the" ? 1 : 0;
  const next = words[at + 1 + skip];
  if (next === undefined || !isCapital(next) || (next.flags & known.calendar) !== 0 || isAdjective(next)) return 0;
  return at - from >= 1 ? 2 + skip : 0;
}

const legalForms = new Set("inc inc. corp corp. ltd ltd. plc co co.".split(" "));
const longestBeforeForm = 5;

/** "Copper Mines of Zambia Ltd". */
function endsInLegalForm(words: readonly Word[], at: number): boolean {
  for (let to = at; to < at + longestBeforeForm; to += 1) {
    const word = words[to];
    if (word === undefined || !isCapital(word)) return false;
    if (legalForms.has(word.lower)) return true;
  }
  return false;
}

const bodiesFor = new Set(
  "organisation organization centre center institute council campaign committee conference movement party association society fund foundation commission agency commissioner forum bureau office union".split(
    " ",
  ),
);

/** "Centre for Economic Research", "Commission on Human Rights", "Organisation for Security". */
function joinFor({ words }: Line, _from: number, at: number): number {
  const last = words[at - 1];
  const next = words[at + 1];
  if (last === undefined || next === undefined || !bodiesFor.has(last.lower) || !isCapital(next)) return 0;
  const isTopic = (next.flags & known.ordinary) !== 0 && (next.flags & known.calendar) === 0;
  return isTopic ? 2 : 0;
}

/** "Organisation for Security and Cooperation in Europe". */
function joinIn({ words }: Line, from: number, at: number): number {
  const next = words[at + 1];
  if (next === undefined || (next.flags & anyPlace) === 0 || !isCapital(next)) return 0;
  return words.slice(from, at).some((word) => word.lower === "for") ? 2 : 0;
}

/** "Ministry of Trade and Industry", "Securities and Exchange Commission". */
function joinAnd({ words }: Line, from: number, at: number): number {
  const last = words[at - 1];
  const next = words[at + 1];
  if (last === undefined || next === undefined || !isCapital(next) || !isTopicWord(last) || !isTopicWord(next))
    return 0;
  const isWithinBody = words.slice(from, at).some((word) => word.lower === "of" || word.lower === "for");
  return isWithinBody || endsInBody(words, at + 1) ? 2 : 0;
}

const isTopicWord = ({ flags, shape }: Word): boolean =>
  shape === "capital" &&
  (flags & known.ordinary) !== 0 &&
  (flags & (known.givenName | known.calendar | known.country | known.city | known.office)) === 0;

function endsInBody(words: readonly Word[], at: number): boolean {
  let to = at;
  while (to < words.length && isCapital(words[to] ?? noWord)) to += 1;
  return to - at >= 2 && ((words[to - 1]?.flags ?? 0) & known.organisationHead) !== 0;
}

function joinAmpersand({ words }: Line, _from: number, at: number): number {
  const next = words[at + 1];
  return next !== undefined && isCapital(next) ? 2 : 0;
}

const owners = new Set(
  "people workers women men children farmers peasants citizens students teachers writers".split(" "),
);

/** "People's Party", "Wendy's International Inc". */
function joinPossessive({ words }: Line, from: number, at: number): number {
  const owner = words[at - 1];
  const next = words[at + 1];
  if (owner === undefined || next === undefined || !isCapital(next)) return 0;
  if (owners.has(owner.lower)) return at - from <= 3 ? 2 : 0;
  return (next.flags & known.ordinary) === 0 && endsInLegalForm(words, at + 1) ? 2 : 0;
}

/** "Teachers' Union". */
function joinPlural({ words }: Line, _from: number, at: number): number {
  const next = words[at + 1];
  const isOwner = words[at - 1]?.lower.endsWith("s") === true;
  return isOwner && next !== undefined && isCapital(next) && (next.flags & known.organisationHead) !== 0 ? 2 : 0;
}

const longestNickname = 4;

/** `Frank "The Hammer" Miller`. */
function joinNickname({ words }: Line, from: number, at: number): number {
  if (((words[from]?.flags ?? 0) & known.givenName) === 0 || at - from > 2) return 0;
  for (let close = at + 2; close <= at + 1 + longestNickname; close += 1) {
    if (words[close]?.text !== '"') continue;
    const next = words[close + 1];
    return next !== undefined && isCapital(next) && isCapital(words[at + 1] ?? noWord) ? close + 2 - at : 0;
  }
  return 0;
}
