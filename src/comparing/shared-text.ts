import { wordsOf } from "../words/words-of.ts";

/** So many words in a row are a shingle; of so many shingles in a row one is kept (winnowing, Schleimer et al. 2003). */
const shingleWords = 5;
const window = 4;
/** Of a longer text only its beginning is looked at, in UTF-16 units. */
const longestText = 20_000;
/** Texts with fewer kept shingles in common are alike by chance. */
const fewestShared = 6;
/** Share of the shorter text's shingles from which on the two are one text, edited. */
const oneText = 0.5;

/** Some of the shingles of a text, chosen so that two texts with a long run in common share one of it, with the stems of each. */
export type TextPrint = ReadonlyMap<number, readonly string[]>;

/** Quotations are left out: two who heard one speaker have the same words from him and not from each other. */
export function printOf(text: string): TextPrint {
  const words = wordsOf(withoutQuotations(text.slice(0, longestText)));
  const hashes = words
    .slice(shingleWords - 1)
    .map((_, at) => hashOf(words.slice(at, at + shingleWords).map(({ form }) => form)));
  const print = new Map<number, readonly string[]>();
  for (let from = 0; from + window <= hashes.length; from += 1) {
    let least = from;
    for (let at = from + 1; at < from + window; at += 1) if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
    const hash = hashes[least];
    if (hash !== undefined && !print.has(hash))
      print.set(
        hash,
        words.slice(least, least + shingleWords).map(({ stem }) => stem),
      );
  }
  return print;
}

export const withoutQuotations = (text: string): string => text.replace(/“[^”]*”|"[^"\n]*"|«[^»]*»|``.*?''/g, " ¶ ");

/**
 * Whether one of two texts was made from the other, or both from a third, as far as a claim goes: most of the shorter
 * stands in the longer, and what they share speaks of what the claim says. Shared boilerplate does not.
 */
export function isOneText(one: TextPrint, other: TextPrint, claim: ReadonlySet<string>): boolean {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  const shared = [...shorter].filter(([hash]) => longer.has(hash));
  if (shared.length < fewestShared || shared.length < oneText * shorter.size) return false;
  const spoken = new Set(shared.flatMap(([, stems]) => stems));
  return [...claim].filter((stem) => spoken.has(stem)).length >= claim.size / 2;
}

/** FNV-1a. */
function hashOf(words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash >>> 0;
}
