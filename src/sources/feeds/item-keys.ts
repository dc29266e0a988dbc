import { createHash } from "node:crypto";
import { canonicalUrl } from "../../articles/canonical-url.ts";
import type { FeedItem } from "./feed-item.ts";
import { offeredWords } from "./item-text.ts";

/** By what an item is known again: what its publisher calls it, where it stands, what it says. Best first. */
export type ItemKeys = {
  readonly guid: string | undefined;
  readonly link: string | undefined;
  /** Only of items with so many words that two with the same are one. */
  readonly words: string | undefined;
  /** Changes with the words and with nothing else: not with dates, addresses, tags. */
  readonly fingerprint: string;
};

const fewWords = 25;

/** The keys of all items of one reading. A guid or link that several different items share names none of them. */
export function keysOfItems(items: readonly FeedItem[], home: string | undefined): readonly ItemKeys[] {
  const all = items.map((item) => keysOf(item, home));
  const titles = items.map(({ title }) => title ?? "");
  const sharedGuids = shared(
    all.map(({ guid, link }, at) => ({ key: guid, other: `${link} ${titles[at]}` })),
    2,
  );
  const sharedLinks = shared(
    all.map(({ guid, link }, at) => ({ key: link, other: `${guid} ${titles[at]}` })),
    3,
  );
  return all.map((keys) => ({
    ...keys,
    guid: sharedGuids.has(keys.guid ?? "") ? undefined : keys.guid,
    link: sharedLinks.has(keys.link ?? "") ? undefined : keys.link,
  }));
}

function keysOf(item: FeedItem, home: string | undefined): ItemKeys {
  const words = comparable(`${item.title ?? ""}\n${offeredWords(item)}`);
  const hash = hashOf(`${words}\n${item.embargoedUntil ?? ""}`);
  const link = item.link === undefined ? undefined : pageOf(item.link);
  return {
    guid: guidOf(item),
    link:
      link === undefined || link === pageOf(home ?? "") || /^https:\/\/[^/]+$/.test(link) ? undefined : `link:${link}`,
    words: words.split(" ").length < fewWords ? undefined : `words:${hash}`,
    fingerprint: hash,
  };
}

/** Small numbers are places in the list; whoever numbers items so gives the same number to another item tomorrow. */
function guidOf({ guid, link }: FeedItem): string | undefined {
  if (guid === undefined || (/^\d{1,3}$/.test(guid) && link !== undefined)) return undefined;
  return `guid:${/^https?:/i.test(guid) ? pageOf(guid) : guid.slice(0, 500)}`;
}

/** Fragments that follow the reader; others name an entry of a page, as in live blogs. */
const idleFragment = /^#(?:$|xtor|ref|utm_|comments?$|respond$|rss|disqus|at_|link_)/i;

function pageOf(address: string): string {
  const fragment = URL.parse(address)?.hash ?? "";
  return canonicalUrl(address) + (idleFragment.test(fragment) ? "" : fragment);
}

/** Quotation marks, dashes, spaces and letters' case are no words. */
const comparable = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£+.,:;!?-]+/gu, " ")
    .replace(/[–—-]+/g, "-")
    .trim();

export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32);

/** Keys under which stand so many items that differ. */
function shared(
  entries: readonly { readonly key: string | undefined; readonly other: string }[],
  least: number,
): ReadonlySet<string> {
  const others = new Map<string, Set<string>>();
  for (const { key, other } of entries) {
    if (key === undefined) continue;
    const known = others.get(key) ?? new Set();
    others.set(key, known.add(other));
  }
  return new Set([...others].filter(([, set]) => set.size >= least).map(([key]) => key));
}
