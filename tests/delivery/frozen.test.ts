import { describe, expect, test } from "vitest";
import { auditPosts } from "../../src/delivery/audit-posts.ts";
import type { BackgroundParts } from "../../src/delivery/background-parts.ts";
import { createDeliverer } from "../../src/delivery/create-deliverer.ts";
import type { NewDelivery } from "../../src/delivery/delivery.ts";
import { auditAfter, deliveryLease } from "../../src/delivery/delivery-times.ts";
import type { Poster } from "../../src/delivery/poster.ts";
import { answerWith, boats, channel, openBackgroundDesk } from "../support/background-desk.ts";

/** A process that is stopped between two of its steps while another goes on. */

type Desk = Awaited<ReturnType<typeof openBackgroundDesk>>;

const digest: NewDelivery = {
  id: "d1",
  key: "digest 1",
  purpose: "digest",
  place: channel,
  reply: answerWith(boats),
  dueAt: "2026-11-27T14:00:00.000Z",
};

async function open(): Promise<Desk> {
  const desk = await openBackgroundDesk();
  await desk.store.outbox.add([digest]);
  return desk;
}

const step = (parts: BackgroundParts) => createDeliverer(parts).step();
const second = (desk: Desk): BackgroundParts => ({ ...desk.parts, owner: "second" });

/** The second takes over when the lease of the first has ended. */
async function takeOver(desk: Desk): Promise<void> {
  desk.wait(deliveryLease);
  await step(second(desk));
}

/** Frozen within a post of the first: before it is written, or before its answer is read. */
function frozen(desk: Desk, when: "before" | "after", meanwhile: () => Promise<void>): BackgroundParts {
  const poster: Poster = {
    ...desk.poster,
    async post(...given) {
      if (when === "before") await meanwhile();
      const outcome = await desk.poster.post(...given);
      if (when === "after") await meanwhile();
      return outcome;
    },
  };
  return { ...desk.parts, posters: [poster] };
}

async function oneIsLeft(desk: Desk): Promise<string> {
  const standing = await desk.store.outbox.find("d1");
  expect(standing?.state).toBe("posted");
  expect(desk.poster.messages.map(({ id }) => id)).toEqual([standing?.message]);
  expect(await desk.store.ledger.find("d1")).toMatchObject({ state: "posted", message: standing?.message });
  return standing?.message ?? "";
}

test("frozen after the post, before its message is written down: the next finds it, and nothing is deleted", async () => {
  const desk = await open();
  await step(frozen(desk, "after", () => takeOver(desk)));
  expect(await oneIsLeft(desk)).toBe("m1");
  expect(desk.poster.asked).toMatchObject({ post: 1, remove: 0 });
});

test("frozen between making sure of the lease and the post: what is posted after the other is deleted again", async () => {
  const desk = await open();
  await step(frozen(desk, "before", () => takeOver(desk)));
  expect(await oneIsLeft(desk)).toBe("m1");
  expect(desk.poster.asked).toMatchObject({ post: 2, remove: 1 });
  expect(desk.said).toEqual(["A post stood there twice for a moment: its second copy was deleted."]);
});

