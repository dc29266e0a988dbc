import type { Poster } from "./delivery/poster.ts";

/** What became of starting a front door. A refusal is a sentence that says what to do; the other doors go on. */
export type Started =
  | { readonly kind: "connected"; readonly as: string }
  /** It waits for its turn, and takes over by itself. `reason`: for what, without a full stop. */
  | { readonly kind: "standby"; readonly reason: string }
  | { readonly kind: "refused"; readonly reason: string };

/** A front door: a place where people talk, connected to the newsroom. */
export interface Adapter {
  /** As shown to people: "Slack". */
  readonly name: string;
  /** Connects. Expected failures (wrong token, no network) are a `refused` value; it never throws for them. `tell`: what becomes of it later. */
  start(tell?: (standing: Started) => void): Promise<Started>;
  /** Finishes what is in hand and disconnects; safe to call twice, and before `start` has ended. */
  stop(): Promise<void>;
  /** For what is sent without having been asked; it works once the door is connected or stands by. Undefined: the door cannot. */
  readonly poster?: Poster;
}
