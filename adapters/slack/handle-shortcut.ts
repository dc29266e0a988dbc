import { composeMessage, sentenceMessage } from "./compose-message.ts";
import { describeError } from "./describe-error.ts";
import { askNewsroom, type Desk } from "./desk.ts";
import { checkShortcut } from "./manifest.ts";
import { messageShortcut } from "./read-payload.ts";
import { readText } from "./read-text.ts";
import { respond } from "./respond.ts";

/**
 * Holds the words of a message against the record, for the one who asked alone: it may be somebody else's draft. The
 * shortcut is acknowledged before; the answer goes to its response address, which reaches the asker wherever he is.
 */
export async function handleShortcut(desk: Desk, payload: unknown): Promise<void> {
  const { callback_id: id, trigger_id: trigger, response_url: url, message } = messageShortcut.parse(payload);
  if (id !== checkShortcut.callback_id || !desk.seen.isNew(`shortcut ${trigger}`)) return;
  const text = readText(message.text, desk.identity.botUserId);
  const answer = text === "" ? sentenceMessage(noWords) : await checked(desk, text);
  try {
    await respond(url, { response_type: "ephemeral", replace_original: false, ...answer });
  } catch (error) {
    desk.log.error({ err: describeError(error, text) }, "A checked message could not be answered");
  }
}

const noWords = "That message holds no words to check.";

const checked = async (desk: Desk, text: string) =>
  composeMessage(await askNewsroom(desk, `quote ${text}`, desk.now()), {
    page: 0,
    mayShare: false,
    sharedBy: undefined,
  });
