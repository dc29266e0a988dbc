import { type FrozenField, mostFrequency, mostLength } from "./frozen-field.ts";
import { GrowingArray } from "./growing-array.ts";
import { PackedStrings } from "./packed-strings.ts";

/** Takes in the terms of one document after the other, and turns them round: of each term its documents. */
export class FieldBuilder {
  readonly #numbers = new Map<string, number>();
  /** For each term of each document in turn: the term's number, and how often it stands there. */
  readonly #terms = new GrowingArray((length) => new Int32Array(length));
  readonly #frequencies = new GrowingArray((length) => new Uint8Array(length));
  /** Where the terms of each document end. */
  readonly #ends = new GrowingArray((length) => new Uint32Array(length));
  /** Where each term was entered last. */
  readonly #last = new GrowingArray((length) => new Int32Array(length));

  add(terms: readonly string[]): void {
    const first = this.#terms.length;
    for (const term of terms) {
      const number = this.#numberOf(term);
      const entered = this.#last.held[number] ?? -1;
      if (entered < first) {
        this.#last.held[number] = this.#terms.length;
        this.#terms.push(number);
        this.#frequencies.push(1);
        continue;
      }
      const frequency = this.#frequencies.held[entered] ?? 0;
      this.#frequencies.held[entered] = Math.min(mostFrequency, frequency + 1);
    }
    this.#ends.push(this.#terms.length);
  }

  /** @param order the documents, by the order in which they were added, in the order of their final numbers; others are left out */
  freeze(order: Int32Array): FrozenField {
    const starts = this.#startsOf(order);
    const next = starts.slice();
    const documents = new Int32Array(starts.at(-1) ?? 0);
    const frequencies = new Uint8Array(documents.length);
    const lengths = new Uint16Array(order.length);
    const [terms, held] = [this.#terms.held, this.#frequencies.held];
    for (let document = 0; document < order.length; document += 1) {
      const { from, to } = this.#rangeOf(order[document] ?? 0);
      lengths[document] = Math.min(mostLength, to - from);
      for (let at = from; at < to; at += 1) {
        const term = terms[at] ?? 0;
        const place = next[term] ?? 0;
        next[term] = place + 1;
        documents[place] = document;
        frequencies[place] = held[at] ?? 0;
      }
    }
    return { terms: PackedStrings.of([...this.#numbers.keys()]), starts, documents, frequencies, lengths };
  }

  #rangeOf(added: number): { readonly from: number; readonly to: number } {
    const ends = this.#ends.held;
    return { from: added === 0 ? 0 : (ends[added - 1] ?? 0), to: ends[added] ?? 0 };
  }

  #startsOf(order: Int32Array): Uint32Array {
    const starts = new Uint32Array(this.#numbers.size + 1);
    const terms = this.#terms.held;
    for (const added of order) {
      const { from, to } = this.#rangeOf(added);
      for (let at = from; at < to; at += 1) {
        const after = (terms[at] ?? 0) + 1;
        starts[after] = (starts[after] ?? 0) + 1;
      }
    }
    for (let term = 1; term < starts.length; term += 1) starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
    return starts;
  }

  #numberOf(term: string): number {
    const held = this.#numbers.get(term);
    if (held !== undefined) return held;
    const number = this.#numbers.size;
    this.#numbers.set(term, number);
    this.#last.push(-1);
    return number;
  }
}
