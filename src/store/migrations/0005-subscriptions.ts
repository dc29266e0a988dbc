import { type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely, sql } from "kysely";
import type { DatabaseKind } from "../engine.ts";

type Columns = ReturnType<typeof columnsOf>;

/** What channels have asked to be told, and what several processes must know of each other to share the work. */
export async function keepSubscriptions(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const columns = columnsOf(kind);
  await createSubscriptions(db, columns, kind);
  await createShared(db, columns);
  await db.schema.alterTable("delivery").addColumn("follows", columns.textType).execute();
  await db.schema.alterTable("delivery").addColumn("subscription", columns.number).execute();
  await sql`create index delivery_by_lead on delivery (follows) where follows is not null`.execute(db);
  await sql`create index delivery_by_subscription on delivery (subscription) where subscription is not null`.execute(
    db,
  );
}

function columnsOf(kind: DatabaseKind) {
  const textType = kind === "postgres" ? sql`text collate "C"` : sql`text`;
  const number = kind === "postgres" ? ("bigint" as const) : ("integer" as const);
  const add =
    (names: readonly string[], build: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder) =>
    (table: CreateTableBuilder<string, string>) =>
      names.reduce((grown, name) => grown.addColumn(name, textType, build), table);
  return {
    textType,
    number,
    text: (names: readonly string[]) => add(names, (column) => column.notNull()),
    optionalText: (names: readonly string[]) => add(names, (column) => column),
  };
}

async function createSubscriptions(
  db: Kysely<unknown>,
  { text, optionalText, number }: Columns,
  kind: DatabaseKind,
): Promise<void> {
  await db.schema
    .createTable("subscription")
    .addColumn("id", number, (column) =>
      kind === "postgres" ? column.generatedByDefaultAsIdentity().primaryKey() : column.primaryKey().autoIncrement(),
    )
    .$call(text(["kind", "platform", "channel", "state"]))
    .addColumn("turn", number, (column) => column.notNull())
    .$call(optionalText(["due_at", "wake_at"]))
    .$call(text(["body"]))
    .$call(optionalText(["owner", "lease_until"]))
    .execute();
  await db.schema.createIndex("subscription_by_state").on("subscription").columns(["state", "due_at"]).execute();
  await db.schema.createIndex("subscription_by_channel").on("subscription").columns(["channel", "platform"]).execute();
}

async function createShared(db: Kysely<unknown>, { text, optionalText }: Columns): Promise<void> {
  await db.schema
    .createTable("inbox")
    .$call(text(["platform", "event", "taken_at"]))
    .$call(optionalText(["owner", "lease_until"]))
    .addPrimaryKeyConstraint("inbox_once", ["platform", "event"])
    .execute();
  await db.schema.createIndex("inbox_by_time").on("inbox").column("taken_at").execute();
  await db.schema
    .createTable("lease")
    .$call(text(["name", "owner", "lease_until"]))
    .addPrimaryKeyConstraint("lease_once", ["name"])
    .execute();
}
