import type { Claim } from "../claims/claim.ts";
import { TopHits } from "../search/top-hits.ts";
import { isStopWord } from "../words/stop-words.ts";
import { wordsOf } from "../words/words-of.ts";
import { Tally } from "./tally.ts";

/** Finds the claims whose wording a sentence may come from. */
export interface ClaimFinder {
  /** The likeliest `limit` claims, by the rare words that they share with a text, likeliest first. */
  near(text: string, limit: number): readonly Claim[];
}

/** In which claims of the record a word stands, claims by their numbers. */
export interface WordingIndex {
  readonly claimCount: number;
  placesOf(stem: string): { readonly count: number; readonly claims: () => Iterable<number> };
  claimAt(number: number): Claim;
  /** Which of two claims that are equally likely comes first. */
  precedes(one: number, other: number): boolean;
}

/** A word that stands in more claims than this finds none by itself, it only tells between those that others found. */
const mostPostings = 2_000;

/** Finds claims by an index that is there already. */
export function finderOver(index: WordingIndex): ClaimFinder {
  const tally = new Tally();
  return {
    near(text, limit) {
      if (limit < 1) return [];
      for (const stem of stemsOf(text)) {
        const { count, claims } = index.placesOf(stem);
        if (count > mostPostings) continue;
        const weight = Math.log(1 + index.claimCount / (count + 1));
        for (const number of claims()) tally.add(number, weight);
      }
      // Of thousands that share a word a dozen are wanted: sorting them all took longer than finding them.
      const best = new TopHits(limit, (one, other) => index.precedes(one, other));
      tally.empty((document, score) => {
        if (score >= best.floor) best.offer({ document, score, found: 0 });
      });
      return best.sorted().map(({ document }) => index.claimAt(document));
    },
  };
}

/** Makes claims findable by their words; takes some microseconds a claim. Equally likely ones stay in the order given. */
export function createClaimFinder(claims: readonly Claim[]): ClaimFinder {
  const postings = new Map<string, number[]>();
  claims.forEach((claim, number) => {
    for (const stem of wordingStems(claim)) {
      const held = postings.get(stem);
      if (held === undefined) postings.set(stem, [number]);
      else held.push(number);
    }
  });
  return finderOver({
    claimCount: claims.length,
    placesOf: (stem) => {
      const held = postings.get(stem) ?? [];
      return { count: held.length, claims: () => held };
    },
    claimAt: (number) => {
      const claim = claims[number];
      if (claim === undefined) throw new RangeError(`There is no claim ${number} among ${claims.length}.`);
      return claim;
    },
    precedes: (one, other) => one < other,
  });
}

/** The words, by stem, by which a claim is found. */
export const wordingStems = (claim: Claim): ReadonlySet<string> => stemsOf(wordingOf(claim));

/** The wordings of a claim that a text may repeat: as printed, as quoted, in the editor's words. */
const wordingOf = ({ verbatim, quote, text }: Claim): string =>
  [...new Set([verbatim?.text, quote, text].filter((wording) => wording !== undefined))].join("\n");

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter(({ form }) => !isStopWord(form))
      .map(({ stem }) => stem),
  );
}
