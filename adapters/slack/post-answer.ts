import { unrecordedReply } from "../../src/corrections/unrecorded-reply.ts";
import { isForAskerAlone } from "../../src/doors/for-asker-alone.ts";
import type { Whereabouts } from "../../src/newsroom.ts";
import { composeMessage, type Rendered, type SlackMessage } from "./compose-message.ts";
import { describeError } from "./describe-error.ts";
import { type AnsweredAt, answerAt, type Desk, renderedReply } from "./desk.ts";
import { entryOf } from "./ledger-entry.ts";
import { markOf } from "./posting-mark.ts";
import { wasNotSent } from "./private-answer.ts";
import { whenAllowed } from "./web-client.ts";
import type { Origin } from "./whereabouts.ts";

/** Asks, where that was not done ahead, and posts the answer for all who are where it was asked. Never rejects. */
export async function answerForAll(
  desk: Desk,
  origin: Origin,
  text: string,
  ahead?: Promise<AnsweredAt>,
): Promise<void> {
  const { rendered, at } = await (ahead ?? answerAt(desk, origin, text));
  try {
    if (at.place.audience !== "person" && isForAskerAlone(text)) return await answerAlone(desk, { rendered, at });
    const isPosted = await post(desk, { rendered, at, page: 0, sharedBy: undefined });
    if (!isPosted) await tellAlone(desk, at, unrecorded(rendered));
  } catch (error) {
    desk.log.error({ err: describeError(error, text) }, "An answer could not be posted");
  }
}

/** Slack gives no address by which such a message could be changed, so its asker is told of a change in another way. */
async function answerAlone(desk: Desk, { rendered, at }: Pick<Posted, "rendered" | "at">): Promise<void> {
  const until = desk.now().toISOString();
  const entry = entryOf({ rendered, at, responseUrl: "" }, desk.now());
  const { token } = await desk.recorder.intend({ ...entry, handle: { value: "", until } });
  const message = composeMessage(rendered, { page: 0, mayShare: false, sharedBy: undefined, token });
  try {
    await tellAlone(desk, at, message);
    await desk.recorder.confirm(token, token ?? "");
  } catch (error) {
    await wasNotSent(desk, token, error);
    throw error;
  }
}

export type Posted = {
  readonly rendered: Rendered;
  readonly at: Whereabouts;
  readonly page: number;
  readonly sharedBy: string | undefined;
};

/** Posts for all who are at the place; false where the ledger does not let it. Throws where posting fails. */
export async function post(desk: Desk, { rendered, at, page, sharedBy }: Posted): Promise<boolean> {
  const { channel, thread } = at.place;
  const entry = entryOf({ rendered, at, page, sharedBy, responseUrl: undefined }, desk.now());
  const { maySend, token } = await desk.recorder.intend(entry);
  if (!maySend) return false;
  const message = composeMessage(rendered, { page, mayShare: false, sharedBy, token });
  try {
    const { ts } = await whenAllowed(() =>
      desk.client.chat.postMessage({ channel, ...inThread(thread), ...message, ...markOf(token) }),
    );
    if (ts !== undefined) await desk.recorder.confirm(token, ts);
    return true;
  } catch (error) {
    await wasNotSent(desk, token, error);
    throw error;
  }
}

/** What is said in the place of an answer that the ledger does not let be shown to all. */
export function unrecorded({ reply, askedAt }: Rendered): SlackMessage {
  const instead = renderedReply(unrecordedReply(reply.ask), askedAt);
  return composeMessage(instead, { page: 0, mayShare: false, sharedBy: undefined });
}

async function tellAlone({ client }: Desk, { place, asker }: Whereabouts, message: SlackMessage): Promise<void> {
  const { channel, thread } = place;
  const { text, blocks } = message;
  await whenAllowed(() => client.chat.postEphemeral({ channel, user: asker.id, ...inThread(thread), text, blocks }));
}

const inThread = (thread: string | undefined) => (thread === undefined ? {} : { thread_ts: thread });
