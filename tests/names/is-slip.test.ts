import { expect, test } from "vitest";
import { editDistance } from "../../src/names/edit-distance.ts";
import { slipsBetween } from "../../src/names/is-slip.ts";

test.each([
  ["kurks", "kursk", 1],
  ["ca", "abc", 3],
  ["sybiha", "sybiha", 0],
  ["", "abc", 3],
  ["zelenksy", "zelensky", 1],
])("%s and %s are %i apart", (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

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
