import type { Claim } from "../claims/claim.ts";
import { isVerbatim } from "../claims/is-verbatim.ts";
import type { ClaimDifference } from "../log/change.ts";
import { differenceOf } from "./fact-differences.ts";

type Compared = {
  readonly earlier: readonly Claim[];
  readonly arrived: readonly Claim[];
  readonly matched: ReadonlyMap<number, number>;
  /** Which of the arrived is looked at. */
  readonly at: number;
};

/**
 * A sentence cut in two loses nothing that stands in the new one beside it, and one that two were joined into gains
 * nothing: such a claim is only reworded.
 */
export function unlessSplit(found: ClaimDifference, { earlier, arrived, matched, at }: Compared): ClaimDifference {
  const before = earlier[matched.get(at) ?? -1];
  const after = arrived[at];
  if (found.kind === "reworded" || before === undefined || after === undefined) return found;
  const place = matched.get(at) ?? -1;
  const stays = new Set(matched.values());
  const besides = [at - 1, at + 1].flatMap((near) => (matched.has(near) ? [] : (arrived[near] ?? [])));
  const gone = [place - 1, place + 1].flatMap((near) => (stays.has(near) ? [] : (earlier[near] ?? [])));
  const isOnlyCut =
    besides.some((other) => differenceOf(before, joined(after, other))?.kind !== "fact") ||
    gone.some((other) => differenceOf(joined(before, other), after)?.kind !== "fact");
  return isOnlyCut ? { kind: "reworded" } : found;
}

/** Two claims as if one sentence said both, by the speaker of the first given. */
function joined(one: Claim, other: Claim): Claim {
  const [first, second] = placeOf(one) <= placeOf(other) ? [one, other] : [other, one];
  const text = `${first.text} ${second.text}`;
  const { verbatim, ...rest } = one;
  return {
    ...rest,
    text,
    ...(isVerbatim(one) && verbatim !== undefined ? { verbatim: { ...verbatim, text } } : {}),
    when: [...first.when, ...second.when],
    undated: [...(first.undated ?? []), ...(second.undated ?? [])],
    where: [...first.where, ...second.where],
    figures: [...first.figures, ...second.figures],
    topics: [...first.topics, ...second.topics],
    hedge: one.hedge ?? other.hedge,
  };
}

const placeOf = ({ at: { paragraph, sentence } }: Claim): number => paragraph * 10_000 + sentence;
