import type { Span } from "../span.ts";
import { leadingAbbreviations, starters, trailingAbbreviations } from "./abbreviations.ts";
import { listStarts } from "./list-starts.ts";

/** Marks that may end a sentence, with what closes behind them and the space that follows, if any. */
const endPattern = /(?:[.!?…。]|\s\.)(?:\s?[.!?…])*["'”’»)\]]*(?=\s|\p{Lu}|$)/gu;

/** Cuts a paragraph into its sentences. Offsets count in the paragraph. After the English golden rules of the pragmatic segmenter. */
export function splitSentences(paragraph: string): readonly Span[] {
  const items = listStarts(paragraph);
  const ends = [...paragraph.matchAll(endPattern)]
    .filter((hit) => endsSentence(paragraph, hit.index, hit[0]))
    .map((hit) => hit.index + (hit.index + hit[0].length < paragraph.length ? lengthKept(hit[0]) : hit[0].length))
    .filter((end) => !items.some((start) => isItemMark(paragraph.slice(start, end))));
  const cuts = [...new Set([...ends, ...items])].sort((one, other) => one - other);
  const bounds = [0, ...cuts, paragraph.length];
  return bounds.slice(1).flatMap((end, index) => trimmed(paragraph, bounds[index] ?? 0, end));
}

/** Dots in a row behind a stop that ends its own sentence stand for what was left out before the next. */
const lengthKept = (marks: string): number => (/^\.(?:\s\.){3}/.test(marks) ? 1 : marks.length);

const isItemMark = (text: string): boolean => /^\s*(?:[•⁃]\s?)?(?:\d{1,2}|[a-h])\.?\)?$/.test(text);

function endsSentence(text: string, at: number, marks: string): boolean {
  const after = text.slice(at + marks.length, at + marks.length + 60);
  if (after.trim() === "") return true;
  if (!/^\s/.test(after)) return isRunTogether(text, at, after);
  const next = after.trimStart();
  if (!/^["'“‘«([`•⁃–—-]*\s?[\p{Lu}\p{N}$€£¥@#]/u.test(next)) return startsLowerName(next);
  const closing = /["'”’»)\]]*$/.exec(marks)?.[0] ?? "";
  const bare = marks.slice(0, marks.length - closing.length).replace(/\s/g, "");
  if (/[!?]/.test(bare)) return closing === "" ? !isNameWithMark(text, at, next) : !namesSpeaker(next);
  if (text[at - 1] === "[") return false;
  if (bare.length > 1) return endsWithDots(bare, marks, next);
  return closing === "" ? endsWithStop(text, at, next) : !/^\p{Ll}/u.test(next);
}

/** "hello world.Today is Tuesday": a stop without its space. */
function isRunTogether(text: string, at: number, after: string): boolean {
  const before = /[\p{Ll}]{3,}$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0];
  const word = /\S*$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? "";
  return before !== undefined && /^\p{Lu}\p{Ll}+(?=[\s.,])/u.test(after) && !/[./@:]/.test(word);
}

/** A sentence may begin with a name in small letters: "iPhone sales fell." */
const startsLowerName = (next: string): boolean =>
  /^["'“‘]?(?:i[PO]|e[BC]|al-)\p{Lu}?/u.test(next) && /^["'“‘]?\p{Ll}{1,2}[-\p{Lu}]/u.test(next);

/** "Yahoo! Finance": the mark belongs to the name. */
const isNameWithMark = (text: string, at: number, next: string): boolean =>
  /\b(?:Yahoo|Jeopardy|Jeb|Oklahoma)$/.test(text.slice(Math.max(0, at - 12), at)) && !starts(next);

/** "“Really?” Roe asked": the sentence goes on with who said it. */
const namesSpeaker = (next: string): boolean =>
  !/^(?:He|She|They|It|We|I)\b/.test(next) &&
  /^(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.\s+)?(?:\p{Lu}[\p{L}'’-]+\s+){1,3}(?:said|says|asked|asks|added|adds|wrote|writes|told|tells|tweeted|replied|continued|exclaimed|wondered)\b/u.test(
    next,
  );

/** Three dots go on where a sentence does; four, or three before a capital, end it. */
function endsWithDots(bare: string, marks: string, next: string): boolean {
  if (/^\.+$/.test(bare) && bare.length > 3) return true;
  if (/\s/.test(marks.trim())) return !/^I\b/.test(next) && starts(next);
  return /^["'“‘(]*\p{Lu}/u.test(next) && !/^I['’\s]/.test(next);
}

function endsWithStop(text: string, at: number, next: string): boolean {
  const line = text.slice(Math.max(0, at - 80), at);
  const word = /[\p{L}\p{M}\p{N}.'’&°-]+$/u.exec(line)?.[0] ?? "";
  const before = line.slice(0, line.length - word.length).trimEnd();
  const lower = word.toLowerCase().replace(/^["'“‘(]+/, "");
  if (/^\p{N}+$/u.test(word)) return !isListNumber(text, at, word);
  if (/^\p{Lu}$/u.test(word)) return endsWithLetter(word, before, next);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return endsWithInitials(lower, text.slice(0, at), next);
  if (leadingAbbreviations.has(lower)) return isPlainWord(lower, next);
  if (trailingAbbreviations.has(lower)) return starts(next) && !/^\p{N}/u.test(next);
  return true;
}

/** "No." answers, "No. 5" counts. */
const isPlainWord = (lower: string, next: string): boolean =>
  (lower === "no" && !/^\p{N}/u.test(next)) ||
  (lower === "art" && starts(next)) ||
  (/^(?:ed|ext|dist|sec|pt|ft)$/.test(lower) && starts(next));

/** A number that opens the paragraph or a line of a list names its item. */
const isListNumber = (text: string, at: number, word: string): boolean =>
  word.length <= 2 && /^[\s•⁃-]*$/.test(text.slice(0, at - word.length));

/** "Albert I. Jones" goes on, "you and I." ends; "vitamin C. The" ends, "J. The" does not. */
function endsWithLetter(letter: string, before: string, next: string): boolean {
  const previous = /[\p{L}.'’]+$/u.exec(before)?.[0] ?? "";
  if (letter === "I") return /^\p{Ll}/u.test(previous) || previous === "";
  return /^\p{Ll}/u.test(previous) && !/^(?:by|and|to|with|from|of|for|at)$/.test(previous) && starts(next);
}

/** "U.S." and "a.m." end a sentence where the next word begins one. */
function endsWithInitials(lower: string, before: string, next: string): boolean {
  if (lower !== "a.m" && lower !== "p.m") return starts(next);
  if (
    /^(?:E\.?[SD]?\.?T|P[SD]?T|C[SD]?T|M[SD]?T|GMT|UTC|BST|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/.test(
      next,
    )
  )
    return false;
  const sentence = before.slice(before.search(/[^.!?]*[.!?]?[^.!?]*$/));
  return sentence.trim().split(/\s+/).length > 4 || starts(next);
}

const starts = (next: string): boolean =>
  starters.has(/^["'“‘«([`]*([\p{L}]+)/u.exec(next)?.[1]?.toLowerCase() ?? "") || /^["“‘]/.test(next);

function trimmed(text: string, from: number, to: number): readonly Span[] {
  const slice = text.slice(from, to);
  const start = from + slice.length - slice.trimStart().length;
  const end = from + slice.trimEnd().length;
  return end > start ? [{ text: text.slice(start, end), start, end }] : [];
}
