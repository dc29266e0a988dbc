import nlp from "compromise";
import { isCommonWord } from "../../names/common-words.ts";
import { areas } from "./gazetteers/areas.ts";
import { cities } from "./gazetteers/cities.ts";
import { companies } from "./gazetteers/companies.ts";
import { countryNames } from "./gazetteers/country-names.ts";
import { adherents, calendarWords, functionWords, sportsWords } from "./gazetteers/function-words.ts";
import { givenNames } from "./gazetteers/given-names.ts";
import { groupNouns } from "./gazetteers/group-nouns.ts";
import {
  organisationHeads,
  organisationOfHeads,
  otherHeads,
  placeHeads,
  placeStarts,
} from "./gazetteers/head-words.ts";
import { organisations } from "./gazetteers/organisations.ts";
import { otherNames } from "./gazetteers/other-names.ts";
import { regions } from "./gazetteers/regions.ts";
import { sportsClubs } from "./gazetteers/sports-clubs.ts";
import { surnames } from "./gazetteers/surnames.ts";
import { teamNicknames } from "./gazetteers/team-nicknames.ts";
import { honorifics, officeModifiers, offices } from "./gazetteers/titles.ts";

/** What a word or phrase is known as; one bit each, since many are several things. */
export const known = {
  country: 1 << 0,
  region: 1 << 1,
  city: 1 << 2,
  area: 1 << 3,
  givenName: 1 << 4,
  surname: 1 << 5,
  person: 1 << 6,
  organisation: 1 << 7,
  company: 1 << 8,
  club: 1 << 9,
  nickname: 1 << 10,
  adherent: 1 << 11,
  organisationHead: 1 << 12,
  organisationOfHead: 1 << 13,
  placeHead: 1 << 14,
  placeStart: 1 << 15,
  otherHead: 1 << 16,
  honorific: 1 << 17,
  office: 1 << 18,
  officeModifier: 1 << 19,
  functionWord: 1 << 20,
  calendar: 1 << 21,
  ordinary: 1 << 22,
  sport: 1 << 23,
  verb: 1 << 24,
  commonChecked: 1 << 25,
  otherName: 1 << 26,
  male: 1 << 27,
  female: 1 << 28,
  group: 1 << 29,
  past: 1 << 30,
} as const;

export const anyPlace = known.country | known.region | known.city | known.area;
export const anyOrganisation = known.organisation | known.company | known.club | known.nickname;

type Gazetteer = {
  readonly words: Map<string, number>;
  /** For each first word of a phrase, how many words the longest of them has. */
  readonly longest: ReadonlyMap<string, number>;
};

let loaded: Gazetteer | undefined;

/** What a lower-case word is known as. */
export function flagsOf(lower: string): number {
  const { words } = gazetteer();
  const flags = words.get(lower) ?? 0;
  if ((flags & known.commonChecked) !== 0) return flags;
  const people = flags === 0 && isPeoplesName(lower, words) ? known.adherent : 0;
  const checked = flags | people | known.commonChecked | (isOrdinaryForm(lower) ? known.ordinary : 0);
  words.set(lower, checked);
  return checked;
}

/** What a phrase of several lower-case words, with one blank between them, is known as. */
export const phraseFlags = (phrase: string): number => gazetteer().words.get(phrase) ?? 0;

/** How many words the longest known phrase has that begins with this word. */
export const longestFrom = (first: string): number => gazetteer().longest.get(first) ?? 1;

function gazetteer(): Gazetteer {
  loaded ??= load();
  return loaded;
}

const ownLists: readonly (readonly [list: string, flag: number])[] = [
  [countryNames, known.country],
  [regions, known.region],
  [cities, known.city],
  [areas, known.area],
  [organisations, known.organisation],
  [companies, known.company],
  [sportsClubs, known.club],
  [teamNicknames, known.nickname],
  [organisationHeads, known.organisationHead],
  [organisationOfHeads, known.organisationOfHead],
  [placeHeads, known.placeHead],
  [placeStarts, known.placeStart],
  [otherHeads, known.otherHead],
  [otherNames, known.otherName],
  [honorifics, known.honorific],
  [offices, known.office],
  [officeModifiers, known.officeModifier],
];

const ownWords: readonly (readonly [list: string, flag: number])[] = [
  [givenNames, known.givenName],
  [surnames, known.surname],
  [functionWords, known.functionWord],
  [calendarWords, known.calendar],
  [adherents, known.adherent],
  [sportsWords, known.sport],
  [groupNouns, known.group],
];

