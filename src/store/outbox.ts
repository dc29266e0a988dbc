import { type Selectable, sql } from "kysely";
import { z } from "zod";
import type { Delivery } from "../delivery/delivery.ts";
import type { Outbox } from "../delivery/outbox.ts";
import type { Reply } from "../reply/reply.ts";
import { addDeliveries } from "./add-deliveries.ts";
import type { Engine } from "./engine.ts";
import { failFollowers, placeBeneath } from "./followed-deliveries.ts";
import { type LeaseOptions, leaseEnd } from "./lease.ts";
import type { View } from "./one-view.ts";
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
    add: (deliveries) => db.transaction().execute((view) => addDeliveries(view, engine.kind, deliveries)),
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
    fail: (id, owner, outcome) => fail(engine, { id, owner, outcome }),
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

type Failing = {
  readonly id: string;
  readonly owner: string;
  readonly outcome: Parameters<Outbox["fail"]>[2];
};

function fail({ db }: Engine, { id, owner, outcome }: Failing): Promise<void> {
  const { problem, again, state = "failed", untried = false, refused = false } = outcome;
  return db.transaction().execute(async (view) => {
    const failed = await view
      .updateTable("delivery")
      .set({ problem, state: again === undefined ? state : dueUnlessRemoved, owner: null, lease_until: null })
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
      .returning("state")
      .executeTakeFirst();
    if (failed !== undefined && failed.state !== "due") await failFollowers(view, [id], problem);
  });
}

/** What a digest that was removed meanwhile would have said is not tried again. */
const dueUnlessRemoved = sql<string>`case when exists (
  select 1 from subscription where subscription.id = delivery.subscription and subscription.state = 'removed'
) then 'failed' else 'due' end`;

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
      .where(({ or, eb, exists, selectFrom }) =>
        or([
          eb("follows", "is", null),
          exists(
            selectFrom("delivery as lead")
              .select("lead.nr")
              .whereRef("lead.id", "=", "delivery.follows")
              .where("lead.state", "=", "posted"),
          ),
        ]),
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
    const leads = await messagesOf(
      view,
      rows.flatMap(({ follows }) => follows ?? []),
    );
    return rows
      .toSorted((one, other) => (turns.get(one.nr) ?? 0) - (turns.get(other.nr) ?? 0))
      .map(readDelivery)
      .map((each) => ({ ...each, place: placeBeneath(each.place, leads.get(each.follows ?? "")) }));
  });
}

async function messagesOf(view: View, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  if (ids.length === 0) return new Map();
  const rows = await view.selectFrom("delivery").select(["id", "message"]).where("id", "in", ids).execute();
  return new Map(rows.map(({ id, message }) => [id, message]));
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
    await failFollowers(view, joined, "another post says what that one would have said.");
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
    follows: row.follows ?? undefined,
    subscription: row.subscription ?? undefined,
  };
}
