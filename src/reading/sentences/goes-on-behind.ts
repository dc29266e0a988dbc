import { type AbbreviationKind, abbreviationKinds } from "./abbreviations.ts";
import { kindAt, kinds } from "./character-kinds.ts";
import type { Candidate } from "./sentence-ends.ts";
import { clockFollowers, isLikelyStarter, sureStarters } from "./sentence-starters.ts";
import { wordBefore, wordFrom } from "./words-around.ts";

/** Whether a full stop belongs to the word before it, and the sentence goes on. */
export function goesOnBehind(candidate: Candidate, opening: number): boolean {
  const { text, marks, sentence } = candidate;
  const last = wordBefore(text, marks.from, sentence);
  if (last === "") return false;
  const next = wordFrom(text, opening).toLowerCase();
  const behind: Behind = { candidate, last, next, opening };
  if (isInitial(last)) return goesOnBehindInitial(behind);
  if (isClock(text, marks.from, last)) return goesOnBehindClock(behind);
  const known = abbreviationKinds(last);
  if (known.length > 0) return known.some((kind) => goesOn[kind](behind));
  return last.includes(".") && isAcronym(last) && !isLikelyStarter(next);
}

type Behind = {
  readonly candidate: Candidate;
  readonly last: string;
  readonly next: string;
  readonly opening: number;
};

const goesOn: Readonly<Record<AbbreviationKind, (behind: Behind) => boolean>> = {
  name: ({ next, candidate, opening }) => opening > candidate.next || !sureStarters.has(next),
  number: ({ candidate, opening }) => kindAt(candidate.text, opening) === kinds.digit,
  either: ({ next, candidate, opening }) => !isLikelyStarter(next) && !quotesSentence(candidate, opening),
  region: ({ next, candidate, last }) =>
    candidate.text[candidate.next] === "(" || (!isLikelyStarter(next) && !isBehindComma(candidate, last)),
};

/** An opening quotation mark and a capital open a sentence; a bracket tells more of the name. */
const quotesSentence = ({ text, next }: Candidate, opening: number): boolean =>
  opening > next && text[next] !== "(" && text[next] !== "[";

const isBehindComma = ({ text, marks }: Candidate, last: string): boolean =>
  text.slice(marks.from - last.length - 2, marks.from - last.length) === ", ";

const isInitial = (word: string): boolean => word.length === 1 && kindAt(word, 0) === kinds.upper;

/** "Albert I. Jones" goes on, "you and I. Did you" does not; neither does "Plan B. The council". */
function goesOnBehindInitial({ candidate, last, next, opening }: Behind): boolean {
  const { text, marks, sentence } = candidate;
  const before = wordBefore(text, marks.from - last.length - 1, sentence);
  if (last === "I" && kindAt(before, 0) !== kinds.upper) return false;
  return !sureStarters.has(next) && !(next === "i" && text[opening + 1] !== ".");
}

const clockHalf = /^[ap]\.?m$/i;

/** "5 a.m." with the figure, so that no company of that name is meant. */
function isClock(text: string, at: number, word: string): boolean {
  if (!clockHalf.test(word)) return false;
  const before = at - word.length - 1;
  return kindAt(text, before) === kinds.digit || kindAt(text, before - 1) === kinds.digit;
}

const longestOpening = 80;

/** "5 p.m. Tuesday" goes on, and so does a sentence that has said nothing but the time yet. */
function goesOnBehindClock({ candidate, next }: Behind): boolean {
  const { text, marks, sentence } = candidate;
  if (clockFollowers.has(next) || text[candidate.next] === "(") return true;
  const words = text.slice(sentence, Math.min(marks.from, sentence + longestOpening)).split(/\s+/, 6);
  return words.length < 6 && /^(?:at|by|around|about|from|until|before|after|on|since|shortly)$/i.test(words[0] ?? "");
}

/** "U.S", "e.g", "Ph.D": one or two letters between the stops. */
const isAcronym = (word: string): boolean => /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(word);
