import { countBits } from "./count-bits.ts";
import type { Postings } from "./postings.ts";
import { lowerFirst, type Precedes, TopHits } from "./top-hits.ts";

/** Postings with the factor by which they count. */
export type Weighted = { readonly postings: Postings; readonly weight: number };

/** How much a document is worth by looking it up, 0 where the thing looked for is not in it. */
export type LookUp = (document: number) => number;

/**
 * Adds up what documents score. Documents get lines in the order in which they are reached, so that the sums lie close
 * together in memory; a table finds the line of a document. Everything is kept in arrays that serve again, and no object
 * is made for a document. A document's sum counts as many times as things asked for were found in it, told apart by one
 * bit each.
 */
export class ScoreBoard {
  #lineCount = 0;
  #documents = new Int32Array(0);
  #sums = new Float64Array(0);
  #parts = new Float64Array(0);
  #found = new Int32Array(0);
  /** By the low bits of a document's number, else in the next free place: its line, counted from 1. */
  #table = new Int32Array(1);
  #mask = 0;

  /** How many documents something has been found in. */
  get reachedCount(): number {
    return this.#lineCount;
  }

  clear(): void {
    this.#lineCount = 0;
    this.#mask = 0;
    this.#table[0] = 0;
  }

  /** Scores a thing by the best of its alternatives in every document that has one of them. */
  open(alternatives: readonly Weighted[], bit: number): void {
    const [first] = alternatives;
    if (first !== undefined && alternatives.length === 1 && this.#lineCount === 0) {
      this.#copy(first, bit);
      return;
    }
    for (const alternative of alternatives) {
      this.#reserve(this.#lineCount + alternative.postings.documents.length);
      this.#openPart(alternative, bit);
    }
    this.#foldParts();
  }

  /** The same, but only in documents where something has been found already. */
  add(alternatives: readonly Weighted[], bit: number): void {
    this.#reserve(this.#lineCount);
    for (const alternative of alternatives) this.#addPart(alternative, bit);
    this.#foldParts();
  }

  /** The same as `add` for few documents and long postings: asks for each document instead of reading the postings. */
  addByLookUp(lookUp: LookUp, bit: number): void {
    for (let line = 0; line < this.#lineCount; line += 1) {
      const worth = lookUp(this.#documents[line] ?? 0);
      if (worth === 0) continue;
      this.#sums[line] = (this.#sums[line] ?? 0) + worth;
      this.#found[line] = (this.#found[line] ?? 0) | bit;
    }
  }

  /** The best documents so far; later additions can only raise their scores. */
  best(limit: number, precedes: Precedes = lowerFirst): TopHits {
    const top = new TopHits(limit, precedes);
    const [sums, found, lineCount] = [this.#sums, this.#found, this.#lineCount];
    let { floor } = top;
    for (let line = 0; line < lineCount; line += 1) {
      const score = (sums[line] ?? 0) * countBits(found[line] ?? 0);
      if (score < floor) continue;
      top.offer({ document: this.#documents[line] ?? 0, score, found: found[line] ?? 0 });
      floor = top.floor;
    }
    return top;
  }

  /** The first postings need no looking for lines: they become the lines. */
  #copy({ postings: { documents, scores }, weight }: Weighted, bit: number): void {
    const count = documents.length;
    if (count > this.#documents.length) this.#lengthenLines(2 * count);
    this.#documents.set(documents);
    this.#sums.set(weight === 1 ? scores : scores.map((score) => score * weight));
    this.#parts.fill(0, 0, count);
    this.#found.fill(bit, 0, count);
    this.#lineCount = count;
    this.#mask = 0;
  }

  // The loops below read every posting there is to read: they keep the arrays at hand instead of asking for them.

  #openPart({ postings: { documents, scores }, weight }: Weighted, bit: number): void {
    const [table, mask, held, parts, found] = [this.#table, this.#mask, this.#documents, this.#parts, this.#found];
    let lineCount = this.#lineCount;
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at] ?? 0;
      let place = document & mask;
      let line = (table[place] ?? 0) - 1;
      while (line >= 0 && held[line] !== document) {
        place = (place + 1) & mask;
        line = (table[place] ?? 0) - 1;
      }
      const worth = (scores[at] ?? 0) * weight;
      if (line < 0) {
        table[place] = lineCount + 1;
        held[lineCount] = document;
        parts[lineCount] = worth;
        found[lineCount] = bit;
        this.#sums[lineCount] = 0;
        lineCount += 1;
        continue;
      }
      found[line] = (found[line] ?? 0) | bit;
      if (worth > (parts[line] ?? 0)) parts[line] = worth;
    }
    this.#lineCount = lineCount;
  }

  #addPart({ postings: { documents, scores }, weight }: Weighted, bit: number): void {
    const [table, mask, held, parts, found] = [this.#table, this.#mask, this.#documents, this.#parts, this.#found];
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at] ?? 0;
      let place = document & mask;
      let line = (table[place] ?? 0) - 1;
      while (line >= 0 && held[line] !== document) {
        place = (place + 1) & mask;
        line = (table[place] ?? 0) - 1;
      }
      if (line < 0) continue;
      found[line] = (found[line] ?? 0) | bit;
      const worth = (scores[at] ?? 0) * weight;
      if (worth > (parts[line] ?? 0)) parts[line] = worth;
    }
  }

  #foldParts(): void {
    const [sums, parts, lineCount] = [this.#sums, this.#parts, this.#lineCount];
    for (let line = 0; line < lineCount; line += 1) {
      sums[line] = (sums[line] ?? 0) + (parts[line] ?? 0);
      parts[line] = 0;
    }
  }

  /** Makes room for so many documents; the table stays at least half empty. */
  #reserve(lines: number): void {
    if (lines > this.#documents.length) this.#lengthenLines(2 * lines);
    if (2 * lines <= this.#mask) return;
    const size = 2 ** Math.ceil(Math.log2(2 * lines + 2));
    if (size > this.#table.length) this.#table = new Int32Array(size);
    else this.#table.fill(0, 0, size);
    this.#mask = size - 1;
    for (let line = 0; line < this.#lineCount; line += 1) {
      let place = (this.#documents[line] ?? 0) & this.#mask;
      while (this.#table[place] !== 0) place = (place + 1) & this.#mask;
      this.#table[place] = line + 1;
    }
  }

  #lengthenLines(length: number): void {
    const [documents, sums, parts, found] = [this.#documents, this.#sums, this.#parts, this.#found];
    this.#documents = new Int32Array(length);
    this.#sums = new Float64Array(length);
    this.#parts = new Float64Array(length);
    this.#found = new Int32Array(length);
    this.#documents.set(documents);
    this.#sums.set(sums);
    this.#parts.set(parts);
    this.#found.set(found);
  }
}
