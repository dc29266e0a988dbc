import type { Claim } from "../claims/claim.ts";
import type { Aspect, AspectForm } from "./aspect.ts";
import type { ClaimIndex, FoundClaim } from "./claim-index.ts";
import { type ClaimTerms, claimTerms, type TermField, termFields } from "./claim-terms.ts";
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
        const holds: Holds = (form) => search.holds(hit.document, form.field, form.term);
        const cover = aspects.map((aspect) => (isOfAnother(aspect, holds) ? 0 : strongest(aspect.forms, holds)));
        const about = aspects.map((aspect) =>
          strongest(
            aspect.forms.filter((form) => form.field === "topics"),
            holds,
          ),
        );
        return [{ claim, score: hit.score, cover, about }];
      });
    },
  };
}

const soughtFor = (aspect: Aspect): Sought =>
  aspect.forms.map(({ field, term, strength }) => ({ field, term, weight: strength * aspect.weight }));

type Holds = (form: Pick<AspectForm, "field" | "term">) => boolean;

/** The claim speaks of another country's: of North Korean soldiers where Russian ones were asked about. */
function isOfAnother({ modifies }: Aspect, holds: Holds): boolean {
  if (modifies === undefined || !holds({ field: "concepts", term: modifies.other })) return false;
  return !modifies.own.some((term) => holds({ field: "concepts", term }));
}

function strongest(forms: readonly AspectForm[], holds: Holds): number {
  return forms.reduce((most, form) => (form.strength > most && holds(form) ? form.strength : most), 0);
}
