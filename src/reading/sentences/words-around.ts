import { isLetter, kindAt } from "./character-kinds.ts";

const longestWord = 24;

/** Letters before a place, with full stops within, and the sign of "n°". */
export function wordBefore(text: string, end: number, from: number): string {
  let at = end;
  while (at > from && end - at < longestWord && isWordUnit(text, at - 1)) at -= 1;
  return text.slice(at, end).replace(/^\.+/, "");
}

const isWordUnit = (text: string, at: number): boolean =>
  isLetter(kindAt(text, at)) || text[at] === "." || text[at] === "°";

/** The letters from a place on. */
export function wordFrom(text: string, start: number): string {
  let at = start;
  while (at - start < longestWord && isLetter(kindAt(text, at))) at += 1;
  return text.slice(start, at);
}

const openers = new Set(`"'“‘([«\``);

/** Behind the quotation marks and brackets that open at a place. */
export function openingEnd(text: string, start: number): number {
  let at = start;
  while (openers.has(text[at] ?? "")) at += 1;
  return at;
}
