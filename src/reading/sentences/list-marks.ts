import { kindAt, kinds } from "./character-kinds.ts";
import type { Stretch } from "./stretch.ts";

/** What a paragraph that is a list shows: where its items start, and the full stops that belong to their numbers. */
export type ListMarks = { readonly starts: ReadonlySet<number>; readonly stops: ReadonlySet<number> };

const bullets = "•⁃◦‣▪●■";
const numbering = /(?<before>^|\s|[•⁃◦‣▪●■])(?<number>\d{1,3}|[a-z])(?:\.\)|[.)])(?=\s+["'“‘]?\p{Lu})/gu;

/** Reads a paragraph that begins with a bullet or a number as a list: "1. The first item 2. The second item". */
export function listMarksOf(text: string, { from, to }: Stretch): ListMarks | undefined {
  if (!mayBeList(text, from)) return undefined;
  const paragraph = text.slice(from, to);
  const numbers = consecutive(paragraph);
  const items = bulletsIn(paragraph);
  const starts = items.length > 0 ? items : numbers.map(({ start }) => start);
  if (starts.length === 0) return undefined;
  return {
    starts: new Set(starts.map((start) => from + start)),
    stops: new Set(numbers.map(({ stop }) => from + stop)),
  };
}

function mayBeList(text: string, from: number): boolean {
  if (bullets.includes(text[from] ?? "")) return true;
  if (kindAt(text, from) === kinds.lower) return text[from] === "a" && /[.)]/.test(text[from + 1] ?? "");
  return kindAt(text, from) === kinds.digit && /^\d{1,3}[.)]/.test(text.slice(from, from + 4));
}

type Numbered = { readonly start: number; readonly stop: number };

/** The numbers that count on from the one at the start of the paragraph. */
function consecutive(paragraph: string): readonly Numbered[] {
  const found: Numbered[] = [];
  let expected: string | undefined;
  for (const match of paragraph.matchAll(numbering)) {
    const { before = "", number = "" } = match.groups ?? {};
    const isFirst = expected === undefined;
    if (isFirst ? match.index > 2 : number !== expected) continue;
    const start = match.index + (before.trim() === "" ? before.length : 0);
    found.push({ start, stop: match.index + before.length + number.length });
    expected = /\d/.test(number) ? String(Number(number) + 1) : String.fromCharCode(number.charCodeAt(0) + 1);
  }
  return found;
}

/** Bullets like the one that the paragraph begins with, each behind white space. */
function bulletsIn(paragraph: string): readonly number[] {
  const [bullet = ""] = paragraph;
  if (!bullets.includes(bullet)) return [];
  const found: number[] = [];
  for (let at = paragraph.indexOf(bullet, 1); at > 0; at = paragraph.indexOf(bullet, at + 1)) {
    if (kindAt(paragraph, at - 1) === kinds.space) found.push(at);
  }
  return found;
}
