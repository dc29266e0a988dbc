import { sql } from "kysely";
import type { Subscription } from "../digests/subscription.ts";
import type { SubscriptionBook } from "../digests/subscription-book.ts";
import { addDeliveries } from "./add-deliveries.ts";
import type { Engine } from "./engine.ts";
import { inParts } from "./in-parts.ts";
import { leaseEnd } from "./lease.ts";
import { dueWhereTried, setAsidePosts } from "./set-aside-posts.ts";
import { columnsOf, readSubscription, readSubscriptions, subscriptionColumns } from "./stored-subscription.ts";
import { unheld, writeSubscription } from "./write-subscription.ts";

/**
 * Digests and watches over a table. The row of one that was removed stays, emptied, so that its number is never given again,
 * also after a backup was restored. When a watch is due and that it is woken stand apart: a writer who has not seen it woken
 * does not undo it.
 */
export function createSubscriptionBook(engine: Engine): SubscriptionBook {
  const { db } = engine;
  const kept = () => db.selectFrom("subscription").select(subscriptionColumns).where("state", "<>", "removed");
  return {
    async add(subscription) {
      const { id } = await db
        .insertInto("subscription")
        .values({ ...columnsOf(subscription), turn: 0, due_at: subscription.nextAt ?? null, ...unheld, wake_at: null })
        .returning("id")
        .executeTakeFirstOrThrow();
      return { ...subscription, id, turn: 0 };
    },
    async find(id) {
      const row = await kept().where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : readSubscription(row);
    },
    async all(channel) {
      const rows = await kept()
        .$if(channel !== undefined, (query) =>
          query.where("channel", "=", channel?.channel ?? "").where("platform", "=", channel?.platform ?? ""),
        )
        .orderBy("id")
        .execute();
      return readSubscriptions(rows).read;
    },
    async survey() {
      return readSubscriptions(await kept().orderBy("id").execute());
    },
    claim: (owner, options) => claim(engine, owner, options),
    async release(id, owner) {
      await db.updateTable("subscription").set(unheld).where("id", "=", id).where("owner", "=", owner).execute();
    },
    write: (next, posts = []) => write(engine, next, posts),
    setAside: (next, posts, refused) => setAsidePosts(engine, next, { posts, refused }),
    remove: (id) => remove(engine, id),
    async wake(ids, at) {
      for (const part of inParts([...new Set(ids)].sort((one, other) => one - other))) {
        await db
          .updateTable("subscription")
          .set({ wake_at: earlier("wake_at", at), due_at: earlier("due_at", at) })
          .where("id", "in", part)
          .where("kind", "=", "watch")
          .where("state", "=", "active")
          .execute();
      }
    },
  };
}

const earlier = (column: "wake_at" | "due_at", at: string) =>
  sql<string>`case when ${sql.ref(column)} < ${at} then ${sql.ref(column)} else ${at} end`;

/** Whoever takes one takes note that it is woken; what is told later wakes it anew. */
function claim(
  { db, kind }: Engine,
  owner: string,
  { now, lease, limit }: Parameters<SubscriptionBook["claim"]>[1],
): Promise<readonly Subscription[]> {
  return db.transaction().execute(async (view) => {
    const due = await view
      .selectFrom("subscription")
      .select(subscriptionColumns)
      .where("state", "=", "active")
      .where("due_at", "<=", now)
      .where(({ or, eb }) => or([eb("lease_until", "is", null), eb("lease_until", "<=", now)]))
      .orderBy("due_at")
      .orderBy("id")
      .limit(limit)
      .$if(kind === "postgres", (query) => query.forUpdate().skipLocked())
      .execute();
    for (const part of inParts(due)) {
      await view
        .updateTable("subscription")
        .set({ owner, lease_until: leaseEnd(now, lease), wake_at: null })
        .where(
          "id",
          "in",
          part.map(({ id }) => id),
        )
        .execute();
    }
    const { read, unreadable } = readSubscriptions(due);
    // It would come again and again, and be in the way of the others.
    for (const part of inParts(unreadable))
      await view
        .updateTable("subscription")
        .set({ state: "paused", ...unheld })
        .where("id", "in", part)
        .execute();
    return read;
  });
}

function write({ db, kind }: Engine, next: Subscription, posts: Parameters<SubscriptionBook["write"]>[1]) {
  return db.transaction().execute(async (view) => {
    if (!(await writeSubscription(view, next))) return false;
    await addDeliveries(view, kind, posts ?? []);
    return true;
  });
}

function remove({ db }: Engine, id: number): Promise<boolean> {
  return db.transaction().execute(async (view) => {
    const row = await view
      .updateTable("subscription")
      .set({ state: "removed", body: "", due_at: null, wake_at: null, ...unheld })
      .where("id", "=", id)
      .where("state", "<>", "removed")
      .returning("kind")
      .executeTakeFirst();
    if (row === undefined) return false;
    await view
      .updateTable("delivery")
      .set({ state: "failed", problem: `The ${row.kind} was removed.`, audit_at: dueWhereTried })
      .where("subscription", "=", id)
      .where("state", "=", "due")
      .execute();
    return true;
  });
}
