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
  /** The stems of the title of the article that a claim is of. */
  readonly title: (place: number) => ReadonlySet<string>;
};

const noStems: ReadonlySet<string> = new Set();

export function claimContexts(claims: readonly Claim[]): ClaimContexts {
  const titles = new Map<Article["id"], ReadonlySet<string>>();
  return {
    around: (place) => placesAround(claims, place),
    title: (place) => {
      const claim = claims[place];
      if (claim?.verbatim === undefined) return noStems;
      const held = titles.get(claim.article.id) ?? stemsOf(titleOf(claim.article));
      titles.set(claim.article.id, held);
      return held;
    },
  };
}

function placesAround(claims: readonly Claim[], place: number): readonly number[] {
  const claim = claims[place];
  if (claim?.verbatim === undefined) return [];
  const places: number[] = [];
  for (let near = place - reach; near <= place + reach; near += 1) {
    const other = claims[near];
    if (near !== place && other !== undefined && isInParagraph(other, claim)) places.push(near);
  }
  return places;
}

const isInParagraph = (one: Claim, other: Claim): boolean =>
  one.article.id === other.article.id && one.at.paragraph === other.at.paragraph && one.verbatim !== undefined;

const stemsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(({ stem }) => stem));

/** A title in square brackets is a description of our own. */
export const titleOf = ({ title }: Article): string => (title.startsWith("[") ? "" : title);
