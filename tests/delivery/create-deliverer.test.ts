import { describe, expect, test } from "vitest";
import { createDeliverer } from "../../src/delivery/create-deliverer.ts";
import type { NewDelivery } from "../../src/delivery/delivery.ts";
import { deliveryLease } from "../../src/delivery/delivery-times.ts";
import type { Poster } from "../../src/delivery/poster.ts";
import type { Place } from "../../src/places/place.ts";
import { answerWith, boats, channel, openBackgroundDesk, readBy } from "../support/background-desk.ts";

type Desk = Awaited<ReturnType<typeof openBackgroundDesk>>;

const delivery = (nth: number, fields: Partial<NewDelivery> = {}): NewDelivery => ({
  id: `d${nth}`,
  key: `digest ${nth}`,
  purpose: "digest",
  place: channel,
  reply: { outcome: "found", ask: "digest", blocks: [{ kind: "notice", text: `Post ${nth}.` }] },
  dueAt: "2026-11-27T14:00:00.000Z",
  ...fields,
});

const stateOf = async ({ store }: Desk, nth: number) => (await store.outbox.find(`d${nth}`))?.state;

test("what is due is posted once and its message written down", async () => {
  const desk = await openBackgroundDesk();
  await desk.store.outbox.add([delivery(1), delivery(2, { dueAt: "2026-11-28T00:00:00.000Z" })]);
  const deliverer = createDeliverer(desk.parts);
  expect([await deliverer.step(), await deliverer.step()]).toEqual([1, 0]);
  expect(await desk.store.outbox.find("d1")).toMatchObject({ state: "posted", message: "m1" });
  expect(await stateOf(desk, 2)).toBe("due");
});

describe("a post of which no word came back", () => {
  test("is found by its token and not made again", async () => {
    const desk = await openBackgroundDesk();
    await desk.store.outbox.add([delivery(1)]);
    desk.poster.failPosts({ kind: "lost" });
    const deliverer = createDeliverer(desk.parts);
    await deliverer.step();
    desk.wait(deliveryLease);
    await deliverer.step();
    expect(desk.poster.messages).toHaveLength(1);
    expect(await desk.store.outbox.find("d1")).toMatchObject({ state: "posted", message: "m1" });
  });

  test("is made again where it is not there", async () => {
    const desk = await openBackgroundDesk();
    await desk.store.outbox.add([delivery(1)]);
    desk.poster.failPosts({ kind: "unknown", problem: "No word." });
    const deliverer = createDeliverer(desk.parts);
    await deliverer.step();
    expect(await deliverer.step()).toBe(0);
    desk.wait(deliveryLease);
    await deliverer.step();
    expect(desk.poster.messages).toHaveLength(1);
  });

  test("is set aside for a person where the platform does not let the bot look, and never made blindly", async () => {
    const desk = await openBackgroundDesk();
    await desk.store.outbox.add([delivery(1)]);
    desk.poster.failPosts({ kind: "lost" });
    desk.poster.hideHistory(true);
    const deliverer = createDeliverer(desk.parts);
    for (let minute = 0; minute < 120; minute += 1) {
      await deliverer.step();
      desk.wait(60_000);
    }
    expect(desk.poster.asked.post).toBe(1);
    expect(desk.poster.asked.find).toBeLessThan(12);
    expect(await desk.store.outbox.troubled(9)).toMatchObject([
      { id: "d1", state: "uncertain", problem: "The bot may not read the channel." },
    ]);
    expect(desk.said).toEqual(["It may or may not have been posted."]);
  });
});

test("a post of which no word came back is looked for again however long the platform is down, and then found", async () => {
  const desk = await openBackgroundDesk();
  await desk.store.outbox.add([delivery(1)]);
  desk.poster.failPosts({ kind: "lost" });
  desk.poster.failHistory(true);
  const deliverer = createDeliverer(desk.parts);
  for (let hour = 0; hour < 30; hour += 1) {
    await deliverer.step();
    desk.wait(60 * 60_000);
  }
  desk.poster.failHistory(false);
  await deliverer.step();
  expect(desk.poster.asked.post).toBe(1);
  expect(await stateOf(desk, 1)).toBe("posted");
});

test("what is refused for good is given up with the reason", async () => {
  const desk = await openBackgroundDesk();
  await desk.store.outbox.add([delivery(1, { reply: answerWith(boats) })]);
  desk.poster.close("C1", "The channel is archived.");
  await createDeliverer(desk.parts).step();
  expect(await desk.store.outbox.troubled(9)).toMatchObject([{ state: "failed", problem: "The channel is archived." }]);
  expect(await desk.store.ledger.count()).toBe(0);
});

test("channels that are closed, however many in a row, hold up no other", async () => {
  const desk = await openBackgroundDesk();
  const closed = ["C2", "C3", "C4", "C5"].map((id) => ({ ...channel, channel: id }));
  await desk.store.outbox.add([
    ...closed.map((place, nth) => delivery(nth + 2, { place })),
    delivery(9, { dueAt: "2026-11-27T14:01:00.000Z" }),
  ]);
  const problem = "The Slack channel is archived.";
  desk.poster.failPosts({ kind: "refused", problem, again: 60 * 60_000, channel: "closed" }, closed.length);
  const deliverer = createDeliverer(desk.parts);
  await deliverer.step();
  desk.wait(60_000);
  await deliverer.step();
  expect(await stateOf(desk, 9)).toBe("posted");
});

