import { BestInRange } from "./best-in-range.ts";

/** Something to complete to: what is shown, what is put in its place, and how much sooner it comes than others. */
export type CompletionEntry = { readonly label: string; readonly value: string; readonly weight: number };

/** Completes what somebody is typing. */
export interface Completion {
  /**
   * Entries whose label, or the rest of it from one of its words on, begins with what was typed; whatever the case,
   * accents and punctuation. Heaviest first, then in the order given. Nothing typed completes to the heaviest of all.
   */
  complete(typed: string, limit: number): readonly CompletionEntry[];
}

/** Sorts the labels once from each of their words on, so that what begins alike stands side by side. */
export function createCompletion(entries: readonly CompletionEntry[]): Completion {
  const places = entries.flatMap((entry, number) => wordStarts(entry.label).map((key) => ({ key, number })));
  places.sort((a, b) => compareKeys(a.key, b.key) || a.number - b.number);
  const keys = places.map((place) => place.key);
  const numbers = Uint32Array.from(places, (place) => place.number);
  const best = new BestInRange(ranksOf(entries), numbers);
  return {
    complete(typed, limit) {
      const start = plainLabel(typed);
      const from = firstNotBefore(keys, start);
      const to = firstNotBefore(keys, pastAll(start));
      return best.take(from, to, limit).flatMap((number) => entries[number] ?? []);
    },
  };
}

/** Comes after whatever begins so. */
export const pastAll = (start: string): string => `${start}\uffff`;

/** Letters that stay whole under Unicode's decomposition though people type them without their mark. */
const markedLetters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/** Lower case without accents or apostrophes, one space for anything between words. Hangul falls into its letters, so that half a syllable completes too. */
export function plainLabel(label: string): string {
  const lower = label.toLowerCase();
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(lower)) return lower;
  return label
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’ʼ.]/gu, "")
    .replace(/[łøđðıßæœ]/g, (letter) => markedLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function wordStarts(label: string): readonly string[] {
  const plain = plainLabel(label);
  return startsIn(plain).map((from) => plain.slice(from));
}

/** Where the words of a plain label begin. */
export const startsIn = (plain: string): readonly number[] =>
  plain === "" ? [] : [0, ...Array.from(plain.matchAll(/ /g), ({ index }) => index + 1)];

export const compareKeys = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function firstNotBefore(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of each entry when all are ordered by weight, heaviest 0. */
function ranksOf(entries: readonly CompletionEntry[]): Float64Array {
  const order = entries.map((entry, number) => ({ weight: entry.weight, number }));
  order.sort((a, b) => b.weight - a.weight || a.number - b.number);
  const ranks = new Float64Array(entries.length);
  for (const [rank, { number }] of order.entries()) ranks[number] = rank;
  return ranks;
}
