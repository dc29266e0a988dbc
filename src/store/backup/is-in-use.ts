import { existsSync } from "node:fs";
import { sql } from "kysely";
import { openSqliteDatabase } from "../sqlite-database.ts";
import { openEngineAt, type StorePlace } from "./store-place.ts";

/**
 * Whether another process has the store open, where that can be told: a server lists who is connected, and a file with a
 * write-ahead log lets go of it only where nobody else uses it. A file with the older journal does not tell.
 */
export async function isInUse(place: StorePlace): Promise<boolean> {
  return place.kind === "sqlite" ? isFileInUse(place.path) : isServerInUse(place);
}

function isFileInUse(path: string): boolean {
  if (!existsSync(path)) return false;
  const database = openSqliteDatabase(path);
  try {
    const isWal = JSON.stringify(database.run("pragma journal_mode").rows).includes("wal");
    if (!isWal) return false;
    // Whoever opens it next makes the log anew.
    const left = JSON.stringify(database.run("pragma journal_mode = delete").rows);
    return left.includes("wal");
  } catch {
    return true;
  } finally {
    database.close();
  }
}

async function isServerInUse(place: StorePlace): Promise<boolean> {
  const engine = await openEngineAt(place, () => Promise.resolve());
  try {
    const { rows } = await sql<{ others: number }>`
      select count(*)::int as others from pg_stat_activity
      where datname = current_database() and application_name = 'onrecord' and pid <> pg_backend_pid()`.execute(
      engine.db,
    );
    return (rows[0]?.others ?? 0) > 0;
  } finally {
    await engine.close();
  }
}
