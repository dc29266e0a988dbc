import { setTimeout as delay } from "node:timers/promises";
import type { Loop as LoopName } from "../operations/observer.ts";
import type { Store } from "../store/store.ts";
import type { WorkLog } from "../work-log.ts";

/** Work that goes on as long as the process does. */
export type Repeated = {
  readonly name: LoopName;
  /** Milliseconds without work after which it looks again, whether or not the store told of more. */
  readonly wait: number;
  /** How much was done; 0: nothing is left to do. */
  readonly step: () => Promise<number>;
  readonly store: Pick<Store, "log">;
  readonly signal: AbortSignal;
  readonly log: WorkLog;
  /** Settles after so many milliseconds, or when the signal is given. */
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
};

/** Waits after failures of the store, in milliseconds: the first, and the longest. */
const firstWait = 1_000;
const longestWait = 15_000;

/** Takes a step after the other until the signal ends it. A step that fails is taken again, later each time. Never rejects. */
export async function repeat(repeated: Repeated): Promise<void> {
  const { name, wait, step, store, signal, log, pause = sleep } = repeated;
  const bell = createBell(store.log.watch);
  let failures = 0;
  while (!signal.aborted) {
    try {
      const done = await step();
      failures = 0;
      if (done === 0) await bell.wait(wait, signal);
    } catch (cause) {
      log.error({ err: cause, loop: name }, `Work on ${name} failed and is tried again.`);
      // A log that is away tells of more again and again, so that it is looked at: that is no reason to try sooner.
      await pause(Math.min(longestWait, firstWait * 2 ** failures), signal);
      failures += 1;
    }
  }
  bell.close();
}

const sleep = (milliseconds: number, signal: AbortSignal): Promise<unknown> =>
  delay(milliseconds, undefined, { signal }).catch(() => undefined);

/** Waits for so long, or until the log tells of more; what it told of during work is not forgotten. */
function createBell(watch: Store["log"]["watch"]) {
  let hasRung = false;
  let ring = (): void => undefined;
  const close = watch(() => {
    hasRung = true;
    ring();
  });
  return {
    close,
    async wait(milliseconds: number, signal: AbortSignal): Promise<void> {
      if (!hasRung) {
        const rung = new AbortController();
        ring = () => rung.abort();
        const ends = AbortSignal.any([signal, rung.signal]);
        await delay(milliseconds, undefined, { signal: ends }).catch(() => undefined);
      }
      hasRung = false;
    },
  };
}
