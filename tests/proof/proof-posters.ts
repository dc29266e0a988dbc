import { LogLevel } from "@slack/bolt";
import { WebClient } from "@slack/web-api";
import { REST } from "discord.js";
import pino from "pino";
import { createDiscordPoster } from "../../adapters/discord/discord-poster.ts";
import type { DiscordRequests } from "../../adapters/discord/discord-requests.ts";
import { slackLogger } from "../../adapters/slack/slack-logger.ts";
import { createSlackPoster } from "../../adapters/slack/slack-poster.ts";
import { clientOptions } from "../../adapters/slack/web-client.ts";
import type { Poster } from "../../src/delivery/poster.ts";
import { buttonIdsForTest } from "../support/discord-double/button-ids.ts";
import { credentials as discord } from "../support/discord-double/credentials.ts";
import { settingsFor } from "../support/slack-double/open-slack.ts";
import type { ProofSettings } from "./proof-settings.ts";

/** How long a request may take, in milliseconds, as in both adapters. */
const requestTimeout = 10_000;

/** The posters of both platforms, with time-outs that go by the clock of the proof. */
export function proofPosters(settings: ProofSettings, now: () => Date): readonly Poster[] {
  const timeout = requestTimeout / settings.clock.speed;
  const log = pino({ level: "silent" });
  const options = clientOptions(settingsFor("http", settings.slackUrl), slackLogger(log, LogLevel.ERROR));
  const client = new WebClient(settings.token, { ...options, timeout });
  // How many in a second over all channels is left out, or a proof would take as long as the posts of a year.
  return [
    { ...createSlackPoster({ client, now, team: () => "T1" }), mostASecond: undefined },
    createDiscordPoster({
      client: () => undefined,
      requests: hastyRequests(settings.discordUrl, timeout),
      buttonIds: buttonIdsForTest(),
      now,
    }),
  ];
}

function hastyRequests(api: string, timeout: number): DiscordRequests {
  const rest = new REST({ api, retries: 0, timeout, rejectOnRateLimit: () => true }).setToken(discord.token);
  return {
    get: (route, query = {}) => rest.get(route, { query: new URLSearchParams(query) }),
    post: (route, body) => rest.post(route, { body }),
    patch: (route, body) => rest.patch(route, { body }),
    delete: (route) => rest.delete(route),
    patchWebhook: (route, body) => rest.patch(route, { body, auth: false }),
  };
}
