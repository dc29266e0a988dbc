/** A document by its number in the index, with what it scored. */
export type ScoredDocument = { readonly document: number; readonly score: number };

/** Keeps the best few of many: a heap with the worst kept on top. Between equal scores the lower number is better. */
export class TopHits {
  readonly #limit: number;
  readonly #documents: number[] = [];
  readonly #scores: number[] = [];

  /** @param limit how many are kept, at least 1 */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The score under which nothing more gets in: 0 until as many are kept as may be. */
  get floor(): number {
    return this.#scores.length < this.#limit ? 0 : (this.#scores[0] ?? 0);
  }

  offer(document: number, score: number): void {
    if (this.#scores.length < this.#limit) {
      this.#rise(this.#scores.length, document, score);
    } else if (this.#isBetter(document, score, 0)) {
      this.#sink(document, score);
    }
  }

  /** What was kept, best first. */
  sorted(): readonly ScoredDocument[] {
    const kept = this.#documents.map((document, at) => ({ document, score: this.#scores[at] ?? 0 }));
    return kept.sort((a, b) => b.score - a.score || a.document - b.document);
  }

  #isBetter(document: number, score: number, than: number): boolean {
    const held = this.#scores[than] ?? 0;
    return score === held ? document < (this.#documents[than] ?? 0) : score > held;
  }

  #rise(from: number, document: number, score: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#isBetter(document, score, parent)) break;
      this.#copy(parent, at);
      at = parent;
    }
    this.#put(at, document, score);
  }

  #sink(document: number, score: number): void {
    let at = 0;
    for (;;) {
      const child = this.#worseChild(at);
      if (child >= this.#scores.length || !this.#isBetter(document, score, child)) break;
      this.#copy(child, at);
      at = child;
    }
    this.#put(at, document, score);
  }

  #worseChild(parent: number): number {
    const left = 2 * parent + 1;
    const right = left + 1;
    if (right >= this.#scores.length) return left;
    return this.#isBetter(this.#documents[left] ?? 0, this.#scores[left] ?? 0, right) ? right : left;
  }

  #copy(from: number, to: number): void {
    this.#put(to, this.#documents[from] ?? 0, this.#scores[from] ?? 0);
  }

  #put(at: number, document: number, score: number): void {
    this.#documents[at] = document;
    this.#scores[at] = score;
  }
}
