import { followLog } from "../log/follow-log.ts";
import { StoreUnavailable } from "../store/store-unavailable.ts";
import type { WorkLog } from "../work-log.ts";
import type { RunParts } from "./run-parts.ts";
import type { Watch } from "./subscription.ts";

/** The follower's name, by which the store keeps how far it has read. */
export const watchesFollower = "watches";

/**
 * One step along the log: the watches that the changes may concern are looked at soon. Waking twice is waking once. Gives
 * how many changes were read.
 */
export async function wakeWatches({
  store,
  wakingWatches,
  now,
  log: workLog,
}: Pick<RunParts, "store" | "wakingWatches" | "now" | "log">): Promise<number> {
  const { log, subscriptions } = store;
  return followLog(log, watchesFollower, async (changes) => {
    const all = await subscriptions.all();
    const watches = all.flatMap((each) => (each.kind === "watch" && each.state === "active" ? [each] : []));
    const woken = watches.length === 0 ? [] : await wakingWatches(watches, changes).catch(wakeAll(watches, workLog));
    if (woken.length > 0) await subscriptions.wake(woken, now().toISOString());
  });
}

/** A fault in one of them or in a change must not hold up all digests and watches: each is looked at, which is right though slow. */
const wakeAll =
  (watches: readonly Watch[], log: WorkLog) =>
  (cause: unknown): readonly number[] => {
    if (cause instanceof StoreUnavailable) throw cause;
    log.error({ err: cause }, "Which watches a change concerns could not be told, so all of them are looked at.");
    return watches.map(({ id }) => id);
  };
