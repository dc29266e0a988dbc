import type { Poster } from "../delivery/poster.ts";
import type { Observer } from "./observer.ts";

/** The poster as before, and its requests are counted and timed. `elapsed`: milliseconds of a clock that nobody sets. */
export function observePoster(poster: Poster, observer: Observer, elapsed: () => number): Poster {
  const { platform } = poster;
  return {
    ...poster,
    async post(place, reply, token) {
      const began = elapsed();
      const outcome = await poster.post(place, reply, token);
      observer.posted(platform, outcome.kind, (elapsed() - began) / 1_000);
      return outcome;
    },
    async edit(posting, reply) {
      const began = elapsed();
      const outcome = await poster.edit(posting, reply);
      observer.edited(platform, outcome.kind, (elapsed() - began) / 1_000);
      return outcome;
    },
  };
}
