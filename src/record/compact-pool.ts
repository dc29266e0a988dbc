import { compareText } from "../words/compare-text.ts";
import { finished } from "./finished.ts";
import { type PoolEntry, RecordPool } from "./record-pool.ts";
import { entryAt } from "./record-view.ts";
import { refreezeInSlices } from "./refreeze.ts";

/** So many claims are worth freezing anew for, whatever the share. */
const fewest = 500;
/** MiniSearch holds at most this share of what is frozen, and what went at most as much as is there. */
const mostLive = 1 / 8;
const mostGone = 1 / 2;

/**
 * Freezes a pool anew where much was entered since, or much has gone, and moves all its views to the new one. Each call
 * does a part, so that nobody who asks between two changes waits for the whole.
 */
export function compactWhereDue(pool: RecordPool): void {
  const { liveCount, goneCount, frozenCount, claimCount } = pool;
  const isDue =
    liveCount > Math.max(fewest, frozenCount * mostLive) || goneCount > Math.max(fewest, claimCount * mostGone);
  if (isDue) pool.compacting ??= compactInSlices(pool);
  pool.compacting?.next();
}

/** Freezes what any view of a pool holds, leaves out what none does, and moves the views to the new pool. */
export const compactPool = (pool: RecordPool): void => finished(compactInSlices(pool));

function* compactInSlices(pool: RecordPool): Generator<void, void> {
  const kept = keptBy(pool);
  const frozen = yield* refreezeInSlices({ pool, entries: kept.map(({ entry }) => entry) });
  const next = new RecordPool(frozen, pool.desk);
  const placeOf = new Map(kept.map(({ place }, at) => [place, at]));
  for (const view of pool.views()) {
    for (const place of view.places()) if (!placeOf.has(place)) placeOf.set(place, enterAgain(pool, place, next));
    view.move(next, (place) => placeOf.get(place) ?? 0);
  }
}

/** What the views hold, in the order in which it is to stand. */
function keptBy(pool: RecordPool): readonly { readonly place: number; readonly entry: PoolEntry }[] {
  const places = new Set(pool.views().flatMap((view) => [...view.places()]));
  return [...places]
    .map((place) => ({ place, entry: entryAt(pool, place) }))
    .sort((one, other) => compareText(one.entry.article.id, other.entry.article.id) || one.place - other.place);
}

/** What was entered while the rest was frozen. */
function enterAgain(pool: RecordPool, place: number, next: RecordPool): number {
  const { article, text, first, end } = entryAt(pool, place);
  const claims = Array.from({ length: end - first }, (_, at) => pool.claimAt(first + at));
  return next.enter({ article, claims, text: text() });
}
