/** A clock that a test moves: whoever waits goes on when its time has come. */
export interface Hands {
  readonly now: () => Date;
  /** Milliseconds since the clock was made. */
  readonly elapsed: () => number;
  /** Settles after so many milliseconds, or as soon as the signal is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** How many wait. */
  waiting(): number;
  move(milliseconds: number): void;
}

const begun = Date.parse("2025-03-17T12:00:00Z");

export function createHands(): Hands {
  let time = 0;
  const waiting = new Set<{ readonly at: number; readonly go: () => void }>();
  return {
    now: () => new Date(begun + time),
    elapsed: () => time,
    wait: (milliseconds, signal) =>
      new Promise<void>((resolve) => {
        const go = () => {
          waiting.delete(waiter);
          resolve();
        };
        const waiter = { at: time + milliseconds, go };
        waiting.add(waiter);
        signal.addEventListener("abort", go, { once: true });
      }),
    waiting: () => waiting.size,
    move(milliseconds) {
      time += milliseconds;
      for (const waiter of [...waiting]) if (waiter.at <= time) waiter.go();
    },
  };
}
