import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { count } from "../../src/answers/format-number.ts";
import { restoreStore } from "../../src/store/backup/restore-store.ts";
import { StoreUnavailable } from "../../src/store/store-unavailable.ts";
import { type CommandIo, type ExitCode, exitCodes, writeLine } from "./command-io.ts";
import { dataPlace, describeDataPlace } from "./data-place.ts";
import { storePlace } from "./open-store.ts";
import { createProgress } from "./progress.ts";

export type RestoreOptions = { readonly data?: string; readonly force?: boolean; readonly json?: boolean };

/** Makes the record what it was when the backup was made, or changes nothing. */
export async function restore(
  file: string,
  { data, force = false, json }: RestoreOptions,
  io: CommandIo,
): Promise<ExitCode> {
  if (!existsSync(file)) {
    writeLine(io.errors, `There is no file ${file}. Name one that backup wrote.`);
    return exitCodes.failed;
  }
  const place = dataPlace({ data }, io.environment);
  const progress = createProgress("Restoring", io);
  try {
    const { rows, at } = await restoreStore(resolve(file), storePlace(place), { force, onProgress: progress.step });
    progress.end();
    const into = describeDataPlace(place);
    writeLine(
      io.output,
      json === true
        ? JSON.stringify({ file: resolve(file), into, rows, at })
        : `${into} holds what ${file} held on ${at}: ${count(rows, "row")}. Restart what was running over it.`,
    );
    return exitCodes.fine;
  } catch (error) {
    progress.end();
    if (!(error instanceof StoreUnavailable)) throw error;
    writeLine(io.errors, error.message);
    return exitCodes.failed;
  }
}
