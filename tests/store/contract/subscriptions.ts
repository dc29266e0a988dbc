import { expect, test } from "vitest";
import type { Digest, NewSubscription, Watch } from "../../../src/digests/subscription.ts";
import { instant } from "../amend.ts";
import type { Current } from "../store-contract.ts";
import { channel, lease, reply } from "./postings.ts";

type Fields<Each> = Partial<Omit<Each, "id" | "turn" | "kind">>;

const common = {
  place: { ...channel, thread: undefined },
  owner: { platform: "slack", id: "U1", name: "an editor", groups: ["S1"] },
  filter: { topic: "fire", people: ["mayor"], places: [], sources: ["example"], kinds: ["changed"] },
  createdAt: instant("09:00"),
  state: "active",
  problem: undefined,
  toldUpTo: 7,
  nextAt: instant("12:00"),
} as const;

export const digest = (fields: Fields<Digest> = {}): NewSubscription => ({
  ...common,
  kind: "digest",
  schedule: { cron: "30 8 * * 1-5", zone: "Europe/Kyiv" },
  length: 8,
  saysNothingNew: true,
  ...fields,
});

export const watch = (fields: Fields<Watch> = {}): NewSubscription => ({
  ...common,
  kind: "watch",
  cooldown: 30,
  quiet: { from: "22:00", until: "07:00", zone: "Europe/Kyiv" },
  lastAt: instant("08:00"),
  nextAt: undefined,
  ...fields,
});

export const postOf = (id: number, key: string, follows?: string) => ({
  id: key.replaceAll(/\W/g, ""),
  key,
  purpose: "digest" as const,
  place: common.place,
  reply,
  dueAt: instant("12:00"),
  subscription: id,
  follows,
});

const due = { now: instant("12:00"), lease: 60_000, limit: 10 };
const later = (minute: string) => ({ ...due, now: instant(`12:${minute}`) });

