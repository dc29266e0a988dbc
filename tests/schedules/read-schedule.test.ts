import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeSchedule } from "../../src/schedules/describe-schedule.ts";
import { describeSlot } from "../../src/schedules/describe-slot.ts";
import { nextSlot } from "../../src/schedules/next-slot.ts";
import { readSchedule } from "../../src/schedules/read-schedule.ts";

const zone = "Europe/Kyiv";

describe("a schedule as it is typed", () => {
  test.each([
    ["weekdays 8:30", "30 8 * * 1-5", "weekdays at 08:30, Europe/Kyiv"],
    ["Weekdays at 8.30", "30 8 * * 1-5", "weekdays at 08:30, Europe/Kyiv"],
    ["every weekday 8h30", "30 8 * * 1-5", "weekdays at 08:30, Europe/Kyiv"],
    ["working days, 0830", "30 8 * * 1-5", "weekdays at 08:30, Europe/Kyiv"],
    ["daily 7:00", "0 7 * * *", "daily at 07:00, Europe/Kyiv"],
    ["every day at 7 a.m.", "0 7 * * *", "daily at 07:00, Europe/Kyiv"],
    ["8:30", "30 8 * * *", "daily at 08:30, Europe/Kyiv"],
    ["daily at 7:00 and 19:00", "0 7,19 * * *", "daily at 07:00 and 19:00, Europe/Kyiv"],
    ["daily 7:30, 12:30, 7:30pm", "30 7,12,19 * * *", "daily at 07:30, 12:30 and 19:30, Europe/Kyiv"],
    ["daily noon", "0 12 * * *", "daily at 12:00, Europe/Kyiv"],
    ["daily midnight", "0 0 * * *", "daily at 00:00, Europe/Kyiv"],
    ["daily 12am", "0 0 * * *", "daily at 00:00, Europe/Kyiv"],
    ["daily 12pm", "0 12 * * *", "daily at 12:00, Europe/Kyiv"],
    ["weekly monday 9am", "0 9 * * 1", "Mondays at 09:00, Europe/Kyiv"],
    ["mondays 9 am", "0 9 * * 1", "Mondays at 09:00, Europe/Kyiv"],
    ["every mon, wed and fri 9:15", "15 9 * * 1,3,5", "Mondays, Wednesdays and Fridays at 09:15, Europe/Kyiv"],
    ["mon-fri 9:15", "15 9 * * 1-5", "weekdays at 09:15, Europe/Kyiv"],
    ["sunday to thursday 9:15", "15 9 * * 0-4", "Sundays to Thursdays at 09:15, Europe/Kyiv"],
    ["fri-mon 18:00", "0 18 * * 0,1,5,6", "Sundays, Mondays, Fridays and Saturdays at 18:00, Europe/Kyiv"],
    ["weekends 10:00", "0 10 * * 0,6", "weekends at 10:00, Europe/Kyiv"],
    ["monthly 1 9:00", "0 9 1 * *", "on day 1 of each month at 09:00, Europe/Kyiv"],
    ["monthly on the 31st at 9:00", "0 9 31 * *", "on day 31 of each month that has one at 09:00, Europe/Kyiv"],
    ["last day of the month 17:00", "0 17 L * *", "on the last day of each month at 17:00, Europe/Kyiv"],
    ["hourly", "0 * * * *", "every hour, Europe/Kyiv"],
    ["every 30 minutes", "*/30 * * * *", "every 30 minutes, Europe/Kyiv"],
    ["every half hour", "*/30 * * * *", "every 30 minutes, Europe/Kyiv"],
    ["every 2 hours", "0 */2 * * *", "every 2 hours, Europe/Kyiv"],
    ["cron 0 9 1 * *", "0 9 1 * *", "on day 1 of each month at 09:00, Europe/Kyiv"],
    ["cron: 30 8 * * mon-fri", "30 8 * * MON-FRI", "at the times of cron 30 8 * * MON-FRI, Europe/Kyiv"],
    ["cron 0 9 * * 5#2", "0 9 * * 5#2", "at the times of cron 0 9 * * 5#2, Europe/Kyiv"],
    ["cron 0 9 LW * *", "0 9 LW * *", "at the times of cron 0 9 LW * *, Europe/Kyiv"],
    ["cron @daily", "0 0 * * *", "daily at 00:00, Europe/Kyiv"],
    ["cron 0 9 29 2 *", "0 9 29 2 *", "at the times of cron 0 9 29 2 *, Europe/Kyiv"],
    ["*/30 8-18 * * *", "*/30 8-18 * * *", "at the times of cron */30 8-18 * * *, Europe/Kyiv"],
    ["cron */40 * * * *", "*/40 * * * *", "at the times of cron */40 * * * *, Europe/Kyiv"],
    ["cron 0 */5 * * *", "0 */5 * * *", "at the times of cron 0 */5 * * *, Europe/Kyiv"],
  ])("%s", (words, cron, described) => {
    expect(readSchedule(words, zone)).toEqual({ kind: "schedule", schedule: { cron, zone }, isZoneNamed: false });
    expect(describeSchedule({ cron, zone })).toBe(described);
  });

  test.each([
    ["weekdays 8:30 America/New_York", "30 8 * * 1-5", "America/New_York"],
    ["weekdays 8:30 new york time", "30 8 * * 1-5", "America/New_York"],
    ["daily 7:00 and 19:00 in kyiv", "0 7,19 * * *", "Europe/Kyiv"],
    ["cron 0 9 1 * * Asia/Seoul", "0 9 1 * *", "Asia/Seoul"],
    ["cron 0 9 1 jan * seoul", "0 9 1 JAN *", "Asia/Seoul"],
    ["cron 30 8 * * 1-5 UTC", "30 8 * * 1-5", "UTC"],
    ["cron 30 8 * * 1-5 in Asia/Seoul", "30 8 * * 1-5", "Asia/Seoul"],
    ["cron 30 8 * * mon new york", "30 8 * * MON", "America/New_York"],
    ["every 2 hours, Lord Howe", "0 */2 * * *", "Australia/Lord_Howe"],
  ])("%s names its zone", (words, cron, named) => {
    expect(readSchedule(words, "UTC")).toEqual({
      kind: "schedule",
      schedule: { cron, zone: named },
      isZoneNamed: true,
    });
  });

  test.each([
    ["", "When? Type a day and a time"],
    ["weekdays", "At what time?"],
    ["weekdays at half past eight", "“half past eight” is no time that is known here."],
    ["weekly 9:00", "On which weekday?"],
    ["monthly 9:00", "On which day of the month?"],
    ["monthly 32 9:00", "On which day of the month?"],
    ["weekdays 9", "“9” may be morning or evening. Type 9:00 or 21:00."],
    ["weekdays 12", "Type 0:00 or 12:00."],
    ["weekdays at 17", "Type 17:00."],
    ["daily 25:00", "“25:00” is no time of day."],
    ["daily 8:75", "“8:75” is no time of day."],
    ["daily 24:00", "Type midnight, or 0:00"],
    ["daily 13pm", "before am and pm stands 1 to 12"],
    ["daily 7:00 and 19:30", "share their minutes"],
    ["wensday 9:00", "“wensday” is no day. Did you mean wednesday?"],
    ["tusday 9:00", "Did you mean tuesday?"],
    ["weekdasy 9:00", "Did you mean weekdays?"],
    ["dayly 9:00", "Did you mean daily?"],
    ["sometimes 9:00", "“sometimes” is no day that is known here."],
    ["weekdays 8:30 Kyyiv", "Did you mean Europe/Kyiv?"],
    ["weekdays 8:30 UTC+2", "an offset is an hour off half of the year; name a zone such as Europe/Kyiv."],
    ["every 5 minutes", "at most every 15 minutes; for what comes as it arrives, use watch."],
    ["every 45 minutes", "does not fill the day evenly"],
    ["every 5 hours", "does not fill the day evenly"],
    ["cron", "Which expression?"],
    ["cron * * * * *", "at most every 15 minutes; for what comes as it arrives, use watch."],
    ["cron 0,10 9 * * *", "at most every 15 minutes"],
    ["cron */25 * * * *", "at most every 15 minutes"],
    ["cron 0 9 30 2 *", "That never happens: no month 2 has a day 30."],
    ["cron 0 9 31 4,6,9,11 *", "no month 4,6,9,11 has a day 31"],
    ["cron 0 0 9 * * *", "has 6 fields: seconds and years cannot be set."],
    ["cron 0 0 9 * * mon", "has 6 fields: seconds and years cannot be set."],
    ["cron 0 9 1 * * est", "may stand for more than one zone"],
    ["cron 0 9 * *", "A cron expression has five fields"],
    ["cron @reboot", "names no time of day"],
    ["cron 60 9 * * *", "is no cron expression: invalid value for minute: 60."],
    ["cron 0 9 * * 1#6", "is no cron expression"],
    ["cron 0 9 5/5 * *", "is no cron expression"],
  ])("%s is answered with what to type", (words, message) => {
    expect(readSchedule(words, zone)).toMatchObject({ kind: "wrong", message: expect.stringContaining(message) });
  });

  test("whatever is typed is a schedule that has a next slot and words, or a sentence", () => {
    const pieces = fc.constantFrom(
      ...["weekdays", "daily", "weekly", "monthly", "cron", "every", "mon", "fri-mon", "8:30", "9am", "9", "noon", "1"],
      ...["*", "*/15", "0", "31", "L", "5#5", "kyiv", "+02:00", "@daily", "and", ",", "-", "30 minutes", "\u202e", "’"],
    );
    const words = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(words, (typed) => {
        const read = readSchedule(typed, zone);
        if (read.kind === "wrong") return read.message.length > 10;
        const slot = nextSlot(read.schedule, new Date("2026-11-27T12:00Z"));
        return slot !== undefined && describeSchedule(read.schedule).endsWith(`, ${read.schedule.zone}`);
      }),
      { numRuns: 400 },
    );
  });
});

test("a slot is written out with its weekday and zone, midnight as 00:00", () => {
  expect(describeSlot(new Date("2026-11-30T06:30Z"), zone)).toBe("Monday 30 November 2026, 08:30 Europe/Kyiv");
  expect(describeSlot(new Date("2026-11-29T22:00Z"), zone)).toBe("Monday 30 November 2026, 00:00 Europe/Kyiv");
});
