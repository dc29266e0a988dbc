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
