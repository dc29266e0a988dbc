import { isCommonWord } from "./common-words.ts";
import { nativeForm } from "./name-form.ts";
import { soundOf } from "./name-sound.ts";
import { createNearNames, type NearNames, shortestNear } from "./near-names.ts";
import { isOwnName } from "./own-names.ts";
import { type ScriptSpellings, scriptSpellings } from "./script-spellings.ts";
import { groupNumbers, isAscii, keepSurest, type WordMatch, wordMatch } from "./word-match.ts";

/** Finds known tokens for one typed word at a time. */
export type WordFinder = {
  latin(folded: string): readonly WordMatch[];
  otherScript(written: string): readonly WordMatch[];
};

const certainties = { exact: 1, script: 0.97, nativeBase: 0.95, inflected: 0.93, sound: 0.9 };
/** An equal sound is a little less than equal letters. */
const soundLoss = 0.05;

/**
 * Hash tables over `tokens` (folded Latin or as written in another script, each once). A word that nothing is near to
 * costs a few look-ups; common English words and names in their own right are only found exactly or by equal sound.
 */
export function createWordFinder(tokens: readonly string[], numbers: ReadonlyMap<string, number>): WordFinder {
  const bySound = groupNumbers(tokens, (token) => (isAscii(token) ? [soundOf(token)] : []));
  const tables: Tables = { tokens, numbers, bySound, near: createNearNames(tokens) };
  return {
    latin: (folded) => findLatin(folded, tables),
    otherScript: (written) => findForeign(written, tables),
  };
}

type Tables = {
  readonly tokens: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly bySound: ReadonlyMap<string, readonly number[]>;
  readonly near: NearNames;
};

function findLatin(folded: string, tables: Tables): readonly WordMatch[] {
  const known = tables.numbers.get(folded);
  const exact = known === undefined ? [] : [wordMatch(known, "exact", certainties.exact)];
  if (isCommonWord(folded)) return exact.length > 0 ? exact : otherNumber(folded, tables);
  const alike = soundAlike(folded, tables).map((match) => ({ ...match, certainty: certainties.sound }));
  const found = [...exact, ...alike];
  if (found.some((match) => !match.needsCompany) || folded.length < shortestNear) return found;
  if (isOwnName(folded) || /[0-9]/.test(folded)) return found;
  return [...found, ...tables.near.latin(folded, "spelling")];
}

/** A common word of a longer name in the singular for the plural, or the other way: "security services". */
function otherNumber(folded: string, { numbers }: Tables): readonly WordMatch[] {
  const other = numbers.get(folded.endsWith("s") ? folded.slice(0, -1) : `${folded}s`);
  return other === undefined ? [] : [{ ...wordMatch(other, "spelling", certainties.sound), needsCompany: true }];
}

/** Tokens of equal sound and other letters. Short ones (Lee, Li) are no name by themselves. */
function soundAlike(folded: string, { tokens, numbers, bySound }: Tables): readonly WordMatch[] {
  const known = numbers.get(folded);
  const matches: WordMatch[] = [];
  for (const number of bySound.get(soundOf(folded)) ?? []) {
    const token = tokens[number] ?? "";
    const needsCompany = Math.min(folded.length, token.length) < shortestNear || isCommonWord(token);
    if (number !== known) matches.push({ ...wordMatch(number, "spelling", certainties.sound), needsCompany });
  }
  return matches;
}

function findForeign(written: string, tables: Tables): readonly WordMatch[] {
  const spellings = scriptSpellings(written);
  const best = new Map<number, WordMatch>();
  for (const match of sameAsWritten(written, spellings, tables)) keepSurest(best, match);
  const isClear = spellings.isVowelled && (written.length < shortestNear || spellings.direct.some(isOwnName));
  if (isClear || [...best.values()].some((match) => !match.needsCompany)) return [...best.values()];
  for (const spelling of spellings.direct) {
    const near = spellings.isVowelled && spelling.length >= shortestNear ? tables.near.latin(spelling, "script") : [];
    const found = near.length > 0 ? near : tables.near.script(spelling, spellings.isVowelled);
    for (const match of found) keepSurest(best, match);
  }
  return [...best.values()];
}

function sameAsWritten(written: string, spellings: ScriptSpellings, tables: Tables): readonly WordMatch[] {
  const native = tables.numbers.get(nativeForm(written));
  const bases = spellings.bases.flatMap((base) => tables.numbers.get(nativeForm(base)) ?? []);
  return [
    ...(native === undefined ? [] : [wordMatch(native, "exact", certainties.exact)]),
    ...bases.map((number) => wordMatch(number, "script", certainties.nativeBase)),
    ...spellings.direct.flatMap((spelling) => sameSpelling(spelling, certainties.script, tables)),
    ...spellings.inflected.flatMap((spelling) => sameSpelling(spelling, certainties.inflected, tables)),
  ];
}

function sameSpelling(spelling: string, certainty: number, tables: Tables): readonly WordMatch[] {
  const known = tables.numbers.get(spelling);
  const exact = known === undefined ? [] : [wordMatch(known, "script", certainty)];
  const alike = soundAlike(spelling, tables).map(({ token, needsCompany }) => {
    return { ...wordMatch(token, "script", certainty - soundLoss), needsCompany };
  });
  return [...exact, ...alike];
}
