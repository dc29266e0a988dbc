import type { Claim } from "../claims/claim.ts";
import { isVerbatim } from "../claims/is-verbatim.ts";
import { timesMeet } from "../questions/find-question-dates.ts";
import type { Aspect } from "../search/aspect.ts";
import type { FoundClaim } from "../search/claim-index.ts";
import type { AskedFor } from "./asked-for.ts";
import { fitsKind } from "./fits-kind.ts";

/** A claim judged against a question. */
export type RankedClaim = {
  readonly claim: Claim;
  /** Share of what was asked that the claim speaks of, by weight, 0..1. */
  readonly coverage: number;
  /** For each aspect: how surely the claim covers it, 0..1. */
  readonly cover: readonly number[];
  /** For each aspect whether the title of the claim's article speaks of it; 0 or 1. */
  readonly titled: readonly number[];
  /** How well the claim's kind suits the kind asked, 0..1. */
  readonly fit: number;
  readonly score: number;
};

/**
 * What each consideration counts for in the order of claims: that the claim speaks of what was asked, by itself and with
 * what stands around it, leads; the rest decides between equals. Set on halves of SQuAD and CheckThat and on WikiQA.
 */
const shares = {
  coverage: 5,
  inContext: 6,
  fit: 4,
  topic: 2,
  words: 1,
  said: 1,
  around: 2,
  alike: 14,
  hedge: 0.15,
} as const;

/** What the sentences around a claim speak of counts as half spoken of by the claim. */
const contextShare = 0.5;

/** Orders claims by whether they speak of what was asked, can answer the kind asked, and assert it; earlier in the article first between equals. */
export function rankClaims(found: readonly FoundClaim[], asked: AskedFor): readonly RankedClaim[] {
  const best = {
    score: Math.max(1e-9, ...found.map((one) => one.score)),
    said: Math.max(1e-9, ...found.map((one) => one.said)),
  };
  return found
    .map((one) => judge(one, asked, best))
    .filter((ranked) => ranked.coverage > 0)
    .sort((a, b) => b.score - a.score);
}

type Best = { readonly score: number; readonly said: number };

function judge(found: FoundClaim, asked: AskedFor, best: Best): RankedClaim {
  const { claim } = found;
  const { aspects } = asked;
  const cover = aspects.map((aspect, index) => coverOf(aspect, claim, found.cover[index] ?? 0));
  const coverage = coverageOf(aspects, cover);
  const fit = fitsKind(claim, asked);
  const inContext = cover.map((one, at) => Math.max(one, contextShare * (found.around[at] ?? 0)));
  const score =
    shares.coverage * coverage +
    shares.inContext * coverageOf(aspects, inContext) +
    shares.fit * fit +
    (isVerbatim(claim) ? 0 : shares.topic * coverageOf(aspects, found.about)) +
    shares.around * coverageOf(aspects, found.around) +
    shares.words * (found.score / best.score) +
    shares.said * (found.said / best.said) +
    shares.alike * found.alike -
    (claim.hedge === undefined ? 0 : shares.hedge);
  return { claim, coverage, cover, titled: found.titled, fit, score };
}

/** The months of the index only propose; the days decide. */
function coverOf(aspect: Aspect, claim: Claim, cover: number): number {
  if (aspect.time === undefined) return cover;
  const { time } = aspect;
  return claim.when.some((date) => timesMeet(time, date.from, date.to)) ? 1 : 0;
}

/** Share of the weight of all aspects that is covered. */
export function coverageOf(aspects: readonly Aspect[], cover: readonly number[]): number {
  const asked = aspects.reduce((sum, aspect) => sum + aspect.weight, 0);
  if (asked === 0) return 0;
  return aspects.reduce((sum, aspect, index) => sum + aspect.weight * (cover[index] ?? 0), 0) / asked;
}
