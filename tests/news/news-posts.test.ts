import fc from "fast-check";
import { expect, test } from "vitest";
import { renderDiscord } from "../../adapters/discord/render-reply.ts";
import { renderSlack } from "../../adapters/slack/render-reply.ts";
import { correctionBlock } from "../../src/news/correction-entry.ts";
import type { Entry } from "../../src/news/news-entries.ts";
import { newsPosts } from "../../src/news/news-posts.ts";
import { finished } from "../../src/record/finished.ts";
import { figureGroupBlocks } from "../../src/reply/numbers-reply.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import type { Reply } from "../../src/reply/reply.ts";
import { foldedStatementOf } from "../../src/reply/statement-of.ts";
import { hostileText } from "../support/arbitrary-reply.ts";
import { exampleArticle, exampleClaim, figureOf, onDay } from "../support/example-claims.ts";

const sentence = fc
  .array(fc.constantFrom("soldiers", "R&D", "the harbour", "“said”", "killed*", "in Kyiv", "<b>", "2,000"), {
    minLength: 5,
    maxLength: 60,
  })
  .map((words) => words.join(" "));
const text = fc.oneof({ weight: 8, arbitrary: sentence }, { weight: 2, arbitrary: hostileText });
const url = fc.oneof(
  fc.constant("https://example.org/fire"),
  fc.integer({ min: 1, max: 900 }).map((length) => `https://example.org/${"long-path/".repeat(length / 10 + 1)}`),
);

const claim = fc
  .record({ text, title: text, outlet: text, url, quote: fc.option(text, { nil: undefined }), speaker: text })
  .map((of) =>
    exampleClaim(1, {
      ...{ text: of.text, quote: of.quote, speaker: { kind: "named", name: of.speaker, role: "minister" } },
      ...{ article: { ...exampleArticle, title: of.title, outlet: of.outlet, url: of.url, via: "Reuters" } },
      ...{ when: [onDay("2024-05-04")], figures: [figureOf(40, "soldiers killed")] },
      hedge: { words: "an estimated", kind: "approximate" },
    }),
  );

const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ part: fc.nat({ max: 3 }), heading: text, claim, also: fc.array(claim, { maxLength: 4 }) }).map((of) => ({
    ...{ part: of.part + 1, heading: of.heading, title: of.heading, dispute: [] },
    block: {
      ...{ kind: "statement" as const, role: "answer" as const },
      statement: foldedStatementOf({ claim: of.claim, also: of.also, outlets: of.also.length + 1, origins: 1 }),
    },
  })),
  fc.record({ claim, others: fc.array(claim, { minLength: 1, maxLength: 3 }) }).map((of) => ({
    ...{ part: 5, heading: "Figures", title: "Figures" },
    block: {
      kind: "statement" as const,
      role: "answer" as const,
      statement: foldedStatementOf({ claim: of.claim, also: [], outlets: 1, origins: 1 }),
    },
    dispute: figureGroupBlocks(
      {
        ...{ counted: "soldiers killed", relation: "possible-conflict" },
        figures: [of.claim, ...of.others].map((one) => ({ claim: one, figure: figureOf(40, "soldiers killed") })),
      },
      undefined,
    ),
  })),
  fc.record({ from: claim, to: claim }).map(({ from, to }) => {
    const at = "2026-11-26T08:00:00.000Z";
    const of = { article: to.article, origin: { kind: "folder", id: "in" } as const, at };
    const fate = {
      kind: "changed",
      at,
      seq: 1,
      from,
      to,
      revision: 2,
      of: ["number"],
      why: "The article was updated.",
    } as const;
    return {
      part: 0,
      heading: "Corrections",
      title: "Corrections",
      dispute: [],
      block: correctionBlock({ kind: "changed", ...of, claim: to, fate }),
    };
  }),
);

const asked = { heading: "What is new: 200 items in 40 stories, since Thursday 26 November 2026, 08:30 Europe/Kyiv" };

test("every post is one page on every platform, whatever its claims say", { timeout: 120_000 }, () => {
  const tell = (reply: Reply) => ({ slack: renderSlack(reply).length, discord: renderDiscord(reply).length });
  fc.assert(
    fc.property(
      fc.array(entry, { minLength: 1, maxLength: 14 }),
      fc.integer({ min: 1, max: 12 }),
      (entries, length) => {
        const posts = finished(
          newsPosts({
            ...asked,
            entries,
            lead: ["The digest of Monday was missed."],
            name: "What is new",
            length,
            ask: "digest show 17",
            closing: ["20 more items are not listed. To look further, type: changes since 2026-11-26"],
          }),
        );
        for (const post of posts) expect(tell(post)).toEqual({ slack: 1, discord: 1 });
      },
    ),
    { numRuns: 150 },
  );
});

test("items of usual length fill posts well, and every one of them is in one", () => {
  const entries = Array.from({ length: 60 }, (_, at): Entry => {
    const told = exampleClaim(at + 1, {
      text: `Item ${at} says that forty boats burned in the harbour of Varna on Monday night.`,
    });
    return {
      ...{ part: 1 + (at % 7), heading: `Story ${at % 7}`, title: `Report ${at}`, dispute: [] },
      block: {
        kind: "statement",
        role: "answer",
        statement: foldedStatementOf({ claim: told, also: [], outlets: 1, origins: 1 }),
      },
    };
  });
  const posts = finished(
    newsPosts({
      ...asked,
      entries,
      lead: [],
      name: "What is new",
      length: 10,
      ask: "digest show 17",
      closing: [],
    }),
  );
  const said = posts.map(renderPlain).join("\n");
  for (const at of entries.keys()) expect(said.split(`Item ${at} says`).length).toBe(2);
  expect(posts.length).toBeLessThanOrEqual(16);
});
