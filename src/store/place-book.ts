import type { Selectable } from "kysely";
import { z } from "zod";
import type { Grant } from "../places/permissions.ts";
import { groundRules } from "../places/view.ts";
import type { Engine } from "./engine.ts";
import type { Tables } from "./schema.ts";
import type { PlaceBook, PlaceSettings } from "./store.ts";
import { storedAudience } from "./stored-bodies.ts";
import { readJson } from "./stored-rows.ts";

export function createPlaceBook({ db }: Engine): PlaceBook {
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
    async settle({ platform, channel, collections, groundRule, audience }) {
      const settled = {
        collections: JSON.stringify(collections),
        ground_rule: groundRule,
        audience: audience ?? null,
      };
      await db
        .insertInto("place_setting")
        .values({ platform, channel, ...settled })
        .onConflict((conflict) => conflict.columns(["platform", "channel"]).doUpdateSet(settled))
        .execute();
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

const readSettings = (row: Selectable<Tables["place_setting"]>): PlaceSettings => ({
  platform: row.platform,
  channel: row.channel,
  collections: readJson(z.array(z.string()), row.collections, "a place"),
  groundRule: z.enum(groundRules).parse(row.ground_rule),
  audience: row.audience === null ? undefined : storedAudience.parse(row.audience),
});
