import type { Delivering } from "./delivering.ts";
import type { Delivery } from "./delivery.ts";
import { after, auditAfter } from "./delivery-times.ts";

/** Never to be tried again. Where somebody else holds it by now it is theirs, with its entry in the ledger. */
export async function giveUp(
  { id, key }: Pick<Delivery, "id" | "key">,
  problem: string,
  { store, owner, now, log }: Delivering,
): Promise<void> {
  const audit = after(now(), auditAfter);
  const isHeld = await store.outbox.fail(id, owner, { problem, again: undefined, state: "failed", audit });
  if (!isHeld) return;
  log.warn({ delivery: id, key, problem }, "A post was given up.");
  await store.ledger.abandon(id);
}
