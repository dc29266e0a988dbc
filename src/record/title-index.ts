import type { PoolEntry } from "./record-pool.ts";

/** Entries by the titles of their articles; those that are entered later are taken in when next asked. */
export class TitleIndex {
  readonly #entries: readonly PoolEntry[];
  readonly #byTitle = new Map<string, PoolEntry[]>();
  #taken = 0;

  /** @param entries may grow at its end */
  constructor(entries: readonly PoolEntry[]) {
    this.#entries = entries;
  }

  /** All entries of this title, whatever its capitals and marks. */
  titled(title: string): readonly PoolEntry[] {
    for (; this.#taken < this.#entries.length; this.#taken += 1) {
      const entry = this.#entries[this.#taken];
      if (entry === undefined) continue;
      const plain = plainTitle(entry.article.title);
      const held = this.#byTitle.get(plain);
      if (held === undefined) this.#byTitle.set(plain, [entry]);
      else held.push(entry);
    }
    return this.#byTitle.get(plainTitle(title)) ?? [];
  }
}

const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
