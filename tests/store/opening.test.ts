import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openPostgresStore } from "../../src/store/open-postgres-store.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import { openSqliteDatabase } from "../../src/store/sqlite-database.ts";
import { sqliteProblem } from "../../src/store/sqlite-problem.ts";
import { findPostgres } from "../support/postgres.ts";

const postgres = await findPostgres();
const folder = mkdtempSync(join(tmpdir(), "onrecord-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a store that cannot be opened says what to do", () => {
  const refused = async (path: string, code: string, words: string): Promise<void> => {
    const opening = openSqliteStore({ path });
    await expect(opening).rejects.toMatchObject({
      name: "StoreUnavailable",
      code,
      message: expect.stringContaining(words),
    });
    await expect(opening).rejects.toThrow(path);
  };

  test("where the file is something else", async () => {
    const path = join(folder, "letter.db");
    writeFileSync(path, "Dear reader, this is a letter and no database. ".repeat(200));
    await refused(path, "not-a-database", "restore a backup");
  });

  test("where the file is a folder", async () => {
    const path = join(folder, "folder.db");
    mkdirSync(path);
    await refused(path, "not-readable", "another data folder");
  });

  test("where the data folder is a file", async () => {
    writeFileSync(join(folder, "file"), "");
    await refused(join(folder, "file", "record.db"), "not-readable", "Let this user write into its folder");
  });

  test("where a newer version wrote it", async () => {
    const path = join(folder, "newer.db");
    await (await openSqliteStore({ path })).close();
    const database = openSqliteDatabase(path);
    database.run("insert into shape (name, timestamp) values ('9999-later', '2030-01-01T00:00:00.000Z')");
    database.close();
    await refused(path, "newer-store", "Update On Record");
  });

  test("where the disk is full", async () => {
    const path = join(folder, "full.db");
    const database = openSqliteDatabase(path);
    database.run("create table other (x)");
    database.run("pragma max_page_count = 2");
    const problem = (() => {
      try {
        return database.run("create table another (x)");
      } catch (error) {
        return sqliteProblem(error, path);
      }
    })();
    database.close();
    expect(problem).toMatchObject({ code: "disk-full", message: expect.stringContaining("Make room") });
  });
});

describe("a server that cannot be used says what to do, and never the password", () => {
  const refused = async (url: string, code: string, words: string): Promise<void> => {
    const opening = openPostgresStore({ url });
    await expect(opening).rejects.toMatchObject({
      name: "StoreUnavailable",
      code,
      message: expect.stringContaining(words),
    });
    await expect(opening).rejects.not.toThrow("secret");
  };

  test.each(["secret", "mysql://user:secret@127.0.0.1/x", "postgres://user:secret@127.0.0.1:port/x"])(
    "where the address is none: %s",
    (url) => refused(url, "wrong-address", "postgres://user:password@host:5432/database"),
  );

  test("where nothing answers", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    await new Promise((resolve) => server.close(resolve));
    await refused(`postgres://user:secret@127.0.0.1:${port}/x`, "no-server", `127.0.0.1:${port}/x`);
  });

  test.skipIf(postgres.kind === "missing")("where the database is not there", async () => {
    const url = new URL(postgres.kind === "there" ? await postgres.createDatabase() : "");
    url.pathname = "absent";
    await refused(url.href, "wrong-address", "absent");
  });

  test.skipIf(postgres.kind === "missing")("where the user is not there", async () => {
    const url = new URL(postgres.kind === "there" ? await postgres.createDatabase() : "");
    url.username = "nobody-here";
    url.password = "secret";
    await refused(url.href, "refused", "nobody-here");
  });
});
