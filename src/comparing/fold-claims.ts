import type { Claim } from "../claims/claim.ts";
import { groundRuleOf } from "../places/ground-rules.ts";
import { finished } from "../record/finished.ts";
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
export const foldClaims = (claims: readonly Claim[], textOf?: TextOf): readonly FoldedClaim[] =>
  finished(foldingClaims(claims, textOf));

/** The same with pauses, for thousands of claims. */
export function* foldingClaims(claims: readonly Claim[], textOf?: TextOf): Generator<void, readonly FoldedClaim[]> {
  const countOrigins = createOriginCounter(textOf);
  const worded: Worded[] = [];
  for (const claim of claims) {
    worded.push({ claim, wording: wordingOf(claim) });
    yield;
  }
  const commonness = countsOf(worded);
  const folds = createFolds();
  for (const one of worded) {
    const telling = tellingStems(one.wording.stems, commonness);
    const same = folds.near(one, telling).find(([first]) => saysTheSame(one, first));
    if (same === undefined) folds.begin(one, telling);
    else same.push(one);
    yield;
  }
  const folded: FoldedClaim[] = [];
  for (const members of folds.all) {
    folded.push(foldOf(members, countOrigins));
    yield;
  }
  return folded;
}

type Fold = [Worded, ...Worded[]];

/**
 * Finds the folds that a claim may belong to by what the first of a fold must share with it: a telling stem and what
 * cannot differ, and a name where both have any. Thousands of claims in like words with other figures and names in them
 * are so not held against each other.
 */
function createFolds() {
  const all: Fold[] = [];
  const byKey = new Map<string, number[]>();
  const put = (key: string, place: number): void => {
    const held = byKey.get(key);
    if (held === undefined) byKey.set(key, [place]);
    else held.push(place);
  };
  return {
    all: all as readonly Fold[],
    begin(one: Worded, telling: readonly string[]): void {
      const place = all.push([one]) - 1;
      const fixed = fixedOf(one);
      const names = one.wording.names.size === 0 ? [nameless] : one.wording.names;
      for (const stem of telling) {
        put(`${fixed} ${stem}`, place);
        for (const name of names) put(`${fixed} ${stem} ${name}`, place);
      }
    },
    /** By the telling stems in their order, and for each the earliest first. */
    near(one: Worded, telling: readonly string[]): readonly Fold[] {
      const fixed = fixedOf(one);
      const { names } = one.wording;
      const ends = names.size === 0 ? [""] : [...names, nameless].map((name) => ` ${name}`);
      const places = telling.flatMap((stem) => {
        const found = ends.flatMap((end) => byKey.get(`${fixed} ${stem}${end}`) ?? []);
        return ends.length === 1 ? found : [...new Set(found)].sort((left, right) => left - right);
      });
      return [...new Set(places)].flatMap((place) => {
        const fold = all[place];
        return fold === undefined ? [] : [fold];
      });
    },
  };
}

const nameless = "-";

/** What two claims that say the same have in common to the letter. */
function fixedOf({ claim, wording }: Worded): string {
  const numbers = [...wording.numbers].sort().join(",");
  return `${groundRuleOf(claim)} ${wording.isNegated} ${claim.hedge === undefined} ${claim.speaker.kind} ${numbers}`;
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

function foldOf(members: Fold, countOrigins: (claims: readonly Claim[]) => number): FoldedClaim {
  const [claim, ...also] = [members[0].claim, ...members.slice(1).map((member) => member.claim)];
  if (also.length === 0) return { claim, also, outlets: 1, origins: 1 };
  const all = [claim, ...also];
  const outlets = new Set(all.map((member) => member.article.outlet)).size;
  return { claim, also, outlets, origins: Math.min(outlets, countOrigins(all)) };
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
