import type { Poster } from "../../src/delivery/poster.ts";
import { composeDigest, type FoundNews } from "../../src/digests/compose-digest.ts";
import type { NewsParts } from "../../src/digests/news-parts.ts";
import { pausingPoster } from "../../src/digests/pausing-poster.ts";
import type { RunParts } from "../../src/digests/run-parts.ts";
import { type RunningParts, runSubscriptions } from "../../src/digests/run-subscriptions.ts";
import { createNewsShare } from "../../src/digests/share-news.ts";
import { tellWatch } from "../../src/digests/tell-watch.ts";
import { wakingWatches } from "../../src/digests/waking-watches.ts";
import type { Store } from "../../src/store/store.ts";
import type { OpenDesk } from "./open-desk.ts";

type Composing = "composeDigest" | "tellWatch" | "wakingWatches";

export type DigestParts = Omit<RunningParts, Composing | "posters" | "store"> & {
  readonly store: Store;
  readonly posters: readonly Poster[];
};

/** What digests and watches are composed from. */
export const newsPartsOf = ({ records, views }: OpenDesk, store: Store): NewsParts => ({
  store,
  records,
  refresh: async () => {
    await records.follow();
    await views.refresh();
  },
  viewOf: views.of,
});

/** Digests and watches over the record of a desk: what runs them, and the posters by which they learn that a channel has closed. */
export function openDigests(desk: OpenDesk, parts: DigestParts) {
  const news = newsPartsOf(desk, parts.store);
  const share = createNewsShare<FoundNews>();
  const composing: Pick<RunParts, Composing> = {
    composeDigest: (asked) => composeDigest(news, asked, share),
    tellWatch: (watch, now) => tellWatch(news, watch, now),
    wakingWatches: (watches, changes) => wakingWatches(watches, changes, { ...news, now: parts.now() }),
  };
  return {
    posters: parts.posters.map((poster) => pausingPoster(poster, parts)),
    run: () => runSubscriptions({ ...parts, ...composing }),
  };
}
