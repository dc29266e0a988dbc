import { Cron } from "croner";
import { asIfUtc, type WallTime, wallTimeAt } from "./wall-clock.ts";

/** The wall-clock times that a cron expression names, in order. */
export type WallTimes = {
  /** The first one after another; undefined where there is none any more. */
  readonly after: (wall: WallTime) => WallTime | undefined;
};

/**
 * Reads an expression of five fields. croner is asked in UTC alone, where every date has each of its times once: what
 * becomes of them where clocks change is ours to decide, since croner's own answer is wrong for 23:59 in Nuuk and
 * Ittoqqortoormiit. Throws croner's TypeError or RangeError where the
 * expression is none.
 */
export function wallTimesOf(expression: string): WallTimes {
  const cron = new Cron(expression, { timezone: "UTC", mode: "5-part" });
  return {
    after: (wall) => {
      const found = cron.nextRun(asIfUtc(wall));
      return found === null ? undefined : wallTimeAt(found, "UTC");
    },
  };
}
