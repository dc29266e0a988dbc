import type { Engine } from "./engine.ts";

/** So many at a time, so that nobody waits for long. */
const batch = 500;

/**
 * Forgets posts that were made or given up and were due before an instant, and not their entries in the ledger. The keys of
 * corrections and answers stay taken: a message that was out of reach for long may be corrected after that, and its thread
 * is not told again. Nothing makes a digest's key again, since its slot is past and its subscription has moved on.
 */
export function forgetDeliveries({ db }: Engine, before: string): Promise<number> {
  return db.transaction().execute(async (view) => {
    const old = await view
      .selectFrom("delivery")
      .select(["nr", "key", "purpose"])
      .where("state", "in", ["posted", "failed", "joined"])
      .where("due_at", "<", before)
      .where("audit_at", "is", null)
      .limit(batch)
      .execute();
    if (old.length === 0) return 0;
    const kept = old.filter(({ purpose }) => purpose === "correction" || purpose === "gap");
    if (kept.length > 0) {
      await view
        .insertInto("told_key")
        .values(kept.map(({ key }) => ({ key })))
        .onConflict((conflict) => conflict.column("key").doNothing())
        .execute();
    }
    await view
      .deleteFrom("delivery")
      .where(
        "nr",
        "in",
        old.map(({ nr }) => nr),
      )
      .execute();
    return old.length;
  });
}
