import { describe, expect, test } from "vitest";
import { answerFrom } from "../../src/answer-from.ts";
import { createDeliverer } from "../../src/delivery/create-deliverer.ts";
import { openLiveRecords } from "../../src/following/live-records.ts";
import { answerGaps, type GapParts } from "../../src/gaps/answer-gaps.ts";
import { type ArticleId, articleId } from "../../src/ids.ts";
import type { ArticleState } from "../../src/log/held-article.ts";
import { consolePlace, operator } from "../../src/places/place.ts";
import { viewOf } from "../../src/places/view-of.ts";
import { channel, enterArticle, openBackgroundDesk, readBy, workFor } from "../support/background-desk.ts";
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

describe("an answer that goes", () => {
  /** Works off corrections and posts until nothing is left. */
  const workOn = async (desk: Awaited<ReturnType<typeof openDesk>>): Promise<void> => {
    while ((await answerGaps(desk.gaps)) > 0);
    await workFor(5, desk.parts, desk.wait);
  };
  const kill = (desk: Awaited<ReturnType<typeof openDesk>>, killed: ArticleId, state: ArticleState = "killed") =>
    desk.store.articles.amend(killed, desk.now().toISOString(), (held) =>
      held === undefined
        ? undefined
        : {
            ...{ article: held.article, text: held.text, origin: held.origin, fingerprint: "2", state, moved: [] },
            standing: held.claims.map(({ claim }) => claim.id),
            happenings: [{ kind: "article-changed", was: held.state, state }],
          },
    );

  /** Another article that answers the question. */
  const enterOther = (desk: Awaited<ReturnType<typeof openDesk>>): Promise<void> => {
    const other = { ...article, id: articleId("opening"), title: "New link" };
    const claim = exampleClaim(1, { article: other, text: "A tunnel joins both banks." });
    return enterArticle(desk.store, [claim], desk.now());
  };

  test("takes the question with it where it was killed, and the question is open again until something else answers it", async () => {
    const desk = await openDesk();
    await enterArticle(desk.store, [tunnel], desk.now());
    await workOn(desk);
    expect(readBy(desk.poster)["m1"]).toContain("The record now answers “tunnel”");
    await kill(desk, article.id);
    await workOn(desk);
    const left = readBy(desk.poster)["m1"] ?? "";
    expect(left).not.toMatch(/tunnel|a reporter|now answers/);
    expect(left).toContain("The question is kept until something else answers it.");
    expect(await desk.store.gaps.open()).toMatchObject([{ id: desk.gap.id, ask: "tunnel", asker: { id: "U1" } }]);
    await enterOther(desk);
    await workOn(desk);
    expect(Object.values(readBy(desk.poster)).filter((text) => text.includes("now answers “tunnel” again"))).toEqual([
      expect.stringContaining("A tunnel joins both banks."),
    ]);
    expect(await desk.store.gaps.open()).toEqual([]);
  });

  test("is followed by another at once where the record has one", async () => {
    const desk = await openDesk();
    await enterArticle(desk.store, [tunnel], desk.now());
    await workOn(desk);
    await enterOther(desk);
    await workOn(desk);
    await kill(desk, article.id);
    await workOn(desk);
    expect(await desk.store.gaps.find(desk.gap.id)).toMatchObject({ state: "answered", answeredBy: "opening#p1s1.1" });
    expect(Object.values(readBy(desk.poster)).filter((text) => text.includes("again, filed by"))).toHaveLength(1);
  });

  test("before anybody was told of it is never told", async () => {
    const desk = await openDesk();
    await enterArticle(desk.store, [tunnel], desk.now());
    await answerGaps(desk.gaps);
    await kill(desk, article.id);
    await workOn(desk);
    expect(desk.poster.messages).toEqual([]);
    expect(await desk.store.gaps.open()).toMatchObject([{ id: desk.gap.id }]);
  });

  test("for a while only, as under an embargo, is told again when it is back", async () => {
    const desk = await openDesk();
    await enterArticle(desk.store, [tunnel], desk.now());
    await workOn(desk);
    await kill(desk, article.id, "embargoed");
    await workOn(desk);
    expect(await desk.store.gaps.open()).toHaveLength(1);
    expect(Object.values(readBy(desk.poster)).join()).not.toContain("tunnel");
    await kill(desk, article.id, "usable");
    await workOn(desk);
    expect(await desk.store.gaps.open()).toEqual([]);
  });

  test("stays open where the same question was filed anew meanwhile", async () => {
    const desk = await openDesk();
    await enterArticle(desk.store, [tunnel], desk.now());
    await workOn(desk);
    const { gap } = await desk.store.gaps.file({ ask: "tunnel", place, asker, filedAt: desk.now().toISOString() });
    await kill(desk, article.id);
    await workOn(desk);
    expect((await desk.store.gaps.open()).map(({ id }) => id)).toEqual([gap.id]);
  });

  test("after a process was killed that had found it, its question is answered by what comes next", async () => {
    const lost: number[] = [];
    let call = 0;
    for (let isOver = false; !isOver; call += 1) {
      const desk = await openDesk();
      await enterArticle(desk.store, [tunnel], desk.now());
      const process = createDyingProcess(call);
      await answerGaps({ ...desk.gaps, store: process.seen(desk.store) }).catch(() => undefined);
      await kill(desk, article.id);
      await enterOther(desk);
      await workOn(desk);
      const told = Object.values(readBy(desk.poster)).filter((text) => text.includes("now answers"));
      if (told.length !== 1) lost.push(call);
      await desk.store.close();
      isOver = !process.isDead;
    }
    expect(lost).toEqual([]);
  }, 60_000);

  test("killed before any call, its question is neither lost nor answered twice", async () => {
    let call = 0;
    for (let isOver = false; !isOver; call += 1) {
      const desk = await openDesk();
      await enterArticle(desk.store, [tunnel], desk.now());
      await workOn(desk);
      await kill(desk, article.id);
      await enterOther(desk);
      const process = createDyingProcess(call);
      await answerGaps({ ...desk.gaps, store: process.seen(desk.store) }).catch(() => undefined);
      await workOn(desk);
      const told = Object.values(readBy(desk.poster)).filter((text) => text.includes("now answers"));
      expect(told, `killed before call ${call}`).toHaveLength(1);
      expect(await desk.store.gaps.open()).toEqual([]);
      await desk.store.close();
      isOver = !process.isDead;
    }
    expect(call).toBeGreaterThan(5);
  }, 60_000);
});

