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
  const notes = kept.length < split.items.length ? [cappedNote(split.items.length, maxItems)] : [];
  const { parsed, lost } = salvage({ ...split, items: kept });
  if (parsed === undefined) return undefined;
  const left = [...(lost > 0 ? [lostNote(lost)] : []), ...(split.broken > 0 ? [cutNote(split.broken)] : [])];
  return { parsed, notes: [...notes, ...left] };
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

/** As it is, then mended, then with only those items that can be parsed by themselves. */
function salvage({ head, items }: SplitFeed): { readonly parsed: AnyFeed | undefined; readonly lost: number } {
  const end = closingTags(head);
  const whole = [head, mendXml(head)].flatMap((start) =>
    [items.join("\n"), mendXml(items.join("\n"))].map((body) => start + body + end),
  );
  for (const xml of whole) {
    const parsed = attempt(xml);
    if (parsed !== undefined) return { parsed, lost: 0 };
  }
  const bare = bareHead(head);
  const sound = items.map(mendXml).filter((item) => attempt(bare + item + closingTags(bare)) !== undefined);
  const lost = items.length - sound.length;
  for (const start of [head, mendXml(head), bare]) {
    const parsed = attempt(start + sound.join("\n") + closingTags(start));
    if (parsed !== undefined) return { parsed, lost };
  }
  return { parsed: undefined, lost };
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
  Date.parse(/<(?:[\w-]+:)?(?:pubdate|published|updated|date)[^>]*>\s*([^<]{4,60})</i.exec(item)?.[1] ?? "");
