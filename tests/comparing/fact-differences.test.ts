import { expect, test } from "vitest";
import type { Claim } from "../../src/claims/claim.ts";
import { differenceOf } from "../../src/comparing/fact-differences.ts";
import { extractClaims } from "../../src/reading/extract-claims.ts";
import { exampleArticle, exampleClaim, figureOf, onDay } from "../support/example-claims.ts";
import { changedWordings } from "./changed-wordings.ts";

const read = (text: string): Claim => {
  const [claim] = extractClaims(exampleArticle, text);
  return claim ?? exampleClaim(1, { text });
};

test.each(changedWordings)("%s → %s: %s", (before, after, expected) => {
  const found = differenceOf(read(before), read(after));
  const shown = found === undefined ? "same" : found.kind === "fact" ? found.of : found.kind;
  expect(shown).toEqual(expected);
});

const changedFields = [
  ["a figure", { figures: [figureOf(41, "boats")] }, ["number"]],
  ["a day", { when: [onDay("2024-05-03")] }, ["date"]],
  ["a speaker", { speaker: { kind: "named", name: "the mayor", role: undefined } }, ["speaker"]],
  ["a hedge", { hedge: { words: "reportedly", kind: "evidential" } }, ["hedge"]],
] as const;

test.each(changedFields)("%s that an editor corrects is a change of fact, whatever the words", (_, fields, of) => {
  const own = exampleClaim(1, { text: "Forty boats burned.", figures: [figureOf(40, "boats")] });
  expect(differenceOf(own, { ...own, ...fields })).toEqual({ kind: "fact", of });
});

test("what an editor looks for a claim by is no change of it", () => {
  const own = exampleClaim(1, { text: "Forty boats burned.", topics: ["fire"] });
  expect(differenceOf(own, { ...own, topics: ["harbour fire"], why: "a stove" })).toBeUndefined();
});
