import type { Claim } from "../claims/claim.ts";
import { wordRuns } from "../comparing/word-runs.ts";
import type { ClaimId } from "../ids.ts";
import type { Change } from "../log/change.ts";
import type { ChangedArticle } from "../log/changed-article.ts";
import { type StatesOverTime, statesOverTime } from "../log/states-over-time.ts";
import { describeInstant } from "./describe-instant.ts";
import type { ShownChange } from "./reply.ts";
import { statementOf } from "./statement-of.ts";

/** A change as it is shown, and the ISO instant from which readers could know of it. */
export type DatedChange = { readonly at: string; readonly change: ShownChange };

/** New claims of one article that come at once are told one by one up to so many, else counted. */
const mostNew = 5;

export type Telling = {
  readonly since?: string | undefined;
  readonly concerns: (claim: Claim) => boolean;
  /** Names also an article that was killed: to the operator at the machine alone. */
  readonly namesGone?: boolean;
};

/**
 * What readers may be told of an article since an instant, newest first. Of one that is killed or held back, that it is;
 * of one that never could be shown, nothing. What was entered under an embargo is told as of its end.
 */
export function changesOfArticle(
  changed: ChangedArticle,
  { since = "", concerns, namesGone = false }: Telling,
): readonly DatedChange[] {
  const states = statesOverTime(changed.changes);
  if (!states.wasEverUsable) return [];
  const { state } = changed.held;
  const told =
    state === "usable" ? ofUsable(changed, states, concerns) : ofArticle(changed, states, { concerns, namesGone });
  return told.filter(({ at }) => at >= since).sort((one, other) => (one.at < other.at ? 1 : -1));
}

const nothingMore = { of: [], words: [], statement: undefined } as const;

/** It is not offered, held back or killed: of all its claims at once. */
function ofArticle(
  changed: ChangedArticle,
  { turnedAt }: StatesOverTime,
  { concerns, namesGone }: Pick<Telling, "concerns" | "namesGone">,
): readonly DatedChange[] {
  const at = turnedAt ?? changed.held.changedAt;
  if (!concernsArticle(changed, concerns)) return [];
  const on = describeInstant(at);
  const { state, article } = changed.held;
  if (state === "withdrawn") {
    const why = "It is no longer offered by where it came from.";
    return [{ at, change: { how: "withdrawn", on, ...nothingMore, article: named(article), why } }];
  }
  const how = state === "killed" ? "killed" : "withheld";
  const isNamed = namesGone === true && state === "killed";
  const why = state === "killed" ? reasonGiven(article.killReason) : undefined;
  return [{ at, change: { how, on, ...nothingMore, article: isNamed ? named(article) : undefined, why } }];
}

const reasonGiven = (reason: string | undefined): string | undefined =>
  reason === undefined ? undefined : `Reason: ${reason}`;

const concernsArticle = ({ held, revisions }: ChangedArticle, concerns: (claim: Claim) => boolean): boolean =>
  [...held.claims, ...[...revisions.values()].flat()].some(({ claim }) => concerns(claim));

const named = ({ title, outlet }: Claim["article"]): string => `“${title}”, ${outlet}`;

function ofUsable(
  changed: ChangedArticle,
  states: StatesOverTime,
  concerns: (claim: Claim) => boolean,
): readonly DatedChange[] {
  const shown = changed.changes.flatMap((change) => {
    // Nothing that was printed is other than it was.
    if (change.difference?.kind === "reading") return [];
    const at = states.shownFrom(change.at);
    return at === undefined ? [] : [{ ...change, at }];
  });
  const ofClaims = latestAtOnce(shown).flatMap(
    (change) => killedClaim(change, changed, concerns) ?? claimChange(change, changed, concerns),
  );
  return [...countedIfMany(ofClaims, changed), ...titleChanges(changed, shown)];
}

/** Of a claim that was killed, that it was, once; undefined of any other. */
function killedClaim(
  change: Change,
  { revisions, held }: ChangedArticle,
  concerns: (claim: Claim) => boolean,
): readonly Told[] | undefined {
  const kill = held.killed?.find(({ claim }) => claim.id === change.claim);
  if (kill === undefined) return undefined;
  const isItsEnd = change.kind === "claim-withdrawn" && change.revision === kill.revision;
  if (!isItsEnd || !revisions.get(kill.claim.id)?.some(({ claim }) => concerns(claim))) return [];
  const on = describeInstant(change.at);
  const told = {
    how: "killed",
    on,
    ...nothingMore,
    article: named(held.article),
    why: reasonGiven(kill.reason),
  } as const;
  return [{ at: change.at, kind: change.kind, change: told }];
}

