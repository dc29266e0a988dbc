import { GrowingArray } from "../search/growing-array.ts";
import type { SampledGrams } from "./frozen-record.ts";

/**
 * So many texts show well enough how rare each gram is. Which ones is decided by the hash of their claims' ids, so that
 * the same claims show the same in whatever order and company they came in.
 */
export const mostSampled = 10_000;

/** @param byHash claims in the order in which they are taken */
export function sampleGrams(byHash: Uint32Array, gramsOf: (claim: number) => Uint16Array): SampledGrams {
  const ends = new GrowingArray((length) => new Uint32Array(length));
  const grams = new GrowingArray((length) => new Uint16Array(length));
  for (const claim of byHash.subarray(0, mostSampled)) {
    for (const gram of gramsOf(claim)) grams.push(gram);
    ends.push(grams.length);
  }
  return { ends: ends.held.slice(0, ends.length), grams: grams.held.slice(0, grams.length) };
}

export const gramsAt = ({ ends, grams }: SampledGrams, place: number): Uint16Array =>
  grams.subarray(place === 0 ? 0 : (ends[place - 1] ?? 0), ends[place] ?? 0);
