import { changeTitle, markedWords } from "../../src/reply/describe-change.ts";
import { shownText } from "../../src/reply/fit-text.ts";
import type { ShownChange, WordRun } from "../../src/reply/reply.ts";
import { partLimits } from "./block-limits.ts";
import { lineBlock, lineUnit, words } from "./draw-text.ts";
import { escapeText, splitForPlain } from "./escape-text.ts";
import type { SlackUnit } from "./slack-page.ts";
import { statementUnits } from "./statement-units.ts";

/** What became of a claim: the words that went are struck, those that came are bold; in the plain form both are marked. */
export function changeUnits(change: ShownChange): readonly SlackUnit[] {
  const { words: runs, why, statement } = change;
  return [
    ...splitForPlain(changeTitle(change), partLimits.piece).map((piece) => lineUnit(piece, { bold: true })),
    ...inLines(runs.flatMap(pieces)).map(lineOf),
    ...(why === undefined
      ? []
      : splitForPlain(why, partLimits.piece).map((piece) => lineUnit(piece, { italic: true }))),
    ...(statement === undefined ? [] : statementUnits(statement, undefined)),
  ];
}

/** Room for the marks around a run in the plain form. */
const marks = 8;

function pieces({ kind, text }: WordRun): readonly WordRun[] {
  return splitForPlain(text, partLimits.piece - marks).map((piece) => ({ kind, text: shownText(piece) }));
}

const plainRun = (run: WordRun): string => escapeText(markedWords([run]));

/** Runs gathered into as few lines as the limit of a piece allows. */
function inLines(runs: readonly WordRun[]): readonly (readonly WordRun[])[] {
  const lines: WordRun[][] = [];
  let taken = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    const length = plainRun(run).length + 1;
    if (taken + length > partLimits.piece) {
      lines.push([]);
      taken = 0;
    }
    lines.at(-1)?.push(run);
    taken += length;
  }
  return lines;
}

const styles = { kept: undefined, dropped: { strike: true }, added: { bold: true } } as const;

function lineOf(runs: readonly WordRun[]): SlackUnit {
  const elements = runs.flatMap(({ kind, text }, index) => [
    ...(index === 0 ? [] : [words(" ")]),
    words(text, styles[kind]),
  ]);
  return { blocks: [lineBlock(elements)], text: runs.map(plainRun).join(" ") };
}
