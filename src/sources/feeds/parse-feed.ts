import type { AnyFeed } from "feedsmith";
import { atomItems } from "./atom-items.ts";
import { decodeFeed } from "./decode-feed.ts";
import { feedFloor } from "./feed-floor.ts";
import type { FeedItem, ParsedFeed } from "./feed-item.ts";
import { headlineOf } from "./item-words.ts";
import { jsonItems } from "./json-items.ts";
import { parseJsonFeed } from "./parse-json-feed.ts";
import { parseXmlFeed } from "./parse-xml-feed.ts";
import { rssItems } from "./rss-items.ts";
import { wholeAddress } from "./whole-address.ts";

export type FeedSource = {
  /** Where it was fetched, from which its relative addresses count. */
  readonly url: string;
  /** As the server stated it; empty: not stated. */
  readonly contentType: string;
  readonly maxItems?: number;
};

/** More items are an archive, not a window on the news. */
export const usualMaxItems = 1_000;

/** Reads RSS, Atom, RDF and JSON feeds. Never throws: what is broken is left out and reported. */
export function parseFeed(bytes: Uint8Array, { url, contentType, maxItems = usualMaxItems }: FeedSource): ParsedFeed {
  const decoded = decodeFeed(bytes, contentType);
  if (decoded.kind === "unreadable") return noFeed(`is no feed: it ${withoutAdvice(decoded.message)}`);
  const text = decoded.text.trim();
  if (text === "") return noFeed("is empty");
  const isJson = /^[\s\ufeff]*[[{]/.test(text.slice(0, 1000));
  const salvaged = isJson ? parseJsonFeed(text, maxItems) : parseXmlFeed(text, maxItems);
  if (salvaged === undefined) return noFeed(whyNone(text), isPage(text));
  const { parsed, notes } = salvaged;
  const items = itemsOf(parsed, url);
  const said = decoded.note === undefined ? [] : [`The feed ${withoutAdvice(decoded.note)}.`];
  return {
    kind: "feed",
    format: parsed.format,
    ...aboutFeed(parsed, url),
    items,
    floor: feedFloor(parsed),
    notes: [...said, ...notes, ...(items.length === 0 ? ["The feed holds no items."] : [])],
  };
}

const noFeed = (why: string, isPage = false): ParsedFeed => ({ kind: "no-feed", isPage, why });

/** What to do about a file helps nobody with another's feed. */
const withoutAdvice = (message: string): string => message.replace(/ Save .*$/, "").replace(/\.$/, "");

const isPage = (text: string): boolean =>
  /<!doctype html|<html[\s>]|<body[\s>]/i.test(text.slice(0, 20_000)) && !isList(text);
const isList = (text: string): boolean => /<opml[\s>]/i.test(text.slice(0, 20_000));

function whyNone(text: string): string {
  if (isPage(text)) return "is a web page, not a feed";
  if (/<(?:\w+:)?(?:rss|feed|rdf)[\s>]/i.test(text.slice(0, 20_000)))
    return "begins as a feed, but nothing of it can be read";
  if (isList(text)) return "is a list of feeds (OPML), which is imported as a file";
  return /^[[{]/.test(text)
    ? "is JSON, but neither a JSON feed nor ninjs"
    : "is neither RSS, Atom, RDF nor a JSON feed";
}

function itemsOf(parsed: AnyFeed, url: string): readonly FeedItem[] {
  switch (parsed.format) {
    case "rss":
    case "rdf":
      return rssItems(parsed.feed, url);
    case "atom":
      return atomItems(parsed.feed, url);
    case "json":
      return jsonItems(parsed.feed, url);
  }
  return parsed satisfies never;
}

function aboutFeed(
  parsed: AnyFeed,
  url: string,
): { readonly title: string | undefined; readonly home: string | undefined } {
  switch (parsed.format) {
    case "rss":
    case "rdf":
      return { title: headlineOf(parsed.feed.title), home: wholeAddress(parsed.feed.link, [url]) };
    case "atom": {
      const home = parsed.feed.links?.find(({ rel }) => (rel ?? "alternate") === "alternate");
      return {
        title: headlineOf(parsed.feed.title?.value),
        home: wholeAddress(home?.href, [url, parsed.feed.xml?.base]),
      };
    }
    case "json":
      return { title: headlineOf(parsed.feed.title), home: wholeAddress(parsed.feed.home_page_url, [url]) };
  }
  return parsed satisfies never;
}
