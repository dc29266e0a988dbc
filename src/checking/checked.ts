import type { Claim } from "../claims/claim.ts";
import type { Span } from "../reading/span.ts";

/**
 * How a sentence of a text stands to the record. It is never called true or false: `exact`: the record has these words;
 * `altered`: it has other words for it; `number-differs`, `speaker-differs`, `hedge-dropped`: what the difference is;
 * `not-on-record`: nothing like it is held.
 */
export type Verdict = "exact" | "altered" | "number-differs" | "speaker-differs" | "hedge-dropped" | "not-on-record";

/** A stretch of both wordings that is alike, or that only one of them has. */
export type Difference = { readonly kind: "same" | "only-in-text" | "only-on-record"; readonly text: string };

/** A sentence of a text, or the words that it quotes, held against the record. */
export type CheckedSentence = {
  readonly sentence: Span;
  readonly verdict: Verdict;
  /** What stands out, ready to read: "12,000 on the record, 10,000 here". */
  readonly remarks: readonly string[];
  /** Both wordings word by word; empty where they are the same or nothing is held. */
  readonly differences: readonly Difference[];
  /** The nearest claim; undefined where nothing is on the record. */
  readonly claim: Claim | undefined;
};
