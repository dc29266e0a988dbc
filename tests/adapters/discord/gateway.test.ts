import { describe, expect, onTestFinished, test } from "vitest";
import { gatewayLease } from "../../../adapters/discord/gateway.ts";
import type { Started } from "../../../src/adapter.ts";
import { createArrivals } from "../../../src/doors/arrivals.ts";
import { createHeldLease } from "../../../src/doors/held-lease.ts";
import type { Place } from "../../../src/places/place.ts";
import type { Reply } from "../../../src/reply/reply.ts";
import type { Store } from "../../../src/store/store.ts";
import { overwrite, permissions } from "../../support/discord-double/channel-permissions.ts";
import { mention } from "../../support/discord-double/conversation.ts";
import { credentials, places } from "../../support/discord-double/credentials.ts";
import { type DiscordDouble, startDiscordDouble } from "../../support/discord-double/discord-double.ts";
import { createAdapter } from "../../support/discord-double/open-discord.ts";
import { exampleReply } from "../../support/discord-double/open-for-test.ts";
import { messagePayload, slashPayload } from "../../support/discord-double/payloads.ts";
import { correctedReply, examplePosting } from "../../support/example-posting.ts";
import { exampleReplies } from "../../support/example-replies.ts";
import { createHands, type Hands } from "../../support/hands.ts";
import { findSharedStores } from "../../support/shared-stores.ts";
import { createStubNewsroom, type StubAnswers } from "../../support/stub-newsroom.ts";

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const name = "discord gateway";

type Parts = {
  readonly double: DiscordDouble;
  readonly store: Store;
  readonly owner: string;
  readonly hands: Hands;
  readonly reply?: StubAnswers["reply"];
};

/** One process of several. `clock`: by which it waits, where that is not the one by which time passes for it. */
function createProcess({ double, store, owner, hands, reply = exampleReply }: Parts, clock = hands) {
  const newsroom = createStubNewsroom({ reply });
  const { now, elapsed } = hands;
  const terms = { name, owner, lease: gatewayLease, now, elapsed, log: silent };
  const adapter = createAdapter({
    ...{ double, newsroom, logged: [], elapsed, wait: clock.wait },
    lease: createHeldLease({ leases: store.leases, ...terms }),
    arrivals: createArrivals({ platform: "discord", log: silent, shared: { inbox: store.inbox, owner, now } }),
  });
  const told: Started[] = [];
  const start = () => adapter.start((standing) => told.push(standing));
  onTestFinished(() => adapter.stop());
  return { adapter, newsroom, told, start };
}

async function startDouble(): Promise<DiscordDouble> {
  const double = await startDiscordDouble();
  onTestFinished(async () => {
    await double.close();
    expect(double.unknown).toEqual([]);
    expect(double.slips).toEqual([]);
  });
  return double;
}

const standby = { kind: "standby", reason: expect.stringContaining("another process") };

