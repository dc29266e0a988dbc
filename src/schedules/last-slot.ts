import { nextSlot } from "./next-slot.ts";
import type { Schedule } from "./schedule.ts";

const hour = 3_600_000;

/**
 * The latest slot after one instant and up to another, that one included; undefined where there is none. Looked for from
 * the end, so that a process that was down for a year is not kept busy by it.
 */
export function lastSlot(
  schedule: Schedule,
  { after, upTo }: { readonly after: Date; readonly upTo: Date },
): Date | undefined {
  for (let span = hour; ; span *= 4) {
    const from = new Date(Math.max(after.getTime(), upTo.getTime() - span));
    const last = lastAfter(from, upTo, schedule);
    if (last !== undefined || from.getTime() <= after.getTime()) return last;
  }
}

function lastAfter(from: Date, upTo: Date, schedule: Schedule): Date | undefined {
  let last: Date | undefined;
  let slot = nextSlot(schedule, from);
  while (slot !== undefined && slot <= upTo) {
    last = slot;
    slot = nextSlot(schedule, slot);
  }
  return last;
}
