import type { Sentence } from "../sentences/sentence.ts";
import { type Span, spanOf } from "../span.ts";
import type { Candidate } from "./candidate.ts";
import { known } from "./gazetteer.ts";
import { isCapital, noWord, type Word } from "./word.ts";

/** Words [from, to) of a line. */
type Stretch = { readonly from: number; readonly to: number };

/** The role that the text gives a person right where it names them: before the name, after it, or by "is". */
export function roleOf(candidate: Candidate, sentence: Sentence): Span | undefined {
  const { words } = candidate.line;
  const stretch =
    titleBefore(words, candidate) ??
    officeOfPlace(words, candidate) ??
    appositionAfter(words, candidate) ??
    appositionBefore(words, candidate) ??
    statedAfter(words, candidate);
  const first = stretch === undefined ? undefined : words[stretch.from];
  const last = stretch === undefined ? undefined : words[stretch.to - 1];
  if (first === undefined || last === undefined) return undefined;
  const inText = spanOf(sentence.text, first.start - sentence.start, last.end - sentence.start);
  return { text: inText.text, start: inText.start + sentence.start, end: inText.end + sentence.start };
}

const isOffice = (word: Word | undefined): boolean => word !== undefined && (word.flags & known.office) !== 0;

/** Forms of address are no role. */
const address = new Set(
  "mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady herr frau monsieur madame mme signor senor don dona u st saint".split(
    " ",
  ),
);

const longestTitle = 7;

/** "South Korean Foreign Minister Cho", "striker Perkins", "the company's chief economist Smith". */
function titleBefore(words: readonly Word[], { from: named, title }: Candidate): Stretch | undefined {
  const from = address.has(words[named - 1]?.lower ?? "") && isOffice(words[named - 2]) ? named - 1 : named;
  const end = from;
  const nearest = words[end - 1];
  if (nearest === undefined || nearest.shape === "mark" || address.has(nearest.lower)) return undefined;
  const isTitle = title < from || isOffice(nearest) || (nearest.flags & known.honorific) !== 0;
  if (!isTitle || (nearest.shape === "lower" && !isOffice(nearest))) return undefined;
  let start = title < from ? title : end - 1;
  if (isJoinedOffice(words, start)) start -= 2;
  while (end - start < longestTitle && belongsToTitle(words, start - 1)) start -= 1;
  while (start < end - 1 && address.has(words[start]?.lower ?? "")) start += 1;
  return hasOffice(words, start, end) ? { from: start, to: end } : undefined;
}

const farthestOf = 5;

/** "President of Ukraine Volodymyr Zelensky". */
function officeOfPlace(words: readonly Word[], { from, title }: Candidate): Stretch | undefined {
  if (title < from) return undefined;
  for (let at = from - 1; at > from - farthestOf && at > 0; at -= 1) {
    const word = words[at];
    if (word === undefined) return undefined;
    if (word.lower === "of" && at < from - 1) return isOffice(words[at - 1]) ? { from: at - 1, to: from } : undefined;
    if (!isCapital(word) && word.lower !== "the") return undefined;
  }
  return undefined;
}

/** "Secretary of" before "State John Smith". */
const isJoinedOffice = (words: readonly Word[], at: number): boolean =>
  (words[at - 1]?.lower === "of" || words[at - 1]?.lower === "for") &&
  isOffice(words[at - 2]) &&
  isCapital(words[at] ?? noWord);

const hasOffice = (words: readonly Word[], from: number, to: number): boolean =>
  words
    .slice(from, to)
    .some((word) => (word.flags & (known.office | known.honorific)) !== 0 && !address.has(word.lower));

/** What may stand before an office as part of it: people's and bodies' names, "former", "chief", "world". */
function belongsToTitle(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.shape === "mark" || word.shape === "number") return false;
  if ((word.flags & (known.functionWord | known.calendar)) !== 0) return false;
  if (word.shape === "initial") return isCountryInitials(word);
  if (isCapital(word)) return isTitleCapital(words, at);
  if ((word.flags & (known.office | known.officeModifier)) !== 0) return true;
  return (word.flags & known.ordinary) !== 0 && (word.flags & known.verb) === 0 && !word.lower.endsWith("ly");
}

const isCountryInitials = ({ text }: Word): boolean => text === "U.S." || text === "U.K." || text === "U.N.";

/** A capital word that is no name of a person by itself, nor the first word of the sentence that is a plain word. */
function isTitleCapital(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const isFirstVerb = at === 0 && (word.flags & known.verb) !== 0;
  return !isFirstVerb;
}

/** The words that a role's noun phrase may begin with. */
const determiners = new Set("the a an his her its their our my whose one".split(" "));

const longestRole = 16;
const farthestOffice = 7;

/** ", head of the agency,", ", 45, a spokesman for the ministry," */
function appositionAfter(words: readonly Word[], { to }: Candidate): Stretch | undefined {
  let comma = to;
  if (words[comma]?.text === "(" || words[comma]?.text !== ",") return undefined;
  const next = words[comma + 1];
  if (next?.shape === "number" && words[comma + 2]?.text === ",") comma += 2;
  return kin.has(words[comma + 1]?.lower ?? "") ? undefined : rolePhrase(words, comma + 1);
}

/** "Hale, his lawyer, and his driver" is a list. */
const kin = new Set(["his", "her", "their"]);

/** "who is", "is", "was", "became", and then a role. */
function statedAfter(words: readonly Word[], { to }: Candidate): Stretch | undefined {
  let at = to;
  if (words[at]?.text === "," && words[at + 1]?.shape === "number" && words[at + 2]?.text === ",") at += 2;
  if (words[at]?.text === ",") at += 1;
  if (words[at]?.lower === "who") at += 1;
  if (!copulas.has(words[at]?.lower ?? "")) return undefined;
  at += 1;
  while (adverbs.has(words[at]?.lower ?? "")) at += 1;
  return determiners.has(words[at]?.lower ?? "") || isOffice(words[at]) ? rolePhrase(words, at) : undefined;
}

