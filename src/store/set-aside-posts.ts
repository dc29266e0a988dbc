import { sql } from "kysely";
import type { NewDelivery } from "../delivery/delivery.ts";
import { channelKey } from "../delivery/place-key.ts";
import type { Subscription } from "../digests/subscription.ts";
import type { RefusedPost } from "../digests/subscription-book.ts";
import { addDeliveries } from "./add-deliveries.ts";
import type { Engine } from "./engine.ts";
import { inParts } from "./in-parts.ts";
import type { View } from "./one-view.ts";
import { readDelivery } from "./stored-delivery.ts";
import { columnsOf } from "./stored-subscription.ts";
import { writeSubscription } from "./write-subscription.ts";

type SettingAside = { readonly posts: readonly NewDelivery[]; readonly refused: RefusedPost };

/** `SubscriptionBook.setAside` over its tables. */
export function setAsidePosts(
  { db, kind }: Engine,
  next: Subscription,
  { posts, refused }: SettingAside,
): Promise<boolean> {
  return db.transaction().execute(async (view) => {
    // First, so that whoever removes it meanwhile waits for this, or this for them.
    if (!(await writeSubscription(view, next))) return false;
    const toldUpTo = Math.min(next.toldUpTo, ...(await giveUpPosts(view, next.id, refused)));
    if (toldUpTo < next.toldUpTo) {
      const { body } = columnsOf({ ...next, toldUpTo });
      await view.updateTable("subscription").set({ body }).where("id", "=", next.id).execute();
    }
    await addDeliveries(view, kind, posts);
    return true;
  });
}

/** Gives the numbers up to which the channel was told before each of them. */
async function giveUpPosts(view: View, id: number, { token, place, problem }: RefusedPost): Promise<readonly number[]> {
  const given = await view
    .updateTable("delivery")
    .set({ state: "failed", problem, owner: null, lease_until: null, audit_at: dueWhereTried })
    .where("subscription", "=", id)
    .where("channel", "=", channelKey(place))
    .where(({ or, and, eb }) => or([eb("state", "=", "due"), and([eb("id", "=", token), eb("state", "=", "posting")])]))
    .returningAll()
    .execute();
  for (const part of inParts(given.map((row) => row.id))) {
    await view.deleteFrom("posting").where("id", "in", part).execute();
  }
  return given.flatMap((row) => readDelivery(row).after ?? []);
}

/** What was tried, but for one that was refused just now, may stand there: it is looked up once more. */
export const dueWhereTried = sql<
  string | null
>`case when attempts > 1 or (attempts > 0 and state = 'due') then due_at end`;
