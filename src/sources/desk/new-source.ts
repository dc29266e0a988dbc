import { canonicalUrl } from "../../articles/canonical-url.ts";
import type { Source } from "../source.ts";
import type { AddWords } from "./read-source-words.ts";

export type NewSource = {
  readonly url: string;
  readonly kind: Source["kind"];
  /** What it calls itself. */
  readonly title: string | undefined;
  readonly as: AddWords;
  readonly addedBy: string;
  readonly now: Date;
};

/** A source that is looked at from now on, under an id made of its host that no other has. */
export function newSource({ url, kind, title, as, addedBy, now }: NewSource, others: readonly Source[]): Source {
  return {
    id: freeId(url, new Set(others.map(({ id }) => id))),
    kind,
    url,
    title: as.title ?? title?.slice(0, 200),
    collection: as.collection,
    family: as.family,
    state: "active",
    addedBy,
    addedAt: now.toISOString(),
    nextAt: now.toISOString(),
    lastAt: undefined,
    lastOk: undefined,
    failures: 0,
    problem: undefined,
    every: as.every,
    floor: undefined,
    follows: as.follows,
    etag: undefined,
    lastModified: undefined,
  };
}

/** The source that is fetched from this very page already, however its address is written. */
export const sourceAt = (url: string, sources: readonly Source[]): Source | undefined =>
  sources.find((source) => canonicalUrl(source.url) === canonicalUrl(url));

function freeId(url: string, taken: ReadonlySet<string>): string {
  const host = new URL(url).hostname.replace(/^(?:www|feeds?|rss)\d?\.(?=.*\.)/, "");
  const base = host
    .replace(/[^a-z\d]+/gi, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40)
    .toLowerCase();
  let id = base;
  for (let turn = 2; taken.has(id); turn += 1) id = `${base}-${turn}`;
  return id;
}
