import { isVerbatim } from "../claims/is-verbatim.ts";
import type { AnswerKind } from "../questions/question.ts";
import type { Aspect } from "../search/aspect.ts";
import type { AskedFor } from "./asked-for.ts";
import type { RankedClaim } from "./rank-claims.ts";

/**
 * The share of what was asked, by weight, that a claim may leave unspoken and still answer. An editor's claim is short and
 * says things in words of its own; a printed sentence says much, and what it leaves unsaid it mostly does not answer (the
 * curve is printed by `npm run eval`).
 */
type Allowed = Readonly<Record<AnswerKind | "ask", number>>;
const ofEditors: Allowed = { who: 0.25, when: 0.2, where: 0.2, howmany: 0.2, why: 0.4, said: 0.4, what: 0.5, ask: 0.5 };
const ofPrinted: Allowed = { ...ofEditors, why: 0.35, what: 0.35, ask: 0.35 };

const mostMissing = ({ claim }: RankedClaim, wants: AnswerKind | "ask"): number =>
  (isVerbatim(claim) ? ofPrinted : ofEditors)[wants];

/** Least fit of a claim to the kind asked: kinds whose answer is one thing are not answered by a claim that lacks it. */
const leastFit: Readonly<Record<AnswerKind | "ask", number>> = {
  who: 0.3,
  when: 1,
  where: 1,
  howmany: 1,
  why: 0.5,
  said: 0,
  what: 0,
  ask: 0,
};

/**
 * Whether a claim answers the question: it speaks of enough of what was asked, and holds the kind of answer wanted.
 * `allowed`: the share that it may leave unspoken.
 */
export function isAnswered(
  ranked: RankedClaim,
  { aspects, wants }: Pick<AskedFor, "aspects" | "wants">,
  allowed = mostMissing(ranked, wants),
): boolean {
  if (ranked.fit < leastFit[wants] || missingShare(ranked, aspects) > allowed) return false;
  return aspects.every((aspect, index) => (ranked.cover[index] ?? 0) > 0 || !decides(aspect, wants));
}

/** What the title of its article says counts for this much beside what a claim says. */
const titleShare = 0.8;

/** The share of what was asked, by weight, of which the claim says nothing. */
export function missingShare(
  { cover, titled }: Pick<RankedClaim, "cover" | "titled">,
  aspects: readonly Aspect[],
): number {
  const asked = aspects.reduce((sum, aspect) => sum + aspect.weight, 0);
  const missing = aspects.reduce((sum, { weight }, at) => {
    const said = (cover[at] ?? 0) > 0 ? 1 : titleShare * (titled[at] ?? 0);
    return sum + weight * (1 - said);
  }, 0);
  return asked === 0 ? 1 : missing / asked;
}

/** Some aspects cannot be left out: a time, a name or country, and the present where one thing is asked about it. */
function decides(aspect: Aspect, wants: AnswerKind | "ask"): boolean {
  if (aspect.kind === "time" || aspect.kind === "name") return true;
  if (aspect.forms.some((form) => form.term.startsWith("country:"))) return true;
  return aspect.kind === "now" && leastFit[wants] === 1;
}
