import { expect, test } from "vitest";
import type { Source } from "../../../src/sources/source.ts";
import { instant } from "../amend.ts";
import type { Current } from "../store-contract.ts";

const source = (id: string, fields: Partial<Source> = {}): Source => ({
  id,
  kind: "feed",
  url: `https://${id}.example/feed`,
  title: undefined,
  collection: "public",
  family: undefined,
  state: "active",
  addedBy: "an editor",
  addedAt: instant("10:00"),
  nextAt: instant("11:00"),
  lastAt: undefined,
  lastOk: undefined,
  failures: 0,
  problem: undefined,
  every: 30,
  floor: undefined,
  follows: true,
  etag: undefined,
  lastModified: undefined,
  ...fields,
});

const lease = { now: instant("12:00"), lease: 60_000, limit: 10 };

export function sourceContract(store: Current): void {
  test("a source is added once, by its id and by its address", async () => {
    const { sources } = store();
    expect(await sources.add(source("b"))).toBe(true);
    expect(await sources.add(source("b", { url: "https://other.example/" }))).toBe(false);
    expect(await sources.add(source("c", { url: source("b").url }))).toBe(false);
    expect(await sources.add(source("a"))).toBe(true);
    expect(await sources.all()).toEqual([source("a"), source("b")]);
    expect(await sources.find("b")).toEqual(source("b"));
    expect(await sources.find("c")).toBeUndefined();
  });

  test("what changes of a source is written, and undefined takes away", async () => {
    const { sources } = store();
    await sources.add(source("a", { problem: "No answer.", failures: 2 }));
    await sources.add(source("b"));
    await sources.update("a", { problem: undefined, failures: 0, etag: "x", url: "https://moved.example/" });
    expect(await sources.find("a")).toEqual(source("a", { etag: "x", url: "https://moved.example/" }));
    await sources.update("a", { url: source("b").url, state: "failing" });
    expect(await sources.find("a")).toEqual(
      source("a", { etag: "x", url: "https://moved.example/", state: "failing" }),
    );
    await sources.update("none", { state: "gone" });
    expect(await sources.all()).toHaveLength(2);
  });

  test("sources are taken when their time has come, those that waited longest first, by one owner each", async () => {
    const { sources } = store();
    await sources.add(source("second", { state: "failing" }));
    await sources.add(source("first", { nextAt: instant("10:30") }));
    await sources.add(source("later", { nextAt: instant("12:01") }));
    await sources.add(source("paused", { state: "paused" }));
    await sources.add(source("gone", { state: "gone" }));
    const taken = async (owner: string, now = lease.now) =>
      (await sources.claim(owner, { ...lease, now })).map(({ id }) => id);
    expect(await taken("one")).toEqual(["first", "second"]);
    expect(await taken("two")).toEqual([]);
    await sources.release("first", "two");
    expect(await taken("two")).toEqual([]);
    await sources.release("first", "one");
    expect(await taken("two")).toEqual(["first"]);
    expect(await taken("three", instant("12:01"))).toEqual(["first", "second", "later"]);
  });

  test("items are remembered by their keys and go with their source", async () => {
    const { sources } = store();
    await sources.add(source("a"));
    const item = { source: "a", key: "1", article: "fire", fingerprint: "x", seenAt: instant("10:00") };
    await sources.remember([item, { ...item, key: "2" }, { ...item, key: "2", fingerprint: "y" }]);
    await sources.remember([{ ...item, fingerprint: "z" }]);
    await sources.remember([]);
    expect(await sources.items("a", ["2", "1", "3", "1"])).toEqual([
      { ...item, fingerprint: "z" },
      { ...item, key: "2", fingerprint: "y" },
    ]);
    expect(await sources.items("b", ["1"])).toEqual([]);
    expect(await sources.items("a", [])).toEqual([]);
    const keys = Array.from({ length: 1500 }, (_, number) => `k${number}`);
    await sources.remember(keys.map((key) => ({ ...item, key })));
    expect(await sources.items("a", [...keys, "1"])).toHaveLength(1501);
    await sources.remove("a");
    expect(await sources.items("a", ["1", ...keys])).toEqual([]);
    expect(await sources.all()).toEqual([]);
  });

  test("what a source has not shown for long is forgotten, and nothing of another's", async () => {
    const { sources } = store();
    await sources.add(source("a"));
    await sources.add(source("b"));
    const item = { source: "a", key: "old", article: "fire", fingerprint: "x", seenAt: instant("09:59") };
    const now = { ...item, key: "new", seenAt: instant("10:00") };
    const seenAgain = { ...item, key: "again" };
    await sources.remember([item, now, seenAgain, { ...item, source: "b" }]);
    await sources.remember([{ ...seenAgain, seenAt: instant("10:01") }]);
    await sources.forget("a", instant("10:00"));
    expect((await sources.items("a", ["old", "new", "again"])).map(({ key }) => key)).toEqual(["again", "new"]);
    expect(await sources.items("b", ["old"])).toHaveLength(1);
  });
}
