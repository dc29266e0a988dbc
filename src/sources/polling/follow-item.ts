import type { Article } from "../../articles/article.ts";
import { articlePageOf } from "./article-page.ts";
import type { PollParts } from "./poll-parts.ts";

/** What the page behind an item gave: the whole article, or why the feed's own words stand for it. */
export type Followed =
  | { readonly kind: "whole"; readonly article: Article; readonly text: string }
  | { readonly kind: "not"; readonly why: string };

/** Reads the page behind an item, where its host lets programs read it. */
export async function followItem(
  article: Article,
  summary: string,
  { client, robots }: Pick<PollParts, "client" | "robots">,
): Promise<Followed> {
  if (article.url === undefined) return not("it has no address");
  if (!(await robots.mayFetch(article.url))) return not("its host lets no program fetch it (robots.txt)");
  const fetched = await client.fetch({ url: article.url, use: "page" });
  if (fetched.kind !== "ok")
    return not(fetched.kind === "not-modified" ? "it was not sent" : fetched.why.replace(/\.$/, ""));
  const page = await articlePageOf(fetched);
  if (page.kind === "none") return not(`it ${page.why}`);
  if (page.text.length <= summary.length) return not("it holds no more than the feed does");
  return { kind: "whole", article: joined(article, page.article), text: page.text };
}

const not = (why: string): Followed => ({ kind: "not", why });

/** The feed's word on the item counts before the page's, which fills what the feed leaves open. */
function joined(item: Article, page: Article): Article {
  return {
    ...item,
    url: page.url,
    title: item.title.startsWith("[Untitled") ? page.title : item.title,
    published: item.published ?? page.published,
    modified: item.modified ?? page.modified,
    author: item.author ?? page.author,
    language: page.language === "en" ? item.language : page.language,
    via: item.via ?? page.via,
  };
}
