import { isSpeechStem } from "../words/generic-words.ts";
import type { Word } from "../words/words-of.ts";
import type { AspectForm } from "./aspect.ts";
import { conceptTerm, speakerTerm, unsureTerm } from "./claim-terms.ts";
import { speechConcepts } from "./concept-tables.ts";
import type { ConceptSpan } from "./concepts.ts";

/** How surely a claim covers an aspect by each way of meeting it. */
export const strengths = {
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

/** A word itself: as written, by its stem, and among the topics. */
export const plainForms = (word: Word): readonly AspectForm[] => [
  { field: "words", term: word.form, strength: strengths.word },
  { field: "stems", term: word.stem, strength: strengths.stem },
  { field: "topics", term: word.stem, strength: strengths.topic },
];

/** What a run of words stands for, also where only an ambiguous word stands for it. */
export function conceptForms(span: ConceptSpan): readonly AspectForm[] {
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

/** A claim with a speaker covers a word of saying, whichever it is, to a degree. */
export function spokenForms(concepts: readonly ConceptSpan[], word?: Word): readonly AspectForm[] {
  const isSpoken =
    (word !== undefined && isSpeechStem(word.stem)) ||
    concepts.some((span) => span.concepts.some((concept) => speechConcepts.has(concept)));
  return isSpoken ? [{ field: "concepts", term: speakerTerm, strength: strengths.speech }] : [];
}
