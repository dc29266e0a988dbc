import { expect, test } from "vitest";
import { mostCounted, slotsDue } from "../../src/digests/slots-due.ts";

const daily = { cron: "0 7 * * *", zone: "Europe/Kyiv" };
const at = (written: string): Date => new Date(`${written}:00.000Z`);

test.each([
  ["at the slot", daily, "2026-11-30T05:00", "2026-11-30T05:00", "2026-11-30T05:00", 0, "2026-12-01T05:00"],
  ["hours later", daily, "2026-11-30T05:00", "2026-11-30T23:00", "2026-11-30T05:00", 0, "2026-12-01T05:00"],
  ["days later", daily, "2026-11-30T05:00", "2026-12-03T06:00", "2026-12-03T05:00", 3, "2026-12-04T05:00"],
  [
    "across a change of clocks",
    daily,
    "2027-03-27T05:00",
    "2027-03-28T06:00",
    "2027-03-28T04:00",
    1,
    "2027-03-29T04:00",
  ],
  [
    "after a schedule that has ended",
    { cron: "0 7 30 2 *", zone: "UTC" },
    "2026-11-30T05:00",
    "2026-12-03T06:00",
    "2026-11-30T05:00",
    0,
    undefined,
  ],
])("%s", (_, schedule, due, now, latest, missed, next) => {
  const slots = slotsDue(schedule, at(due), at(now));
  expect(slots).toEqual({ latest: at(latest), missed, next: next === undefined ? undefined : at(next) });
});

test("who was away for years is told no exact number", () => {
  const hourly = { cron: "0 * * * *", zone: "UTC" };
  expect(slotsDue(hourly, at("2020-11-30T05:00"), at("2026-11-30T05:30"))).toEqual({
    latest: at("2026-11-30T05:00"),
    missed: mostCounted,
    next: at("2026-11-30T06:00"),
  });
});
