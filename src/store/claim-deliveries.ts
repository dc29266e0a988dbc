import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Delivery } from "../delivery/delivery.ts";
import type { DeliveryClaim } from "../delivery/outbox.ts";
import { type Queue, takeTurns, type Waiting } from "../delivery/take-turns.ts";
import { before, roomOn, serve } from "./channel-turns.ts";
import type { Engine } from "./engine.ts";
import { leaseEnd } from "./lease.ts";
import type { View } from "./one-view.ts";
import type { Tables } from "./schema.ts";
import { purposes, readPlaced } from "./stored-delivery.ts";

/** So many posts of one channel are looked at, so that corrections of one thread find each other behind those of others. */
const mostOfChannel = 50;
/** Others may hold what one would take; then further channels are looked at so often. */
const rounds = 4;

/** Due posts, and those whose holder let the lease end, by turns of the channels (`takeTurns`). */
export function claimDeliveries(
  { db, kind }: Engine,
  owner: string,
  options: DeliveryClaim,
): Promise<readonly Delivery[]> {
  if (options.platforms.length === 0) return Promise.resolve([]);
  return db.transaction().execute(async (view) => {
    const taken: Waiting[] = [];
    for (const platform of options.platforms) {
      const pace = options.paces?.[platform];
      const room = await roomOn(view, platform, { now: options.now, pace });
      let left = Math.min(options.limit - taken.length, room);
      if (left <= 0) continue;
      let queues = await queuesOf(view, platform, options);
      for (let round = 0; round < rounds && left > 0; round += 1) {
        const chosen = takeTurns(queues, { limit: left, isPaced: (pace?.pace ?? 0) > 0, luck: options.luck ?? 0 });
        if (chosen.length === 0) break;
        const held = kind === "postgres" ? await lock(view, chosen, options.now) : chosen;
        taken.push(...held);
        left -= held.length;
        const tried = new Set(chosen.map(({ channel }) => channel));
        queues = queues.filter(({ posts: [first] }) => first !== undefined && !tried.has(first.channel));
      }
      await serve(view, new Map(taken.map(({ channel }) => [channel, platform])), options.now);
    }
    return take(view, taken, { owner, options });
  });
}

/** What waits in each channel that may be posted to now, the oldest first. */
async function queuesOf(view: View, platform: string, { now, paces }: DeliveryClaim): Promise<readonly Queue[]> {
  const cutoff = before(now, paces?.[platform]?.pace ?? 0);
  const rows = await view
    .selectFrom((from) =>
      from
        .selectFrom("delivery")
        .leftJoin("channel_turn", "channel_turn.key", "delivery.channel")
        .select(["delivery.nr", "delivery.channel", "delivery.place", "delivery.purpose", "delivery.turn_at"])
        .select("channel_turn.served_at")
        .select(({ fn }) =>
          fn
            .agg<number>("row_number")
            .over((over) => over.partitionBy("delivery.channel").orderBy("delivery.turn_at").orderBy("delivery.nr"))
            .as("turn"),
        )
        .where("delivery.platform", "=", platform)
        .where(isDue(now))
        .where(({ or, eb }) =>
          or([eb("channel_turn.not_before", "is", null), eb("channel_turn.not_before", "<=", now)]),
        )
        .where(({ or, eb }) =>
          or([eb("channel_turn.served_at", "is", null), eb("channel_turn.served_at", "<=", cutoff)]),
        )
        .as("waiting"),
    )
    .selectAll()
    .where("turn", "<=", mostOfChannel)
    .orderBy("turn_at")
    .orderBy("nr")
    .execute();
  const channels = Map.groupBy(rows, ({ channel }) => channel);
  return [...channels.values()].map((posts) => ({
    posts: posts.map(({ nr, channel, place, purpose }) => ({ nr, channel, place, purpose: purposes.parse(purpose) })),
    servedAt: posts[0]?.served_at ?? undefined,
  }));
}

/** Due, or left behind by its holder; and what it follows, if anything, is posted. */
function isDue(now: string) {
  return ({ or, and, eb, exists, selectFrom }: ExpressionBuilder<Tables, "delivery">): Expression<SqlBool> =>
    and([
      eb("delivery.state", "in", ["due", "posting"]),
      eb("delivery.due_at", "<=", now),
      or([
        eb("delivery.state", "=", "due"),
        and([eb("delivery.state", "=", "posting"), eb("delivery.lease_until", "<=", now)]),
      ]),
      or([
        eb("delivery.follows", "is", null),
        exists(
          selectFrom("delivery as lead")
            .select("lead.nr")
            .whereRef("lead.id", "=", "delivery.follows")
            .where("lead.state", "=", "posted"),
        ),
      ]),
    ]);
}

/**
 * Those that nobody else is taking at this moment. Of a channel of which somebody is taking some nothing is taken, so that
 * it has one at a time and nobody waits for one who was frozen while taking.
 */
async function lock(view: View, chosen: readonly Waiting[], now: string): Promise<readonly Waiting[]> {
  const rows = await view
    .selectFrom("delivery")
    .select("nr")
    .where(
      "nr",
      "in",
      chosen.map(({ nr }) => nr),
    )
    .where(isDue(now))
    .forUpdate("delivery")
    .skipLocked()
    .execute();
  const free = new Set(rows.map(({ nr }) => nr));
  const others = new Set(chosen.filter(({ nr }) => !free.has(nr)).map(({ channel }) => channel));
  return chosen.filter(({ channel }) => !others.has(channel));
}

type Taking = { readonly owner: string; readonly options: DeliveryClaim };

async function take(
  view: View,
  taken: readonly Waiting[],
  { owner, options: { now, lease } }: Taking,
): Promise<readonly Delivery[]> {
  if (taken.length === 0) return [];
  const rows = await view
    .updateTable("delivery")
    .set(({ eb, fn, ref, val }) => ({
      state: "posting",
      owner,
      lease_until: leaseEnd(now, lease),
      attempts: eb("attempts", "+", 1),
      first_tried_at: fn.coalesce(ref("first_tried_at"), val(now)),
    }))
    .where(
      "nr",
      "in",
      taken.map(({ nr }) => nr),
    )
    .returningAll()
    .execute();
  const turns = new Map(taken.map(({ nr }, turn) => [nr, turn]));
  return readPlaced(
    view,
    rows.toSorted((one, other) => (turns.get(one.nr) ?? 0) - (turns.get(other.nr) ?? 0)),
  );
}
