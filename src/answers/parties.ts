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

/** The question is nothing but names: who that is. */
export const asksForNames = (aspects: readonly Aspect[]): boolean =>
  aspects.length > 0 && aspects.every(({ kind }) => kind === "name");

/**
 * The party of a claim whose name is all that was asked ("who sybiha"): a known name in any of its spellings, or words
 * that are all of the party's own name.
 */
export function bearerOf({ who }: Claim, aspects: readonly Aspect[]): Party | undefined {
  if (asksForNames(aspects)) return who.find(({ name }) => isNamed(name, aspects));
  const asked = aspects.flatMap(({ readAs, words }) => wordsOf(readAs ?? words));
  if (asked.length === 0) return undefined;
  return who.find(({ name }) => {
    const own = new Set(capitalised(name));
    return asked.every(({ form }) => own.has(form));
  });
}

const capitalised = (name: string): readonly string[] =>
  wordsOf(name)
    .filter(({ start }) => /^\p{Lu}/u.test(name.slice(start)))
    .map(({ form }) => form);

/** The parties of a claim that the question does not already name. */
export function unaskedParties(claim: Claim, aspects: readonly Aspect[]): readonly Party[] {
  return claim.who.filter((party) => !isNamed(party.name, aspects) && !isAsked(party.name, aspects));
}

/**
 * Those of them who can be the answer. Asked who did something, that is one with whom the claim begins or whose name
 * stands right before what was asked about ("North Korea had sent"), and to whom it was not done: a group that a claim
 * merely mentions did nothing in it.
 */
export function answeringParties(claim: Claim, asked: AskedFor): readonly Party[] {
  const parties = unaskedParties(claim, asked.aspects);
  if (!asksForDoer(asked)) return parties;
  return parties.filter(({ name }) => {
    const does = beginsWith(claim.text, name) || standsBefore(name, claim.text, termsOf(asked.aspects));
    return does && !isDoneTo(name, claim.text);
  });
}

/** Whether the claim may say who did it though not in so many words: it has a party with a name or role of its own. */
export function mayNameDoer(claim: Claim, asked: AskedFor): boolean {
  const isOwn = ({ name, role }: Party): boolean => role !== undefined || /^(?:\p{Lu}[^\s]*|of|the|\s)+$/u.test(name);
  return unaskedParties(claim, asked.aspects).some((party) => isOwn(party) && !isDoneTo(party.name, claim.text));
}

function beginsWith(text: string, name: string): boolean {
  const [start, sought] = [text, name].map((part) => part.toLowerCase().replace(/^the /, ""));
  return start?.startsWith(sought ?? "") === true && !/^['’]s\b/.test(start.slice(sought?.length));
}

/** Within three words after the name comes one that was asked about. */
function standsBefore(name: string, text: string, asked: ReadonlySet<string>): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return false;
  const after = wordsOf(text.slice(at + name.length)).slice(0, 3);
  return after.some((word) => asked.has(word.form) || asked.has(word.stem));
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
  const asked = termsOf(aspects.filter(({ forms }) => !forms.some(({ term }) => term.startsWith("country:"))));
  return wordsOf(role).some((word) => asked.has(word.stem));
}

const termsOf = (aspects: readonly Aspect[]): ReadonlySet<string> =>
  new Set(aspects.flatMap((aspect) => aspect.forms.map((form) => form.term)));
