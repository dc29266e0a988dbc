import { expect, onTestFinished, test } from "vitest";
import { consolePlace, operator } from "../../src/places/place.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import { createStoreToCome } from "../../src/store/store-to-come.ts";
import { StoreUnavailable } from "../../src/store/store-unavailable.ts";

const away = new StoreUnavailable("no-server", "No PostgreSQL answers at db:5432/onrecord. Start it.");
const at = "2025-03-20T12:00:00.000Z";
const gap = { ask: "who resigned", place: consolePlace, asker: operator, filedAt: at };

async function openAway() {
  const [standIn, real] = await Promise.all([
    openSqliteStore({ path: ":memory:" }),
    openSqliteStore({ path: ":memory:" }),
  ]);
  onTestFinished(async () => {
    await Promise.all([standIn.close(), real.close()]);
  });
  return { standIn, real, ...createStoreToCome(standIn, away) };
}

test("whatever is asked of a store that is not there is refused with the reason, and nothing is claimed to be done", async () => {
  const { store, standIn, stayAway } = await openAway();
  await expect(store.gaps.file(gap)).rejects.toBe(away);
  await expect(store.subscriptions.all()).rejects.toBe(away);
  await expect(store.measure()).rejects.toBe(away);
  await expect(store.tryWriting()).rejects.toBe(away);
  await expect(store.log.head()).rejects.toBe(away);
  await expect(Array.fromAsync(store.articles.read())).rejects.toBe(away);
  const full = new StoreUnavailable("disk-full", "There is no room left.");
  stayAway(full);
  await expect(store.notes.read("x")).rejects.toBe(full);
  expect(await standIn.gaps.open()).toEqual([]);
});

test("what arrives is still answered once and a lease is held, as by a process that is alone", async () => {
  const { store } = await openAway();
  const event = { platform: "slack", event: "1" };
  expect(await store.inbox.take(event, "one", { now: at, lease: 1_000 })).toBe(true);
  expect(await store.leases.take("gateway", "one", { now: at, lease: 1_000 })).toBe(true);
});

test("once it has come all is asked of it, also by who copied a part of it before, and whoever waits is woken", async () => {
  const { store, real, come } = await openAway();
  const copied = { ...store, gaps: { ...store.gaps } };
  let woken = 0;
  const leave = store.log.watch(() => {
    woken += 1;
  });
  come(real);
  expect(woken).toBe(1);
  leave();
  expect((await copied.gaps.file(gap)).isNew).toBe(true);
  expect(await real.gaps.open()).toHaveLength(1);
  expect(await Array.fromAsync(store.articles.read())).toEqual([]);
  expect(await store.measure()).toEqual(await real.measure());
});
