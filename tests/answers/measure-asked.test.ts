import { expect, test } from "vitest";
import { isOfMeasure } from "../../src/answers/measure-asked.ts";
import { figureOf } from "../support/example-claims.ts";

test.each([
  ["years old", "old is Tomas Vell", true],
  ["soldiers", "old are the two soldiers", false],
  ["hours", "long did the fire burn", true],
  ["boats", "long did the fire burn", false],
  ["km", "far is the port", true],
  ["euros", "far is the port", false],
  ["boats", "boats sank", true],
  ["boats", "constructor is it", true],
])("%s for “%s”: %s", (unit, subject, isOf) => {
  expect(isOfMeasure(figureOf(54, unit), subject)).toBe(isOf);
});
