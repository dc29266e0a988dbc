import { isChineseSurname, isPinyin, isVietnameseSurname } from "../../names/east-asian-surnames.ts";
import { koreanSurnames } from "../../names/korean-surnames.ts";

/** A person by the fullest name that the article gives. */
type PersonName = { readonly name: string; readonly key: string; readonly words: readonly string[] };

/** The people of an article. */
export type People = {
  /** The full names of all whom a name, in lower case, may mean: by surname if any has it, else by given name. */
  meant(key: string): readonly string[];
};

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/;
const isInitial = (word: string): boolean => /^(?:\p{Ll}\.)+$/u.test(word);

/** The words of a person's name in lower case, without "Jr." and its like. */
export const nameWords = (key: string): readonly string[] => key.split(" ").filter((word) => !suffix.test(word));

/**
 * Of names that one person may have ("P. Sandler", "Phil Sandler", "Phil J. Sandler") the fullest stands for all. `full`
 * holds every name of two or more words as written, by its lower-case key.
 */
export function peopleNamed(full: ReadonlyMap<string, string>): People {
  const byWord = new Map<string, PersonName[]>();
  const longestFirst = [...full].sort(([one], [other]) => other.length - one.length);
  for (const [key, name] of longestFirst) {
    const person = { name, key, words: nameWords(key) };
    const same = sharing(byWord, person.words).filter((longer) => isSamePerson(longer.words, person.words));
    if (same.length !== 1)
      for (const word of new Set(person.words)) byWord.set(word, [...(byWord.get(word) ?? []), person]);
  }
  const known = new Map<string, readonly string[]>();
  return {
    meant(key) {
      const names = known.get(key) ?? peopleMeant(sharing(byWord, nameWords(key)), key).map(({ name }) => name);
      known.set(key, names);
      return names;
    },
  };
}

/** The people whose name holds the last word of these. */
const sharing = (byWord: ReadonlyMap<string, readonly PersonName[]>, words: readonly string[]): readonly PersonName[] =>
  byWord.get(words.at(-1) ?? "") ?? [];

/** Whether the shorter name may be the longer one's: same surname, and given names that do not differ. */
function isSamePerson(longer: readonly string[], shorter: readonly string[]): boolean {
  if (longer.at(-1) !== shorter.at(-1)) return longer.join(" ").startsWith(`${shorter.join(" ")} `);
  const one = longer[0] ?? "";
  const other = shorter[0] ?? "";
  if (one === other) return true;
  return (isInitial(one) || isInitial(other)) && one.charAt(0) === other.charAt(0);
}

function peopleMeant(people: readonly PersonName[], key: string): readonly PersonName[] {
  const whole = people.filter((person) => person.key === key);
  if (whole.length > 0) return whole;
  const words = nameWords(key);
  const ending = words.join(" ");
  if (words.length > 1)
    return people.filter(
      (person) => isSamePerson(person.words, words) || person.words.join(" ").endsWith(` ${ending}`),
    );
  const bySurname = people.filter((person) => surnameOf(person.words) === ending);
  return bySurname.length > 0 ? bySurname : people;
}

/** "cho" of Cho Tae-yul and "xi" of Xi Jinping; a Vietnamese is called by the last name. */
function surnameOf(words: readonly string[]): string {
  const [first = ""] = words;
  return !isVietnameseSurname(first) && isFamilyFirst(words) ? first : (words.at(-1) ?? "");
}

function isFamilyFirst([family = "", ...given]: readonly string[]): boolean {
  if (given.length === 0 || given.length > 2) return false;
  const last = given.at(-1) ?? "";
  if (koreanSurnames(family).length > 0 && (given.length === 2 || last.includes("-"))) return true;
  return (
    isChineseSurname(family) && given.every((word) => isPinyin(word.replaceAll("-", "")) && !isChineseSurname(word))
  );
}
