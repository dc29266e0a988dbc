import { DatabaseSync } from "node:sqlite";
import { Client } from "pg";
import { z } from "zod";
import type { Posting } from "../../src/corrections/posting.ts";
import type { Delivery } from "../../src/delivery/delivery.ts";
import type { Store } from "../../src/store/store.ts";

/** What the record holds, read past the code that wrote it as far as which rows there are is concerned. */
export type SoakTables = {
  readonly deliveries: readonly Delivery[];
  readonly postings: readonly Posting[];
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>;
};

const tables =
  "article article_version claim_revision killed_claim change posting posting_claim delivery channel_turn told_key subscription inbox lease source source_item gap audit note".split(
    " ",
  );

type Where = { readonly file: string } | { readonly url: string };

export async function readTables(store: Store, where: Where, { isCountOnly = false } = {}): Promise<SoakTables> {
  const database = await openReader(where);
  try {
    const counts: Record<string, number> = {};
    for (const table of tables) {
      const [row] = await database.rows(`select count(*) as n from ${table}`);
      counts[table] = Number(z.object({ n: z.coerce.number() }).parse(row).n);
    }
    if (isCountOnly) return { deliveries: [], postings: [], counts };
    const ids = async (table: string): Promise<readonly string[]> =>
      z
        .array(z.object({ id: z.string() }))
        .parse(await database.rows(`select id from ${table}`))
        .map(({ id }) => id);
    return {
      deliveries: await all(await ids("delivery"), store.outbox.find),
      postings: await all(await ids("posting"), store.ledger.find),
      counts,
    };
  } finally {
    await database.close();
  }
}

async function all<T>(ids: readonly string[], find: (id: string) => Promise<T | undefined>): Promise<readonly T[]> {
  const found: T[] = [];
  for (const id of ids) {
    const one = await find(id);
    if (one !== undefined) found.push(one);
  }
  return found;
}

async function openReader(where: Where) {
  if ("file" in where) {
    const database = new DatabaseSync(where.file, { readOnly: true });
    return {
      rows: (sql: string): Promise<unknown[]> => Promise.resolve(database.prepare(sql).all()),
      close: () => Promise.resolve(database.close()),
    };
  }
  const client = new Client({ connectionString: where.url });
  await client.connect();
  return { rows: async (sql: string): Promise<unknown[]> => (await client.query(sql)).rows, close: () => client.end() };
}
