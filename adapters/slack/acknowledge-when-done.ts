import type { App, ReceiverEvent } from "@slack/bolt";
import { within } from "../../src/doors/within.ts";

/**
 * Lets an event be acknowledged when it is answered, at the latest after so many milliseconds. Bolt acknowledges before it is
 * looked at; a process that ends in between would have lost it, while Slack delivers again what is not acknowledged.
 */
export function acknowledgeWhenDone(app: App, atTheLatest: number): void {
  const process = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    if (event.body["type"] !== "event_callback") return process(event);
    const processing = process({ ...event, ack: async () => undefined });
    await within(processing, atTheLatest);
    await acknowledge(event);
    await processing;
  };
}

/** Bolt's type lets an acknowledgement give anything back; of an event it is always empty. */
async function acknowledge({ ack }: ReceiverEvent): Promise<void> {
  await ack();
}
