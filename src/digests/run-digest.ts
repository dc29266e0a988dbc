import { count } from "../answers/format-number.ts";
import type { Reply } from "../reply/reply.ts";
import { describeSlot } from "../schedules/describe-slot.ts";
import { newsDeliveries } from "./news-deliveries.ts";
import { isYoung } from "./owed-slot.ts";
import type { NextStep, RunParts } from "./run-parts.ts";
import { pausedFor } from "./run-paused.ts";
import { mostCounted, type SlotsDue, slotsDue } from "./slots-due.ts";
import type { Digest } from "./subscription.ts";

const neverAgain = "Its schedule names no time that will ever come again.";

/**
 * What a digest does whose slot has come. Of several that came while nobody ran it, the latest alone is posted, if it is
 * young enough, and says how many were missed; it says all that they would have said. Else it is said at once that it was
 * missed, and the next one says it all. Never both, since either has the slot for its key.
 */
export async function runDigest(digest: Digest, now: Date, parts: RunParts): Promise<NextStep> {
  const slots = slotsDue(digest.schedule, new Date(digest.nextAt ?? now), now);
  const step =
    isYoung(slots.latest, now) || slots.next === undefined
      ? await postNews(digest, slots, { now, parts })
      : sayMissed(digest, { ...slots, next: slots.next }, { now, parts });
  return slots.next === undefined ? pausedFor(neverAgain, step, parts) : step;
}

type At = { readonly now: Date; readonly parts: RunParts };

async function postNews(digest: Digest, { latest, missed, next }: SlotsDue, { now, parts }: At): Promise<NextStep> {
  const lead = missed === 0 ? [] : [missedLine(missed)];
  const { upTo, items, posts } = await parts.composeDigest({ subscription: digest, now, lead });
  const isSaid = items > 0 || digest.saysNothingNew;
  return {
    next: { ...digest, toldUpTo: upTo, nextAt: next?.toISOString() },
    posts: isSaid ? newsDeliveries(digest, posts, { key: keyOf(digest, latest), now, newId: parts.newId }) : [],
  };
}

const keyOf = ({ id }: Digest, slot: Date): string => `digest ${id} ${slot.toISOString()}`;

function missedLine(missed: number): string {
  const many = missed >= mostCounted ? `At least ${count(missed, "earlier digest")}` : count(missed, "earlier digest");
  return `${many} ${missed === 1 ? "was" : "were"} missed; this one has what ${missed === 1 ? "it" : "they"} would have said.`;
}

function sayMissed(
  digest: Digest,
  { latest, missed, next }: SlotsDue & { readonly next: Date },
  { now, parts }: At,
): NextStep {
  const { zone } = digest.schedule;
  const others =
    missed === 0 ? "" : `, and ${missed >= mostCounted ? "at least " : ""}${count(missed, "earlier one")},`;
  const text = `The digest of ${describeSlot(latest, zone)}${others} was missed. What it would have said comes with the next one: ${describeSlot(next, zone)}.`;
  const reply: Reply = { outcome: "nothing", ask: `digest show ${digest.id}`, blocks: [{ kind: "notice", text }] };
  return {
    next: { ...digest, nextAt: next.toISOString() },
    posts: newsDeliveries(digest, [reply], { key: keyOf(digest, latest), now, newId: parts.newId }),
  };
}
