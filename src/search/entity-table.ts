import type { Entity } from "../names/entity.ts";
import type { ConceptTable } from "./concepts.ts";

/** The names file as concepts: a claim that uses any form of a name speaks of that entity. */
export function entityTable(entities: readonly Entity[]): ConceptTable {
  return new Map(entities.map((entity) => [entityTerm(entity.id), [entity.name, ...entity.aliases]]));
}

/** The concept that stands for an entity. */
export const entityTerm = (id: string): string => `@${id}`;
