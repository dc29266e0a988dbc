import { createLikeness } from "../search/likeness.ts";
import type { RecordView } from "./record-view.ts";
import { gramsAt, mostSampled } from "./sample-grams.ts";

/** Compares texts by how rare their letters are in a sample of the view's claims: those with the least hashes of their ids. */
export const likenessOf = (view: RecordView): ReturnType<typeof createLikeness> => createLikeness(sampled(view));

/** Frozen and live claims merged in the order of their hashes. */
function* sampled(view: RecordView): Generator<Uint16Array> {
  const { pool } = view;
  const { byHash, sampled: kept } = pool.frozen;
  const live = liveByHash(view);
  let [at, next, taken] = [0, 0, 0];
  while (taken < mostSampled && (at < byHash.length || next < live.length)) {
    const [frozen, added] = [byHash[at], live[next]];
    const isFrozen = frozen !== undefined && (added === undefined || comesFirst(frozen, added, view));
    if (isFrozen) {
      at += 1;
      if (!view.holds(frozen)) continue;
      yield at <= kept.ends.length ? gramsAt(kept, at - 1) : pool.gramsOf(frozen);
    } else if (added !== undefined) {
      next += 1;
      yield pool.gramsOf(added);
    }
    taken += 1;
  }
}

function liveByHash(view: RecordView): readonly number[] {
  const claims: number[] = [];
  for (let claim = view.pool.frozenCount; claim < view.pool.claimCount; claim += 1) {
    if (view.holds(claim)) claims.push(claim);
  }
  return claims.sort((one, other) => (comesFirst(one, other, view) ? -1 : 1));
}

function comesFirst(one: number, other: number, { pool }: RecordView): boolean {
  const [hash, otherHash] = [pool.idHashOf(one), pool.idHashOf(other)];
  return hash === otherHash ? pool.precedes(one, other) : hash < otherHash;
}
