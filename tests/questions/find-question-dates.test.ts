import { describe, expect, test } from "vitest";
import { findQuestionDates, timesMeet } from "../../src/questions/find-question-dates.ts";

const now = new Date("2025-06-18T12:00:00Z");

describe("the times that a question names", () => {
  test.each([
    ["on 11 January 2025", 2025, "01-11", "01-11"],
    ["January 11, 2025", 2025, "01-11", "01-11"],
    ["2025-01-11", 2025, "01-11", "01-11"],
    ["the march 17 talks", undefined, "03-17", "03-17"],
    ["in mid-March", undefined, "03-11", "03-20"],
    ["late january 2025", 2025, "01-21", "01-31"],
    ["in May", undefined, "05-01", "05-31"],
    ["autumn 2024", 2024, "09-01", "11-30"],
    ["last fall", undefined, "09-01", "11-30"],
    ["winter 2024", 2024, "12-01", "02-29"],
    ["early 2025", 2025, "01-01", "04-30"],
    ["in 2024", 2024, "01-01", "12-31"],
    ["Q3 2024", 2024, "07-01", "09-31"],
    ["yesterday", 2025, "06-17", "06-17"],
    ["last year", 2024, "01-01", "12-31"],
  ])("%s", (text, year, from, to) => {
    expect(findQuestionDates(text, now)).toMatchObject([{ year, from, to }]);
  });

  test.each(["may the soldiers stay", "12,000 soldiers", "soldiers march on", "who will fall next", "room 2025b"])(
    "none in “%s”",
    (text) => {
      expect(findQuestionDates(text, now)).toEqual([]);
    },
  );

  test("each says where it stands", () => {
    const text = "between March 17 and autumn 2024";
    for (const time of findQuestionDates(text, now)) expect(text.slice(time.start, time.end)).toBe(time.words);
  });
});

describe("whether times meet", () => {
  const winter = { start: 0, end: 0, words: "", year: 2024, from: "12-01", to: "02-28" };
  test.each([
    ["2025-01-11", "2025-01-11", true],
    ["2024-01-11", "2024-01-11", false],
    ["2024-11-30", "2024-12-01", true],
  ])("winter 2024 and %s to %s: %s", (from, to, meet) => {
    expect(timesMeet(winter, from, to)).toBe(meet);
  });

  test("a time without a year is any year's", () => {
    expect(timesMeet({ ...winter, year: undefined }, "1999-02-03", "1999-02-03")).toBe(true);
    expect(timesMeet({ ...winter, year: undefined }, "1999-03-03", "1999-03-03")).toBe(false);
  });
});

test.each([
  ["2025-03-17T12:00:00Z", "last week", 2025, "03-10", "03-16"],
  ["2025-03-10T12:00:00Z", "last week", 2025, "03-03", "03-09"],
  ["2025-01-02T12:00:00Z", "last week", 2024, "12-23", "12-29"],
  ["2025-01-02T12:00:00Z", "this week", 2024, "12-30", "01-05"],
  ["2025-03-31T23:30:00Z", "this month", 2025, "03-01", "03-31"],
  ["2025-03-31T12:00:00Z", "last month", 2025, "02-01", "02-28"],
  ["2025-01-15T12:00:00Z", "two months ago", 2024, "11-01", "11-30"],
  ["2025-03-01T12:00:00Z", "yesterday", 2025, "02-28", "02-28"],
  ["2025-03-01T12:00:00Z", "10 days ago", 2025, "02-19", "02-19"],
  ["2025-03-01T12:00:00Z", "three years ago", 2022, "01-01", "12-31"],
])("on %s %s is of the calendar of UTC", (now, words, year, from, to) => {
  expect(findQuestionDates(`who met ${words}`, new Date(now))).toMatchObject([{ words, year, from, to }]);
});
