import { expect, test } from "vitest";
import { answerFrom } from "../../src/answer-from.ts";
import { createDeliverer } from "../../src/delivery/create-deliverer.ts";
import { openLiveRecords } from "../../src/following/live-records.ts";
import { answerGaps, type GapParts } from "../../src/gaps/answer-gaps.ts";
import { articleId } from "../../src/ids.ts";
import { consolePlace, operator } from "../../src/places/place.ts";
import { viewOf } from "../../src/places/view-of.ts";
import { channel, enterArticle, openBackgroundDesk, readBy } from "../support/background-desk.ts";
import { createDyingProcess } from "../support/dying-process.ts";
import { exampleArticle, exampleClaim } from "../support/example-claims.ts";

const asker = { platform: "slack", id: "U1", name: "a reporter", groups: [] };
const place = { ...channel, thread: "t1" };
const article = { ...exampleArticle, id: articleId("tunnel"), title: "Tunnel opens" };
const tunnel = exampleClaim(1, { article, text: "The mayor opened the tunnel.", topics: ["tunnel"] });

/** A newsroom that answers from its store, and one question that it cannot answer. */
async function openDesk(ask = "tunnel") {
  const desk = await openBackgroundDesk();
  const records = await openLiveRecords({ store: desk.store, words: { entities: [], glossary: [] } });
  const asked: string[] = [];
  const parts: GapParts = {
    store: desk.store,
    answer: async (request) => {
      asked.push(request.text);
      const settings = request.place === undefined ? undefined : await desk.store.places.settings(request.place);
      return answerFrom(records.of(viewOf(request.place, settings)), request);
    },
    refresh: () => records.follow(),
    now: desk.now,
    newId: desk.parts.newId,
    log: desk.parts.log,
  };
  const { gap } = await desk.store.gaps.file({ ask, place, asker, filedAt: desk.now().toISOString() });
  while ((await answerGaps(parts)) > 0);
  asked.length = 0;
  return { ...desk, gaps: parts, asked, gap };
}

test("when an article answers a question its thread is told once, with the question and who asked, and no ping", async () => {
  const desk = await openDesk();
  await enterArticle(desk.store, [tunnel], desk.now());
  await answerGaps(desk.gaps);
  await createDeliverer(desk.parts).step();
  expect(desk.poster.messages).toMatchObject([{ place: { channel: "C1", thread: "t1" } }]);
  expect(readBy(desk.poster)["m1"]).toMatch(
    /^The record now answers “tunnel”, filed by a reporter on 27 November 2026, 14:00 UTC\.\n[\s\S]*The mayor opened the tunnel\./,
  );
  expect(await desk.store.gaps.find(desk.gap.id)).toMatchObject({ state: "answered", answeredBy: tunnel.id });
  expect(await desk.store.ledger.showing([tunnel.id])).toMatchObject([{ message: "m1", purpose: "answer" }]);
  await enterArticle(
    desk.store,
    [exampleClaim(1, { article: { ...article, id: articleId("more") }, text: "The tunnel is long." })],
    desk.now(),
  );
  while ((await answerGaps(desk.gaps)) > 0);
  await createDeliverer(desk.parts).step();
  expect(desk.poster.messages).toHaveLength(1);
});

test("an article that does not answer it tells nobody", async () => {
  const desk = await openDesk();
  const other = exampleClaim(1, { article, text: "The bridge was painted." });
  await enterArticle(desk.store, [other], desk.now());
  await answerGaps(desk.gaps);
  expect(desk.asked).toEqual(["tunnel"]);
  expect(await desk.store.outbox.waiting(9)).toEqual([]);
});

test("what an embargoed article answers is told after its release and not before", async () => {
  const desk = await openDesk();
  const happenings = [{ kind: "claim-added", claim: tunnel, revision: 1 }] as const;
  const embargoed = { article, text: undefined, origin: { kind: "folder", id: "x" }, fingerprint: "1" } as const;
  const standing = [tunnel.id];
  const enter = (
    state: "embargoed" | "usable",
    more:
      | typeof happenings
      | readonly [{ readonly kind: "article-changed"; readonly was: "embargoed"; readonly state: "usable" }],
  ) =>
    desk.store.articles.amend(article.id, desk.now().toISOString(), () => ({
      ...embargoed,
      state,
      standing,
      moved: [],
      happenings: more,
    }));
  await enter("embargoed", happenings);
  await answerGaps(desk.gaps);
  expect(await desk.store.outbox.waiting(9)).toEqual([]);
  await enter("usable", [{ kind: "article-changed", was: "embargoed", state: "usable" }]);
  await answerGaps(desk.gaps);
  expect(await desk.store.outbox.waiting(9)).toMatchObject([{ purpose: "gap", key: `gap ${desk.gap.id}` }]);
});

