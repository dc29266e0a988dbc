import type { Place } from "../places/place.ts";
import type { Reply } from "../reply/reply.ts";
import type { LeaseOptions } from "../store/lease.ts";
import type { Delivery, NewDelivery } from "./delivery.ts";

/** What a platform lets the bot post, over all processes. */
export type Pace = {
  /** Milliseconds between two posts into one channel; 0: it says nothing of them. */
  readonly pace: number;
  /** Posts in a second over all channels. */
  readonly mostASecond: number | undefined;
};

export type DeliveryClaim = LeaseOptions & {
  /** By platform; without it as much as there is. */
  readonly paces?: Readonly<Record<string, Pace>>;
  /** From 0 up to 1, by which a share of less than one post is one now and then (`takeTurns`); without it never. */
  readonly luck?: number;
};

/** Posts that must happen once. */
export interface Outbox {
  /** Rows whose key is there already change nothing. How many were new. */
  add(deliveries: readonly NewDelivery[]): Promise<number>;
  /**
   * Due posts and those whose lease has ended, oldest first. `attempts` counts this one; after the first, look the token up.
   * What follows another is among them once that one is posted, with its place in the thread beneath.
   */
  claim(owner: string, options: DeliveryClaim): Promise<readonly Delivery[]>;
  /**
   * This message stands there. The first that is said to stays the one, whoever held the post; with it its entry in the
   * ledger is confirmed. Gives the post as it stands then, with another message where another was first; undefined where
   * nothing is known of it. What was tried more than once is to be audited at `audit` (ISO instant). May be repeated.
   */
  confirm(id: string, message: string, options: { readonly audit: string }): Promise<Delivery | undefined>;
  /**
   * Tried without success: again at `again`; where that is undefined it is `failed` or `uncertain`, and what follows it is
   * `failed`. What belongs to a digest that was removed meanwhile is never tried again. False where the lease was lost.
   */
  fail(
    id: string,
    owner: string,
    outcome: {
      readonly problem: string;
      readonly again: string | undefined;
      readonly state?: "failed" | "uncertain";
      /** Nothing was attempted, so the token need not be looked up. */
      readonly untried?: boolean;
      /** It was attempted and surely not posted: this attempt asks for no looking up, but the first one stays the first. */
      readonly refused?: boolean;
      /** When what is never tried again, and was tried more than once, is audited: ISO instant. */
      readonly audit?: string;
    },
  ): Promise<boolean>;
  /**
   * Makes one post of several that the owner holds: `into` says `reply` from now on, and the others are `joined` for good.
   * False, and nothing done, where one of the leases was lost.
   */
  join(
    into: string,
    others: readonly string[],
    owner: string,
    joint: { readonly reply: Reply; readonly audit: string },
  ): Promise<boolean>;
  /** Nothing is claimed for the channel, or the platform, before an ISO instant, by whatever process. */
  pauseChannel(place: Place, until: string): Promise<void>;
  pausePlatform(platform: string, until: string): Promise<void>;
  /** Takes posts that nobody posts any more and of which a second copy may stand there; again after the lease, if nothing is heard. */
  claimAudits(options: LeaseOptions): Promise<readonly Delivery[]>;
  /** It was looked up: all is well, or `problem` says what is not; `again`: to be looked up once more at this ISO instant. */
  audited(
    id: string,
    found: { readonly problem?: string | undefined; readonly again?: string | undefined },
  ): Promise<void>;
  /** A post that nobody posts any more may get another copy: it is audited at this ISO instant, or later. */
  auditLater(id: string, at: string): Promise<void>;
  /** Forgets some of what is done with and was due before an ISO instant; how many. Keys that might come again stay taken. */
  forget(before: string): Promise<number>;
  find(id: string): Promise<Delivery | undefined>;
  /** Whether it belongs to a digest or watch that was removed: nobody makes it any more. */
  isDropped(id: string): Promise<boolean>;
  findByKey(key: string): Promise<Delivery | undefined>;
  /** Those still to be posted, by when they are due. */
  waiting(limit: number): Promise<readonly Delivery[]>;
  /** Those set aside, and those that stand there twice, newest first. */
  troubled(limit: number): Promise<readonly Delivery[]>;
}
