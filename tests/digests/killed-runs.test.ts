import { describe, expect, test } from "vitest";
import { createDeliverer } from "../../src/delivery/create-deliverer.ts";
import { pausingPoster } from "../../src/digests/pausing-poster.ts";
import { createSubscriptionRunner } from "../../src/digests/run-subscriptions.ts";
import { channel } from "../support/background-desk.ts";
import { createDyingProcess } from "../support/dying-process.ts";
import { findStorePlaces } from "../support/store-places.ts";
import { createRunDesk, daily, watching } from "./run-desk.ts";

/** Whatever a process was doing when it was killed, the next one does it, and no channel reads a thing twice or never. */

/** What the numbers are that a channel was told of, in the order in which it read them. */
const numbersIn = (texts: readonly string[]): readonly (readonly [number, number])[] =>
  texts.flatMap((text) => {
    const found = /(\d+) to (\d+)/.exec(text);
    return found === null ? [] : [[Number(found[1]), Number(found[2])] as const];
  });

describe.each(await findStorePlaces({ isReused: true }))("over $name", { timeout: 120_000 }, ({ name, create }) => {
  test.skipIf(name.includes("skipped"))("a process that is killed before any of its calls", async () => {
    let deaths = 0;
    for (let isDead = true; isDead; deaths += 1) {
      const diesBefore = deaths;
      const { open } = await create();
      const store = await open();
      const desk = createRunDesk(store);
      await store.subscriptions.add(daily());
      await store.subscriptions.add(watching({ place: { ...channel, channel: "C2" } }));
      await desk.happen(3);
      const dying = createDyingProcess(diesBefore);
      const seen = { ...desk.parts, store: dying.seen(store), posters: [dying.seen(desk.poster)], owner: "dying" };
      const work = async (): Promise<void> => {
        const runner = createSubscriptionRunner(seen);
        while ((await runner.step()) > 0);
        const deliverer = createDeliverer({ ...seen, posters: seen.posters.map((one) => pausingPoster(one, seen)) });
        for (const _ of Array(3).keys()) await deliverer.step();
      };
      await work().catch(() => undefined);
      isDead = dying.isDead;
      await desk.happen(2);
      for (const _ of Array(6).keys()) {
        desk.wait(3 * 60_000);
        await desk.run();
        await desk.deliver();
      }
      desk.at("12-01T07:00");
      await desk.run();
      await desk.deliver();
      for (const [read, last] of [
        ["C1", 5],
        ["C2", 5],
      ] as const) {
        const told = numbersIn(desk.read(read));
        expect([told[0]?.[0], told.at(-1)?.[1]], `killed before call ${diesBefore}`).toEqual([1, last]);
        for (const [at, [from]] of told.entries()) expect(from).toBe((told[at - 1]?.[1] ?? 0) + 1);
      }
      expect(await store.outbox.waiting(9)).toEqual([]);
      await store.close();
    }
    expect(deaths).toBeGreaterThan(20);
  });

  test.skipIf(name.includes("skipped"))("a process that is killed while its channel is closed", async () => {
    let deaths = 0;
    for (let isDead = true; isDead; deaths += 1) {
      const { open } = await create();
      const store = await open();
      const desk = createRunDesk(store);
      await store.subscriptions.add(daily());
      await desk.happen(3);
      const dying = createDyingProcess(deaths);
      const seen = { ...desk.parts, store: dying.seen(store), posters: [dying.seen(desk.poster)], owner: "dying" };
      const work = async (): Promise<void> => {
        const runner = createSubscriptionRunner(seen);
        while ((await runner.step()) > 0);
        desk.poster.close("C1", "The channel is archived.");
        const deliverer = createDeliverer({ ...seen, posters: seen.posters.map((one) => pausingPoster(one, seen)) });
        for (const _ of Array(3).keys()) await deliverer.step();
      };
      await work().catch(() => undefined);
      isDead = dying.isDead;
      desk.poster.close("C1", "The channel is archived.");
      await desk.run();
      desk.wait(3 * 60_000);
      await desk.run();
      await desk.deliver();
      expect(desk.read("direct-U9"), `killed before call ${deaths}`).toHaveLength(1);
      desk.poster.open("C1");
      await desk.happen(2);
      const held = await store.subscriptions.find(1);
      if (held === undefined) throw new Error("it was added");
      expect(held.state).toBe("paused");
      await store.subscriptions.write({ ...held, state: "active", nextAt: "2026-12-01T07:00:00.000Z" });
      desk.at("12-01T07:00");
      await desk.run();
      await desk.deliver(6);
      expect(numbersIn(desk.read()), `killed before call ${deaths}`).toEqual([[1, 5]]);
      await store.close();
    }
    expect(deaths).toBeGreaterThan(8);
  });

  test.skipIf(name.includes("skipped"))("of two processes at once one alone posts each", async () => {
    const { open } = await create();
    const stores = await Promise.all([open(), open()]);
    const [store, other] = stores;
    if (store === undefined || other === undefined) throw new Error("two were opened");
    const desk = createRunDesk(store);
    for (const _ of Array(60).keys()) await store.subscriptions.add(daily());
    for (const _ of Array(10).keys()) await store.subscriptions.add(watching());
    await desk.happen(1);
    let composed = 0;
    const counting = {
      ...desk.parts,
      composeDigest: async (asked: Parameters<typeof desk.parts.composeDigest>[0]) => {
        composed += 1;
        return desk.parts.composeDigest(asked);
      },
    };
    await Promise.all([desk.run(counting), desk.run({ ...counting, owner: "second", store: other })]);
    expect(composed).toBe(60);
    const posts = await store.outbox.waiting(999);
    expect(new Set(posts.map(({ key }) => key)).size).toBe(70);
    expect(posts).toHaveLength(70);
    for (const each of stores) await each.close();
  });
});
