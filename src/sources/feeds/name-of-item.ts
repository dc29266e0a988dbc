import type { FeedItem } from "./feed-item.ts";

/** An item as a report names it. A headline under embargo stands in no report either. */
export function nameOf({ title, link, guid, embargoedUntil }: FeedItem): string {
  if (embargoedUntil !== undefined) return "An item under embargo";
  return `“${(title ?? link ?? guid ?? "an item").slice(0, 80)}”`;
}
