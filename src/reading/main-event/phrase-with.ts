import type { Token } from "../sentences/sentence.ts";
import { tokensOf } from "../sentences/tokens-of.ts";
import { isPeople } from "./people-nouns.ts";

const openers = new Set(
  "the a an many some several few most these those two three four five six seven eight nine ten".split(" "),
);
const mostBefore = 3;

/** The noun phrase whose noun is `noun`, back to its article or number ("many voters"); else the noun alone. */
export function phraseWith(text: string, noun: string): string | undefined {
  const tokens = tokensOf(text, 0);
  const one = noun.replace(/s$/, "");
  const isNoun = ({ lower }: Token): boolean => lower === noun || lower.replace(/s$/, "") === one;
  const at = tokens.findIndex((token, index) => isNoun(token) && !isPeople([tokens[index + 1]?.lower ?? ""]));
  const head = tokens[at];
  if (head === undefined) return undefined;
  for (let before = 1; before <= mostBefore; before += 1) {
    const token = tokens[at - before];
    if (token === undefined || token.kind === "mark") break;
    if (isOpener(token)) return text.slice(token.start, head.end);
  }
  return text.slice(head.start, head.end);
}

const isOpener = ({ kind, lower }: Token): boolean => kind === "number" || openers.has(lower);
