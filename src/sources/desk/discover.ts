import { oneLine } from "../../articles/clean-text.ts";
import { openPage, type Page } from "../../articles/html/page.ts";
import { overLimit } from "../../articles/html/page-limits.ts";
import { decodeFeed } from "../feeds/decode-feed.ts";
import type { FeedItem } from "../feeds/feed-item.ts";
import { itemText } from "../feeds/item-text.ts";
import { parseFeed } from "../feeds/parse-feed.ts";
import { undatedItems } from "../feeds/undated-items.ts";
import { wholeAddress } from "../feeds/whole-address.ts";
import type { GuardedClient } from "../fetch-guarded.ts";
import { shownAddress } from "../fetching/shown-address.ts";
import { articlePageOf } from "../polling/article-page.ts";
import { fewNotes } from "../polling/poll-parts.ts";
import { readWire } from "../wire/read-wire.ts";

/** A feed that a page names. */
export type NamedFeed = { readonly url: string; readonly title: string };

/** What stands at an address that may become a source. `why` is a whole sentence. */
export type Discovered =
  | {
      readonly kind: "feed";
      readonly url: string;
      /** "RSS feed", "ninjs wire". */
      readonly what: string;
      readonly title: string | undefined;
      readonly items: number;
      /** How many of them are given whole. */
      readonly whole: number;
      readonly notes: readonly string[];
    }
  | {
      readonly kind: "page";
      readonly url: string;
      /** Its headline where it is an article. */
      readonly article: string | undefined;
      readonly feeds: readonly NamedFeed[];
      /** Why it is no article, as the rest of a sentence. */
      readonly why: string | undefined;
    }
  | { readonly kind: "nothing"; readonly why: string };

const formats = { rss: "RSS feed", rdf: "RDF feed", atom: "Atom feed", json: "JSON feed" } as const;

/** Fetches an address and tells what it is; nothing of it is taken onto the record. */
export async function discover(address: string, client: Pick<GuardedClient, "fetch">, now: Date): Promise<Discovered> {
  const fetched = await client.fetch({ url: address, use: "any" });
  if (fetched.kind === "not-modified") return { kind: "nothing", why: `${shownAddress(address)} was not sent.` };
  if (fetched.kind !== "ok") return { kind: "nothing", why: fetched.why };
  const { bytes, contentType } = fetched;
  const url = fetched.movedTo ?? address;
  const feed = parseFeed(bytes, { url: fetched.url, contentType });
  if (feed.kind === "feed") {
    const { title, items, format } = feed;
    const notes = fewNotes([...feed.notes, ...undatedItems(items, now)]);
    return { kind: "feed", url, what: formats[format], title, items: items.length, whole: wholeItems(items), notes };
  }
  const decoded = decodeFeed(bytes, contentType);
  const text = decoded.kind === "text" ? decoded.text : "";
  const wire = /^\s*[[{]/.test(text) ? readWire(text) : undefined;
  if (wire !== undefined) {
    return {
      kind: "feed",
      url,
      what: "ninjs wire",
      title: undefined,
      items: wire.length,
      whole: wire.length,
      notes: [],
    };
  }
  if (!feed.isPage) return { kind: "nothing", why: `${shownAddress(address)} ${feed.why}.` };
  const feeds = overLimit(text) === undefined ? feedsOf(openPage(text), fetched.url) : [];
  const read = await articlePageOf(fetched);
  const isArticle = read.kind === "article";
  return {
    kind: "page",
    url,
    article: isArticle ? read.article.title : undefined,
    feeds,
    why: isArticle ? undefined : read.why,
  };
}

/** Enough to tell what a feed gives. */
const looked = 20;

const wholeItems = (items: readonly FeedItem[]): number => {
  const some = items.slice(0, looked);
  const whole = some.filter((item) => itemText(item)?.isWhole === true).length;
  return some.length === 0 ? 0 : Math.round((whole / some.length) * items.length);
};

const feedType = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)\b|^(?:application|text)\/xml\b/i;
const mostFeeds = 8;

/** The feeds that a page names, those of comments last. */
function feedsOf(page: Page, url: string): readonly NamedFeed[] {
  const base = page.querySelector("base[href]")?.getAttribute("href") ?? undefined;
  const found = new Map<string, string>();
  for (const link of page.querySelectorAll("link[rel][href]")) {
    const isAlternate = /(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(link.getAttribute("rel") ?? "");
    if (!isAlternate || !feedType.test(link.getAttribute("type") ?? "")) continue;
    const address = wholeAddress(link.getAttribute("href") ?? undefined, [url, base]);
    if (address !== undefined && !found.has(address)) {
      found.set(address, oneLine((link.getAttribute("title") ?? "").slice(0, 200)) || address);
    }
  }
  const feeds = [...found].map(([address, title]) => ({ url: address, title }));
  const isOfComments = (feed: NamedFeed): number => Number(/comment/i.test(`${feed.title} ${feed.url}`));
  return feeds.sort((one, other) => isOfComments(one) - isOfComments(other)).slice(0, mostFeeds);
}
