import type { Sentence } from "../sentences/sentence.ts";
import type { EntityMention } from "./entity-mention.ts";

/** Placeholder until the finder is written. */
export const findEntities = (_sentences: readonly Sentence[]): readonly EntityMention[] => [];
