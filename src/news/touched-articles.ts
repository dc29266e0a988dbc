import type { ArticleId, ClaimId } from "../ids.ts";
import type { Change } from "../log/change.ts";
import type { ArticleState } from "../log/held-article.ts";

/** What the log tells of one article in a stretch of it, as little as tells what stood before. */
export type TouchedArticle = {
  /** The numbers of the first and the last change of it in the stretch. */
  readonly from: number;
  readonly to: number;
  /** Its state before the stretch; undefined: as it is now, or it was not there. */
  readonly was: ArticleState | undefined;
  /** It passed from one state to another, or came in held back. */
  readonly isTurned: boolean;
  /** Its metadata were touched, so it may have been in another collection or under another rule. */
  readonly isTouched: boolean;
  /** ISO instants of the first change and of the latest turn or touch; of the latter undefined where there was none. */
  readonly first: string;
  readonly turnedAt: string | undefined;
  /** Claims whose first change is that they came, with when they last did. */
  readonly came: ReadonlyMap<ClaimId, string>;
  /** Of the claims that stood before, the revision that did, as far as the log tells it. */
  readonly stood: ReadonlyMap<ClaimId, Stood>;
  /** ISO instants at which its text was only read otherwise: what came then, it said before. */
  readonly readAnew: ReadonlySet<string>;
};

/** `before`: the revision that stood is the one before `revision`; else it is `revision` itself. */
export type Stood = { readonly revision: number; readonly isBefore: boolean };

/** Collects changes in the order of the log. Of a long stretch it keeps the names of claims, no more. */
export function createTouched() {
  const touched = new Map<ArticleId, Growing>();
  let upTo: number | undefined;
  return {
    articles: touched as ReadonlyMap<ArticleId, TouchedArticle>,
    /** The number of the last change; undefined: there was none. */
    get upTo() {
      return upTo;
    },
    add(change: Change): void {
      const article = touched.get(change.article) ?? begun(change);
      touched.set(change.article, article);
      article.to = change.seq;
      upTo = change.seq;
      if (change.kind === "article-changed") turn(article, change);
      else addClaim(article, change);
    },
  };
}

type Growing = {
  readonly from: number;
  to: number;
  was: ArticleState | undefined;
  isTurned: boolean;
  isTouched: boolean;
  readonly first: string;
  turnedAt: string | undefined;
  readonly came: Map<ClaimId, string>;
  readonly stood: Map<ClaimId, Stood>;
  readonly readAnew: Set<string>;
};

const begun = ({ seq, at }: Change): Growing => ({
  ...{ from: seq, to: seq },
  ...{ was: undefined, isTurned: false, isTouched: false, first: at, turnedAt: undefined },
  ...{ came: new Map(), stood: new Map(), readAnew: new Set() },
});

function turn(article: Growing, { was, state, at }: Change): void {
  article.turnedAt = at;
  if (was === state) article.isTouched = true;
  else if (!article.isTurned) {
    article.isTurned = true;
    article.was = was;
  }
}

function addClaim({ came, stood, readAnew }: Growing, { kind, claim, revision = 1, difference, at }: Change): void {
  if (claim === undefined) return;
  if (kind === "claim-withdrawn" && difference !== undefined) readAnew.add(at);
  if (stood.has(claim)) return;
  if (kind === "claim-added") came.set(claim, at);
  else if (!came.has(claim)) stood.set(claim, { revision, isBefore: kind === "claim-changed" });
}
