import type { NewDelivery } from "../delivery/delivery.ts";
import { placeKey } from "../delivery/place-key.ts";
import type { ClaimId } from "../ids.ts";
import type { Place } from "../places/place.ts";
import type { NonEmpty } from "../reply/reply.ts";
import type { ClaimFate } from "./cards/claim-fate.ts";
import { correctionNotice, type NoticeLead, type ToldFate } from "./cards/correction-notice.ts";
import type { ClaimHistory } from "./cards/fate-of.ts";
import type { Posting } from "./posting.ts";

type Telling = {
  readonly posting: Posting;
  readonly place: Place;
  readonly lead: NoticeLead;
  readonly fates: ReadonlyMap<ClaimId, ClaimFate>;
  readonly histories: ReadonlyMap<ClaimId, ClaimHistory>;
  readonly dueAt: string;
  readonly newId: () => string;
};

/**
 * The posts by which people hear of what changed in a card, one for each change of the log. Its number and the place make
 * the key: a place is told of a change once, however many of its messages showed the claim and however often the work was
 * begun. Those that come due together are joined when they are posted.
 */
export function correctionDeliveries(telling: Telling): readonly NewDelivery[] {
  const { posting, place, lead, fates, dueAt, newId } = telling;
  const byChange = Map.groupBy(fates, ([claim, { seq }]) => (seq === 0 ? `0 ${claim}` : String(seq)));
  return Array.from(byChange, ([change, [first, ...rest]]) => {
    const told =
      first === undefined
        ? undefined
        : ([toldFate(first, telling), ...rest.map((one) => toldFate(one, telling))] as const);
    return told === undefined
      ? []
      : [
          {
            id: newId(),
            key: `correction ${placeKey(place)} ${change}`,
            purpose: "correction" as const,
            place,
            reply: correctionNotice(told satisfies NonEmpty<ToldFate>, lead, posting.reply.ask),
            dueAt,
          },
        ];
  }).flat();
}

function toldFate([claim, fate]: readonly [ClaimId, ClaimFate], { posting, histories }: Telling): ToldFate {
  const last = posting.claims.find((shown) => shown.claim === claim)?.revision;
  const shown = histories.get(claim)?.revisions.find(({ revision }) => revision === last);
  const isOlder = fate.kind === "changed" && shown !== undefined && shown.revision < fate.revision;
  return { fate, shownLast: isOlder ? shown.claim : fate.from };
}
