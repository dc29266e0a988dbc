import { describe, expect, test } from "vitest";
import { shortAnswers } from "../../src/answers/short-answers.ts";
import type { Claim } from "../../src/claims/claim.ts";
import type { AnswerKind } from "../../src/questions/question.ts";
import { wordsOf } from "../../src/words/words-of.ts";
import { askedFor, wordAspect } from "../support/example-aspects.ts";
import { exampleClaim, figureOf, onDay } from "../support/example-claims.ts";

const termsOf = (text: string) => new Set(wordsOf(text).flatMap((word) => [word.form, word.stem]));

type Asking = { readonly coverage?: number; readonly subject?: string };

const short = (claim: Claim, wants: AnswerKind, words: readonly string[], { coverage = 1, subject }: Asking = {}) => {
  const asked = askedFor(
    wants,
    words.map((word) => wordAspect(word)),
    subject,
  );
  return shortAnswers({ claim, coverage, cover: [], titled: [], fit: 1, score: 1 }, asked, termsOf);
};

const sent = exampleClaim(1, {
  text: "120 boats were sent and 40 boats sank on 3 May 2024 off the harbour.",
  figures: [figureOf(120, "boats sent"), figureOf(40, "boats sunk")],
  when: [onDay("2024-05-03")],
  where: ["the harbour", "the bay"],
  who: [
    { name: "the coast guard", role: undefined },
    { name: "fishermen", role: undefined },
  ],
});

describe("the clause rule", () => {
  test("of several figures only the one that counts what was asked is singled out", () => {
    expect(short(sent, "howmany", ["sunk"])).toEqual(["40 boats sunk"]);
    expect(short(sent, "howmany", ["boats"])).toEqual([]);
  });

  test("a claim that does not speak of all that was asked gives no date, place or figure", () => {
    const one = exampleClaim(2, {
      text: "40 boats sank.",
      figures: [figureOf(40, "boats sunk")],
      when: [onDay("2024-05-03")],
      where: ["x"],
    });
    for (const wants of ["howmany", "when", "where"] as const) {
      expect(short(one, wants, ["boats", "rescued"], { coverage: 0.5 })).toEqual([]);
      expect(short(one, wants, ["boats"])).toHaveLength(1);
    }
  });

  test("a date belongs to its clause: when they met is not when it was rebuilt", () => {
    const met = exampleClaim(2, {
      text: "They met on 3 May 2024 to discuss rebuilding the harbour.",
      when: [onDay("2024-05-03")],
    });
    expect(short(met, "when", ["met"])).toEqual(["3 May 2024"]);
    expect(short(met, "when", ["rebuilding"])).toEqual([]);
  });

  test("of two dates neither is singled out", () => {
    expect(short({ ...sent, when: [onDay("2024-05-03"), onDay("2024-05-04")] }, "when", ["boats"])).toEqual([]);
  });
});

describe("other kinds", () => {
  test("who: the first party that was not asked about; the speaker where saying is asked about", () => {
    const guard = exampleClaim(4, { text: "The coast guard sent boats.", who: sent.who });
    expect(short(guard, "who", ["boats"], { subject: "sent boats" })).toEqual(["the coast guard"]);
    expect(short(sent, "who", ["boats"], { subject: "sent boats" })).toEqual([]);
    const said = { ...guard, speaker: { kind: "named", name: "the harbour master", role: undefined } as const };
    expect(short(said, "who", ["boats"])).toEqual(["the coast guard"]);
    expect(short(said, "who", ["boats"], { subject: "says that boats sank" })).toEqual(["the harbour master"]);
  });

  test("who did it is not the one to whom it was done", () => {
    const caught = exampleClaim(3, {
      text: "Two sailors were captured.",
      who: [{ name: "two sailors", role: undefined }],
    });
    expect(short(caught, "who", ["captured"], { subject: "captured them" })).toEqual([]);
    expect(short(caught, "who", ["captured"], { subject: "was captured" })).toEqual(["two sailors"]);
  });

  test("why gives the reason, said the quotation of a speaker", () => {
    expect(short({ ...sent, why: "a stove was left on" }, "why", ["boats"])).toEqual(["Because: a stove was left on"]);
    expect(short({ ...sent, quote: "boats sank" }, "said", ["boats"])).toEqual([]);
  });

  test("what is answered by the claim itself", () => {
    expect(short(sent, "what", ["boats"])).toEqual([]);
  });
});
