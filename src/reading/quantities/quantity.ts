import type { FigureOperator } from "../../claims/claim.ts";
import type { Span } from "../span.ts";

export type QuantityKind = "count" | "money" | "percent" | "measure" | "ordinal" | "age" | "fraction";

/** A number of the text with what it counts: "over 4,000 soldiers". The span holds the operator, number and unit's head. */
export type Quantity = Span & {
  readonly kind: QuantityKind;
  readonly value: number;
  /** The upper end of a range ("10 to 12 people"); undefined for a single number. */
  readonly upTo: number | undefined;
  /** "Hundreds of people": no number is said, `value` is the least that it may be. */
  readonly isVague: boolean;
  readonly operator: FigureOperator;
  /** What one of them is: "North Korean soldiers", "per cent", "US dollars"; undefined where the text does not say. */
  readonly unit: string | undefined;
  /** Where the unit stands; undefined where it is a sign ("$") or not said. */
  readonly unitSpan: Span | undefined;
  /** The number itself with its scale word: "4,000", "two-thirds", "$1.2 million". */
  readonly number: Span;
};
