import type { Store } from "../store/store.ts";
import type { WorkLog } from "../work-log.ts";
import type { Poster } from "./poster.ts";

/** What the work in the background is done with. */
export type BackgroundParts = {
  readonly store: Pick<Store, "articles" | "log" | "ledger" | "outbox" | "places">;
  readonly posters: readonly Poster[];
  readonly log: WorkLog;
  /** The time of day, by which the store's leases count. */
  readonly now: () => Date;
  /** Milliseconds of a clock that nobody sets, by which this process tells how much of a lease is left. */
  readonly elapsed: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** A new token of at most 25 letters and digits. */
  readonly newId: () => string;
  /** Names this process in leases. */
  readonly owner: string;
  /** Given when the process is to end: what was taken and not begun is put back. */
  readonly stopping?: AbortSignal;
};
