/** One word of a text as names are compared: the parts of a hyphenated name are words of their own. */
export type NameWord = {
  /** As typed, without a possessive ending: "Sybiha" of "Sybiha’s". */
  readonly written: string;
  /** [start, end) in UTF-16 units of the text, with the possessive ending. */
  readonly start: number;
  readonly end: number;
  /** What stands before it: nothing but space, a hyphen, a comma with space, or anything that parts phrases. */
  readonly before: "start" | "space" | "hyphen" | "comma" | "break";
};

const apostrophes = "'’‘ʼ`´׳״ʹ";
const wordPattern = new RegExp(
  `[\\p{L}\\p{N}](?:\\.[\\p{L}](?=\\.|(?![\\p{L}\\p{M}])))+|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u200c\\u200d]*(?:[${apostrophes}][\\p{L}\\p{N}\\p{M}]+)*`,
  "gu",
);
const possessive = new RegExp(`[${apostrophes}][sS]$`, "u");
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The words of a text in order, in any script, with their places; `NameMatch` spans count these words. */
export function nameWords(text: string): readonly NameWord[] {
  const words: NameWord[] = [];
  let last = 0;
  for (const found of text.matchAll(wordPattern)) {
    const before = words.length === 0 ? "start" : gapKind(text.slice(last, found.index));
    const written = found[0].replace(possessive, "");
    last = found.index + found[0].length;
    words.push({ written, start: found.index, end: last, before });
  }
  return words;
}

function gapKind(gap: string): NameWord["before"] {
  if (gap === " ") return "space";
  const plain = gap.replace(invisible, "");
  if (/^[\s.·・=]+$/u.test(plain) && !/\n/.test(plain)) return plain.trim().startsWith(".") ? "break" : "space";
  if (/^[-‐‑–־]$/u.test(plain) || plain === "") return "hyphen";
  return /^,\s*$/.test(plain) ? "comma" : "break";
}
