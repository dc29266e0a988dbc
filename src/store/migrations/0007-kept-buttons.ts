import { type Kysely, sql } from "kysely";
import type { DatabaseKind } from "../engine.ts";

/** What buttons ask and have no room for: until now one process remembered it, and every other called them too old. */
export async function keepButtons(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const text = kind === "postgres" ? sql`text collate "C"` : sql`text`;
  await db.schema
    .createTable("kept_button")
    .addColumn("key", text, (column) => column.primaryKey())
    .addColumn("words", "text", (column) => column.notNull())
    .addColumn("keep_until", text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("kept_button_by_end").on("kept_button").column("keep_until").execute();
}
