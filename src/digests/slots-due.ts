import { lastSlot } from "../schedules/last-slot.ts";
import { nextSlot } from "../schedules/next-slot.ts";
import type { Schedule } from "../schedules/schedule.ts";

/** Slots that have come, the first of them at `due`. */
export type SlotsDue = {
  /** The only one that is posted. */
  readonly latest: Date;
  /** How many came before it and were not posted; counted up to `mostCounted`. */
  readonly missed: number;
  /** Undefined: there will never be another. */
  readonly next: Date | undefined;
};

/** Milliseconds: six hours. A slot that is older is not posted any more, since a morning's digest is of no use at night. */
export const mostLate = 6 * 60 * 60_000;

/** More than anybody wants to know exactly. */
export const mostCounted = 100;

export function slotsDue(schedule: Schedule, due: Date, now: Date): SlotsDue {
  const latest = lastSlot(schedule, { after: due, upTo: now }) ?? due;
  return { latest, missed: countBetween(schedule, due, latest), next: nextSlot(schedule, now) };
}

function countBetween(schedule: Schedule, from: Date, until: Date): number {
  let count = 0;
  for (let slot: Date | undefined = from; slot !== undefined && slot < until; slot = nextSlot(schedule, slot)) {
    if (count === mostCounted) break;
    count += 1;
  }
  return count;
}
