import { anyOrganisation, anyPlace, known, phraseFlags } from "./gazetteer.ts";
import { isAdjective } from "./is-adjective.ts";
import { joinedBy, particles } from "./join-words.ts";
import { isInPhrase, knownPhrase } from "./known-phrase.ts";
import { isAtStart, type Line } from "./line.ts";
import { isCapital, noWord } from "./word.ts";

/** Words of a line, [from, to), that may be or hold names. */
export type Run = { readonly from: number; readonly to: number };

/** What the article itself tells of its names, as far as it has been read. */
export type NamesSeen = {
  /** The word stands with a capital letter where only a name would. */
  readonly isNameWord: (lower: string) => boolean;
  /** The word stands in lower case. */
  readonly isPlainWord: (lower: string) => boolean;
  /** The word stands so more than once and never in lower case. */
  readonly isSureName: (lower: string) => boolean;
  /** The two words, with a blank between, stand side by side with capital letters. */
  readonly isNamePair: (pair: string) => boolean;
};

/** The stretches of a line that are written as names are. */
export function findRuns(line: Line, seen: NamesSeen): readonly Run[] {
  const runs: Run[] = [];
  const { words } = line;
  for (let at = 0; at < words.length; ) {
    if (!startsName(line, at, seen)) {
      at += 1;
      continue;
    }
    const to = endOfRun(line, at, seen);
    const end = isAdjectiveOf(words, to) ? to - 1 : to;
    if (end > at) runs.push({ from: at, to: end });
    at = to;
  }
  return runs;
}

/** "Hong Kong-based": the adjective takes the last word before it with it. */
function isAdjectiveOf(words: Line["words"], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || !isCapital(word) || !isAdjective(word)) return false;
  return (phraseFlags(`${before.lower} ${word.lower.slice(0, word.lower.lastIndexOf("-"))}`) & anyPlace) !== 0;
}

function startsName(line: Line, at: number, seen: NamesSeen): boolean {
  const word = line.words[at];
  if (word === undefined) return false;
  return isCapital(word) ? isName(line, at, seen) : isLoneParticle(line, at, seen);
}

/** "da Costa" where the given name is left out. */
function isLoneParticle({ words }: Line, at: number, seen: NamesSeen): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || !particles.has(word.lower) || word.lower.length < 2) return false;
  if (word.lower === "do" || word.lower === "ten" || word.lower === "den") return false;
  return next.shape === "capital" && (next.flags & known.functionWord) === 0 && !seen.isPlainWord(next.lower);
}

function isName(line: Line, at: number, seen: NamesSeen): boolean {
  const word = line.words[at];
  if (word === undefined || word.text === "I" || isAdjective(word)) return false;
  if ((word.flags & known.calendar) !== 0 && !isNamedMonth(line, at)) return false;
  if (line.style !== "prose") return isNameInHeading(line, at, seen);
  if (!isAtStart(line, at))
    return (
      (word.flags & known.functionWord) === 0 || word.shape === "initial" || isInPhrase(line, at) || isFirstOf(line, at)
    );
  return isNameAtStart(line, at, seen);
}

/** "First National", "The Hague": small words that begin a name where no sentence begins. */
function isFirstOf({ words }: Line, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next?.shape !== "capital" || word.shape !== "capital") return false;
  return (
    (word.lower === "first" || word.lower === "the") &&
    (next.flags & (known.calendar | known.functionWord | known.adherent | known.country)) === 0
  );
}

/** "Theresa May", "April Smith". */
function isNamedMonth({ words }: Line, at: number): boolean {
  const before = words[at - 1];
  if (
    before !== undefined &&
    isCapital(before) &&
    (before.flags & known.givenName) !== 0 &&
    (before.flags & known.calendar) === 0
  )
    return true;
  const word = words[at];
  const next = words[at + 1];
  return givenMonths.has(word?.lower ?? "") && next?.shape === "capital" && (next.flags & known.surname) !== 0;
}

const givenMonths = new Set(["april", "june", "august", "may"]);

