import { monthOf, ordinalOf } from "../date-words.ts";
import type { Expression } from "../expression.ts";
import { type DateRule, type Groups, rule, ruleInAnyCase } from "./date-rule.ts";
import { month, ordinal, partOf, year } from "./patterns.ts";
import { partIn, yearIn } from "./read-groups.ts";

const ended = `(?=\\s+(?:that\\s+)?end(?:ed|ing|s)\\s+${month.replace("<month>", "<endMonth>")})`;

function quarter(groups: Groups, yearsBack = 0): Expression {
  const { digit, digitBefore, endMonth } = groups;
  const named = groups["ordinal"] ?? groups["adjective"];
  const turn = named === undefined ? Number(digit ?? digitBefore) : ordinalOf(named);
  return {
    kind: "quarter",
    quarter: Number.isInteger(turn) && turn > 0 ? turn : undefined,
    endMonth: endMonth === undefined ? undefined : monthOf(endMonth),
    year: yearIn(groups),
    yearsBack,
    ...partIn(groups),
  };
}

/** Quarters and halves of years, as the reports of businesses name them. */
export const periodRules: readonly DateRule[] = [
  ruleInAnyCase("quarter", `the\\s+${year}\\s+(?:quarter|period)`, (groups) => quarter(groups)),
  ruleInAnyCase(
    "unit",
    "(?:the\\s+)?(?:comparable\\s+)?year[\\s-](?:ago|earlier)\\s+(?:quarter|period)|year[\\s-](?:ago|earlier)(?!\\s+than)",
    () => quarter({}, 1),
  ),
  ruleInAnyCase(
    "quarter",
    `(?:the\\s+)?year[\\s-](?:ago|earlier)\\s+${ordinal}[\\s-]quarter`,
    ({ ordinal: named }) => ({ ...quarter({ ordinal: named, otherYear: "last" }) }),
  ),
  ruleInAnyCase(
    "quarter",
    `(?:${ordinal.replace("<ordinal>", "<adjective>")}-quarter(?=\\s+\\p{Ll})|${partOf}(?:the\\s+)?(?:fiscal[\\s-])?${ordinal}[\\s-](?:fiscal[\\s-])?quarter)(?:(?:\\s+of|,)?\\s+(?:fiscal\\s+)?(?:${year}|(?<otherYear>last|this|next)\\s+year))?`,
    (groups) => quarter(groups),
  ),
  ruleInAnyCase(
    "quarter",
    `(?:(?<otherYear>last|this|next)\\s+year['’]s|(?:the\\s+)?${year}(?:['’]s)?)\\s+(?:fiscal[\\s-])?${ordinal}[\\s-]quarter`,
    (groups) => quarter(groups),
  ),
  rule("quarter", `(?:Q(?<digit>[1-4])|(?<digitBefore>[1-4])Q)(?:[\\s-]+${year})?`, (groups) => quarter(groups)),
  ruleInAnyCase(
    "quarter",
    `(?:the\\s+(?:latest\\s+|same\\s+|most\\s+recent\\s+|fiscal\\s+)?|that\\s+)quarter(?:${ended})?|the\\s+latest\\s+period`,
    (groups) => quarter(groups),
  ),
  ruleInAnyCase(
    "quarter",
    `(?:the\\s+)?(?<half>first|second|last|latter)\\s+half(?:\\s+of\\s+(?:${year}|the\\s+year|(?<otherYear>last|this|next)\\s+year))`,
    (groups) => ({
      kind: "half",
      half: groups["half"]?.toLowerCase() === "first" ? 1 : 2,
      year: yearIn(groups) ?? "this",
    }),
  ),
  rule("quarter", `H(?<half>[12])\\s+${year}`, (groups) => ({
    kind: "half",
    half: Number(groups["half"]),
    year: yearIn(groups),
  })),
];
