import type { AnyFeed } from "feedsmith";

const minutesOf: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 24 * 60,
  weekly: 7 * 24 * 60,
  monthly: 30 * 24 * 60,
  yearly: 365 * 24 * 60,
};

/** Templates say "yearly" and forget it; news is looked for once a day all the same. */
const longest = 24 * 60;

/** The least minutes between two looks that a feed asks for, by `ttl` or `sy:updatePeriod`; at most a day. */
export function feedFloor({ format, feed }: AnyFeed): number | undefined {
  const ttl = format === "rss" ? feed.ttl : undefined;
  const sy = format === "json" ? undefined : feed.sy;
  const period = minutesOf[sy?.updatePeriod?.trim().toLowerCase() ?? ""];
  const times = sy?.updateFrequency ?? 1;
  const asked = [ttl, period === undefined ? undefined : period / (times > 0 ? times : 1)].filter(
    (minutes) => minutes !== undefined && Number.isFinite(minutes) && minutes > 0,
  );
  return asked.length === 0
    ? undefined
    : Math.min(longest, Math.ceil(Math.max(...asked.map((minutes) => minutes ?? 0))));
}
