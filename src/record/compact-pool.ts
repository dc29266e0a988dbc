import { RecordPool } from "./record-pool.ts";
import { refreeze } from "./refreeze.ts";

/** So many claims are worth freezing anew for, whatever the share. */
const fewest = 2_000;
/** MiniSearch holds at most this share of what is frozen, and what went at most as much as is there. */
const mostLive = 1 / 8;
const mostGone = 1 / 2;

/** Freezes a pool anew where much was entered since, or much has gone, and moves all its views to the new one. */
export function compactWhereDue(pool: RecordPool): void {
  const { liveCount, goneCount, frozenCount, claimCount } = pool;
  const isDue =
    liveCount > Math.max(fewest, frozenCount * mostLive) || goneCount > Math.max(fewest, claimCount * mostGone);
  if (isDue) compactPool(pool);
}

/** Freezes what any view of a pool holds, leaves out what none does, and moves the views to the new pool. */
export function compactPool(pool: RecordPool): void {
  const views = pool.views();
  const places = [...new Set(views.flatMap((view) => [...view.places()]))];
  const kept = places.flatMap((place) => {
    const entry = pool.entries[place];
    return entry === undefined ? [] : [{ place, entry }];
  });
  kept.sort((one, other) => compare(one.entry.article.id, other.entry.article.id) || one.place - other.place);
  const frozen = refreeze({ pool, entries: kept.map(({ entry }) => entry) });
  const placeOf = new Map(kept.map(({ place }, at) => [place, at]));
  const next = new RecordPool(frozen, pool.desk);
  for (const view of views) view.move(next, (place) => placeOf.get(place) ?? 0);
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
