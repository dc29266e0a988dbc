/** Parts in UTC; `hourCycle` since `hour12: false` gives an hour 24 at midnight. */
const parts = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** An ISO instant to read: "27 November 2026, 14:05 UTC". */
export function describeInstant(instant: string): string {
  const said = new Map(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const get = (type: Intl.DateTimeFormatPartTypes): string => said.get(type) ?? "";
  return `${get("day")} ${get("month")} ${get("year")}, ${get("hour")}:${get("minute")} UTC`;
}
