import type { FrozenField } from "./frozen-field.ts";
import { mostFrequency } from "./frozen-field.ts";
import type { TermPlaces } from "./term-places.ts";

/** Which documents of a frozen part and of those added since belong to a view: 1 by number where one does. */
export type Living = {
  readonly marks: Uint8Array;
  /** How many documents the frozen part has; those added since have the numbers behind. */
  readonly frozenCount: number;
  /** Whether all of the frozen part belong to it. */
  readonly isWhole: boolean;
};

/** Where a term stands in both layers. `number` is the term's in the frozen field, -1 where it is not there. */
export type LayeredTerm = {
  readonly field: FrozenField;
  readonly number: number;
  /** By numbers that count from the first document added. */
  readonly added: ReadonlyMap<number, number> | undefined;
};

/** Places of a term in a frozen part and in what was added since, of the documents that a view holds. */
export class LayeredPlaces implements TermPlaces {
  readonly count: number;
  readonly #term: LayeredTerm;
  readonly #living: Living;
  readonly #from: number;
  readonly #to: number;

  constructor(term: LayeredTerm, living: Living) {
    this.#term = term;
    this.#living = living;
    this.#from = term.number < 0 ? 0 : (term.field.starts[term.number] ?? 0);
    this.#to = term.number < 0 ? 0 : (term.field.starts[term.number + 1] ?? 0);
    this.count = this.#countFrozen() + this.#countAdded();
  }

  frequencyIn(document: number): number {
    const { field, added } = this.#term;
    if (document >= this.#living.frozenCount) {
      return Math.min(mostFrequency, added?.get(document - this.#living.frozenCount) ?? 0);
    }
    let [low, high] = [this.#from, this.#to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((field.documents[middle] ?? 0) < document) low = middle + 1;
      else high = middle;
    }
    return low < this.#to && field.documents[low] === document ? (field.frequencies[low] ?? 0) : 0;
  }

  read(): ReturnType<TermPlaces["read"]> {
    const { field, added } = this.#term;
    if (this.#living.isWhole && this.count === this.#to - this.#from) {
      return {
        documents: field.documents.subarray(this.#from, this.#to),
        frequencies: field.frequencies.subarray(this.#from, this.#to),
      };
    }
    const documents = new Int32Array(this.count);
    const frequencies = new Uint8Array(this.count);
    const at = this.#copyFrozen(documents, frequencies);
    this.#copyAdded(added ?? new Map(), { documents, frequencies, at });
    return { documents, frequencies };
  }

  #countFrozen(): number {
    if (this.#living.isWhole) return this.#to - this.#from;
    const { marks } = this.#living;
    const { documents } = this.#term.field;
    let count = 0;
    for (let at = this.#from; at < this.#to; at += 1) count += marks[documents[at] ?? 0] ?? 0;
    return count;
  }

  #countAdded(): number {
    const { marks, frozenCount } = this.#living;
    let count = 0;
    for (const added of this.#term.added?.keys() ?? []) count += marks[frozenCount + added] ?? 0;
    return count;
  }

  /** Fills the arrays from their start, and gives the place behind. */
  #copyFrozen(documents: Int32Array, frequencies: Uint8Array): number {
    const { marks } = this.#living;
    const { field } = this.#term;
    let place = 0;
    for (let at = this.#from; at < this.#to; at += 1) {
      const document = field.documents[at] ?? 0;
      if (marks[document] !== 1) continue;
      documents[place] = document;
      frequencies[place] = field.frequencies[at] ?? 0;
      place += 1;
    }
    return place;
  }

  #copyAdded(
    added: ReadonlyMap<number, number>,
    to: { readonly documents: Int32Array; readonly frequencies: Uint8Array; readonly at: number },
  ): void {
    const { marks, frozenCount } = this.#living;
    let place = to.at;
    for (const [number, frequency] of added) {
      const document = frozenCount + number;
      if (marks[document] !== 1) continue;
      to.documents[place] = document;
      to.frequencies[place] = Math.min(mostFrequency, frequency);
      place += 1;
    }
  }
}
