import type { BackgroundParts } from "./background-parts.ts";
import { deliverUnit } from "./deliver-unit.ts";
import type { Delivering, Unit } from "./delivering.ts";
import type { Delivery } from "./delivery.ts";
import { deliveryLease, postTimeout, settleTime } from "./delivery-times.ts";
import { inLanes } from "./in-lanes.ts";
import { createPauses } from "./pauses.ts";
import { channelKey, placeKey } from "./place-key.ts";
import { putBack } from "./put-back.ts";

/** So many posts are taken at once. */
const batch = 50;
/** So many channels are posted to at the same time. */
const lanes = 8;
/** So many changes of ordinary length fit on one page of every platform; what is on a second one is easily missed. */
const mostJoined = 5;

/** Posts what is due, each once. */
export interface Deliverer {
  /** Takes what is due and deals with each; how many were taken. Rejects only where the store does. */
  step(): Promise<number>;
}

export function createDeliverer(parts: BackgroundParts): Deliverer {
  const pauses = createPauses();
  return {
    async step() {
      const { store, posters, now, elapsed, owner } = parts;
      const heldUntil = elapsed() + deliveryLease;
      const platforms = posters.map(({ platform }) => platform).filter((one) => !pauses.isPaused(one, elapsed()));
      const lease = { now: now().toISOString(), lease: deliveryLease, limit: batch, platforms };
      const due = await store.outbox.claim(owner, lease);
      const channels = [...Map.groupBy(unitsOf(due), ([{ place }]) => channelKey(place)).values()];
      const delivering = { ...parts, pauses, heldUntil };
      const [problem] = await inLanes(channels, lanes, (units) => deliverInChannel(units, delivering));
      if (problem !== undefined) throw problem.error;
      return due.length;
    },
  };
}

/** Corrections that go to one place are one post. The order is that in which they were due. */
function unitsOf(due: readonly Delivery[]): readonly Unit[] {
  const units: [Delivery, ...Delivery[]][] = [];
  const open = new Map<string, [Delivery, ...Delivery[]]>();
  for (const delivery of due) {
    const key = placeKey(delivery.place);
    const unit = isJoinable(delivery) ? open.get(key) : undefined;
    if (unit !== undefined && unit.length < mostJoined) {
      unit.push(delivery);
      continue;
    }
    const next: [Delivery, ...Delivery[]] = [delivery];
    units.push(next);
    if (isJoinable(delivery)) open.set(key, next);
  }
  return units;
}

const isJoinable = ({ purpose }: Delivery): boolean => purpose === "correction";

/** One after the other, and no faster than the platform wants posts in one channel: the rest waits in the store for its turn. */
async function deliverInChannel(units: readonly Unit[], delivering: Delivering): Promise<void> {
  const { posters, pauses, elapsed, stopping } = delivering;
  let behind = 0;
  for (const unit of units) {
    const [{ place }] = unit;
    const pace = posters.find(({ platform }) => platform === place.platform)?.pace ?? 0;
    const channel = channelKey(place);
    const wait = pauses.until(channel) - elapsed();
    if (wait > 0 || elapsed() + postTimeout + settleTime > delivering.heldUntil || stopping?.aborted === true) {
      await putBack(unit, Math.max(0, wait) + behind * pace, delivering);
      behind += 1;
      continue;
    }
    pauses.pause(channel, elapsed() + pace);
    await deliverUnit(unit, delivering);
  }
}
