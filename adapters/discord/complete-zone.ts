import { namesOfToday } from "../../src/schedules/zone-names.ts";
import type { CommandChoice } from "./complete-subject.ts";
import { discordLimits } from "./discord-limits.ts";

/** Offered before anything is typed. */
const usual = [
  ...["UTC", "Europe/London", "Europe/Paris", "Europe/Berlin", "Europe/Kyiv", "Africa/Lagos", "Africa/Nairobi"],
  ...["Asia/Dubai", "Asia/Kolkata", "Asia/Seoul", "Asia/Tokyo", "Australia/Sydney", "America/Sao_Paulo"],
  ...["America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"],
];

let known: readonly string[] | undefined;

/** Under the names of today; engines still list some under older ones. */
function zones(): readonly string[] {
  known ??= [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone").map((name) => namesOfToday.get(name) ?? name)])];
  return known;
}

/** Time zones that go on from what is typed, those whose city begins with it first, each with its time now. */
export function zoneChoices(typed: string, now: Date): readonly CommandChoice[] {
  const wanted = plain(typed);
  const found = wanted === "" ? usual : zones().filter((zone) => plain(zone).includes(wanted));
  const rank = (zone: string) => (plain(zone.slice(zone.lastIndexOf("/") + 1)).startsWith(wanted) ? 0 : 1);
  const ordered = wanted === "" ? found : [...found].sort((one, other) => rank(one) - rank(other));
  return ordered
    .slice(0, discordLimits.choices)
    .map((zone) => ({ name: `${zone}, now ${timeIn(zone, now)}`, value: zone }));
}

const plain = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s]+/g, " ");

/** With `hour12: false` midnight would be hour 24. */
const timeIn = (timeZone: string, now: Date): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(now);
