import { sql } from "kysely";
import type { ClaimId } from "../ids.ts";
import type { Place } from "../places/place.ts";
import type { Engine } from "./engine.ts";
import { inParts } from "./in-parts.ts";
import type { View } from "./one-view.ts";

/** "ledger" in ASCII. */
const ledgerLock = 0x6c65_6467_6572;

/**
 * Gives every message that shows one of these claims something to do, unless it shows them up to this number already or
 * was deleted. One that was given up is tried anew at once: what kept it from being reached may be over, and whoever
 * reads it has to be told of this change as of the one before.
 */
export function raisePostings(engine: Engine, claims: readonly ClaimId[], seq: number): Promise<number> {
  return engine.db.transaction().execute(async (view) => {
    if (engine.kind === "postgres") await sql`select pg_advisory_xact_lock(${ledgerLock}::bigint)`.execute(view);
    const raised = new Set<string>();
    for (const part of inParts([...new Set(claims)])) {
      const rows = await view
        .updateTable("posting")
        .set({ wanted: sql`case when wanted < ${seq} then ${seq} else wanted end` })
        .set({ due_at: sql`case when state = 'unreachable' and due_at is null then asked_at else due_at end` })
        .where("id", "in", ({ selectFrom }) =>
          selectFrom("posting_claim").select("posting_claim.posting").where("claim", "in", part),
        )
        .where("shown", "<", seq)
        .where("state", "<>", "gone")
        .returning("id")
        .execute();
      for (const { id } of rows) raised.add(id);
    }
    return raised.size;
  });
}

/** Gives every message at a place something to do. Whoever is editing one works by what could be seen before: their lease is void. */
export async function raiseAtPlace(
  { kind }: Engine,
  view: View,
  { platform, channel }: Pick<Place, "platform" | "channel">,
): Promise<number> {
  if (kind === "postgres") await sql`select pg_advisory_xact_lock(${ledgerLock}::bigint)`.execute(view);
  const rows = await view
    .updateTable("posting")
    .set({ shown: sql`case when shown < wanted then shown else wanted - 1 end`, owner: null, lease_until: null })
    .set({ due_at: sql`case when state = 'unreachable' and due_at is null then asked_at else due_at end` })
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .where("state", "<>", "gone")
    .returning("id")
    .execute();
  return rows.length;
}

/**
 * A message is entered in two looks: has its claim changed, and then its row. A change that came between them would be
 * raised before the row can be seen, so on PostgreSQL whoever raises waits for those who enter.
 */
export async function letRaisesWait({ kind }: Engine, view: View): Promise<void> {
  if (kind === "postgres") await sql`select pg_advisory_xact_lock_shared(${ledgerLock}::bigint)`.execute(view);
}
