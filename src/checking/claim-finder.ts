import type { Claim } from "../claims/claim.ts";
import { isStopWord } from "../words/stop-words.ts";
import { wordsOf } from "../words/words-of.ts";

/** Finds the claims whose wording a sentence may come from. */
export interface ClaimFinder {
  /** The likeliest `limit` claims, by the rare words that they share with a text, likeliest first. */
  near(text: string, limit: number): readonly Claim[];
}

/** A word that stands in more claims than this finds none by itself, it only tells between those that others found. */
const mostPostings = 2_000;

/** Makes claims findable by their words; takes some microseconds a claim. */
export function createClaimFinder(claims: readonly Claim[]): ClaimFinder {
  const postings = new Map<string, number[]>();
  claims.forEach((claim, number) => {
    for (const stem of stemsOf(wordingOf(claim))) {
      const held = postings.get(stem);
      if (held === undefined) postings.set(stem, [number]);
      else held.push(number);
    }
  });
  return {
    near(text, limit) {
      const scores = new Map<number, number>();
      for (const stem of stemsOf(text)) {
        const held = postings.get(stem) ?? [];
        if (held.length > mostPostings) continue;
        const weight = Math.log(1 + claims.length / (held.length + 1));
        for (const number of held) scores.set(number, (scores.get(number) ?? 0) + weight);
      }
      return [...scores]
        .sort(([one, oneScore], [other, otherScore]) => otherScore - oneScore || one - other)
        .slice(0, limit)
        .flatMap(([number]) => claims[number] ?? []);
    },
  };
}

/** The wordings of a claim that a text may repeat: as printed, as quoted, in the editor's words. */
export const wordingOf = ({ verbatim, quote, text }: Claim): string =>
  [...new Set([verbatim?.text, quote, text].filter((wording) => wording !== undefined))].join("\n");

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter(({ form }) => !isStopWord(form))
      .map(({ stem }) => stem),
  );
}
