import fc from "fast-check";
import { expect, test } from "vitest";
import { stemOf, wordsOf } from "../../src/words/words-of.ts";

test.each<[string, readonly string[]]>([
  ["Russia’s Kursk Oblast", ["russia", "kursk", "oblast"]],
  ["An estimated 12,000 were sent", ["an", "estimated", "12000", "were", "sent"]],
  ["Cho Tae-yul", ["cho", "tae", "yul"]],
  ["the U.S. and the U.N.", ["the", "us", "and", "the", "un"]],
  ["Ángela didn't", ["angela", "didnt"]],
  ["Сибіга 조태열", ["сибіга", "조태열"]],
])("%s", (text, forms) => {
  expect(wordsOf(text).map((word) => word.form)).toEqual(forms);
});

test.each([
  ["captured", "capture"],
  ["sent", "send"],
  ["caught", "catch"],
  ["negotiations", "negotiate"],
  ["men", "man"],
])("%s and %s share a stem", (form, other) => {
  expect(stemOf(form)).toBe(stemOf(other));
});

test("a word stands where it says, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let last = 0;
      for (const { start, end } of wordsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
    }),
  );
});
