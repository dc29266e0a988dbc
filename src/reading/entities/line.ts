import type { Sentence } from "../sentences/sentence.ts";
import { known } from "./gazetteer.ts";
import { type Word, wordsOf } from "./word.ts";

/** How a line writes its words: capitals tell names only in prose. */
export type LineStyle = "prose" | "capitals" | "title";

/** A sentence with its words as the reader of names sees it. */
export type Line = {
  readonly words: readonly Word[];
  readonly style: LineStyle;
  /** The first word goes on from the line before: its capital means what it means within a sentence. */
  readonly goesOn: boolean;
};

export function linesOf(sentences: readonly Sentence[]): readonly Line[] {
  const lines: Line[] = [];
  for (const sentence of sentences) {
    const words = wordsOf(sentence);
    const before = lines.at(-1);
    lines.push({ words, style: styleOf(words), goesOn: before !== undefined && runsOver(before) });
  }
  return lines;
}

function styleOf(words: readonly Word[]): LineStyle {
  let capital = 0;
  let capitals = 0;
  let lower = 0;
  let long = 0;
  for (const word of words) {
    if (word.shape === "lower") {
      lower += 1;
      if (word.text.length > 3) long += 1;
    }
    if (word.shape === "capitals") capitals += 1;
    if (word.shape === "capital") capital += 1;
  }
  if (capitals >= 3 && capitals > 4 * (lower + capital)) return "capitals";
  return capital >= 4 && long === 0 && lower < capital && isHeading(words) ? "title" : "prose";
}

const leastOrdinary = 3;

/** A headline: no full stop, no brackets, and among its capitals words that are no names. */
function isHeading(words: readonly Word[]): boolean {
  if (words.at(-1)?.text === "." || words.length > 25 || words.length < 5 || words[0]?.shape === "mark") return false;
  if (words.some((word) => word.text === "(") || words.filter((word) => word.text === ",").length > 1) return false;
  const ordinary = words.filter(
    (word, at) => at > 0 && word.shape === "capital" && (word.flags & (known.ordinary | known.functionWord)) !== 0,
  );
  return ordinary.length >= leastOrdinary;
}

/** Marks and words after which a new line goes on with the same sentence. */
const openEnds = new Set([
  ",",
  "-",
  "(",
  "&",
  "/",
  "and",
  "or",
  "of",
  "in",
  "the",
  "a",
  "for",
  "to",
  "at",
  "by",
  "with",
  "from",
]);

function runsOver({ words }: Line): boolean {
  const last = words.at(-1);
  if (last === undefined) return false;
  return (
    openEnds.has(last.lower) ||
    (words.length > 5 &&
      (last.shape === "lower" || (last.shape === "capital" && words.some(({ text }) => text === ","))))
  );
}

/** Marks after which a capital letter means nothing. */
const openers = new Set([
  '"',
  "“",
  "”",
  "''",
  "``",
  "‘",
  "`",
  ":",
  ".",
  "!",
  "?",
  "--",
  "—",
  "–",
  "-",
  "*",
  "•",
  "...",
  "…",
  ";",
  "<",
  ">",
]);

/** "Sweden - Anna Berg": not at a start, unless the word is a plain one. */
function isNameBehindDash(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || words[at - 1]?.text !== "-" || words[at - 2]?.shape !== "capital") return false;
  return (word.flags & known.ordinary) === 0 || (word.flags & (known.givenName | known.surname)) !== 0;
}

/** Whether the word stands where any word would have a capital letter. */
export function isAtStart({ words, goesOn }: Line, at: number): boolean {
  if (at === 0) return !goesOn;
  const before = words[at - 1];
  if (before === undefined) return true;
  if (before.shape !== "mark") return before.shape === "number" && at === 1;
  return openers.has(before.text) && !isNameBehindDash(words, at);
}
