import { expect, test } from "vitest";
import { runCorrections } from "../../src/corrections/run-corrections.ts";
import type { Poster } from "../../src/delivery/poster.ts";
import { articleId } from "../../src/ids.ts";
import { answerWith, boats, channel, enterArticle, openBackgroundDesk, readBy } from "../support/background-desk.ts";
import { exampleArticle, exampleClaim } from "../support/example-claims.ts";

/** Runs in real time, with a promise for the moment in which so many messages were changed. */
async function openRunning(edits: number) {
  const desk = await openBackgroundDesk();
  const ending = new AbortController();
  const edited = Promise.withResolvers<void>();
  let left = edits;
  const poster: Poster = {
    ...desk.poster,
    async edit(...given) {
      const outcome = await desk.poster.edit(...given);
      left -= 1;
      if (left === 0) edited.resolve();
      return outcome;
    },
  };
  const parts = {
    ...desk.parts,
    store: desk.store,
    posters: [poster],
    elapsed: () => performance.now(),
    signal: ending.signal,
  };
  return { desk, parts, edited: edited.promise, end: () => ending.abort() };
}

/** Enters so many messages in the ledger, each of a claim of its own, and one of the claim that will change. */
async function fillLedger({ store, recorder, now }: Awaited<ReturnType<typeof openRunning>>["desk"], size: number) {
  const article = { ...exampleArticle, id: articleId("filling") };
  const claims = Array.from({ length: size }, (_, at) => exampleClaim(at + 1, { article, text: `Lamp ${at} is lit.` }));
  await enterArticle(store, claims, now());
  for (const [at, claim] of claims.entries()) {
    const reply = answerWith(claim);
    const shown = {
      place: channel,
      visibility: "public",
      asker: undefined,
      reply,
      page: 0,
      sharedBy: undefined,
    } as const;
    const { token } = await recorder.intend({ ...shown, askedAt: now() });
    await recorder.confirm(token, `filling${at}`);
  }
}

const showOne = async ({ recorder, poster, now }: Awaited<ReturnType<typeof openRunning>>["desk"], nth = 0) => {
  const place = { ...channel, thread: `t${nth}` };
  const showing = {
    place,
    visibility: "public",
    asker: undefined,
    page: 0,
    sharedBy: undefined,
    reply: answerWith(boats),
  } as const;
  const { token } = await recorder.intend({ ...showing, askedAt: now() });
  const message = poster.show(place, token ?? "", showing.reply);
  await recorder.confirm(token, message);
  return message;
};

test("with a thousand messages in the ledger, a correction stands in its card within two seconds", async () => {
  const { desk, parts, edited, end } = await openRunning(1);
  await fillLedger(desk, 1_000);
  const card = await showOne(desk);
  const running = runCorrections(parts);
  const from = performance.now();
  await desk.turn.change(boats, "Nine boats burnt.");
  await edited;
  expect(performance.now() - from).toBeLessThan(2_000);
  expect(readBy(desk.poster)[card]).toContain("[-Twelve-] {+Nine+} boats burnt.");
  end();
  await running;
}, 30_000);

test("a thousand messages that show one claim are all corrected, none twice", async () => {
  const { desk, parts, edited, end } = await openRunning(1_000);
  for (let nth = 0; nth < 1_000; nth += 1) await showOne(desk, nth);
  const running = runCorrections(parts);
  const from = performance.now();
  await desk.turn.change(boats, "Nine boats burnt.");
  await edited;
  expect(performance.now() - from).toBeLessThan(20_000);
  end();
  await running;
  const cards = desk.poster.messages.slice(0, 1_000);
  expect(cards.filter(({ edits }) => edits > 1)).toEqual([]);
  expect(cards.filter(({ edits }) => edits === 1)).toHaveLength(1_000);
}, 60_000);

test("a store that fails for a while ends nothing, and the end is orderly", async () => {
  const { desk, parts, edited, end } = await openRunning(1);
  await showOne(desk);
  let failures = 1;
  const read: typeof desk.store.log.read = async (...given) => {
    failures -= 1;
    if (failures >= 0) throw new Error("The store cannot be read.");
    return desk.store.log.read(...given);
  };
  const running = runCorrections({ ...parts, store: { ...desk.store, log: { ...desk.store.log, read } } });
  await desk.turn.change(boats, "Nine boats burnt.");
  await edited;
  end();
  await running;
  expect(desk.said).toContain("Work on corrections failed and is tried again.");
}, 20_000);
