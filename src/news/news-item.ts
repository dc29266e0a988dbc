import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";
import type { FateOf } from "../corrections/cards/claim-fate.ts";
import type { Origin } from "../log/held-article.ts";

type OfArticle = {
  /** As the view may see it. */
  readonly article: Article;
  readonly origin: Origin;
  /** ISO instant from which the view could know of it. */
  readonly at: string;
};

/** A claim that the view could not see before and sees now, with its revision. */
export type NewClaim = OfArticle & { readonly kind: "new"; readonly claim: Claim };

/** A claim that says another fact than it did. */
export type ChangedClaim = OfArticle & {
  readonly kind: "changed";
  /** As it stands now, with its revision. */
  readonly claim: Claim;
  readonly fate: FateOf<"changed">;
};

/** Claims that went: one that its article no longer says, or all of an article that is no longer offered. */
export type WithdrawnClaims = OfArticle & {
  readonly kind: "withdrawn";
  /** In their last wording. */
  readonly claims: readonly [Claim, ...Claim[]];
  readonly of: "claim" | "article";
  readonly fate: FateOf<"withdrawn">;
};

/** Claims of which no word may be shown any more: of one article that was killed or is held back, or one that was killed. */
export type HiddenClaims = OfArticle & {
  readonly kind: "hidden";
  readonly how: "killed" | "withheld";
  /** As they were, for finding out alone whether a channel wants to know of them. */
  readonly claims: readonly [Claim, ...Claim[]];
  readonly reason: string | undefined;
};

/** One thing that a view is told. */
export type NewsItem = NewClaim | ChangedClaim | WithdrawnClaims | HiddenClaims;

/** What corrects what was told before. */
export type CorrectionItem = Exclude<NewsItem, NewClaim>;

/** The claims of an item in the wording that counts: the latest, of those that went the last. */
export const claimsOfItem = (item: NewsItem): readonly [Claim, ...Claim[]] =>
  item.kind === "new" || item.kind === "changed" ? [item.claim] : item.claims;
