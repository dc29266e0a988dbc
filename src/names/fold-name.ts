/** Letters that Unicode does not take apart into a base and a mark. */
const wholeLetters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  ß: "ss",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ŋ: "ng",
  ħ: "h",
  ə: "a",
};

/** A word of Latin letters in lower case without accents, apostrophes and full stops: `D’Étang` → `detang`. */
export function foldLatin(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/[łøßđðþæœıŋħə]/g, (letter) => wholeLetters[letter] ?? letter)
    .replace(/[^a-z0-9]/g, "");
}
