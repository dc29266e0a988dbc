import { sentenceMessage } from "./compose-message.ts";
import { describeError } from "./describe-error.ts";
import { type AnsweredAt, answerAhead, type Desk } from "./desk.ts";
import { checkShortcut } from "./manifest.ts";
import { type PrivateAnswer, type PrivateQuestion, privateAnswer, wasNotSent, wasSent } from "./private-answer.ts";
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
  const words = readText(shortcut.message.text, desk.identity.botUserId);
  const asked = questionOf(shortcut, words);
  await desk.arrivals.once(
    `shortcut ${trigger}`,
    (_, ahead: Promise<AnsweredAt> | undefined) => check(desk, { ...asked, ahead }, words),
    { prepare: () => (words === "" ? undefined : answerAhead(desk, asked.origin, asked.text)) },
  );
}

function questionOf(shortcut: MessageShortcut, words: string): Omit<PrivateQuestion, "ahead"> {
  const { user, channel, message, response_url: responseUrl } = shortcut;
  const origin = { channel: channel.id, thread: message.thread_ts, user: user.id, name: nameOf(user) };
  return { text: `quote ${words}`, origin, responseUrl, mayShare: false };
}

async function check(desk: Desk, asked: PrivateQuestion, words: string): Promise<void> {
  const { responseUrl: url } = asked;
  const answer = words === "" ? noWords : await privateAnswer(desk, asked);
  try {
    await respond(url, { response_type: "ephemeral", replace_original: false, ...answer.message });
    await wasSent(desk, answer);
  } catch (error) {
    desk.log.error({ err: describeError(error, words) }, "A checked message could not be answered");
    await wasNotSent(desk, answer.token, error);
  }
}

const noWords: PrivateAnswer = {
  message: sentenceMessage("That message holds no words to check."),
  token: undefined,
};
