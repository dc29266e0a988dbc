import { type FrozenField, mostFrequency } from "./frozen-field.ts";
import { GrowingArray } from "./growing-array.ts";
import { PackedStrings } from "./packed-strings.ts";

/** The places of a term among documents that were added after a field was frozen, by numbers from 0. */
export type AddedTerm = { readonly term: string; readonly frequencies: ReadonlyMap<number, number> };

/** How documents are numbered in what is made. */
export type Renumbering = {
  /** The new number of every document, those added behind those frozen; -1 for one that is left out. */
  readonly numbers: Int32Array;
  readonly frozenCount: number;
  /** By the new numbers. */
  readonly lengths: Uint16Array;
};

/**
 * Freezes what was frozen and what was added since into one. Those that were frozen must keep their order. Terms that
 * stand nowhere any more are left out.
 */
export function mergeField(field: FrozenField, added: Iterable<AddedTerm>, renumbering: Renumbering): FrozenField {
  const known = new Map<number, AddedTerm>();
  const others: AddedTerm[] = [];
  for (const one of added) {
    const number = field.terms.find(one.term);
    if (number < 0) others.push(one);
    else known.set(number, one);
  }
  const merge = new FieldMerge(field, renumbering);
  for (let term = 0; term < field.terms.size; term += 1) merge.addFrozen(term, known.get(term));
  for (const one of others) merge.addLater(one);
  return merge.freeze();
}

class FieldMerge {
  readonly #field: FrozenField;
  readonly #renumbering: Renumbering;
  readonly #terms: string[] = [];
  readonly #starts = new GrowingArray((length) => new Uint32Array(length));
  readonly #documents = new GrowingArray((length) => new Int32Array(length));
  readonly #frequencies = new GrowingArray((length) => new Uint8Array(length));

  constructor(field: FrozenField, renumbering: Renumbering) {
    this.#field = field;
    this.#renumbering = renumbering;
  }

  addFrozen(term: number, later: AddedTerm | undefined): void {
    const { starts, documents, frequencies, terms } = this.#field;
    const { numbers } = this.#renumbering;
    const start = this.#documents.length;
    const added = later === undefined ? [] : this.#placesOf(later);
    let next = 0;
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at += 1) {
      const document = numbers[documents[at] ?? 0] ?? -1;
      if (document < 0) continue;
      for (let place = added[next]; place !== undefined && place.document < document; place = added[next]) {
        this.#push(place);
        next += 1;
      }
      this.#push({ document, frequency: frequencies[at] ?? 0 });
    }
    for (const place of added.slice(next)) this.#push(place);
    this.#close(start, () => terms.at(term));
  }

  addLater(later: AddedTerm): void {
    const start = this.#documents.length;
    for (const place of this.#placesOf(later)) this.#push(place);
    this.#close(start, () => later.term);
  }

  freeze(): FrozenField {
    this.#starts.push(this.#documents.length);
    return {
      terms: PackedStrings.of(this.#terms),
      starts: this.#starts.held.slice(0, this.#starts.length),
      documents: this.#documents.held.slice(0, this.#documents.length),
      frequencies: this.#frequencies.held.slice(0, this.#frequencies.length),
      lengths: this.#renumbering.lengths,
    };
  }

  #placesOf({ frequencies }: AddedTerm): readonly Place[] {
    const { numbers, frozenCount } = this.#renumbering;
    return Array.from(frequencies, ([number, frequency]) => ({
      document: numbers[frozenCount + number] ?? -1,
      frequency: Math.min(mostFrequency, frequency),
    }))
      .filter(({ document }) => document >= 0)
      .sort((one, other) => one.document - other.document);
  }

  #push({ document, frequency }: Place): void {
    this.#documents.push(document);
    this.#frequencies.push(frequency);
  }

  /** Enters a term whose places begin at `start`, if it has any. */
  #close(start: number, term: () => string): void {
    if (this.#documents.length === start) return;
    this.#terms.push(term());
    this.#starts.push(start);
  }
}

type Place = { readonly document: number; readonly frequency: number };
