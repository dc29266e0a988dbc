import { isDeepStrictEqual } from "node:util";
import type { DeskContext } from "../../desk/desk-command.ts";
import type { Place } from "../../places/place.ts";
import type { Watch } from "../subscription.ts";
import { changeSubscription } from "./change-subscription.ts";
import type { WantedWatch } from "./watch-words.ts";

/**
 * Gives a watch of the same news that the channel has already the cooldown and quiet hours that were named; what was not
 * named stays. Undefined where there is no such watch, or nothing about it is to be another.
 */
export async function changeWatch(
  { filter, cooldown, isCooldownNamed, quiet }: WantedWatch,
  place: Place,
  context: DeskContext,
): Promise<Watch | undefined> {
  const others = await context.store.subscriptions.all(place);
  const same = others.filter((one) => one.kind === "watch").find((one) => isDeepStrictEqual(one.filter, filter));
  if (same === undefined) return undefined;
  const times = (one: Watch): Pick<Watch, "cooldown" | "quiet"> => ({
    cooldown: isCooldownNamed ? cooldown : one.cooldown,
    quiet: quiet ?? one.quiet,
  });
  if (isDeepStrictEqual(times(same), { cooldown: same.cooldown, quiet: same.quiet })) return undefined;
  // What waited for the times that it had is looked at again.
  const nextAt = (one: Watch) => (one.state === "active" ? context.now.toISOString() : one.nextAt);
  return changeSubscription(same, (one) => ({ ...one, ...times(one), nextAt: nextAt(one) }), context);
}
