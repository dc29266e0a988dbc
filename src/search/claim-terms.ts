import type { Claim, Speaker } from "../claims/claim.ts";
import { type Word, wordsOf } from "../words/words-of.ts";
import type { ConceptSpan, Concepts } from "./concepts.ts";

/** The fields of the index. */
export const termFields = ["words", "stems", "topics", "concepts", "times"] as const;
export type TermField = (typeof termFields)[number];

/** What the index keeps of one claim: of each field its terms in order. */
export type ClaimTerms = Readonly<Record<TermField, readonly string[]>>;

/** A concept is entered once a claim: that two of its words stand there does not make the claim more about it. */
export function claimTerms(claim: Claim, concepts: Concepts): ClaimTerms {
  const topics = claim.topics.map((topic) => runOf(topic, concepts));
  const runs = [...statedTexts(claim).map((text) => runOf(text, concepts)), ...topics];
  const words = runs.flatMap((run) => run.words);
  return {
    words: words.map((word) => word.form),
    stems: words.map((word) => word.stem),
    topics: [...topics.flatMap((run) => run.words.map((word) => word.stem)), ...conceptTerms(topics)],
    concepts: [...conceptTerms(runs), ...modifiedTerms(runs), ...(claim.speaker.kind === "named" ? [speakerTerm] : [])],
    times: claim.when.flatMap((date) => timeTerms(date.from, date.to)),
  };
}

/** The terms by which a text of its own would be found: words, stems and concepts. */
export function textTerms(text: string, concepts: Concepts): ReadonlySet<string> {
  const run = runOf(text, concepts);
  return new Set([...run.words.flatMap((word) => [word.form, word.stem]), ...conceptTerms([run])]);
}

/** A stretch of text that phrases do not cross, with what its words stand for. */
type Run = { readonly words: readonly Word[]; readonly spans: readonly ConceptSpan[] };

function runOf(text: string, concepts: Concepts): Run {
  const words = wordsOf(text);
  return { words, spans: concepts.spansOf(words) };
}

function conceptTerms(runs: readonly Run[]): readonly string[] {
  const spans = runs.flatMap((run) => standing(run.spans));
  const sure = new Set(spans.flatMap((span) => (span.isSure ? span.concepts : [])));
  const unsure = new Set(spans.flatMap((span) => span.concepts).filter((concept) => !sure.has(concept)));
  return [...[...sure].map(conceptTerm), ...[...unsure].map(unsureTerm)];
}

/**
 * Within a name or country no word stands for itself ("National" in a name, "South" in South Korea). A word of several
 * families may mean any of them ("casualties": killed or wounded), and one within a phrase may not mean its own.
 */
function standing(spans: readonly ConceptSpan[]): readonly (ConceptSpan & { readonly isSure: boolean })[] {
  return spans.flatMap((span) => {
    const around = spans.filter(
      (other) => other.from <= span.from && other.to >= span.to && other.to - other.from > span.to - span.from,
    );
    if (around.some((other) => other.concepts.some(isNameOrCountry))) return [];
    const families = span.concepts.filter((concept) => !isNameOrCountry(concept) && !concept.startsWith("desk:"));
    return [{ ...span, isSure: around.length === 0 && families.length < 2 }];
  });
}

const isNameOrCountry = (concept: string): boolean => concept.startsWith("@") || concept.startsWith("country:");

/** Stands in every claim whose speaker is named. */
export const speakerTerm = "has-speaker";

/** A country right before a word, as in "Russian soldiers"; and that some country stands before it. */
export const modifiedTerm = (country: string, stem: string): string => `${conceptTerm(country)}+${stem}`;
export const anyCountry = "country:*";

function modifiedTerms(runs: readonly Run[]): readonly string[] {
  const terms = runs.flatMap(({ words, spans }) =>
    spans.flatMap((span) => {
      const next = words[span.to];
      const countries = span.concepts.filter((concept) => concept.startsWith("country:"));
      if (next === undefined || countries.length === 0) return [];
      return [...countries, anyCountry].map((country) => modifiedTerm(country, next.stem));
    }),
  );
  return [...new Set(terms)];
}

/** The concept where only a word stands for it that may mean another as well. */
export const unsureTerm = (concept: string): string => `${conceptTerm(concept)}?`;

/** Concepts may hold spaces, terms may not. */
export const conceptTerm = (concept: string): string => concept.replaceAll(" ", "_");

/** The month of a year, and the month of any year: `2025-03` and `03`. */
export const monthTerms = (year: number, month: number): readonly string[] => {
  const name = String(month).padStart(2, "0");
  return [`${year}-${name}`, name];
};

const mostMonths = 240;

function timeTerms(from: string, to: string): readonly string[] {
  const first = monthNumber(from);
  const count = Math.min(monthNumber(to) - first + 1, mostMonths);
  const months = Array.from({ length: count }, (_, index) => first + index);
  return [...new Set(months.flatMap((month) => monthTerms(Math.floor(month / 12), (month % 12) + 1)))];
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

function statedTexts(claim: Claim): readonly string[] {
  const parties = claim.who.flatMap((party) => [party.name, party.role]);
  const texts = [claim.text, claim.quote, speakerText(claim.speaker), ...parties, ...claim.where, claim.why];
  return texts.filter((text) => text !== undefined);
}

function speakerText(speaker: Speaker): string | undefined {
  return speaker.kind === "article" ? undefined : `${speaker.name} ${speaker.role ?? ""}`;
}
