import type { Sentence } from "../sentences/sentence.ts";
import { type Span, spanOf } from "../span.ts";
import { clauseStarts } from "./clause-starts.ts";

/**
 * The clauses of a sentence, in order: stretches that lie side by side and cover it all but for white space between. A
 * figure or date belongs to what stands in its own: "Of the 12,000 sent, | two-thirds are presumed dead".
 */
export function findClauses(sentence: Sentence): readonly Span[] {
  const { text, start, tokens } = sentence;
  const cuts = clauseStarts(tokens).map((at) => (tokens[at]?.start ?? start) - start);
  const bounds = [0, ...cuts, text.length];
  return bounds.slice(1).map((end, index) => {
    const span = spanOf(text, bounds[index] ?? 0, end);
    return { text: span.text, start: start + span.start, end: start + span.end };
  });
}
