import type { Claim } from "../claims/claim.ts";
import type { AnswerKind } from "../questions/question.ts";
import type { Aspect } from "../search/aspect.ts";
import { isAskedRole, isNamed, unaskedParties } from "./parties.ts";

type Asked = { readonly claim: Claim; readonly aspects: readonly Aspect[]; readonly cover: readonly number[] };

/** How well a claim can answer each kind, 0 (it cannot) to 1. */
const fits: Readonly<Record<AnswerKind | "ask", (asked: Asked) => number>> = {
  who: fitsWho,
  when: ({ claim }) => (claim.when.length > 0 ? 1 : 0),
  where: ({ claim }) => (claim.where.length > 0 ? 1 : 0),
  howmany: ({ claim }) => (claim.figures.length > 0 ? 1 : 0),
  what: () => 1,
  why: ({ claim }) => (claim.why === undefined ? 0.2 : 1),
  said: fitsSaid,
  ask: () => 1,
};

/** How well the claim suits the kind of answer that is wanted, 0..1. */
export function fitsKind(
  claim: Claim,
  wants: AnswerKind | "ask",
  aspects: readonly Aspect[],
  cover: readonly number[],
): number {
  return fits[wants]({ claim, aspects, cover });
}

/** Asked who somebody is, a claim that gives the role answers; asked who did something, one that names somebody else. */
function fitsWho({ claim, aspects }: Asked): number {
  if (aspects.length > 0 && aspects.every((aspect) => aspect.kind === "name")) return fitsIdentity(claim, aspects);
  if (claim.who.some((party) => isAskedRole(party.role, aspects))) return 1;
  if (claim.speaker.kind === "named" && !isNamed(claim.speaker.name, aspects)) return 0.5;
  return unaskedParties(claim, aspects).length > 0 ? 0.5 : 0.2;
}

function fitsIdentity(claim: Claim, aspects: readonly Aspect[]): number {
  const party = claim.who.find((one) => isNamed(one.name, aspects));
  if (party?.role === undefined) return party === undefined ? 0.1 : 0.4;
  return claim.who.length === 1 && isIdentity(claim.text) ? 1 : 0.8;
}

const isIdentity = (text: string): boolean => /^\P{Ll}[^,;]{1,60} (?:is|was) (?:the |a |an |\p{Lu})/u.test(text);

/** Asked what somebody said, the claims of that speaker answer, those of the speaker alone best. */
function fitsSaid({ claim, aspects }: Asked): number {
  if (claim.speaker.kind === "article") return 0.1;
  const names = aspects.filter((aspect) => aspect.names.length > 0);
  if (names.length === 0) return 0.8;
  if (!isNamed(claim.speaker.name, names)) return 0.2;
  return / and |,/.test(claim.speaker.name) ? 0.8 : 1;
}
