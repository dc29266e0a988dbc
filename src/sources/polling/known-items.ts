import type { ItemKeys } from "../feeds/item-keys.ts";
import type { SeenItem } from "../source.ts";

/** What a source was seen to hold before, by any of an item's keys. */
export interface KnownItems {
  find(keys: ItemKeys): SeenItem | undefined;
  /** The rows by which an item will be known from now on, so far as they are new or say something new. */
  note(keys: ItemKeys, article: string, fingerprint: string): readonly SeenItem[];
}

export function createKnownItems(source: string, seen: readonly SeenItem[]): KnownItems {
  const byKey = new Map(seen.map((item) => [item.key, item]));
  return {
    find({ guid, link, words, fingerprint }) {
      const named = byKey.get(guid ?? "");
      const placed = byKey.get(link ?? "");
      // An address names a page; a guid that is given to another page is a place in a list.
      const isMoved = named !== undefined && placed !== undefined && named.article !== placed.article;
      return isMoved ? placed : (named ?? placed ?? byKey.get(words ?? "") ?? byKey.get(`only:${fingerprint}`));
    },
    note(keys, article, fingerprint) {
      const rows = keysToKeep(keys).map((key) => ({ source, key, article, fingerprint }));
      const changed = rows.filter(({ key }) => {
        const before = byKey.get(key);
        return before?.article !== article || before.fingerprint !== fingerprint;
      });
      for (const row of changed) byKey.set(row.key, row);
      return changed;
    },
  };
}

function keysToKeep({ guid, link, words, fingerprint }: ItemKeys): readonly string[] {
  const keys = [guid, link, words].filter((key) => key !== undefined);
  return keys.length > 0 ? keys : [`only:${fingerprint}`];
}
