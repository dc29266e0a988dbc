import { describe, expect, test } from "vitest";
import { countries } from "../../../src/search/word-families/country-names.ts";
import { wordsOf } from "../../../src/words/words-of.ts";

const written = (text: string): string =>
  wordsOf(text)
    .map((word) => word.form)
    .join(" ");

const namesOf = (name: string): readonly string[] => {
  const country = countries.find((one) => one.name === name);
  return country === undefined ? [] : [country.capital, ...country.adjectives, ...country.also];
};

describe("country names", () => {
  test("the members of the United Nations are there, with the Vatican, Palestine, Kosovo and Taiwan", () => {
    expect(countries).toHaveLength(193 + 4);
  });

  test.each(countries)("$name has a capital and a people", ({ capital, adjectives }) => {
    expect(capital).not.toBe("");
    expect(adjectives.filter((adjective) => adjective !== "")).not.toEqual([]);
  });

  test("a word that stands for a country wherever it is found stands for no other", () => {
    const words = countries.flatMap((country) => {
      const own = [country.name, country.capital, ...country.adjectives, ...country.also].map(written);
      return [...new Set(own)];
    });
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  test("no country names a word twice, but for a capital of the country's own name", () => {
    const repeated = countries.flatMap(({ name, adjectives, also, inContext }) => {
      const own = [name, ...adjectives, ...also, ...inContext].map(written);
      return own.filter((word, at) => own.indexOf(word) !== at);
    });
    expect(repeated).toEqual([]);
  });

  test.each([
    ["Moscow", "Russia"],
    ["Kremlin", "Russia"],
    ["Russian", "Russia"],
    ["Kyiv", "Ukraine"],
    ["Kiev", "Ukraine"],
    ["Seoul", "South Korea"],
    ["ROK", "South Korea"],
    ["South Korean", "South Korea"],
    ["Pyongyang", "North Korea"],
    ["DPRK", "North Korea"],
    ["Washington", "United States"],
    ["White House", "United States"],
    ["US", "United States"],
    ["UK", "United Kingdom"],
    ["Downing Street", "United Kingdom"],
    ["Beijing", "China"],
    ["Elysee", "France"],
    ["Holland", "Netherlands"],
    ["Turkiye", "Turkey"],
    ["Burma", "Myanmar"],
  ])("%s speaks of %s", (word, name) => {
    expect(namesOf(name)).toContain(word);
  });

  test("a half of Korea goes by its point of the compass only where the article names it", () => {
    expect(namesOf("South Korea")).not.toContain("the South");
    expect(countries.find((country) => country.name === "South Korea")?.inContext).toContain("the South");
  });
});
