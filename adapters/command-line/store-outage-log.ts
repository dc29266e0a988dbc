import type { Logger } from "pino";
import type { Step } from "../../src/operations/loop-watch.ts";
import { StoreUnavailable } from "../../src/store/store-unavailable.ts";

/** Of a store that is away the log tells once for all that fails by it. */
export interface StoreOutageLog {
  /** Whether a line is about a store that is away, which is then told here, and not by that line. */
  takes(details: unknown): boolean;
  /** Looks on at the work, by which it is noticed that the store is back. */
  watching(step: Step): Step;
  /** Where it is told; until then nothing is. */
  tellIn(log: Pick<Logger, "warn">): void;
}

/** Between two lines while it lasts, in milliseconds. */
const again = 5 * 60_000;

type Outage = { readonly since: number; told: number };

/** `elapsed`: milliseconds of a clock that nobody sets. */
export function createStoreOutageLog(elapsed: () => number): StoreOutageLog {
  let log: Pick<Logger, "warn"> | undefined;
  let outage: Outage | undefined;
  return {
    takes(details) {
      const why = unavailableIn(details);
      if (why === undefined || log === undefined) return false;
      const now = elapsed();
      const isTold = outage !== undefined && now - outage.told < again;
      outage ??= { since: now, told: now };
      if (isTold) return true;
      outage.told = now;
      const lasts = { seconds: Math.round((now - outage.since) / 1_000) };
      log.warn({ problem: why.code, why: why.message, ...lasts }, "The store cannot be used. All work is tried again.");
      return true;
    },
    watching: (step) => async (loop, work) => {
      const result = await step(loop, work);
      // This work asks the store at every step.
      if (loop !== "corrections" || outage === undefined) return result;
      log?.warn({ seconds: Math.round((elapsed() - outage.since) / 1_000) }, "The store can be used again.");
      outage = undefined;
      return result;
    },
    tellIn(written) {
      log = written;
    },
  };
}

function unavailableIn(details: unknown): StoreUnavailable | undefined {
  if (typeof details !== "object" || details === null || !("err" in details)) return undefined;
  return details.err instanceof StoreUnavailable ? details.err : undefined;
}
