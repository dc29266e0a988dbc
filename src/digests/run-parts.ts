import type { NewDelivery } from "../delivery/delivery.ts";
import type { Poster } from "../delivery/poster.ts";
import type { Change } from "../log/change.ts";
import type { Store } from "../store/store.ts";
import type { WorkLog } from "../work-log.ts";
import type { ComposedNews, DigestAsked } from "./compose-digest.ts";
import type { Subscription, Watch } from "./subscription.ts";
import type { WatchStep } from "./tell-watch.ts";

/** What digests and watches are run with. */
export type RunParts = PauseParts & {
  readonly store: Pick<Store, "subscriptions" | "log">;
  /** What there is to say; nothing of it is written. */
  readonly composeDigest: (asked: DigestAsked) => Promise<ComposedNews>;
  readonly tellWatch: (watch: Watch, now: Date) => Promise<WatchStep>;
  /** The ids of the watches that these changes may concern: too many perhaps, never too few. */
  readonly wakingWatches: (watches: readonly Watch[], changes: readonly Change[]) => Promise<readonly number[]>;
  /** Names this process in leases. */
  readonly owner: string;
};

/** What it takes to pause one and to tell of it. */
export type PauseParts = {
  readonly store: Pick<Store, "subscriptions">;
  readonly posters: readonly Pick<Poster, "platform" | "directPlace">[];
  readonly log: WorkLog;
  /** The time of day, by which slots and leases count. */
  readonly now: () => Date;
  /** A new token of at most 25 letters and digits. */
  readonly newId: () => string;
};

/** What becomes of a digest or watch: written with its posts in one step, or not at all. */
export type NextStep = { readonly next: Subscription; readonly posts: readonly NewDelivery[] };
