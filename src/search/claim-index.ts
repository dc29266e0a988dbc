import type { Claim } from "../claims/claim.ts";
import type { ArticleId } from "../ids.ts";
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
  /** How well the asked words themselves fit its text and the title of its article; comparable within one search only. */
  readonly said: number;
  /** For each aspect whether the claim's context speaks of it: the title of its article, the sentences around it; 0 or 1. */
  readonly around: readonly number[];
  /** For each aspect whether the title of the claim's article speaks of it; 0 or 1. */
  readonly titled: readonly number[];
  /** How alike its text, with the title of its article, is to what was asked, letter by letter; 0..1. */
  readonly alike: number;
};

/** The words of a question as they were put. */
export type AskedWords = {
  readonly text: string;
  /** The stems of those that carry meaning, each once. */
  readonly stems: readonly string[];
  /** Words of the same families are looked for however many claims speak of it in its own words. */
  readonly isWide?: true;
};

/** Finds the claims that speak of what is asked. One implementation holds its index in memory; others may not. */
export interface ClaimIndex {
  readonly size: number;
  /** The best `limit` claims by words, best first. */
  find(aspects: readonly Aspect[], limit: number, asked: AskedWords): readonly FoundClaim[];
  /** All claims, of these articles where some are given, that speak of every aspect in any of its forms, in no order. */
  covering(aspects: readonly Aspect[], among?: ReadonlySet<ArticleId>): readonly Claim[];
}
