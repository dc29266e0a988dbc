import { describe, expect, test } from "vitest";
import { nextSlot } from "../../src/schedules/next-slot.ts";
import { slotsOf } from "./slots-of.ts";

/** A daily time, and the slots of the days around a change of the clocks. */
describe("a fixed time where clocks change", () => {
  test.each([
    [
      "02:30 left out",
      "30 2 * * *",
      "Europe/Kyiv",
      "2026-03-27T12:00Z",
      ["2026-03-28T00:30Z", "2026-03-29T00:30Z", "2026-03-29T23:30Z"],
    ],
    [
      "03:30 left out",
      "30 3 * * *",
      "Europe/Kyiv",
      "2026-03-27T12:00Z",
      ["2026-03-28T01:30Z", "2026-03-29T01:00Z", "2026-03-30T00:30Z"],
    ],
    [
      "03:30 twice",
      "30 3 * * *",
      "Europe/Kyiv",
      "2026-10-23T12:00Z",
      ["2026-10-24T00:30Z", "2026-10-25T00:30Z", "2026-10-26T01:30Z"],
    ],
    [
      "02:30 left out",
      "30 2 * * *",
      "America/New_York",
      "2026-03-06T12:00Z",
      ["2026-03-07T07:30Z", "2026-03-08T07:00Z", "2026-03-09T06:30Z"],
    ],
    [
      "01:30 twice",
      "30 1 * * *",
      "America/New_York",
      "2026-10-30T12:00Z",
      ["2026-10-31T05:30Z", "2026-11-01T05:30Z", "2026-11-02T06:30Z"],
    ],
    [
      "summer time of 1987",
      "30 2 * * *",
      "Asia/Seoul",
      "1987-05-08T12:00Z",
      ["1987-05-08T17:30Z", "1987-05-09T17:00Z", "1987-05-10T16:30Z"],
    ],
    [
      "its end in 1988",
      "30 2 * * *",
      "Asia/Seoul",
      "1988-10-07T12:00Z",
      ["1988-10-07T16:30Z", "1988-10-08T16:30Z", "1988-10-09T17:30Z"],
    ],
    ["no change", "30 8 * * *", "Asia/Seoul", "2026-03-28T12:00Z", ["2026-03-28T23:30Z", "2026-03-29T23:30Z"]],
    [
      "half an hour left out",
      "10 2 * * *",
      "Australia/Lord_Howe",
      "2026-10-02T12:00Z",
      ["2026-10-02T15:40Z", "2026-10-03T15:30Z", "2026-10-04T15:10Z"],
    ],
    [
      "half an hour twice",
      "45 1 * * *",
      "Australia/Lord_Howe",
      "2027-04-02T12:00Z",
      ["2027-04-02T14:45Z", "2027-04-03T14:45Z", "2027-04-04T15:15Z"],
    ],
    [
      "09:00",
      "0 9 * * *",
      "Australia/Lord_Howe",
      "2027-04-01T00:00Z",
      ["2027-04-01T22:00Z", "2027-04-02T22:00Z", "2027-04-03T22:30Z"],
    ],
    [
      "the beginning of Ramadan",
      "30 2 * * *",
      "Africa/Casablanca",
      "2026-02-13T12:00Z",
      ["2026-02-14T01:30Z", "2026-02-15T01:30Z", "2026-02-16T02:30Z"],
    ],
    [
      "its end",
      "30 2 * * *",
      "Africa/Casablanca",
      "2026-03-20T12:00Z",
      ["2026-03-21T02:30Z", "2026-03-22T02:00Z", "2026-03-23T01:30Z"],
    ],
    [
      "a date left out",
      "0 9 * * *",
      "Pacific/Apia",
      "2011-12-28T12:00Z",
      ["2011-12-28T19:00Z", "2011-12-29T19:00Z", "2011-12-30T19:00Z"],
    ],
    [
      "its midnight",
      "0 0 * * *",
      "Pacific/Apia",
      "2011-12-29T00:00Z",
      ["2011-12-29T10:00Z", "2011-12-30T10:00Z", "2011-12-31T10:00Z"],
    ],
    [
      "the weekday of that date",
      "0 9 * * 5",
      "Pacific/Apia",
      "2011-12-20T00:00Z",
      ["2011-12-23T19:00Z", "2012-01-05T19:00Z"],
    ],
    [
      "23:59 left out",
      "59 23 * * *",
      "America/Nuuk",
      "2026-03-27T12:00Z",
      ["2026-03-28T01:59Z", "2026-03-29T01:00Z", "2026-03-30T00:59Z"],
    ],
    [
      "23:59 twice",
      "59 23 * * *",
      "America/Nuuk",
      "2026-10-23T12:00Z",
      ["2026-10-24T00:59Z", "2026-10-25T00:59Z", "2026-10-26T01:59Z"],
    ],
    [
      "23:59 left out",
      "59 23 * * *",
      "America/Scoresbysund",
      "2026-03-27T12:00Z",
      ["2026-03-28T01:59Z", "2026-03-29T01:00Z", "2026-03-30T00:59Z"],
    ],
    [
      "23:59 before 2024",
      "59 23 * * *",
      "America/Scoresbysund",
      "2023-03-24T12:00Z",
      ["2023-03-25T00:59Z", "2023-03-26T00:59Z", "2023-03-26T23:59Z"],
    ],
    [
      "two hours left out",
      "30 2 * * *",
      "Antarctica/Troll",
      "2026-03-27T12:00Z",
      ["2026-03-28T02:30Z", "2026-03-29T01:00Z", "2026-03-30T00:30Z"],
    ],
    [
      "two hours twice",
      "30 2 * * *",
      "Antarctica/Troll",
      "2026-10-23T12:00Z",
      ["2026-10-24T00:30Z", "2026-10-25T00:30Z", "2026-10-26T02:30Z"],
    ],
    [
      "midnight left out",
      "0 0 * * *",
      "Asia/Beirut",
      "2026-03-27T12:00Z",
      ["2026-03-27T22:00Z", "2026-03-28T22:00Z", "2026-03-29T21:00Z"],
    ],
    [
      "23:30 twice",
      "30 23 * * *",
      "Asia/Beirut",
      "2026-10-23T12:00Z",
      ["2026-10-23T20:30Z", "2026-10-24T20:30Z", "2026-10-25T21:30Z"],
    ],
    [
      "midnight left out",
      "0 0 * * *",
      "Africa/Cairo",
      "2026-04-22T12:00Z",
      ["2026-04-22T22:00Z", "2026-04-23T22:00Z", "2026-04-24T21:00Z"],
    ],
    [
      "23:59 twice",
      "59 23 * * *",
      "Africa/Cairo",
      "2026-10-28T12:00Z",
      ["2026-10-28T20:59Z", "2026-10-29T20:59Z", "2026-10-30T21:59Z"],
    ],
    [
      "midnight left out",
      "0 0 * * *",
      "America/Sao_Paulo",
      "2018-11-02T12:00Z",
      ["2018-11-03T03:00Z", "2018-11-04T03:00Z", "2018-11-05T02:00Z"],
    ],
    [
      "23:59 twice",
      "59 23 * * *",
      "America/Sao_Paulo",
      "2019-02-15T12:00Z",
      ["2019-02-16T01:59Z", "2019-02-17T01:59Z", "2019-02-18T02:59Z"],
    ],
  ])("%s: %s in %s", (_what, cron, zone, after, expected) => {
    expect(slotsOf(cron, zone, { after, count: expected.length })).toEqual(expected);
  });

  test("several times that a gap moves to one instant are one slot", () => {
    const slots = slotsOf("30 1,2,3 * * *", "America/New_York", { after: "2026-03-08T05:00Z", count: 3 });
    expect(slots).toEqual(["2026-03-08T06:30Z", "2026-03-08T07:00Z", "2026-03-08T07:30Z"]);
    expect(slotsOf("0 2-3 * * *", "America/New_York", { after: "2026-03-08T05:00Z", count: 2 })).toEqual([
      "2026-03-08T07:00Z",
      "2026-03-09T06:00Z",
    ]);
  });

  test("between the two of a repeated time the next slot is that of the next day", () => {
    const between = { after: "2026-10-25T00:45Z", count: 1 };
    expect(slotsOf("30 3 * * *", "Europe/Kyiv", between)).toEqual(["2026-10-26T01:30Z"]);
  });
});

