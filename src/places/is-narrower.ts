import type { PlaceSettings } from "../store/store.ts";
import { isWithin, type View } from "./view.ts";
import { viewOf } from "./view-of.ts";

/** Whether something could be seen by what was settled before that cannot be seen any more. */
export const isNarrower = (settings: PlaceSettings, before: PlaceSettings): boolean =>
  !isWithin(mostSeen(before), mostSeen(settings));

/** By those for whom it was settled. */
function mostSeen(settings: PlaceSettings): View {
  const { platform, channel, audience = "members" } = settings;
  return viewOf({ platform, channel, audience, workspace: undefined, thread: undefined }, settings);
}
