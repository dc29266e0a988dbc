import { z } from "zod";
import {
  type OperationsSettings,
  type OperatorsChannel,
  readOperations,
  readOperatorsChannels,
  readStopSeconds,
} from "./operations/operations-config.ts";
import { type ConfiguredGrants, readConfiguredGrants } from "./places/configured-grants.ts";
import { describeNoZone, readZone } from "./schedules/read-zone.ts";
import { readAllowedHosts } from "./sources/fetching/allowed-hosts.ts";

export type SlackConfig = {
  readonly botToken: string;
  /** Socket Mode needs the app-level token; HTTP needs the signing secret and a port. */
  readonly transport:
    | { readonly kind: "socket"; readonly appToken: string }
    | { readonly kind: "http"; readonly signingSecret: string; readonly port: number };
  /** Base address of the Web API, ending in a slash; undefined: Slack's own. */
  readonly apiUrl: string | undefined;
  /** Put before every single command but the umbrella's ("desk-" makes `/desk-when`); may be empty. */
  readonly commandPrefix: string;
  /** Name of the umbrella command without slash or prefix: `record`. */
  readonly umbrella: string;
};

export type DiscordConfig = {
  readonly token: string;
  /** Servers in which the commands are registered; empty: globally. */
  readonly guildIds: readonly string[];
  /** Base address of the REST API without version ("https://discord.com/api"); undefined: Discord's own. */
  readonly apiUrl: string | undefined;
};

/** A front door's settings: off when nothing of it is set, wrong when part of it is. */
export type DoorConfig<Settings> =
  | { readonly kind: "off" }
  | { readonly kind: "wrong"; readonly reasons: readonly string[] }
  | { readonly kind: "on"; readonly settings: Settings };

export type Config = {
  readonly knowledgeFolder: string | undefined;
  /** Folder in which the record is kept. */
  readonly dataFolder: string | undefined;
  /** A PostgreSQL database in which it is kept instead. */
  readonly databaseUrl: string | undefined;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "silent";
  readonly slack: DoorConfig<SlackConfig>;
  readonly discord: DoorConfig<DiscordConfig>;
  /** Roles that nobody can take away in chat. What of them cannot be read gives nobody a role. */
  readonly roles: ConfiguredGrants;
  /** Hosts with ports that are fetched from although they are not public, as they were written; undefined: none. */
  readonly allowHosts: string | undefined;
  /** Where probes and Prometheus ask. */
  readonly operations: DoorConfig<OperationsSettings>;
  /** Channels in which the people who run this are told what they must know. */
  readonly operators: readonly OperatorsChannel[];
  /** Seconds that what is in hand may take once the process is told to end. */
  readonly stopSeconds: number;
  /** The IANA zone of the desk's times, where it is set. */
  readonly timeZone: string | undefined;
  /** Of the settings for running it, what cannot be read: sentences that say what to do. */
  readonly runningProblems: readonly string[];
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the configuration from environment variables. A wrong door is a value with sentences that say what to do. */
export function readConfig(environment: Environment): Config {
  const set = dropBlank(environment);
  const operators = readOperatorsChannels(set["ONRECORD_OPERATORS"]);
  const timeZone = readTimeZone(set["ONRECORD_TIME_ZONE"]);
  const level = logLevel.safeParse(set["LOG_LEVEL"]);
  const stop = readStopSeconds(set["ONRECORD_STOP_SECONDS"]);
  return {
    knowledgeFolder: set["ONRECORD_KNOWLEDGE"],
    dataFolder: set["ONRECORD_DATA"]?.trim(),
    databaseUrl: set["DATABASE_URL"]?.trim(),
    logLevel: level.success ? level.data : "warn",
    slack: readSlack(set),
    discord: readDiscord(set),
    roles: readRoles(set),
    allowHosts: set["ONRECORD_ALLOW_HOSTS"],
    operations: readOperations(set["ONRECORD_OPERATIONS_PORT"], set["ONRECORD_OPERATIONS_HOST"]),
    operators: operators.channels,
    stopSeconds: stop.seconds,
    timeZone: timeZone.zone,
    runningProblems: [
      ...operators.problems,
      ...stop.problems,
      ...timeZone.problems,
      ...(level.success ? [] : [describeNoLevel(set["LOG_LEVEL"] ?? "")]),
      ...describeNoHosts(set["ONRECORD_ALLOW_HOSTS"]),
    ],
  };
}

function readTimeZone(written: string | undefined): { readonly zone?: string; readonly problems: readonly string[] } {
  if (written === undefined) return { problems: [] };
  const zone = readZone(written);
  return zone === undefined ? { problems: [`ONRECORD_TIME_ZONE: ${describeNoZone(written)}`] } : { zone, problems: [] };
}

function readRoles(set: Environment): ConfiguredGrants {
  const admins = readConfiguredGrants("ONRECORD_ADMINS", "admin", set["ONRECORD_ADMINS"]);
  const editors = readConfiguredGrants("ONRECORD_EDITORS", "editor", set["ONRECORD_EDITORS"]);
  return {
    grants: [...admins.grants, ...editors.grants],
    problems: [...admins.problems, ...editors.problems],
  };
}

const logLevel = z
  .string()
  .toLowerCase()
  .pipe(z.enum(["fatal", "error", "warn", "info", "debug", "silent"]))
  .default("warn");

const describeNoLevel = (written: string): string =>
  `LOG_LEVEL: “${written.slice(0, 40)}” is no level, and warn is used. Write fatal, error, warn, info, debug or silent.`;

const describeNoHosts = (written: string | undefined): readonly string[] =>
  readAllowedHosts(written).unread.map(
    (host) =>
      `ONRECORD_ALLOW_HOSTS: “${host.slice(0, 60)}” is no host with its port, and may not be fetched from. Write wires.internal:8090.`,
  );

function dropBlank(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ""));
}