describe.each(await findSharedStores())("several processes over $name", { timeout: 60_000 }, ({ skipped, open }) => {
  const shared = test.skipIf(skipped !== undefined);

  async function openTwo() {
    const double = await startDouble();
    const [one, other] = await open();
    const hands = createHands();
    return { double, hands, stores: [one, other] as const };
  }

  shared("one holds the gateway, and another stands by until it stops", async () => {
    const { double, hands, stores } = await openTwo();
    const first = createProcess({ double, store: stores[0], owner: "one", hands });
    const second = createProcess({ double, store: stores[1], owner: "two", hands });
    expect(await first.start()).toMatchObject({ kind: "connected" });
    expect(await second.start()).toEqual(standby);
    for (let round = 0; round < 6; round += 1) {
      await expect.poll(() => hands.waiting()).toBe(2);
      hands.move(gatewayLease / 3);
    }
    await expect.poll(() => hands.waiting()).toBe(2);
    expect([first.told, second.told]).toEqual([[], []]);
    expect(double.gateway.connected()).toBe(1);
    await first.adapter.stop();
    hands.move(gatewayLease / 6);
    await expect.poll(() => second.told).toMatchObject([{ kind: "connected" }]);
    expect(await double.ask(slashPayload({ name: "who", subject: "sybiha" }))).toMatchObject({ status: 200 });
    expect(second.newsroom.asked).toHaveLength(1);
  });

  shared(
    "a process that ends gives the gateway to another at once, before what it has in hand is answered",
    async () => {
      const { double, hands, stores } = await openTwo();
      const late = Promise.withResolvers<Reply>();
      const first = createProcess({ double, store: stores[0], owner: "one", hands, reply: () => late.promise });
      const second = createProcess({ double, store: stores[1], owner: "two", hands });
      await first.start();
      await second.start();
      double.say(messagePayload({ text: mention("who sybiha") }));
      await expect.poll(() => first.newsroom.asked.length).toBe(1);
      const stopped = first.adapter.stop();
      await expect
        .poll(() => stores[1].leases.take(name, "free", { now: hands.now().toISOString(), lease: 1 }))
        .toBe(true);
      hands.move(gatewayLease / 6);
      await expect.poll(() => second.told).toMatchObject([{ kind: "connected" }]);
      expect(double.posted(places.channel)).toHaveLength(0);
      double.say(messagePayload({ text: mention("howmany homes") }));
      late.resolve(exampleReplies.found);
      await stopped;
      await expect.poll(() => double.posted(places.channel).length).toBe(2);
    },
  );

  shared("takes over within the lease from a process that was killed, and no sooner", async () => {
    const { double, hands, stores } = await openTwo();
    await stores[0].leases.take(name, "killed", { now: hands.now().toISOString(), lease: gatewayLease });
    const second = createProcess({ double, store: stores[1], owner: "two", hands });
    expect(await second.start()).toEqual(standby);
    await expect.poll(() => hands.waiting()).toBe(1);
    hands.move(gatewayLease - 1_000);
    await expect.poll(() => hands.waiting()).toBe(1);
    expect(double.gateway.connected()).toBe(0);
    hands.move(gatewayLease / 6);
    await expect.poll(() => second.told).toMatchObject([{ kind: "connected" }]);
    expect(double.gateway.connected()).toBe(1);
  });

  shared(
    "a process that loses the gateway before it was let in stands by, and takes it again when it is free",
    async () => {
      const { double, hands, stores } = await openTwo();
      double.gateway.limits.greets = false;
      const first = createProcess({ double, store: stores[0], owner: "one", hands });
      const starting = first.start();
      await expect.poll(() => double.gateway.connected()).toBe(1);
      await expect.poll(() => hands.waiting(), { timeout: 10_000 }).toBe(1);
      const later = new Date(hands.now().getTime() + gatewayLease + 1).toISOString();
      await stores[1].leases.take(name, "two", { now: later, lease: gatewayLease });
      hands.move(gatewayLease);
      expect(await starting).toEqual(standby);
      double.gateway.limits.greets = true;
      await stores[1].leases.release(name, "two");
      await expect.poll(() => hands.waiting(), { timeout: 10_000 }).toBe(1);
      hands.move(gatewayLease / 6);
      await expect.poll(() => first.told, { timeout: 10_000 }).toMatchObject([standby, { kind: "connected" }]);
    },
  );

  shared("a process that was frozen past its lease disconnects as it wakes, and answers nothing", async () => {
    const { double, hands, stores } = await openTwo();
    const frozen = createProcess({ double, store: stores[0], owner: "one", hands }, createHands());
    const second = createProcess({ double, store: stores[1], owner: "two", hands });
    expect(await frozen.start()).toMatchObject({ kind: "connected" });
    expect(await second.start()).toEqual(standby);
    await expect.poll(() => hands.waiting()).toBe(1);
    hands.move(gatewayLease);
    await expect.poll(() => second.told).toMatchObject([{ kind: "connected" }]);
    expect(double.gateway.connected()).toBe(2);
    double.say(messagePayload({ text: mention("who sybiha") }));
    await double.calls.next(({ route }) => route === "post");
    await expect.poll(() => frozen.told).toEqual([standby]);
    await expect.poll(() => double.gateway.connected()).toBe(1);
    expect([frozen.newsroom.asked.length, second.newsroom.asked.length]).toEqual([0, 1]);
    expect(double.posted(places.channel)).toHaveLength(1);
  });

  shared("what two that hold it for a moment both hear is answered once", async () => {
    const { double, hands, stores } = await openTwo();
    const arrivals = (store: Store, owner: string) =>
      createArrivals({ platform: "discord", log: silent, shared: { inbox: store.inbox, owner, now: hands.now } });
    const both = stores.map((store, index) => {
      const newsroom = createStubNewsroom({ reply: exampleReply });
      const adapter = createAdapter({ double, newsroom, logged: [], arrivals: arrivals(store, `holder ${index}`) });
      onTestFinished(() => adapter.stop());
      return { newsroom, adapter };
    });
    for (const { adapter } of both) expect(await adapter.start()).toMatchObject({ kind: "connected" });
    double.say(messagePayload({ text: mention("who sybiha") }));
    await double.ask(slashPayload({ name: "howmany", subject: "homes" }));
    await expect.poll(() => double.posted(places.channel).length).toBe(1);
    for (const { adapter } of both) await adapter.stop();
    expect(double.posted(places.channel)).toHaveLength(1);
    expect(double.calls.all.filter(({ route }) => route === "callback")).toHaveLength(1);
  });

  shared("a gateway that is refused is free for another process", async () => {
    const { double, hands, stores } = await openTwo();
    double.failOnce("gateway", "unauthorized");
    const first = createProcess({ double, store: stores[0], owner: "one", hands });
    expect(await first.start()).toMatchObject({ kind: "refused" });
    const second = createProcess({ double, store: stores[1], owner: "two", hands });
    expect(await second.start()).toMatchObject({ kind: "connected" });
  });
});

