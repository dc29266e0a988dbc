import fc from "fast-check";
import { expect, test } from "vitest";
import { clipText, clipToFit, shownText, splitToFit } from "../../src/reply/fit-text.ts";
import { hostileText } from "../support/arbitrary-reply.ts";

const doubled = (text: string): string => text.replace(/[^\s]/gu, "$&$&");
const letters = (text: string): string => text.replace(/\s/g, "");

test("pieces fit once written, and together say everything", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const pieces = splitToFit(text, 120, doubled);
      for (const piece of pieces) expect(doubled(piece).length).toBeLessThanOrEqual(120);
      expect(letters(pieces.join(""))).toBe(letters(shownText(text)));
    }),
    { numRuns: 50 },
  );
});

test("what is cut is marked as cut, what fits is whole", () => {
  expect(clipText("short", 10)).toBe("short");
  expect(clipText("a longer text than fits", 10)).toBe("a longer…");
  expect(clipToFit("abcdef", 8, doubled)).toMatch(/^abc?…$/);
  expect(shownText("\u0000 ")).toBe("–");
});
