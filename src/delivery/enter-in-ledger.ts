import { isHidden } from "../corrections/cards/claim-fate.ts";
import { correctReply } from "../corrections/cards/correct-reply.ts";
import { fatesFor } from "../corrections/cards/fates-for.ts";
import { shownClaims, shownRules } from "../corrections/cards/shown-claims.ts";
import { loadHistories } from "../corrections/load-histories.ts";
import type { Posting } from "../corrections/posting.ts";
import { viewOf } from "../places/view-of.ts";
import type { Reply } from "../reply/reply.ts";
import type { Delivering } from "./delivering.ts";
import type { Delivery } from "./delivery.ts";
import { placeNow } from "./place-now.ts";
import type { Poster } from "./poster.ts";

type Entry = { readonly kind: "entered"; readonly reply: Reply } | { readonly kind: "pointless" };

const purposes: Readonly<Record<Delivery["purpose"], Posting["purpose"]>> = {
  correction: "notice",
  gap: "answer",
  digest: "digest",
  watch: "digest",
  operators: "notice",
};

/**
 * What a post says was written down when it became due, which may be hours ago: it says what stands now, and is entered in
 * the ledger like any other message that shows claims. An answer to a gap of which nothing may be shown is pointless. What
 * tells of a correction is told of no later one, which has a post of its own; only what may not be shown leaves it.
 */
export async function enterInLedger(
  delivery: Delivery,
  poster: Pick<Poster, "audienceNow">,
  { store, now }: Delivering,
): Promise<Entry> {
  const { id, purpose, reply } = delivery;
  const claims = shownClaims(reply);
  if (claims.length === 0) return { kind: "entered", reply };
  const place = await placeNow(delivery.place, poster);
  const view = viewOf(place, await store.places.settings(place));
  const histories = await loadHistories(
    store,
    claims.map(({ claim }) => claim),
  );
  const fates = fatesFor(claims, histories, {
    at: delivery.firstTriedAt ?? delivery.dueAt,
    view,
    rules: shownRules(reply),
  });
  if (purpose === "gap" && [...fates.values()].some(isHidden)) return { kind: "pointless" };
  const told = purpose === "correction" ? new Map([...fates].filter(([, fate]) => isHidden(fate))) : fates;
  const corrected = correctReply(reply, told);
  const claimsNow = shownClaims(corrected);
  if ((await store.ledger.find(id)) !== undefined) {
    await store.ledger.reshow(id, { reply: corrected, page: 0, claims: claimsNow });
    return { kind: "entered", reply: corrected };
  }
  await store.ledger.intend({
    id,
    place,
    purpose: purposes[purpose],
    // Also where one person alone is: what is posted stands in the channel and can be changed there for good.
    visibility: "public",
    asker: undefined,
    handle: undefined,
    reply: corrected,
    page: 0,
    sharedBy: undefined,
    askedAt: now().toISOString(),
    claims: claimsNow,
  });
  return { kind: "entered", reply: corrected };
}
