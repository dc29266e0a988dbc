import type { Article } from "../../articles/article.ts";
import { declaredEncoding } from "../../articles/html/declared-encoding.ts";
import { parseArticle } from "../../articles/parse-article.ts";
import type { Fetched } from "../fetching/fetched.ts";

type FetchedPage = Extract<Fetched, { kind: "ok" }>;

/** A page as an article, or why it is none, as the rest of a sentence. */
export type PageArticle =
  | { readonly kind: "article"; readonly article: Article; readonly text: string }
  | { readonly kind: "none"; readonly why: string };

/**
 * Reads a fetched page. The address that it calls its own counts only where it lies on the same host: no page may pass
 * for another outlet's.
 */
export async function articlePageOf(page: FetchedPage): Promise<PageArticle> {
  const parsed = await parseArticle(inUnicode(page), `page.${/^text\/plain/.test(page.contentType) ? "txt" : "html"}`);
  if (parsed.kind === "problems") {
    const message = parsed.problems[0]?.message ?? "cannot be read";
    return { kind: "none", why: message.replace(/(?<=[.:]) (?:Save|Open|If|Copy|Remove)\b.*$/, "").replace(/\.$/, "") };
  }
  const { article } = parsed;
  const isOwn = article.url !== undefined && hostOf(article.url) === hostOf(page.url);
  const outlet = article.outlet === "outlet not stated" ? hostOf(page.url) : article.outlet;
  return { kind: "article", article: { ...article, url: isOwn ? article.url : page.url, outlet }, text: parsed.text };
}

const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, "");

/** A page that names no encoding is in the one that its server names. */
function inUnicode({ bytes, contentType }: FetchedPage): Uint8Array {
  const served = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1];
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 8192));
  if (served === undefined || /^utf-?8$/i.test(served) || declaredEncoding(start) !== undefined) return bytes;
  try {
    return new TextEncoder().encode(new TextDecoder(served).decode(bytes));
  } catch {
    return bytes;
  }
}
