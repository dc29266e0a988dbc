import { readMoment } from "../../articles/read-moment.ts";

/** Hours east of Greenwich of the zones that feeds name (RFC 822 and those that mean one thing in practice). */
const zones: Readonly<Record<string, string>> = {
  ut: "+0000",
  utc: "+0000",
  gmt: "+0000",
  z: "+0000",
  wet: "+0000",
  bst: "+0100",
  cet: "+0100",
  met: "+0100",
  west: "+0100",
  cest: "+0200",
  mest: "+0200",
  eet: "+0200",
  eest: "+0300",
  msk: "+0300",
  gst: "+0400",
  pkt: "+0500",
  sgt: "+0800",
  hkt: "+0800",
  awst: "+0800",
  jst: "+0900",
  kst: "+0900",
  aest: "+1000",
  aedt: "+1100",
  nzst: "+1200",
  nzdt: "+1300",
  adt: "-0300",
  ast: "-0400",
  edt: "-0400",
  est: "-0500",
  cdt: "-0500",
  cst: "-0600",
  mdt: "-0600",
  mst: "-0700",
  pdt: "-0700",
  pst: "-0800",
  akdt: "-0800",
  akst: "-0900",
  hst: "-1000",
};

/** Clocks and time zones go wrong by hours, not by days. */
const tolerance = 36 * 3_600_000;

export type FeedDate = {
  /** `YYYY-MM-DD` or an ISO instant; undefined: not stated so that it can be read for sure. */
  readonly value: string | undefined;
  /** Why a date that is stated does not count; the rest of a sentence. */
  readonly problem: string | undefined;
};

/** A date as feeds write it. One that lies in the future, or stands for "none", counts as not stated. */
export function readFeedDate(stated: string | undefined, now: Date): FeedDate {
  const text = stated?.trim().replace(/\s+/g, " ") ?? "";
  if (text === "") return { value: undefined, problem: undefined };
  if (text.length > longest) return { value: undefined, problem: unsure(text) };
  const value =
    readMoment(text) ?? readEpoch(text) ?? readMoment(asMailDate(text)) ?? readMoment(asIso(text)) ?? readSlashed(text);
  if (value === undefined) return { value, problem: unsure(text) };
  if (/^(?:0|1[0-8]|1970-01-01)/.test(value)) return { value: undefined, problem: "has a date that stands for none" };
  if (Date.parse(value) > now.getTime() + tolerance) {
    return { value: undefined, problem: `is dated ${value}, which has not come yet` };
  }
  return { value, problem: undefined };
}

const longest = 100;

const unsure = (text: string): string => `has a date that cannot be read for sure (“${text.slice(0, 60)}”)`;

/** Seconds or milliseconds since 1970. */
function readEpoch(text: string): string | undefined {
  if (!/^\d{10}$|^\d{13}$/.test(text)) return undefined;
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
}

/** 20/03/2026 is read one way only; 03/04/2026 is not, and stays unread. */
function readSlashed(text: string): string | undefined {
  const [, first = "", second = "", year = ""] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:[ T,].*)?$/.exec(text) ?? [];
  const [day, month] = Number(first) > 12 ? [first, second] : [second, first];
  return Number(day) > 12 ? readMoment(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`) : undefined;
}

const mail =
  /^(?:[a-z]{2,9}\.?,? ?)?(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})(?:,? (?:at )?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)? ?([ap]\.?m\.?)?)? ?(.*)$/i;
const monthFirst =
  /^(?:[a-z]{2,9}\.?,? )?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?:,? (?:at )?(\d{1,2}):(\d{2})(?::(\d{2}))? ?([ap]\.?m\.?)?)? ?(.*)$/i;
/** "Fri Mar 20 10:00:00 UTC 2026", as C and Ruby print it. */
const yearLast = /^[a-z]{3} ([a-z]{3}) (\d{1,2}) (\d{1,2}):(\d{2}):(\d{2}) ?([a-z]{1,5}|[+-]\d{4})? (\d{4})$/i;

type Parts = readonly (string | undefined)[];

/** Dates with a month in words, as RFC 5322 writes them, or as their day where the offset is not known. */
function asMailDate(text: string): string {
  const last = yearLast.exec(text);
  if (last !== null) {
    const [, month, day, hour, minute, second, zone, year] = last;
    return mailDate([day, month, year], [hour, minute, second, undefined], zone);
  }
  const [, month, date, named, ...clock]: Parts = monthFirst.exec(text) ?? [];
  if (month !== undefined) return mailDate([date, month, named], clock.slice(0, 4), clock[4]);
  const [, day, inWords, year, ...time]: Parts = mail.exec(text) ?? [];
  return day === undefined ? "" : mailDate([day, inWords, year], time.slice(0, 4), time[4]);
}

function mailDate(
  [day, month = "", year = ""]: Parts,
  [hour, minute, second, half]: Parts,
  zone: string | undefined,
): string {
  const date = `${day} ${month.slice(0, 3)} ${fullYear(year)}`;
  const offset = offsetOf(zone ?? "");
  if (hour === undefined || offset === undefined) return date;
  return `${date} ${hourOf(hour, half)}:${minute}:${second ?? "00"} ${offset}`;
}

/** RFC 5322, 4.3: two digits up to 49 are of this century. */
const fullYear = (year: string): string => (year.length === 2 ? `${Number(year) < 50 ? "20" : "19"}${year}` : year);

function hourOf(hour: string, half: string | undefined): string {
  if (half === undefined) return hour.padStart(2, "0");
  const isAfternoon = /^p/i.test(half);
  return String((Number(hour) % 12) + (isAfternoon ? 12 : 0)).padStart(2, "0");
}

/** "+02:00", "GMT+0200", "EST", "(CET)"; undefined for zones that mean several. */
function offsetOf(zone: string): string | undefined {
  const text = zone.replace(/[()]/g, " ").trim().toLowerCase();
  const digits = /^(?:gmt|utc)?\s?([+-])(\d{1,2}):?(\d{2})\b/.exec(text);
  if (digits !== null) return `${digits[1]}${digits[2]?.padStart(2, "0")}${digits[3]}`;
  return zones[text.split(" ")[0] ?? ""];
}

/** ISO 8601 with the liberties that feeds take: one digit where two belong, a zone in words, a bare year's month. */
function asIso(text: string): string {
  const found = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,:]\d+)? ?(.*))?$/i.exec(
    text,
  );
  if (found === null) return "";
  const [, year, month = "", day = "", hour, minute, second = "00", zone = ""] = found;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const offset = offsetOf(zone);
  return hour === undefined || offset === undefined
    ? date
    : `${date}T${hour.padStart(2, "0")}:${minute}:${second}${offset}`;
}
