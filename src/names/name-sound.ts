import { variantGroup } from "./given-name-variants.ts";

/**
 * Letter groups and the sound each stands for; tried longest first at each place. Sounds are single letters: C as in
 * chess, S as in ship, J as in jet or measure, c as in tsar; the others as written.
 */
const soundRules: Readonly<Record<string, string>> = {
  ...{
    aa: "a",
    ah: "a",
    ay: "ai",
    aj: "ai",
    ey: "ei",
    ej: "ei",
    ee: "i",
    ou: "u",
    oua: "va",
    oue: "ve",
    oui: "vi",
    oo: "u",
    oy: "oi",
    oj: "oi",
    uy: "ui",
  },
  ...{
    ya: "ia",
    ja: "Ja",
    ye: "e",
    ie: "e",
    yo: "io",
    yu: "iu",
    eye: "e",
    eie: "e",
    iye: "ie",
    yy: "i",
    ij: "i",
    iy: "i",
  },
  ...{ ii: "i", yi: "i", yj: "i", iia: "ia", iya: "ia", ija: "ia", iyu: "iu", y: "i", yia: "ia" },
  ...{
    bh: "b",
    chr: "kr",
    ch: "C",
    tch: "C",
    tsch: "C",
    tzsch: "C",
    cz: "C",
    ck: "k",
    cc: "k",
    cs: "C",
    cq: "k",
    c: "k",
  },
  ...{ ce: "se", ci: "si", cy: "si", sce: "se", sci: "si" },
  ...{ dzh: "J", dj: "J", dsch: "J", dh: "d", zh: "J", j: "J", gh: "g", gue: "ge", gui: "gi", kh: "h", dt: "t" },
  ...{ ph: "f", pf: "f", qu: "kv", q: "k", rh: "r", shch: "S", schtsch: "S", sch: "S", sh: "S", sz: "S" },
  ...{ th: "t", ts: "c", tz: "c", tts: "c", w: "v", x: "ks" },
};

const longestRule = 7;
const rulesByFirst = groupByFirst(Object.entries(soundRules));

type Rule = readonly [letters: string, sound: string];

function groupByFirst(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const groups: Rule[][] = Array.from({ length: 128 }, () => []);
  for (const rule of rules) groups[rule[0].charCodeAt(0)]?.push(rule);
  for (const group of groups) group.sort((a, b) => b[0].length - a[0].length);
  return groups;
}

/**
 * The sound of a folded Latin name, so that spellings which only follow different rules of transliteration are equal:
 * zelenskyy, zelenskiy, zelenski → `zelenski`; sybiha, sibiha → `sibiha`. Known variants of one given or place name
 * share a sound too (volodymyr, vladimir).
 */
export function soundOf(folded: string): string {
  return variantGroup(folded) ?? spellSound(folded);
}

/** The sound of a folded Latin name by its letters alone. */
export function spellSound(folded: string): string {
  let sound = "";
  let at = 0;
  while (at < folded.length) {
    const rule = findRule(folded, at);
    const step = rule === undefined ? folded.charAt(at) : rule[1];
    const from = step.charAt(0) === sound.charAt(sound.length - 1) ? 1 : 0;
    sound += from === 0 ? step : step.slice(1);
    at += rule === undefined ? 1 : rule[0].length;
  }
  return softenEnd(sound);
}

function findRule(folded: string, at: number): Rule | undefined {
  const rules = rulesByFirst[folded.charCodeAt(at)];
  if (rules === undefined || rules.length === 0) return undefined;
  for (const rule of rules) if (rule[0].length <= longestRule && folded.startsWith(rule[0], at)) return rule;
  return undefined;
}

/** Endings that differ by tradition only: -ie and -y, -off and -ov, a silent h. */
function softenEnd(sound: string): string {
  const last = sound.charAt(sound.length - 1);
  if (sound.length < 4) return sound;
  if (last === "h" && isVowel(sound.charAt(sound.length - 2))) return sound.slice(0, -1);
  if (last === "f" && isVowel(sound.charAt(sound.length - 2))) return `${sound.slice(0, -1)}v`;
  return sound;
}

export const isVowel = (letter: string): boolean => letter !== "" && "aeiou".includes(letter);
