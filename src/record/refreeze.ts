import type { Claim } from "../claims/claim.ts";
import { mergeField } from "../search/merge-field.ts";
import { RemainderTable } from "../search/remainder-table.ts";
import { type ClaimBodies, claimBytes, heldBodies, packBytes, packedBodies } from "./claim-bodies.ts";
import { freezeTopics } from "./freeze-topics.ts";
import { type FrozenRecord, type IndexField, indexFields, type Shelf } from "./frozen-record.ts";
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
 * @param entries in the order of their articles' ids
 */
export function refreeze(kept: Kept): FrozenRecord {
  const { pool } = kept;
  const claims = claimsOf(kept);
  const fields = mergeFields(pool, claims);
  const idHashes = Uint32Array.from(claims, (claim) => pool.idHashOf(claim));
  const byHash = orderByHash(idHashes);
  const gramsOf = knownGrams(pool);
  return {
    shelf: shelfOf(kept),
    bodies: bodiesOf(pool, claims),
    fields,
    paragraphs: Uint32Array.from(claims, (claim) => pool.paragraphOf(claim)),
    idHashes,
    byHash,
    sampled: sampleGrams(byHash, (number) => gramsOf(claims[number] ?? 0)),
    topics: freezeTopics(topicsOf(pool, claims)),
    spellings: RemainderTable.of(fields.words.terms.all()),
  };
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

function mergeFields(pool: RecordPool, claims: Int32Array): FrozenRecord["fields"] {
  const numbers = new Int32Array(pool.claimCount).fill(-1);
  for (const [number, claim] of claims.entries()) numbers[claim] = number;
  const added = new Map<string, { term: string; frequencies: ReadonlyMap<number, number> }[]>(
    indexFields.map((field) => [field, []]),
  );
  for (const one of pool.liveTerms()) added.get(one.field)?.push(one);
  const lengthsOf = (field: IndexField): Uint16Array => {
    const lengths = pool.lengthsOf(field);
    return Uint16Array.from(claims, (claim) => lengths[claim] ?? 0);
  };
  return mapFields((field) =>
    mergeField(pool.frozen.fields[field], added.get(field) ?? [], {
      numbers,
      frozenCount: pool.frozenCount,
      lengths: lengthsOf(field),
    }),
  );
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
