import type { DeskWords } from "../knowledge/knowledge.ts";
import { analysisVersion } from "./analysis-version.ts";
import { sectionsOf } from "./frozen-sections.ts";
import { packSections } from "./pack-format.ts";
import type { RecordView } from "./record-view.ts";
import { refreeze } from "./refreeze.ts";

/** What a view holds, and nothing else, as buffers that make up a file. @param position up to where the log was followed */
export function packView(view: RecordView, position: string): readonly Uint8Array[] {
  const { pool } = view;
  const frozen = view.isFrozen ? pool.frozen : refreeze({ pool, entries: view.entries() });
  return packSections({ analysis: analysisVersion, words: wordsKey(pool.desk), position }, sectionsOf(frozen));
}

/** The names and glossary by which claims are indexed, as one string. */
export const wordsKey = ({ entities, glossary }: DeskWords): string => JSON.stringify({ entities, glossary });
