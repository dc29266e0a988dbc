import { type Opml, parseOpml } from "feedsmith";
import { oneLine } from "../../articles/clean-text.ts";
import { decodeFeed } from "../feeds/decode-feed.ts";
import { mendXml, tidyXml } from "../feeds/tidy-xml.ts";

/** A feed or page of a list. */
export type ListedSource = {
  readonly url: string;
  readonly kind: "feed" | "page";
  readonly title: string | undefined;
  /** The names of the groups around it, outermost first. */
  readonly groups: readonly string[];
};

export type ReadOpml =
  | { readonly kind: "list"; readonly listed: readonly ListedSource[]; readonly notes: readonly string[] }
  | { readonly kind: "no-list"; readonly why: string };

const deepest = 20;
const mostListed = 5_000;

/** Reads a list of feeds (OPML), nested to whatever depth. What is broken is read up to where it breaks. */
export function readOpml(bytes: Uint8Array): ReadOpml {
  const decoded = decodeFeed(bytes, "");
  if (decoded.kind === "unreadable") return { kind: "no-list", why: decoded.message };
  const xml = tidyXml(decoded.text);
  if (!/<opml[\s>]/i.test(xml)) return { kind: "no-list", why: "is no list of feeds: it has no opml element" };
  if (!/<outline[\s>/]/i.test(xml)) return { kind: "list", listed: [], notes: ["The list holds no sources."] };
  const whole = attempt(xml) ?? attempt(mendXml(xml));
  const parsed = whole ?? attempt(closed(mendXml(xml)));
  if (parsed === undefined)
    return { kind: "no-list", why: "is a list of feeds that cannot be read: it is not well-formed" };
  const listed = listedIn(parsed.body?.outlines ?? [], []);
  const notes = [
    ...(whole === undefined ? ["The list is broken or cut off; what stands before the break is read."] : []),
    ...(listed.length > mostListed
      ? [`The list holds ${listed.length} sources; the first ${mostListed} are read.`]
      : []),
  ];
  return { kind: "list", listed: listed.slice(0, mostListed), notes };
}

function attempt(xml: string): Opml.Document<string> | undefined {
  try {
    return parseOpml(xml);
  } catch {
    return undefined;
  }
}

type Outline = Opml.Outline<string>;

function listedIn(outlines: readonly Outline[], groups: readonly string[]): readonly ListedSource[] {
  if (groups.length > deepest) return [];
  return outlines.flatMap((outline) => {
    const title = oneLine((outline.title ?? outline.text ?? "").slice(0, 200)) || undefined;
    const own = sourceOf(outline, title, groups);
    return [...own, ...listedIn(outline.outlines ?? [], title === undefined ? groups : [...groups, title])];
  });
}

function sourceOf(
  { xmlUrl, url, type }: Outline,
  title: string | undefined,
  groups: readonly string[],
): readonly ListedSource[] {
  const feed = xmlUrl?.trim() ?? "";
  if (feed !== "") return [{ url: feed, kind: "feed", title, groups }];
  const page = /^link$/i.test(type ?? "") ? (url?.trim() ?? "") : "";
  return page === "" ? [] : [{ url: page, kind: "page", title, groups }];
}

/** Up to the end of the last whole tag, with every outline that is open closed. */
function closed(xml: string): string {
  const text = xml.slice(0, xml.lastIndexOf(">") + 1).replace(/<\/(?:body|opml)\s*>[\s\S]*$/i, "");
  const opened = text.match(/<outline\b[^<>]*[^/<>]>|<outline>/gi)?.length ?? 0;
  const ended = text.match(/<\/outline\s*>/gi)?.length ?? 0;
  return `${text}${"</outline>".repeat(Math.max(0, opened - ended))}</body></opml>`;
}
