import { GrowingArray } from "../search/growing-array.ts";
import { LabelIndex } from "../search/label-index.ts";
import type { FrozenTopics } from "./frozen-record.ts";

/** Lays down what each claim is about. @param topicsOf of each claim in its order; one said twice counts once */
export function freezeTopics(topicsOf: Iterable<readonly string[]>): FrozenTopics {
  const numbers = new Map<string, number>();
  const said = new GrowingArray((length) => new Uint32Array(length));
  const ends = new GrowingArray((length) => new Uint32Array(length));
  for (const topics of topicsOf) {
    for (const topic of new Set(topics)) {
      const number = numbers.get(topic) ?? numbers.size;
      numbers.set(topic, number);
      said.push(number);
    }
    ends.push(said.length);
  }
  const labels = [...numbers.keys()].sort();
  const sorted = new Uint32Array(labels.length);
  for (const [place, label] of labels.entries()) sorted[numbers.get(label) ?? 0] = place;
  return {
    index: LabelIndex.of(labels),
    ends: ends.held.slice(0, ends.length),
    numbers: said.held.slice(0, said.length).map((number) => sorted[number] ?? 0),
  };
}
