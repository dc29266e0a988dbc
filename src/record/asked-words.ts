import type { AskedWords } from "../search/claim-index.ts";
import { plainPost } from "../words/plain-post.ts";
import { isStopWord } from "../words/stop-words.ts";
import { wordsOf } from "../words/words-of.ts";

/** The words of a subject as the index compares them. */
export function askedWords(subject: string): AskedWords {
  const text = plainPost(subject);
  const stems = wordsOf(text)
    .filter(({ form }) => !isStopWord(form))
    .map(({ stem }) => stem);
  return { text, stems: [...new Set(stems)] };
}
