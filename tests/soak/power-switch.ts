/** What a process loses at once when it is killed: whatever it calls next is never done, and no answer reaches it. */
export interface PowerSwitch {
  /** The same, until the power fails. */
  guard<T extends object>(part: T): T;
  /** It fails right after so many calls have been done, before anybody hears of the last. */
  failAfter(calls: number): void;
  /** Settles as the work does, or with “killed” as soon as it has failed. */
  during<T>(work: Promise<T>): Promise<T | "killed">;
  /** Settles when what was under way when it failed is over. */
  settled(): Promise<void>;
}

/** A new one each time, since one that is shared would hold whatever ever waited for it. */
const never = (): Promise<never> => new Promise(() => undefined);

export function createPowerSwitch(): PowerSwitch {
  let left = Number.POSITIVE_INFINITY;
  let isOff = false;
  const watching = new Set<() => void>();
  const open = new Set<Promise<unknown>>();

  function call(method: (...args: never) => unknown, part: object, args: readonly unknown[]): unknown {
    if (isOff) return never();
    const result: unknown = Reflect.apply(method, part, args);
    return result instanceof Promise ? heard(result) : result;
  }

  async function heard(result: Promise<unknown>): Promise<unknown> {
    open.add(result);
    const value = await result.finally(() => open.delete(result));
    left -= 1;
    if (left <= 0 && !isOff) {
      isOff = true;
      for (const hear of watching) hear();
    }
    return isOff ? never() : value;
  }

  function guard<T extends object>(part: T): T {
    return new Proxy(part, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (isMethod(value)) return (...args: readonly unknown[]) => call(value, target, args);
        return typeof value === "object" && value !== null ? guard(value) : value;
      },
    });
  }

  return {
    guard,
    failAfter(calls) {
      left = calls;
    },
    // Nothing that lasts as long as the process may hold each piece of work, as a race against one promise would.
    during<T>(work: Promise<T>): Promise<T | "killed"> {
      if (isOff) return Promise.resolve("killed");
      const { promise, resolve, reject } = Promise.withResolvers<T | "killed">();
      const hear = (): void => resolve("killed");
      watching.add(hear);
      void work.then(resolve, reject);
      return promise.finally(() => watching.delete(hear));
    },
    async settled() {
      while (open.size > 0) await Promise.allSettled([...open]);
    },
  };
}

const isMethod = (value: unknown): value is (...args: never) => unknown => typeof value === "function";
