import MiniSearch from "minisearch";
import { FieldLengths } from "./field-lengths.ts";
import { IndexedTerm } from "./postings.ts";
import { ScoreBoard } from "./score-board.ts";
import { type Wanted, type WeightedTerm, wantedOf, withPostings, worthIn } from "./wanted.ts";

/** A term in a field, and the factor by which it counts there. */
export type Alternative = { readonly field: string; readonly term: string; readonly weight: number };

/** One thing asked for, in the forms that it may take. */
export type Sought = readonly Alternative[];

/** What identifies a document: its field `id`, unless another was chosen. */
type IdOf<T> = T extends { readonly id: infer Id } ? Id : unknown;

/** A document that speaks of something sought, by its id. */
export type Hit<T> = {
  readonly document: IdOf<T>;
  readonly score: number;
  /** Bit i is set where sought[i] was found. */
  readonly matched: number;
};

/** Tells of one term in one field. */
export type TermReader<T> = {
  /** What it is worth at most (BM25+), however often it stands in a document. */
  readonly most: number;
  readonly stands: (document: IdOf<T>) => boolean;
  /** What it is worth in a document; 0 where it does not stand. */
  readonly worth: (document: IdOf<T>) => number;
};

export type FindOptions = {
  /**
   * A thing that stands in more than this share of the documents only adds to documents in which something rarer was
   * found, unless nothing rarer is known. 1, the default, holds nothing back; neither is it in small indexes.
   */
  readonly commonShare?: number;
  /**
   * `add`, the default: in each field the best alternative counts, and the fields add up, as in MiniSearch.
   * `best`: of all alternatives, in whatever field, the best counts.
   */
  readonly fields?: "add" | "best";
};

/** The share from which a term is common: what the benchmark runs with. */
export const usualCommonShare = 0.02;

const mostSought = 31;
const fewestDocumentsForCommon = 2_000;
/** One look-up in a map costs about as much as reading this many postings. */
const postingsPerLookUp = 16;
/** Postings shorter than this are made faster than they are worth keeping ready. */
const shortestToWarm = 64;
/** More than the words of a million claims; questions full of made-up words fill memory no further. */
const mostTermsKept = 500_000;

const unknownTerm = new IndexedTerm({
  frequencies: new Map(),
  living: undefined,
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
  readonly #board = new ScoreBoard();
  #lengths = new FieldLengths();
  #terms = new Map<string, Map<string, IndexedTerm>>();
  #seenIndex: unknown;
  #seenNextId = 0;
  #seenCount = 0;

  /**
   * The best `limit` documents, best first; equal ones in the order in which they were added. The score is the sum of
   * what each thing sought is worth (BM25+), times the number of things found. The first 31 things count; they should
   * differ from each other.
   */
  findTop(sought: readonly Sought[], limit: number, options: FindOptions = {}): readonly Hit<T>[] {
    if (limit < 1) return [];
    this.#refresh();
    this.#board.clear();
    const wanted = sought
      .slice(0, mostSought)
      .map((one, index) => this.#wanted(one, 1 << index, options.fields ?? "add"));
    const known = wanted.filter((one) => one.frequency > 0).sort((a, b) => a.frequency - b.frequency);
    this.#score(known, this.#countOfOpeners(known, options.commonShare ?? 1), limit);
    return this.#hits(limit);
  }

  /** In how many documents a term stands in a field. */
  countOf(field: string, term: string): number {
    this.#refresh();
    return this.#termIn(field, term).documentFrequency;
  }

  /** One term of a field, to be asked about many documents; good until the index changes. */
  reader(field: string, term: string): TermReader<T> {
    this.#refresh();
    const found = this.#termIn(field, term);
    const numbers = this._idToShortId;
    return {
      most: found.most,
      stands: (document) => found.stands(numbers.get(document) ?? -1),
      worth: (document) => found.worthIn(numbers.get(document) ?? -1),
    };
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
      frequencies,
      living: this._dirtCount > 0 ? this._documentIds : undefined,
      documentCount: this._documentCount,
      lengths: this.#lengths.of(fieldId),
      averageLength: this._avgFieldLength[fieldId] ?? 0,
      bm25: this._options.searchOptions.bm25,
    });
  }

  #wanted(sought: Sought, bit: number, fields: "add" | "best"): Wanted {
    const groups = new Map<string, WeightedTerm[]>();
    for (const { field, term, weight } of sought) {
      const found = this.#termIn(field, term);
      if (found.documentFrequency === 0 || weight <= 0) continue;
      const key = fields === "best" ? "" : field;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ term: found, weight }]);
      else group.push({ term: found, weight });
    }
    return wantedOf([...groups.values()], bit);
  }

  /** How many of what is wanted, rarest first, may bring in documents that nothing else has reached. */
  #countOfOpeners(wanted: readonly Wanted[], commonShare: number): number {
    if (this._documentCount < fewestDocumentsForCommon) return wanted.length;
    const ceiling = this._documentCount * commonShare;
    const rare = wanted.filter((one) => one.frequency <= ceiling).length;
    return rare > 0 ? rare : wanted.length;
  }

  #score(wanted: readonly Wanted[], openers: number, limit: number): void {
    let next = 0;
    while (next < openers && !this.#isDecided(wanted.slice(next), limit)) {
      for (const group of wanted[next]?.groups ?? []) this.#board.open(group.map(withPostings), wanted[next]?.bit ?? 0);
      next += 1;
    }
    for (const one of wanted.slice(next)) this.#addWhereReached(one);
  }

  /** Whether no document that holds only what is left could still come among the best. */
  #isDecided(left: readonly Wanted[], limit: number): boolean {
    const reached = this.#board.reachedCount;
    if (reached < limit || reached > (left[0]?.frequency ?? 0)) return false;
    const most = left.reduce((sum, one) => sum + one.most, 0) * left.length;
    return most < this.#board.best(limit).floor;
  }

  #addWhereReached({ groups, bit, postingCount }: Wanted): void {
    if (this.#board.reachedCount * postingsPerLookUp < postingCount) {
      this.#board.addByLookUp((document) => worthIn(groups, document), bit);
      return;
    }
    for (const group of groups) this.#board.add(group.map(withPostings), bit);
  }

  #hits(limit: number): readonly Hit<T>[] {
    return this.#board
      .best(limit)
      .sorted()
      .map(({ document, score, found }) => ({ document: this._documentIds.get(document), score, matched: found }));
  }
}