const copulas = new Set("is was became becomes".split(" "));
const adverbs = new Set("also now currently then formerly still once".split(" "));
const followers = new Set("of for at in with from to on and who until since".split(" "));
const ends = new Set([",", ".", ";", ")", ":", "-", "--", "—", "–", '"', "”", "?", "!", "“", "("]);
const breaks = new Set(
  "who which that said says told has had have was is were are will would when where while after before as but because whose".split(
    " ",
  ),
);

/** The noun phrase with an office for its head that begins at `from`, up to the end of what belongs to it. */
function rolePhrase(words: readonly Word[], from: number): Stretch | undefined {
  let start = adverbs.has(words[from]?.lower ?? "") ? from + 1 : from;
  if (determiners.has(words[start]?.lower ?? "")) start += 1;
  const office = lastOffice(words, start);
  if (office < 0) return undefined;
  const next = words[office + 1];
  if (next !== undefined && !ends.has(next.text) && !followers.has(next.lower)) return undefined;
  return { from: start, to: endOfRole(words, start, office + 1) };
}

/** The last word of the first chain of offices: "prime minister", "vice president and treasurer". */
function lastOffice(words: readonly Word[], start: number): number {
  for (let at = start; at < start + farthestOffice; at += 1) {
    const word = words[at];
    if (word === undefined || ends.has(word.text) || followers.has(word.lower) || breaks.has(word.lower)) return -1;
    if (at === start && isDoing(word) && !determiners.has(words[start - 1]?.lower ?? "")) return -1;
    if (!isOffice(word)) continue;
    let last = at;
    while (isOffice(words[last + 1])) last += 1;
    const next = words[last + 1];
    if (next === undefined || ends.has(next.text) || followers.has(next.lower)) return last;
  }
  return -1;
}

const isDoing = (word: Word): boolean =>
  (word.flags & known.verb) !== 0 &&
  (word.flags & (known.office | known.officeModifier)) === 0 &&
  word.shape === "lower";

function endOfRole(words: readonly Word[], start: number, from: number): number {
  let to = from;
  while (to - start < longestRole) {
    const word = words[to];
    if (word === undefined || breaks.has(word.lower) || ends.has(word.text) || isTime(words, to)) return to;
    if (word.lower === "and" && !isOffice(words[to + 1]) && !isOffice(words[to + 2]) && !isTopic(words[to + 1]))
      return to;
    if (
      word.shape === "lower" &&
      (word.flags & known.verb) !== 0 &&
      (word.flags & (known.office | known.officeModifier)) === 0 &&
      word.lower.endsWith("ed")
    )
      return to;
    to += 1;
  }
  return to;
}

const timePrepositions = new Set(["in", "on", "at", "until", "since", "from"]);
const timeStarts = new Set(["last", "this", "next", "yesterday", "today"]);

/** "in March", "since 2019", "last year": when the role was held is no part of it. */
function isTime(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return false;
  if (timeStarts.has(word.lower) || word.lower === "until" || word.lower === "since") return true;
  return (
    timePrepositions.has(word.lower) &&
    next !== undefined &&
    (next.shape === "number" || (next.flags & known.calendar) !== 0 || timeStarts.has(next.lower))
  );
}

const isTopic = (word: Word | undefined): boolean =>
  word !== undefined && isCapital(word) && (word.flags & known.ordinary) !== 0;

/** "Acme's chairman, John Smith, said", "The head of the agency, John Smith, said". */
function appositionBefore(words: readonly Word[], { from, to, title }: Candidate): Stretch | undefined {
  const after = words[to];
  if (
    title < from ||
    words[from - 1]?.text !== "," ||
    (after !== undefined && !ends.has(after.text) && after.lower !== "and")
  )
    return undefined;
  const start = startOfPhrase(words, from - 2);
  if (start < 0) return undefined;
  const phrase = rolePhrase(words, start);
  return phrase !== undefined && phrase.to === from - 1 ? phrase : undefined;
}

/** Where the noun phrase that ends at `end` begins: behind the nearest verb, mark or "said", at its article or owner. */
function startOfPhrase(words: readonly Word[], end: number): number {
  for (let at = end; at > end - longestRole && at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined || (ends.has(word.text) && word.text !== ".")) return -1;
    if (word.lower === "'s" && isOfficeBetween(words, at + 1, end)) return startOfOwner(words, at);
    if (determiners.has(word.lower) && isOfficeBetween(words, at + 1, end)) return at;
    if (at === 0 && isOfficeBetween(words, 0, end)) return at;
  }
  return -1;
}

/** Where the owner before "'s" begins: "Acme Steel's", "the agency's". */
function startOfOwner(words: readonly Word[], possessive: number): number {
  let start = possessive - 1;
  while (
    start > 0 &&
    possessive - start < longestTitle &&
    isCapital(words[start] ?? noWord) &&
    isCapital(words[start - 1] ?? noWord)
  )
    start -= 1;
  return determiners.has(words[start]?.lower ?? "") || determiners.has(words[start - 1]?.lower ?? "")
    ? Math.max(0, start - 1)
    : start;
}

/** Whether the phrase's own head, before any "of", is an office. */
function isOfficeBetween(words: readonly Word[], from: number, end: number): boolean {
  for (let at = from; at <= end; at += 1) {
    const word = words[at];
    if (word === undefined || followers.has(word.lower)) return false;
    if (isOffice(word) && (at === end || followers.has(words[at + 1]?.lower ?? ""))) return true;
  }
  return false;
}
