import type { ClaimId } from "../../ids.ts";
import type { GroundRule, View } from "../../places/view.ts";
import type { ShownClaim } from "../posting.ts";
import type { ClaimFate } from "./claim-fate.ts";
import { type ClaimHistory, fateOf } from "./fate-of.ts";

/** When claims were shown, to whom, and under which ground rules, as far as that is known (`shownRules`). */
type Shown = { readonly at: string; readonly view: View; readonly rules?: ReadonlyMap<ClaimId, GroundRule> };

/** What became of these claims since they were shown. Those that stand are not in it. */
export function fatesFor(
  claims: readonly ShownClaim[],
  histories: ReadonlyMap<ClaimId, ClaimHistory>,
  { at, view, rules }: Shown,
): ReadonlyMap<ClaimId, ClaimFate> {
  return new Map(
    claims.flatMap(({ claim, revision }): readonly (readonly [ClaimId, ClaimFate])[] => {
      const history = histories.get(claim);
      const fate = history === undefined ? undefined : fateOf(history, { at, view, revision, rule: rules?.get(claim) });
      return fate === undefined ? [] : [[claim, fate]];
    }),
  );
}