const slackTokens = z.object({
  SLACK_BOT_TOKEN: z
    .string("SLACK_BOT_TOKEN is missing. Copy it from “OAuth & Permissions” of your Slack app into .env.")
    .startsWith(
      "xoxb-",
      "SLACK_BOT_TOKEN does not begin with xoxb-. Copy the Bot User OAuth Token from “OAuth & Permissions”.",
    ),
  SLACK_APP_TOKEN: z
    .string()
    .startsWith(
      "xapp-",
      "SLACK_APP_TOKEN does not begin with xapp-. Create an app-level token with connections:write under “Basic Information”.",
    )
    .optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_PORT: z.coerce
    .number("SLACK_PORT is not a number. Use a port from 0 to 65535, such as 3000.")
    .int("SLACK_PORT is not a whole number. Use a port from 0 to 65535, such as 3000.")
    .min(0, "SLACK_PORT is below 0. Use a port from 0 to 65535, such as 3000.")
    .max(65535, "SLACK_PORT is above 65535. Use a port from 0 to 65535, such as 3000.")
    .default(3000),
  SLACK_API_URL: z
    .url("SLACK_API_URL is not an address. Use one such as https://slack-gov.com/api/, or leave it empty.")
    .optional(),
  SLACK_COMMAND_PREFIX: z
    .string()
    .regex(/^[a-z0-9_-]{0,12}$/, "SLACK_COMMAND_PREFIX may hold at most 12 small letters, digits, - and _.")
    .default(""),
  SLACK_UMBRELLA: z
    .string()
    .regex(/^[a-z0-9_-]{1,19}$/, "SLACK_UMBRELLA must be 1 to 19 small letters, digits, - and _.")
    .default("record"),
});

function readSlack(set: Environment): DoorConfig<SlackConfig> {
  const names = ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"];
  if (names.every((name) => set[name] === undefined)) return { kind: "off" };
  const parsed = slackTokens.safeParse(set);
  if (!parsed.success) return { kind: "wrong", reasons: parsed.error.issues.map((issue) => issue.message) };
  const transport = slackTransport(parsed.data);
  if (transport === undefined) {
    return {
      kind: "wrong",
      reasons: ["Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP). Put one of them into .env."],
    };
  }
  return {
    kind: "on",
    settings: {
      botToken: parsed.data.SLACK_BOT_TOKEN,
      transport,
      apiUrl: parsed.data.SLACK_API_URL,
      commandPrefix: parsed.data.SLACK_COMMAND_PREFIX,
      umbrella: parsed.data.SLACK_UMBRELLA,
    },
  };
}

function slackTransport(tokens: z.infer<typeof slackTokens>): SlackConfig["transport"] | undefined {
  if (tokens.SLACK_APP_TOKEN !== undefined) return { kind: "socket", appToken: tokens.SLACK_APP_TOKEN };
  if (tokens.SLACK_SIGNING_SECRET === undefined) return undefined;
  return { kind: "http", signingSecret: tokens.SLACK_SIGNING_SECRET, port: tokens.SLACK_PORT };
}

const discordTokens = z.object({
  DISCORD_TOKEN: z
    .string("DISCORD_TOKEN is missing. Copy it from “Bot” of your Discord application into .env.")
    .min(20, "DISCORD_TOKEN is too short to be a bot token. Copy it again from “Bot” of your Discord application."),
  DISCORD_GUILD_IDS: z
    .string()
    .regex(/^\d{5,20}(\s*,\s*\d{5,20})*$/, "DISCORD_GUILD_IDS must be server ids (digits) with commas between them.")
    .optional(),
  DISCORD_API_URL: z
    .url("DISCORD_API_URL is not an address. Use one such as https://discord.com/api, or leave it empty.")
    .optional(),
});

function readDiscord(set: Environment): DoorConfig<DiscordConfig> {
  if (set["DISCORD_TOKEN"] === undefined && set["DISCORD_GUILD_IDS"] === undefined) return { kind: "off" };
  const parsed = discordTokens.safeParse(set);
  if (!parsed.success) return { kind: "wrong", reasons: parsed.error.issues.map((issue) => issue.message) };
  return {
    kind: "on",
    settings: {
      token: parsed.data.DISCORD_TOKEN,
      guildIds: parsed.data.DISCORD_GUILD_IDS?.split(/\s*,\s*/) ?? [],
      apiUrl: parsed.data.DISCORD_API_URL,
    },
  };
}
