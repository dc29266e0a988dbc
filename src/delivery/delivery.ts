import type { Place } from "../places/place.ts";
import type { Reply } from "../reply/reply.ts";

/**
 * One post that must happen once: a thread told of a correction, an asker told that a gap is filled, a digest. A row is
 * unique on its `key`; whoever makes it twice makes it once.
 */
export type Delivery = {
  /** At most 25 letters and digits: the token by which the post can be found on its platform. */
  readonly id: string;
  /** "correction PLACE 1042", "gap 17", "digest 3 2026-11-27T06:30:00.000Z", the same with "part 2". */
  readonly key: string;
  readonly purpose: "correction" | "gap" | "digest" | "watch" | "operators";
  readonly place: Place;
  readonly reply: Reply;
  /**
   * `due`: to be claimed; `posting`: somebody holds it by a lease; `posted`; `uncertain`: it may or may not have been
   * posted and the platform cannot tell; `failed`: given up, `problem` says why; `joined`: another one says it as well.
   */
  readonly state: "due" | "posting" | "posted" | "uncertain" | "failed" | "joined";
  readonly attempts: number;
  /** ISO instants: not before; and of the first attempt, from which on the token is looked up. */
  readonly dueAt: string;
  readonly firstTriedAt: string | undefined;
  readonly message: string | undefined;
  readonly problem: string | undefined;
  /** The id of the post in the thread beneath which it stands: it is claimed once that one is posted, and fails with it. */
  readonly follows: string | undefined;
  /** Whose post it is, where it is a digest's or a watch's. */
  readonly subscription: number | undefined;
  /** The number of the log up to which the channel was told before it; undefined where it is none of a digest or watch. */
  readonly after: number | undefined;
};

/** A post as it is put into the outbox. */
export type NewDelivery = Pick<Delivery, "id" | "key" | "purpose" | "place" | "reply" | "dueAt"> &
  Partial<Pick<Delivery, "follows" | "subscription" | "after">>;
