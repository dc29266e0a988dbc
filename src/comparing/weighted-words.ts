import { finished } from "../record/finished.ts";
import { isStopWord } from "../words/stop-words.ts";
import { wordsOf } from "../words/words-of.ts";

/** Stems of a text with what each weighs in telling whether another text is its later wording. */
export type WeightedWords = ReadonlyMap<string, number>;

/** Numbers are what changes, names what stays; function words only break ties. */
const weights = { function: 0.1, number: 0.5, name: 1.4, other: 1 };

/** Weighs the words of texts by what they are and by how few of the texts have them. */
export const weighWords = (texts: readonly string[]): readonly WeightedWords[] => finished(weighingWords(texts));

/** The same with pauses, for thousands of texts. */
export function* weighingWords(texts: readonly string[]): Generator<void, readonly WeightedWords[]> {
  const read: ReadonlyMap<string, number>[] = [];
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = kindsOf(text);
    read.push(words);
    for (const stem of words.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    yield;
  }
  const rarity = (stem: string): number => Math.log(2 + texts.length / (counts.get(stem) ?? 1));
  return read.map((words) => new Map([...words].map(([stem, weight]) => [stem, weight * rarity(stem)])));
}

function kindsOf(text: string): ReadonlyMap<string, number> {
  return new Map(
    wordsOf(text).map(({ form, stem, start }) => {
      if (/^\p{N}/u.test(form)) return [stem, weights.number];
      if (isStopWord(form)) return [stem, weights.function];
      return [stem, start > 0 && /^\p{Lu}/u.test(text.slice(start, start + 2)) ? weights.name : weights.other];
    }),
  );
}

export const weightOf = (words: WeightedWords): number => [...words.values()].reduce((sum, weight) => sum + weight, 0);
