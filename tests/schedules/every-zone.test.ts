import fc from "fast-check";
import { expect, test } from "vitest";
import { nextSlot } from "../../src/schedules/next-slot.ts";
import { nextChange } from "../../src/schedules/wall-clock.ts";

/**
 * Slots of every zone against a clock that is read minute by minute: a date has the slot at the first minute at which its
 * clock shows the time or a later one, and none where the clock never shows the date. Nothing of this knows of offsets or gaps.
 * From 1973 on, since Liberia's clocks were half a minute off before.
 */

const minute = 60_000;
const day = 24 * 60 * minute;
/** Of each zone so many runs of days are looked at; half of them begin shortly before clocks change. */
const runs = 3;
const daysInRun = 4;

type Clock = (at: number) => string;

/** "2026-03-29 04:00", which compares like the times that it shows. */
function clockOf(zone: string): Clock {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  });
  return (at) => format.format(at);
}

/** By the minute from three hours before by that clock, since clocks that are put back show the wanted time for a minute only. */
function slotOn(date: string, time: string, clock: Clock): number | undefined {
  const wanted = `${date} ${time}`;
  const begin = Date.parse(`${date}T00:00Z`) - 20 * 60 * minute;
  const steps = Array.from({ length: 4 * 60 }, (_, step) => begin + step * 15 * minute);
  if (!steps.some((at) => clock(at).startsWith(date))) return undefined;
  const early = new Date(Date.parse(`${date}T${time}Z`) - 180 * minute).toISOString().slice(0, 16).replace("T", " ");
  const near = steps.find((at) => clock(at) >= early) ?? begin;
  for (let at = near - 15 * minute; ; at += minute) if (clock(at) >= wanted) return at;
}

const dateAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * day).toISOString().slice(0, 10);

const zones = [...Intl.supportedValuesOf("timeZone"), "Europe/Kyiv"];
const times = fc.oneof(
  fc.constantFrom("00:00", "23:59", "02:30", "00:30", "23:30", "01:00", "03:00"),
  fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":")),
);
const starts = fc.tuple(fc.integer({ min: Date.parse("1973-01-01"), max: Date.parse("2036-12-01") }), fc.boolean());

function runOf(zone: string, [start, isNearChange]: [number, boolean], time: string): number {
  const clock = clockOf(zone);
  const change = isNearChange ? nextChange(new Date(start), zone)?.getTime() : undefined;
  const near = change === undefined || change > Date.parse("2037-01-01") ? start : change - 1.5 * day;
  const first = clock(near).slice(0, 10);
  const expected = Array.from({ length: daysInRun }, (_, days) => slotOn(dateAfter(first, days), time, clock));
  const before = slotOn(dateAfter(first, -1), time, clock) ?? slotOn(dateAfter(first, -2), time, clock) ?? 0;
  const [hours, minutes] = time.split(":").map(Number);
  const schedule = { cron: `${minutes} ${hours} * * *`, zone };
  const found: number[] = [];
  for (let from = new Date(before); ; ) {
    const slot = nextSlot(schedule, from);
    const last = expected.findLast((at) => at !== undefined) ?? 0;
    if (slot === undefined || slot.getTime() > last) break;
    found.push(slot.getTime());
    from = slot;
  }
  expect({ zone, time, first, slots: found.map(iso) }).toEqual({
    ...{ zone, time, first },
    slots: expected.flatMap((at) => (at === undefined ? [] : [iso(at)])),
  });
  return daysInRun;
}

const iso = (at: number): string => new Date(at).toISOString();

test("each local date that has the time has one slot, in order, in every zone", { timeout: 120_000 }, () => {
  let dates = 0;
  for (const zone of zones) {
    const property = fc.property(starts, times, (start, time) => {
      dates += runOf(zone, start, time);
    });
    fc.assert(property, { numRuns: runs });
  }
  console.info(`${dates} local dates in ${zones.length} zones`);
  expect(dates).toBeGreaterThanOrEqual(zones.length * runs * daysInRun);
});
