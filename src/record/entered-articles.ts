import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";
import type { ArticleId } from "../ids.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { EnteredArticle } from "./record-builder.ts";

/** The articles of a knowledge with their claims; an article of which only claims are there is there as well. */
export function enteredArticles({ articles, claims, texts }: Knowledge): readonly EnteredArticle[] {
  const entered = new Map<ArticleId, { readonly article: Article; readonly claims: Claim[] }>();
  for (const article of articles) entered.set(article.id, { article, claims: [] });
  for (const claim of claims) {
    const { article } = claim;
    const of = entered.get(article.id) ?? { article, claims: [] };
    entered.set(article.id, of);
    of.claims.push(claim);
  }
  return Array.from(entered.values(), ({ article, claims: own }) => ({
    article,
    claims: own,
    text: texts?.get(article.id),
  }));
}
