import { lastSlot } from "../schedules/last-slot.ts";
import { nextSlot } from "../schedules/next-slot.ts";
import { mostLate } from "./slots-due.ts";
import type { Digest } from "./subscription.ts";

type Timed = Pick<Digest, "schedule" | "nextAt">;

/** The slot that has come and that no process has run yet, the latest of several; undefined: there is none. */
export function owedSlot({ schedule, nextAt }: Timed, now: Date): Date | undefined {
  if (nextAt === undefined || Date.parse(nextAt) > now.getTime()) return undefined;
  const due = new Date(nextAt);
  return lastSlot(schedule, { after: due, upTo: now }) ?? due;
}

/**
 * What of a digest that goes on is due: the slot that was owed when it was paused, while it is young and the latest; else the
 * next one, since what passes while it is paused is not missed.
 */
export function slotOnResume({ schedule, nextAt }: Timed, now: Date): Date | undefined {
  const next = nextSlot(schedule, now);
  const owed = owedSlot({ schedule, nextAt }, now);
  return owed?.toISOString() === nextAt && owed !== undefined && isYoung(owed, now) ? owed : next;
}

/** Whether a slot that was missed is still posted. */
export const isYoung = (slot: Date, now: Date): boolean => now.getTime() - slot.getTime() <= mostLate;
