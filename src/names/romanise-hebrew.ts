import { foldLatin } from "./fold-name.ts";

const letters: Readonly<Record<string, string>> = {
  ...{ א: "a", ב: "b", ג: "g", ד: "d", ה: "h", ו: "v", ז: "z", ח: "kh", ט: "t", י: "i", כ: "k", ך: "k", ל: "l" },
  ...{ מ: "m", ם: "m", נ: "n", ן: "n", ס: "s", ע: "a", פ: "p", ף: "f", צ: "ts", ץ: "ts", ק: "k", ר: "r" },
  ...{ ש: "sh", ת: "t" },
};
/** Letters that a following geresh turns into sounds of other languages. */
const withGeresh: Readonly<Record<string, string>> = { ג: "j", ז: "zh", צ: "ch", ץ: "ch", ת: "th" };

/** A Hebrew word letter by letter, the vowel letters as vowels: once with ו as o, once as v. */
export function romaniseHebrew(word: string): readonly string[] {
  const parts = [...word.normalize("NFKD").matchAll(/(\p{L})([׳'’`]?)/gu)];
  const latin = parts.map(
    ([, letter = "", geresh]) => (geresh ? withGeresh[letter] : undefined) ?? letters[letter] ?? "",
  );
  const spelling = latin.join("").replace(/h$/, "a");
  const vowelled = spelling
    .replace(/vv/g, "w")
    .replace(/(?<=.)v/g, "o")
    .replace(/ii/g, "ai")
    .replace(/w/g, "v");
  return [foldLatin(vowelled), foldLatin(spelling)];
}
