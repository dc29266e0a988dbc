import type { WorkLog } from "../work-log.ts";
import type { Leases } from "./leases.ts";

/** A lease of all processes, as one of them holds it. */
export interface HeldLease {
  /** Takes or renews it: whether it is ours now. A store that cannot be asked counts as no. Never rejects. */
  take(): Promise<boolean>;
  /** Whether it is surely ours still, by a clock that nobody sets: no longer so in a process that was frozen past its end. */
  isHeld(): boolean;
  /**
   * Whether it is ours as far as anybody told: so too while the store, which was asked in time, does not answer. Another
   * process that reaches the store may have taken it meanwhile, so this is for what does no harm when two do it.
   */
  mayBeHeld(): boolean;
  /** Frees it for the others at once. Never rejects. */
  release(): Promise<void>;
}

export type HeldLeaseParts = {
  readonly leases: Leases;
  readonly name: string;
  /** Names this process. */
  readonly owner: string;
  /** Milliseconds; a little of it is left to clocks of machines that differ. */
  readonly lease: number;
  readonly now: () => Date;
  /** Milliseconds of a clock that nobody sets. */
  readonly elapsed: () => number;
  readonly log: WorkLog;
};

/** What of a lease is not relied on: one sixth. */
const margin = 1 / 6;

export function createHeldLease({ leases, name, owner, lease, now, elapsed, log }: HeldLeaseParts): HeldLease {
  let until = Number.NEGATIVE_INFINITY;
  /** When the store was asked first since it last answered. */
  let unanswered: number | undefined;
  /** When the latest of what was answered was asked. */
  let answered = Number.NEGATIVE_INFINITY;
  const isHeld = () => elapsed() < until;
  return {
    async take() {
      // Counted from before the store was asked, so that an answer that was long on its way gives no more than it may.
      const begun = elapsed();
      unanswered ??= begun;
      try {
        const isOurs = await leases.take(name, owner, { now: now().toISOString(), lease });
        // An answer that another one overtook says how it was, and not how it is.
        if (begun < answered) return isHeld();
        answered = begun;
        unanswered = undefined;
        until = isOurs ? begun + lease * (1 - margin) : Number.NEGATIVE_INFINITY;
      } catch (error) {
        log.warn({ err: error, lease: name }, "A lease could not be asked for.");
      }
      return isHeld();
    },
    isHeld,
    mayBeHeld: () => isHeld() || (unanswered !== undefined && unanswered < until),
    async release() {
      until = Number.NEGATIVE_INFINITY;
      try {
        await leases.release(name, owner);
      } catch (error) {
        log.warn({ err: error, lease: name }, "A lease could not be given back; it ends by itself.");
      }
    },
  };
}