test("a post for which too little of the lease is left is not begun", async () => {
  const desk = await openBackgroundDesk();
  await desk.store.outbox.add([delivery(1), delivery(2)]);
  const slow: Poster = {
    ...desk.poster,
    async post(...given) {
      desk.wait(60_000);
      return desk.poster.post(...given);
    },
  };
  const deliverer = createDeliverer({ ...desk.parts, posters: [slow] });
  await deliverer.step();
  expect([await stateOf(desk, 1), await stateOf(desk, 2)]).toEqual(["posted", "due"]);
  await deliverer.step();
  expect(desk.poster.asked.find).toBe(0);
  expect(await stateOf(desk, 2)).toBe("posted");
});

describe("what can never be posted", () => {
  test("is set aside at once where the platform does not take how it is built, and holds up nothing", async () => {
    const desk = await openBackgroundDesk();
    await desk.store.outbox.add([delivery(1), delivery(2)]);
    desk.poster.failPosts({
      kind: "refused",
      problem: "Slack does not take how the message is built.",
      again: undefined,
    });
    await createDeliverer(desk.parts).step();
    expect([await stateOf(desk, 1), await stateOf(desk, 2)]).toEqual(["failed", "posted"]);
    expect(desk.said).toEqual(["A post was given up."]);
  });

  test("is set aside after some attempts where it breaks off for a fault of ours, and holds up nothing", async () => {
    const desk = await openBackgroundDesk();
    await desk.store.outbox.add([delivery(1), delivery(2)]);
    const faulty: Poster = {
      ...desk.poster,
      post: (place, reply, token) =>
        token === "d1" ? Promise.reject(new Error("No page for this.")) : desk.poster.post(place, reply, token),
    };
    const deliverer = createDeliverer({ ...desk.parts, posters: [faulty] });
    await deliverer.step();
    expect(await stateOf(desk, 2)).toBe("posted");
    for (let hour = 0; hour < 24; hour += 1) {
      desk.wait(3_600_000);
      await deliverer.step();
    }
    expect(await desk.store.outbox.troubled(9)).toMatchObject([
      { id: "d1", state: "failed", attempts: 8, problem: "It broke off each time: No page for this." },
    ]);
  });
});

describe("the pace of a platform", () => {
  const inThread = (nth: number, place: Place = channel): NewDelivery =>
    delivery(nth, { place: { ...place, thread: `t${nth}` } });

  test("a hundred posts in one channel keep it, in their order, and hold up no other channel", async () => {
    const desk = await openBackgroundDesk({ pace: 1_000 });
    const many = Array.from({ length: 100 }, (_, nth) => inThread(nth));
    await desk.store.outbox.add([...many, inThread(100, { ...channel, channel: "C2" })]);
    const deliverer = createDeliverer(desk.parts);
    for (let tick = 0; tick < 1_200 && (await desk.store.outbox.waiting(1)).length > 0; tick += 1) {
      await deliverer.step();
      desk.wait(100);
    }
    const times = desk.poster.messages
      .filter(({ place }) => place.channel === "C1")
      .map(({ postedAt }) => Date.parse(postedAt));
    expect(times).toHaveLength(100);
    const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000);
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(112_000);
    const other = desk.poster.messages.find(({ place }) => place.channel === "C2");
    expect(Date.parse(other?.postedAt ?? "") - (times[0] ?? 0)).toBeLessThan(1_000);
  });

  test("notices of one thread that come due together are one post", async () => {
    const desk = await openBackgroundDesk({ pace: 1_000 });
    const place = { ...channel, thread: "t1" };
    await desk.store.outbox.add(
      [1, 2, 3].map((nth) =>
        delivery(nth, {
          place,
          purpose: "correction",
          reply: {
            outcome: "found",
            ask: "x",
            blocks: [
              { kind: "notice", text: "Changed." },
              { kind: "notice", text: `Change ${nth}.` },
            ],
          },
        }),
      ),
    );
    await createDeliverer(desk.parts).step();
    expect(readBy(desk.poster)).toEqual({ m1: "Changed.\n\nChange 1.\n\nChange 2.\n\nChange 3." });
    expect([await stateOf(desk, 1), await stateOf(desk, 2), await stateOf(desk, 3)]).toEqual([
      "posted",
      "joined",
      "joined",
    ]);
  });

  test("more changes than fit on one page are several posts, and each is told", async () => {
    const desk = await openBackgroundDesk();
    const notice = (nth: number) =>
      delivery(nth, {
        purpose: "correction",
        reply: {
          outcome: "found",
          ask: "boats",
          blocks: [
            { kind: "notice", text: "Changed." },
            { kind: "notice", text: `Change ${nth}.` },
          ],
        },
      });
    await desk.store.outbox.add([1, 2, 3, 4, 5, 6, 7].map(notice));
    const deliverer = createDeliverer({ ...desk.parts, posters: [{ ...desk.poster, pace: 0 }] });
    while ((await deliverer.step()) > 0);
    const read = Object.values(readBy(desk.poster));
    expect(read.map((text) => text.match(/Change \d/g)?.length)).toEqual([5, 2]);
  });
});

test("what it says is brought up to date when it is posted late, and is in the ledger", async () => {
  const desk = await openBackgroundDesk();
  await desk.store.outbox.add([delivery(1, { reply: answerWith(boats) })]);
  await desk.turn.change(boats, "Nine boats burnt.");
  await createDeliverer(desk.parts).step();
  expect(readBy(desk.poster)["m1"]).toContain("[-Twelve-] {+Nine+}");
  expect(await desk.store.ledger.find("d1")).toMatchObject({ message: "m1", purpose: "digest", state: "posted" });
});

test("an answer to a gap is not posted when its article was killed meanwhile", async () => {
  const desk = await openBackgroundDesk();
  await desk.store.outbox.add([delivery(1, { purpose: "gap", reply: answerWith(boats) })]);
  await desk.turn.pass("usable", "killed");
  await createDeliverer(desk.parts).step();
  expect(desk.poster.messages).toEqual([]);
  expect(await stateOf(desk, 1)).toBe("failed");
});