const lexiconFlags: Readonly<Record<string, number>> = {
  FirstName: known.givenName,
  MaleName: known.givenName | known.male,
  FemaleName: known.givenName | known.female,
  LastName: known.surname,
  Person: known.person,
  City: known.city,
  Country: known.country,
  Region: known.region,
  Organization: known.organisation,
  SportsTeam: known.club,
  Demonym: known.adherent,
  PhrasalVerb: 0,
  Gerund: known.ordinary | known.verb,
  PastTense: known.ordinary | known.verb | known.past,
  PresentTense: known.ordinary | known.verb,
  Infinitive: known.ordinary | known.verb,
  Participle: known.ordinary | known.verb,
  Plural: known.ordinary,
  Singular: known.ordinary,
  Noun: known.ordinary,
  Uncountable: known.ordinary,
  Adjective: known.ordinary,
  Comparative: known.ordinary,
  Superlative: known.ordinary,
  Adverb: known.ordinary,
  Actor: known.ordinary | known.group | known.office,
};

/** Words of the lexicon that are filed there as names and are, in the news, something else. */
const notAsTheLexiconSays = new Set("us may will of georgia-pacific the mr mrs dr general major".split(" "));

function load(): Gazetteer {
  const words = new Map<string, number>();
  const longest = new Map<string, number>();
  const add = (entry: string, flag: number): void => {
    words.set(entry, (words.get(entry) ?? 0) | flag);
    const parts = entry.replaceAll("'s", " 's").split(" ");
    const [first = ""] = parts;
    if (parts.length > 1) longest.set(first, Math.max(longest.get(first) ?? 1, parts.length));
  };
  for (const [entry, tags] of Object.entries(lexicon())) addLexiconEntry(entry, tags, add);
  for (const [list, flag] of ownLists) for (const entry of list.trim().split(/\s*[,\n]\s*/)) add(entry, flag);
  for (const [list, flag] of ownWords) for (const entry of list.trim().split(/\s+/)) add(entry, flag);
  for (const name of regionNames()) add(name, known.country);
  for (const name of timeZoneCities()) add(name, known.city);
  return { words, longest };
}

function lexicon(): Readonly<Record<string, string | readonly string[]>> {
  const model: { readonly one?: { readonly lexicon?: Record<string, string | string[]> } } = nlp.model();
  return model.one?.lexicon ?? {};
}

function addLexiconEntry(
  entry: string,
  tags: string | readonly string[],
  add: (entry: string, flag: number) => void,
): void {
  const flags = (typeof tags === "string" ? [tags] : tags).reduce((all, tag) => all | (lexiconFlags[tag] ?? 0), 0);
  if (flags !== 0 && !notAsTheLexiconSays.has(entry)) add(entry, flags);
}

function regionNames(): readonly string[] {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const codes = [...letters].flatMap((first) => [...letters].map((second) => first + second));
  return codes
    .filter((code) => !notCountries.has(code))
    .flatMap((code) => names.of(code) ?? [])
    .map((name) =>
      name
        .toLowerCase()
        .replaceAll("’", "'")
        .replace(/ \(.*\)$/, ""),
    )
    .filter((name) => !name.includes("pseudo") && name !== "unknown region");
}

/** Codes that ICU names beside those of countries: unions, outlying places, and those for tests. */
const notCountries = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"]);

const timeZoneCities = (): readonly string[] =>
  Intl.supportedValuesOf("timeZone")
    .filter((zone) => /^(?:Africa|America|Asia|Australia|Europe|Pacific|Atlantic)\//.test(zone))
    .map((zone) =>
      zone
        .slice(zone.lastIndexOf("/") + 1)
        .replaceAll("_", " ")
        .toLowerCase(),
    );

/** "Surinamese" of Suriname, "Transylvanian" of Transylvania. */
function isPeoplesName(lower: string, words: ReadonlyMap<string, number>): boolean {
  if (lower.length < 6) return false;
  return peoplesEndings.some(([ending, bases]) => {
    if (!lower.endsWith(ending)) return false;
    const stem = lower.slice(0, -ending.length);
    return bases.some((base) => ((words.get(stem + base) ?? 0) & anyPlace) !== 0);
  });
}

const peoplesEndings: readonly (readonly [ending: string, bases: readonly string[]])[] = [
  ["ian", ["", "ia", "y", "e", "a"]],
  ["ians", ["", "ia", "y", "e", "a"]],
  ["an", ["a", "e", "o"]],
  ["ans", ["a", "e", "o"]],
  ["ese", ["", "e", "a", "o"]],
  ["i", ["", "a"]],
  ["is", ["", "a"]],
];

/** Endings that English names seldom have and other words often do. */
const ordinaryEnding =
  /(?:tions?|ments?|ness|ity|ities|ally|fully|ously|able|ible|ingly|ships?|ized|ised|izing|ising|ances?|ences?|ology|ical|ically|wards?)$/;

const isOrdinaryForm = (lower: string): boolean =>
  lower.length > 2 &&
  (isCommonWord(lower) ||
    (lower.endsWith("s") && isCommonWord(lower.slice(0, -1))) ||
    (lower.length > 6 && ordinaryEnding.test(lower)) ||
    (lower.includes("-") && lower.split("-").every((part) => isCommonWord(part))));