describe("days that not every month or year has", () => {
  test.each([
    ["0 9 29 2 *", "2026-01-01T00:00Z", ["2028-02-29T09:00Z", "2032-02-29T09:00Z"]],
    ["59 23 * * *", "2028-02-28T12:00Z", ["2028-02-28T23:59Z", "2028-02-29T23:59Z", "2028-03-01T23:59Z"]],
    ["59 23 28 2 *", "2100-01-01T00:00Z", ["2100-02-28T23:59Z", "2101-02-28T23:59Z"]],
    ["0 9 29 2 *", "2097-01-01T00:00Z", ["2104-02-29T09:00Z"]],
    ["0 9 31 * *", "2026-01-01T00:00Z", ["2026-01-31T09:00Z", "2026-03-31T09:00Z", "2026-05-31T09:00Z"]],
    ["0 9 L * *", "2028-01-15T00:00Z", ["2028-01-31T09:00Z", "2028-02-29T09:00Z"]],
    ["0 0 1 1 *", "2026-12-31T23:59:59.999Z", ["2027-01-01T00:00Z", "2028-01-01T00:00Z"]],
    ["59 23 31 12 *", "2026-12-31T23:58Z", ["2026-12-31T23:59Z", "2027-12-31T23:59Z"]],
    ["0 9 * * 5#2", "2026-11-01T00:00Z", ["2026-11-13T09:00Z", "2026-12-11T09:00Z"]],
    ["0 9 13 * 5", "2026-11-12T12:00Z", ["2026-11-13T09:00Z", "2026-11-20T09:00Z"]],
  ])("%s after %s", (cron, after, expected) => {
    expect(slotsOf(cron, "UTC", { after, count: expected.length })).toEqual(expected);
  });

  test("29 February at a time that clocks leave out elsewhere", () => {
    const slots = slotsOf("0 0 29 2 *", "Pacific/Apia", { after: "2027-01-01T00:00Z", count: 1 });
    expect(slots).toEqual(["2028-02-28T11:00Z"]);
  });
});

