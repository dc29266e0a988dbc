import { generateOpml } from "feedsmith";
import { publicCollection } from "../../places/view.ts";
import type { Source } from "../source.ts";

/** The sources as a list that other programs read (OPML 2.0): those of a collection are a group of its name. */
export function writeOpml(sources: readonly Source[], now: Date): string {
  const outline = ({ kind, url, title, id }: Source) =>
    kind === "feed" ? { type: "rss", text: title ?? id, xmlUrl: url } : { type: "link", text: title ?? id, url };
  const of = (collection: string) => sources.filter((source) => source.collection === collection).map(outline);
  const collections = [...new Set(sources.map(({ collection }) => collection))].filter(
    (name) => name !== publicCollection,
  );
  const groups = collections.sort().map((collection) => ({ text: collection, outlines: of(collection) }));
  return generateOpml({
    head: { title: "Sources of On Record", dateCreated: now.toISOString() },
    body: { outlines: [...of(publicCollection), ...groups] },
  });
}
