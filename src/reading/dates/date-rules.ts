import { monthRules, nthRules, numericRules } from "./rules/absolute-rules.ts";
import { clockRules } from "./rules/clock-rules.ts";
import { countedRules } from "./rules/counted-rules.ts";
import type { DateRule } from "./rules/date-rule.ts";
import { dayRules, seasonRules } from "./rules/named-rules.ts";
import { periodRules } from "./rules/period-rules.ts";
import { vagueRules } from "./rules/vague-rules.ts";

/** Every way of writing a time that is known. Of overlapping finds the longest is kept, of equally long ones the first rule's. */
export const dateRules: readonly DateRule[] = [
  ...numericRules,
  ...monthRules,
  ...nthRules,
  ...dayRules,
  ...seasonRules,
  ...countedRules,
  ...periodRules,
  ...clockRules,
  ...vagueRules,
];
