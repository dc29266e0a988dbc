import type { Claim, Figure } from "../claims/claim.ts";
import type { AnswerKind } from "../questions/question.ts";
import type { Aspect } from "../search/aspect.ts";
import { wordsOf } from "../words/words-of.ts";
import { describeEventDate } from "./describe-event-date.ts";
import { describeFigure } from "./describe-figure.ts";
import { isNamed, unaskedParties } from "./parties.ts";
import type { RankedClaim } from "./rank-claims.ts";

/** Least share of the question that a claim must speak of before a part of it may stand for the answer. */
const clauseCoverage = 0.85;

/**
 * The parts of a claim that answer a typed question by themselves. A date or figure is singled out only where the
 * claim speaks of all that was asked and holds no rival: a wrong short answer from a right claim is the worst error.
 */
export function shortAnswers(
  ranked: RankedClaim,
  wants: AnswerKind | "ask",
  aspects: readonly Aspect[],
): readonly string[] {
  if (isTyped(wants) && ranked.coverage < clauseCoverage * bestPossible(aspects)) return [];
  return finders[wants](ranked.claim, aspects);
}

type Finder = (claim: Claim, aspects: readonly Aspect[]) => readonly string[];

const finders: Readonly<Record<AnswerKind | "ask", Finder>> = {
  who: namesOf,
  when: (claim) => (claim.when.length === 1 ? claim.when.map((date) => describeEventDate(date)) : []),
  where: (claim) => (claim.where.length === 0 ? [] : [claim.where.join(", ")]),
  howmany: figuresOf,
  what: () => [],
  why: (claim) => (claim.why === undefined ? [] : [`Because: ${claim.why}`]),
  said: (claim) => (claim.quote === undefined || claim.speaker.kind === "article" ? [] : [`“${claim.quote}”`]),
  ask: () => [],
};

const isTyped = (wants: AnswerKind | "ask"): boolean => wants === "when" || wants === "howmany" || wants === "where";

/** What full coverage amounts to for these aspects: a word met only through its family covers less than itself. */
function bestPossible(aspects: readonly Aspect[]): number {
  const weights = aspects.reduce((sum, aspect) => sum + aspect.weight, 0);
  const best = aspects.reduce(
    (sum, aspect) => sum + aspect.weight * Math.max(0, ...aspect.forms.map((form) => form.strength)),
    0,
  );
  return weights === 0 ? 1 : best / weights;
}

/** Asked about somebody by name: who that is. Asked who did something: the speaker, else the first party not asked about. */
function namesOf(claim: Claim, aspects: readonly Aspect[]): readonly string[] {
  const asked = claim.who.filter((party) => isNamed(party.name, aspects));
  if (asked.length > 0 && aspects.every((aspect) => aspect.kind === "name")) return asked.slice(0, 1).map(named);
  const { speaker } = claim;
  if (speaker.kind === "named" && !isNamed(speaker.name, aspects)) return [named(speaker)];
  return unaskedParties(claim, aspects).slice(0, 1).map(named);
}

const named = (party: { readonly name: string; readonly role: string | undefined }): string =>
  party.role === undefined ? party.name : `${party.name}, ${party.role}`;

/** One figure speaks for itself; of several only the one whose unit alone speaks of what was asked. */
function figuresOf(claim: Claim, aspects: readonly Aspect[]): readonly string[] {
  if (claim.figures.length === 1) return claim.figures.map((figure) => describeFigure(figure));
  const suited = claim.figures.filter((figure) => countsAsked(figure, aspects));
  return suited.length === 1 ? suited.map((figure) => describeFigure(figure)) : [];
}

function countsAsked(figure: Figure, aspects: readonly Aspect[]): boolean {
  const unit = new Set(wordsOf(figure.unit).flatMap((word) => [word.form, word.stem]));
  return aspects.some((aspect) => aspect.forms.some((form) => unit.has(form.term)));
}
