import type { Claim } from "../claims/claim.ts";
import type { FrozenField } from "../search/frozen-field.ts";
import { type AddedTerm, mergeField } from "../search/merge-field.ts";
import { RemainderTable } from "../search/remainder-table.ts";
import { type ClaimBodies, claimBytes, heldBodies, packBytes, packedBodies } from "./claim-bodies.ts";
import { finished } from "./finished.ts";
import { freezeTopics } from "./freeze-topics.ts";
import { type FrozenRecord, type IndexField, indexFields, isIndexField, type Shelf } from "./frozen-record.ts";
import { mapFields } from "./map-fields.ts";
import { orderByHash } from "./order-by-hash.ts";
import type { PoolEntry, RecordPool } from "./record-pool.ts";
import { gramsAt, sampleGrams } from "./sample-grams.ts";
import { heldTexts, packedTexts, textBytes } from "./stored-texts.ts";

/** Some entries of a pool in the order in which they are to stand. */
type Kept = { readonly pool: RecordPool; readonly entries: readonly PoolEntry[] };

/**
 * Freezes some entries of a pool anew, without working anything out that is known of their claims.
 *
 * @param kept entries in the order of their articles' ids
 */
export const refreeze = (kept: Kept): FrozenRecord => finished(refreezeInSlices(kept));

/** The same, pausing between parts of about a tenth of a second at 100,000 claims. The pool may be added to meanwhile. */
export function* refreezeInSlices(kept: Kept): Generator<void, FrozenRecord> {
  const { pool } = kept;
  const claims = claimsOf(kept);
  const fields = yield* mergeFields(pool, claims);
  const idHashes = Uint32Array.from(claims, (claim) => pool.idHashOf(claim));
  const byHash = orderByHash(idHashes);
  const gramsOf = knownGrams(pool);
  const sampled = sampleGrams(byHash, (number) => gramsOf(claims[number] ?? 0));
  yield;
  const shelf = shelfOf(kept);
  const bodies = bodiesOf(pool, claims);
  yield;
  const topics = freezeTopics(topicsOf(pool, claims));
  yield;
  const paragraphs = Uint32Array.from(claims, (claim) => pool.paragraphOf(claim));
  const spellings = RemainderTable.of(fields.words.terms.all());
  return { shelf, bodies, fields, paragraphs, idHashes, byHash, sampled, topics, spellings };
}

/** The old numbers of the claims by their new ones. */
function claimsOf({ entries }: Kept): Int32Array {
  const claims = new Int32Array(entries.reduce((sum, { first, end }) => sum + end - first, 0));
  let number = 0;
  for (const { first, end } of entries) {
    for (let claim = first; claim < end; claim += 1) {
      claims[number] = claim;
      number += 1;
    }
  }
  return claims;
}

function* mergeFields(pool: RecordPool, claims: Int32Array): Generator<void, FrozenRecord["fields"]> {
  const numbers = new Int32Array(pool.claimCount).fill(-1);
  for (const [number, claim] of claims.entries()) numbers[claim] = number;
  const added = mapFields((): AddedTerm[] => []);
  for (const one of pool.liveTerms()) if (isIndexField(one.field)) added[one.field].push(one);
  const merged = new Map<IndexField, FrozenField>();
  const merge = (field: IndexField): FrozenField => {
    const held = pool.lengthsOf(field);
    const lengths = Uint16Array.from(claims, (claim) => held[claim] ?? 0);
    return mergeField(pool.frozen.fields[field], added[field], { numbers, frozenCount: pool.frozenCount, lengths });
  };
  for (const field of indexFields) {
    merged.set(field, merge(field));
    yield;
  }
  return mapFields((field) => merged.get(field) ?? merge(field));
}

function shelfOf({ pool, entries }: Kept): Shelf {
  const starts = new Uint32Array(entries.length + 1);
  for (const [place, { first, end }] of entries.entries()) starts[place + 1] = (starts[place] ?? 0) + end - first;
  const texts = pool.frozen.bodies.isPacked
    ? packedTexts(packBytes(entries.map(({ text }) => textBytes(text()))))
    : heldTexts(entries.map(({ text }) => text()));
  return { articles: entries.map(({ article }) => article), starts, texts };
}

/** As they were: as given, or as bytes. */
function bodiesOf(pool: RecordPool, claims: Int32Array): ClaimBodies {
  const { bodies } = pool.frozen;
  if (!bodies.isPacked) return heldBodies(Array.from(claims, (claim): Claim => pool.claimAt(claim)));
  const bytesOf = (claim: number): Uint8Array => {
    const { article } = pool.entryOf(claim);
    return claim < pool.frozenCount ? bodies.bytesAt(claim, article) : claimBytes(pool.claimAt(claim), article);
  };
  return packedBodies(packBytes(Array.from(claims, bytesOf)));
}

function knownGrams(pool: RecordPool): (claim: number) => Uint16Array {
  const { byHash, sampled } = pool.frozen;
  const places = new Map(Array.from(byHash.subarray(0, sampled.ends.length), (claim, place) => [claim, place]));
  return (claim) => {
    const place = places.get(claim);
    return place === undefined ? pool.gramsOf(claim) : gramsAt(sampled, place);
  };
}

function* topicsOf(pool: RecordPool, claims: Int32Array): Generator<readonly string[]> {
  const { index, ends, numbers } = pool.frozen.topics;
  const labels = index.labels.all();
  for (const claim of claims) {
    if (claim >= pool.frozenCount) yield pool.claimAt(claim).topics;
    else {
      const own = numbers.subarray(claim === 0 ? 0 : (ends[claim - 1] ?? 0), ends[claim] ?? 0);
      yield Array.from(own, (number) => labels[number] ?? "");
    }
  }
}
