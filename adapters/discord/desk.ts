import type { Logger } from "pino";
import type { Recorder } from "../../src/corrections/recorder.ts";
import type { Arrivals } from "../../src/doors/arrivals.ts";
import { onlyAsks } from "../../src/doors/only-asks.ts";
import type { Newsroom, Whereabouts } from "../../src/newsroom.ts";
import type { Reply } from "../../src/reply/reply.ts";
import type { ButtonIds } from "./button-state.ts";
import type { Rendered } from "./compose-message.ts";
import { describeError } from "./describe-error.ts";
import { renderDiscord } from "./render-reply.ts";

/** What every listener works with. */
export type Desk = {
  readonly newsroom: Newsroom;
  readonly recorder: Recorder;
  readonly buttonIds: ButtonIds;
  readonly arrivals: Arrivals;
  readonly log: Logger;
  readonly now: () => Date;
  /** How long an interaction may wait for the newsroom before it is acknowledged without the answer, in milliseconds. */
  readonly patience: number;
};

/** A request text, when it was asked, and where and by whom. */
export type Asked = { readonly text: string; readonly askedAt: Date; readonly at: Whereabouts };

/** The answer to a question while it is asked whose it is to give; undefined for what does something. Never rejects. */
export function askAhead(desk: Desk, asked: Asked): Promise<Rendered> | undefined {
  return onlyAsks(asked.text, asked.askedAt) ? askNewsroom(desk, asked) : undefined;
}

/** Asks the newsroom; what breaks there is logged and becomes a calm reply. Never rejects. */
export async function askNewsroom(desk: Desk, { text, askedAt, at }: Asked): Promise<Rendered> {
  return renderedReply(await replyTo(desk, { text, askedAt, at }), askedAt);
}

export function renderedReply(reply: Reply, askedAt: Date): Rendered {
  return { pages: renderDiscord(reply), reply, askedAt };
}

async function replyTo({ newsroom, log }: Desk, { text, askedAt, at }: Asked): Promise<Reply> {
  try {
    return await newsroom.ask({ text, now: askedAt, ...at });
  } catch (error) {
    log.error({ err: describeError(error, text) }, "A question could not be answered");
    return brokenReply(text);
  }
}

function brokenReply(ask: string): Reply {
  const text = "Something went wrong here, and it has been noted. Please ask again in a moment.";
  return { outcome: "problem", ask, blocks: [{ kind: "notice", text }] };
}
