import type { Claim } from "../claims/claim.ts";
import { type ClaimWording, isSameSet, overlap, wordingOf } from "./claim-wording.ts";
import { countOrigins } from "./count-origins.ts";

/** A claim with those of other articles that say the same. */
export type FoldedClaim = {
  readonly claim: Claim;
  readonly also: readonly Claim[];
  readonly outlets: number;
  /** At most so many independent origins. */
  readonly origins: number;
};

/** Share of their words, by meaning-bearing stem, from which on two claims are the same claim printed twice. */
const sameOverlap = 0.6;

/**
 * Folds claims of several articles that say the same into the first of them, in the order given. Another number, a
 * negation or another hedge makes another claim; so does another speaker.
 */
export function foldClaims(claims: readonly Claim[]): readonly FoldedClaim[] {
  const folds: { readonly wording: ClaimWording; readonly members: [Claim, ...Claim[]] }[] = [];
  for (const claim of claims) {
    const wording = wordingOf(claim);
    const same = folds.find((fold) =>
      saysTheSame({ claim, wording }, { claim: fold.members[0], wording: fold.wording }),
    );
    if (same === undefined) folds.push({ wording, members: [claim] });
    else same.members.push(claim);
  }
  return folds.map(({ members }) => foldOf(members));
}

function foldOf(members: readonly [Claim, ...Claim[]]): FoldedClaim {
  const [claim, ...also] = members;
  const outlets = new Set(members.map((member) => member.article.outlet)).size;
  return { claim, also, outlets, origins: Math.min(outlets, countOrigins(members)) };
}

type Worded = { readonly claim: Claim; readonly wording: ClaimWording };

function saysTheSame(one: Worded, other: Worded): boolean {
  if (one.claim.article.id === other.claim.article.id) return false;
  if (one.wording.isNegated !== other.wording.isNegated) return false;
  if ((one.claim.hedge === undefined) !== (other.claim.hedge === undefined)) return false;
  if (!isSameSpeaker(one.claim, other.claim)) return false;
  if (!isSameSet(one.wording.numbers, other.wording.numbers)) return false;
  return overlap(one.wording.stems, other.wording.stems) >= sameOverlap;
}

function isSameSpeaker({ speaker: one }: Claim, { speaker: other }: Claim): boolean {
  if (one.kind === "article" || other.kind === "article") return one.kind === other.kind;
  const [longer, shorter] = one.name.length >= other.name.length ? [one.name, other.name] : [other.name, one.name];
  return longer.toLowerCase().includes(shorter.toLowerCase());
}
