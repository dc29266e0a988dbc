import { countBits } from "./count-bits.ts";
import type { Postings } from "./postings.ts";
import { TopHits } from "./top-hits.ts";

/** Postings with the factor by which they count. */
export type Weighted = { readonly postings: Postings; readonly weight: number };

/** How much a document is worth by looking it up, 0 where the thing looked for is not in it. */
export type LookUp = (document: number) => number;

/**
 * Adds up what documents score, in arrays that are made once and cleared only where they were touched: no object is made
 * for a document before it is known to be among the best. A document's sum counts as many times as things asked for
 * were found in it. The things are told apart by one bit each.
 */
export class ScoreBoard {
  #sums = new Float64Array(0);
  #parts = new Float64Array(0);
  #found = new Uint32Array(0);
  #reached = new Uint32Array(0);
  #reachedCount = 0;

  /** How many documents something has been found in. */
  get reachedCount(): number {
    return this.#reachedCount;
  }

  /** Clears the board for an index whose documents have numbers under `size`. */
  reset(size: number): void {
    for (const document of this.#reached.subarray(0, this.#reachedCount)) {
      this.#sums[document] = 0;
      this.#found[document] = 0;
    }
    this.#reachedCount = 0;
    if (size > this.#sums.length) this.#grow(Math.ceil(size * 1.25));
  }

  /** Scores a thing by the best of its alternatives in every document that has one of them. */
  open(alternatives: readonly Weighted[], bit: number): void {
    const [only] = alternatives;
    if (only !== undefined && alternatives.length === 1) {
      this.#openOne(only, bit);
      return;
    }
    for (const alternative of alternatives) this.#openPart(alternative, bit);
    this.#foldParts();
  }

  /** The same, but only in documents where something has been found already. */
  add(alternatives: readonly Weighted[], bit: number): void {
    for (const alternative of alternatives) this.#addPart(alternative, bit);
    this.#foldParts();
  }

  /** The same as `add` for few documents and long postings: asks for each document instead of reading the postings. */
  addByLookUp(lookUp: LookUp, bit: number): void {
    for (let at = 0; at < this.#reachedCount; at += 1) {
      const document = this.#reached[at] ?? 0;
      const worth = lookUp(document);
      if (worth === 0) continue;
      this.#sums[document] = (this.#sums[document] ?? 0) + worth;
      this.#found[document] = (this.#found[document] ?? 0) | bit;
    }
  }

  /** The best documents so far; later additions can only raise their scores. */
  best(limit: number): TopHits {
    const top = new TopHits(limit);
    for (let at = 0; at < this.#reachedCount; at += 1) {
      const document = this.#reached[at] ?? 0;
      const score = (this.#sums[document] ?? 0) * countBits(this.#found[document] ?? 0);
      if (score >= top.floor) top.offer(document, score);
    }
    return top;
  }

  /** The bits of the things found in a document. */
  foundIn(document: number): number {
    return this.#found[document] ?? 0;
  }

  #openOne({ postings: { documents, scores }, weight }: Weighted, bit: number): void {
    const [sums, found, reached] = [this.#sums, this.#found, this.#reached];
    let count = this.#reachedCount;
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at] ?? 0;
      const before = found[document] ?? 0;
      if (before === 0) reached[count++] = document;
      found[document] = before | bit;
      sums[document] = (sums[document] ?? 0) + (scores[at] ?? 0) * weight;
    }
    this.#reachedCount = count;
  }

  #openPart({ postings: { documents, scores }, weight }: Weighted, bit: number): void {
    const [parts, found, reached] = [this.#parts, this.#found, this.#reached];
    let count = this.#reachedCount;
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at] ?? 0;
      const before = found[document] ?? 0;
      if (before === 0) reached[count++] = document;
      found[document] = before | bit;
      const worth = (scores[at] ?? 0) * weight;
      if (worth > (parts[document] ?? 0)) parts[document] = worth;
    }
    this.#reachedCount = count;
  }

  #addPart({ postings: { documents, scores }, weight }: Weighted, bit: number): void {
    const [parts, found] = [this.#parts, this.#found];
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at] ?? 0;
      const before = found[document] ?? 0;
      if (before === 0) continue;
      found[document] = before | bit;
      const worth = (scores[at] ?? 0) * weight;
      if (worth > (parts[document] ?? 0)) parts[document] = worth;
    }
  }

  #foldParts(): void {
    const [sums, parts, reached] = [this.#sums, this.#parts, this.#reached];
    for (let at = 0; at < this.#reachedCount; at += 1) {
      const document = reached[at] ?? 0;
      const part = parts[document] ?? 0;
      if (part === 0) continue;
      sums[document] = (sums[document] ?? 0) + part;
      parts[document] = 0;
    }
  }

  #grow(size: number): void {
    this.#sums = new Float64Array(size);
    this.#parts = new Float64Array(size);
    this.#found = new Uint32Array(size);
    this.#reached = new Uint32Array(size);
  }
}
