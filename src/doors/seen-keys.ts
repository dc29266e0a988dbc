/** Keys that were met before, the last `limit` of them. */
export interface SeenKeys {
  /** True the first time that a key is met. */
  isNew(key: string): boolean;
  /** Lets a key be met again, for work that could not be done. */
  forget(key: string): void;
}

/** Slack delivers an event up to four times over six minutes, a Discord gateway that resumes sends again; `limit` bounds the memory of a busy place. */
export function createSeenKeys(limit: number): SeenKeys {
  const keys = new Set<string>();
  return {
    isNew(key) {
      if (keys.has(key)) return false;
      keys.add(key);
      const [oldest] = keys;
      if (keys.size > limit && oldest !== undefined) keys.delete(oldest);
      return true;
    },
    forget(key) {
      keys.delete(key);
    },
  };
}
