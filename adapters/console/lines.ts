import { cleanText } from "../../src/reply/clean-text.ts";
import { displayWidth } from "./display-width.ts";
import type { Look, Paint } from "./paint.ts";
import { wrapWords } from "./wrap-words.ts";

/** A stretch of a line that has one look. */
type Piece = { readonly look: Look; readonly text: string };
/** One line before it is painted. */
export type Line = readonly Piece[];

/** Where lines go: how many cells stay empty on their left, and in which cell they end. */
export type Area = { readonly indent: number; readonly end: number };

const gap = 2;

/** Text from outside as lines of one look. */
export function textLines(text: string, look: Look, area: Area): readonly Line[] {
  return wrapWords(cleanText(text), area.end - area.indent).map((line) => [
    indentOf(area.indent),
    { look, text: line },
  ]);
}

/** An address on a line of its own, whole, so that a terminal can open it. */
export function addressLine(address: string, area: Area): Line {
  return [indentOf(area.indent), { look: "address", text: address }];
}

/** A term with its text beside it, the text hanging under itself; a term wider than `termWidth` stands above. */
export function hangingLines(
  term: { readonly text: string; readonly look: Look; readonly width: number },
  body: { readonly text: string; readonly look: Look },
  area: Area,
): readonly Line[] {
  const lines = textLines(body.text, body.look, { indent: area.indent + term.width + gap, end: area.end });
  const shown = cleanText(term.text);
  const free = term.width - displayWidth(shown);
  if (free < 0) return [...textLines(shown, term.look, area), ...lines];
  const [first = [], ...rest] = lines;
  const lead: Line = [indentOf(area.indent), { look: term.look, text: shown }, indentOf(free + gap)];
  return [[...lead, ...first.slice(1)], ...rest];
}

/** The width of a column of terms: its widest term, unless that takes more than a third of the area. */
export function columnWidth(terms: readonly string[], area: Area): number {
  const widest = Math.max(...terms.map((term) => displayWidth(cleanText(term))));
  return Math.min(widest, Math.floor((area.end - area.indent) / 3));
}

export function drawLine(line: Line, paint: Paint): string {
  const isBlank = line.every(({ text }) => text.trim() === "");
  return isBlank ? "" : line.map(({ look, text }) => paint(look, text)).join("");
}

const indentOf = (cells: number): Piece => ({ look: "plain", text: " ".repeat(cells) });
