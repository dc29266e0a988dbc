import { expect, test } from "vitest";
import { createDeliverer } from "../../src/delivery/create-deliverer.ts";
import type { NewDelivery } from "../../src/delivery/delivery.ts";
import { observeNewsroom } from "../../src/operations/observe-newsroom.ts";
import { observeOutbox } from "../../src/operations/observe-outbox.ts";
import { observePoster } from "../../src/operations/observe-poster.ts";
import type { Observer } from "../../src/operations/observer.ts";
import { boats, channel, openBackgroundDesk, showAnswer, workFor } from "../support/background-desk.ts";
import { exampleReplies } from "../support/example-replies.ts";
import { createStubNewsroom } from "../support/stub-newsroom.ts";

/** Writes down what it is told, a line each, without the seconds. */
function createNotes() {
  const lines: string[] = [];
  const note =
    (what: string) =>
    (...told: readonly unknown[]): void =>
      void lines.push([what, ...told.filter((one) => typeof one === "string")].join(" "));
  const observer: Observer = {
    answered: note("answered"),
    delivered: note("delivered"),
    posted: note("posted"),
    edited: note("edited"),
    polled: note("polled"),
    stepped: note("stepped"),
  };
  return { lines, observer };
}

const post = (nth: number, fields: Partial<NewDelivery> = {}): NewDelivery => ({
  id: `d${nth}`,
  key: `digest ${nth}`,
  purpose: "digest",
  place: channel,
  reply: { outcome: "found", ask: "digest", blocks: [{ kind: "notice", text: `Post ${nth}.` }] },
  dueAt: "2026-11-27T14:00:00.000Z",
  ...fields,
});

test("questions are counted by kind and outcome, with the time that they took", async () => {
  const seconds: number[] = [];
  const { lines, observer } = createNotes();
  let time = 0;
  const newsroom = createStubNewsroom({
    reply: () => {
      time += 250;
      return exampleReplies.help;
    },
  });
  const observed = observeNewsroom(
    newsroom,
    {
      ...observer,
      answered(kind, outcome, took) {
        observer.answered(kind, outcome, took);
        seconds.push(took);
      },
    },
    () => time,
  );
  const now = new Date("2026-11-27T14:00:00Z");
  expect(await observed.ask({ text: "help", now })).toBe(exampleReplies.help);
  await observed.answer({ text: "who Hollis", now });
  expect(lines).toHaveLength(2);
  expect(lines.join("\n")).not.toContain("Hollis");
  expect(seconds).toEqual([0.25, 0.25]);
});

test("a question that ends in an error is counted as failed, and still fails", async () => {
  const { lines, observer } = createNotes();
  const newsroom = createStubNewsroom({
    reply: () => {
      throw new Error("The store is away.");
    },
  });
  const asked = observeNewsroom(newsroom, observer, () => 0).ask({ text: "who", now: new Date(0) });
  await expect(asked).rejects.toThrow("The store is away.");
  expect(lines).toEqual(["answered other failed"]);
});

test("deliveries are counted by purpose and by what became of them, each attempt once", async () => {
  const desk = await openBackgroundDesk();
  const { lines, observer } = createNotes();
  const store = { ...desk.store, outbox: observeOutbox(desk.store.outbox, observer) };
  const parts = { ...desk.parts, store, posters: [observePoster(desk.poster, observer, desk.parts.elapsed)] };
  await desk.store.outbox.add([post(1), post(2, { purpose: "watch" }), post(3, { purpose: "gap" })]);
  desk.poster.failPosts({ kind: "refused", problem: "Archived.", again: undefined });
  desk.poster.failPosts({ kind: "refused", problem: "Slower.", again: 1_000 });
  const deliverer = createDeliverer(parts);
  await deliverer.step();
  for (let second = 0; second < 6; second += 1) {
    desk.wait(1_000);
    await deliverer.step();
  }
  expect(lines.filter((line) => line.startsWith("posted"))).toEqual([
    "posted slack refused",
    "posted slack refused",
    "posted slack posted",
    "posted slack posted",
  ]);
  expect(lines).toContain("delivered digest put-back");
  const tried = lines.filter((line) => line.startsWith("delivered") && !line.endsWith("put-back"));
  expect(tried.toSorted()).toEqual([
    "delivered digest posted",
    "delivered gap again",
    "delivered gap posted",
    "delivered watch failed",
  ]);
});

test("a post that another process had made before is counted by that one alone, and forgotten here", async () => {
  const { store, parts } = await openBackgroundDesk();
  const { lines, observer } = createNotes();
  const outbox = observeOutbox(store.outbox, observer);
  await store.outbox.add([post(1)]);
  const now = parts.now().toISOString();
  await outbox.claim("here", { now, lease: 90_000, limit: 1, platforms: ["slack"] });
  await store.outbox.confirm("d1", "theirs", { audit: now });
  await outbox.confirm("d1", "ours", { audit: now });
  await outbox.confirm("d1", "theirs", { audit: now });
  expect(lines).toEqual([]);
});

test("a correction is counted as an edit and as a delivery that tells of it", async () => {
  const desk = await openBackgroundDesk();
  const { lines, observer } = createNotes();
  const store = { ...desk.store, outbox: observeOutbox(desk.store.outbox, observer) };
  const parts = { ...desk.parts, store, posters: [observePoster(desk.poster, observer, desk.parts.elapsed)] };
  await showAnswer(desk);
  await desk.turn.change(boats, "Thirteen boats burnt.");
  await workFor(3, parts, desk.wait);
  expect(lines).toEqual(["edited slack edited", "posted slack posted", "delivered correction posted"]);
});
