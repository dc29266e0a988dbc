import { findClauses } from "./clauses/find-clauses.ts";
import { findTimes } from "./dates/find-times.ts";
import type { TimeMention } from "./dates/time-mention.ts";
import type { EntityMention, Reference } from "./entities/entity-mention.ts";
import { findEntities } from "./entities/find-entities.ts";
import { findReferences } from "./entities/find-references.ts";
import { findHedges } from "./hedges/find-hedges.ts";
import type { HedgeMention } from "./hedges/hedge-mention.ts";
import { findQuantities } from "./quantities/find-quantities.ts";
import type { Quantity } from "./quantities/quantity.ts";
import type { Sentence } from "./sentences/sentence.ts";
import { sentencesOf } from "./sentences/split-article.ts";
import type { Span } from "./span.ts";
import type { Attribution } from "./speakers/attribution.ts";
import { findAttributions } from "./speakers/find-attributions.ts";

/** One sentence with everything that the finders found in it. All offsets count in the article's text. */
export type ReadSentence = {
  readonly sentence: Sentence;
  readonly clauses: readonly Span[];
  readonly entities: readonly EntityMention[];
  readonly references: readonly Reference[];
  readonly times: readonly TimeMention[];
  readonly quantities: readonly Quantity[];
  readonly hedges: readonly HedgeMention[];
  /** Those whose cue or content touches the sentence; a quotation may run over several. */
  readonly attributions: readonly Attribution[];
};

/**
 * Reads the text of an article, sentence by sentence. `published` is what relative dates are counted from (`YYYY-MM-DD`
 * or an ISO instant); without it they stay as written.
 */
export function readArticle(text: string, published: string | undefined): readonly ReadSentence[] {
  const sentences = sentencesOf(text);
  const entities = findEntities(sentences);
  const references = bySentence(sentences, findReferences(sentences, entities));
  const named = bySentence(sentences, entities);
  const times = bySentence(sentences, findTimes(sentences, { published }));
  const attributions = attributionsBySentence(sentences, findAttributions(sentences, text));
  return sentences.map((sentence, at) => ({
    sentence,
    clauses: findClauses(sentence),
    entities: named[at] ?? [],
    references: references[at] ?? [],
    times: times[at] ?? [],
    quantities: withoutTimes(findQuantities(sentence), times[at] ?? []),
    hedges: findHedges(sentence),
    attributions: attributions[at] ?? [],
  }));
}

/** The three of "three days ago" is a date's, not a figure. */
const withoutTimes = (quantities: readonly Quantity[], times: readonly TimeMention[]): readonly Quantity[] =>
  quantities.filter(({ number }) => !times.some((time) => time.start < number.end && number.start < time.end));

/** Mentions in order of their place, dealt out to the sentences in which they begin. */
function bySentence<Mention extends Span>(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): readonly (readonly Mention[])[] {
  const ordered = [...mentions].sort((one, other) => one.start - other.start);
  let next = 0;
  return sentences.map(({ end }) => {
    const first = next;
    while (next < ordered.length && (ordered[next]?.start ?? end) < end) next += 1;
    return ordered.slice(first, next);
  });
}

function attributionsBySentence(
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
): readonly (readonly Attribution[])[] {
  const dealt: Attribution[][] = sentences.map(() => []);
  let first = 0;
  const ordered = attributions
    .map((attribution) => ({ attribution, ...extentOf(attribution) }))
    .sort((one, other) => one.start - other.start);
  for (const { attribution, start, end } of ordered) {
    while (first < sentences.length && (sentences[first]?.end ?? 0) <= start) first += 1;
    for (let at = first; at < sentences.length && (sentences[at]?.start ?? end) < end; at += 1)
      dealt[at]?.push(attribution);
  }
  return dealt;
}

const extentOf = ({ cue, content }: Attribution): { readonly start: number; readonly end: number } => ({
  start: Math.min(cue.start, content.start),
  end: Math.max(cue.end, content.end),
});
