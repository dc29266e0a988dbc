import { describe, expect, test } from "vitest";
import { rankClaims } from "../../src/answers/rank-claims.ts";
import type { Claim } from "../../src/claims/claim.ts";
import { findQuestionDates } from "../../src/questions/find-question-dates.ts";
import type { AnswerKind } from "../../src/questions/question.ts";
import { askedFor, wordAspect } from "../support/example-aspects.ts";
import { exampleClaim, onDay } from "../support/example-claims.ts";

const found = (claim: Claim, cover: readonly number[], about: readonly number[] = cover.map(() => 0)) => ({
  claim,
  score: 1,
  said: 1,
  around: cover.map(() => 0),
  alike: 0,
  titled: cover.map(() => 0),
  cover,
  about,
});
const order = (
  rows: readonly ReturnType<typeof found>[],
  wants: AnswerKind = "what",
  aspects = [wordAspect("a"), wordAspect("b")],
) => rankClaims(rows, askedFor(wants, aspects)).map((ranked) => ranked.claim.at.sentence);

const [one, two] = [exampleClaim(1, { text: "One." }), exampleClaim(2, { text: "Two." })];

describe("the order of claims", () => {
  test("who speaks of more comes first", () => {
    expect(order([found(one, [1, 0]), found(two, [1, 1])])).toEqual([2, 1]);
  });

  test("between equals: the kind asked, then being about it, then asserted before hedged, then the text's order", () => {
    const dated = exampleClaim(3, { text: "Three.", when: [onDay("2024-05-03")] });
    const hedged = exampleClaim(4, { text: "Four.", hedge: { words: "may", kind: "modal" } });
    expect(order([found(one, [1, 1]), found(dated, [1, 1])], "when")).toEqual([3, 1]);
    expect(order([found(one, [1, 1]), found(two, [1, 1], [1, 0])])).toEqual([2, 1]);
    expect(order([found(hedged, [1, 1]), found(two, [1, 1])])).toEqual([2, 4]);
    expect(order([found(one, [1, 1]), found(two, [1, 1])])).toEqual([1, 2]);
  });

  test("what stands around a claim and how alike its words are decide between claims that speak of as much", () => {
    expect(order([found(one, [1, 0]), { ...found(two, [1, 0]), around: [0, 1] }])).toEqual([2, 1]);
    expect(order([found(one, [1, 0]), { ...found(two, [1, 0]), alike: 0.5 }])).toEqual([2, 1]);
  });

  test("claims that speak of nothing asked are left out", () => {
    expect(order([found(one, [0, 0])])).toEqual([]);
  });

  test("the days decide about a time, not the months by which it was found", () => {
    const [time] = findQuestionDates("on 11 January 2025", new Date("2025-02-01T00:00:00Z"));
    const asked = [wordAspect("11 January", { kind: "time", time })];
    const inMonth = exampleClaim(5, { text: "Five.", when: [onDay("2025-01-20")] });
    const onTheDay = exampleClaim(6, { text: "Six.", when: [onDay("2025-01-11")] });
    expect(order([found(inMonth, [1]), found(onTheDay, [1])], "what", asked)).toEqual([6]);
  });
});
