import type { Poster } from "../delivery/poster.ts";
import type { Store } from "../store/store.ts";
import type { PauseParts } from "./run-parts.ts";
import { pauseNow } from "./run-paused.ts";

export type PausingParts = PauseParts & { readonly store: PauseParts["store"] & Pick<Store, "outbox"> };

/**
 * The poster as before; where a place takes no posts of a digest or watch any more, or never takes this one, that is paused
 * and its owner told. It is done before anybody hears of the refusal: cut short in between, the post is tried again and
 * refused again.
 */
export function pausingPoster(poster: Poster, parts: PausingParts): Poster {
  return {
    ...poster,
    async post(place, reply, token) {
      const outcome = await poster.post(place, reply, token);
      const isForGood = outcome.kind === "refused" && (outcome.channel !== undefined || outcome.again === undefined);
      if (!isForGood) return outcome;
      const subscription = (await parts.store.outbox.find(token))?.subscription;
      if (subscription !== undefined) await pauseNow(subscription, outcome.problem, parts);
      return outcome;
    },
  };
}
