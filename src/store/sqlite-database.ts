import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { StoredValue } from "./parameters.ts";

/**
 * A database file, or ":memory:". The one file that knows node:sqlite: its class is called otherwise in newer Nodes, and it
 * works synchronously, which for a local file is faster than any waiting.
 */
export interface SqliteDatabase {
  run(sql: string, parameters?: readonly StoredValue[]): SqliteResult;
  /** Takes back what was begun. After some failures, such as a full disk, SQLite has done so itself. */
  rollback(): void;
  close(): void;
}

export type SqliteResult = {
  readonly rows: readonly unknown[];
  /** How many rows were written; 0 for what only reads. */
  readonly changes: number;
};

/** Milliseconds for which the thread stands still while another process writes: long where it opens, hardly at all later. */
const busyTimeouts = { opening: 10_000, open: 5 };
/** Prepared statements kept; those of long lists differ by the length of the list. */
const keptStatements = 300;
/** Write-ahead logs of earlier SQLites can be damaged when they are reset while another process writes (sqlite.org/wal.html). */
const soundWal = [3, 51, 3] as const;

export function openSqliteDatabase(path: string): SqliteDatabase {
  const database = new DatabaseSync(path, { timeout: busyTimeouts.opening, enableForeignKeyConstraints: true });
  try {
    prepareDatabase(database);
  } catch (error) {
    database.close();
    throw error;
  }
  const prepare = statementCache(database);
  return {
    run(sql, parameters = []) {
      const { statement, isReader } = prepare(sql);
      if (isReader) return { rows: statement.all(...parameters), changes: 0 };
      return { rows: [], changes: Number(statement.run(...parameters).changes) };
    },
    rollback() {
      if (database.isTransaction) database.exec("rollback");
    },
    close: () => {
      if (database.isOpen) database.close();
    },
  };
}

/** A commit is on the disk when it returns (FULL). Where WAL is not sound the older journal is used: slower, and readers wait. */
function prepareDatabase(database: DatabaseSync): void {
  const version = database.prepare("select sqlite_version() as version").get()?.["version"];
  database.exec(`pragma journal_mode = ${isAtLeast(String(version), soundWal) ? "wal" : "delete"}`);
  database.exec("pragma synchronous = full");
  database.exec(`pragma busy_timeout = ${busyTimeouts.open}`);
}

function isAtLeast(version: string, least: readonly number[]): boolean {
  const parts = version.split(".").map(Number);
  const at = least.findIndex((part, index) => part !== (parts[index] ?? 0));
  return at === -1 || (parts[at] ?? 0) > (least[at] ?? 0);
}

type Prepared = { readonly statement: StatementSync; readonly isReader: boolean };

function statementCache(database: DatabaseSync): (sql: string) => Prepared {
  const kept = new Map<string, Prepared>();
  return (sql) => {
    const known = kept.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    const prepared = { statement, isReader: statement.columns().length > 0 };
    const [oldest] = kept.keys();
    if (kept.size >= keptStatements && oldest !== undefined) kept.delete(oldest);
    kept.set(sql, prepared);
    return prepared;
  };
}
