import { kindAt, kinds } from "./character-kinds.ts";
import { goesOnBehind } from "./goes-on-behind.ts";
import { isGlued } from "./is-glued.ts";
import type { Candidate } from "./sentence-ends.ts";
import { isLikelyStarter, speechVerbs, sureStarters } from "./sentence-starters.ts";
import { openingEnd, wordBefore, wordFrom } from "./words-around.ts";

/** Whether a sentence ends at marks behind which its paragraph goes on. */
export function isSentenceEnd(candidate: Candidate): boolean {
  const { text, marks, closed, next } = candidate;
  if (next === closed) return isGlued(candidate);
  if (text[next] === ".") return text[marks.from] === ".";
  const opening = openingEnd(text, next);
  const kind = kindAt(text, opening);
  if (kind === kinds.lower) return isCamel(text, opening);
  if (marks.to - marks.from > 1 || text[marks.from] !== ".") return endsAtOtherMarks(candidate, opening);
  if (isDash(text[opening])) return false;
  return !goesOnBehind(candidate, opening);
}

/** "iPhone" begins a sentence without a capital. */
const isCamel = (text: string, at: number): boolean =>
  (text[at] === "i" || text[at] === "e") &&
  kindAt(text, at + 1) === kinds.upper &&
  kindAt(text, at + 2) === kinds.lower;

const isDash = (mark: string | undefined): boolean => mark !== undefined && "—–―-_".includes(mark);

const exclaimedNames = new Set(["yahoo", "jeopardy"]);

/** Question and exclamation marks and ellipses. */
function endsAtOtherMarks(candidate: Candidate, opening: number): boolean {
  const { text, marks, closed, sentence } = candidate;
  if (isDash(text[opening])) return false;
  const word = wordFrom(text, opening).toLowerCase();
  if (text[marks.from] === "." || text[marks.from] === "…") return endsAtEllipsis(candidate, word);
  if (closed > marks.to && isSpeakerNext(text, opening)) return false;
  const isName = text[marks.from] === "!" && exclaimedNames.has(wordBefore(text, marks.from, sentence).toLowerCase());
  return !isName || isLikelyStarter(word);
}

/** Three stops with spaces about them leave something out within a sentence, four end it; else the next word tells. */
function endsAtEllipsis({ text, marks }: Candidate, word: string): boolean {
  const length = marks.to - marks.from;
  if (text[marks.from - 1] === "[" || text[marks.from - 1] === "(") return isLikelyStarter(word);
  if (length > 1 && text[marks.from + 1] === " ") return length > ". . .".length;
  if (length > 3) return true;
  return kindAt(text, marks.from - 1) === kinds.space ? word !== "i" && sureStarters.has(word) : word !== "i";
}

/** "“Why?” Hale asked": behind a quotation, a name or two and a verb of speech. */
function isSpeakerNext(text: string, from: number): boolean {
  const words = text.slice(from, from + 60).split(/\s+/, 4);
  const verb = words.findIndex((word) => speechVerbs.has(word.replace(/[.,:]$/, "")));
  return (
    verb > 0 &&
    words.slice(0, verb).every((word) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word)) &&
    !sureStarters.has(words[0]?.toLowerCase() ?? "")
  );
}
