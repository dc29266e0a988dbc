import { expect, test } from "vitest";
import { forgetPrivate } from "../../src/corrections/forget-private.ts";
import type { Asker } from "../../src/places/place.ts";
import { boats, openBackgroundDesk, readBy, showAnswer, workFor } from "../support/background-desk.ts";

const reporter: Asker = { platform: "slack", id: "U1", name: "a reporter", groups: [] };
const handle = { value: "https://hooks.example/secret", until: "2026-11-27T14:30:00.000Z" };
const asked = { visibility: "private", asker: reporter, handle } as const;
const day = 24 * 60 * 60_000;

test("what a private answer can be changed by is wiped when that is over, and its asker is told of corrections all the same", async () => {
  const desk = await openBackgroundDesk();
  await showAnswer(desk, asked);
  expect(await forgetPrivate(desk.parts)).toBe(0);
  desk.wait(30 * 60_000);
  expect(await forgetPrivate(desk.parts)).toBe(1);
  const [posting] = await desk.store.ledger.showing([boats.id]);
  expect(posting?.handle).toEqual({ value: "", until: handle.until });
  await desk.turn.change(boats, "Nine boats burnt.");
  await workFor(5, desk.parts, desk.wait);
  expect(desk.poster.asked.edit).toBe(0);
  expect(desk.poster.messages.map(({ place }) => place.channel)).toEqual(["C1", "direct-U1"]);
});

test("a private answer and who asked for it are forgotten after thirty days, and a public one is corrected for ever", async () => {
  const desk = await openBackgroundDesk();
  await showAnswer(desk, asked);
  const card = await showAnswer(desk);
  desk.wait(29 * day);
  await forgetPrivate(desk.parts);
  expect(await desk.store.ledger.count()).toBe(2);
  desk.wait(2 * day);
  await forgetPrivate(desk.parts);
  expect(await desk.store.ledger.showing([boats.id])).toMatchObject([{ visibility: "public", message: card }]);
  await desk.turn.change(boats, "Nine boats burnt.");
  await workFor(5, desk.parts, desk.wait);
  expect(readBy(desk.poster)[card]).toContain("{+Nine+} boats burnt.");
  expect(desk.poster.messages.some(({ place }) => place.channel === "direct-U1")).toBe(false);
});
