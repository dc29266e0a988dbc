import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { Client } from "pg";
import { afterAll, expect, test } from "vitest";
import { migrate, shapes } from "../../src/store/migrate.ts";
import { openPostgresStore } from "../../src/store/open-postgres-store.ts";
import { openSqliteEngine, openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import { openSqliteDatabase } from "../../src/store/sqlite-database.ts";
import type { Store } from "../../src/store/store.ts";
import { findPostgres } from "../support/postgres.ts";
import { articleNamed, claimOf, enter, instant, readAll, textsOf } from "./amend.ts";
import { fire, first, second } from "./fill-store.ts";

/**
 * Stores as the first version of On Record made them. What builds them here is fixed for ever, so that it cannot follow a
 * change of the migrations; whatever shape is the newest, their rows must be kept in it.
 */

const postgres = await findPostgres();
const folder = mkdtempSync(join(tmpdir(), "onrecord-shapes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const frozen = (name: string): string =>
  readFileSync(new URL(`../fixtures/store/shape-1.${name}.sql`, import.meta.url), "utf8");
const statementsOf = (text: string): readonly string[] =>
  text
    .split(/;\n/)
    .map((each) => each.trim())
    .filter(Boolean);

async function expectAllKept(store: Store): Promise<void> {
  expect((await readAll(store)).map(({ article }) => article.id)).toEqual(["fire", "flood"]);
  expect(textsOf(await store.articles.find(fire.id))).toEqual(["Sentence one."]);
  const revisions = await store.articles.revisions([first.id, second.id]);
  expect(revisions.map(({ claim, until }) => [claim.text, until])).toEqual([
    [first.text, instant("11:00")],
    ["Sentence 2.", instant("11:00")],
    ["Sentence one.", undefined],
  ]);
  const { changes } = await store.log.read(store.log.start, 100);
  expect(changes.map(({ seq, kind }) => [seq, kind])).toEqual([
    [1, "claim-added"],
    [2, "claim-added"],
    [3, "claim-changed"],
    [4, "claim-withdrawn"],
    [5, "claim-added"],
  ]);
  expect(await store.log.positionOf("digests")).toBe(await store.log.head());
  expect(await store.ledger.findByMessage("slack", "C1", "200.1")).toMatchObject({ id: "p1", wanted: 3, shown: 2 });
  expect((await store.outbox.waiting(5)).map(({ id, state }) => [id, state])).toEqual([
    ["d1", "posting"],
    ["d2", "due"],
  ]);
  expect(await store.sources.find("example")).toMatchObject({ floor: 60, follows: false });
  expect(await store.sources.items("example", ["1"])).toMatchObject([
    { article: "fire", seenAt: expect.stringMatching(/^20\d\d-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/) },
  ]);
  expect((await store.gaps.open()).map(({ ask }) => ask)).toEqual(["when fire"]);
  expect(await store.places.settings({ platform: "slack", channel: "C1" })).toMatchObject({ collections: ["courts"] });
  expect(await store.places.grants()).toHaveLength(1);
  expect(await store.audit.read({ limit: 5 })).toMatchObject([{ action: "kill", outcome: "refused" }]);
  expect(await store.notes.read("glossary")).toBe("POW: prisoner of war");
  const storm = articleNamed("storm");
  expect(await enter(store, storm, [claimOf(storm, 1)])).toMatchObject([{ seq: 6 }]);
}

test("a SQLite file of the first shape is brought to the newest with all it holds", async () => {
  const path = join(folder, "first.db");
  const database = openSqliteDatabase(path);
  for (const statement of [...statementsOf(frozen("sqlite")), ...statementsOf(frozen("rows"))]) database.run(statement);
  database.close();
  const store = await openSqliteStore({ path });
  await expectAllKept(store);
  await store.close();
});

test.skipIf(postgres.kind === "missing")(
  "a PostgreSQL database of the first shape is brought to the newest with all it holds",
  async () => {
    const url = postgres.kind === "there" ? await postgres.createDatabase() : "";
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(frozen("postgres"));
    await client.query(frozen("rows"));
    for (const column of ["article.nr", "change.seq", "delivery.nr", "gap.id", "audit.nr"]) {
      const [table, name] = column.split(".");
      await client.query(`select setval(pg_get_serial_sequence('${table}', '${name}'), max(${name})) from ${table}`);
    }
    await client.end();
    const store = await openPostgresStore({ url });
    await expectAllKept(store);
    await store.close();
  },
);

test("what makes the first shape is not edited after its release", async () => {
  const tables = sql<{ sql: string }>`
    select sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by rowid`;
  const [shape] = shapes;
  const engine = await openSqliteEngine(":memory:", (db) => migrate(db, "sqlite", "memory", shape));
  const { rows } = await tables.execute(engine.db);
  await engine.close();
  expect(rows.map((row) => row.sql)).toEqual(statementsOf(frozen("sqlite")));
});
