import { writeTime } from "./read-time.ts";
import { wallTimeAt } from "./wall-clock.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = "January February March April May June July August September October November December".split(" ");

/** An instant by the clock of a zone, to read: "Monday 30 November 2026, 08:30 Europe/Kyiv". */
export function describeSlot(at: Date, zone: string): string {
  const { dayOfWeek, day, month, year, hour, minute } = wallTimeAt(at, zone);
  return `${weekdays[dayOfWeek - 1]} ${day} ${months[month - 1]} ${year}, ${writeTime({ hour, minute })} ${zone}`;
}