function isNameAtStart(line: Line, at: number, seen: NamesSeen): boolean {
  const { words } = line;
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return false;
  if ((word.flags & known.functionWord) !== 0)
    return isInPhrase(line, at) && (word.lower !== "the" || next?.lower === "hague");
  if (word.shape !== "capital") return true;
  if (seen.isNameWord(word.lower) && ((word.flags & known.ordinary) === 0 || !seen.isPlainWord(word.lower)))
    return true;
  if (isInPhrase(line, at)) return true;
  if ((word.flags & known.ordinary) === 0) return !seen.isPlainWord(word.lower);
  if (isBeforeWholeName(line, at)) return false;
  if (next?.shape === "number" && (word.flags & (anyPlace | anyOrganisation)) !== 0) return true;
  return (
    next !== undefined &&
    isCapital(next) &&
    !isAdjective(next) &&
    (next.flags & (known.functionWord | known.calendar)) === 0
  );
}

/** "Senior Norway official": an ordinary word before a place or people, which only begins the sentence. */
function isBeforeWholeName({ words }: Line, at: number): boolean {
  const next = knownPhrase(words, at + 1, words.length);
  const flags = next.flags | ((words[at + 1]?.flags ?? 0) & known.adherent);
  if ((flags & (known.country | known.region | known.city | known.adherent)) === 0) return false;
  const after = words[at + 1 + Math.max(1, next.length)];
  return after === undefined || !isCapital(after) || (after.flags & known.honorific) !== 0;
}

function isNameInHeading(line: Line, at: number, seen: NamesSeen): boolean {
  const word = line.words[at];
  if (word === undefined || (word.flags & known.functionWord) !== 0) return isInPhrase(line, at);
  const isOrdinary = (word.flags & (known.ordinary | known.sport)) !== 0;
  if (
    seen.isNameWord(word.lower) &&
    !seen.isPlainWord(word.lower) &&
    (!isOrdinary || isPaired(line, at, seen) || (seen.isSureName(word.lower) && (word.flags & known.sport) === 0))
  )
    return true;
  if (isInPhrase(line, at)) return true;
  const isPlain = (word.flags & known.ordinary) !== 0 || seen.isPlainWord(word.lower);
  if (isPlain) return false;
  return (
    (word.flags & (anyPlace | anyOrganisation | known.givenName | known.surname | known.honorific | known.adherent)) !==
    0
  );
}

/** Whether the word stands beside the same word as in prose, where both are names. */
const isPaired = ({ words }: Line, at: number, seen: NamesSeen): boolean =>
  seen.isNamePair(`${words[at - 1]?.lower} ${words[at]?.lower}`) ||
  seen.isNamePair(`${words[at]?.lower} ${words[at + 1]?.lower}`);

function endOfRun(line: Line, from: number, seen: NamesSeen): number {
  const { words } = line;
  let to = isCapital(words[from] ?? noWord)
    ? from + Math.max(1, knownPhrase(words, from, words.length).length)
    : from + 1;
  for (;;) {
    if (to - from > longestRun) return to;
    const word = words[to];
    if (word === undefined) return to;
    const more =
      isCapital(word) && goesOn(line, to, seen)
        ? Math.max(1, knownPhrase(words, to, words.length).length)
        : joinedBy(line, from, to, (at) => goesOn(line, at, seen));
    if (more === 0) return to;
    to += more;
  }
}

/** No name has more words; keeps the work on a line without end in proportion to its length. */
const longestRun = 24;

/** A word within a run: in prose every capital that is not a small word; in a heading only what would be a name alone. */
function goesOn(line: Line, at: number, seen: NamesSeen): boolean {
  const word = line.words[at];
  if (word === undefined || isAdjective(word)) return false;
  if (line.style !== "prose") return isName(line, at, seen);
  if ((word.flags & known.calendar) !== 0 && !isNamedMonth(line, at)) return false;
  if (word.shape === "initial" || (word.flags & known.functionWord) === 0 || isInPhrase(line, at)) return true;
  return ((line.words[at - 1]?.flags ?? 0) & known.givenName) !== 0 && word.text !== "I" && word.lower.length > 3;
}
