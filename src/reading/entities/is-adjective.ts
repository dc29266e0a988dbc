import { anyPlace, flagsOf, known } from "./gazetteer.ts";
import type { Word } from "./word.ts";

/** "Seoul-based", "U.S.-led": what a name was made an adjective of. */
export function isAdjective({ text, shape }: Word): boolean {
  if (shape === "capitals" && !/[a-z]/.test(text)) return false;
  const hyphen = text.lastIndexOf("-");
  if (hyphen <= 0) return false;
  const last = text.slice(hyphen + 1);
  if (
    (flagsOf(last.toLowerCase()) & (known.adherent | known.country)) !== 0 &&
    (flagsOf(text.slice(0, hyphen).toLowerCase()) & (known.adherent | anyPlace)) !== 0
  )
    return (flagsOf(text.toLowerCase()) & anyPlace) === 0;
  if (!/^[a-z]/.test(last)) return false;
  return (
    (flagsOf(last) & (known.ordinary | known.functionWord | known.verb)) !== 0 &&
    last.length > 2 &&
    !koreanGiven.test(text)
  );
}

/** A hyphenated Korean given name: two syllables, the second in lower case. */
const koreanGiven = /^[A-Z][a-z]{1,5}-(?:[bdgjkmnprsty]|ch|h|w)?y?[aeiouw]{1,3}(?:[klmnpt]|ng)?$/;
