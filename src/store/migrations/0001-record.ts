import { type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely, sql } from "kysely";
import type { DatabaseKind } from "../engine.ts";

/** The first shape of the store. Released shapes are never edited: what changes later is a migration of its own. */
export async function createRecord(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const columns = columnsOf(kind);
  await createArticles(db, columns);
  await createChanges(db, columns);
  await createMessages(db, columns);
  await createDesk(db, columns);
}

type Columns = ReturnType<typeof columnsOf>;
type Table = CreateTableBuilder<string, string>;

/** Text sorts by its bytes in both databases, so that instants and ids sort alike whatever the server's language. */
function columnsOf(kind: DatabaseKind) {
  const textType = kind === "postgres" ? sql`text collate "C"` : sql`text`;
  const required = (column: ColumnDefinitionBuilder) => column.notNull();
  const number = kind === "postgres" ? "bigint" : "integer";
  return {
    numbered: (name: string) => (table: Table) =>
      table.addColumn(name, number, (column) =>
        kind === "postgres" ? column.generatedByDefaultAsIdentity().primaryKey() : column.primaryKey().autoIncrement(),
      ),
    text: (names: readonly string[]) => (table: Table) =>
      names.reduce((grown, name) => grown.addColumn(name, textType, required), table),
    optionalText: (names: readonly string[]) => (table: Table) =>
      names.reduce((grown, name) => grown.addColumn(name, textType), table),
    numbers: (names: readonly string[]) => (table: Table) =>
      names.reduce((grown, name) => grown.addColumn(name, number, required), table),
    optionalNumbers: (names: readonly string[]) => (table: Table) =>
      names.reduce((grown, name) => grown.addColumn(name, number), table),
    /** A text that names a row of another table and goes with it. */
    textOf: (name: string, target: string) => (table: Table) =>
      table.addColumn(name, textType, (column) => column.notNull().references(target).onDelete("cascade")),
  };
}

async function createArticles(db: Kysely<unknown>, columns: Columns): Promise<void> {
  const { numbered, text, optionalText, numbers, textOf } = columns;
  await db.schema
    .createTable("article")
    .$call(numbered("nr"))
    .$call(text(["id", "body", "state", "origin_kind", "origin_id"]))
    .$call(numbers(["version"]))
    .$call(text(["fingerprint", "arrived_at", "changed_at"]))
    .$call(optionalText(["uri", "url", "embargoed_until"]))
    .addUniqueConstraint("article_once", ["id"])
    .execute();
  await db.schema.createIndex("article_by_uri").on("article").column("uri").execute();
  await db.schema.createIndex("article_by_url").on("article").column("url").execute();
  await db.schema.createIndex("article_by_origin").on("article").columns(["origin_kind", "origin_id"]).execute();
  await db.schema
    .createTable("article_version")
    .$call(textOf("article", "article.id"))
    .$call(numbers(["version"]))
    .$call(text(["at", "state", "body"]))
    .$call(optionalText(["text"]))
    .addPrimaryKeyConstraint("article_version_once", ["article", "version"])
    .execute();
  await db.schema
    .createTable("claim_revision")
    .$call(text(["claim"]))
    .$call(numbers(["revision", "version"]))
    .$call(textOf("article", "article.id"))
    .$call(text(["since", "held_since"]))
    .$call(optionalText(["until"]))
    .$call(numbers(["place"]))
    .$call(text(["body"]))
    .addPrimaryKeyConstraint("claim_revision_once", ["claim", "revision", "version"])
    .execute();
  await sql`create unique index claim_stands_once on claim_revision (claim) where until is null`.execute(db);
  await db.schema.createIndex("claim_revision_by_article").on("claim_revision").columns(["article", "until"]).execute();
}

