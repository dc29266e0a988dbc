import { expect, test } from "vitest";
import { planCorrections } from "../../src/corrections/plan-corrections.ts";
import { composeDigest } from "../../src/digests/compose-digest.ts";
import { openLiveRecords } from "../../src/following/live-records.ts";
import { publicView } from "../../src/places/view.ts";
import { digestOf } from "../news/news-desk.ts";
import {
  type BackgroundDesk,
  boats,
  channel,
  crane,
  openBackgroundDesk,
  showAnswer,
  workFor,
} from "../support/background-desk.ts";

const lastNumber = async ({ store }: BackgroundDesk): Promise<number> =>
  (await store.log.of("all", { limit: 1 }))[0]?.seq ?? 0;

/** Posts what a digest tells that was told up to a number of the log. */
async function postDigest(desk: BackgroundDesk, toldUpTo: number): Promise<string> {
  const { store } = desk;
  const records = await openLiveRecords({ store, words: { entities: [], glossary: [] } });
  const parts = { store, records, refresh: records.follow, viewOf: () => publicView };
  const { posts } = await composeDigest(parts, {
    subscription: digestOf({ toldUpTo, place: channel }),
    now: desk.now(),
  });
  return showAnswer(desk, { reply: posts[0] });
}

test("a digest that tells that a claim went is not corrected by that, and its thread not told of it", async () => {
  const desk = await openBackgroundDesk();
  const before = await lastNumber(desk);
  await desk.turn.withdraw(boats);
  desk.wait(1_000);
  const message = await postDigest(desk, before);
  expect(await planCorrections(desk.store)).toEqual([]);
  await workFor(5, desk.parts, desk.wait);
  expect(desk.poster.asked).toMatchObject({ edit: 0, post: 0 });
  expect(await desk.store.ledger.pending(1)).toEqual([]);

  await desk.turn.change(crane, "A crane fell on the quay, killing two.");
  await workFor(5, desk.parts, desk.wait);
  expect(desk.poster.messages.find(({ id }) => id === message)?.edits).toBe(0);
});

test("a digest that told a claim anew is corrected when that goes, and told of that alone", async () => {
  const desk = await openBackgroundDesk();
  const before = await lastNumber(desk);
  await desk.turn.withdraw(boats);
  await desk.turn.change(crane, "Two cranes fell on the quay.");
  desk.wait(1_000);
  const message = await postDigest(desk, before);
  await desk.turn.withdraw(crane);
  await workFor(5, desk.parts, desk.wait);
  expect(desk.poster.messages.find(({ id }) => id === message)?.edits).toBe(1);
  const notices = desk.poster.messages.filter(({ id }) => id !== message).map(({ reply }) => JSON.stringify(reply));
  expect(notices).toHaveLength(1);
  expect(notices[0]).toContain("cranes fell");
  expect(notices[0]).not.toContain("boats");
});
