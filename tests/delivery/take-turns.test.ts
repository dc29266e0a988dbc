import { describe, expect, test } from "vitest";
import type { Delivery } from "../../src/delivery/delivery.ts";
import { type Queue, takeTurns } from "../../src/delivery/take-turns.ts";

let numbers = 0;
const queue = (
  channel: string,
  purposes: readonly Delivery["purpose"][],
  servedAt?: string,
  placeOf = (turn: number) => `${channel} ${turn}`,
): Queue => ({
  posts: purposes.map((purpose, turn) => ({ nr: ++numbers, channel, place: placeOf(turn), purpose })),
  servedAt,
});
const many = (count: number, purpose: Delivery["purpose"]) => Array.from({ length: count }, () => purpose);
const channelsOf = (taken: ReturnType<typeof takeTurns>) => taken.map(({ channel }) => channel);

test("a channel with five hundred posts holds up no other", () => {
  const hog = queue("hog", many(500, "gap"));
  const taken = takeTurns([hog, queue("a", ["gap"]), queue("b", ["gap"])], { limit: 4, isPaced: false, luck: 0 });
  expect(channelsOf(taken)).toEqual(["hog", "a", "b", "hog"]);
});

test("the channel goes first that was left waiting longest", () => {
  const queues = [queue("late", ["gap"], "2026-01-02"), queue("early", ["gap"], "2026-01-01"), queue("never", ["gap"])];
  expect(channelsOf(takeTurns(queues, { limit: 9, isPaced: true, luck: 0 }))).toEqual(["never", "early", "late"]);
});

test("where a platform tells its pace a channel has one post at a time", () => {
  expect(channelsOf(takeTurns([queue("a", many(3, "gap"))], { limit: 9, isPaced: true, luck: 0 }))).toEqual(["a"]);
  expect(channelsOf(takeTurns([queue("a", many(9, "gap"))], { limit: 9, isPaced: false, luck: 0 }))).toHaveLength(5);
});

test("corrections of one thread are taken as one post, up to five", () => {
  const oneThread = queue("a", many(7, "correction"), undefined, () => "a thread");
  expect(takeTurns([oneThread], { limit: 1, isPaced: true, luck: 0 })).toHaveLength(5);
});

describe("of many that wait", () => {
  const digests = Array.from({ length: 2_000 }, (_, at) => queue(`digest ${at}`, ["digest"]));
  const answers = Array.from({ length: 2_000 }, (_, at) => queue(`answer ${at}`, ["gap"]));
  const purposesOf = (taken: ReturnType<typeof takeTurns>) => Object.groupBy(taken, ({ purpose }) => purpose);

  test("what people wait for goes before digests, which keep a share of their own", () => {
    const taken = takeTurns([...digests, ...answers], { limit: 50, isPaced: true, luck: 0 });
    expect(purposesOf(taken).gap).toHaveLength(40);
    expect(purposesOf(taken).digest).toHaveLength(10);
    expect(taken[0]?.purpose).toBe("gap");
  });

  test("either has everything where the other has nothing waiting", () => {
    expect(takeTurns(digests, { limit: 50, isPaced: true, luck: 0 })).toHaveLength(50);
    expect(
      purposesOf(takeTurns([...answers, queue("x", ["digest"])], { limit: 50, isPaced: true, luck: 0 })).gap,
    ).toHaveLength(49);
    expect(
      takeTurns([...digests.slice(0, 50), ...answers.slice(0, 3)], { limit: 50, isPaced: true, luck: 0 }),
    ).toHaveLength(50);
  });

  test("with room for one post a digest has it now and then", () => {
    const withLuck = (luck: number) => takeTurns([...digests, ...answers], { limit: 1, isPaced: true, luck });
    expect([withLuck(0.5)[0]?.purpose, withLuck(0.9)[0]?.purpose]).toEqual(["gap", "digest"]);
  });
});
