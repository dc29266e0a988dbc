import type { Message } from "discord.js";
import { composeMessage } from "./compose-message.ts";
import { describeError } from "./describe-error.ts";
import { askNewsroom, type Desk } from "./desk.ts";
import { mentions, readText } from "./read-text.ts";

/** Answers a direct message, or a message that names the bot, below it; others are passed over. Never rejects. */
export async function handleMessage(desk: Desk, message: Message): Promise<void> {
  const botId = message.client.user.id;
  const isDirect = message.guildId === null;
  if (!isAsked(message) || !(isDirect || mentions(message.content, botId))) return;
  if (!desk.seen.isNew(`message ${message.id}`)) return;
  const text = readText(message.content, botId, namesIn(message));
  const rendered = await askNewsroom(desk, text === "" ? "help" : text, desk.now());
  const { components, flags } = composeMessage(desk.buttonIds, rendered, {
    page: 0,
    mayShare: false,
    sharedBy: undefined,
  });
  try {
    // A question that was deleted meanwhile is still answered; one nonce a question keeps a repeated post single.
    await message.reply({ components, flags, failIfNotExists: false, nonce: message.id, enforceNonce: true });
  } catch (error) {
    desk.log.error({ err: describeError(error, text) }, "An answer could not be posted");
  }
}

/** Bots are not answered, or two of them would never stop; joins and pins ask nothing. */
function isAsked({ author, webhookId, system }: Message): boolean {
  return !(author.bot || webhookId !== null || system);
}

function namesIn({ mentions: { users, channels } }: Message) {
  return {
    users: new Map(users.map((user) => [user.id, user.displayName])),
    channels: new Map(channels.map((channel) => [channel.id, "name" in channel ? (channel.name ?? "") : ""])),
  };
}
