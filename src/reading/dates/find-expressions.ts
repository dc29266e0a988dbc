import type { Sentence } from "../sentences/sentence.ts";
import { cuesIn } from "./cues.ts";
import { dateRules } from "./date-rules.ts";
import type { Expression, FoundExpression } from "./expression.ts";
import { isRefused } from "./is-refused.ts";
import { joinNeighbours } from "./join-neighbours.ts";
import { longestApart } from "./longest-apart.ts";
import type { DateRule } from "./rules/date-rule.ts";

/** The time expressions of a sentence in order; of those that overlap the longest, a clock and its day taken together. */
export function findExpressions({ text, start, tokens }: Sentence): readonly FoundExpression[] {
  const cues = cuesIn(tokens);
  if (cues.size === 0) return [];
  const found = dateRules.flatMap((rule) => (cues.has(rule.needs) ? findsOf(rule, text) : []));
  const apart = longestApart(found, text.length).map(({ from, to, expression }) => ({
    text: text.slice(from, to),
    start: start + from,
    end: start + to,
    expression,
  }));
  return joinNeighbours(apart, text, start);
}

type Find = { readonly from: number; readonly to: number; readonly expression: Expression };

function findsOf({ match, read }: DateRule, text: string): readonly Find[] {
  const finds: Find[] = [];
  for (const hit of text.matchAll(match)) {
    const expression = isRefused(text, hit) ? undefined : read(hit.groups ?? {}, hit[0]);
    if (expression !== undefined) finds.push({ from: hit.index, to: hit.index + hit[0].length, expression });
  }
  return finds;
}
