import type { BackgroundParts } from "../delivery/background-parts.ts";
import { after } from "../delivery/delivery-times.ts";

/** Milliseconds for which the ledger knows what one person alone was shown: as long as that person is told of corrections. */
export const privateKeptFor = 30 * 24 * 60 * 60_000;

/**
 * Wipes what private answers can be changed by once that is over, and forgets such answers and who asked for them after
 * thirty days. What everybody at a place can read is kept, since it has to be corrected for as long as it stands there.
 */
export const forgetPrivate = ({ store, now }: Pick<BackgroundParts, "store" | "now">): Promise<number> =>
  store.ledger.forget({ now: now().toISOString(), askedBefore: after(now(), -privateKeptFor) });
