import type { Run } from "./find-runs.ts";
import { anyOrganisation, anyPlace, known } from "./gazetteer.ts";
import { knownPhrase } from "./known-phrase.ts";
import { isCapital, noWord, type Word } from "./word.ts";

/** One name of a run, [from, to), with the words of rank or office right before it. */
export type Part = Run & {
  /** Where its title begins; `from` where it has none. */
  readonly title: number;
};

/** The names within a run: "Hong Kong Transport Secretary Peter Wong" holds a place, an office and a person. */
export function splitRun(words: readonly Word[], run: Run): readonly Part[] {
  const parts: Part[] = [];
  let title = -1;
  for (let at = run.from; at < run.to; ) {
    const afterTitle =
      at === run.from && isAfterOfficeOf(words, at) ? endOfModifiers(words, at, run.to) : endOfTitle(words, at, run.to);
    if (afterTitle > at) {
      title = title < 0 ? at : title;
      at = afterTitle;
      continue;
    }
    const to = endOfPart(words, at, run.to);
    parts.push({ from: at, to, title: title < 0 ? at : title });
    title = -1;
    at = to;
  }
  return parts;
}

/** "Secretary of State John Smith": what begins at `at` still belongs to the office. */
const isAfterOfficeOf = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === "of" &&
  ((words[at - 2]?.flags ?? 0) & known.office) !== 0 &&
  isCapital(words[at - 2] ?? noWord);

function endOfModifiers(words: readonly Word[], at: number, to: number): number {
  let end = at;
  while (end < to && ((words[end]?.flags ?? 0) & known.officeModifier) !== 0) end += 1;
  return end;
}

/** Behind the ranks and offices that begin at `at`; `at` itself where none does or nothing follows them but more name. */
function endOfTitle(words: readonly Word[], at: number, to: number): number {
  if (knownPhrase(words, at, to).length > 1) return at;
  let end = at;
  while (end < to && isTitleWord(words[end])) end += 1;
  if (end === at) return at;
  let last = end;
  while (last > at && !isRank(words[last - 1])) last -= 1;
  if (last === at) return at;
  if (last < to && isBodyByTopic(words, at, last, to)) return at;
  if (last === to && to - at === 1) return isNameToo(words[at]) ? at : to;
  return last;
}

/** "Justice Department": a rank that is a topic too, before nothing but the body's own word. */
const isBodyByTopic = (words: readonly Word[], at: number, last: number, to: number): boolean =>
  last - at === 1 &&
  to - last <= 2 &&
  ((words[at]?.flags ?? 0) & known.officeModifier) !== 0 &&
  ((words[to - 1]?.flags ?? 0) & known.organisationHead) !== 0;

const isTitleWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.flags & (known.honorific | known.office | known.officeModifier)) !== 0 &&
  (word.shape !== "capitals" || word.text.length > 3 || officeInitials.has(word.text));

const officeInitials = new Set(["CEO", "CFO", "COO", "MP", "MEP"]);

const isRank = (word: Word | undefined): boolean =>
  word !== undefined && (word.flags & (known.honorific | known.office)) !== 0;

/** Ranks that are surnames too stand for a person where nothing follows: "Major said". */
const isNameToo = (word: Word | undefined): boolean =>
  word !== undefined && (word.flags & (known.surname | known.givenName | anyPlace | anyOrganisation)) !== 0;

/** Where the name that begins at `from` ends: before an office, a people's name, or another name that is known whole. */
function endOfPart(words: readonly Word[], from: number, to: number): number {
  const first = knownPhrase(words, from, to);
  if (isPeople(words, from, to) && first.length <= 1) return endAfterPeople(words, from, to);
  if ((first.flags & known.otherName) !== 0) return endAfterPeople(words, from, to, first.length);
  let end = from + Math.max(1, first.length);
  const isWhole = end < to && isWholeByItself(words, from, end, first.flags);
  if (isWhole && (beginsPerson(words, end, to) || isAfterOf(words, from) || isOther(words, end, to))) return end;
  while (end < to && !isBoundary(words, from, end, to)) end += 1;
  return end;
}

/** "German" alone, or "German Football Federation": a people's name belongs to a body that is named by a common word. */
function endAfterPeople(words: readonly Word[], from: number, to: number, length = 1): number {
  const rest = knownPhrase(words, from + length, to);
  if (rest.length > 0 && (rest.flags & anyPlace) !== 0 && from + length + rest.length === to) return from + length;
  let end = from + length;
  while (end < to && !isBoundary(words, from, end, to)) end += 1;
  const last = words[end - 1];
  const isNamed =
    last !== undefined &&
    end - from > length &&
    (last.flags & (known.organisationHead | known.otherHead | known.placeHead)) !== 0;
  return isNamed ? end : from + length;
}

