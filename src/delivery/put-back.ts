import type { Delivering } from "./delivering.ts";
import type { Delivery } from "./delivery.ts";
import { after } from "./delivery-times.ts";

/** Leaves what was taken and not tried for later. */
export async function putBack(
  deliveries: readonly Delivery[],
  wait: number,
  { store, owner, now }: Delivering,
): Promise<void> {
  const outcome = { problem: "Its turn has not come.", again: after(now(), wait), untried: true };
  for (const { id } of deliveries) await store.outbox.fail(id, owner, outcome);
}
