import type { Claim } from "../claims/claim.ts";
import type { Aspect, AspectForm } from "./aspect.ts";
import { type ClaimContexts, claimContexts, titleOf } from "./claim-context.ts";
import type { ClaimIndex, FoundClaim } from "./claim-index.ts";
import { type ClaimTerms, claimTerms, type TermField, termFields } from "./claim-terms.ts";
import type { Concepts } from "./concepts.ts";
import { FastMiniSearch, type Sought, usualCommonShare } from "./fast-minisearch.ts";
import { createLikeness } from "./likeness.ts";
import { createSpellings, type Spellings } from "./spellings.ts";

type IndexedClaim = ClaimTerms & { readonly id: number };

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
      const alike = likeness(asked.text);
      const held = aspects.map((aspect) => heldForms(aspect, search));
      const topical = held.map((forms) => forms.filter((form) => form.field === "topics"));
      return inStages(held, aspects, (sought) => search.findTop(sought, limit, findOptions)).flatMap((hit) => {
        const claim = claims[hit.document];
        const titled = contexts.title(hit.document);
        const holds: Holds = (form) => search.holds(hit.document, form.field, form.term);
        return claim === undefined
          ? []
          : [
              {
                claim,
                score: hit.score,
                said: saidIn(hit.document, asked.stems, { search, titled }),
                alike: alike(`${titleOf(claim.article)} ${claim.text}`),
                around: held.map((forms) => Number(isAround(forms, hit.document, { search, contexts, titled }))),
                ...judgeHit(aspects, { held, topical }, holds),
              },
            ];
      });
    },
  };
}

type Titled = { readonly search: FastMiniSearch<IndexedClaim>; readonly titled: ReadonlySet<string> };

/** What a word of the title is worth beside one of the claim. */
const titleShare = 0.5;

/** How well the asked words fit a claim and the title of its article, added up (BM25+). */
function saidIn(document: number, stems: readonly string[], { search, titled }: Titled): number {
  return stems.reduce((sum, stem) => {
    const inTitle = titled.has(stem) ? titleShare * search.mostWorth("stems", stem) : 0;
    return sum + search.worth(document, "stems", stem) + inTitle;
  }, 0);
}

type Surroundings = Titled & { readonly contexts: ClaimContexts };

/** Whether the title of a claim's article or the sentences around it speak of an aspect in its own words. */
function isAround(forms: readonly AspectForm[], document: number, { search, contexts, titled }: Surroundings): boolean {
  const stems = forms.flatMap(({ field, term }) => (field === "stems" ? [term] : []));
  if (stems.some((stem) => titled.has(stem))) return true;
  return contexts.around(document).some((near) => stems.some((stem) => search.holds(near, "stems", stem)));
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

type Holds = (form: Pick<AspectForm, "field" | "term">) => boolean;

type FormsByAspect = readonly (readonly AspectForm[])[];

function judgeHit(
  aspects: readonly Aspect[],
  { held, topical }: { readonly held: FormsByAspect; readonly topical: FormsByAspect },
  holds: Holds,
): Pick<FoundClaim, "cover" | "about"> {
  const strongest = (forms: readonly AspectForm[] = []): number => forms.find((form) => holds(form))?.strength ?? 0;
  return {
    cover: aspects.map((aspect, index) => (isOfAnother(aspect, holds) ? 0 : strongest(held[index]))),
    about: topical.map(strongest),
  };
}

/** The claim speaks of another country's: of North Korean soldiers where Russian ones were asked about. */
function isOfAnother({ modifies }: Aspect, holds: Holds): boolean {
  if (modifies === undefined || !holds({ field: "concepts", term: modifies.other })) return false;
  return !modifies.own.some((term) => holds({ field: "concepts", term }));
}
