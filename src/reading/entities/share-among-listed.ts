import type { Candidate } from "./candidate.ts";

const between = new Set([",", "and", "or", "&", "/"]);
const share = 0.7;
const kinds = ["person", "organisation", "place"] as const;

/** Names in a list are of one kind: what stands beside one of them speaks for its neighbours too. */
export function shareAmongListed(candidates: readonly Candidate[]): void {
  for (let at = 1; at < candidates.length; at += 1) shareBetween(candidates[at - 1], candidates[at]);
  for (let at = candidates.length - 1; at > 0; at -= 1) shareBetween(candidates[at], candidates[at - 1]);
}

function shareBetween(from: Candidate | undefined, to: Candidate | undefined): void {
  if (from === undefined || to === undefined || from.line !== to.line) return;
  const [first, second] = from.from < to.from ? [from, to] : [to, from];
  if (second.from - first.to !== 1 || !between.has(second.line.words[first.to]?.lower ?? "")) return;
  if (first.title < first.from || second.title < second.from || !isAlike(first, second)) return;
  for (const kind of kinds) to.scores[kind] = Math.max(to.scores[kind], Math.min(6, from.scores[kind] * share));
}

/** Towns are listed with towns, two-word names with two-word names. */
const isAlike = (one: Candidate, other: Candidate): boolean =>
  one.form.place >= 2 === other.form.place >= 2 && one.form.place >= 8 === other.form.place >= 8;
