import type { BenchClaim } from "../bench-claim.ts";
import { contentTermsOf, termsOf } from "../words-of-claim.ts";
import type { Contestant } from "./contestant.ts";

type Postings = { readonly claims: Uint32Array; readonly scores: Float32Array };

/** The floor: nothing but arrays of ready scores, added up. No index that can change does less. Function words are dropped. */
export const typedArrays: Contestant = {
  name: "typed arrays alone (the floor)",
  asker: (claims) => {
    const index = compile(claims);
    const sums = new Float32Array(claims.length);
    return (question) => {
      const lists = contentTermsOf(question).flatMap((term) => index.get(term) ?? []);
      sums.fill(0);
      for (const list of lists) addUp(list, sums);
      return claims[highest(sums)]?.id;
    };
  },
};

function addUp(list: Postings, sums: Float32Array): void {
  for (let at = 0; at < list.claims.length; at += 1) {
    const claim = list.claims[at] ?? 0;
    sums[claim] = (sums[claim] ?? 0) + (list.scores[at] ?? 0);
  }
}

function highest(sums: Float32Array): number {
  let best = -1;
  let most = 0;
  for (let at = 0; at < sums.length; at += 1) {
    const sum = sums[at] ?? 0;
    if (sum > most) [best, most] = [at, sum];
  }
  return best;
}

function compile(claims: readonly BenchClaim[]): ReadonlyMap<string, Postings> {
  const texts = claims.map((claim) => termsOf(claim.text));
  const average = texts.reduce((sum, terms) => sum + new Set(terms).size, 0) / claims.length;
  const frequencies = new Map<string, Map<number, number>>();
  for (const [claim, terms] of texts.entries()) {
    for (const term of terms) {
      const held = frequencies.get(term) ?? new Map<number, number>();
      frequencies.set(term, held.set(claim, (held.get(claim) ?? 0) + 1));
    }
  }
  const lengths = texts.map((terms) => new Set(terms).size / average);
  return new Map([...frequencies].map(([term, held]) => [term, score(held, lengths)]));
}

function score(frequencies: ReadonlyMap<number, number>, lengths: readonly number[]): Postings {
  const rarity = Math.log(1 + (lengths.length - frequencies.size + 0.5) / (frequencies.size + 0.5));
  const scores = Array.from(frequencies, ([claim, frequency]) => {
    const saturation = frequency + 1.2 * (0.3 + 0.7 * (lengths[claim] ?? 0));
    return rarity * (0.5 + (frequency * 2.2) / saturation);
  });
  return { claims: Uint32Array.from(frequencies.keys()), scores: Float32Array.from(scores) };
}
