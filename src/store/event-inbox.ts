import type { Inbox } from "../doors/inbox.ts";
import type { Engine } from "./engine.ts";
import { leaseEnd } from "./lease.ts";

/** An event is answered where nobody holds it and none is to: its lease is null then. */
export function createInbox({ db }: Engine): Inbox {
  return {
    async take({ platform, event }, owner, { now, lease }) {
      const taken = await db
        .insertInto("inbox")
        .values({ platform, event, taken_at: now, owner, lease_until: leaseEnd(now, lease) })
        .onConflict((conflict) =>
          conflict
            .columns(["platform", "event"])
            .doUpdateSet(({ ref }) => ({
              taken_at: ref("excluded.taken_at"),
              owner: ref("excluded.owner"),
              lease_until: ref("excluded.lease_until"),
            }))
            .where("inbox.lease_until", "<=", now),
        )
        .returning("event")
        .execute();
      return taken.length > 0;
    },
    async done({ platform, event }) {
      await db
        .updateTable("inbox")
        .set({ owner: null, lease_until: null })
        .where("platform", "=", platform)
        .where("event", "=", event)
        .execute();
    },
    async giveBack({ platform, event }, owner) {
      await db
        .deleteFrom("inbox")
        .where("platform", "=", platform)
        .where("event", "=", event)
        .where("owner", "=", owner)
        .execute();
    },
    async forget(takenBefore) {
      const { numDeletedRows } = await db.deleteFrom("inbox").where("taken_at", "<", takenBefore).executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
