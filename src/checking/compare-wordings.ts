import { diffArrays } from "diff";
import type { Difference } from "./checked.ts";
import { type PlainWord, plainWords } from "./plain-words.ts";

/** Two wordings set beside each other. */
export type Comparison = {
  /** Share of the words of the text that the record has in the same order, 0..1. */
  readonly kept: number;
  /** The same of both together: 1 where the wordings are the same. */
  readonly alike: number;
  /** The words of the text stand side by side within those of the record. */
  readonly isWithin: boolean;
  readonly differences: readonly Difference[];
  readonly onlyInText: readonly PlainWord[];
  readonly onlyOnRecord: readonly PlainWord[];
};

/** Compares a text with a wording on the record. Typography never counts. */
export function compareWordings(text: string, record: string): Comparison {
  const [own, other] = [plainWords(text), plainWords(record)];
  const parts = diffArrays([...other], [...own], { comparator: (one, two) => one.form === two.form });
  const same = parts
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  const only = (is: (part: (typeof parts)[number]) => boolean): readonly PlainWord[] =>
    parts.filter(is).flatMap(({ value }) => value);
  return {
    kept: own.length === 0 ? 0 : same / own.length,
    alike: own.length + other.length === 0 ? 0 : (2 * same) / (own.length + other.length),
    isWithin: own.length > 0 && isRunOf(own, other),
    differences: parts.map(({ added, removed, value }) => ({
      kind: added ? "only-in-text" : removed ? "only-on-record" : "same",
      text: value.map(({ written }) => written).join(" "),
    })),
    onlyInText: only(({ added }) => added),
    onlyOnRecord: only(({ removed }) => removed),
  };
}

function isRunOf(run: readonly PlainWord[], whole: readonly PlainWord[]): boolean {
  return ` ${formsOf(whole)} `.includes(` ${formsOf(run)} `);
}

const formsOf = (words: readonly PlainWord[]): string => words.map(({ form }) => form).join(" ");
