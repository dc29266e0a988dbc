import type { Reply } from "../reply/reply.ts";
import type { LeaseOptions } from "../store/lease.ts";
import type { Delivery, NewDelivery } from "./delivery.ts";

/** Posts that must happen once. */
export interface Outbox {
  /** Rows whose key is there already change nothing. How many were new. */
  add(deliveries: readonly NewDelivery[]): Promise<number>;
  /**
   * Due posts and those whose lease has ended, oldest first. `attempts` counts this one; after the first, look the token up.
   * What follows another is among them once that one is posted, with its place in the thread beneath.
   */
  claim(owner: string, options: LeaseOptions): Promise<readonly Delivery[]>;
  /** False where the lease was lost meanwhile; may be repeated. */
  confirm(id: string, owner: string, message: string): Promise<boolean>;
  /**
   * Tried without success: again at `again`; where that is undefined it is `failed` or `uncertain`, and what follows it is
   * `failed`. What belongs to a digest that was removed meanwhile is never tried again.
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
    },
  ): Promise<void>;
  /**
   * Makes one post of several that the owner holds: `into` says `reply` from now on, and the others are `joined` for good.
   * False, and nothing done, where one of the leases was lost.
   */
  join(into: string, others: readonly string[], owner: string, reply: Reply): Promise<boolean>;
  find(id: string): Promise<Delivery | undefined>;
  findByKey(key: string): Promise<Delivery | undefined>;
  /** Those still to be posted, by when they are due. */
  waiting(limit: number): Promise<readonly Delivery[]>;
  /** Those set aside, newest first. */
  troubled(limit: number): Promise<readonly Delivery[]>;
}
