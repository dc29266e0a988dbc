import type { Claim, Party } from "../claims/claim.ts";
import type { Aspect } from "../search/aspect.ts";
import { wordsOf } from "../words/words-of.ts";
import { type AskedFor, asksForDoer } from "./asked-for.ts";

/** Whether a name in a claim is one that the question names. */
export function isNamed(name: string, aspects: readonly Aspect[]): boolean {
  const stems = new Set(wordsOf(name).map((word) => word.stem));
  return aspects.some((aspect) =>
    aspect.names.some((match) =>
      [match.entity.name, ...match.entity.aliases].some((form) => wordsOf(form).every((word) => stems.has(word.stem))),
    ),
  );
}

/** The parties of a claim that the question does not already name. */
function unaskedParties(claim: Claim, aspects: readonly Aspect[]): readonly Party[] {
  return claim.who.filter((party) => !isNamed(party.name, aspects) && !isAsked(party.name, aspects));
}

/** Those of them who can be the answer: asked who did something, one to whom it was done is none. */
export function answeringParties(claim: Claim, asked: AskedFor): readonly Party[] {
  const parties = unaskedParties(claim, asked.aspects);
  return asksForDoer(asked) ? parties.filter((party) => !isDoneTo(party.name, claim.text)) : parties;
}

/** "Soldiers had never before been captured": within a few words after the name stands a form of "be". */
function isDoneTo(name: string, text: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at >= 0 && /^(?:\s+[\p{L}'’]+){0,3}?\s+(?:was|were|been|being)\b/u.test(text.slice(at + name.length));
}

/** Every word of the party's name stands in the question. */
function isAsked(name: string, aspects: readonly Aspect[]): boolean {
  const asked = termsOf(aspects);
  return wordsOf(name).every((word) => asked.has(word.form) || asked.has(word.stem));
}

/** Whether the question asks by role: "who is the defector". Country names alone do not make it that. */
export function isAskedRole(role: string | undefined, aspects: readonly Aspect[]): boolean {
  if (role === undefined) return false;
  const asked = termsOf(aspects);
  return wordsOf(role).some((word) => /^\p{Ll}/u.test(role.slice(word.start)) && asked.has(word.stem));
}

const termsOf = (aspects: readonly Aspect[]): ReadonlySet<string> =>
  new Set(aspects.flatMap((aspect) => aspect.forms.map((form) => form.term)));
