import { afterEach, beforeEach, expect, test } from "vitest";
import type { Claim } from "../../src/claims/claim.ts";
import { fateOf } from "../../src/corrections/cards/fate-of.ts";
import { raisedBy } from "../../src/corrections/follow-corrections.ts";
import { articleId } from "../../src/ids.ts";
import type { Change } from "../../src/log/change.ts";
import { killClaims } from "../../src/log/change-state.ts";
import { changesAbout } from "../../src/log/changes-about.ts";
import type { UnreadArticle } from "../../src/log/held-article.ts";
import { ingestArticle } from "../../src/log/ingest-article.ts";
import { operatorView } from "../../src/places/view.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { unread } from "../support/arriving.ts";

/*
 * A later version of this program reads the same text otherwise. It knows what was read before by its fingerprint, in
 * which the version of the reading is; here a title that changes with it stands for that.
 */

let store: Store;
beforeEach(async () => {
  store = await openSqliteStore({ path: ":memory:" });
});
afterEach(() => store.close());

const fire = articleId("harbour-fire");
const at = (time: string): Date => new Date(`2024-05-04T${time}:00.000Z`);
const story =
  "Forty boats burned in Varna on Friday, the mayor Ivan Ivanov said. The mayor wept. Divers came. Cranes fell.";

type Reading = (claims: readonly Claim[]) => readonly Claim[];
const asIs: Reading = (claims) => claims;

function read(reading: Reading, { title = "Fire", published = "2024-05-04" } = {}): UnreadArticle {
  const article = unread(story, { title, published });
  return { ...article, read: (dated) => reading(article.read(dated)) };
}

const upgradeTo = async (reading: Reading): Promise<readonly Change[]> =>
  (await ingestArticle(store, read(reading, { title: "Fire again" }), at("11:00"))).changes;

const each =
  (change: (claim: Claim) => Claim): Reading =>
  (claims) =>
    claims.map(change);
const date = {
  kind: "date",
  words: "on Friday",
  from: "2024-04-26",
  to: "2024-04-26",
  relation: "at",
  countedFrom: undefined,
};

/** The first two sentences are taken for one. */
const joined: Reading = ([first, second, ...rest]) => {
  if (first === undefined || second === undefined) return rest;
  const text = story.slice(first.at.start, second.at.end);
  const verbatim = { text, start: first.at.start ?? 0, end: second.at.end ?? 0 };
  return [{ ...first, text, verbatim, at: { ...first.at, end: second.at.end } }, ...rest];
};

const readings: readonly (readonly [string, Reading])[] = [
  [
    "other days",
    each((claim) => ({ ...claim, when: claim.when.map((one) => ({ ...one, from: date.from, to: date.to })) })),
  ],
  [
    "another speaker",
    each((claim) => ({ ...claim, speaker: { kind: "named", name: "Petar Petrov", role: undefined } })),
  ],
  ["another hedge, figures and topics", each((claim) => ({ ...claim, hedge: undefined, figures: [], topics: ["x"] }))],
  ["two sentences as one", joined],
  ["a sentence as none", (claims) => claims.slice(0, 3)],
];

test.each(readings)(
  "%s: nobody is told, no list of changes has it, and it is read so from then on",
  async (_, reading) => {
    await ingestArticle(store, read(asIs), at("10:00"));
    const before = await store.articles.find(fire);
    const changes = await upgradeTo(reading);
    expect(changes.filter(({ difference }) => difference?.kind === "fact")).toEqual([]);
    expect((await raisedBy(changes, store)).flatMap(({ claims }) => claims)).toEqual([]);
    const reply = await changesAbout(store, {
      question: { kind: "changes", subject: "", since: "2024-05-04" },
      ask: "changes",
      now: at("12:00"),
      view: operatorView,
      found: [],
    });
    expect(renderPlain(reply)).not.toMatch(/Reworded|Changed in|Withdrawn/i);
    const held = await store.articles.find(fire);
    const wanted = reading(read(asIs).read(read(asIs).article));
    expect(held?.claims.map(({ claim: { text, when, speaker } }) => ({ text, when, speaker }))).toEqual(
      wanted.map(({ text, when, speaker }) => ({ text, when, speaker })),
    );
    for (const { claim, revision } of before?.claims ?? []) {
      const [first, ...rest] = await store.articles.revisions([claim.id]);
      if (first === undefined || held === undefined) throw new Error(`${claim.id} has no revision`);
      const { article, state } = held;
      const standing = { article, claims: held.claims.map((one) => one.claim) };
      const history = {
        claim: claim.id,
        revisions: [first, ...rest] as const,
        state,
        held: standing,
        correction: undefined,
      };
      const seen = { revision, at: at("10:30").toISOString(), view: operatorView };
      expect(fateOf({ ...history, changes: (await store.log.of([fire])).toReversed() }, seen)).toBeUndefined();
    }
  },
);

test("with another date of its article the days that are counted from it are other ones in fact", async () => {
  await ingestArticle(store, read(asIs), at("10:00"));
  const { changes } = await ingestArticle(store, read(asIs, { published: "2024-04-29" }), at("11:00"));
  expect(changes).toContainEqual(
    expect.objectContaining({ kind: "claim-changed", difference: { kind: "fact", of: ["date"] } }),
  );
});

test("what the desk killed does not come back because its text is read anew", async () => {
  await ingestArticle(store, read(asIs), at("10:00"));
  const [claim] = (await store.articles.find(fire))?.claims.slice(1) ?? [];
  if (claim === undefined) throw new Error("nothing is held");
  await killClaims(store, fire, { claims: [claim.claim.id], reason: undefined, now: at("10:30") });
  await upgradeTo(asIs);
  const texts = (await store.articles.find(fire))?.claims.map((one) => one.claim.text);
  expect(texts).not.toContain("The mayor wept.");
  expect(texts).toHaveLength(3);
});
