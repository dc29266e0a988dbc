import type { Claim, Party } from "../../claims/claim.ts";
import { sentencesOf } from "../../reading/sentences/split-article.ts";
import { findAttributions } from "../../reading/speakers/find-attributions.ts";
import type { Aspect } from "../../search/aspect.ts";
import { speakerTerm } from "../../search/claim-terms.ts";
import { wordsOf } from "../../words/words-of.ts";
import type { AskedFor } from "../asked-for.ts";
import { asksForNames, bearerOf, isNamed, unaskedParties } from "../parties.ts";
import { askedText, candidatesIn, type TermsOf } from "./asked-text.ts";
import { roleAsked } from "./role-asked.ts";
import { whoDidIt } from "./who-did-it.ts";
import { whoIsIt } from "./who-is-it.ts";

/** The one party of a printed sentence whose part in it is the one that was asked about; undefined where none or several are. */
export function partyInText(claim: Claim, asked: AskedFor, termsOf: TermsOf): Party | undefined {
  const { aspects, subject } = asked;
  const bearer = bearerOf(claim, aspects);
  if (bearer !== undefined || asksForNames(aspects)) return bearer?.role === undefined ? undefined : bearer;
  const role = roleAsked(subject);
  if (role.kind === "owner") return undefined;
  const isSaid = role.kind === "doer" && isSaying(role.verb, asked) && isSaidByIt(claim.text, role.verb);
  const said = isSaid ? speakerOf(claim, aspects) : undefined;
  if (said !== undefined) return said;
  const text = askedText(claim.text, aspects, termsOf);
  const candidates = candidatesIn(text, unaskedParties(claim, aspects));
  const found = role.kind === "identity" ? whoIsIt(text, candidates) : whoDidIt(text, candidates, { role, subject });
  const [party, ...others] = new Set(found.map((candidate) => candidate.party));
  return others.length === 0 ? party : undefined;
}

/** "Who warned of it": the verb of the question is one of saying. */
const isSaying = (verb: string, { aspects, subject }: AskedFor): boolean =>
  /^(?:say|says|said|tell|tells|told)$/i.test(verb) ||
  aspects.some(({ words, forms }) => {
    const isVerb = subject.toLowerCase().startsWith(words.toLowerCase());
    return isVerb && forms.some(({ term }) => term === speakerTerm);
  });

/** "Who warned them": the verb by which the claim is said must be the one asked for, not "denied being warned". */
function isSaidByIt(text: string, verb: string): boolean {
  if (/^(?:say|says|said|tell|tells|told)$/i.test(verb)) return true;
  const stems = wordsOf(verb).map(({ stem }) => stem);
  return findAttributions(sentencesOf(text), text).some(({ cue }) =>
    wordsOf(cue.text).some(({ stem }) => stems.includes(stem)),
  );
}

const speakerOf = ({ speaker }: Claim, aspects: readonly Aspect[]): Party | undefined =>
  speaker.kind === "named" && !isNamed(speaker.name, aspects) ? speaker : undefined;
