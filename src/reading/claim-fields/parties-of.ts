import type { Party } from "../../claims/claim.ts";
import type { ReadSentence } from "../read-article.ts";

/** The people and organisations of a sentence in the order of the text, each once, with the role that the article gives. */
export function partiesOf({ entities, references }: ReadSentence): readonly Party[] {
  const named = entities
    .filter((entity) => entity.kind !== "place")
    .map((entity) => ({ start: entity.start, name: entity.name, role: entity.role?.text }));
  const referred = references.map(({ start, refersTo }) => ({ start, name: refersTo.text, role: undefined }));
  const parties = new Map<string, Party>();
  for (const { name, role } of [...named, ...referred].sort((one, other) => one.start - other.start)) {
    const known = parties.get(name);
    parties.set(name, { name, role: known?.role ?? role });
  }
  return [...parties.values()];
}
