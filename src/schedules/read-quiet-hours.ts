import { joinTimes, readTime, writeTime } from "./read-time.ts";
import { describeNoZone, readZone } from "./read-zone.ts";
import type { QuietHours } from "./schedule.ts";

export type ReadQuietHours =
  | { readonly kind: "quiet"; readonly quiet: QuietHours; readonly isZoneNamed: boolean }
  | { readonly kind: "wrong"; readonly message: string };

const usage = "Type quiet and two times, such as quiet 22:00-07:00.";

/** Reads "22:00-07:00", "10pm to 7am kyiv", "from 22:00 until 7:00". `zone` is taken where the words name none. */
export function readQuietHours(words: string, zone: string): ReadQuietHours {
  const typed = joinTimes(words.trim().replace(/\s+/g, " ")).replace(/^(?:from|between) /i, "");
  const [, first, second, rest = ""] =
    /^(\S+?)\s*(?:[-–—]|\b(?:to|till|until|and)\b)\s*([^\s,]+)[\s,]*(.*)$/i.exec(typed) ?? [];
  const [from, until] = [readTime(first ?? ""), readTime(second ?? "")];
  if (from === undefined || until === undefined) return wrong(usage);
  if (from.kind === "wrong") return from;
  if (until.kind === "wrong") return until;
  const hours = { from: writeTime(from), until: writeTime(until) };
  if (hours.from === hours.until) {
    return wrong(`From ${hours.from} until ${hours.until} nothing or everything would be quiet. ${usage}`);
  }
  const named = rest.replace(/^(?:in|zone)\s+/i, "").replace(/\s+time$/i, "");
  if (named === "") return { kind: "quiet", quiet: { ...hours, zone }, isZoneNamed: false };
  const read = readZone(named);
  if (read === undefined) return wrong(describeNoZone(named));
  return { kind: "quiet", quiet: { ...hours, zone: read }, isZoneNamed: true };
}

const wrong = (message: string): ReadQuietHours => ({ kind: "wrong", message });
