import type { NameIndex, NameMatch } from "../names/name-index.ts";
import { type AskedTime, findQuestionDates } from "../questions/find-question-dates.ts";
import type { Aspect, AspectForm } from "./aspect.ts";
import { conceptTerm, monthTerms, type TermField } from "./claim-terms.ts";
import type { ConceptSpan, Concepts } from "./concepts.ts";
import { entityTerm } from "./entity-table.ts";
import { isGenericWord, isNowWord } from "./generic-words.ts";
import type { Spellings } from "./spellings.ts";
import { isStopWord } from "./stop-words.ts";
import { type Word, wordsOf } from "./words-of.ts";

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
} as const;

/**
 * Takes a subject apart into what a claim must speak of: times, names, phrases and words, in that order of precedence;
 * function words count for nothing unless there is nothing else.
 */
export function findAspects(subject: string, lexicon: Lexicon, now: Date): readonly Aspect[] {
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
  for (const match of lexicon.names.find(subject)) {
    const place = { start: match.start, end: match.end };
    if (!words.some((word) => overlaps(word, place))) continue;
    const key = `${place.start} ${place.end}`;
    const held = spans.get(key);
    spans.set(key, { ...place, matches: [...(held?.matches ?? []), match] });
  }
  return [...spans.values()];
}

type UnweighedAspect = Omit<Aspect, "weight">;

function nameAspect(span: NamedSpan, subject: string, lexicon: Lexicon): UnweighedAspect {
  const forms: readonly AspectForm[] = span.matches.map((match) => ({
    field: "concepts",
    term: entityTerm(match.entity.id),
    strength: strengths.name,
  }));
  const inner = wordsOf(subject.slice(span.start, span.end));
  const spelled = inner.length === 1 ? inner.flatMap((word) => plainForms(word)) : [];
  const countries = lexicon.concepts.spansOf(inner).flatMap((concept) => conceptForms(concept));
  return {
    words: subject.slice(span.start, span.end),
    kind: "name",
    forms: [...forms, ...spelled, ...countries],
    names: span.matches,
    time: undefined,
    readAs: undefined,
  };
}

function timeAspect(time: AskedTime): UnweighedAspect {
  const forms = monthsOf(time).map((term): AspectForm => ({ field: "times", term, strength: 1 }));
  return { words: time.words, kind: "time", forms, names: [], time, readAs: undefined };
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
    const phrase = known.find(
      (span) => span.from === at && span.to - at > 1 && span.concepts.length > 0 && isClose(words, span),
    );
    const to = phrase?.to ?? at + 1;
    const run = words.slice(at, to);
    const concepts = known.filter((span) => span.from === at && span.to === to);
    const aspect = phrase === undefined ? oneWord(run, concepts, lexicon) : phraseAspect(run, concepts);
    if (aspect !== undefined) aspects.push({ ...aspect, words: subject.slice(run[0]?.start, run.at(-1)?.end) });
    at = to - 1;
  }
  return aspects;
}

/** Words of one phrase stand side by side in the subject: nothing was taken out between them. */
function isClose(words: readonly Word[], span: ConceptSpan): boolean {
  return words
    .slice(span.from + 1, span.to)
    .every((word, index) => word.start - (words[span.from + index]?.end ?? 0) <= 2);
}

const isHeld = (concept: string, lexicon: Lexicon): boolean => lexicon.countOf("concepts", conceptTerm(concept)) > 0;

function phraseAspect(run: readonly Word[], concepts: readonly ConceptSpan[]): UnweighedAspect {
  return {
    words: "",
    kind: run.some((word) => isNowWord(word.form)) ? "now" : "word",
    forms: concepts.flatMap((span) => conceptForms(span)),
    names: [],
    time: undefined,
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
  if (isNowWord(word.form)) return { ...plainAspect(word, concepts), kind: "now" };
  if (isStopWord(word.form) || isGenericWord(word.form)) return undefined;
  const aspect = plainAspect(word, concepts);
  const isKnown = aspect.forms.some((form) => lexicon.countOf(form.field, form.term) > 0);
  return isKnown ? aspect : (respelled(word, aspect, lexicon) ?? aspect);
}

function plainAspect(word: Word, concepts: readonly ConceptSpan[]): UnweighedAspect {
  const forms = [...plainForms(word), ...concepts.flatMap((span) => conceptForms(span))];
  return { words: word.form, kind: "word", forms, names: [], time: undefined, readAs: undefined };
}

const plainForms = (word: Word): readonly AspectForm[] => [
  { field: "words", term: word.form, strength: strengths.word },
  { field: "stems", term: word.stem, strength: strengths.stem },
  { field: "topics", term: word.stem, strength: strengths.topic },
];

function conceptForms(span: ConceptSpan): readonly AspectForm[] {
  return span.concepts.map((concept) => ({
    field: "concepts",
    term: conceptTerm(concept),
    strength: strengthOf(concept),
  }));
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

/** A term in every claim says nothing, an unknown one most; names and times always count. */
function weightOf(aspect: UnweighedAspect, lexicon: Lexicon): number {
  const counts = aspect.forms.map((form) => lexicon.countOf(form.field, form.term));
  const most = Math.max(0, ...counts);
  const rarity = Math.log(1 + lexicon.claimCount / (most + 1));
  return Math.max(rarity, 0.4);
}
