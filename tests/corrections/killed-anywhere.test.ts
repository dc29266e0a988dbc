import { expect, test } from "vitest";
import {
  answerWith,
  boats,
  channel,
  crane,
  openBackgroundDesk,
  readBy,
  showAnswer,
  workFor,
} from "../support/background-desk.ts";
import { createDyingProcess } from "../support/dying-process.ts";
import type { PostFailure } from "../support/poster-double.ts";

/** Longer than any lease and any wait for a second try. */
const later = 10 * 60_000;

/**
 * Two cards in one thread and one elsewhere, three changes of two claims; the process that corrects is killed before its
 * nth call to the store or the platform, and another one takes over.
 */
async function killedBefore(call: number, failure: PostFailure | undefined) {
  const desk = await openBackgroundDesk();
  const place = { ...channel, thread: "t1" };
  const cards = [
    await showAnswer(desk, { place, reply: answerWith(boats, crane) }),
    await showAnswer(desk, { place }),
    await showAnswer(desk, { place: { ...channel, channel: "C2" } }),
  ];
  await desk.turn.change(boats, "Ten boats burnt.");
  await desk.turn.change(boats, "Nine boats burnt.", 3);
  await desk.turn.withdraw(crane);
  if (failure !== undefined) desk.poster.failPosts(failure);
  const process = createDyingProcess(call);
  const { store, posters } = desk.parts;
  const dying = { ...desk.parts, store: process.seen(store), posters: posters.map((poster) => process.seen(poster)) };
  await workFor(3, dying, desk.wait).catch(() => undefined);
  desk.wait(later);
  const second = { ...desk.parts, owner: "second" };
  await workFor(3, second, desk.wait);
  desk.wait(later);
  await workFor(3, second, desk.wait);
  return { desk, cards, process };
}

test.each<[string, PostFailure | undefined]>([
  ["when all goes well", undefined],
  ["when no word comes back of a post that was made", { kind: "lost" }],
  ["when no word comes back of a post that was not made", { kind: "unknown", problem: "No word." }],
  ["when the platform asks to wait", { kind: "refused", problem: "Too many requests.", again: 2_000 }],
])(
  "killed before any call, it loses no correction and tells none twice %s",
  async (_when, failure) => {
    let call = 0;
    for (let isOver = false; !isOver; call += 1) {
      const { desk, cards, process } = await killedBefore(call, failure);
      const read = readBy(desk.poster);
      const at = `killed before call ${call}`;
      for (const card of cards) expect(read[card], at).toContain("[-Twelve-] {+Nine+} boats burnt.");
      expect(read[cards[0] ?? ""], at).toContain("[-A crane fell on the quay.-]");
      const notices = desk.poster.messages.filter(({ id }) => !cards.includes(id));
      const told = (channelId: string, words: string): number =>
        notices.filter(({ place, id }) => place.channel === channelId && read[id]?.includes(words)).length;
      expect([told("C1", "Nine"), told("C1", "crane"), told("C2", "Nine"), told("C2", "crane")], at).toEqual([
        1, 1, 1, 0,
      ]);
      expect(await desk.store.ledger.pending(9), at).toEqual([]);
      expect(await desk.store.ledger.unconfirmed("2027"), at).toEqual([]);
      expect(await desk.store.outbox.waiting(9), at).toEqual([]);
      expect(await desk.store.outbox.troubled(9), at).toEqual([]);
      await desk.store.close();
      isOver = !process.isDead;
    }
    expect(call).toBeGreaterThan(40);
  },
  120_000,
);
