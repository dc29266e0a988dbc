import { abbreviationKinds } from "./abbreviations.ts";
import { kindAt, kinds } from "./character-kinds.ts";
import type { Candidate } from "./sentence-ends.ts";
import { openingEnd, wordBefore, wordFrom } from "./words-around.ts";

/** "the end.Today": a capital stands right behind the mark, and neither an address nor an abbreviation does. */
export function isGlued({ text, marks, closed, sentence }: Candidate): boolean {
  const before = kindAt(text, marks.from - 1);
  const isPlain = before === kinds.lower || before === kinds.digit || closed > marks.to;
  const at = openingEnd(text, closed);
  if (!isPlain || kindAt(text, at) !== kinds.upper || kindAt(text, at + 1) !== kinds.lower) return false;
  if (/[@/\\_]|www\./.test(chunkAround(text, marks.from))) return false;
  const word = wordFrom(text, at);
  if (domains.has(word.toLowerCase()) || (word.length === 1 && word !== "I")) return false;
  const last = wordBefore(text, marks.from, sentence);
  return (before === kinds.digit || last.length > 1) && abbreviationKinds(last).length === 0;
}

const domains = new Set(["com", "org", "net", "gov", "edu", "info", "biz", "co", "io", "js", "tv"]);

const longestAddress = 80;

/** What stands around a place up to white space on both sides. */
function chunkAround(text: string, at: number): string {
  let from = at;
  while (at - from < longestAddress && from > 0 && kindAt(text, from - 1) !== kinds.space) from -= 1;
  let to = at;
  while (to - at < longestAddress && to < text.length && kindAt(text, to) !== kinds.space) to += 1;
  return text.slice(from, to);
}
