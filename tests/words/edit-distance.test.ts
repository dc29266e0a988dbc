import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "../../src/words/edit-distance.ts";

test.each([
  ["kurks", "kursk", 1],
  ["ca", "abc", 3],
  ["sybiha", "sybiha", 0],
  ["", "abc", 3],
  ["zelenksy", "zelensky", 1],
])("%s and %s are %i apart", (a, b, distance) => {
  expect(editDistance(a, b, 5)).toBe(distance);
});

test("what takes more than allowed is one more than allowed, whatever the words", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(3), (a, b, most) => {
      const exact = editDistance(a, b, 40);
      const bounded = editDistance(a, b, most);
      expect(bounded).toBe(exact <= most ? exact : most + 1);
      expect(editDistance(b, a, most)).toBe(bounded);
    }),
  );
});
