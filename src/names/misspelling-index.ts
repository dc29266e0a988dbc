/** Finds the words that a misspelt one may stand for, without looking at all of them. */
export type MisspellingIndex = {
  /** The numbers of words that share a spelling with `word` once at most two letters of each are left out. */
  candidates(word: string): readonly number[];
};

const shortest = 4;
/** From this length on two letters may be wrong, in the words typed and in the words known. */
const longWord = 8;
/** A word one letter shorter than a long one may be the long one with a letter missing. */
const nearlyLong = longWord - 1;
/** Leaving letters out of the beginning only keeps long words from filling the index (SymSpell's prefix rule). */
const prefixLength = 8;

/** Builds the index over `words`, whose places in the list are their numbers. Words under four letters are left out. */
export function createMisspellingIndex(words: readonly string[]): MisspellingIndex {
  const hashes: number[] = [];
  const owners: number[] = [];
  words.forEach((word, number) => {
    if (word.length < shortest) return;
    eachDeletion(word, (hash) => {
      hashes.push(hash);
      owners.push(number);
    });
  });
  const table = bucketsOf(hashes, owners);
  return {
    candidates(word) {
      if (word.length < shortest - 1) return [];
      const found = new Set<number>();
      eachDeletion(word, (hash) => table.collect(hash, found));
      return found.size === 0 ? [] : [...found];
    },
  };
}

type Buckets = { collect(hash: number, found: Set<number>): void };

/** Hash and owner pairs in two flat arrays, grouped by the hash's low bits: a look-up reads one short run. */
function bucketsOf(hashes: readonly number[], owners: readonly number[]): Buckets {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, hashes.length * 2)));
  const starts = new Uint32Array(size + 1);
  for (const hash of hashes) starts[(hash & (size - 1)) + 1] = (starts[(hash & (size - 1)) + 1] ?? 0) + 1;
  for (let at = 0; at < size; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice(0, size);
  const keys = new Uint32Array(hashes.length);
  const values = new Uint32Array(hashes.length);
  hashes.forEach((hash, index) => {
    const bucket = hash & (size - 1);
    const at = next[bucket] ?? 0;
    keys[at] = hash;
    values[at] = owners[index] ?? 0;
    next[bucket] = at + 1;
  });
  return {
    collect(hash, found) {
      const bucket = hash & (size - 1);
      const end = starts[bucket + 1] ?? 0;
      for (let at = starts[bucket] ?? 0; at < end; at += 1) if (keys[at] === hash) found.add(values[at] ?? 0);
    },
  };
}

/** Hashes of the word's beginning with no letter, each one letter and (long words) each two letters left out. */
function eachDeletion(word: string, visit: (hash: number) => void): void {
  const length = Math.min(word.length, prefixLength);
  visit(hashWithout(word, length, 0));
  for (let first = 0; first < length; first += 1) {
    visit(hashWithout(word, length, 1 << first));
    if (word.length < nearlyLong) continue;
    for (let second = first + 1; second < length; second += 1) {
      visit(hashWithout(word, length, (1 << first) | (1 << second)));
    }
  }
}

/** FNV-1a over the first `length` letters without those whose bit is set, mixed once more for the low bits. */
function hashWithout(word: string, length: number, leftOut: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at += 1) {
    if (((leftOut >> at) & 1) === 0) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
