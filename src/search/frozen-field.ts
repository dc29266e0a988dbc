import type { PackedStrings } from "./packed-strings.ts";

/** One field of documents that do not change any more: of each term the documents with it, ascending, and how often. */
export type FrozenField = {
  readonly terms: PackedStrings;
  /** Where the places of each term begin, and behind the last one where they end. */
  readonly starts: Uint32Array;
  readonly documents: Int32Array;
  readonly frequencies: Uint8Array;
  /** How many different terms each document has. */
  readonly lengths: Uint16Array;
};

/** What is counted higher counts as this, wherever it is held: the worth of a term is full long before. */
export const mostFrequency = 255;
export const mostLength = 65_535;
