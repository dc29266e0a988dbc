import { isCommonWord } from "../names/common-words.ts";
import { isGenericWord, isLightWord, isNowWord } from "../words/generic-words.ts";
import { isStopWord } from "../words/stop-words.ts";
import { type Word, wordsOf } from "../words/words-of.ts";
import type { Aspect, UnweighedAspect } from "./aspect.ts";
import { conceptForms, plainForms, spokenForms, strengths } from "./aspect-forms.ts";
import { anyCountry, conceptTerm, modifiedTerm, unsureTerm } from "./claim-terms.ts";
import type { ConceptSpan } from "./concepts.ts";
import type { Lexicon } from "./lexicon.ts";

/** Phrases and words of the subject in its order; function words and words that say nothing are left out. */
export function wordAspects(subject: string, words: readonly Word[], lexicon: Lexicon): readonly UnweighedAspect[] {
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
