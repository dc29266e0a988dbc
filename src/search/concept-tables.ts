import type { ConceptTable } from "./concepts.ts";
import { type Country, countries } from "./word-families/country-names.ts";
import { familyTables, wordFamilies } from "./word-families/families.ts";

/** The word families of the news as concepts. */
export const familyTable: ConceptTable = wordFamilies;

/** The families of saying, asking and judging: somebody is the speaker of what they stand for. */
export const speechConcepts: ReadonlySet<string> = new Set(Object.keys(familyTables["speech"] ?? {}));

/** Each country with its capital, adjectives and short names as one concept. */
export const countryTable: ConceptTable = tableOf((country) => [
  country.name,
  country.capital,
  ...country.adjectives,
  ...country.also,
]);

/** The words that mean a country only where the record names it anyway: "the South" for South Korea. */
export function countriesInContext(isNamed: (concept: string) => boolean): ConceptTable {
  const table = [...tableOf((country) => country.inContext)];
  return new Map(table.filter(([concept, words]) => words.length > 0 && isNamed(concept)));
}

function tableOf(membersOf: (country: Country) => readonly string[]): ConceptTable {
  return new Map(countries.map((country) => [`country:${country.name.toLowerCase()}`, membersOf(country)]));
}
