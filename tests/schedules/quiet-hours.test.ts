import { describe, expect, test } from "vitest";
import { quietUntil } from "../../src/schedules/quiet-hours.ts";
import { readQuietHours } from "../../src/schedules/read-quiet-hours.ts";

const until = (hours: string, zone: string, now: string) => {
  const [from = "", end = ""] = hours.split("-");
  return quietUntil({ from, until: end, zone }, new Date(now))?.toISOString().replace(":00.000Z", "Z");
};

describe("quiet hours", () => {
  test.each([
    ["across midnight, before it", "22:00-07:00", "Europe/Kyiv", "2026-11-27T20:30Z", "2026-11-28T05:00Z"],
    ["across midnight, after it", "22:00-07:00", "Europe/Kyiv", "2026-11-27T22:30Z", "2026-11-28T05:00Z"],
    ["from midnight, at 00:30", "00:00-06:00", "Europe/Kyiv", "2026-11-27T22:30Z", "2026-11-28T04:00Z"],
    ["the first minute is quiet", "22:00-07:00", "Europe/Kyiv", "2026-11-27T20:00Z", "2026-11-28T05:00Z"],
    ["the last is not", "22:00-07:00", "Europe/Kyiv", "2026-11-28T05:00Z", undefined],
    ["by day", "22:00-07:00", "Europe/Kyiv", "2026-11-27T12:00Z", undefined],
    ["within a day", "12:00-14:00", "Europe/Kyiv", "2026-11-27T11:00Z", "2026-11-27T12:00Z"],
    ["over an hour left out", "22:00-07:00", "Europe/Kyiv", "2026-03-28T21:00Z", "2026-03-29T04:00Z"],
    ["end left out", "22:00-03:30", "Europe/Kyiv", "2026-03-29T00:59Z", "2026-03-29T01:00Z"],
    ["end left out, past it", "22:00-03:30", "Europe/Kyiv", "2026-03-29T01:00Z", undefined],
    ["beginning left out", "03:30-06:00", "Europe/Kyiv", "2026-03-29T01:00Z", "2026-03-29T03:00Z"],
    ["both left out", "03:10-03:50", "Europe/Kyiv", "2026-03-29T01:00Z", undefined],
    ["both left out, long", "03:50-03:10", "Europe/Kyiv", "2026-03-29T01:00Z", "2026-03-30T00:10Z"],
    ["end twice, before the first", "22:00-03:30", "Europe/Kyiv", "2026-10-25T00:29Z", "2026-10-25T00:30Z"],
    ["end twice, in the second hour", "22:00-03:30", "Europe/Kyiv", "2026-10-25T01:10Z", undefined],
    ["beginning twice, in the second hour", "03:30-06:00", "Europe/Kyiv", "2026-10-25T01:10Z", "2026-10-25T04:00Z"],
    ["to an end on a date left out", "22:00-07:00", "Pacific/Apia", "2011-12-30T09:30Z", "2011-12-30T17:00Z"],
    ["from a beginning on a date left out", "22:00-07:00", "Pacific/Apia", "2011-12-30T12:00Z", "2011-12-30T17:00Z"],
  ])("%s: %s in %s at %s", (_what, hours, zone, now, expected) => {
    expect(until(hours, zone, now)).toBe(expected);
  });
});

describe("quiet hours as they are typed", () => {
  test.each([
    ["22:00-07:00", "22:00", "07:00", "Europe/Kyiv"],
    ["22.00 – 7.00", "22:00", "07:00", "Europe/Kyiv"],
    ["10pm to 7 am", "22:00", "07:00", "Europe/Kyiv"],
    ["from 22:00 until 7:00 new york", "22:00", "07:00", "America/New_York"],
    ["midnight-6:30 Asia/Seoul", "00:00", "06:30", "Asia/Seoul"],
  ])("%s", (words, from, end, zone) => {
    expect(readQuietHours(words, "Europe/Kyiv")).toMatchObject({ kind: "quiet", quiet: { from, until: end, zone } });
  });

  test.each([
    ["", "Type quiet and two times"],
    ["22:00", "Type quiet and two times"],
    ["22-7", "Type 22:00."],
    ["22:00-7", "Type 7:00 or 19:00."],
    ["7:00-7:00", "From 07:00 until 07:00 nothing or everything would be quiet."],
    ["22:00-25:00", "“25:00” is no time of day."],
    ["22:00-07:00 +02:00", "is an offset"],
    ["22:00-07:00 Atlantis", "no time zone"],
  ])("%s is answered with what to type", (words, message) => {
    expect(readQuietHours(words, "UTC")).toMatchObject({ kind: "wrong", message: expect.stringContaining(message) });
  });
});
