import type { Source } from "../source.ts";

/** What became of looking at a source, as its schedule needs to know it. */
export type LookOutcome =
  | { readonly kind: "fine"; readonly isMore: boolean }
  | { readonly kind: "failed"; readonly why: string; readonly retryAfter: number | undefined }
  | { readonly kind: "gone"; readonly why: string };

export const usualMinutes = 15;
export const leastMinutes = 5;
const minute = 60_000;
/** A source that fails is still looked at once a day, and no server sends us away for longer than two. */
const longestBackOff = 24 * 60 * minute;
const longestWait = 48 * 60 * minute;

type Schedule = Pick<Source, "state" | "nextAt" | "lastAt" | "lastOk" | "failures" | "problem">;
type Now = { readonly now: Date; readonly random: () => number };

/** Minutes between two looks: as asked for, never less than the feed itself asks for or than is polite. */
export const minutesBetween = ({ every, floor }: Pick<Source, "every" | "floor">): number =>
  Math.max(leastMinutes, every ?? usualMinutes, floor ?? 0);

/**
 * When a source is looked at next. Looks are spread by a tenth, so that sources added together do not stay together; after
 * failures the time doubles up to a day, spread over its second half. `random` gives from 0 to 1.
 */
export function nextLook(source: Source, outcome: LookOutcome, { now, random }: Now): Partial<Schedule> {
  const lastAt = now.toISOString();
  const usual = minutesBetween(source) * minute;
  const at = (milliseconds: number): string => new Date(now.getTime() + Math.round(milliseconds)).toISOString();
  if (outcome.kind === "gone") return { state: "gone", lastAt, failures: source.failures + 1, problem: outcome.why };
  if (outcome.kind === "fine") {
    const wait = outcome.isMore ? leastMinutes * minute : usual * (1 + random() / 10);
    return { state: "active", lastAt, lastOk: lastAt, failures: 0, problem: undefined, nextAt: at(wait) };
  }
  const doubled = Math.min(longestBackOff, usual * 2 ** Math.min(source.failures + 1, 16));
  const backOff = doubled * (0.5 + random() / 2);
  const asked = Math.min(longestWait, outcome.retryAfter ?? 0);
  const nextAt = at(Math.max(backOff, asked));
  return { state: "failing", lastAt, failures: source.failures + 1, problem: outcome.why, nextAt };
}