/** What became of a claim before anybody could see it is one thing: what it then was. */
function latestAtOnce(changes: readonly Change[]): readonly Change[] {
  const byMoment = Map.groupBy(
    changes.filter(({ claim }) => claim !== undefined),
    ({ at, claim }) => `${at} ${claim ?? ""}`,
  );
  return [...byMoment.values()].flatMap((together) => {
    const [first] = together;
    const last = together.at(-1);
    if (first === undefined || last === undefined || together.length === 1) return together;
    const isAdded = first.kind === "claim-added";
    if (last.kind === "claim-withdrawn") return isAdded ? [] : [last];
    return [isAdded ? { ...last, kind: "claim-added" } : last];
  });
}

type Told = DatedChange & { readonly kind: Change["kind"] };

function claimChange(
  change: Change,
  { revisions, held }: ChangedArticle,
  concerns: (claim: Claim) => boolean,
): readonly Told[] {
  const of = change.claim === undefined ? [] : (revisions.get(change.claim) ?? []);
  const at = of.findIndex(({ revision }) => revision === change.revision);
  const made = of[at];
  if (made === undefined || !of.some(({ claim }) => concerns(claim))) return [];
  const isWithdrawn = change.kind === "claim-withdrawn";
  const before = isWithdrawn ? made : of[at - 1];
  const now = standing(change.claim, held);
  const isLatest = now?.revision === change.revision && !isWithdrawn;
  const isAdded = change.kind === "claim-added";
  return [
    {
      at: change.at,
      kind: change.kind,
      change: {
        claim: made.claim.id,
        revision: made.revision,
        how: howOf(change),
        on: describeInstant(change.at),
        of: change.difference?.kind === "fact" && !isAdded ? change.difference.of : [],
        words:
          isAdded && isLatest
            ? []
            : wordRuns(isAdded ? "" : (before?.claim.text ?? ""), isWithdrawn ? "" : made.claim.text),
        statement: isLatest ? statementOf({ ...made.claim, revision: made.revision }) : undefined,
        // The statement says its source itself.
        article: isLatest ? undefined : named(held.article),
        why: undefined,
      },
    },
  ];
}

const standing = (id: ClaimId | undefined, { claims }: ChangedArticle["held"]) =>
  claims.find(({ claim }) => claim.id === id);

function howOf({ kind, difference }: Change): ShownChange["how"] {
  if (kind === "claim-added") return "added";
  if (kind === "claim-withdrawn") return "withdrawn";
  return difference?.kind === "fact" ? "changed" : "reworded";
}

/** A whole article that arrives is one piece of news. */
function countedIfMany(told: readonly Told[], { held }: ChangedArticle): readonly DatedChange[] {
  const byMoment = Map.groupBy(
    told.filter(({ kind }) => kind === "claim-added"),
    ({ at }) => at,
  );
  const many = [...byMoment].filter(([, added]) => added.length > mostNew);
  const counted = new Set(many.map(([at]) => at));
  return [
    ...told.filter(({ at, kind }) => kind !== "claim-added" || !counted.has(at)),
    ...many.map(([at, added]) => {
      const why = `${added.length} claims of it are new on the record.`;
      const change: ShownChange = {
        how: "added",
        on: describeInstant(at),
        ...nothingMore,
        article: named(held.article),
        why,
      };
      return { at, change };
    }),
  ];
}

function titleChanges({ held, versions }: ChangedArticle, shown: readonly Change[]): readonly DatedChange[] {
  return versions.flatMap((version, at) => {
    const before = versions[at - 1];
    if (before === undefined || before.article.title === version.article.title) return [];
    const entered = shown.find((change) => change.kind === "article-changed" && change.at >= version.at);
    if (entered === undefined) return [];
    return [
      {
        at: entered.at,
        change: {
          how: "changed",
          on: describeInstant(entered.at),
          ...nothingMore,
          words: wordRuns(before.article.title, version.article.title),
          article: named(held.article),
          why: "Its title is another.",
        },
      },
    ];
  });
}