async function createChanges(db: Kysely<unknown>, columns: Columns): Promise<void> {
  const { numbered, text, optionalText, numbers, optionalNumbers, textOf } = columns;
  await db.schema
    .createTable("change")
    .$call(numbered("seq"))
    .$call(text(["at"]))
    .$call(textOf("article", "article.id"))
    .$call(text(["kind"]))
    .$call(optionalText(["claim"]))
    .$call(optionalNumbers(["revision"]))
    .$call(optionalText(["difference", "was", "state"]))
    .execute();
  await db.schema.createIndex("change_by_article").on("change").columns(["article", "seq"]).execute();
  await db.schema.createIndex("change_by_claim").on("change").columns(["claim", "seq"]).execute();
  await db.schema
    .createTable("follower")
    .$call(text(["name"]))
    .$call(numbers(["seq"]))
    .addPrimaryKeyConstraint("follower_once", ["name"])
    .execute();
}

async function createMessages(db: Kysely<unknown>, columns: Columns): Promise<void> {
  const { numbered, text, optionalText, numbers, textOf } = columns;
  await db.schema
    .createTable("posting")
    .$call(text(["id", "platform", "channel"]))
    .$call(optionalText(["message"]))
    .$call(text(["body", "asked_at", "state"]))
    .$call(optionalText(["problem"]))
    .$call(numbers(["wanted", "shown", "attempts"]))
    .$call(optionalText(["due_at", "owner", "lease_until"]))
    .addPrimaryKeyConstraint("posting_once", ["id"])
    .execute();
  await db.schema.createIndex("posting_by_message").on("posting").columns(["message", "channel", "platform"]).execute();
  await sql`create index posting_to_do on posting (wanted) where wanted > shown`.execute(db);
  await sql`create index posting_in_doubt on posting (asked_at) where state <> 'posted'`.execute(db);
  await db.schema
    .createTable("posting_claim")
    .$call(textOf("posting", "posting.id"))
    .$call(numbers(["turn"]))
    .$call(text(["claim"]))
    .$call(numbers(["revision"]))
    .addPrimaryKeyConstraint("posting_claim_once", ["posting", "turn"])
    .execute();
  await db.schema.createIndex("posting_by_claim").on("posting_claim").column("claim").execute();
  await db.schema
    .createTable("delivery")
    .$call(numbered("nr"))
    .$call(text(["id", "key", "platform", "purpose", "body", "state"]))
    .$call(numbers(["attempts"]))
    .$call(text(["due_at"]))
    .$call(optionalText(["first_tried_at", "message", "problem", "owner", "lease_until"]))
    .addUniqueConstraint("delivery_once", ["key"])
    .addUniqueConstraint("delivery_token_once", ["id"])
    .execute();
  await sql`create index delivery_to_do on delivery (due_at) where state in ('due', 'posting')`.execute(db);
}

async function createDesk(db: Kysely<unknown>, columns: Columns): Promise<void> {
  const { numbered, text, optionalText, textOf } = columns;
  await db.schema
    .createTable("source")
    .$call(text(["id", "url", "state", "next_at", "body"]))
    .$call(optionalText(["owner", "lease_until"]))
    .addPrimaryKeyConstraint("source_once", ["id"])
    .addUniqueConstraint("source_address_once", ["url"])
    .execute();
  await db.schema
    .createTable("source_item")
    .$call(textOf("source", "source.id"))
    .$call(text(["key", "article", "fingerprint"]))
    .addPrimaryKeyConstraint("source_item_once", ["source", "key"])
    .execute();
  await db.schema
    .createTable("gap")
    .$call(numbered("id"))
    .$call(text(["key", "state", "body"]))
    .$call(optionalText(["answered_by", "answered_at"]))
    .execute();
  await sql`create unique index gap_open_once on gap (key) where state = 'open'`.execute(db);
  await db.schema
    .createTable("place_setting")
    .$call(text(["platform", "channel", "collections", "ground_rule"]))
    .$call(optionalText(["audience"]))
    .addPrimaryKeyConstraint("place_setting_once", ["platform", "channel"])
    .execute();
  await db.schema
    .createTable("place_grant")
    .$call(text(["role", "platform", "kind", "id"]))
    .addPrimaryKeyConstraint("place_grant_once", ["role", "platform", "kind", "id"])
    .execute();
  await db.schema
    .createTable("audit")
    .$call(numbered("nr"))
    .$call(text(["at", "body"]))
    .execute();
  await db.schema
    .createTable("note")
    .$call(text(["name", "value"]))
    .addPrimaryKeyConstraint("note_once", ["name"])
    .execute();
}
