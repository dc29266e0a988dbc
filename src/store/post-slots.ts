import { isFreeAgain } from "./channel-turns.ts";
import type { Engine } from "./engine.ts";
import type { View } from "./one-view.ts";

/** How many posts may be made now; `keys`: the slots that are taken for them, where the platform counts. */
export type Slots = { readonly room: number; readonly keys: readonly string[] };

type Asking = {
  readonly platform: string;
  readonly now: string;
  /** Posts that the platform takes in a second; undefined: it does not count. */
  readonly most: number | undefined;
};

/** `wanted`: posts that one would make. */
type Taking = Asking & { readonly wanted: number };

/** Milliseconds for which a slot is taken. */
const second = 1_000;

/**
 * A platform that takes so many posts a second has so many slots, and each is one post's for a second: however many processes
 * take some in one instant, together they never have more. Counting what was posted would do for one process only, since of
 * two that count at once neither sees what the other takes.
 */
export async function takeSlots(engine: Engine, { platform, wanted, now, most }: Taking): Promise<Slots> {
  if (most === undefined || wanted === 0) return { room: wanted, keys: [] };
  const all = slotsOf(platform, most);
  const taken = await takeFree(engine, { all, wanted, now });
  if (taken.length < wanted && (await makeSlots(engine.db, platform, all))) {
    taken.push(...(await takeFree(engine, { all, wanted: wanted - taken.length, now })));
  }
  return { room: taken.length, keys: taken };
}

/** Whether one may be had now, without taking it. */
export async function hasFreeSlot(view: View, { platform, now, most }: Asking): Promise<boolean> {
  if (most === undefined) return true;
  const { busy } = await view
    .selectFrom("channel_turn")
    .select(({ fn }) => fn.countAll<number>().as("busy"))
    .where("key", "in", slotsOf(platform, most))
    .where(({ not }) => not(isFreeAgain(now, second)))
    .executeTakeFirstOrThrow();
  return Number(busy) < most;
}

const slotsOf = (platform: string, most: number): readonly string[] =>
  Array.from({ length: most }, (_, nth) => `${platform} post ${nth + 1}`);

type Free = { readonly all: readonly string[]; readonly wanted: number; readonly now: string };

async function takeFree({ db, kind }: Engine, { all, wanted, now }: Free): Promise<string[]> {
  const taken = await db
    .with("free", (query) =>
      query
        .selectFrom("channel_turn")
        .select("key")
        .where("key", "in", all)
        .where(isFreeAgain(now, second))
        .limit(wanted)
        .$if(kind === "postgres", (free) => free.forUpdate().skipLocked()),
    )
    .updateTable("channel_turn")
    .set({ served_at: now })
    .where("key", "in", (query) => query.selectFrom("free").select("free.key"))
    .returning("key")
    .execute();
  return taken.map(({ key }) => key);
}

/** Whether some were not there yet. */
async function makeSlots(view: View, platform: string, all: readonly string[]): Promise<boolean> {
  const made = await view
    .insertInto("channel_turn")
    .values(all.map((key) => ({ key, platform, served_at: null, not_before: null })))
    .onConflict((conflict) => conflict.column("key").doNothing())
    .returning("key")
    .execute();
  return made.length > 0;
}

/** Frees slots that were taken at `now` and not used. */
export async function giveBackSlots(view: View, keys: readonly string[], now: string): Promise<void> {
  if (keys.length === 0) return;
  await view
    .updateTable("channel_turn")
    .set({ served_at: null })
    .where("key", "in", keys)
    .where("served_at", "=", now)
    .execute();
}
