import type { Delivery } from "../delivery/delivery.ts";
import type { Store } from "../store/store.ts";
import type { Posting } from "./posting.ts";

/**
 * A message that does not show the record yet, or a notice of which people have not heard. `lost`, `uncertain`: nobody
 * can tell whether it was sent.
 */
export type OpenCorrection =
  | { readonly kind: "message"; readonly state: "pending" | "unreachable" | "gone" | "lost"; readonly posting: Posting }
  | { readonly kind: "notice"; readonly state: "waiting" | "uncertain" | "failed"; readonly delivery: Delivery };

type Looking = {
  readonly now: Date;
  /** Of each state at most so many. */
  readonly limit: number;
};

/** A message that was about to be sent so long ago was most likely never sent, but nobody could tell. */
const lostAfter = 10 * 60_000;

/** All that is on its way to be corrected or told, and what could not be reached, each with its reason. */
export async function openCorrections(
  { ledger, outbox }: Pick<Store, "ledger" | "outbox">,
  { now, limit }: Looking,
): Promise<readonly OpenCorrection[]> {
  const pending = await ledger.pending(limit);
  const unreachable = await ledger.unreachable(limit);
  const gone = await ledger.gone(limit);
  const lost = (await ledger.unconfirmed(new Date(now.getTime() - lostAfter).toISOString())).slice(0, limit);
  const waiting = (await outbox.waiting(limit)).filter(({ purpose }) => purpose === "correction");
  // Why a digest or watch does not go on is said where these are listed.
  const troubled = (await outbox.troubled(limit)).filter(
    ({ state, subscription }) => state !== "failed" || subscription === undefined,
  );
  const setAside = new Set(troubled.map(({ id }) => id));
  const atRest = new Set(unreachable.map(({ id }) => id));
  return [
    ...pending.filter(({ id }) => !atRest.has(id)).map(message("pending")),
    ...waiting.map((delivery) => ({ kind: "notice", state: "waiting", delivery }) as const),
    ...unreachable.map(message("unreachable")),
    ...gone.map(message("gone")),
    ...lost.filter(({ id }) => !setAside.has(id)).map(message("lost")),
    ...troubled.map((delivery) => ({ kind: "notice", state: troubleOf(delivery), delivery }) as const),
  ];
}

const message =
  (state: "pending" | "unreachable" | "gone" | "lost") =>
  (posting: Posting): OpenCorrection => ({ kind: "message", state, posting });

const troubleOf = ({ state }: Delivery): "uncertain" | "failed" => (state === "uncertain" ? "uncertain" : "failed");
