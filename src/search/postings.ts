/** The documents in which a term stands, ascending, and what the term is worth in each: BM25 worked out beforehand. */
export type Postings = {
  readonly documents: Int32Array;
  readonly scores: Float64Array;
};

/** The parameters of BM25+: saturation of repeated terms, weight of length, and what any match is worth at least. */
export type Bm25 = { readonly k: number; readonly b: number; readonly d: number };

/** One term in one field, with all that its worth depends on. */
export type TermSource = {
  /** How often the term stands in each document, by number; in rising order of numbers. */
  readonly frequencies: ReadonlyMap<number, number>;
  /** Documents that count; undefined where all of `frequencies` do. */
  readonly living: ReadonlyMap<number, unknown> | undefined;
  readonly documentCount: number;
  /** Length of the field by number of the document, and on average. */
  readonly lengths: Int32Array;
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

  constructor(source: TermSource) {
    const { frequencies, living, documentCount } = source;
    const count = living === undefined ? frequencies.size : countKeys(frequencies, living);
    this.documentFrequency = count;
    this.#source = source;
    this.#rarity = Math.log(1 + (documentCount - count + 0.5) / (count + 0.5));
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

  stands(document: number): boolean {
    return this.#source.frequencies.has(document);
  }

  /** What the term is worth in one living document: 0 where it does not stand. */
  worthIn(document: number): number {
    const frequency = this.#source.frequencies.get(document);
    return frequency === undefined ? 0 : this.#worth(frequency, this.#source.lengths[document] ?? 0);
  }

  #worth(frequency: number, length: number): number {
    const { k, b, d } = this.#source.bm25;
    const saturation = frequency + k * (1 - b + (b * length) / this.#source.averageLength);
    return this.#rarity * (d + (frequency * (k + 1)) / saturation);
  }

  #compile(): Postings {
    const { frequencies, living, lengths } = this.#source;
    const documents = new Int32Array(this.documentFrequency);
    const scores = new Float64Array(this.documentFrequency);
    let at = 0;
    for (const [document, frequency] of frequencies) {
      if (living !== undefined && !living.has(document)) continue;
      documents[at] = document;
      scores[at] = this.#worth(frequency, lengths[document] ?? 0);
      at += 1;
    }
    return { documents, scores };
  }
}

function countKeys(frequencies: ReadonlyMap<number, number>, living: ReadonlyMap<number, unknown>): number {
  let count = 0;
  for (const document of frequencies.keys()) if (living.has(document)) count += 1;
  return count;
}
