import { addDays, dayOf, daysInMonth, mondayOf } from "./calendar.ts";
import type { TimeGranularity } from "./time-mention.ts";

/** What a TIMEX3 value stands for: how exact it is and which days it covers, both ends included. */
export type ValueMeaning = {
  readonly granularity: TimeGranularity;
  readonly days: { readonly from: string; readonly to: string } | undefined;
};

type Reader = { readonly match: RegExp; readonly read: (parts: readonly string[]) => ValueMeaning };

const seasons: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const span = (granularity: TimeGranularity, from: string, to: string): ValueMeaning => ({
  granularity,
  days: { from, to },
});

/** Whole months from the first, `count` of them. */
function monthsFrom(granularity: TimeGranularity, year: number, month: number, count: number): ValueMeaning {
  const last = dayOf(year, month + count - 1, 1);
  const [lastYear, lastMonth] = [Number(last.slice(0, 4)), Number(last.slice(5, 7))];
  return span(granularity, dayOf(year, month, 1), dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)));
}

/** The forms of ISO 8601 and of its extensions in TIMEX3 (TimeML annotation guidelines 1.2.1). */
const readers: readonly Reader[] = [
  { match: /^(\d{4}-\d{2}-\d{2})$/, read: ([day = ""]) => span("day", day, day) },
  { match: /^(\d{4}-\d{2}-\d{2})T\d/, read: ([day = ""]) => span("instant", day, day) },
  { match: /^(\d{4}-\d{2}-\d{2})T(?:MO|MI|AF|EV|NI|DT)$/, read: ([day = ""]) => span("day-part", day, day) },
  { match: /^(\d{4})-(\d{2})$/, read: ([year, month]) => monthsFrom("month", Number(year), Number(month), 1) },
  { match: /^(\d{4})$/, read: ([year]) => monthsFrom("year", Number(year), 1, 12) },
  { match: /^(\d{4})-Q([1-4])$/, read: ([year, n]) => monthsFrom("quarter", Number(year), Number(n) * 3 - 2, 3) },
  { match: /^(\d{4})-H([12])$/, read: ([year, n]) => monthsFrom("half", Number(year), Number(n) * 6 - 5, 6) },
  {
    match: /^(\d{4})-(SP|SU|FA|WI)$/,
    read: ([year, name = ""]) => monthsFrom("season", Number(year), seasons[name] ?? 1, 3),
  },
  {
    match: /^(\d{4})-W(\d{2})$/,
    read: ([year, week]) => {
      const monday = mondayOf(Number(year), Number(week));
      return span("week", monday, addDays(monday, 6));
    },
  },
  {
    match: /^(\d{4})-W(\d{2})-WE$/,
    read: ([year, week]) => {
      const saturday = addDays(mondayOf(Number(year), Number(week)), 5);
      return span("range", saturday, addDays(saturday, 1));
    },
  },
  {
    match: /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/,
    read: ([first = "", last = ""]) => span("range", first, last),
  },
  {
    match: /^(\d{4})\/(\d{4})$/,
    read: ([first, last]) => span("range", `${first}-01-01`, `${last}-12-31`),
  },
  { match: /^(\d{3})$/, read: ([decade]) => monthsFrom("decade", Number(decade) * 10, 1, 120) },
  { match: /^(\d{2})$/, read: ([century]) => monthsFrom("century", Number(century) * 100, 1, 1200) },
];

/** `PAST_REF` and its like, and nothing at all, are vague. */
export function meaningOf(value: string | undefined): ValueMeaning {
  for (const { match, read } of readers) {
    const found = value === undefined ? null : match.exec(value);
    if (found !== null) return read(found.slice(1));
  }
  return { granularity: "vague", days: undefined };
}
