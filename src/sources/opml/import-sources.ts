import type { Store } from "../../store/store.ts";
import { newSource, sourceAt } from "../desk/new-source.ts";
import type { AddWords } from "../desk/read-source-words.ts";
import type { AllowedHosts } from "../fetching/allowed-hosts.ts";
import { readAddress } from "../fetching/read-address.ts";
import type { Source } from "../source.ts";
import type { ListedSource } from "./read-opml.ts";

export type ImportOptions = {
  readonly sources: Pick<Store["sources"], "all" | "add">;
  readonly as: AddWords;
  readonly addedBy: string;
  readonly allowed: AllowedHosts;
  readonly now: Date;
};

/** What became of one entry of a list. `why`: the rest of a sentence about its address. */
export type Imported = { readonly url: string } & (
  | { readonly outcome: "added"; readonly id: string }
  | { readonly outcome: "known"; readonly id: string }
  | { readonly outcome: "refused"; readonly why: string }
);

/**
 * Adds the sources of a list, each once. Nothing is fetched yet: what is not a feed after all is found out at its first
 * look. They are spread over the next quarter of an hour, so that a long list does not begin all at once.
 */
export async function importSources(
  listed: readonly ListedSource[],
  options: ImportOptions,
): Promise<readonly Imported[]> {
  const { sources, as, addedBy, allowed, now } = options;
  const known: Source[] = [...(await sources.all())];
  const imported: Imported[] = [];
  for (const [at, { url, kind, title }] of listed.entries()) {
    const address = readAddress(url, allowed);
    if (address.kind === "refused") {
      imported.push({ url, outcome: "refused", why: address.why });
      continue;
    }
    const { href } = address.url;
    const taken = sourceAt(href, known);
    if (taken !== undefined) {
      imported.push({ url, outcome: "known", id: taken.id });
      continue;
    }
    const made = newSource({ url: href, kind, title, as, addedBy, now }, known);
    const nextAt = new Date(now.getTime() + Math.round((at / listed.length) * 15 * 60_000)).toISOString();
    const source = { ...made, nextAt };
    const isAdded = await sources.add(source);
    known.push(source);
    imported.push({ url, outcome: isAdded ? "added" : "known", id: source.id });
  }
  return imported;
}
