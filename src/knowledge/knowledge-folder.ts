import type { KnowledgeReading } from "./knowledge.ts";

/** A folder of knowledge files that is read now and followed while the process runs. */
export interface KnowledgeFolder {
  readonly path: string;
  /** Reads every file that changed since the last call; a broken edit keeps the file's last good version. Never rejects. */
  read(): Promise<KnowledgeReading>;
  /** Calls back with a fresh reading soon after something in the folder changed, until closed. */
  watch(onChange: (reading: KnowledgeReading) => void): void;
  close(): Promise<void>;
}

/** Opens a knowledge folder; a missing one reads as empty with a problem that says so. */
export function openKnowledgeFolder(path: string): KnowledgeFolder {
  throw new Error(`not written yet: ${path}`);
}
