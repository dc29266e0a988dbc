import { oneLine } from "../clean-text.ts";
import { completeArticle } from "../complete-article.ts";
import { type ParsedArticle, type Unreadable, unreadable } from "../parsed-article.ts";
import type { StatedMetadata } from "../stated-metadata.ts";
import { bodyLines } from "./body-lines.ts";
import { type NinjsItem, ninjsSchema, smallNames } from "./ninjs-schema.ts";

/**
 * Reads a news item of IPTC ninjs 2 or 3 (1.x in the forms that agencies send). The published date is when the item was
 * first created; an item that is canceled or withheld need not have a body.
 */
export function parseNinjsArticle(json: string, file: string): ParsedArticle {
  const item = readItem(json, file);
  if ("kind" in item) return item;
  const refusal = refusalOf(item);
  if (refusal !== undefined) return unreadable(file, refusal);
  const lines = bodyLines(item);
  if (lines === undefined) return unreadable(file, "has a body that is nested too deeply to be read");
  if (lines.length === 0 && (item.pubstatus ?? "usable").toLowerCase() === "usable") {
    return unreadable(file, "has no body: there is nothing to read. Ask its sender for the whole item.");
  }
  return completeArticle({ stated: statedBy(item), text: lines.join("\n") }, file);
}

function readItem(json: string, file: string): NinjsItem | Unreadable {
  const value = parseJson(json);
  if (value instanceof SyntaxError) {
    return unreadable(file, "is not whole JSON: it is broken or cut off. Copy the item again.");
  }
  if (Array.isArray(value)) return unreadable(file, "holds a list. Save each news item as a file of its own.");
  const parsed = ninjsSchema.safeParse(smallNames(value));
  if (parsed.success) return isNewsItem(parsed.data) ? parsed.data : unreadable(file, notNinjs);
  if (typeof value !== "object" || value === null) return unreadable(file, notNinjs);
  const problems = parsed.error.issues.map((issue) => {
    const field = issue.path.filter((part) => typeof part !== "symbol").join(".");
    return { file, line: undefined, field, message: `is not as ninjs has it: ${issue.message}` };
  });
  return { kind: "problems", problems };
}

const notNinjs =
  "is JSON, but not a news item of ninjs (it has no uri with a headline or a body). Remove it from the folder.";

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    return error instanceof SyntaxError ? error : new SyntaxError("unreadable", { cause: error });
  }
}

function isNewsItem(item: NinjsItem): boolean {
  if ((item.uri ?? item.guid) === undefined) return false;
  const hasContent = [item.headline, item.body_text, item.body_xhtml, item.body_html, item.pubstatus].some(Boolean);
  return hasContent || item.headlines.length > 0 || item.bodies.length > 0;
}

function refusalOf({ type, representationtype }: NinjsItem): string | undefined {
  if (type !== undefined && !["text", "composite", "component"].includes(type)) {
    return `is an item of type ${oneLine(type)}: only text is read. Remove it from the folder.`;
  }
  const isPart = representationtype === "partial" || representationtype === "incomplete";
  return isPart ? "is a part of an item, not all of it. Ask its sender for the whole item." : undefined;
}

function statedBy(item: NinjsItem): StatedMetadata {
  const parties = item.infosources.flatMap(({ name, literal }) => oneLine(name ?? literal ?? "") || []);
  const published = item.firstpublished ?? item.firstcreated ?? item.versioncreated;
  return {
    title: headlineOf(item),
    outlet: given(item.copyrightholder) ?? given(item.source) ?? parties[0],
    author: item.by ?? item.byline,
    published,
    modified: item.versioncreated === published ? undefined : item.versioncreated,
    language: item.language,
    version: item.version,
    status: item.pubstatus,
    embargoedUntil: given(item.embargoeduntil) ?? given(item.embargoed),
    urgency: item.urgency,
    copyrightHolder: item.copyrightholder,
    infoSources: parties,
    uri: item.uri ?? item.guid,
    altIds: item.altids.flatMap(({ value }) => oneLine(value ?? "") || []),
    url: item.altids.find(({ role, value }) => /url|web|canonical/i.test(role ?? "") && /^https?:/.test(value ?? ""))
      ?.value,
  };
}

const given = (value: string | undefined): string | undefined => (value?.trim() ? value : undefined);

function headlineOf({ headlines, headline, title }: NinjsItem): string | undefined {
  const main = headlines.find(({ role }) => role === undefined || /main|headline|title/i.test(role)) ?? headlines[0];
  return given(main?.value.replace(/<[^<>]{0,500}>/g, "")) ?? given(headline) ?? given(title);
}
