import { setImmediate as otherWork } from "node:timers/promises";
import { articleId } from "../../ids.ts";
import { extractClaims } from "../../reading/extract-claims.ts";
import type { FeedItem, ParsedFeed } from "../feeds/feed-item.ts";
import { hashOf, type ItemKeys, keysOfItems } from "../feeds/item-keys.ts";
import { nameOf } from "../feeds/name-of-item.ts";
import { readItem } from "../feeds/read-item.ts";
import { undatedItems } from "../feeds/undated-items.ts";
import type { SeenItem, Source } from "../source.ts";
import { followItem } from "./follow-item.ts";
import { itemName } from "./item-name.ts";
import { createKnownItems, forgottenBefore, type KnownItems, keysToLookUp } from "./known-items.ts";
import { counted, type Found, fewNotes, noTally, type PollParts, type Tally } from "./poll-parts.ts";

type Feed = Extract<ParsedFeed, { kind: "feed" }>;

/** Pages behind items that are read at one look; the others wait for the next. */
const mostPages = 30;

const formats = { rss: "RSS feed", rdf: "RDF feed", atom: "Atom feed", json: "JSON feed" } as const;

/**
 * Takes what a feed holds. An item met before in the same words is passed over; one in other words is a new version of its
 * article; one that is there no longer says nothing, since a feed is a window. One bad item stops no other.
 */
export async function takeFeed(feed: Feed, source: Source, parts: PollParts): Promise<Found> {
  const keys = keysOfItems(feed.items, feed.home);
  const seen = await parts.sources.items(source.id, keysToLookUp(keys));
  const known = createKnownItems(source.id, seen, parts.now());
  const taking: Taking = {
    feed,
    source,
    parts,
    known,
    met: new Set(),
    keptRows: [],
    pages: 0,
    isMore: false,
    isAllTaken: true,
    notes: [],
  };
  let tally: Tally = noTally;
  for (const [at, item] of feed.items.entries()) {
    const itemKeys = keys[at];
    if (itemKeys === undefined || isMet(itemKeys, taking.met)) continue;
    try {
      tally = counted(tally, await takeItem(item, itemKeys, taking));
    } catch (error) {
      tally = counted(tally, "failed");
      taking.isAllTaken = false;
      taking.notes.push(
        `${nameOf(item)} could not be taken: ${error instanceof Error ? error.message : String(error)}.`,
      );
    }
    await otherWork();
  }
  await parts.sources.remember(taking.keptRows);
  await parts.sources.forget(source.id, forgottenBefore(parts.now()));
  const { title, floor } = feed;
  const notes = fewNotes([...feed.notes, ...undatedItems(feed.items, parts.now()), ...taking.notes]);
  return {
    kind: "read",
    what: formats[feed.format],
    title,
    tally,
    floor,
    notes,
    isMore: taking.isMore,
    isAllTaken: taking.isAllTaken,
  };
}

type Taking = {
  readonly feed: Feed;
  readonly source: Source;
  readonly parts: PollParts;
  readonly known: KnownItems;
  /** Keys of items of this very reading. */
  readonly met: Set<string>;
  /** What is to be remembered of items that are as they were, at the end and at once. */
  readonly keptRows: SeenItem[];
  pages: number;
  isMore: boolean;
  isAllTaken: boolean;
  readonly notes: string[];
};

/** Feeds list an item twice, or an old version behind the new one: the first counts. */
function isMet({ guid, link, words, fingerprint }: ItemKeys, met: Set<string>): boolean {
  const keys = [guid, link, words, ...(guid === undefined && link === undefined ? [fingerprint] : [])];
  const named = keys.filter((key) => key !== undefined);
  if (named.some((key) => met.has(key))) return true;
  for (const key of named) met.add(key);
  return false;
}

async function takeItem(item: FeedItem, keys: ItemKeys, taking: Taking): Promise<keyof Tally> {
  const { source, feed, parts, known } = taking;
  const seen = known.find(keys);
  if (seen !== undefined && isUnchanged(seen.fingerprint, keys, item)) {
    taking.keptRows.push(...known.note(keys, seen.article, seen.fingerprint));
    return "kept";
  }
  const now = parts.now();
  const id = itemName(item.title, source.id, keys.guid ?? keys.link ?? keys.fingerprint);
  const read = readItem(withOwnAddress(item, keys), { id, source, feedTitle: feed.title, now });
  if (read.kind === "unreadable") {
    taking.notes.push(`${nameOf(item)} ${read.why}.`);
    return "failed";
  }
  if (read.isWhole || !source.follows) return hand(read, { fingerprint: keys.fingerprint, item, keys }, taking);
  if (taking.pages >= mostPages) {
    taking.isMore = true;
    taking.isAllTaken = false;
    return "kept";
  }
  taking.pages += 1;
  const followed = await followItem(read.article, read.text, parts);
  const fingerprint = `${keys.fingerprint} ${touched(item)}`;
  if (followed.kind === "whole") return hand(followed, { fingerprint, item, keys }, taking);
  taking.notes.push(
    `${nameOf(item)} is given ${read.text === "" ? "without words" : "as a summary"}, and its page was not read: ${followed.why}.`,
  );
  return hand(read, { fingerprint, item, keys }, taking);
}

/** Of an item whose page is read, a later date may mean that the page changed. */
const isUnchanged = (before: string, keys: ItemKeys, item: FeedItem): boolean =>
  before === keys.fingerprint || before === `${keys.fingerprint} ${touched(item)}`;

const touched = ({ published, modified }: FeedItem): string => hashOf(`${published} ${modified}`).slice(0, 8);

/** An address that several items share, or that names a part of a page, would make one article of them. */
function withOwnAddress(item: FeedItem, { link }: ItemKeys): FeedItem {
  return link === undefined || link.includes("#") ? { ...item, link: undefined } : item;
}

type Handed = { readonly fingerprint: string; readonly item: FeedItem; readonly keys: ItemKeys };

async function hand(
  { article, text }: Pick<Extract<ReturnType<typeof readItem>, { kind: "article" }>, "article" | "text">,
  { fingerprint, item, keys }: Handed,
  { source, parts, known, notes }: Taking,
): Promise<keyof Tally> {
  if (text === "") {
    notes.push(`${nameOf(item)} has no words beside its headline, and is not taken.`);
    await parts.sources.remember(known.note(keys, "", fingerprint));
    return "failed";
  }
  const seen = known.find(keys);
  const id = seen === undefined || seen.article === "" ? article.id : articleId(seen.article);
  const taken = await parts.take({
    article: { ...article, id },
    text,
    origin: { kind: "feed", id: source.id },
    editors: [],
    read: (dated) => extractClaims(dated, text),
  });
  await parts.sources.remember(known.note(keys, taken.id, fingerprint));
  return taken.outcome;
}
