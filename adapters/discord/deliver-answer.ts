import { within } from "../../src/doors/within.ts";
import { type DiscordMessage, type Rendered, sentenceMessage } from "./compose-message.ts";
import { describeError } from "./describe-error.ts";
import type { Desk } from "./desk.ts";

/** The ways in which one interaction can be answered. */
export type Delivery = {
  /** The first response, due within three seconds. */
  readonly atOnce: (message: DiscordMessage) => Promise<unknown>;
  /** The first response where the answer is late. */
  readonly defer: () => Promise<unknown>;
  /** The answer after `defer`, within fifteen minutes. */
  readonly late: (message: DiscordMessage) => Promise<unknown>;
};

/** Delivers an answer within the time that Discord gives, and a calm sentence where that goes wrong. Never rejects. */
export async function deliver(
  desk: Desk,
  answering: Promise<Rendered>,
  compose: (rendered: Rendered) => DiscordMessage,
  delivery: Delivery,
): Promise<void> {
  const ready = await within(answering, desk.patience);
  try {
    if (ready === undefined) await delivery.defer();
  } catch (error) {
    return desk.log.warn({ err: describeError(error) }, "An interaction could not be acknowledged");
  }
  const rendered = ready ?? (await answering);
  const say = ready === undefined ? delivery.late : delivery.atOnce;
  try {
    await say(compose(rendered));
  } catch (error) {
    desk.log.error({ err: describeError(error, rendered.ask) }, "An answer could not be delivered");
    await say(sentenceMessage("This answer could not be shown, and it has been noted. Please ask again.")).catch(
      (second: unknown) => desk.log.warn({ err: describeError(second) }, "Nor could the apology be delivered"),
    );
  }
}
