import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { count } from "../../src/answers/format-number.ts";
import { backupStore } from "../../src/store/backup/backup-store.ts";
import { StoreUnavailable } from "../../src/store/store-unavailable.ts";
import { type CommandIo, type ExitCode, exitCodes, writeLine } from "./command-io.ts";
import { dataPlace, describeDataPlace } from "./data-place.ts";
import { storePlace } from "./open-store.ts";
import { createProgress } from "./progress.ts";

export type BackupOptions = { readonly data?: string; readonly force?: boolean; readonly json?: boolean };

/** Writes the whole record into one file, as it is at one instant, while others go on using it. */
export async function backup(
  file: string,
  { data, force = false, json }: BackupOptions,
  io: CommandIo,
): Promise<ExitCode> {
  if (!force && existsSync(file)) {
    writeLine(
      io.errors,
      `There is a file ${file} already. Name another, or replace it with --force; nothing was written.`,
    );
    return exitCodes.failed;
  }
  const place = dataPlace({ data }, io.environment);
  const progress = createProgress("Backing up", io);
  try {
    const { rows } = await backupStore(storePlace(place), resolve(file), { now: io.now(), onProgress: progress.step });
    progress.end();
    const from = describeDataPlace(place);
    writeLine(
      io.output,
      json === true
        ? JSON.stringify({ file: resolve(file), from, rows })
        : `${from} is backed up in ${file}: ${count(rows, "row")}.`,
    );
    return exitCodes.fine;
  } catch (error) {
    progress.end();
    if (!(error instanceof StoreUnavailable)) throw error;
    writeLine(io.errors, error.message);
    return exitCodes.failed;
  }
}
