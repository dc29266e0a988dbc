import { expect, test } from "vitest";
import { readCollection } from "../../src/places/collection-name.ts";
import { groundRuleLabel, readGroundRule, stricterRule } from "../../src/places/ground-rules.ts";
import { groundRules } from "../../src/places/view.ts";

test.each([
  ["Court Files", "court files"],
  ["  court\n files ", "court files"],
  ["PUBLIC", "public"],
  ["суд-2025", "суд-2025"],
  ["2025", "2025"],
])("the collection %j is %j", (written, name) => {
  expect(readCollection(written)).toBe(name);
});

test.each(["", " ", "a, b", "{…}", "a/b", "*", "-x", "x".repeat(61), "<b>"])("%j names no collection", (written) => {
  expect(readCollection(written)).toBeUndefined();
});

test.each([
  ["on-record", "on-record"],
  ["On the record", "on-record"],
  ["Background", "background"],
  ["on background", "background"],
  ["not for publication", "not-for-publication"],
  ["NOT_FOR_PUBLICATION", "not-for-publication"],
  ["deep background", undefined],
  ["off the record", undefined],
  ["", undefined],
  ["backgrond", undefined],
])("the ground rule %j is %j", (written, rule) => {
  expect(readGroundRule(written)).toBe(rule);
});

test("of two rules the stricter holds, whichever stands first", () => {
  for (const [at, one] of groundRules.entries()) {
    for (const [other, two] of groundRules.entries())
      expect(stricterRule(one, two)).toBe(groundRules[Math.max(at, other)]);
    expect(stricterRule(one, undefined)).toBe(one);
  }
  const unknown = JSON.parse('"deep-background"');
  expect(stricterRule(unknown, "on-record")).toBe("deep-background");
});

test("what is on the record has no label", () => {
  expect(groundRules.map(groundRuleLabel)).toEqual([
    undefined,
    "on background: do not name the source",
    "not for publication",
  ]);
});
