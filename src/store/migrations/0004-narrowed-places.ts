import { type Kysely, sql } from "kysely";
import type { DatabaseKind } from "../engine.ts";

/** When a place came to see less than before, for messages that were on their way then. */
export async function dateNarrowing(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const text = kind === "postgres" ? sql`text collate "C"` : sql`text`;
  await db.schema.alterTable("place_setting").addColumn("narrowed_at", text).execute();
}
