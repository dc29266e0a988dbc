import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { backupStore } from "../../src/store/backup/backup-store.ts";
import { compareRows } from "../../src/store/backup/compare-rows.ts";
import { moveStore } from "../../src/store/backup/move-store.ts";
import { openSqliteEngine, openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import { instant } from "./amend.ts";
import { fillStore } from "./fill-store.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-move-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const now = new Date(instant("12:00"));
const newPlace = () => ({ kind: "sqlite", path: join(folder, crypto.randomUUID()) }) as const;

async function filled() {
  const place = newPlace();
  const store = await openSqliteStore(place);
  await fillStore(store);
  await store.close();
  return place;
}

test("a row that is missing, added or changed is found among its table's, wherever it stands", async () => {
  const place = await filled();
  const file = join(folder, "compared.backup");
  await backupStore(place, file, { now });
  const engine = await openSqliteEngine(place.path);
  const differing = async () =>
    (await compareRows(file, engine.db))
      .filter((each) => each.differing > 0)
      .map((each) => [each.table, each.differing]);
  expect(await differing()).toEqual([]);
  await engine.db.deleteFrom("change").where("seq", "=", 2).execute();
  await engine.db.updateTable("gap").set({ state: "closed" }).execute();
  await engine.db.insertInto("note").values({ name: "a first note", value: "is new" }).execute();
  await engine.db.deleteFrom("lease").execute();
  expect(await differing()).toEqual([
    ["change", 1],
    ["lease", 1],
    ["gap", 2],
    ["note", 1],
  ]);
  await engine.close();
});

test("what is written into the source while it is moved is counted", async () => {
  const [from, to] = [await filled(), newPlace()];
  const store = await openSqliteStore(from);
  let written: Promise<void> | undefined;
  const onProgress = (step: string): void => {
    if (step === "writing") written ??= store.notes.write("a note", "is written");
  };
  const { rows, meanwhile, tables } = await moveStore(from, to, { now, onProgress });
  await written;
  expect(meanwhile).toBe(1);
  expect(tables.reduce((sum, each) => sum + each.rows, 0)).toBe(rows);
  await store.close();
  const moved = await openSqliteStore(to);
  expect(await moved.notes.read("a note")).toBeUndefined();
  await moved.close();
});
