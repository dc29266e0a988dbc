import { type DateRule, ruleInAnyCase } from "./date-rule.ts";

const vague = (words: string, value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF"): DateRule =>
  ruleInAnyCase("vague", `(?:${words})`, () => ({ kind: "vague", value }));

/** Words that name the past, the present or the future and no date. */
export const vagueRules: readonly DateRule[] = [
  vague(
    "(?:right\\s+)?now(?!\\s+that\\b)|currently|at\\s+present|at\\s+the\\s+moment|these\\s+days|nowadays|(?<!\\bthen[\\s-])current(?=\\s)",
    "PRESENT_REF",
  ),
  vague(
    "recently|lately|(?<!\\bmost\\s)recent(?=\\s)|(?<=\\bin\\s)the\\s+past(?!\\s+\\p{L})|recent\\s+(?:days|weeks|months|years|decades)|past\\s+years|at\\s+th(?:e|at)\\s+time(?!\\s+(?:of|when|that)\\b)",
    "PAST_REF",
  ),
  vague(
    "soon(?!\\s+(?:after|before|as))|the\\s+(?:near\\s+|foreseeable\\s+)?future|(?:the\\s+)?coming\\s+(?:days|weeks|months|years)|a\\s+later\\s+date|someday",
    "FUTURE_REF",
  ),
];
