import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "../../src/reply/clean-text.ts";
import { splitText } from "../../src/reply/split-text.ts";
import { hostileText } from "../support/arbitrary-reply.ts";

const anyText = fc.oneof(hostileText, hostileText.map(cleanText), fc.string({ unit: "binary", maxLength: 200 }));
const anyLimit = fc.integer({ min: 2, max: 200 });
const hasBrokenPair = (text: string): boolean => !text.isWellFormed();

describe("splitText", () => {
  test.each([
    ["abc def ghi", 7, ["abc def", "ghi"]],
    ["abc", 3, ["abc"]],
    ["", 5, [""]],
    ["abcdefgh", 3, ["abc", "def", "gh"]],
    ["a bcdefghij", 6, ["a bcde", "fghij"]],
    ["    abc def", 4, ["abc", "def"]],
    ["😀😀😀", 3, ["😀", "😀", "😀"]],
    ["abcde\u0301fgh", 5, ["abcd", "e\u0301fgh"]],
    ["so 👩‍👩‍👧‍👦", 12, ["so", "👩‍👩‍👧‍👦"]],
  ])("%j in pieces of %i", (text, limit, pieces) => {
    expect(splitText(text, limit)).toEqual(pieces);
  });

  test("every piece fits, and none of several is empty", () => {
    fc.assert(
      fc.property(anyText, anyLimit, (text, limit) => {
        const pieces = splitText(text, limit);
        expect(pieces.every((piece) => piece.length <= limit)).toBe(true);
        expect(pieces.length === 1 || pieces.every((piece) => piece !== "")).toBe(true);
      }),
    );
  });

  test("the pieces say everything", () => {
    const letters = (text: string): string => text.replace(/\s/g, "");
    fc.assert(
      fc.property(anyText, anyLimit, (text, limit) => {
        expect(letters(splitText(text, limit).join(""))).toBe(letters(text));
      }),
    );
  });

  test("no surrogate pair is cut", () => {
    fc.assert(
      fc.property(anyText, anyLimit, (text, limit) => {
        fc.pre(!hasBrokenPair(text));
        expect(splitText(text, limit).some(hasBrokenPair)).toBe(false);
      }),
    );
  });
});
