import type { Selectable } from "kysely";
import { z } from "zod";
import { groundRules } from "../places/view.ts";
import type { Tables } from "./schema.ts";
import type { PlaceSettings } from "./store.ts";
import { storedAudience } from "./stored-bodies.ts";
import { readJson } from "./stored-rows.ts";

export const readSettings = (row: Selectable<Tables["place_setting"]>): PlaceSettings => ({
  platform: row.platform,
  channel: row.channel,
  collections: readJson(z.array(z.string()), row.collections, "a place"),
  groundRule: z.enum(groundRules).parse(row.ground_rule),
  audience: row.audience === null ? undefined : storedAudience.parse(row.audience),
});
