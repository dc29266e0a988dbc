/** Keeps what was made, up to a limit; what was asked for longest ago goes first. */
export interface Kept<Made> {
  /** What was made for this key before, or what is made now. What fails is made anew by the next who asks. */
  get(key: string, make: () => Promise<Made>): Promise<Made>;
}

/** @param most so many are kept */
export function createKept<Made>(most: number): Kept<Made> {
  const held = new Map<string, Promise<Made>>();
  return {
    get(key, make) {
      const known = held.get(key);
      held.delete(key);
      const made = known ?? make();
      held.set(key, made);
      if (known === undefined) {
        made.catch(() => {
          if (held.get(key) === made) held.delete(key);
        });
      }
      const [oldest] = held.keys();
      if (held.size > most && oldest !== undefined) held.delete(oldest);
      return made;
    },
  };
}
