import { expect, test } from "vitest";
import { settleUnconfirmed } from "../../src/corrections/settle-unconfirmed.ts";
import { createPauses } from "../../src/delivery/pauses.ts";
import { answerWith, boats, channel, openBackgroundDesk, readBy, workFor } from "../support/background-desk.ts";

/** A message that was about to be sent when its process ended; `isSent`: it had gone out. */
async function openInterrupted({
  isSent,
  visibility = "public",
}: {
  isSent: boolean;
  visibility?: "public" | "private";
}) {
  const desk = await openBackgroundDesk();
  const asker = { platform: "slack", id: "U1", name: "a reporter", groups: [] };
  const { token = "" } = await desk.recorder.intend({
    place: channel,
    visibility,
    asker,
    reply: answerWith(boats),
    page: 0,
    sharedBy: undefined,
    askedAt: desk.now(),
  });
  if (isSent) desk.poster.show(channel, token, answerWith(boats));
  return { ...desk, token };
}

test("a message that may still be on its way is left alone", async () => {
  const desk = await openInterrupted({ isSent: true });
  await settleUnconfirmed(desk.parts, createPauses());
  expect(desk.poster.asked.find).toBe(0);
});

test("one that was sent is found by its token and corrected from then on", async () => {
  const desk = await openInterrupted({ isSent: true });
  await desk.turn.change(boats, "Nine boats burnt.");
  desk.wait(130_000);
  await settleUnconfirmed(desk.parts, createPauses());
  expect(await desk.store.ledger.find(desk.token)).toMatchObject({ state: "posted", message: "m1" });
  await workFor(3, desk.parts, desk.wait);
  expect(readBy(desk.poster)["m1"]).toContain("[-Twelve-] {+Nine+}");
});

test("one that was never sent is forgotten", async () => {
  const desk = await openInterrupted({ isSent: false });
  desk.wait(130_000);
  await settleUnconfirmed(desk.parts, createPauses());
  expect(await desk.store.ledger.count()).toBe(0);
});

test("one of which nobody can tell is kept, told to the operators, and looked for ever more rarely", async () => {
  const desk = await openInterrupted({ isSent: true });
  desk.poster.hideHistory(true);
  desk.wait(130_000);
  const pauses = createPauses();
  for (let half = 0; half < 240; half += 1) {
    await settleUnconfirmed(desk.parts, pauses);
    desk.wait(30_000);
  }
  expect(desk.poster.asked.find).toBeLessThan(10);
  expect(desk.said[0]).toBe("Nobody can tell whether a message was sent.");
  expect(await desk.store.ledger.unconfirmed(desk.now().toISOString())).toHaveLength(1);
});

test("one of which nobody can tell is no longer looked for after two weeks, also by a process that knows of no earlier look", async () => {
  const desk = await openInterrupted({ isSent: true });
  desk.poster.hideHistory(true);
  desk.wait(13 * 24 * 3_600_000);
  await settleUnconfirmed(desk.parts, createPauses());
  desk.wait(2 * 24 * 3_600_000);
  await settleUnconfirmed(desk.parts, createPauses());
  expect(desk.poster.asked.find).toBe(1);
  expect(await desk.store.ledger.unconfirmed(desk.now().toISOString())).toHaveLength(1);
});

test("a private one, for which nobody can look, counts as sent: its asker is told of what changes", async () => {
  const desk = await openInterrupted({ isSent: false, visibility: "private" });
  await desk.turn.change(boats, "Nine boats burnt.");
  desk.wait(130_000);
  await settleUnconfirmed(desk.parts, createPauses());
  await workFor(3, desk.parts, desk.wait);
  expect(desk.poster.messages).toMatchObject([{ place: { channel: "direct-U1" } }]);
});

test("the entry of a post that waits to be tried again is left to the outbox", async () => {
  const desk = await openBackgroundDesk();
  const dueAt = desk.now().toISOString();
  await desk.store.outbox.add([
    { id: "d1", key: "digest 1", purpose: "digest", place: channel, reply: answerWith(boats), dueAt },
  ]);
  desk.poster.failPosts({ kind: "refused", problem: "Too many requests.", again: 500_000 });
  await workFor(2, desk.parts, desk.wait);
  desk.wait(130_000);
  await settleUnconfirmed(desk.parts, createPauses());
  expect(await desk.store.ledger.find("d1")).toMatchObject({ state: "posting" });
  expect(desk.poster.asked.find).toBe(0);
});
