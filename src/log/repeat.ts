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
};

/** Waits after failures of the store, in milliseconds: the first, and the longest. */
const firstWait = 1_000;
const longestWait = 60_000;

/** Takes a step after the other until the signal ends it. A step that fails is taken again, later each time. Never rejects. */
export async function repeat({ name, wait, step, store, signal, log }: Repeated): Promise<void> {
  const bell = createBell(store.log.watch);
  let failures = 0;
  while (!signal.aborted) {
    try {
      const done = await step();
      failures = 0;
      if (done === 0) await bell.wait(wait, signal);
    } catch (cause) {
      log.error({ err: cause, loop: name }, `Work on ${name} failed and is tried again.`);
      await bell.wait(Math.min(longestWait, firstWait * 2 ** failures), signal);
      failures += 1;
    }
  }
  bell.close();
}

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
