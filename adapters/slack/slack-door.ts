import type { Receiver } from "@slack/bolt";

/** One way in which Slack's requests arrive. */
export interface SlackDoor {
  readonly receiver: Receiver;
  /** Begins to take requests; hands back how, in words. Throws as Slack's clients do. */
  open(): Promise<string>;
  /** Takes no more requests. Never rejects; safe when it was never opened. */
  close(): Promise<void>;
}
