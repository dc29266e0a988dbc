import { readNumber } from "../reading/quantities/read-number.ts";
import { tokensOf } from "../reading/sentences/tokens-of.ts";

/** The numbers of an English text, in figures or in words: "12,000", "two-thirds" (0.667), "four million". */
export function numbersIn(text: string): readonly number[] {
  const tokens = tokensOf(text, 0);
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const read = readNumber(tokens, at);
    if (read === undefined) continue;
    found.push(read.value);
    at = read.to - 1;
  }
  return found;
}
