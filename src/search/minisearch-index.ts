import type { Claim } from "../claims/claim.ts";
import type { Aspect } from "./aspect.ts";
import type { ClaimIndex, FoundClaim } from "./claim-index.ts";
import { claimTerms, type ClaimTerms, type TermField, termFields } from "./claim-terms.ts";
import type { Concepts } from "./concepts.ts";
import { FastMiniSearch, type Sought } from "./fast-minisearch.ts";
import { createSpellings, type Spellings } from "./spellings.ts";

type IndexedClaim = ClaimTerms & { readonly id: number };

/** What each field counts for beside the others. */
const boosts: Readonly<Record<TermField, number>> = { words: 1, stems: 0.6, topics: 1.2, concepts: 0.7, times: 1 };

/** What is known of the words of the record. */
export type IndexLexicon = {
  readonly spellings: Spellings;
  readonly countOf: (field: TermField, term: string) => number;
  readonly claimCount: number;
};

/** Holds the claims in a MiniSearch index in memory. */
export function createMiniSearchIndex(
  claims: readonly Claim[],
  concepts: Concepts,
): ClaimIndex & { readonly lexicon: IndexLexicon } {
  const search = new FastMiniSearch<IndexedClaim>({
    fields: [...termFields],
    tokenize: (text) => (text === "" ? [] : text.split(" ")),
    processTerm: (term) => term,
    searchOptions: { boost: boosts },
  });
  const counts = new Map<string, number>();
  claims.forEach((claim, id) => {
    const terms = claimTerms(claim, concepts);
    search.add({ id, ...terms });
    for (const word of new Set(terms.words.split(" "))) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return {
    size: claims.length,
    lexicon: {
      spellings: createSpellings(counts),
      countOf: (field, term) => search.countOf(field, term),
      claimCount: claims.length,
    },
    find(aspects, limit) {
      return search.findTop(aspects.map(soughtFor), limit).flatMap((hit): readonly FoundClaim[] => {
        const claim = claims[hit.document];
        if (claim === undefined) return [];
        return [{ claim, score: hit.score, cover: aspects.map((aspect) => coverOf(aspect, (field, term) => search.holds(hit.document, field, term))) }];
      });
    },
  };
}

const soughtFor = (aspect: Aspect): Sought => aspect.forms.map(({ field, term, strength }) => ({ field, term, weight: strength * aspect.weight }));

function coverOf(aspect: Aspect, holds: (field: TermField, term: string) => boolean): number {
  return aspect.forms.reduce((most, form) => (form.strength > most && holds(form.field, form.term) ? form.strength : most), 0);
}
