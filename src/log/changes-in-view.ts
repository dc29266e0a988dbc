import type { Claim } from "../claims/claim.ts";
import { isOnBackground } from "../places/apply-ground-rule.ts";
import { claimsInView } from "../places/claims-in-view.ts";
import { groundRuleOf, stricterRule } from "../places/ground-rules.ts";
import { type GroundRule, isInView, type View } from "../places/view.ts";
import type { ClaimRevision } from "../store/store.ts";
import type { ChangedArticle } from "./changed-article.ts";

/**
 * What a view may see of an article's past; undefined where that is nothing. A claim is under the strictest rule that any
 * of its revisions was under: what was on background once is not read out of its difference. Nor is a headline.
 */
export function changesInView(view: View, changed: ChangedArticle): ChangedArticle | undefined {
  const { held, revisions } = changed;
  if (held.state !== "usable" && !wasSeen(view, changed)) return undefined;
  const past = [...revisions.values()].flatMap(ruled);
  const known = new Set(past.map(keyOf));
  const standing = held.claims
    .map(({ claim, revision }) => ({ ...claim, revision }))
    .filter((claim) => !known.has(keyOf(claim)));
  const seen = claimsInView(view, { article: held.article, claims: [...past, ...standing] });
  if (seen === undefined) return undefined;
  const byKey = new Map(seen.claims.map((claim) => [keyOf(claim), claim]));
  const isNamed = ![...past, ...standing].some(isOnBackground);
  return {
    ...changed,
    held: {
      ...held,
      article: seen.article,
      claims: held.claims.flatMap((one) => seenAs(one, byKey)),
    },
    revisions: new Map(
      [...revisions].map(([id, each]): [typeof id, readonly ClaimRevision[]] => [
        id,
        each.flatMap((one) => seenAs(one, byKey)),
      ]),
    ),
    versions: isNamed ? changed.versions : [],
  };
}

/** That an article is gone or held back is told where it could be seen while it was there. */
const wasSeen = (view: View, { versions }: ChangedArticle): boolean =>
  versions.some(({ state, article }) => state === "usable" && isInView(view, article));

const keyOf = ({ id, revision }: Claim): string => `${id} ${revision ?? 1}`;

function ruled(revisions: readonly ClaimRevision[]): readonly Claim[] {
  const groundRule = revisions.map(({ claim }) => groundRuleOf(claim)).reduce<GroundRule>(stricterRule, "on-record");
  return revisions.map(({ claim, revision }) => ({ ...claim, revision, groundRule }));
}

function seenAs<One extends { readonly claim: Claim; readonly revision: number }>(
  one: One,
  byKey: ReadonlyMap<string, Claim>,
): readonly One[] {
  const claim = byKey.get(keyOf({ ...one.claim, revision: one.revision }));
  return claim === undefined ? [] : [{ ...one, claim }];
}
