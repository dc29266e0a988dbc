import { expect, test } from "vitest";
import { numbersIn } from "../../src/claims/numbers-in.ts";

test.each<[string, readonly number[]]>([
  ["An estimated 12,000 soldiers", [12_000]],
  ["two soldiers and twenty-one guards", [2, 21]],
  ["four million, or 4.5 million", [4_000_000, 4_500_000]],
  ["two-thirds presumed dead", [2 / 3]],
  ["three hundred thousand", [300_000]],
  ["no number, someone, tonight", []],
])("%s", (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});
