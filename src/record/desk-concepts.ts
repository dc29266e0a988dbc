import type { DeskWords } from "../knowledge/knowledge.ts";
import { countryTable, familyTable } from "../search/concept-tables.ts";
import { createConcepts, type ExtensibleConcepts, glossaryTable } from "../search/concepts.ts";
import { entityTable } from "../search/entity-table.ts";

/** What claims are indexed by: the families and countries of the news, the desk's glossary and names. */
export const deskConcepts = ({ entities, glossary }: DeskWords): ExtensibleConcepts =>
  newsConcepts().with([glossaryTable(glossary), entityTable(entities)]);

let madeConcepts: ExtensibleConcepts | undefined;

/** The families and countries of the news are the same for every desk, and take a tenth of a second to read. */
function newsConcepts(): ExtensibleConcepts {
  madeConcepts ??= createConcepts([familyTable, countryTable]);
  return madeConcepts;
}
