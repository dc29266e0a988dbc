import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { auditPosts } from "../../src/delivery/audit-posts.ts";
import { createSubscriptionRunner, mostFailures, runSubscriptions } from "../../src/digests/run-subscriptions.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { createRunDesk, daily, type RunDesk, watching } from "./run-desk.ts";

let store: Store;
let desk: RunDesk;
beforeEach(async () => {
  store = await openSqliteStore({ path: ":memory:" });
  desk = createRunDesk(store);
});
afterEach(() => store.close());

const stateOf = async (id = 1) => store.subscriptions.find(id);
const keys = async () => (await store.outbox.waiting(99)).map(({ key }) => key);

describe("a digest", () => {
  test("is posted at its slot, with the rest beneath it, and what it told is not told again", async () => {
    await store.subscriptions.add(daily());
    await desk.happen(3);
    await desk.run();
    expect(await keys()).toEqual(["digest 1 2026-11-30T07:00:00.000Z", "digest 1 2026-11-30T07:00:00.000Z part 2"]);
    await desk.deliver();
    expect(desk.read()).toEqual(["1 to 3", "the rest"]);
    expect(desk.poster.messages.map(({ place }) => place.thread)).toEqual([undefined, "m1"]);
    await desk.happen(1);
    desk.at("12-01T07:00");
    await desk.run();
    await desk.deliver();
    expect(desk.read().slice(2)).toEqual(["4 to 4"]);
    expect(await stateOf()).toMatchObject({ toldUpTo: 4, nextAt: "2026-12-02T07:00:00.000Z", turn: 2 });
  });

  test("is not posted before its time, nor twice", async () => {
    await store.subscriptions.add(daily());
    desk.at("11-30T06:59");
    await desk.run();
    expect(await keys()).toEqual([]);
    desk.at("11-30T07:00");
    await desk.run();
    await desk.run();
    expect(await keys()).toHaveLength(1);
  });

  test("says that nothing is new, or nothing, as the desk chose", async () => {
    await store.subscriptions.add(daily());
    await store.subscriptions.add(daily({ saysNothingNew: false }));
    await desk.run();
    await desk.deliver();
    expect(desk.read()).toEqual(["nothing new"]);
    expect(await stateOf(2)).toMatchObject({ nextAt: "2026-12-01T07:00:00.000Z", state: "active" });
  });

  test("that was missed is posted once while it is young, and says how many were missed before", async () => {
    await store.subscriptions.add(daily());
    await desk.happen(2);
    desk.at("12-02T12:59");
    await desk.run();
    await desk.deliver();
    expect(desk.read()).toEqual(["2 earlier digests were missed; this one has what they would have said. 1 to 2"]);
    expect(await stateOf()).toMatchObject({ toldUpTo: 2, nextAt: "2026-12-03T07:00:00.000Z" });
  });

  test("that was missed long ago is said to be, and the next one says it all", async () => {
    await store.subscriptions.add(daily());
    await desk.happen(2);
    desk.at("12-01T13:01");
    await desk.run();
    await desk.deliver();
    expect(desk.read()).toEqual([
      "The digest of Tuesday 1 December 2026, 07:00 UTC, and 1 earlier one, was missed. What it would have said comes with the next one: Wednesday 2 December 2026, 07:00 UTC.",
    ]);
    expect(await stateOf()).toMatchObject({ toldUpTo: 0 });
    await desk.happen(1);
    desk.at("12-02T07:00");
    await desk.run();
    await desk.deliver();
    expect(desk.read().slice(1)).toEqual(["1 to 3", "the rest"]);
  });

  test("that was paused has missed nothing when it is resumed", async () => {
    const added = await store.subscriptions.add(daily());
    await store.subscriptions.write({ ...added, state: "paused", nextAt: undefined });
    await desk.happen(2);
    desk.at("12-05T10:00");
    await desk.run();
    expect(await keys()).toEqual([]);
    const paused = await stateOf();
    if (paused === undefined) throw new Error("it was added");
    await store.subscriptions.write({ ...paused, state: "active", nextAt: "2026-12-06T07:00:00.000Z" });
    desk.at("12-06T07:00");
    await desk.run();
    await desk.deliver();
    expect(desk.read()).toEqual(["1 to 2"]);
  });

  test("that was moved before anybody came to its slot is posted at once, and none is said to be missed", async () => {
    await store.subscriptions.add(daily({ schedule: { cron: "45 7 * * *", zone: "UTC" } }));
    desk.at("11-30T07:35");
    await desk.happen(1);
    await desk.run();
    await desk.deliver();
    expect(desk.read()).toEqual(["1 to 1"]);
    expect(await stateOf()).toMatchObject({ nextAt: "2026-11-30T07:45:00.000Z" });
  });

  test("whose schedule has ended is posted a last time, however late, and is paused", async () => {
    await store.subscriptions.add(daily({ schedule: { cron: "0 7 30 2 *", zone: "UTC" } }));
    await desk.happen(1);
    desk.at("12-05T10:00");
    await desk.run();
    await desk.deliver();
    expect(desk.read()).toEqual(["1 to 1"]);
    expect(desk.read("direct-U9")).toEqual([expect.stringContaining("names no time that will ever come again")]);
    expect(await stateOf()).toMatchObject({ state: "paused", nextAt: undefined, problem: expect.any(String) });
  });
});

