/** A clock that stands still until it is moved. Its cell can be handed to another thread, which then reads the same time. */
export interface SimulatedClock {
  readonly cell: SharedArrayBuffer;
  readonly now: () => Date;
  /** Milliseconds since it began. */
  readonly elapsed: () => number;
  /** Forward, to an instant in milliseconds since 1970; an earlier one changes nothing. */
  moveTo(at: number): void;
}

export function createSimulatedClock(begins: Date): SimulatedClock {
  const cell = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  const time = new Float64Array(cell);
  time[0] = begins.getTime();
  const read = (): number => time[0] ?? 0;
  return {
    cell,
    now: () => new Date(read()),
    elapsed: () => read() - begins.getTime(),
    moveTo(at) {
      time[0] = Math.max(read(), at);
    },
  };
}

/** From now on `Date` in this thread tells the time of the cell, for whatever takes no clock of its own. */
export function liveBy(cell: SharedArrayBuffer): void {
  const time = new Float64Array(cell);
  const now = (): number => time[0] ?? 0;
  globalThis.Date = new Proxy(Date, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
  });
}
