import { expect, test } from "vitest";
import { describeFigure } from "../../src/answers/describe-figure.ts";
import type { Figure } from "../../src/claims/claim.ts";

test.each<[string, Figure]>([
  [
    "about 12,000 soldiers (“An estimated 12,000”)",
    { value: 12_000, operator: "about", unit: "soldiers", words: "An estimated 12,000" },
  ],
  [
    "more than 4,000 casualties (“over 4,000”)",
    { value: 4_000, operator: "more-than", unit: "casualties", words: "over 4,000" },
  ],
  ["40 boats", { value: 40, operator: "exactly", unit: "boats", words: "40" }],
  [
    "two-thirds (share presumed dead)",
    { value: 0.6667, operator: "exactly", unit: "share presumed dead", words: "two-thirds" },
  ],
])("%s", (shown, figure) => {
  expect(describeFigure(figure)).toBe(shown);
});
