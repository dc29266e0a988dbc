import { setTimeout as delay } from "node:timers/promises";
import { type Client, Events } from "discord.js";
import type { Logger } from "pino";
import type { Started } from "../../src/adapter.ts";
import { count } from "../../src/answers/format-number.ts";
import type { DiscordConfig } from "../../src/config.ts";
import type { HeldLease } from "../../src/doors/held-lease.ts";
import { within } from "../../src/doors/within.ts";
import { connect } from "./connect.ts";
import { createClient } from "./create-client.ts";
import { describeError } from "./describe-error.ts";
import { GatewayClosed, sessionsAgainAt, whyRefused } from "./refusal.ts";

/** The one connection by which Discord tells what happens, held by one process at a time. */
export interface Gateway {
  /** Connects where the gateway is free, else stands by; `tell`: what becomes of it later. Never rejects. */
  start(tell: (standing: Started) => void): Promise<Started>;
  /** What is connected now, which knows channels and rights from memory. */
  client(): Client<true> | undefined;
  /**
   * Lets another process have it. What this one still hears is answered until it stops, since the other may not hear it yet;
   * of what both hear one answers. Settles when it is free; safe to call twice.
   */
  leave(): Promise<void>;
  /** Leaves and disconnects; safe to call twice. */
  stop(): Promise<void>;
}

