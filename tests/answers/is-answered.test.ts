import { describe, expect, test } from "vitest";
import { isAnswered } from "../../src/answers/is-answered.ts";
import type { RankedClaim } from "../../src/answers/rank-claims.ts";
import { askedFor, wordAspect } from "../support/example-aspects.ts";
import { exampleClaim } from "../support/example-claims.ts";

const claim = exampleClaim(1, { text: "It burned." });
const ranked = (cover: readonly number[], fit = 1, titled: readonly number[] = []): RankedClaim => ({
  claim,
  cover,
  titled,
  fit,
  coverage: 1,
  score: 1,
});
const [boats, burned] = [wordAspect("boats"), wordAspect("burned")];

describe("whether a claim answers", () => {
  test("one that speaks of all that was asked does", () => {
    expect(isAnswered(ranked([1, 0.7]), askedFor("when", [boats, burned]))).toBe(true);
  });

  test("what the headline says may stay unsaid by the sentence", () => {
    expect(isAnswered(ranked([1, 0], 1, [0, 1]), askedFor("when", [boats, burned]))).toBe(true);
  });

  test("a printed sentence must say more of what was asked than an editor's claim", () => {
    const printed = { ...ranked([1, 0]), claim: { ...claim, verbatim: { text: claim.text, start: 0, end: 10 } } };
    expect(isAnswered(printed, askedFor("what", [boats, burned]))).toBe(false);
  });

  test("half is enough for what a whole claim answers, not for a date", () => {
    expect(isAnswered(ranked([1, 0]), askedFor("what", [boats, burned]))).toBe(true);
    expect(isAnswered(ranked([1, 0]), askedFor("when", [boats, burned]))).toBe(false);
  });

  test("a claim without the kind of answer does not", () => {
    expect(isAnswered(ranked([1, 1], 0), askedFor("where", [boats, burned]))).toBe(false);
    expect(isAnswered(ranked([1, 1], 0), askedFor("ask", [boats, burned]))).toBe(true);
  });

  test.each(["time", "name"] as const)("a %s cannot be left out", (kind) => {
    expect(isAnswered(ranked([1, 0]), askedFor("what", [boats, wordAspect("x", { kind })]))).toBe(false);
  });

  test("the present cannot be left out of one figure, and may of a whole claim", () => {
    const now = wordAspect("still", { kind: "now", weight: 0.1 });
    expect(isAnswered(ranked([1, 0]), askedFor("howmany", [boats, now]))).toBe(false);
    expect(isAnswered(ranked([1, 0]), askedFor("ask", [boats, now]))).toBe(true);
  });

  test("nothing asked is nothing answered", () => {
    expect(isAnswered(ranked([]), askedFor("ask", []))).toBe(false);
  });
});
