import { newsDeliveries } from "./news-deliveries.ts";
import type { NextStep, RunParts } from "./run-parts.ts";
import type { Watch } from "./subscription.ts";

/** What a watch does that is looked at. What comes in while it is wakes it anew, whatever is written here. */
export async function runWatch(watch: Watch, now: Date, { tellWatch, newId }: RunParts): Promise<NextStep> {
  const step = await tellWatch(watch, now);
  switch (step.kind) {
    case "wait":
      return { next: { ...watch, nextAt: step.until.toISOString() }, posts: [] };
    case "nothing":
      return { next: { ...watch, toldUpTo: step.upTo, nextAt: undefined }, posts: [] };
    case "post": {
      const next = { ...watch, toldUpTo: step.upTo, nextAt: undefined, lastAt: now.toISOString() };
      // What a closed channel did not take is told anew up to the same number, and is another post.
      const key = `watch ${watch.id} ${step.upTo} ${watch.turn}`;
      return { next, posts: newsDeliveries(watch, step.posts, { key, now, newId }) };
    }
  }
  return step satisfies never;
}
