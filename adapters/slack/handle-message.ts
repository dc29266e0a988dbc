import type { Desk } from "./desk.ts";
import { answerForAll } from "./post-answer.ts";
import { eventEnvelope, type MessageEvent, messageEvent } from "./read-payload.ts";
import { mentions, readText } from "./read-text.ts";

/** Answers a direct message, or a message that names the bot, where it was written; others are passed over. Never rejects. */
export async function handleMessage(desk: Desk, envelope: unknown, payload: unknown): Promise<void> {
  const event = messageEvent.parse(payload);
  const { channel, user } = event;
  const isDirect = event.channel_type === "im";
  if (user === undefined || !isAsked(event)) return;
  if (!(isDirect || mentions(event.text, desk.identity.botUserId))) return;
  const { event_id: id, is_ext_shared_channel: isExternal } = eventEnvelope.parse(envelope);
  if (!isFirstDelivery(desk, id, event)) return;
  const text = readText(event.text, desk.identity.botUserId);
  const origin = { channel, thread: threadOf(event, isDirect), user, name: undefined, isDirect, isExternal };
  await answerForAll(desk, origin, text === "" ? "help" : text);
}

const asksWithSubtype: ReadonlySet<string> = new Set(["thread_broadcast", "file_share"]);

/** Bots are not answered, or two of them would never stop; edits and joins ask nothing. */
function isAsked({ bot_id: botId, subtype, edited }: MessageEvent): boolean {
  return botId === undefined && edited === undefined && (subtype === undefined || asksWithSubtype.has(subtype));
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
