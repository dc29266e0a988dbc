/** An XML feed taken apart without parsing it, so that what is broken or too much can be left out. */
export type SplitFeed = {
  /** All that stands before the first item. */
  readonly head: string;
  /** Whole items with their tags. */
  readonly items: readonly string[];
  /** Items that begin and do not end: cut off, or unclosed. */
  readonly broken: number;
};

/** Passes over CDATA and comments, in which anything may stand. */
const marks =
  /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<(\/?)(?:[\w-]+:)?(?:item|entry)(?=[\s>/])[^<>]*>/gi;

export function splitItems(xml: string): SplitFeed {
  const items: string[] = [];
  let head: string | undefined;
  let open: number | undefined;
  let broken = 0;
  for (const { 0: mark, 1: slash, index } of xml.matchAll(marks)) {
    if (slash === undefined || mark.endsWith("/>")) continue;
    if (slash === "/") {
      if (open !== undefined) items.push(xml.slice(open, index + mark.length));
      open = undefined;
      continue;
    }
    head ??= xml.slice(0, index);
    if (open !== undefined) broken += 1;
    open = index;
  }
  return { head: head ?? xml, items, broken: broken + (open === undefined ? 0 : 1) };
}

/** Tags that are open where the items stand, as they must be closed behind them. */
export function closingTags(head: string): string {
  const root = rootTag(head);
  const isChannelOpen = /<(?:[\w-]+:)?channel(?=[\s>])/i.test(head) && !/<\/(?:[\w-]+:)?channel\s*>/i.test(head);
  const channel = /<((?:[\w-]+:)?channel)(?=[\s>])/i.exec(head)?.[1] ?? "channel";
  return `${isChannelOpen ? `</${channel}>` : ""}</${root.name}>`;
}

/** The root's own tag with its namespaces, and a bare channel where it holds one: a head that cannot be broken. */
export function bareHead(head: string): string {
  const root = rootTag(head);
  const channel = /<((?:[\w-]+:)?channel)(?=[\s>])/i.exec(head)?.[1];
  const isClosed = /<\/(?:[\w-]+:)?channel\s*>/i.test(head) || /:?rdf$/i.test(root.name);
  const title = "<title>-</title>";
  if (channel === undefined) return root.tag;
  return `${root.tag}<${channel}>${isClosed ? `${title}</${channel}>` : title}`;
}

function rootTag(head: string): { readonly name: string; readonly tag: string } {
  const found = /<((?:[\w-]+:)?(?:rss|feed|rdf))(?=[\s>])[^<>]*>/i.exec(head);
  return { name: found?.[1] ?? "rss", tag: found?.[0] ?? "<rss>" };
}
