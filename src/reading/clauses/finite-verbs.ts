import type { Token } from "../sentences/sentence.ts";
import { determiners, prepositions, subjectPronouns } from "./clause-words.ts";
import { auxiliaries, halfForms, sureForms } from "./verb-forms.ts";

const contracted = /['’](?:ve|ll|re|m|d)$/;

/** Whether a word is a verb that makes a clause: "was", "died", "killed" before what was killed. */
export function isClauseVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  const before = tokens[at - 1];
  if (before?.lower === "to") return false;
  const word = token.lower;
  if (auxiliaries.has(word)) return word !== "may" || token.text === "may";
  if (contracted.test(word)) return true;
  if (sureForms.has(word)) return !isNoun(before);
  return isPastForm(word) && isUsedAsVerb(tokens, at);
}

/** "the storm hit on Monday": a past form behind a noun, with no object; it may make a clause or tell more of the noun. */
export function mayBeClauseVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== "word" || before?.kind !== "word" || !isPastForm(token.lower)) return false;
  if (determiners.has(before.lower) || auxiliaries.has(before.lower) || prepositions.has(before.lower)) return false;
  return next === undefined || next.kind === "mark" || prepositions.has(next.lower);
}

export const isPastForm = (word: string): boolean => halfForms.has(word) || (word.length > 3 && word.endsWith("ed"));

const isNoun = (before: Token | undefined): boolean => before !== undefined && determiners.has(before.lower);

/** A past form makes a clause behind a pronoun, or before its object; "captured in May" and "is killed" make none. */
function isUsedAsVerb(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before !== undefined && (auxiliaries.has(before.lower) || determiners.has(before.lower))) return false;
  if (before !== undefined && subjectPronouns.has(before.lower)) return true;
  if (next?.lower === "at") return /^(?:least|most)$/.test(tokens[at + 2]?.lower ?? "");
  return next !== undefined && isObjectStart(next);
}

const objectPronouns = /^(?:him|them|me|us|it|her|that|how|what|whether|himself|itself|themselves)$/;

function isObjectStart(token: Token): boolean {
  if (token.kind === "number") return true;
  if (/^[$€£“"]$/.test(token.text)) return true;
  return (
    determiners.has(token.lower) ||
    objectPronouns.test(token.lower) ||
    numberWords.has(token.lower) ||
    (/^\p{Lu}/u.test(token.text) && !prepositions.has(token.lower))
  );
}

const numberWords = new Set(
  "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty dozens hundreds thousands millions nearly about around almost roughly over up more fewer less several scores".split(
    " ",
  ),
);

/** A word of action that needs no time of its own: "killing 12". */
export const isParticiple = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.lower.length > 4 && token.lower.endsWith("ing");
