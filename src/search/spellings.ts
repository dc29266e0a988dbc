import { editDistance } from "../words/edit-distance.ts";
import { mostRemainderEdits, RemainderTable } from "./remainder-table.ts";

/** A word of the record that is spelt nearly like the one asked for. */
export type NearWord = { readonly word: string; readonly distance: number };

/** Finds words by their likely misspellings. */
export interface Spellings {
  /**
   * Words at most `maxDistance` (0, 1 or 2) edits away, nearest first, then those that occur more often. An edit inserts,
   * deletes or replaces a letter, or swaps two neighbours. For short words ask for 1: at 2 nearly everything is near.
   */
  near(word: string, maxDistance: number): readonly NearWord[];
}

/**
 * Builds a table of the words by what is left of their first letters when up to two are deleted, after SymSpell: two
 * words within two edits of each other share such a remainder, so a look-up tries a few dozen remainders instead of every
 * word. Remainders are kept as hashes only; those that meet by chance fall out when the distance is measured. 55,000
 * words (the vocabulary of 100,000 claims) take 10 MB and are entered in a sixth of a second.
 *
 * @param words each word once, in lower case, with how often it occurs
 */
export function createSpellings(words: Iterable<readonly [word: string, count: number]>): Spellings {
  const entries = [...words];
  const table = RemainderTable.of(entries.map(([word]) => word));
  const counts = new Map(entries);
  return spellingsOver(
    (word, edits) => Array.from(table.candidates(word, edits), (number) => entries[number]?.[0] ?? ""),
    (word) => counts.get(word) ?? 0,
  );
}

/**
 * @param candidates every word of the record within so many edits, and maybe others
 * @param countOf how often a word occurs; one that does not is never near
 */
export function spellingsOver(
  candidates: (word: string, edits: number) => Iterable<string>,
  countOf: (word: string) => number,
): Spellings {
  return {
    near(word, maxDistance) {
      const most = Math.min(maxDistance, mostRemainderEdits);
      const found: Counted[] = [];
      for (const held of candidates(word, most)) {
        const distance = editDistance(word, held, most);
        const count = distance <= most ? countOf(held) : 0;
        if (count > 0) found.push({ word: held, distance, count });
      }
      return found.sort(byNearness).map(({ word: held, distance }) => ({ word: held, distance }));
    },
  };
}

type Counted = NearWord & { readonly count: number };

function byNearness(a: Counted, b: Counted): number {
  return a.distance - b.distance || b.count - a.count || (a.word < b.word ? -1 : 1);
}
