import { openSync, readSync, writeFileSync, writeSync } from "node:fs";

/**
 * One clock for all processes of a proof and for the platforms. It goes some times as fast as ours and can be set ahead, so
 * that a lease ends while a process is stopped without anybody waiting for it. It lies in a file, which a process that comes
 * back reads at once; what was sent to it would be read too late.
 */
export type SharedClock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds. */
  readonly jump: (by: number) => void;
};

export type ClockPlace = {
  readonly path: string;
  readonly started: number;
  readonly begins: number;
  readonly speed: number;
};

const width = 15;

export function startClock(place: ClockPlace): SharedClock {
  writeFileSync(place.path, "0".padStart(width));
  return openClock(place);
}

export function openClock({ path, started, begins, speed }: ClockPlace): SharedClock {
  const file = openSync(path, "r+");
  const held = Buffer.alloc(width);
  const ahead = (): number => {
    readSync(file, held, 0, width, 0);
    return Number(held.toString());
  };
  return {
    now: () => begins + (Date.now() - started) * speed + ahead(),
    jump(by) {
      writeSync(file, String(Math.round(ahead() + by)).padStart(width), 0);
    },
  };
}
