import type { Posting } from "../../src/corrections/posting.ts";
import type { Showing as Entry } from "../../src/corrections/recorder.ts";
import { unrecordedReply } from "../../src/corrections/unrecorded-reply.ts";
import type { Whereabouts } from "../../src/newsroom.ts";
import { composeMessage, type DiscordMessage, type Rendered } from "./compose-message.ts";
import { askNewsroom, type Desk, renderedReply } from "./desk.ts";
import { isRefused } from "./discord-outcomes.ts";

/** What is asked, and how its answer will be shown. */
export type Question = {
  /** What was composed of it already. */
  readonly ahead?: Promise<Rendered> | undefined;
  readonly text: string;
  readonly askedAt: Date;
  readonly at: Whereabouts;
  readonly visibility: Posting["visibility"];
  /** Undefined where the bot can change the message itself. */
  readonly handle: Posting["handle"];
  readonly page: number;
  readonly mayShare: boolean;
  readonly sharedBy: string | undefined;
};

/** An answer, ready to be sent. */
export type Answer = {
  readonly message: DiscordMessage;
  readonly entry: Entry;
  readonly token: string | undefined;
  /** For the asker alone, since the ledger does not let it be shown to all. */
  readonly isUnrecorded: boolean;
};

/** An answer that has been written into the ledger before it is sent. Never rejects. */
export async function answerTo(desk: Desk, question: Question): Promise<Answer> {
  const rendered = await (question.ahead ?? askNewsroom(desk, question));
  const entry = entryOf(question, rendered);
  const { maySend, token } = await desk.recorder.intend(entry);
  const shown = maySend ? rendered : renderedReply(unrecordedReply(rendered.reply.ask), rendered.askedAt);
  const mayShare = maySend && question.mayShare;
  const message = composeMessage(desk.buttonIds, shown, { ...question, mayShare, token });
  await desk.buttonIds.kept();
  return { message, entry, token, isUnrecorded: !maySend };
}

/** An answer that takes the place of what a message shows; the ledger is told afterwards. Never rejects. */
export async function answerInPlace(desk: Desk, question: Question): Promise<Answer> {
  const rendered = await (question.ahead ?? askNewsroom(desk, question));
  const message = composeMessage(desk.buttonIds, rendered, question);
  await desk.buttonIds.kept();
  return { message, entry: entryOf(question, rendered), token: undefined, isUnrecorded: false };
}

function entryOf({ at, visibility, handle, page, sharedBy }: Question, { reply, askedAt }: Rendered): Entry {
  return { ...at, visibility, handle, reply, page, sharedBy, askedAt };
}

/** It could not be sent. Where Discord may have taken it all the same the ledger keeps it. */
export async function wasNotSent({ recorder }: Desk, token: string | undefined, error: unknown): Promise<void> {
  if (isRefused(error)) await recorder.abandon(token);
}
