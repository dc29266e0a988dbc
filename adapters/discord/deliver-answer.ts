import { within } from "../../src/doors/within.ts";
import { type Answer, answerInPlace, answerTo, type Question, wasNotSent } from "./answer.ts";
import { type DiscordMessage, sentenceMessage } from "./compose-message.ts";
import { describeError } from "./describe-error.ts";
import type { Desk } from "./desk.ts";

/** The ways in which one interaction can be answered. The message that it made is told by its id where there is one. */
export type Delivery = {
  /** The message in whose place the answer stands; undefined: it is a message of its own. */
  readonly replaces?: string;
  /** The first response, due within three seconds; `isAlone`: for the asker only, whatever was wished. */
  readonly atOnce: (message: DiscordMessage, isAlone: boolean) => Promise<string | undefined>;
  /** The first response where the answer is late. */
  readonly defer: () => Promise<unknown>;
  /** The answer after `defer`, within fifteen minutes. */
  readonly late: (message: DiscordMessage) => Promise<string | undefined>;
};

/** Delivers an answer within the time that Discord gives, and a calm sentence where that goes wrong. Never rejects. */
export async function deliver(desk: Desk, question: Question, delivery: Delivery): Promise<void> {
  const answering = delivery.replaces === undefined ? answerTo(desk, question) : answerInPlace(desk, question);
  const ready = await within(answering, desk.patience);
  try {
    if (ready === undefined) await delivery.defer();
  } catch (error) {
    desk.log.warn({ err: describeError(error) }, "An interaction could not be acknowledged");
    return desk.recorder.abandon((await answering).token);
  }
  const answer = ready ?? (await answering);
  const say = (message: DiscordMessage) =>
    ready === undefined ? delivery.late(message) : delivery.atOnce(message, answer.isUnrecorded);
  try {
    const id = await say(answer.message);
    await wasSent(desk, answer, { id, replaces: delivery.replaces });
  } catch (error) {
    desk.log.error({ err: describeError(error, question.text) }, "An answer could not be delivered");
    await wasNotSent(desk, answer.token, error);
    await say(sentenceMessage("This answer could not be shown, and it has been noted. Please ask again.")).catch(
      (second: unknown) => desk.log.warn({ err: describeError(second) }, "Nor could the apology be delivered"),
    );
  }
}

type Sent = { readonly id: string | undefined; readonly replaces: string | undefined };

async function wasSent({ recorder }: Desk, { token, entry }: Answer, { id, replaces }: Sent): Promise<void> {
  if (replaces !== undefined) return recorder.reshow({ ...entry, message: replaces });
  if (id !== undefined) await recorder.confirm(token, id);
}
