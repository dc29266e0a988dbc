import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openPostgresStore } from "../../src/store/open-postgres-store.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { findPostgres } from "./postgres.ts";

/** Where two processes can share a store; `open` opens so many over one that is new, closed when the test ends. */
export type SharedStores = {
  readonly name: string;
  /** Undefined: it is there. */
  readonly skipped: string | undefined;
  readonly open: () => Promise<readonly [Store, Store]>;
};

/** One SQLite file, and one PostgreSQL database where a server can be started. */
export async function findSharedStores(): Promise<readonly SharedStores[]> {
  const postgres = await findPostgres();
  const skipped = postgres.kind === "missing" ? postgres.reason : undefined;
  return [
    { name: "one SQLite file", skipped: undefined, open: () => openFile() },
    {
      name: `one PostgreSQL database${skipped === undefined ? "" : ` (skipped: ${skipped})`}`,
      skipped,
      async open() {
        if (postgres.kind === "missing") throw new Error(postgres.reason);
        const url = await postgres.createDatabase();
        return both(() => openPostgresStore({ url }));
      },
    },
  ];
}

async function openFile(): Promise<readonly [Store, Store]> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-shared-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return both(() => openSqliteStore({ path: join(folder, "record.db") }));
}

async function both(open: () => Promise<Store>): Promise<readonly [Store, Store]> {
  const stores = [await open(), await open()] as const;
  onTestFinished(async () => {
    for (const store of stores) await store.close();
  });
  return stores;
}
