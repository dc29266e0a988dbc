import { commandText } from "../../src/questions/desk-command-name.ts";
import { type CommandName, commandNames } from "../../src/questions/question.ts";

/**
 * Names that Slack keeps for itself; one of them makes Slack refuse every command of a manifest. The second line is
 * reserved by some reports only. Sources: issue threads NousResearch/hermes-agent #17054 and #18456,
 * openclaw/openclaw #29032.
 */
export const reservedNames: ReadonlySet<string> = new Set([
  ...["me", "status", "away", "dnd", "shrug", "remind", "msg", "feed", "who", "collapse", "expand", "leave", "join"],
  ...["open", "search", "topic", "mute", "pro", "shortcuts"],
  ...["archive", "help", "send", "kill", "debug", "commands"],
]);

/** Longest name that Slack takes, with its slash. */
const commandNameLimit = 32;
/** How many commands an app may have. */
export const mostCommands = 50;

/** A command as it is typed; `command` undefined: the umbrella, whose words begin with the command. */
export type SlackCommand = { readonly name: string; readonly command: CommandName | undefined };

/** A command that cannot be had, and why, as a sentence. */
export type LeftOut = { readonly name: string; readonly reason: string };

/** How an installation names its commands, without slashes. */
export type CommandNames = { readonly prefix: string; readonly umbrella: string };

/** The commands that can be had with these names, the umbrella first, and those that cannot. */
export function commandsFor(
  names: CommandNames,
  most = mostCommands,
): {
  readonly commands: readonly SlackCommand[];
  readonly leftOut: readonly LeftOut[];
} {
  const wanted: readonly SlackCommand[] = [
    { name: `/${names.umbrella}`, command: undefined },
    ...commandNames.map((command) => ({ name: `/${names.prefix}${command}`, command })),
  ];
  const commands: SlackCommand[] = [];
  const leftOut: LeftOut[] = [];
  for (const command of wanted) {
    const isFull = commands.length >= most;
    const reason = isFull ? tooMany(command, most, names) : whyNot(command, commands, names.umbrella);
    if (reason === undefined) commands.push(command);
    else leftOut.push({ name: command.name, reason });
  }
  return { commands, leftOut };
}

function whyNot({ name, command }: SlackCommand, taken: readonly SlackCommand[], umbrella: string): string | undefined {
  if (reservedNames.has(name.slice(1))) {
    const instead =
      command === undefined
        ? "Set SLACK_UMBRELLA to another name."
        : `Type /${umbrella} ${command}, mention the bot, or set SLACK_COMMAND_PREFIX.`;
    return `Slack keeps ${name} for itself. ${instead}`;
  }
  if (name.length > commandNameLimit)
    return `${name} is longer than the ${commandNameLimit} characters that Slack takes.`;
  if (taken.some((other) => other.name === name)) return `${name} is already the name of another command.`;
  return undefined;
}

function tooMany({ name, command }: SlackCommand, most: number, { umbrella }: CommandNames): string {
  return `Slack takes ${most} commands of an app, so ${name} is left out. Type /${umbrella} ${command ?? ""}.`;
}

/** The request that a typed command stands for; one that is not known is read like the umbrella. */
export function requestOfCommand(typed: string, text: string, names: CommandNames): string {
  const word = typed.replace(/^\//, "");
  const isSingle = (name: CommandName) => word === `${names.prefix}${name}` || word === name;
  const command = word === names.umbrella ? undefined : commandNames.find(isSingle);
  const request = command === undefined ? text : commandText(command, text);
  return request === "" ? "help" : request;
}