describe("a question whose words are read as others that are near", () => {
  test.each([
    ["who is hollins", "Hollis, the harbour master, opened the gate.", [{ name: "Hollis", role: "harbour master" }]],
    ["tunnle", "The mayor opened the tunnel.", []],
    ["timeline tunnle", "The mayor opened the tunnel.", []],
  ])("%s is answered by none of them", async (ask, text, who) => {
    const desk = await openDesk(ask);
    await enterArticle(desk.store, [exampleClaim(1, { article, text, who })], desk.now());
    while ((await answerGaps(desk.gaps)) > 0);
    expect(desk.asked).toEqual([ask]);
    expect(await desk.store.gaps.find(desk.gap.id)).toMatchObject({ state: "open" });
  });

  test("is answered by an article that has them as typed", async () => {
    const desk = await openDesk("tunnle");
    await enterArticle(desk.store, [tunnel], desk.now());
    const named = { ...article, id: articleId("tunnle"), title: "Village fair" };
    await enterArticle(
      desk.store,
      [exampleClaim(1, { article: named, text: "The village of Tunnle held its fair." })],
      desk.now(),
    );
    while ((await answerGaps(desk.gaps)) > 0);
    expect(await desk.store.gaps.find(desk.gap.id)).toMatchObject({ state: "answered", answeredBy: "tunnle#p1s1.1" });
  });
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
