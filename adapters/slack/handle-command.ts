import { within } from "../../src/doors/within.ts";
import { requestOfCommand } from "./command-names.ts";
import { composeMessage, type Rendered, type SlackMessage, sentenceMessage } from "./compose-message.ts";
import { describeError } from "./describe-error.ts";
import { askNewsroom, type Desk } from "./desk.ts";
import { commandPayload } from "./read-payload.ts";
import { readText } from "./read-text.ts";
import { respond } from "./respond.ts";

/** Acknowledges a command, with a message where one is ready. */
export type Acknowledge = (message: SlackMessage & { readonly response_type: "ephemeral" }) => Promise<void>;

/**
 * Answers a slash command to the one who typed it. A ready answer goes into the acknowledgement, which is due within
 * three seconds; a late one follows by the response address.
 */
export async function handleCommand(desk: Desk, payload: unknown, acknowledge: Acknowledge): Promise<void> {
  const { command, text, response_url: responseUrl } = commandPayload.parse(payload);
  const request = requestOfCommand(command, readText(text, desk.identity.botUserId), desk.commandNames);
  const answering = askNewsroom(desk, request, desk.now());
  const ready = await within(answering, desk.patience);
  if (ready !== undefined && (await wasAcknowledged(desk, acknowledge, privately(ready)))) return;
  if (ready === undefined)
    await wasAcknowledged(desk, acknowledge, sentenceMessage("Still looking. The answer follows."));
  await deliverLate(desk, responseUrl, await answering);
}

function privately(rendered: Rendered): SlackMessage {
  return composeMessage(rendered, { page: 0, mayShare: true, sharedBy: undefined });
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

async function deliverLate(desk: Desk, responseUrl: string, rendered: Rendered): Promise<void> {
  try {
    await respond(responseUrl, { response_type: "ephemeral", replace_original: false, ...privately(rendered) });
  } catch (error) {
    desk.log.error({ err: describeError(error, rendered.ask) }, "A late answer could not be delivered");
  }
}
