import { type ButtonState, readState } from "./button-state.ts";
import { choiceAction } from "./choice-units.ts";
import { actionIds, composeMessage, type SlackMessage } from "./compose-message.ts";
import { describeError } from "./describe-error.ts";
import { askNewsroom, type Desk } from "./desk.ts";
import { directChannel } from "./direct-channel.ts";
import { entryOf } from "./ledger-entry.ts";
import { answerForAll } from "./post-answer.ts";
import { markOf, tokenOfRow } from "./posting-mark.ts";
import { fillHome } from "./publish-home.ts";
import { type ButtonPress, buttonPress, type HomePress, homePress, nameOf, originOf } from "./read-payload.ts";
import { respond } from "./respond.ts";
import { share } from "./share-reply.ts";
import { asksForZone } from "./user-zone.ts";
import { whenAllowed } from "./web-client.ts";

/** Does what a button says: turns a page, shares an answer, asks a choice. The press is acknowledged before. */
export async function handlePress(desk: Desk, payload: unknown): Promise<void> {
  const home = homePress.safeParse(payload);
  const press = home.success ? home.data : buttonPress.parse(payload);
  const work = () => (home.success ? answerDirectly(desk, home.data) : obey(desk, buttonPress.parse(payload)));
  await desk.arrivals.once(`press ${press.trigger_id}`, work);
}

async function obey(desk: Desk, press: ButtonPress): Promise<void> {
  const [{ action_id: action, value }] = press.actions;
  try {
    if (action.startsWith(`${choiceAction}:`)) return await askChoice(desk, press, value);
    const state = readState(value);
    if (state === undefined) return;
    if (action === actionIds.share) return await share(desk, press, state);
    if (action === actionIds.previous || action === actionIds.next) await show(desk, press, state);
  } catch (error) {
    desk.log.error({ err: describeError(error, value) }, "A button could not do its work");
  }
}

/** The App Home has no message to answer to; it shows at once what became of digests and watches. */
async function answerDirectly(desk: Desk, { user, actions: [{ value }] }: HomePress): Promise<void> {
  const channel = await directChannel(desk.client, user.id);
  const origin = { channel, thread: undefined, user: user.id, name: nameOf(user), isDirect: true };
  await answerForAll(desk, origin, value);
  if (/^\/?(?:digest|watch)\b/.test(value)) await fillHome(desk, user.id);
}

/** Shows another page or reply in the place of the message, and tells the ledger. */
async function show(desk: Desk, press: ButtonPress, state: ButtonState): Promise<void> {
  const { page, sharedBy, askedAt } = state;
  const { is_ephemeral: isPrivate, message_ts: ts } = press.container;
  const token = tokenOfRow(press.actions[0].block_id);
  const at = await desk.whereabouts.of({ ...originOf(press), needsZone: asksForZone(state.ask) });
  const rendered = await askNewsroom(desk, { text: state.ask, askedAt, at });
  await replace(desk, press, composeMessage(rendered, { page, mayShare: isPrivate, sharedBy, token }));
  const responseUrl = isPrivate ? press.response_url : undefined;
  const entry = entryOf({ rendered, at, page, sharedBy, responseUrl }, desk.now());
  await desk.recorder.reshow({ ...entry, message: isPrivate ? (token ?? ts) : ts });
}

/** A message for one person can only be changed by the address of its own press; one for all only by its id. */
async function replace(desk: Desk, press: ButtonPress, { text, blocks, ...rest }: SlackMessage): Promise<void> {
  const { is_ephemeral: isPrivate, channel_id: channel, message_ts: ts } = press.container;
  if (isPrivate) return respond(press.response_url, { replace_original: true, text, blocks, ...rest });
  const mark = markOf(tokenOfRow(press.actions[0].block_id));
  await whenAllowed(() => desk.client.chat.update({ channel, ts, text, blocks, ...mark }));
}

async function askChoice(desk: Desk, press: ButtonPress, text: string): Promise<void> {
  const { channel_id: channel, message_ts: ts, thread_ts: thread, is_ephemeral: isPrivate } = press.container;
  if (isPrivate) return show(desk, press, { ask: text, askedAt: desk.now(), page: 0, sharedBy: undefined });
  const isDirect = channel.startsWith("D");
  await answerForAll(desk, { ...originOf(press), thread: thread ?? (isDirect ? undefined : ts) }, text);
}
