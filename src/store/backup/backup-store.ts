import { createWriteStream, existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { sql } from "kysely";
import { shapes } from "../migrate.ts";
import { inOneView, type View } from "../one-view.ts";
import { StoreUnavailable } from "../store-unavailable.ts";
import { backedUpTables } from "./backed-up-tables.ts";
import { type BackupHeader, backupFormat, backupVersion } from "./backup-lines.ts";
import { pagesOf } from "./pages-of.ts";
import { openEngineAt, type StorePlace } from "./store-place.ts";

/** Rows done and rows in all. */
export type BackupProgress = (done: number, total: number) => void;

export type BackupOptions = { readonly now: Date; readonly onProgress?: BackupProgress };

/**
 * Writes all of a store into one file, as it is at one instant, while others go on reading and writing. The file is there
 * when it is whole; one that was there before stays until then. Rejects with `StoreUnavailable`.
 */
export async function backupStore(
  place: StorePlace,
  file: string,
  { now, onProgress = () => undefined }: BackupOptions,
): Promise<{ readonly rows: number }> {
  if (place.kind === "sqlite" && !existsSync(place.path)) {
    throw new StoreUnavailable("not-readable", `There is no store at ${place.path}. Name the folder that holds it.`);
  }
  const engine = await openEngineAt(place);
  const unfinished = `${file}.part`;
  try {
    const rows = await inOneView(engine, async (view) => {
      const total = await countRows(view);
      const header = {
        format: backupFormat,
        version: backupVersion,
        shape: shapes.at(-1) ?? "",
        at: now.toISOString(),
      } as const;
      const lines = backupLines(view, { ...header, rows: total }, (done) => onProgress(done, total));
      await pipeline(Readable.from(lines), createGzip(), createWriteStream(unfinished));
      return total;
    });
    await reachDisk(unfinished);
    await rename(unfinished, file);
    return { rows };
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error instanceof StoreUnavailable ? error : unwritten(file, error);
  } finally {
    await engine.close();
  }
}

async function countRows(view: View): Promise<number> {
  let total = 0;
  for (const table of Object.keys(backedUpTables)) {
    const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}`.execute(view);
    total += rows[0]?.rows ?? 0;
  }
  return total;
}

async function* backupLines(
  view: View,
  header: BackupHeader,
  onProgress: (done: number) => void,
): AsyncGenerator<string> {
  yield `${JSON.stringify(header)}\n`;
  let done = 0;
  for (const [table, keys] of Object.entries(backedUpTables)) {
    for await (const page of pagesOf(view, table, keys)) {
      const [first] = page.rows;
      if (page.isFirst && first !== undefined) yield `${JSON.stringify({ table, columns: Object.keys(first) })}\n`;
      yield page.rows.map((row) => `${JSON.stringify(Object.values(row))}\n`).join("");
      done += page.rows.length;
      onProgress(done);
    }
  }
  yield `${JSON.stringify({ end: true, rows: done })}\n`;
}

async function reachDisk(file: string): Promise<void> {
  const handle = await open(file, "r+");
  await handle.sync();
  await handle.close();
}

function unwritten(file: string, error: unknown): StoreUnavailable {
  const why = error instanceof Error ? error.message : String(error);
  const isFull = error instanceof Error && "code" in error && error.code === "ENOSPC";
  return new StoreUnavailable(
    isFull ? "disk-full" : "failed",
    `The backup ${file} could not be written: ${why}. What was there before is as it was.`,
    error,
  );
}
