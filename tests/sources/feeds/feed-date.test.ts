import { describe, expect, test } from "vitest";
import { readFeedDate } from "../../../src/sources/feeds/feed-date.ts";

const now = new Date("2026-03-21T12:00:00Z");

describe("dates as feeds write them", () => {
  test.each([
    ["Fri, 20 Mar 2026 10:00:00 GMT", "2026-03-20T10:00:00Z"],
    ["Fri, 20 Mar 2026 10:00:00 +0200", "2026-03-20T10:00:00+02:00"],
    ["fri,20 mar 2026 9:05 EST", "2026-03-20T09:05:00-05:00"],
    ["20 Mar 26 10:00 UT", "2026-03-20T10:00:00+00:00"],
    ["Friday, 20-Mar-26 10:00:00 GMT", "2026-03-20T10:00:00+00:00"],
    ["20 Mar 99 10:00 GMT", "1999-03-20T10:00:00+00:00"],
    ["Friday, 20 March 2026 10:00:00 CEST", "2026-03-20T10:00:00+02:00"],
    ["Sept 20, 2025 12:30 AM PDT", "2025-09-20T00:30:00-07:00"],
    ["Mon, 20 Mar 2026 10:00:00 GMT+0100 (CET)", "2026-03-20T10:00:00+01:00"],
    ["2026-03-20T10:00:00.123456+00:00", "2026-03-20T10:00:00+00:00"],
    ["2026-03-20T10:00:00Z", "2026-03-20T10:00:00Z"],
    ["2026-03-20T10:00+0100", "2026-03-20T10:00:00+01:00"],
    ["2026-03-20 10:00:00 UTC", "2026-03-20T10:00:00+00:00"],
    ["2026-03-20 10:00:00 +0200", "2026-03-20T10:00:00+02:00"],
    ["2026/3/9", "2026-03-09"],
    ["2026-03-20", "2026-03-20"],
    ["20260320", "2026-03-20"],
    ["1774000800000", "2026-03-20T10:00:00.000Z"],
    ["Fri Mar 20 10:00:00 +0100 2026", "2026-03-20T10:00:00+01:00"],
    ["20.03.2026", "2026-03-20"],
    ["03/20/2026 10:00", "2026-03-20"],
    ["  Fri, 20 Mar 2026\n 10:00:00   GMT ", "2026-03-20T10:00:00Z"],
    ["Fri, 20 Mar 2026 10:00:00 XYZ", "2026-03-20"],
    ["Sat, 21 Mar 2026 23:00:00 GMT", "2026-03-21T23:00:00Z"],
  ])("%s", (stated, value) => {
    expect(readFeedDate(stated, now)).toEqual({ value, problem: undefined });
  });

  test.each([
    ["yesterday", "cannot be read for sure"],
    ["03/04/2026", "cannot be read for sure"],
    ["Fri, 30 Feb 2026 10:00:00 GMT", "cannot be read for sure"],
    ["Thu, 01 Jan 1970 00:00:00 GMT", "stands for none"],
    ["0000-00-00 00:00:00", "cannot be read for sure"],
    ["Fri, 20 Mar 2099 10:00:00 GMT", "has not come yet"],
    ["a".repeat(5_000), "cannot be read for sure"],
  ])("%s counts as not stated", (stated, problem) => {
    const read = readFeedDate(stated, now);
    expect(read.value).toBeUndefined();
    expect(read.problem).toContain(problem);
  });

  test("none is none", () => {
    expect(readFeedDate(undefined, now)).toEqual({ value: undefined, problem: undefined });
    expect(readFeedDate("  ", now)).toEqual({ value: undefined, problem: undefined });
  });
});
