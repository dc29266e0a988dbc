import { z } from "zod";
import { ninjsSchema, smallNames } from "../../articles/ninjs/ninjs-schema.ts";
import { parseNinjsArticle } from "../../articles/ninjs/parse-ninjs-article.ts";
import type { ParsedArticle } from "../../articles/parsed-article.ts";

/** A news item of a wire as it was served, by what its sender calls it. */
export type WireItem = { readonly uri: string; readonly parsed: ParsedArticle };

const listed = z.looseObject({ items: z.array(z.unknown()).optional(), _items: z.array(z.unknown()).optional() });
const mostItems = 1_000;

/**
 * Reads what a wire serves as ninjs: one item, a list, a list within an object (`items`, `_items`), or an item a line.
 * Earlier versions come before later ones. Undefined: it is nothing of the kind.
 */
export function readWire(text: string): readonly WireItem[] | undefined {
  const values = valuesIn(text)?.slice(0, mostItems) ?? [];
  const items = values.flatMap((value) => {
    const known = ninjsSchema.safeParse(smallNames(value));
    const uri = known.success ? (known.data.uri ?? known.data.guid) : undefined;
    if (uri === undefined) return [];
    const version = Number.parseFloat((known.success ? known.data.version : undefined) ?? "");
    return [
      { uri, version: Number.isNaN(version) ? 0 : version, parsed: parseNinjsArticle(JSON.stringify(value), uri) },
    ];
  });
  const isWire = items.length > 0 && items.length * 2 >= values.length;
  return isWire ? items.sort((one, other) => one.version - other.version) : undefined;
}

function valuesIn(text: string): readonly unknown[] | undefined {
  const whole = parsedFrom(text);
  if (Array.isArray(whole)) return whole;
  if (whole !== undefined) {
    const list = listed.safeParse(whole);
    return (list.success ? (list.data.items ?? list.data._items) : undefined) ?? [whole];
  }
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const values = lines
    .slice(0, mostItems)
    .map(parsedFrom)
    .filter((value) => value !== undefined);
  return values.length === 0 ? undefined : values;
}

function parsedFrom(json: string): unknown {
  try {
    return JSON.parse(json.trim());
  } catch {
    return undefined;
  }
}
