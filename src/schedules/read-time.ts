/** A time of day as people type it. */
export type TimeOfDay = { readonly hour: number; readonly minute: number };

export type ReadTime = ({ readonly kind: "time" } & TimeOfDay) | { readonly kind: "wrong"; readonly message: string };

const named: ReadonlyMap<string, TimeOfDay> = new Map([
  ["noon", { hour: 12, minute: 0 }],
  ["midday", { hour: 12, minute: 0 }],
  ["midnight", { hour: 0, minute: 0 }],
]);

/** What a time of day may look like, for telling it from other words. */
const shape = /^(\d{1,2})(?:([:.h])(\d{2})?|(\d{2}))?(am|pm)?h?$/;

/**
 * Reads one word: "8:30", "8.30", "8h30", "0830", "9am", "9:15pm", "noon", "midnight". Undefined where it is none; wrong
 * where it is one that cannot be ("25:00") or may be two ("9").
 */
export function readTime(word: string): ReadTime | undefined {
  const typed = word.toLowerCase();
  const byName = named.get(typed);
  if (byName !== undefined) return { kind: "time", ...byName };
  const [, hours, separator, minutes = "", bare = "", half] = shape.exec(typed) ?? [];
  if (hours === undefined) return undefined;
  const [hour, minute] = [Number(hours), Number(minutes || bare || "0")];
  if (half === undefined && bare === "" && (separator === undefined || (separator !== "h" && minutes === ""))) {
    return wrong(hour > 12 && hour < 24 ? `Type ${hour}:00.` : bareHour(word, hour));
  }
  if (half !== undefined && (hour < 1 || hour > 12))
    return wrong(`“${word}” is no time: before am and pm stands 1 to 12.`);
  if (hour === 24 && minute === 0) return wrong("Type midnight, or 0:00, which begins the day.");
  if (hour > 23 || minute > 59) return wrong(`“${word}” is no time of day. Times go from 0:00 to 23:59.`);
  return { kind: "time", hour: half === undefined ? hour : (hour % 12) + (half === "pm" ? 12 : 0), minute };
}

const wrong = (message: string): ReadTime => ({ kind: "wrong", message });

function bareHour(word: string, hour: number): string {
  if (hour > 23) return `“${word}” is no time of day. Times go from 0:00 to 23:59.`;
  return `“${word}” may be morning or evening. Type ${hour % 12}:00 or ${(hour % 12) + 12}:00.`;
}

/** "9 a.m." as the one word "9am". */
export const joinTimes = (words: string): string =>
  words.replace(/\b(\d{1,2}(?:[:.h]\d{2})?)\s*([ap])\.?\s?m\b\.?/gi, "$1$2m").replace(/\s*\bo['’]clock\b/gi, "");

/** `HH:MM`. */
export const writeTime = ({ hour, minute }: TimeOfDay): string =>
  `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
