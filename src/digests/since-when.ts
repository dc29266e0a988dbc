import { madeOnce } from "../news/made-once.ts";
import type { News } from "../news/news-since.ts";
import { lastSlot } from "../schedules/last-slot.ts";
import type { Digest } from "./subscription.ts";

type At = { readonly now: Date; readonly news: Pick<News, "corrections" | "claims"> };

/**
 * Since when a digest has not told its channel anything: its slot before the one that is due, or an earlier one where news
 * are older than that, as after it was paused. It is told by what is told alone: what may not be seen does not move it.
 */
export function sinceWhen({ schedule, createdAt, nextAt }: Digest, { now, news }: At): Date {
  const due = nextAt === undefined ? now : new Date(Math.min(now.getTime(), Date.parse(nextAt) - 1));
  const begins = new Date(createdAt);
  const upTo = new Date(Math.min(due.getTime(), earliestOf(news)));
  return lastSlot(schedule, { after: begins, upTo }) ?? begins;
}

/** In milliseconds; of no news infinitely late. */
const earliestOf = madeOnce(({ corrections, claims }: At["news"]): number =>
  [...corrections, ...claims].reduce((first, { at }) => Math.min(first, Date.parse(at)), Number.POSITIVE_INFINITY),
);
