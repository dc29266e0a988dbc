import { expect, test } from "vitest";
import { actionOf } from "../../src/desk/audit-detail.ts";

test.each([
  ["source", "add https://example.org/feed", "source add", "https://example.org/feed"],
  ["source", "", "source", ""],
  ["source", "ADD x", "source add", "x"],
  ["place", "slack:C1 allow court", "place", "slack:C1 allow court"],
  ["kill", "harbour-fire because wrong", "kill", "harbour-fire because wrong"],
  ["grant", "admin to slack:U1", "grant", "admin to slack:U1"],
  [
    "source",
    "add https://me:pass@example.org/a?token=abc&x=1#k=v",
    "source add",
    "https://…@example.org/a?token=…&x=…#k=…",
  ],
  ["source", "add https://key@example.org/a", "source add", "https://…@example.org/a"],
  ["gap", "file is xoxb-123456789 valid", "gap file", "is … valid"],
  ["gap", "file \u001b[31mred\u202e", "gap file", "[31mred"],
])("%s %s", (command, words, action, detail) => {
  expect(actionOf(command, words)).toEqual({ action, detail });
});

test("is at most so long", () => {
  expect(actionOf("gap", `file ${"x".repeat(900)}`).detail).toHaveLength(300);
});
