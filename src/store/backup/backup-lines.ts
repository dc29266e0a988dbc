import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import { shapes } from "../migrate.ts";
import { StoreUnavailable } from "../store-unavailable.ts";

/**
 * A backup is lines of JSON, compressed with gzip: a header, then for each table a line that names it and its columns and
 * a line a row, and at the end how many rows there were. It is the same for both databases, so that what was kept in a
 * file can be moved to a server and back, and anybody can read it with `zcat`. A copy of the database file would have
 * been faster and would have been of use to one of them alone.
 */
export const backupFormat = "onrecord backup" as const;
export const backupVersion = 1;

export const backupHeader = z.object({
  format: z.literal(backupFormat),
  version: z.number(),
  /** The shape of the tables that the rows are of. */
  shape: z.string(),
  /** ISO instant. */
  at: z.string(),
  rows: z.number(),
});
export type BackupHeader = z.infer<typeof backupHeader>;

const name = z.string().regex(/^[a-z][a-z_]*$/);
const value = z.union([z.string(), z.number(), z.null()]);
const line = z.union([
  z.array(value),
  z.object({ table: name, columns: z.array(name).min(1) }),
  z.object({ end: z.literal(true), rows: z.number() }),
]);

export type BackupValue = z.infer<typeof value>;
export type BackupTable = { readonly table: string; readonly columns: readonly string[] };
export type BackupRow = BackupTable & { readonly values: readonly BackupValue[] };

/** The header of a backup that can be read here. Rejects with `StoreUnavailable`. */
export async function readBackupHeader(file: string): Promise<BackupHeader> {
  for await (const text of textLines(file)) return parseHeader(file, text);
  throw bad(file, "it is empty");
}

/** Every row of a backup, table by table. Rejects with `StoreUnavailable` where it is damaged or not all there. */
export async function* readBackupRows(file: string): AsyncGenerator<BackupRow> {
  let rows = 0;
  let number = 0;
  let table: BackupTable | undefined;
  let isEnded = false;
  for await (const text of textLines(file)) {
    number += 1;
    if (number === 1) continue;
    const read = line.safeParse(parseJson(text));
    if (!read.success || isEnded) throw bad(file, `its line ${number} cannot be read`);
    if ("end" in read.data) {
      isEnded = true;
      if (read.data.rows !== rows) throw bad(file, `it should hold ${read.data.rows} rows and holds ${rows}`);
    } else if ("table" in read.data) {
      table = read.data;
    } else {
      if (table === undefined || read.data.length !== table.columns.length) {
        throw bad(file, `its line ${number} is no row of ${table?.table ?? "a table"}`);
      }
      rows += 1;
      yield { ...table, values: read.data };
    }
  }
  if (!isEnded) throw bad(file, "its end is missing");
}

function parseHeader(file: string, text: string): BackupHeader {
  const read = backupHeader.safeParse(parseJson(text));
  if (!read.success) throw bad(file, "it does not begin as a backup does");
  const { version, shape } = read.data;
  if (version <= backupVersion && shapes.includes(shape)) return read.data;
  throw new StoreUnavailable(
    "newer-backup",
    `${file} was written by a newer version of On Record (format ${version}, shape ${shape}). Update On Record and restore it again; nothing was changed.`,
  );
}

async function* textLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const unzipped = createGunzip().setEncoding("utf8");
  source.on("error", (error) => unzipped.destroy(error));
  source.pipe(unzipped);
  let rest = "";
  try {
    for await (const chunk of unzipped) {
      const lines = `${rest}${String(chunk)}`.split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } catch (error) {
    throw bad(file, error instanceof Error ? error.message : String(error), error);
  } finally {
    source.destroy();
    unzipped.destroy();
  }
  if (rest !== "") throw bad(file, "its last line is cut off");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function bad(file: string, why: string, cause?: unknown): StoreUnavailable {
  return new StoreUnavailable(
    "bad-backup",
    `${file} is no backup that can be restored: ${why}. Use another one; nothing was changed.`,
    cause,
  );
}
