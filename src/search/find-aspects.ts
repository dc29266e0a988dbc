import { isCommonWord } from "../names/common-words.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { NameMatch } from "../names/name-match.ts";
import { nameWords } from "../names/name-words.ts";
import { type AskedTime, findQuestionDates } from "../questions/find-question-dates.ts";
import { idlePhrases, isGenericWord, isLightWord, isNowWord, isSpeechStem } from "../words/generic-words.ts";
import { isStopWord } from "../words/stop-words.ts";
import { type Word, wordsOf } from "../words/words-of.ts";
import type { Aspect, AspectForm } from "./aspect.ts";
import {
  anyCountry,
  conceptTerm,
  modifiedTerm,
  monthTerms,
  speakerTerm,
  type TermField,
  unsureTerm,
} from "./claim-terms.ts";
import { speechConcepts } from "./concept-tables.ts";
import type { ConceptSpan, Concepts } from "./concepts.ts";
import { entityTerm } from "./entity-table.ts";
import type { Spellings } from "./spellings.ts";

/** What finding aspects needs to know of the record. */
export type Lexicon = {
  readonly names: NameIndex;
  readonly concepts: Concepts;
  readonly spellings: Spellings;
  /** In how many claims a term stands. */
  readonly countOf: (field: TermField, term: string) => number;
  readonly claimCount: number;
};

/** How surely a claim covers an aspect by each way of meeting it. */
const strengths = {
  word: 1,
  stem: 0.95,
  topic: 0.95,
  desk: 0.9,
  country: 0.9,
  name: 1,
  family: 0.7,
  spelling: 0.8,
  unsure: 0.65,
  speech: 0.6,
} as const;

/**
 * Takes a subject apart into what a claim must speak of: times, names, phrases and words, in that order of precedence;
 * function words count for nothing unless there is nothing else.
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
  const weighed = found.map((aspect) => ({ ...aspect, weight: weightOf(aspect, lexicon) }));
  return weighed.some((aspect) => aspect.weight > 0) ? weighed.filter((aspect) => aspect.weight > 0) : [];
}

type Span = { readonly start: number; readonly end: number };

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

type NamedSpan = Span & { readonly matches: readonly NameMatch[] };

/** The names of the subject, except where a longer phrase of the record's own words begins at the same place. */
function namedSpans(subject: string, words: readonly Word[], lexicon: Lexicon): readonly NamedSpan[] {
  const spans = new Map<string, NamedSpan>();
  const counted = nameWords(subject);
  for (const match of lexicon.names.find(subject)) {
    const place = { start: counted[match.from]?.start ?? 0, end: counted[match.to - 1]?.end ?? 0 };
    if (!words.some((word) => overlaps(word, place))) continue;
    const key = `${place.start} ${place.end}`;
    const held = spans.get(key);
    spans.set(key, { ...place, matches: [...(held?.matches ?? []), match] });
  }
  return [...spans.values()];
}

type UnweighedAspect = Omit<Aspect, "weight">;

function nameAspect(span: NamedSpan, subject: string, lexicon: Lexicon): UnweighedAspect {
  const forms = conceptForms({ from: 0, to: 1, concepts: span.matches.map((match) => entityTerm(match.entity.id)) });
  const inner = wordsOf(subject.slice(span.start, span.end));
  const spelled = inner.length === 1 ? inner.flatMap((word) => plainForms(word)) : [];
  const whole = lexicon.concepts.spansOf(inner).filter((concept) => concept.from === 0 && concept.to === inner.length);
  return {
    words: subject.slice(span.start, span.end),
    kind: "name",
    forms: [...forms, ...spelled, ...whole.flatMap((concept) => conceptForms(concept))],
    names: span.matches,
    time: undefined,
    modifies: undefined,
    readAs: undefined,
  };
}

function timeAspect(time: AskedTime): UnweighedAspect {
  const forms = monthsOf(time).map((term): AspectForm => ({ field: "times", term, strength: 1 }));
  return { words: time.words, kind: "time", forms, names: [], time, modifies: undefined, readAs: undefined };
}

function monthsOf(time: AskedTime): readonly string[] {
  const first = Number(time.from.slice(0, 2));
  const last = Number(time.to.slice(0, 2));
  const count = ((last - first + 12) % 12) + 1;
  return Array.from({ length: count }, (_, index) => {
    const month = ((first + index - 1) % 12) + 1;
    const [dated, recurring] = monthTerms((time.year ?? 0) + (month < first ? 1 : 0), month);
    return (time.year === undefined ? recurring : dated) ?? "";
  });
}

function wordAspects(subject: string, words: readonly Word[], lexicon: Lexicon): readonly UnweighedAspect[] {
  const spans = lexicon.concepts.spansOf(words);
  const known = spans.map((span) => ({
    ...span,
    concepts: span.concepts.filter((concept) => isHeld(concept, lexicon)),
  }));
  const aspects: UnweighedAspect[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const phrase = known.find((span) => span.from === at && isPhrase(span, words) && !isCutShort(span, known));
    const to = phrase?.to ?? at + 1;
    const run = words.slice(at, to);
    const concepts = known.filter((span) => span.from === at && span.to === to);
    const aspect = phrase === undefined ? oneWord(run, concepts, lexicon) : phraseAspect(run, concepts);
    const asked = {
      words: subject.slice(run[0]?.start, run.at(-1)?.end),
      modifies: modifiedBy(concepts, words[to], lexicon),
    };
    if (aspect !== undefined) aspects.push({ ...aspect, ...asked });
    at = to - 1;
  }
  return aspects;
}

