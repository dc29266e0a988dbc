import { FastMiniSearch } from "../../../src/search/fast-minisearch.ts";
import { createSpellings, type Spellings } from "../../../src/search/spellings.ts";
import { type Sought, usualCommonShare } from "../../../src/search/top-finder.ts";
import type { BenchClaim } from "../bench-claim.ts";
import { contentTermsOf, termsOf } from "../words-of-claim.ts";
import type { Contestant } from "./contestant.ts";

/** The index under the core: function words dropped, unknown words read as the nearest known ones. */
export const fastMiniSearch: Contestant = fastContestant("On Record's index", usualCommonShare);

/** The same, holding back no common word: the first claim is that of `search` for the same words. */
export const exactFastMiniSearch: Contestant = fastContestant("On Record's index, nothing held back", 1);

function fastContestant(name: string, commonShare: number): Contestant {
  return {
    name,
    asker: (claims) => {
      const index = new FastMiniSearch<BenchClaim>({ fields: ["text"] });
      index.addAll(claims);
      index.warm();
      const spellings = createSpellings(countTerms(claims));
      return (question) => {
        const sought = contentTermsOf(question).map((term) => soughtFor(term, index, spellings));
        return index.findTop(sought, 5, { commonShare })[0]?.document;
      };
    },
  };
}

function soughtFor(term: string, index: FastMiniSearch<BenchClaim>, spellings: Spellings): Sought {
  if (term.length < 4 || index.countOf("text", term) > 0) return [{ field: "text", term, weight: 1 }];
  const near = spellings.near(term, term.length < 8 ? 1 : 2).slice(0, 3);
  return near.map(({ word, distance }) => ({ field: "text", term: word, weight: 0.8 ** distance }));
}

function countTerms(claims: readonly BenchClaim[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    for (const term of termsOf(claim.text)) if (/\p{L}{3}/u.test(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
