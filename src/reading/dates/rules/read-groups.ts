import { dayPartCodes, monthOf, ordinalOf } from "../date-words.ts";
import type { CountedFrom, Expression, Unit, Which } from "../expression.ts";
import type { TimeMention } from "../time-mention.ts";
import type { Groups } from "./date-rule.ts";

const parts: Readonly<Record<string, TimeMention["part"]>> = {
  early: "start",
  beginning: "start",
  start: "start",
  mid: "middle",
  middle: "middle",
  late: "end",
  end: "end",
  close: "end",
};

/** The part of a period that its words name. "Earlier this year" is any time of it so far, so no part. */
export function partIn(groups: Groups): Pick<Expression, "part"> {
  const part = parts[(groups["part"] ?? groups["partOf"] ?? "").toLowerCase()];
  return part === undefined ? {} : { part };
}

export const dayPartIn = (groups: Groups): string | undefined => dayPartCodes[groups["dayPart"]?.toLowerCase() ?? ""];

export function whichIn(groups: Groups): Which {
  return whichOf(groups["which"]);
}

function whichOf(word: string | undefined): Which {
  const plain = word?.toLowerCase();
  if (plain === undefined) return undefined;
  if (plain.endsWith("coming") || plain === "next") return "next";
  return plain.endsWith("past") || plain === "last" ? "last" : "this";
}

/** The year as a number, or which year in words: "last year". */
export const yearIn = (groups: Groups): number | Which =>
  groups["year"] === undefined ? whichOf(groups["otherYear"] ?? groups["which"]) : Number(groups["year"]);

export function monthExpression(groups: Groups): Expression {
  const { day, lastDay, dayWord } = groups;
  const named = dayWord === undefined ? undefined : ordinalOf(dayWord);
  return {
    kind: "month",
    month: monthOf(groups["month"] ?? ""),
    day: day === undefined ? named : Number(day),
    lastDay: lastDay === undefined ? undefined : Number(lastDay),
    year: yearIn(groups),
    ...partIn(groups),
  };
}

const unitNames: Readonly<Record<string, Unit>> = {
  day: "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
  centurie: "century",
  weekend: "weekend",
};

type Shift = Extract<Expression, { kind: "shift" }>;

export const shift = (unitName: string, count: number, from: CountedFrom): Shift => ({
  kind: "shift",
  unit: unitNames[unitName.toLowerCase().replace(/s$/, "")] ?? "day",
  count,
  from,
});

/** How many periods on "the following year" and its like lie. */
export const turns: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  preceding: -1,
  past: -1,
  this: 0,
  current: 0,
  same: 0,
  that: 0,
  next: 1,
  following: 1,
  coming: 1,
};

export const twoDigits = (value: number): string => String(value).padStart(2, "0");
