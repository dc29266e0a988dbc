import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";

/** How an article came in; `id` names the folder, feed or page within its kind. */
export type Origin = { readonly kind: "folder" | "feed" | "page" | "wire"; readonly id: string };

/**
 * Whether an article may be shown: `usable` may; `embargoed` not yet; `withheld` not now; `withdrawn` is no longer offered
 * by where it came from; `killed` never again, not even as of an earlier day.
 */
export type ArticleState = "usable" | "embargoed" | "withheld" | "withdrawn" | "killed";

/** A claim as the record holds it. */
export type HeldClaim = {
  readonly claim: Claim;
  /** Counted from 1; grows with every change of the claim. */
  readonly revision: number;
  /** ISO instant from which this revision is on the record. */
  readonly since: string;
};

/**
 * A claim that somebody killed: never again on the record, also not as of an earlier day or in other words. It is kept in
 * the wording that its article has for it now, so that it is known again when that is changed.
 */
export type KilledClaim = Pick<HeldClaim, "claim" | "revision"> & {
  /** What people who were shown it are told; undefined: nothing was given. */
  readonly reason: string | undefined;
};

/** An article as the record holds it: its latest version with the claims that stand. */
export type HeldArticle = {
  readonly article: Article;
  /** The stored text in which the offsets of its claims count; undefined where only an editor's claims are held. */
  readonly text: string | undefined;
  readonly state: ArticleState;
  readonly origin: Origin;
  /** The record's own number of its versions, from 1. */
  readonly version: number;
  /** Tells without comparing that nothing has changed. */
  readonly fingerprint: string;
  /** ISO instants of its first version and of its latest. */
  readonly arrivedAt: string;
  readonly changedAt: string;
  /** In the order of the text. */
  readonly claims: readonly HeldClaim[];
  /** Undefined: none. */
  readonly killed?: readonly KilledClaim[];
};

/** An article as it arrives, read into claims; the ids of these are by place and not yet the record's. */
export type ArrivedArticle = {
  readonly article: Article;
  readonly text: string | undefined;
  readonly claims: readonly Claim[];
  readonly origin: Origin;
};

/**
 * An article as it arrives, not yet read into claims: reading takes far longer than telling that nothing has changed.
 * `read` makes its claims; the article given may be dated otherwise than the one that arrived, for relative dates.
 */
export type UnreadArticle = Omit<ArrivedArticle, "claims"> & {
  /** Editors' claims of it; empty where all are read from the text. */
  readonly editors: readonly Claim[];
  readonly read: (article: Article) => readonly Claim[];
};
