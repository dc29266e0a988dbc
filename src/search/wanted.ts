import type { IndexedTerm } from "./postings.ts";

export type WeightedTerm = { readonly term: IndexedTerm; readonly weight: number };

/** One thing sought, in terms that the index holds: in each group the best counts, and the groups add up. */
export type Wanted = {
  readonly bit: number;
  readonly groups: readonly (readonly WeightedTerm[])[];
  /** In how many documents the commonest alternative stands. */
  readonly frequency: number;
  readonly postingCount: number;
  /** What it can add to a document at most. */
  readonly most: number;
};

export function wantedOf(groups: readonly (readonly WeightedTerm[])[], bit: number): Wanted {
  const frequencies = groups.flat().map(({ term }) => term.documentFrequency);
  return {
    bit,
    groups,
    frequency: Math.max(0, ...frequencies),
    postingCount: frequencies.reduce((sum, frequency) => sum + frequency, 0),
    most: groups.reduce((sum, group) => sum + Math.max(...group.map(({ term, weight }) => term.most * weight)), 0),
  };
}

export const withPostings = ({ term, weight }: WeightedTerm) => ({ postings: term.postings, weight });

export function worthIn(groups: readonly (readonly WeightedTerm[])[], document: number): number {
  let sum = 0;
  for (const group of groups) {
    let best = 0;
    for (const { term, weight } of group) best = Math.max(best, term.worthIn(document) * weight);
    sum += best;
  }
  return sum;
}
