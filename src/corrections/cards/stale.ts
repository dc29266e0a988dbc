import type { ClaimId } from "../../ids.ts";
import type { ClaimFate } from "./claim-fate.ts";

/** What became of the claims that a card shows. */
export type Fates = ReadonlyMap<ClaimId, ClaimFate>;

export type StaleFate = Exclude<ClaimFate, { readonly kind: "restored" }>;

/** The fate by which this revision of the claim may no longer stand as it is shown; undefined where it may. */
export function staleFate(fates: Fates, claim: ClaimId, revision = 1): StaleFate | undefined {
  const fate = fates.get(claim);
  if (fate === undefined || fate.kind === "restored") return undefined;
  return fate.kind === "changed" && revision >= fate.revision ? undefined : fate;
}
