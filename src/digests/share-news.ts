/** Remembers what is news for those who are told the same in the same minute, which after a night many channels are. */
export interface NewsShare<T> {
  /** What was made for this key before, or what is made now. What fails is made anew by the next. */
  get(key: string, make: () => Promise<T>): Promise<T>;
}

/** So many are held; those asked for longest ago go first. */
const mostHeld = 20;

export function createNewsShare<T>(): NewsShare<T> {
  const held = new Map<string, Promise<T>>();
  return {
    get(key, make) {
      const known = held.get(key);
      held.delete(key);
      const made = known ?? make();
      held.set(key, made);
      if (known === undefined) made.catch(() => held.delete(key));
      const [oldest] = held.keys();
      if (held.size > mostHeld && oldest !== undefined) held.delete(oldest);
      return made;
    },
  };
}
