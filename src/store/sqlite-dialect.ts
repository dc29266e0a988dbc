import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from "kysely";
import { storedValues } from "./parameters.ts";
import { patiently } from "./patiently.ts";
import type { SqliteDatabase, SqliteResult } from "./sqlite-database.ts";

/**
 * Kysely over node:sqlite. There is one connection, so Kysely lets one transaction of the process wait for the other.
 * `describe` gives what is thrown for what went wrong.
 */
export function sqliteDialect(database: SqliteDatabase, describe: Describe = (error) => error): Dialect {
  return {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => sqliteDriver(database, describe),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

type Describe = (error: unknown) => unknown;
type Run = (...given: Parameters<SqliteDatabase["run"]>) => Promise<SqliteResult>;

/** Unlike Kysely takes it, SQLite does change its tables within a transaction; so migrations are whole or not at all. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function sqliteDriver(database: SqliteDatabase, describe: Describe): Driver {
  const run: Run = (sql, parameters) =>
    patiently(() => database.run(sql, parameters)).catch((error: unknown) => {
      throw describe(error);
    });
  const connection = sqliteConnection(run);
  const command = (sql: string) => async (): Promise<void> => {
    await run(sql);
  };
  return {
    init: () => Promise.resolve(),
    acquireConnection: () => Promise.resolve(connection),
    // A writer that begins as a reader fails instead of waiting when another has written meanwhile.
    beginTransaction: (_, { accessMode }: TransactionSettings) =>
      command(accessMode === "read only" ? "begin" : "begin immediate")(),
    commitTransaction: command("commit"),
    rollbackTransaction: () => patiently(() => database.rollback()),
    releaseConnection: () => Promise.resolve(),
    destroy: () => Promise.resolve(database.close()),
  };
}

function sqliteConnection(run: Run): DatabaseConnection {
  return {
    async executeQuery<Row>({ sql, parameters }: { readonly sql: string; readonly parameters: readonly unknown[] }) {
      const { rows, changes } = await run(sql, storedValues(parameters));
      return { rows: rows as Row[], numAffectedRows: BigInt(changes) } satisfies QueryResult<Row>;
    },
    streamQuery() {
      throw new Error("The store reads in batches; it streams no query.");
    },
  };
}
