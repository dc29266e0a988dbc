import type { AnswerKind } from "../questions/question.ts";
import type { Aspect } from "../search/aspect.ts";
import type { RankedClaim } from "./rank-claims.ts";

/**
 * Least share of the question that a claim must speak of before it counts as an answer, by the kind asked. Kinds whose
 * answer is one thing (a date, a place, a figure, a name) need more than those that a whole claim answers.
 */
const leastCoverage: Readonly<Record<AnswerKind | "ask", number>> = {
  who: 0.6,
  when: 0.6,
  where: 0.6,
  howmany: 0.6,
  what: 0.5,
  why: 0.5,
  said: 0.5,
  ask: 0.45,
};

/** Kinds that are not answered by a claim which lacks such a part. */
const needsPart: ReadonlySet<AnswerKind | "ask"> = new Set(["when", "where", "howmany"]);

/** Whether a claim answers the question: it speaks of enough of what was asked, and holds the kind of answer wanted. */
export function isAnswered(ranked: RankedClaim, aspects: readonly Aspect[], wants: AnswerKind | "ask"): boolean {
  if (needsPart.has(wants) && ranked.fit === 0) return false;
  if (ranked.coverage < leastCoverage[wants]) return false;
  return !missesWhatDecides(ranked, aspects, wants);
}

/** A question about the present state is not answered by a claim that does not speak of it. */
function missesWhatDecides(ranked: RankedClaim, aspects: readonly Aspect[], wants: AnswerKind | "ask"): boolean {
  return aspects.some((aspect, index) => {
    if ((ranked.cover[index] ?? 0) > 0) return false;
    return aspect.kind === "time" || (aspect.kind === "now" && needsPart.has(wants));
  });
}
