import type { Whereabouts } from "../../src/newsroom.ts";
import { composeMessage, type Rendered } from "./compose-message.ts";
import { describeError } from "./describe-error.ts";
import { askNewsroom, type Desk } from "./desk.ts";
import { entryOf } from "./ledger-entry.ts";
import { markOf } from "./posting-mark.ts";
import { wasNotSent } from "./private-answer.ts";
import { whenAllowed } from "./web-client.ts";
import type { Origin } from "./whereabouts.ts";

/** Asks, and posts the answer for all who are where it was asked. Never rejects. */
export async function answerForAll(desk: Desk, origin: Origin, text: string): Promise<void> {
  const at = await desk.whereabouts.of(origin);
  const rendered = await askNewsroom(desk, { text, askedAt: desk.now(), at });
  try {
    await post(desk, { rendered, at, page: 0, sharedBy: undefined });
  } catch (error) {
    desk.log.error({ err: describeError(error, text) }, "An answer could not be posted");
  }
}

export type Posted = {
  readonly rendered: Rendered;
  readonly at: Whereabouts;
  readonly page: number;
  readonly sharedBy: string | undefined;
};

/** Posts for all who are at the place, written into the ledger before. Throws where that fails. */
export async function post(desk: Desk, { rendered, at, page, sharedBy }: Posted): Promise<void> {
  const { channel, thread } = at.place;
  const entry = entryOf({ rendered, at, page, sharedBy, responseUrl: undefined }, desk.now());
  const token = await desk.recorder.intend(entry);
  const message = composeMessage(rendered, { page, mayShare: false, sharedBy, token });
  const inThread = thread === undefined ? {} : { thread_ts: thread };
  try {
    const { ts } = await whenAllowed(() =>
      desk.client.chat.postMessage({ channel, ...inThread, ...message, ...markOf(token) }),
    );
    if (ts !== undefined) await desk.recorder.confirm(token, ts);
  } catch (error) {
    await wasNotSent(desk, token, error);
    throw error;
  }
}
