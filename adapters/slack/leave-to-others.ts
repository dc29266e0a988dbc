import type { App } from "@slack/bolt";

/** An event that another process is to answer: Slack delivers again what is not acknowledged, or answered 503. */
export class LeftToOthers extends Error {
  constructor() {
    super("The process ends; Slack delivers the event again to another one.");
    this.name = "LeftToOthers";
  }
}

/**
 * Leaves events to other processes once this one ends. Commands and presses Slack sends once only, so these are still
 * answered until the door closes.
 */
export function leaveToOthers(app: App, isEnding: () => boolean): void {
  const process = app.processEvent.bind(app);
  app.processEvent = (event) =>
    isEnding() && event.body["type"] === "event_callback" ? Promise.reject(new LeftToOthers()) : process(event);
}
