import anyAscii from "any-ascii";
import { foldLatin } from "./fold-name.ts";

const letters: Readonly<Record<string, string>> = {
  ...{ ا: "a", أ: "a", إ: "i", آ: "a", ى: "a", ة: "a", ع: "a", ء: "", ؤ: "o", ئ: "i", و: "u", ي: "i", ی: "i", ې: "e" },
  ...{ ب: "b", پ: "p", ت: "t", ث: "th", ج: "j", چ: "ch", ح: "h", خ: "kh", د: "d", ذ: "dh", ر: "r", ز: "z", ژ: "zh" },
  ...{ س: "s", ش: "sh", ص: "s", ض: "d", ط: "t", ظ: "z", غ: "gh", ف: "f", ڤ: "v", ق: "q", ك: "k", ک: "k", گ: "g" },
  ...{ ل: "l", م: "m", ن: "n", ه: "h", ھ: "h", ہ: "h" },
};
/** And and the article are written onto the name: القذافي. */
const prefix = /^(?:وال|ال|لل)(?=...)/u;

/** A word of Arabic letters, its long vowels as vowels: without the article, then with it. */
export function romaniseArabic(word: string): readonly string[] {
  const bare = word.normalize("NFC");
  return [readLetters(bare.replace(prefix, "")), readLetters(bare)];
}

function readLetters(word: string): string {
  const latin = [...word].map((letter) => letters[letter] ?? foldLatin(anyAscii(letter))).join("");
  return latin
    .replace(/^u(?=[aeiou])/, "w")
    .replace(/(?<=[aeiou])u(?=[aeiou])/g, "w")
    .replace(/aa+/g, "a");
}
