import type { NewDelivery } from "../delivery/delivery.ts";
import type { Place } from "../places/place.ts";
import type { NewSubscription, Subscription } from "./subscription.ts";

/** A post that its place took from nobody. */
export type RefusedPost = { readonly token: string; readonly place: Place; readonly problem: string };

/** The digests and watches of all channels. */
export interface SubscriptionBook {
  /** Numbers are never given twice. */
  add(subscription: NewSubscription): Promise<Subscription>;
  find(id: number): Promise<Subscription | undefined>;
  /** Those of one channel and its threads, or of all, in the order of their numbers. */
  all(channel?: { readonly platform: string; readonly channel: string }): Promise<readonly Subscription[]>;
  /** Takes active ones whose time has come, for so long, those first that have waited longest. Who holds one renews by writing it. */
  claim(
    owner: string,
    options: { readonly now: string; readonly lease: number; readonly limit: number },
  ): Promise<readonly Subscription[]>;
  release(id: number, owner: string): Promise<void>;
  /**
   * Writes what became of it, as one step with the posts that this makes: all, or nothing. `turn` is the one that was read.
   * False, and nothing done, where it was written or removed meanwhile. Frees it. Posts whose key is there already stay.
   */
  write(next: Subscription, posts?: readonly NewDelivery[]): Promise<boolean>;
  /**
   * Writes it as `write` does, and gives up, in the same step, what was to be posted at a place that takes no posts: the post
   * that was refused, and those of it that wait. What they would have told it tells anew: `toldUpTo` goes back to before them.
   */
  setAside(next: Subscription, posts: readonly NewDelivery[], refused: RefusedPost): Promise<boolean>;
  /**
   * Those of all channels, with the numbers of those that the store holds and cannot read: nothing else stands in their way,
   * and nothing comes of them.
   */
  survey(): Promise<{ readonly read: readonly Subscription[]; readonly unreadable: readonly number[] }>;
  /** False where it was not there. Posts of it that wait are not sent any more; what may have been sent is looked up. */
  remove(id: number): Promise<boolean>;
  /** Looks at these watches no later than at an instant, whatever is written meanwhile; digests and paused ones stay as they are. */
  wake(ids: readonly number[], at: string): Promise<void>;
}
