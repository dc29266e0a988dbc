import { asBody, type Body } from "../read-body.ts";
import { listOf } from "./component-tree.ts";

const bits = {
  guilds: 1 << 0,
  guildMessages: 1 << 9,
  guildMessageReactions: 1 << 10,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

/** Those that need Discord's approval, and are not given without it: members, presences, message content. */
const privileged = (1 << 1) | (1 << 8) | bits.messageContent;

/** Every intent that needs no approval. */
export const allIntents = ((1 << 26) - 1) & ~privileged;

/** Which intent lets a session hear the event; undefined: none is needed. */
function neededFor(event: string, data: Body): number | undefined {
  if (event === "MESSAGE_CREATE") return data["guild_id"] === undefined ? bits.directMessages : bits.guildMessages;
  if (event.startsWith("MESSAGE_REACTION")) return bits.guildMessageReactions;
  return event.startsWith("GUILD_") || event.startsWith("THREAD_") ? bits.guilds : undefined;
}

export function isHeard(intents: number, event: string, data: Body): boolean {
  const needed = neededFor(event, data);
  return needed === undefined || (intents & needed) !== 0;
}

/** Without the content intent a message of a server arrives empty, unless it mentions the bot. */
export function coverContent(intents: number, botId: string, event: string, data: Body): Body {
  const isOpen = (intents & bits.messageContent) !== 0 || data["guild_id"] === undefined;
  if (event !== "MESSAGE_CREATE" || isOpen) return data;
  const isMentioned = listOf(data["mentions"]).some(({ id }) => id === botId);
  const isOwn = asBody(data["author"])["id"] === botId;
  return isMentioned || isOwn ? data : { ...data, content: "", embeds: [], attachments: [], components: [] };
}
