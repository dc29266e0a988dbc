import type { RdfFeed, RssFeed } from "feedsmith";
import type { FeedItem } from "./feed-item.ts";
import { authorsOf } from "./item-authors.ts";
import { headlineOf, wordsOf } from "./item-words.ts";
import { wholeAddress } from "./whole-address.ts";

type AnyItem = RssFeed.Item<string> | RdfFeed.Item<string>;
type AnyChannel = RssFeed.Feed<string> | RdfFeed.Feed<string>;

/** Items of RSS 0.9x, 1.0 (RDF) and 2.0. */
export function rssItems(channel: AnyChannel, url: string): readonly FeedItem[] {
  const language =
    ("language" in channel ? channel.language : undefined) ?? channel.dc?.languages?.[0] ?? channel.xml?.lang;
  const bases = [url, channel.link, channel.xml?.base];
  const title = headlineOf(channel.title);
  return (channel.items ?? []).map((item: AnyItem) => itemOf(item, { bases, language, title }));
}

type Around = {
  readonly bases: readonly (string | undefined)[];
  readonly language: string | undefined;
  readonly title: string | undefined;
};

function itemOf(item: AnyItem, { bases, language, title }: Around): FeedItem {
  const rss: Partial<RssFeed.Item<string>> = item;
  const around = [...bases, item.xml?.base];
  const via = headlineOf(rss.source?.title);
  return {
    guid: rss.guid?.value?.trim() || aboutOf(item) || item.atom?.id,
    link: linkOf(item, around),
    title: headlineOf(item.title ?? item.dc?.titles?.[0] ?? rss.media?.title?.value),
    content: wordsOf(item.content?.encoded ?? item.atom?.content?.value),
    summary: wordsOf(
      item.description ?? item.dc?.descriptions?.[0] ?? rss.itunes?.summary ?? rss.media?.description?.value,
    ),
    published:
      rss.pubDate ??
      item.dc?.dates?.[0] ??
      item.dcterms?.issued?.[0] ??
      item.dcterms?.created?.[0] ??
      item.atom?.published ??
      rss.prism?.publicationDates?.[0],
    modified: item.atom?.updated ?? item.dcterms?.modified?.[0] ?? rss.prism?.modificationDate,
    author: authorsOf([item.dc?.creators ?? [], (rss.authors ?? []).map(({ name }) => name), [rss.itunes?.author]]),
    language: item.dc?.languages?.[0] ?? item.xml?.lang ?? language,
    via: via === title ? undefined : via,
    embargoedUntil: rss.prism?.embargoDate,
  };
}

const aboutOf = (item: AnyItem): string | undefined => ("rdf" in item ? item.rdf?.about?.trim() : undefined);

/** The link, else a guid that is one, else what other namespaces name as the page. */
function linkOf(item: AnyItem, bases: readonly (string | undefined)[]): string | undefined {
  const rss: Partial<RssFeed.Item<string>> = item;
  const isLink = rss.guid?.isPermaLink !== false && /^(?:https?:|\/|\.{1,2}\/)/i.test(rss.guid?.value?.trim() ?? "");
  const alternate = item.atom?.links?.find(
    ({ rel, href }) => href !== undefined && (rel ?? "alternate") === "alternate",
  );
  return (
    wholeAddress(item.link, bases) ??
    wholeAddress(isLink ? rss.guid?.value : undefined, bases) ??
    wholeAddress(alternate?.href, bases) ??
    wholeAddress(aboutOf(item), bases)
  );
}
