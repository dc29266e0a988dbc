import { type AnyFeed, parseFeed as parseAnyFeed } from "feedsmith";
import { bareHead, closingTags, type SplitFeed, splitItems } from "./split-items.ts";
import { mendXml, tidyXml } from "./tidy-xml.ts";

export type Salvaged = { readonly parsed: AnyFeed; readonly notes: readonly string[] };

/**
 * Parses an XML feed. What is broken is left out item by item and reported, and of very many items the newest `maxItems` are
 * parsed. Undefined: it is no feed, or nothing of it can be read.
 */
export function parseXmlFeed(text: string, maxItems: number): Salvaged | undefined {
  const xml = tidyXml(text);
  const split = splitItems(xml);
  if (split.items.length <= maxItems) {
    const parsed = attempt(xml);
    if (parsed !== undefined) return { parsed, notes: split.broken > 0 ? [cutNote(split.broken)] : [] };
  }
  const kept = newestOf(split.items, maxItems);
  if (kept.length === 0) return undefined;
  const salvaged = salvage({ ...split, items: kept });
  if (salvaged === undefined) return undefined;
  const { parsed, tried, lost } = salvaged;
  const left = [
    ...(tried < split.items.length ? [cappedNote(split.items.length, tried)] : []),
    ...(lost > 0 ? [lostNote(lost)] : []),
    ...(split.broken > 0 ? [cutNote(split.broken)] : []),
  ];
  return { parsed, notes: left };
}

const items = (number: number): string => (number === 1 ? "One item" : `${number.toLocaleString("en")} items`);
const cutNote = (broken: number): string =>
  `${items(broken)} of the feed begin${broken === 1 ? "s" : ""} and ${broken === 1 ? "does" : "do"} not end, as where it was cut off; the others are read.`;
const lostNote = (lost: number): string => `${items(lost)} of the feed could not be read; the others are.`;
const cappedNote = (all: number, most: number): string =>
  `The feed holds ${all.toLocaleString("en")} items; the newest ${most.toLocaleString("en")} are read.`;

function attempt(xml: string): AnyFeed | undefined {
  try {
    return parseAnyFeed(xml);
  } catch {
    return undefined;
  }
}

/** `tried`: items that were looked at; `lost`: those of them that could not be parsed. */
type Salvage = { readonly parsed: AnyFeed; readonly tried: number; readonly lost: number };

/** As it is, then mended, then with only those items that can be parsed by themselves. */
function salvage({ head, items }: SplitFeed): Salvage | undefined {
  const end = closingTags(head);
  const body = items.join("\n");
  const whole = attempt(head + body + end) ?? attempt(mendXml(head) + mendXml(body) + end);
  if (whole !== undefined) return { parsed: whole, tried: items.length, lost: 0 };
  const bare = bareHead(head);
  const some = withinLength(items);
  const sound = some.map(mendXml).filter((item) => attempt(bare + item + closingTags(bare)) !== undefined);
  for (const start of [head, mendXml(head), bare]) {
    const parsed = attempt(start + sound.join("\n") + closingTags(start));
    if (parsed !== undefined) return { parsed, tried: some.length, lost: some.length - sound.length };
  }
  return undefined;
}

/** Of a broken feed no more than this is tried item by item, in characters. */
const mostMended = 2_000_000;

function withinLength(items: readonly string[]): readonly string[] {
  let length = 0;
  const end = items.findIndex((item) => {
    length += item.length;
    return length > mostMended;
  });
  return end < 0 ? items : items.slice(0, end);
}

/** Most feeds have the newest first; where the last is younger than the first, it is the other way round. */
function newestOf(all: readonly string[], most: number): readonly string[] {
  if (all.length <= most) return all;
  const first = dateIn(all[0] ?? "");
  const last = dateIn(all.at(-1) ?? "");
  const isOldestFirst = !Number.isNaN(first) && !Number.isNaN(last) && last > first;
  return isOldestFirst ? all.slice(-most) : all.slice(0, most);
}

const dateIn = (item: string): number =>
  Date.parse(/<(?:[\w-]+:)?(?:pubdate|published|updated|date)[^<>]*>\s*([^<]{4,60})</i.exec(item)?.[1] ?? "");
