/** What a platform took and does not show in its history yet. */
export interface LateHistory {
  /** It was posted now. */
  note(message: string): void;
  isShown(message: string): boolean;
}

/** `delay`: how many milliseconds of `now` later the next message is shown; without it at once. */
export function createLateHistory(delay: (() => number) | undefined, now: () => number): LateHistory {
  const shownAt = new Map<string, number>();
  return {
    note(message) {
      if (delay !== undefined) shownAt.set(message, now() + delay());
    },
    isShown: (message) => (shownAt.get(message) ?? 0) <= now(),
  };
}