/** A people's name, unless it is somebody's given name: "Christian Keller". */
function isPeople(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  if (word === undefined || (word.flags & known.adherent) === 0 || (word.flags & known.country) !== 0) return false;
  const next = words[at + 1];
  const isGiven =
    (word.flags & known.givenName) !== 0 && next !== undefined && at + 2 === to && next.shape === "capital";
  return !isGiven || (next.flags & (known.organisationHead | known.ordinary | known.otherHead)) !== 0;
}

const isAfterOf = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === "of" || (words[at - 1]?.lower === "the" && words[at - 2]?.lower === "of");

const days = new Set(["day", "eve", "year"]);

/** "U.S. Labor Day": the name of a day or event behind that of a country. */
const isOther = (words: readonly Word[], at: number, to: number): boolean => {
  const phrase = knownPhrase(words, at, to);
  return (
    phrase.length > 1 && (phrase.flags & known.otherName) !== 0 && days.has(words[at + phrase.length - 1]?.lower ?? "")
  );
};

/** "Geneva ILO", "OSCE Kosovo": a place and letters of a body are two names. */
function isPlaceByLetters(words: readonly Word[], at: number, to: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (before === undefined || word === undefined || words[to]?.shape === "capitals") return false;
  const isLettersAhead =
    isLetters(word) && at + 1 === to && (before.flags & anyPlace) !== 0 && before.shape === "capital";
  const isLettersBehind =
    isLetters(before) && (word.flags & (known.country | known.city)) !== 0 && word.shape === "capital" && at + 1 === to;
  return isLettersAhead || isLettersBehind;
}

const isLetters = ({ shape, text, flags }: Word): boolean =>
  shape === "capitals" && text.length >= 3 && text.length <= 6 && (flags & anyPlace) === 0;

const isWholeByItself = (words: readonly Word[], from: number, end: number, flags: number): boolean =>
  (flags & (anyPlace | anyOrganisation)) !== 0 &&
  (end - from > 1 || ((words[from]?.flags ?? 0) & (known.givenName | known.surname)) === 0);

/** A given name or initial with a capitalised word after it. */
function beginsPerson(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || at + 1 >= to) return false;
  const isGiven = (word.flags & known.givenName) !== 0 && (word.flags & (known.ordinary | anyPlace)) === 0;
  const isBody = ((words[to - 1]?.flags ?? 0) & (known.organisationHead | known.placeHead | known.otherHead)) !== 0;
  return (isGiven || word.shape === "initial") && isCapital(next) && !isBody;
}

function isBoundary(words: readonly Word[], from: number, at: number, to: number): boolean {
  const word = words[at];
  if (word === undefined || isPlaceByLetters(words, at, to)) return true;
  if (word.shape === "capital" && isPeople(words, at, to)) return !isWithinBody(words, from, at, to);
  return isTitleWord(word) && isOfficeAhead(words, from, at, to);
}

/** "Bank of Indian Trade", "Slovak National Council": a people's name in the midst of a body's. */
function isWithinBody(words: readonly Word[], from: number, at: number, to: number): boolean {
  const before = words[at - 1];
  if (before?.shape === "lower" || before?.text === "&") return true;
  return at > from && ((words[to - 1]?.flags ?? 0) & known.organisationHead) !== 0;
}

/** Whether an office begins at `at` that is not the surname of the person whose given name stands before it. */
function isOfficeAhead(words: readonly Word[], from: number, at: number, to: number): boolean {
  const end = endOfTitle(words, at, to);
  if (end === at) return false;
  const before = words[at - 1];
  if (before?.shape === "lower" || before?.shape === "mark") return false;
  const isGivenBefore =
    before !== undefined && ((before.flags & known.givenName) !== 0 || before.shape === "initial") && at - from <= 2;
  if (isGivenBefore && end === to) return false;
  const isSurname = ((words[at]?.flags ?? 0) & known.surname) !== 0 && isGivenBefore;
  if (isSurname) return false;
  if (end < to && ((words[to - 1]?.flags ?? 0) & known.organisationHead) !== 0) return false;
  return end < to || ((words[at]?.flags ?? 0) & (known.organisationHead | known.placeHead)) === 0;
}
