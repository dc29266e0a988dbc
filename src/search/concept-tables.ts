import type { ConceptTable } from "./concepts.ts";
import { countries, wordFamilies } from "./word-families/families.ts";

/** The word families of the news as concepts. */
export const familyTable: ConceptTable = wordFamilies;

/** Each country with its capital, adjectives and short names as one concept. */
export const countryTable: ConceptTable = new Map(
  countries.map((country) => [
    `country:${country.name.toLowerCase()}`,
    [country.name, country.capital, ...country.adjectives, ...country.also],
  ]),
);
