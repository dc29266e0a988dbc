import { claimsInView, type SeenArticle } from "./claims-in-view.ts";
import { stricterRule } from "./ground-rules.ts";
import { type GroundRule, isInView, type View } from "./view.ts";

/**
 * What of an article as it was on an earlier day a view may see now: what it may not see of it today it does not see of
 * then either, and what was closed then stays so.
 */
export function claimsAsOf(view: View, then: SeenArticle, today: SeenArticle): SeenArticle | undefined {
  if (!isInView(view, today.article)) return undefined;
  const article = { ...then.article, ...stricter(then.article.groundRule, today.article.groundRule) };
  const rules = new Map(today.claims.map(({ id, groundRule }) => [id, groundRule]));
  const claims = then.claims.map((claim) => ({
    ...claim,
    article,
    ...stricter(claim.groundRule, rules.get(claim.id)),
  }));
  return claimsInView(view, { article, claims });
}

const stricter = (one: GroundRule | undefined, other: GroundRule | undefined) =>
  one === undefined && other === undefined ? {} : { groundRule: stricterRule(one, other) };
