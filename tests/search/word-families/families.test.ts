import { describe, expect, test } from "vitest";
import { createConcepts } from "../../../src/search/concepts.ts";
import { familyTables, wordFamilies } from "../../../src/search/word-families/families.ts";
import { wordsOf } from "../../../src/words/words-of.ts";
import { mustJoin, opposites } from "./word-pairs.ts";

const tables = Object.entries(familyTables);
const families = [...wordFamilies];
const members = families.flatMap(([, words]) => words);

/** As the look-up reads it: "cease-fire" and "cease fire" are one. */
const written = (member: string): string =>
  wordsOf(member)
    .map((word) => word.form)
    .join(" ");

const concepts = createConcepts([wordFamilies]);

/** The concepts which the whole of a word or phrase stands for, inflected or not. */
const conceptsOf = (text: string): readonly string[] => {
  const words = wordsOf(text);
  return concepts
    .spansOf(words)
    .filter((span) => span.from === 0 && span.to === words.length)
    .flatMap((span) => span.concepts);
};

const sharedConcepts = (one: string, other: string): readonly string[] =>
  conceptsOf(one).filter((concept) => conceptsOf(other).includes(concept));

/** Words of so many meanings that they say nothing of what is asked about. */
const everydayWords = new Set(
  "be have do get make take go come run set put give keep let turn look work play right left state party thing time way place case part man woman number good new old big own day year world life people say tell".split(
    " ",
  ),
);

describe("word families", () => {
  test("there are tables, and pairs to try them with", () => {
    expect(tables.length).toBeGreaterThanOrEqual(15);
    expect(families.length).toBeGreaterThanOrEqual(400);
    expect(opposites.length).toBeGreaterThanOrEqual(40);
    expect(mustJoin.length).toBeGreaterThanOrEqual(120);
  });

  test.each(tables)("the table of %s is not empty", (_, table) => {
    expect(Object.keys(table).length).toBeGreaterThan(0);
  });

  test("a concept is named in one table only", () => {
    expect(tables.flatMap(([, table]) => Object.keys(table))).toHaveLength(families.length);
  });

  test("a concept's name is in kebab-case", () => {
    expect(families.map(([concept]) => concept).filter((concept) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(concept))).toEqual(
      [],
    );
  });

  test("a family has three members or more", () => {
    expect(families.filter(([, words]) => words.length < 3)).toEqual([]);
  });

  test("members are plain lower case without stray spaces", () => {
    expect(members.filter((member) => !/^[a-z0-9]+(?:[ '-][a-z0-9]+)*$/.test(member))).toEqual([]);
  });

  test("phrases have four words at most", () => {
    expect(members.filter((member) => wordsOf(member).length > 4)).toEqual([]);
  });

  test("no family names a member twice", () => {
    const repeated = families.flatMap(([concept, words]) => {
      const forms = words.map(written);
      return forms.filter((form, at) => forms.indexOf(form) !== at).map((form) => `${concept}: ${form}`);
    });
    expect(repeated).toEqual([]);
  });

  test("no member is in more than three families", () => {
    const counts = Map.groupBy(members, written);
    expect([...counts].filter(([, found]) => found.length > 3).map(([form]) => form)).toEqual([]);
  });

  test("no everyday word stands alone", () => {
    expect(members.filter((member) => everydayWords.has(member))).toEqual([]);
  });

  test.each(opposites)("%s and %s never share a family", (one, other) => {
    expect(conceptsOf(one), `${one} is in no family`).not.toEqual([]);
    expect(conceptsOf(other), `${other} is in no family`).not.toEqual([]);
    expect(sharedConcepts(one, other)).toEqual([]);
  });

  test.each(mustJoin)("%s and %s share a family", (one, other) => {
    expect(sharedConcepts(one, other)).not.toEqual([]);
  });
});
