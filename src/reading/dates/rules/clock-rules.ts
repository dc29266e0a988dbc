import type { Expression } from "../expression.ts";
import { type DateRule, type Groups, rule, ruleInAnyCase } from "./date-rule.ts";
import { zone } from "./patterns.ts";
import { twoDigits } from "./read-groups.ts";

/** Times of the day. */
export const clockRules: readonly DateRule[] = [
  ruleInAnyCase(
    "clock",
    `(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?\\s*(?<half>[ap])\\.?m\\b\\.?${zone}`,
    clockTime,
  ),
  rule(
    "clock",
    `(?<=\\b(?:at|around|about|by|before|after|until|till|from|to|since)\\s)(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)${zone}`,
    clockTime,
  ),
  rule(
    "clock",
    `(?<hour>[01]?\\d|2[0-3])[:.]?(?<minute>[0-5]\\d)\\s+(?:GMT|UTC|BST|(?:hours\\s+)?local\\s+time)`,
    clockTime,
  ),
  ruleInAnyCase("clock", "(?<word>noon|midday|midnight)", ({ word }) => ({
    kind: "clock",
    time: word?.toLowerCase() === "midnight" ? "24:00" : "12:00",
    isTwelveHour: false,
  })),
  ruleInAnyCase(
    "clock",
    "(?<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\s+o['’]clock",
    clockTime,
  ),
];

const hourNames = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

function clockTime({ hour = "", minute, half }: Groups): Expression {
  const written = hourNames.indexOf(hour.toLowerCase()) + 1 || Number(hour);
  const hours = half === undefined ? written : (written % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return {
    kind: "clock",
    time: `${twoDigits(hours)}:${minute ?? "00"}`,
    isTwelveHour: half === undefined && written <= 12 && !hour.startsWith("0"),
  };
}
