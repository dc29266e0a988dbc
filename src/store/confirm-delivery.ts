import type { Delivery } from "../delivery/delivery.ts";
import type { Engine } from "./engine.ts";
import { readDelivery } from "./stored-delivery.ts";

type Confirming = { readonly id: string; readonly message: string; readonly audit: string };

/**
 * Enters the message of a post, with its entry in the ledger, unless one was entered before: the post as it stands then.
 * Whoever holds the lease does not matter, since what counts is which message people are to see.
 */
export function confirmDelivery(
  { db, kind }: Engine,
  { id, message, audit }: Confirming,
): Promise<Delivery | undefined> {
  return db.transaction().execute(async (view) => {
    const row = await view
      .selectFrom("delivery")
      .selectAll()
      .where("id", "=", id)
      .$if(kind === "postgres", (query) => query.forUpdate())
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const isOpen = row.state === "due" || row.state === "posting" || row.state === "uncertain";
    if (!isOpen) return readDelivery(row);
    const entered = await view
      .updateTable("delivery")
      .set({ state: "posted", message, problem: null, owner: null, lease_until: null })
      .set({ audit_at: row.attempts > 1 ? audit : null })
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await view.updateTable("posting").set({ message, state: "posted" }).where("id", "=", id).execute();
    return readDelivery(entered);
  });
}
