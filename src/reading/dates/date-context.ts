import type { Outlook } from "./outlook-at.ts";
import type { SaidSoFar } from "./said.ts";

/** What dates are counted from, and how the sentence looks at the time. */
export type DateContext = {
  /** `YYYY-MM-DD`; undefined where the article states none. */
  readonly published: string | undefined;
  readonly said: SaidSoFar;
  /** The quarter of the text that was named last, `2025-Q3`. */
  readonly quarter: string | undefined;
  /** What is compared is longer than a quarter: nine months, a year. */
  readonly isLongPeriod: boolean;
  /** The sentence compares the results of a business. */
  readonly isReport: boolean;
  readonly outlook: Outlook;
};

/** A TIMEX3 value, and what it was counted from: undefined where the words are absolute. */
export type Resolved = {
  readonly value: string | undefined;
  readonly from: "publication" | { readonly value: string; readonly words: string } | undefined;
};

export const absolute = (value: string | undefined): Resolved => ({ value, from: undefined });

export const fromPublication = (value: string | undefined): Resolved => ({ value, from: "publication" });

export const unresolved: Resolved = { value: undefined, from: undefined };
