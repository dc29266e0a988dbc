import type { Claim, Party } from "../claims/claim.ts";
import { isVerbatim } from "../claims/is-verbatim.ts";
import type { AnswerKind } from "../questions/question.ts";
import { type AskedFor, asksForFuture, asksForSpeaker } from "./asked-for.ts";
import { isOfMeasure } from "./measure-asked.ts";
import { answeringParties, asksForNames, bearerOf, isAskedRole, isNamed, mayNameDoer } from "./parties.ts";

/** How well a claim can answer each kind, 0 (it cannot) to 1. */
const fits: Readonly<Record<AnswerKind | "ask", (claim: Claim, asked: AskedFor) => number>> = {
  who: fitsWho,
  when: fitsWhen,
  where: fitsWhere,
  howmany: (claim, { subject }) => (claim.figures.some((figure) => isOfMeasure(figure, subject)) ? 1 : 0),
  what: () => 1,
  why: (claim) => (claim.why === undefined ? 0.2 : 1),
  said: fitsSaid,
  ask: () => 1,
};

/** How well the claim suits the kind of answer that is wanted, 0..1. */
export const fitsKind = (claim: Claim, asked: AskedFor): number => fits[asked.wants](claim, asked);

/** What is to come is not answered by what was. A date that nothing tells what to count from answers as it is written. */
function fitsWhen(claim: Claim, asked: AskedFor): number {
  const isUndated = claim.undated !== undefined && claim.undated.length > 0;
  if (!asksForFuture(asked) || isToCome(claim.text))
    return claim.when.length > 0 || isUndated ? 1 : mayBe(claim, perhapsDate);
  const today = asked.now.toISOString().slice(0, 10);
  return claim.when.some((date) => date.to >= today) ? 1 : 0;
}

/** What may be a date or a place though the reader did not take it for one: better than nothing, and no answer by itself. */
const perhapsDate = /\b\d{3,4}\b|\bcentur|\bera\b|\bduring\b|\bdays? (?:after|before)\b/i;
const perhapsPlace = /\b(?:in|at|near|from|outside|across|to) (?:the )?\p{Lu}/u;
const perhaps = 0.5;

const mayBe = (claim: Claim, sign: RegExp): number => (isVerbatim(claim) && sign.test(claim.text) ? perhaps : 0);

function fitsWhere(claim: Claim): number {
  return claim.where.length > 0 ? 1 : mayBe(claim, perhapsPlace);
}

const isToCome = (text: string): boolean =>
  /\b(?:will|shall|plans? to|is to|are to|due to|set to|expected to)\b/i.test(text);

/** Asked who somebody is, a claim that gives the role answers; asked who did something, one that names somebody else. */
function fitsWho(claim: Claim, asked: AskedFor): number {
  const { aspects } = asked;
  const bearer = bearerOf(claim, aspects);
  if (bearer !== undefined || asksForNames(aspects)) return fitsIdentity(claim, bearer);
  const holder = claim.who.find((party) => isAskedRole(party.role, aspects));
  if (holder !== undefined) return givesRole(claim, holder) ? 1 : 0.6;
  if (asksForSpeaker(asked) && claim.speaker.kind === "named" && !isNamed(claim.speaker.name, aspects)) return 0.5;
  if (answeringParties(claim, asked).length > 0) return 0.5;
  return mayNameDoer(claim, asked) ? 0.4 : 0.2;
}

function fitsIdentity(claim: Claim, party: Party | undefined): number {
  if (party?.role === undefined) return party === undefined ? 0.1 : 0.4;
  if (!givesRole(claim, party)) return 0.6;
  return claim.who.length === 1 && isIdentity(claim.text) ? 1 : 0.8;
}

/** A printed sentence may name somebody whose role stands elsewhere in the article. */
const givesRole = (claim: Claim, { role = "" }: Party): boolean => !isVerbatim(claim) || claim.text.includes(role);

const isIdentity = (text: string): boolean => /^\P{Ll}[^,;]{1,60} (?:is|was) (?:the |a |an |\p{Lu})/u.test(text);

/** Asked what somebody said, the claims of that speaker answer, those of the speaker alone best. */
function fitsSaid(claim: Claim, { aspects }: AskedFor): number {
  if (claim.speaker.kind === "article") return 0.1;
  const names = aspects.filter((aspect) => aspect.names.length > 0);
  if (names.length === 0) return 0.8;
  if (!isNamed(claim.speaker.name, names)) return 0.2;
  if (claim.speaker.isPartly || / and |,/.test(claim.speaker.name)) return 0.8;
  return isVerbatim(claim) && claim.quote === undefined ? 0.9 : 1;
}
