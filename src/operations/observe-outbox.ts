import type { Delivery } from "../delivery/delivery.ts";
import type { Store } from "../store/store.ts";
import type { DeliveryOutcome, Observer } from "./observer.ts";

type Outbox = Store["outbox"];

/**
 * The outbox as before, and what becomes of the deliveries that this process takes is counted. Counted here and not where
 * posts are made, so that nothing that decides about a post is written differently because somebody looks on.
 */
export function observeOutbox(outbox: Outbox, observer: Observer): Outbox {
  const taken = new Map<string, Delivery["purpose"]>();
  const count = (id: string, outcome: DeliveryOutcome): void => {
    const purpose = taken.get(id);
    if (purpose === undefined) return;
    taken.delete(id);
    observer.delivered(purpose, outcome);
  };
  return {
    ...outbox,
    async claim(owner, options) {
      const deliveries = await outbox.claim(owner, options);
      for (const { id, purpose } of deliveries) taken.set(id, purpose);
      return deliveries;
    },
    async confirm(id, message, options) {
      const standing = await outbox.confirm(id, message, options);
      // Of two processes that both posted, the one whose message stays has posted it.
      if (standing?.message === message) count(id, "posted");
      return standing;
    },
    async fail(id, owner, outcome) {
      const isHeld = await outbox.fail(id, owner, outcome);
      if (isHeld) count(id, failureOf(outcome));
      return isHeld;
    },
    async join(into, others, owner, joint) {
      const isJoined = await outbox.join(into, others, owner, joint);
      if (isJoined) for (const id of others) count(id, "joined");
      return isJoined;
    },
  };
}

function failureOf({ again, state = "failed", untried }: Parameters<Outbox["fail"]>[2]): DeliveryOutcome {
  if (again === undefined) return state;
  return untried === true ? "put-back" : "again";
}
