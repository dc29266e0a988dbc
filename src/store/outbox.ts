import { sql } from "kysely";
import type { Delivery } from "../delivery/delivery.ts";
import type { Outbox } from "../delivery/outbox.ts";
import { channelKey } from "../delivery/place-key.ts";
import type { Reply } from "../reply/reply.ts";
import { addDeliveries } from "./add-deliveries.ts";
import { auditLater, claimAudits, writeAudit } from "./audit-deliveries.ts";
import { pauseKey } from "./channel-turns.ts";
import { claimDeliveries } from "./claim-deliveries.ts";
import { confirmDelivery } from "./confirm-delivery.ts";
import type { Engine } from "./engine.ts";
import { failFollowers } from "./followed-deliveries.ts";
import { forgetDeliveries } from "./forget-deliveries.ts";
import { readDelivery } from "./stored-delivery.ts";

export function createOutbox(engine: Engine): Outbox {
  const { db } = engine;
  const findBy = async (column: "id" | "key", value: string): Promise<Delivery | undefined> => {
    const row = await db.selectFrom("delivery").selectAll().where(column, "=", value).executeTakeFirst();
    return row === undefined ? undefined : readDelivery(row);
  };
  return {
    add: (deliveries) => db.transaction().execute((view) => addDeliveries(view, engine.kind, deliveries)),
    claim: (owner, options) => claimDeliveries(engine, owner, options),
    confirm: (id, message, { audit }) => confirmDelivery(engine, { id, message, audit }),
    fail: (id, owner, outcome) => fail(engine, { id, owner, outcome }),
    join: (into, others, owner, joint) => join(engine, { into, others, owner, ...joint }),
    pauseChannel: (place, until) => pauseKey(engine, { key: channelKey(place), platform: place.platform }, until),
    pausePlatform: (platform, until) => pauseKey(engine, { key: platform, platform }, until),
    claimAudits: (options) => claimAudits(engine, options),
    audited: (id, found) => writeAudit(engine, id, found),
    auditLater: (id, at) => auditLater(engine, id, at),
    forget: (before) => forgetDeliveries(engine, before),
    find: (id) => findBy("id", id),
    async isDropped(id) {
      const removed = await db
        .selectFrom("delivery")
        .innerJoin("subscription", "subscription.id", "delivery.subscription")
        .select("delivery.nr")
        .where("delivery.id", "=", id)
        .where("subscription.state", "=", "removed")
        .executeTakeFirst();
      return removed !== undefined;
    },
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
      const given = await db
        .selectFrom("delivery")
        .selectAll()
        .where("state", "in", ["failed", "uncertain"])
        .orderBy("nr", "desc")
        .limit(limit)
        .execute();
      // Said word by word, as the index over them is.
      const copied = await db
        .selectFrom("delivery")
        .selectAll()
        .where(sql<boolean>`state = 'posted' and problem is not null`)
        .orderBy("nr", "desc")
        .limit(limit)
        .execute();
      const rows = [...given, ...copied].toSorted((one, other) => other.nr - one.nr);
      return rows.slice(0, limit).map(readDelivery);
    },
  };
}

type Failing = {
  readonly id: string;
  readonly owner: string;
  readonly outcome: Parameters<Outbox["fail"]>[2];
};

function fail({ db }: Engine, { id, owner, outcome }: Failing): Promise<boolean> {
  const { problem, again, state = "failed", untried = false, refused = false, audit } = outcome;
  return db.transaction().execute(async (view) => {
    const failed = await view
      .updateTable("delivery")
      .set({ problem, state: again === undefined ? state : dueUnlessRemoved, owner: null, lease_until: null })
      .$if(again !== undefined, (query) => query.set({ due_at: again ?? "" }))
      .$if(again !== undefined && !untried && !refused, (query) => query.set({ audit_at: whereRemoved(again ?? "") }))
      .$if(again === undefined && audit !== undefined, (query) => query.set({ audit_at: whereTriedAgain(audit ?? "") }))
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
    return failed !== undefined;
  });
}

/** Whoever held it before may still post it, where anybody did. */
const whereTriedAgain = (audit: string) => sql<string | null>`case when attempts > 1 then ${audit} end`;

/** What a digest that was removed meanwhile would have said is not tried again. */
const isRemoved = sql`exists (
  select 1 from subscription where subscription.id = delivery.subscription and subscription.state = 'removed'
)`;
const dueUnlessRemoved = sql<string>`case when ${isRemoved} then 'failed' else 'due' end`;

/** And it is looked up where it may have been posted all the same. */
const whereRemoved = (at: string) => sql<string | null>`case when ${isRemoved} then ${at} end`;

type Joining = {
  readonly into: string;
  readonly others: readonly string[];
  readonly owner: string;
  readonly reply: Reply;
  readonly audit: string;
};

function join({ db, kind }: Engine, { into, others, owner, reply, audit }: Joining): Promise<boolean> {
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
      .set({ state: "joined", owner: null, lease_until: null, audit_at: whereTriedAgain(audit) })
      .where("id", "in", joined)
      .execute();
    await failFollowers(view, joined, "another post says what that one would have said.");
    return true;
  });
}
