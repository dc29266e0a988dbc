import { editDistance } from "../words/edit-distance.ts";

/** Days as two fields of a cron expression. */
export type ReadDays =
  | { readonly kind: "days"; readonly dayOfMonth: string; readonly weekdays: string }
  | { readonly kind: "wrong"; readonly message: string };

const weekdayNames = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

const groups: ReadonlyMap<string, string> = new Map([
  ["daily", "*"],
  ["day", "*"],
  ["days", "*"],
  ["weekdays", "1-5"],
  ["weekday", "1-5"],
  ["workdays", "1-5"],
  ["workday", "1-5"],
  ["weekends", "0,6"],
  ["weekend", "0,6"],
]);

const usage = "Type daily, weekdays, weekends, a weekday, or monthly and a day.";

/** Reads "daily", "weekdays", "weekly monday", "mon, wed and fri", "sunday to thursday", "monthly 1", "last day of the month"; nothing is daily. */
export function readDays(words: string): ReadDays {
  const typed = words
    .toLowerCase()
    .replace(/\b(?:working|business) days?\b/g, "weekdays")
    .replace(/\s*(?:[-–—]|\b(?:to|through|till|until)\b)\s*/g, "-")
    .replace(/\b(?:every|each|on|at|the|and|of)\b|[,&+]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (/\bmonth(?:ly|s)?\b/.test(typed)) return readMonthDay(typed.replace(/\bmonth(?:ly|s)?\b/g, " ").trim());
  const named = typed
    .replace(/\b(?:weekly|week)\b/g, " ")
    .split(" ")
    .filter(Boolean);
  if (named.length === 0) return typed === "" ? weekdays("*") : wrong("On which weekday? Type weekly monday 9:00.");
  const [only = ""] = named;
  const group = named.length === 1 ? groups.get(only) : undefined;
  return group === undefined ? readWeekdays(named) : weekdays(group);
}

const weekdays = (field: string): ReadDays => ({ kind: "days", dayOfMonth: "*", weekdays: field });
const wrong = (message: string): ReadDays => ({ kind: "wrong", message });

function readMonthDay(typed: string): ReadDays {
  const monthDays = (dayOfMonth: string): ReadDays => ({ kind: "days", dayOfMonth, weekdays: "*" });
  if (/^last(?: day)?$/.test(typed)) return monthDays("L");
  if (/^first(?: day)?$/.test(typed)) return monthDays("1");
  const [, day] = /^(?:day )?(\d{1,2})(?:st|nd|rd|th|\.)?(?: day)?$/.exec(typed) ?? [];
  if (day !== undefined && Number(day) >= 1 && Number(day) <= 31) return monthDays(`${Number(day)}`);
  return wrong("On which day of the month? Type monthly 1 9:00, or monthly last 9:00.");
}

function readWeekdays(named: readonly string[]): ReadDays {
  const numbers = new Set<number>();
  for (const word of named) {
    const ends = word.split("-").map(weekdayNumber);
    const [first, last = first] = ends;
    if (ends.length > 2 || first === undefined || last === undefined) return wrong(noDay(word));
    for (let day = first; ; day = (day + 1) % 7) {
      numbers.add(day);
      if (day === last) break;
    }
  }
  return weekdays(writeDays([...numbers].sort()));
}

/** As a range where it is one, so that it reads as it was typed. */
function writeDays(days: readonly number[]): string {
  if (days.length === 7) return "*";
  const [first = 0] = days;
  const isRange = days.length > 2 && days.every((day, index) => day === first + index);
  return isRange ? `${first}-${days.at(-1)}` : days.join(",");
}

/** By its name, its plural, or the beginning of its name from three letters on. */
function weekdayNumber(word: string): number | undefined {
  const singular = word.replace(/\.$/, "").replace(/(?<=day)s$/, "");
  const number = weekdayNames.findIndex((name) => singular.length >= 3 && name.startsWith(singular));
  if (number >= 0) return number;
  return singular === "weds" ? 3 : undefined;
}

function noDay(word: string): string {
  const known = [...weekdayNames, ...groups.keys()];
  const slip = known
    .map((name) => ({ name, distance: editDistance(word, name, 2) }))
    .filter(({ distance }) => distance <= (word.length < 6 ? 1 : 2))
    .sort((one, other) => one.distance - other.distance)[0];
  return slip === undefined
    ? `“${word}” is no day that is known here. ${usage}`
    : `“${word}” is no day. Did you mean ${slip.name}? ${usage}`;
}
