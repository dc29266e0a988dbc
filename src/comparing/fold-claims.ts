import type { Claim } from "../claims/claim.ts";
import { groundRuleOf } from "../places/ground-rules.ts";
import { type ClaimWording, isSameSet, overlap, wordingOf } from "./claim-wording.ts";
import { createOriginCounter, type TextOf } from "./count-origins.ts";

/** A claim with those of other articles that say the same. */
export type FoldedClaim = {
  readonly claim: Claim;
  readonly also: readonly Claim[];
  readonly outlets: number;
  /** At most so many independent origins. */
  readonly origins: number;
};

/** Share of their words, by meaning-bearing stem, from which on two claims are the same claim printed twice. */
const sameOverlap = 0.6;

/**
 * Folds claims of several articles that say the same into the first of them, in the order given. Another number,
 * date or name, a negation or another hedge makes another claim; so does another speaker or ground rule. By the texts of
 * their articles it is told which of them are of one origin.
 */
export function foldClaims(claims: readonly Claim[], textOf?: TextOf): readonly FoldedClaim[] {
  const countOrigins = createOriginCounter(textOf);
  const worded = claims.map((claim): Worded => ({ claim, wording: wordingOf(claim) }));
  const commonness = countsOf(worded);
  const folds: Worded[][] = [];
  const byStem = new Map<string, Worded[][]>();
  for (const one of worded) {
    const telling = tellingStems(one.wording.stems, commonness);
    const near = new Set(telling.flatMap((stem) => byStem.get(stem) ?? []));
    const same = [...near].find(([first]) => first !== undefined && saysTheSame(one, first));
    if (same !== undefined) {
      same.push(one);
      continue;
    }
    const fold = [one];
    folds.push(fold);
    for (const stem of telling) byStem.set(stem, [...(byStem.get(stem) ?? []), fold]);
  }
  return folds.flatMap((members) =>
    foldOf(
      members.map(({ claim }) => claim),
      countOrigins,
    ),
  );
}

function countsOf(worded: readonly Worded[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { wording } of worded) for (const stem of wording.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** Two claims that share enough of their stems share one of the rarest few of each, so that not all need be compared. */
function tellingStems(stems: ReadonlySet<string>, counts: ReadonlyMap<string, number>): readonly string[] {
  const rarestFirst = [...stems].sort(
    (one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0) || (one < other ? -1 : 1),
  );
  return rarestFirst.slice(0, stems.size - Math.ceil(sameOverlap * stems.size) + 1);
}

function foldOf(
  [claim, ...also]: readonly Claim[],
  countOrigins: (claims: readonly Claim[]) => number,
): readonly FoldedClaim[] {
  if (claim === undefined) return [];
  if (also.length === 0) return [{ claim, also, outlets: 1, origins: 1 }];
  const members = [claim, ...also];
  const outlets = new Set(members.map((member) => member.article.outlet)).size;
  return [{ claim, also, outlets, origins: Math.min(outlets, countOrigins(members)) }];
}

type Worded = { readonly claim: Claim; readonly wording: ClaimWording };

function saysTheSame(one: Worded, other: Worded): boolean {
  if (one.claim.article.id === other.claim.article.id) return false;
  if (groundRuleOf(one.claim) !== groundRuleOf(other.claim)) return false;
  if (overlap(one.wording.stems, other.wording.stems) < sameOverlap) return false;
  if (one.wording.isNegated !== other.wording.isNegated) return false;
  if ((one.claim.hedge === undefined) !== (other.claim.hedge === undefined)) return false;
  if (!isSameSpeaker(one.claim, other.claim)) return false;
  if (!isSameSet(one.wording.numbers, other.wording.numbers)) return false;
  return !differ(one.wording.names, other.wording.names) && !differ(daysOf(one.claim), daysOf(other.claim));
}

/** Each has something that the other lacks: "Ukraine captured" and "Russia captured". */
const differ = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((entry) => !other.has(entry)) && [...other].some((entry) => !one.has(entry));

const daysOf = ({ when }: Claim): ReadonlySet<string> => new Set(when.map(({ from, to }) => `${from}/${to}`));

function isSameSpeaker({ speaker: one }: Claim, { speaker: other }: Claim): boolean {
  if (one.kind === "article" || other.kind === "article") return one.kind === other.kind;
  const [longer, shorter] = one.name.length >= other.name.length ? [one.name, other.name] : [other.name, one.name];
  return longer.toLowerCase().includes(shorter.toLowerCase());
}
