import type { Expression, Unit } from "./expression.ts";
import type { TimeGranularity } from "./time-mention.ts";

/** How exact an expression is that could not be placed, by what it names. */
export function writtenGranularity(expression: Expression): TimeGranularity {
  if (expression.kind === "shift" || expression.kind === "from-event") return unitGranularities[expression.unit];
  if (expression.kind === "month") return expression.day === undefined ? "month" : "day";
  return kindGranularities[expression.kind];
}

const unitGranularities: Readonly<Record<Unit, TimeGranularity>> = {
  day: "day",
  week: "week",
  weekend: "range",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
};

const kindGranularities: Readonly<
  Record<Exclude<Expression["kind"], "shift" | "from-event" | "month">, TimeGranularity>
> = {
  fixed: "day",
  ambiguous: "day",
  weekday: "day",
  nth: "week",
  quarter: "quarter",
  half: "half",
  "year-before": "year",
  season: "season",
  holiday: "day",
  clock: "instant",
  vague: "vague",
};
