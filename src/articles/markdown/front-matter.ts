import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Unreadable } from "../parsed-article.ts";
import type { StatedMetadata } from "../stated-metadata.ts";
import { yamlMessage } from "../yaml-message.ts";

export type FrontMatter = {
  readonly kind: "read";
  readonly stated: StatedMetadata;
  /** What follows it; the whole file where there is none. */
  readonly body: string;
  readonly lineOf: (field: string) => number | undefined;
};

/** The names under which front matter states a field, the first that is there counts. */
const fieldNames = {
  id: ["id"],
  title: ["title", "headline"],
  outlet: ["outlet", "source", "publisher", "publication", "site"],
  url: ["url", "link", "address", "canonical"],
  author: ["author", "authors", "byline"],
  published: ["published", "date", "publisheddate", "publishdate", "datepublished"],
  modified: ["modified", "updated", "lastmod", "datemodified"],
  retrieved: ["retrieved", "accessed", "fetched"],
  language: ["language", "lang"],
  via: ["via"],
  collection: ["collection", "collections"],
  groundRule: ["groundrule", "groundrules"],
  family: ["family"],
  version: ["version"],
  status: ["status", "pubstatus"],
  embargoedUntil: ["embargoeduntil", "embargountil", "embargoed", "embargo"],
  uri: ["uri"],
} as const satisfies { readonly [Field in keyof StatedMetadata]?: readonly string[] };

/** Fields that say who may see the article: what stands there and is no text is not passed over. */
const ruleNames: ReadonlySet<string> = new Set([
  ...fieldNames.collection,
  ...fieldNames.groundRule,
  ...fieldNames.status,
  ...fieldNames.embargoedUntil,
]);

const frontMatter = /^\s*---[^\S\n]*\r?\n(?:([\s\S]*?)\r?\n)?---[^\S\n]*(?:\r?\n|$)/;

/** Reads the YAML between `---` lines at the head of a file. Fields that it does not know are left alone. */
export function readFrontMatter(fileText: string, file: string): FrontMatter | Unreadable {
  const found = frontMatter.exec(fileText);
  if (found === null) return { kind: "read", stated: {}, body: fileText, lineOf: () => undefined };
  const linesBefore = found[0].slice(0, found[0].indexOf("---")).split("\n").length;
  const lines = new LineCounter();
  const document = parseDocument(found[1] ?? "", { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + linesBefore;
  const problems = document.errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    field: undefined,
    message: `is not YAML between its --- lines: ${yamlMessage(error.message)}`,
  }));
  if (problems.length > 0) return { kind: "problems", problems };
  const fields = fieldsOf(document.contents);
  const stated = Object.fromEntries(
    Object.entries(fieldNames).map(([field, names]) => [field, firstOf(names, fields)?.value]),
  );
  const body = fileText.slice(found[0].length);
  const lineOf = (field: string): number | undefined => {
    const names: readonly string[] = Object.entries(fieldNames).find(([name]) => name === field)?.[1] ?? [];
    const offset = firstOf(names, fields)?.offset;
    return offset === undefined ? undefined : lineAt(offset);
  };
  return { kind: "read", stated, body, lineOf };
}

type Field = { readonly value: string; readonly offset: number };

/** The fields at the top by their names in small letters without marks, each as text. Lists are joined. */
function fieldsOf(contents: unknown): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  if (!isMap(contents)) return fields;
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value).toLowerCase().replace(/[-_ ]/g, "");
    const text = ruleNames.has(name) && !isText(value) ? "{…}" : textOf(value);
    if (text !== "") fields.set(name, { value: text, offset: isNode(value) ? (value.range?.[0] ?? 0) : 0 });
  }
  return fields;
}

const isText = (value: unknown): boolean =>
  value === null || isScalar(value) || (isSeq(value) && value.items.every((item) => isScalar(item)));

/** Numbers and dates as they are written: a version 1.10 is not 1.1. */
function textOf(value: unknown): string {
  if (isSeq(value)) return value.items.map(textOf).filter(Boolean).join(", ");
  if (!isScalar(value) || value.value === null) return "";
  return (typeof value.value === "string" ? value.value : (value.source ?? String(value.value))).trim();
}

const firstOf = (names: readonly string[], fields: ReadonlyMap<string, Field>): Field | undefined =>
  names.map((name) => fields.get(name)).find((field) => field !== undefined);
