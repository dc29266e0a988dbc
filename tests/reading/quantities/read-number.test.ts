import { expect, test } from "vitest";
import { readNumber } from "../../../src/reading/quantities/read-number.ts";
import { tokensOf } from "../../../src/reading/sentences/tokens-of.ts";

const numberIn = (text: string) => readNumber(tokensOf(text, 0), 0)?.value;

test.each([
  ["12,000 men", 12_000],
  ["1.2 million men", 1_200_000],
  ["twenty-one men", 21],
  ["one hundred and five men", 105],
  ["two hundred and fifty thousand men", 250_000],
  ["one million two hundred and fifty thousand men", 1_250_000],
  ["two hundred and fifty thousand five hundred men", 250_500],
  ["three thousand and twelve men", 3_012],
  ["five hundred thousand men", 500_000],
  ["a dozen men", 12],
  ["half a million men", 500_000],
  ["3 million two men", 3_000_000],
  ["£5bn", undefined],
  ["constructor", undefined],
  ["one constructor", 1],
])("%s: %d", (text, value) => {
  expect(numberIn(text)).toBe(value);
});
