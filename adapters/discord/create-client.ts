import { Client, GatewayIntentBits, Options, Partials } from "discord.js";
import type { DiscordConfig } from "../../src/config.ts";

/** How long servers that Discord is still loading are waited for, in milliseconds; they can join later. */
const guildTimeout = 1_000;

/** The longest that a refusal as too frequent is waited for when commands are registered, in milliseconds. */
const longestWait = 10_000;

/**
 * A client with no privileged intent: mentions and direct messages come with their content. Without
 * `Partials.Channel` direct messages are dropped. It keeps no messages: every answer is made anew.
 */
export function createClient(settings: DiscordConfig): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    waitGuildTimeout: guildTimeout,
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: {
      ...(settings.apiUrl === undefined ? {} : { api: settings.apiUrl.replace(/\/+$/, "") }),
      rejectOnRateLimit: ({ route, retryAfter }) => route.endsWith("/commands") && retryAfter > longestWait,
    },
  });
}
