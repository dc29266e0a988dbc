import { houseOf } from "../comparing/publisher-families.ts";
import { registrableDomain } from "../comparing/registrable-domain.ts";
import type { NewsItem } from "./news-item.ts";

/** Whether an item is from one of these: an outlet, a house with all its outlets, an address, or the id of a feed or page. */
export function isFrom(sources: readonly string[], { article, origin }: Pick<NewsItem, "article" | "origin">): boolean {
  const domain = domainOf(article.url);
  const house = article.family ?? (domain === undefined ? undefined : houseOf(domain));
  const isFetched = origin.kind === "feed" || origin.kind === "page";
  const names = [article.outlet, article.family, house, domain, isFetched ? origin.id : undefined];
  const plain = new Set(names.flatMap((name) => (name === undefined ? [] : [plainName(name)])));
  return sources.some((source) => plain.has(plainName(source)));
}

function domainOf(url: string | undefined): string | undefined {
  const host = URL.parse(url ?? "")?.hostname;
  return host === undefined || host === "" ? undefined : registrableDomain(host);
}

/** "The Example", "example" and "https://www.example/" are one. */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/u, "")
    .replace(/\/.*$/u, "")
    .replace(/^the\s+/u, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
