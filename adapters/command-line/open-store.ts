import { join } from "node:path";
import type { Store } from "../../src/store/store.ts";
import { StoreUnavailable } from "../../src/store/store-unavailable.ts";
import { type CommandIo, writeLine } from "./command-io.ts";
import { type DataPlace, dataPlace, type PlaceOptions } from "./data-place.ts";

const fileName = "onrecord.db";

/** Opens the store where it is kept. Rejects with `StoreUnavailable`. */
export async function openStoreAt(place: DataPlace): Promise<Store> {
  const { openSqliteStore } = await import("../../src/store/open-sqlite-store.ts");
  switch (place.kind) {
    case "memory":
      return openSqliteStore({ path: ":memory:" });
    case "folder":
      return openSqliteStore({ path: join(place.path, fileName) });
    case "server":
      throw new StoreUnavailable(
        "wrong-address",
        "DATABASE_URL is set, but this version keeps its record in a folder only.",
      );
  }
  return place satisfies never;
}

/** The store that a command works on, or undefined where it cannot be had: then that has been said. */
export async function openStoreFor(options: PlaceOptions, io: CommandIo): Promise<Store | undefined> {
  try {
    return await openStoreAt(dataPlace(options, io.environment));
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    writeLine(io.errors, error.message);
    return undefined;
  }
}
