import { describe, expect, test } from "vitest";
import { createConcepts, glossaryTable } from "../../src/search/concepts.ts";
import { wordsOf } from "../../src/words/words-of.ts";

const concepts = createConcepts([
  new Map([
    ["captivity", ["capture", "prisoner", "take prisoner"]],
    ["jail", ["prison"]],
    ["care", ["look after"]],
  ]),
  glossaryTable([{ term: "prisoner of war", same: ["POW"] }]),
]);
const spansOf = (text: string) =>
  concepts.spansOf(wordsOf(text)).map(({ from, to, concepts: found }) => [from, to, ...found]);

describe("concepts", () => {
  test("inflected words and phrases find their family", () => {
    expect(spansOf("they captured him")).toEqual([[1, 2, "captivity"]]);
    expect(spansOf("she looks after them")).toEqual([[1, 3, "care"]]);
  });

  test("longer phrases come before the words within them", () => {
    expect(spansOf("taken prisoner")).toEqual([
      [0, 2, "captivity"],
      [1, 2, "captivity"],
    ]);
  });

  test("an exact form wins over a shared stem", () => {
    expect(spansOf("prison")).toEqual([[0, 1, "jail"]]);
    expect(spansOf("prisoner")).toEqual([[0, 1, "captivity"]]);
  });

  test("the desk's glossary is a family of its own", () => {
    expect(spansOf("the POWs")).toEqual([[1, 2, "desk:prisoner of war"]]);
  });
});
