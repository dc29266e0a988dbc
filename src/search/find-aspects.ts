import { findQuestionDates } from "../questions/find-question-dates.ts";
import { idlePhrases } from "../words/generic-words.ts";
import { wordsOf } from "../words/words-of.ts";
import type { Aspect, UnweighedAspect } from "./aspect.ts";
import type { TermField } from "./claim-terms.ts";
import type { Lexicon } from "./lexicon.ts";
import { nameAspect, namedSpans } from "./name-aspects.ts";
import { overlaps } from "./span.ts";
import { timeAspect } from "./time-aspect.ts";
import { wordAspects } from "./word-aspects.ts";

/**
 * Takes a subject apart into what a claim must speak of: times, names, phrases and words, in that order of precedence.
 * A subject of function words alone asks for nothing.
 */
export function findAspects(asked: string, lexicon: Lexicon, now: Date): readonly Aspect[] {
  const subject = asked.replace(idlePhrases, (idle) => " ".repeat(idle.length));
  const times = findQuestionDates(subject, now);
  const words = wordsOf(subject).filter((word) => !times.some((time) => overlaps(word, time)));
  const names = namedSpans(subject, words, lexicon);
  const free = words.filter((word) => !names.some((span) => overlaps(word, span)));
  const found = [
    ...times.map((time) => timeAspect(time)),
    ...names.map((span) => nameAspect(span, subject, lexicon)),
    ...wordAspects(subject, free, lexicon),
  ];
  return found.map((aspect) => ({ ...aspect, weight: weightOf(aspect, lexicon) }));
}

/** Words rarer than this count alike: an unknown word must not outweigh all that is known. */
const rarest = 3;

/** The rarer its own word on the record the more an aspect weighs; where the record lacks the word, its concepts decide. */
function weightOf(aspect: UnweighedAspect, lexicon: Lexicon): number {
  const countIn = (fields: readonly TermField[]): number =>
    Math.max(0, ...aspect.forms.map(({ field, term }) => (fields.includes(field) ? lexicon.countOf(field, term) : 0)));
  const claims = countIn(["stems", "times"]) || countIn(["concepts", "topics"]);
  return Math.max(Math.log(1 + lexicon.claimCount / (Math.max(claims, rarest) + 1)), 0.4);
}
