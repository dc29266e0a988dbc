import { describe, expect, test } from "vitest";
import type { Claim } from "../../../src/claims/claim.ts";
import { type ClaimHistory, fateOf, type Seen } from "../../../src/corrections/cards/fate-of.ts";
import type { Change } from "../../../src/log/change.ts";
import { publicView } from "../../../src/places/view.ts";
import type { ClaimRevision } from "../../../src/store/store.ts";
import { exampleArticle, exampleClaim } from "../../support/example-claims.ts";

const boats = exampleClaim(1, { text: "Twelve boats burnt." });
const minute = (at: number): string => `2026-11-27T14:${String(at).padStart(2, "0")}:00.000Z`;
/** A claim in the minute of the hour in which it came, and that in which it went. */
const revision = (number: number, since: number, until: number | undefined, claim: Claim = boats): ClaimRevision => ({
  claim,
  revision: number,
  since: minute(since),
  until: until === undefined ? undefined : minute(until),
});

const change = (seq: number, fields: Partial<Change>): Change => ({
  seq,
  at: minute(seq),
  article: exampleArticle.id,
  kind: "claim-changed",
  claim: boats.id,
  revision: undefined,
  difference: undefined,
  was: undefined,
  state: undefined,
  ...fields,
});

const added = change(1, { kind: "claim-added", revision: 1 });
const number = { kind: "fact", of: ["number"] } as const;
const ofArticle = (seq: number, was: Change["was"], state: Change["state"]): Change =>
  change(seq, { kind: "article-changed", claim: undefined, was, state });

function history(fields: Partial<ClaimHistory>): ClaimHistory {
  const revisions = fields.revisions ?? ([revision(1, 1, undefined)] as const);
  const standing = revisions.filter(({ until }) => until === undefined).map(({ claim }) => claim);
  const { article } = standing[0] ?? boats;
  return {
    claim: boats.id,
    revisions,
    state: "usable",
    held: { article, claims: standing },
    changes: [added],
    correction: undefined,
    ...fields,
  };
}

const seen: Seen = { revision: 1, at: minute(2), view: publicView };
const nine = { ...boats, text: "Nine boats burnt." };

describe("a claim has no fate", () => {
  test("where nothing happened", () => {
    expect(fateOf(history({}), seen)).toBeUndefined();
  });

  test("where it is only worded otherwise", () => {
    const reworded = { ...boats, text: "A dozen boats burnt." };
    const changes = [added, change(5, { revision: 2, difference: { kind: "reworded" } })];
    const revisions = [revision(1, 1, 5), revision(2, 5, undefined, reworded)] as const;
    expect(fateOf(history({ revisions, changes }), seen)).toBeUndefined();
  });

  test("where its article is touched again in the same state", () => {
    expect(fateOf(history({ changes: [added, ofArticle(5, "usable", "usable")] }), seen)).toBeUndefined();
  });

  test("where it had come back before it was shown", () => {
    const changes = [added, ofArticle(5, "usable", "withheld"), ofArticle(6, "withheld", "usable")];
    expect(fateOf(history({ changes }), { ...seen, at: minute(7) })).toBeUndefined();
  });
});

describe("a changed claim", () => {
  const ten = { ...boats, text: "Ten boats burnt." };
  const changes = [
    added,
    change(5, { revision: 2, difference: number }),
    change(6, { revision: 3, difference: { kind: "fact", of: ["date", "number"] } }),
    change(7, { revision: 4, difference: { kind: "reworded" } }),
  ];
  const revisions = [
    revision(1, 1, 5),
    revision(2, 5, 6, nine),
    revision(3, 6, 7, ten),
    revision(4, 7, undefined, ten),
  ] as const;

  test("is told by all that changed of it since, and by the last change of fact", () => {
    expect(fateOf(history({ revisions, changes }), seen)).toEqual({
      kind: "changed",
      from: boats,
      to: ten,
      revision: 4,
      of: ["number", "date"],
      why: "The article was updated.",
      at: minute(6),
      seq: 6,
    });
  });

  test("is compared with the revision that was shown", () => {
    expect(fateOf(history({ revisions, changes }), { ...seen, revision: 2 })).toMatchObject({ from: nine, to: ten });
    expect(fateOf(history({ revisions, changes }), { ...seen, revision: 3 })).toBeUndefined();
  });

  test("brings the article's own word of it, if that came with the change", () => {
    const told = { text: "Correction: ten boats.", at: minute(5) };
    expect(fateOf(history({ revisions, changes, correction: told }), seen)).toMatchObject({
      why: "The article was updated. It says: “Correction: ten boats.”",
    });
    const old = { ...told, at: minute(1) };
    expect(fateOf(history({ revisions, changes, correction: old }), seen)).toMatchObject({
      why: "The article was updated.",
    });
  });
});

test("a change that was taken back restores what was shown", () => {
  const changes = [
    added,
    change(5, { revision: 2, difference: number }),
    change(6, { revision: 3, difference: number }),
    ofArticle(7, "usable", "usable"),
  ];
  const revisions = [revision(1, 1, 5), revision(2, 5, 6, nine), revision(3, 6, undefined)] as const;
  expect(fateOf(history({ revisions, changes }), seen)).toEqual({
    kind: "restored",
    from: boats,
    at: minute(6),
    seq: 6,
  });
});

test("a claim that the article no longer makes is withdrawn", () => {
  const changes = [added, change(5, { kind: "claim-withdrawn", revision: 1 })];
  expect(fateOf(history({ revisions: [revision(1, 1, 5)], changes }), seen)).toEqual({
    kind: "withdrawn",
    from: boats,
    revision: 1,
    why: "The article no longer says so.",
    at: minute(5),
    seq: 5,
  });
});

test.each([
  ["killed", "killed"],
  ["withheld", "withheld"],
  ["embargoed", "withheld"],
  ["withdrawn", "withdrawn"],
] as const)("of an article that is %s its claims are %s, since it became so", (state, kind) => {
  const changes = [added, ofArticle(5, "usable", state), ofArticle(6, state, state)];
  expect(fateOf(history({ state, changes }), seen)).toMatchObject({ kind, at: minute(5), seq: 5 });
});

test("an article that left what the place may see is withheld there, and nowhere else", () => {
  const inside = { ...boats, article: { ...exampleArticle, collection: "investigations" } };
  const moved = history({
    revisions: [revision(1, 1, undefined, inside)],
    changes: [added, ofArticle(5, "usable", "usable")],
  });
  expect(fateOf(moved, seen)).toMatchObject({ kind: "withheld", seq: 5 });
  const desk = { collections: ["investigations", "public"], groundRule: "on-record" } as const;
  expect(fateOf(moved, { ...seen, view: desk })).toBeUndefined();
});

test("a claim whose source may no longer be named is withheld where it was", () => {
  const quiet: Claim = {
    ...boats,
    groundRule: "background",
    speaker: { kind: "named", name: "A clerk", role: undefined },
  };
  const changes = [added, change(5, { revision: 2, difference: { kind: "fact", of: ["speaker"] } })];
  const revisions = [revision(1, 1, 5), revision(2, 5, undefined, quiet)] as const;
  const inside = { collections: ["public"], groundRule: "background" } as const;
  expect(fateOf(history({ revisions, changes }), { ...seen, view: inside })).toMatchObject({ kind: "withheld" });
});

test("a revision that the record does not know counts as its first", () => {
  expect(fateOf(history({ revisions: [revision(1, 1, undefined)] }), { ...seen, revision: 9 })).toBeUndefined();
});
