import type { Claim } from "../claims/claim.ts";
import type { ClaimFate } from "../comparing/compare-claims.ts";
import { plainWording } from "../comparing/plain-wording.ts";
import type { ClaimId } from "../ids.ts";
import type { HeldClaim, KilledClaim } from "./held-article.ts";

/** Claims that stand, and those that were killed where the text had them. */
export function amongClaims(standing: readonly HeldClaim[], killed: readonly KilledClaim[]): readonly HeldClaim[] {
  if (killed.length === 0) return standing;
  const all = [...standing];
  for (const { claim, revision } of killed) {
    const behind = all.findIndex((one) => isBefore(claim, one.claim));
    all.splice(behind === -1 ? all.length : behind, 0, { claim, revision, since: "" });
  }
  return all;
}

const isBefore = (one: Claim, other: Claim): boolean =>
  one.at.paragraph - other.at.paragraph < 0 ||
  (one.at.paragraph === other.at.paragraph && one.at.sentence < other.at.sentence);

/** What became of the claims that were not killed, and the wording that the killed ones have now. */
export function leaveKilledOut(fates: readonly ClaimFate[], killed: readonly KilledClaim[]) {
  const byId = new Map<ClaimId, Claim>(killed.map(({ claim }) => [claim.id, claim]));
  for (const { claim } of fates) if (byId.has(claim.id)) byId.set(claim.id, claim);
  const now = killed.map((one): KilledClaim => ({ ...one, claim: byId.get(one.claim.id) ?? one.claim }));
  const wordings = [...new Set([...killed, ...now].map(({ claim }) => bareWording(claim)))];
  const isKilled = ({ kind, claim }: ClaimFate): boolean =>
    byId.has(claim.id) || (kind === "new" && wordings.some((wording) => isPartOf(bareWording(claim), wording)));
  return { fates: fates.filter((fate) => !isKilled(fate)), killed: now };
}

/** Without the mark at its end, which a sentence loses when it is joined with another. */
const bareWording = ({ text }: Claim): string => plainWording(text).replace(/[.!?…;,"”]+$/u, "");

/** A killed sentence may be split in two, or joined with another: neither brings it back. */
const isPartOf = (one: string, other: string): boolean => one.includes(other) || other.includes(one);
