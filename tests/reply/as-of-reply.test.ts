import { expect, test } from "vitest";
import { readAsOf } from "../../src/questions/read-as-of.ts";
import { asOfNotice, asOfProblem, asOfReply } from "../../src/reply/as-of-reply.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import type { Reply } from "../../src/reply/reply.ts";
import { statementOf } from "../../src/reply/statement-of.ts";
import { exampleClaim, figureOf } from "../support/example-claims.ts";

test("the notice names the day, or the instant where one was given", () => {
  expect(asOfNotice("2026-11-01T23:59:59.999Z").text).toBe(
    "As on the record on 1 November 2026 (to its end, UTC). What came or changed later is left out.",
  );
  expect(asOfNotice("2026-11-01T14:05:00.000Z").text).toContain("on 1 November 2026, 14:05 UTC.");
});

const claim = exampleClaim(1, { text: "Forty boats burned.", figures: [figureOf(40, "boats")] });
const statement = statementOf(claim);
const replies: readonly Reply[] = [
  { outcome: "found", ask: "what boats", blocks: [{ kind: "statement", role: "answer", statement }] },
  { outcome: "found", ask: "timeline", blocks: [{ kind: "timeline", entries: [{ date: "3 May 2024", statement }] }] },
  { outcome: "found", ask: "numbers", blocks: [{ kind: "figures", rows: [{ figure: "40 boats", statement }] }] },
];

test.each(replies)(
  "an answer as of a day says which, and of each claim since when it is on the record ($ask)",
  (reply) => {
    const text = renderPlain(
      asOfReply(reply, { asOf: "2024-05-05T23:59:59.999Z", since: new Map([[claim.id, "2024-05-04T08:30:00.000Z"]]) }),
    );
    expect(text).toMatch(/^As on the record on 5 May 2024/);
    expect(text).toContain("On the record: since 4 May 2024, 08:30 UTC");
    expect(renderPlain(reply)).not.toContain("On the record");
  },
);

test("a day that cannot be taken is said, and nothing is answered in its place", () => {
  const { problem } = readAsOf("who sybiha asof:someday", new Date("2026-11-27T12:00:00Z"));
  const reply = asOfProblem(problem ?? "", "who sybiha asof:someday");
  expect(reply.outcome).toBe("problem");
  expect(renderPlain(reply)).toMatch(/^“someday” after “asof:” cannot be read as a day/);
});

test("what is chosen below an answer of a day stays on it, and no gap is filed from there", () => {
  const asked: Reply = {
    outcome: "nothing",
    ask: "who built it",
    blocks: [
      { kind: "choices", prompt: "Who do you mean?", choices: [{ label: "Ann Poe", ask: "who ann poe" }] },
      { kind: "choices", prompt: "Later", choices: [{ label: "File this gap", ask: "gap file who built it" }] },
    ],
  };
  const asOf = "2024-05-05T23:59:59.999Z";
  const text = renderPlain(asOfReply(asked, { asOf, since: new Map() }));
  expect(text).toContain(`who ann poe asof:${asOf}`);
  expect(text).not.toContain("gap file");
});

test("of a day before the record began it is said when that was", () => {
  const reply: Reply = { outcome: "nothing", ask: "who built it", blocks: [{ kind: "notice", text: "Nothing." }] };
  const on = (asOf: string) =>
    renderPlain(asOfReply(reply, { asOf, since: new Map(), begin: "2024-05-04T08:30:00.000Z" }));
  expect(on("2024-05-01T23:59:59.999Z")).toContain("This record begins on 4 May 2024, 08:30 UTC");
  expect(on("2024-05-05T23:59:59.999Z")).not.toContain("begins on");
});
