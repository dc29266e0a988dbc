import type { Claim } from "../claims/claim.ts";
import { compareFigures, type FigureGroup } from "../comparing/compare-figures.ts";
import type { OpenRecord } from "../record.ts";
import type { Disputes } from "./share-news.ts";

/** So many claims in like words are set beside a claim, and so many of them shown. */
const mostNear = 12;
const mostBeside = 3;

/**
 * The figures of other articles on what a claim counts, beside its own, where they differ; undefined where none does. It is
 * told how they stand to each other, never which is right.
 */
export function disputeOf(claim: Claim, record: OpenRecord): FigureGroup | undefined {
  if (claim.figures.length === 0) return undefined;
  const near = record
    .finder()
    .near(claim.text, mostNear)
    .filter(({ article, figures }) => article.id !== claim.article.id && figures.length > 0);
  const group = groupWith(claim, near, record);
  if (group === undefined) return undefined;
  const counted = new Set(group.figures.map((stated) => stated.claim.id));
  const beside = near.filter(({ id }) => counted.has(id)).slice(0, mostBeside);
  const shown = groupWith(claim, beside, record);
  return shown?.relation === "agree" ? undefined : shown;
}

function groupWith(claim: Claim, others: readonly Claim[], { termsOf }: OpenRecord): FigureGroup | undefined {
  if (others.length === 0) return undefined;
  return compareFigures([claim, ...others], termsOf).groups.find(({ figures }) =>
    figures.some((stated) => stated.claim.id === claim.id),
  );
}

/** The same for whoever asks of a claim in a wording that was asked of before. */
export function keptDisputeOf(claim: Claim, record: OpenRecord, disputes: Disputes): FigureGroup | undefined {
  if (claim.figures.length === 0) return undefined;
  const known = disputes.of(record);
  const key = `${claim.revision ?? 1} ${claim.id}`;
  if (!known.has(key)) known.set(key, disputeOf(claim, record));
  return known.get(key);
}
