import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSpellings } from "../../src/search/spellings.ts";

const spellings = createSpellings([
  ["sybiha", 12],
  ["seoul", 40],
  ["soul", 3],
  ["pyongyang", 9],
  ["bilohorivka", 2],
  ["captured", 5],
  ["capture", 8],
  ["сибіга", 4],
]);

describe("near", () => {
  test.each([
    ["a replaced letter", "sybiga", 1, ["sybiha"]],
    ["a missing letter", "sybha", 1, ["sybiha"]],
    ["a letter too many", "seooul", 1, ["seoul"]],
    ["swapped letters", "soeul", 1, ["seoul", "soul"]],
    ["swapped letters at the end of the prefix", "captuerd", 1, ["captured"]],
    ["a mistake past the prefix", "bilohorivca", 1, ["bilohorivka"]],
    ["two mistakes", "pyonyjang", 2, ["pyongyang"]],
    ["another script", "сибига", 1, ["сибіга"]],
    ["a known word, before its neighbours", "capture", 1, ["capture", "captured"]],
    ["nothing near", "warsaw", 2, []],
    ["an empty word", "", 2, []],
  ])("finds %s", (_, typed, most, words) => {
    expect(spellings.near(typed, most).map((one) => one.word)).toEqual(words);
  });

  test("says how far each word is", () => {
    expect(spellings.near("captur", 2)).toEqual([
      { word: "capture", distance: 1 },
      { word: "captured", distance: 2 },
    ]);
  });

  test("puts words that occur more often first among equally near ones", () => {
    const near = createSpellings([
      ["cat", 1],
      ["car", 7],
      ["can", 7],
      ["cab", 3],
    ]).near("cax", 1);
    expect(near.map((one) => one.word)).toEqual(["can", "car", "cab", "cat"]);
  });

  test("finds nothing without words", () => {
    expect(createSpellings([]).near("seoul", 2)).toEqual([]);
  });

  test("finds exactly the words that measuring every word would find", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 0, maxLength: 11 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, fc.nat(2), (words, typed, most) => {
        const near = createSpellings(words.map((one) => [one, 1])).near(typed, most);
        const expected = words.filter((one) => slowDistance(typed, one) <= most);
        expect(new Set(near.map((one) => one.word))).toEqual(new Set(expected));
        for (const one of near) expect(one.distance).toBe(slowDistance(typed, one.word));
      }),
    );
  });
});

/** The definition, worked out without sparing anything. */
function slowDistance(from: string, to: string): number {
  const table: number[][] = Array.from({ length: from.length + 1 }, (_, row) => [row]);
  const at = (row: number, column: number) => table[row]?.[column] ?? column;
  for (let row = 0; row <= from.length; row += 1) {
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      const ways =
        row === 0 ? [column] : [at(row - 1, column - 1) + same, at(row - 1, column) + 1, at(row, column - 1) + 1];
      const isSwapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (isSwapped) ways.push(at(row - 2, column - 2) + 1);
      table[row]?.push(Math.min(...ways));
    }
  }
  return at(from.length, to.length);
}
