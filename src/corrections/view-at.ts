import { placeKey } from "../delivery/place-key.ts";
import type { Place } from "../places/place.ts";
import type { View } from "../places/view.ts";
import { viewOf } from "../places/view-of.ts";
import type { Store } from "../store/store.ts";

/** What places may see, each looked up once: for one step, since what was settled for them may change. */
export function createViewAt({ places }: Pick<Store, "places">): (place: Place) => Promise<View> {
  const views = new Map<string, Promise<View>>();
  return (place) => {
    const key = `${placeKey(place)} ${place.audience}`;
    const view = views.get(key) ?? places.settings(place).then((settings) => viewOf(place, settings));
    views.set(key, view);
    return view;
  };
}
