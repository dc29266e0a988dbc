import { expect, test } from "vitest";
import { slipsBetween } from "../../src/names/is-slip.ts";

test.each([
  ["kurks", "kursk", 1],
  ["donestk", "donetsk", 1],
  ["stoltenbreg", "stoltenberg", 1],
  ["stolenbreg", "stoltenberg", 2],
  ["iran", "iraq", undefined],
  ["micron", "macron", undefined],
  ["rutin", "putin", undefined],
  ["kim", "him", undefined],
  ["cho", "choi", undefined],
])("%s for %s: %s slips", (typed, known, slips) => {
  expect(slipsBetween(typed, known)).toBe(slips);
});
