import type { Claim } from "../claims/claim.ts";
import type { ArticleId } from "../ids.ts";
import type { Aspect, AspectForm } from "./aspect.ts";
import type { ClaimContexts } from "./claim-context.ts";
import type { ClaimIndex } from "./claim-index.ts";
import type { TermField } from "./claim-terms.ts";
import { createCover, createJudge } from "./judge-hit.ts";
import type { createLikeness } from "./likeness.ts";
import type { IndexedTerm } from "./postings.ts";
import { type FindOptions, type Sought, usualCommonShare } from "./top-finder.ts";
import type { ScoredDocument } from "./top-hits.ts";

/** What each field counts for beside the others. */
const boosts: Readonly<Record<TermField, number>> = {
  words: 1,
  stems: 0.6,
  topics: 1.2,
  concepts: 0.7,
  times: 1,
};

/** Claims by their numbers, with the terms by which they are found. */
export interface ClaimSource {
  readonly claimCount: number;
  claimAt(number: number): Claim;
  articleAt(number: number): ArticleId;
  termIn(field: TermField, term: string): IndexedTerm;
  findTop(sought: readonly Sought[], limit: number, options: FindOptions): readonly ScoredDocument[];
  readonly contexts: ClaimContexts;
  /** Compares texts by how rare their letters are among the claims. */
  likeness(): ReturnType<typeof createLikeness>;
}

/** Finds claims by what they speak of. What the source holds may change from one question to the next. */
export const createClaimIndex = (source: ClaimSource): ClaimIndex => ({
  get size() {
    return source.claimCount;
  },
  find(aspects, limit, asked) {
    const held = aspects.map((aspect) => heldForms(aspect, source));
    const find: Find = (sought) => source.findTop(sought, limit, findOptions);
    const hits = asked.isWide ? find(soughtFor(held, aspects)) : inStages(held, aspects, find);
    const judge = createJudge({ aspects, held, asked }, source);
    return hits.map(({ document, score }) => {
      const claim = source.claimAt(document);
      return { claim, score, ...judge(document, claim) };
    });
  },
  covering(aspects, among) {
    const held = aspects.map((aspect) => heldForms(aspect, source));
    const covers = createCover({ aspects, held }, source);
    const isAmong = (place: number): boolean => among === undefined || among.has(source.articleAt(place));
    return placesOfRarest(held, source)
      .filter((place) => isAmong(place) && covers(place))
      .map(source.claimAt);
  },
});

/** Where the aspect stands that stands in the fewest claims: whatever speaks of all is among these. */
function placesOfRarest(held: readonly (readonly AspectForm[])[], { termIn }: ClaimSource): readonly number[] {
  const counted = held.map((forms) => {
    const terms = forms.map(({ field, term }) => termIn(field, term));
    return { terms, count: terms.reduce((sum, term) => sum + term.documentFrequency, 0) };
  });
  const [rarest] = counted.sort((one, other) => one.count - other.count);
  return [...new Set((rarest?.terms ?? []).flatMap((term) => [...term.documents]))];
}

/** The forms of an aspect that the record holds at all, strongest first. */
function heldForms(aspect: Aspect, { termIn }: ClaimSource): readonly AspectForm[] {
  return aspect.forms
    .filter(({ field, term }) => termIn(field, term).documentFrequency > 0)
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
    if (hits.filter((hit) => hit.found === all).length >= enoughInOwnWords) return hits;
  }
  return find(soughtFor(held, aspects));
}

type Find = (sought: readonly Sought[]) => readonly ScoredDocument[];

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
