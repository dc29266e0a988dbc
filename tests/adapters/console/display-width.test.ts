import { expect, test } from "vitest";
import { displayWidth } from "../../../adapters/console/display-width.ts";
import { wrapWords } from "../../../adapters/console/wrap-words.ts";

test.each([
  ["soldiers", 8],
  ["Сибіга", 6],
  ["조태열", 6],
  ["趙兌烈", 6],
  ["e\u0301", 1],
  ["می‌خواهم", 7],
  ["👩‍👩‍👧‍👦", 2],
  ["⚠️", 2],
  ["🇰🇵", 2],
  ["“x”", 3],
  ["", 0],
])("%j fills %i cells", (text, cells) => {
  expect(displayWidth(text)).toBe(cells);
});

test.each([
  ["one two three", 7, ["one two", "three"]],
  ["one two three", 80, ["one two three"]],
  ["abcdefgh ij", 4, ["abcd", "efgh", "ij"]],
  ["ab abcdefg", 4, ["ab", "abcd", "efg"]],
  ["조태열 x", 4, ["조태", "열 x"]],
  ["", 10, [""]],
])("%j wraps at %i cells", (text, width, lines) => {
  expect(wrapWords(text, width)).toEqual(lines);
});
