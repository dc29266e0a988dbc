import type { Client } from "discord.js";
import type { Logger } from "pino";
import type { Adapter, Started } from "../../src/adapter.ts";
import type { DiscordConfig } from "../../src/config.ts";
import { noRecorder, type Recorder } from "../../src/corrections/recorder.ts";
import { type Arrivals, createArrivals } from "../../src/doors/arrivals.ts";
import type { HeldLease } from "../../src/doors/held-lease.ts";
import type { KeptButtons } from "../../src/doors/kept-buttons.ts";
import { createWorkInHand } from "../../src/doors/work-in-hand.ts";
import type { Newsroom } from "../../src/newsroom.ts";
import { createButtonMemory } from "./button-memory.ts";
import { type ButtonIds, createButtonIds } from "./button-state.ts";
import { describeError } from "./describe-error.ts";
import type { Desk } from "./desk.ts";
import { createDiscordPoster } from "./discord-poster.ts";
import { createDiscordRequests } from "./discord-requests.ts";
import { createGateway } from "./gateway.ts";
import { listen } from "./listen.ts";
import { registerCommands } from "./register-commands.ts";
import { tellOfPlaces } from "./tell-of-places.ts";

export type DiscordAdapterOptions = {
  readonly settings: DiscordConfig;
  readonly newsroom: Newsroom;
  readonly log: Logger;
  readonly now: () => Date;
  /** The ledger of what is shown; without one nothing is kept. */
  readonly recorder?: Recorder;
  /** What has been answered, shared by all processes; without it this process remembers for itself. */
  readonly arrivals?: Arrivals;
  /** What buttons ask and have no room for, shared by all processes; without it this process remembers for itself. */
  readonly buttons?: KeptButtons;
  /** By which one process of several holds the gateway; without one this process alone has it. */
  readonly lease?: HeldLease;
  /** Told of a channel whose readers may be others now; undefined: of all. */
  readonly onPlaceChanged?: (channel: string | undefined) => void;
  /** Milliseconds of a clock that nobody sets. */
  readonly elapsed?: () => number;
  /** Settles after so many milliseconds, or as soon as the signal is aborted. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** How long an interaction may wait for the newsroom before it is acknowledged without the answer, in milliseconds. */
  readonly patience?: number;
};

/** Discord wants its acknowledgement within 3,000 ms; half of that is left to the network. */
const defaultPatience = 1_500;

/** How long work in hand may take once the adapter stops, in milliseconds. */
const finishingTime = 3_000;

/** Discord as a front door: commands with completion, mentions, direct messages and buttons. */
export function createDiscordAdapter(options: DiscordAdapterOptions): Adapter {
  const { settings, log, lease, elapsed = () => performance.now() } = options;
  const inHand = createWorkInHand();
  const buttonIds = createButtonIds(createButtonMemory({ log, now: options.now, shared: options.buttons }));
  const { arrivals = createArrivals({ platform: "discord", log }) } = options;
  const desk = { ...deskOf(options, buttonIds), arrivals };
  const gateway = createGateway({
    ...{ settings, log, lease, elapsed },
    listenTo: (client, mayAnswer) => {
      listen(client, desk, { inHand, mayAnswer });
      if (options.onPlaceChanged !== undefined) tellOfPlaces(client, options.onPlaceChanged);
    },
    onReady: (client) => register(client, options),
    ...(options.wait === undefined ? {} : { wait: options.wait }),
  });
  let starting: Promise<Started> | undefined;
  let stopping: Promise<void> | undefined;

  async function stop(): Promise<void> {
    arrivals.stop();
    void gateway.leave();
    await inHand.settled(finishingTime);
    await gateway.stop();
    await starting;
  }

  const requests = createDiscordRequests(settings);
  return {
    name: "Discord",
    poster: createDiscordPoster({ client: gateway.client, requests, buttonIds, now: options.now }),
    start(tell = () => undefined) {
      starting ??= stopping === undefined ? gateway.start(tell) : Promise.resolve(stoppedBefore);
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
