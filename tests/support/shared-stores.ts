import { onTestFinished } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { findStorePlaces, type StorePlaces } from "./store-places.ts";

/** Where two processes can share a store; `open` opens so many over one that is new, closed when the test ends. */
export type SharedStores = Pick<StorePlaces, "name" | "skipped"> & {
  readonly open: () => Promise<readonly [Store, Store]>;
};

/** One SQLite file, and one PostgreSQL database where a server can be started. */
export async function findSharedStores(): Promise<readonly SharedStores[]> {
  const places = await findStorePlaces();
  return places.map(({ name, skipped, create }) => ({ name, skipped, open: () => openBoth(create) }));
}

async function openBoth(create: StorePlaces["create"]): Promise<readonly [Store, Store]> {
  const { open } = await create();
  const stores = [await open(), await open()] as const;
  onTestFinished(async () => {
    for (const store of stores) await store.close();
  });
  return stores;
}
