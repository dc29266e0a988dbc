import type { Sentence } from "../sentences/sentence.ts";
import type { Expression } from "./expression.ts";
import { type FoundExpression, findExpressions } from "./find-expressions.ts";
import { isFuture } from "./is-future.ts";
import { relationBefore } from "./relation-before.ts";
import { type DateContext, resolveExpression } from "./resolve-expression.ts";
import type { TimeAnchor, TimeMention } from "./time-mention.ts";
import { meaningOf } from "./timex-value.ts";

/** What the text has said of time so far. */
type Said = { readonly value: string; readonly words: string };

/**
 * The dates and times of an article in order. Weekdays and months lie in the past of the article unless the words around
 * speak of what is to come; "the following day" is counted from the date before it in the text. Without `published`
 * (`YYYY-MM-DD` or an ISO instant) relative expressions stay without value. Values are TIMEX3 (TimeML 1.2.1).
 */
export function findTimes(
  sentences: readonly Sentence[],
  { published }: { readonly published: string | undefined },
): readonly TimeMention[] {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? "")?.[0];
  const found: TimeMention[] = [];
  let said: Said | undefined;
  let quarter: string | undefined;
  for (const sentence of sentences) {
    for (const expression of findExpressions(sentence)) {
      const from = expression.start - sentence.start;
      const context: DateContext = {
        published: day,
        text: said?.value,
        quarter,
        isReport: report.test(sentence.text),
        isFuture: isFuture(sentence.text, from, expression.end - sentence.start),
      };
      const mention = mentionOf(expression, context, { said, before: sentence.text.slice(0, from) });
      found.push(mention);
      if (mention.days !== undefined && mention.value !== undefined)
        said = { value: mention.value, words: mention.text };
      if (namesQuarter(expression.expression)) quarter = mention.value;
    }
  }
  return found;
}

/** "The third quarter" is what later words count from, "the year-ago quarter" is not. */
const namesQuarter = (expression: Expression): boolean => expression.kind === "quarter" && expression.yearsBack === 0;

const report = /\b(?:a share|net|income|earnings|revenues?|sales|profits?|loss(?:es)?|results)\b/i;

type Around = { readonly said: Said | undefined; readonly before: string };

function mentionOf(found: FoundExpression, context: DateContext, { said, before }: Around): TimeMention {
  const { expression, text, start, end } = found;
  const { value, from } = resolveExpression(expression, context);
  const { granularity, days } = meaningOf(value);
  return {
    text,
    start,
    end,
    value,
    granularity: value === undefined && expression.kind !== "vague" ? writtenGranularity[expression.kind] : granularity,
    days,
    part: expression.part,
    relation: relationBefore(before),
    anchor: anchorOf(from, context.published, said),
    isAmbiguous: expression.kind === "ambiguous",
  };
}

/** How exact an expression is that could not be placed, by what it names. */
const writtenGranularity = {
  fixed: "day",
  ambiguous: "day",
  month: "month",
  weekday: "day",
  shift: "range",
  quarter: "quarter",
  half: "half",
  "year-before": "year",
  season: "season",
  holiday: "day",
  clock: "instant",
} as const;

function anchorOf(
  from: "publication" | "text" | undefined,
  published: string | undefined,
  said: Said | undefined,
): TimeAnchor | undefined {
  if (from === "text" && said !== undefined) return { value: said.value, from, words: said.words };
  return from === undefined || published === undefined
    ? undefined
    : { value: published, from: "publication", words: undefined };
}
