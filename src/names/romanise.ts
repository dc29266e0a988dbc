import anyAscii from "any-ascii";
import { foldLatin } from "./fold-name.ts";
import { romaniseForeignHangul, romaniseHangul } from "./hangul.ts";
import { splitHangulName, surnameSpellings } from "./korean-surnames.ts";
import { romaniseArabic } from "./romanise-arabic.ts";
import { romaniseCyrillic } from "./romanise-cyrillic.ts";
import { romaniseHebrew } from "./romanise-hebrew.ts";

/** The script of a word's first letter, as far as romanising tells scripts apart. `consonants`: vowels go unwritten. */
export type NameScript = "latin" | "cyrillic" | "hangul" | "consonants" | "other";

export function scriptOf(word: string): NameScript {
  const code = word.charCodeAt(0);
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return "latin";
  if (code >= 0x400 && code < 0x530) return "cyrillic";
  if (code >= 0xac00 && code < 0xd7a4) return "hangul";
  if (code >= 0x590 && code < 0x800) return "consonants";
  return "other";
}

/**
 * The Latin spellings of one word of a name, in lower case without accents, the likeliest first: Сибіга → `sybiha`,
 * `sibiga`; 조태열 → `chotaeyeol`, `jotaeyeol`. Latin words are only folded. Never empty strings; empty when the word has
 * no letter that can be read.
 */
export function romanise(word: string): readonly string[] {
  return [...new Set(spellingsOf(word).filter((spelling) => spelling !== ""))];
}

function spellingsOf(word: string): readonly string[] {
  const script = scriptOf(word);
  switch (script) {
    case "latin":
      return [foldLatin(word), foldLatin(expandUmlauts(word))];
    case "cyrillic":
      return romaniseCyrillic(word);
    case "hangul":
      return [...customaryKorean(word), romaniseHangul(word), romaniseForeignHangul(word)];
    case "consonants":
      return romaniseConsonants(word);
    case "other":
      return romaniseOther(word);
    default:
      return script satisfies never;
  }
}

/** German writes umlauts that a keyboard lacks with an e: Schröder, Schroeder. */
const expandUmlauts = (word: string): string => word.normalize("NFC").replace(/([äöü])/giu, (letter) => `${letter}e`);

function customaryKorean(word: string): readonly string[] {
  const name = splitHangulName(word);
  if (name === undefined) return [];
  const given = romaniseHangul(name.given);
  return surnameSpellings(name.family).map((family) => family + given);
}

/** Chinese is read as Pinyin, and once more as English writes its sounds, for foreign names: 克希 is kexi, keshi. */
function romaniseOther(word: string): readonly string[] {
  const latin = foldLatin(anyAscii(word));
  if (/^[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) return [latin, latin.replace(/n(?=[pbm])/g, "m")];
  if (!/^\p{Script=Han}/u.test(word)) return [latin];
  return [
    latin,
    latin
      .replace(/zh/g, "j")
      .replace(/x/g, "sh")
      .replace(/q/g, "ch")
      .replace(/c(?!h)/g, "ts")
      .replace(/er(?![aeiou])/g, "r")
      .replace(/ng(?![aeiou])/g, "n"),
  ];
}

function romaniseConsonants(word: string): readonly string[] {
  if (/^\p{Script=Hebrew}/u.test(word)) return romaniseHebrew(word);
  return /^\p{Script=Arabic}/u.test(word) ? romaniseArabic(word) : [foldLatin(anyAscii(word))];
}
