import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";
import type { ArticleId } from "../ids.ts";
import { LayeredPlaces, type Living } from "../search/layered-places.ts";
import { IndexedTerm } from "../search/postings.ts";
import type { IndexField } from "./frozen-record.ts";
import { mapFields } from "./map-fields.ts";
import type { EnteredArticle } from "./record-builder.ts";
import type { PoolEntry, RecordPool } from "./record-pool.ts";

/** Articles that go and articles that come; one that comes takes the place of what was held of it. */
export type RecordChange = {
  readonly gone: readonly ArticleId[];
  readonly put: readonly EnteredArticle[];
};

/** MiniSearch's own. */
const bm25 = { k: 1.2, b: 0.7, d: 0.5 };

/** So many places of terms are kept with their worth; past it all are forgotten and worked out anew. */
const mostPlacesKept = 4_000_000;
/** The same of terms, most of which stand nowhere: questions full of made-up words fill memory no further. */
const mostTermsKept = 200_000;

/** The entries of a pool that one record holds. All it tells is counted among these alone. */
export class RecordView {
  #pool: RecordPool;
  readonly #entries: Map<ArticleId, number>;
  #marks = new Uint8Array(0);
  #isWhole = false;
  #claimCount = 0;
  /** The lengths of each field, all claims together. */
  #lengths = mapFields(() => 0);
  #terms = mapFields(() => new Map<string, IndexedTerm>());
  #placesKept = 0;
  #state = 0;

  constructor(pool: RecordPool, entries: ReadonlyMap<ArticleId, number>) {
    this.#pool = pool;
    this.#entries = new Map(entries);
    pool.join(this);
    this.#countAll();
  }

  static whole(pool: RecordPool): RecordView {
    return new RecordView(pool, new Map(pool.entries.map(({ article }, place) => [article.id, place])));
  }

  get pool(): RecordPool {
    return this.#pool;
  }

  get claimCount(): number {
    return this.#claimCount;
  }

  get articleCount(): number {
    return this.#entries.size;
  }

  /** Whether it is the frozen part of the pool, no more and no less. */
  get isFrozen(): boolean {
    const count = this.#pool.frozen.shelf.articles.length;
    return this.#entries.size === count && this.#pool.entries.length === count;
  }

  /** Another number after every change. */
  get state(): number {
    return this.#state;
  }

