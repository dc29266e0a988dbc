import type { Claim } from "../claims/claim.ts";
import type { Aspect } from "./aspect.ts";

/** A claim that speaks of something asked for. */
export type FoundClaim = {
  readonly claim: Claim;
  /** How well its words fit (BM25+ over the fields); comparable within one search only. */
  readonly score: number;
  /** For each aspect, in the order asked: how surely the claim covers it, 0..1. */
  readonly cover: readonly number[];
  /** The same by the claim's topics alone: whether the claim is about the aspect or merely mentions it. */
  readonly about: readonly number[];
};

/** Finds the claims that speak of what is asked. One implementation holds its index in memory; others may not. */
export interface ClaimIndex {
  readonly size: number;
  /** The best `limit` claims by words, best first. */
  find(aspects: readonly Aspect[], limit: number): readonly FoundClaim[];
}
