import type { Article } from "../../articles/article.ts";
import { completeArticle } from "../../articles/complete-article.ts";
import type { ArticleId } from "../../ids.ts";
import type { Source } from "../source.ts";
import { readFeedDate } from "./feed-date.ts";
import type { FeedItem } from "./feed-item.ts";
import { itemText } from "./item-text.ts";

/** An item as an article. `text` is empty where the feed gives a headline alone. */
export type ReadItem =
  | {
      readonly kind: "article";
      readonly article: Article;
      readonly text: string;
      /** Whether the feed gives the article itself; else a summary or nothing but its headline. */
      readonly isWhole: boolean;
    }
  | { readonly kind: "unreadable"; readonly why: string };

export type ItemAround = {
  readonly id: ArticleId;
  readonly source: Pick<Source, "title" | "url" | "collection" | "family">;
  readonly feedTitle: string | undefined;
  readonly now: Date;
};

/** Reads an item; what it does not state stays unstated, and a rule about showing it that cannot be read refuses it. */
export function readItem(item: FeedItem, { id, source, feedTitle, now }: ItemAround): ReadItem {
  const body = itemText(item);
  if (body === undefined && item.title === undefined)
    return { kind: "unreadable", why: "has neither a headline nor words" };
  const published = readFeedDate(item.published, now);
  const modified = readFeedDate(item.modified, now);
  const stated = {
    id,
    title: item.title,
    outlet: source.title ?? feedTitle ?? new URL(source.url).hostname.replace(/^www\./, ""),
    url: item.link,
    author: item.author,
    published: published.value,
    modified: modified.value === published.value ? undefined : modified.value,
    retrieved: now.toISOString(),
    language: item.language,
    via: item.via,
    collection: source.collection,
    embargoedUntil: item.embargoedUntil,
  };
  const text = body?.text ?? "";
  const parsed = completeArticle({ stated, text }, item.link ?? source.url);
  if (parsed.kind === "problems") {
    const [{ field, message } = { field: undefined, message: "cannot be read" }] = parsed.problems;
    return { kind: "unreadable", why: field === undefined ? message : `states ${field}, which ${message}` };
  }
  const { family } = source;
  const article = family === undefined ? parsed.article : { ...parsed.article, family };
  return {
    kind: "article",
    article,
    text,
    isWhole: body?.isWhole ?? false,
  };
}
