import { articleSlug } from "../../articles/article-slug.ts";
import { type ArticleId, articleId } from "../../ids.ts";
import { hashOf } from "../feeds/item-keys.ts";

/** The name of an article that a source gives: its headline's words, and a code by which no two are one. */
export function itemName(title: string | undefined, source: string, key: string): ArticleId {
  const code = hashOf(`${source} ${key}`).slice(0, 8);
  const words = articleSlug(`${(title ?? source).slice(0, 200)} .`)
    .slice(0, 60)
    .replace(/-+$/, "");
  return articleId(`${words}-${code}`);
}
