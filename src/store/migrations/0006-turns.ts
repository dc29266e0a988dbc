import { type Kysely, sql } from "kysely";
import type { DatabaseKind } from "../engine.ts";

/**
 * Whose turn it is among posts, for all processes together; which of them are looked up again afterwards; and which keys
 * stay taken when their posts are forgotten.
 */
export async function takeTurnsInChannels(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const text = kind === "postgres" ? sql`text collate "C"` : sql`text`;
  for (const name of ["channel", "place", "turn_at"]) {
    await db.schema
      .alterTable("delivery")
      .addColumn(name, text, (column) => column.notNull().defaultTo(""))
      .execute();
  }
  await db.schema.alterTable("delivery").addColumn("audit_at", text).execute();
  // What waits already waits by itself: whose turn is whose among such posts matters to nobody.
  await sql`update delivery set channel = id, place = id, turn_at = due_at`.execute(db);
  await sql`create index delivery_to_audit on delivery (audit_at) where audit_at is not null`.execute(db);
  await sql`create index delivery_copied on delivery (nr) where state = 'posted' and problem is not null`.execute(db);
  await db.schema
    .createTable("channel_turn")
    .addColumn("key", text, (column) => column.primaryKey())
    .addColumn("platform", text, (column) => column.notNull())
    .addColumn("served_at", text)
    .addColumn("not_before", text)
    .execute();
  await db.schema.createIndex("channel_turn_by_time").on("channel_turn").columns(["platform", "served_at"]).execute();
  await db.schema
    .createTable("told_key")
    .addColumn("key", text, (column) => column.primaryKey())
    .execute();
}
