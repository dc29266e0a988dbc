import type { WebClient } from "@slack/web-api";
import type { Logger } from "pino";
import type { Recorder } from "../../src/corrections/recorder.ts";
import type { Arrivals } from "../../src/doors/arrivals.ts";
import { onlyAsks } from "../../src/doors/only-asks.ts";
import type { Newsroom, Whereabouts } from "../../src/newsroom.ts";
import type { Reply } from "../../src/reply/reply.ts";
import type { CommandNames } from "./command-names.ts";
import type { Rendered } from "./compose-message.ts";
import { describeError } from "./describe-error.ts";
import { renderSlack } from "./render-reply.ts";
import type { SlackIdentity } from "./slack-identity.ts";
import { asksForZone } from "./user-zone.ts";
import type { Origin, SlackWhereabouts } from "./whereabouts.ts";

/** What every listener works with. */
export type Desk = {
  readonly newsroom: Newsroom;
  readonly client: WebClient;
  readonly identity: SlackIdentity;
  readonly whereabouts: SlackWhereabouts;
  readonly recorder: Recorder;
  readonly commandNames: CommandNames;
  readonly arrivals: Arrivals;
  readonly log: Logger;
  readonly now: () => Date;
  /** How long a slash command may wait for the newsroom before it is acknowledged without the answer, in milliseconds. */
  readonly patience: number;
};

/** A request text, when it was asked, and where and by whom. */
export type Asked = { readonly text: string; readonly askedAt: Date; readonly at: Whereabouts };

/** What was answered where it was asked. */
export type AnsweredAt = { readonly rendered: Rendered; readonly at: Whereabouts };

/** Asks the newsroom where something came from. Never rejects. */
export async function answerAt(desk: Desk, origin: Origin, text: string): Promise<AnsweredAt> {
  const askedAt = desk.now();
  const at = await desk.whereabouts.of({ ...origin, needsZone: asksForZone(text) });
  return { rendered: await askNewsroom(desk, { text, askedAt, at }), at };
}

/** The same while it is asked whose it is to answer; undefined for what does something. Never rejects. */
export function answerAhead(desk: Desk, origin: Origin, text: string): Promise<AnsweredAt> | undefined {
  return onlyAsks(text, desk.now()) ? answerAt(desk, origin, text) : undefined;
}

/** Asks the newsroom; what breaks there is logged and becomes a calm reply. Never rejects. */
export async function askNewsroom(desk: Desk, { text, askedAt, at }: Asked): Promise<Rendered> {
  return renderedReply(await replyTo(desk, { text, askedAt, at }), askedAt);
}

export function renderedReply(reply: Reply, askedAt: Date): Rendered {
  return { pages: renderSlack(reply), reply, askedAt };
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
