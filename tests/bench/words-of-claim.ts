import { isStopWord } from "../../src/words/stop-words.ts";
import type { BenchClaim } from "./bench-claim.ts";

/** What stands between words for MiniSearch; every contestant cuts words there, so that all search the same terms. */
const betweenWords = /[\n\r\p{Z}\p{P}]+/u;

export function termsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(betweenWords)
    .filter((term) => term !== "");
}

/** The terms of a question that say what it is about, each once; all of them where none does. */
export function contentTermsOf(question: string): readonly string[] {
  const terms = [...new Set(termsOf(question))];
  const content = terms.filter((term) => !isStopWord(term));
  return content.length > 0 ? content : terms;
}

/** The different words of a claim that one could ask about. */
export function contentWordsOf(claim: BenchClaim): readonly string[] {
  return contentTermsOf(claim.text).filter((word) => /^\p{L}{4,}$/u.test(word));
}

/** Runs of capitalised words that do not begin the sentence: mostly names. */
export function namesOf(claim: BenchClaim): readonly string[] {
  return Array.from(claim.text.matchAll(/(?<=\p{L},? )\p{Lu}\p{L}{3,}(?: \p{Lu}\p{L}+)*/gu), ([name]) => name);
}
