import { CronPattern } from "croner";
import { Temporal } from "temporal-polyfill";
import { wallTimesOf } from "./wall-times.ts";

export type ReadCron =
  | { readonly kind: "cron"; readonly cron: string }
  | { readonly kind: "wrong"; readonly message: string };

/** Of what comes more often nobody reads each post, and a watch tells it sooner. */
const leastMinutes = 15;

const nicknames: ReadonlyMap<string, string> = new Map([
  ["@hourly", "0 * * * *"],
  ["@daily", "0 0 * * *"],
  ["@midnight", "0 0 * * *"],
  ["@weekly", "0 0 * * 0"],
  ["@monthly", "0 0 1 * *"],
  ["@yearly", "0 0 1 1 *"],
  ["@annually", "0 0 1 1 *"],
]);

/**
 * Reads a cron expression of five fields: minute, hour, day of the month, month, weekday, with `L` (the last), `W` (the
 * nearest working day) and `#` (the second Friday: `5#2`). Where both kinds of days are given, either suffices, as in cron.
 * Refused is what is none, comes more often than every 15 minutes, or never comes.
 */
export function readCron(words: string): ReadCron {
  const typed = words.trim().replace(/\s+/g, " ");
  const cron = nicknames.get(typed.toLowerCase()) ?? typed.toUpperCase();
  const shape = shapeProblem(cron, typed);
  if (shape !== undefined) return wrong(shape);
  try {
    const problem = tooOften(cron) ? oftener : isNever(cron) ? never(cron) : undefined;
    return problem === undefined ? { kind: "cron", cron } : wrong(problem);
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    return wrong(`“${typed}” is no cron expression: ${reasonOf(error)}. ${fields}`);
  }
}

const wrong = (message: string): ReadCron => ({ kind: "wrong", message });

const fields =
  "Its five fields are minute, hour, day of the month, month and weekday: cron 30 8 * * 1-5 is 8:30 from Monday to Friday.";
const oftener = "Digests come at most every 15 minutes; for what comes as it arrives, use watch.";

function shapeProblem(cron: string, typed: string): string | undefined {
  if (cron.startsWith("@")) {
    return `“${typed}” names no time of day at which a digest could be. ${fields}`;
  }
  if (cron === "") return `Which expression? ${fields}`;
  const found = cron.split(" ").length;
  if (found === 6 || found === 7) return `“${typed}” has ${found} fields: seconds and years cannot be set. ${fields}`;
  return found === 5 ? undefined : `A cron expression has five fields, and “${typed}” has ${found}. ${fields}`;
}

/** What croner says, without its name and in our punctuation. */
const reasonOf = ({ message }: Error): string =>
  message
    .replace(/^\w+: /, "")
    .replace(/[.\s]+$/, "")
    .replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

function tooOften(cron: string): boolean {
  const { minute, hour } = new CronPattern(cron, undefined, { mode: "5-part" });
  const times = setIn(hour).flatMap((hours) => setIn(minute).map((minutes) => hours * 60 + minutes));
  return times.some((time, index) => (times[index + 1] ?? (times[0] ?? 0) + 24 * 60) - time < leastMinutes);
}

const setIn = (flags: readonly number[]): readonly number[] =>
  flags.flatMap((isSet, value) => (isSet === 0 ? [] : [value]));

/** Any day does: the calendar of whatever comes after it repeats. */
const longAgo = Temporal.PlainDateTime.from("2000-01-01T00:00");

const isNever = (cron: string): boolean => wallTimesOf(cron).after(longAgo) === undefined;

function never(cron: string): string {
  const [, , day, month] = cron.split(" ");
  return `That never happens: no month ${month} has a day ${day}. Choose another day, or L for the last of the month.`;
}
