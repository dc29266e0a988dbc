import { sentenceMessage } from "./compose-message.ts";
import { describeError } from "./describe-error.ts";
import type { Desk } from "./desk.ts";
import { checkShortcut } from "./manifest.ts";
import { type PrivateAnswer, privateAnswer, wasNotSent, wasSent } from "./private-answer.ts";
import { type MessageShortcut, messageShortcut, nameOf } from "./read-payload.ts";
import { readText } from "./read-text.ts";
import { respond } from "./respond.ts";

/**
 * Holds the words of a message against the record, for the one who asked alone: it may be somebody else's draft. The
 * shortcut is acknowledged before; the answer goes to its response address, which reaches the asker wherever he is.
 */
export async function handleShortcut(desk: Desk, payload: unknown): Promise<void> {
  const shortcut = messageShortcut.parse(payload);
  const { callback_id: id, trigger_id: trigger } = shortcut;
  if (id !== checkShortcut.callback_id) return;
  await desk.arrivals.once(`shortcut ${trigger}`, () => check(desk, shortcut));
}

async function check(desk: Desk, { user, channel, message, response_url: url }: MessageShortcut): Promise<void> {
  const text = readText(message.text, desk.identity.botUserId);
  const origin = { channel: channel.id, thread: message.thread_ts, user: user.id, name: nameOf(user) };
  const asked = { text: `quote ${text}`, origin, responseUrl: url, mayShare: false };
  const answer = text === "" ? noWords : await privateAnswer(desk, asked);
  try {
    await respond(url, { response_type: "ephemeral", replace_original: false, ...answer.message });
    await wasSent(desk, answer);
  } catch (error) {
    desk.log.error({ err: describeError(error, text) }, "A checked message could not be answered");
    await wasNotSent(desk, answer.token, error);
  }
}

const noWords: PrivateAnswer = {
  message: sentenceMessage("That message holds no words to check."),
  token: undefined,
};
