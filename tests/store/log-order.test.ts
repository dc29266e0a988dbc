import { Client } from "pg";
import { afterAll, describe, expect, test } from "vitest";
import type { Change } from "../../src/log/change.ts";
import { openPostgresStore } from "../../src/store/open-postgres-store.ts";
import type { Store } from "../../src/store/store.ts";
import { findPostgres } from "../support/postgres.ts";
import { articleNamed, claimOf, enter } from "./amend.ts";

const postgres = await findPostgres();
const reason = postgres.kind === "missing" ? ` (skipped: ${postgres.reason})` : "";
/** Milliseconds, for a machine that has much else to do. */
const timeout = 60_000;
const writers = 8;
const articlesEach = 20;

describe.skipIf(postgres.kind === "missing")(`the log of a server with many writers${reason}`, () => {
  const closing: (() => Promise<unknown>)[] = [];
  afterAll(async () => {
    for (const close of closing) await close();
  });
  const createDatabase = (): Promise<string> => {
    if (postgres.kind === "missing") throw new Error(postgres.reason);
    return postgres.createDatabase();
  };
  const connect = async (url: string): Promise<Client> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    closing.push(() => client.end());
    return client;
  };

  test("a reader that goes by the numbers of a sequence alone misses what commits late", async () => {
    const url = await createDatabase();
    const [slow, quick, reader] = [await connect(url), await connect(url), await connect(url)];
    await reader.query("create table entry (seq bigserial primary key)");
    await slow.query("begin");
    await slow.query("insert into entry default values");
    await quick.query("insert into entry default values");
    const seen = await reader.query("select seq from entry where seq > 0");
    await slow.query("commit");
    const later = await reader.query("select seq from entry where seq > 2");
    expect([seen.rows, later.rows]).toEqual([[{ seq: "2" }], []]);
  });

  test("a follower of the store misses none of what eight write at once, and sees none twice", {
    timeout,
  }, async () => {
    const url = await createDatabase();
    const follower = await openPostgresStore({ url });
    const stores = await Promise.all(Array.from({ length: writers }, () => openPostgresStore({ url })));
    closing.push(...[follower, ...stores].map((store) => store.close));
    let isWriting = true;
    const seen: Change[] = [];
    const follow = async (): Promise<void> => {
      for (let position = follower.log.start; ; ) {
        const wasWriting = isWriting;
        const { changes, position: next } = await follower.log.read(position, 7);
        seen.push(...changes);
        position = next;
        if (!wasWriting && changes.length === 0) return;
      }
    };
    const following = follow();
    await Promise.all(stores.map((store, writer) => write(store, writer)));
    isWriting = false;
    await following;
    const expected = writers * articlesEach * 2;
    expect(seen).toHaveLength(expected);
    expect(new Set(seen.map(({ claim }) => claim)).size).toBe(expected);
  });
});

async function write(store: Store, writer: number): Promise<void> {
  for (const number of Array(articlesEach).keys()) {
    const article = articleNamed(`w${writer}-${number}`);
    await enter(store, article, [claimOf(article, 1), claimOf(article, 2)]);
  }
}
