import { Worker } from "node:worker_threads";
import { LogLevel } from "@slack/bolt";
import pino from "pino";
import { z } from "zod";
import { createDiscordPoster } from "../../adapters/discord/discord-poster.ts";
import { createDiscordRequests } from "../../adapters/discord/discord-requests.ts";
import { slackLogger } from "../../adapters/slack/slack-logger.ts";
import { createSlackPoster } from "../../adapters/slack/slack-poster.ts";
import { createWebClient } from "../../adapters/slack/web-client.ts";
import type { Poster } from "../../src/delivery/poster.ts";
import type { Asker, Place } from "../../src/places/place.ts";
import { buttonIdsForTest } from "../support/discord-double/button-ids.ts";
import { asker, credentials, places } from "../support/discord-double/credentials.ts";
import { channelIds } from "../support/slack-double/channel-ids.ts";
import { settingsFor } from "../support/slack-double/open-slack.ts";
import type { Fault, PlatformsAnswer, PlatformsOrder, Standing } from "./platforms-port.ts";
import type { SimulatedClock } from "./simulated-clock.ts";

/** Both platforms on loopback, in another thread, and the posters that a process has for them. */
export interface SoakPlatforms {
  /** New ones for each process. */
  posters(): readonly Poster[];
  /** Slack's public channels, Discord's channel and a thread in it, and a direct channel of each. */
  readonly places: readonly Place[];
  standing(): Promise<readonly Standing[]>;
  archive(channel: string, isArchived: boolean): Promise<void>;
  fail(platform: string, what: "edit" | "post", fault: Fault): Promise<void>;
  close(): Promise<void>;
}

export const slackEditor: Asker = {
  platform: "slack",
  id: "U000000001",
  name: "an editor",
  groups: [],
  zone: "Europe/Kyiv",
};
export const discordEditor: Asker = { platform: "discord", id: asker.id, name: "another editor", groups: [] };
export const editorOf = ({ platform }: Place): Asker => (platform === "slack" ? slackEditor : discordEditor);

const addresses = z.object({ slack: z.string(), discord: z.string() });
const standingList = z.array(
  z.object({
    ...{ platform: z.string(), channel: z.string(), thread: z.string().optional(), id: z.string() },
    ...{ text: z.string(), saidFirst: z.string(), at: z.number() },
  }),
);
const slackChannels = 8;

export async function openSoakPlatforms(clock: SimulatedClock): Promise<SoakPlatforms> {
  const channels = Array.from({ length: slackChannels }, (_, at) => `desk-${at + 1}`);
  const thread = openThread(clock, channels);
  const where = addresses.parse(await thread.tell({ kind: "where" }));
  const posters = (): readonly Poster[] => postersFor(where, clock);
  const ids = await channelIds(where.slack, channels);
  const [direct, discordDirect] = await Promise.all([
    posters()[0]?.directPlace(slackEditor),
    posters()[1]?.directPlace(discordEditor),
  ]);
  const onDiscord = { platform: "discord", workspace: places.guild, channel: places.channel } as const;
  return {
    posters,
    places: [
      ...ids.map((channel) => publicPlace({ platform: "slack", workspace: "T1", channel }, undefined)),
      publicPlace(onDiscord, undefined),
      publicPlace(onDiscord, places.thread),
      ...(direct === undefined ? [] : [direct]),
      ...(discordDirect === undefined ? [] : [discordDirect]),
    ],
    standing: async () =>
      standingList.parse(await thread.tell({ kind: "standing" })).map((one) => ({ ...one, thread: one.thread })),
    async archive(channel, isArchived) {
      await thread.tell({ kind: "archive", channel, isArchived });
    },
    async fail(platform, what, fault) {
      await thread.tell({ kind: "fail", platform, what, fault });
    },
    async close() {
      await thread.tell({ kind: "close" });
      await thread.end();
    },
  };
}

const publicPlace = (place: Pick<Place, "platform" | "workspace" | "channel">, thread: string | undefined): Place => ({
  ...place,
  thread,
  audience: "public",
});

function postersFor({ slack, discord }: z.infer<typeof addresses>, { now }: SimulatedClock): readonly Poster[] {
  const log = pino({ level: "silent" });
  const client = createWebClient(settingsFor("http", slack), slackLogger(log, LogLevel.ERROR));
  const requests = createDiscordRequests({ token: credentials.token, guildIds: [], apiUrl: discord });
  return [
    createSlackPoster({ client, now, team: () => "T1" }),
    createDiscordPoster({ client: () => undefined, requests, buttonIds: buttonIdsForTest(), now }),
  ];
}

function openThread({ cell }: SimulatedClock, channels: readonly string[]) {
  const worker = new Worker(new URL("./platforms-thread.ts", import.meta.url), { workerData: { cell, channels } });
  const waiting = new Map<number, (said: unknown) => void>();
  let last = 0;
  let broken: unknown;
  worker.on("message", ({ nr, said }: PlatformsAnswer) => {
    waiting.get(nr)?.(said);
    waiting.delete(nr);
  });
  worker.on("error", (error) => {
    broken = error;
    for (const settle of waiting.values()) settle(undefined);
  });
  return {
    async tell(order: PlatformsOrder): Promise<unknown> {
      last += 1;
      const nr = last;
      const said = new Promise<unknown>((resolve) => waiting.set(nr, resolve));
      worker.postMessage({ nr, order });
      const answer = await said;
      if (broken !== undefined) throw broken;
      return answer;
    },
    end: () => worker.terminate(),
  };
}
