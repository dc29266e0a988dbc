import type { PlaceSettings } from "../store/store.ts";
import { type Audience, consolePlace, type Place } from "./place.ts";
import { type GroundRule, operatorView, publicCollection, publicView, type View } from "./view.ts";

/** From the fewest people who can read along to the most. */
const fromFew: readonly Audience[] = ["person", "members", "public", "external"];

/** The one of the two by which more people read along. */
export const widerAudience = (one: Audience, other: Audience): Audience =>
  fromFew.indexOf(one) >= fromFew.indexOf(other) ? one : other;

/** Whether people outside a closed circle can read what is posted there. */
export const isOpenPlace = ({ audience }: Pick<Place, "audience">): boolean =>
  fromFew.indexOf(audience) >= fromFew.indexOf("public");

/** Whether more people can read along there than when it was settled: a channel that was made public, or shared since. */
export const hasWidened = (place: Pick<Place, "audience">, settings: PlaceSettings | undefined): boolean =>
  settings !== undefined && fromFew.indexOf(place.audience) > fromFew.indexOf(settings.audience ?? "members");

/**
 * What a place may see: the public collection on the record, and beyond it only what was settled for this very place,
 * as long as no more people read along than when it was settled. Nothing but what is on the record is ever shown where
 * people outside a closed circle read along. A thread has the settings of its channel; the operator sees all.
 */
export function viewOf(place: Place | undefined, settings: PlaceSettings | undefined): View {
  if (place === undefined) return publicView;
  if (place.platform === consolePlace.platform) return operatorView;
  if (settings === undefined || hasWidened(place, settings)) return publicView;
  const collections = [...new Set([publicCollection, ...settings.collections])].sort();
  return { collections, groundRule: ruleAt(place, settings) };
}

const ruleAt = (place: Place, { groundRule }: PlaceSettings): GroundRule =>
  isOpenPlace(place) ? publicView.groundRule : groundRule;
