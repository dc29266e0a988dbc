import type { Poster } from "../delivery/poster.ts";
import type { Store } from "../store/store.ts";
import type { PauseParts } from "./run-parts.ts";
import { pauseNow, setAside } from "./run-paused.ts";

export type PausingParts = PauseParts & { readonly store: PauseParts["store"] & Pick<Store, "outbox"> };

/**
 * The poster as before; where a place takes no posts of a digest or watch any more, or never takes this one, that is paused
 * and its owner told. It is done before anybody hears of the refusal: cut short in between, the post is tried again and
 * refused again. What a closed place did not take is not tried there again: it is told anew once the digest goes on.
 */
export function pausingPoster(poster: Poster, parts: PausingParts): Poster {
  return {
    ...poster,
    async post(place, reply, token) {
      const outcome = await poster.post(place, reply, token);
      const isForGood = outcome.kind === "refused" && (outcome.channel !== undefined || outcome.again === undefined);
      if (!isForGood) return outcome;
      const subscription = (await parts.store.outbox.find(token))?.subscription;
      if (subscription === undefined) return outcome;
      const { problem } = outcome;
      if (outcome.channel === undefined) await pauseNow(subscription, problem, parts);
      else await setAside(subscription, { token, place, problem }, parts);
      return { ...outcome, again: undefined };
    },
  };
}
