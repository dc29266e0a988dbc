import { partLimits } from "./block-limits.ts";
import { listBlock, type Words, words } from "./draw-text.ts";
import { escapeText, splitForPlain } from "./escape-text.ts";
import type { SlackUnit } from "./slack-page.ts";

/** One line of a list in both forms. */
export type ListLine = { readonly elements: readonly Words[]; readonly text: string };

/** Lines of plain text as lists that each fit a page. */
export function linesUnits(lines: readonly string[]): readonly SlackUnit[] {
  return listUnits(lines.flatMap((line) => textLines(line)));
}

/** A text as lines that fit; what goes on is marked. */
export function textLines(text: string): readonly ListLine[] {
  return splitForPlain(text, partLimits.piece).map((piece, index) => {
    const shown = index === 0 ? piece : `… ${piece}`;
    return { elements: [words(shown)], text: escapeText(shown) };
  });
}

/** Lines gathered into as few lists as the limit of a piece allows. */
export function listUnits(lines: readonly ListLine[]): readonly SlackUnit[] {
  const lists: ListLine[][] = [];
  let taken = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    if (taken + line.text.length > partLimits.body) {
      lists.push([]);
      taken = 0;
    }
    lists.at(-1)?.push(line);
    taken += line.text.length + 3;
  }
  return lists.map((list) => ({
    blocks: [listBlock(list.map((line) => line.elements))],
    text: list.map((line) => `• ${line.text}`).join("\n"),
  }));
}
