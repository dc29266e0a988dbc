import type { Records } from "../following/records.ts";
import type { Place } from "../places/place.ts";
import type { View } from "../places/view.ts";
import type { Store } from "../store/store.ts";

/** What news are made from. */
export type NewsParts = {
  readonly store: Pick<Store, "articles" | "log" | "ledger">;
  readonly records: Records;
  /** Lets the records catch up with the log. */
  readonly refresh: () => Promise<unknown>;
  readonly viewOf: (place: Place) => View;
};
