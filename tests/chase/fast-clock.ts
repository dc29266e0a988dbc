import { performance } from "node:perf_hooks";

/** One time for desk and platforms, so many times as fast as ours, so that what is tried again in half a minute is seen. */
export interface FastClock {
  readonly now: () => Date;
  /** Milliseconds of a clock that nobody sets. */
  readonly elapsed: () => number;
}

/** It begins a day ago: what a platform posts is never earlier than the desk remembers. */
export function createFastClock(speed: number): FastClock {
  const begun = performance.now();
  const start = Date.now() - 24 * 60 * 60_000;
  const elapsed = (): number => (performance.now() - begun) * speed;
  return { elapsed, now: () => new Date(start + elapsed()) };
}
