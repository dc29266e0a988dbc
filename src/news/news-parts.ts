import type { Records } from "../following/records.ts";
import type { Place } from "../places/place.ts";
import type { View } from "../places/view.ts";
import type { Store } from "../store/store.ts";
import { createNewsShare, type NewsShare } from "./share-news.ts";

/** What news are made from. */
export type NewsParts = {
  readonly store: Pick<Store, "articles" | "log" | "ledger">;
  readonly records: Records;
  /** Lets the records catch up with the log. */
  readonly refresh: () => Promise<unknown>;
  readonly viewOf: (place: Place) => View;
  /** What is worked out once for all who are told in the same minute; undefined: for one alone. */
  readonly share?: NewsShare;
};

/** What is shared, or for one alone what serves the same. */
export const shareOf = ({ share, store }: Pick<NewsParts, "share" | "store">): NewsShare =>
  share ?? createNewsShare(store.log);
