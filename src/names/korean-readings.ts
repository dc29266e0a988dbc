import { takeHangulApart } from "./hangul.ts";

const vowelNames = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");

/** Hangul vowels that a Latin spelling may stand for, in open syllables and in closed ones (after the hyphen). */
const vowelReadings: Readonly<Record<string, string>> = {
  a: "a",
  ah: "a",
  ae: "ae",
  ai: "ae",
  e: "ae",
  eh: "ae",
  ya: "ya",
  yae: "yae",
  eo: "eo",
  uh: "eo",
  u: "u - u eo eu",
  o: "o eo",
  oh: "o eo",
  oo: "u",
  woo: "u",
  wu: "u",
  ou: "u eo",
  eu: "eu",
  yeo: "yeo",
  yo: "yo yeo",
  you: "yu yeo - yu yeo yo",
  yu: "yu - yu yeo",
  yuh: "yeo",
  yoo: "yu",
  ye: "yae yeo",
  wa: "wa",
  wae: "wae",
  we: "wae",
  oe: "wae",
  oi: "wae",
  wo: "wo",
  weo: "wo",
  wi: "wi",
  wee: "wi",
  ui: "i",
  eui: "i",
  i: "i",
  ee: "i",
  yi: "i",
};

/** Vowels that sound alike today and are written alike in Latin. */
const vowelClass: Readonly<Record<string, string>> = { e: "ae", ye: "yae", we: "wae", oe: "wae", ui: "i" };

const initialClass: Readonly<Record<string, string>> = {
  ...{ g: "k", k: "k", kk: "k", gg: "k", n: "n", d: "t", t: "t", tt: "t", dd: "t", r: "r", l: "r", m: "m" },
  ...{ b: "p", p: "p", pp: "p", bb: "p", s: "s", ss: "s", sh: "s", j: "c", jj: "c", ch: "c", h: "h", "": "" },
};
const initialsInOrder = "k k n t t r m p p s s _ c c c k t p h".split(" ").map((letter) => letter.replace("_", ""));
const finalClass: Readonly<Record<string, string>> = {
  ...{ "": "", k: "k", g: "k", ck: "k", n: "n", t: "t", d: "t", s: "t", l: "l", r: "l", m: "m", p: "p", b: "p" },
  ng: "ng",
};
const finalsInOrder = "_ k k k n n n t l k m p t t p l m p p t t ng t t k t p t"
  .split(" ")
  .map((letter) => letter.replace("_", ""));

const initialLetters = ["kk", "gg", "tt", "dd", "pp", "bb", "ss", "sh", "jj", "ch", ..."gkndtrlmbpsjh", ""];
const finalLetters = ["ng", "ck", ..."kgntdslrmpb", ""];
const vowelLetters = Object.keys(vowelReadings).toSorted((a, b) => b.length - a.length);
const mostReadings = 24;

/** The key of Hangul syllables, merging only what Latin spellings merge: 태열 → `t.ae./.yeo.l/`. */
export function hangulKey(word: string): string | undefined {
  let key = "";
  for (const block of word) {
    const syllable = takeHangulApart(block);
    if (syllable === undefined) return undefined;
    const vowel = vowelNames[syllable.vowel] ?? "";
    const initial = initialsInOrder[syllable.initial] ?? "";
    key += syllableKey(initial, vowelClass[vowel] ?? vowel, finalsInOrder[syllable.final] ?? "");
  }
  return key;
}

/**
 * Every way to read a Latin spelling as one to `most` Hangul syllables, as keys that equal `hangulKey` of the right one:
 * `taeyul` reads as 태율 and 태열. Empty when it cannot be Korean.
 */
export function koreanReadings(latin: string, most: number): readonly string[] {
  if (latin.length > most * 6) return [];
  const keys: string[] = [];
  readOn(latin.replace("wh", "hw"), { most, before: "", keys });
  return [...new Set(keys)];
}

type Reader = { readonly most: number; readonly before: string; readonly keys: string[] };

function readOn(rest: string, { most, before, keys }: Reader): void {
  if (rest === "") keys.push(before);
  if (rest === "" || most === 0 || keys.length >= mostReadings) return;
  for (const initial of initialLetters) {
    if (!rest.startsWith(initial)) continue;
    const afterInitial = rest.slice(initial.length);
    for (const vowel of vowelLetters) {
      if (!afterInitial.startsWith(vowel)) continue;
      const afterVowel = afterInitial.slice(vowel.length);
      for (const final of finalLetters) {
        if (!afterVowel.startsWith(final)) continue;
        for (const key of syllableKeys(initial, vowel, final)) {
          readOn(afterVowel.slice(final.length), { most: most - 1, before: before + key, keys });
        }
      }
    }
  }
}

function syllableKeys(initial: string, vowel: string, final: string): readonly string[] {
  const [open = "", closed = open] = (vowelReadings[vowel] ?? "").split(" - ");
  const initialKey = initialClass[initial] ?? "";
  return (final === "" ? open : closed)
    .split(" ")
    .map((name) => syllableKey(initialKey, name, finalClass[final] ?? ""));
}

const syllableKey = (initial: string, vowel: string, final: string): string => `${initial}.${vowel}.${final}/`;
