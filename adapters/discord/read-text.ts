import type { Message } from "discord.js";

/** The names of what a message mentions, by id. */
export type MentionedNames = {
  readonly users: ReadonlyMap<string, string>;
  readonly channels: ReadonlyMap<string, string>;
};

/** What somebody typed, from the content of a message: mentions of the bot go, other marks become their words. */
export function readText(content: string, botId: string, names: MentionedNames): string {
  if (givesRole.test(content)) return withoutBot(content, botId);
  return content
    .replace(/<@!?(\d+)>/g, (_whole, id: string) => (id === botId ? " " : ` ${names.users.get(id) ?? ""} `))
    .replace(/<#(\d+)>/g, (_whole, id: string) => ` ${names.channels.get(id) ?? ""} `)
    .replace(/<\/([^:>]+):\d+>/g, " $1 ")
    .replace(/<a?:(\w+):\d+>/g, " $1 ")
    .replace(/<(?:@&\d+|t:-?\d+(?::\w)?)>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\//, "");
}

/** A role is given to an id, which no words say, so the marks of people and roles stay. */
const givesRole = /^(?:<@!?\d+>|\s)*\/?(?:grant|revoke)\s/i;

function withoutBot(content: string, botId: string): string {
  const said = content.replaceAll(`<@${botId}>`, " ").replaceAll(`<@!${botId}>`, " ");
  return said.replace(/\s+/g, " ").trim().replace(/^\//, "");
}

/** Whether a message names the bot in its words; a reply to it alone does not. */
export function mentions(content: string, botId: string): boolean {
  return content.includes(`<@${botId}>`) || content.includes(`<@!${botId}>`);
}

/** The names of the people and channels that a message mentions. */
export function namesIn({ mentions: { users, channels } }: Message): MentionedNames {
  return {
    users: new Map(users.map((user) => [user.id, user.displayName])),
    channels: new Map(channels.map((channel) => [channel.id, "name" in channel ? (channel.name ?? "") : ""])),
  };
}
