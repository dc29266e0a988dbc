import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { move } from "../../../adapters/command-line/move.ts";
import { openStoreAt } from "../../../adapters/command-line/open-store.ts";
import { backedUpTables } from "../../../src/store/backup/backed-up-tables.ts";
import { articleNamed, claimOf, enter } from "../../store/amend.ts";
import { digest } from "../../store/contract/subscriptions.ts";
import { fillStore } from "../../store/fill-store.ts";
import { fillFolder } from "../../support/filled-folder.ts";
import { memoryIo } from "../../support/memory-io.ts";
import { findPostgres } from "../../support/postgres.ts";

const postgres = await findPostgres();
const isSkipped = postgres.kind === "missing";
const newServer = async (): Promise<string> => (postgres.kind === "there" ? postgres.createDatabase() : "");
const folder = mkdtempSync(join(tmpdir(), "onrecord-move-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const newPath = (): string => join(folder, crypto.randomUUID());

const filledFolder = (): Promise<string> => fillFolder(newPath());

test.skipIf(isSkipped)("all tables of a folder come to a server and back, each row compared", async () => {
  const [data, url, back] = [await filledFolder(), await newServer(), newPath()];
  const io = memoryIo();
  expect(await move({ data, to: url }, io)).toBe(0);
  expect(io.complained()).toBe("");
  for (const table of Object.keys(backedUpTables))
    expect(io.written()).toMatch(new RegExp(`^${table} +\\d+ rows?, `, "m"));
  const rows = [...io.written().matchAll(/ (\d+) rows?, each/g)].reduce((sum, [, own]) => sum + Number(own), 0);
  expect(rows).toBeGreaterThan(Object.keys(backedUpTables).length);
  expect(io.written()).toContain(`held on 2025-03-20T12:00:00.000Z: ${rows} rows. ${data} is as it was.`);
  expect(io.written()).toContain("Next: write DATABASE_URL");
  const server = await openStoreAt({ kind: "server", url });
  expect(await server.subscriptions.add(digest())).toMatchObject({ id: 4 });
  const storm = articleNamed("storm");
  expect(await enter(server, storm, [claimOf(storm, 1)])).toMatchObject([{ seq: 6 }]);
  await server.close();
  const returning = memoryIo({ environment: { DATABASE_URL: url } });
  expect(await move({ to: `sqlite:${back}`, json: true }, returning)).toBe(0);
  const told = JSON.parse(returning.written());
  expect(told).toMatchObject({ to: back, meanwhile: 0 });
  expect(told.tables.map(({ table }: { table: string }) => table)).toEqual(Object.keys(backedUpTables));
  const store = await openStoreAt({ kind: "folder", path: back });
  expect((await store.subscriptions.all()).map(({ id }) => id)).toEqual([1, 2, 4]);
  await store.close();
});

test("who uses the record that is moved is told of, and what it writes meanwhile is not passed over in silence", async () => {
  const data = await filledFolder();
  const running = await openStoreAt({ kind: "folder", path: data });
  await running.notes.write("a note", "is written");
  const io = memoryIo();
  expect(await move({ data, to: `sqlite:${newPath()}` }, io)).toBe(0);
  expect(io.complained()).toContain("A process uses the record that is moved.");
  await running.notes.write("another note", "is written");
  await running.close();
});

test.skipIf(isSkipped)("who is connected to the server that is moved is told of", async () => {
  const url = await newServer();
  const running = await openStoreAt({ kind: "server", url });
  await fillStore(running);
  const io = memoryIo({ environment: { DATABASE_URL: url } });
  expect(await move({ to: `sqlite:${newPath()}` }, io)).toBe(0);
  expect(io.complained()).toContain("A process uses the record that is moved.");
  await running.close();
});

describe("what cannot be moved is said in a sentence, and nothing is changed", () => {
  test("a target that holds something, unless it is to be replaced", async () => {
    const [data, other] = [await filledFolder(), await filledFolder()];
    const io = memoryIo();
    expect(await move({ data, to: `sqlite:${other}` }, io)).toBe(2);
    expect(io.complained()).toContain("holds a record already");
    expect(io.complained()).toContain("move with --force to replace it, or move to another place");
    expect(await move({ data, to: `sqlite:${other}`, force: true }, io)).toBe(0);
  });

  test("the place where it is already", async () => {
    const data = await filledFolder();
    const io = memoryIo();
    expect(await move({ data, to: `sqlite:${data}`, force: true }, io)).toBe(2);
    expect(io.complained()).toContain("already");
  });

  test.each([
    ["mysql://host/database", "is no place to move to"],
    ["sqlite:", "is no place to move to"],
    ["postgres://user:secret@localhost:1/none", "No PostgreSQL answers at localhost:1/none"],
  ])("the target %s", async (to, said) => {
    const io = memoryIo();
    expect(await move({ data: await filledFolder(), to }, io)).toBe(2);
    expect(io.complained()).toContain(said);
    expect(io.complained()).not.toContain("secret");
    expect(io.complained()).not.toContain("DATABASE_URL");
  });

  test("a folder that holds no record", async () => {
    const io = memoryIo();
    expect(await move({ data: newPath(), to: `sqlite:${newPath()}` }, io)).toBe(2);
    expect(io.complained()).toContain("There is no store at");
  });
});