describe("an expression with wildcards follows real time", () => {
  test.each([
    [
      "in both of two hours",
      "*/30 * * * *",
      "Europe/Kyiv",
      "2026-10-24T23:45Z",
      ["2026-10-25T00:00Z", "2026-10-25T00:30Z", "2026-10-25T01:00Z", "2026-10-25T01:30Z", "2026-10-25T02:00Z"],
    ],
    [
      "over an hour left out",
      "*/30 * * * *",
      "Europe/Kyiv",
      "2026-03-29T00:15Z",
      ["2026-03-29T00:30Z", "2026-03-29T01:00Z", "2026-03-29T01:30Z"],
    ],
    [
      "of the hour left out nothing",
      "*/30 3 * * *",
      "Europe/Kyiv",
      "2026-03-28T01:10Z",
      ["2026-03-28T01:30Z", "2026-03-30T00:00Z"],
    ],
    [
      "half an hour put back",
      "0 * * * *",
      "Australia/Lord_Howe",
      "2027-04-03T13:30Z",
      ["2027-04-03T14:00Z", "2027-04-03T15:30Z", "2027-04-03T16:30Z"],
    ],
    [
      "half an hour put forward",
      "0 * * * *",
      "Australia/Lord_Howe",
      "2026-10-03T14:00Z",
      ["2026-10-03T14:30Z", "2026-10-03T16:00Z"],
    ],
    [
      "over a date left out",
      "0 */6 * * *",
      "Pacific/Apia",
      "2011-12-29T22:00Z",
      ["2011-12-30T04:00Z", "2011-12-30T10:00Z", "2011-12-30T16:00Z"],
    ],
  ])("%s: %s in %s", (_what, cron, zone, after, expected) => {
    expect(slotsOf(cron, zone, { after, count: expected.length })).toEqual(expected);
  });

  test.each(["Europe/Kyiv", "Antarctica/Troll"])(
    "an hourly digest of a year in %s comes once in each of its 8,760 hours",
    (zone) => {
      const slots = slotsOf("0 * * * *", zone, { after: "2026-01-01T00:30Z", count: 8_760 });
      const first = Date.parse("2026-01-01T01:00Z");
      expect(slots).toEqual(
        slots.map((_, hour) => new Date(first + hour * 3_600_000).toISOString().replace(":00.000Z", "Z")),
      );
      expect(slots).toHaveLength(8_760);
    },
  );
});

test("a slot is strictly after the instant, to the millisecond", () => {
  const at = (instant: string) =>
    nextSlot({ cron: "30 8 * * *", zone: "Europe/Kyiv" }, new Date(instant))?.toISOString();
  expect(at("2026-11-27T06:29:59.999Z")).toBe("2026-11-27T06:30:00.000Z");
  expect(at("2026-11-27T06:30:00.000Z")).toBe("2026-11-28T06:30:00.000Z");
  expect(at("2026-11-27T06:30:00.001Z")).toBe("2026-11-28T06:30:00.000Z");
});

test("a date that never comes has no slot", () => {
  expect(nextSlot({ cron: "0 9 30 2 *", zone: "Europe/Kyiv" }, new Date("2026-01-01T00:00Z"))).toBeUndefined();
});
