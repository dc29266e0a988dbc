import { Kysely, PostgresDialect, sql } from "kysely";
import { createBell } from "./bell.ts";
import { createStore } from "./create-store.ts";
import type { Engine } from "./engine.ts";
import { listenToPostgres } from "./listen-to-postgres.ts";
import { migrate } from "./migrate.ts";
import { openPostgresPool } from "./postgres-pool.ts";
import { describeAddress, postgresProblem } from "./postgres-problem.ts";
import type { Tables } from "./schema.ts";
import type { Store } from "./store.ts";
import { StoreUnavailable } from "./store-unavailable.ts";

export type PostgresStoreOptions = {
  /** "postgres://user:password@host:5432/database", as DATABASE_URL has it. */
  readonly url: string;
};

/** The store on a server, shared by several processes. Rejects with `StoreUnavailable`. */
export async function openPostgresStore({ url }: PostgresStoreOptions): Promise<Store> {
  return createStore(await openPostgresEngine(url));
}

/** Rejects with `StoreUnavailable`. `prepare` makes the tables what they should be; usually their newest shape. */
export async function openPostgresEngine(
  url: string,
  prepare: (db: Kysely<Tables>) => Promise<void> = (db) => migrate(db, "postgres", describeAddress(url)),
): Promise<Engine> {
  let db: Kysely<Tables> | undefined;
  try {
    if (!/^postgres(?:ql)?:\/\//i.test(url)) throw new TypeError("Invalid URL");
    db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: openPostgresPool(url) }) });
    await refuseOldServer(db, url);
    await prepare(db);
    return postgresEngine(db, url);
  } catch (error) {
    await db?.destroy();
    throw postgresProblem(error, url);
  }
}

/** The oldest version that PostgreSQL still mends as this is written, and on which this is tested. */
const oldestServer = 14;

async function refuseOldServer(db: Kysely<Tables>, url: string): Promise<void> {
  const { rows } = await sql<{ version: number }>`
    select current_setting('server_version_num')::int as version`.execute(db);
  const version = Math.floor((rows[0]?.version ?? 0) / 10_000);
  if (version >= oldestServer) return;
  throw new StoreUnavailable(
    "old-server",
    `The server at ${describeAddress(url)} is PostgreSQL ${version}. On Record needs ${oldestServer} or newer: upgrade it, or name another in DATABASE_URL.`,
  );
}

/** Milliseconds between looks, since a notice is lost with the connection that should have brought it. */
const pollEvery = 1000;

function postgresEngine(db: Kysely<Tables>, url: string): Engine {
  const bell = createBell();
  let stop: (() => Promise<void>) | undefined;
  const start = (): (() => Promise<void>) => {
    const timer = setInterval(bell.ring, pollEvery).unref();
    const leave = listenToPostgres(url, bell.ring);
    return () => {
      clearInterval(timer);
      return leave();
    };
  };
  const rest = async (): Promise<void> => {
    const stopping = stop;
    stop = undefined;
    await stopping?.();
  };
  return {
    kind: "postgres",
    db,
    notice: bell.ring,
    watch(onMore) {
      const leave = bell.listen(onMore);
      stop ??= start();
      return () => {
        leave();
        if (!bell.hasListeners()) void rest();
      };
    },
    async close() {
      await rest();
      await db.destroy();
    },
  };
}
