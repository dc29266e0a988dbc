import type { Claim, Party } from "../claims/claim.ts";
import { isVerbatim } from "../claims/is-verbatim.ts";
import { type AskedFor, asksForSpeaker } from "./asked-for.ts";
import { missingShare } from "./is-answered.ts";
import { answeringParties, isNamed } from "./parties.ts";
import type { RankedClaim } from "./rank-claims.ts";
import { askedText, type TermsOf } from "./short/asked-text.ts";
import { isAtOdds, isNegatedQuestion } from "./short/denial.ts";
import { isRetracted } from "./short/is-retracted.ts";
import { partInClause } from "./short/part-in-clause.ts";
import { partyInText } from "./short/party-in-text.ts";
import { qualified } from "./short/qualified.ts";
import { reasonOf } from "./short/reason.ts";
import { singlePart } from "./short/single-part.ts";

/**
 * The parts of a claim that answer a typed question by themselves. A date, place or figure is singled out only where the
 * claim speaks of all that was asked, in the very clause in which it stands, and holds no rival: a wrong short answer
 * from a right claim is the worst error.
 */
export function shortAnswers(ranked: RankedClaim, asked: AskedFor, termsOf: TermsOf): readonly string[] {
  if (asked.wants === "said") return answersIn(ranked, asked, termsOf);
  return answersIn(ranked, asked, termsOf).flatMap(
    (answer) => qualified(answer, ranked.claim, { asked, termsOf }) ?? [],
  );
}

function answersIn(ranked: RankedClaim, asked: AskedFor, termsOf: TermsOf): readonly string[] {
  const { claim } = ranked;
  const { aspects, subject } = asked;
  if (isRetracted(claim.text) || isAtOdds(wordsSaid(claim, subject), subject)) return [];
  const wants = asked.likely ?? asked.wants;
  switch (wants) {
    case "who":
      return (isVerbatim(claim) ? [partyInText(claim, asked, termsOf)] : [partyOf(claim, asked)]).flatMap(named);
    case "why":
      return reasonOf(ranked, asked, termsOf);
    case "said":
      return claim.quote === undefined || claim.speaker.kind === "article" ? [] : [`“${claim.quote}”`];
    case "what":
    case "ask":
      return [];
    default: {
      const part = isVerbatim(claim)
        ? inText(ranked, { ...asked, wants }, termsOf)
        : singlePart(ranked, { wants, aspects, termsOf });
      return part === undefined ? [] : [part];
    }
  }
}

/** All that a claim says; of a printed sentence only asked for what is not so, since there each clause denies for itself. */
const wordsSaid = (claim: Claim, subject: string): readonly string[] =>
  !isVerbatim(claim) || isNegatedQuestion(subject) ? claim.text.toLowerCase().split(/[^\p{L}'’]+/u) : [];

/** Of a printed sentence, the most of a question that it may leave unspoken. */
const mostUnspoken = 0.15;

type PartAsked = AskedFor & { readonly wants: "when" | "where" | "howmany" };

function inText(ranked: RankedClaim, asked: PartAsked, termsOf: TermsOf): string | undefined {
  if (missingShare(ranked, asked.aspects) > mostUnspoken) return undefined;
  const { claim } = ranked;
  return partInClause[asked.wants](claim, asked, askedText(claim.text, asked.aspects, termsOf));
}

/** Asked about somebody by name: who that is. Asked who said it: the speaker. Else the first party that can have done it. */
function partyOf(claim: Claim, asked: AskedFor): Party | undefined {
  const { aspects } = asked;
  const parties = claim.who.filter((party) => isNamed(party.name, aspects));
  if (parties.length > 0 && aspects.every((aspect) => aspect.kind === "name")) return parties[0];
  const { speaker } = claim;
  if (asksForSpeaker(asked) && speaker.kind === "named" && !isNamed(speaker.name, aspects)) return speaker;
  return answeringParties(claim, asked)[0];
}

const named = (party: Party | undefined): readonly string[] => {
  if (party === undefined) return [];
  return [party.role === undefined ? party.name : `${party.name}, ${party.role}`];
};
