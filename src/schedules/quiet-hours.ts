import { lastSlot } from "./last-slot.ts";
import { nextSlot } from "./next-slot.ts";
import type { QuietHours, Schedule } from "./schedule.ts";

/** More than any gap between two beginnings, even where a whole date is left out. */
const lookBack = 3 * 24 * 3_600_000;

/**
 * When quiet hours end that hold now; undefined: it is not quiet. They begin and end as digests do where clocks change:
 * after a gap, at the first of two. So hours that lie within a gap are none, and whatever wakes at the first 01:30 does not
 * sleep again at 01:00 of the same night.
 */
export function quietUntil({ from, until, zone }: QuietHours, now: Date): Date | undefined {
  const begun = lastSlot(dailyAt(from, zone), { after: new Date(now.getTime() - lookBack), upTo: now });
  if (begun === undefined) return undefined;
  // Of hours within one day, the end may have been moved to the same instant as the beginning, and counts then.
  const after = from < until ? new Date(begun.getTime() - 1) : begun;
  const ends = nextSlot(dailyAt(until, zone), after);
  return ends !== undefined && ends > now ? ends : undefined;
}

function dailyAt(time: string, zone: string): Schedule {
  const [hour, minute] = time.split(":").map(Number);
  return { cron: `${minute} ${hour} * * *`, zone };
}
