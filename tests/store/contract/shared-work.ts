import { expect, test } from "vitest";
import { articleNamed, claimOf, enter, instant } from "../amend.ts";
import type { Current } from "../store-contract.ts";
import { channel, lease, posting, reply } from "./postings.ts";
import { digest, watch } from "./subscriptions.ts";

const event = { platform: "slack", event: "Ev1" };
const at = (clock: string) => ({ now: instant(clock), lease: 60_000 });

/** What several processes know of each other. */
export function sharedWorkContract(store: Current): void {
  test("an event is one process's until it is answered, given back, or too long in hand", async () => {
    const { inbox } = store();
    expect(await inbox.take(event, "one", at("12:00"))).toBe(true);
    expect(await inbox.take(event, "one", at("12:00"))).toBe(false);
    expect(await inbox.take(event, "two", at("12:00"))).toBe(false);
    expect(await inbox.take({ ...event, platform: "discord" }, "two", at("12:00"))).toBe(true);
    await inbox.giveBack(event, "two");
    expect(await inbox.take(event, "two", at("12:00"))).toBe(false);
    await inbox.giveBack(event, "one");
    expect(await inbox.take(event, "two", at("12:00"))).toBe(true);
    expect(await inbox.take(event, "one", at("12:01"))).toBe(true);
    await inbox.giveBack(event, "two");
    await inbox.done(event, instant("12:00"));
    await inbox.giveBack(event, "one");
    expect(await inbox.take(event, "two", at("13:00"))).toBe(false);
  });

  test("of many who take an event at once one has it", async () => {
    const { inbox } = store();
    const taken = await Promise.all(
      Array.from({ length: 8 }, (_, turn) => inbox.take(event, String(turn), at("12:00"))),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  test("many events that come at once are each one's, those that were taken before nobody's", async () => {
    const { inbox } = store();
    const numbers = Array.from({ length: 700 }, (_, number) => number);
    const take = (owner: string, clock: string) =>
      Promise.all(numbers.map((number) => inbox.take({ ...event, event: `Ev${number}` }, owner, at(clock))));
    await inbox.take({ ...event, event: "Ev7" }, "two", at("12:00"));
    await inbox.take({ ...event, event: "Ev8" }, "two", at("11:00"));
    expect((await take("one", "12:00")).flatMap((isOurs, number) => (isOurs ? [] : [number]))).toEqual([7]);
    await Promise.all(
      numbers.slice(100).map((number) => inbox.done({ ...event, event: `Ev${number}` }, instant("12:00"))),
    );
    expect((await take("two", "12:01")).filter(Boolean)).toHaveLength(100);
  });

  test("what was answered without having been taken is answered by nobody else", async () => {
    const { inbox } = store();
    await inbox.done(event, instant("12:00"));
    expect(await inbox.take(event, "two", at("13:00"))).toBe(false);
  });

  test("events are forgotten after their time", async () => {
    const { inbox } = store();
    await inbox.take(event, "one", at("12:00"));
    await inbox.done(event, instant("12:00"));
    await inbox.take({ ...event, event: "Ev2" }, "one", at("12:01"));
    expect(await inbox.forget(instant("12:00"))).toBe(0);
    expect(await inbox.forget(instant("12:01"))).toBe(1);
    expect(await inbox.take(event, "two", at("12:01"))).toBe(true);
    expect(await inbox.take({ ...event, event: "Ev2" }, "two", at("12:01"))).toBe(false);
  });

  test("what a button asks is found by any process until its time is over, the latest that was said", async () => {
    const { buttons } = store();
    await buttons.keep("b1", "the valley", instant("12:02"));
    await buttons.keep("b1", "the valley", instant("12:01"));
    await buttons.keep("b2", "the harbour", instant("12:01"));
    expect(await buttons.forget(instant("12:01"))).toBe(0);
    expect(await buttons.forget(instant("12:02"))).toBe(1);
    expect([await buttons.find("b1"), await buttons.find("b2")]).toEqual(["the valley", undefined]);
  });

  test("a lease is one's until it ends or is given up, and as often as one wants", async () => {
    const { leases } = store();
    expect(await leases.take("gateway 0", "one", at("12:00"))).toBe(true);
    expect(await leases.take("gateway 0", "two", at("12:00"))).toBe(false);
    expect(await leases.take("gateway 1", "two", at("12:00"))).toBe(true);
    expect(await leases.take("gateway 0", "one", at("12:01"))).toBe(true);
    expect(await leases.take("gateway 0", "two", at("12:01"))).toBe(false);
    expect(await leases.take("gateway 0", "two", at("12:02"))).toBe(true);
    await leases.release("gateway 0", "one");
    expect(await leases.take("gateway 0", "one", at("12:02"))).toBe(false);
    await leases.release("gateway 0", "two");
    expect(await leases.take("gateway 0", "one", at("12:02"))).toBe(true);
  });

  test("of many who want a lease at once one has it", async () => {
    const { leases } = store();
    const owners = Array.from({ length: 8 }, (_, turn) => String(turn));
    const taken = await Promise.all(owners.map((owner) => leases.take("gateway 0", owner, at("12:00"))));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  test("nothing is open in an empty store", async () => {
    expect(await store().measure()).toEqual({
      deliveries: { due: 0, posting: 0, uncertain: 0, failed: 0 },
      oldestDue: undefined,
      postingsPending: 0,
      postingsUnreachable: 0,
      head: 0,
      followers: {},
      subscriptionsActive: 0,
    });
  });

  test("what is open is counted", async () => {
    const { outbox, subscriptions, ledger, log, measure } = store();
    const fire = articleNamed("fire");
    const claim = claimOf(fire, 1);
    await enter(store(), fire, [claim]);
    await log.advance("digests", await log.head());
    for (const id of ["p1", "p2", "p3"]) {
      await ledger.intend(posting(id, [{ claim: claim.id, revision: 1 }]));
      await ledger.confirm(id, `m${id}`);
    }
    await ledger.raise([claim.id], 2);
    const [first, second] = await ledger.claim("one", { ...lease, limit: 2 });
    await ledger.fail(first?.id ?? "", "one", { problem: "Archived.", again: undefined });
    await ledger.settle(second?.id ?? "", "one", 2, []);
    const posts = ["a", "b", "c", "d", "e"].map((id, hour) => ({
      id,
      key: id,
      purpose: "gap" as const,
      place: channel,
      reply,
      dueAt: instant(`0${hour + 1}:00`),
    }));
    await outbox.add(posts);
    await outbox.claim("one", { ...lease, limit: 4 });
    await outbox.confirm("a", "200.1", { audit: instant("12:03") });
    await outbox.fail("b", "one", { problem: "Archived.", again: undefined });
    await outbox.fail("c", "one", { problem: "Nobody knows.", again: undefined, state: "uncertain" });
    await subscriptions.add(digest());
    await subscriptions.add(watch());
    await subscriptions.add(digest({ state: "paused" }));
    await subscriptions.add(digest());
    await subscriptions.remove(4);
    expect(await measure()).toEqual({
      deliveries: { due: 1, posting: 1, uncertain: 1, failed: 1 },
      oldestDue: instant("04:00"),
      postingsPending: 2,
      postingsUnreachable: 1,
      head: 1,
      followers: { digests: 1 },
      subscriptionsActive: 2,
    });
  });
}
