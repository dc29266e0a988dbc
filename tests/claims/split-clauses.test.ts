import fc from "fast-check";
import { expect, test } from "vitest";
import { splitClauses } from "../../src/claims/split-clauses.ts";

test.each<[string, readonly string[]]>([
  [
    "They met on Friday to discuss the return of two soldiers.",
    ["They met on Friday", "to discuss the return of two soldiers."],
  ],
  ["Boats were sent to Russia and to the harbour.", ["Boats were sent to Russia and to the harbour."]],
  [
    "He said that it burned, because a stove was left on.",
    ["He said", "that it burned", "because a stove was left on."],
  ],
  ["It burned; nobody died.", ["It burned", "nobody died."]],
])("%s", (sentence, clauses) => {
  expect(splitClauses(sentence)).toEqual(clauses);
});

test("no word is lost", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const letters = (value: string): string => value.replace(/[\s,;]/g, "");
      expect(letters(splitClauses(text).join(""))).toBe(letters(text));
    }),
  );
});
