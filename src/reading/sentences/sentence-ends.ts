import { isLetter, kindAt, kinds } from "./character-kinds.ts";
import { isSentenceEnd } from "./is-sentence-end.ts";
import { listMarksOf } from "./list-marks.ts";
import type { Stretch } from "./stretch.ts";

/** A place where a sentence may end: marks with what closes behind them, and where the text goes on. */
export type Candidate = {
  readonly text: string;
  /** The marks: ".", "?!", "...", ". . .". */
  readonly marks: Stretch;
  /** Behind closing quotation marks and brackets. */
  readonly closed: number;
  /** Where the text goes on, behind white space. */
  readonly next: number;
  /** Where the sentence that may end here began, and where its paragraph does. */
  readonly sentence: number;
  readonly paragraph: Stretch;
};

/** Where the sentences of a paragraph end, in order; the end of the paragraph is not among them. */
export function sentenceEnds(text: string, paragraph: Stretch): readonly number[] {
  const list = listMarksOf(text, paragraph);
  const ends: number[] = [];
  let sentence = paragraph.from;
  let wordless = sentence;
  for (let at = paragraph.from; at < paragraph.to; ) {
    if (at > sentence && list?.starts.has(at) === true) {
      ends.push(at);
      sentence = at;
    }
    if (!isMark(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const candidate = candidateAt(text, at, { paragraph, sentence });
    wordless = wordsStart(text, Math.max(wordless, sentence), at);
    if (wordless < at && list?.stops.has(at) !== true && candidate.next < paragraph.to && isSentenceEnd(candidate)) {
      ends.push(candidate.closed);
      sentence = candidate.next;
    }
    at = candidate.marks.to;
  }
  return ends;
}

/** Where the first letter or digit stands; `to` where nothing but marks does, which end no sentence. */
function wordsStart(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isSpoken(kindAt(text, at))) at += 1;
  return at;
}

const isSpoken = (kind: number): boolean => isLetter(kind) || kind === kinds.digit || kind === kinds.surrogate;

const isMark = (unit: number): boolean => unit === 46 || unit === 33 || unit === 63 || unit === 0x20_26;

const closers = new Set(`"'”’)]»`);

function candidateAt(text: string, at: number, place: Pick<Candidate, "sentence" | "paragraph">): Candidate {
  const limit = place.paragraph.to;
  const marks = { from: at, to: marksEnd(text, at, limit) };
  let closed = marks.to;
  while (closed < limit && closers.has(text[closed] ?? "")) closed += 1;
  let next = closed;
  while (next < limit && kindAt(text, next) === kinds.space) next += 1;
  return { text, marks, closed, next, ...place };
}

/** Marks side by side, or full stops with a space between each two. */
function marksEnd(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit && isMark(text.charCodeAt(at))) at += 1;
  if (at > start + 1 || text[start] !== ".") return at;
  while (at + 1 < limit && text[at] === " " && text[at + 1] === "." && text[at + 2] !== ".") at += 2;
  return isStopBeforeEllipsis(text, { from: start, to: at }) ? start + 1 : at;
}

/** "of all that. . . . The rest": the first of four stops ends the sentence, the others stand for what was left out. */
function isStopBeforeEllipsis(text: string, { from, to }: Stretch): boolean {
  return to - from === ". . . .".length && kindAt(text, from - 1) !== kinds.space && kindAt(text, to) === kinds.space;
}
