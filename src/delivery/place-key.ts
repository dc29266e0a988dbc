import type { Place } from "../places/place.ts";

/** One string for one channel. */
export const channelKey = ({ platform, workspace, channel }: Place): string =>
  JSON.stringify([platform, workspace ?? null, channel]);

/** One string for one thread, or for the channel itself. */
export const placeKey = ({ platform, workspace, channel, thread }: Place): string =>
  JSON.stringify([platform, workspace ?? null, channel, thread ?? null]);
