import { readCron } from "./read-cron.ts";
import { readDays } from "./read-days.ts";
import { joinTimes, readTime, type TimeOfDay } from "./read-time.ts";
import { describeNoZone, readZone } from "./read-zone.ts";
import type { Schedule } from "./schedule.ts";

export type ReadSchedule =
  | {
      readonly kind: "schedule";
      readonly schedule: Schedule;
      /** Whether the words name the zone. */
      readonly isZoneNamed: boolean;
    }
  | { readonly kind: "wrong"; readonly message: string };

/**
 * Reads when something comes again and again: "weekdays 8:30", "weekly monday 9am", "daily at 07:00 and 19:00 kyiv",
 * "hourly", "every 30 minutes", "cron 0 9 1 * *". `zone` is taken where the words name none.
 */
export function readSchedule(words: string, zone: string): ReadSchedule {
  const typed = joinTimes(words.trim().replace(/\s+/g, " "));
  if (typed === "") return wrong(`When? ${usage}`);
  if (/^cron\b/i.test(typed) || /^[@*]/.test(typed)) return cronWords(typed.replace(/^cron\b:?\s*/i, ""), zone);
  return pacedWords(typed, zone) ?? timedWords(typed, zone);
}

const usage = "Type a day and a time: weekdays 8:30, daily 7:00, weekly monday 9am, or cron 0 9 1 * *.";

const wrong = (message: string): ReadSchedule => ({ kind: "wrong", message });

function cronWords(typed: string, zone: string): ReadSchedule {
  const words = typed.replace(/^["'`“”]|["'`“”](?=\s|$)/g, "").split(" ");
  const length = typed.startsWith("@") ? 1 : words.findIndex(beginsZone);
  const end = length < 0 ? words.length : length;
  return finish(words.slice(0, end).join(" "), words.slice(end).join(" "), zone);
}

/** Fields may hold names of months and weekdays, so a shorter word than these names a zone only behind the fifth: "UTC", "in". */
const beginsZone = (word: string, index: number): boolean =>
  /^[a-z_]{4,}|^[a-z]+\//i.test(word) || (index >= 5 && /^(?!(?:mon|tue|wed|thu|fri|sat|sun)$)[a-z]{2,3}$/i.test(word));

/** "hourly", "every hour", "every 2 hours", "every 30 minutes". */
function pacedWords(typed: string, zone: string): ReadSchedule | undefined {
  const paced =
    /^(?:hourly|every (?:(\d{1,4}|half|quarter(?: of)?)(?: an)? ?)?(min(?:ute)?s?|h(?:ou)?rs?|hours?))\b(.*)$/i.exec(
      typed,
    );
  if (paced === null) return undefined;
  const [, amount = "1", unit = "hour", rest = ""] = paced;
  const minutes = minutesOf(amount.toLowerCase(), unit);
  if (minutes < 60) {
    return 60 % minutes === 0 ? finish(`*/${minutes} * * * *`, rest, zone) : wrong(uneven);
  }
  const hours = minutes / 60;
  if (!Number.isInteger(hours) || 24 % hours !== 0) return wrong(uneven);
  return finish(hours === 1 ? "0 * * * *" : hours === 24 ? "0 0 * * *" : `0 */${hours} * * *`, rest, zone);
}

const uneven =
  "That does not fill the day evenly. Type every 15, 20 or 30 minutes, hourly, or every 2, 3, 4, 6, 8 or 12 hours.";

function minutesOf(amount: string, unit: string): number {
  if (amount === "half") return 30;
  if (amount.startsWith("quarter")) return 15;
  return Math.max(1, Number(amount)) * (/^h/i.test(unit) ? 60 : 1);
}

function timedWords(typed: string, zone: string): ReadSchedule {
  const words = typed.replaceAll(",", " , ").split(" ").filter(Boolean);
  const start = timeStart(words);
  if (start < 0) return withoutTime(typed);
  const times: TimeOfDay[] = [];
  let end = start;
  for (; end < words.length; end += 1) {
    const word = words[end] ?? "";
    if (/^(?:,|and|&|at)$/i.test(word)) continue;
    const time = readTime(word);
    if (time === undefined) break;
    if (time.kind === "wrong") return wrong(time.message);
    times.push(time);
  }
  const days = readDays(words.slice(0, start).join(" "));
  if (days.kind === "wrong") return wrong(days.message);
  const [first] = times;
  if (first === undefined) return withoutTime(typed);
  if (times.some(({ minute }) => minute !== first.minute)) {
    return wrong("Times of one digest share their minutes, as 7:30 and 19:30 do. Set up one digest for each time.");
  }
  const hours = [...new Set(times.map(({ hour }) => hour))].sort((one, other) => one - other).join(",");
  return finish(`${first.minute} ${hours} ${days.dayOfMonth} * ${days.weekdays}`, words.slice(end).join(" "), zone);
}

/** Where the times begin: of "monthly 1 9:00" not at the 1, of which nothing but the place tells that it is a day. */
function timeStart(words: readonly string[]): number {
  const isMonthly = words.some((word) => /^month/i.test(word));
  return words.findIndex((word) => {
    const time = readTime(word);
    return time !== undefined && !(isMonthly && /^\d{1,2}$/.test(word));
  });
}

function withoutTime(typed: string): ReadSchedule {
  const [, named = typed, time] = /^(.*\S)\s+at\s+(.+)$/i.exec(typed) ?? [];
  const days = readDays(named);
  if (days.kind === "wrong") return wrong(days.message);
  return wrong(time === undefined ? `At what time? ${usage}` : `“${time}” is no time that is known here. ${usage}`);
}

/** What is left must name a zone, and the expression must be sound. */
function finish(expression: string, rest: string, zone: string): ReadSchedule {
  const cron = readCron(expression);
  if (cron.kind === "wrong") return cron;
  const named = rest
    .replace(/^[\s,]*(?:(?:in|zone|time ?zone)\b)?\s*/i, "")
    .replace(/\s+time$/i, "")
    .trim();
  if (named === "") return { kind: "schedule", schedule: { cron: cron.cron, zone }, isZoneNamed: false };
  const read = readZone(named);
  if (read === undefined) return wrong(describeNoZone(named));
  return { kind: "schedule", schedule: { cron: cron.cron, zone: read }, isZoneNamed: true };
}
