import { expect, test } from "vitest";
import { describeInstant } from "../../src/reply/describe-instant.ts";

test.each([
  ["2026-11-27T14:05:09.000Z", "27 November 2026, 14:05 UTC"],
  ["2026-01-01T00:00:00.000Z", "1 January 2026, 00:00 UTC"],
  ["2026-06-30T23:59:59.999Z", "30 June 2026, 23:59 UTC"],
  ["2026-03-01T01:30:00+02:00", "28 February 2026, 23:30 UTC"],
])("%s is read as %s", (instant, said) => {
  expect(describeInstant(instant)).toBe(said);
});
