import type { Kysely } from "kysely";
import type { Engine } from "../engine.ts";
import { openPostgresEngine } from "../open-postgres-store.ts";
import { openSqliteEngine } from "../open-sqlite-store.ts";
import { describeAddress } from "../postgres-problem.ts";
import type { Tables } from "../schema.ts";

/** Where a store is kept. */
export type StorePlace =
  | { readonly kind: "sqlite"; readonly path: string }
  | { readonly kind: "postgres"; readonly url: string };

/** As it is called in messages, without a password. */
export const storeName = (place: StorePlace): string =>
  place.kind === "sqlite" ? place.path : describeAddress(place.url);

/** `prepare` as for each of the two databases. Rejects with `StoreUnavailable`. */
export function openEngineAt(place: StorePlace, prepare?: (db: Kysely<Tables>) => Promise<void>): Promise<Engine> {
  return place.kind === "sqlite" ? openSqliteEngine(place.path, prepare) : openPostgresEngine(place.url, prepare);
}
