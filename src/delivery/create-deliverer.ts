import type { BackgroundParts } from "./background-parts.ts";
import { deliverOrSetAside } from "./deliver-or-set-aside.ts";
import type { Delivering, Unit } from "./delivering.ts";
import { deliveryLease } from "./delivery-times.ts";
import { putUpFence } from "./fence.ts";
import { inLanes } from "./in-lanes.ts";
import { createPauses } from "./pauses.ts";
import { channelKey, placeKey } from "./place-key.ts";
import { putBack } from "./put-back.ts";
import { unitsOf } from "./units-of.ts";

/** So many posts are taken at once. */
const batch = 50;
/** So many channels are posted to at the same time. */
const lanes = 8;

/** Posts what is due, each once. */
export interface Deliverer {
  /** Takes what is due and deals with each; how many were taken. Rejects only where the store does. */
  step(): Promise<number>;
}

export function createDeliverer(parts: BackgroundParts): Deliverer {
  const pauses = createPauses();
  return {
    async step() {
      const { store, posters, now, elapsed, owner, random } = parts;
      const fence = putUpFence(parts, deliveryLease);
      const open = posters.filter(({ platform }) => !pauses.isPaused(platform, elapsed()));
      const due = await store.outbox.claim(owner, {
        now: now().toISOString(),
        lease: deliveryLease,
        limit: batch,
        platforms: open.map(({ platform }) => platform),
        luck: random(),
        paces: Object.fromEntries(open.map(({ platform, pace, mostASecond }) => [platform, { pace, mostASecond }])),
      });
      const units = unitsOf(due, ({ place }) => placeKey(place));
      const channels = [...Map.groupBy(units, ([{ place }]) => channelKey(place)).values()];
      const delivering = { ...parts, pauses, fence };
      const [problem] = await inLanes(channels, lanes, (each) => deliverInChannel(each, delivering));
      if (problem !== undefined) throw problem.error;
      return due.length;
    },
  };
}

/**
 * One after the other, and no faster than the platform wants posts in one channel: the rest waits in the store for its
 * turn. How soon the next is taken, by whatever process, the store sees to.
 */
async function deliverInChannel(units: readonly Unit[], delivering: Delivering): Promise<void> {
  const { posters, pauses, elapsed, fence, stopping } = delivering;
  let behind = 0;
  for (const unit of units) {
    const [{ place }] = unit;
    const pace = posters.find(({ platform }) => platform === place.platform)?.pace ?? 0;
    const channel = channelKey(place);
    const wait = pauses.until(channel) - elapsed();
    if (wait > 0 || !fence.isOpen() || stopping?.aborted === true) {
      await putBack(unit, Math.max(0, wait) + behind * pace, delivering);
      behind += 1;
      continue;
    }
    pauses.pause(channel, elapsed() + pace);
    await deliverOrSetAside(unit, delivering);
  }
}
