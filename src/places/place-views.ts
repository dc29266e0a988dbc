import type { PlaceBook, PlaceSettings } from "../store/store.ts";
import type { Place } from "./place.ts";
import type { View } from "./view.ts";
import { viewOf } from "./view-of.ts";

/** What each place may see, told from memory: completion cannot wait for a store. */
export interface PlaceViews {
  of(place: Place | undefined): View;
  /** Takes over what has been settled since, by whatever process. */
  refresh(): Promise<void>;
}

export async function openPlaceViews(book: Pick<PlaceBook, "all">): Promise<PlaceViews> {
  let settings: ReadonlyMap<string, PlaceSettings> = new Map();
  const views: PlaceViews = {
    of: (place) => viewOf(place, place === undefined ? undefined : settings.get(keyOf(place))),
    async refresh() {
      settings = new Map((await book.all()).map((one) => [keyOf(one), one]));
    },
  };
  await views.refresh();
  return views;
}

const keyOf = ({ platform, channel }: Pick<Place, "platform" | "channel">): string => `${platform} ${channel}`;
