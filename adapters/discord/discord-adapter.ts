import { type Client, Events } from "discord.js";
import type { Logger } from "pino";
import type { Adapter, Started } from "../../src/adapter.ts";
import { count } from "../../src/answers/format-number.ts";
import type { DiscordConfig } from "../../src/config.ts";
import { noRecorder, type Recorder } from "../../src/corrections/recorder.ts";
import { type Arrivals, createArrivals } from "../../src/doors/arrivals.ts";
import { createWorkInHand } from "../../src/doors/work-in-hand.ts";
import type { Newsroom } from "../../src/newsroom.ts";
import { type ButtonIds, createButtonIds } from "./button-state.ts";
import { connect } from "./connect.ts";
import { createClient } from "./create-client.ts";
import { describeError } from "./describe-error.ts";
import type { Desk } from "./desk.ts";
import { createDiscordPoster } from "./discord-poster.ts";
import { createDiscordRequests } from "./discord-requests.ts";
import { listen } from "./listen.ts";
import { GatewayClosed, whyRefused } from "./refusal.ts";
import { registerCommands } from "./register-commands.ts";

export type DiscordAdapterOptions = {
  readonly settings: DiscordConfig;
  readonly newsroom: Newsroom;
  readonly log: Logger;
  readonly now: () => Date;
  /** The ledger of what is shown; without one nothing is kept. */
  readonly recorder?: Recorder;
  /** What has been answered, shared by all processes; without it this process remembers for itself. */
  readonly arrivals?: Arrivals;
  /** How long an interaction may wait for the newsroom before it is acknowledged without the answer, in milliseconds. */
  readonly patience?: number;
};

/** Discord wants its acknowledgement within 3,000 ms; half of that is left to the network. */
const defaultPatience = 1_500;

/** Button states too long for their buttons: at most ten megabytes. */
const keptButtons = 5_000;

/** How long work in hand may take once the adapter stops, in milliseconds. */
const finishingTime = 3_000;

/** Discord as a front door: commands with completion, mentions, direct messages and buttons. */
export function createDiscordAdapter(options: DiscordAdapterOptions): Adapter {
  const { settings, log } = options;
  const closing = new AbortController();
  const client = createClient(settings, closing.signal);
  const inHand = createWorkInHand();
  const { arrivals = createArrivals({ platform: "discord", log }) } = options;
  const buttonIds = createButtonIds(keptButtons);
  let starting: Promise<Started> | undefined;
  let stopping: Promise<void> | undefined;

  async function start(): Promise<Started> {
    listen(client, { ...deskOf(options, buttonIds), arrivals }, inHand);
    try {
      const ready = await connect(client, settings.token, closing.signal);
      await register(ready, options);
      watchClosing(ready, options);
      return { kind: "connected", as: `${ready.user.tag} in ${count(ready.guilds.cache.size, "server")}` };
    } catch (error) {
      await close();
      if (stopping !== undefined) return stoppedBefore;
      log.debug({ err: describeError(error) }, "Discord refused");
      return { kind: "refused", reason: whyRefused(error, settings) };
    }
  }

  async function close(): Promise<void> {
    closing.abort();
    await client.destroy();
  }

  async function stop(): Promise<void> {
    arrivals.stop();
    await inHand.settled(finishingTime);
    await close();
    await starting;
  }

  return {
    name: "Discord",
    poster: createDiscordPoster({ client, requests: createDiscordRequests(settings), buttonIds, now: options.now }),
    start() {
      starting ??= stopping === undefined ? start() : Promise.resolve(stoppedBefore);
      return starting;
    },
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}

const stoppedBefore: Started = { kind: "refused", reason: "Discord was stopped before it had started." };

function deskOf(options: DiscordAdapterOptions, buttonIds: ButtonIds): Omit<Desk, "arrivals"> {
  const { newsroom, log, now, recorder = noRecorder, patience = defaultPatience } = options;
  return { newsroom, recorder, buttonIds, log, now, patience };
}

/** A place without commands is no reason to close the door: mentions and direct messages still work. */
async function register(client: Client<true>, { settings, log }: DiscordAdapterOptions): Promise<void> {
  const registry = { applicationId: client.application.id, guildIds: settings.guildIds };
  for (const { guildId, error } of await registerCommands(client.rest, registry)) {
    const place = guildId === undefined ? "" : ` in server ${guildId}; is the bot installed there?`;
    log.error({ err: describeError(error) }, `The commands could not be registered${place}`);
  }
}

/** A token that is reset while the bot runs closes the door for good. */
function watchClosing(client: Client<true>, { settings, log }: DiscordAdapterOptions): void {
  client.on(Events.ShardDisconnect, ({ code }) => {
    log.error(`Discord closed the connection for good. ${whyRefused(new GatewayClosed(code), settings)}`);
  });
}
