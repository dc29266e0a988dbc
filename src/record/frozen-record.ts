import type { Article } from "../articles/article.ts";
import { termFields } from "../search/claim-terms.ts";
import type { FrozenField } from "../search/frozen-field.ts";
import type { LabelIndex } from "../search/label-index.ts";
import type { RemainderTable } from "../search/remainder-table.ts";
import type { ClaimBodies } from "./claim-bodies.ts";
import type { StoredTexts } from "./stored-texts.ts";

/** What claims are found by; by `wording` those that a text repeats. */
export const indexFields = [...termFields, "wording"] as const;
export type IndexField = (typeof indexFields)[number];
export const isIndexField = (field: string): field is IndexField => indexFields.some((one) => one === field);

/** Articles by their ids, and for each the place of its first claim, counting through; one more place than articles. */
export type Shelf = {
  readonly articles: readonly Article[];
  readonly starts: Uint32Array;
  readonly texts: StoredTexts;
};

/** What a claim is about, as labels to complete to; of each claim its labels, where they end and their numbers. */
export type FrozenTopics = {
  readonly index: LabelIndex;
  readonly ends: Uint32Array;
  readonly numbers: Uint32Array;
};

/** The grams of the first claims by the hash of their ids: where those of each end, and their hashes. */
export type SampledGrams = { readonly ends: Uint32Array; readonly grams: Uint16Array };

/**
 * Claims with all that is worked out from them, in arrays. It never changes; any number of views may look at parts of it.
 * Claims are numbered in the order of their articles' ids, and within an article in the order of its text, so that
 * numbers do not tell in what order things came in.
 */
export type FrozenRecord = {
  readonly shelf: Shelf;
  readonly bodies: ClaimBodies;
  readonly fields: Readonly<Record<IndexField, FrozenField>>;
  /** The paragraph of a printed sentence; 0 for an editor's claim. */
  readonly paragraphs: Uint32Array;
  readonly idHashes: Uint32Array;
  /** The numbers of all claims in the order of the hashes of their ids. */
  readonly byHash: Uint32Array;
  readonly sampled: SampledGrams;
  readonly topics: FrozenTopics;
  /** Words by their likely misspellings, by their numbers in the field `words`. */
  readonly spellings: RemainderTable;
};

export const claimCountOf = ({ paragraphs }: FrozenRecord): number => paragraphs.length;

/** The article of a claim by the claim's number. */
export function articleOf({ articles, starts }: Shelf, claim: number): Article {
  let [low, high] = [0, articles.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle + 1] ?? 0) <= claim) low = middle + 1;
    else high = middle;
  }
  const article = articles[low];
  if (article === undefined) throw new RangeError(`No article of the record has the claim ${claim}.`);
  return article;
}

/** The numbers of the claims of an article by its place. */
export function claimsOn({ starts }: Shelf, place: number): readonly number[] {
  const [first = 0, end = 0] = [starts[place], starts[place + 1]];
  return Array.from({ length: end - first }, (_, at) => first + at);
}
