import type { Sentence } from "../sentences/sentence.ts";
import type { EntityMention, Reference } from "./entity-mention.ts";

/** Placeholder until the finder is written. */
export const findReferences = (
  _sentences: readonly Sentence[],
  _entities: readonly EntityMention[],
): readonly Reference[] => [];
