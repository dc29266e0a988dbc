import type { Cue } from "../cues.ts";
import type { Expression } from "../expression.ts";

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of writing a time. `match` runs over a sentence that holds the cue; what `read` refuses is no time. */
export type DateRule = {
  readonly needs: Cue;
  readonly match: RegExp;
  readonly read: (groups: Groups, words: string) => Expression | undefined;
};

/** A rule whose finds are whole words, in capitals and small letters as the pattern has them. */
export function rule(needs: Cue, pattern: string, read: DateRule["read"]): DateRule {
  return { needs, match: new RegExp(whole(pattern), "gu"), read };
}

/** The same in upper and lower case alike. */
export function ruleInAnyCase(needs: Cue, pattern: string, read: DateRule["read"]): DateRule {
  return { needs, match: new RegExp(whole(pattern), "giu"), read };
}

const whole = (pattern: string): string => `(?<![\\p{L}\\p{N}$€£])${pattern}(?![\\p{L}\\p{N}])`;
