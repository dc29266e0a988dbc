import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { backup } from "../../../adapters/command-line/backup.ts";
import { openStoreAt } from "../../../adapters/command-line/open-store.ts";
import { restore } from "../../../adapters/command-line/restore.ts";
import { fillFolder } from "../../support/filled-folder.ts";
import { memoryIo } from "../../support/memory-io.ts";
import { findPostgres } from "../../support/postgres.ts";

const postgres = await findPostgres();
const folder = mkdtempSync(join(tmpdir(), "onrecord-backup-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const newPath = (): string => join(folder, crypto.randomUUID());

const filledFolder = (): Promise<string> => fillFolder(newPath());

test("a record is backed up and restored into another folder", async () => {
  const [data, other, file] = [await filledFolder(), newPath(), newPath()];
  const io = memoryIo();
  expect(await backup(file, { data }, io)).toBe(0);
  expect(await restore(file, { data: other }, io)).toBe(0);
  const rows = /: (\d+ rows)\.\n/.exec(io.written())?.[1];
  expect(io.written()).toBe(
    `${data} is backed up in ${file}: ${rows}.\n${other} holds what ${file} held on 2025-03-20T12:00:00.000Z: ${rows}. Restart what was running over it.\n`,
  );
  expect(io.complained()).toBe("");
  const store = await openStoreAt({ kind: "folder", path: other });
  expect(await store.articles.count()).toEqual({ articles: 2, claims: 2 });
  await store.close();
});

test.skipIf(postgres.kind === "missing")("a record moves from a folder to the server of DATABASE_URL", async () => {
  const [data, file] = [await filledFolder(), newPath()];
  const url = postgres.kind === "there" ? await postgres.createDatabase() : "";
  const io = memoryIo({ environment: { DATABASE_URL: url } });
  await backup(file, { data, json: true }, io);
  expect(await restore(file, { json: true }, io)).toBe(0);
  const [backedUp, restored] = io
    .written()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(backedUp).toEqual({ file, from: data, rows: expect.any(Number) });
  expect(restored).toMatchObject({ file, rows: backedUp.rows, at: "2025-03-20T12:00:00.000Z" });
  const store = await openStoreAt({ kind: "server", url });
  expect(await store.articles.count()).toEqual({ articles: 2, claims: 2 });
  await store.close();
});

test("what holds a record is replaced only when told so", async () => {
  const [data, file] = [await filledFolder(), newPath()];
  const io = memoryIo();
  await backup(file, { data }, io);
  expect(await restore(file, { data }, io)).toBe(2);
  expect(io.complained()).toContain("--force");
  expect(await restore(file, { data, force: true }, io)).toBe(0);
});

test("a backup that is there already is replaced only when told so", async () => {
  const [data, file] = [await filledFolder(), newPath()];
  writeFileSync(file, "the backup of yesterday");
  const io = memoryIo();
  expect(await backup(file, { data }, io)).toBe(2);
  expect(io.complained()).toBe(
    `There is a file ${file} already. Name another, or replace it with --force; nothing was written.\n`,
  );
  expect(readFileSync(file, "utf8")).toBe("the backup of yesterday");
  expect(await backup(file, { data, force: true }, io)).toBe(0);
});

test("a file that is not there is named", async () => {
  const io = memoryIo();
  expect(await restore("nofile", { data: newPath() }, io)).toBe(2);
  expect(io.complained()).toBe("There is no file nofile. Name one that backup wrote.\n");
});

test("what cannot be done is said in one sentence", async () => {
  const io = memoryIo();
  const file = newPath();
  expect(await backup(file, { data: newPath() }, io)).toBe(2);
  writeFileSync(file, "no backup");
  expect(await restore(file, { data: newPath() }, io)).toBe(2);
  const [first, second] = io.complained().trim().split("\n");
  expect(first).toContain("There is no store at");
  expect(second).toContain("is no backup that can be restored");
});
