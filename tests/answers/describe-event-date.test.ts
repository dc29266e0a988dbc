import { expect, test } from "vitest";
import { describeEventDate } from "../../src/answers/describe-event-date.ts";
import type { EventDate } from "../../src/claims/claim.ts";

const date = (fields: Partial<EventDate>): EventDate => ({
  from: "2025-01-11",
  to: "2025-01-11",
  granularity: "day",
  words: "January 11, 2025",
  relation: "on",
  countedFrom: undefined,
  ...fields,
});

test.each<[string, Partial<EventDate>]>([
  ["11 January 2025", {}],
  ["January 2025", { granularity: "month", from: "2025-01-01", to: "2025-01-31" }],
  ["2025", { granularity: "year", from: "2025-01-01", to: "2025-12-31" }],
  ["1990s", { granularity: "decade", from: "1990-01-01", to: "1999-12-31" }],
  ["July to September 2024", { granularity: "quarter", from: "2024-07-01", to: "2024-09-30" }],
  ["by 3 February 2025", { granularity: "range", to: "2025-02-03", relation: "by" }],
  ["since 11 January 2025", { granularity: "range", to: "2025-02-03", relation: "since" }],
  ["11 January 2025 to 3 February 2025", { granularity: "range", to: "2025-02-03" }],
  ["winter 2024: December 2024 to February 2025", { granularity: "season", from: "2024-12-01", to: "2025-02-28" }],
  ["as of January 2025", { granularity: "month", from: "2025-01-01", to: "2025-01-31", relation: "as-of" }],
  [
    "autumn 2024: September to November 2024 (“last fall”, counted from 17 March 2025)",
    { granularity: "season", from: "2024-09-01", to: "2024-11-30", words: "last fall", countedFrom: "17 March 2025" },
  ],
])("%s", (shown, fields) => {
  expect(describeEventDate(date(fields))).toBe(shown);
});
