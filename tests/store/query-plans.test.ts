import { Kysely } from "kysely";
import { afterAll, expect, test } from "vitest";
import { claimId } from "../../src/ids.ts";
import { createStore } from "../../src/store/create-store.ts";
import { migrate } from "../../src/store/migrate.ts";
import type { StoredValue } from "../../src/store/parameters.ts";
import type { Tables } from "../../src/store/schema.ts";
import { openSqliteDatabase, type SqliteDatabase } from "../../src/store/sqlite-database.ts";
import { sqliteDialect } from "../../src/store/sqlite-dialect.ts";
import type { Store } from "../../src/store/store.ts";
import { articleNamed, instant } from "./amend.ts";
import { lease, posting } from "./contract/postings.ts";
import { postOf } from "./contract/subscriptions.ts";
import { fillStore } from "./fill-store.ts";

/** What is asked for every second or at every answer must not read more the more is held. */

const database = openSqliteDatabase(":memory:");
let statements: { readonly sql: string; readonly parameters: readonly StoredValue[] }[] = [];
const recording: SqliteDatabase = {
  run(sql, parameters = []) {
    statements.push({ sql, parameters });
    return database.run(sql, parameters);
  },
  rollback: () => database.rollback(),
  close: () => database.close(),
};
const db = new Kysely<Tables>({ dialect: sqliteDialect(recording) });
await migrate(db, "sqlite", "memory");
const nothing = (): undefined => undefined;
const store = createStore({ kind: "sqlite", db, notice: nothing, watch: () => nothing, close: () => db.destroy() });
await fillStore(store);
afterAll(() => store.close());

const fire = articleNamed("fire");
const claim = claimId(fire.id, 1, 1, 1);

const asked: readonly (readonly [string, (store: Store) => Promise<unknown>])[] = [
  ["messages to be corrected", ({ ledger }) => ledger.claim("one", lease)],
  ["messages that show a claim", ({ ledger }) => ledger.showing([claim])],
  ["messages to be raised", ({ ledger }) => ledger.raise([claim], 1)],
  ["a message by its id on the platform", ({ ledger }) => ledger.findByMessage("slack", "C1", "200.1")],
  ["a message to be entered", ({ ledger }) => ledger.intend(posting("p9", [{ claim, revision: 1 }]))],
  ["messages left unconfirmed", ({ ledger }) => ledger.unconfirmed(instant("12:00"))],
  ["messages to be forgotten", ({ ledger }) => ledger.forget({ now: instant("12:00"), askedBefore: instant("09:00") })],
  ["posts that are due", ({ outbox }) => outbox.claim("one", lease)],
  ["posts to be looked up again", ({ outbox }) => outbox.claimAudits(lease)],
  ["posts to be forgotten", ({ outbox }) => outbox.forget(instant("09:00"))],
  ["posts that made trouble", ({ outbox }) => outbox.troubled(5)],
  ["posts to be entered with what follows them", ({ outbox }) => outbox.add([postOf(1, "x"), postOf(1, "y", "x")])],
  ["posts that follow one that failed", ({ outbox }) => outbox.fail("d1", "one", { problem: "No.", again: undefined })],
  ["digests that are due", ({ subscriptions }) => subscriptions.claim("one", { ...lease, limit: 5 })],
  ["digests of a channel", ({ subscriptions }) => subscriptions.all({ platform: "slack", channel: "C1" })],
  ["watches to be woken", ({ subscriptions }) => subscriptions.wake([1, 2], instant("12:00"))],
  ["posts of a digest that is removed", ({ subscriptions }) => subscriptions.remove(1)],
  ["events to be forgotten", ({ inbox }) => inbox.forget(instant("09:00"))],
  ["buttons to be forgotten", ({ buttons }) => buttons.forget(instant("09:00"))],
  ["what is open", (all) => all.measure()],
  ["embargoes that end", ({ articles }) => articles.dueForRelease(instant("12:00"))],
  ["an article", ({ articles }) => articles.find(fire.id)],
  ["an article by its address", ({ articles }) => articles.findByUrl("https://example.org/fire")],
  ["what became of claims", ({ articles }) => articles.revisions([claim])],
  ["the log after a position", ({ log }) => log.read(log.start, 5)],
  ["changes of articles", ({ log }) => log.of([fire.id], { since: instant("10:00") })],
  ["articles changed after an instant", ({ log }) => log.changedAfter(instant("12:00"))],
  ["items of a feed", ({ sources }) => sources.items("example", ["1", "2"])],
  ["items to be forgotten", ({ sources }) => sources.forget("example", instant("09:00"))],
];

/** Tables that never hold much, and what was found by an index before. */
const small = /^SCAN (?:(?:place_grant|source|gap|follower|CONSTANT ROW|waiting)\b|\(subquery)/;

test.each(asked)("%s are found by an index", async (_, ask) => {
  statements = [];
  await ask(store);
  const read = statements.filter(({ sql }) => /^(?:select|update|delete)\b/i.test(sql));
  expect(read.length).toBeGreaterThan(0);
  expect(read.flatMap(wholeScans)).toEqual([]);
});

/** Steps that read every row of a table or index; in the order of its primary key with a limit only a few are read. */
function wholeScans({ sql, parameters }: (typeof statements)[number]): readonly string[] {
  const { rows } = database.run(`explain query plan ${sql}`, parameters);
  return rows
    .map((row) => (typeof row === "object" && row !== null && "detail" in row ? String(row.detail) : ""))
    .filter((step) => step.startsWith("SCAN ") && !small.test(step) && !step.includes("posting_to_do"))
    .filter((step) => !(step === "SCAN change" && /order by "seq" desc limit/.test(sql)))
    .map((step) => `${step}: ${sql}`);
}
