import type { Claim } from "../claims/claim.ts";
import { isVerbatim } from "../claims/is-verbatim.ts";
import { type ArticleId, type ClaimId, claimId, laterClaimId } from "../ids.ts";
import type { ClaimDifference } from "../log/change.ts";
import type { HeldClaim } from "../log/held-article.ts";
import { differenceOf } from "./fact-differences.ts";
import { matchClaims } from "./match-claims.ts";
import { plainWording } from "./plain-wording.ts";
import { unlessSplit } from "./split-sentences.ts";

/** What became of a claim. Claims carry the ids of the record; `moved`: said as before, at another place or read otherwise. */
export type ClaimFate =
  | { readonly kind: "unchanged"; readonly claim: Claim; readonly revision: number }
  | { readonly kind: "moved"; readonly claim: Claim; readonly revision: number }
  | {
      readonly kind: "changed";
      readonly claim: Claim;
      readonly revision: number;
      readonly difference: ClaimDifference;
    }
  | { readonly kind: "new"; readonly claim: Claim; readonly revision: number }
  | {
      readonly kind: "withdrawn";
      readonly claim: Claim;
      readonly revision: number;
      readonly difference: ClaimDifference | undefined;
    };

export type CompareOptions = {
  readonly article: ArticleId;
  /** The record's number of the version that arrives, from 1. */
  readonly version: number;
  /** Claims withdrawn from the article earlier: one that returns in the same words has its id again. */
  readonly former?: readonly HeldClaim[];
  /**
   * The text and its date are those of before: whatever rules now read otherwise in it is none of its source's doing, and
   * must not be told as that.
   */
  readonly isReadAnew?: boolean;
};

/**
 * Compares the claims of an article's next version with those held: what stands now in the order of the text, then what
 * is withdrawn. A claim keeps its id for as long as it is told to be the same, wherever it stands; a new one gets an id
 * that none has had. White space, typography and place are no changes.
 */
export function compareClaims(
  held: readonly HeldClaim[],
  arrived: readonly Claim[],
  options: CompareOptions,
): readonly ClaimFate[] {
  const earlier = held.map(({ claim }) => claim);
  const matched = matchClaims(earlier, arrived);
  const idOf = createIds(options);
  const former = createFormer(options.former ?? [], held);
  const standing = arrived.map((claim, at): ClaimFate => {
    const before = held[matched.get(at) ?? -1];
    if (before !== undefined) {
      if (options.isReadAnew === true && isVerbatim(before.claim) && isVerbatim(claim)) {
        return fateOf(before, claim, readingOf(before.claim, claim));
      }
      const found = differenceOf(before.claim, claim);
      return fateOf(before, claim, found && unlessSplit(found, { earlier, arrived, matched, at }));
    }
    const returned = former(claim);
    if (returned === undefined) return { kind: "new", claim: withId(claim, idOf(claim)), revision: 1 };
    return { kind: "new", claim: withId(claim, returned.claim.id), revision: returned.revision + 1 };
  });
  const stays = new Set(matched.values());
  const withdrawn = held
    .filter((_, at) => !stays.has(at))
    .map(({ claim, revision }): ClaimFate => {
      const isStillSaid = options.isReadAnew === true && isVerbatim(claim);
      return { kind: "withdrawn", claim, revision, difference: isStillSaid ? { kind: "reading" } : undefined };
    });
  return [...standing, ...withdrawn];
}

/** Of one text a claim can only have other words where its sentence is taken to begin or end elsewhere. */
const readingOf = (before: Claim, after: Claim): ClaimDifference | undefined =>
  plainWording(before.text) === plainWording(after.text) ? undefined : { kind: "reading" };

function fateOf(
  { claim: before, revision }: HeldClaim,
  after: Claim,
  difference: ClaimDifference | undefined,
): ClaimFate {
  const claim = withId(after, before.id);
  if (difference !== undefined) return { kind: "changed", claim, revision: revision + 1, difference };
  return { kind: isSameInAll(before, claim) ? "unchanged" : "moved", claim, revision };
}

const isSameInAll = (one: Claim, other: Claim): boolean => inAll(one) === inAll(other);

/** All of a claim but its article, which is held once for all its claims, and how it is counted. */
const inAll = ({ id: _, article: __, revision: ___, undated = [], ...said }: Claim): string =>
  JSON.stringify({ undated, ...said }, inOneOrder);

/** A store gives the fields of an object back in an order of its own. */
function inOneOrder(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function withId(claim: Claim, id: ClaimId): Claim {
  const { revision: _, ...fields } = claim;
  return { ...fields, id };
}

/** A claim's id tells its place; of several at one place each has its turn. */
function createIds({ article, version }: CompareOptions): (claim: Claim) => ClaimId {
  const turns = new Map<string, number>();
  return ({ at: { paragraph, sentence } }) => {
    const place = `${paragraph}.${sentence}`;
    const turn = (turns.get(place) ?? 0) + 1;
    turns.set(place, turn);
    return version === 1
      ? claimId(article, paragraph, sentence, turn)
      : laterClaimId(article, version, { paragraph, sentence, turn });
  };
}

/** The latest revision of each claim that is held no more, by its words; each is given out once. */
function createFormer(former: readonly HeldClaim[], held: readonly HeldClaim[]) {
  const ids = new Set<string>(held.map(({ claim }) => claim.id));
  const byWording = new Map<string, HeldClaim>();
  for (const one of [...former].sort((first, second) => first.revision - second.revision)) {
    if (!ids.has(one.claim.id)) byWording.set(plainWording(one.claim.text), one);
  }
  return ({ text }: Claim): HeldClaim | undefined => {
    const found = byWording.get(plainWording(text));
    if (found === undefined || ids.has(found.claim.id)) return undefined;
    ids.add(found.claim.id);
    return found;
  };
}
