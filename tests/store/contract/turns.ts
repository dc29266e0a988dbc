import { expect, test } from "vitest";
import type { NewDelivery } from "../../../src/delivery/delivery.ts";
import type { Place } from "../../../src/places/place.ts";
import { instant } from "../amend.ts";
import type { Current } from "../store-contract.ts";
import { channel, lease, reply } from "./postings.ts";

const at = (name: string, fields: Partial<Place> = {}): Place => ({ ...channel, channel: name, ...fields });
const post = (id: string, place: Place, fields: Partial<NewDelivery> = {}): NewDelivery => ({
  id,
  key: `gap ${id}`,
  purpose: "gap",
  place,
  reply,
  dueAt: instant("11:00"),
  ...fields,
});
const minute = 60_000;
const audit = { audit: instant("12:30") };

/** Who is posted to when, for all processes together; and what becomes of posts afterwards. */
export function turnsContract(store: Current): void {
  const taken = async (options: Partial<Parameters<ReturnType<Current>["outbox"]["claim"]>[1]> = {}, owner = "one") =>
    (await store().outbox.claim(owner, { ...lease, ...options })).map(({ id }) => id);

  test("a channel with many posts holds up no other, and has one at a time where the platform tells a pace", async () => {
    await store().outbox.add([
      ...Array.from({ length: 30 }, (_, nth) => post(`hog${nth}`, at("hog"))),
      post("a", at("a"), { dueAt: instant("11:30") }),
    ]);
    const paces = { slack: { pace: minute, mostASecond: undefined } };
    expect(await taken({ paces })).toEqual(["hog0", "a"]);
    expect(await taken({ paces }, "two")).toEqual([]);
    expect(await taken({ paces, now: instant("12:01") }, "two")).toEqual(["hog1"]);
    expect(await taken({ now: instant("12:01") }, "two")).toEqual(["hog2", "hog3", "hog4", "hog5", "hog6"]);
  });

  test("the channel that waited longest is first, and a digest lets others of its channel go before it for a minute", async () => {
    const { outbox } = store();
    await outbox.add([post("a1", at("a")), post("b1", at("b"))]);
    await taken({ limit: 1 });
    await outbox.add([
      post("c1", at("c"), { purpose: "digest", dueAt: instant("12:00") }),
      post("c2", at("c"), { dueAt: instant("12:00") }),
      post("c3", at("c"), { dueAt: instant("12:02") }),
      post("a2", at("a")),
    ]);
    expect(await taken({ now: instant("12:01") })).toEqual(["b1", "c2", "a2", "c1"]);
  });

  test("no process posts where a pause was told, until it is over", async () => {
    const { outbox } = store();
    await outbox.add([post("a", at("a")), post("b", at("b"))]);
    await outbox.pauseChannel(at("a"), instant("12:05"));
    await outbox.pauseChannel(at("a", { thread: "9.9" }), instant("12:04"));
    expect(await taken()).toEqual(["b"]);
    expect(await taken({ now: instant("12:05") })).toContain("a");
    await outbox.add([post("c", at("c"))]);
    await outbox.pausePlatform("slack", instant("12:09"));
    expect(await taken({ now: instant("12:08") })).toEqual([]);
    expect(await taken({ now: instant("12:09") })).toContain("c");
  });

  test("of one platform no more is taken in a second than it allows, by all processes together", async () => {
    await store().outbox.add(Array.from({ length: 9 }, (_, nth) => post(`p${nth}`, at(`c${nth}`))));
    const paces = { slack: { pace: 1_000, mostASecond: 4 } };
    expect(await taken({ paces })).toHaveLength(4);
    expect(await taken({ paces }, "two")).toEqual([]);
    expect(await taken({ paces, now: instant("12:01") }, "two")).toHaveLength(4);
  });

  test("many who take at once keep together to what a platform and a channel allow in a second", async () => {
    const { outbox } = store();
    const channels = Array.from({ length: 40 }, (_, nth) => `c${nth}`);
    await outbox.add(channels.flatMap((name) => [post(`${name} one`, at(name)), post(`${name} two`, at(name))]));
    const paces = { slack: { pace: minute, mostASecond: 5 } };
    const posted: string[] = [];
    for (let second = 0; second < 12; second += 1) {
      const now = instant("12:00").replace(":00.000", `:${String(second).padStart(2, "0")}.000`);
      const owners = Array.from({ length: 8 }, (_, nth) => `owner ${nth}`);
      const each = await Promise.all(owners.map((owner) => outbox.claim(owner, { ...lease, now, paces })));
      const all = each.flat();
      expect(all.length).toBeLessThanOrEqual(5);
      posted.push(...all.map(({ place }) => place.channel));
    }
    expect(posted.length).toBeGreaterThanOrEqual(36);
    expect(new Set(posted).size).toBe(posted.length);
  });

  test("what a channel has waiting counts post by post where the platform counts them in all", async () => {
    await store().outbox.add(Array.from({ length: 9 }, (_, nth) => post(`p${nth}`, at("hog"))));
    const paces = { slack: { pace: 0, mostASecond: 4 } };
    expect(await taken({ paces })).toHaveLength(4);
    expect(await taken({ paces }, "two")).toEqual([]);
  });

  test("an instant that lies far ahead, as a clock that was wrong leaves it, holds nobody up", async () => {
    const { outbox } = store();
    const paces = { slack: { pace: 1_000, mostASecond: 1 } };
    await outbox.add([post("a1", at("a")), post("a2", at("a"))]);
    expect(await taken({ paces, now: instant("14:00") })).toEqual(["a1"]);
    expect(await taken({ paces, now: instant("12:00") })).toEqual(["a2"]);
  });

  test("a post whose body cannot be read is set aside and is in nobody's way", async () => {
    const { outbox } = store();
    const broken: Place = JSON.parse('{"platform":"slack","channel":"C9"}');
    await outbox.add([post("bad", broken), post("good", at("a"))]);
    expect(await taken()).toEqual(["good"]);
    expect(await taken({ now: instant("12:05") })).not.toContain("bad");
  });

  test("what was tried twice is looked up again after a while, and again until somebody says how it stands", async () => {
    const { outbox } = store();
    await outbox.add([post("once", at("a")), post("twice", at("b"))]);
    await taken();
    await outbox.confirm("once", "1.1", audit);
    await taken({ now: instant("12:02") });
    await outbox.confirm("twice", "2.1", audit);
    const audits = async (time: string) =>
      (await outbox.claimAudits({ ...lease, now: instant(time) })).map(({ id }) => id);
    expect(await audits("12:29")).toEqual([]);
    expect(await audits("12:30")).toEqual(["twice"]);
    expect(await audits("12:31")).toEqual([]);
    expect(await audits("12:32")).toEqual(["twice"]);
    await outbox.audited("twice", { problem: "A copy is left.", again: instant("12:40") });
    expect(await outbox.troubled(5)).toMatchObject([{ id: "twice", state: "posted", problem: "A copy is left." }]);
    expect(await audits("12:40")).toEqual(["twice"]);
    await outbox.audited("twice", {});
    expect(await outbox.troubled(5)).toEqual([]);
    await outbox.auditLater("once", instant("12:50"));
    expect(await audits("12:50")).toEqual(["once"]);
  });

  test("what is done with is forgotten after its time; only keys that might come again stay taken", async () => {
    const { outbox } = store();
    const digest = post("digest", at("a"), { key: "digest 1 a", purpose: "digest" });
    const answer = post("answer", at("b"));
    await outbox.add([digest, answer, post("waiting", at("c"))]);
    await outbox.confirm("digest", "1.1", audit);
    await outbox.confirm("answer", "1.2", audit);
    expect(await outbox.forget(instant("11:00"))).toBe(0);
    expect(await outbox.forget(instant("11:01"))).toBe(2);
    expect(await outbox.find("digest")).toBeUndefined();
    expect(await outbox.add([{ ...answer, id: "again" }])).toBe(0);
    expect(await outbox.add([{ ...digest, id: "again" }])).toBe(1);
    expect((await outbox.waiting(5)).map(({ id }) => id)).toEqual(["waiting", "again"]);
  });
}
