import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-rights-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rightsOf = (path: string): number => statSync(path).mode & 0o777;

test.skipIf(process.platform === "win32")(
  "a new store is for its own account alone (Windows has other rights)",
  async () => {
    const path = join(folder, "data", "onrecord.db");
    const store = await openSqliteStore({ path });
    await store.notes.write("a note", "is written");
    expect(rightsOf(join(folder, "data"))).toBe(0o700);
    expect([path, `${path}-wal`, `${path}-shm`].map(rightsOf)).toEqual([0o600, 0o600, 0o600]);
    await store.close();
  },
);
