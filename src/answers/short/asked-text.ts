import type { Party } from "../../claims/claim.ts";
import { findClauses } from "../../reading/clauses/find-clauses.ts";
import { isClauseVerb, isPastForm } from "../../reading/clauses/finite-verbs.ts";
import type { Token } from "../../reading/sentences/sentence.ts";
import { tokensOf } from "../../reading/sentences/tokens-of.ts";
import type { Aspect } from "../../search/aspect.ts";

/** The terms by which the index knows a text, to see what a word or clause speaks of. */
export type TermsOf = (text: string) => ReadonlySet<string>;

/** A claim's text with what of the question stands where in it. */
export type AskedText = {
  readonly tokens: readonly Token[];
  /** For each token the places in `aspects` of what it speaks of. */
  readonly spoken: readonly (readonly number[])[];
  readonly aspects: readonly Aspect[];
  /** For each token the clause in which it stands, from 0. */
  readonly clauses: readonly number[];
};

/** A word met only through an idle meaning of its own does not count. */
const leastStrength = 0.6;

export function askedText(text: string, aspects: readonly Aspect[], termsOf: TermsOf): AskedText {
  const tokens = tokensOf(text, 0);
  const sought = aspects.map((aspect) => termsSought(aspect));
  const spoken = tokens.map((token) => {
    if (token.kind === "mark") return [];
    const terms = [...termsOf(token.text)];
    return sought.flatMap((wanted, at) => (terms.some((term) => wanted.has(term)) ? [at] : []));
  });
  const met = new Set(spoken.flat());
  const phrases = sought.flatMap((wanted, at) => (met.has(at) ? [] : phrasesOf(text, tokens, { wanted, termsOf }, at)));
  const whole = spoken.map((one, place) => [
    ...one,
    ...phrases.flatMap(({ at, from, to }) => (place >= from && place < to ? [at] : [])),
  ]);
  return { tokens, spoken: whole, aspects, clauses: clausesOf(text, tokens) };
}

type Phrase = { readonly at: number; readonly from: number; readonly to: number };
type SoughtTerms = { readonly wanted: ReadonlySet<string>; readonly termsOf: TermsOf };

const phraseLengths = [2, 3] as const;

/** Where words side by side speak of an aspect that none of them speaks of alone: "gave way", "European Union". */
function phrasesOf(
  text: string,
  tokens: readonly Token[],
  { wanted, termsOf }: SoughtTerms,
  at: number,
): readonly Phrase[] {
  return tokens.flatMap((first, from) =>
    phraseLengths.flatMap((length) => {
      const last = tokens[from + length - 1];
      if (last === undefined || tokens.slice(from, from + length).some(({ kind }) => kind === "mark")) return [];
      const terms = termsOf(text.slice(first.start, last.end));
      return [...terms].some((term) => wanted.has(term)) ? [{ at, from, to: from + length }] : [];
    }),
  );
}

function termsSought({ forms, names }: Aspect): ReadonlySet<string> {
  const direct = forms.filter(({ strength }) => strength >= leastStrength);
  const named = names.flatMap(({ entity }) => [entity.name, ...entity.aliases]).flatMap((name) => name.split(/\s+/));
  return new Set([...direct.map(({ term }) => term), ...named.map((word) => word.toLowerCase())]);
}

/** For each token the clause in which it stands, from 0. */
export function clausesOf(text: string, tokens: readonly Token[]): readonly number[] {
  const starts = findClauses({ text, start: 0, end: text.length, tokens, paragraph: 1, number: 1 }).map(
    ({ start }) => start,
  );
  let clause = 0;
  return tokens.map((token) => {
    while ((starts[clause + 1] ?? text.length) <= token.start) clause += 1;
    return clause;
  });
}

/** The least share of what was asked that the words around a part must speak of, for the part to be the answer. */
const leastShare = 0.7;

