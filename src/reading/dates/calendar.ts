/** Days as `YYYY-MM-DD`, counted in the proleptic Gregorian calendar, without clocks or zones. */

const millisecondsADay = 86_400_000;

export type DayParts = { readonly year: number; readonly month: number; readonly day: number };

export function partsOfDay(day: string): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Months and days past their end run over: month 13 is January of the next year. */
export function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const addDays = (day: string, count: number): string =>
  new Date(timeOf(day) + count * millisecondsADay).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number =>
  Math.round((timeOf(to) - timeOf(from)) / millisecondsADay);

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (day: string): number => new Date(timeOf(day)).getUTCDay() || 7;

/** The ISO week of a day: `2025-W03`. */
export function weekOf(day: string): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): string {
  const fourth = dayOf(year, 1, 4);
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}

/** The year and month that lie `count` months after: (2025, 1) and -1 give December 2024. */
export function addMonths(
  year: number,
  month: number,
  count: number,
): { readonly year: number; readonly month: number } {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

const timeOf = (day: string): number => {
  const { year, month, day: date } = partsOfDay(day);
  return Date.UTC(year, month - 1, date);
};
