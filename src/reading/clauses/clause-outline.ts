import type { Token } from "../sentences/sentence.ts";
import { clauseOpeners } from "./clause-words.ts";
import { isClauseVerb, mayBeClauseVerb } from "./finite-verbs.ts";

/** What is looked up again and again while clauses are told apart, counted once for the whole sentence. */
export type Outline = {
  readonly tokens: readonly Token[];
  /** Whether a verb that makes a clause stands in [from, to). */
  readonly hasFinite: (from: number, to: number) => boolean;
  /** The next such verb at or behind a token; the sentence's length where there is none. */
  readonly nextFinite: (at: number) => number;
  /** The same, past forms counted in that may only tell more of a noun. */
  readonly mayHaveFinite: (from: number, to: number) => boolean;
  /** The next comma, bracket, dash, quotation mark, word that opens a clause, or end at or behind a token. */
  readonly nextStop: (at: number) => number;
};

const stops = new Set([",", ";", ":", "(", ")", "[", "]", "—", "–", "―", "“", "”", '"', ".", "?", "!", "…"]);

const isStop = (text: string): boolean => stops.has(text) || clauseOpeners.has(text);

export function outlineOf(tokens: readonly Token[]): Outline {
  const length = tokens.length;
  const verbs = new Int32Array(length + 2).fill(length);
  const likely = new Int32Array(length + 2).fill(length);
  const marks = new Int32Array(length + 2).fill(length);
  for (let at = length - 1; at >= 0; at -= 1) {
    verbs[at] = isClauseVerb(tokens, at) ? at : (verbs[at + 1] ?? length);
    likely[at] = verbs[at] === at || mayBeClauseVerb(tokens, at) ? at : (likely[at + 1] ?? length);
    marks[at] = isStop(tokens[at]?.text ?? "") ? at : (marks[at + 1] ?? length);
  }
  const nextFinite = (at: number): number => verbs[at] ?? length;
  return {
    tokens,
    nextFinite,
    nextStop: (at) => marks[at] ?? length,
    hasFinite: (from, to) => nextFinite(from) < to,
    mayHaveFinite: (from, to) => (likely[from] ?? length) < to,
  };
}
