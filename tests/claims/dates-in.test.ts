import { expect, test } from "vitest";
import { datesIn } from "../../src/claims/dates-in.ts";

test.each<[string, readonly string[]]>([
  ["On March 17, 2025, they met", ["2025-03-17"]],
  ["met on 7 March 2025 and 2025-04-01", ["2025-04-01", "2025-03-07"]],
  ["on May 3rd, 2024", ["2024-05-03"]],
  ["in March 2025", []],
])("%s", (text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});
