import { countBits } from "./count-bits.ts";

/** Deletions that the table is made for. */
export const mostRemainderEdits = 2;

/** Letters at the front of a word from which deletions are made (SymSpell's prefix). More would only cost memory. */
const prefixLength = 7;

/** Where each bucket begins, the numbers of the words in it, and length and letters of each word. */
export type RemainderArrays = {
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
  readonly shapes: Uint32Array;
};

/**
 * The numbers of words by what is left of their first letters after deletions. Remainders are known by their hashes only,
 * in two arrays: where each bucket begins, and what is in it. Words that meet by chance, or differ too much in length or
 * letters, are mostly left out of the candidates; the caller measures the rest.
 */
export class RemainderTable {
  readonly arrays: RemainderArrays;
  readonly #mask: number;

  constructor(arrays: RemainderArrays) {
    this.arrays = arrays;
    this.#mask = arrays.starts.length - 2;
  }

  static of(words: readonly string[]): RemainderTable {
    const total = words.reduce((sum, word) => sum + remainderHashes(word, mostRemainderEdits).length, 0);
    const buckets = 2 ** Math.ceil(Math.log2(Math.max(total, 2) / 2));
    const starts = new Uint32Array(buckets + 1);
    const numbers = new Uint32Array(total);
    countIn(starts, words);
    fillFromEnds(starts, numbers, words);
    return new RemainderTable({ starts, numbers, shapes: Uint32Array.from(words, shapeOf) });
  }

  /** The numbers of all words within `edits` edits of this one, and of some others. */
  candidates(word: string, edits: number): ReadonlySet<number> {
    const { starts, numbers, shapes } = this.arrays;
    const found = new Set<number>();
    const shape = shapeOf(word);
    for (const hash of remainderHashes(word, edits)) {
      const bucket = hash & this.#mask;
      const end = starts[bucket + 1] ?? 0;
      for (let at = starts[bucket] ?? 0; at < end; at += 1) {
        const number = numbers[at] ?? 0;
        if (mayBeNear(shapes[number] ?? 0, shape, edits)) found.add(number);
      }
    }
    return found;
  }
}

function countIn(starts: Uint32Array, words: readonly string[]): void {
  const mask = starts.length - 2;
  for (const word of words) {
    for (const hash of remainderHashes(word, mostRemainderEdits)) {
      const bucket = hash & mask;
      starts[bucket] = (starts[bucket] ?? 0) + 1;
    }
  }
  for (let bucket = 1; bucket < starts.length; bucket += 1) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
}

/** Fills each bucket from its end, so that what counted its end comes to count its start. */
function fillFromEnds(starts: Uint32Array, numbers: Uint32Array, words: readonly string[]): void {
  const mask = starts.length - 2;
  for (const [number, word] of words.entries()) {
    for (const hash of remainderHashes(word, mostRemainderEdits)) {
      const bucket = hash & mask;
      const place = (starts[bucket] ?? 0) - 1;
      starts[bucket] = place;
      numbers[place] = number;
    }
  }
}

const letterBits = 27;
const longestTold = 31;

/** A word's length (5 bits, 31 and more alike) and the set of its letters (27 bits, some shared) in one number. */
function shapeOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % letterBits);
  return ((Math.min(word.length, longestTold) << letterBits) | letters) >>> 0;
}

/** One edit changes the length by at most one, takes away at most one letter and brings in at most one. */
function mayBeNear(one: number, other: number, edits: number): boolean {
  if (Math.abs((one >>> letterBits) - (other >>> letterBits)) > edits) return false;
  return countBits((one ^ other) << (32 - letterBits)) <= 2 * edits;
}

/** The hash of the word's first letters, and of what is left of them by deleting up to `edits` (at most 2). */
export function remainderHashes(word: string, edits: number): readonly number[] {
  const length = Math.min(word.length, prefixLength);
  const hashes = [hashWithout(word, length, -1, -1)];
  for (let first = 0; edits > 0 && first < length; first += 1) {
    hashes.push(hashWithout(word, length, first, -1));
    for (let second = first + 1; edits > 1 && second < length; second += 1) {
      hashes.push(hashWithout(word, length, first, second));
    }
  }
  return hashes;
}

/** FNV-1a of the first `length` letters but two, with the high bits mixed into the low ones that choose a bucket. */
function hashWithout(word: string, length: number, skipped: number, alsoSkipped: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at += 1) {
    if (at !== skipped && at !== alsoSkipped) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
