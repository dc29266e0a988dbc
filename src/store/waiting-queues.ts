import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { DeliveryClaim } from "../delivery/outbox.ts";
import type { Queue } from "../delivery/take-turns.ts";
import { isFreeAgain } from "./channel-turns.ts";
import type { View } from "./one-view.ts";
import type { Tables } from "./schema.ts";
import { purposes } from "./stored-delivery.ts";

/** So many posts of one channel are looked at, so that corrections of one thread find each other behind those of others. */
const mostOfChannel = 50;

/** What waits in each channel that may be posted to now, the oldest first. */
export async function queuesOf(view: View, platform: string, { now, paces }: DeliveryClaim): Promise<readonly Queue[]> {
  const pace = paces?.[platform]?.pace ?? 0;
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
        .where(isFreeAgain(now, pace))
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
export function isDue(now: string) {
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
