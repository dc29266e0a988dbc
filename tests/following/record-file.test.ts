import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readRecordFile, writeRecordFile } from "../../src/following/record-file.ts";
import { inSlices } from "../../src/in-slices.ts";
import { openRecord } from "../../src/record.ts";
import { exampleArticle, exampleClaim } from "../support/example-claims.ts";
import { desk, knowledgeOf } from "../support/random-record.ts";
import { told } from "../support/told-by-record.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "record-file-"));
});
afterEach(() => rm(folder, { recursive: true }));

const recordOf = (text: string) =>
  openRecord(knowledgeOf([{ article: exampleArticle, claims: [exampleClaim(1, { text })] }]));

test("a record is opened from its file as it was written, and a later one takes its place", async () => {
  const path = join(folder, "record");
  for (const [record, position] of [
    [recordOf("Boats burned."), "1"],
    [recordOf("Sailors said that boats burned."), "2"],
  ] as const) {
    await writeRecordFile(path, record, position);
    const read = await readRecordFile(path, desk);
    expect(read).toMatchObject({ kind: "opened", position });
    expect(read.kind === "opened" && told(read.record)).toBe(told(record));
  }
  expect(await readdir(folder)).toEqual(["record"]);
});

test("what cannot be opened is refused with the reason", async () => {
  const path = join(folder, "record");
  expect(await readRecordFile(path, desk)).toMatchObject({ kind: "refused", reason: expect.stringMatching(/ENOENT/) });
  await writeRecordFile(path, recordOf("Boats burned."), "1");
  await truncate(path, (await readFile(path)).length - 500);
  expect(await readRecordFile(path, desk)).toMatchObject({ kind: "refused", reason: expect.stringMatching(/cut off/) });
  await writeFile(path, "");
  expect(await readRecordFile(path, desk)).toMatchObject({ kind: "refused" });
});

test("what could not be written whole, by this process or one that was killed, does not stay on the disk", async () => {
  const path = join(folder, "record");
  const [killed, another] = [spawnSync(process.execPath, ["--version"]).pid, process.ppid];
  await writeFile(`${path}.${killed}.writing`, "half");
  await writeFile(`${path}.${another}.writing`, "in hand");
  await mkdir(path);
  await expect(writeRecordFile(path, recordOf("Boats burned."), "1")).rejects.toThrow();
  expect((await readdir(folder)).sort()).toEqual(["record", `record.${another}.writing`]);
});

test("work in slices lets others work between", async () => {
  const order: string[] = [];
  function* work(): Generator<void, string> {
    for (const slice of ["one", "two"]) {
      order.push(slice);
      yield;
    }
    return "done";
  }
  setImmediate(() => order.push("another"));
  expect(await inSlices(work())).toBe("done");
  expect(order.indexOf("another")).toBeLessThan(order.indexOf("two"));
});
