/** What was looked up lately, by key. */
export interface Remembered<T> {
  /** What was looked up for the key at most `age` ago, else what `look` gives now; at once for all who ask meanwhile. */
  get(key: string): Promise<T>;
  /** Puts what became known otherwise in its place. */
  set(key: string, value: T): void;
}

export type RememberOptions<T> = {
  /** Milliseconds after which a thing is looked up again. */
  readonly age: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Never rejects. */
  readonly look: (key: string) => Promise<T>;
};

/** Few enough that the memory of the largest workspace is small. */
const mostKept = 10_000;

/** Remembers the answers of a platform for a bounded time, since what they say changes. */
export function rememberFor<T>({ age, now, look }: RememberOptions<T>): Remembered<T> {
  const kept = new Map<string, { readonly since: number; readonly value: Promise<T> }>();
  function keep(key: string, value: Promise<T>): Promise<T> {
    kept.delete(key);
    kept.set(key, { since: now(), value });
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return value;
  }
  return {
    get(key) {
      const known = kept.get(key);
      return known !== undefined && now() - known.since < age ? known.value : keep(key, look(key));
    },
    set: (key, value) => void keep(key, Promise.resolve(value)),
  };
}
