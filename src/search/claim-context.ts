import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";
import { wordsOf } from "../words/words-of.ts";

/** How far around its sentence a claim's context reaches, in sentences of its paragraph. */
const reach = 4;

/**
 * What a verbatim sentence takes for granted: the title of its article, and the sentences around it in its paragraph. By
 * these "they" and a bare date still find their claim. An editor's claim stands on its own and has none.
 */
export type ClaimContexts = {
  /** The places of the claims around one, by its place. */
  readonly around: (place: number) => readonly number[];
  /** The stems of the title of a claim's article. */
  readonly title: (claim: Claim) => ReadonlySet<string>;
};

/** Claims by their places, those of an article side by side in the order of its text. */
export interface PlacedClaims {
  /** The places of the claims of the same article, [first, end). */
  entryOf(place: number): { readonly first: number; readonly end: number };
  /** The paragraph of a printed sentence; 0 for an editor's claim. */
  paragraphOf(place: number): number;
}

const noStems: ReadonlySet<string> = new Set();

export function claimContexts(claims: PlacedClaims): ClaimContexts {
  const titles = new WeakMap<Article, ReadonlySet<string>>();
  return {
    around: (place) => placesAround(claims, place),
    title: ({ verbatim, article }) => {
      if (verbatim === undefined) return noStems;
      const held = titles.get(article) ?? stemsOf(titleOf(article));
      titles.set(article, held);
      return held;
    },
  };
}

function placesAround(claims: PlacedClaims, place: number): readonly number[] {
  const paragraph = claims.paragraphOf(place);
  if (paragraph === 0) return [];
  const { first, end } = claims.entryOf(place);
  const places: number[] = [];
  for (let near = Math.max(first, place - reach); near < Math.min(end, place + reach + 1); near += 1) {
    if (near !== place && claims.paragraphOf(near) === paragraph) places.push(near);
  }
  return places;
}

const stemsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(({ stem }) => stem));

/** A title in square brackets is a description of our own. */
export const titleOf = ({ title }: Article): string => (title.startsWith("[") ? "" : title);
