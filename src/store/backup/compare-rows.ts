import { createHash } from "node:crypto";
import type { View } from "../one-view.ts";
import { storeNameNote } from "../store.ts";
import { backedUpTables } from "./backed-up-tables.ts";
import { type BackupRow, readBackupRows } from "./backup-lines.ts";
import { pagesOf } from "./pages-of.ts";

/** `rows`: how many the backup has; `differing`: those of either side that the other has not word for word. */
export type TableComparison = { readonly table: string; readonly rows: number; readonly differing: number };

/**
 * Holds every row of a store against those of a backup, table by table. Both are read once and side by side, so that only
 * what differs is kept in memory. The name of a store is its own and is not compared.
 */
export async function compareRows(
  file: string,
  view: View,
  onProgress: (done: number) => void = () => undefined,
): Promise<readonly TableComparison[]> {
  const backedUp = readBackupRows(file);
  let next = await backedUp.next();
  let done = 0;
  const compared: TableComparison[] = [];
  for (const table of Object.keys(backedUpTables)) {
    const difference = createDifference();
    let rows = 0;
    const stored = rowsOf(view, table);
    for (let there = await stored.next(); ; there = await stored.next()) {
      const isThere = there.done !== true;
      const isNext = next.done !== true && next.value.table === table;
      if (!isThere && !isNext) break;
      if (isThere) difference.add(hashOf(there.value), "stored");
      if (!isNext || next.done === true) continue;
      if (!isName(next.value)) difference.add(hashOf(next.value), "backed up");
      rows += 1;
      next = await backedUp.next();
      done += 1;
      if (done % 1000 === 0) onProgress(done);
    }
    compared.push({ table, rows, differing: difference.size() });
  }
  return compared;
}

async function* rowsOf(view: View, table: string): AsyncGenerator<Omit<BackupRow, "table">> {
  const keys = Object.entries(backedUpTables).find(([name]) => name === table)?.[1] ?? [];
  for await (const { rows } of pagesOf(view, table, keys)) {
    for (const row of rows) {
      const read = { table, columns: Object.keys(row), values: Object.values(row).map(storedValue) };
      if (!isName(read)) yield read;
    }
  }
}

const storedValue = (value: unknown): string | number | null =>
  typeof value === "string" || typeof value === "number" ? value : null;

const isName = ({ table, columns, values }: BackupRow): boolean =>
  table === "note" && values[columns.indexOf("name")] === storeNameNote;

function hashOf({ columns, values }: Omit<BackupRow, "table">): string {
  const fields = columns.map((column, at) => [column, values[at] ?? null] as const);
  const sorted = fields.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(sorted)).digest("base64");
}

type Side = "stored" | "backed up";

/** What one side has and the other has not had yet, in whatever order they come. */
function createDifference() {
  const unmatched: Readonly<Record<Side, Set<string>>> = { stored: new Set(), "backed up": new Set() };
  return {
    add(hash: string, side: Side): void {
      if (!unmatched[side === "stored" ? "backed up" : "stored"].delete(hash)) unmatched[side].add(hash);
    },
    size: () => unmatched.stored.size + unmatched["backed up"].size,
  };
}
