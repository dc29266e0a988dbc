import { isChineseSurname, isPinyin, isVietnameseSurname } from "./east-asian-surnames.ts";
import type { Entity } from "./entity.ts";
import { koreanReadings } from "./korean-readings.ts";
import { koreanSurnames } from "./korean-surnames.ts";
import { nameWords } from "./name-words.ts";
import { isGivenName } from "./own-names.ts";
import { romanise, scriptOf } from "./romanise.ts";

/** One form of an entity's name, taken apart. Masks are sets of its words: bit n stands for word n. */
export type NameForm = {
  readonly entity: Entity;
  /** As the names file writes it. */
  readonly written: string;
  readonly isMainName: boolean;
  readonly isLatin: boolean;
  /** Each word as written in another script, in lower case; of Latin words the folded form. */
  readonly native: readonly string[];
  /** The spellings of each word in folded Latin letters, likeliest first. */
  readonly words: readonly (readonly string[])[];
  /** Words without which the name is not said in full: no initials, particles, titles, "region" or "of". */
  readonly needed: number;
  /** Words that stand for the whole name by themselves, such as a family name. */
  readonly parts: readonly number[];
  /** The given name of a person, 0 when there is none. */
  readonly given: number;
  readonly isFamilyFirst: boolean;
};

const mostWords = 12;
const particles = new Set(
  "al el ad as ar bin ibn ben bint van von der den de di da del della la le du dos das do of the and for jr sr ii iii iv mr mrs ms dr sir st".split(
    " ",
  ),
);
const genericPlaceWords = new Set(
  "region oblast oblast' oblasti oblastj raion rayon krai kray province provinces city town village county district state territory republic governorate prefecture island islands river lake sea peninsula municipality strip valley".split(
    " ",
  ),
);

/** An entity's name and aliases as forms. Forms without a readable word, or of more than twelve words, are left out. */
export function nameForms(entity: Entity): readonly NameForm[] {
  const written = [entity.name, ...entity.aliases];
  return [...new Set(written)].flatMap((form, index) => {
    const found = nameWords(form).flatMap(({ written }) => (romanise(written).length === 0 ? [] : [written]));
    const words = found.map((word) => romanise(word));
    if (words.length === 0 || words.length > mostWords) return [];
    const isLatin = found.every((word) => scriptOf(word) === "latin");
    const native = found.map((word, at) => (scriptOf(word) === "latin" ? (words[at]?.[0] ?? "") : nativeForm(word)));
    return [{ entity, written: form, isMainName: index === 0, isLatin, native, words, ...rolesOf(entity.kind, words) }];
  });
}

/** How a word of another script is compared as it stands. */
export const nativeForm = (word: string): string => word.toLowerCase().normalize("NFC");

type WordRoles = Pick<NameForm, "needed" | "parts" | "given" | "isFamilyFirst">;

function rolesOf(kind: Entity["kind"], words: NameForm["words"]): WordRoles {
  const all = words.map((_, index) => index);
  const core = all.filter((index) => !isOptional(kind, words[index]?.[0] ?? ""));
  const kept = core.length === 0 ? all : core;
  const whole = { needed: maskOf(kept), parts: [], given: 0, isFamilyFirst: false };
  return kind === "person" && kept.length > 1 ? { ...whole, ...personRoles(words, kept) } : whole;
}

function isOptional(kind: Entity["kind"], word: string): boolean {
  if (kind === "place" && genericPlaceWords.has(word)) return true;
  return particles.has(word) || (kind === "person" && word.length === 1);
}

function personRoles(words: NameForm["words"], core: readonly number[]): Omit<WordRoles, "needed"> {
  const [first = 0] = core;
  const rest = core.slice(1);
  if (isFamilyFirst(words, core)) return { parts: [maskOf([first])], given: maskOf(rest), isFamilyFirst: true };
  const tails = rest.map((_, index) => maskOf(rest.slice(index)));
  const outer = core.length > 2 ? [maskOf([first, core[core.length - 1] ?? first])] : [];
  const given = maskOf([first]);
  const isVietnamese = isVietnameseSurname(words[first]?.[0] ?? "");
  return { parts: [...tails, ...outer, ...(isVietnamese ? [given] : [])], given, isFamilyFirst: false };
}

function isFamilyFirst(words: NameForm["words"], core: readonly number[]): boolean {
  const [family = "", ...given] = core.map((index) => words[index]?.[0] ?? "");
  if (core.length > 3 || [family, ...given].some(isGivenName)) return false;
  if (isChineseSurname(family) && (given.length === 2 || given.every(isPinyin))) return true;
  const isKorean = koreanSurnames(family).length > 0 && given.every((word) => koreanReadings(word, 2).length > 0);
  return isKorean && (given.length === 2 || given.every((word) => koreanSurnames(word).length === 0));
}

const maskOf = (indexes: readonly number[]): number => indexes.reduce((mask, index) => mask | (1 << index), 0);
