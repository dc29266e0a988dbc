import type { JsonFeed } from "feedsmith";
import type { FeedItem } from "./feed-item.ts";
import { authorsOf } from "./item-authors.ts";
import { headlineOf, wordsOf } from "./item-words.ts";
import { wholeAddress } from "./whole-address.ts";

/** Items of JSON Feed 1.0 and 1.1. */
export function jsonItems(feed: JsonFeed.Feed<string>, url: string): readonly FeedItem[] {
  const bases = [url, feed.home_page_url];
  const namesOf = (people: JsonFeed.Item<string>["authors"]) => (people ?? []).map(({ name }) => name);
  return (feed.items ?? []).map((item) => ({
    guid: item.id?.trim() || undefined,
    link:
      wholeAddress(item.url, bases) ??
      wholeAddress(item.external_url, bases) ??
      wholeAddress(addressIn(item.id), bases),
    title: headlineOf(item.title),
    content:
      item.content_html === undefined
        ? item.content_text === undefined
          ? undefined
          : { value: item.content_text, isMarkup: false }
        : wordsOf(item.content_html),
    summary: wordsOf(item.summary),
    published: item.date_published,
    modified: item.date_modified,
    author: authorsOf([namesOf(item.authors), namesOf(feed.authors)]),
    language: item.language ?? feed.language,
    via: undefined,
    embargoedUntil: undefined,
  }));
}

const addressIn = (id: string | undefined): string | undefined => (/^https?:/i.test(id ?? "") ? id : undefined);
