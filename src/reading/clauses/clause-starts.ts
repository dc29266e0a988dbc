import type { Token } from "../sentences/sentence.ts";
import { type Outline, outlineOf } from "./clause-outline.ts";
import { coordinators, relatives } from "./clause-words.ts";
import { isPastForm } from "./finite-verbs.ts";
import { markRules } from "./mark-rules.ts";
import { auxiliaries } from "./verb-forms.ts";
import { numberRules, wordRules } from "./word-rules.ts";

/** Where a new clause begins, looked for at a token; `open` is the first token of the clause that goes on till then. */
export type ClauseRule = (outline: Outline, at: number, open: number) => number | undefined;

/** The tokens at which a new clause begins, in order; the first of the sentence is not among them. */
export function clauseStarts(tokens: readonly Token[]): readonly number[] {
  const outline = outlineOf(tokens);
  const starts: number[] = [];
  let open = 0;
  let before = 0;
  for (let at = 1; at < tokens.length; at += 1) {
    const start = startAt(outline, at, open) ?? resumedAt(outline, at, { open, before });
    if (start === undefined || !says(tokens, open, start) || !says(tokens, start, tokens.length)) continue;
    starts.push(start);
    before = open;
    open = start;
  }
  return starts;
}

const rulesOf: Readonly<Record<Token["kind"], readonly ClauseRule[]>> = {
  mark: markRules,
  number: numberRules,
  word: wordRules,
};

function startAt(outline: Outline, at: number, open: number): number | undefined {
  for (const rule of rulesOf[outline.tokens[at]?.kind ?? "mark"]) {
    const start = rule(outline, at, open);
    if (start !== undefined && start > open) return start;
  }
  return undefined;
}

type OpenClause = { readonly open: number; readonly before: number };

/** "Sailors | who were captured | were exchanged": a second verb is that of the clause which had none yet. */
function resumedAt(outline: Outline, at: number, { open, before }: OpenClause): number | undefined {
  const { tokens, nextFinite, hasFinite } = outline;
  const word = tokens[open]?.lower ?? "";
  const isReduced = tokens[open - 1]?.text === "," && isPastForm(word) && tokens[at - 1]?.text === ",";
  if (isReduced && nextFinite(at) === at) return at;
  const isVerb = nextFinite(at) === at || (tokens[at - 1]?.text === "," && isPastForm(tokens[at]?.lower ?? ""));
  if (!isVerb || open === 0 || !(relatives.has(word) || word === "that" || word === "where")) return undefined;
  const first = nextFinite(open);
  if (first === at - 1 && !isDone(tokens, first)) return undefined;
  return first < at && !hasFinite(before, open) && !coordinators.has(tokens[at - 1]?.lower ?? "") ? at : undefined;
}

/** "where they lived | was sold": a verb that needs no more, right before another that can only be the main one. */
const isDone = (tokens: readonly Token[], at: number): boolean =>
  !auxiliaries.has(tokens[at]?.lower ?? "") && auxiliaries.has(tokens[at + 1]?.lower ?? "");

/** Whether anything but marks and an "and" stands in [from, to). */
function says(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && token.kind !== "mark" && !coordinators.has(token.lower)) return true;
  }
  return false;
}
