import type { AskedFor } from "../../src/answers/asked-for.ts";
import type { Aspect } from "../../src/search/aspect.ts";
import { wordsOf } from "../../src/words/words-of.ts";

/** An aspect that asks for a word itself, of weight 1 unless told otherwise. */
export function wordAspect(word: string, fields: Partial<Aspect> = {}): Aspect {
  const [asked] = wordsOf(word);
  const forms = [
    { field: "words", term: asked?.form ?? word, strength: 1 },
    { field: "stems", term: asked?.stem ?? word, strength: 0.95 },
  ] as const;
  return {
    words: word,
    kind: "word",
    forms,
    weight: 1,
    names: [],
    time: undefined,
    modifies: undefined,
    readAs: undefined,
    ...fields,
  };
}

/** A question of the given kind about the given aspects, on 1 June 2024. */
export const askedFor = (wants: AskedFor["wants"], aspects: readonly Aspect[], subject = ""): AskedFor => ({
  wants,
  subject,
  aspects,
  now: new Date("2024-06-01T09:00:00Z"),
});
