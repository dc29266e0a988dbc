import { expect, test } from "vitest";
import { nearCommand } from "../../src/questions/near-command.ts";

test.each([
  ["digets list", "digest list"],
  ["kil harbour-fire", "kill harbour-fire"],
  ["sorce  add https://harbour.example/feed", "source add https://harbour.example/feed"],
  ["watch harbour fire", "watch about harbour fire"],
])("%s is near to %s", (typed, near) => {
  expect(nearCommand(typed)).toBe(near);
});

test.each([
  "digets of the trial",
  "kill count",
  "lace up",
  "peace talks",
  "digets",
  "digest list",
  "watch who won?",
  "",
])("%s is near to none", (typed) => {
  expect(nearCommand(typed)).toBeUndefined();
});
