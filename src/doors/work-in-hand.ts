import { setTimeout as delay } from "node:timers/promises";

/** Work that was begun and must end before the door closes. */
export interface WorkInHand {
  /** Counts the work until it has ended; hands back its outcome. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Waits until nothing is in hand, at most `milliseconds`. */
  settled(milliseconds: number): Promise<void>;
}

export function createWorkInHand(): WorkInHand {
  const inHand = new Set<Promise<unknown>>();
  return {
    track(work) {
      inHand.add(work);
      const done = () => inHand.delete(work);
      work.then(done, done);
      return work;
    },
    async settled(milliseconds) {
      const deadline = AbortSignal.timeout(milliseconds);
      while (inHand.size > 0 && !deadline.aborted) {
        const stopWaiting = new AbortController();
        const signal = AbortSignal.any([deadline, stopWaiting.signal]);
        await Promise.race([
          Promise.allSettled(inHand),
          delay(milliseconds, undefined, { signal }).catch(() => undefined),
        ]);
        stopWaiting.abort();
      }
    },
  };
}
