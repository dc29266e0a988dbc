import { expect, test } from "vitest";
import { mayBeAskedAgain } from "../../src/doors/asked-again.ts";

test.each([
  ["found", true],
  ["nothing", true],
  ["help", true],
  ["done", false],
  ["not-permitted", false],
] as const)("whether a reply that says %s may be asked again: %s", (outcome, may) => {
  expect(mayBeAskedAgain(outcome)).toBe(may);
});
