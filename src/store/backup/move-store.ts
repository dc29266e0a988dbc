import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inOneView } from "../one-view.ts";
import { StoreUnavailable } from "../store-unavailable.ts";
import { backupStore } from "./backup-store.ts";
import { compareRows, type TableComparison } from "./compare-rows.ts";
import { restoreStore } from "./restore-store.ts";
import { openEngineAt, type StorePlace, storeName } from "./store-place.ts";

export type MoveStep = "reading" | "writing" | "comparing";

export type MoveOptions = {
  readonly now: Date;
  /** Whether a target that holds something may be replaced. */
  readonly force?: boolean;
  readonly onProgress?: (step: MoveStep, done: number, total: number) => void;
};

export type Moved = {
  readonly rows: number;
  /** ISO instant as of which all of it was read. */
  readonly at: string;
  /** Of each table, held against the target. */
  readonly tables: readonly TableComparison[];
  /** Rows that differ in the source from what was read: written meanwhile, and not carried over. */
  readonly meanwhile: number;
};

/**
 * Carries all of a store over into another place, of either kind, by way of a backup, and then holds every row of both
 * against that backup. The source stays as it is. Rejects with `StoreUnavailable`, and where a row did not arrive as it was.
 */
export async function moveStore(
  from: StorePlace,
  to: StorePlace,
  { now, force = false, onProgress = () => undefined }: MoveOptions,
): Promise<Moved> {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-move-"));
  const file = join(folder, "record.backup");
  try {
    const reading = (done: number, total: number) => onProgress("reading", done, total);
    const { rows } = await backupStore(from, file, { now, onProgress: reading });
    const writing = (done: number, total: number) => onProgress("writing", done, total);
    const { at } = await restoreStore(file, to, { force, onProgress: writing });
    const comparing = (done: number) => onProgress("comparing", done, rows);
    const tables = await compareWith(file, to, comparing);
    refuseDifferent(tables, storeName(to));
    const source = await compareWith(file, from, comparing);
    return { rows, at, tables, meanwhile: source.reduce((sum, { differing }) => sum + differing, 0) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compareWith(file: string, place: StorePlace, onProgress: (done: number) => void) {
  const engine = await openEngineAt(place, () => Promise.resolve());
  try {
    return await inOneView(engine, (view) => compareRows(file, view, onProgress));
  } finally {
    await engine.close();
  }
}

function refuseDifferent(tables: readonly TableComparison[], name: string): void {
  const wrong = tables.filter(({ differing }) => differing > 0);
  if (wrong.length === 0) return;
  const which = wrong.map(({ table, differing }) => `${table} (${differing})`).join(", ");
  throw new StoreUnavailable(
    "failed",
    `Not every row arrived in ${name} as it was: ${which}. Do not use it: end whatever else writes there, and move again with --force. The source is as it was.`,
  );
}
