import { anyOrganisation, anyPlace, known, longestFrom, phraseFlags } from "./gazetteer.ts";
import type { Line } from "./line.ts";
import { isCapital, type Word } from "./word.ts";

/** Whether a known phrase of two or more words begins here. */
export const isInPhrase = ({ words }: Line, at: number): boolean => knownPhrase(words, at, words.length).length > 1;

/** The longest known name that begins at `at`, and what it is known as; of length 0 where none does. */
export function knownPhrase(
  words: readonly Word[],
  at: number,
  to: number,
): { readonly length: number; readonly flags: number } {
  const first = words[at];
  if (first === undefined) return { length: 0, flags: 0 };
  const most = Math.min(longestFrom(first.lower), to - at);
  let phrase = first.lower;
  let best = { length: 0, flags: 0 };
  for (let length = 2; length <= most; length += 1) {
    const word = words[at + length - 1];
    if (word === undefined) break;
    phrase += word.lower.startsWith("'") ? word.lower : ` ${word.lower}`;
    const flags = phraseFlags(phrase) & (anyPlace | anyOrganisation | known.person | known.otherName);
    if (flags !== 0 && isCapital(first) && (isCapital(word) || word.lower === "'s")) best = { length, flags };
  }
  const alone = first.flags & (anyPlace | anyOrganisation | known.person);
  return best.length > 0 || alone === 0 ? best : { length: 1, flags: alone };
}
