import type { Logger } from "pino";
import type { SeenKeys } from "../../src/doors/seen-keys.ts";
import type { Newsroom } from "../../src/newsroom.ts";
import type { Reply } from "../../src/reply/reply.ts";
import type { ButtonIds } from "./button-state.ts";
import type { Rendered } from "./compose-message.ts";
import { describeError } from "./describe-error.ts";
import { renderDiscord } from "./render-reply.ts";

/** What every listener works with. */
export type Desk = {
  readonly newsroom: Newsroom;
  readonly buttonIds: ButtonIds;
  readonly seen: SeenKeys;
  readonly log: Logger;
  readonly now: () => Date;
  /** How long an interaction may wait for the newsroom before it is acknowledged without the answer, in milliseconds. */
  readonly patience: number;
};

/** Asks the newsroom; what breaks there is logged and becomes a calm reply. Never rejects. */
export async function askNewsroom(desk: Desk, text: string, askedAt: Date): Promise<Rendered> {
  try {
    return rendered(await desk.newsroom.ask({ text, now: askedAt }), askedAt);
  } catch (error) {
    desk.log.error({ err: describeError(error, text) }, "A question could not be answered");
    return rendered(brokenReply(text), askedAt);
  }
}

function rendered(reply: Reply, askedAt: Date): Rendered {
  return { pages: renderDiscord(reply), outcome: reply.outcome, ask: reply.ask, askedAt };
}

function brokenReply(ask: string): Reply {
  const text = "Something went wrong here, and it has been noted. Please ask again in a moment.";
  return { outcome: "problem", ask, blocks: [{ kind: "notice", text }] };
}
