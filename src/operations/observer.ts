import type { Delivery } from "../delivery/delivery.ts";
import type { EditOutcome, PostOutcome } from "../delivery/poster.ts";
import type { CommandName } from "../questions/question.ts";
import type { Outcome } from "../reply/reply.ts";

/** The work that a process does by itself, each kind in steps without end. */
export const loops = [
  "record",
  "embargoes",
  "knowledge folder",
  "corrections",
  "deliveries",
  "second copies",
  "old posts",
  "unconfirmed messages",
  "private answers",
  "places",
  "gaps",
  "sources",
  "subscriptions",
  "operators",
] as const;
export type Loop = (typeof loops)[number];

/** What was asked for: a name of the grammar, or one claim by its id. */
export type AskedKind = CommandName | "claim" | "other";

/**
 * What became of a delivery that was taken: `again` and `put-back` stay in the outbox, tried without success and not tried
 * at all; `joined` is said by another post.
 */
export type DeliveryOutcome = "posted" | "joined" | "again" | "put-back" | "uncertain" | "failed";

/** What became of a look at a source. */
export type PollOutcome = "read" | "unchanged" | "failed";

/**
 * Told of what the process does, so that it can be counted. It is never told what people typed, nor where, nor who they
 * are: every value is one of a few. Nothing waits for it, and it never throws. Seconds are of a clock that nobody sets.
 */
export interface Observer {
  /** `failed`: it was answered with an error instead of a reply. */
  answered(kind: AskedKind, outcome: Outcome | "failed", seconds: number): void;
  delivered(purpose: Delivery["purpose"], outcome: DeliveryOutcome): void;
  /** A request of a platform to post, or to change a message. */
  posted(platform: string, outcome: PostOutcome["kind"], seconds: number): void;
  edited(platform: string, outcome: EditOutcome["kind"], seconds: number): void;
  polled(outcome: PollOutcome): void;
  stepped(loop: Loop, outcome: "done" | "failed", seconds: number): void;
}

const ignore = (): void => undefined;

/** Where nobody wants to know. */
export const noObserver: Observer = {
  answered: ignore,
  delivered: ignore,
  posted: ignore,
  edited: ignore,
  polled: ignore,
  stepped: ignore,
};
