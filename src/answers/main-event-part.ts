import type { Claim } from "../claims/claim.ts";
import { anyPlace, flagsOf, known } from "../reading/entities/gazetteer.ts";
import { wordsOf } from "../words/words-of.ts";

/** What an article is mainly about, as one part of one of its claims; `words`: how the claim says it, where not so. */
export type MainPart = { readonly text: string; readonly words?: string; readonly claim: Claim };

/** News says first what matters: a date or place that stands further down belongs to something else. */
export const leadClaims = 8;

/** How many sentences make the lead proper: what they name, date and place is the event. */
export const leadSentences = 3;

/** Claims of which none repeats the words of one before, as a page's summary repeats the lead. */
export function withoutRepeats(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** Where words name somebody or something: [from, to) counted in words. */
export type Naming = { readonly from: number; readonly to: number };

/**
 * Where words, in lower case, hold a name: the whole of it, or its last word, as headlines name people. The last word of
 * "Bank of Leeds" or "Legislative Complex" names something else.
 */
export function namedIn(words: readonly string[], name: string): Naming | undefined {
  const forms = wordsOf(name).map(({ form }) => form);
  const whole = words.findIndex(
    (_, at) => forms.length > 0 && forms.every((form, index) => words[at + index] === form),
  );
  if (whole >= 0) return { from: whole, to: whole + forms.length };
  const last = isLikePerson(name) ? words.indexOf(forms.at(-1) ?? "") : -1;
  return last < 0 ? undefined : { from: last, to: last + 1 };
}

const noSurnames = known.ordinary | known.organisationHead | known.placeHead | known.calendar | anyPlace;

/** Two to four words with capitals, of which the last is no common word and no place. */
function isLikePerson(name: string): boolean {
  const words = name.split(/\s+/);
  const [first, last] = [words[0]?.toLowerCase() ?? "", words.at(-1)?.toLowerCase() ?? ""];
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^\p{Lu}/u.test(word))) return false;
  const isGiven = (flagsOf(first) & known.givenName) !== 0;
  return isGiven || ((flagsOf(last) & noSurnames) === 0 && (flagsOf(first) & known.ordinary) === 0);
}
