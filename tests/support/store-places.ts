import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openPostgresStore } from "../../src/store/open-postgres-store.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { emptyDatabase, findPostgres } from "./postgres.ts";

/** Where several processes can share a store. */
export type StorePlaces = {
  readonly name: string;
  /** Why it is not there; undefined: it is. */
  readonly skipped: string | undefined;
  /** A place with nothing in it; `open` opens it once more, by a store of its own that whoever opens it closes. */
  readonly create: () => Promise<{ readonly open: () => Promise<Store> }>;
};

/**
 * One SQLite file, and one PostgreSQL database where a server can be started. `isReused`: every place of the server is the
 * same database, emptied, for tests that need hundreds one after the other.
 */
export async function findStorePlaces({ isReused = false } = {}): Promise<readonly StorePlaces[]> {
  const postgres = await findPostgres();
  const skipped = postgres.kind === "missing" ? postgres.reason : undefined;
  const newDatabase = async (): Promise<string> => {
    if (postgres.kind === "missing") throw new Error(postgres.reason);
    return postgres.createDatabase();
  };
  let used: string | undefined;
  return [
    { name: "one SQLite file", skipped: undefined, create: createFile },
    {
      name: `one PostgreSQL database${skipped === undefined ? "" : ` (skipped: ${skipped})`}`,
      skipped,
      async create() {
        const url = used ?? (await newDatabase());
        if (used !== undefined) await emptyDatabase(used);
        if (isReused) used = url;
        return { open: () => openPostgresStore({ url }) };
      },
    },
  ];
}

async function createFile() {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-shared-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { open: () => openSqliteStore({ path: join(folder, "record.db") }) };
}