test("what only another collection answers is not told where that may not be seen", async () => {
  const desk = await openDesk();
  const inside = { ...article, collection: "investigations" };
  await enterArticle(desk.store, [{ ...tunnel, article: inside }], desk.now());
  await answerGaps(desk.gaps);
  expect(await desk.store.outbox.waiting(9)).toEqual([]);
});

test("a gap of the console is marked as answered and nothing is posted", async () => {
  const desk = await openDesk("nothing of the kind");
  const filed = { ask: "tunnel", place: consolePlace, asker: operator, filedAt: desk.now().toISOString() };
  const { gap } = await desk.store.gaps.file(filed);
  await enterArticle(desk.store, [tunnel], desk.now());
  await answerGaps(desk.gaps);
  expect(await desk.store.gaps.find(gap.id)).toMatchObject({ state: "answered" });
  expect(await desk.store.outbox.waiting(9)).toEqual([]);
});

test("a command of the desk is never done by itself, however it came among the gaps", async () => {
  const desk = await openDesk();
  const filed = { ask: "/kill tunnel yes because x", place, asker, filedAt: desk.now().toISOString() };
  await desk.store.gaps.file(filed);
  await enterArticle(desk.store, [tunnel], desk.now());
  await answerGaps(desk.gaps);
  expect(desk.asked).toEqual(["tunnel"]);
});

test("in a long log, only questions that share a word with what came in are asked again", async () => {
  const desk = await openDesk();
  await desk.store.gaps.file({ ask: "who won the regatta", place, asker, filedAt: desk.now().toISOString() });
  const many = Array.from({ length: 600 }, (_, at) =>
    exampleClaim(at + 1, { article, text: `Lamp ${at} of the tunnel.` }),
  );
  await enterArticle(desk.store, many, desk.now());
  await answerGaps(desk.gaps);
  expect(desk.asked).toEqual(["tunnel"]);
});

test("killed before any call, it neither loses an answer nor tells it twice", async () => {
  let call = 0;
  for (let isOver = false; !isOver; call += 1) {
    const desk = await openDesk();
    await enterArticle(desk.store, [tunnel], desk.now());
    const process = createDyingProcess(call);
    await answerGaps({ ...desk.gaps, store: process.seen(desk.store) }).catch(() => undefined);
    while ((await answerGaps(desk.gaps)) > 0);
    await createDeliverer(desk.parts).step();
    expect(desk.poster.messages, `killed before call ${call}`).toHaveLength(1);
    expect(await desk.store.gaps.open()).toEqual([]);
    await desk.store.close();
    isOver = !process.isDead;
  }
  expect(call).toBeGreaterThan(5);
}, 60_000);

test("a question that breaks something is told to the log and keeps no other from being asked", async () => {
  const desk = await openDesk();
  const told: object[] = [];
  const log = { ...desk.parts.log, error: (fields: object) => void told.push(fields) };
  const { gap: broken } = await desk.store.gaps.file({
    ask: "harbour",
    place,
    asker,
    filedAt: "2026-11-27T13:00:00.000Z",
  });
  const answer: GapParts["answer"] = (request) =>
    request.text === "harbour" ? Promise.reject(new Error("It broke.")) : desk.gaps.answer(request);
  await enterArticle(desk.store, [tunnel], desk.now());
  while ((await answerGaps({ ...desk.gaps, answer, log })) > 0);
  expect(told).toMatchObject([{ gap: broken.id }]);
  expect(await desk.store.gaps.find(desk.gap.id)).toMatchObject({ state: "answered" });
  expect(await desk.store.gaps.find(broken.id)).toMatchObject({ state: "open" });
});
