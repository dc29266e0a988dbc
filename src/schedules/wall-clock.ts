import { Temporal } from "temporal-polyfill";

/** What a clock on the wall shows: a date and a time of day, without a zone. */
export type WallTime = Temporal.PlainDateTime;

/** What the clocks of a zone show at an instant. */
export const wallTimeAt = (instant: Date, zone: string): WallTime => zonedAt(instant, zone).toPlainDateTime();

/** The first instant after another at which the clocks of a zone are put forward or back; undefined where they never are. */
export function nextChange(after: Date, zone: string): Date | undefined {
  const change = zonedAt(after, zone).getTimeZoneTransition("next");
  return change ? dateOf(change) : undefined;
}

/**
 * When a wall-clock time happens. A time that does not exist, since clocks are put forward over it, happens at the first
 * instant after the gap: 02:30 of a night without 02:00 to 03:00 is at 03:00. A time that happens twice is the first of
 * the two. On a date that is left out whole, as Apia left out 30 December 2011, nothing happens: undefined.
 *
 * Zone data are asked anew each time and nothing is kept, so newer data take effect with the next look.
 */
export function instantOf(wall: WallTime, zone: string): Date | undefined {
  const shown = wall.toZonedDateTime(zone, { disambiguation: "earlier" });
  if (shown.toPlainDateTime().equals(wall)) return dateOf(shown);
  const gapEnd = shown.getTimeZoneTransition("next");
  if (!gapEnd) return undefined;
  const date = wall.toPlainDate();
  const lastBefore = gapEnd.subtract({ nanoseconds: 1 }).toPlainDate();
  const isLeftOut = isBefore(lastBefore, date) && isBefore(date, gapEnd.toPlainDate());
  return isLeftOut ? undefined : dateOf(gapEnd);
}

/** The same date and time as if it were one of UTC, for what counts in instants. */
export const asIfUtc = (wall: WallTime): Date => dateOf(wall.toZonedDateTime("UTC"));

const zonedAt = (instant: Date, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);

const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(one, other) < 0;

const dateOf = ({ epochMilliseconds }: Temporal.ZonedDateTime): Date => new Date(epochMilliseconds);
