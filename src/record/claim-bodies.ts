import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";
import { claimBody, claimFromBody } from "./claim-body.ts";

/** The claims of a frozen record by their numbers. */
export interface ClaimBodies {
  /** Whether they are held as bytes. */
  readonly isPacked: boolean;
  at(number: number, article: Article): Claim;
  /** The same as bytes of JSON. @param article the one that need not be told */
  bytesAt(number: number, article: Article): Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Claims as they were given. */
export const heldBodies = (claims: readonly Claim[]): ClaimBodies => ({
  isPacked: false,
  at: (number) => claimAt(claims, number),
  bytesAt: (number, article) => claimBytes(claimAt(claims, number), article),
});

export const claimBytes = (claim: Claim, article: Article): Uint8Array => encoder.encode(claimBody(claim, article));

function claimAt(claims: readonly Claim[], number: number): Claim {
  const claim = claims[number];
  if (claim === undefined) throw new RangeError(`There is no claim ${number} among ${claims.length}.`);
  return claim;
}

/** Bytes one after the other, with where each ends. */
export type PackedBytes = { readonly bytes: Uint8Array; readonly ends: Float64Array };

/** So many claims that were shown lately are kept as they were read. */
const mostKept = 8_192;

/** Claims in bytes, read when they are shown. */
export function packedBodies(packed: PackedBytes): ClaimBodies {
  let [recent, older] = [new Map<number, Claim>(), new Map<number, Claim>()];
  const keep = (number: number, claim: Claim): Claim => {
    if (recent.size >= mostKept / 2) [recent, older] = [new Map(), recent];
    recent.set(number, claim);
    return claim;
  };
  return {
    isPacked: true,
    at: (number, article) =>
      recent.get(number) ??
      keep(number, older.get(number) ?? claimFromBody(decoder.decode(bytesIn(packed, number)), article)),
    bytesAt: (number) => bytesIn(packed, number),
  };
}

export const bytesIn = ({ bytes, ends }: PackedBytes, number: number): Uint8Array =>
  bytes.subarray(number === 0 ? 0 : (ends[number - 1] ?? 0), ends[number] ?? 0);

/** Lays bytes out one after the other. */
export function packBytes(parts: readonly Uint8Array[]): PackedBytes {
  const ends = new Float64Array(parts.length);
  let length = 0;
  for (const [number, part] of parts.entries()) {
    length += part.length;
    ends[number] = length;
  }
  const bytes = new Uint8Array(length);
  for (const [number, part] of parts.entries()) bytes.set(part, (ends[number] ?? 0) - part.length);
  return { bytes, ends };
}
