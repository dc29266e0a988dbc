import type { Delivery } from "../delivery/delivery.ts";
import type { DeliveryClaim } from "../delivery/outbox.ts";
import { takeTurns, type Waiting } from "../delivery/take-turns.ts";
import { unitsOf } from "../delivery/units-of.ts";
import { isPaused, serve } from "./channel-turns.ts";
import type { Engine } from "./engine.ts";
import { leaseEnd } from "./lease.ts";
import type { View } from "./one-view.ts";
import { giveBackSlots, hasFreeSlot, takeSlots } from "./post-slots.ts";
import { readPlaced } from "./stored-delivery.ts";
import { isDue, queuesOf } from "./waiting-queues.ts";

/** Others may hold what one would take; then further channels are looked at so often. */
const rounds = 4;

type Claiming = DeliveryClaim & { readonly owner: string };

/**
 * Due posts, and those whose holder let the lease end, by turns of the channels (`takeTurns`). Each step is one statement, or
 * one short transaction, that asks for nothing that another may hold: nobody waits for a process that is frozen in between.
 */
export async function claimDeliveries(
  engine: Engine,
  owner: string,
  options: DeliveryClaim,
): Promise<readonly Delivery[]> {
  const taken: Delivery[] = [];
  for (const platform of options.platforms) {
    const limit = options.limit - taken.length;
    if (limit > 0) taken.push(...(await claimOn(engine, platform, { ...options, owner, limit })));
  }
  return taken;
}

async function claimOn(engine: Engine, platform: string, claim: Claiming): Promise<readonly Delivery[]> {
  const { db } = engine;
  const { now, limit, luck = 0, paces } = claim;
  const pace = paces?.[platform];
  if (await isPaused(db, platform, now)) return [];
  // What waits is looked through only where some of it may be posted.
  if (!(await hasFreeSlot(db, { platform, now, most: pace?.mostASecond }))) return [];
  let queues = await queuesOf(db, platform, claim);
  const next = (room: number) => takeTurns(queues, { limit: room, isPaced: (pace?.pace ?? 0) > 0, luck });
  const wanted = countPosts(next(limit));
  const slots = await takeSlots(engine, { platform, wanted, now, most: pace?.mostASecond });
  const taken: Delivery[] = [];
  let used = 0;
  for (let round = 0; round < rounds && taken.length < limit && used < slots.room; round += 1) {
    const chosen = next(Math.min(limit - taken.length, slots.room - used));
    if (chosen.length === 0) break;
    const channels = new Set(chosen.map(({ channel }) => channel));
    const ours = await serve(db, channels, { platform, now, pace: pace?.pace ?? 0 });
    const held = await take(
      engine,
      chosen.filter(({ channel }) => ours.has(channel)),
      claim,
    );
    used += countPosts(held.turns);
    taken.push(...held.deliveries);
    queues = queues.filter(({ posts: [first] }) => first !== undefined && !channels.has(first.channel));
  }
  await giveBackSlots(db, slots.keys.slice(used), now);
  return taken;
}

/** Corrections of one thread are one post. */
const countPosts = (chosen: readonly Waiting[]): number => unitsOf(chosen, ({ place }) => place).length;

type Held = { readonly turns: readonly Waiting[]; readonly deliveries: readonly Delivery[] };

function take(engine: Engine, chosen: readonly Waiting[], claim: Claiming): Promise<Held> {
  return engine.db.transaction().execute(async (view) => {
    const turns = await lock(view, engine, chosen, claim.now);
    return { turns, deliveries: await hold(view, turns, claim) };
  });
}

/**
 * Those that are due still and that nobody else is taking at this moment. Of a channel of which somebody is taking some
 * nothing is taken, so that it has one at a time and nobody waits for one who was frozen while taking.
 */
async function lock(
  view: View,
  { kind }: Engine,
  chosen: readonly Waiting[],
  now: string,
): Promise<readonly Waiting[]> {
  if (chosen.length === 0) return [];
  const rows = await view
    .selectFrom("delivery")
    .select("nr")
    .where(
      "nr",
      "in",
      chosen.map(({ nr }) => nr),
    )
    .where(isDue(now))
    .$if(kind === "postgres", (query) => query.forUpdate("delivery").skipLocked())
    .execute();
  const free = new Set(rows.map(({ nr }) => nr));
  const others = new Set(chosen.filter(({ nr }) => !free.has(nr)).map(({ channel }) => channel));
  return chosen.filter(({ channel }) => !others.has(channel));
}

async function hold(
  view: View,
  taken: readonly Waiting[],
  { owner, now, lease }: Claiming,
): Promise<readonly Delivery[]> {
  if (taken.length === 0) return [];
  const rows = await view
    .updateTable("delivery")
    .set(({ eb, fn, ref, val }) => ({
      state: "posting",
      owner,
      lease_until: leaseEnd(now, lease),
      attempts: eb("attempts", "+", 1),
      first_tried_at: fn.coalesce(ref("first_tried_at"), val(now)),
    }))
    .where(
      "nr",
      "in",
      taken.map(({ nr }) => nr),
    )
    .returningAll()
    .execute();
  const turns = new Map(taken.map(({ nr }, turn) => [nr, turn]));
  return readPlaced(
    view,
    rows.toSorted((one, other) => (turns.get(one.nr) ?? 0) - (turns.get(other.nr) ?? 0)),
  );
}
