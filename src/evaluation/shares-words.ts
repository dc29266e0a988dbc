import { isStopWord } from "../words/stop-words.ts";
import { wordsOf } from "../words/words-of.ts";

/** Share of the words of the shorter text that the other must hold. */
const leastShared = 0.5;

/** Whether two texts share at least half of the meaning-bearing words of the shorter of them. */
export function sharesWords(one: string, other: string): boolean {
  const [first, second] = [contentOf(one), contentOf(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared > 0 && shared >= leastShared * Math.min(first.size, second.size);
}

function contentOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter(({ form }) => !isStopWord(form))
      .map(({ stem }) => stem),
  );
}
