import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";
import { plainWording } from "../comparing/plain-wording.ts";
import type { ArrivedArticle, HeldArticle, UnreadArticle } from "./held-article.ts";

/**
 * A feed gives an item that it touches a later date. "On Friday" stays the Friday of its first publication: the earlier
 * date is kept, and the later one is when this version was made.
 */
export function articleAsFirstPublished(
  held: HeldArticle,
  { article, origin }: Pick<ArrivedArticle, "article" | "origin">,
): Article {
  const [first, now] = [held.article.published, article.published];
  const isBumped = origin.kind === "feed" && Date.parse(now ?? "") > Date.parse(first ?? "");
  return isBumped ? { ...article, published: first, modified: article.modified ?? now } : article;
}

/** The claims of an article with this date; of those read before by a later one, the dates of unchanged words are kept. */
export function claimsOf(
  arrived: ArrivedArticle | UnreadArticle,
  article: Article,
  held?: HeldArticle,
): readonly Claim[] {
  if ("read" in arrived) return arrived.read(article);
  if (held === undefined || article.published === arrived.article.published) return arrived.claims;
  const dated = new Map(held.claims.map(({ claim }) => [plainWording(claim.text), claim.when]));
  return arrived.claims.map((claim) => ({ ...claim, when: dated.get(plainWording(claim.text)) ?? claim.when }));
}
