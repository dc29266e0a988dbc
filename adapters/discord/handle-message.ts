import { type Message, RESTJSONErrorCodes } from "discord.js";
import { answeredAloneElsewhere, isForAskerAlone } from "../../src/doors/for-asker-alone.ts";
import { answerTo, wasNotSent } from "./answer.ts";
import { type DiscordMessage, type Rendered, sentenceMessage } from "./compose-message.ts";
import { codeOf, describeError } from "./describe-error.ts";
import { type Asked, askAhead, type Desk } from "./desk.ts";
import { mentions, namesIn, readText } from "./read-text.ts";
import { whereaboutsOfMessage } from "./whereabouts.ts";

/** Answers a direct message, or a message that names the bot, below it; others are passed over. Never rejects. */
export async function handleMessage(desk: Desk, message: Message): Promise<void> {
  const botId = message.client.user.id;
  const isDirect = message.guildId === null;
  if (!isAsked(message) || !(isDirect || mentions(message.content, botId))) return;
  const typed = readText(message.content, botId, namesIn(message));
  const text = typed === "" ? "help" : typed;
  const asked = { text, askedAt: desk.now(), at: whereaboutsOfMessage(message) };
  const answering = (ahead: Promise<Rendered> | undefined) =>
    !isDirect && isForAskerAlone(text) ? pointElsewhere(desk, message) : answer(desk, message, { ...asked, ahead });
  await desk.arrivals.once(`message ${message.id}`, (_, ahead) => answering(ahead), {
    standsIn: true,
    prepare: () => askAhead(desk, asked),
  });
}

type Ahead = { readonly ahead: Promise<Rendered> | undefined };

async function answer(desk: Desk, message: Message, asked: Asked & Ahead): Promise<void> {
  const answered = await answerTo(desk, {
    ...asked,
    visibility: "public",
    handle: undefined,
    page: 0,
    mayShare: false,
    sharedBy: undefined,
  });
  try {
    await desk.recorder.confirm(answered.token, await post(message, answered.message));
  } catch (error) {
    desk.log.error({ err: describeError(error, asked.text) }, "An answer could not be posted");
    await wasNotSent(desk, answered.token, error);
  }
}

async function pointElsewhere(desk: Desk, message: Message): Promise<void> {
  try {
    await post(message, sentenceMessage(answeredAloneElsewhere));
  } catch (error) {
    desk.log.error({ err: describeError(error) }, "An answer could not be posted");
  }
}

/** Bots are not answered, or two of them would never stop; joins and pins ask nothing. */
function isAsked({ author, webhookId, system }: Message): boolean {
  return !(author.bot || webhookId !== null || system);
}

/**
 * A question that was deleted meanwhile is still answered, and so is one where the bot may not read the history, which a
 * reply needs. One nonce a question keeps a repeated post single.
 */
async function post(message: Message, { components, flags }: DiscordMessage): Promise<string> {
  const answer = { components, flags, nonce: message.id, enforceNonce: true };
  try {
    return (await message.reply({ ...answer, failIfNotExists: false })).id;
  } catch (error) {
    if (codeOf(error) !== noHistory || !message.channel.isSendable()) throw error;
    return (await message.channel.send(answer)).id;
  }
}

const noHistory = RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
