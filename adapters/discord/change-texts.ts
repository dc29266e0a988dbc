import { changeTitle } from "../../src/reply/describe-change.ts";
import type { ShownChange, WordRun } from "../../src/reply/reply.ts";
import { partLimits } from "./discord-limits.ts";
import { escapeMarkdown, splitForMarkdown, wordJoiner } from "./escape-markdown.ts";
import { inGroups, statementTexts } from "./statement-units.ts";

/** What became of a claim: the words that went are struck, those that came are bold. */
export function changeTexts(change: ShownChange): readonly string[] {
  const { words, why, statement } = change;
  return [
    ...lines("### ", changeTitle(change)),
    ...inGroups(inLines(words.flatMap(drawnPieces))),
    ...(why === undefined ? [] : lines("-# ", why)),
    ...(statement === undefined ? [] : statementTexts(statement, undefined)),
  ];
}

function lines(mark: string, text: string): readonly string[] {
  return splitForMarkdown(text, partLimits.piece).map((piece) => `${mark}${escapeMarkdown(piece)}`);
}

/** Room for the marks around a run. */
const marks = 6;

const drawn = {
  kept: (text: string) => text,
  dropped: (text: string) => wrapped("~~", text),
  added: (text: string) => wrapped("**", text),
} as const satisfies Readonly<Record<WordRun["kind"], (text: string) => string>>;

function drawnPieces({ kind, text }: WordRun): readonly string[] {
  return splitForMarkdown(text, partLimits.piece - marks).map((piece) => drawn[kind](escapeMarkdown(piece)));
}

/**
 * Discord ends struck words at the first two tildes, whatever stands before them: an escaped tilde at the end is kept apart
 * from the marks by what draws nothing.
 */
function wrapped(mark: string, escaped: string): string {
  const isTouching = escaped.endsWith(mark.charAt(0));
  return `${mark}${escaped}${isTouching ? wordJoiner : ""}${mark}`;
}

/** Runs on as few lines as the limit of a piece allows, a space between them. */
function inLines(runs: readonly string[]): readonly string[] {
  const filled: string[] = [];
  for (const run of runs) {
    const last = filled.at(-1);
    if (last !== undefined && last.length + 1 + run.length <= partLimits.piece) {
      filled[filled.length - 1] = `${last} ${run}`;
    } else filled.push(run);
  }
  return filled;
}
