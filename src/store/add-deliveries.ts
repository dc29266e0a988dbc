import type { NewDelivery } from "../delivery/delivery.ts";
import { after, digestPatience } from "../delivery/delivery-times.ts";
import { channelKey, placeKey } from "../delivery/place-key.ts";
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
  const told = await toldKeys(view, deliveries);
  const fresh = deliveries.filter(({ key }) => !told.has(key));
  const rows = fresh.map(({ id, key, purpose, place, reply, dueAt, follows, subscription, after: toldBefore }) => ({
    id,
    key,
    platform: place.platform,
    purpose,
    body: JSON.stringify({ place, reply, after: toldBefore }),
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
    channel: channelKey(place),
    place: placeKey(place),
    turn_at: purpose === "digest" ? after(new Date(dueAt), digestPatience) : dueAt,
    audit_at: null,
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

/** Those of which the posts were forgotten and the keys stay taken. */
async function toldKeys(view: View, deliveries: readonly NewDelivery[]): Promise<ReadonlySet<string>> {
  const told = [];
  for (const part of inParts(deliveries.map(({ key }) => key))) {
    told.push(...(await view.selectFrom("told_key").select("key").where("key", "in", part).execute()));
  }
  return new Set(told.map(({ key }) => key));
}