describe("a watch", () => {
  test("is woken by what concerns it and tells it once", async () => {
    await store.subscriptions.add(watching());
    await store.subscriptions.add(watching());
    const second = { wakingWatches: async () => [2] };
    await desk.run(second);
    await desk.happen(2);
    await desk.run(second);
    await desk.run(second);
    await desk.deliver();
    expect(desk.read()).toEqual(["1 to 2"]);
    expect(await stateOf(2)).toMatchObject({ toldUpTo: 2, lastAt: "2026-11-30T07:00:00.000Z", nextAt: undefined });
    expect(await stateOf(1)).toMatchObject({ toldUpTo: 0 });
    expect(await store.log.positionOf("watches")).toBe(await store.log.head());
  });

  test("is looked at where it cannot be told whom a change concerns, and digests go on", async () => {
    await store.subscriptions.add(watching());
    await store.subscriptions.add(daily());
    await desk.happen(1);
    await desk.run({ wakingWatches: () => Promise.reject(new Error("a fault of ours")) });
    expect(await keys()).toEqual([
      expect.stringMatching(/^(?:watch 1|digest 2) /),
      expect.stringMatching(/^(?:watch 1|digest 2) /),
    ]);
    expect(await store.log.positionOf("watches")).toBe(await store.log.head());
  });

  test("that waits is looked at again at its time, or when more comes in", async () => {
    await store.subscriptions.add(watching());
    await desk.happen(1);
    const waiting = { tellWatch: async () => ({ kind: "wait", until: new Date("2026-11-30T08:00:00.000Z") }) as const };
    await desk.run(waiting);
    expect(await stateOf()).toMatchObject({ toldUpTo: 0, nextAt: "2026-11-30T08:00:00.000Z" });
    await desk.run();
    expect(await keys()).toEqual([]);
    await desk.happen(1);
    await desk.run();
    expect(await keys()).toEqual(["watch 1 2 1"]);
  });

  test("what comes in while a watch is looked at wakes it anew", async () => {
    await store.subscriptions.add(watching());
    await desk.happen(1);
    let isFirst = true;
    const { tellWatch } = desk.parts;
    await desk.run({
      async tellWatch(watch, now) {
        const step = await tellWatch(watch, now);
        if (isFirst) await desk.happen(1);
        isFirst = false;
        return step;
      },
    });
    await desk.deliver();
    expect(desk.read()).toEqual(["1 to 1", "2 to 2"]);
  });
});

