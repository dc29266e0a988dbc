import { count } from "../answers/format-number.ts";

const steps = [
  ["day", 24 * 60 * 60_000],
  ["hour", 60 * 60_000],
  ["minute", 60_000],
] as const;

/** How long ago an ISO instant was, in the largest unit that it fills: "3 days", "1 hour". */
export function describeAge(instant: string, now: Date): string {
  const age = Math.max(0, now.getTime() - Date.parse(instant));
  const [unit, length] = steps.find(([, size]) => age >= size) ?? ["minute", 60_000];
  return count(Math.floor(age / length), unit);
}
