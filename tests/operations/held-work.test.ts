import { expect, test } from "vitest";
import { followCorrections } from "../../src/corrections/follow-corrections.ts";
import { createDeliverer } from "../../src/delivery/create-deliverer.ts";
import type { NewDelivery } from "../../src/delivery/delivery.ts";
import type { Poster } from "../../src/delivery/poster.ts";
import { createHeldWork } from "../../src/operations/held-work.ts";
import { boats, channel, openBackgroundDesk, showAnswer } from "../support/background-desk.ts";

const post = (nth: number): NewDelivery => ({
  id: `d${nth}`,
  key: `digest ${nth}`,
  purpose: "digest",
  place: { ...channel, channel: `C${nth}` },
  reply: { outcome: "found", ask: "digest", blocks: [{ kind: "notice", text: `Post ${nth}.` }] },
  dueAt: "2026-11-27T14:00:00.000Z",
});

const lease = { lease: 90_000, limit: 50, platforms: ["slack"] };

async function openHeld() {
  const desk = await openBackgroundDesk();
  const held = createHeldWork(desk.store, "first", desk.now);
  const claimBy = (owner: string) => desk.store.outbox.claim(owner, { ...lease, now: desk.now().toISOString() });
  return { ...desk, held, claimBy };
}

test("posts that were taken and not begun are another process's at once, as if nobody had tried them", async () => {
  const { store, held, now, claimBy } = await openHeld();
  await store.outbox.add([post(1), post(2)]);
  await held.store.outbox.claim("first", { ...lease, now: now().toISOString() });
  expect(await claimBy("second")).toEqual([]);
  await held.handOver();
  const taken = await claimBy("second");
  expect(taken.map(({ id, attempts }) => [id, attempts])).toEqual([
    ["d1", 1],
    ["d2", 1],
  ]);
});

test("a post that was begun stays held, since nobody can tell whether it stands there, and nothing is begun afterwards", async () => {
  const { store, parts, poster, held, claimBy, wait } = await openHeld();
  await store.outbox.add([post(1)]);
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  let answer = (): void => undefined;
  const slow: Poster = {
    ...poster,
    async post(place, reply, token) {
      arrive();
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return poster.post(place, reply, token);
    },
  };
  const hanging = createDeliverer({ ...parts, store: held.store, posters: [held.guard(slow)] }).step();
  await arrived;
  await held.handOver();
  expect(await claimBy("second")).toEqual([]);
  answer();
  await hanging;
  expect(await store.outbox.find("d1")).toMatchObject({ state: "posted" });
  const again = await held.guard(poster).post(channel, post(3).reply, "d3");
  expect(again).toMatchObject({ kind: "refused", again: 0 });
  wait(90_000);
  expect(poster.messages.map(({ token }) => token)).not.toContain("d3");
});

test("messages in hand and sources are another's at once too", async () => {
  const desk = await openHeld();
  const { store, held, now } = desk;
  await showAnswer(desk);
  await desk.turn.change(boats, "Thirteen boats burnt.");
  await followCorrections(store);
  const at = now().toISOString();
  expect(await held.store.ledger.claim("first", { ...lease, now: at })).toHaveLength(1);
  expect(await store.ledger.claim("second", { ...lease, now: at })).toEqual([]);
  await held.handOver();
  expect(await store.ledger.claim("second", { ...lease, now: at })).toHaveLength(1);
});

test("what is done with is not handed over", async () => {
  const { store, parts, poster, held } = await openHeld();
  await store.outbox.add([post(1)]);
  await createDeliverer({ ...parts, store: held.store, posters: [held.guard(poster)] }).step();
  await held.handOver();
  expect(await store.outbox.find("d1")).toMatchObject({ state: "posted", attempts: 1 });
});

test("told to end, the deliverer puts back what it has not begun", async () => {
  const { store, parts, poster } = await openHeld();
  await store.outbox.add([post(1), post(2)]);
  await createDeliverer({ ...parts, stopping: AbortSignal.abort() }).step();
  expect(poster.messages).toEqual([]);
  expect(await store.outbox.find("d1")).toMatchObject({ state: "due", attempts: 0, firstTriedAt: undefined });
});

test("a look for copies that was taken and not made is another process's at once", async () => {
  const { store, held, now, claimBy, wait } = await openHeld();
  await store.outbox.add([post(1), post(2)]);
  await claimBy("first");
  wait(lease.lease);
  await claimBy("first");
  for (const id of ["d1", "d2"]) await store.outbox.confirm(id, `m ${id}`, { audit: now().toISOString() });
  const at = () => ({ ...lease, now: now().toISOString() });
  expect(await held.store.outbox.claimAudits(at())).toHaveLength(2);
  await held.store.outbox.audited("d1", {});
  await held.handOver();
  expect((await store.outbox.claimAudits(at())).map(({ id }) => id)).toEqual(["d2"]);
});
