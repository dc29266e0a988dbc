import { numberWords, scales } from "../reading/quantities/number-words.ts";

/** A word as it counts in comparing, and as it was written. */
export type PlainWord = { readonly form: string; readonly written: string };

const replaced: readonly (readonly [RegExp, string])[] = [
  [/\u00ad|\u200b|\ufeff/g, ""],
  [/[‘’‛ʼ`´]/g, "'"],
  [/[“”„«»]|``|''/g, '"'],
  [/[‐-―−]/g, "-"],
  [/\u00a0|\u202f|\u2009/g, " "],
  [/\bper\s?cent\b|\bpercent\b/gi, "%"],
];

/**
 * The words of a text as far as wording counts: typography, capitals, marks and the spelling of numbers do not. "Twelve
 * thousand" is 12,000 and "per cent" is %.
 */
export function plainWords(text: string): readonly PlainWord[] {
  const plain = replaced.reduce((current, [match, by]) => current.replace(match, by), text.normalize("NFKC"));
  const found = plain.match(/\d+(?:[.,]\d+)*|%|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu) ?? [];
  return joinScales(found.map((written) => ({ form: formOf(written), written })));
}

function formOf(written: string): string {
  const lower = written.toLowerCase();
  if (/^\d/.test(lower)) return lower.replaceAll(",", "");
  const number = numberWords.get(lower);
  return number === undefined || lower === "one" ? lower.replace(/'s$/, "") : String(number);
}

/** "12 thousand" is one number. */
function joinScales(words: readonly PlainWord[]): readonly PlainWord[] {
  const joined: PlainWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const scale = word.form.length > 2 ? scales.get(word.form) : undefined;
    if (last !== undefined && scale !== undefined && /^\d+(?:\.\d+)?$/.test(last.form)) {
      joined[joined.length - 1] = {
        form: String(Number(last.form) * scale),
        written: `${last.written} ${word.written}`,
      };
    } else joined.push(word);
  }
  return joined;
}
