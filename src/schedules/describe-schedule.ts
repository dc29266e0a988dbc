import { joinWords } from "../words/join-words.ts";
import { writeTime } from "./read-time.ts";
import type { Schedule } from "./schedule.ts";

const dayNames = ["Sundays", "Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"];

/** A schedule to read: "weekdays at 08:30, Europe/Kyiv"; what has no such words as the expression that it is. */
export function describeSchedule({ cron, zone }: Schedule): string {
  return `${describeCron(cron)}, ${zone}`;
}

function describeCron(cron: string): string {
  const [minute = "", hour = "", dayOfMonth = "", month = "", weekday = ""] = cron.split(" ");
  const paced = dayOfMonth === "*" && month === "*" && weekday === "*" ? describePace(minute, hour) : undefined;
  if (paced !== undefined) return paced;
  const days = month === "*" ? describeDays(dayOfMonth, weekday) : undefined;
  const times = describeTimes(minute, hour);
  return days === undefined || times === undefined ? `at the times of cron ${cron}` : `${days} at ${times}`;
}

function describePace(minute: string, hour: string): string | undefined {
  if (minute === "0" && hour === "*") return "every hour";
  const minutes = evenStep(minute, 60);
  if (minutes !== undefined && hour === "*") return `every ${minutes} minutes`;
  const hours = evenStep(hour, 24);
  return minute === "0" && hours !== undefined ? `every ${hours} hours` : undefined;
}

/** A step that fills the hour or the day: each begins anew with the first, so that steps of 40 minutes come after 40 and 20. */
function evenStep(field: string, whole: number): number | undefined {
  const step = Number(/^\*\/(\d+)$/.exec(field)?.[1]);
  return step > 1 && whole % step === 0 ? step : undefined;
}

function describeTimes(minute: string, hour: string): string | undefined {
  if (!/^\d+$/.test(minute) || !/^\d+(?:,\d+)*$/.test(hour)) return undefined;
  return joinWords(hour.split(",").map((hours) => writeTime({ hour: Number(hours), minute: Number(minute) })));
}

function describeDays(dayOfMonth: string, weekday: string): string | undefined {
  if (weekday === "*") return describeMonthDay(dayOfMonth);
  if (dayOfMonth !== "*") return undefined;
  if (weekday === "1-5") return "weekdays";
  if (weekday === "0,6") return "weekends";
  const [, first, last] = /^(\d)-(\d)$/.exec(weekday) ?? [];
  if (first !== undefined && last !== undefined) return `${dayName(first)} to ${dayName(last)}`;
  return /^\d(?:,\d)*$/.test(weekday) ? joinWords(weekday.split(",").map(dayName)) : undefined;
}

const dayName = (number: string): string => dayNames[Number(number)] ?? number;

function describeMonthDay(day: string): string | undefined {
  if (day === "*") return "daily";
  if (day === "L") return "on the last day of each month";
  if (!/^\d+$/.test(day)) return undefined;
  return `on day ${day} of each month${Number(day) > 28 ? " that has one" : ""}`;
}
