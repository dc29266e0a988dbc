import { placeNow } from "../../src/delivery/place-now.ts";
import type { Poster } from "../../src/delivery/poster.ts";
import { composeDigest } from "../../src/digests/compose-digest.ts";
import { pausingPoster } from "../../src/digests/pausing-poster.ts";
import type { RunParts } from "../../src/digests/run-parts.ts";
import { type RunningParts, runSubscriptions } from "../../src/digests/run-subscriptions.ts";
import type { Subscription } from "../../src/digests/subscription.ts";
import { tellWatch } from "../../src/digests/tell-watch.ts";
import { wakingWatches } from "../../src/digests/waking-watches.ts";
import type { NewsParts } from "../../src/news/news-parts.ts";
import { createNewsShare } from "../../src/news/share-news.ts";
import { publicView, viewKey } from "../../src/places/view.ts";
import type { Store } from "../../src/store/store.ts";
import type { OpenDesk } from "./open-desk.ts";

type Composing = "composeDigest" | "tellWatch" | "wakingWatches";

export type DigestParts = Omit<RunningParts, Composing | "posters" | "store"> & {
  readonly store: Store;
  readonly posters: readonly Poster[];
};

/** What digests and watches are composed from. */
const newsPartsOf = ({ records, views, refresh }: OpenDesk, store: Store): NewsParts => ({
  store,
  records,
  refresh,
  viewOf: views.of,
  share: createNewsShare(store.log),
});

/** Digests and watches over the record of a desk: what runs them, and the posters by which they learn that a channel has closed. */
export function openDigests(desk: OpenDesk, parts: DigestParts) {
  const news = newsPartsOf(desk, parts.store);
  const readNow = createReadNow(desk, parts.posters);
  const composing: Pick<RunParts, Composing> = {
    composeDigest: async (asked) => {
      const subscription = await readNow(asked.subscription);
      return composeDigest(news, { ...asked, subscription });
    },
    tellWatch: async (watch, now) => tellWatch(news, await readNow(watch), now),
    wakingWatches: (watches, changes) => wakingWatches(watches, changes, { ...news, now: parts.now() }),
  };
  const running: RunningParts = { ...parts, ...composing };
  return {
    posters: parts.posters.map((poster) => pausingPoster(poster, parts)),
    running,
    run: () => runSubscriptions(running),
  };
}

/**
 * A digest or watch with whoever reads along at its channel by now: one that was opened or shared since it was set up is told
 * of nothing that is not for everybody, neither a claim nor a headline. A channel that sees no more than everybody is not
 * asked after, since platforms answer that rarely.
 */
function createReadNow({ views }: Pick<OpenDesk, "views">, posters: readonly Poster[]) {
  const least = viewKey(publicView);
  return async <One extends Subscription>(one: One): Promise<One> => {
    const poster = posters.find(({ platform }) => platform === one.place.platform);
    if (poster === undefined || viewKey(views.of(one.place)) === least) return one;
    return { ...one, place: await placeNow(one.place, poster) };
  };
}
