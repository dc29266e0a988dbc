import type { Article } from "../articles/article.ts";
import { isFurnitureLine } from "../articles/html/furniture-lines.ts";
import type { Claim } from "../claims/claim.ts";
import { isVerbatim } from "../claims/is-verbatim.ts";
import { type ClaimFate, compareClaims } from "../comparing/compare-claims.ts";
import type { ClaimId } from "../ids.ts";
import type { Amendment, ClaimRevision } from "../store/store.ts";
import { articleFingerprint, whatMatters } from "./article-fingerprint.ts";
import type { Happening } from "./change.ts";
import { articleAsFirstPublished, claimsOf } from "./first-published.ts";
import type {
  ArrivedArticle,
  ArticleState,
  HeldArticle,
  HeldClaim,
  KilledClaim,
  UnreadArticle,
} from "./held-article.ts";
import { amongClaims, leaveKilledOut } from "./leave-killed-out.ts";
import { isOlderVersion, mayReplace } from "./may-replace.ts";
import { stateByRules } from "./state-by-rules.ts";

type Arrived = ArrivedArticle | UnreadArticle;

/**
 * What becomes of an article when this arrives under its name; undefined where all stays as it is. `former`: the last
 * revisions of claims withdrawn from it earlier. What is killed stays so; an older version changes nothing, unless it is a
 * kill.
 */
export function decideAmendment(
  held: HeldArticle | undefined,
  arrived: Arrived,
  now: Date,
  former: readonly ClaimRevision[] = [],
): Amendment | undefined {
  const state = stateByRules(arrived.article, now);
  if (held === undefined) return firstVersion(arrived, state);
  if (held.state === "killed") return undefined;
  if (state === "killed") return killed(held, arrived);
  if (isOlderVersion(arrived.article, held.article)) return undefined;
  if (!mayReplace(held, arrived))
    return isStricter(state, held.state) ? inState(held, state, arrived.article) : undefined;
  const fingerprint = articleFingerprint(arrived);
  if (held.fingerprint !== fingerprint || held.state === "withdrawn") {
    return nextVersion(held, arrived, { state, fingerprint, former });
  }
  const stateNow = stateByRules(held.article, now);
  return held.state === stateNow ? undefined : inState(held, stateNow);
}

function firstVersion(arrived: Arrived, state: ArticleState): Amendment {
  const { article, text, origin } = arrived;
  const claims = state === "killed" ? [] : worthTelling(claimsOf(arrived, article), article);
  const fates = compareClaims([], claims, { article: article.id, version: 1 });
  const isToldOf = state === "usable" && fates.length > 0;
  return {
    article,
    text: state === "killed" ? undefined : text,
    state,
    origin,
    fingerprint: articleFingerprint(arrived),
    standing: fates.map(({ claim }) => claim.id),
    moved: [],
    happenings: [
      ...(isToldOf ? [] : [{ kind: "article-changed", was: undefined, state } as const]),
      ...fates.flatMap(happeningsOf),
    ],
  };
}

/** Lines of a page that stand among its paragraphs and are none of them come and go. */
const worthTelling = (claims: readonly Claim[], article: Article): readonly Claim[] =>
  claims.filter((claim) => !isVerbatim(claim) || !isFurnitureLine(claim.text)).map((claim) => ({ ...claim, article }));

/** The same article in another state, with its claims as they stand. */
export function inState(held: HeldArticle, state: ArticleState, rules: Partial<Article> = held.article): Amendment {
  const { status, embargoedUntil } = rules;
  return {
    ...held,
    article: { ...held.article, status, embargoedUntil },
    state,
    standing: held.claims.map(({ claim }) => claim.id),
    moved: [],
    happenings: [{ kind: "article-changed", was: held.state, state }],
  };
}

/** Its words stay in the store, for the record of what was done, and are shown no more. */
function killed(held: HeldArticle, arrived: Arrived): Amendment {
  const { version = held.article.version, modified = held.article.modified } = arrived.article;
  const amendment = inState(held, "killed", { status: "canceled" });
  return { ...amendment, article: { ...amendment.article, version, modified } };
}

const isStricter = (state: ArticleState, than: ArticleState): boolean => state !== "usable" && than === "usable";

type Next = {
  readonly state: ArticleState;
  readonly fingerprint: string;
  readonly former: readonly ClaimRevision[];
};

