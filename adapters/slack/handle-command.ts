import { within } from "../../src/doors/within.ts";
import { requestOfCommand } from "./command-names.ts";
import { type SlackMessage, sentenceMessage } from "./compose-message.ts";
import { describeError } from "./describe-error.ts";
import { type AnsweredAt, answerAhead, type Desk } from "./desk.ts";
import { type PrivateAnswer, type PrivateQuestion, privateAnswer, wasNotSent, wasSent } from "./private-answer.ts";
import { type CommandPayload, commandPayload } from "./read-payload.ts";
import { givesRole, readText } from "./read-text.ts";
import { respond } from "./respond.ts";

/** Acknowledges a command, with a message where one is ready. */
export type Acknowledge = (message?: SlackMessage & { readonly response_type: "ephemeral" }) => Promise<void>;

/**
 * Answers a slash command to the one who typed it. A ready answer goes into the acknowledgement, which is due within
 * three seconds; a late one follows by the response address.
 */
export async function handleCommand(desk: Desk, payload: unknown, acknowledge: Acknowledge): Promise<void> {
  const typed = commandPayload.parse(payload);
  const asked = questionOf(desk, typed);
  const isOurs = await desk.arrivals.once(
    `command ${typed.trigger_id}`,
    (_, ahead: Promise<AnsweredAt> | undefined) => answerCommand(desk, { ...asked, ahead }, acknowledge),
    { prepare: () => answerAhead(desk, asked.origin, asked.text) },
  );
  if (!isOurs) await acknowledge();
}

function questionOf(desk: Desk, typed: CommandPayload): Omit<PrivateQuestion, "ahead"> {
  const { command, text, response_url: responseUrl, ...by } = typed;
  const isForGrant = givesRole(requestOfCommand(command, text, desk.commandNames));
  const words = readText(text, desk.identity.botUserId, isForGrant);
  const request = requestOfCommand(command, words, desk.commandNames);
  const origin = { channel: by.channel_id, thread: undefined, user: by.user_id, name: by.user_name };
  return { text: request, origin, responseUrl, mayShare: true };
}

async function answerCommand(desk: Desk, asked: PrivateQuestion, acknowledge: Acknowledge): Promise<void> {
  const answering = privateAnswer(desk, asked);
  const ready = await within(answering, desk.patience);
  if (ready !== undefined && (await wasAcknowledged(desk, acknowledge, ready.message))) return wasSent(desk, ready);
  if (ready === undefined)
    await wasAcknowledged(desk, acknowledge, sentenceMessage("Still looking. The answer follows."));
  await deliverLate(desk, asked.responseUrl, { answer: await answering, typed: asked.text });
}

/** A socket that has just dropped loses the acknowledgement; the answer then takes the other way. */
async function wasAcknowledged(desk: Desk, acknowledge: Acknowledge, message: SlackMessage): Promise<boolean> {
  try {
    await acknowledge({ ...message, response_type: "ephemeral" });
    return true;
  } catch (error) {
    desk.log.warn({ err: describeError(error) }, "A command could not be acknowledged");
    return false;
  }
}

type Late = { readonly answer: PrivateAnswer; readonly typed: string };

async function deliverLate(desk: Desk, responseUrl: string, { answer, typed }: Late): Promise<void> {
  try {
    await respond(responseUrl, { response_type: "ephemeral", replace_original: false, ...answer.message });
    await wasSent(desk, answer);
  } catch (error) {
    desk.log.error({ err: describeError(error, typed) }, "A late answer could not be delivered");
    await wasNotSent(desk, answer.token, error);
  }
}
