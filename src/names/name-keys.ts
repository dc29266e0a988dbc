import { isVowel } from "./name-sound.ts";

/** Classes of consonants that spellings and scripts exchange. Several letters: each is a key of its own; _ is silence. */
const scriptClasses: Readonly<Record<string, string>> = {
  ...{
    b: "P",
    p: "P",
    f: "P",
    v: "_P",
    t: "T",
    d: "T",
    k: "K",
    g: "K_",
    J: "S_",
    c: "S",
    C: "S",
    S: "S",
    s: "S",
    z: "S",
  },
  ...{ l: "R", r: "R", m: "M", n: "N", h: "_K" },
};
/** Within Latin, l and r, p and f are never exchanged; g and h are, through Ukrainian. */
const latinClasses: Readonly<Record<string, string>> = {
  ...{
    b: "P",
    p: "P",
    f: "F",
    v: "F",
    t: "T",
    d: "T",
    k: "K",
    g: "K_",
    J: "S",
    c: "S",
    C: "S",
    S: "S",
    s: "S",
    z: "S",
  },
  ...{ l: "L", r: "R", m: "M", n: "N", h: "_" },
};
const mostKeys = 8;

/**
 * Consonant skeletons under which spellings of one name meet: sybiha, sibiga, sybiga and sibiha share one. They find
 * candidates and decide nothing. Takes a sound of `soundOf`; vowels are dropped but for a mark at the beginning.
 */
export const latinKeys = (sound: string): readonly string[] => skeletons(sound, latinClasses, true);

/** The coarser skeletons under which a name meets its form in a script that merges sounds or leaves vowels out. */
export const scriptKeys = (sound: string): readonly string[] => skeletons(sound, scriptClasses, false);

function skeletons(sound: string, classes: Readonly<Record<string, string>>, marksVowel: boolean): readonly string[] {
  let keys: readonly string[] = [marksVowel && isVowel(sound.charAt(0)) ? "A" : ""];
  for (let at = 0; at < sound.length; at += 1) {
    const options = classes[sound.charAt(at)];
    if (options === undefined) continue;
    const kept = keys.length * options.length > mostKeys ? options.charAt(0) : options;
    const extended: string[] = [];
    for (const option of kept) for (const key of keys) extended.push(withClass(key, option));
    keys = extended;
  }
  return [...new Set(keys)].filter((key) => key !== "");
}

const withClass = (key: string, option: string): string =>
  option === "_" || key.endsWith(option) ? key : key + option;