  /** A view of the same pool with the articles that pass. */
  fork(passes: (article: Article) => boolean): RecordView {
    const kept = [...this.#entries].filter(([, place]) => passes(entryAt(this.#pool, place).article));
    return new RecordView(this.#pool, new Map(kept));
  }

  change({ gone, put }: RecordChange): void {
    for (const id of gone) this.#drop(id);
    for (const entered of put) {
      this.#drop(entered.article.id);
      this.#take(entered.article.id, this.#pool.enter(entered));
    }
    this.#forget();
  }

  /** The same articles in another pool. @param placeOf by the places of entries in the old pool */
  move(pool: RecordPool, placeOf: (place: number) => number): void {
    const moved = [...this.#entries].map(([id, place]) => [id, placeOf(place)] as const);
    this.#entries.clear();
    for (const [id, place] of moved) this.#entries.set(id, place);
    this.#pool = pool;
    pool.join(this);
    this.#countAll();
  }

  /** Entries in the order of their articles' ids. */
  entries(): readonly PoolEntry[] {
    return [...this.#entries.values()]
      .map((place) => entryAt(this.#pool, place))
      .sort((one, other) => (one.article.id < other.article.id ? -1 : 1));
  }

  places(): Iterable<number> {
    return this.#entries.values();
  }

  entry(id: ArticleId): PoolEntry | undefined {
    const place = this.#entries.get(id);
    return place === undefined ? undefined : entryAt(this.#pool, place);
  }

  holds(claim: number): boolean {
    return this.#marks[claim] === 1;
  }

  claimsOf({ first, end }: PoolEntry): readonly Claim[] {
    return Array.from({ length: end - first }, (_, at) => this.#pool.claimAt(first + at));
  }

  termIn(field: IndexField, term: string): IndexedTerm {
    const terms = this.#terms[field];
    const held = terms.get(term);
    if (held !== undefined) return held;
    if (terms.size >= mostTermsKept || this.#placesKept >= mostPlacesKept) this.#forgetTerms();
    const made = this.#makeTerm(field, term);
    this.#placesKept += made.documentFrequency;
    this.#terms[field].set(term, made);
    return made;
  }

  #makeTerm(field: IndexField, term: string): IndexedTerm {
    const frozen = this.#pool.frozen.fields[field];
    const layered = { field: frozen, number: frozen.terms.find(term), added: this.#pool.liveTerm(field, term) };
    return new IndexedTerm({
      places: new LayeredPlaces(layered, this.#living()),
      documentCount: this.#claimCount,
      lengths: this.#pool.lengthsOf(field),
      averageLength: this.#lengths[field] / this.#claimCount,
      bm25,
    });
  }

  #living(): Living {
    return { marks: this.#marks, frozenCount: this.#pool.frozenCount, isWhole: this.#isWhole };
  }

  #drop(id: ArticleId): void {
    const place = this.#entries.get(id);
    if (place === undefined) return;
    this.#entries.delete(id);
    this.#pool.letGo(entryAt(this.#pool, place));
    this.#mark(entryAt(this.#pool, place), 0);
  }

  #take(id: ArticleId, place: number): void {
    this.#entries.set(id, place);
    this.#makeRoom();
    this.#mark(entryAt(this.#pool, place), 1);
  }

  #mark({ first, end }: PoolEntry, mark: 0 | 1): void {
    this.#marks.fill(mark, first, end);
    const sign = mark === 1 ? 1 : -1;
    this.#claimCount += sign * (end - first);
    this.#lengths = mapFields((field) => this.#lengths[field] + sign * sumOf(this.#pool.lengthsOf(field), first, end));
    if (mark === 0 && first < this.#pool.frozenCount && end > first) this.#isWhole = false;
  }

  #makeRoom(): void {
    if (this.#marks.length >= this.#pool.claimCount) return;
    const larger = new Uint8Array(Math.ceil(this.#pool.claimCount * 1.25));
    larger.set(this.#marks);
    this.#marks = larger;
  }

  #countAll(): void {
    this.#marks = new Uint8Array(0);
    this.#makeRoom();
    this.#claimCount = 0;
    this.#lengths = mapFields(() => 0);
    for (const place of this.#entries.values()) {
      const { first, end } = entryAt(this.#pool, place);
      this.#marks.fill(1, first, end);
      this.#claimCount += end - first;
    }
    this.#lengths = mapFields((field) => sumWhere(this.#pool.lengthsOf(field), this.#marks));
    this.#isWhole = this.#marks.subarray(0, this.#pool.frozenCount).every((mark) => mark === 1);
    this.#forget();
  }

  /** The worth of every term depends on all claims. */
  #forget(): void {
    this.#state += 1;
    this.#forgetTerms();
  }

  #forgetTerms(): void {
    this.#terms = mapFields(() => new Map());
    this.#placesKept = 0;
  }
}

export function entryAt(pool: RecordPool, place: number): PoolEntry {
  const entry = pool.entries[place];
  if (entry === undefined) throw new RangeError(`There is no entry ${place} among ${pool.entries.length}.`);
  return entry;
}

function sumOf(lengths: Uint16Array, first: number, end: number): number {
  let sum = 0;
  for (let at = first; at < end; at += 1) sum += lengths[at] ?? 0;
  return sum;
}

function sumWhere(lengths: Uint16Array, marks: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < marks.length; at += 1) sum += (marks[at] ?? 0) * (lengths[at] ?? 0);
  return sum;
}
