/** A process that ends before one of its calls to the outside: that call and all after it are never made. */
export interface DyingProcess {
  /** The same thing, as the process sees it. */
  seen<T extends object>(thing: T): T;
  readonly calls: number;
  readonly isDead: boolean;
}

/** `diesBefore`: the number of the call, from 0, that is never made. */
export function createDyingProcess(diesBefore: number): DyingProcess {
  let calls = 0;
  let isDead = false;
  const pass = (): void => {
    if (calls === diesBefore) isDead = true;
    calls += 1;
    if (isDead) throw new Error("The process was killed.");
  };
  const seen = <T extends object>(thing: T): T =>
    new Proxy(thing, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof value === "function") {
          return (...given: readonly unknown[]): unknown => {
            pass();
            return Reflect.apply(value, target, given);
          };
        }
        return typeof value === "object" && value !== null && !Array.isArray(value) ? seen(value) : value;
      },
    });
  return {
    seen,
    get calls() {
      return calls;
    },
    get isDead() {
      return isDead;
    },
  };
}
