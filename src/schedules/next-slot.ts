import type { Schedule } from "./schedule.ts";
import { asIfUtc, instantOf, nextChange, wallTimeAt } from "./wall-clock.ts";
import { type WallTimes, wallTimesOf } from "./wall-times.ts";

/**
 * The first slot of a schedule strictly after an instant; undefined where there will never be one.
 *
 * Where minutes and hours are numbers, lists or ranges, each wall-clock time that is named fires once on each date, as
 * `instantOf` says: after a gap, at the first of two. Times that a gap moves to the same instant are one slot. Where
 * minutes or hours are wildcards or steps, slots follow real time: each minute that comes is looked at once, so that the
 * half hours of an expression of every thirty minutes come in both of two hours of the same name, and none comes of an hour that is left out.
 */
export function nextSlot({ cron, zone }: Schedule, after: Date): Date | undefined {
  const times = wallTimesOf(cron);
  return followsRealTime(cron) ? nextMinute(times, zone, after) : nextTime(times, zone, after);
}

const followsRealTime = (cron: string): boolean => /[*?/]/.test(cron.split(" ", 2).join(" "));

/** Later wall-clock times never happen earlier, so the first one found is the one. */
function nextTime(times: WallTimes, zone: string, after: Date): Date | undefined {
  let wall = times.after(wallTimeAt(after, zone));
  while (wall !== undefined) {
    const slot = instantOf(wall, zone);
    if (slot !== undefined && slot > after) return slot;
    wall = times.after(wall);
  }
  return undefined;
}

/** From one change of the clocks to the next, wall-clock time runs like real time. */
function nextMinute(times: WallTimes, zone: string, after: Date): Date | undefined {
  let from: Date | undefined = after;
  let isIncluded = false;
  while (from !== undefined) {
    const here = wallTimeAt(from, zone);
    const wall = times.after(isIncluded ? here.subtract({ seconds: 1 }) : here);
    if (wall === undefined) return undefined;
    const slot = new Date(from.getTime() + asIfUtc(wall).getTime() - asIfUtc(here).getTime());
    const change = nextChange(from, zone);
    if (change === undefined || slot < change) return slot;
    from = change;
    isIncluded = true;
  }
  return undefined;
}