describe("what cannot go on", () => {
  test("a digest that breaks off holds up no other, is tried again, and is paused in the end, told once", async () => {
    await store.subscriptions.add(daily());
    await store.subscriptions.add(daily());
    let tries = 0;
    const { step } = createSubscriptionRunner({
      ...desk.parts,
      composeDigest(asked) {
        if (asked.subscription.id === 1) tries += 1;
        if (asked.subscription.id === 1) return Promise.reject(new Error("A fault."));
        return desk.parts.composeDigest(asked);
      },
    });
    for (let minute = 0; minute < 60; minute += 1) {
      await step();
      desk.wait(60_000);
    }
    await desk.deliver();
    expect(tries).toBe(mostFailures);
    expect(desk.read()).toEqual(["nothing new"]);
    expect(desk.read("direct-U9")).toHaveLength(1);
    expect(await stateOf(1)).toMatchObject({
      state: "paused",
      problem: expect.stringContaining("could not be composed"),
    });
    expect(await stateOf(2)).toMatchObject({ state: "active" });
  });

  test("a channel that takes no posts pauses its digest, and its owner is told once", async () => {
    await store.subscriptions.add(daily());
    await store.subscriptions.add(watching());
    await desk.happen(3);
    desk.poster.close("C1", "The channel is archived.");
    await desk.run();
    await desk.deliver();
    for (const id of [1, 2]) {
      expect(await stateOf(id)).toMatchObject({ state: "paused", problem: "The channel is archived.", toldUpTo: 0 });
    }
    const told = desk.read("direct-U9").toSorted();
    expect(told).toHaveLength(2);
    expect(told[0]).toContain("The digest 1 of slack:C1 is paused. The channel is archived.");
    expect(told[0]).toContain("digest resume 1");
    desk.at("12-01T07:00");
    await desk.run();
    await desk.deliver();
    expect(desk.read("direct-U9")).toHaveLength(2);
  });

  const archived = { kind: "refused", problem: "Archived.", again: 60 * 60_000, channel: "closed" } as const;
  const resume = async (): Promise<void> => {
    const held = await stateOf();
    if (held !== undefined)
      await store.subscriptions.write({ ...held, state: "active", nextAt: desk.now().toISOString() });
  };

  test("what a closed channel did not take is set aside with the reason, and told anew when it goes on", async () => {
    await store.subscriptions.add(daily());
    await desk.happen(3);
    desk.poster.failPosts(archived);
    await desk.run();
    await desk.deliver();
    expect(await store.outbox.troubled(9)).toMatchObject([
      { state: "failed", problem: "Archived." },
      { state: "failed", problem: "Archived." },
    ]);
    expect(await store.outbox.waiting(9)).toEqual([]);
    desk.at("12-03T07:00");
    await desk.happen(1);
    await desk.deliver();
    expect(desk.read()).toEqual([]);
    await resume();
    await desk.run();
    await desk.deliver();
    expect(desk.read()).toEqual(["1 to 4", "the rest"]);
  });

  test("what a watch could not tell in a closed channel it tells anew, also where nothing has come in meanwhile", async () => {
    await store.subscriptions.add(watching());
    await desk.happen(3);
    desk.poster.failPosts(archived);
    await desk.run();
    await desk.deliver();
    expect(await stateOf()).toMatchObject({ state: "paused", toldUpTo: 0 });
    desk.at("12-01T07:00");
    await resume();
    await desk.run();
    await desk.deliver();
    expect(desk.read()).toEqual(["1 to 3"]);
  });

  test("where a person had paused it, that stays theirs and nobody is written to", async () => {
    await store.subscriptions.add(daily());
    await desk.happen(1);
    await desk.run();
    const held = await stateOf();
    if (held === undefined) throw new Error("it was added");
    await store.subscriptions.write({ ...held, state: "paused", nextAt: undefined });
    desk.poster.failPosts(archived);
    await desk.deliver();
    expect(await stateOf()).toMatchObject({ state: "paused", toldUpTo: 0 });
    expect((await stateOf())?.problem).toBeUndefined();
    expect(await store.outbox.waiting(9)).toEqual([]);
    expect(desk.read("direct-U9")).toEqual([]);
  });

  test("one that was moved from a closed channel goes on, and tells where it is what that did not take", async () => {
    await store.subscriptions.add(daily());
    await desk.happen(1);
    await desk.run();
    const held = await stateOf();
    if (held === undefined) throw new Error("it was added");
    await store.subscriptions.write({ ...held, place: { ...held.place, channel: "C2" } });
    desk.poster.close("C1", "The channel is archived.");
    await desk.deliver();
    expect(await stateOf()).toMatchObject({ state: "active", toldUpTo: 0, nextAt: "2026-12-01T07:00:00.000Z" });
    desk.at("12-01T07:00");
    await desk.run();
    await desk.deliver();
    expect(desk.read("C2")).toEqual(["1 to 1"]);
  });

  test("what is refused for a while pauses nothing", async () => {
    await store.subscriptions.add(daily());
    desk.poster.failPosts({ kind: "refused", problem: "Too many requests.", again: 1_000 });
    await desk.run();
    await desk.deliver();
    expect(await stateOf()).toMatchObject({ state: "active" });
    expect(desk.read()).toEqual(["nothing new"]);
  });

  test("where nobody can be told alone, it is paused all the same", async () => {
    desk = createRunDesk(store, { hasDirect: false });
    await store.subscriptions.add(daily({ schedule: { cron: "0 7 30 2 *", zone: "UTC" }, saysNothingNew: false }));
    await desk.run();
    expect(await stateOf()).toMatchObject({ state: "paused", problem: expect.stringContaining("schedule") });
    expect(await keys()).toEqual([]);
  });
});

