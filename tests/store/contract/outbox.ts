import { expect, test } from "vitest";
import type { NewDelivery } from "../../../src/delivery/delivery.ts";
import { instant } from "../amend.ts";
import type { Current } from "../store-contract.ts";
import { channel, lease, posting, reply } from "./postings.ts";

const delivery = (id: string, fields: Partial<NewDelivery> = {}): NewDelivery => ({
  id,
  key: `gap ${id}`,
  purpose: "gap",
  place: channel,
  reply,
  dueAt: instant("11:00"),
  ...fields,
});

const audit = { audit: instant("12:03") };

export function outboxContract(store: Current): void {
  test("whoever enters a post twice enters it once", async () => {
    const { outbox } = store();
    expect(await outbox.add([delivery("a"), delivery("b")])).toBe(2);
    expect(await outbox.add([delivery("c", { key: "gap a" }), delivery("d")])).toBe(1);
    expect(await outbox.add([])).toBe(0);
    expect(await outbox.findByKey("gap a")).toEqual({
      ...delivery("a"),
      state: "due",
      attempts: 0,
      firstTriedAt: undefined,
      message: undefined,
      problem: undefined,
    });
    expect(await outbox.find("c")).toBeUndefined();
  });

  test("posts are taken when they are due, oldest first, by one owner each", async () => {
    const { outbox } = store();
    await outbox.add([
      delivery("later", { dueAt: instant("12:01") }),
      delivery("second"),
      delivery("first", { dueAt: instant("10:00") }),
      delivery("other", { place: { ...channel, platform: "discord" } }),
    ]);
    expect(await outbox.claim("one", { ...lease, platforms: [] })).toEqual([]);
    expect(
      (await outbox.claim("one", lease)).map(({ id, state, attempts, firstTriedAt }) => [
        id,
        state,
        attempts,
        firstTriedAt,
      ]),
    ).toEqual([
      ["first", "posting", 1, instant("12:00")],
      ["second", "posting", 1, instant("12:00")],
    ]);
    expect((await outbox.claim("two", { ...lease, now: instant("12:01") })).map(({ id }) => id)).toEqual(["later"]);
  });

  test("a lease that ended goes to another, who knows that it was tried; the first is told", async () => {
    const { outbox } = store();
    await outbox.add([delivery("a")]);
    await outbox.claim("one", lease);
    const [again] = await outbox.claim("two", { ...lease, now: instant("12:02") });
    expect(again).toMatchObject({ attempts: 2, firstTriedAt: instant("12:00") });
    expect(await outbox.fail("a", "one", { problem: "Frozen.", again: instant("12:05") })).toBe(false);
    expect(await outbox.fail("a", "two", { problem: "Late.", again: instant("12:05") })).toBe(true);
    expect(await outbox.fail("a", "two", { problem: "Late.", again: undefined })).toBe(false);
  });

  test("the message that is named first stays the one, whoever names it, with its entry in the ledger", async () => {
    const { outbox, ledger } = store();
    await outbox.add([delivery("a")]);
    await ledger.intend(posting("a", []));
    await outbox.claim("one", lease);
    await outbox.claim("two", { ...lease, now: instant("12:02") });
    expect(await outbox.confirm("a", "200.1", audit)).toMatchObject({ state: "posted", message: "200.1" });
    expect(await outbox.confirm("a", "200.2", audit)).toMatchObject({ state: "posted", message: "200.1" });
    expect(await outbox.confirm("none", "200.1", audit)).toBeUndefined();
    expect(await ledger.find("a")).toMatchObject({ state: "posted", message: "200.1" });
    await outbox.fail("a", "two", { problem: "late", again: undefined });
    expect(await outbox.find("a")).toMatchObject({ state: "posted", problem: undefined });
    expect(await outbox.claim("one", { ...lease, now: instant("10:00", 9) })).toEqual([]);
  });

  test("what failed is due again at its time", async () => {
    const { outbox } = store();
    await outbox.add([delivery("a")]);
    await outbox.claim("one", lease);
    await outbox.fail("a", "one", { problem: "No word.", again: instant("12:05") });
    expect(await outbox.claim("one", lease)).toEqual([]);
    const [again] = await outbox.claim("one", { ...lease, now: instant("12:05") });
    expect(again).toMatchObject({ attempts: 2, problem: "No word.", firstTriedAt: instant("12:00") });
  });

  test("where nothing was attempted the next attempt is the first", async () => {
    const { outbox } = store();
    await outbox.add([delivery("a")]);
    await outbox.claim("one", lease);
    await outbox.fail("a", "one", { problem: "Too often.", again: instant("12:05"), untried: true });
    expect(await outbox.find("a")).toMatchObject({ state: "due", attempts: 0, firstTriedAt: undefined });
    const [again] = await outbox.claim("one", { ...lease, now: instant("12:05") });
    expect(again).toMatchObject({ attempts: 1, firstTriedAt: instant("12:05") });
    await outbox.fail("a", "one", { problem: "No word.", again: instant("12:06") });
    await outbox.claim("one", { ...lease, now: instant("12:06") });
    await outbox.fail("a", "one", { problem: "Too often.", again: instant("12:07"), untried: true });
    expect(await outbox.find("a")).toMatchObject({ attempts: 1, firstTriedAt: instant("12:05") });
  });

  test("what was surely not posted need not be looked up, and keeps the time of its first attempt", async () => {
    const { outbox } = store();
    await outbox.add([delivery("a")]);
    await outbox.claim("one", lease);
    const first = (await outbox.find("a"))?.firstTriedAt;
    await outbox.fail("a", "one", { problem: "Archived.", again: instant("12:05"), refused: true });
    const [again] = await outbox.claim("one", { ...lease, now: instant("12:05") });
    expect(again).toMatchObject({ attempts: 1, firstTriedAt: first });
  });

  test("what is given up is set aside with its reason, newest first", async () => {
    const { outbox } = store();
    await outbox.add([delivery("a"), delivery("b"), delivery("c")]);
    await outbox.claim("one", lease);
    await outbox.fail("a", "one", { problem: "Archived.", again: undefined });
    await outbox.fail("b", "one", { problem: "Nobody knows.", again: undefined, state: "uncertain" });
    expect((await outbox.troubled(5)).map(({ id, state, problem }) => [id, state, problem])).toEqual([
      ["b", "uncertain", "Nobody knows."],
      ["a", "failed", "Archived."],
    ]);
    expect(await outbox.troubled(1)).toHaveLength(1);
  });

  test("of several posts that one holds one says all, and the others are joined for good", async () => {
    const { outbox } = store();
    await outbox.add([delivery("a"), delivery("b"), delivery("c")]);
    const held = await outbox.claim("one", { ...lease, limit: 2 });
    expect(held.map(({ id }) => id)).toEqual(["a", "b"]);
    const all = { ...reply, ask: "all" };
    expect(await outbox.join("a", ["b", "c"], "one", { reply: all, ...audit })).toBe(false);
    expect(await outbox.join("a", ["b"], "two", { reply: all, ...audit })).toBe(false);
    expect(await outbox.find("a")).toMatchObject({ reply, state: "posting" });
    expect(await outbox.join("a", ["b"], "one", { reply: all, ...audit })).toBe(true);
    expect(await outbox.find("a")).toMatchObject({ reply: all, state: "posting", place: channel });
    expect(await outbox.find("b")).toMatchObject({ reply, state: "joined" });
    expect(await outbox.confirm("a", "200.1", audit)).toMatchObject({ state: "posted" });
    expect((await outbox.claim("two", { ...lease, now: instant("10:00", 9) })).map(({ id }) => id)).toEqual(["c"]);
  });

  test("what waits is listed by when it is due, whether somebody holds it or not", async () => {
    const { outbox } = store();
    await outbox.add([delivery("later", { dueAt: instant("13:00") }), delivery("held"), delivery("posted")]);
    await outbox.claim("one", lease);
    await outbox.confirm("posted", "200.1", audit);
    expect((await outbox.waiting(5)).map(({ id }) => id)).toEqual(["held", "later"]);
    expect(await outbox.waiting(1)).toHaveLength(1);
  });

  test("many who take at once never take the same", async () => {
    const { outbox } = store();
    const place = (number: number) => ({ ...channel, channel: `C${number}` });
    await outbox.add(Array.from({ length: 12 }, (_, number) => delivery(`d${number}`, { place: place(number) })));
    const taken = await Promise.all(["a", "b", "c", "d"].map((owner) => outbox.claim(owner, { ...lease, limit: 3 })));
    expect(new Set(taken.flat().map(({ id }) => id)).size).toBe(12);
  });
}
