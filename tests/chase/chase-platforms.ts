import { LogLevel } from "@slack/bolt";
import pino from "pino";
import { createDiscordAdapter } from "../../adapters/discord/discord-adapter.ts";
import { furtherScopes, historyScopes, scopes } from "../../adapters/slack/manifest.ts";
import { slackLogger } from "../../adapters/slack/slack-logger.ts";
import { createSlackPoster } from "../../adapters/slack/slack-poster.ts";
import { createWebClient } from "../../adapters/slack/web-client.ts";
import type { Poster } from "../../src/delivery/poster.ts";
import type { Place } from "../../src/places/place.ts";
import { textOf } from "../support/discord-double/component-tree.ts";
import { credentials as discordCredentials, places } from "../support/discord-double/credentials.ts";
import { startDiscordDouble } from "../support/discord-double/discord-double.ts";
import type { PostingLimit } from "../support/posting-pace.ts";
import { asBody } from "../support/read-body.ts";
import { channelIds } from "../support/slack-double/channel-ids.ts";
import { settingsFor } from "../support/slack-double/open-slack.ts";
import { startSlackDouble } from "../support/slack-double/slack-double.ts";
import { createStubNewsroom } from "../support/stub-newsroom.ts";
import type { FastClock } from "./fast-clock.ts";

/** What stands in a channel: a card, or a notice below one. */
export type Standing = {
  readonly id: string;
  readonly place: Place;
  /** The card that it stands below; undefined for a card. */
  readonly beneath: string | undefined;
  readonly text: string;
  /** As it was posted. */
  readonly saidFirst: string;
  readonly edits: number;
};

/** What goes wrong once with the next change or post on a platform. */
export type Fault = "too many" | "failure" | "lost";

/** Both platforms on loopback with the posters that the desk has for them. */
export interface ChasePlatforms {
  readonly posters: readonly Poster[];
  /** Where cards stand. */
  readonly channels: readonly Place[];
  standing(): readonly Standing[];
  fail(platform: string, what: "edit" | "post", fault: Fault): void;
  /** From now on the platforms take posts no faster than they really do. */
  limit(): void;
  /** Posts that Slack refused as too frequent. */
  refusedPosts(): number;
  close(): Promise<void>;
}

const slackChannels = 20;
/** A little less strict than the platforms' own numbers, since the way to them takes a varying time. */
const slackPace = { most: 10, within: 9_000 };
const discordPace = { most: 5, within: 4_800 };
const retryAfter = 2;

export async function openPlatforms(clock: FastClock): Promise<ChasePlatforms> {
  let isLimited = false;
  const limited = ({ most, within }: PostingLimit): PostingLimit => ({
    within,
    get most() {
      return isLimited ? most : Number.POSITIVE_INFINITY;
    },
  });
  const now = (): number => clock.now().getTime();
  const names = Array.from({ length: slackChannels }, (_, at) => `desk-${at + 1}`);
  const granted = Object.keys({ ...scopes, ...furtherScopes, ...historyScopes });
  const slack = await startSlackDouble({ channels: names, scopes: granted, posting: limited(slackPace), now });
  const discord = await startDiscordDouble({ posting: limited(discordPace), now });
  const log = pino({ level: "silent" });
  const client = createWebClient(settingsFor("http", slack.apiUrl), slackLogger(log, LogLevel.ERROR));
  const adapter = createDiscordAdapter({
    settings: { token: discordCredentials.token, guildIds: [], apiUrl: discord.apiUrl },
    newsroom: createStubNewsroom({
      reply: () => ({ outcome: "help", ask: "", blocks: [{ kind: "notice", text: "" }] }),
    }),
    log,
    now: clock.now,
  });
  const started = await adapter.start();
  if (started.kind !== "connected" || adapter.poster === undefined)
    throw new Error("Discord's double was not reached.");
  const posters = [createSlackPoster({ client, now: clock.now, team: () => "T1" }), adapter.poster];
  const ids = await channelIds(slack.apiUrl, names);
  const slackPlaces = ids.map(
    (channel): Place => ({ platform: "slack", workspace: "T1", channel, thread: undefined, audience: "public" }),
  );
  const discordPlace: Place = {
    platform: "discord",
    workspace: places.guild,
    channel: places.channel,
    thread: undefined,
    audience: "public",
  };

  const onSlack = (place: Place): readonly Standing[] =>
    slack.messages(place.channel).map(({ ts, thread, text, saidFirst, edits }) => ({
      ...{ id: ts, place, beneath: thread, text, saidFirst, edits },
    }));
  function onDiscord(): readonly Standing[] {
    const first = new Map<string, string>();
    for (const { route, status, answer, body } of discord.calls.all) {
      const id = String(answer["id"]);
      if (route === "post" && status === 200 && !first.has(id)) first.set(id, textOf(body));
    }
    return discord.posted(places.channel).map(({ message, edits }) => {
      const below = asBody(message["message_reference"])["message_id"];
      const id = String(message["id"]);
      const beneath = below === undefined ? undefined : String(below);
      return { id, place: discordPlace, beneath, text: textOf(message), saidFirst: first.get(id) ?? "", edits };
    });
  }

  return {
    posters,
    channels: [...slackPlaces, discordPlace],
    standing: () => [...slackPlaces.flatMap(onSlack), ...onDiscord()],
    fail(platform, what, fault) {
      const method = what === "edit" ? "chat.update" : "chat.postMessage";
      const route = what === "edit" ? "message" : "post";
      const isSlack = platform === "slack";
      if (fault === "too many") isSlack ? slack.rateLimit(method, retryAfter) : discord.rateLimit(route, retryAfter);
      if (fault === "failure") isSlack ? slack.breakOnce(method, 503) : discord.breakOnce(route, 503);
      if (fault === "lost") isSlack ? slack.loseAnswer(method) : discord.loseAnswer(route);
    },
    limit() {
      isLimited = true;
    },
    refusedPosts: () =>
      slack.calls.all.filter(({ method, answer }) => method === "chat.postMessage" && answer["ok"] !== true).length,
    async close() {
      await adapter.stop();
      await discord.close();
      await slack.close();
    },
  };
}
