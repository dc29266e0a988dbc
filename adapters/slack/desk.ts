import type { WebClient } from "@slack/web-api";
import type { Logger } from "pino";
import type { SeenKeys } from "../../src/doors/seen-keys.ts";
import type { Newsroom } from "../../src/newsroom.ts";
import type { Reply } from "../../src/reply/reply.ts";
import type { CommandNames } from "./command-names.ts";
import type { Rendered } from "./compose-message.ts";
import { describeError } from "./describe-error.ts";
import { renderSlack } from "./render-reply.ts";
import type { SlackIdentity } from "./slack-identity.ts";

/** What every listener works with. */
export type Desk = {
  readonly newsroom: Newsroom;
  readonly client: WebClient;
  readonly identity: SlackIdentity;
  readonly commandNames: CommandNames;
  readonly seen: SeenKeys;
  readonly log: Logger;
  readonly now: () => Date;
  /** How long a slash command may wait for the newsroom before it is acknowledged without the answer, in milliseconds. */
  readonly patience: number;
};

/** Asks the newsroom; what breaks there is logged and becomes a calm reply. Never rejects. */
export async function askNewsroom(desk: Desk, text: string, askedAt: Date): Promise<Rendered> {
  try {
    const reply = await desk.newsroom.ask({ text, now: askedAt });
    return { pages: renderSlack(reply), ask: reply.ask, askedAt };
  } catch (error) {
    desk.log.error({ err: describeError(error, text) }, "A question could not be answered");
    return { pages: renderSlack(brokenReply(text)), ask: text, askedAt };
  }
}

function brokenReply(ask: string): Reply {
  const text = "Something went wrong here, and it has been noted. Please ask again in a moment.";
  return { outcome: "problem", ask, blocks: [{ kind: "notice", text }] };
}
