import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";
import { askingNames, type CommandName, commandNames, maxRequestLength } from "../../src/questions/question.ts";
import { clipText } from "../../src/reply/fit-text.ts";
import { commandHelp } from "../../src/reply/help-reply.ts";
import { discordLimits } from "./discord-limits.ts";
import { type Field, subscriptionCommands } from "./subscription-commands.ts";

export type DiscordCommand =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** In the menu of a message: its words are held against the record. */
const checkMessage = "Check against the record";

/** The names of what a command takes. */
export const optionNames = { subject: "subject", share: "share" } as const;

/** What may follow a command; `none`: nothing. */
type Subject = { readonly description: string; readonly isRequired: boolean } | "none";

/** Without an entry further words are taken, but not asked for. */
const subjects: Readonly<Partial<Record<CommandName, Subject>>> = {
  who: { description: "A name, or what somebody did: sybiha", isRequired: true },
  when: { description: "What happened: capture", isRequired: true },
  where: { description: "What happened, or a place: kursk", isRequired: true },
  howmany: { description: "What is counted: soldiers sent", isRequired: true },
  what: { description: "A topic: asylum", isRequired: true },
  why: { description: "What needs a reason: losses", isRequired: true },
  said: { description: "A speaker, a topic, or both: zelensky", isRequired: true },
  ask: { description: "A whole question", isRequired: true },
  timeline: { description: "Only about this; empty: everything", isRequired: false },
  numbers: { description: "Only about this; empty: everything", isRequired: false },
  changes: { description: "About what, since when: harbour since monday; empty: everything", isRequired: false },
  quote: { description: "The words to hold against the record", isRequired: true },
  sources: { description: "Only about this; empty: everything", isRequired: false },
  help: "none",
  source: { description: "list, add ADDRESS, pause, resume, remove or check ID; empty: list", isRequired: false },
  corrections: { description: "Empty: what could not be corrected yet", isRequired: false },
  gap: { description: "file and a question, or close and a number", isRequired: true },
  gaps: { description: "Empty: the open ones", isRequired: false },
  place: { description: "allow or deny COLLECTION, rule GROUND-RULE; empty: what is seen here", isRequired: false },
  grant: { description: "editor or admin, to, and a mention: editor to @somebody", isRequired: true },
  revoke: { description: "editor or admin, from, and a mention: editor from @somebody", isRequired: true },
  grants: "none",
  kill: { description: "The article’s id or address, because, and the reason", isRequired: true },
  audit: { description: "since DATE, about WORDS; empty: the latest", isRequired: false },
};

/** Leaves room for the longest command before the words. */
const subjectLength = maxRequestLength - 10;

/** Several of them fit one request. */
const longestField = 200;

/** Every command, as Discord registers it. Only global ones say where they can be used: elsewhere that is the server. */
export function discordCommands(reach: "global" | "guild"): readonly DiscordCommand[] {
  const places = reach === "guild" ? {} : everywhere();
  const typed = commandNames.slice(0, discordLimits.commands).map((name) => ({
    type: ApplicationCommandType.ChatInput as const,
    name,
    description: clipText(capitalised(commandHelp[name]), discordLimits.commandDescription),
    options: subcommandsOf(name) ?? optionsOf(name, subjects[name] ?? furtherWords),
    ...places,
  }));
  return [...typed, { type: ApplicationCommandType.Message, name: checkMessage, ...places }];
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

const furtherWords: Subject = { description: "Further words, if any", isRequired: false };

/** Names and topics of the record complete what is asked about, not what is done. */
const isCompleted = (name: CommandName): boolean => askingNames.some((asking) => asking === name);

function optionsOf(
  name: CommandName,
  subject: Subject,
): NonNullable<RESTPostAPIChatInputApplicationCommandsJSONBody["options"]> {
  const share = {
    type: ApplicationCommandOptionType.Boolean as const,
    name: optionNames.share,
    description: "True: everybody here sees the answer. Otherwise only you do",
  };
  if (subject === "none") return [share];
  const words = {
    type: ApplicationCommandOptionType.String as const,
    name: optionNames.subject,
    description: subject.description,
    required: subject.isRequired,
    max_length: subjectLength,
  };
  return [isCompleted(name) ? { ...words, autocomplete: true as const } : words, share];
}

type CommandOptions = NonNullable<RESTPostAPIChatInputApplicationCommandsJSONBody["options"]>;

/** Undefined where the command takes words as they come. */
export function subcommandsOf(command: string): CommandOptions | undefined {
  return subscriptionCommands.get(command)?.map(({ name, description, fields }) => ({
    type: ApplicationCommandOptionType.Subcommand as const,
    name,
    description,
    // Discord wants the required ones first.
    options: [...fields]
      .sort((one, other) => Number(other.isRequired ?? false) - Number(one.isRequired ?? false))
      .map(optionOf),
  }));
}

function optionOf({
  name,
  description,
  kind,
  isRequired = false,
  completes,
  least,
  most,
}: Field): APIApplicationCommandBasicOption {
  const said = { name, description, required: isRequired };
  if (kind === ApplicationCommandOptionType.Boolean) return { type: kind, ...said };
  if (kind === ApplicationCommandOptionType.Integer) {
    return {
      type: kind,
      ...said,
      ...(least === undefined ? {} : { min_value: least }),
      ...(most === undefined ? {} : { max_value: most }),
    };
  }
  const words = { type: kind, ...said, max_length: longestField };
  return completes === undefined ? words : { ...words, autocomplete: true };
}

/** In servers and in direct messages; installed to a server or to one's own account. */
function everywhere(): Pick<DiscordCommand, "contexts" | "integration_types"> {
  return {
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  };
}
