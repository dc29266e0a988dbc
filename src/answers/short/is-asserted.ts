import { halfForms, sureForms } from "../../reading/clauses/verb-forms.ts";
import type { AskedText } from "./asked-text.ts";
import { denials, isAtOdds } from "./denial.ts";

const unreal =
  /^(?:may|might|could|would|should|if|unless|whether|almost|plans?|planned|planning|propos(?:e|es|ed|al)|threat(?:s|en|ens|ened)?|vow(?:s|ed)?|want(?:s|ed)?|hop(?:e|es|ed)|tr(?:y|ies|ied)|seek(?:s)?|sought|attempt(?:s|ed)?|consider(?:s|ed|ing)?|expect(?:s|ed)?|likely|possibly|perhaps)$/;
const ahead = /^(?:will|shall|due|set|scheduled)$/;

/** Words of the question by which it asks for what is not, or not yet, so: "when will", "what could". */
const asksUnreal =
  /\b(?:not|never|no|without|den(?:y|ied)|reject(?:ed)?|may|might|could|would|should|if|plan(?:s|ned)?|propos(?:e|ed|al)|threat(?:en|ened)?|want(?:s|ed)?|hope[sd]?|tr(?:y|ied)|expect(?:s|ed)?|will|shall|going to|due|likely|cancel(?:l?ed)?|fail(?:ed)?|refused?)\b|n['’]t\b/i;

/**
 * Whether a sentence says that what stands at a token is so: neither denied nor merely possible, planned or conditional,
 * in its clause, or in the one on which that hangs ("It is false | that the bridge was closed"). Where the question itself
 * asks for what is not so yet ("when will"), that is not held against the sentence; a denial is, that only one of both has.
 */
export function isAsserted(text: AskedText, at: number, subject: string): boolean {
  const words = governing(text, at);
  const isAsked = asksUnreal.test(subject);
  if (isAtOdds(words, subject) || (isCounterfactual(words) && !/\b(?:would|could|should|might)\b/i.test(subject)))
    return false;
  if (words.some((word) => denials.test(word))) return isAsked;
  if (words.some((word) => unreal.test(word))) return isAsked;
  return isAsked || !words.some((word) => ahead.test(word)) || !asksForPast(subject);
}

const possible = /^(?:may|might|could|likely|possibly|perhaps|expect(?:s|ed)?)$/;

/** "The farm would have had 18 turbines": it has none. */
const isCounterfactual = (words: readonly string[]): boolean =>
  words.some((word, at) => /^(?:would|could|might|should)$/.test(word) && words[at + 1] === "have");

/** Whether what stands at a token is said to be possible: less than so, but neither denied nor planned. */
export function isPossible(text: AskedText, at: number, subject: string): boolean {
  const words = governing(text, at);
  if (isAtOdds(words, subject) || words.some((word) => denials.test(word))) return false;
  return !words.some((word) => unreal.test(word) && !possible.test(word));
}

/** "When did it close" asks for what has been; "will close" does not answer it. */
const asksPast = /^(?:did|was|were|has|have|had|quit|\w{2,}ed)\b/i;

const asksForPast = (subject: string): boolean => {
  const [first = ""] = subject.toLowerCase().split(/[^\p{L}]+/u);
  return asksPast.test(subject) || halfForms.has(first) || sureForms.has(first);
};

/** The words of the clause, of those that it hangs on, and of one that follows and takes it back. */
function governing(text: AskedText, at: number): readonly string[] {
  const { tokens, clauses } = text;
  const clause = clauses[at] ?? 0;
  const first = governingClause(text, clause);
  const isNoun = tokens[clauses.indexOf(clause)]?.lower === "to";
  return tokens.flatMap(({ lower, text: word }, place) => {
    const own = clauses[place] ?? 0;
    const isWithin = own >= first && own <= clause;
    return (isWithin || (isNoun && own === clause + 1)) && word !== "May" ? [lower] : [];
  });
}

/** The first of the clauses on which a clause hangs, one on the other; itself where it hangs on none. */
export function governingClause({ tokens, clauses }: Pick<AskedText, "tokens" | "clauses">, clause: number): number {
  let first = clause;
  while (first > 0 && hangs(tokens[clauses.indexOf(first)]?.lower ?? "", tokens[clauses.indexOf(first) - 1]?.text))
    first -= 1;
  return first;
}

const openers = /^(?:that|to|whether|if|because|since|who|which|and)$/;

/** A clause opened by "that" or "to", or begun with no mark before it, is said or wanted by the one before. */
const hangs = (word: string, before: string | undefined): boolean =>
  openers.test(word) ? word !== "and" : before !== undefined && !/^[,;:.—–)”"]$/.test(before);
