import type { CommandName } from "../../src/questions/question.ts";
import { commandHelp } from "../../src/reply/help-reply.ts";
import { commandsFor, type LeftOut, type SlackCommand } from "./command-names.ts";

/** Slack's app manifest, version 2, as far as it is used here. */
export type SlackManifest = {
  readonly _metadata: { readonly major_version: 2; readonly minor_version: 1 };
  readonly display_information: {
    readonly name: string;
    readonly description: string;
    readonly long_description: string;
  };
  readonly features: {
    readonly app_home: {
      readonly home_tab_enabled: true;
      readonly messages_tab_enabled: true;
      readonly messages_tab_read_only_enabled: false;
    };
    readonly bot_user: { readonly display_name: string; readonly always_online: boolean };
    readonly shortcuts: readonly ManifestShortcut[];
    readonly slash_commands: readonly ManifestCommand[];
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: {
    readonly event_subscriptions: { readonly request_url?: string; readonly bot_events: readonly string[] };
    readonly interactivity: { readonly is_enabled: true; readonly request_url?: string };
    readonly org_deploy_enabled: false;
    readonly socket_mode_enabled: boolean;
    readonly token_rotation_enabled: false;
  };
};

type ManifestShortcut = {
  readonly name: string;
  readonly type: "message";
  readonly callback_id: string;
  readonly description: string;
};

type ManifestCommand = {
  readonly command: string;
  readonly url?: string;
  readonly description: string;
  readonly usage_hint?: string;
  /** Whether Slack tells the ids of people and groups that are mentioned. */
  readonly should_escape: boolean;
};

/** What Slack takes in a manifest. Source: the manifest schema in the 2026 `@slack/*` typings. */
export const manifestLimits = {
  name: 35,
  description: 140,
  longDescription: { least: 174, most: 4_000 },
  commandDescription: 2_000,
  usageHint: 1_000,
} as const;

/** The scopes that every answer needs, and what fails without each. */
export const scopes: Readonly<Record<string, string>> = {
  "app_mentions:read": "mentions in channels and threads",
  "chat:write": "every answer",
  commands: "slash commands",
  "im:history": "direct messages",
};

/**
 * The scopes by which the bot knows who reads along and who asks, and what is lost without each. Without the reading ones it
 * still answers, but shows every channel only what everybody may see. None of them lets it read messages.
 */
export const furtherScopes: Readonly<Record<string, string>> = {
  "channels:read": "whether a public channel is shared with another organisation",
  "groups:read": "private channels, and whether one is shared with another organisation",
  "im:read": "whether a command is typed in the direct messages with the bot",
  "mpim:read": "whether a command is typed among a few people",
  "im:write": "telling somebody alone, in a message that can be corrected",
  "usergroups:read": "rights that are given to user groups",
  "users:read": "the time zone of whoever sets up a digest or a watch",
};

/**
 * The scopes by which a post is found again whose answer was lost. They let the bot read what is written in its channels,
 * so they are asked for only where somebody wants them.
 */
export const historyScopes: Readonly<Record<string, string>> = {
  "channels:history": "looking up, in public channels, a post of which no word came back, before it is made again",
  "groups:history": "the same in private channels",
};

/** What happens without them. */
export const withoutHistory =
  "a post of which Slack never said whether it arrived is not made again, and the desk is told of it";

export type ManifestOptions = {
  readonly prefix: string;
  readonly umbrella: string;
  readonly socketMode: boolean;
  /** Whether the bot may look for its own posts in its channels. */
  readonly hasHistory?: boolean;
  /** Where Slack sends requests over HTTP: the public address of the process with `/slack/events`. */
  readonly requestUrl?: string;
};

/** Stands in an HTTP manifest until the real address is known. */
export const placeholderUrl = "https://YOUR-HOST.example/slack/events";

/** The manifest with the least scopes, and the commands that Slack does not let an app have. */
export function slackManifest(options: ManifestOptions): {
  readonly manifest: SlackManifest;
  readonly leftOut: readonly LeftOut[];
} {
  const { commands, leftOut } = commandsFor(options);
  const history = options.hasHistory === true ? historyScopes : {};
  const requestUrl = options.socketMode ? undefined : (options.requestUrl ?? placeholderUrl);
  const manifest: SlackManifest = {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: about,
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: "onrecord", always_online: true },
      shortcuts: [checkShortcut],
      slash_commands: commands.map((command) => manifestCommand(command, requestUrl)),
    },
    oauth_config: { scopes: { bot: Object.keys({ ...scopes, ...furtherScopes, ...history }) } },
    settings: {
      event_subscriptions: {
        ...at(requestUrl, "request_url"),
        bot_events: ["app_home_opened", "app_mention", "message.im"],
      },
      interactivity: { is_enabled: true, ...at(requestUrl, "request_url") },
      org_deploy_enabled: false,
      socket_mode_enabled: options.socketMode,
      token_rotation_enabled: false,
    },
  };
  return { manifest, leftOut };
}

