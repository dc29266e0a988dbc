import { setTimeout as delay } from "node:timers/promises";
import { defaultProcessEventErrorHandler, type Logger as SlackLogger, SocketModeReceiver } from "@slack/bolt";
import type { WebClientOptions } from "@slack/web-api";
import type { Logger } from "pino";
import { describeError } from "./describe-error.ts";
import { LeftToOthers } from "./leave-to-others.ts";
import type { SlackDoor } from "./slack-door.ts";

export type SocketDoorOptions = {
  readonly appToken: string;
  readonly clientOptions: WebClientOptions;
  readonly logger: SlackLogger;
  readonly log: Logger;
};

/** How long a new connection may take until Slack says hello, in milliseconds. */
const helloTime = 15_000;

/** How long the closing of the socket may take, in milliseconds. */
const closingTime = 2_000;

/**
 * How soon an unanswered ping means a dead socket, in milliseconds. The default of 5,000 leaves the bot deaf for that
 * long, and slash commands that come meanwhile are never sent again.
 */
const pingTime = 1_000;

/** Waits before the attempts to connect again, in milliseconds. The first is made at once. */
const waits: readonly number[] = [0, 1_000, 2_000, 5_000, 10_000];
const longestWait = 30_000;

/**
 * Slack over Socket Mode. The client's own reconnecting is off: it waits before every attempt, its first connection
 * goes on for ever with a wrong token, and a failed attempt ends the process as an unhandled rejection.
 */
export function createSocketDoor({ appToken, clientOptions, logger, log }: SocketDoorOptions): SlackDoor {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    clientPingTimeout: pingTime,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
    processEventErrorHandler: (args) => {
      // Not acknowledged, so that Slack sends it over the socket of another process.
      if (args.error instanceof LeftToOthers) return Promise.resolve(false);
      return defaultProcessEventErrorHandler(args);
    },
  });
  const { client } = receiver;
  const closing = new AbortController();
  let state: "opening" | "open" | "reconnecting" = "opening";

  async function connect(): Promise<void> {
    try {
      await greeted(client.start());
      state = "open";
    } catch (error) {
      await disconnect();
      throw error;
    }
  }

  /** Also for a connection that was never greeted, which would otherwise take requests beside the next one. */
  async function disconnect(): Promise<void> {
    await Promise.race([client.disconnect(), delay(closingTime, undefined, { ref: false })]);
  }

  async function reconnect(): Promise<void> {
    state = "reconnecting";
    for (let attempt = 0; !closing.signal.aborted; attempt += 1) {
      await delay(waits[attempt] ?? longestWait, undefined, { signal: closing.signal }).catch(() => undefined);
      if (closing.signal.aborted) return;
      try {
        return await connect();
      } catch (error) {
        log.warn({ err: describeError(error) }, "Slack cannot be reached; trying again");
      }
    }
  }

  // An attempt that fails is announced as a disconnection too; only the loss of an open connection starts another.
  client.on("disconnected", () => {
    if (state === "open" && !closing.signal.aborted) void reconnect();
  });

  return {
    receiver,
    async open() {
      await connect();
      return "Socket Mode";
    },
    async close() {
      closing.abort();
      await disconnect();
    },
  };
}

/** Slack greets a new connection. The client rejects with nothing where the connection ends before that. */
async function greeted(connection: Promise<unknown>): Promise<void> {
  const stopWaiting = new AbortController();
  const late = delay(helloTime, "late", { signal: stopWaiting.signal }).catch(() => "late");
  try {
    const outcome = await Promise.race([connection, late]);
    if (outcome === "late") throw new Error(`Slack did not greet the connection within ${helloTime} ms.`);
  } catch (error) {
    throw error ?? new Error("Slack ended the connection before greeting it.");
  } finally {
    stopWaiting.abort();
  }
}
