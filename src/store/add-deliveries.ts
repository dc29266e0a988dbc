import type { NewDelivery } from "../delivery/delivery.ts";
import type { DatabaseKind } from "./engine.ts";
import { failOrphans } from "./followed-deliveries.ts";
import { inParts } from "./in-parts.ts";
import type { View } from "./one-view.ts";

/** Puts posts into the outbox, within a transaction. Those whose key is there already change nothing. How many were new. */
export async function addDeliveries(
  view: View,
  kind: DatabaseKind,
  deliveries: readonly NewDelivery[],
): Promise<number> {
  const rows = deliveries.map(({ id, key, purpose, place, reply, dueAt, follows, subscription }) => ({
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
    follows: follows ?? null,
    subscription: subscription ?? null,
  }));
  let added = 0;
  for (const part of inParts(rows)) {
    const results = await view
      .insertInto("delivery")
      .values(part)
      .onConflict((conflict) => conflict.column("key").doNothing())
      .returning("nr")
      .execute();
    added += results.length;
  }
  await failOrphans(
    view,
    kind,
    deliveries.flatMap(({ follows }) => follows ?? []),
  );
  return added;
}
