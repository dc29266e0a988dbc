import type { HeldArticle } from "../log/held-article.ts";
import { claimsInView } from "../places/claims-in-view.ts";
import type { View } from "../places/view.ts";

/** An article as a view may see it now, with those of its claims that it may see; undefined where to that view it is not there. */
export function seenAt(view: View, held: HeldArticle): HeldArticle | undefined {
  if (held.state !== "usable") return undefined;
  const seen = claimsInView(view, { article: held.article, claims: held.claims.map(({ claim }) => claim) });
  if (seen === undefined) return undefined;
  const ids = new Set(seen.claims.map(({ id }) => id));
  return { ...held, article: seen.article, claims: held.claims.filter(({ claim }) => ids.has(claim.id)) };
}