export type GatewayParts = {
  readonly settings: DiscordConfig;
  readonly log: Logger;
  /** Without one this process alone has the gateway. */
  readonly lease: HeldLease | undefined;
  /** Milliseconds of a clock that nobody sets. */
  readonly elapsed: () => number;
  /** Hands what a client hears to its handlers, as long as it may be answered. */
  readonly listenTo: (client: Client, mayAnswer: () => boolean) => void;
  /** What is to be done once a client is connected. */
  readonly onReady: (client: Client<true>) => Promise<void>;
  /** Settles after so many milliseconds, or as soon as the signal is aborted. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
};

/** How often a lease of `gatewayLease` is renewed, and how often a process on standby asks for it, in milliseconds. */
export const gatewayLease = 24_000;
const renewEvery = gatewayLease / 3;
const askEvery = gatewayLease / 6;

/** Waits before a gateway that did not open is tried again, in milliseconds. */
const shortestPause = 15_000;
const longestPause = 10 * 60_000;

const heldElsewhere: Started = { kind: "standby", reason: "another process holds the gateway" };
const stoppedBefore: Started = { kind: "refused", reason: "Discord was stopped before it had started." };

/** How long a connection may take to close before the process goes on without it, in milliseconds. */
const closingTime = 2_000;

type Connection = { readonly client: Client; readonly closed: AbortController; ready: Client<true> | undefined };
type Opened = { readonly standing: Started; readonly again: number };

export function createGateway(parts: GatewayParts): Gateway {
  const { settings, log, lease, elapsed, listenTo, onReady, wait = sleep } = parts;
  const ending = new AbortController();
  let connection: Connection | undefined;
  let keeping: Promise<void> | undefined;
  let leaving: Promise<void> | undefined;
  let tell: (standing: Started) => void = () => undefined;
  let pause = 0;
  let openAt = 0;

  /**
   * A process that was frozen hears at first what came meanwhile, and must not answer it: another one does. One whose store
   * is away goes on: should another have the gateway as well, Discord takes one answer to an interaction, and one to a message
   * (`enforceNonce`).
   */
  function mayAnswer(asked: Connection): boolean {
    if (connection === asked && (ending.signal.aborted || lease === undefined || lease.mayBeHeld())) return true;
    if (connection === asked) void lose();
    return false;
  }

  async function open(): Promise<Opened> {
    const closed = new AbortController();
    const opening: Connection = { client: createClient(settings, closed.signal), closed, ready: undefined };
    connection = opening;
    listenTo(opening.client, () => mayAnswer(opening));
    try {
      const ready = await connect(opening.client, settings.token, closed.signal);
      if (connection !== opening) throw new Error("The gateway was lost while it was opened.");
      opening.ready = ready;
      await onReady(ready);
      watchClosing(ready);
      pause = 0;
      const as = `${ready.user.tag} in ${count(ready.guilds.cache.size, "server")}`;
      return { standing: { kind: "connected", as }, again: 0 };
    } catch (error) {
      const isLost = connection !== opening && !ending.signal.aborted;
      await close(opening);
      await lease?.release();
      if (isLost) return { standing: heldElsewhere, again: 0 };
      return ending.signal.aborted ? { standing: stoppedBefore, again: 0 } : whyNot(error);
    }
  }

  function whyNot(error: unknown): Opened {
    log.debug({ err: describeError(error) }, "Discord refused");
    const at = sessionsAgainAt(error);
    if (at === undefined) {
      pause = Math.min(Math.max(pause * 2, shortestPause), longestPause);
      return { standing: { kind: "refused", reason: whyRefused(error, settings) }, again: pause };
    }
    const reason = `Discord allows no further connection before ${at.toISOString()}; it is opened then`;
    return { standing: { kind: "standby", reason }, again: Math.max(at.getTime() - Date.now(), shortestPause) };
  }

  /** A token that is reset while the bot runs closes the door for good. */
  function watchClosing(client: Client<true>): void {
    client.on(Events.ShardDisconnect, ({ code }) => {
      log.error(`Discord closed the connection for good. ${whyRefused(new GatewayClosed(code), settings)}`);
    });
  }

  async function lose(): Promise<void> {
    const lost = connection;
    if (lost === undefined) return;
    log.warn("The gateway of Discord was lost to another process, or could not be held.");
    await close(lost);
    tell(heldElsewhere);
  }

  async function close(closing: Connection): Promise<void> {
    if (connection === closing) connection = undefined;
    closing.closed.abort();
    // discord.js waits for a connection that was never greeted to be closed, which may be for ever.
    await within(closing.client.destroy(), closingTime);
  }

  async function keep(held: HeldLease): Promise<void> {
    while (!ending.signal.aborted) {
      await wait(connection !== undefined && held.isHeld() ? renewEvery : askEvery, ending.signal);
      if (ending.signal.aborted) return;
      if (connection === undefined && elapsed() < openAt) continue;
      const isOurs = (await within(held.take(), renewEvery)) === true;
      if (ending.signal.aborted) return;
      if (!isOurs && !held.mayBeHeld()) await lose();
      // Not awaited: the lease is renewed while it opens.
      if (isOurs && connection === undefined) void openLater();
    }
  }

  async function openLater(): Promise<void> {
    const { standing, again } = await open();
    openAt = elapsed() + again;
    if (!ending.signal.aborted) tell(standing);
  }

  async function begin(): Promise<Started> {
    const isOurs = lease === undefined || (await lease.take());
    if (ending.signal.aborted) {
      await lease?.release();
      return stoppedBefore;
    }
    if (!isOurs) {
      keeping = keep(lease);
      return heldElsewhere;
    }
    const opening = open();
    if (lease !== undefined) keeping = keep(lease);
    const { standing, again } = await opening;
    openAt = elapsed() + again;
    if (standing.kind === "standby" && lease === undefined) keeping = openAgain(again);
    // What is wrong from the start is mended by a person, who starts it anew.
    if (standing.kind === "refused") ending.abort();
    return standing;
  }

  /** Without a lease there is nothing to keep but the time until which Discord lets nobody in. */
  async function openAgain(after: number): Promise<void> {
    await wait(after, ending.signal);
    if (!ending.signal.aborted) await openLater();
  }

  /** A lease that is just being renewed is given back after that. */
  function leave(): Promise<void> {
    ending.abort();
    leaving ??= Promise.resolve(keeping).then(() => lease?.release());
    return leaving;
  }

  return {
    start(onChange) {
      tell = onChange;
      return ending.signal.aborted ? Promise.resolve(stoppedBefore) : begin();
    },
    client: () => connection?.ready,
    leave,
    async stop() {
      const left = leave();
      if (connection !== undefined) await close(connection);
      await left;
    },
  };
}

async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  await delay(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
}
