import { mostRemainderEdits, remainderHashes } from "../search/remainder-table.ts";
import type { FrozenRecord } from "./frozen-record.ts";

/** Words by their likely misspellings: those of a frozen record, and those that came since. */
export class LiveWords {
  readonly #frozen: FrozenRecord;
  readonly #words = new Set<string>();
  readonly #byRemainder = new Map<number, string[]>();

  constructor(frozen: FrozenRecord) {
    this.#frozen = frozen;
  }

  add(words: readonly string[]): void {
    for (const word of words) {
      if (this.#words.has(word) || this.#frozen.fields.words.terms.find(word) >= 0) continue;
      this.#words.add(word);
      for (const hash of remainderHashes(word, mostRemainderEdits)) {
        const held = this.#byRemainder.get(hash);
        if (held === undefined) this.#byRemainder.set(hash, [word]);
        else held.push(word);
      }
    }
  }

  /** Every word within so many edits of this one, and some others; each once. */
  near(word: string, edits: number): readonly string[] {
    const { fields, spellings } = this.#frozen;
    const frozen = Array.from(spellings.candidates(word, edits), (number) => fields.words.terms.at(number));
    const live = new Set(remainderHashes(word, edits).flatMap((hash) => this.#byRemainder.get(hash) ?? []));
    return [...frozen, ...live];
  }
}
