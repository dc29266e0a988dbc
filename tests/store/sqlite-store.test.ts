import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import { describeStore } from "./store-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;

describeStore("SQLite in memory", () => openSqliteStore({ path: ":memory:" }));

describeStore("SQLite in a file", () => {
  files += 1;
  return openSqliteStore({ path: join(folder, "data", `${files}.db`) });
});
