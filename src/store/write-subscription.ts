import { sql } from "kysely";
import type { Subscription } from "../digests/subscription.ts";
import type { View } from "./one-view.ts";
import { columnsOf } from "./stored-subscription.ts";

export const unheld = { owner: null, lease_until: null };

/** Writes what became of a digest or watch, by whoever knew how it was. False where it was written or removed meanwhile. */
export async function writeSubscription(view: View, next: Subscription): Promise<boolean> {
  const nextAt = next.nextAt ?? null;
  const { numUpdatedRows } = await view
    .updateTable("subscription")
    .set(({ eb, ref }) => ({
      ...columnsOf(next),
      ...unheld,
      turn: eb("turn", "+", 1),
      due_at: nextAt === null ? ref("wake_at") : earlierOf(nextAt),
    }))
    .where("id", "=", next.id)
    .where("turn", "=", next.turn)
    .where("state", "<>", "removed")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

const earlierOf = (nextAt: string) => sql<string>`case when wake_at < ${nextAt} then wake_at else ${nextAt} end`;
