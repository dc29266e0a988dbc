import {
  Client,
  GatewayIntentBits,
  type IShardingStrategy,
  Options,
  Partials,
  SimpleShardingStrategy,
} from "discord.js";
import type { DiscordConfig } from "../../src/config.ts";

/** How long servers that Discord is still loading are waited for, in milliseconds; they can join later. */
const guildTimeout = 1_000;

/** The longest that a refusal as too frequent is waited for when commands are registered, in milliseconds. */
const longestWait = 10_000;

/**
 * A client with no privileged intent: mentions and direct messages come with their content. Without
 * `Partials.Channel` direct messages are dropped. It keeps no messages: every answer is made anew. Once `closed` is
 * aborted it connects no more.
 */
export function createClient(settings: DiscordConfig, closed: AbortSignal): Client {
  return new Client({
    // As many connections as Discord asks for: one for every 2,500 servers.
    shards: "auto",
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    waitGuildTimeout: guildTimeout,
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    ws: { buildStrategy: (manager) => strategyUntil(closed, manager) },
    rest: {
      ...(settings.apiUrl === undefined ? {} : { api: settings.apiUrl.replace(/\/+$/, "") }),
      rejectOnRateLimit: ({ route, retryAfter }) => route.endsWith("/commands") && retryAfter > longestWait,
    },
  });
}

/** The connections' own manager; the client has another of the same name. */
type ConnectionManager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

/**
 * A connection that is destroyed while the gateway cannot be reached is tried again for ever (measured with discord.js
 * 14.28, a try every 500 ms, which keeps the process alive). Every try first asks for its session; after `closed` it is
 * never told.
 */
function strategyUntil(closed: AbortSignal, manager: ConnectionManager): IShardingStrategy {
  const { options } = manager;
  const retrieve = options.retrieveSessionInfo.bind(options);
  options.retrieveSessionInfo = (shardId) => (closed.aborted ? new Promise(() => undefined) : retrieve(shardId));
  return new SimpleShardingStrategy(manager);
}
