/** What came in, in order, and a way to wait for what has not come yet. */
export interface Received<T> {
  readonly all: readonly T[];
  /** The first that was not handed out before and that fits; waits for it where there is none. */
  next(fits?: (item: T) => boolean): Promise<T>;
  add(item: T): void;
}

export function createReceived<T>(): Received<T> {
  const all: T[] = [];
  const unread: T[] = [];
  const waiting = new Set<{ readonly fits: (item: T) => boolean; readonly give: (item: T) => void }>();
  return {
    all,
    next(fits = () => true) {
      const index = unread.findIndex(fits);
      const [found] = index === -1 ? [] : unread.splice(index, 1);
      if (found !== undefined) return Promise.resolve(found);
      return new Promise((give) => waiting.add({ fits, give }));
    },
    add(item) {
      all.push(item);
      for (const waiter of waiting) {
        if (!waiter.fits(item)) continue;
        waiting.delete(waiter);
        waiter.give(item);
        return;
      }
      unread.push(item);
    },
  };
}
