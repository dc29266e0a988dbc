import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Engine } from "./engine.ts";
import type { View } from "./one-view.ts";
import type { Tables } from "./schema.ts";

/** Whether a platform, as some process was told, takes nothing anywhere. */
export async function isPaused(view: View, platform: string, now: string): Promise<boolean> {
  const paused = await view
    .selectFrom("channel_turn")
    .select("key")
    .where("key", "=", platform)
    .where("not_before", ">", now)
    .executeTakeFirst();
  return paused !== undefined;
}

type Serving = {
  readonly platform: string;
  readonly now: string;
  /** Milliseconds between two posts into one channel. */
  readonly pace: number;
};

/**
 * Says of channels that they are posted to now; which of them were not a moment ago. It is one statement, so of two processes
 * one has the channel. In one order, so that neither waits for ever.
 */
export async function serve(
  view: View,
  channels: ReadonlySet<string>,
  { platform, now, pace }: Serving,
): Promise<ReadonlySet<string>> {
  const rows = [...channels].toSorted().map((key) => ({ key, platform, served_at: now, not_before: null }));
  if (rows.length === 0) return new Set();
  const served = await view
    .insertInto("channel_turn")
    .values(rows)
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ served_at: now }).where(isFreeAgain(now, pace)))
    .returning("key")
    .execute();
  return new Set(served.map(({ key }) => key));
}

/** Milliseconds. An instant further ahead than this was written by a clock that was wrong, and is not waited for. */
const mostAhead = 60_000;

/** Whether a turn was last taken so many milliseconds ago, or never. */
export function isFreeAgain(now: string, milliseconds: number) {
  return ({ or, eb }: ExpressionBuilder<Tables, "channel_turn">): Expression<SqlBool> =>
    or([
      eb("channel_turn.served_at", "is", null),
      eb("channel_turn.served_at", "<=", earlier(now, milliseconds)),
      eb("channel_turn.served_at", ">", earlier(now, -mostAhead)),
    ]);
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
const earlier = (now: string, milliseconds: number): string => new Date(Date.parse(now) - milliseconds).toISOString();
