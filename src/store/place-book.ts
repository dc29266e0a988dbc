import { z } from "zod";
import type { Grant } from "../places/permissions.ts";
import type { Engine } from "./engine.ts";
import { readSettings } from "./read-settings.ts";
import { goThroughPlace, settlePlace } from "./settle-place.ts";
import type { PlaceBook } from "./store.ts";

export function createPlaceBook(engine: Engine): PlaceBook {
  const { db } = engine;
  return {
    async settings({ platform, channel }) {
      const row = await db
        .selectFrom("place_setting")
        .selectAll()
        .where("platform", "=", platform)
        .where("channel", "=", channel)
        .executeTakeFirst();
      return row === undefined ? undefined : readSettings(row);
    },
    async all() {
      const rows = await db.selectFrom("place_setting").selectAll().orderBy("platform").orderBy("channel").execute();
      return rows.map(readSettings);
    },
    async settle(settings, at) {
      const raised = await db.transaction().execute((view) => settlePlace(engine, view, { settings, at }));
      engine.notice();
      return raised;
    },
    async goThrough(place, at) {
      const raised = await db.transaction().execute((view) => goThroughPlace(engine, view, { place, at }));
      engine.notice();
      return raised;
    },
    async grants() {
      const rows = await db
        .selectFrom("place_grant")
        .selectAll()
        .orderBy("role")
        .orderBy("platform")
        .orderBy("kind")
        .orderBy("id")
        .execute();
      return rows.map((row) => storedGrant.parse(row));
    },
    async grant({ role, platform, kind, id }) {
      const added = await db
        .insertInto("place_grant")
        .values({ role, platform, kind, id })
        .onConflict((conflict) => conflict.doNothing())
        .returning("id")
        .execute();
      return added.length > 0;
    },
    async revoke({ role, platform, kind, id }) {
      const { numDeletedRows } = await db
        .deleteFrom("place_grant")
        .where("role", "=", role)
        .where("platform", "=", platform)
        .where("kind", "=", kind)
        .where("id", "=", id)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}

const storedGrant: z.ZodType<Grant> = z.object({
  role: z.enum(["editor", "admin"]),
  platform: z.string(),
  kind: z.enum(["person", "group"]),
  id: z.string(),
});
