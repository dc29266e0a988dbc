import type { NameIndex } from "../names/name-index.ts";
import type { TermField } from "./claim-terms.ts";
import type { Concepts } from "./concepts.ts";
import type { Spellings } from "./spellings.ts";

/** What finding aspects needs to know of the record. */
export type Lexicon = {
  readonly names: NameIndex;
  readonly concepts: Concepts;
  readonly spellings: Spellings;
  /** In how many claims a term stands. */
  readonly countOf: (field: TermField, term: string) => number;
  readonly claimCount: number;
};
