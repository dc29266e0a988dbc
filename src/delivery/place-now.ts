import type { Place } from "../places/place.ts";
import { widerAudience } from "../places/view-of.ts";
import type { Poster } from "./poster.ts";

/**
 * A place as it was written down, with whoever has come to read along since: a closed channel may have been opened or
 * shared. Where more people could read when it was asked, that still counts.
 */
export async function placeNow(place: Place, poster: Pick<Poster, "audienceNow">): Promise<Place> {
  const audience = await poster.audienceNow(place);
  return audience === undefined ? place : { ...place, audience: widerAudience(place.audience, audience) };
}
