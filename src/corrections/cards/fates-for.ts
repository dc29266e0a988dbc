import type { ClaimId } from "../../ids.ts";
import type { View } from "../../places/view.ts";
import type { ShownClaim } from "../posting.ts";
import type { ClaimFate } from "./claim-fate.ts";
import { type ClaimHistory, fateOf } from "./fate-of.ts";

/** What became of these claims since they were shown. Those that stand are not in it. */
export function fatesFor(
  claims: readonly ShownClaim[],
  histories: ReadonlyMap<ClaimId, ClaimHistory>,
  seen: { readonly at: string; readonly view: View },
): ReadonlyMap<ClaimId, ClaimFate> {
  return new Map(
    claims.flatMap(({ claim, revision }): readonly (readonly [ClaimId, ClaimFate])[] => {
      const history = histories.get(claim);
      const fate = history === undefined ? undefined : fateOf(history, { ...seen, revision });
      return fate === undefined ? [] : [[claim, fate]];
    }),
  );
}
