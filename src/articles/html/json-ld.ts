import { oneLine } from "../clean-text.ts";
import { decodeEntities } from "../decode-entities.ts";
import type { StatedMetadata } from "../stated-metadata.ts";
import type { Page } from "./page.ts";

/** An object of JSON-LD, of which nothing is known yet. */
type LdNode = Readonly<Record<string, unknown>>;

/** What the page's JSON-LD says of its article. */
export type LinkedData = {
  /** Whether the page calls itself an article in it. */
  readonly isArticle: boolean;
  readonly isFree: boolean | undefined;
  readonly stated: StatedMetadata;
};

const articleType = /^(?:[a-z]*NewsArticle|[a-z]*Article|BlogPosting|LiveBlogPosting|Report)$/i;
const deepestNesting = 8;

/** Reads every `application/ld+json` of a page: single objects, lists, `@graph` and references by `@id`. */
export function readLinkedData(page: Page, title: string): LinkedData {
  const nodes = [...page.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => parseJson(script.textContent ?? ""))
    .flatMap((value) => nodesIn(value, 0));
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)));
  const article = articles.find((node) => textOf(node["headline"]) === title) ?? articles[0];
  if (article === undefined) return { isArticle: false, isFree: undefined, stated: {} };
  const byId = new Map(
    nodes.flatMap((node) => (typeof node["@id"] === "string" ? [[node["@id"], node] as const] : [])),
  );
  return { isArticle: true, isFree: freedomOf(article), stated: statedBy(article, byId) };
}

function statedBy(article: LdNode, byId: ReadonlyMap<string, LdNode>): StatedMetadata {
  const names = (value: unknown): string | undefined => namesOf(value, byId).join(", ") || undefined;
  return {
    title: textOf(article["headline"]) ?? textOf(article["name"]),
    outlet: names(article["publisher"]),
    author: names(article["author"]) ?? names(article["creator"]),
    published: textOf(article["datePublished"]),
    modified: textOf(article["dateModified"]),
    url: addressOf(article["url"]) ?? addressOf(article["mainEntityOfPage"]) ?? addressOf(article["@id"]),
    language: textOf(article["inLanguage"]) ?? textOf(asNode(article["inLanguage"])?.["alternateName"]),
    via: names(article["sourceOrganization"]),
    copyrightHolder: names(article["copyrightHolder"]),
    version: textOf(article["version"]),
  };
}

/** Pages wrap it in comments or CDATA, and some break it; what is broken says nothing. */
function parseJson(text: string): unknown {
  const json = text
    .trim()
    .replace(/^(?:<!--|(?:\/\/)?<!\[CDATA\[)/, "")
    .replace(/(?:-->|(?:\/\/)?\]\]>)?;?$/, "");
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function nodesIn(value: unknown, depth: number): readonly LdNode[] {
  if (depth > deepestNesting) return [];
  if (Array.isArray(value)) return value.flatMap((item) => nodesIn(item, depth + 1));
  const node = asNode(value);
  if (node === undefined) return [];
  return [node, ...["@graph", "mainEntity", "publisher"].flatMap((field) => nodesIn(node[field], depth + 1))];
}

const asNode = (value: unknown): LdNode | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as LdNode) : undefined;

const typesOf = (node: LdNode): readonly string[] =>
  [node["@type"]].flat().flatMap((type) => (typeof type === "string" ? [type.replace(/^.*[/:#]/, "")] : []));

/** The first text of a value that may be a list, a number or an object with `@value`. */
function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const plain = asNode(first)?.["@value"] ?? first;
  if (typeof plain !== "string" && typeof plain !== "number") return undefined;
  return oneLine(decodeEntities(String(plain))) || undefined;
}

function addressOf(value: unknown): string | undefined {
  const address = textOf(value) ?? textOf(asNode(value)?.["@id"]) ?? textOf(asNode(value)?.["url"]);
  return address !== undefined && /^https?:\/\//i.test(address) ? address : undefined;
}

function namesOf(value: unknown, byId: ReadonlyMap<string, LdNode>): readonly string[] {
  const names = [value].flat(2).map((item) => {
    const node = asNode(item);
    if (node === undefined) return textOf(item);
    const id = node["@id"];
    return textOf(node["name"]) ?? (typeof id === "string" ? textOf(byId.get(id)?.["name"]) : undefined);
  });
  return [...new Set(names.filter((name) => name !== undefined && !/^https?:/.test(name)))].flatMap(
    (name) => name ?? [],
  );
}

function freedomOf({ isAccessibleForFree: stated }: LdNode): boolean | undefined {
  const words = String(stated).toLowerCase().replace(/^.*\//, "");
  if (words === "false" || words === "0") return false;
  return words === "true" || words === "1" ? true : undefined;
}
