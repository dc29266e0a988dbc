import type { Claim } from "../claims/claim.ts";
import { textsOfClaim } from "../claims/texts-of-claim.ts";
import type { Aspect } from "../search/aspect.ts";
import { wordsOf } from "../words/words-of.ts";

/**
 * Whether a name was read with all its words. Of a question some words ask for nothing or for a time, and as parts of a name
 * they are what tells one bearer from another: Will Smith, Anna Said, Theresa May.
 */
export function isWhollyRead(name: string, aspects: readonly Aspect[]): boolean {
  const named = aspects.filter(({ kind }) => kind === "name" || kind === "word");
  const read = new Set(named.flatMap(({ words }) => formsOf(words)));
  return formsOf(name).every((form) => read.has(form));
}

/** Whether a claim has all words of a name side by side, written as a name is: in what it says, or as one who speaks or is named in it. */
export function bearsName(name: string, claim: Claim): boolean {
  const wanted = ` ${formsOf(name).join(" ")} `;
  return wanted.trim() !== "" && textsOfClaim(claim).some((text) => ` ${capitalsIn(text).join(" ")} `.includes(wanted));
}

/** The words that begin with a capital, or are of a script without any; what stands between them is one gap each. */
const capitalsIn = (text: string): readonly string[] =>
  wordsOf(text).map(({ form, start }) => (/^[^\p{Ll}]/u.test(text.slice(start)) ? form : "·"));

const formsOf = (text: string): readonly string[] => wordsOf(text).map(({ form }) => form);
