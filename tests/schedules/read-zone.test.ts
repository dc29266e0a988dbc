import { describe, expect, test } from "vitest";
import { describeNoZone, readZone } from "../../src/schedules/read-zone.ts";

describe("a zone as it is typed", () => {
  test.each([
    ["Europe/Kyiv", "Europe/Kyiv"],
    ["europe/kyiv", "Europe/Kyiv"],
    ["Europe/Kiev", "Europe/Kyiv"],
    ["kyiv", "Europe/Kyiv"],
    [" KIEV ", "Europe/Kyiv"],
    ["odesa", "Europe/Kyiv"],
    ["new york", "America/New_York"],
    ["New_York", "America/New_York"],
    ["America/New York", "America/New_York"],
    ["america/new_york", "America/New_York"],
    ["São Paulo", "America/Sao_Paulo"],
    ["Nuuk", "America/Nuuk"],
    ["America/Godthab", "America/Nuuk"],
    ["kolkata", "Asia/Kolkata"],
    ["Asia/Calcutta", "Asia/Kolkata"],
    ["ho chi minh", "Asia/Ho_Chi_Minh"],
    ["port-au-prince", "America/Port-au-Prince"],
    ["indianapolis", "America/Indiana/Indianapolis"],
    ["washington, d.c.", "America/New_York"],
    ["beijing", "Asia/Shanghai"],
    ["Rome", "Europe/Rome"],
    ["utc", "UTC"],
    ["GMT", "UTC"],
    ["Etc/UTC", "UTC"],
    ["japan", "Asia/Tokyo"],
    ["US/Eastern", "America/New_York"],
  ])("%s is %s", (words, zone) => {
    expect(readZone(words)).toBe(zone);
  });

  test.each([
    ["+02:00", "is an offset, and an offset is an hour off half of the year; name a zone such as Europe/Kyiv."],
    ["UTC+2", "is an offset"],
    ["gmt -5", "is an offset"],
    ["Etc/GMT+2", "is an offset"],
    ["EST", "half of the year alone"],
    ["BST", "may stand for more than one zone"],
    ["EST5EDT", "may stand for more than one zone"],
    ["Kiyv", "Did you mean Europe/Kyiv?"],
    ["CEST", "half of the year alone"],
    ["Kyyiv", "Did you mean Europe/Kyiv?"],
    ["Europe/Kyyv", "Did you mean Europe/Kyiv?"],
    ["new yrok", "Did you mean America/New_York?"],
    ["Atlantis", "is no time zone that is known here. Name a zone"],
    ["", "is no time zone"],
    ["Europe", "is no time zone"],
    ["../etc/passwd", "is no time zone"],
  ])("%s is none, and what to type is said", (words, message) => {
    expect(readZone(words)).toBeUndefined();
    expect(describeNoZone(words)).toContain(message);
  });

  test("every zone of the engine is known by its name in any case, and named as today", () => {
    const supported = Intl.supportedValuesOf("timeZone");
    const read = supported.map((name) => readZone(name.toLowerCase()));
    expect(supported.filter((_, index) => read[index] === undefined)).toEqual([]);
    expect(new Set(read).size).toBe(supported.length);
    expect(read.map((name) => readZone(name ?? ""))).toEqual(read);
  });
});
