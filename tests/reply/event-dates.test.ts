import { expect, test } from "vitest";
import { extractClaims } from "../../src/reading/extract-claims.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { statementOf } from "../../src/reply/statement-of.ts";
import { timelineReply } from "../../src/reply/view-replies.ts";
import { exampleArticle } from "../support/example-claims.ts";

const article = { ...exampleArticle, published: "2026-11-28T10:00:00Z" };

const datesOf = (sentence: string): readonly string[] =>
  extractClaims(article, sentence).flatMap((claim) => statementOf(claim).eventDates);

test.each([
  [
    "Three workers were killed in the tunnel on 25 November 2026, police said on Friday.",
    ["25 November 2026"],
    "25 November 2026",
  ],
  [
    "The tunnel will stay closed until June 2027, the council said on Thursday.",
    ["until June 2027"],
    "until June 2027",
  ],
  ["The tunnel will stay closed, the council said on Thursday.", [], "said 26 November 2026 (“Thursday”"],
])("of “%s” the day on which it was said is no day of the event", (sentence, dates, inTimeline) => {
  expect(datesOf(sentence)).toEqual(dates);
  const timeline = timelineReply(extractClaims(article, sentence), "timeline tunnel");
  const [entries] = timeline.blocks.flatMap((block) => (block.kind === "timeline" ? [block.entries] : []));
  expect(entries?.map(({ date }) => date)).toEqual([expect.stringContaining(inTimeline)]);
  expect(renderPlain(timeline)).toContain(inTimeline);
});

test("of what happened on the day on which it was told too, the day is that of the event", () => {
  expect(datesOf("On Friday, three workers were killed in the tunnel, police said.")).toEqual([
    expect.stringContaining("27 November 2026"),
  ]);
});
