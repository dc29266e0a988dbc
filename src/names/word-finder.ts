import { isCommonWord } from "./common-words.ts";
import { differInGender } from "./grammatical-gender.ts";
import { slipsBetween } from "./is-slip.ts";
import { createMisspellingIndex } from "./misspelling-index.ts";
import { latinKeys, scriptKeys } from "./name-keys.ts";
import { nativeForm } from "./name-form.ts";
import { soundOf } from "./name-sound.ts";
import { isOwnName } from "./own-names.ts";
import { scriptSpellings } from "./script-spellings.ts";
import { soundDistance } from "./sound-distance.ts";

/** A known token that a typed word may stand for. */
export type WordMatch = {
  readonly token: number;
  readonly how: "exact" | "script" | "spelling";
  readonly certainty: number;
  /** Too short or too plain to be a name by itself; it may only complete a name that another word has found. */
  readonly needsCompany: boolean;
};

/** Finds known tokens for one typed word at a time. */
export type WordFinder = {
  latin(folded: string): readonly WordMatch[];
  otherScript(written: string): readonly WordMatch[];
};

const shortestFuzzy = 4;
const certainties = { exact: 1, script: 0.97, nativeBase: 0.95, inflected: 0.93, sound: 0.9, nearSound: 0.85, slip: 0.75, twoSlips: 0.65 };
const none: readonly WordMatch[] = [];

