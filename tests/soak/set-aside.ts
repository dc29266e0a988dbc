import type { Delivery } from "../../src/delivery/delivery.ts";
import type { SoakStory } from "./soak-month.ts";

/** By what docs/digests.md promises: what a closed channel did not take of a digest is not tried again, but told anew later. */
export function isSetAside({ key, state, place, dueAt }: Delivery, { archived }: SoakStory): boolean {
  const at = Date.parse(dueAt);
  const isClosed = archived.some(
    ({ channel, from, until }) => channel === place.channel && from <= at && (until === undefined || at < until),
  );
  return state === "failed" && key.startsWith("digest ") && isClosed;
}

/** Of a post, or of one in the thread beneath it. */
export const leadOf = (key: string): string => key.replace(/ part \d+$/, "");
