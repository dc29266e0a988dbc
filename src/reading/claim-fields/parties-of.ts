import type { Party } from "../../claims/claim.ts";
import { sentenceSubject } from "../main-event/sentence-subject.ts";
import type { ReadSentence } from "../read-article.ts";
import type { Span } from "../span.ts";

/**
 * The people and organisations of a sentence in the order of the text, each once, with the role that the article gives;
 * a group that does what the sentence says is one of them without a name ("the fire service").
 */
export function partiesOf({ sentence, entities, references }: ReadSentence): readonly Party[] {
  const named = entities
    .filter((entity) => entity.kind !== "place")
    .map((entity) => ({ start: entity.start, name: entity.name, role: entity.role?.text }));
  const referred = references.map(({ start, refersTo }) => ({ start, name: refersTo.text, role: undefined }));
  const parties = new Map<string, Party>();
  for (const { name, role } of [...groupOf(sentence, [...entities, ...references]), ...named, ...referred].sort(
    (one, other) => one.start - other.start,
  )) {
    const known = parties.get(name);
    parties.set(name, { name, role: known?.role ?? role });
  }
  return [...parties.values()];
}

/** The subject of the sentence where it is a group of people that no name or description stands for. */
function groupOf({ text, start }: Span, known: readonly Span[]) {
  const subject = sentenceSubject(text);
  if (subject === undefined || !subject.isPeople) return [];
  const from = start + text.indexOf(subject.text);
  const isKnown = known.some((span) => span.start < from + subject.text.length && from < span.end);
  return isKnown ? [] : [{ start: from, name: subject.text, role: undefined }];
}
