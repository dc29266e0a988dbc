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
import type { SqliteDatabase } from "./sqlite-database.ts";

/** Kysely over node:sqlite. There is one connection, so Kysely lets one transaction of the process wait for the other. */
export function sqliteDialect(database: SqliteDatabase): Dialect {
  return {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => sqliteDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** Unlike Kysely takes it, SQLite does change its tables within a transaction; so migrations are whole or not at all. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function sqliteDriver(database: SqliteDatabase): Driver {
  const connection = sqliteConnection(database);
  const command = (sql: string) => async (): Promise<void> => {
    await patiently(() => database.run(sql));
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

function sqliteConnection(database: SqliteDatabase): DatabaseConnection {
  return {
    async executeQuery<Row>({ sql, parameters }: { readonly sql: string; readonly parameters: readonly unknown[] }) {
      const { rows, changes } = await patiently(() => database.run(sql, storedValues(parameters)));
      return { rows: rows as Row[], numAffectedRows: BigInt(changes) } satisfies QueryResult<Row>;
    },
    streamQuery() {
      throw new Error("The store reads in batches; it streams no query.");
    },
  };
}
