import { readInstant } from "../articles/read-moment.ts";
import { findQuestionDates } from "./find-question-dates.ts";

/** A stretch of time as ISO instants in UTC, both ends included; of an instant both are it. */
export type Stretch = { readonly from: string; readonly to: string };

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const dayLength = 86_400_000;

/**
 * Reads words that say a day or a stretch of time and nothing else: "2026-11-01", "1 November", "yesterday", "last week",
 * "monday", an ISO instant. Without a year, the latest that has begun. `undefined` for anything else.
 */
export function readDay(words: string, now: Date): Stretch | undefined {
  const said = words
    .trim()
    .replace(/^["'“”‘’]+|["'“”‘’.,;:!?]+$/gu, "")
    .replace(/^(?:on|the|in)\s+/i, "")
    .trim();
  return instantIn(said) ?? nearDay(said.toLowerCase(), now) ?? calendarSpan(said, now);
}

function instantIn(said: string): Stretch | undefined {
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d/i.test(said)) return undefined;
  const stated = readInstant(said) ?? readInstant(`${said}Z`);
  if (stated === undefined) return undefined;
  const instant = new Date(stated).toISOString();
  return { from: instant, to: instant };
}

function nearDay(said: string, now: Date): Stretch | undefined {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  if (said === "today") return daysFrom(today, today);
  const hours = /^(\d{1,3})\s*(?:h|hours?)(?:\s+ago)?$/.exec(said)?.[1];
  if (hours !== undefined) {
    const instant = new Date(now.getTime() - Number(hours) * 3_600_000).toISOString();
    return { from: instant, to: instant };
  }
  const [, isLast, name = ""] = /^(last\s+)?(\p{L}+)$/u.exec(said) ?? [];
  const weekday = weekdays.indexOf(name);
  if (weekday < 0) return undefined;
  const ago = (now.getUTCDay() - weekday + 7) % 7;
  const day = today - (ago === 0 && isLast !== undefined ? 7 : ago) * dayLength;
  return daysFrom(day, day);
}

function calendarSpan(said: string, now: Date): Stretch | undefined {
  const lead = "since ";
  const [time, ...others] = findQuestionDates(`${lead}${said}`, now);
  if (time === undefined || others.length > 0) return undefined;
  if (time.start > lead.length || time.end < lead.length + said.length) return undefined;
  const years = time.year === undefined ? [now.getUTCFullYear(), now.getUTCFullYear() - 1] : [time.year];
  const spans = years.flatMap((year) => spanIn(year, time.from, time.to) ?? []);
  return spans.find(({ from }) => time.year !== undefined || Date.parse(from) <= now.getTime());
}

function spanIn(year: number, from: string, to: string): Stretch | undefined {
  const first = dayOf(year, from);
  const last = dayOf(to < from ? year + 1 : year, to);
  return first.isReal ? daysFrom(first.at, last.at) : undefined;
}

/** A month's last day may be given as its 31st. */
function dayOf(year: number, monthAndDay: string): { readonly at: number; readonly isReal: boolean } {
  const [month = 1, day = 1] = monthAndDay.split("-").map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { at: Date.UTC(year, month - 1, Math.min(day, last)), isReal: day <= last };
}

const daysFrom = (first: number, last: number): Stretch => ({
  from: new Date(first).toISOString(),
  to: new Date(last + dayLength - 1).toISOString(),
});
