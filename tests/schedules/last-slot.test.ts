import { expect, test } from "vitest";
import { lastSlot } from "../../src/schedules/last-slot.ts";

const zone = "Europe/Kyiv";
const last = (cron: string, after: string, upTo: string) =>
  lastSlot({ cron, zone }, { after: new Date(after), upTo: new Date(upTo) })?.toISOString();

test.each([
  ["the latest of several", "30 8 * * *", "2026-11-20T00:00Z", "2026-11-27T12:00Z", "2026-11-27T06:30:00.000Z"],
  ["the end itself counts", "30 8 * * *", "2026-11-20T00:00Z", "2026-11-27T06:30Z", "2026-11-27T06:30:00.000Z"],
  ["the beginning does not", "30 8 * * *", "2026-11-27T06:30Z", "2026-11-27T12:00Z", undefined],
  ["none between", "30 8 * * 1", "2026-11-24T00:00Z", "2026-11-29T23:00Z", undefined],
  ["nothing to look through", "30 8 * * *", "2026-11-27T12:00Z", "2026-11-27T12:00Z", undefined],
  [
    "after a year that nobody was there",
    "*/15 * * * *",
    "2025-11-27T00:00Z",
    "2026-11-27T12:07Z",
    "2026-11-27T12:00:00.000Z",
  ],
  ["after years of a leap day", "0 9 29 2 *", "2023-01-01T00:00Z", "2027-11-27T12:00Z", "2024-02-29T07:00:00.000Z"],
  ["one that a gap has moved", "30 3 * * *", "2026-03-28T12:00Z", "2026-03-29T01:00Z", "2026-03-29T01:00:00.000Z"],
])("%s", (_what, cron, after, upTo, expected) => {
  expect(last(cron, after, upTo)).toBe(expected);
});
