import fc from "fast-check";
import { expect, test } from "vitest";
import { nameWords } from "../../src/names/name-words.ts";

test.each([
  ["Cho Tae-yul", ["Cho", "Tae", "yul"]],
  ["sybiha's and Ukraine’s", ["sybiha", "and", "Ukraine"]],
  ["O'Brien", ["O'Brien"]],
  ["the U.S. said", ["the", "U.S", "said"]],
  ["Лук'янов, Андрій", ["Лук'янов", "Андрій"]],
  ["ג'ון", ["ג'ון"]],
  ["「金正恩」", ["金正恩"]],
])("“%s” has the words %j", (text, words) => {
  expect(nameWords(text).map(({ written }) => written)).toEqual(words);
});

test("what stands between words is told", () => {
  const gaps = nameWords("Sybiha, Andrii Tae-yul. Kursk").map(({ before }) => before);
  expect(gaps).toEqual(["start", "comma", "space", "hyphen", "break"]);
});

test("places lie in order within the text and begin with what is written", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let last = 0;
      for (const { written, start, end } of nameWords(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end).startsWith(written)).toBe(true);
        last = end;
      }
    }),
  );
});
