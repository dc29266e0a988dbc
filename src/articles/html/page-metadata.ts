import { oneLine } from "../clean-text.ts";
import { decodeEntities } from "../decode-entities.ts";
import { bylineAuthor } from "../plain/byline.ts";
import { type LinkedData, readLinkedData } from "./json-ld.ts";
import type { Page, PageElement } from "./page.ts";

/** What a page says of itself. */
export type PageMetadata = LinkedData & {
  /** The words of the `title` element, with whatever the site adds to them. */
  readonly windowTitle: string;
};

/** Names of `meta` elements (`property`, `name` or `itemprop`) for a field; the first that is there counts. */
const metaNames = {
  title: ["og:title", "twitter:title", "dc.title", "citation_title", "headline"],
  outlet: ["og:site_name", "publisher", "dc.publisher", "citation_publisher", "application-name"],
  author: ["author", "article:author", "dc.creator", "citation_author", "parsely-author", "sailthru.author"],
  published: [
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date",
    "pubdate",
    "publishdate",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "citation_publication_date",
    "parsely-pub-date",
    "sailthru.date",
  ],
  modified: [
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
  ],
  url: ["og:url"],
  language: ["og:locale", "content-language", "dc.language", "language"],
} as const;

type MetaField = keyof typeof metaNames;

/** Reads JSON-LD, then `meta` and `link`, then what the page shows: each field from the first that states it. */
export function readPageMetadata(page: Page, html: string): PageMetadata {
  const metas = metasOf(page);
  const fromMeta = (field: MetaField): string | undefined =>
    metaNames[field].map((name) => metas.get(name)).find((value) => value !== undefined);
  const windowTitle = textOf(page.querySelector("title"));
  const heading = onlyHeading(page);
  const linked = readLinkedData(page, fromMeta("title") ?? heading ?? "");
  const { stated } = linked;
  const outlet = stated.outlet ?? fromMeta("outlet");
  const title = stated.title ?? fromMeta("title") ?? heading ?? windowTitle;
  return {
    isArticle: linked.isArticle || metas.get("og:type") === "article" || metas.has("article:published_time"),
    isFree: linked.isFree,
    windowTitle,
    stated: {
      ...stated,
      title: withoutOutlet(title.slice(0, longestText), outlet),
      outlet,
      url: canonicalAddress(page) ?? stated.url ?? fromMeta("url") ?? savedFrom(html),
      author: stated.author ?? named(fromMeta("author")) ?? shownAuthor(page),
      published: stated.published ?? fromMeta("published") ?? shownTime(page, "published"),
      modified: stated.modified ?? fromMeta("modified") ?? shownTime(page, "modified"),
      language: page.documentElement.getAttribute("lang") ?? stated.language ?? fromMeta("language"),
    },
  };
}

function metasOf(page: Page): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll("meta")) {
    const name = ["property", "name", "itemprop", "http-equiv"].map((field) => meta.getAttribute(field)).find(Boolean);
    const content = oneLine(decodeEntities(meta.getAttribute("content") ?? ""));
    if (name && content !== "" && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  return metas;
}

const longestText = 1000;

const textOf = (element: PageElement | null): string => oneLine((element?.textContent ?? "").slice(0, longestText));

/** Sites also set their own name as a first heading: with several of them none is taken. */
function onlyHeading(page: Page): string | undefined {
  const inArticle = [...page.querySelectorAll("article h1, main h1, [itemprop=headline]")].map(textOf).filter(Boolean);
  const all = inArticle.length > 0 ? inArticle : [...page.querySelectorAll("h1")].map(textOf).filter(Boolean);
  return new Set(all).size === 1 ? all[0] : undefined;
}

/** "Fire in the harbour | The Example" without the outlet's name. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const parts = title.split(/ +(?:[|–—·•«»-]|::) +/);
  const isOutlet = (part: string): boolean => outlet !== undefined && part.toLowerCase() === outlet.toLowerCase();
  if (parts.length < 2 || !parts.some(isOutlet)) return title;
  if (isOutlet(parts.at(-1) ?? ""))
    return title.slice(0, title.lastIndexOf(parts.at(-1) ?? "")).replace(/[\s|–—·•«»:-]+$/, "");
  return isOutlet(parts[0] ?? "") ? title.slice(parts[0]?.length).replace(/^[\s|–—·•«»:-]+/, "") : title;
}

function canonicalAddress(page: Page): string | undefined {
  const address = page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
  return /^https?:\/\//i.test(address) ? address : undefined;
}

/** Browsers write into a saved page where it came from. */
const savedFrom = (html: string): string | undefined =>
  /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]{1,2000})/i.exec(html.slice(0, 4000))?.[1];

/** `article:author` may hold the address of a profile, which is no name. */
const named = (author: string | undefined): string | undefined =>
  author === undefined || /^https?:/i.test(author) ? undefined : author;

function shownAuthor(page: Page): string | undefined {
  const marked = page.querySelector('[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"]');
  const author = textOf(marked) || textOf(page.querySelector(".byline, .author-name, .article-author"));
  if (author.length === 0 || author.length > 100) return undefined;
  return bylineAuthor(author) ?? (marked === null ? undefined : author);
}

/** A `time` in the article that is marked as the date of publication or change; of unmarked ones the first, at its head. */
function shownTime(page: Page, wanted: "published" | "modified"): string | undefined {
  const marks = { published: /publi|pubdate|created|posted/i, modified: /modif|updat/i };
  const times = [...page.querySelectorAll("time[datetime]")].filter((time) => !isInAside(time));
  const marked = times.find((time) => marks[wanted].test(marksOf(time)));
  const unmarked = wanted === "modified" ? undefined : times.find((time) => !marks.modified.test(marksOf(time)));
  return (marked ?? unmarked)?.getAttribute("datetime") ?? undefined;
}

const marksOf = (time: PageElement): string =>
  ["itemprop", "class", "pubdate"]
    .map((name) => (time.getAttribute(name) === null ? "" : `${name} ${time.getAttribute(name)}`))
    .join(" ");

function isInAside(element: PageElement): boolean {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (/^(?:aside|nav|footer|a|li)$/.test(around.localName)) return true;
  }
  return false;
}
