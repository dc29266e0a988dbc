import { isCommonWord } from "./common-words.ts";
import { slipsBetween } from "./is-slip.ts";
import { createMisspellingIndex } from "./misspelling-index.ts";
import { latinKeys, scriptKeys } from "./name-keys.ts";
import { spellSound } from "./name-sound.ts";
import { isOtherDerivation } from "./other-derivation.ts";
import { soundDistance } from "./sound-distance.ts";
import { groupNumbers, isAscii, keepSurest, type WordMatch, wordMatch } from "./word-match.ts";

/** Finds the known tokens that a word is near to without being equal to any in letters or sound. */
export type NearNames = {
  /** Tokens that sound like a spelling or that it is mistyped for. */
  latin(folded: string, how: WordMatch["how"]): readonly WordMatch[];
  /** Tokens that a spelling read from another script may stand for. */
  script(spelling: string, isVowelled: boolean): readonly WordMatch[];
};

export const shortestNear = 4;
const shortestConsonants = 3;
const certainties = { sound: 0.85, slip: 0.75, twoSlips: 0.65, script: 0.8, least: 0.3 };
const certaintyPerDistance = 0.15;
/** A word of fewer consonants must come this near to be a name by itself. */
const tellingKey = 3;
const looseAlone = 0.5;
/** A skeleton that more names share tells nothing, and going through them would take long. */
const mostAlike = 600;
const mostLengthDifference = 3;

/** Tables over tokens, whose places are their numbers. Those for other scripts are built when first asked for. */
export function createNearNames(tokens: readonly string[]): NearNames {
  const sounds = tokens.map((token) => (isAscii(token) ? spellSound(token) : ""));
  const byLatinKey = groupNumbers(sounds, (sound, number) => (isNearable(tokens[number]) ? latinKeys(sound) : []));
  const misspellings = createMisspellingIndex(tokens.map((token) => (isNearable(token) ? token : "")));
  const known = { tokens, sounds };
  let byScriptKey: ReadonlyMap<string, readonly number[]> | undefined;
  return {
    latin(folded, how) {
      const typed = { folded, sound: spellSound(folded), how };
      const best = new Map<number, WordMatch>();
      for (const key of latinKeys(typed.sound)) {
        for (const number of byLatinKey.get(key) ?? []) keepSurest(best, nearInSound(number, typed, known));
      }
      for (const number of misspellings.candidates(folded)) keepSurest(best, nearInLetters(number, typed, known));
      return [...best.values()];
    },
    script(spelling, isVowelled) {
      if (spelling.length < (isVowelled ? shortestNear : shortestConsonants)) return [];
      byScriptKey ??= groupNumbers(sounds, scriptKeys);
      const sound = spellSound(spelling);
      const keys = scriptKeys(sound);
      const candidates = new Set(keys.flatMap((key) => fewOf(byScriptKey?.get(key))));
      const isTelling = keys.some((key) => key.length >= tellingKey);
      const typed = { folded: spelling, sound, isVowelled, isTelling };
      return [...candidates].flatMap((number) => nearAcrossScripts(number, typed, known) ?? []);
    },
  };
}

type Known = { readonly tokens: readonly string[]; readonly sounds: readonly string[] };
type Typed = { readonly folded: string; readonly sound: string; readonly how: WordMatch["how"] };

function nearInSound(number: number, typed: Typed, { tokens, sounds }: Known): WordMatch | undefined {
  const token = tokens[number] ?? "";
  const sound = sounds[number] ?? "";
  if (Math.abs(sound.length - typed.sound.length) > mostLengthDifference) return undefined;
  const limit = latinLimit(Math.min(sound.length, typed.sound.length));
  const distance = soundDistance(typed.sound, sound, { limit, acrossScripts: false });
  if (distance > limit || isCommonWord(token) || isOtherDerivation(typed.folded, token)) return undefined;
  return wordMatch(number, typed.how, certainties.sound - certaintyPerDistance * distance);
}

function nearInLetters(number: number, { folded, how }: Typed, { tokens }: Known): WordMatch | undefined {
  const token = tokens[number] ?? "";
  const slips = slipsBetween(folded, token);
  if (slips === undefined || isOtherDerivation(folded, token)) return undefined;
  const match = wordMatch(number, how, slips < 2 ? certainties.slip : certainties.twoSlips);
  return { ...match, needsCompany: isCommonWord(token) };
}

type Foreign = {
  readonly folded: string;
  readonly sound: string;
  readonly isVowelled: boolean;
  readonly isTelling: boolean;
};

function nearAcrossScripts(number: number, typed: Foreign, { tokens, sounds }: Known): WordMatch | undefined {
  const token = tokens[number] ?? "";
  const sound = sounds[number] ?? "";
  const limit = scriptLimit(Math.max(sound.length, typed.sound.length), typed.isVowelled);
  const distance = soundDistance(typed.sound, sound, { limit, acrossScripts: true });
  if (distance > limit || isCommonWord(token) || isOtherDerivation(typed.folded, token)) return undefined;
  const certainty = Math.max(certainties.least, certainties.script - certaintyPerDistance * distance);
  const isDoubtful = token.length < shortestNear || (distance > looseAlone && !typed.isTelling);
  return { ...wordMatch(number, "script", certainty), needsCompany: isDoubtful };
}

const isNearable = (token = ""): boolean => token.length >= shortestNear && isAscii(token) && !/[0-9]/.test(token);

const fewOf = (numbers: readonly number[] = []): readonly number[] => (numbers.length > mostAlike ? [] : numbers);

/** How far two spellings of one name may sound apart: about one doubtful vowel, two in a long name. */
function latinLimit(length: number): number {
  if (length < 4) return 0.35;
  if (length < 6) return 0.5;
  return length < 8 ? 0.9 : 1.2;
}

const scriptLimit = (length: number, isVowelled: boolean): number =>
  isVowelled ? Math.min(1.4, 0.18 * length) : Math.min(1.8, 0.25 * length);
