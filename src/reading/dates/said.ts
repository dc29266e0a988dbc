import type { Unit } from "./expression.ts";
import type { TimeGranularity, TimeMention } from "./time-mention.ts";

/** A date of the text with its words. */
export type Said = { readonly value: string; readonly words: string };

type Fineness = "day" | "week" | "month" | "any";

/** The last date that the text has said so far, at least as fine as each step. */
export type SaidSoFar = Readonly<Partial<Record<Fineness, Said>>>;

const asFineAs: Readonly<Partial<Record<TimeGranularity, readonly Fineness[]>>> = {
  instant: ["day", "week", "month", "any"],
  "day-part": ["day", "week", "month", "any"],
  day: ["day", "week", "month", "any"],
  week: ["week", "month", "any"],
  month: ["month", "any"],
};

/** What has been said once a mention has been read. */
export function afterMention(said: SaidSoFar, { value, text, days, granularity }: TimeMention): SaidSoFar {
  if (value === undefined || days === undefined) return said;
  const steps = asFineAs[granularity] ?? ["any"];
  return { ...said, ...Object.fromEntries(steps.map((step) => [step, { value, words: text }])) };
}

/** What a number of units is counted from in the text: the last date that is no coarser than they are. */
export function saidFor(unit: Unit, said: SaidSoFar): Said | undefined {
  if (unit === "day" || unit === "weekend") return said.day;
  if (unit === "week") return said.week;
  return unit === "month" || unit === "quarter" ? said.month : said.any;
}
