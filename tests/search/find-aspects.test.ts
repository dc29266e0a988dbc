import { describe, expect, test } from "vitest";
import { entityId } from "../../src/ids.ts";
import { openRecord } from "../../src/record.ts";
import { exampleArticle, exampleClaim, onDay } from "../support/example-claims.ts";

const claims = [
  exampleClaim(1, { text: "North Korean soldiers were captured in May 2024.", when: [onDay("2024-05-03")] }),
  exampleClaim(2, { text: "Russian soldiers were sent to the harbour.", topics: ["reinforcements"] }),
  exampleClaim(3, {
    text: "Andrii Sybiha voiced concern.",
    speaker: { kind: "named", name: "Andrii Sybiha", role: undefined },
  }),
];
const entities = [
  { id: entityId("sybiha"), kind: "person", name: "Andrii Sybiha", aliases: ["Sybiha"], roles: [] } as const,
];
const record = openRecord({ articles: [exampleArticle], claims, entities, glossary: [] });
const aspectsOf = (subject: string) => record.aspectsOf(subject, new Date("2025-01-01T00:00:00Z"));
const wordsAndKinds = (subject: string) => aspectsOf(subject).map(({ words, kind }) => `${words}: ${kind}`);

describe("what a subject asks for", () => {
  test.each<[string, readonly string[]]>([
    ["was Sybiha captured", ["Sybiha: name", "captured: word"]],
    ["soldiers on 3 May 2024", ["3 May 2024: time", "soldiers: word"]],
    ["are they still there", ["still: now"]],
    ["what happened in the first place", []],
    ["the north korean soldiers", ["north korean: word", "soldiers: word"]],
  ])("%s", (subject, aspects) => {
    expect(wordsAndKinds(subject)).toEqual(aspects);
  });

  test("a misspelt word is read as the nearest word of the record", () => {
    expect(aspectsOf("harbuor")).toMatchObject([{ readAs: "harbour" }]);
  });

  test("an English word that the record lacks is not taken for a misspelling", () => {
    expect(aspectsOf("captain")).toMatchObject([{ readAs: undefined }]);
  });

  test("a country before a word asks for that country's", () => {
    const [asked] = aspectsOf("Russian soldiers");
    const cover = record.index
      .find(asked === undefined ? [] : [asked], 9, record.wordsOf("Russian soldiers"))
      .map((found) => [found.claim.at.sentence, found.cover[0]]);
    expect(cover.filter(([, covered]) => covered !== 0)).toEqual([[2, 1]]);
  });

  test("an unknown word weighs no more than a rare one", () => {
    const weights = aspectsOf("harbour volcano").map((aspect) => aspect.weight);
    expect(new Set(weights).size).toBe(1);
  });
});
