import fc from "fast-check";
import { expect, test } from "vitest";
import { shortenKept, wordRuns } from "../../src/comparing/word-runs.ts";
import { cleanText } from "../../src/reply/clean-text.ts";
import { markedWords } from "../../src/reply/describe-change.ts";

test.each([
  ["Forty boats burned.", "Fifty boats burned.", "[-Forty-] {+Fifty+} boats burned."],
  ["At least nine died.", "Nine died.", "[-At least nine-] {+Nine+} died."],
  ["He will, reportedly, resign.", "He will resign.", "He [-will, reportedly,-] {+will+} resign."],
  ["The same.", "The same.", "The same."],
  ["", "New words.", "{+New words.+}"],
  ["Old words.", "", "[-Old words.-]"],
  ["One\u00a0space\nhere", "One space here", "One space here"],
])("%s → %s", (before, after, marked) => {
  expect(markedWords(wordRuns(before, after))).toBe(marked);
});

const words = fc.array(
  fc.oneof(fc.constantFrom("boats", "burned", "the", "in", "“harbour”,", "12,000"), fc.string({ unit: "grapheme" })),
  { maxLength: 30 },
);
const text = words.map((some) => some.join(" "));

test("the runs give both wordings back", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordRuns(before, after);
      const joined = (without: string) => runs.flatMap((run) => (run.kind === without ? [] : [run.text])).join(" ");
      expect(joined("added")).toBe(cleanText(before));
      expect(joined("dropped")).toBe(cleanText(after));
    }),
  );
});

test("a text in which nothing is the same goes and comes as a whole, in good time", () => {
  const before = Array.from({ length: 3_000 }, (_, at) => `a${at}`).join(" ");
  const after = Array.from({ length: 3_000 }, (_, at) => `b${at}`).join(" ");
  expect(wordRuns(before, after)).toEqual([
    { kind: "dropped", text: before },
    { kind: "added", text: after },
  ]);
});

test("what stayed far from a difference may be left out, and says so", () => {
  const runs = wordRuns("one two three four five six boats seven", "one two three four five six ships seven");
  expect(markedWords(shortenKept(runs, 2))).toBe("… five six [-boats-] {+ships+} seven");
  expect(shortenKept(wordRuns("a b c", "a b d"), 2)).toEqual(wordRuns("a b c", "a b d"));
});
