import type { BackgroundParts } from "./background-parts.ts";
import type { Delivery } from "./delivery.ts";
import { after, settleTime } from "./delivery-times.ts";
import type { Poster } from "./poster.ts";

type Ways = {
  readonly poster: Pick<Poster, "remove">;
  readonly delivering: Pick<BackgroundParts, "store" | "log" | "now">;
};

/**
 * Deletes those of a delivery's messages that are not the one in the ledger; all of them where it was given up or another
 * post says it. Only messages that are known to bear its token are handed in. What cannot be deleted is looked at again.
 */
export async function removeCopies(
  { id, key, place, state, message: kept }: Delivery,
  copies: readonly string[],
  { poster, delivering }: Ways,
): Promise<"clean" | "left"> {
  const { store, log, now } = delivering;
  // Nobody knows yet which of them is to stay.
  if (state === "due" || state === "posting" || state === "uncertain") return "clean";
  let left: "clean" | "left" = "clean";
  for (const message of copies) {
    if (message === kept) continue;
    const outcome = await poster.remove(place, message);
    if (outcome === "failed") left = "left";
    const details = { delivery: id, key, message, kept };
    if (outcome === "failed")
      log.error(details, "A post stands there twice, and its second copy could not be deleted.");
    if (outcome === "removed") log.warn(details, "A post stood there twice for a moment: its second copy was deleted.");
  }
  if (left === "left") {
    const problem = "A second copy of it stands there and could not be deleted; it is tried again.";
    await store.outbox.audited(id, { problem, again: after(now(), settleTime) });
  }
  return left;
}
