import { aboutFilter } from "../news/about-filter.ts";
import { type AskedClaim, findAskedClaim } from "../news/find-asked-claim.ts";
import type { NewsParts } from "../news/news-parts.ts";
import type { Place } from "../places/place.ts";
import { type View, viewKey } from "../places/view.ts";
import { nothingReply } from "../reply/nothing-reply.ts";
import type { Block, Reply } from "../reply/reply.ts";
import { statementOf } from "../reply/statement-of.ts";
import type { Store } from "../store/store.ts";
import type { Subscription } from "./subscription.ts";
import { type WhyContext, whyOf } from "./why-of.ts";

export type ExplainParts = NewsParts & { readonly store: NewsParts["store"] & Pick<Store, "outbox"> };

export type WhyAsked = {
  /** The id of a claim, a link to it or words. */
  readonly claim: string;
  /** The digests and watches of the place, in the order in which they are listed. */
  readonly subscriptions: readonly Subscription[];
  readonly place: Place;
  readonly ask: string;
  readonly now: Date;
};

/**
 * Why a claim was in the digests and watches of a place, or was not. Of what the place may not see it says what it says of
 * what there is not.
 */
export async function explainNews(parts: ExplainParts, asked: WhyAsked): Promise<Reply> {
  const { claim: words, subscriptions, place, ask, now } = asked;
  await parts.refresh();
  const view: View = parts.viewOf(place);
  const found = await findAskedClaim(words, parts, { view, now });
  if (found === undefined) return nothingReply(nothingFor(words), ask);
  if (subscriptions.length === 0) return nothingReply("There is neither a digest nor a watch here.", ask);
  const reasons: Block[] = [];
  for (const subscription of subscriptions) {
    const why = await whyThere(subscription, found, { parts, view, now });
    reasons.push({ kind: "notice", text: `${nameOf(subscription)}: ${why}` });
  }
  return { outcome: "found", ask, blocks: [shownAs(found), ...reasons] };
}

const nothingFor = (words: string): string =>
  `The record holds no claim for “${words}”. Name one by words that it has, or by the link of its source: digest why harbour fire`;

/** Whoever sees more than a channel, as the operator does, is told where that is all there is to it. */
async function whyThere(subscription: Subscription, found: AskedClaim, context: WhyContext): Promise<string> {
  const { parts, view } = context;
  const own = parts.viewOf(subscription.place);
  if (viewKey(own) === viewKey(view)) return whyOf(subscription, found, context);
  const { id } = found.claim;
  const seen = await findAskedClaim(id, parts, { view: own, now: context.now });
  return seen === undefined ? "its channel may not see it." : whyOf(subscription, seen, { ...context, view: own });
}

const nameOf = ({ kind, id, filter }: Subscription): string =>
  `${kind === "digest" ? "Digest" : "Watch"} ${id}${aboutFilter(filter)}`;

/** What is gone is not shown as if it stood. */
function shownAs({ claim, goneAt }: AskedClaim): Block {
  if (goneAt === undefined) return { kind: "statement", role: "answer", statement: statementOf(claim) };
  const text = `It said: “${statementOf(claim).text}”`;
  return { kind: "notice", text, claim: claim.id, revision: claim.revision ?? 1 };
}
