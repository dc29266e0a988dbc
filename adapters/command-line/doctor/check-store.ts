import type { ArticleId, ClaimId } from "../../../src/ids.ts";
import type { Store } from "../../../src/store/store.ts";
import { StoreUnavailable } from "../../../src/store/store-unavailable.ts";
import { type DataPlace, describeDataPlace } from "../data-place.ts";
import { describeCounts } from "../knowledge-place.ts";
import { openStoreAt } from "../open-store.ts";
import type { Check } from "./check.ts";

const name = "Record";

/** Articles, each with the ISO instant of that, and claims. */
export type KilledThere = {
  readonly articles: ReadonlyMap<ArticleId, string>;
  readonly claims: ReadonlySet<ClaimId>;
};

const nothingKilled: KilledThere = { articles: new Map(), claims: new Set() };

/** What was killed in a record; of one that cannot be opened, which is told elsewhere, nothing is known. */
export async function killedIn(place: DataPlace): Promise<KilledThere> {
  if (place.kind === "memory") return nothingKilled;
  try {
    const store = await openStoreAt(place);
    const killed = { articles: await store.articles.killed(), claims: await store.articles.killedClaims() };
    await store.close();
    return killed;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return nothingKilled;
  }
}

/** Opens the place in which the record is kept, and says where that is and what is answered from, however it came in. */
export async function checkStore(place: DataPlace): Promise<readonly Check[]> {
  if (place.kind === "memory") {
    return [{ name, state: "off", says: "not kept, since --knowledge names a folder and --data none" }];
  }
  try {
    const store = await openStoreAt(place);
    const held = await triedOut(store).finally(store.close);
    const holds = held.articles === 0 ? "" : `${describeCounts(held)}, of the folder and of all sources, `;
    return [{ name, state: "fine", says: `${holds}kept in ${describeDataPlace(place)}` }];
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return [{ name, state: "wrong", says: error.message }];
  }
}

/** A full disk is noticed by who writes, and by nobody who reads. */
async function triedOut({ articles, tryWriting }: Store) {
  await tryWriting();
  return articles.count(["usable"]);
}
