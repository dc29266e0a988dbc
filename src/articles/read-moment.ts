const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const longest = 60;
const isoDay = /^(\d{4})-?(\d{2})-?(\d{2})$/;
const isoTime =
  /^(\d{4})-?(\d{2})-?(\d{2})[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i;
const mailTime = /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? (GMT|UTC?|Z|[+-]\d{4})$/i;
const dayFirst = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i;
const monthFirst = /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;

/**
 * A date as files state it, as `YYYY-MM-DD` or an ISO instant with its offset: ISO 8601 with or without its marks, mail
 * dates (RFC 5322) and dates with the month in words. A time without an offset gives its day. `undefined` for what can
 * be read in two ways (03/04/2025) and for days that no calendar has.
 */
export function readMoment(stated: string): string | undefined {
  const value = stated.trim().replace(/\s+/g, " ");
  if (value.length > longest) return undefined;
  return readIso(value) ?? readMailTime(value) ?? readWords(value);
}

/** The same for an instant alone: what a day or a time without an offset leaves open, an embargo may not. */
export function readInstant(stated: string): string | undefined {
  const moment = readMoment(stated);
  return moment?.includes("T") ? moment : undefined;
}

function readIso(value: string): string | undefined {
  const [, year = "", month = "", date = ""] = isoDay.exec(value) ?? [];
  if (year !== "") return dayOf(year, month, date);
  const time = isoTime.exec(value);
  if (time === null) return undefined;
  const day = dayOf(time[1] ?? "", time[2] ?? "", time[3] ?? "");
  if (day === undefined || time[7] === undefined) return day;
  return instantOf(day, [time[4], time[5], time[6]], time[7]);
}

function readMailTime(value: string): string | undefined {
  const time = mailTime.exec(value);
  if (time === null) return undefined;
  const day = dayOf(time[3] ?? "", monthNumber(time[2] ?? ""), time[1] ?? "");
  return day === undefined ? undefined : instantOf(day, [time[4], time[5], time[6]], time[7] ?? "");
}

function readWords(value: string): string | undefined {
  const [, date, month, year] = dayFirst.exec(value) ?? [];
  if (date !== undefined) return dayOf(year ?? "", monthNumber(month ?? ""), date);
  const [, named, number, inYear] = monthFirst.exec(value) ?? [];
  return named === undefined ? undefined : dayOf(inYear ?? "", monthNumber(named), number ?? "");
}

function monthNumber(name: string): string {
  const index = months.indexOf(name.slice(0, 3).toLowerCase());
  const isMonth = index >= 0 && fullMonth(index).startsWith(name.toLowerCase().replace(/^sept$/, "sep"));
  return isMonth ? String(index + 1) : "";
}

const fullMonth = (index: number): string =>
  new Date(Date.UTC(2000, index, 1)).toLocaleString("en", { month: "long", timeZone: "UTC" }).toLowerCase();

function dayOf(year: string, month: string, date: string): string | undefined {
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) ? day : undefined;
}

function instantOf(day: string, clock: readonly (string | undefined)[], zone: string): string | undefined {
  const [hour = "00", minute = "00", second = "00"] = clock;
  const instant = `${day}T${hour}:${minute}:${second}${offsetOf(zone)}`;
  return Number.isNaN(Date.parse(instant)) ? undefined : instant;
}

function offsetOf(zone: string): string {
  if (/^(?:GMT|UTC?|Z)$/i.test(zone)) return "Z";
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return `${zone.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
