import fc from "fast-check";
import { expect, test } from "vitest";
import { splitSentences } from "../../../src/reading/sentences/split-sentences.ts";

test.each<[string, readonly string[]]>([
  ["One. Two! Three?", ["One.", "Two!", "Three?"]],
  ["Mr. Hale met Gen. Ruiz of the U.S. Army. They spoke.", ["Mr. Hale met Gen. Ruiz of the U.S. Army.", "They spoke."]],
  ["“It burned.” He left.", ["“It burned.”", "He left."]],
  ["J. R. Ruiz paid $1.5 million.", ["J. R. Ruiz paid $1.5 million."]],
  ["  ", []],
])("%s", (text, sentences) => {
  expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(sentences);
});

test("a sentence is its slice, and nothing but white space is lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const sentences = splitSentences(text);
      for (const { text: sentence, start, end } of sentences) expect(text.slice(start, end)).toBe(sentence);
      expect(
        sentences
          .map((sentence) => sentence.text)
          .join("")
          .replace(/\s/g, ""),
      ).toBe(text.replace(/\s/g, ""));
    }),
  );
});
