import type { Claim } from "../claims/claim.ts";
import type { Aspect } from "../search/aspect.ts";
import type { FoundClaim } from "../search/claim-index.ts";
import type { Answer, MatchedForm, Receipts, ShortAnswer } from "./answer.ts";
import type { AskedFor } from "./asked-for.ts";
import { isAnswered } from "./is-answered.ts";
import { coverageOf, type RankedClaim, rankClaims } from "./rank-claims.ts";
import { severalPeople } from "./several-people.ts";
import type { TermsOf } from "./short/asked-text.ts";
import { shortAnswers } from "./short-answers.ts";

/** What was asked, understood, and what the index found. */
export type Asked = AskedFor & {
  readonly found: readonly FoundClaim[];
  readonly termsOf: TermsOf;
  readonly claimCount: number;
  readonly articleCount: number;
};

const mostEvidence = 4;
const mostNear = 3;
/** Evidence must speak of nearly as much of the question as the answer does. */
const evidenceShare = 0.75;
/** A claim that answers is taken before one that speaks of more and does not, where it speaks of at least this share of that. */
const alternativeShare = 0.69;

/** Answers a question from the claims that were found, or says with receipts that the record does not answer it. */
export function answerQuestion(asked: Asked): Answer {
  const ambiguous = ambiguousName(asked);
  if (ambiguous !== undefined) return ambiguous;
  const ranked = rankClaims(asked.found, asked);
  const best = bestOf(ranked, asked);
  if (best === undefined) return nothing(asked, ranked);
  const evidence = evidenceFor(best, ranked, asked);
  const short = shortOf(best, ranked, asked);
  const lead = short[0]?.claim ?? best.claim;
  const shown = new Set([...short.map(({ claim }) => claim), best.claim, ...evidence]);
  shown.delete(lead);
  return { kind: "found", wants: asked.wants, short, claims: [lead, ...shown], matched: matchedForms(asked.aspects) };
}

/** Claims that speak of as much of the question as the best does answer it as well. */
const equalShare = 0.99;

function shortOf(best: RankedClaim, ranked: readonly RankedClaim[], asked: Asked): readonly ShortAnswer[] {
  if ((asked.likely ?? asked.wants) !== "who")
    return shortAnswers(best, asked, asked.termsOf).map((text) => ({ text, claim: best.claim }));
  const equals = ranked.filter((one) => one.coverage >= best.coverage * equalShare);
  return severalPeople(equals, asked, asked.termsOf);
}

/**
 * The first claim, where it answers. Where a date, place, figure or reason is wanted, a claim that states one may come
 * behind one that speaks of more and states none; who did it is not taken from a claim that merely names somebody.
 */
function bestOf(ranked: readonly RankedClaim[], asked: Asked): RankedClaim | undefined {
  const [first] = ranked;
  if (first === undefined || isAnswered(first, asked)) return first;
  if (!/^(?:when|where|howmany|why)$/.test(asked.wants)) return undefined;
  return ranked.find((one) => one.coverage >= alternativeShare * first.coverage && isAnswered(one, asked));
}

/** A name alone that several people bear equally well is asked back, not guessed. */
function ambiguousName({ aspects, wants }: Asked): Answer | undefined {
  const [only, ...others] = aspects;
  if (only === undefined || others.length > 0 || only.kind !== "name") return undefined;
  const people = only.names.filter((match) => match.entity.kind === "person").map((match) => match.entity);
  return people.length > 1 ? { kind: "ambiguous", wants, typed: only.words, people } : undefined;
}

function evidenceFor(best: RankedClaim, ranked: readonly RankedClaim[], asked: Asked): readonly Claim[] {
  return ranked
    .filter((other) => other !== best && other.coverage >= best.coverage * evidenceShare && isAnswered(other, asked))
    .slice(0, mostEvidence)
    .map((other) => other.claim);
}

function nothing(asked: Asked, ranked: readonly RankedClaim[]): Answer {
  return {
    kind: "nothing",
    wants: asked.wants,
    receipts: receiptsOf(asked, ranked),
    near: nearest(asked, ranked),
    matched: matchedForms(asked.aspects),
  };
}

/** Near is what shares most with the question, whatever kind it could answer. */
function nearest({ aspects, found }: Asked, ranked: readonly RankedClaim[]): readonly Claim[] {
  const byCoverage = [...ranked].sort((a, b) => b.coverage - a.coverage);
  const claims = byCoverage.length > 0 ? byCoverage.map((one) => one.claim) : found.map((one) => one.claim);
  return aspects.length === 0 ? [] : claims.slice(0, mostNear);
}

function receiptsOf(asked: Asked, ranked: readonly RankedClaim[]): Receipts {
  const { aspects } = asked;
  const unknown = aspects.filter((_, index) => !ranked.some((one) => (one.cover[index] ?? 0) > 0));
  const spoken = ranked.some((one) => coverageOf(aspects, one.cover) >= 0.8);
  return {
    claimsSearched: asked.claimCount,
    articlesSearched: asked.articleCount,
    soughtFor: aspects.map((aspect) => aspect.words),
    unknown: unknown.map((aspect) => aspect.words),
    alsoTried: [
      ...new Set(
        aspects.flatMap((aspect) => aspect.names.flatMap((match) => [match.entity.name, ...match.entity.aliases])),
      ),
    ],
    lacksKind: unknown.length === 0 && spoken,
  };
}

/** Only what the reader could not see for himself: other spellings, scripts and corrected words. */
function matchedForms(aspects: readonly Aspect[]): readonly MatchedForm[] {
  return aspects.flatMap((aspect): readonly MatchedForm[] => {
    if (aspect.readAs !== undefined) return [{ kind: "word", typed: aspect.words, readAs: aspect.readAs }];
    const [match] = aspect.names;
    return match === undefined ? [] : [{ kind: "name", match }];
  });
}
