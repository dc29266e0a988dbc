import { wordingStems } from "../checking/claim-finder.ts";
import type { Claim } from "../claims/claim.ts";
import { claimTerms } from "../search/claim-terms.ts";
import type { Concepts } from "../search/concepts.ts";
import type { IndexField } from "./frozen-record.ts";

/** The terms of each field by which a claim is found. */
export type AnalysedClaim = Readonly<Record<IndexField, readonly string[]>>;

export const analyseClaim = (claim: Claim, concepts: Concepts): AnalysedClaim => ({
  ...claimTerms(claim, concepts),
  wording: [...wordingStems(claim)],
});
