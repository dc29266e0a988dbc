import type { NameMatch } from "../names/name-match.ts";
import type { AskedTime } from "../questions/find-question-dates.ts";
import type { TermField } from "./claim-terms.ts";

/** One form in which an aspect may stand in a claim, and how surely a claim with it covers the aspect (0..1). */
export type AspectForm = { readonly field: TermField; readonly term: string; readonly strength: number };

/** One thing that a question names and that a claim must speak of to answer it. */
export type Aspect = {
  /** As typed. */
  readonly words: string;
  readonly kind: "name" | "word" | "time" | "now";
  readonly forms: readonly AspectForm[];
  /** How much it counts: the rarer in the record the more; 0 counts for nothing. */
  readonly weight: number;
  /** The person, organisation or place that it was read as, and others that it may be as well. */
  readonly names: readonly NameMatch[];
  /** Set on aspects of kind `time`. */
  readonly time: AskedTime | undefined;
  /**
   * Set where a country stands right before a word ("Russian soldiers"): a claim that has the word of another country
   * only (`other` but none of `own`) does not speak of it.
   */
  readonly modifies: { readonly own: readonly string[]; readonly other: string } | undefined;
  /** The known word that a misspelt one was read as. */
  readonly readAs: string | undefined;
};

/** An aspect before the record has said how rare it is. */
export type UnweighedAspect = Omit<Aspect, "weight">;