/** Several words that stand side by side in the subject, with nothing taken out between them. */
function isPhrase(span: ConceptSpan, words: readonly Word[]): boolean {
  if (span.to - span.from < 2 || span.concepts.length === 0) return false;
  return words
    .slice(span.from + 1, span.to)
    .every((word, index) => word.start - (words[span.from + index]?.end ?? 0) <= 2);
}

/** "the north" in "the north korean troops": another phrase begins within this one and goes on past it. */
const isCutShort = (span: ConceptSpan, known: readonly ConceptSpan[]): boolean =>
  known.some(
    (other) => other.from > span.from && other.from < span.to && other.to > span.to && other.concepts.length > 0,
  );

/** A country before a word that the record knows with countries before it. */
function modifiedBy(spans: readonly ConceptSpan[], next: Word | undefined, lexicon: Lexicon): Aspect["modifies"] {
  const countries = spans.flatMap((span) => span.concepts).filter((concept) => concept.startsWith("country:"));
  if (next === undefined || countries.length === 0) return undefined;
  const other = modifiedTerm(anyCountry, next.stem);
  if (lexicon.countOf("concepts", other) === 0) return undefined;
  return { own: countries.map((country) => modifiedTerm(country, next.stem)), other };
}

const isHeld = (concept: string, lexicon: Lexicon): boolean =>
  [conceptTerm(concept), unsureTerm(concept)].some((term) => lexicon.countOf("concepts", term) > 0);

function phraseAspect(run: readonly Word[], concepts: readonly ConceptSpan[]): UnweighedAspect {
  return {
    words: "",
    kind: run.some((word) => isNowWord(word.form)) ? "now" : "word",
    forms: [...concepts.flatMap((span) => conceptForms(span)), ...spokenForms(concepts)],
    names: [],
    time: undefined,
    modifies: undefined,
    readAs: undefined,
  };
}

function oneWord(
  run: readonly Word[],
  concepts: readonly ConceptSpan[],
  lexicon: Lexicon,
): UnweighedAspect | undefined {
  const [word] = run;
  if (word === undefined) return undefined;
  if (isNowWord(word.form)) return nowAspect(word);
  if (isStopWord(word.form) || isGenericWord(word.form)) return undefined;
  const aspect = plainAspect(word, concepts);
  if (aspect.forms.some((form) => lexicon.countOf(form.field, form.term) > 0)) return aspect;
  if (isLightWord(word.form)) return undefined;
  return isEnglish(word, lexicon) ? aspect : (respelled(word, aspect, lexicon) ?? aspect);
}

/** "Still" and "now" ask whether it goes on. */
function nowAspect(word: Word): UnweighedAspect {
  const goesOn = conceptForms({ from: 0, to: 1, concepts: ["continue"] });
  return { ...plainAspect(word, []), forms: [...plainForms(word), ...goesOn], kind: "now" };
}

/** A word that the record lacks but English has was not misspelt. */
const isEnglish = (word: Word, lexicon: Lexicon): boolean =>
  isCommonWord(word.form) || lexicon.concepts.spansOf([word]).length > 0;

function plainAspect(word: Word, concepts: readonly ConceptSpan[]): UnweighedAspect {
  const forms = [
    ...plainForms(word),
    ...concepts.flatMap((span) => conceptForms(span)),
    ...spokenForms(concepts, word),
  ];
  return { words: word.form, kind: "word", forms, names: [], time: undefined, modifies: undefined, readAs: undefined };
}

/** A claim with a speaker covers a word of saying, whichever it is, to a degree. */
function spokenForms(concepts: readonly ConceptSpan[], word?: Word): readonly AspectForm[] {
  const isSpoken =
    (word !== undefined && isSpeechStem(word.stem)) ||
    concepts.some((span) => span.concepts.some((concept) => speechConcepts.has(concept)));
  return isSpoken ? [{ field: "concepts", term: speakerTerm, strength: strengths.speech }] : [];
}

const plainForms = (word: Word): readonly AspectForm[] => [
  { field: "words", term: word.form, strength: strengths.word },
  { field: "stems", term: word.stem, strength: strengths.stem },
  { field: "topics", term: word.stem, strength: strengths.topic },
];

function conceptForms(span: ConceptSpan): readonly AspectForm[] {
  return span.concepts.flatMap((concept) =>
    (["concepts", "topics"] as const).flatMap((field) => [
      { field, term: conceptTerm(concept), strength: strengthOf(concept) },
      { field, term: unsureTerm(concept), strength: strengthOf(concept) * strengths.unsure },
    ]),
  );
}

function strengthOf(concept: string): number {
  if (concept.startsWith("desk:")) return strengths.desk;
  if (concept.startsWith("country:")) return strengths.country;
  return concept.startsWith("@") ? strengths.name : strengths.family;
}

/** A word that the record does not hold is read as the nearest word that it does. */
function respelled(word: Word, aspect: UnweighedAspect, lexicon: Lexicon): UnweighedAspect | undefined {
  const allowed = word.form.length >= 8 ? 2 : 1;
  if (word.form.length < 5 || !/^\p{L}+$/u.test(word.form)) return undefined;
  const [nearest] = lexicon.spellings.near(word.form, allowed);
  if (nearest === undefined) return undefined;
  const [read] = wordsOf(nearest.word);
  if (read === undefined) return undefined;
  const concepts = lexicon.concepts.spansOf([read]);
  const forms = [...plainForms(read), ...concepts.flatMap((span) => conceptForms(span))];
  const weaker = forms.map((form) => ({ ...form, strength: form.strength * strengths.spelling }));
  return { ...aspect, forms: weaker, readAs: nearest.word };
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
