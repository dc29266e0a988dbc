import type { Pace } from "../delivery/outbox.ts";
import type { Engine } from "./engine.ts";
import type { View } from "./one-view.ts";

/** What all processes together know of a platform: until when it takes nothing, and how many channels were just posted to. */
export async function roomOn(
  view: View,
  platform: string,
  { now, pace }: { readonly now: string; readonly pace: Pace | undefined },
): Promise<number> {
  const paused = await view
    .selectFrom("channel_turn")
    .select("key")
    .where("key", "=", platform)
    .where("not_before", ">", now)
    .executeTakeFirst();
  if (paused !== undefined) return 0;
  const most = pace?.mostASecond;
  if (most === undefined) return Number.POSITIVE_INFINITY;
  const { served } = await view
    .selectFrom("channel_turn")
    .select(({ fn }) => fn.countAll<number>().as("served"))
    .where("platform", "=", platform)
    .where("served_at", ">", before(now, 1_000))
    .executeTakeFirstOrThrow();
  return Math.max(0, most - Number(served));
}

/** These channels are posted to now. In one order, so that of two processes one waits and neither for ever. */
export async function serve(view: View, channels: ReadonlyMap<string, string>, now: string): Promise<void> {
  const rows = [...channels].map(([key, platform]) => ({ key, platform, served_at: now, not_before: null }));
  if (rows.length === 0) return;
  await view
    .insertInto("channel_turn")
    .values(rows.toSorted((one, other) => (one.key < other.key ? -1 : 1)))
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ served_at: now }))
    .execute();
}

/** A pause is never cut short by a shorter one. */
export async function pauseKey(
  { db }: Engine,
  { key, platform }: { readonly key: string; readonly platform: string },
  until: string,
): Promise<void> {
  await db
    .insertInto("channel_turn")
    .values({ key, platform, served_at: null, not_before: until })
    .onConflict((conflict) =>
      conflict
        .column("key")
        .doUpdateSet({ not_before: until })
        .where(({ or, eb }) =>
          or([eb("channel_turn.not_before", "is", null), eb("channel_turn.not_before", "<", until)]),
        ),
    )
    .execute();
}

/** The ISO instant so many milliseconds earlier. */
export const before = (now: string, milliseconds: number): string =>
  new Date(Date.parse(now) - milliseconds).toISOString();
