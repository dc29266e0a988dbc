import { type Selectable, sql } from "kysely";
import { z } from "zod";
import type { Delivery } from "../delivery/delivery.ts";
import type { Outbox } from "../delivery/outbox.ts";
import type { Reply } from "../reply/reply.ts";
import type { Engine } from "./engine.ts";
import { inParts } from "./in-parts.ts";
import { type LeaseOptions, leaseEnd } from "./lease.ts";
import type { Tables } from "./schema.ts";
import { storedPlace, storedReply } from "./stored-bodies.ts";
import { readJson } from "./stored-rows.ts";

export function createOutbox(engine: Engine): Outbox {
  const { db } = engine;
  const findBy = async (column: "id" | "key", value: string): Promise<Delivery | undefined> => {
    const row = await db.selectFrom("delivery").selectAll().where(column, "=", value).executeTakeFirst();
    return row === undefined ? undefined : readDelivery(row);
  };
  return {
    add: (deliveries) => add(engine, deliveries),
    claim: (owner, options) => claim(engine, owner, options),
    async confirm(id, owner, message) {
      // The owner stays, so that one who confirms again after a lost connection is not told that the lease was lost.
      const { numUpdatedRows } = await db
        .updateTable("delivery")
        .set({ state: "posted", message, problem: null, lease_until: null })
        .where("id", "=", id)
        .where("owner", "=", owner)
        .where("state", "in", ["posting", "posted"])
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async fail(id, owner, { problem, again, state = "failed", untried = false, refused = false }) {
      await db
        .updateTable("delivery")
        .set({ problem, state: again === undefined ? state : "due", owner: null, lease_until: null })
        .$if(again !== undefined, (query) => query.set({ due_at: again ?? "" }))
        .$if(refused && !untried, (query) => query.set(({ eb }) => ({ attempts: eb("attempts", "-", 1) })))
        .$if(untried, (query) =>
          query.set(({ eb }) => ({
            attempts: eb("attempts", "-", 1),
            first_tried_at: sql<string | null>`case when attempts > 1 then first_tried_at end`,
          })),
        )
        .where("id", "=", id)
        .where("owner", "=", owner)
        .where("state", "=", "posting")
        .execute();
    },
    join: (into, others, owner, reply) => join(engine, { into, others, owner, reply }),
    find: (id) => findBy("id", id),
    findByKey: (key) => findBy("key", key),
    async waiting(limit) {
      const rows = await db
        .selectFrom("delivery")
        .selectAll()
        .where("state", "in", ["due", "posting"])
        .orderBy("due_at")
        .orderBy("nr")
        .limit(limit)
        .execute();
      return rows.map(readDelivery);
    },
    async troubled(limit) {
      const rows = await db
        .selectFrom("delivery")
        .selectAll()
        .where("state", "in", ["failed", "uncertain"])
        .orderBy("nr", "desc")
        .limit(limit)
        .execute();
      return rows.map(readDelivery);
    },
  };
}

async function add({ db }: Engine, deliveries: Parameters<Outbox["add"]>[0]): Promise<number> {
  const rows = deliveries.map(({ id, key, purpose, place, reply, dueAt }) => ({
    id,
    key,
    platform: place.platform,
    purpose,
    body: JSON.stringify({ place, reply }),
    state: "due",
    attempts: 0,
    due_at: dueAt,
    first_tried_at: null,
    message: null,
    problem: null,
    owner: null,
    lease_until: null,
  }));
  return db.transaction().execute(async (view) => {
    const added = [];
    for (const part of inParts(rows)) {
      const results = await view
        .insertInto("delivery")
        .values(part)
        .onConflict((conflict) => conflict.column("key").doNothing())
        .returning("nr")
        .execute();
      added.push(...results);
    }
    return added.length;
  });
}

/** Due posts, and those whose holder let the lease end; those that have been due longest first. */
function claim(
  { db, kind }: Engine,
  owner: string,
  { now, lease, limit, platforms }: LeaseOptions,
): Promise<readonly Delivery[]> {
  if (platforms.length === 0) return Promise.resolve([]);
  return db.transaction().execute(async (view) => {
    const due = await view
      .selectFrom("delivery")
      .select("nr")
      .where("platform", "in", platforms)
      .where("state", "in", ["due", "posting"])
      .where("due_at", "<=", now)
      .where(({ or, and, eb }) =>
        or([eb("state", "=", "due"), and([eb("state", "=", "posting"), eb("lease_until", "<=", now)])]),
      )
      .orderBy("due_at")
      .orderBy("nr")
      .limit(limit)
      .$if(kind === "postgres", (query) => query.forUpdate().skipLocked())
      .execute();
    const numbers = due.map(({ nr }) => nr);
    if (numbers.length === 0) return [];
    const rows = await view
      .updateTable("delivery")
      .set(({ eb, fn, ref, val }) => ({
        state: "posting",
        owner,
        lease_until: leaseEnd(now, lease),
        attempts: eb("attempts", "+", 1),
        first_tried_at: fn.coalesce(ref("first_tried_at"), val(now)),
      }))
      .where("nr", "in", numbers)
      .returningAll()
      .execute();
    const turns = new Map(numbers.map((nr, turn) => [nr, turn]));
    return rows.toSorted((one, other) => (turns.get(one.nr) ?? 0) - (turns.get(other.nr) ?? 0)).map(readDelivery);
  });
}

type Joining = {
  readonly into: string;
  readonly others: readonly string[];
  readonly owner: string;
  readonly reply: Reply;
};

function join({ db, kind }: Engine, { into, others, owner, reply }: Joining): Promise<boolean> {
  const ids = [...new Set([into, ...others])];
  return db.transaction().execute(async (view) => {
    const held = await view
      .selectFrom("delivery")
      .selectAll()
      .where("id", "in", ids)
      .where("owner", "=", owner)
      .where("state", "=", "posting")
      .orderBy("nr")
      .$if(kind === "postgres", (query) => query.forUpdate())
      .execute();
    const target = held.find(({ id }) => id === into);
    if (target === undefined || held.length < ids.length) return false;
    const { place } = readDelivery(target);
    await view
      .updateTable("delivery")
      .set({ body: JSON.stringify({ place, reply }) })
      .where("id", "=", into)
      .execute();
    const joined = ids.filter((id) => id !== into);
    if (joined.length === 0) return true;
    await view
      .updateTable("delivery")
      .set({ state: "joined", owner: null, lease_until: null })
      .where("id", "in", joined)
      .execute();
    return true;
  });
}

const storedBody = z.object({ place: storedPlace, reply: storedReply });
const purposes = z.enum(["correction", "gap", "digest", "watch", "operators"]);
const states = z.enum(["due", "posting", "posted", "uncertain", "failed", "joined"]);

function readDelivery(row: Selectable<Tables["delivery"]>): Delivery {
  return {
    ...readJson(storedBody, row.body, "a post"),
    id: row.id,
    key: row.key,
    purpose: purposes.parse(row.purpose),
    state: states.parse(row.state),
    attempts: row.attempts,
    dueAt: row.due_at,
    firstTriedAt: row.first_tried_at ?? undefined,
    message: row.message ?? undefined,
    problem: row.problem ?? undefined,
  };
}
