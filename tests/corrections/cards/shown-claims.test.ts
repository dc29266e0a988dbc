import fc from "fast-check";
import { expect, test } from "vitest";
import { shownClaims } from "../../../src/corrections/cards/shown-claims.ts";
import type { Block } from "../../../src/reply/reply.ts";
import { statementOf } from "../../../src/reply/statement-of.ts";
import { arbitraryReply } from "../../support/arbitrary-reply.ts";
import { exampleClaim } from "../../support/example-claims.ts";
import { exampleReplies } from "../../support/example-replies.ts";
import { cardOf, shows } from "./example-fates.ts";

const boats = exampleClaim(1, { text: "Twelve boats burnt.", revision: 3 });
const crane = exampleClaim(2, { text: "A crane fell." });
const other = exampleClaim(3, { text: "Twelve boats were burnt.", revision: 2 });
const statement = { ...statementOf(boats), also: [{ claim: other.id, revision: 2 }] };
const ids = (...blocks: readonly [Block, ...Block[]]) =>
  shownClaims(cardOf(...blocks)).map(({ claim, revision }) => `${claim} ${revision}`);

test.each<[string, Block, readonly string[]]>([
  [
    "a statement with those of its further sources",
    { kind: "statement", role: "answer", statement },
    ["1.1 3", "3.1 2"],
  ],
  ["a near claim, in its first wording where none is told", shows(crane, "near"), ["2.1 1"]],
  ["a row of a timeline", { kind: "timeline", entries: [{ date: "4 May", statement }] }, ["1.1 3", "3.1 2"]],
  ["a row of figures", { kind: "figures", rows: [{ figure: "12 boats", statement }] }, ["1.1 3", "3.1 2"]],
  ["a sentence as printed", { kind: "notice", text: "A crane fell.", claim: crane.id, revision: 4 }, ["2.1 4"]],
])("%s is shown", (_what, block, expected) => {
  expect(ids(block)).toEqual(expected.map((place) => `harbour-fire#p1s${place}`));
});

test("a change shows its claim also where no words of it stand any more", () => {
  const change = { claim: crane.id, revision: 2, how: "withdrawn", on: "", of: [], words: [] } as const;
  const block: Block = {
    kind: "change",
    change: { ...change, statement: undefined, article: undefined, why: undefined },
  };
  expect(ids(block)).toEqual([`${crane.id} 2`]);
});

test("a claim that is shown twice counts once, in its oldest revision", () => {
  const older = { ...statementOf(boats), revision: 2 };
  expect(ids(shows(boats), { kind: "statement", role: "evidence", statement: older })).toEqual([`${boats.id} 2`]);
});

test("help and lists of articles show no claim", () => {
  expect(shownClaims(exampleReplies.help)).toEqual([]);
  expect(shownClaims(exampleReplies.sources)).toEqual([]);
});

test("every claim whose id stands in a statement of a reply is found", () => {
  fc.assert(
    fc.property(arbitraryReply, (reply) => {
      const found = new Set(shownClaims(reply).map(({ claim }): string => claim));
      const named = JSON.stringify(reply.blocks.filter(({ kind }) => kind !== "short")).matchAll(/"claim":"([^"]+)"/g);
      for (const [, claim = ""] of named) expect(found).toContain(claim);
    }),
    { numRuns: 50 },
  );
});
