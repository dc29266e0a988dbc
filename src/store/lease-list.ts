import type { Leases } from "../doors/leases.ts";
import type { Engine } from "./engine.ts";
import { leaseEnd } from "./lease.ts";

export function createLeases({ db }: Engine): Leases {
  return {
    async take(name, owner, { now, lease }) {
      const taken = await db
        .insertInto("lease")
        .values({ name, owner, lease_until: leaseEnd(now, lease) })
        .onConflict((conflict) =>
          conflict
            .column("name")
            .doUpdateSet(({ ref }) => ({ owner: ref("excluded.owner"), lease_until: ref("excluded.lease_until") }))
            .where(({ or, eb }) => or([eb("lease.owner", "=", owner), eb("lease.lease_until", "<=", now)])),
        )
        .returning("name")
        .execute();
      return taken.length > 0;
    },
    async release(name, owner) {
      await db.deleteFrom("lease").where("name", "=", name).where("owner", "=", owner).execute();
    },
  };
}
