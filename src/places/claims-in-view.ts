import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";
import { isOnBackground, withoutSource } from "./apply-ground-rule.ts";
import { groundRuleOf, stricterRule } from "./ground-rules.ts";
import { type GroundRule, isInView, type View } from "./view.ts";

/** What a view sees of one article. */
export type SeenArticle = { readonly article: Article; readonly claims: readonly Claim[] };

/**
 * What of an article a view may see, as its ground rules let it be used; undefined where that is nothing. Answers,
 * counts, completions and receipts that are made from this alone cannot tell that there is more. A claim's own rule holds
 * for its whole sentence, since another claim of it would show the sentence as printed.
 */
export function claimsInView(view: View, { article, claims }: SeenArticle): SeenArticle | undefined {
  if (!isInView(view, article)) return undefined;
  if (article.groundRule !== "background" && claims.every(({ groundRule }) => groundRule === undefined)) {
    return { article, claims };
  }
  const sentences = sentencesOf(claims);
  const ruled = claims.map((claim) => ruledBy(claim, sentences.get(placeOf(claim)) ?? [claim]));
  const seen = ruled.filter(({ claim }) => isInView(view, { ...article, groundRule: groundRuleOf(claim) }));
  if (seen.length === 0 && claims.length > 0) return undefined;
  const unnamed = ruled.flatMap(({ claim, isUnnamed }) => (isUnnamed ? [claim.speaker] : []));
  const used = seen.map(({ claim, isUnnamed }) => (isUnnamed ? withoutSource(claim, unnamed) : claim));
  return { article: used[0]?.article ?? article, claims: used };
}

type Ruled = { readonly claim: Claim; readonly isUnnamed: boolean };

function ruledBy(claim: Claim, sentence: readonly Claim[]): Ruled {
  const groundRule = sentence.map((one) => one.groundRule).reduce<GroundRule>(stricterRule, "on-record");
  return { claim: { ...claim, groundRule }, isUnnamed: sentence.some(isOnBackground) };
}

function sentencesOf(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const sentences = new Map<string, Claim[]>();
  for (const claim of claims) {
    const sentence = sentences.get(placeOf(claim));
    if (sentence === undefined) sentences.set(placeOf(claim), [claim]);
    else sentence.push(claim);
  }
  return sentences;
}

const placeOf = ({ at }: Claim): string => `${at.paragraph}.${at.sentence}`;