export function subscriptionContract(store: Current): void {
  const idsDue = async (owner: string, options = due): Promise<readonly number[]> =>
    (await store().subscriptions.claim(owner, options)).map(({ id }) => id);

  test("what was added is kept as it is, under a number of its own", async () => {
    const { subscriptions } = store();
    const [one, two] = [await subscriptions.add(digest()), await subscriptions.add(watch())];
    expect(one).toEqual({ ...digest(), id: 1, turn: 0 });
    expect(two).toEqual({ ...watch(), id: 2, turn: 0 });
    expect(await subscriptions.find(1)).toEqual(one);
    expect(await subscriptions.find(2)).toEqual(two);
    expect(await subscriptions.find(3)).toBeUndefined();
  });

  test("those of a channel and its threads are listed by number, or all", async () => {
    const { subscriptions } = store();
    await subscriptions.add(digest({ place: { ...channel, thread: "100.1" } }));
    await subscriptions.add(digest({ place: { ...channel, channel: "C2" } }));
    await subscriptions.add(watch({ place: { ...channel, platform: "discord" } }));
    await subscriptions.add(watch({ state: "paused" }));
    expect((await subscriptions.all()).map(({ id }) => id)).toEqual([1, 2, 3, 4]);
    expect((await subscriptions.all(channel)).map(({ id }) => id)).toEqual([1, 4]);
    expect(await subscriptions.all({ platform: "slack", channel: "C9" })).toEqual([]);
  });

  test("a number is never given twice, and what was removed is nowhere", async () => {
    const { subscriptions } = store();
    await subscriptions.add(digest());
    const removed = await subscriptions.add(digest());
    expect(await subscriptions.remove(2)).toBe(true);
    expect(await subscriptions.remove(2)).toBe(false);
    expect(await subscriptions.remove(9)).toBe(false);
    expect(await subscriptions.find(2)).toBeUndefined();
    expect((await subscriptions.all()).map(({ id }) => id)).toEqual([1]);
    expect(await subscriptions.write(removed)).toBe(false);
    expect(await idsDue("one")).toEqual([1]);
    expect(await subscriptions.add(digest())).toMatchObject({ id: 3 });
  });

  test("those are taken that are active and due, the longest waiting first, by one owner each", async () => {
    const { subscriptions } = store();
    await subscriptions.add(digest());
    await subscriptions.add(digest({ nextAt: instant("11:00") }));
    await subscriptions.add(digest({ nextAt: instant("12:01") }));
    await subscriptions.add(digest({ state: "paused" }));
    await subscriptions.add(watch());
    expect(await idsDue("one", { ...due, limit: 1 })).toEqual([2]);
    expect(await idsDue("two")).toEqual([1]);
    expect(await idsDue("three")).toEqual([]);
    await subscriptions.release(2, "two");
    expect(await idsDue("three")).toEqual([]);
    await subscriptions.release(2, "one");
    expect(await idsDue("three")).toEqual([2]);
    expect(await idsDue("three", later("01"))).toEqual([2, 1, 3]);
  });

  test("many who take at once never take the same", async () => {
    const { subscriptions } = store();
    for (const _ of Array(12).keys()) await subscriptions.add(digest());
    const taken = await Promise.all(["a", "b", "c", "d"].map((owner) => idsDue(owner, { ...due, limit: 3 })));
    expect(new Set(taken.flat()).size).toBe(12);
  });

  test("what became of it is written with its posts, by the one who knew how it was", async () => {
    const { subscriptions, outbox } = store();
    await subscriptions.add(digest());
    const [held] = await subscriptions.claim("one", due);
    if (held === undefined) throw new Error("it was due");
    const next = { ...held, toldUpTo: 9, nextAt: instant("13:00") };
    expect(await subscriptions.write(next, [postOf(1, "digest 1 a"), postOf(1, "digest 1 b")])).toBe(true);
    expect(await subscriptions.write({ ...next, toldUpTo: 10 }, [postOf(1, "digest 1 c")])).toBe(false);
    expect(await subscriptions.find(1)).toEqual({ ...next, turn: 1 });
    expect(await outbox.findByKey("digest 1 a")).toMatchObject({ subscription: 1, state: "due" });
    expect(await outbox.findByKey("digest 1 c")).toBeUndefined();
    const again = { ...next, turn: 1, nextAt: instant("12:00") };
    expect(await subscriptions.write(again, [{ ...postOf(1, "digest 1 a"), id: "other" }])).toBe(true);
    expect(await outbox.findByKey("digest 1 a")).toMatchObject({ id: "digest1a" });
    expect(await idsDue("two")).toEqual([1]);
  });

  test("where a post cannot be written nothing is", async () => {
    const { subscriptions, outbox } = store();
    const added = await subscriptions.add(digest());
    const posts = [postOf(1, "digest 1 a"), { ...postOf(1, "digest 1 b"), id: "digest1a" }];
    await expect(subscriptions.write({ ...added, toldUpTo: 9 }, posts)).rejects.toThrow();
    expect(await subscriptions.find(1)).toEqual(added);
    expect(await outbox.waiting(5)).toEqual([]);
  });

  test("of many who write at once one alone goes on", async () => {
    const { subscriptions, outbox } = store();
    const added = await subscriptions.add(digest());
    const written = await Promise.all(
      Array.from({ length: 8 }, (_, turn) =>
        subscriptions.write({ ...added, toldUpTo: 10 + turn }, [postOf(1, `digest 1 ${turn}`)]),
      ),
    );
    expect(written.filter(Boolean)).toHaveLength(1);
    expect(await subscriptions.find(1)).toMatchObject({ toldUpTo: 10 + written.indexOf(true), turn: 1 });
    expect((await outbox.waiting(9)).map(({ key }) => key)).toEqual([`digest 1 ${written.indexOf(true)}`]);
  });

  test("a watch that is woken is looked at, whatever is written by one who does not know", async () => {
    const { subscriptions } = store();
    const added = await subscriptions.add(watch());
    await subscriptions.wake([1, 9], instant("12:00"));
    expect(await subscriptions.find(1)).toMatchObject({ nextAt: instant("12:00"), turn: 0 });
    expect(await subscriptions.write({ ...added, toldUpTo: 8, nextAt: instant("20:00") })).toBe(true);
    const [held] = await subscriptions.claim("one", due);
    expect(held).toMatchObject({ id: 1, toldUpTo: 8, nextAt: instant("12:00") });
    if (held === undefined) throw new Error("it was due");
    await subscriptions.wake([1], instant("12:01"));
    await subscriptions.wake([1], instant("12:03"));
    expect(await subscriptions.write({ ...held, nextAt: undefined })).toBe(true);
    expect(await idsDue("one")).toEqual([]);
    const [again] = await subscriptions.claim("one", later("01"));
    expect(again).toMatchObject({ nextAt: instant("12:01") });
    if (again === undefined) throw new Error("it was woken");
    expect(await subscriptions.write({ ...again, nextAt: undefined })).toBe(true);
    expect(await subscriptions.find(1)).toMatchObject({ nextAt: undefined });
    expect(await idsDue("one", later("59"))).toEqual([]);
  });

  test("who took a woken watch and was killed leaves it to the next", async () => {
    const { subscriptions } = store();
    await subscriptions.add(watch());
    await subscriptions.wake([1], instant("12:00"));
    expect(await idsDue("one")).toEqual([1]);
    expect(await idsDue("two", later("01"))).toEqual([1]);
  });

  test("an earlier time is not put off by waking; digests and paused watches are left alone", async () => {
    const { subscriptions } = store();
    await subscriptions.add(watch({ nextAt: instant("11:00") }));
    await subscriptions.add(digest({ nextAt: instant("13:00") }));
    await subscriptions.add(watch({ state: "paused" }));
    await subscriptions.wake([1, 2, 3], instant("12:00"));
    await subscriptions.wake([], instant("12:00"));
    expect((await subscriptions.all()).map(({ nextAt }) => nextAt)).toEqual([
      instant("11:00"),
      instant("13:00"),
      undefined,
    ]);
  });

  test("with what is removed go its posts that wait, and those that are put back later", async () => {
    const { subscriptions, outbox } = store();
    for (const _ of Array(2).keys()) await subscriptions.add(digest());
    await outbox.add([postOf(1, "digest 1 a"), postOf(1, "digest 1 b"), postOf(2, "digest 2 a")]);
    await outbox.claim("one", { ...lease, limit: 1 });
    await subscriptions.remove(1);
    expect(await outbox.findByKey("digest 1 a")).toMatchObject({ state: "posting" });
    const problem = "The digest was removed.";
    expect(await outbox.findByKey("digest 1 b")).toMatchObject({ state: "failed", problem });
    await outbox.fail("digest1a", "one", { problem: "Too often.", again: instant("12:01") });
    expect(await outbox.findByKey("digest 1 a")).toMatchObject({ state: "failed" });
    expect((await outbox.claim("one", { ...lease, now: instant("12:01") })).map(({ key }) => key)).toEqual([
      "digest 2 a",
    ]);
  });
}
