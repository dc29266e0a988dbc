import type { NameMatch } from "../names/name-match.ts";
import { nameWords } from "../names/name-words.ts";
import { type Word, wordsOf } from "../words/words-of.ts";
import type { UnweighedAspect } from "./aspect.ts";
import { conceptForms, plainForms } from "./aspect-forms.ts";
import { entityTerm } from "./entity-table.ts";
import type { Lexicon } from "./lexicon.ts";
import { overlaps, type Span } from "./span.ts";

/** A run of the subject that is a name, with every entity that it may mean. */
export type NamedSpan = Span & { readonly matches: readonly NameMatch[] };

/** The names of the subject that stand among the given words. */
export function namedSpans(subject: string, words: readonly Word[], lexicon: Lexicon): readonly NamedSpan[] {
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

/** What a claim must name. */
export function nameAspect(span: NamedSpan, subject: string, lexicon: Lexicon): UnweighedAspect {
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
