import MiniSearch from "minisearch";
import { FieldLengths } from "./field-lengths.ts";
import { MapPlaces } from "./map-places.ts";
import { IndexedTerm } from "./postings.ts";
import { noPlaces } from "./term-places.ts";
import { type FindOptions, type Sought, TopFinder } from "./top-finder.ts";
import { lowerFirst } from "./top-hits.ts";

/** What identifies a document: its field `id`, unless another was chosen. */
type IdOf<T> = T extends { readonly id: infer Id } ? Id : unknown;

/** A document that speaks of something sought, by its id. */
export type Hit<T> = {
  readonly document: IdOf<T>;
  readonly score: number;
  /** Bit i is set where sought[i] was found. */
  readonly matched: number;
};

/** Postings shorter than this are made faster than they are worth keeping ready. */
const shortestToWarm = 64;
/** More than the words of a million claims; questions full of made-up words fill memory no further. */
const mostTermsKept = 500_000;

const unknownTerm = new IndexedTerm({
  places: noPlaces,
  documentCount: 0,
  lengths: new Int32Array(0),
  averageLength: 0,
  bm25: { k: 1.2, b: 0.7, d: 0.5 },
});

/**
 * MiniSearch that finds the best few documents without making a result for every document that matches. The index stays
 * MiniSearch's own: adding, removing and `search` are untouched, and `findTop` gives what `search` with OR gives.
 *
 * It reads protected fields of MiniSearch, so the dependency is held to one minor version (~7.2), and tests compare
 * scores with `search`. `loadJSON` gives a plain MiniSearch.
 */
export class FastMiniSearch<T> extends MiniSearch<T> {
  readonly #finder = new TopFinder();
  #lengths = new FieldLengths();
  #terms = new Map<string, Map<string, IndexedTerm>>();
  #seenIndex: unknown;
  #seenNextId = 0;
  #seenCount = 0;

  /** The best `limit` documents, best first; equal ones in the order in which they were added. See `TopFinder`. */
  findTop(sought: readonly Sought[], limit: number, options: FindOptions = {}): readonly Hit<T>[] {
    this.#refresh();
    const searched = {
      documentCount: this._documentCount,
      termIn: (field: string, term: string) => this.#termIn(field, term),
      precedes: lowerFirst,
    };
    return this.#finder
      .find(searched, sought, { ...options, limit })
      .map(({ document, score, found }) => ({ document: this._documentIds.get(document), score, matched: found }));
  }

  /** In how many documents a term stands in a field. */
  countOf(field: string, term: string): number {
    this.#refresh();
    return this.#termIn(field, term).documentFrequency;
  }

  /** Works out beforehand what the first questions would, all at once. */
  warm(): void {
    this.warmInSlices(Number.POSITIVE_INFINITY).next();
  }

  /**
   * The same, pausing after each slice of about as many postings as told, so that the caller can let others work
   * between slices. Ends early when the index changes meanwhile.
   */
  *warmInSlices(postings: number): Generator<void, void> {
    this.#refresh();
    const terms = this.#terms;
    let made = 0;
    for (const [term, fields] of this._index) {
      for (const [field, fieldId] of Object.entries(this._fieldIds)) {
        if ((fields.get(fieldId)?.size ?? 0) < shortestToWarm) continue;
        made += this.#termIn(field, term).postings.documents.length;
      }
      if (made < postings) continue;
      made = 0;
      yield;
      this.#refresh();
      if (terms !== this.#terms) return;
    }
  }

  /** How often a term stands in each document, by the number that MiniSearch gave it: from 0 in the order of adding. */
  frequenciesOf(field: string, term: string): ReadonlyMap<number, number> | undefined {
    return this._index.get(term)?.get(this._fieldIds[field] ?? -1);
  }

  /** The same for every term in every field. */
  *allFrequencies(): Generator<{
    readonly field: string;
    readonly term: string;
    readonly frequencies: ReadonlyMap<number, number>;
  }> {
    for (const [term, fields] of this._index) {
      for (const [field, id] of Object.entries(this._fieldIds)) {
        const frequencies = fields.get(id);
        if (frequencies !== undefined) yield { field, term, frequencies };
      }
    }
  }

  /** Forgets what was worked out where documents were added or removed since: all worth depends on all documents. */
  #refresh(): void {
    const isSameIndex = this.#seenIndex === this._index;
    if (isSameIndex && this.#seenNextId === this._nextId && this.#seenCount === this._documentCount) return;
    if (!isSameIndex) this.#lengths = new FieldLengths();
    this.#lengths.extend(this._fieldLength, Object.keys(this._fieldIds).length, this._nextId);
    this.#terms = new Map(Object.keys(this._fieldIds).map((field) => [field, new Map()]));
    this.#seenIndex = this._index;
    this.#seenNextId = this._nextId;
    this.#seenCount = this._documentCount;
  }

  #termIn(field: string, term: string): IndexedTerm {
    const terms = this.#terms.get(field);
    if (terms === undefined) return unknownTerm;
    const held = terms.get(term);
    if (held !== undefined) return held;
    if (terms.size >= mostTermsKept) terms.clear();
    const made = this.#makeTerm(this._fieldIds[field] ?? -1, term);
    terms.set(term, made);
    return made;
  }

  #makeTerm(fieldId: number, term: string): IndexedTerm {
    const frequencies = this._index.get(term)?.get(fieldId);
    if (frequencies === undefined) return unknownTerm;
    return new IndexedTerm({
      places: new MapPlaces(frequencies, this._dirtCount > 0 ? this._documentIds : undefined),
      documentCount: this._documentCount,
      lengths: this.#lengths.of(fieldId),
      averageLength: this._avgFieldLength[fieldId] ?? 0,
      bm25: this._options.searchOptions.bm25,
    });
  }
}
