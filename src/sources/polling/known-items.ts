import type { ItemKeys } from "../feeds/item-keys.ts";
import type { SeenItem } from "../source.ts";

/** What a source was seen to hold before, by any of an item's keys. */
export interface KnownItems {
  find(keys: ItemKeys): SeenItem | undefined;
  /** The rows by which an item will be known from now on, so far as they are new or say something new. */
  note(keys: ItemKeys, article: string, fingerprint: string): readonly SeenItem[];
}

/** Milliseconds: that an item is still shown is written down once a day, not at every look. */
const day = 24 * 60 * 60_000;
/** An item that a source has not shown for so long is forgotten; shown again, the record knows its article all the same. */
const keptFor = 90 * day;

/** The ISO instant before which an item was last seen that is to be forgotten. */
export const forgottenBefore = (now: Date): string => new Date(now.getTime() - keptFor).toISOString();

/** `seen`: what is known under the keys of this reading. */
export function createKnownItems(source: string, seen: readonly SeenItem[], now: Date): KnownItems {
  const byKey = new Map(seen.map((item) => [item.key, item]));
  const seenAt = now.toISOString();
  const yesterday = new Date(now.getTime() - day).toISOString();
  return {
    find({ guid, link, words, fingerprint }) {
      const named = byKey.get(guid ?? "");
      const placed = byKey.get(link ?? "");
      // An address names a page; a guid that is given to another page is a place in a list.
      const isMoved = named !== undefined && placed !== undefined && named.article !== placed.article;
      return isMoved ? placed : (named ?? placed ?? byKey.get(words ?? "") ?? byKey.get(onlyKey(fingerprint)));
    },
    note(keys, article, fingerprint) {
      const rows = keysToKeep(keys).map((key) => ({ source, key, article, fingerprint, seenAt }));
      const changed = rows.filter(({ key }) => {
        const before = byKey.get(key);
        const isSame = before?.article === article && before.fingerprint === fingerprint;
        return !isSame || before.seenAt < yesterday;
      });
      for (const row of changed) byKey.set(row.key, row);
      return changed;
    },
  };
}

/** Every key under which one of these items may be known. */
export const keysToLookUp = (items: readonly ItemKeys[]): readonly string[] =>
  items.flatMap(({ guid, link, words, fingerprint }) =>
    [guid, link, words, onlyKey(fingerprint)].filter((key) => key !== undefined),
  );

const onlyKey = (fingerprint: string): string => `only:${fingerprint}`;

function keysToKeep({ guid, link, words, fingerprint }: ItemKeys): readonly string[] {
  const keys = [guid, link, words].filter((key) => key !== undefined);
  return keys.length > 0 ? keys : [onlyKey(fingerprint)];
}