test("where the other is about to post as well, the one whose message is written down first stays", async () => {
  const desk = await open();
  let release = (): void => undefined;
  const slow: Poster = {
    ...desk.poster,
    async post(...given) {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return desk.poster.post(...given);
    },
  };
  let other: Promise<unknown> = Promise.resolve();
  await step(
    frozen(desk, "before", async () => {
      desk.wait(deliveryLease);
      other = step({ ...second(desk), posters: [slow] });
      while ((await desk.store.outbox.find("d1"))?.attempts !== 2 || desk.poster.asked.find === 0)
        await Promise.resolve();
    }),
  );
  expect((await desk.store.outbox.find("d1"))?.message).toBe("m1");
  while (desk.poster.asked.post < 2) {
    release();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await other;
  expect(await oneIsLeft(desk)).toBe("m1");
});

test("a process that was frozen before it began posts nothing", async () => {
  const desk = await open();
  const { settings } = desk.store.places;
  let meanwhile = (): Promise<void> => takeOver(desk);
  const places = {
    ...desk.store.places,
    settings: async (...given: Parameters<typeof settings>) => {
      const once = meanwhile;
      meanwhile = () => Promise.resolve();
      await once();
      return settings(...given);
    },
  };
  await step({ ...desk.parts, store: { ...desk.store, places } });
  await oneIsLeft(desk);
  expect(desk.poster.asked.post).toBe(1);
});

test("a clock that stood still while the machine slept is not believed", async () => {
  const desk = await open();
  const elapsed = desk.parts.elapsed();
  const { settings } = desk.store.places;
  const places = {
    ...desk.store.places,
    settings: (...given: Parameters<typeof settings>) => {
      desk.wait(deliveryLease);
      return settings(...given);
    },
  };
  await step({ ...desk.parts, elapsed: () => elapsed, store: { ...desk.store, places } });
  expect(desk.poster.asked.post).toBe(0);
});

describe("a copy that its own process could not take back", () => {
  async function doubled(ends: "killed" | "lost"): Promise<Desk> {
    const desk = await open();
    const late: Poster = {
      ...desk.poster,
      async post(place, reply, token) {
        await takeOver(desk);
        desk.poster.show(place, token, reply);
        if (ends === "killed") throw new Error("The process was killed.");
        return { kind: "unknown", problem: "No word came back." };
      },
    };
    const store = { ...desk.store, outbox: { ...desk.store.outbox, fail: () => Promise.reject(new Error("Killed.")) } };
    const parts = { ...desk.parts, posters: [late], ...(ends === "killed" ? { store } : {}) };
    await step(parts).catch(() => undefined);
    expect(desk.poster.messages).toHaveLength(2);
    return desk;
  }

  test.each(["killed", "lost"] as const)("is deleted when every lease is over: %s", async (ends) => {
    const desk = await doubled(ends);
    expect(await auditPosts(desk.parts)).toBe(0);
    desk.wait(auditAfter);
    expect(await auditPosts(desk.parts)).toBe(1);
    await oneIsLeft(desk);
    desk.wait(auditAfter);
    expect(await auditPosts(desk.parts)).toBe(0);
  });

  test("is told of as long as it cannot be deleted, and tried again", async () => {
    const desk = await doubled("killed");
    desk.poster.close("C1", "The channel is archived.");
    desk.wait(auditAfter);
    await auditPosts(desk.parts);
    expect(await desk.store.outbox.troubled(9)).toMatchObject([
      { id: "d1", state: "posted", problem: expect.stringMatching(/second copy/) },
    ]);
    expect(desk.said).toContain("A post stands there twice, and its second copy could not be deleted.");
    desk.poster.open("C1");
    desk.wait(deliveryLease);
    await auditPosts(desk.parts);
    await oneIsLeft(desk);
    expect(await desk.store.outbox.troubled(9)).toEqual([]);
  });

  test("is left where a person has deleted the other one, and told of", async () => {
    const desk = await doubled("killed");
    desk.poster.deleteByHand("m1");
    desk.wait(auditAfter);
    await auditPosts(desk.parts);
    expect(desk.poster.messages).toHaveLength(1);
    expect(await desk.store.outbox.troubled(9)).toMatchObject([
      { id: "d1", problem: expect.stringMatching(/copy of it that was posted/) },
    ]);
  });

  test("is not guessed at where the platform does not let the bot look", async () => {
    const desk = await doubled("killed");
    desk.poster.hideHistory(true);
    for (let day = 0; day < 20; day += 1) {
      desk.wait(24 * 3_600_000);
      await auditPosts(desk.parts);
    }
    expect(desk.poster.messages).toHaveLength(2);
    expect(await desk.store.outbox.troubled(9)).toMatchObject([
      { id: "d1", problem: expect.stringMatching(/Nobody could look/) },
    ]);
    expect(await auditPosts(desk.parts)).toBe(0);
  });
});

test("who lost the lease gives nothing up that another has posted", async () => {
  const desk = await open();
  const poster: Poster = {
    ...desk.poster,
    async post() {
      await takeOver(desk);
      return { kind: "refused", problem: "The channel is archived.", again: undefined };
    },
  };
  await step({ ...desk.parts, posters: [poster] });
  expect(await oneIsLeft(desk)).toBe("m1");
});
