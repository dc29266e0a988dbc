import { hashOfString } from "../search/string-hash.ts";
import type { RecordPool } from "./record-pool.ts";

/** The numbers of all claims that were ever entered with this id. */
export function claimsWithId(pool: RecordPool, id: string): readonly number[] {
  const hash = hashOfString(id);
  return [...frozenWithHash(pool, hash), ...liveWithHash(pool, hash)].filter((claim) => pool.claimAt(claim).id === id);
}

function frozenWithHash({ frozen: { byHash, idHashes } }: RecordPool, hash: number): readonly number[] {
  let [low, high] = [0, byHash.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((idHashes[byHash[middle] ?? 0] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (; low < byHash.length && idHashes[byHash[low] ?? 0] === hash; low += 1) found.push(byHash[low] ?? 0);
  return found;
}

function liveWithHash(pool: RecordPool, hash: number): readonly number[] {
  const found: number[] = [];
  for (let claim = pool.frozenCount; claim < pool.claimCount; claim += 1) {
    if (pool.idHashOf(claim) === hash) found.push(claim);
  }
  return found;
}
