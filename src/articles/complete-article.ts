import { articleId } from "../ids.ts";
import type { KnowledgeProblem } from "../knowledge/knowledge.ts";
import { collectionForm, readCollection } from "../places/collection-name.ts";
import { groundRuleForms, readGroundRule } from "../places/ground-rules.ts";
import { type Article, type ArticleStatus, outletNotStated } from "./article.ts";
import { articleSlug, isSlug } from "./article-slug.ts";
import { oneLine } from "./clean-text.ts";
import { type ParsedArticle, unreadable } from "./parsed-article.ts";
import { readInstant, readMoment } from "./read-moment.ts";
import type { StatedMetadata } from "./stated-metadata.ts";

/** What a parser found in a file: what it says of the article, and the article's text. */
export type FoundArticle = {
  readonly stated: StatedMetadata;
  readonly text: string;
  /** On how the file was read. */
  readonly notes?: readonly KnowledgeProblem[];
  /** The line on which the file states a field, from 1. */
  readonly lineOf?: (field: string) => number | undefined;
};

/**
 * Makes an article of what its file states. A field that is missing or cannot be read stays undefined, with a note. A
 * rule about showing the article (its status, embargo, collection or ground rule) that cannot be read is a problem: such an article is not taken.
 */
export function completeArticle(found: FoundArticle, file: string): ParsedArticle {
  const { stated, text } = found;
  const broken = brokenRule(stated);
  if (broken !== undefined) return unreadable(file, broken.message, broken.field);
  const article: Article = {
    id: articleId(stated.id ?? articleSlug(file)),
    title: line(stated.title) ?? untitled(text),
    outlet: line(stated.outlet) ?? hostOf(stated.url) ?? outletNotStated,
    url: webAddressOf(stated.url),
    published: readMoment(stated.published ?? ""),
    retrieved: readMoment(stated.retrieved ?? ""),
    language: languageOf(stated.language) ?? "en",
    via: line(stated.via),
    ...furtherFields(stated),
  };
  return { kind: "article", article, text, notes: [...(found.notes ?? []), ...notesOn(found, file)] };
}

function furtherFields(stated: StatedMetadata): Partial<Article> {
  const fields: Partial<Article> = {
    author: authorOf(stated.author),
    modified: readMoment(stated.modified ?? ""),
    version: line(stated.version),
    status: statusOf(stated.status),
    embargoedUntil: readInstant(stated.embargoedUntil ?? ""),
    infoSources: stated.infoSources?.length === 0 ? undefined : stated.infoSources,
    copyrightHolder: line(stated.copyrightHolder),
    urgency: stated.urgency,
    collection: readCollection(stated.collection ?? ""),
    groundRule: readGroundRule(stated.groundRule ?? ""),
    family: line(stated.family),
    uri: line(stated.uri),
    altIds: stated.altIds?.length === 0 ? undefined : stated.altIds,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A longer field is a mistake, or another's text. */
const longestField = 1000;

const line = (value: string | undefined): string | undefined =>
  oneLine((value ?? "").slice(0, longestField)) || undefined;

type Broken = { readonly field: string; readonly message: string };

/** What says who may see the article, and cannot be read: nothing of such an article is shown to anybody. */
function brokenRule({ id, status, embargoedUntil, collection, groundRule }: StatedMetadata): Broken | undefined {
  if (id !== undefined && !isSlug(id)) {
    return { field: "id", message: "may hold small letters, digits and single hyphens: harbour-fire" };
  }
  if (status !== undefined && statusOf(status) === undefined) {
    return { field: "status", message: `is ${told(status)}; usable, withheld and canceled are known` };
  }
  if (embargoedUntil !== undefined && readInstant(embargoedUntil) === undefined) {
    const message = `is ${told(embargoedUntil)}: give the instant with its offset, as 2025-03-17T09:00:00+02:00`;
    return { field: "embargoedUntil", message };
  }
  if (collection !== undefined && readCollection(collection) === undefined) {
    return { field: "collection", message: `is ${told(collection)}: name one collection, of ${collectionForm}` };
  }
  if (groundRule !== undefined && readGroundRule(groundRule) === undefined) {
    return { field: "groundRule", message: `is ${told(groundRule)}; ${groundRuleForms} are known` };
  }
  return undefined;
}

const told = (value: string): string => `“${oneLine(value).slice(0, 60)}”`;

const statuses: ReadonlyMap<string, ArticleStatus> = new Map(
  Object.entries({
    usable: "usable",
    withheld: "withheld",
    canceled: "canceled",
    cancelled: "canceled",
    killed: "canceled",
  }),
);

const statusOf = (stated: string | undefined): ArticleStatus | undefined =>
  statuses.get(stated?.trim().toLowerCase() ?? "");

/** No title is made up: the first words stand for it and say so. */
function untitled(text: string): string {
  const words = text.slice(0, 400).split(/\s+/).filter(Boolean);
  if (words.length === 0) return "[Untitled]";
  return `[Untitled: ${words.slice(0, 8).join(" ").slice(0, 80)}${words.length > 8 ? "…" : ""}]`;
}

function webAddressOf(stated: string | undefined): string | undefined {
  const url = URL.parse(stated?.trim() ?? "");
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function hostOf(stated: string | undefined): string | undefined {
  const address = webAddressOf(stated);
  return address === undefined ? undefined : new URL(address).hostname.replace(/^www\./, "");
}

/** `en_GB` is `en-GB`. */
function languageOf(stated: string | undefined): string | undefined {
  const tag = stated?.trim().replaceAll("_", "-") ?? "";
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag)
    ? tag.replace(/^[A-Z]+/i, (part) => part.toLowerCase())
    : undefined;
}

const authorOf = (stated: string | undefined): string | undefined => line(stated?.replace(/^\s*by\s+/i, ""));

function notesOn({ stated, text, lineOf }: FoundArticle, file: string): readonly KnowledgeProblem[] {
  const messages: Readonly<Record<string, string | undefined>> = {
    title: line(stated.title) === undefined && text !== "" ? "is not stated: the first words stand for it" : undefined,
    outlet: missingOutlet(stated),
    url: unusable(stated.url, webAddressOf, "an address that begins with http:// or https://"),
    published:
      unusable(stated.published, readMoment, "YYYY-MM-DD") ??
      missing(stated.published, "dates such as “on Friday” stay as written"),
    modified: unusable(stated.modified, readMoment, "YYYY-MM-DD"),
    retrieved: unusable(stated.retrieved, readMoment, "YYYY-MM-DD"),
    language: languageNote(stated.language),
  };
  return Object.entries(messages).flatMap(([field, message]) =>
    message === undefined ? [] : [{ file, line: lineOf?.(field), field, message }],
  );
}

const missing = (value: string | undefined, meaning: string): string | undefined =>
  line(value) === undefined ? `is not stated: ${meaning}` : undefined;

function unusable(value: string | undefined, read: (value: string) => string | undefined, form: string) {
  if (value === undefined || line(value) === undefined || read(value) !== undefined) return undefined;
  return `is “${oneLine(value).slice(0, 60)}”, which cannot be read for sure, and counts as not stated: write ${form}`;
}

function missingOutlet({ outlet, url }: StatedMetadata): string | undefined {
  if (line(outlet) !== undefined) return undefined;
  const host = hostOf(url);
  return host === undefined ? "is not stated" : `is not stated: ${host}, where it stands, is shown`;
}

function languageNote(stated: string | undefined): string | undefined {
  const language = languageOf(stated);
  if (language === undefined) return "is not stated: it is read as English";
  return /^en(?:-|$)/.test(language) ? undefined : `is ${language}: only English is read; expect little of it`;
}
