import { createHash } from "node:crypto";
import type { Article } from "../articles/article.ts";
import { canonicalUrl } from "../articles/canonical-url.ts";
import { type ArticleId, articleId } from "../ids.ts";
import type { Store } from "../store/store.ts";
import type { ArrivedArticle, HeldArticle } from "./held-article.ts";

/** Under which name the record holds what arrives. */
export type Identified = {
  readonly id: ArticleId;
  /** As held now; undefined where it is new. */
  readonly held: HeldArticle | undefined;
  /** It, or what has its id, uri or address, was killed. */
  readonly isKilled: boolean;
};

/**
 * Finds an article by its id, else its sender's name for it, else its address, however that is written. An id that
 * another article has already (two pages called "index") gives way to one made of it and the address.
 */
export async function identifyArticle(
  { articles }: Pick<Store, "articles">,
  arrived: Pick<ArrivedArticle, "article" | "origin">,
): Promise<Identified> {
  const { id, uri, url } = arrived.article;
  const named = await articles.find(id);
  const isTaken = named !== undefined && isAnother(named, arrived);
  const others = [
    uri === undefined ? undefined : await articles.findByUri(uri),
    url === undefined ? undefined : await articles.findByUrl(canonicalUrl(url)),
  ].filter((other) => other !== undefined && other !== id);
  const found = await Promise.all(
    [...new Set(others)].map((other) => (other === undefined ? undefined : articles.find(other))),
  );
  const candidates = [...(isTaken ? [] : [named]), ...found].filter((held) => held !== undefined);
  const [held] = candidates;
  return {
    id: held?.article.id ?? (isTaken ? ownId(arrived.article) : id),
    held,
    isKilled: candidates.some(({ state }) => state === "killed"),
  };
}

/**
 * In a folder people name their articles, and a feed knows its items again wherever they move; elsewhere one name with two
 * addresses is two articles.
 */
function isAnother(held: HeldArticle, { article, origin }: Pick<ArrivedArticle, "article" | "origin">): boolean {
  if (origin.kind === "folder" && held.origin.kind === "folder") return false;
  if (origin.kind === "feed" && held.origin.kind === "feed" && origin.id === held.origin.id) return false;
  const { uri, url } = held.article;
  if (uri !== undefined && article.uri !== undefined) return uri !== article.uri && !isSamePage(url, article.url);
  return url !== undefined && article.url !== undefined && !isSamePage(url, article.url);
}

const isSamePage = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && canonicalUrl(one) === canonicalUrl(other);

function ownId({ id, uri, url }: Article): ArticleId {
  const code = createHash("sha256")
    .update(uri ?? canonicalUrl(url ?? id))
    .digest("hex")
    .slice(0, 8);
  return articleId(`${id}-${code}`);
}
