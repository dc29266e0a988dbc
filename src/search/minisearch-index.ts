import type { Claim } from "../claims/claim.ts";
import type { Aspect, AspectForm } from "./aspect.ts";
import { claimContexts } from "./claim-context.ts";
import type { ClaimIndex } from "./claim-index.ts";
import { type ClaimTerms, claimTerms, type TermField, termFields } from "./claim-terms.ts";
import type { Concepts } from "./concepts.ts";
import { FastMiniSearch, type Sought, usualCommonShare } from "./fast-minisearch.ts";
import { createJudge } from "./judge-hit.ts";
import { createLikeness } from "./likeness.ts";
import { createSpellings, type Spellings } from "./spellings.ts";

/** What is indexed of a claim; `id` is its place among the claims. */
export type IndexedClaim = ClaimTerms & { readonly id: number };

/** What each field counts for beside the others. */
const boosts: Readonly<Record<TermField, number>> = {
  words: 1,
  stems: 0.6,
  topics: 1.2,
  concepts: 0.7,
  times: 1,
};

/** What is known of the words of the record. */
export type IndexLexicon = {
  readonly spellings: Spellings;
  readonly countOf: (field: TermField, term: string) => number;
  readonly claimCount: number;
};

/** From this size on the first questions would feel what warming takes beforehand. */
const fewestToWarm = 2_000;

/** Holds the claims in a MiniSearch index in memory. */
export function createMiniSearchIndex(
  claims: readonly Claim[],
  concepts: Concepts,
): ClaimIndex & { readonly lexicon: IndexLexicon } {
  const search = new FastMiniSearch<IndexedClaim>({
    fields: [...termFields],
    tokenize: (text) => (text === "" ? [] : text.split(" ")),
    processTerm: (term) => term,
  });
  const counts = new Map<string, number>();
  const contexts = claimContexts(claims);
  const likeness = createLikeness(claims.map(({ text }) => text));
  claims.forEach((claim, id) => {
    const terms = claimTerms(claim, concepts);
    search.add({ id, ...terms });
    for (const word of new Set(terms.words.split(" "))) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  if (claims.length >= fewestToWarm) search.warm();
  return {
    size: claims.length,
    lexicon: {
      spellings: createSpellings(counts),
      countOf: (field, term) => search.countOf(field, term),
      claimCount: claims.length,
    },
    find(aspects, limit, asked) {
      const held = aspects.map((aspect) => heldForms(aspect, search));
      const hits = inStages(held, aspects, (sought) => search.findTop(sought, limit, findOptions));
      const judge = createJudge({ aspects, held, asked }, search, { contexts, likeness });
      return hits.flatMap((hit) => {
        const claim = claims[hit.document];
        return claim === undefined ? [] : [{ claim, score: hit.score, ...judge(hit.document, claim) }];
      });
    },
  };
}

/** The forms of an aspect that the record holds at all, strongest first. */
function heldForms(aspect: Aspect, search: FastMiniSearch<IndexedClaim>): readonly AspectForm[] {
  return aspect.forms
    .filter(({ field, term }) => search.countOf(field, term) > 0)
    .sort((one, other) => other.strength - one.strength);
}

/** So many claims that speak of everything in its own words make it idle to look for other words. */
const enoughInOwnWords = 8;
/** Forms from this strength up are the thing itself: its word, stem, name, country or the desk's term for it. */
const ownStrength = 0.9;

/** Own words first; the families of the news where these find too few claims that speak of everything. */
function inStages(held: readonly (readonly AspectForm[])[], aspects: readonly Aspect[], find: Find): ReturnType<Find> {
  const own = held.map((forms) => forms.filter((form) => form.strength >= ownStrength));
  const isWider = own.some((forms, index) => forms.length < (held[index]?.length ?? 0));
  if (isWider && own.every((forms) => forms.length > 0)) {
    const hits = find(soughtFor(own, aspects));
    const all = 2 ** aspects.length - 1;
    if (hits.filter((hit) => hit.matched === all).length >= enoughInOwnWords) return hits;
  }
  return find(soughtFor(held, aspects));
}

type Find = (sought: readonly Sought[]) => ReturnType<FastMiniSearch<IndexedClaim>["findTop"]>;

/** By the best form: a word that stands in three fields is not thereby more than a name that stands in one. */
const findOptions = { commonShare: usualCommonShare, fields: "best" } as const;

/** A stem stands wherever its word does, so the word itself need not be looked for as well. */
function soughtFor(held: readonly (readonly AspectForm[])[], aspects: readonly Aspect[]): readonly Sought[] {
  return held.map((forms, index) => {
    const hasStem = forms.some((form) => form.field === "stems");
    const weight = aspects[index]?.weight ?? 1;
    return forms
      .filter((form) => !hasStem || form.field !== "words")
      .map(({ field, term, strength }) => ({ field, term, weight: strength * weight * boosts[field] }));
  });
}
