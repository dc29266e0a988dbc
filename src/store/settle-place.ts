import { isNarrower } from "../places/is-narrower.ts";
import type { Engine } from "./engine.ts";
import type { View } from "./one-view.ts";
import { raiseAtPlace } from "./raise-postings.ts";
import { readSettings } from "./read-settings.ts";
import type { PlaceSettings } from "./store.ts";

type Settling = { readonly settings: PlaceSettings; readonly at: string };

/** Writes down what a place may see; where that is less than before, its messages have something to do in the same step. */
export async function settlePlace(engine: Engine, view: View, { settings, at }: Settling): Promise<number> {
  const { platform, channel, collections, groundRule, audience } = settings;
  const before = await view
    .selectFrom("place_setting")
    .selectAll()
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .executeTakeFirst();
  const isNarrowed = before !== undefined && isNarrower(settings, readSettings(before));
  const settled = {
    collections: JSON.stringify(collections),
    ground_rule: groundRule,
    audience: audience ?? null,
    narrowed_at: isNarrowed ? at : (before?.narrowed_at ?? null),
  };
  await view
    .insertInto("place_setting")
    .values({ platform, channel, ...settled })
    .onConflict((conflict) => conflict.columns(["platform", "channel"]).doUpdateSet(settled))
    .execute();
  return isNarrowed ? raiseAtPlace(engine, view, { platform, channel }) : 0;
}

type GoingThrough = { readonly place: Pick<PlaceSettings, "platform" | "channel">; readonly at: string };

/** Gives the messages of a place something to do, also those that are on their way there. */
export async function goThroughPlace(engine: Engine, view: View, { place, at }: GoingThrough): Promise<number> {
  await view
    .updateTable("place_setting")
    .set({ narrowed_at: at })
    .where("platform", "=", place.platform)
    .where("channel", "=", place.channel)
    .execute();
  return raiseAtPlace(engine, view, place);
}
