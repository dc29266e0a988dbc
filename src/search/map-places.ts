import type { TermPlaces } from "./term-places.ts";

/** Places as MiniSearch holds them: how often a term stands in each document, by number, in rising order of numbers. */
export class MapPlaces implements TermPlaces {
  readonly count: number;
  readonly #frequencies: ReadonlyMap<number, number>;
  readonly #living: ReadonlyMap<number, unknown> | undefined;

  /** @param living the documents that count; undefined where all do */
  constructor(frequencies: ReadonlyMap<number, number>, living: ReadonlyMap<number, unknown> | undefined) {
    this.#frequencies = frequencies;
    this.#living = living;
    this.count = living === undefined ? frequencies.size : countKeys(frequencies, living);
  }

  frequencyIn(document: number): number {
    return this.#frequencies.get(document) ?? 0;
  }

  read(): ReturnType<TermPlaces["read"]> {
    const documents = new Int32Array(this.count);
    const frequencies = new Int32Array(this.count);
    let at = 0;
    for (const [document, frequency] of this.#frequencies) {
      if (this.#living?.has(document) === false) continue;
      documents[at] = document;
      frequencies[at] = frequency;
      at += 1;
    }
    return { documents, frequencies };
  }
}

function countKeys(frequencies: ReadonlyMap<number, number>, living: ReadonlyMap<number, unknown>): number {
  let count = 0;
  for (const document of frequencies.keys()) if (living.has(document)) count += 1;
  return count;
}
