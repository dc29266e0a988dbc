import type { Place } from "../places/place.ts";
import { isWithin, operatorView, type View } from "../places/view.ts";
import { viewOf } from "../places/view-of.ts";
import type { DeskContext } from "./desk-command.ts";

/** A place as it may be known of something that was done or asked. */
type Somewhere = Pick<Place, "platform" | "channel">;

/**
 * Whether what was done at another place may be told at this one: what was done here, and where no more may be seen than
 * here. Others may name what this place may not know of. What has no place is the operator's.
 */
export async function createShownHere({
  store,
  place,
  view,
}: Pick<DeskContext, "store" | "place" | "view">): Promise<(other: Somewhere | undefined) => boolean> {
  const views = new Map<string, View>();
  for (const settings of await store.places.all()) {
    views.set(keyOf(settings), viewOf({ ...nowhere, ...settings, audience: "person" }, settings));
  }
  return (other) => {
    if (other === undefined) return isWithin(operatorView, view);
    const { platform, channel } = other;
    const most = views.get(keyOf(other)) ?? viewOf({ ...nowhere, platform, channel }, undefined);
    return keyOf(other) === keyOf(place) || isWithin(most, view);
  };
}

/** What is left out of a list, for its sentence. */
export const scopeOf = ({ collections }: View): string =>
  collections === "all" ? "" : " Shown is what was done here, and where no more may be seen than here.";

/** The most that a place may see with its settings, whoever reads along. */
const nowhere: Omit<Place, "platform" | "channel"> = { workspace: undefined, thread: undefined, audience: "person" };

const keyOf = ({ platform, channel }: Somewhere): string => `${platform} ${channel}`;
