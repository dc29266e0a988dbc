import type { Posting } from "../corrections/posting.ts";
import type { Engine } from "./engine.ts";
import { type LeaseOptions, leaseEnd } from "./lease.ts";
import { findPostings } from "./posting-rows.ts";

/** Takes messages that have something to do, those of the oldest change first; each goes to one owner. */
export function claimPostings(
  { db, kind }: Engine,
  owner: string,
  { now, lease, limit, platforms }: LeaseOptions,
): Promise<readonly Posting[]> {
  if (platforms.length === 0) return Promise.resolve([]);
  return db.transaction().execute(async (view) => {
    const due = await view
      .selectFrom("posting")
      .select("id")
      .whereRef("wanted", ">", "shown")
      .where("message", "is not", null)
      .where("platform", "in", platforms)
      .where(({ or, and, eb }) =>
        or([
          and([eb("state", "=", "posted"), or([eb("due_at", "is", null), eb("due_at", "<=", now)])]),
          and([eb("state", "=", "unreachable"), eb("due_at", "<=", now)]),
        ]),
      )
      .where(({ or, eb }) => or([eb("lease_until", "is", null), eb("lease_until", "<=", now)]))
      .orderBy("wanted")
      .orderBy("asked_at")
      .orderBy("id")
      .limit(limit)
      .$if(kind === "postgres", (query) => query.forUpdate().skipLocked())
      .execute();
    const ids = due.map(({ id }) => id);
    if (ids.length === 0) return [];
    await view
      .updateTable("posting")
      .set(({ eb }) => ({ owner, lease_until: leaseEnd(now, lease), attempts: eb("attempts", "+", 1) }))
      .where("id", "in", ids)
      .execute();
    return findPostings(view, (query) =>
      query.where("id", "in", ids).orderBy("wanted").orderBy("asked_at").orderBy("id"),
    );
  });
}
