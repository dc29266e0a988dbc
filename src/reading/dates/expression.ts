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
  | { readonly kind: "month"; readonly month: number; readonly day: number | undefined; readonly year: number | Which }
  | { readonly kind: "weekday"; readonly weekday: number; readonly which: Which }
  | { readonly kind: "shift"; readonly unit: Unit; readonly count: number; readonly from: CountedFrom }
  | {
      readonly kind: "quarter";
      readonly quarter: number | undefined;
      readonly year: number | Which;
      readonly yearsBack: number;
    }
  /** "a year earlier": the same quarter of the year before where results of a quarter are compared, else the year before. */
  | { readonly kind: "year-before" }
  | { readonly kind: "half"; readonly half: number; readonly year: number | Which }
  | { readonly kind: "season"; readonly code: string; readonly year: number | Which }
  | { readonly kind: "holiday"; readonly name: string; readonly year: number | Which }
  | { readonly kind: "clock"; readonly time: string }
  | { readonly kind: "vague"; readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" }
);
