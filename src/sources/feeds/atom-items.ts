import type { AtomFeed } from "feedsmith";
import type { FeedItem, FeedWords } from "./feed-item.ts";
import { authorsOf } from "./item-authors.ts";
import { headlineOf, plainHeadlineOf, wordsOf } from "./item-words.ts";
import { wholeAddress } from "./whole-address.ts";

/** Entries of Atom 0.3 and 1.0. */
export function atomItems(feed: AtomFeed.Feed<string>, url: string): readonly FeedItem[] {
  return (feed.entries ?? []).map((entry) => itemOf(entry, feed, url));
}

function itemOf(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>, url: string): FeedItem {
  const bases = [url, feed.xml?.base, entry.xml?.base];
  const namesOf = (people: AtomFeed.Entry<string>["authors"]) => (people ?? []).map(({ name }) => name);
  const via = headlineOf(entry.source?.title?.value);
  return {
    guid: entry.id?.trim() || undefined,
    link: linkOf(entry, bases),
    title: titleOf(entry.title) ?? headlineOf(entry.media?.title?.value),
    content: textOf(entry.content),
    summary:
      textOf(entry.summary) ?? wordsOf(entry.media?.description?.value ?? entry.media?.groups?.[0]?.description?.value),
    published: entry.published ?? entry.dc?.dates?.[0] ?? entry.dcterms?.issued?.[0] ?? entry.updated,
    modified: entry.published === undefined ? undefined : entry.updated,
    author: authorsOf([
      namesOf(entry.authors),
      entry.dc?.creators ?? [],
      namesOf(entry.source?.authors),
      namesOf(feed.authors),
    ]),
    language: entry.xml?.lang ?? entry.content?.xml?.lang ?? entry.dc?.languages?.[0] ?? feed.xml?.lang,
    via: via === headlineOf(feed.title?.value) ? undefined : via,
    embargoedUntil: undefined,
  };
}

/** The page for people: HTML before other kinds, and never the feed's own or an attachment. */
function linkOf(
  { links = [], id }: AtomFeed.Entry<string>,
  bases: readonly (string | undefined)[],
): string | undefined {
  const pages = links.filter(({ rel }) => rel === undefined || rel === "alternate");
  const page = pages.find(({ type }) => type === undefined || /html/i.test(type)) ?? pages[0];
  return wholeAddress(page?.href, bases) ?? wholeAddress(/^https?:/i.test(id ?? "") ? id : undefined, bases);
}

/** A plain title may well speak of "<b>"; only where it is said to be markup are tags taken out. */
function titleOf(title: AtomFeed.Text | undefined): string | undefined {
  const isPlain = title?.type === undefined || title.type === "text";
  return isPlain ? plainHeadlineOf(title?.value) : headlineOf(title.value);
}

function textOf(text: AtomFeed.Content | undefined): FeedWords | undefined {
  const { value, type } = text ?? {};
  if (value === undefined || value.trim() === "") return undefined;
  if (type === "html" || type === "xhtml" || /[/+](?:ht|x)ml$/.test(type ?? "")) return { value, isMarkup: true };
  return wordsOf(value);
}
