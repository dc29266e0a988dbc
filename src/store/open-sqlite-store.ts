import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely } from "kysely";
import { createBell } from "./bell.ts";
import { createStore } from "./create-store.ts";
import type { Engine } from "./engine.ts";
import { migrate } from "./migrate.ts";
import type { Tables } from "./schema.ts";
import { openSqliteDatabase, type SqliteDatabase } from "./sqlite-database.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";
import { sqliteProblem, sqliteProblemInUse } from "./sqlite-problem.ts";
import type { Store } from "./store.ts";

export type SqliteStoreOptions = {
  /** A file, made with its folder where it is not there, or ":memory:". */
  readonly path: string;
};

/** The store in one file of the data folder. Rejects with `StoreUnavailable`. */
export async function openSqliteStore({ path }: SqliteStoreOptions): Promise<Store> {
  return createStore(await openSqliteEngine(path));
}

/** Rejects with `StoreUnavailable`. `prepare` makes the tables what they should be; usually their newest shape. */
export async function openSqliteEngine(
  path: string,
  prepare: (db: Kysely<Tables>) => Promise<void> = (db) => migrate(db, "sqlite", path),
): Promise<Engine> {
  try {
    const isKept = path !== ":memory:";
    if (isKept) mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const isNew = isKept && !existsSync(path);
    const database = openSqliteDatabase(path);
    // It holds what is embargoed too; the files that SQLite puts beside it get the same rights.
    if (isNew) chmodSync(path, 0o600);
    const db = new Kysely<Tables>({ dialect: sqliteDialect(database, (error) => sqliteProblemInUse(error, path)) });
    try {
      await prepare(db);
    } catch (error) {
      await db.destroy();
      database.close();
      throw error;
    }
    return sqliteEngine(db, database);
  } catch (error) {
    throw sqliteProblem(error, path);
  }
}

/** Milliseconds between looks at whether another process has written. */
const pollEvery = 200;

function sqliteEngine(db: Kysely<Tables>, database: SqliteDatabase): Engine {
  const bell = createBell();
  let timer: NodeJS.Timeout | undefined;
  /** A number that SQLite changes when another connection has committed. */
  const dataVersion = (): string | undefined => {
    try {
      return JSON.stringify(database.run("pragma data_version").rows);
    } catch {
      // Whoever is woken now meets what is wrong, and has somebody to tell.
      return undefined;
    }
  };
  const poll = (): void => {
    let seen = dataVersion();
    timer = setInterval(() => {
      const now = dataVersion();
      if (now !== seen) bell.ring();
      seen = now;
    }, pollEvery).unref();
  };
  const rest = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  return {
    kind: "sqlite",
    db,
    notice: bell.ring,
    watch(onMore) {
      const leave = bell.listen(onMore);
      if (timer === undefined) poll();
      return () => {
        leave();
        if (!bell.hasListeners()) rest();
      };
    },
    async close() {
      rest();
      await db.destroy();
      database.close();
    },
  };
}
