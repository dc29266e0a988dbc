import { isDeepStrictEqual } from "node:util";
import type { Claim } from "../../claims/claim.ts";
import type { ClaimId } from "../../ids.ts";
import { type Change, type FactKind, factKinds } from "../../log/change.ts";
import type { ArticleState } from "../../log/held-article.ts";
import { isOnBackground } from "../../places/apply-ground-rule.ts";
import { claimsInView, type SeenArticle } from "../../places/claims-in-view.ts";
import { groundRuleOf } from "../../places/ground-rules.ts";
import { type GroundRule, isInView, strictness, type View } from "../../places/view.ts";
import type { ClaimRevision } from "../../store/store.ts";
import type { ClaimFate } from "./claim-fate.ts";

/** What the record knows of a claim's past. */
export type ClaimHistory = {
  readonly claim: ClaimId;
  /** Oldest first; at least one. */
  readonly revisions: readonly [ClaimRevision, ...ClaimRevision[]];
  readonly state: ArticleState;
  /** Set where the claim itself was killed, with what people are told of it. */
  readonly kill?: { readonly reason: string | undefined } | undefined;
  /** The article with the claims that stand, as the record holds them. */
  readonly held: SeenArticle;
  /** The changes of its article that concern it or the article itself, in the order of the log. */
  readonly changes: readonly Change[];
  /** The line in which the article says what it corrected, and the ISO instant from which it stood there. */
  readonly correction: { readonly text: string; readonly at: string } | undefined;
};

/** What was shown, to whom and when. */
export type Seen = {
  readonly revision: number;
  /** ISO instant: of what was over by then nothing needs to be told. */
  readonly at: string;
  /** What may be seen there now. */
  readonly view: View;
  /** Under which rule it was shown; undefined: under that of its revision, and of its article now. */
  readonly rule?: GroundRule | undefined;
};

/** What became of a claim since it was shown; undefined where it still stands as it did. */
export function fateOf(history: ClaimHistory, seen: Seen): ClaimFate | undefined {
  const { revisions, state, held } = history;
  const shown = revisions.find(({ revision }) => revision === seen.revision) ?? revisions[0];
  const from = shown.claim;
  const standing = revisions.find(({ until }) => until === undefined);
  if (state === "killed") {
    return { kind: "killed", from, reason: held.article.killReason, ...learnt(history, isTurn) };
  }
  if (history.kill !== undefined) {
    return {
      kind: "killed",
      from,
      reason: history.kill.reason,
      ...learnt(history, ({ kind }) => kind === "claim-withdrawn"),
    };
  }
  if (isHeldBack(state)) return { kind: "withheld", from, ...learnt(history, isTurn) };
  const isGone = state === "withdrawn" || standing === undefined;
  const now = isGone ? undefined : claimsInView(seen.view, held)?.claims.find(({ id }) => id === from.id);
  const isOutOfView = isGone ? !isInView(seen.view, held.article) : now === undefined;
  // Of what has gone the words stand there struck.
  if (isOutOfView || isStricter(now ?? from, seen.rule ?? groundRuleOf(from))) {
    return { kind: "withheld", from, ...learnt(history, ({ kind }) => kind === "article-changed") };
  }
  if (now === undefined || standing === undefined) {
    return isGone && isStillSaid(history) ? undefined : withdrawn(history, shown);
  }
  return standing.revision > shown.revision && !saysTheSame(from, standing.claim)
    ? changed(history, shown, { ...standing, claim: now })
    : restored(history, shown, seen);
}

/** What was shown with its source may no longer stand there once the source may not be named. */
const isStricter = (now: Claim, rule: GroundRule): boolean => strictness(groundRuleOf(now)) > strictness(rule);

const isHeldBack = (state: ArticleState): boolean => state === "embargoed" || state === "withheld";
/** An article that passes from one state to another; that it is touched again in the same state tells nobody anything. */
const isTurn = ({ kind, was, state }: Change): boolean => kind === "article-changed" && was !== state;

/** When the last change of a kind was entered. Without one, when the claim last was: never undefined, so that it can be told. */
function learnt({ changes, revisions }: ClaimHistory, which: (change: Change) => boolean) {
  const last = changes.findLast(which);
  return { at: last?.at ?? revisions[revisions.length - 1]?.since ?? revisions[0].since, seq: last?.seq ?? 0 };
}

/** Its article says it as before, and another claim is read there. */
function isStillSaid({ claim, state, changes }: ClaimHistory): boolean {
  const last = changes.findLast((change) => change.claim === claim);
  return state === "usable" && last?.kind === "claim-withdrawn" && last.difference !== undefined;
}

function withdrawn(history: ClaimHistory, shown: ClaimRevision): ClaimFate {
  const isArticle = history.state === "withdrawn";
  return {
    kind: "withdrawn",
    from: shown.claim,
    revision: history.revisions[history.revisions.length - 1]?.revision ?? shown.revision,
    why: isArticle
      ? "The article is no longer offered by where it came from."
      : `The article no longer says so.${correctionOf(history, shown)}`,
    ...learnt(history, isArticle ? isTurn : ({ kind }) => kind === "claim-withdrawn"),
  };
}

function changed(history: ClaimHistory, shown: ClaimRevision, standing: ClaimRevision): ClaimFate | undefined {
  const since = history.changes.filter((change) => isFactSince(change, shown));
  if (since.length === 0) return undefined;
  const facts = since.flatMap(factsOf);
  return {
    kind: "changed",
    from: shown.claim,
    to: standing.claim,
    revision: standing.revision,
    of: factKinds.filter((kind) => facts.includes(kind)),
    why: `The article was updated.${correctionOf(history, shown)}`,
    ...learnt(history, (change) => isFactSince(change, shown)),
  };
}

const isFactSince = (change: Change, shown: ClaimRevision): boolean =>
  (change.revision ?? 0) > shown.revision && factsOf(change).length > 0;

/** A claim that went and came again in other words counts as worded otherwise. */
function factsOf({ kind, difference }: Change): readonly FactKind[] {
  if (kind === "claim-added") return ["wording"];
  return kind === "claim-changed" && difference?.kind === "fact" ? difference.of : [];
}

/** It stands as shown; if it did not all the time since, whoever was told so must hear that it does again. */
function restored({ changes }: ClaimHistory, shown: ClaimRevision, seen: Seen): ClaimFate | undefined {
  const turns = changes.filter(
    (change) => change.at > seen.at && (isFactSince(change, shown) || (isTurn(change) && change.was !== undefined)),
  );
  const last = turns[turns.length - 1];
  return last === undefined ? undefined : { kind: "restored", from: shown.claim, at: last.at, seq: last.seq };
}

/** Whether a reader of one would notice nothing at the other. Where it stands in the text is no part of what it says. */
function saysTheSame(one: Claim, other: Claim): boolean {
  const said = ({ text, quote, speaker, hedge, when, figures }: Claim) => ({
    text,
    quote,
    speaker,
    hedge,
    when,
    figures,
  });
  return isDeepStrictEqual(said(one), said(other));
}

/** An article on background may name its source in that line. */
function correctionOf({ correction, held }: ClaimHistory, shown: ClaimRevision): string {
  if (correction === undefined || correction.at <= shown.since || isOnBackground(held)) return "";
  return ` It says: “${correction.text}”`;
}
