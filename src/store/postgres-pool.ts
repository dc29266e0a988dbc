import type { PostgresPool, PostgresPoolClient } from "kysely";
import { type ClientConfig, Pool, type PoolClient, types } from "pg";
import { storedValues } from "./parameters.ts";
import { postgresProblemInUse } from "./postgres-problem.ts";

/** PostgreSQL's own number for the type of `bigint`, which `pg` gives as text. Numbers of the store stay below 2^53. */
const bigintType = 20;

/**
 * Milliseconds. Nothing that the store asks for takes nearly as long; whoever is frozen in between holds nobody up for longer.
 * `answer`: the server would have given up before, so that no answer comes any more and the way to it is broken.
 */
const timeouts = { connect: 10_000, statement: 60_000, idleInTransaction: 30_000, answer: 65_000 };

export function connectionConfig(url: string): ClientConfig {
  return {
    connectionString: url,
    application_name: "onrecord",
    keepAlive: true,
    connectionTimeoutMillis: timeouts.connect,
    statement_timeout: timeouts.statement,
    idle_in_transaction_session_timeout: timeouts.idleInTransaction,
    types: {
      getTypeParser: (type: number, format?: "text" | "binary") =>
        type === bigintType ? Number : types.getTypeParser(type, format ?? "text"),
    },
  };
}

/**
 * Connections that are made as they are needed, and anew after the server was restarted. One over which no answer comes is
 * closed, since a network that swallows everything says so to nobody for a quarter of an hour.
 */
export function openPostgresPool(url: string, answerWithin = timeouts.answer): PostgresPool {
  const pool = new Pool({ ...connectionConfig(url), max: 10 });
  const fail = (error: unknown): never => {
    throw postgresProblemInUse(error, url);
  };
  // A lost connection emits an error, idle ones on the pool and those in use on themselves; unheard, it ends the process.
  // Who was waiting for it is told by the query that fails.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return {
    connect: async () => normalising(await pool.connect().catch(fail), { answerWithin, fail }),
    end: () => pool.end(),
    options: pool.options,
  };
}

type Normalising = { readonly answerWithin: number; readonly fail: (error: unknown) => never };

function normalising(client: PoolClient, { answerWithin, fail }: Normalising): PostgresPoolClient {
  let isReleased = false;
  const release = (destroy?: boolean): void => {
    if (!isReleased) client.release(destroy);
    isReleased = true;
  };
  return {
    query: (sql: unknown, parameters: readonly unknown[] = []) => {
      if (typeof sql !== "string") throw new Error("The store reads in batches; it opens no cursor.");
      // Released to be destroyed, a client is closed with whatever it waits for, which then fails.
      const late = setTimeout(release, answerWithin, true);
      const answer = Reflect.apply(client.query, client, [sql, storedValues(parameters)]);
      const settled = () => clearTimeout(late);
      answer.then(settled, settled);
      return answer.catch(fail);
    },
    release,
  };
}
