import { expect, test } from "vitest";
import { readInstant, readMoment } from "../../src/articles/read-moment.ts";

test.each([
  ["2025-03-17", "2025-03-17"],
  ["20250317", "2025-03-17"],
  ["2025-03-17T09:00:00Z", "2025-03-17T09:00:00Z"],
  ["2025-03-17T09:00:00.123+02:00", "2025-03-17T09:00:00+02:00"],
  ["2025-03-17T09:00:00+0200", "2025-03-17T09:00:00+02:00"],
  ["20250317T090000Z", "2025-03-17T09:00:00Z"],
  ["2025-03-17 09:00", "2025-03-17"],
  ["Mon, 17 Mar 2025 09:00:00 GMT", "2025-03-17T09:00:00Z"],
  ["Mon, 17 Mar 2025 09:00:00 -0500", "2025-03-17T09:00:00-05:00"],
  ["17 March 2025", "2025-03-17"],
  ["Monday, March 17, 2025", "2025-03-17"],
  ["Sept. 3, 2025", "2025-09-03"],
  ["1st May 2025", "2025-05-01"],
  ["03/04/2025", undefined],
  ["2025-02-30", undefined],
  ["2025-03-17T25:00:00Z", undefined],
  ["yesterday", undefined],
  ["", undefined],
])("%s is %s", (stated, moment) => {
  expect(readMoment(stated)).toBe(moment);
});

test.each([
  ["2025-03-17T09:00:00Z", "2025-03-17T09:00:00Z"],
  ["2025-03-17T09:00:00", undefined],
  ["2025-03-17", undefined],
])("as an instant %s is %s", (stated, instant) => {
  expect(readInstant(stated)).toBe(instant);
});
