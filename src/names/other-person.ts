import { isCommonWord } from "./common-words.ts";
import { isChineseSurname, isPinyin } from "./east-asian-surnames.ts";
import type { Chain } from "./join-pieces.ts";
import { koreanReadings } from "./korean-readings.ts";
import { koreanSurnames } from "./korean-surnames.ts";
import type { NameForm } from "./name-form.ts";
import { isGivenName, isOwnName, isPlaceName } from "./own-names.ts";
import { romanise } from "./romanise.ts";
import { isJoined, type TypedWord } from "./typed-word.ts";

type Typed = {
  readonly words: readonly TypedWord[];
  /** Whether a word is by itself a name that the record knows. */
  readonly isKnown: (word: TypedWord) => boolean;
};

/**
 * Whether the words beside a family name make it the name of somebody else: "Kim Yo-jong" is not Kim Jong-un, and
 * "Michael Schumacher" is not Mick. Called for a name that was found only in part.
 */
export function isOtherPerson(form: NameForm, chain: Chain, typed: Typed): boolean {
  if (form.entity.kind !== "person") return false;
  if (isForeignGiven(typed.words, chain)) return true;
  return isGivenBefore(form, chain, typed) || isGivenAfter(form, chain, typed);
}

/** In other scripts only a well-known given name before or after the family name tells: Олег Сибіга. */
function isForeignGiven(words: readonly TypedWord[], chain: Chain): boolean {
  const before = isJoined(words[chain.from]) ? words[chain.from - 1] : undefined;
  const after = isJoined(words[chain.to]) ? words[chain.to] : undefined;
  return [before, after].some((word) => word?.isLatin === false && romanise(word.written).some(isGivenName));
}

function isGivenBefore(form: NameForm, chain: Chain, { words, isKnown }: Typed): boolean {
  const word = words[chain.from - 1];
  if (word === undefined || !isJoined(words[chain.from])) return false;
  if (!word.isLatin) return false;
  const { folded } = word;
  if (folded.length === 1) return !initials(form).includes(folded) && word.written !== word.written.toLowerCase();
  if (isGivenName(folded) || isHyphenatedGiven(words, chain.from - 2)) return true;
  if (isCommonWord(folded) || isPlaceName(folded) || isKnown(word) || isOwnName(folded)) return false;
  if (words[chain.from]?.before === "hyphen" || isUnknownName(word, words)) return true;
  return mayBeKorean(words[chain.from]) && koreanReadings(folded, 2).length > 0;
}

function isGivenAfter(form: NameForm, chain: Chain, { words, isKnown }: Typed): boolean {
  const family = words[chain.to - 1];
  const word = words[chain.to];
  if (family === undefined || word === undefined || !word.isLatin || !isJoined(word)) return false;
  const { folded } = word;
  if (word.before === "hyphen") return !isCommonWord(folded);
  const isEastern = form.isFamilyFirst || mayBeKorean(family) || isChineseSurname(family.folded);
  if (isEastern && isHyphenatedGiven(words, chain.to)) return true;
  if (!isEastern || isCommonWord(folded) || isPlaceName(folded) || isKnown(word)) return false;
  if (mayBeKorean(family) && koreanReadings(folded, 3).length > 0) return true;
  return isUnknownName(word, words) || (isChineseSurname(family.folded) && isPinyin(folded));
}

/** "Son-hui" is no son, whatever its first half means in English. */
function isHyphenatedGiven(words: readonly TypedWord[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined || second?.before !== "hyphen") return false;
  return [first, second].every(({ folded }) => koreanReadings(folded, 1).length > 0 || isPinyin(folded));
}

const mayBeKorean = (word: TypedWord | undefined): boolean =>
  word !== undefined && koreanSurnames(word.folded).length > 0;

/** Written like a name, where capital letters tell anything. */
function isUnknownName(word: TypedWord, words: readonly TypedWord[]): boolean {
  if (words[0] === word && words.length > 2) return false;
  const isCapitalised = /^\p{Lu}\p{Ll}/u.test(word.written);
  const isEverythingCapitalised = words.every(({ written }) => !/^\p{Ll}/u.test(written)) && words.length > 3;
  return isCapitalised && !isEverythingCapitalised;
}

const initials = (form: NameForm): string => form.words.map(([spelling = ""]) => spelling.charAt(0)).join("");
