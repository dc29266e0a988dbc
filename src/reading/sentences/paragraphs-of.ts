import { kindAt, kinds } from "./character-kinds.ts";
import type { Stretch } from "./stretch.ts";

/** A line without white space at its ends; `row` counts blank ones too, `indent` the characters before it. */
type Line = Stretch & { readonly row: number; readonly indent: number };

/**
 * The paragraphs of a text in order, without white space at their ends. Each line is one, unless the text was broken at
 * a width (mail, wires, old archives): there, a blank line, an indent or a line that ends early parts them.
 */
export function paragraphsOf(text: string): readonly Stretch[] {
  const lines = linesOf(text);
  const width = brokenAt(text, lines);
  return width === undefined ? lines : joinedLines(text, lines, width);
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let row = 0;
  for (let start = 0; start < text.length; row += 1) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const { from, to } = trimmed(text, start, end);
    if (from < to) lines.push({ from, to, row, indent: from - start });
    start = end + 1;
  }
  return lines;
}

function trimmed(text: string, start: number, end: number): Stretch {
  let from = start;
  while (from < end && kindAt(text, from) === kinds.space) from += 1;
  let to = end;
  while (to > from && kindAt(text, to - 1) === kinds.space) to -= 1;
  return { from, to };
}

const narrowest = 40;
const widest = 100;
const fewestBroken = 2;
const leastShare = 0.6;

/**
 * The width that a text was broken at; undefined where each line is a paragraph. Most lines with another right below
 * them are then no wider than a page, could not have taken in its first word, and do not end a statement.
 */
function brokenAt(text: string, lines: readonly Line[]): number | undefined {
  const continued = lines.flatMap((line, index) => {
    const below = lines[index + 1];
    return below === undefined || below.row > line.row + 1 ? [] : [{ line, below }];
  });
  const lengths = continued.map(({ line }) => line.to - line.from).filter((length) => length <= widest);
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (width < narrowest) return undefined;
  const broken = continued.filter(
    ({ line, below }) => isFull(text, line, { below, width }) && !endsStatement(text, line),
  );
  return broken.length >= fewestBroken && broken.length >= leastShare * continued.length ? width : undefined;
}

type Below = { readonly below: Line; readonly width: number };

function isFull(text: string, { from, to }: Line, { below, width }: Below): boolean {
  let word = below.from;
  while (word < below.to && kindAt(text, word) !== kinds.space) word += 1;
  return to - from <= width && to - from + 1 + word - below.from > width;
}

const endsStatement = (text: string, { from, to }: Line): boolean =>
  /[.!?…:]["'”’)\]]*$/.test(text.slice(Math.max(from, to - 5), to));

function joinedLines(text: string, lines: readonly Line[], width: number): readonly Stretch[] {
  const margin = lines.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  const paragraphs: Stretch[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const open = paragraphs.at(-1);
    const isNew =
      above === undefined ||
      open === undefined ||
      line.row > above.row + 1 ||
      line.indent >= margin + 2 ||
      (endsStatement(text, above) && !isFull(text, above, { below: line, width }));
    if (isNew) paragraphs.push({ from: line.from, to: line.to });
    else paragraphs[paragraphs.length - 1] = { from: open.from, to: line.to };
  }
  return paragraphs;
}
