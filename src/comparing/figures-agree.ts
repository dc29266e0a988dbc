import type { Figure, FigureOperator } from "../claims/claim.ts";

/** Two rough figures this near each other do not contradict. */
const roughShare = 0.1;

type Range = { readonly low: number; readonly high: number };

const ranges: Readonly<Record<FigureOperator, (value: number) => Range>> = {
  exactly: (value) => ({ low: value, high: value }),
  about: (value) => ({ low: value * (1 - roughShare), high: value * (1 + roughShare) }),
  "more-than": (value) => ({ low: value, high: Number.POSITIVE_INFINITY }),
  "at-least": (value) => ({ low: value, high: Number.POSITIVE_INFINITY }),
  "less-than": (value) => ({ low: 0, high: value }),
  "at-most": (value) => ({ low: 0, high: value }),
};

/** Whether two figures can both hold: "over 4,000" and 4,200 can, 4,000 and 6,000 cannot. */
export function figuresAgree(one: Figure, other: Figure): boolean {
  const [first, second] = [rangeOf(one), rangeOf(other)];
  return first.low <= second.high && second.low <= first.high;
}

function rangeOf({ operator, value, upTo }: Figure): Range {
  const low = ranges[operator](value);
  return upTo === undefined ? low : { low: low.low, high: Math.max(low.high, ranges[operator](upTo).high) };
}