function nextVersion(held: HeldArticle, arrived: Arrived, { state, fingerprint, former }: Next): Amendment {
  const article = { ...articleAsFirstPublished(held, arrived), id: held.article.id };
  const claims = worthTelling(claimsOf(arrived, article, held), article);
  const { origin } = arrived;
  if (claims.length === 0 && state !== "usable") {
    const stated = Object.entries(article).filter(([, value]) => value !== undefined);
    return {
      ...inState(held, state),
      article: { ...held.article, ...Object.fromEntries(stated) },
      fingerprint,
      origin,
    };
  }
  const isReadAnew =
    held.text !== undefined && held.text === arrived.text && held.article.published === article.published;
  const { fates, killed } = fatesOf(held, claims, { former, isReadAnew });
  const ofClaims = fates.flatMap(happeningsOf);
  const isMoved = ofClaims.length === 0 && fates.some(({ kind }) => kind === "moved");
  const isChanged =
    held.state !== state || !isSameArticle(held.article, article) || isMoved || isRuledOtherwise(held, fates);
  return {
    article,
    text: arrived.text,
    state,
    origin,
    fingerprint,
    standing: fates.flatMap(({ kind, claim }) => (kind === "withdrawn" ? [] : [claim.id])),
    moved: fates.flatMap(({ kind, claim }) => (kind === "moved" ? [claim] : [])),
    happenings: [
      // Where claims only moved or are read otherwise nobody is told, yet whoever holds the article must read it anew.
      ...(isChanged ? [{ kind: "article-changed", was: held.state, state } as const] : []),
      ...ofClaims,
    ],
    killed,
  };
}

type Past = { readonly former: readonly ClaimRevision[]; readonly isReadAnew: boolean };
type Fates = { readonly fates: readonly ClaimFate[]; readonly killed: readonly KilledClaim[] };

/** Killed claims are compared like those that stand, so that they are known again in other words, and then left out. */
function fatesOf(held: HeldArticle, claims: readonly Claim[], { former, isReadAnew }: Past): Fates {
  const { killed = [] } = held;
  const isKilled = new Set<ClaimId>(killed.map(({ claim }) => claim.id));
  const gone = former.filter(({ claim }) => !isKilled.has(claim.id));
  const options = { article: held.article.id, version: held.version + 1 };
  const isBack = held.state === "withdrawn";
  const stood = isBack ? gone.filter(({ until }) => until === held.changedAt) : held.claims;
  const others = isBack ? gone.filter(({ until }) => until !== held.changedAt) : gone;
  const all = compareClaims(amongClaims(stood, killed), claims, {
    ...options,
    former: others,
    isReadAnew: isReadAnew && !isBack,
  });
  const left = leaveKilledOut(all, killed);
  return isBack ? { ...left, fates: left.fates.flatMap((fate) => returned(fate, stood)) } : left;
}

/** A claim of an article that is offered again is on the record again, in a revision of its own. */
function returned(fate: ClaimFate, stood: readonly Pick<HeldClaim, "claim" | "revision">[]): readonly ClaimFate[] {
  if (fate.kind === "withdrawn") return [];
  if (fate.kind === "new") return [fate];
  const last = stood.find(({ claim }) => claim.id === fate.claim.id)?.revision ?? fate.revision;
  return [{ kind: "new", claim: fate.claim, revision: last + 1 }];
}

function happeningsOf(fate: ClaimFate): readonly Happening[] {
  const { claim, revision } = fate;
  switch (fate.kind) {
    case "unchanged":
    case "moved":
      return [];
    case "changed":
      return [{ kind: "claim-changed", claim, revision, difference: fate.difference }];
    case "new":
      return [{ kind: "claim-added", claim, revision }];
    case "withdrawn":
      return [{ kind: "claim-withdrawn", claim: claim.id, revision, difference: fate.difference }];
  }
  return fate satisfies never;
}

/** Who may see a claim, and how, is no change of what it says, yet messages that show it must be looked at. */
function isRuledOtherwise(held: HeldArticle, fates: readonly ClaimFate[]): boolean {
  const rules = new Map(held.claims.map(({ claim }) => [claim.id, claim.groundRule]));
  return fates.some(
    ({ kind, claim }) => (kind === "moved" || kind === "changed") && rules.get(claim.id) !== claim.groundRule,
  );
}

const isSameArticle = (one: Article, other: Article): boolean =>
  JSON.stringify(whatMatters(one)) === JSON.stringify(whatMatters(other));