/** Hash tables over `tokens` (folded Latin, each once); a word that nothing is near to costs a few look-ups. */
export function createWordFinder(tokens: readonly string[]): WordFinder {
  const exact = new Map(tokens.map((token, number) => [token, number]));
  const sounds = tokens.map((token) => (isAscii(token) ? soundOf(token) : ""));
  const bySound = groupBy(sounds, (sound) => (sound === "" ? [] : [sound]));
  const byLatinKey = groupBy(sounds, (sound, number) => (sound !== "" && isFuzzy(tokens[number] ?? "") ? latinKeys(sound) : []));
  const misspellings = createMisspellingIndex(tokens.map((token) => (isAscii(token) ? token : "")));
  let scriptKeyTable: ReadonlyMap<string, readonly number[]> | undefined;
  const byScriptKey = (): ReadonlyMap<string, readonly number[]> =>
    (scriptKeyTable ??= groupBy(sounds, (sound) => (sound === "" ? [] : scriptKeys(sound))));
  const textOf = (number: number): string => tokens[number] ?? "";

  function latin(folded: string): readonly WordMatch[] {
    const known = exact.get(folded);
    const found = known === undefined ? none : [matchOf(known, "exact", certainties.exact)];
    if (folded.length < 2 || isCommonWord(folded)) return found;
    const sound = soundOf(folded);
    const alike = (bySound.get(sound) ?? []).filter((number) => number !== known);
    const sounded = alike.map((number) => soundMatch(number, folded));
    if (found.length > 0 || sounded.some((match) => !match.needsCompany)) return [...found, ...sounded];
    if (!isFuzzy(folded) || isOwnName(folded)) return sounded;
    return [...sounded, ...nearLatin(folded, sound, "spelling")];
  }

  function soundMatch(number: number, folded: string): WordMatch {
    const isShort = Math.min(folded.length, textOf(number).length) < shortestFuzzy;
    const match = matchOf(number, "spelling", certainties.sound);
    return { ...match, needsCompany: isShort || isCommonWord(textOf(number)) };
  }

  function nearLatin(folded: string, sound: string, how: "spelling" | "script"): readonly WordMatch[] {
    const best = new Map<number, WordMatch>();
    for (const key of latinKeys(sound)) {
      for (const number of byLatinKey.get(key) ?? []) keep(best, soundNear(number, folded, { sound, how }));
    }
    for (const number of misspellings.candidates(folded)) keep(best, slipNear(number, folded, how));
    return [...best.values()];
  }

  type Heard = { readonly sound: string; readonly how: "spelling" | "script" };

  function soundNear(number: number, folded: string, { sound, how }: Heard): WordMatch | undefined {
    const other = sounds[number] ?? "";
    if (Math.abs(other.length - sound.length) > 3 || sound.startsWith("=") || other.startsWith("=")) return undefined;
    const limit = latinLimit(Math.min(other.length, sound.length));
    const distance = soundDistance(sound, other, { limit, acrossScripts: false });
    if (distance > limit || differInGender(folded, textOf(number)) || isOwnWord(number, folded)) return undefined;
    return matchOf(number, how, certainties.nearSound - 0.15 * distance);
  }

  function slipNear(number: number, folded: string, how: "spelling" | "script"): WordMatch | undefined {
    const token = textOf(number);
    const slips = slipsBetween(folded, token);
    if (slips === undefined || differInGender(folded, token)) return undefined;
    const match = matchOf(number, how, slips < 2 ? certainties.slip : certainties.twoSlips);
    return { ...match, needsCompany: isCommonWord(token) };
  }

  /** A common English word that is part of a name is not reached by near misses of it alone. */
  function isOwnWord(number: number, folded: string): boolean {
    return textOf(number) !== folded && isCommonWord(textOf(number));
  }

  function otherScript(written: string): readonly WordMatch[] {
    const { direct, inflected, bases, isVowelled } = scriptSpellings(written);
    const best = new Map<number, WordMatch>();
    keep(best, sameNative(nativeForm(written), certainties.exact));
    for (const base of bases) keep(best, sameNative(nativeForm(base), certainties.nativeBase));
    for (const spelling of direct) for (const match of sameSpelling(spelling, certainties.script)) keep(best, match);
    for (const spelling of inflected) for (const match of sameSpelling(spelling, certainties.inflected)) keep(best, match);
    if ([...best.values()].some((match) => !match.needsCompany)) return [...best.values()];
    for (const spelling of direct) for (const match of nearScript(spelling, isVowelled)) keep(best, match);
    return [...best.values()];
  }

  function sameNative(native: string, certainty: number): WordMatch | undefined {
    const known = exact.get(native);
    return known === undefined ? undefined : matchOf(known, certainty === 1 ? "exact" : "script", certainty);
  }

  function sameSpelling(spelling: string, certainty: number): readonly WordMatch[] {
    const known = exact.get(spelling);
    const found = known === undefined ? none : [matchOf(known, "script", certainty)];
    const alike = (bySound.get(soundOf(spelling)) ?? []).filter((number) => number !== known);
    const sounded = alike.map((number) => ({
      ...soundMatch(number, spelling),
      how: "script" as const,
      certainty: certainty - 0.05,
    }));
    return [...found, ...sounded];
  }

  function nearScript(spelling: string, isVowelled: boolean): readonly WordMatch[] {
    if (spelling.length < 2) return none;
    const sound = soundOf(spelling);
    const near = isVowelled && isFuzzy(spelling) ? nearLatin(spelling, sound, "script") : none;
    if (near.length > 0) return near;
    const found: WordMatch[] = [];
    for (const key of scriptKeys(sound)) {
      for (const number of byScriptKey().get(key) ?? []) {
        const other = sounds[number] ?? "";
        const limit = scriptLimit(Math.max(other.length, sound.length));
        const distance = soundDistance(sound, other, { limit, acrossScripts: true });
        if (distance <= limit) found.push(matchOf(number, "script", Math.max(0.3, 0.8 - 0.15 * distance)));
      }
    }
    return found;
  }

  return { latin, otherScript };
}

const isAscii = (token: string): boolean => /^[a-z0-9]+$/.test(token);

const isFuzzy = (word: string): boolean => word.length >= shortestFuzzy && !/[0-9]/.test(word);

const latinLimit = (length: number): number => (length < 4 ? 0.35 : length < 6 ? 0.5 : length < 8 ? 0.9 : 1.2);
const scriptLimit = (length: number): number => Math.min(1.8, 0.25 * length);

const matchOf = (token: number, how: WordMatch["how"], certainty: number): WordMatch => ({
  token,
  how,
  certainty,
  needsCompany: false,
});

function keep(best: Map<number, WordMatch>, match: WordMatch | undefined): void {
  if (match === undefined) return;
  const known = best.get(match.token);
  if (known === undefined || known.certainty < match.certainty) best.set(match.token, match);
}

function groupBy(
  items: readonly string[],
  keysOf: (item: string, number: number) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  items.forEach((item, number) => {
    for (const key of keysOf(item, number)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [number]);
      if (group !== undefined) group.push(number);
    }
  });
  return groups;
}
