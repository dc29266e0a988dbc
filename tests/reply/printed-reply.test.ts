import { expect, test } from "vitest";
import { createNewsroom } from "../../src/newsroom.ts";
import { extractClaims } from "../../src/reading/extract-claims.ts";
import { exampleArticle, exampleClaim } from "../support/example-claims.ts";

const text = "The harbour burned. Forty boats were lost. Nobody was hurt.\nThe mayor came at noon.";
const now = new Date("2024-05-05");

function newsroom() {
  const claims = extractClaims(exampleArticle, text);
  return createNewsroom({ articles: [exampleArticle], claims, entities: [], glossary: [] });
}

test("an answer from a held text offers to read on, and its id opens the sentence among its neighbours", async () => {
  const answer = await newsroom().ask({ text: "what forty boats", now });
  const choice = answer.blocks.find((block) => block.kind === "choices");
  expect(choice?.kind === "choices" ? choice.choices : []).toEqual([
    { label: "Read it in context", ask: "harbour-fire#p1s2.1" },
  ]);
  const printed = await newsroom().ask({ text: "harbour-fire#p1s2.1", now });
  expect(printed.blocks.map((block) => (block.kind === "notice" ? block.text : block.kind))).toEqual([
    "statement",
    "heading",
    "The harbour burned.",
    "Forty boats were lost.",
    "Nobody was hurt.",
    "The mayor came at noon.",
  ]);
});

test("a claim whose text is not held says so, and one that is gone is not invented", async () => {
  const claim = exampleClaim(1, { text: "Forty boats burned." });
  const held = createNewsroom({ articles: [exampleArticle], claims: [claim], entities: [], glossary: [] });
  const reply = await held.ask({ text: claim.id, now });
  expect(reply.blocks.at(-1)).toMatchObject({ kind: "notice", text: expect.stringContaining("not held here") });
  const gone = await held.ask({ text: "harbour-fire#p9s9.1", now });
  expect(gone).toMatchObject({
    outcome: "nothing",
    blocks: [{ text: expect.stringContaining("harbour-fire#p9s9.1") }],
  });
});
