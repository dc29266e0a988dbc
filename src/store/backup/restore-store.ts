import { existsSync } from "node:fs";
import { type Kysely, sql, type Transaction } from "kysely";
import type { DatabaseKind, Engine } from "../engine.ts";
import { migrate } from "../migrate.ts";
import type { View } from "../one-view.ts";
import type { Tables } from "../schema.ts";
import { storeNameNote } from "../store.ts";
import { StoreUnavailable } from "../store-unavailable.ts";
import { backedUpTables, numberedColumns } from "./backed-up-tables.ts";
import {
  type BackupHeader,
  type BackupRow,
  type BackupTable,
  readBackupHeader,
  readBackupRows,
} from "./backup-lines.ts";
import type { BackupProgress } from "./backup-store.ts";
import { openEngineAt, type StorePlace, storeName } from "./store-place.ts";

export type RestoreOptions = {
  /** Whether a store that holds something may be replaced. */
  readonly force?: boolean;
  readonly onProgress?: BackupProgress;
};

/**
 * Makes a store what it was when the backup was made: all of it, or nothing where anything is wrong. The file is read
 * once to its end before the store is touched. What runs over the store should be ended before, since it would go on with
 * what it has read. Rejects with `StoreUnavailable`.
 */
export async function restoreStore(
  file: string,
  into: StorePlace,
  { force = false, onProgress = () => undefined }: RestoreOptions = {},
): Promise<{ readonly rows: number; readonly at: string }> {
  const header = await readBackupHeader(file);
  await checkWhole(file);
  const name = storeName(into);
  const engine = await openEngineAt(into, () => Promise.resolve());
  try {
    return await engine.db.transaction().execute(async (view) => {
      if (!force) await refuseToReplace(view, name);
      await dropAll(view);
      await fill(engine, view, { header, file, name, onProgress });
      // What was derived from the store that was there before must not be taken for this one's.
      await view.deleteFrom("note").where("name", "=", storeNameNote).execute();
      return { rows: header.rows, at: header.at };
    });
  } catch (error) {
    throw error instanceof StoreUnavailable ? error : unrestored(file, name, error);
  } finally {
    await engine.close();
  }
}

/** Rejects with `StoreUnavailable` where the place cannot be reached, or holds something and may not be replaced. */
export async function checkTarget(into: StorePlace, force: boolean): Promise<void> {
  if (into.kind === "sqlite" && !existsSync(into.path)) return;
  const engine = await openEngineAt(into, () => Promise.resolve());
  try {
    if (!force) await refuseToReplace(engine.db, storeName(into));
  } finally {
    await engine.close();
  }
}

function unrestored(file: string, name: string, error: unknown): StoreUnavailable {
  const why = error instanceof Error ? error.message : String(error);
  const message = `${file} could not be restored into ${name}: ${why}. Nothing was changed.`;
  return new StoreUnavailable("failed", message, error);
}

async function checkWhole(file: string): Promise<void> {
  for await (const _ of readBackupRows(file));
}

const ownTables: readonly string[] = [...Object.keys(backedUpTables), "shape", "shape_lock"];

async function refuseToReplace(view: View, name: string): Promise<void> {
  const there = await tablesOf(view);
  for (const table of Object.keys(backedUpTables).filter((each) => there.has(each))) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(view);
    if (rows.length === 0) continue;
    throw new StoreUnavailable(
      "not-empty",
      `The store ${name} holds a record already. Back it up and restore with --force to replace it, or restore into another place; nothing was changed.`,
    );
  }
}

async function dropAll(view: Kysely<Tables>): Promise<void> {
  const there = await tablesOf(view);
  for (const table of ownTables.filter((each) => there.has(each)).reverse()) {
    await view.schema.dropTable(table).execute();
  }
}

async function tablesOf(view: View): Promise<ReadonlySet<string>> {
  const tables = await view.introspection.getTables({ withInternalKyselyTables: true });
  return new Set(tables.map(({ name }) => name));
}

type Filling = {
  readonly header: BackupHeader;
  readonly file: string;
  readonly name: string;
  readonly onProgress: BackupProgress;
};

/** The rows are put into tables of their own shape, which then become what this version has. */
async function fill(
  { kind }: Engine,
  view: Transaction<Tables>,
  { header, file, name, onProgress }: Filling,
): Promise<void> {
  await migrate(view, kind, name, header.shape);
  let done = 0;
  for await (const rows of chunks(readBackupRows(file))) {
    await insert(view, rows);
    done += rows.length;
    onProgress(done, header.rows);
  }
  await migrate(view, kind, name);
  await countOn(view, kind);
}

/** Parameters a statement, well below what either database takes. */
const mostParameters = 8000;

async function* chunks(rows: AsyncIterable<BackupRow>): AsyncGenerator<readonly BackupRow[]> {
  let chunk: BackupRow[] = [];
  for await (const row of rows) {
    const [first] = chunk;
    const isFull = (chunk.length + 1) * row.columns.length > mostParameters;
    if (first !== undefined && (isFull || first.table !== row.table)) {
      yield chunk;
      chunk = [];
    }
    chunk.push(row);
  }
  if (chunk.length > 0) yield chunk;
}

async function insert(view: View, rows: readonly BackupRow[]): Promise<void> {
  const [first]: readonly (BackupTable | undefined)[] = rows;
  if (first === undefined) return;
  const columns = sql.join(first.columns.map((column) => sql.ref(column)));
  const values = sql.join(rows.map((row) => sql`(${sql.join(row.values)})`));
  await sql`insert into ${sql.table(first.table)} (${columns}) values ${values}`.execute(view);
}

/** SQLite goes on from the highest number by itself. */
async function countOn(view: View, kind: DatabaseKind): Promise<void> {
  if (kind === "sqlite") return;
  for (const [table, column] of numberedColumns) {
    await sql`
      select setval(pg_get_serial_sequence(${table}, ${column}), coalesce(max(${sql.ref(column)}), 0) + 1, false)
      from ${sql.table(table)}`.execute(view);
  }
}
