import type { DeskContext } from "../../desk/desk-command.ts";
import { createShownHere } from "../../desk/shown-here.ts";
import { isOperator } from "../../places/may-do.ts";
import type { Asker } from "../../places/place.ts";
import type { Subscription } from "../subscription.ts";
import { isSameChannel } from "./describe-subscription.ts";

/** The digests and watches of the channel where it is asked; the operator at the machine has those of all, or of one that is named. */
export function subscriptionsHere(
  { store, place, asker }: DeskContext,
  named?: { readonly platform: string; readonly channel: string },
): Promise<readonly Subscription[]> {
  return store.subscriptions.all(isOperator(asker) ? named : place);
}

/**
 * One by its number, as it may be reached from here: of this channel, one's own, or of a channel where no more may be
 * seen. Those of a direct message are reached by nobody else, and from a direct message nothing else, since there nobody's
 * right is asked.
 */
export async function reachable(id: number, context: DeskContext): Promise<Subscription | undefined> {
  const { store, place, asker } = context;
  const found = await store.subscriptions.find(id);
  if (found === undefined || isOperator(asker) || isSameChannel(found.place, place)) return found;
  if (place.audience === "person") return undefined;
  if (found.place.audience === "person") return isOwner(found, asker) ? found : undefined;
  return (await createShownHere(context))(found.place) ? found : undefined;
}

const isOwner = ({ owner }: Subscription, { platform, id }: Asker): boolean =>
  owner.platform === platform && owner.id === id;
