import type { App, ReceiverEvent } from "@slack/bolt";
import { within } from "../../src/doors/within.ts";
import type { WorkInHand } from "../../src/doors/work-in-hand.ts";

/**
 * Lets an event be acknowledged when it is answered, at the latest after so many milliseconds. Bolt acknowledges before it is
 * looked at; a process that ends in between would have lost it, while Slack delivers again what is not acknowledged. It stays
 * in hand until that is done, or a socket that closes would take its acknowledgement with it.
 */
export function acknowledgeWhenDone(app: App, atTheLatest: number, inHand: WorkInHand): void {
  const process = app.processEvent.bind(app);
  async function answerFirst(event: ReceiverEvent): Promise<void> {
    const processing = process({ ...event, ack: async () => undefined });
    await within(processing, atTheLatest);
    await acknowledge(event);
    await processing;
  }
  app.processEvent = (event) =>
    event.body["type"] === "event_callback" ? inHand.track(answerFirst(event)) : process(event);
}

/** Bolt's type lets an acknowledgement give anything back; of an event it is always empty. */
async function acknowledge({ ack }: ReceiverEvent): Promise<void> {
  await ack();
}
