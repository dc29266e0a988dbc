import type { Claim } from "../claims/claim.ts";
import { type ClaimWording, isSameSet, overlap, wordingOf } from "./claim-wording.ts";

/** Two outlets that print a sentence this alike have it from one another or from a third. */
const copiedOverlap = 0.85;

/**
 * How many independent origins claims that say the same have at most: claims of one outlet, of outlets of which one names
 * the other (or both name a third) as its source, and claims in nearly the same words are of one origin. It is an upper
 * bound, since outlets do not always say where they have a thing from.
 */
export function countOrigins(claims: readonly Claim[]): number {
  const origin = claims.map((_, index) => index);
  const wordings = claims.map((claim) => wordingOf(claim));
  const join = (one: number, other: number): void => {
    const [kept, dropped] = [origin[one] ?? one, origin[other] ?? other];
    origin.forEach((now, index) => {
      if (now === dropped) origin[index] = kept;
    });
  };
  claims.forEach((claim, at) => {
    claims.slice(0, at).forEach((earlier, before) => {
      const [one, other] = [wordings[at], wordings[before]];
      if (isCopied(one, other) || nameOneOrigin(claim, earlier)) join(before, at);
    });
  });
  return new Set(origin).size;
}

/** Two short sentences may well be alike by chance, and another number is not copied. */
const fewestCopied = 5;

function isCopied(one: ClaimWording | undefined, other: ClaimWording | undefined): boolean {
  if (one === undefined || other === undefined || Math.min(one.stems.size, other.stems.size) < fewestCopied)
    return false;
  return isSameSet(one.numbers, other.numbers) && overlap(one.stems, other.stems) >= copiedOverlap;
}

function nameOneOrigin({ article: one }: Claim, { article: other }: Claim): boolean {
  const named = (names: readonly (string | undefined)[]): readonly string[] =>
    names.flatMap((name) => (name === undefined ? [] : [plainName(name)]));
  const others = new Set(named([other.outlet, other.via]));
  return named([one.outlet, one.via]).some((name) => others.has(name));
}

/** "The Example" and "example.org" are one outlet. */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, "")
    .replace(/^the\s+/, "")
    .replace(/\.(?:com|org|net|co\.uk|[a-z]{2})\/?$/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
