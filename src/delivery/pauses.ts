/** Until when keys, platforms or channels, are to be left alone; in memory, by a clock that nobody sets. */
export interface Pauses {
  until(key: string): number;
  /** A pause is never cut short by a shorter one. */
  pause(key: string, until: number): void;
  isPaused(key: string, now: number): boolean;
  /** It did not work. One message alone may be at fault; when several in a row fail it is the platform, which is paused. */
  failed(key: string, until: number): void;
  worked(key: string): void;
}

const inRow = 3;

export function createPauses(): Pauses {
  const ends = new Map<string, number>();
  const failures = new Map<string, number>();
  const until = (key: string): number => ends.get(key) ?? 0;
  const pause = (key: string, end: number): void => {
    if (end > until(key)) ends.set(key, end);
  };
  return {
    until,
    pause,
    isPaused: (key, now) => until(key) > now,
    failed(key, end) {
      const count = (failures.get(key) ?? 0) + 1;
      failures.set(key, count);
      if (count >= inRow) pause(key, end);
    },
    worked(key) {
      failures.delete(key);
    },
  };
}
