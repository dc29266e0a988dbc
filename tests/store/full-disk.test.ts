import { Kysely, sql } from "kysely";
import { expect, test } from "vitest";
import { createStore } from "../../src/store/create-store.ts";
import { openSqliteEngine } from "../../src/store/open-sqlite-store.ts";
import { openSqliteDatabase } from "../../src/store/sqlite-database.ts";
import { sqliteDialect } from "../../src/store/sqlite-dialect.ts";

test("a disk that is full is said to be, nothing half is kept, and what fits is written afterwards", async () => {
  const database = openSqliteDatabase(":memory:");
  const db = new Kysely<{ note: { text: string } }>({ dialect: sqliteDialect(database) });
  await sql`create table note (text text)`.execute(db);
  await sql`pragma max_page_count = 10`.execute(db);
  const text = "x".repeat(100_000);
  const writing = db.transaction().execute(async (view) => {
    await view.insertInto("note").values({ text: "small" }).execute();
    await view.insertInto("note").values({ text }).execute();
  });
  await expect(writing).rejects.toThrow(/full/);
  expect(await db.selectFrom("note").selectAll().execute()).toEqual([]);
  await db.insertInto("note").values({ text: "small" }).execute();
  expect(await db.selectFrom("note").selectAll().execute()).toEqual([{ text: "small" }]);
  await db.destroy();
});

test("whoever uses a store whose disk is full is told so in a sentence that names it", async () => {
  const engine = await openSqliteEngine(":memory:");
  await sql`pragma max_page_count = 1`.execute(engine.db);
  const store = createStore(engine);
  await expect(store.notes.write("long", "x".repeat(1_000_000))).rejects.toMatchObject({
    ...{ name: "StoreUnavailable", code: "disk-full" },
    message: "There is no room left on the disk of :memory:. Make room, then try again.",
  });
  await store.close();
});

test("whether there is room is tried by writing, which is taken back", async () => {
  const engine = await openSqliteEngine(":memory:");
  const store = createStore(engine);
  const notes = () => engine.db.selectFrom("note").selectAll().execute();
  const before = await notes();
  await store.tryWriting();
  expect(await notes()).toEqual(before);
  await sql`pragma max_page_count = 1`.execute(engine.db);
  await expect(store.tryWriting()).rejects.toMatchObject({ code: "disk-full" });
  expect(await notes()).toEqual(before);
  await store.close();
});