describe("a digest that is removed", () => {
  const afterLease = 2 * 60_000;
  /** A process that took its post and was killed, after it had posted or before. */
  const taken = async (hasPosted: boolean): Promise<void> => {
    await store.subscriptions.add(daily());
    await desk.happen(1);
    await desk.run();
    const platforms = ["slack"];
    const [held] = await store.outbox.claim("killed", {
      now: desk.now().toISOString(),
      lease: 90_000,
      limit: 9,
      platforms,
    });
    if (held === undefined) throw new Error("it was due");
    if (hasPosted) desk.poster.show(held.place, held.id, held.reply);
    expect(await store.subscriptions.remove(1)).toBe(true);
    desk.wait(afterLease);
    await desk.deliver();
  };

  test("is not posted by whoever finds its post left behind", async () => {
    await taken(false);
    expect(desk.read()).toEqual([]);
    expect(await store.outbox.waiting(9)).toEqual([]);
    expect(await store.outbox.troubled(9)).toMatchObject([
      { state: "failed", problem: expect.stringContaining("removed") },
    ]);
    expect(await store.ledger.count()).toBe(0);
  });

  test("what was posted before, and not yet written down, is found and stays", async () => {
    await taken(true);
    expect(desk.read()).toEqual(["1 to 1"]);
    expect(await store.outbox.findByKey("digest 1 2026-11-30T07:00:00.000Z")).toMatchObject({ state: "posted" });
  });

  test("a post of which no word came back is not left standing where nothing knows of it", async () => {
    await store.subscriptions.add(daily());
    await desk.happen(1);
    await desk.run();
    desk.poster.failPosts({ kind: "lost" });
    await desk.deliver(1);
    expect(desk.read()).toHaveLength(1);
    await store.subscriptions.remove(1);
    desk.wait(afterLease);
    await desk.deliver();
    while ((await auditPosts(desk.parts)) > 0);
    expect(desk.read()).toEqual([]);
  });
});

test("it goes on until it is ended", async () => {
  await store.subscriptions.add(daily());
  const ending = new AbortController();
  const running = runSubscriptions({
    ...desk.parts,
    signal: ending.signal,
    async composeDigest(asked) {
      setImmediate(() => ending.abort());
      return desk.parts.composeDigest(asked);
    },
  });
  await running;
  expect(await keys()).toHaveLength(1);
});
