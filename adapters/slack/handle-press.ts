import { type ButtonState, readState } from "./button-state.ts";
import { choiceAction } from "./choice-units.ts";
import { actionIds, composeMessage, type SlackMessage } from "./compose-message.ts";
import { describeError } from "./describe-error.ts";
import { askNewsroom, type Desk } from "./desk.ts";
import { post } from "./handle-message.ts";
import { type ButtonPress, buttonPress, homePress } from "./read-payload.ts";
import { respond } from "./respond.ts";
import { share } from "./share-reply.ts";
import { whenAllowed } from "./web-client.ts";

/** Does what a button says: turns a page, shares an answer, asks a choice. The press is acknowledged before. */
export async function handlePress(desk: Desk, payload: unknown): Promise<void> {
  const home = homePress.safeParse(payload);
  if (home.success) {
    const [{ value }] = home.data.actions;
    return post(desk, { text: value, channel: home.data.user.id, thread: undefined });
  }
  const press = buttonPress.parse(payload);
  const [{ action_id: action, value }] = press.actions;
  try {
    if (action.startsWith(`${choiceAction}:`)) return await askChoice(desk, press, value);
    const state = readState(value);
    if (state === undefined) return;
    if (action === actionIds.share) return await share(desk, press, state);
    if (action === actionIds.previous || action === actionIds.next) await turnPage(desk, press, state);
  } catch (error) {
    desk.log.error({ err: describeError(error, value) }, "A button could not do its work");
  }
}

async function turnPage(desk: Desk, press: ButtonPress, state: ButtonState): Promise<void> {
  const rendered = await askNewsroom(desk, state.ask, state.askedAt);
  const mayShare = press.container.is_ephemeral;
  await replace(desk, press, composeMessage(rendered, { page: state.page, mayShare, sharedBy: state.sharedBy }));
}

/** A message for one person can only be changed by the address of its own press; one for all only by its id. */
async function replace(desk: Desk, press: ButtonPress, message: SlackMessage): Promise<void> {
  const { is_ephemeral: isPrivate, channel_id: channel, message_ts: ts } = press.container;
  if (isPrivate) return respond(press.response_url, { replace_original: true, ...message });
  await whenAllowed(() => desk.client.chat.update({ channel, ts, text: message.text, blocks: message.blocks }));
}

async function askChoice(desk: Desk, press: ButtonPress, text: string): Promise<void> {
  const { channel_id: channel, message_ts: ts, thread_ts: thread, is_ephemeral: isPrivate } = press.container;
  if (isPrivate) {
    const rendered = await askNewsroom(desk, text, desk.now());
    return replace(desk, press, composeMessage(rendered, { page: 0, mayShare: true, sharedBy: undefined }));
  }
  const isDirect = channel.startsWith("D");
  await post(desk, { text, channel, thread: thread ?? (isDirect ? undefined : ts) });
}
