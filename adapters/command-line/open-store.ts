import { join } from "node:path";
import type { StorePlace } from "../../src/store/backup/store-place.ts";
import type { Store } from "../../src/store/store.ts";
import { StoreUnavailable } from "../../src/store/store-unavailable.ts";
import { type CommandIo, writeLine } from "./command-io.ts";
import { type DataPlace, dataPlace, type PlaceOptions } from "./data-place.ts";

const fileName = "onrecord.db";

/** The file or server in which a place keeps its store. */
export function storePlace(place: DataPlace): StorePlace {
  switch (place.kind) {
    case "memory":
      return { kind: "sqlite", path: ":memory:" };
    case "folder":
      return { kind: "sqlite", path: join(place.path, fileName) };
    case "server":
      return { kind: "postgres", url: place.url };
  }
  return place satisfies never;
}

/** Opens the store where it is kept. Rejects with `StoreUnavailable`. */
export async function openStoreAt(place: DataPlace): Promise<Store> {
  const at = storePlace(place);
  if (at.kind === "postgres") {
    const { openPostgresStore } = await import("../../src/store/open-postgres-store.ts");
    return openPostgresStore(at);
  }
  const { openSqliteStore } = await import("../../src/store/open-sqlite-store.ts");
  return openSqliteStore(at);
}

/** The store that a command works on, or undefined where it cannot be had: then that has been said. */
export async function openStoreFor(options: PlaceOptions, io: CommandIo): Promise<Store | undefined> {
  try {
    return await openStoreAt(dataPlace(options, io.environment));
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    writeLine(io.errors, `Nothing was done. ${error.message}`);
    return undefined;
  }
}
