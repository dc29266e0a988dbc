import { open, readdir, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { DeskWords } from "../knowledge/knowledge.ts";
import { type OpenedPack, openPacked } from "../record/open-packed.ts";
import type { OpenRecord } from "../record.ts";

/**
 * Writes a record to a file so that it need not be indexed when it is opened again. The file is there whole or not at
 * all; it is no source of truth.
 *
 * @param position up to where the log was followed
 */
export async function writeRecordFile(path: string, record: OpenRecord, position: string): Promise<void> {
  await removeLeftovers(path);
  // Processes that share the file each write their own: the last one to be done stays.
  const beside = `${path}.${process.pid}.writing`;
  try {
    await writeParts(beside, record.pack(position));
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function writeParts(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const file = await open(path, "w");
  try {
    for (const part of parts) if (part.byteLength > 0) await file.writeFile(part);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Processes that were killed while they wrote would fill the disk, each with a file as large as the record. */
async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    const [, pid] = /\.(\d+)\.writing$/.exec(name) ?? [];
    if (pid === undefined || !name.startsWith(`${basename(path)}.`) || isRunning(Number(pid))) continue;
    await rm(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Whose process may not be asked is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Opens a record from its file. What cannot be used is refused with the reason, and a record must be built anew. */
export async function readRecordFile(path: string, words: DeskWords): Promise<OpenedPack> {
  try {
    return openPacked(await readAligned(path), words);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { kind: "refused", reason: `${path} cannot be read: ${cause}` };
  }
}

/** Small files may come in a buffer that others share and that begins anywhere. */
async function readAligned(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path);
  return bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
}
