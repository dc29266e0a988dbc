import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { historyPath, openHistoryFile } from "../../../adapters/console/history-file.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord history "));
});
afterEach(() => rm(folder, { recursive: true }));

test("what was asked comes back newest first, in the next session too", async () => {
  const path = join(folder, "state", "onrecord", "history");
  await openHistoryFile(path).add("who a");
  await openHistoryFile(path).add("who b");
  expect(await openHistoryFile(path).read()).toEqual(["who b", "who a"]);
});

test("nobody else may read it", async () => {
  const path = join(folder, "onrecord", "history");
  await openHistoryFile(path).add("who a");
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test("a place that cannot be written or read is no failure", async () => {
  await writeFile(join(folder, "file"), "");
  const history = openHistoryFile(join(folder, "file", "history"));
  await history.add("who a");
  expect(await history.read()).toEqual([]);
});

test("only the newest thousand stay", async () => {
  const path = join(folder, "history");
  await writeFile(path, Array.from({ length: 2_500 }, (_, index) => `who ${index}\n`).join(""));
  const kept = await openHistoryFile(path).read();
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([1_000, "who 2499", "who 1500"]);
  expect((await readFile(path, "utf8")).split("\n")).toHaveLength(1_001);
});

test.each([
  [undefined, "/home/ada/.local/state/onrecord/history"],
  ["/state", "/state/onrecord/history"],
  ["relative", "/home/ada/.local/state/onrecord/history"],
  ["", "/home/ada/.local/state/onrecord/history"],
])("with XDG_STATE_HOME %j it is %s", (stateHome, path) => {
  expect(historyPath(stateHome, "/home/ada")).toBe(path);
});
