import { setTimeout as delay } from "node:timers/promises";

/** What the work gives if it is done in time, else undefined; the work goes on either way. */
export async function within<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  const stopWaiting = new AbortController();
  const late = delay(milliseconds, undefined, { signal: stopWaiting.signal }).catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    stopWaiting.abort();
  }
}