/** Whether the clause in which a token stands speaks of enough of what was asked, and of every name in it. */
export function clauseSpeaks(text: AskedText, at: number): boolean {
  const clause = text.clauses[at] ?? 0;
  const from = clauseStart(text, clause);
  const to = text.clauses.lastIndexOf(clause) + 1;
  if (!isResumed(text, from)) return speaksOfAsked(text, from, to);
  const own = text.spoken.filter((_, place) => text.clauses[place] === clause - 2 || (place >= from && place < to));
  return speaksOfAsked({ ...text, spoken: own }, 0, own.length);
}

/** "The dam, | built in 1971, | was inspected": a clause that goes on behind an aside, with the subject before it. */
const isResumed = ({ tokens, clauses }: AskedText, start: number): boolean =>
  (clauses[start] ?? 0) >= 2 && tokens[start - 1]?.text === "," && isClauseVerb(tokens, start);

const mostAntecedent = 6;

/** Where a clause begins; one with "who" or "which" begins with the words for which that stands: "Roe, | who left in May". */
function clauseStart({ tokens, clauses }: AskedText, clause: number): number {
  const start = clauses.indexOf(clause);
  const isReduced = tokens[start - 1]?.text === "," && isPastForm(tokens[start]?.lower ?? "");
  if (!isReduced && !/^(?:who|which|whose|where)$/.test(tokens[start]?.lower ?? "")) return start;
  const isOpen = (at: number): boolean => tokens[at]?.kind !== "mark" && start - at <= mostAntecedent;
  let from = tokens[start - 1]?.text === "," ? start - 1 : start;
  while (from > 0 && isOpen(from - 1)) from -= 1;
  return from;
}

/** Whether all but tokens [from, to) speaks of enough of it. */
export const outsideSpeaks = (text: AskedText, from: number, to: number): boolean =>
  speaksOfAsked({ ...text, spoken: [...text.spoken.slice(0, from), ...text.spoken.slice(to)] }, 0, text.spoken.length);

function speaksOfAsked(text: AskedText, from: number, to: number): boolean {
  const met = new Set(text.spoken.slice(from, to).flat());
  const lacksName = text.aspects.some(
    ({ words, kind }, at) => kind !== "time" && /^\p{Lu}/u.test(words) && !met.has(at),
  );
  return !lacksName && spokenShare(text, from, to) >= leastShare;
}

/** The share of what was asked, by weight and but for times, of which tokens [from, to) speak. */
export function spokenShare({ spoken, aspects }: AskedText, from: number, to: number): number {
  const met = new Set(spoken.slice(from, to).flat());
  const counted = aspects.map(({ kind, weight }, at) => ({ at, weight: kind === "time" ? 0 : weight }));
  const whole = counted.reduce((sum, { weight }) => sum + weight, 0);
  return whole === 0 ? 0 : counted.reduce((sum, { at, weight }) => sum + (met.has(at) ? weight : 0), 0) / whole;
}

/** A party with the tokens [from, to) that name it. */
export type Candidate = { readonly party: Party; readonly from: number; readonly to: number };

/** Every place at which one of the parties is named, by the whole name or by its last word. */
export function candidatesIn({ tokens }: AskedText, parties: readonly Party[]): readonly Candidate[] {
  return parties.flatMap((party) => {
    const words = tokensOf(party.name, 0).map(({ text }) => text);
    const whole = placesOf(tokens, words);
    const last = words.at(-1);
    const places = whole.length > 0 || last === undefined || !/^\p{Lu}/u.test(last) ? whole : placesOf(tokens, [last]);
    return places.map((place) => ({ party, ...place }));
  });
}

function placesOf(tokens: readonly Token[], words: readonly string[]): readonly { from: number; to: number }[] {
  if (words.length === 0) return [];
  return tokens.flatMap((_, from) =>
    words.every((word, step) => tokens[from + step]?.text === word) ? [{ from, to: from + words.length }] : [],
  );
}