describe("a process on standby", () => {
  const place: Place = {
    platform: "discord",
    workspace: places.guild,
    channel: places.channel,
    thread: undefined,
    audience: "public",
  };

  async function openStandby() {
    const double = await startDouble();
    const hands = createHands();
    const not = () => false;
    const lease = { take: async () => false, isHeld: not, mayBeHeld: not, release: () => Promise.resolve() };
    const newsroom = createStubNewsroom({ reply: exampleReply });
    const adapter = createAdapter({ double, newsroom, logged: [], lease, wait: hands.wait });
    onTestFinished(() => adapter.stop());
    expect(await adapter.start()).toEqual(standby);
    const { poster } = adapter;
    if (poster === undefined) throw new Error("no poster");
    return { double, poster };
  }

  test("posts, finds, edits and deletes without the gateway", async () => {
    const { double, poster } = await openStandby();
    const since = new Date().toISOString();
    const outcome = await poster.post(place, exampleReplies.found, "posting1");
    const message = outcome.kind === "posted" ? outcome.message : "";
    expect(await poster.find(place, "posting1", since)).toEqual({ kind: "found", message, others: [] });
    expect(await poster.find(place, "posting2", since)).toEqual({ kind: "absent" });
    expect(await poster.edit(examplePosting(place, { message }), correctedReply)).toEqual({ kind: "edited" });
    expect(await poster.post({ ...place, thread: places.thread }, exampleReplies.found, "posting3")).toMatchObject({
      kind: "posted",
    });
    expect(double.posted(places.thread)).toHaveLength(1);
    expect(await poster.remove(place, message)).toBe("removed");
    expect(double.gateway.connected()).toBe(0);
  });

  test("where it may not read, nothing follows from not finding", async () => {
    const { double, poster } = await openStandby();
    double.changeChannel(places.channel, {
      permission_overwrites: [overwrite({ role: places.guild }, { deny: permissions.readHistory })],
    });
    expect(await poster.find(place, "posting1", new Date().toISOString())).toMatchObject({ kind: "unknown" });
  });

  test.each([
    ["an open channel", place, [], "public"],
    ["a closed channel", place, [overwrite({ role: places.guild }, { deny: permissions.viewChannel })], "members"],
    [
      "a thread of a closed channel",
      { ...place, thread: places.thread },
      [overwrite({ role: places.guild }, { deny: permissions.viewChannel })],
      "members",
    ],
    ["a message in an open channel", { ...place, thread: "777" }, [], "public"],
    ["a channel that is not there", { ...place, channel: "404" }, [], undefined],
  ])("tells who reads along in %s", async (_name, at, overwrites, audience) => {
    const { double, poster } = await openStandby();
    const own = overwrite({ member: credentials.applicationId }, { allow: permissions.viewChannel });
    double.changeChannel(places.channel, { permission_overwrites: overwrites.length > 0 ? [...overwrites, own] : [] });
    expect(await poster.audienceNow(at)).toBe(audience);
  });

  test("what cannot be proven counts as the wider audience", async () => {
    const { double, poster } = await openStandby();
    double.failOnce("guild", "missingAccess");
    expect(await poster.audienceNow(place)).toBe("public");
  });
});

test("opens as many connections as Discord asks for, and hears of servers and direct messages", async () => {
  const double = await startDouble();
  double.gateway.limits.shards = 3;
  const newsroom = createStubNewsroom({ reply: exampleReply });
  const adapter = createAdapter({ double, newsroom, logged: [] });
  onTestFinished(() => adapter.stop());
  expect(await adapter.start()).toMatchObject({ kind: "connected", as: expect.stringContaining("in 1 server") });
  expect(double.gateway.identified.all.map(({ shard }) => shard)).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
  ]);
  double.say(messagePayload({ text: mention("who sybiha") }));
  await double.calls.next(({ route }) => route === "post");
  double.say(messagePayload({ text: "who sybiha", where: places.direct }));
  await expect.poll(() => newsroom.asked.length).toBe(2);
});

test("where Discord allows no further connection it says until when, and connects then", async () => {
  const double = await startDouble();
  double.gateway.limits.remaining = 0;
  double.gateway.limits.resetAfter = 3_600_000;
  const hands = createHands();
  const newsroom = createStubNewsroom({ reply: exampleReply });
  const adapter = createAdapter({ double, newsroom, logged: [], wait: hands.wait, elapsed: hands.elapsed });
  onTestFinished(() => adapter.stop());
  const told: Started[] = [];
  const started = await adapter.start((standing) => told.push(standing));
  expect(started).toMatchObject({ kind: "standby", reason: expect.stringContaining("no further connection before") });
  expect(double.gateway.identified.all).toEqual([]);
  double.gateway.limits.remaining = 1_000;
  hands.move(3_600_000);
  await expect.poll(() => told).toMatchObject([{ kind: "connected" }]);
});
