import type { BackgroundParts } from "../../src/delivery/background-parts.ts";
import type { Delivery } from "../../src/delivery/delivery.ts";
import { after, deliveryLease, settleTime } from "../../src/delivery/delivery-times.ts";
import { inLanes } from "../../src/delivery/in-lanes.ts";
import type { Poster } from "../../src/delivery/poster.ts";
import type { Way } from "./proof-settings.ts";

const batch = 50;
const lanes = 8;

/** Delivers as job queues do, so that the proof is seen to find what goes wrong then. How many were taken. */
export async function stepAsQueue(way: Exclude<Way, "ours">, parts: BackgroundParts): Promise<number> {
  const { store, posters, now, owner } = parts;
  const platforms = posters.map(({ platform }) => platform);
  const paces = Object.fromEntries(posters.map(({ platform, pace, mostASecond }) => [platform, { pace, mostASecond }]));
  const options = { now: now().toISOString(), lease: deliveryLease, limit: batch, platforms, paces };
  const taken = await store.outbox.claim(owner, options);
  await inLanes(taken, lanes, async (delivery) => {
    const poster = posters.find(({ platform }) => platform === delivery.place.platform);
    if (poster !== undefined) await deliverers[way](delivery, poster, parts);
  });
  return taken.length;
}

type Deliver = (delivery: Delivery, poster: Poster, parts: BackgroundParts) => Promise<void>;

const deliverers: Readonly<Record<Exclude<Way, "ours">, Deliver>> = {
  /** At least once: a job is done when that was written down, and is done again where it was not. */
  async "claim-post-retry"({ id, place, reply }, poster, { store, now, owner }) {
    const outcome = await poster.post(place, reply, id);
    if (outcome.kind === "posted") {
      await store.outbox.confirm(id, outcome.message, { audit: after(now(), 0) });
      return;
    }
    const wait = outcome.kind === "refused" ? (outcome.again ?? settleTime) : settleTime;
    await store.outbox.fail(id, owner, { problem: outcome.problem, again: after(now(), wait) });
  },
  /** At most once: a job counts as done before it is begun, and only what was surely refused is done again. */
  async "mark-then-post"({ id, key, purpose, place, reply }, poster, { store, now, newId }) {
    await store.outbox.confirm(id, "marked", { audit: after(now(), 0) });
    const outcome = await poster.post(place, reply, id);
    if (outcome.kind !== "refused") return;
    const again = { id: newId(), key: `${key} after ${id}`, dueAt: after(now(), outcome.again ?? 0) };
    await store.outbox.add([{ ...again, purpose, place, reply }]);
  },
};
