import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { backedUpTables } from "../../src/store/backup/backed-up-tables.ts";
import { backupStore } from "../../src/store/backup/backup-store.ts";
import { restoreStore } from "../../src/store/backup/restore-store.ts";
import type { StorePlace } from "../../src/store/backup/store-place.ts";
import { openPostgresStore } from "../../src/store/open-postgres-store.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { findPostgres } from "../support/postgres.ts";
import { articleNamed, claimOf, enter, instant, textsOf } from "./amend.ts";
import { channel } from "./contract/postings.ts";
import { digest } from "./contract/subscriptions.ts";
import { fillStore, fire, first } from "./fill-store.ts";

const postgres = await findPostgres();
const folder = mkdtempSync(join(tmpdir(), "onrecord-backup-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const now = new Date(instant("12:00"));
const newPath = (): string => join(folder, crypto.randomUUID());
const openAt = (place: StorePlace): Promise<Store> =>
  place.kind === "sqlite" ? openSqliteStore(place) : openPostgresStore(place);

const kinds: Readonly<Record<string, () => Promise<StorePlace>>> = {
  SQLite: () => Promise.resolve({ kind: "sqlite", path: newPath() }),
  PostgreSQL: async () => ({ kind: "postgres", url: postgres.kind === "there" ? await postgres.createDatabase() : "" }),
};
const pairs = Object.keys(kinds).flatMap((from) => Object.keys(kinds).map((to) => [from, to] as const));
const place = (name: string): Promise<StorePlace> => kinds[name]?.() ?? Promise.reject(new Error(name));

async function filled(name: string): Promise<StorePlace> {
  const at = await place(name);
  const store = await openAt(at);
  await fillStore(store);
  await store.close();
  return at;
}

const linesOf = (file: string): readonly string[] => gunzipSync(readFileSync(file)).toString("utf8").split("\n");
const rowsOf = (file: string): readonly string[] => linesOf(file).slice(1);

describe.each(pairs)("a backup of %s restored into %s", (from, to) => {
  const isSkipped = postgres.kind === "missing" && [from, to].includes("PostgreSQL");

  test.skipIf(isSkipped)("holds all that was there, and goes on from it", async () => {
    const [source, target] = [await filled(from), await place(to)];
    const [file, again] = [newPath(), newPath()];
    const done: number[] = [];
    const { rows } = await backupStore(source, file, { now, onProgress: (count) => done.push(count) });
    expect(done.at(-1)).toBe(rows);
    const tables = linesOf(file).flatMap((line) => /^\{"table":"(\w+)"/.exec(line)?.[1] ?? []);
    expect(tables).toEqual(Object.keys(backedUpTables));
    expect(await restoreStore(file, target)).toEqual({ rows, at: instant("12:00") });
    await backupStore(target, again, { now });
    expect(rowsOf(again)).toEqual(rowsOf(file));
    const store = await openAt(target);
    expect(textsOf(await store.articles.find(fire.id))).toEqual(["Sentence one."]);
    expect((await store.articles.revisions([first.id]))[0]?.claim.text).toBe(first.text);
    const head = await store.log.head();
    expect(await store.log.positionOf("digests")).toBe(head);
    const storm = articleNamed("storm");
    await enter(store, storm, [claimOf(storm, 1)]);
    expect((await store.log.read(head, 5)).changes).toHaveLength(1);
    await store.gaps.file({ ask: "where storm", place: channel, asker: undefined, filedAt: instant("12:00") });
    expect((await store.gaps.open()).map(({ id }) => id)).toEqual([1, 2]);
    expect((await store.subscriptions.all()).map(({ id }) => id)).toEqual([1, 2]);
    expect(await store.subscriptions.add(digest())).toMatchObject({ id: 4 });
    await store.close();
  });
});

test("a backup is of one instant while others write", async () => {
  const at = await filled("SQLite");
  const store = await openAt(at);
  const file = newPath();
  let isWriting = true;
  const writing = (async () => {
    for (let number = 0; isWriting; number += 1) {
      const article = articleNamed(`n${number}`);
      await enter(store, article, [claimOf(article, 1), claimOf(article, 2)]);
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  await backupStore(at, file, { now });
  isWriting = false;
  await writing;
  await store.close();
  const target = await place("SQLite");
  await restoreStore(file, target);
  const restored = await openAt(target);
  const { articles, claims } = await restored.articles.count();
  expect(claims).toBe(2 + (articles - 2) * 2);
  await restored.close();
});

describe("what cannot be restored leaves all as it was", () => {
  const whole = async (): Promise<Buffer> => {
    const file = newPath();
    await backupStore(await filled("SQLite"), file, { now });
    return readFileSync(file);
  };
  const line = (change: (lines: string[]) => readonly string[]) => (bytes: Buffer) =>
    gzipSync(change(gunzipSync(bytes).toString("utf8").split("\n")).join("\n"));

  test.each<[string, string, (bytes: Buffer) => Buffer]>([
    ["is empty", "bad-backup", () => gzipSync("")],
    ["is no backup", "bad-backup", () => Buffer.from("Dear reader")],
    ["is another file of lines", "bad-backup", () => gzipSync('{"format":"other"}\n')],
    ["was cut off", "bad-backup", (bytes) => bytes.subarray(0, bytes.length - 20)],
    ["was cut off at its middle", "bad-backup", (bytes) => bytes.subarray(0, bytes.length / 2)],
    ["lacks its end", "bad-backup", line((lines) => lines.slice(0, -2).concat(""))],
    ["lacks a row", "bad-backup", line((lines) => lines.toSpliced(3, 1))],
    ["has a line that is none", "bad-backup", line((lines) => lines.toSpliced(3, 0, "{"))],
    ["has a row of another table", "bad-backup", line((lines) => lines.toSpliced(3, 1, "[1]"))],
    [
      "is of a newer format",
      "newer-backup",
      line(([head = "", ...lines]) => [head.replace('"version":1', '"version":2'), ...lines]),
    ],
    [
      "is of a newer shape",
      "newer-backup",
      line(([head = "", ...lines]) => [head.replace(/"shape":"[^"]*"/, '"shape":"9999-later"'), ...lines]),
    ],
  ])("a file that %s", async (_, code, spoil) => {
    const file = newPath();
    writeFileSync(file, spoil(await whole()));
    const target = await filled("SQLite");
    const restoring = restoreStore(file, target, { force: true });
    await expect(restoring).rejects.toMatchObject({ name: "StoreUnavailable", code });
    await expect(restoring).rejects.toThrow("nothing was changed");
    const store = await openAt(target);
    expect(await store.articles.count()).toEqual({ articles: 2, claims: 2 });
    await store.close();
  });

  test("a file whose rows do not fit together", async () => {
    const file = newPath();
    const twice = line((lines) => {
      const last = lines.findIndex((each) => each.includes('"end":true'));
      const end = JSON.stringify({ end: true, rows: 1 + JSON.parse(lines[last] ?? "").rows });
      return lines.toSpliced(last, 1, lines[last - 1] ?? "", end);
    });
    writeFileSync(file, twice(await whole()));
    const target = await filled("SQLite");
    await expect(restoreStore(file, target, { force: true })).rejects.toThrow("Nothing was changed.");
    const store = await openAt(target);
    expect(await store.articles.count()).toEqual({ articles: 2, claims: 2 });
    await store.close();
  });

  test("a file that is not there", async () => {
    await expect(restoreStore(newPath(), await place("SQLite"))).rejects.toMatchObject({ code: "bad-backup" });
  });

  test("a store that holds something, unless it is told to be replaced", async () => {
    const file = newPath();
    const empty = await place("SQLite");
    await (await openAt(empty)).close();
    await backupStore(empty, file, { now });
    const target = await filled("SQLite");
    await expect(restoreStore(file, target)).rejects.toMatchObject({ code: "not-empty" });
    await restoreStore(file, target, { force: true });
    const store = await openAt(target);
    expect(await store.articles.count()).toEqual({ articles: 0, claims: 0 });
    await store.close();
  });

  test("a backup that cannot be written leaves no half of one", async () => {
    const file = join(folder, "absent", "file");
    await expect(backupStore(await filled("SQLite"), file, { now })).rejects.toMatchObject({ code: "failed" });
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  test("a store that is not there is not made to be backed up", async () => {
    const absent = await place("SQLite");
    await expect(backupStore(absent, newPath(), { now })).rejects.toThrow("There is no store at");
    expect(absent.kind === "sqlite" && existsSync(absent.path)).toBe(false);
  });
});
