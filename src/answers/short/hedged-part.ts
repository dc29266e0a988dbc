import type { Claim } from "../../claims/claim.ts";
import { isVerbatim } from "../../claims/is-verbatim.ts";
import { findHedges } from "../../reading/hedges/find-hedges.ts";
import type { HedgeMention } from "../../reading/hedges/hedge-mention.ts";
import { tokensOf } from "../../reading/sentences/tokens-of.ts";
import { capital } from "../../words/capital.ts";
import { clausesOf } from "./asked-text.ts";
import { governingClause } from "./is-asserted.ts";
import { believersBefore, isHedgeAdverb } from "./qualified.ts";

/**
 * A part of a claim, with the claim's own words of doubt before it where these speak of it: "Reportedly: three sailors",
 * "Police believe: two gunmen", "Hedged (“may have”): two men". `words` are those by which the claim says the part; what
 * does not stand in the claim is hedged by any doubt of it.
 */
export function hedgedPart(part: string, words: string, claim: Claim): string {
  const hedge = isVerbatim(claim) ? hedgeOn(words, claim.text) : ofEditor(claim);
  if (hedge === undefined || part.toLowerCase().includes(hedge.text.toLowerCase())) return part;
  if (isHedgeAdverb(hedge.text.toLowerCase())) return `${capital(hedge.text)}: ${part}`;
  const tokens = tokensOf(claim.text, 0);
  const at = tokens.findIndex(({ start }) => start === hedge.start);
  const believers = believersBefore(claim.text, tokens, at);
  return believers === undefined ? `Hedged (“${hedge.text}”): ${part}` : `${capital(believers)}: ${part}`;
}

type Doubt = { readonly text: string; readonly start: number };

const ofEditor = ({ hedge }: Claim): Doubt | undefined =>
  hedge === undefined || hedge.kind === "approximate" ? undefined : { text: hedge.words, start: -1 };

/** The first doubt in the clause of the words or in one on which that hangs. "About" is of a number and stands with it. */
function hedgeOn(words: string, text: string): HedgeMention | undefined {
  const tokens = tokensOf(text, 0);
  const sentence = { text, start: 0, end: text.length, tokens, paragraph: 1, number: 1 };
  const hedges = findHedges(sentence).filter(({ kind }) => kind !== "approximate");
  const [first] = hedges;
  if (first === undefined) return undefined;
  const clauses = clausesOf(text, tokens);
  const start = text.toLowerCase().indexOf(words.toLowerCase());
  if (start < 0) return first;
  const clauseAt = (place: number): number => clauses[tokens.findIndex(({ end }) => end > place)] ?? 0;
  const own = clauseAt(start);
  const least = governingClause({ tokens, clauses }, own);
  return hedges.find((one) => clauseAt(one.start) >= least && clauseAt(one.start) <= own);
}
