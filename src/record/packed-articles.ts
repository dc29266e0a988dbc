import type { Article } from "../articles/article.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const articlesSection = (articles: readonly Article[]): Uint8Array => encoder.encode(JSON.stringify(articles));

/** The articles again. The JSON is our own: what `articlesSection` wrote, held by a checked sum. */
export function articlesFrom(bytes: Uint8Array): readonly Article[] {
  const articles: readonly Article[] = JSON.parse(decoder.decode(bytes));
  return articles.map((article) => ({ ...unstated, ...article }));
}

/** JSON leaves out what is undefined. */
const unstated = { url: undefined, published: undefined, retrieved: undefined, via: undefined };
