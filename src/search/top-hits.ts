/** A document by its number in the index, what it scored, and the bits of the things found in it. */
export type ScoredDocument = { readonly document: number; readonly score: number; readonly found: number };

/** Whether a document comes before another that scored the same. */
export type Precedes = (document: number, other: number) => boolean;

export const lowerFirst: Precedes = (document, other) => document < other;

/** Keeps the best few of many: a heap with the worst on top. */
export class TopHits {
  readonly #limit: number;
  readonly #precedes: Precedes;
  readonly #heap: ScoredDocument[] = [];

  /** @param limit how many are kept, at least 1 */
  constructor(limit: number, precedes: Precedes) {
    this.#limit = limit;
    this.#precedes = precedes;
  }

  /** The score under which nothing more gets in: 0 until as many are kept as may be. */
  get floor(): number {
    return this.#heap.length < this.#limit ? 0 : (this.#heap[0]?.score ?? 0);
  }

  offer(offered: ScoredDocument): void {
    const [worst] = this.#heap;
    if (this.#heap.length < this.#limit) this.#rise(this.#heap.length, offered);
    else if (worst !== undefined && this.#isBetter(offered, worst)) this.#sink(offered);
  }

  /** What was kept, best first. */
  sorted(): readonly ScoredDocument[] {
    return this.#heap.toSorted((a, b) => (this.#isBetter(a, b) ? -1 : 1));
  }

  #rise(from: number, offered: ScoredDocument): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = this.#heap[above];
      if (parent === undefined || this.#isBetter(offered, parent)) break;
      this.#heap[at] = parent;
      at = above;
    }
    this.#heap[at] = offered;
  }

  #sink(offered: ScoredDocument): void {
    let at = 0;
    for (;;) {
      const below = this.#worseBelow(at);
      const child = this.#heap[below];
      if (child === undefined || this.#isBetter(child, offered)) break;
      this.#heap[at] = child;
      at = below;
    }
    this.#heap[at] = offered;
  }

  #worseBelow(at: number): number {
    const [left, right] = [this.#heap[2 * at + 1], this.#heap[2 * at + 2]];
    return left !== undefined && right !== undefined && this.#isBetter(left, right) ? 2 * at + 2 : 2 * at + 1;
  }

  #isBetter(one: ScoredDocument, other: ScoredDocument): boolean {
    return one.score === other.score ? this.#precedes(one.document, other.document) : one.score > other.score;
  }
}
