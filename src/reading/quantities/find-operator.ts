import type { FigureOperator } from "../../claims/claim.ts";
import type { Token } from "../sentences/sentence.ts";

/** Words before a number that say how it is meant; longer ones first. */
const operators: readonly (readonly [words: readonly string[], operator: FigureOperator])[] = (
  [
    ["no more than", "at-most"],
    ["not more than", "at-most"],
    ["no fewer than", "at-least"],
    ["no less than", "at-least"],
    ["not less than", "at-least"],
    ["as many as", "at-most"],
    ["as much as", "at-most"],
    ["as few as", "at-least"],
    ["a maximum of", "at-most"],
    ["a minimum of", "at-least"],
    ["a total of", "exactly"],
    ["an estimated", "about"],
    ["more than", "more-than"],
    ["greater than", "more-than"],
    ["in excess of", "more-than"],
    ["upwards of", "more-than"],
    ["fewer than", "less-than"],
    ["less than", "less-than"],
    ["up to", "at-most"],
    ["at least", "at-least"],
    ["at most", "at-most"],
    ["close to", "about"],
    ["somewhere around", "about"],
    ["just over", "more-than"],
    ["well over", "more-than"],
    ["just under", "less-than"],
    ["over", "more-than"],
    ["above", "more-than"],
    ["under", "less-than"],
    ["below", "less-than"],
    ["about", "about"],
    ["around", "about"],
    ["approximately", "about"],
    ["roughly", "about"],
    ["nearly", "about"],
    ["almost", "about"],
    ["some", "about"],
    ["estimated", "about"],
    ["circa", "about"],
    ["exactly", "exactly"],
    ["minimum", "at-least"],
    ["maximum", "at-most"],
  ] as const
).map(([words, operator]) => [words.split(" "), operator]);

export type FoundOperator = { readonly operator: FigureOperator; readonly from: number };

/** The operator that ends right before a token; the number stands for itself where there is none. */
export function operatorBefore(tokens: readonly Token[], at: number): FoundOperator {
  for (const [words, operator] of operators) {
    const from = at - words.length;
    if (from >= 0 && words.every((word, index) => tokens[from + index]?.lower === word)) return { operator, from };
  }
  return { operator: "exactly", from: at };
}

/** "40 or more", "12,000-plus". */
export function operatorAfter(tokens: readonly Token[], at: number): FoundOperator | undefined {
  const [first, second] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  if (first === "or" && second === "more") return { operator: "at-least", from: at + 2 };
  if (first === "or" && (second === "less" || second === "fewer")) return { operator: "at-most", from: at + 2 };
  if (first === "or" && second === "so") return { operator: "about", from: at + 2 };
  return first === "+" || first === "plus" ? { operator: "at-least", from: at + 1 } : undefined;
}
