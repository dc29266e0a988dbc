import { expect, test } from "vitest";
import { createSeenKeys } from "../../src/doors/seen-keys.ts";

test("a key is new once, until it is forgotten", () => {
  const seen = createSeenKeys(10);
  expect([seen.isNew("a"), seen.isNew("a")]).toEqual([true, false]);
  seen.forget("a");
  expect(seen.isNew("a")).toBe(true);
});

test("only the last keys are remembered", () => {
  const seen = createSeenKeys(2);
  for (const key of ["a", "b", "c"]) seen.isNew(key);
  expect([seen.isNew("c"), seen.isNew("b"), seen.isNew("a")]).toEqual([false, false, true]);
});
