import type { TermPlaces } from "./term-places.ts";

/** The documents in which a term stands, ascending, and what the term is worth in each: BM25 worked out beforehand. */
export type Postings = {
  readonly documents: Int32Array;
  readonly scores: Float64Array;
};

/** The parameters of BM25+: saturation of repeated terms, weight of length, and what any match is worth at least. */
export type Bm25 = { readonly k: number; readonly b: number; readonly d: number };

/** One term in one field, with all that its worth depends on. */
export type TermSource = {
  readonly places: TermPlaces;
  readonly documentCount: number;
  /** Length of the field by number of the document, and on average. */
  readonly lengths: Int32Array | Uint16Array;
  readonly averageLength: number;
  readonly bm25: Bm25;
};

/** A term in a field of the index as it stands now; its postings are made when first needed. The formula is MiniSearch's. */
export class IndexedTerm {
  /** In how many living documents the term stands. */
  readonly documentFrequency: number;
  readonly #source: TermSource;
  readonly #rarity: number;
  #postings: Postings | undefined;
  #documents: Int32Array | undefined;

  constructor(source: TermSource) {
    const { places, documentCount } = source;
    this.documentFrequency = places.count;
    this.#source = source;
    this.#rarity = Math.log(1 + (documentCount - places.count + 0.5) / (places.count + 0.5));
  }

  /** What the term is worth at most, however often it stands in a document. */
  get most(): number {
    const { d, k } = this.#source.bm25;
    return this.#rarity * (d + k + 1);
  }

  get postings(): Postings {
    this.#postings ??= this.#compile();
    return this.#postings;
  }

  /** The documents alone: what the term is worth in each need not be worked out for them. */
  get documents(): Int32Array {
    this.#documents ??= this.#postings?.documents ?? this.#source.places.read().documents;
    return this.#documents;
  }

  stands(document: number): boolean {
    return this.#source.places.frequencyIn(document) > 0;
  }

  /** What the term is worth in one living document: 0 where it does not stand. */
  worthIn(document: number): number {
    const frequency = this.#source.places.frequencyIn(document);
    return frequency === 0 ? 0 : this.#worth(frequency, this.#source.lengths[document] ?? 0);
  }

  #worth(frequency: number, length: number): number {
    const { k, b, d } = this.#source.bm25;
    const saturation = frequency + k * (1 - b + (b * length) / this.#source.averageLength);
    return this.#rarity * (d + (frequency * (k + 1)) / saturation);
  }

  #compile(): Postings {
    const { documents, frequencies } = this.#source.places.read();
    const { lengths } = this.#source;
    const scores = new Float64Array(documents.length);
    for (let at = 0; at < documents.length; at += 1) {
      scores[at] = this.#worth(frequencies[at] ?? 0, lengths[documents[at] ?? 0] ?? 0);
    }
    return { documents, scores };
  }
}
