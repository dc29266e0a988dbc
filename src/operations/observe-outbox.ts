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
  /** Without an outcome somebody else dealt with it, who counts it. */
  const done = (id: string, outcome: DeliveryOutcome | undefined): void => {
    const purpose = taken.get(id);
    taken.delete(id);
    if (purpose !== undefined && outcome !== undefined) observer.delivered(purpose, outcome);
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
      done(id, standing?.message === message ? "posted" : undefined);
      return standing;
    },
    async fail(id, owner, outcome) {
      const isHeld = await outbox.fail(id, owner, outcome);
      done(id, isHeld ? failureOf(outcome) : undefined);
      return isHeld;
    },
    async join(into, others, owner, joint) {
      const isJoined = await outbox.join(into, others, owner, joint);
      if (isJoined) for (const id of others) done(id, "joined");
      return isJoined;
    },
  };
}

function failureOf({ again, state = "failed", untried }: Parameters<Outbox["fail"]>[2]): DeliveryOutcome {
  if (again === undefined) return state;
  return untried === true ? "put-back" : "again";
}
