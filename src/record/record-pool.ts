import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";
import { FastMiniSearch } from "../search/fast-minisearch.ts";
import { mostLength } from "../search/frozen-field.ts";
import { GrowingArray } from "../search/growing-array.ts";
import { gramsIn } from "../search/likeness.ts";
import { hashOfString } from "../search/string-hash.ts";
import { TopFinder } from "../search/top-finder.ts";
import { analyseClaim } from "./analyse-claim.ts";
import type { Desk } from "./desk.ts";
import { claimCountOf, type FrozenRecord, type IndexField, indexFields } from "./frozen-record.ts";
import { LiveWords } from "./live-words.ts";
import { mapFields } from "./map-fields.ts";
import { type EnteredArticle, paragraphOf } from "./record-builder.ts";
import type { RecordView } from "./record-view.ts";
import { TitleIndex } from "./title-index.ts";

/** An article as it was entered once, with the numbers of its claims, [first, end). */
export type PoolEntry = {
  readonly article: Article;
  readonly text: () => string | undefined;
  readonly first: number;
  readonly end: number;
};

type LiveClaim = Readonly<Record<IndexField, string>> & { readonly id: number };

/**
 * All articles that views of a record look at: a frozen part, and what was entered since, which MiniSearch holds. Nothing
 * is ever taken out: which entries count is for each view to say. So views share everything and still know nothing of
 * what is not theirs.
 */
export class RecordPool {
  readonly desk: Desk;
  readonly frozen: FrozenRecord;
  readonly frozenCount: number;
  readonly entries: PoolEntry[] = [];
  readonly titles = new TitleIndex(this.entries);
  readonly words: LiveWords;
  readonly finder = new TopFinder();
  readonly #live = new FastMiniSearch<LiveClaim>({
    fields: [...indexFields],
    tokenize: (text) => (text === "" ? [] : text.split(" ")),
    processTerm: (term) => term,
    autoVacuum: false,
  });
  readonly #liveClaims: Claim[] = [];
  readonly #liveHashes: number[] = [];
  /** The work of moving its views to a new pool, where that has begun. */
  compacting: Generator<void, void> | undefined;
  readonly #views = new Set<WeakRef<RecordView>>();
  #goneCount = 0;
  readonly #lengths;
  readonly #paragraphs;
  readonly #entryOf;
  readonly #grams = new Map<number, Uint16Array>();
  #entered = new WeakMap<readonly Claim[], number>();

  constructor(frozen: FrozenRecord, desk: Desk) {
    this.desk = desk;
    this.frozen = frozen;
    this.frozenCount = claimCountOf(frozen);
    this.words = new LiveWords(frozen);
    this.#lengths = mapFields(
      (field) => new GrowingArray((length) => new Uint16Array(length), frozen.fields[field].lengths),
    );
    this.#paragraphs = new GrowingArray((length) => new Uint32Array(length), frozen.paragraphs);
    this.#entryOf = new GrowingArray((length) => new Uint32Array(length));
    const { articles, starts, texts } = frozen.shelf;
    for (const [place, article] of articles.entries()) {
      const [first = 0, end = 0] = [starts[place], starts[place + 1]];
      this.#addEntry({ article, first, end, text: () => texts.at(place) });
    }
  }

  get claimCount(): number {
    return this.#paragraphs.length;
  }

  get liveCount(): number {
    return this.#liveClaims.length;
  }

  /** How many claims its views have let go of. */
  get goneCount(): number {
    return this.#goneCount;
  }

  /** The views that somebody still asks. */
  views(): readonly RecordView[] {
    return [...this.#views].flatMap((view) => view.deref() ?? []);
  }

  join(view: RecordView): void {
    for (const held of this.#views) if (held.deref() === undefined) this.#views.delete(held);
    this.#views.add(new WeakRef(view));
  }

  letGo({ first, end }: PoolEntry): void {
    this.#goneCount += end - first;
  }

  /** Enters an article and gives the place of its entry. What another view has entered already is not entered twice. */
  enter({ article, claims, text }: EnteredArticle): number {
    const held = this.#entered.get(claims);
    if (held !== undefined && this.entries[held]?.article === article && this.entries[held]?.text() === text)
      return held;
    const first = this.claimCount;
    for (const claim of claims) this.#addClaim(claim);
    this.#addEntry({ article, first, end: this.claimCount, text: () => text });
    this.#entered.set(claims, this.entries.length - 1);
    return this.entries.length - 1;
  }

  claimAt(number: number): Claim {
    const live = this.#liveClaims[number - this.frozenCount];
    return live ?? this.frozen.bodies.at(number, this.entryOf(number).article);
  }

  /** The entry that a claim belongs to. */
  entryOf(claim: number): PoolEntry {
    const entry = this.entries[this.#entryOf.held[claim] ?? 0];
    if (entry === undefined) throw new RangeError(`There is no claim ${claim} among ${this.claimCount}.`);
    return entry;
  }

  paragraphOf(claim: number): number {
    return this.#paragraphs.held[claim] ?? 0;
  }

  idHashOf(claim: number): number {
    return this.#liveHashes[claim - this.frozenCount] ?? this.frozen.idHashes[claim] ?? 0;
  }

  lengthsOf(field: IndexField): Uint16Array {
    return this.#lengths[field].held;
  }

  /** Where a term stands in what was entered since, by numbers that count from the first claim of it. */
  liveTerm(field: IndexField, term: string): ReadonlyMap<number, number> | undefined {
    return this.#live.frequenciesOf(field, term);
  }

  liveTerms() {
    return this.#live.allFrequencies();
  }

  /** The grams of a claim's text. */
  gramsOf(claim: number): Uint16Array {
    const grams = this.#grams.get(claim) ?? gramsIn(this.claimAt(claim).text);
    this.#grams.set(claim, grams);
    return grams;
  }

  /** Claims in the order of their articles' ids and texts: an order that does not tell what was entered when. */
  readonly precedes = (one: number, other: number): boolean => {
    if (one < this.frozenCount && other < this.frozenCount) return one < other;
    const [entry, otherEntry] = [this.entryOf(one), this.entryOf(other)];
    if (entry.article.id !== otherEntry.article.id) return entry.article.id < otherEntry.article.id;
    return one - entry.first < other - otherEntry.first;
  };

  #addEntry(entry: PoolEntry): void {
    for (let claim = entry.first; claim < entry.end; claim += 1) this.#entryOf.push(this.entries.length);
    this.entries.push(entry);
  }

  #addClaim(claim: Claim): void {
    const terms = analyseClaim(claim, this.desk.concepts);
    this.#live.add({ id: this.liveCount, ...mapFields((field) => terms[field].join(" ")) });
    this.words.add(terms.words);
    for (const field of indexFields) this.#lengths[field].push(Math.min(mostLength, new Set(terms[field]).size));
    this.#paragraphs.push(paragraphOf(claim));
    this.#liveHashes.push(hashOfString(claim.id));
    this.#liveClaims.push(claim);
  }
}
