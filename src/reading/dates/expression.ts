import type { Span } from "../span.ts";
import type { TimeMention } from "./time-mention.ts";

export type Unit = "day" | "week" | "month" | "quarter" | "year" | "decade" | "century" | "weekend";

/** What a relative expression is counted from: when the article appeared, or the date before it in the text. */
export type CountedFrom = "publication" | "text";

/** Which of the recurring ones: "last Friday", "this summer", "next March"; undefined where only its name stands. */
export type Which = "last" | "this" | "next" | undefined;

/** A time expression as understood, before it is placed in the calendar. */
export type Expression = { readonly part?: TimeMention["part"]; readonly dayPart?: string | undefined } & (
  | { readonly kind: "fixed"; readonly value: string }
  | { readonly kind: "ambiguous" }
  | {
      readonly kind: "month";
      readonly month: number;
      readonly day: number | undefined;
      /** The day that a span of days ends with: 5 in "May 3-5". */
      readonly lastDay: number | undefined;
      readonly year: number | Which;
    }
  | { readonly kind: "weekday"; readonly weekday: number; readonly which: Which; readonly from: CountedFrom }
  /** The n-th week of a month, or the n-th of its Mondays; -1 is the last. */
  | {
      readonly kind: "nth";
      readonly turn: number;
      readonly weekday: number | undefined;
      readonly month: number;
      readonly year: number | Which;
    }
  | {
      readonly kind: "shift";
      readonly unit: Unit;
      readonly count: number;
      readonly from: CountedFrom;
      /** A date only where the future is spoken of: "in two weeks". */
      readonly isOnlyAhead?: boolean;
    }
  /** Counted from what happened, which has no date here: "two days before the vote". */
  | { readonly kind: "from-event"; readonly unit: Unit }
  | {
      readonly kind: "quarter";
      readonly quarter: number | undefined;
      /** The month that it is said to have ended in. */
      readonly endMonth: number | undefined;
      readonly year: number | Which;
      readonly yearsBack: number;
    }
  /** "a year earlier": the same quarter of the year before where results of a quarter are compared, else the year before. */
  | { readonly kind: "year-before" }
  | { readonly kind: "half"; readonly half: number; readonly year: number | Which }
  | { readonly kind: "season"; readonly code: string; readonly year: number | Which }
  | {
      readonly kind: "holiday";
      readonly name: string;
      readonly extent: "week" | "weekend" | undefined;
      readonly year: number | Which;
    }
  | { readonly kind: "clock"; readonly time: string; readonly isTwelveHour: boolean }
  | { readonly kind: "vague"; readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" }
);

/** A time expression with its place; offsets count in the article's text. */
export type FoundExpression = Span & { readonly expression: Expression };
