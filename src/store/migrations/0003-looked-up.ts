import { type Kysely, sql } from "kysely";
import type { DatabaseKind } from "../engine.ts";

/**
 * What is looked for every second is found by an index, however much is held; what one person alone was shown can be found
 * to be forgotten, and items that a feed shows no longer can be too.
 */
export async function lookUpByIndex(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  await replaceIndexes(db);
  await datePostings(db, kind);
  await dateItems(db, kind);
}

/**
 * SQLite uses a partial index only for a statement that states the same condition word by word, without parameters. Whole
 * ones over the state of messages would be taken for finding those that have something to do, which few have.
 */
async function replaceIndexes(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex("posting_in_doubt").execute();
  await sql`create index posting_in_doubt on posting (asked_at) where state = 'posting'`.execute(db);
  await sql`create index posting_unreached on posting (asked_at) where state = 'unreachable'`.execute(db);
  await db.schema.dropIndex("delivery_to_do").execute();
  await db.schema.createIndex("delivery_by_state").on("delivery").columns(["state", "due_at"]).execute();
  await db.schema.createIndex("article_by_state").on("article").columns(["state", "embargoed_until"]).execute();
  await db.schema.createIndex("change_by_time").on("change").columns(["at", "article"]).execute();
}

async function datePostings(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const text = textOf(kind);
  await db.schema.alterTable("posting").addColumn("secret_until", text).execute();
  await db.schema
    .alterTable("posting")
    .addColumn("visibility", text, (column) => column.notNull().defaultTo("public"))
    .execute();
  // Within a string of JSON a quotation mark has a backslash before it, so no text passes for this.
  await sql`update posting set visibility = 'private' where body like '%"visibility":"private"%'`.execute(db);
  // At worst a few that are good for some minutes more are wiped with the others.
  await sql`update posting set secret_until = asked_at where body like '%"handle":{%'`.execute(db);
  await db.schema.createIndex("posting_by_visibility").on("posting").columns(["visibility", "asked_at"]).execute();
  await db.schema.createIndex("posting_by_secret").on("posting").column("secret_until").execute();
}

async function dateItems(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  await db.schema
    .alterTable("source_item")
    .addColumn("seen_at", textOf(kind), (column) => column.notNull().defaultTo(""))
    .execute();
  await sql`update source_item set seen_at = ${instantOf(kind)}`.execute(db);
  await db.schema.createIndex("source_item_by_time").on("source_item").columns(["source", "seen_at"]).execute();
}

const textOf = (kind: DatabaseKind) => (kind === "postgres" ? sql`text collate "C"` : sql`text`);

/** The database's own clock, as the store writes instants. */
const instantOf = (kind: DatabaseKind) =>
  kind === "postgres"
    ? sql`to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    : sql`strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`;
