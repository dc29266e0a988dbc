import { editDistance } from "../words/edit-distance.ts";
import { furtherCities, namesOfToday } from "./zone-names.ts";

/**
 * The IANA name of a zone as people type it, in any case: "Europe/Kyiv", "europe/kiev", "kyiv", "new york", "UTC".
 * Undefined where it is none, is an offset, or is an abbreviation, which engines read as they like ("BST" as Dhaka).
 */
export function readZone(words: string): string | undefined {
  const typed = words.trim().replace(/\s+/g, " ");
  const city = cities().get(cityKey(typed));
  if (city !== undefined) return city;
  if (/^(?:utc|gmt|z)$/i.test(typed)) return "UTC";
  if (isOffset(typed) || isAbbreviation(typed)) return undefined;
  return zoneNamed(typed.replaceAll(" ", "_"));
}

/** Why words are no zone, and what to type instead. */
export function describeNoZone(words: string): string {
  const typed = words.trim().replace(/\s+/g, " ");
  if (isOffset(typed)) {
    return `“${typed}” is an offset, and an offset is an hour off half of the year; name a zone such as Europe/Kyiv.`;
  }
  if (isAbbreviation(typed)) {
    return `“${typed}” may stand for more than one zone, or for half of the year alone; name a zone such as Europe/Kyiv.`;
  }
  const near = nearCity(cityKey(typed));
  const meant = near === undefined ? "" : ` Did you mean ${near}?`;
  return `“${typed}” is no time zone that is known here.${meant} Name a zone such as Europe/Kyiv or America/New_York.`;
}

const isOffset = (typed: string): boolean =>
  /^(?:(?:etc\/)?(?:utc|gmt|ut|z) ?)?[+\u2212-] ?\d/i.test(typed) || /^etc\/gmt\d/i.test(typed);

/** "EST", "CEST", "EST5EDT", "NZ"; the few countries among such short names have cities to be named by. */
const isAbbreviation = (typed: string): boolean => /^[a-z]{1,3}$|^[a-z]{2,3}t$|^[a-z]{3}\d[a-z]{3}$/i.test(typed);

/** `Intl.supportedValuesOf` lacks names that work, such as Europe/Kyiv, so a formatter is the judge. */
function zoneNamed(typed: string): string | undefined {
  if (!/^[a-z][\w+-]*(?:\/[\w+-]+)*$/i.test(typed)) return undefined;
  try {
    const resolved = new Intl.DateTimeFormat("en", { timeZone: typed }).resolvedOptions().timeZone;
    return namesOfToday.get(resolved) ?? resolved;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

let known: ReadonlyMap<string, string> | undefined;

/** Zones by the city in their name, where only one has it. */
function cities(): ReadonlyMap<string, string> {
  known ??= new Map([...furtherCities, ...cityNames()]);
  return known;
}

function cityNames(): readonly (readonly [string, string])[] {
  const supported = Intl.supportedValuesOf("timeZone").filter((name) => name.includes("/") && !/^Etc\//.test(name));
  const named = supported.flatMap((name) => {
    const today = namesOfToday.get(name) ?? name;
    return [...new Set([name, today])].map((one) => [cityKey(one.split("/").at(-1) ?? one), today] as const);
  });
  const byCity = Map.groupBy(named, ([city]) => city);
  return named.filter(([city]) => new Set(byCity.get(city)?.map(([, zone]) => zone)).size === 1);
}

const cityKey = (typed: string): string =>
  typed
    .normalize("NFD")
    .replace(/\p{M}+|[.,]/gu, "")
    .replace(/[_\s-]+/g, " ")
    .toLowerCase();

function nearCity(typed: string): string | undefined {
  const city = typed.split("/").at(-1) ?? typed;
  const most = city.length < 9 ? 1 : 2;
  const near = [...cities()].filter(([name]) => editDistance(city, name, most) <= most);
  return new Set(near.map(([, zone]) => zone)).size === 1 ? near[0]?.[1] : undefined;
}
