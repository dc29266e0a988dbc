import { z } from "zod";
import type { SeenItem, Source } from "../sources/source.ts";
import type { Engine } from "./engine.ts";
import { inParts } from "./in-parts.ts";
import { leaseEnd } from "./lease.ts";
import type { View } from "./one-view.ts";
import type { SourceList } from "./store.ts";
import { readJson, stated } from "./stored-rows.ts";

export function createSourceList(engine: Engine): SourceList {
  const { db } = engine;
  return {
    async all() {
      const rows = await db.selectFrom("source").select("body").orderBy("id").execute();
      return rows.map(({ body }) => readSource(body));
    },
    find: (id) => findSource(db, id),
    async add(source) {
      const added = await db
        .insertInto("source")
        .values({ id: source.id, ...columns(source), owner: null, lease_until: null })
        .onConflict((conflict) => conflict.doNothing())
        .returning("id")
        .execute();
      return added.length > 0;
    },
    update: (id, changed) => update(engine, id, changed),
    async remove(id) {
      await db.deleteFrom("source").where("id", "=", id).execute();
    },
    claim: (owner, options) => claim(engine, owner, options),
    async release(id, owner) {
      await db
        .updateTable("source")
        .set({ owner: null, lease_until: null })
        .where("id", "=", id)
        .where("owner", "=", owner)
        .execute();
    },
    items: (source, keys) => findItems(db, source, keys),
    remember: (items) => remember(engine, items),
    async forget(source, seenBefore) {
      await db.deleteFrom("source_item").where("source", "=", source).where("seen_at", "<", seenBefore).execute();
    },
  };
}

/** A field of a source that is missing here does not type-check: it would be dropped in reading. */
const sourceFields = {
  id: z.string(),
  kind: z.enum(["feed", "page"]),
  url: z.string(),
  title: stated(z.string()),
  collection: z.string(),
  family: stated(z.string()),
  state: z.enum(["active", "failing", "paused", "gone"]),
  addedBy: z.string(),
  addedAt: z.string(),
  nextAt: z.string(),
  lastAt: stated(z.string()),
  lastOk: stated(z.string()),
  failures: z.number(),
  problem: stated(z.string()),
  every: stated(z.number()),
  floor: stated(z.number()),
  follows: z.boolean(),
  etag: stated(z.string()),
  lastModified: stated(z.string()),
} satisfies Record<keyof Source, z.ZodType>;

const storedSource: z.ZodType<Source> = z.object(sourceFields);

const readSource = (body: string): Source => readJson(storedSource, body, "a source");

const columns = (source: Source) => ({
  url: source.url,
  state: source.state,
  next_at: source.nextAt,
  body: JSON.stringify(source),
});

async function findSource(view: View, id: string): Promise<Source | undefined> {
  const row = await view.selectFrom("source").select("body").where("id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : readSource(row.body);
}

/** Where the new address is another source's, the address stays as it is and all else is written. */
async function update({ db, kind }: Engine, id: string, changed: Parameters<SourceList["update"]>[1]): Promise<void> {
  await db.transaction().execute(async (view) => {
    const row = await view
      .selectFrom("source")
      .select("body")
      .where("id", "=", id)
      .$if(kind === "postgres", (query) => query.forUpdate())
      .executeTakeFirst();
    if (row === undefined) return;
    const source = readSource(row.body);
    const url = changed.url ?? source.url;
    const taken = await view.selectFrom("source").select("id").where("url", "=", url).where("id", "<>", id).execute();
    const next = { ...source, ...changed, url: taken.length > 0 ? source.url : url };
    await view.updateTable("source").set(columns(next)).where("id", "=", id).execute();
  });
}

/** Those that have been due longest first. */
function claim(
  { db, kind }: Engine,
  owner: string,
  { now, lease, limit }: Parameters<SourceList["claim"]>[1],
): Promise<readonly Source[]> {
  return db.transaction().execute(async (view) => {
    const due = await view
      .selectFrom("source")
      .select(["id", "body"])
      .where("state", "in", ["active", "failing"])
      .where("next_at", "<=", now)
      .where(({ or, eb }) => or([eb("lease_until", "is", null), eb("lease_until", "<=", now)]))
      .orderBy("next_at")
      .orderBy("id")
      .limit(limit)
      .$if(kind === "postgres", (query) => query.forUpdate().skipLocked())
      .execute();
    const ids = due.map(({ id }) => id);
    if (ids.length === 0) return [];
    await view
      .updateTable("source")
      .set({ owner, lease_until: leaseEnd(now, lease) })
      .where("id", "in", ids)
      .execute();
    return due.map(({ body }) => readSource(body));
  });
}

async function findItems(view: View, source: string, keys: readonly string[]): Promise<readonly SeenItem[]> {
  const items: SeenItem[] = [];
  for (const part of inParts([...new Set(keys)].sort())) {
    const rows = await view
      .selectFrom("source_item")
      .selectAll()
      .where("source", "=", source)
      .where("key", "in", part)
      .orderBy("key")
      .execute();
    items.push(...rows.map(({ seen_at: seenAt, ...item }) => ({ ...item, seenAt })));
  }
  return items;
}

async function remember({ db }: Engine, items: readonly SeenItem[]): Promise<void> {
  // One statement must not write a row twice; of two the later holds.
  const latest = new Map(
    items.map(({ source, key, article, fingerprint, seenAt }) => [
      JSON.stringify([source, key]),
      { source, key, article, fingerprint, seen_at: seenAt },
    ]),
  );
  await db.transaction().execute(async (view) => {
    for (const part of inParts([...latest.values()])) {
      await view
        .insertInto("source_item")
        .values(part)
        .onConflict((conflict) =>
          conflict.columns(["source", "key"]).doUpdateSet(({ ref }) => ({
            article: ref("excluded.article"),
            fingerprint: ref("excluded.fingerprint"),
            seen_at: ref("excluded.seen_at"),
          })),
        )
        .execute();
    }
  });
}
