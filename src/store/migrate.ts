import type { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import type { DatabaseKind } from "./engine.ts";
import { createRecord } from "./migrations/0001-record.ts";
import { createKilledClaims } from "./migrations/0002-killed-claims.ts";
import { lookUpByIndex } from "./migrations/0003-looked-up.ts";
import { dateNarrowing } from "./migrations/0004-narrowed-places.ts";
import { keepSubscriptions } from "./migrations/0005-subscriptions.ts";
import { takeTurnsInChannels } from "./migrations/0006-turns.ts";
import { keepButtons } from "./migrations/0007-kept-buttons.ts";
import type { Tables } from "./schema.ts";
import { StoreUnavailable } from "./store-unavailable.ts";

type Step = (db: Kysely<unknown>, kind: DatabaseKind) => Promise<void>;

/** Every shape of the store, in order. A name that was released stays. */
const steps: Readonly<Record<string, Step>> = {
  "0001-record": createRecord,
  "0002-killed-claims": createKilledClaims,
  "0003-looked-up": lookUpByIndex,
  "0004-narrowed-places": dateNarrowing,
  "0005-subscriptions": keepSubscriptions,
  "0006-turns": takeTurnsInChannels,
  "0007-kept-buttons": keepButtons,
};

export const shapes: readonly string[] = Object.keys(steps).sort();

/**
 * Brings the tables to their newest shape, or to an earlier one that is named, under a lock: of two processes that start at
 * once one waits. `name` is what the store is called in messages.
 */
export async function migrate(db: Kysely<Tables>, kind: DatabaseKind, name: string, to?: string): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrationsFor(kind)) },
    migrationTableName: "shape",
    migrationLockTableName: "shape_lock",
    nameComparator: (one, other) => (one < other ? -1 : 1),
  });
  await refuseNewer(db, name);
  const { error } = to === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(to);
  if (error === undefined) return;
  await refuseNewer(db, name);
  if (error instanceof StoreUnavailable) throw error;
  throw new StoreUnavailable(
    "migration-failed",
    `The store ${name} could not be brought to the shape of this version: ${error instanceof Error ? error.message : String(error)}. Nothing was changed; restore a backup or report this.`,
    error,
  );
}

function migrationsFor(kind: DatabaseKind) {
  return Object.fromEntries(
    Object.entries(steps).map(([name, step]) => [name, { up: (db: Kysely<unknown>) => step(db, kind) }]),
  );
}

async function refuseNewer(db: Kysely<Tables>, name: string): Promise<void> {
  const newer = (await shapesOf(db)).find((shape) => !shapes.includes(shape));
  if (newer === undefined) return;
  throw new StoreUnavailable(
    "newer-store",
    `The store ${name} was written by a newer version of On Record (its shape is ${newer}, this version knows up to ${shapes.at(-1)}). Update On Record, or restore a backup that this version wrote.`,
  );
}

/** The shapes that the store has gone through; empty for a new one. */
async function shapesOf(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === "shape")) return [];
  const rows = await db.withTables<{ shape: { name: string } }>().selectFrom("shape").select("name").execute();
  return rows.map(({ name }) => name);
}
