import type { Token } from "../sentences/sentence.ts";
import { auxiliaries, times } from "./function-words.ts";
import { phraseAfter, phraseBefore, phraseWithAside, type Run } from "./noun-phrase.ts";

/** What stands between a subject and its verb without being either: "has", "also", "repeatedly". */
const isBetween = ({ lower, kind }: Token): boolean =>
  auxiliaries.has(lower) || (kind === "word" && /ly$/.test(lower) && lower.length > 4) || /^n['’]t$/.test(lower);

const asides = new Set("however meanwhile too though also then instead therefore nevertheless".split(" "));

/** The subject of the verb at `at`, standing before it; the verb's own auxiliaries and adverbs are passed over. */
export function subjectBefore(tokens: readonly Token[], at: number): Run | undefined {
  const end = skipBack(tokens, at);
  const last = tokens[end - 1];
  if (last === undefined) return undefined;
  if (times.has(last.lower) && end > 3)
    return subjectBefore(
      tokens,
      tokens[end - 2]?.lower === "on" || tokens[end - 2]?.lower === "this" ? end - 2 : end - 1,
    );
  if (last.text === ",") return subjectBeforeComma(tokens, end - 1);
  if (last.text === ")") return subjectBeforeBracket(tokens, end - 1);
  if (last.lower === "who" || last.lower === "which") {
    const antecedent = tokens[end - 2]?.text === "," ? end - 2 : end - 1;
    return phraseBefore(tokens, antecedent);
  }
  return phraseBefore(tokens, end);
}

/** Where the verb's auxiliaries and adverbs begin. */
export function skipBack(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end > 0) {
    const token = tokens[end - 1];
    if (token === undefined || !isBetween(token)) break;
    end -= 1;
  }
  return end;
}

function subjectBeforeComma(tokens: readonly Token[], comma: number): Run | undefined {
  const word = tokens[comma - 1];
  if (word !== undefined && asides.has(word.lower) && tokens[comma - 2]?.text === ",")
    return phraseBefore(tokens, comma - 2);
  return phraseWithAside(tokens, comma);
}

function subjectBeforeBracket(tokens: readonly Token[], close: number): Run | undefined {
  for (let at = close - 1; at > 0 && close - at < 12; at -= 1) {
    if (tokens[at]?.text !== "(") continue;
    const head = phraseBefore(tokens, at);
    return head === undefined ? undefined : { from: head.from, to: close + 1 };
  }
  return undefined;
}

/** The subject behind the verb, where the order is turned: "…," said Jane Roe, head of Z. */
export const subjectAfter = (tokens: readonly Token[], at: number): Run | undefined => phraseAfter(tokens, at + 1);
