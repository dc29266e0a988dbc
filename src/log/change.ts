import type { Claim } from "../claims/claim.ts";
import type { ArticleId, ClaimId } from "../ids.ts";
import type { ArticleState } from "./held-article.ts";

/** What of a claim can change in fact. */
export const factKinds = ["number", "date", "speaker", "hedge", "negation", "name", "wording"] as const;
export type FactKind = (typeof factKinds)[number];

/**
 * How a claim differs from its earlier revision: other words that say the same, or another fact. `reading`: its article
 * says what it said, and rules read another claim in it, as a later version of this program may.
 */
export type ClaimDifference =
  | { readonly kind: "reworded" }
  | { readonly kind: "reading" }
  | { readonly kind: "fact"; readonly of: readonly [FactKind, ...FactKind[]] };

/** What happened, before it has its number. Nothing else moves through the system. */
export type Happening =
  | { readonly kind: "claim-added"; readonly claim: Claim; readonly revision: number }
  | {
      readonly kind: "claim-changed";
      readonly claim: Claim;
      readonly revision: number;
      readonly difference: ClaimDifference;
    }
  | {
      readonly kind: "claim-withdrawn";
      readonly claim: ClaimId;
      readonly revision: number;
      /** Where the article says it as before and it is only read otherwise. */
      readonly difference?: ClaimDifference | undefined;
    }
  /** Its metadata or state: title, dates, collection; embargoed, released, withheld, withdrawn, killed. */
  | { readonly kind: "article-changed"; readonly was: ArticleState | undefined; readonly state: ArticleState };

/** An entry of the log as followers read it: it names what changed, and the store holds how. */
export type Change = {
  /** Rising in the order of commits, with gaps. */
  readonly seq: number;
  /** ISO instant. */
  readonly at: string;
  readonly article: ArticleId;
  readonly kind: Happening["kind"];
  /** Undefined for a change of the article itself. */
  readonly claim: ClaimId | undefined;
  /** The claim's revision that it made, or the last one of a withdrawn claim. */
  readonly revision: number | undefined;
  /** Of a changed claim always, of a withdrawn one where its source did not withdraw it. */
  readonly difference: ClaimDifference | undefined;
  readonly was: ArticleState | undefined;
  readonly state: ArticleState | undefined;
};

declare const position: unique symbol;
/** Up to where a follower has read the log; only the store that made it can read it. */
export type LogPosition = string & { readonly [position]: true };
