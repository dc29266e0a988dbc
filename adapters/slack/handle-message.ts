import { type AnsweredAt, answerAhead, type Desk } from "./desk.ts";
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
  const { is_ext_shared_channel: isExternal } = eventEnvelope.parse(envelope);
  const typed = readText(event.text, desk.identity.botUserId);
  const text = typed === "" ? "help" : typed;
  const origin = { channel, thread: threadOf(event, isDirect), user, name: undefined, isDirect, isExternal };
  // The same message comes under several events, as a mention and as a message, so it is known by its own name.
  await desk.arrivals.once(
    `message ${channel} ${event.ts}`,
    (_, ahead: Promise<AnsweredAt> | undefined) => answerForAll(desk, origin, text, ahead),
    { standsIn: true, prepare: () => answerAhead(desk, origin, text) },
  );
}

const asksWithSubtype: ReadonlySet<string> = new Set(["thread_broadcast", "file_share"]);

/** Bots are not answered, or two of them would never stop; edits and joins ask nothing. */
function isAsked({ bot_id: botId, subtype, edited }: MessageEvent): boolean {
  return botId === undefined && edited === undefined && (subtype === undefined || asksWithSubtype.has(subtype));
}

function threadOf(event: MessageEvent, isDirect: boolean): string | undefined {
  if (event.thread_ts !== undefined) return event.thread_ts;
  return isDirect ? undefined : event.ts;
}