/** In the menu of a message: its words are held against the record. */
export const checkShortcut: ManifestShortcut = {
  name: "Check against the record",
  type: "message",
  callback_id: "check_message",
  description: "Holds the words of this message against the record, for you alone",
};

const about = {
  name: "On Record",
  description: "A newsroom's memory: sourced answers from the claims of news articles.",
  long_description: [
    "Ask who, when, where, how many, what, why or who said it, and On Record answers from the articles that your desk",
    "keeps: the claim, its speaker, how sure the source was, the dates, and a link to the very sentence.",
    "It uses no language model, and it says so when the record does not hold an answer.",
  ].join(" "),
} as const;

function manifestCommand({ name, command }: SlackCommand, requestUrl: string | undefined): ManifestCommand {
  const { description, hint } = command === undefined ? umbrellaWords : (commandWords[command] ?? helpWords(command));
  return {
    command: name,
    ...at(requestUrl, "url"),
    description,
    ...(hint === undefined ? {} : { usage_hint: hint }),
    should_escape: command === undefined || namesPeople.has(command),
  };
}

function at<Key extends string>(requestUrl: string | undefined, key: Key): { readonly [Name in Key]?: string } {
  // A computed key widens to an index signature, so the shape is stated.
  return requestUrl === undefined ? {} : ({ [key]: requestUrl } as { readonly [Name in Key]: string });
}

const namesPeople: ReadonlySet<CommandName> = new Set(["grant", "revoke"]);

type CommandWords = { readonly description: string; readonly hint: string | undefined };

function helpWords(command: CommandName): CommandWords {
  const text = commandHelp[command];
  return { description: `${text.charAt(0).toUpperCase()}${text.slice(1)}`, hint: undefined };
}

const umbrellaWords: CommandWords = { description: "Ask the record", hint: "who sybiha" };

/** What Slack shows beside a command; without an entry it is the words of the help. */
const commandWords: Readonly<Partial<Record<CommandName | "digest" | "watch", CommandWords>>> = {
  who: { description: "Who somebody is, or who did something", hint: "sybiha" },
  when: { description: "When something happened", hint: "capture" },
  where: { description: "Where something happened", hint: "capture" },
  howmany: { description: "How many, with every figure's source", hint: "soldiers" },
  what: { description: "What happened, or what something is", hint: "exchange" },
  why: { description: "Why something happened, as the source gives it", hint: "casualties" },
  said: { description: "What somebody said, or who said something", hint: "cho tae-yul" },
  ask: { description: "Ask in a whole sentence", hint: "could the captives be handed over?" },
  timeline: { description: "What happened, in the order of dates", hint: "north korea" },
  numbers: { description: "Figures side by side, each with its source", hint: "soldiers" },
  changes: { description: "What became of claims, word by word", hint: "north korea since monday" },
  quote: { description: "Hold words against the record", hint: "the words, or a sentence of a draft" },
  sources: { description: "The articles of the record", hint: undefined },
  help: { description: "What can be asked, and how", hint: undefined },
  source: { description: "Feeds and pages that articles come from", hint: "list, add ADDRESS, pause ID" },
  corrections: { description: "What could not be corrected yet", hint: undefined },
  gap: { description: "Have a question kept until it is answered", hint: "file QUESTION, close NUMBER" },
  gaps: { description: "The questions that nothing answers yet", hint: undefined },
  place: { description: "What this place may see", hint: "allow COLLECTION, deny COLLECTION, rule background" },
  grant: { description: "Give somebody a role", hint: "editor to @somebody" },
  revoke: { description: "Take a role away", hint: "editor from @somebody" },
  grants: { description: "Who has which role", hint: undefined },
  kill: { description: "Take an article off the record for good", hint: "ARTICLE because REASON" },
  audit: { description: "Who did what, and when", hint: "since DATE, about WORDS" },
  digest: {
    description: "Posts of what is new, at their times",
    hint: "add weekdays 8:30 about TOPIC, list, show, why CLAIM, pause NUMBER",
  },
  watch: {
    description: "Be told of a topic as it arrives",
    hint: "about TOPIC cooldown 30, list, pause NUMBER, remove NUMBER",
  },
};
