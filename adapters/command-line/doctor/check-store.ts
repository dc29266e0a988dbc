import type { ArticleId } from "../../../src/ids.ts";
import { StoreUnavailable } from "../../../src/store/store-unavailable.ts";
import { type DataPlace, describeDataPlace } from "../data-place.ts";
import { openStoreAt } from "../open-store.ts";
import type { Check } from "./check.ts";

const name = "Record";

/** What was killed in a record; of one that cannot be opened, which is told elsewhere, nothing is known. */
export async function killedIn(place: DataPlace): Promise<ReadonlyMap<ArticleId, string>> {
  if (place.kind === "memory") return new Map();
  try {
    const store = await openStoreAt(place);
    const killed = await store.articles.killed();
    await store.close();
    return killed;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return new Map();
  }
}

/** Opens the place in which the record is kept, and says where that is. */
export async function checkStore(place: DataPlace): Promise<readonly Check[]> {
  if (place.kind === "memory") {
    return [{ name, state: "off", says: "not kept, since --knowledge names a folder and --data none" }];
  }
  try {
    const store = await openStoreAt(place);
    await store.close();
    return [{ name, state: "fine", says: `kept in ${describeDataPlace(place)}` }];
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return [{ name, state: "wrong", says: error.message }];
  }
}
