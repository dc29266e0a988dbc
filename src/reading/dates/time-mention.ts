import type { Span } from "../span.ts";

export type TimeGranularity =
  | "instant"
  | "day-part"
  | "day"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century"
  | "range"
  | "vague";

/** What a relative date was counted from. */
export type TimeAnchor = {
  /** `YYYY-MM-DD`, or less exact as far as it is known. */
  readonly value: string;
  readonly from: "publication" | "text";
  /** The words of the text that it was counted from; undefined for the publication date. */
  readonly words: string | undefined;
};

/** A date or time of the text, as written and as read. */
export type TimeMention = Span & {
  /**
   * TIMEX3 value (ISO 8601 with its extensions): `2025-01-11`, `2025-01`, `2024-FA`, `2025-Q1`, `2025-W03`, `199`,
   * `2025-01-11T09:00`, `2025-01-11TMO`, `PAST_REF`. Undefined where there is nothing to count a relative date from.
   */
  readonly value: string | undefined;
  readonly granularity: TimeGranularity;
  /** First and last day that it may be, `YYYY-MM-DD`, both included; undefined where it cannot be placed. */
  readonly days: { readonly from: string; readonly to: string } | undefined;
  /** The part of the period that is meant: "mid-February". */
  readonly part: "start" | "middle" | "end" | undefined;
  /** How what happened relates to the date, by the preposition before it. */
  readonly relation: "on" | "by" | "since" | "until" | "as-of" | "before" | "after";
  /** Set where the expression is relative and was resolved. */
  readonly anchor: TimeAnchor | undefined;
  /** Written so that it may be read in two ways ("11/01/2025"): shown as written, never resolved. */
  readonly isAmbiguous: boolean;
};
