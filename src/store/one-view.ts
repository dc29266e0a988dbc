import type { Kysely, Transaction } from "kysely";
import type { Engine } from "./engine.ts";
import type { Tables } from "./schema.ts";

/** Runs several reads over one state of the store, whatever is written meanwhile. */
export function inOneView<Result>(
  { db }: Engine,
  read: (view: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(read);
}

/** The database, or a transaction of it. */
export type View = Kysely<Tables>;
