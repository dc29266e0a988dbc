import type { DeskWords } from "../knowledge/knowledge.ts";
import type { OpenRecord } from "../record.ts";
import { analysisVersion } from "./analysis-version.ts";
import { createDesk } from "./desk.ts";
import { frozenFrom } from "./frozen-sections.ts";
import { openView } from "./open-view.ts";
import { unpackSections } from "./pack-format.ts";
import { wordsKey } from "./pack-view.ts";
import { sectionReader } from "./packed-sections.ts";
import { RecordPool } from "./record-pool.ts";
import { RecordView } from "./record-view.ts";

/** A record opened from its packed form with the position that it was packed with, or why it must be built anew. */
export type OpenedPack =
  | { readonly kind: "opened"; readonly record: OpenRecord; readonly position: string }
  | { readonly kind: "refused"; readonly reason: string };

/**
 * Opens a packed record. Its claims are read when they are shown, its arrays are used as they are.
 *
 * @param bytes begin at a multiple of eight in their buffer, and must not be changed later
 * @param words the names and glossary of the desk as they are now: claims are indexed by them
 */
export function openPacked(bytes: Uint8Array, words: DeskWords): OpenedPack {
  const unpacked = unpackSections(bytes);
  if (unpacked.kind === "refused") return unpacked;
  const { head, sections } = unpacked;
  if (head.analysis !== analysisVersion) {
    return refused(`its claims were analysed by version ${head.analysis}, and this program has ${analysisVersion}`);
  }
  if (head.words !== wordsKey(words)) return refused("the names or the glossary have changed since");
  const pool = new RecordPool(frozenFrom(sectionReader(sections)), createDesk(words));
  return { kind: "opened", record: openView(RecordView.whole(pool)), position: head.position };
}

const refused = (reason: string): OpenedPack => ({ kind: "refused", reason });
