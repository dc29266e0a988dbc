import { deliverUnit } from "./deliver-unit.ts";
import type { Delivering, Unit } from "./delivering.ts";
import { after, settleTime } from "./delivery-times.ts";
import { giveUp } from "./give-up.ts";

/** A fault of ours in one post, rather than one of the store or network, breaks off every attempt. */
const mostBroken = 8;

/**
 * A post that breaks off for a fault of ours holds up no other and is not tried for ever. Rejects where the store does,
 * which then cannot be told of it either.
 */
export async function deliverOrSetAside(unit: Unit, delivering: Delivering): Promise<void> {
  try {
    await deliverUnit(unit, delivering);
  } catch (error) {
    const { store, owner, now, log } = delivering;
    const problem = error instanceof Error ? error.message : String(error);
    for (const delivery of unit) {
      const { id, key, attempts } = delivery;
      if (attempts >= mostBroken) {
        await giveUp(delivery, `It broke off each time: ${problem}`, delivering);
        continue;
      }
      await store.outbox.fail(id, owner, { problem, again: after(now(), settleTime * 2 ** attempts) });
      log.error({ delivery: id, key, err: error }, "A post broke off and is tried again.");
    }
  }
}
