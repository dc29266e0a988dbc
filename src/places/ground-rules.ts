import type { Claim } from "../claims/claim.ts";
import { type GroundRule, groundRules, strictness } from "./view.ts";

const written: ReadonlyMap<string, GroundRule> = new Map([
  ["on record", "on-record"],
  ["on the record", "on-record"],
  ["background", "background"],
  ["on background", "background"],
  ["not for publication", "not-for-publication"],
]);

/** The rules that can be written, for sentences that say so. */
export const groundRuleForms = groundRules.join(", ");

/** A ground rule as people write it; undefined where it is none of those that are known. Nothing is ever guessed. */
export const readGroundRule = (text: string): GroundRule | undefined =>
  written.get(
    text
      .toLowerCase()
      .replace(/[\s_-]+/gu, " ")
      .trim(),
  );

/** The one that allows less; what states none is on the record. */
export function stricterRule(one: GroundRule | undefined, other: GroundRule | undefined): GroundRule {
  return strictness(one) >= strictness(other) ? (one ?? "on-record") : (other ?? "on-record");
}

/** A claim is under the rule of its article, or under a stricter one of its own. */
export const groundRuleOf = ({ groundRule, article }: Pick<Claim, "groundRule" | "article">): GroundRule =>
  stricterRule(groundRule, article.groundRule);

const labels: Readonly<Record<GroundRule, string | undefined>> = {
  "on-record": undefined,
  background: "on background: do not name the source",
  "not-for-publication": "not for publication",
};

/** What stands with everything that is shown under a rule; undefined on the record. */
export const groundRuleLabel = (rule: GroundRule | undefined): string | undefined => labels[rule ?? "on-record"];

/** The rule that stands so with what is shown. */
export const ruleLabelled = (label: string | undefined): GroundRule =>
  groundRules.find((rule) => labels[rule] === label) ?? "on-record";
