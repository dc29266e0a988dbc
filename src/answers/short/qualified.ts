import type { Claim } from "../../claims/claim.ts";
import { isVerbatim } from "../../claims/is-verbatim.ts";
import type { Token } from "../../reading/sentences/sentence.ts";
import { tokensOf } from "../../reading/sentences/tokens-of.ts";
import { capital } from "../../words/capital.ts";
import type { AskedFor } from "../asked-for.ts";
import { type AskedText, askedText, clauseSpeaks, type TermsOf } from "./asked-text.ts";

const adverbs =
  /^(?:reportedly|allegedly|purportedly|supposedly|apparently|seemingly|ostensibly|presumably|probably|possibly|perhaps|maybe|conceivably|arguably|likely)$/;
const believing =
  /^(?:believes?|believed|thinks?|thought|suspects?|suspected|suggests?|suggested|fears?|feared|assumes?|assumed|indicates?|indicated|impl(?:y|ies|ied)|alleges?|alleged|claims?|claimed|speculates?|speculated)$/;
const ofLess = new Set(["belief", "epistemic", "evidential"]);
const longestPrefix = 8;

/**
 * A short answer that says no more than its claim does: where that is hedged or believed, the hedge and whose it is stand
 * before the answer, in the claim's words ("Analysts suggest: …"). Undefined where they cannot be told so; such a claim is
 * shown whole.
 */
export function qualified(
  answer: string,
  claim: Claim,
  { asked, termsOf }: { readonly asked: AskedFor; readonly termsOf: TermsOf },
): string | undefined {
  const words = hedgeWords(claim);
  if (words === undefined || holds(answer, words) || holds(asked.subject, words)) return answer;
  const text = askedText(claim.text, asked.aspects, termsOf);
  const at = text.tokens.findIndex(({ lower }) => lower === words.split(" ")[0]);
  if (at < 0 || (isVerbatim(claim) && isOfLaterClause(text, at))) return at < 0 ? undefined : answer;
  const hedge = text.tokens[at]?.lower ?? "";
  if (/^Hedged \(/.test(answer)) return answer;
  const joined = answer
    .replace(/^Cause: /, "")
    .replace(/^(?:\w+ )?because: /i, (because) => because.toLowerCase().replace(":", ""));
  if (isHedgeAdverb(words)) return `${capital(words)}: ${joined}`;
  if (!believing.test(hedge)) return undefined;
  const prefix = believersBefore(claim.text, text.tokens, at);
  return prefix === undefined ? undefined : `${capital(prefix)}: ${joined}`;
}

/** "Reportedly" and its like can stand before a short answer by themselves. */
export const isHedgeAdverb = (words: string): boolean => adverbs.test(words);

/** "Analysts suggest": the words up to a verb of believing, where they open the sentence and name but who believes. */
export function believersBefore(text: string, tokens: readonly Token[], at: number): string | undefined {
  if (at === 0 || at > longestPrefix || !believing.test(tokens[at]?.lower ?? "")) return undefined;
  const prefix = text.slice(0, tokens[at]?.end);
  return /[,;:“"()]|\b(?:which|who)\b/.test(prefix) || /\b(?:is|are|was|were|be|been)\s\S+$/.test(prefix)
    ? undefined
    : prefix;
}

/** The hedge that the claim has, else a verb of believing near its beginning that speaks for all that follows. */
function hedgeWords({ hedge, text }: Claim): string | undefined {
  if (hedge !== undefined && ofLess.has(hedge.kind)) return hedge.words.toLowerCase();
  return tokensOf(text, 0)
    .slice(1, longestPrefix)
    .find(
      ({ lower }, at, tokens) =>
        believing.test(lower) && !/^(?:the|a|an|of|no|for|by)$/.test(tokens[at - 1]?.lower ?? ""),
    )?.lower;
}

/** "Three were injured, and the mayor reportedly left": what is hedged comes in a later clause than what was asked. */
function isOfLaterClause(text: AskedText, at: number): boolean {
  const own = text.clauses[at] ?? 0;
  return text.tokens.some((_, place) => (text.clauses[place] ?? 0) < own && clauseSpeaks(text, place));
}

const holds = (text: string, words: string): boolean => ` ${text.toLowerCase()} `.includes(` ${words} `);
