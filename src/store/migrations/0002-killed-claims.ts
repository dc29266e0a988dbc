import { type Kysely, sql } from "kysely";
import type { DatabaseKind } from "../engine.ts";

/** Claims that somebody took off the record for good, in the wording that their article has for them now. */
export async function createKilledClaims(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const text = kind === "postgres" ? sql`text collate "C"` : sql`text`;
  await db.schema
    .createTable("killed_claim")
    .addColumn("claim", text, (column) => column.notNull())
    .addColumn("article", text, (column) => column.notNull().references("article.id").onDelete("cascade"))
    .addColumn("revision", kind === "postgres" ? "bigint" : "integer", (column) => column.notNull())
    .addColumn("body", text, (column) => column.notNull())
    .addColumn("reason", text)
    .addPrimaryKeyConstraint("killed_claim_once", ["claim"])
    .execute();
  await db.schema.createIndex("killed_claim_by_article").on("killed_claim").column("article").execute();
}
