import { randomUUID } from "node:crypto";
import { expect, onTestFinished, test } from "vitest";
import { gatewayLease } from "../../../adapters/discord/gateway.ts";
import type { Started } from "../../../src/adapter.ts";
import { createRecorder } from "../../../src/corrections/create-recorder.ts";
import { createArrivals } from "../../../src/doors/arrivals.ts";
import { createHeldLease } from "../../../src/doors/held-lease.ts";
import { openPostgresStore } from "../../../src/store/open-postgres-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { mention } from "../../support/discord-double/conversation.ts";
import { places } from "../../support/discord-double/credentials.ts";
import { type DiscordDouble, startDiscordDouble } from "../../support/discord-double/discord-double.ts";
import { createAdapter } from "../../support/discord-double/open-discord.ts";
import { exampleReply } from "../../support/discord-double/open-for-test.ts";
import { messagePayload, slashPayload } from "../../support/discord-double/payloads.ts";
import { createHands, type Hands } from "../../support/hands.ts";
import { findPostgres } from "../../support/postgres.ts";
import { createStubNewsroom } from "../../support/stub-newsroom.ts";
import { hostAndPort, startTcpProxy, throughProxy } from "../../support/tcp-proxy.ts";

/** What a process that holds the gateway does while its database is away. */

const postgres = await findPostgres();
const isMissing = postgres.kind === "missing";
const note = isMissing ? ` (skipped: ${postgres.reason})` : "";
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const timeout = 60_000;

type Parts = { readonly double: DiscordDouble; readonly store: Store; readonly owner: string; readonly hands: Hands };

function createProcess({ double, store, owner, hands }: Parts) {
  const newsroom = createStubNewsroom({ reply: exampleReply });
  const { now, elapsed, wait } = hands;
  const newId = () => randomUUID().slice(0, 8);
  const terms = { name: "discord gateway", owner, lease: gatewayLease, now, elapsed, log: silent };
  const adapter = createAdapter({
    ...{ double, newsroom, logged: [], elapsed, wait },
    recorder: createRecorder({ ledger: store.ledger, log: silent, newId }),
    lease: createHeldLease({ leases: store.leases, ...terms }),
    arrivals: createArrivals({ platform: "discord", log: silent, shared: { inbox: store.inbox, owner, now } }),
  });
  const told: Started[] = [];
  onTestFinished(() => adapter.stop());
  return { adapter, told, start: () => adapter.start((standing) => told.push(standing)) };
}

async function openAway() {
  if (postgres.kind === "missing") throw new Error(postgres.reason);
  const url = await postgres.createDatabase();
  const proxy = await startTcpProxy(hostAndPort(url));
  const double = await startDiscordDouble();
  const stores = [
    await openPostgresStore({ url: throughProxy(url, proxy) }),
    await openPostgresStore({ url }),
  ] as const;
  onTestFinished(async () => {
    for (const store of stores) await store.close();
    await proxy.close();
    await double.close();
    expect([double.unknown, double.slips]).toEqual([[], []]);
  });
  const hands = createHands();
  /** Time goes on, with all that is done at its times. */
  const pass = async (milliseconds: number, waiting: number) => {
    for (let passed = 0; passed < milliseconds; passed += gatewayLease / 6) {
      await expect.poll(() => hands.waiting(), { timeout }).toBe(waiting);
      hands.move(gatewayLease / 6);
    }
    await expect.poll(() => hands.waiting(), { timeout }).toBe(waiting);
  };
  /** What stands in the channel once somebody has asked there. */
  const askInChannel = async (): Promise<string> => {
    const before = double.posted(places.channel).length;
    double.say(messagePayload({ text: mention("who sybiha") }));
    await expect.poll(() => double.posted(places.channel).length, { timeout }).toBe(before + 1);
    return JSON.stringify(double.posted(places.channel).at(-1)?.message);
  };
  return { double, proxy, stores, hands, pass, askInChannel };
}

const answered = "200 homes on the lower bank";
const notNow = "This cannot be shown to everybody just now";

test.skipIf(isMissing)(
  `it goes on answering who asks alone, says in channels that it cannot now, and all is well as soon as the database is back${note}`,
  { timeout },
  async () => {
    const { double, proxy, stores, hands, pass, askInChannel } = await openAway();
    const { told, start } = createProcess({ double, store: stores[0], owner: "one", hands });
    expect(await start()).toMatchObject({ kind: "connected" });
    expect(await askInChannel()).toContain(answered);
    proxy.turn("cut");
    await pass(3 * gatewayLease, 1);
    expect(await askInChannel()).toContain(notNow);
    const { data } = await double.ask(slashPayload({ name: "who", subject: "sybiha" }));
    expect(JSON.stringify(data)).toContain(answered);
    proxy.turn("well");
    expect(await askInChannel()).toContain(answered);
    await pass(gatewayLease, 1);
    expect(told).toEqual([]);
    expect(double.gateway.connected()).toBe(1);
  },
);

test.skipIf(isMissing)(
  `where only its own way to the database is cut another takes over, what both hear is answered once, and it stands by later${note}`,
  { timeout },
  async () => {
    const { double, proxy, stores, hands, pass } = await openAway();
    const cutOff = createProcess({ double, store: stores[0], owner: "one", hands });
    const other = createProcess({ double, store: stores[1], owner: "two", hands });
    expect(await cutOff.start()).toMatchObject({ kind: "connected" });
    expect(await other.start()).toMatchObject({ kind: "standby" });
    proxy.turn("cut");
    await pass(2 * gatewayLease, 2);
    await expect.poll(() => other.told).toMatchObject([{ kind: "connected" }]);
    expect(double.gateway.connected()).toBe(2);
    double.say(messagePayload({ text: mention("who sybiha") }));
    await double.calls.next(({ route }) => route === "post");
    await double.calls.next(({ route }) => route === "post");
    const payload = slashPayload({ name: "who", subject: "sybiha" });
    expect(await double.ask(payload)).toMatchObject({ status: 200 });
    await double.calls.next(({ route }) => route === "callback");
    expect(double.posted(places.channel)).toHaveLength(1);
    proxy.turn("well");
    await pass(gatewayLease, 2);
    await expect.poll(() => cutOff.told).toMatchObject([{ kind: "standby" }]);
    expect(double.gateway.connected()).toBe(1);
  },
);
