import { expectedSlots, type Rhythm } from "./expected-slots.ts";
import type { DigestPlan, WatchPlan } from "./soak-plan.ts";

/** From one instant to another, in milliseconds since 1970; `until` undefined: it goes on. */
export type Span = { readonly from: number; until: number | undefined };

/** A digest or watch as it was set up, and when it was active. */
export type Asked = {
  readonly id: number;
  readonly plan: DigestPlan | WatchPlan;
  readonly createdAt: number;
  readonly spans: (Span & { readonly rhythm: Rhythm | undefined })[];
};

/** When something was told: what was composed at an instant, and the key of its post; undefined: nothing was posted. */
export type Telling = { readonly at: number; readonly key: string | undefined };

export const isActive = ({ spans }: Asked): boolean => spans.at(-1)?.until === undefined;

export function endSpan({ spans }: Asked, at: number): void {
  const last = spans.at(-1);
  if (last !== undefined) last.until ??= at;
}

/** A slot of a digest, and from when on somebody could post it. */
export type ExpectedSlot = {
  readonly slot: number;
  readonly ready: number;
  /** So many before it were passed over, since nobody ran. */
  readonly missed: number;
  /** Too old to be posted: that it was missed is said instead. */
  readonly isTooOld: boolean;
};

const mostLate = 6 * 60 * 60_000;

/** By what docs/digests.md promises: of the slots while nobody ran the latest alone, if it is less than six hours old. */
export function slotsOf(asked: Asked, downs: readonly Span[], end: number): readonly ExpectedSlot[] {
  const slots = asked.spans.flatMap(({ from, until = end, rhythm }) =>
    rhythm === undefined ? [] : expectedSlots(rhythm, from, Math.min(until, end)),
  );
  const byDown = Map.groupBy(slots, (slot) => downs.find(({ from, until = end }) => from <= slot && slot < until));
  return [...byDown]
    .flatMap(([down, own]) => {
      if (down === undefined) return own.map((slot) => ({ slot, ready: slot, missed: 0, isTooOld: false }));
      const slot = own.at(-1) ?? 0;
      const ready = down.until ?? end;
      return [{ slot, ready, missed: own.length - 1, isTooOld: ready - slot > mostLate }];
    })
    .sort((one, other) => one.slot - other.slot);
}
