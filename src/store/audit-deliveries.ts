import { sql } from "kysely";
import type { Delivery } from "../delivery/delivery.ts";
import type { Engine } from "./engine.ts";
import { type LeaseOptions, leaseEnd } from "./lease.ts";
import { readPlaced } from "./stored-delivery.ts";

/** States in which nothing is posted any more. */
const final = ["posted", "failed", "joined"];

/** Takes posts that are to be looked up again; each comes again when the lease ends, if nobody says what was found. */
export function claimAudits(
  { db, kind }: Engine,
  { now, lease, limit, platforms }: LeaseOptions,
): Promise<readonly Delivery[]> {
  if (platforms.length === 0) return Promise.resolve([]);
  return db.transaction().execute(async (view) => {
    const due = await view
      .selectFrom("delivery")
      .select("nr")
      .where("audit_at", "is not", null)
      .where("audit_at", "<=", now)
      .where("platform", "in", platforms)
      .where("state", "in", final)
      .orderBy("audit_at")
      .limit(limit)
      .$if(kind === "postgres", (query) => query.forUpdate().skipLocked())
      .execute();
    if (due.length === 0) return [];
    const rows = await view
      .updateTable("delivery")
      .set({ audit_at: leaseEnd(now, lease) })
      .where(
        "nr",
        "in",
        due.map(({ nr }) => nr),
      )
      .returningAll()
      .execute();
    return readPlaced(view, rows);
  });
}

/** What was found; `again`: to be looked up once more. What is wrong with a post that stands there is told until it is right. */
export async function writeAudit(
  { db }: Engine,
  id: string,
  { problem, again }: { readonly problem?: string | undefined; readonly again?: string | undefined },
): Promise<void> {
  await db
    .updateTable("delivery")
    .set({
      audit_at: again ?? null,
      problem:
        problem ??
        (again === undefined
          ? sql<string | null>`case when state = 'posted' then null else problem end`
          : sql`problem`),
    })
    .where("id", "=", id)
    .where("state", "in", final)
    .execute();
}

/** Never earlier than it was to be anyway. */
export async function auditLater({ db }: Engine, id: string, at: string): Promise<void> {
  await db
    .updateTable("delivery")
    .set({ audit_at: at })
    .where("id", "=", id)
    .where("state", "in", final)
    .where(({ or, eb }) => or([eb("audit_at", "is", null), eb("audit_at", "<", at)]))
    .execute();
}
