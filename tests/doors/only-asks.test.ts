import { expect, test } from "vitest";
import { onlyAsks } from "../../src/doors/only-asks.ts";

const now = new Date("2025-03-17T12:00:00Z");

test.each([
  ["who sybiha", true],
  ["/changes since yesterday", true],
  ["source of the fire asof:2025-03-01", true],
  ["help", true],
  ["", true],
  ["/digest add weekdays 8:30", false],
  ["kill example-article yes because it is wrong", false],
  ["/watch harbour fire", false],
  ["grant editor to @somebody", false],
  ["/gap file who paid asof:2025-03-01", false],
])("%j only asks: %s", (text, expected) => {
  expect(onlyAsks(text, now)).toBe(expected);
});
