import type { DeskWords } from "../knowledge/knowledge.ts";
import type { Entity } from "../names/entity.ts";
import { createNameIndex, type NameIndex } from "../names/name-index.ts";
import { type Completion, createCompletion } from "../search/completion.ts";
import { countriesInContext } from "../search/concept-tables.ts";
import type { Concepts, ExtensibleConcepts } from "../search/concepts.ts";
import { deskConcepts } from "./desk-concepts.ts";

/** What is known before any article is read; all views of a record share it. */
export type Desk = DeskWords & {
  readonly names: NameIndex;
  /** What claims are indexed by. */
  readonly concepts: ExtensibleConcepts;
  /** The same with the words that mean a country only where the record names it anyway. */
  readonly conceptsWhere: (isNamed: (country: string) => boolean) => Concepts;
  readonly nameCompletion: Completion;
};

export function createDesk({ entities, glossary }: DeskWords): Desk {
  const concepts = deskConcepts({ entities, glossary });
  const inContext = new Map<string, Concepts>();
  return {
    entities,
    glossary,
    names: createNameIndex(entities),
    concepts,
    conceptsWhere: (isNamed) => {
      const table = countriesInContext(isNamed);
      const key = [...table.keys()].join("\n");
      const made = inContext.get(key) ?? concepts.with([table]);
      inContext.set(key, made);
      return made;
    },
    nameCompletion: createCompletion(nameEntries(entities)),
  };
}

/** Names before other forms of names. A known other form completes to the name it stands for. */
const nameEntries = (entities: readonly Entity[]) => [
  ...entities.map(({ name }) => ({ label: name, value: name, weight: 2 })),
  ...entities.flatMap(({ name, aliases }) =>
    aliases
      .filter((alias) => !name.includes(alias))
      .map((alias) => ({ label: `${alias} (${name})`, value: name, weight: 1 })),
  ),
];
