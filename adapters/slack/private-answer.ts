import { composeMessage, type SlackMessage } from "./compose-message.ts";
import { type AnsweredAt, answerAt, type Desk } from "./desk.ts";
import { entryOf } from "./ledger-entry.ts";
import { failedPost } from "./slack-outcomes.ts";
import type { Origin } from "./whereabouts.ts";

/** An answer for one person, written into the ledger and ready to be sent. */
export type PrivateAnswer = {
  readonly message: SlackMessage;
  /** Its name in the ledger, also as a message: Slack tells nobody the id of a private one. */
  readonly token: string | undefined;
};

export type PrivateQuestion = {
  readonly text: string;
  readonly origin: Origin;
  readonly responseUrl: string;
  readonly mayShare: boolean;
  /** What was composed of it already. */
  readonly ahead: Promise<AnsweredAt> | undefined;
};

/** Never rejects. */
export async function privateAnswer(
  desk: Desk,
  { text, origin, responseUrl, mayShare, ahead }: PrivateQuestion,
): Promise<PrivateAnswer> {
  const { rendered, at } = await (ahead ?? answerAt(desk, origin, text));
  const { token } = await desk.recorder.intend(entryOf({ rendered, at, responseUrl }, rendered.askedAt));
  return { message: composeMessage(rendered, { page: 0, mayShare, sharedBy: undefined, token }), token };
}

/** It was handed to Slack. */
export function wasSent({ recorder }: Desk, { token }: PrivateAnswer): Promise<void> {
  return recorder.confirm(token, token ?? "");
}

/** It could not be handed over. Where Slack may have taken it all the same the ledger keeps it. */
export async function wasNotSent({ recorder }: Desk, token: string | undefined, error: unknown): Promise<void> {
  if (failedPost(error).kind === "refused") await recorder.abandon(token);
}
