import { BestInRange } from "./best-in-range.ts";
import { compareKeys, pastAll, plainLabel, startsIn } from "./completion.ts";
import { type PackedStringArrays, PackedStrings } from "./packed-strings.ts";

/** Labels to complete to, in arrays. */
export type LabelArrays = {
  /** Each once, in the order of their units. */
  readonly labels: PackedStringArrays;
  readonly plain: PackedStringArrays;
  /** For each word of each label, ordered by the rest of the label from it on: the label's number, and where the word begins. */
  readonly places: Uint32Array;
  readonly offsets: Uint32Array;
};

/** A label with how much sooner it comes than others. */
export type WeighedLabel = { readonly label: string; readonly weight: number };

/** Labels whose weights are told later, and differ from one asker to the next. */
export class LabelIndex {
  readonly arrays: LabelArrays;
  readonly labels: PackedStrings;
  readonly #plain: PackedStrings;

  constructor(arrays: LabelArrays) {
    this.arrays = arrays;
    this.labels = new PackedStrings(arrays.labels);
    this.#plain = new PackedStrings(arrays.plain);
  }

  /** @param labels each once, in the order of their units */
  static of(labels: readonly string[]): LabelIndex {
    const plain = labels.map(plainLabel);
    const starts = plain.flatMap((text, number) =>
      startsIn(text).map((from) => ({ key: text.slice(from), number, from })),
    );
    starts.sort((a, b) => compareKeys(a.key, b.key) || a.number - b.number);
    return new LabelIndex({
      labels: PackedStrings.of(labels).arrays,
      plain: PackedStrings.of(plain).arrays,
      places: Uint32Array.from(starts, ({ number }) => number),
      offsets: Uint32Array.from(starts, ({ from }) => from),
    });
  }

  /** Completes among the labels that weigh something: heaviest first, then in the order of their units. */
  weighed(weights: Uint32Array): (typed: string, limit: number) => readonly WeighedLabel[] {
    const heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0);
    const ranks = Float64Array.from(weights, (weight, number) =>
      weight === 0 ? Number.POSITIVE_INFINITY : (heaviest - weight) * weights.length + number,
    );
    const best = new BestInRange(ranks, this.arrays.places);
    return (typed, limit) => {
      const start = plainLabel(typed);
      const numbers = best.take(this.#firstNotBefore(start), this.#firstNotBefore(pastAll(start)), limit);
      return numbers.map((number) => ({ label: this.labels.at(number), weight: weights[number] ?? 0 }));
    };
  }

  #firstNotBefore(key: string): number {
    const { places, offsets } = this.arrays;
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#plain.isBefore(places[middle] ?? 0, offsets[middle] ?? 0, key)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
