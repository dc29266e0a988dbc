import fc from "fast-check";
import { expect, test } from "vitest";
import { createLikeness, gramsIn } from "../../src/search/likeness.ts";

const texts = ["The Normans conquered the island.", "The mayor opened the market.", "Boats sank in the harbour."];

test("a text is most like itself, somewhat like other forms of its words, and unlike other words", () => {
  const alike = createLikeness(texts.map(gramsIn))("the Norman conquest of the island");
  const [conquered = 0, opened = 0] = texts.map(alike);
  expect(alike("the Norman conquest of the island")).toBeGreaterThan(conquered);
  expect(conquered).toBeGreaterThan(opened);
  expect(alike("xyz")).toBe(0);
});

test("a likeness lies between 0 and 1 whatever is compared, and one question does not tell on the next", () => {
  const likeness = createLikeness(texts.map(gramsIn));
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (asked, text) => {
      const value = likeness(asked)(text);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1.0001);
      likeness("The mayor opened the market")("Boats");
      expect(likeness(asked)(text)).toBe(value);
    }),
  );
});
