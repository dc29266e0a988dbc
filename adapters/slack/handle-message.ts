import { composeMessage } from "./compose-message.ts";
import { describeError } from "./describe-error.ts";
import { askNewsroom, type Desk } from "./desk.ts";
import { eventEnvelope, type MessageEvent, messageEvent } from "./read-payload.ts";
import { mentions, readText } from "./read-text.ts";
import { whenAllowed } from "./web-client.ts";

/** Answers a direct message, or a message that names the bot, where it was written; others are passed over. */
export async function handleMessage(desk: Desk, envelope: unknown, payload: unknown): Promise<void> {
  const event = messageEvent.parse(payload);
  const isDirect = event.channel_type === "im";
  if (!isAsked(event) || !(isDirect || mentions(event.text, desk.identity.botUserId))) return;
  if (!isFirstDelivery(desk, eventEnvelope.parse(envelope).event_id, event)) return;
  const text = readText(event.text, desk.identity.botUserId);
  await post(desk, { text: text === "" ? "help" : text, channel: event.channel, thread: threadOf(event, isDirect) });
}

/** Where an answer for all is posted; `thread` undefined: beside the question. */
export type Place = { readonly channel: string; readonly thread: string | undefined };

/** Asks and posts for all who are there. Never rejects. */
export async function post(desk: Desk, asked: Place & { readonly text: string }): Promise<void> {
  const rendered = await askNewsroom(desk, asked.text, desk.now());
  const message = composeMessage(rendered, { page: 0, mayShare: false, sharedBy: undefined });
  const inThread = asked.thread === undefined ? {} : { thread_ts: asked.thread };
  try {
    await whenAllowed(() => desk.client.chat.postMessage({ channel: asked.channel, ...inThread, ...message }));
  } catch (error) {
    desk.log.error({ err: describeError(error, asked.text) }, "An answer could not be posted");
  }
}

const asksWithSubtype: ReadonlySet<string> = new Set(["thread_broadcast", "file_share"]);

/** Bots are not answered, or two of them would never stop; edits and joins ask nothing. */
function isAsked({ bot_id: botId, subtype, user, edited }: MessageEvent): boolean {
  const isOfPerson = botId === undefined && user !== undefined;
  return isOfPerson && edited === undefined && (subtype === undefined || asksWithSubtype.has(subtype));
}

/** The same message can come as a redelivery, and both as a mention and as a message. */
function isFirstDelivery(desk: Desk, eventId: string | undefined, { channel, ts }: MessageEvent): boolean {
  const keys = [...(eventId === undefined ? [] : [`event ${eventId}`]), `message ${channel} ${ts}`];
  return keys.map((key) => desk.seen.isNew(key)).every(Boolean);
}

function threadOf(event: MessageEvent, isDirect: boolean): string | undefined {
  if (event.thread_ts !== undefined) return event.thread_ts;
  return isDirect ? undefined : event.ts;
}
