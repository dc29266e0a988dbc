import type { Claim } from "../../claims/claim.ts";
import type { FactKind } from "../../log/change.ts";

/** When the record learnt of a thing: the ISO instant and the number of the change in the log. */
type Learnt = { readonly at: string; readonly seq: number };

/**
 * What became of a claim since a revision of it was shown. A claim that stands as shown, or merely in other words that say
 * the same, has no fate.
 */
export type ClaimFate = Learnt &
  (
    | {
        readonly kind: "changed";
        readonly from: Claim;
        readonly to: Claim;
        readonly revision: number;
        readonly of: readonly FactKind[];
        readonly why: string;
      }
    /** Changed or not to be shown for a time, and again what it was when it was shown. */
    | { readonly kind: "restored"; readonly from: Claim }
    /** The article, or the claim within it, is no longer there. */
    | { readonly kind: "withdrawn"; readonly from: Claim; readonly revision: number; readonly why: string }
    /** Embargoed, withheld by its sender, or no longer open to the place where it was shown. */
    | { readonly kind: "withheld"; readonly from: Claim }
    /** `reason`: what the desk gave people to be told. */
    | { readonly kind: "killed"; readonly from: Claim; readonly reason: string | undefined }
  );

export type FateOf<Kind extends ClaimFate["kind"]> = Extract<ClaimFate, { readonly kind: Kind }>;

/** Of these no word may stay. */
export type HiddenFate = FateOf<"withheld" | "killed">;

export const isHidden = (fate: ClaimFate | undefined): fate is HiddenFate =>
  fate?.kind === "withheld" || fate?.kind === "killed";
