import type { Quotation } from "./find-quotations.ts";
import type { SpeechVerb } from "./speech-verbs.ts";
import { is } from "./word-classes.ts";

/** A word of the article's own, a mark, or a whole quotation, as the parts of a sentence that says who said what. */
export type Item = {
  readonly text: string;
  /** In lower case with straight apostrophes; "“" for a quotation. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly shape: "lower" | "capital" | "number" | "mark" | "quotation";
  /** Bits of `is`. */
  readonly classes: number;
  readonly verb: SpeechVerb | undefined;
  readonly quotation: Quotation | undefined;
  /** Stands at the end of the sentence before: "…?" Roe asked, where the question was taken for a sentence. */
  readonly isBorrowed: boolean;
};

/** A stretch of the article's text. */
export type Stretch = { readonly start: number; readonly end: number };

/** A run of items, [from, to). */
export type Run = { readonly from: number; readonly to: number };

export const has = (item: Item | undefined, classes: number): boolean =>
  item !== undefined && (item.classes & classes) !== 0;

export const isComma = (item: Item | undefined): boolean => item?.text === ",";

export const isDash = (item: Item | undefined): boolean => item !== undefined && /^(?:[—–―]|-+)$/.test(item.text);

export const isQuotation = (item: Item | undefined): boolean => item?.shape === "quotation";

const longestMention = 32;

/** A quotation that says something, not a mere word in marks: it ends with a mark of its own or is long. */
export const isUtterance = (item: Item | undefined): boolean =>
  item?.quotation !== undefined && (item.quotation.stop !== "none" || item.end - item.start > longestMention);

/** "It was “a hoax,” Roe said": the quotation is but the end of what was said. */
export function isPartOfClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before === undefined || before.shape === "mark" || isQuotation(before)) return false;
  if (has(before, is.coordinator)) return at > 1 && !isQuotation(items[at - 2]) && !isComma(items[at - 2]);
  return before.verb === undefined;
}
