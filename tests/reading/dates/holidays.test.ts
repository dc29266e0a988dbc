import { expect, test } from "vitest";
import { holidayIn } from "../../../src/reading/dates/holidays.ts";

const days = [
  ["christmas", 2024, "2024-12-25"],
  ["easter", 1981, "1981-04-19"],
  ["easter", 2008, "2008-03-23"],
  ["easter", 2025, "2025-04-20"],
  ["good friday", 2024, "2024-03-29"],
  ["thanksgiving", 2024, "2024-11-28"],
  ["memorial day", 2025, "2025-05-26"],
  ["election day", 2022, "2022-11-08"],
  ["ramadan", 2025, undefined],
  ["no such day", 2025, undefined],
] as const;

test.each(days)("%s in %d is %s", (name, year, day) => {
  expect(holidayIn(name, year)).toBe(day);
});
