import type { EventDate } from "../claims/claim.ts";

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const relations: Readonly<Record<EventDate["relation"], string>> = {
  on: "",
  by: "by ",
  since: "since ",
  until: "until ",
  "as-of": "as of ",
};

/**
 * An event date to read, with what a relative one was counted from:
 * "autumn 2024: September to November 2024 (“last fall”, counted from 17 March 2025)".
 */
export function describeEventDate(date: EventDate): string {
  const anchor = date.countedFrom === undefined ? "" : ` (“${date.words}”, counted from ${date.countedFrom})`;
  return `${relations[date.relation]}${spanName(date)}${anchor}`;
}

function spanName(date: EventDate): string {
  const from = dayParts(date.from);
  const to = dayParts(date.to);
  switch (date.granularity) {
    case "day":
      return dayWords(from);
    case "month":
      return `${from.month} ${from.year}`;
    case "season":
      return `${seasonOf(date.from)} ${from.year}: ${monthsName(from, to)}`;
    case "quarter":
      return monthsName(from, to);
    case "year":
      return from.year;
    case "decade":
      return `${from.year.slice(0, 3)}0s`;
    case "range":
      if (date.relation === "by" || date.relation === "until") return dayWords(to);
      return date.relation === "since" ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`;
  }
  return date.granularity satisfies never;
}

type DayParts = { readonly year: string; readonly month: string; readonly day: number };

function dayParts(day: string): DayParts {
  return { year: day.slice(0, 4), month: monthNames[Number(day.slice(5, 7)) - 1] ?? "", day: Number(day.slice(8, 10)) };
}

/** A day, `YYYY-MM-DD`, to read: "6 May 2026". */
export const dayName = (day: string): string => dayWords(dayParts(day));

const dayWords = (day: DayParts): string => `${day.day} ${day.month} ${day.year}`;

function monthsName(from: DayParts, to: DayParts): string {
  const first = from.year === to.year ? from.month : `${from.month} ${from.year}`;
  return `${first} to ${to.month} ${to.year}`;
}

/** Named for the northern hemisphere, as the dates themselves are. */
function seasonOf(from: string): string {
  const month = Number(from.slice(5, 7));
  if (month >= 3 && month <= 5) return "spring";
  if (month >= 6 && month <= 8) return "summer";
  return month >= 9 && month <= 11 ? "autumn" : "winter";
}
