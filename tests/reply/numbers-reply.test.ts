import { expect, test } from "vitest";
import { articleId } from "../../src/ids.ts";
import { numbersReply } from "../../src/reply/numbers-reply.ts";
import { wordsOf } from "../../src/words/words-of.ts";
import { exampleArticle, exampleClaim, figureOf } from "../support/example-claims.ts";

const termsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(({ stem }) => stem));

test("figures in possible conflict lead, each with its own source, and what stands alone follows", () => {
  const other = { ...exampleArticle, id: articleId("other"), outlet: "Other Daily", url: undefined };
  const claims = [
    exampleClaim(1, { text: "12 people were hurt.", figures: [figureOf(12, "people hurt")] }),
    exampleClaim(2, { text: "40 boats burned in the fire.", figures: [figureOf(40, "boats")] }),
    exampleClaim(1, { text: "60 boats burned in the fire.", figures: [figureOf(60, "boats")], article: other }),
  ];
  const { blocks } = numbersReply(claims, "numbers fire", { termsOf });
  expect(blocks.map((block) => (block.kind === "heading" ? block.text : block.kind))).toEqual([
    "boats: possible conflict (2 figures, at most 2 origins)",
    "figures",
    "Other figures",
    "figures",
  ]);
});

test("without a figure nothing is made up", () => {
  expect(numbersReply([exampleClaim(1, { text: "Boats burned." })], "numbers", { termsOf }).outcome).toBe("nothing");
});
